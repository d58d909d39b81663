/** The votes over HTTP: routes, what they refuse, and what every answer carries. */
import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Id } from '../catalogue/types.js';
import type { Receipt, VoteCounts } from '../votes/protocol.js';
import { MOST_MODELS_ASKED } from '../votes/protocol.js';
import type { Log } from './log.js';
import { problemOf, PROBLEM_TYPE } from './problem.js';
import type { RateLimit } from './rate-limit.js';
import { ballot, modelsAsked, modelVotedOn } from './schemas.js';
import type { VoteStore } from './store.js';
import { StoreUnavailable } from './store.js';

export interface AppOptions {
  store: VoteStore;
  /** Sites whose pages may read and vote, or '*' for all. */
  origins: ReadonlySet<string> | '*';
  limit: RateLimit;
  /** Whether the last address of `X-Forwarded-For` is the reader's. */
  trustProxy: boolean;
  /** The models that are voted on; any if undefined. */
  models?: ReadonlySet<Id> | undefined;
  log: Log;
  /** Whether the server is shutting down, and connections should not be kept. */
  closing: () => boolean;
}

type Env = { Bindings: HttpBindings };

/** Bytes of a ballot. */
const MOST_BYTES = 1024;
const VOTES = '/v1/votes';
const METHODS: Record<string, string> = {
  [VOTES]: 'GET, HEAD, PUT, OPTIONS',
  '/health': 'GET, HEAD, OPTIONS',
};

const SECURITY: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** What goes wrong on purpose. */
class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Record<string, string>;

  constructor(status: ContentfulStatusCode, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

interface Schema<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

/** The value, if it is of the schema. */
function checked<T>(schema: Schema<T>, value: unknown, expected: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal(422, `Expected ${expected}.`);
  return result.data;
}

const modelParameters = (context: Context): string[] => [
  ...new Set(new URL(context.req.url).searchParams.getAll('model')),
];

/** The body of a request, of which no more is read than a ballot may have. */
async function textOf(incoming: HttpBindings['incoming']): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Not destroyed, or the connection could not have the answer.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Refusal(400, 'The body is not complete.');
  }
  if (bytes > MOST_BYTES) throw new Refusal(413, `A ballot has at most ${MOST_BYTES} bytes.`);
  return Buffer.concat(chunks).toString();
}

/** An address of which a proxy may have written the port, too, and IPv6 in brackets. */
const withoutPort = (address: string): string =>
  isIP(address) ? address : address.replace(/^\[?(.*?)\]?(:\d+)?$/, '$1');

/** Whether a client that sends `If-None-Match` has what it names (RFC 9110, 13.1.2). */
const isKnown = (etag: string, header = ''): boolean =>
  header.trim() === '*' ||
  header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);

