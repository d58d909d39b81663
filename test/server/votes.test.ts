import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ballotAddress, countsAddress } from '../../src/votes/protocol.js';
import { temporaryFolder } from '../support/folder.js';
import {
  countVotes,
  getCounts,
  newToken,
  ORIGIN,
  putBallot,
  startVoteServer,
  type VoteServer,
} from '../support/vote-server.mjs';

const file = temporaryFolder();
const db = file('votes.db');
let server: VoteServer;
beforeAll(async () => {
  server = await startVoteServer(db);
});
afterAll(() => server.stop());

/** What is wrong, of an answer that says so as the protocol does. */
async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toEqual({
    type: 'about:blank',
    title: expect.any(String),
    status: response.status,
    detail: expect.any(String),
  });
  return problem['status'];
}

const at = (path: string, init?: RequestInit) => fetch(server.url + path, init);

describe('a vote', () => {
  test('is counted once, however often it is sent', async () => {
    const token = newToken();
    for (let times = 0; times < 3; times += 1) {
      const response = await putBallot(server.url, 'once', { token, vote: 'ship' });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ vote: 'ship', ship: 1, skip: 0 });
    }
    expect(await getCounts(server.url, ['once'])).toEqual({ once: { ship: 1, skip: 0 } });
  });

  test('is counted once where the same ballot is sent many times at once', async () => {
    const ballot = { token: newToken(), vote: 'skip' };
    const sent = [...Array(50)].map(() => putBallot(server.url, 'at-once', ballot));
    for (const response of await Promise.all(sent)) expect(response.status).toBe(200);
    expect(await getCounts(server.url, ['at-once'])).toEqual({ 'at-once': { ship: 0, skip: 1 } });
  });

  test('can be changed, and taken back', async () => {
    const token = newToken();
    const cast = async (vote: string | null) =>
      (await putBallot(server.url, 'changed', { token, vote })).json();
    expect(await cast('ship')).toEqual({ vote: 'ship', ship: 1, skip: 0 });
    expect(await cast('skip')).toEqual({ vote: 'skip', ship: 0, skip: 1 });
    expect(await cast(null)).toEqual({ vote: null, ship: 0, skip: 0 });
    expect(await cast(null)).toEqual({ vote: null, ship: 0, skip: 0 });
    expect(await cast('ship')).toEqual({ vote: 'ship', ship: 1, skip: 0 });
  });

  test('is of one model', async () => {
    const token = newToken();
    await putBallot(server.url, 'one', { token, vote: 'ship' });
    await putBallot(server.url, 'other', { token, vote: 'skip' });
    expect(await getCounts(server.url, ['one', 'other'])).toEqual({
      one: { ship: 1, skip: 0 },
      other: { ship: 0, skip: 1 },
    });
  });

  test('counts for whatever id a model has', async () => {
    const ids = [
      'a/b',
      '..',
      '.',
      'a,b',
      'a b',
      '%2F',
      'constructor',
      'ü\u{1F600}',
      'a&model=b',
      '"',
    ];
    for (const id of ids) {
      const response = await fetch(ballotAddress(server.url, id), {
        method: 'PUT',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
        body: JSON.stringify({ token: newToken(), vote: 'ship' }),
      });
      expect(response.status, id).toBe(200);
    }
    const counts = await (await fetch(countsAddress(server.url, ids))).json();
    expect(counts).toEqual({
      votes: Object.fromEntries(ids.map((id) => [id, { ship: 1, skip: 0 }])),
    });
  });

  test('leaves nothing behind that tells who voted, or that two votes are of one reader', async () => {
    const token = newToken();
    await putBallot(server.url, 'private-1', { token, vote: 'ship' });
    await putBallot(server.url, 'private-2', { token, vote: 'ship' });
    const stored = readdirSync(dirname(db)).map((name) => readFileSync(file(name)));
    const all = Buffer.concat([...stored, Buffer.from(JSON.stringify(server.log.slice(1)))]);
    for (const secret of [token, Buffer.from(token, 'base64url'), '127.0.0.1', '::1'])
      expect(all.includes(secret)).toBe(false);
    expect(all.includes('private-1')).toBe(true);

    const { createClient } = await import('@libsql/client');
    const client = createClient({ url: `file:${db}` });
    const { rows } = await client.execute(
      `SELECT count(DISTINCT hex(token)) AS tokens, max(length(token)) AS bytes FROM votes
        WHERE model LIKE 'private-%'`,
    );
    client.close();
    expect(rows[0]).toMatchObject({ tokens: 2, bytes: 32 });
  });
});

