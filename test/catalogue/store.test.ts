import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../scripts/serve.mjs';
import { type CatalogueEntry, CatalogueStore, catalogueStore } from '../../src/catalogue/index.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

const text = JSON.stringify(fixtureDocument);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that holds every request back until it is answered by the test. */
async function serve() {
  const waiting: ServerResponse[] = [];
  let requests = 0;
  const server = await listen((_, response) => {
    requests++;
    waiting.push(response);
  });
  closing.push(server.close);
  /** Answers the next request, when it has come. */
  const answer = async (content = text, status = 200) => {
    const response = await vi.waitFor(() => waiting.shift() ?? Promise.reject(new Error('none')));
    response.writeHead(status).end(content);
    return response;
  };
  return { url: `${server.origin}/catalogue.json`, answer, waiting, requests: () => requests };
}

/** A store that fails at once. */
const newStore = () => new CatalogueStore({ retries: 0, timeoutMs: 10_000 });

/** Subscribes, and keeps what is heard. */
function follow(store: CatalogueStore, url: string) {
  const heard: CatalogueEntry[] = [];
  const leave = store.subscribe(url, (entry) => heard.push(entry));
  const until = (state: CatalogueEntry['state']) =>
    vi.waitFor(() => expect(store.get(url)?.state).toBe(state));
  return { heard, leave, until, states: () => heard.map(({ state }) => state) };
}

/** Lets everything that is due now happen. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('asking', () => {
  test('fifty times makes one request, and all hear of it', async () => {
    const server = await serve();
    const store = newStore();
    const all = Array.from({ length: 50 }, (_, index) =>
      follow(store, index % 2 ? server.url : `${server.url}#part-${index}`),
    );
    expect(store.get(server.url)).toEqual({ state: 'loading' });
    await server.answer();
    await all[0]?.until('ready');
    expect(server.requests()).toBe(1);
    for (const { states } of all) expect(states()).toEqual(['ready']);
    const entry = store.get(server.url);
    expect(entry?.catalogue?.models).toEqual(fixtureDocument.models);
    for (const { heard } of all) expect(heard[0]).toBe(entry);
  });

  test('later gives the catalogue at once, without another request', async () => {
    const server = await serve();
    const store = newStore();
    const first = follow(store, server.url);
    await server.answer();
    await first.until('ready');
    first.leave();
    await nextTask();
    const second = follow(store, server.url);
    expect(store.get(server.url)?.state).toBe('ready');
    await nextTask();
    expect(second.heard).toEqual([]);
    expect(server.requests()).toBe(1);
  });

  test('for another address, or another query, is another request', async () => {
    const server = await serve();
    const store = newStore();
    const one = follow(store, server.url);
    const two = follow(store, `${server.url}?v=2`);
    await server.answer();
    await server.answer();
    await one.until('ready');
    await two.until('ready');
    expect(server.requests()).toBe(2);
  });

  test('what is known makes no request', async () => {
    const server = await serve();
    expect(newStore().get(server.url)).toBeUndefined();
    await nextTask();
    expect(server.requests()).toBe(0);
  });

  test('for something that is no address fails and says so', async () => {
    const store = newStore();
    const { until } = follow(store, 'catalogue.json');
    await until('failed');
    expect(store.get('catalogue.json')).toMatchObject({ error: { kind: 'network' } });
  });
});

describe('a failure', () => {
  test('is told to all, and not kept: whoever asks next starts another request', async () => {
    const server = await serve();
    const store = newStore();
    const first = follow(store, server.url);
    const second = follow(store, server.url);
    await server.answer('gone', 404);
    await first.until('failed');
    expect(first.heard).toMatchObject([
      { state: 'failed', error: { kind: 'status', status: 404 } },
    ]);
    expect(second.heard).toEqual(first.heard);

    const third = follow(store, server.url);
    expect(store.get(server.url)?.state).toBe('loading');
    await server.answer();
    await third.until('ready');
    expect(first.states()).toEqual(['failed', 'loading', 'ready']);
    expect(third.states()).toEqual(['ready']);
    expect(server.requests()).toBe(2);
  });

  test('can be tried again, once however many try', async () => {
    const server = await serve();
    const store = newStore();
    const { until, states } = follow(store, server.url);
    store.retry(server.url);
    await server.answer('<html>', 200);
    await until('failed');
    for (let i = 0; i < 5; i++) store.retry(server.url);
    await server.answer();
    await until('ready');
    expect(states()).toEqual(['failed', 'loading', 'ready']);
    expect(server.requests()).toBe(2);
  });

  test('to load again leaves what was loaded before in place', async () => {
    const server = await serve();
    const store = newStore();
    const { until, heard } = follow(store, server.url);
    await server.answer();
    await until('ready');
    const { catalogue } = store.get(server.url) ?? {};
    store.retry(server.url);
    expect(store.get(server.url)).toEqual({ state: 'loading', catalogue });
    await server.answer('', 500);
    await until('failed');
    expect(heard.at(-1)).toMatchObject({ state: 'failed', error: { status: 500 } });
    expect(heard.at(-1)?.catalogue).toBe(catalogue);
    store.retry(server.url);
    await server.answer('{"format": 1, "models": []}');
    await until('ready');
    expect(store.get(server.url)?.catalogue?.ids).toEqual([]);
  });
});

describe('leaving', () => {
  test('does not end the request that others wait for', async () => {
    const server = await serve();
    const store = newStore();
    const leaving = follow(store, server.url);
    const staying = follow(store, server.url);
    leaving.leave();
    leaving.leave();
    await nextTask();
    await server.answer();
    await staying.until('ready');
    expect(leaving.heard).toEqual([]);
    expect(server.requests()).toBe(1);
  });

  test('and coming back in the same task does not end it: an element was moved', async () => {
    const server = await serve();
    const store = newStore();
    const before = follow(store, server.url);
    await vi.waitFor(() => expect(server.requests()).toBe(1));
    before.leave();
    const after = follow(store, server.url);
    await nextTask();
    await nextTask();
    await server.answer();
    await after.until('ready');
    expect(server.requests()).toBe(1);
  });

  test('as the last one ends it, and the next to ask starts anew', async () => {
    const server = await serve();
    const store = newStore();
    const { leave, heard } = follow(store, server.url);
    const response = await vi.waitFor(
      () => server.waiting.shift() ?? Promise.reject(new Error('none yet')),
    );
    const closed = new Promise((resolve) => response.on('close', resolve));
    leave();
    await closed;
    expect(response.writableEnded).toBe(false);
    expect(heard).toEqual([]);
    expect(store.get(server.url)).toBeUndefined();

    const next = follow(store, server.url);
    await server.answer();
    await next.until('ready');
    expect(heard).toEqual([]);
    expect(server.requests()).toBe(2);
  });

  test('as the last one while it is loaded again keeps what was loaded before', async () => {
    const server = await serve();
    const store = newStore();
    const { leave, until } = follow(store, server.url);
    await server.answer();
    await until('ready');
    const { catalogue } = store.get(server.url) ?? {};
    store.retry(server.url);
    leave();
    await nextTask();
    expect(store.get(server.url)).toEqual({ state: 'ready', catalogue });
  });
});

test('every page has one store that its elements share', () => {
  expect(catalogueStore).toBeInstanceOf(CatalogueStore);
});
