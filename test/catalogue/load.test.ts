import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../scripts/serve.mjs';
import { CatalogueError, loadCatalogue, type LoadOptions } from '../../src/catalogue/index.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

const text = JSON.stringify(fixtureDocument);

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that gives these answers one after the other, and the last one ever after. */
async function serve(...answers: Answer[]) {
  const requests: { at: number; request: IncomingMessage }[] = [];
  const listener: RequestListener = (request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push({ at: performance.now(), request });
    answer?.(response, request);
  };
  const server = await listen(listener);
  closing.push(server.close);
  return { url: `${server.origin}/catalogue.json`, requests, ...server };
}

const good: Answer = (response) => {
  response.setHeader('Content-Type', 'application/json').end(text);
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('no');
  };
const body =
  (content: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, headers).end(content);
  };
const never: Answer = () => undefined;
/** Writes for as long as the other side reads. */
const endless = (response: ServerResponse, code = 200) => {
  response.writeHead(code);
  const more = () => {
    while (response.writable && response.write('[1,1,1,1]'.repeat(1000)));
  };
  response.on('drain', more);
  more();
};

/** Loads without long waits between tries. */
const load = (url: string, options: LoadOptions = {}) =>
  loadCatalogue(url, { backoffMs: 1, ...options });

/** The error that a load fails with. */
async function failure(url: string, options?: LoadOptions): Promise<CatalogueError> {
  const error: unknown = await load(url, options).then(
    () => new Error('it was loaded'),
    (reason: unknown) => reason,
  );
  if (error instanceof CatalogueError) return error;
  throw error;
}

describe('a catalogue', () => {
  test('is loaded with one request that carries no credentials', async () => {
    const server = await serve(good);
    const catalogue = await load(server.url);
    expect(catalogue.models).toEqual(fixtureDocument.models);
    expect(catalogue.url).toBe(server.url);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.request.headers).not.toHaveProperty('cookie');
    expect(server.requests[0]?.request.headers).not.toHaveProperty('authorization');
  });

  test('may come compressed', async () => {
    const { url } = await serve(body(gzipSync(text), { 'Content-Encoding': 'gzip' }));
    expect((await load(url)).models).toEqual(fixtureDocument.models);
  });

  test('may come in pieces that cut letters in two, with a byte order mark before', async () => {
    // Three bytes a letter, and more of them than fit a piece of whatever size.
    const passage = '東'.repeat(9_999);
    const sources = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`s${index}`, { title: 'T', passage }]),
    );
    const { url } = await serve(
      body(`\ufeff${JSON.stringify({ format: 1, models: [], sources })}`),
    );
    expect((await load(url)).sources).toEqual(sources);
  });

  test('may have moved', async () => {
    const server = await serve((response, request) => {
      if (request.url === '/moved.json') good(response, request);
      else response.writeHead(302, { Location: '/moved.json' }).end();
    });
    expect((await load(server.url)).ids).toHaveLength(6);
    expect(server.requests).toHaveLength(2);
  });
});

