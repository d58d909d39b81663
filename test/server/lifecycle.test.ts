import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { createClient } from '@libsql/client';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import {
  countVotes,
  getCounts,
  newToken,
  ORIGIN,
  putBallot,
  startVoteServer,
} from '../support/vote-server.mjs';

const file = temporaryFolder();

/** A connection on which the test writes what it likes, and all that comes back. */
async function rawConnection(
  url: string,
  allowHalfOpen = false,
): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen });
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const answer = once(socket, 'close').then(() => text);
  await once(socket, 'connect');
  return { socket, answer };
}

const bodyOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));

/** A ballot of which the server has all but the last byte. */
async function unfinishedBallot(url: string, allowHalfOpen = false) {
  const body = JSON.stringify({ token: newToken(), vote: 'ship' });
  const { socket, answer } = await rawConnection(url, allowHalfOpen);
  socket.write(
    `PUT /v1/votes?model=late HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\n` +
      `Content-Type: application/json\r\nExpect: 100-continue\r\n` +
      `Content-Length: ${body.length}\r\n\r\n`,
  );
  // The server has begun to read.
  await once(socket, 'data');
  socket.write(body.slice(0, -1));
  return { socket, finish: () => socket.write(body.slice(-1)), answer };
}

describe('told to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s, a server answers what was asked, takes nothing more and ends with 0',
    async (signal) => {
      const db = file(`${signal}.db`);
      const server = await startVoteServer(db);
      await putBallot(server.url, 'before', { token: newToken(), vote: 'skip' });
      const { finish, answer } = await unfinishedBallot(server.url);
      server.child.kill(signal);
      await server.logged('closing');
      await expect(fetch(`${server.url}/health`)).rejects.toThrow();
      finish();
      const text = await answer;
      expect(text).toContain('HTTP/1.1 200 OK');
      expect(text.toLowerCase()).toContain('connection: close');
      expect(await server.ended()).toBe(0);
      expect(server.log.slice(-3).map(({ event }) => event)).toEqual([
        'closing',
        'request',
        'closed',
      ]);

      const again = await startVoteServer(db);
      const counts = await getCounts(again.url, ['before', 'late']);
      await again.stop();
      expect(counts).toEqual({ before: { ship: 0, skip: 1 }, late: { ship: 1, skip: 0 } });
    },
  );

  test('twice, a server ends at once, and says by its exit code that it was not done', async () => {
    const server = await startVoteServer(file('twice.db'));
    await unfinishedBallot(server.url);
    server.child.kill('SIGTERM');
    await server.logged('closing');
    server.child.kill('SIGTERM');
    expect(await server.ended()).toBe(1);
  });

  test('does not wait for connections on which no whole request has come', async () => {
    const server = await startVoteServer(file('idle.db'));
    for (const text of ['', 'GET /health HTTP/1.1\r\nHost: loc']) {
      const { socket } = await rawConnection(server.url);
      socket.write(text);
    }
    // On a connection that is kept, and after those.
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const told = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(performance.now() - told).toBeLessThan(5_000);
  });
});

describe('a client that', () => {
  test('does not send its request in time is told so, and does not hold a connection', async () => {
    const server = await startVoteServer(file('slow.db'));
    const { socket, answer } = await rawConnection(server.url);
    socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const text = await answer;
    expect(text).toContain('HTTP/1.1 408 Request Timeout');
    expect(bodyOf(text)).toMatchObject({ status: 408, title: 'Request Timeout' });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.stop();
  });

  test('does not send its body in time, nor close its end, is not waited for', async () => {
    const server = await startVoteServer(file('half-open.db'));
    const { socket, answer } = await unfinishedBallot(server.url, true);
    await once(socket, 'end');
    const told = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(performance.now() - told).toBeLessThan(5_000);
    socket.destroy();
    expect(await answer).toContain('408 Request Timeout');
  });

  test('does not speak HTTP, or with too much of it, is told so', async () => {
    const server = await startVoteServer(file('garbage.db'));
    const requests: [number, string][] = [
      [400, 'GARBAGE\r\n\r\n'],
      [400, 'GET /health HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n'],
      [400, 'GET /health HTTP/1.1\r\n\r\n'],
      [417, 'GET /health HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\n\r\n'],
      [431, `GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`],
    ];
    for (const [status, request] of requests) {
      const { socket, answer } = await rawConnection(server.url);
      socket.write(request);
      const text = await answer;
      expect(text).toContain(`HTTP/1.1 ${status} `);
      expect(text.toLowerCase()).toContain('content-type: application/problem+json');
      expect(bodyOf(text)).toMatchObject({ status });
    }
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.stop();
  });

  test('asks after the health in HTTP/1.0, which names no host, is answered', async () => {
    const server = await startVoteServer(file('old.db'));
    const { socket, answer } = await rawConnection(server.url);
    socket.write('GET /health HTTP/1.0\r\n\r\n');
    const text = await answer;
    await server.stop();
    expect(text).toContain('HTTP/1.1 200 OK');
    expect(bodyOf(text)).toEqual({ status: 'ok' });
  });

  test('goes before its answer leaves the server as it was', async () => {
    const server = await startVoteServer(file('gone.db'));
    for (let n = 0; n < 20; n += 1) {
      const { socket } = await rawConnection(server.url);
      socket.write(
        `PUT /v1/votes?model=a HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\n` +
          'Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"token":',
      );
      socket.resetAndDestroy();
    }
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect(server.log.filter(({ level }) => level === 'error')).toEqual([]);
    await server.stop();
  });
});