describe('counts', () => {
  test('of models that nobody voted on are zeros', async () => {
    expect(await getCounts(server.url, ['nobody'])).toEqual({ nobody: { ship: 0, skip: 0 } });
  });

  test('of a hundred models come in one answer, and of more in none', async () => {
    const ids = [...Array(101).keys()].map((n) => `model-${n}`);
    expect(Object.keys(await getCounts(server.url, ids.slice(0, 100)))).toHaveLength(100);
    const query = new URLSearchParams(ids.map((id) => ['model', id]));
    expect(await problemOf(await at(`/v1/votes?${query}`))).toBe(422);
  });

  test('of a hundred models with long ids come, too', async () => {
    const ids = [...Array(100).keys()].map((n) => `${n}`.padStart(200, 'x'));
    expect(Object.keys(await getCounts(server.url, ids))).toHaveLength(100);
  });

  test('are not sent again to who has them', async () => {
    const address = countsAddress(server.url, ['etag']);
    const first = await fetch(address);
    const etag = first.headers.get('ETag')!;
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(address, {
        headers: { 'If-None-Match': known, Origin: ORIGIN },
      });
      expect(again.status, known).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('ETag')).toBe(etag);
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
    }
    await putBallot(server.url, 'etag', { token: newToken(), vote: 'ship' });
    const changed = await fetch(address, { headers: { 'If-None-Match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('ETag')).not.toBe(etag);
  });

  test('are asked for with HEAD, too', async () => {
    const response = await at('/v1/votes?model=a', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('another origin', () => {
  const foreign = { Origin: 'https://evil.example' };
  const open = 'Access-Control-Allow-Origin';

  test('that is allowed may ask, vote and read what went wrong', async () => {
    const preflight = await at('/v1/votes?model=a', {
      method: 'OPTIONS',
      headers: { Origin: ORIGIN },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get(open)).toBe(ORIGIN);
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('PUT');
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
    expect(Number(preflight.headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
    for (const path of ['/v1/votes?model=a', '/v1/votes', '/nothing']) {
      const { headers } = await at(path, { headers: { Origin: ORIGIN } });
      expect(headers.get(open)).toBe(ORIGIN);
      expect(headers.get('Vary')).toBe('Origin');
      expect(headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    }
  });

  test('that is not allowed may not vote, nor may its pages read', async () => {
    const preflight = await at('/v1/votes', { method: 'OPTIONS', headers: foreign });
    expect(await problemOf(preflight)).toBe(403);
    for (const Origin of [foreign.Origin, 'null', `${ORIGIN}.evil.example`, 'http://example.org']) {
      const vote = await putBallot(
        server.url,
        'foreign',
        { token: newToken(), vote: 'ship' },
        { Origin },
      );
      expect(await problemOf(vote)).toBe(403);
      expect(vote.headers.get(open)).toBeNull();
      expect(vote.headers.get('Vary')).toBe('Origin');
      const read = await at('/v1/votes?model=foreign', { headers: { Origin } });
      expect(read.headers.get(open)).toBeNull();
    }
    expect(await getCounts(server.url, ['foreign'])).toEqual({ foreign: { ship: 0, skip: 0 } });
  });

  test('has to be named by who votes', async () => {
    const body = JSON.stringify({ token: newToken(), vote: 'ship' });
    const headers = { 'Content-Type': 'application/json' };
    expect(await problemOf(await at('/v1/votes?model=a', { method: 'PUT', headers, body }))).toBe(
      403,
    );
  });

  test('is any where all are allowed', async () => {
    const all = await startVoteServer(file('all.db'), ['--origin', '*']);
    const vote = await putBallot(all.url, 'a', { token: newToken(), vote: 'ship' }, foreign);
    await all.stop();
    expect(vote.status).toBe(200);
    expect(vote.headers.get(open)).toBe('*');
  });
});

describe('what is refused is said as a problem', () => {
  const token = 'A'.repeat(22);
  const put = (body: BodyInit, headers: Record<string, string> = {}, query = '?model=a') =>
    at(`/v1/votes${query}`, {
      method: 'PUT',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
      body,
    });
  const good = JSON.stringify({ token, vote: 'ship' });

  test('an address that is not there', async () => {
    for (const path of [
      '/',
      '/v1',
      '/v1/votes/',
      '/v1/votes/a',
      '/v2/votes',
      '/%00',
      '//',
      '/health/..',
    ])
      expect(await problemOf(await at(path)), path).toBe(404);
  });

  test('a method that an address does not take', async () => {
    for (const method of ['POST', 'DELETE', 'PATCH', 'PROPFIND']) {
      const response = await at('/v1/votes?model=a', { method });
      expect(response.headers.get('Allow')).toBe('GET, HEAD, PUT, OPTIONS');
      expect(await problemOf(response)).toBe(405);
    }
    const response = await at('/health', { method: 'PUT' });
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(await problemOf(response)).toBe(405);
  });

  test('a body that is too long, announced or not', async () => {
    const long = JSON.stringify({ token, vote: 'ship', more: 'x'.repeat(1024) });
    expect(await problemOf(await put(long))).toBe(413);
    const unannounced = (text: string) =>
      at('/v1/votes?model=a', {
        method: 'PUT',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
        body: new Blob([text]).stream(),
        duplex: 'half',
      } as RequestInit);
    expect(await problemOf(await unannounced(long))).toBe(413);
    expect((await unannounced(good)).status).toBe(200);
  });

  test('a body of another type, or compressed', async () => {
    for (const type of ['text/plain', 'application/jsonp', 'multipart/form-data'])
      expect(await problemOf(await put(good, { 'Content-Type': type })), type).toBe(415);
    expect(await problemOf(await put(good, { 'Content-Encoding': 'gzip' }))).toBe(415);
    expect((await put(good, { 'Content-Type': 'application/json; charset=utf-8' })).status).toBe(
      200,
    );
  });

  test('a body that is not JSON', async () => {
    for (const body of ['', '{', 'undefined', '{"token":', new Uint8Array([0xff, 0xfe])])
      expect(await problemOf(await put(body))).toBe(400);
  });

  test('a ballot that is none', async () => {
    const ballots = [
      null,
      [],
      'ship',
      {},
      { token },
      { vote: 'ship' },
      { token, vote: 'SHIP' },
      { token, vote: true },
      { token: token.slice(1), vote: 'ship' },
      { token: 'A'.repeat(87), vote: 'ship' },
      { token: `${token}=`, vote: 'ship' },
      { token: `${token}\n`, vote: 'ship' },
      { token: 1e21, vote: 'ship' },
      { token: [token], vote: 'ship' },
    ];
    for (const ballot of ballots)
      expect(await problemOf(await put(JSON.stringify(ballot))), JSON.stringify(ballot)).toBe(422);
    expect(await problemOf(await put(`{"__proto__":${good}}`))).toBe(422);
  });

  test('a model that is none', async () => {
    const ids = ['', ' ', '__proto__', 'x'.repeat(201), 'a\0b', '\0'];
    for (const id of ids) {
      const query = `?${new URLSearchParams({ model: id })}`;
      expect(await problemOf(await put(good, {}, query)), query).toBe(422);
      expect(await problemOf(await at(`/v1/votes${query}`)), query).toBe(422);
    }
    for (const query of ['', '?', '?models=a'])
      expect(await problemOf(await put(good, {}, query)), query).toBe(422);
    expect(await problemOf(await put(good, {}, '?model=a&model=b'))).toBe(422);
  });
});

test('every answer tells browsers to make nothing else of it', async () => {
  for (const path of ['/v1/votes?model=a', '/v1/votes', '/health', '/nothing']) {
    const { headers } = await at(path);
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('Content-Security-Policy'), path).toContain("default-src 'none'");
    expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
  }
});

test('no answer is used again unasked, and none is one that Chromium takes for aborted', async () => {
  for (const path of ['/v1/votes?model=a', '/v1/votes', '/health', '/nothing'])
    expect((await at(path)).headers.get('Cache-Control'), path).toBe('no-cache');
  const vote = await putBallot(server.url, 'cache', { token: newToken(), vote: 'ship' });
  expect(vote.headers.get('Cache-Control')).toBe('no-cache');
});

test('whatever is sent, the answer is a count or a problem, and the counts stay right', async () => {
  const id = fc.oneof(
    fc.constantFrom(
      'a',
      'A',
      'constructor',
      '__proto__',
      '',
      '..',
      'a\0',
      'toString',
      "' OR 1=1 --",
    ),
    fc.string({ unit: 'binary', maxLength: 210 }),
  );
  const token = fc.oneof(
    fc.constantFrom('F'.repeat(22), 'G'.repeat(22), `${'F'.repeat(21)}-`),
    fc.string({ maxLength: 90 }),
  );
  const vote = fc.oneof(fc.constantFrom('ship', 'skip', null), fc.jsonValue());
  const body = fc.oneof(
    { weight: 3, arbitrary: fc.record({ token, vote }).map((ballot) => JSON.stringify(ballot)) },
    fc.json(),
    fc.string(),
  );
  const votes = new Map<string, Map<string, 'ship' | 'skip'>>();
  // From tests before.
  const before = await getCounts(server.url, ['a', 'A', 'constructor', '..']);
  await fc.assert(
    fc.asyncProperty(id, body, async (model, text) => {
      const response = await fetch(ballotAddress(server.url, model), {
        method: 'PUT',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
        body: text,
      });
      if (response.status !== 200) {
        expect([400, 413, 422]).toContain(await problemOf(response));
        return;
      }
      const receipt = (await response.json()) as { vote: 'ship' | 'skip' | null };
      const ballot = JSON.parse(text) as { token: string; vote: 'ship' | 'skip' | null };
      expect(receipt.vote).toBe(ballot.vote);
      const byToken = votes.get(model) ?? new Map<string, 'ship' | 'skip'>();
      votes.set(model, byToken);
      if (ballot.vote) byToken.set(ballot.token, ballot.vote);
      else byToken.delete(ballot.token);
    }),
    { numRuns: 300 },
  );
  expect(votes.size).toBeGreaterThan(10);
  for (const [model, { ship, skip }] of Object.entries(countVotes(votes))) {
    const zeros = { ship: 0, skip: 0 };
    const earlier = Object.hasOwn(before, model) ? before[model]! : zeros;
    expect(await getCounts(server.url, [model]), model).toEqual({
      [model]: { ship: earlier.ship + ship, skip: earlier.skip + skip },
    });
  }
  expect((await at('/health')).status).toBe(200);
});
