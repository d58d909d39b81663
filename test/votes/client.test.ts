import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../scripts/serve.mjs';
import { castVote, readCounts, VoteError, voteServer } from '../../src/votes/client.js';

const BALLOT = { token: 'x'.repeat(22), vote: 'ship' } as const;

const open: Awaited<ReturnType<typeof listen>>[] = [];

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const server = await listen(answer);
  open.push(server);
  return server.origin;
}

const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  response.end(JSON.stringify(value));

const failure = async (promise: Promise<unknown>): Promise<VoteError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(VoteError);
  return error as VoteError;
};

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('The address of a server of votes', () => {
  it.each([
    ['https://votes.example', 'https://votes.example/'],
    ['https://votes.example/', 'https://votes.example/'],
    [' https://votes.example/a//?site=1#top ', 'https://votes.example/a?site=1'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['http://a.localhost', 'http://a.localhost/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
  ])('may be %s', (given, server) => {
    expect(voteServer(given)).toBe(server);
  });

  it.each([
    undefined,
    null,
    7,
    {},
    '',
    'votes',
    '/votes',
    '//votes.example',
    'http://votes.example',
    'http://localhost.votes.example',
    'http://127.0.0.1.votes.example',
    'http://10.0.0.1',
    'ftp://votes.example',
    'javascript:alert(1)',
    'data:,',
    'https://a:b@votes.example',
    'https://a@votes.example',
  ])('may not be %s', (given) => {
    expect(voteServer(given)).toBeUndefined();
  });

  it('is the same however often it is read', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), (url) => {
        const server = voteServer(url);
        expect(voteServer(server)).toBe(server);
      }),
    );
  });
});