describe('a limit of votes', () => {
  const vote = (url: string, forwarded: string) =>
    putBallot(url, 'a', { token: newToken(), vote: 'ship' }, { 'X-Forwarded-For': forwarded });
  /** The answers to four votes, of which a limit of one lets pass at most two, in two minutes. */
  const statuses = async (url: string, forwarded: string[]) =>
    Promise.all(forwarded.map(async (one) => (await vote(url, one)).status));

  test('says when to vote again', async () => {
    const server = await startVoteServer(file('limit.db'), ['--rate', '1']);
    const answers = await Promise.all([...Array(4)].map(() => vote(server.url, '')));
    await server.stop();
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(1);
    for (const { headers } of refused) {
      expect(headers.get('Retry-After')).toMatch(/^[1-9]\d?$/);
      expect(headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    }
  });

  test('does not believe what clients say of their address', async () => {
    const server = await startVoteServer(file('direct.db'), ['--rate', '1']);
    const forwarded = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
    expect(
      (await statuses(server.url, forwarded)).filter((one) => one === 429).length,
    ).toBeGreaterThan(1);
    await server.stop();
  });

  test('believes a proxy that is trusted, of the address that it has added', async () => {
    const server = await startVoteServer(file('proxy.db'), ['--rate', '1', '--trust-proxy']);
    const readers = ['192.0.2.1', '1.1.1.1, 192.0.2.2', '2001:db8::1', '2001:db8:1::1'];
    expect(await statuses(server.url, readers)).toEqual([200, 200, 200, 200]);
    const pretending = ['1.1.1.1, 192.0.2.9', '1.1.1.2, 192.0.2.9', '3, 192.0.2.9', '192.0.2.9'];
    expect(
      (await statuses(server.url, pretending)).filter((one) => one === 429).length,
    ).toBeGreaterThan(1);
    // Some write a port behind it, and brackets around one of IPv6.
    const ported = ['192.0.2.3:4321', '192.0.2.4:80', '[2001:db8:2::1]:443', '[2001:db8:3::1]'];
    expect(await statuses(server.url, ported)).toEqual([200, 200, 200, 200]);
    await server.stop();
  });
});

test('two servers on one file count together', async () => {
  const db = file('two.db');
  // At once, so that both find no tables.
  const servers = await Promise.all([startVoteServer(db), startVoteServer(db)]);
  const tokens = [...Array(40)].map(newToken);
  const votes = new Map(['a', 'b'].map((model) => [model, new Map<string, 'ship' | 'skip'>()]));
  await Promise.all(
    tokens.map(async (token, n) => {
      for (const [step, vote] of (['ship', 'skip', 'ship', 'skip', 'ship'] as const).entries()) {
        const [model, byToken] = [...votes][(n + step) % 2]!;
        const { url } = servers[(n + step) % servers.length]!;
        expect((await putBallot(url, model, { token, vote })).status).toBe(200);
        byToken.set(token, vote);
      }
    }),
  );
  for (const { url } of servers)
    expect(await getCounts(url, ['a', 'b'])).toEqual(countVotes(votes));
  await Promise.all(servers.map((server) => server.stop()));
});

test('a database that fails is said to be away, and is asked again when it is back', async () => {
  const db = file('away.db');
  const server = await startVoteServer(db);
  const client = createClient({ url: `file:${db}`, timeout: 3_000 });
  await client.execute('ALTER TABLE votes RENAME TO away');
  const ballot = { token: newToken(), vote: 'ship' };
  const failed = await putBallot(server.url, 'a', ballot);
  expect(failed.status).toBe(503);
  expect(failed.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
  expect(await failed.text()).not.toContain('no such table');
  await client.execute('ALTER TABLE away RENAME TO votes');
  client.close();
  expect((await putBallot(server.url, 'a', ballot)).status).toBe(200);
  expect(await getCounts(server.url, ['a'])).toEqual({ a: { ship: 1, skip: 0 } });
  await server.stop();
});

test('votes on a file that was deleted or put aside are not acknowledged', async () => {
  for (const gone of [(db: string) => rmSync(db), (db: string) => renameSync(db, `${db}.old`)]) {
    const db = file('deleted.db');
    // Also where it was named as if it were a folder.
    const server = await startVoteServer(`${db}/`);
    const ballot = { token: newToken(), vote: 'ship' };
    expect((await putBallot(server.url, 'a', ballot)).status).toBe(200);
    gone(db);
    expect((await fetch(`${server.url}/health`)).status).toBe(503);
    expect((await putBallot(server.url, 'a', ballot)).status).toBe(503);
    expect(server.log.some(({ message }) => /Start the server again/.test(`${message}`))).toBe(
      true,
    );
    await server.stop();
  }
});

test('a file that another process locks too long is written to again when it is free', async () => {
  const db = file('locked.db');
  const server = await startVoteServer(db);
  const client = createClient({ url: `file:${db}` });
  const lock = await client.transaction('write');
  const ballot = { token: newToken(), vote: 'ship' };
  expect((await putBallot(server.url, 'a', ballot)).status).toBe(503);
  // It can be read, but that is not all that a server of votes is there for.
  expect((await fetch(`${server.url}/health`)).status).toBe(503);
  await lock.rollback();
  client.close();
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  expect((await putBallot(server.url, 'a', ballot)).status).toBe(200);
  expect(await getCounts(server.url, ['a'])).toEqual({ a: { ship: 1, skip: 0 } });
  await server.stop();
});