export function voteApp(options: AppOptions): Hono<Env> {
  const { store, origins, limit, models, log } = options;
  const app = new Hono<Env>();

  const isAllowed = (origin: string | undefined): boolean =>
    origins === '*' || (origin !== undefined && origins.has(origin));

  /** The reader's address, for the rate limit only. */
  function addressOf({ req, env }: Context<Env>): string {
    const [last = ''] = (req.header('X-Forwarded-For') ?? '').split(',').slice(-1);
    const forwarded = options.trustProxy ? withoutPort(last.trim()) : '';
    return isIP(forwarded) ? forwarded : (env.incoming.socket.remoteAddress ?? '');
  }

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { req, res } = context;
    const origin = req.header('Origin');
    for (const [name, value] of Object.entries(SECURITY)) res.headers.set(name, value);
    res.headers.append('Vary', 'Origin');
    if (origin !== undefined && isAllowed(origin)) {
      res.headers.set('Access-Control-Allow-Origin', origins === '*' ? '*' : origin);
      res.headers.set('Access-Control-Expose-Headers', 'ETag, Retry-After');
    }
    // Asked again each time, or a reader who comes back would miss the vote just cast. Not `no-store`:
    // Chromium often says of such an answer that it was aborted, where a page reads it in pieces.
    res.headers.set('Cache-Control', 'no-cache');
    if (options.closing()) res.headers.set('Connection', 'close');
    log('request', {
      method: req.method in { GET: 0, HEAD: 0, PUT: 0, OPTIONS: 0 } ? req.method : 'other',
      path: Object.hasOwn(METHODS, req.path) ? req.path : 'other',
      status: res.status,
      ms: Math.round(performance.now() - start),
    });
  });

  app.get(VOTES, async (context) => {
    const asked = checked(
      modelsAsked,
      modelParameters(context),
      `from 1 to ${MOST_MODELS_ASKED} parameters "model", each an id of 1 to 200 characters`,
    );
    const answer: VoteCounts = { votes: Object.fromEntries(await store.counts(asked)) };
    const body = JSON.stringify(answer);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    context.header('ETag', etag);
    if (isKnown(etag, context.req.header('If-None-Match'))) return context.body(null, 304);
    return context.body(body, 200, { 'Content-Type': 'application/json' });
  });

  app.put(VOTES, async (context) => {
    // Browsers name the origin of every PUT, so one without is not of a reader on a page.
    if (!isAllowed(context.req.header('Origin')))
      throw new Refusal(403, 'Votes are taken from pages of the allowed origins only.');
    const wait = limit.take(addressOf(context), Date.now());
    if (wait > 0) {
      throw new Refusal(429, `Too many votes from this address. Try again in ${wait} s.`, {
        'Retry-After': `${wait}`,
      });
    }
    const type = context.req.header('Content-Type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type) || context.req.header('Content-Encoding'))
      throw new Refusal(415, 'Send the ballot as application/json, not compressed.');
    const [model = ''] = checked(
      modelVotedOn,
      modelParameters(context),
      'one parameter "model", an id of 1 to 200 characters',
    );
    if (models && !models.has(model)) throw new Refusal(422, 'The catalogue has no such model.');
    const text = await textOf(context.env.incoming);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      throw new Refusal(400, 'The body is not JSON.');
    }
    const cast = checked(
      ballot,
      json,
      'a ballot: "token", 22 to 86 characters of base64url, and "vote", "ship", "skip" or null',
    );
    const answer: Receipt = { vote: cast.vote, ...(await store.cast(model, cast)) };
    return context.json(answer);
  });

  app.get('/health', async (context) => {
    await store.check();
    return context.json({ status: 'ok' });
  });

  for (const [path, methods] of Object.entries(METHODS)) {
    app.options(path, (context) => {
      const origin = context.req.header('Origin');
      if (origin !== undefined && !isAllowed(origin))
        throw new Refusal(403, 'Pages of this origin may not vote here.');
      return context.body(null, 204, {
        Allow: methods,
        'Access-Control-Allow-Methods': methods,
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': '86400',
      });
    });
    app.all(path, () => {
      throw new Refusal(405, `This address takes ${methods}.`, { Allow: methods });
    });
  }

  const refuse = (context: Context, { status, message, headers }: Refusal): Response =>
    context.body(JSON.stringify(problemOf(status, message)), status, {
      'Content-Type': PROBLEM_TYPE,
      ...headers,
    });

  app.notFound((context) =>
    refuse(context, new Refusal(404, `There is nothing here. Votes are at ${VOTES}.`)),
  );

  app.onError((error, context) => {
    if (error instanceof Refusal) return refuse(context, error);
    if (error instanceof StoreUnavailable) {
      log('unavailable', { level: 'error', message: error.message });
      const again = { 'Retry-After': '2' };
      return refuse(context, new Refusal(503, 'The votes cannot be reached. Try again.', again));
    }
    log('error', { level: 'error', message: error.message, stack: error.stack });
    return refuse(context, new Refusal(500, 'The server failed.'));
  });

  return app;
}