describe('an error status', () => {
  test('of 404 is final, and says what to check', async () => {
    const server = await serve(status(404));
    const error = await failure(server.url);
    expect(error).toMatchObject({ kind: 'status', status: 404, url: server.url, retryable: false });
    expect(error.message).toBe(`${server.url} answered 404. Check the catalogue's address.`);
    expect(server.requests).toHaveLength(1);
  });

  test('ends the connection, whatever else the server would say', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { url } = await serve((response) => {
      closed = new Promise((resolve) => response.on('close', resolve));
      endless(response, 404);
    });
    expect(await failure(url)).toMatchObject({ status: 404 });
    await closed;
  });

  test('of 500 or 429 is tried again, and forgotten if that works', async () => {
    const server = await serve(status(500), status(429), good);
    expect((await load(server.url)).ids).toHaveLength(6);
    expect(server.requests).toHaveLength(3);
  });

  test('that stays is reported after the last try', async () => {
    const server = await serve(status(503));
    const error = await failure(server.url, { retries: 3 });
    expect(error).toMatchObject({ kind: 'status', status: 503, retryable: true });
    expect(error.message).toMatch(/answered 503\. Try again later\./);
    expect(server.requests).toHaveLength(4);
  });

  test('is waited out for as long as the server asks', async () => {
    const server = await serve(status(503, { 'Retry-After': '1' }), good);
    expect((await load(server.url)).ids).toHaveLength(6);
    const [first, second] = server.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('is waited out until the date that the server gives', async () => {
    const at = new Date(Date.now() + 2000).toUTCString();
    const server = await serve(status(429, { 'Retry-After': at }), good);
    expect((await load(server.url)).ids).toHaveLength(6);
    const [first, second] = server.requests;
    // A date has no milliseconds: up to one second of the two may be gone.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(900);
  });

  test('is not waited out if the server asks for minutes', async () => {
    const server = await serve(status(503, { 'Retry-After': '3600' }), good);
    expect(await failure(server.url)).toMatchObject({ status: 503, retryable: true });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a broken connection', () => {
  test('that is refused is tried again, then reported', async () => {
    const server = await serve(good);
    await server.close();
    const error = await failure(server.url);
    expect(error).toMatchObject({ kind: 'network', url: server.url, retryable: true });
    expect(error.message).toMatch(/could not be fetched.*Check the address and the connection\./);
  });

  test('that is reset half-way is tried again', async () => {
    const reset: Answer = (response) => {
      response.writeHead(200);
      response.write(text.slice(0, 1000), () => response.socket?.resetAndDestroy());
    };
    const server = await serve(reset, good);
    expect((await load(server.url)).ids).toHaveLength(6);
    const broken = await serve(reset);
    expect(await failure(broken.url)).toMatchObject({ kind: 'network', retryable: true });
    expect(broken.requests).toHaveLength(3);
  });

  test('that ends before the length it announced is no catalogue, even if its JSON is whole', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'Content-Length': text.length + 5000 });
      response.write(text, () => response.socket?.end());
    });
    expect(await failure(server.url)).toMatchObject({ kind: 'network', retryable: true });
    expect(server.requests).toHaveLength(3);
  });
});

describe('a slow server', () => {
  test('that does not answer is given up after the time-out, without another try', async () => {
    const server = await serve(never);
    const error = await failure(server.url, { timeoutMs: 60 });
    expect(error).toMatchObject({ kind: 'timeout', url: server.url, limit: 60, retryable: true });
    expect(error.message).toBe(
      `${server.url} did not answer in full within 0.06 s. Try again later.`,
    );
    expect(server.requests).toHaveLength(1);
  });

  test('that stalls in the middle of the body is given up as well', async () => {
    const server = await serve((response) => {
      response.writeHead(200);
      response.write(text.slice(0, 1000));
    });
    expect(await failure(server.url, { timeoutMs: 300 })).toMatchObject({ kind: 'timeout' });
    expect(server.requests).toHaveLength(1);
  });

  test('that trickles is given up too: each piece is no new start', async () => {
    const server = await serve((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(server.url, { timeoutMs: 300 })).toMatchObject({ kind: 'timeout' });
  });
});

describe('a large answer', () => {
  test('is refused by the length it announces, before it is read', async () => {
    // It never sends its body: only the announced length can end this in time.
    const server = await serve((response) => {
      response.writeHead(200, { 'Content-Length': 33 * 1024 * 1024 }).flushHeaders();
    });
    const error = await failure(server.url);
    expect(error).toMatchObject({ kind: 'too-large', limit: 32 * 1024 * 1024, retryable: false });
    expect(error.message).toContain('more than 33554432 bytes');
    expect(server.requests).toHaveLength(1);
  });

  test('is refused while it is read, whatever it announces, and its connection ended', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { url } = await serve((response) => {
      closed = new Promise((resolve) => response.on('close', resolve));
      endless(response);
    });
    expect(await failure(url, { maxBytes: 100_000 })).toMatchObject({
      kind: 'too-large',
      limit: 100_000,
    });
    await closed;
  });

  test('is measured unpacked: a small file that unpacks to a large one is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000, ' '));
    expect(bomb.length).toBeLessThan(2000);
    const { url } = await serve(body(bomb, { 'Content-Encoding': 'gzip' }));
    expect(await failure(url, { maxBytes: 10_000 })).toMatchObject({ kind: 'too-large' });
  });

  test('of exactly the limit is read', async () => {
    const { url } = await serve(body(text));
    const maxBytes = Buffer.byteLength(text);
    expect((await load(url, { maxBytes })).ids).toHaveLength(6);
    expect(await failure(url, { maxBytes: maxBytes - 1 })).toMatchObject({ kind: 'too-large' });
  });
});