describe('Counts', () => {
  it('are those of the models that were asked for, if they are counts', async () => {
    const server = await serve(
      json({
        votes: {
          a: { ship: 3, skip: 1, more: 1 },
          other: { ship: 1, skip: 1 },
          half: { ship: 0.5, skip: 1 },
          minus: { ship: -1, skip: 1 },
          text: { ship: '1', skip: 1 },
          huge: { ship: 2e12, skip: 1 },
          missing: { ship: 1 },
          list: [1, 1],
          none: null,
        },
      }),
    );
    const asked = ['a', 'half', 'minus', 'text', 'huge', 'missing', 'list', 'none', 'constructor'];
    expect([...(await readCounts(server, asked))]).toEqual([['a', { ship: 3, skip: 1 }]]);
  });

  it('of whatever JSON comes are whole numbers from 0 on, and of nobody else', async () => {
    let body = '';
    const server = await serve((_, response) => response.end(body));
    const count = fc.oneof(
      fc.jsonValue(),
      fc.record({ ship: fc.jsonValue(), skip: fc.jsonValue() }),
    );
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.record({ votes: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), count) }),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (value) => {
        body = JSON.stringify(value);
        for (const [id, { ship, skip }] of await readCounts(server, ['a', 'toString', ''])) {
          expect(id).toBe('a');
          expect(Number.isSafeInteger(ship) && ship >= 0).toBe(true);
          expect(Number.isSafeInteger(skip) && skip >= 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are asked for in one request, of each model once', async () => {
    const urls: (string | undefined)[] = [];
    const server = await serve(({ url }, response) => {
      urls.push(url);
      response.end('{}');
    });
    await readCounts(`${server}/path/`, ['b', 'a', 'b', 'a/..,&']);
    expect(urls).toEqual(['/path/v1/votes?model=a&model=a%2F..%2C%26&model=b']);
  });

  it('are given up when nobody waits for them any more', async () => {
    const gone = new AbortController();
    const server = await serve(() => gone.abort(new Error('nobody')));
    await expect(readCounts(server, ['a'], gone.signal)).rejects.toThrow('nobody');
  });
});

describe('A vote', () => {
  it('is sent as JSON without cookies, and answered with a receipt', async () => {
    let heard = {};
    const server = await serve(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      const { method, url, headers } = request;
      heard = { method, url, type: headers['content-type'], body: JSON.parse(body) as unknown };
      response.end('{"ship":4,"skip":1,"vote":"ship","more":[]}');
    });
    expect(await castVote(server, 'a/b', BALLOT)).toEqual({ ship: 4, skip: 1, vote: 'ship' });
    expect(heard).toEqual({
      method: 'PUT',
      url: '/v1/votes?model=a%2Fb',
      type: 'application/json',
      body: BALLOT,
    });
  });

  it('is not sent on to where a server points', async () => {
    let reached = false;
    const other = await serve((_, response) => {
      reached = true;
      response.end('{"ship":4,"skip":1,"vote":"ship"}');
    });
    const server = await serve((_, response) =>
      response.writeHead(307, { Location: `${other}/v1/votes` }).end(),
    );
    expect((await failure(castVote(server, 'a', BALLOT))).kind).toBe('network');
    expect(reached).toBe(false);
  });

  it.each([
    [400, {}, { kind: 'status', status: 400 }],
    [500, { 'Retry-After': '9' }, { kind: 'status', status: 500 }],
    [429, { 'Retry-After': '30' }, { kind: 'busy', status: 429, retryAfter: 30 }],
    [503, {}, { kind: 'busy', retryAfter: undefined }],
    [503, { 'Retry-After': 'soon' }, { kind: 'busy', retryAfter: undefined }],
    [503, { 'Retry-After': '0' }, { kind: 'busy', retryAfter: undefined }],
    [503, { 'Retry-After': '9'.repeat(400) }, { kind: 'busy', retryAfter: undefined }],
    [503, { 'Retry-After': 'Thu, 01 Jan 1970 00:00:00 GMT' }, { retryAfter: undefined }],
  ])('that is answered with %i %o fails as such', async (status, headers, expected) => {
    const server = await serve((_, response) => response.writeHead(status, headers).end('{}'));
    expect(await failure(castVote(server, 'a', BALLOT))).toMatchObject(expected);
  });

  it('can be told the time at which to come back', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const server = await serve((_, response) =>
      response.writeHead(503, { 'Retry-After': date }).end(),
    );
    const { retryAfter } = await failure(castVote(server, 'a', BALLOT));
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  it.each(['', 'ship', 'null', '[]', '{"ship":4,"skip":1}', '{"ship":4,"skip":1,"vote":"no"}'])(
    'that is answered with %j is not understood',
    async (body) => {
      const server = await serve((_, response) => response.end(body));
      expect((await failure(castVote(server, 'a', BALLOT))).kind).toBe('answer');
    },
  );

  it('does not read an answer without end', async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      const more = (): void => {
        sent += 16_384;
        if (!response.destroyed) response.write('x'.repeat(16_384), () => setImmediate(more));
      };
      more();
    });
    expect((await failure(castVote(server, 'a', BALLOT))).kind).toBe('answer');
    expect(sent).toBeLessThan(8 * 1024 * 1024);
  });

  it('does not unpack an answer that is short only while it is packed', async () => {
    const packed = gzipSync(`{"ship":4,"skip":1,"vote":"ship"}${' '.repeat(8 * 1024 * 1024)}`);
    expect(packed.length).toBeLessThan(10_000);
    const server = await serve((_, response) =>
      response
        .writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': packed.length })
        .end(packed),
    );
    expect((await failure(castVote(server, 'a', BALLOT))).kind).toBe('answer');
  });

  it('fails without a server, and where the connection breaks before or within the answer', async () => {
    const gone = await listen(() => undefined);
    await gone.close();
    expect((await failure(castVote(gone.origin, 'a', BALLOT))).kind).toBe('network');
    const before = await serve((_, response) => response.destroy());
    expect((await failure(castVote(before, 'a', BALLOT))).kind).toBe('network');
    const within = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': 99 });
      response.write('{', () => response.destroy());
    });
    expect((await failure(castVote(within, 'a', BALLOT))).kind).toBe('network');
  });

  it.each([
    ['at all', () => undefined],
    ['in full', (_: unknown, response: ServerResponse) => response.write('{"ship":')],
  ])('is not waited for longer than ten seconds where no answer comes %s', async (_, answer) => {
    const { timeout } = AbortSignal;
    const spy = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((ms) => timeout.call(AbortSignal, ms / 100));
    const server = await serve(answer);
    expect((await failure(castVote(server, 'a', BALLOT))).kind).toBe('timeout');
    expect(spy).toHaveBeenCalledWith(10_000);
  });
});