describe('an answer that is no catalogue', () => {
  test.each([
    ['a web page', '<!doctype html><h1>Not found</h1>', 'not-json', /web page \(HTML\)/],
    ['half a file', text.slice(0, 5000), 'not-json', /is not JSON/],
    ['an empty answer', '', 'not-json', /found nothing/],
    ['other JSON', '{"en": {"hello": "world"}}', 'format', /expected 1 at \$\.format/],
    ['a later format', '{"format": 2}', 'version', /format 2/],
  ])('%s is named for what it is, and not asked for again', async (_, content, kind, message) => {
    const server = await serve(body(content));
    const error = await failure(server.url);
    expect(error).toMatchObject({ kind, url: server.url, retryable: false });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(server.url);
    expect(server.requests).toHaveLength(1);
  });

  test.each(['catalogue.json', '', 'data:application/json,{}', 'blob:x', 'http://u:p@127.0.0.1/'])(
    'the address "%s" is refused without a request',
    async (url) => {
      expect(await failure(url)).toMatchObject({ kind: 'network', url, retryable: false });
    },
  );
});

describe('giving up', () => {
  const reason = new Error('the reader left');

  test('before the start makes no request', async () => {
    const server = await serve(good);
    const promise = load(server.url, { signal: AbortSignal.abort(reason) });
    await expect(promise).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  test('ends the connection, before the headers or in the body', async () => {
    for (const begin of [never, (response: ServerResponse) => void response.write('{')]) {
      const controller = new AbortController();
      let closed: Promise<unknown> = Promise.resolve();
      const server = await serve((response, request) => {
        closed = new Promise((resolve) => request.socket.on('close', resolve));
        begin(response, request);
        controller.abort(reason);
      });
      await expect(load(server.url, { signal: controller.signal })).rejects.toBe(reason);
      await closed;
      expect(server.requests).toHaveLength(1);
    }
  });

  test('ends the wait for another try', async () => {
    const controller = new AbortController();
    const server = await serve(status(503, { 'Retry-After': '9' }));
    const { setTimeout: set } = globalThis;
    const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
      run: () => void,
      ms?: number,
    ) => {
      if (ms === 9000) set(() => controller.abort(reason));
      return set(run, ms);
    }) as typeof setTimeout);
    const start = performance.now();
    await expect(load(server.url, { signal: controller.signal })).rejects.toBe(reason);
    spy.mockRestore();
    expect(performance.now() - start).toBeLessThan(5000);
    expect(server.requests).toHaveLength(1);
  });
});

test('no timer or listener is left behind, whatever happened', async () => {
  const pending = new Set<unknown>();
  const ours = () => /src.catalogue.load/.test(new Error().stack ?? '');
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const spies = [
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) => {
      const fire = () => {
        pending.delete(timer);
        run();
      };
      const timer = set(fire, ms);
      if (ms === 9000) set(() => controller.abort(reason));
      if (ours()) pending.add(timer);
      return timer;
    }) as typeof setTimeout),
    vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
      pending.delete(timer);
      clear(timer);
    }),
  ];
  const reason = new Error('the reader left');
  const controller = new AbortController();
  const { signal } = controller;
  const add = vi.spyOn(signal, 'addEventListener');
  const remove = vi.spyOn(signal, 'removeEventListener');
  try {
    const large = await serve((response) => {
      response.writeHead(200, { 'Content-Length': 1e9 }).flushHeaders();
    });
    await load((await serve(good)).url, { signal });
    await failure((await serve(status(404))).url, { signal });
    await failure((await serve(status(500))).url, { signal });
    await failure((await serve(never)).url, { signal, timeoutMs: 30 });
    await failure(large.url, { signal });
    const waiting = await serve(status(503, { 'Retry-After': '9' }));
    await expect(load(waiting.url, { signal })).rejects.toBe(reason);
    expect(pending.size).toBe(0);
    // Eight requests (three of them for the 500) and the waits after three of them.
    expect(add).toHaveBeenCalledTimes(11);
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
      add.mock.calls.map(([, listener]) => listener),
    );
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
});
