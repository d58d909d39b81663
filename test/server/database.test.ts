import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createClient, type Client } from '@libsql/client';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backUp, migrate, openDatabase } from '../../src/server/database.js';
import { migrations } from '../../src/server/migrations.js';
import { StoreUnavailable, VoteStore } from '../../src/server/store.js';
import { temporaryFolder } from '../support/folder.js';
import { cli, getCounts, newToken, putBallot, startVoteServer } from '../support/vote-server.mjs';

const run = promisify(execFile);
const file = temporaryFolder();

const valuesOf = async (client: Client, sql: string) =>
  (await client.execute(sql)).rows.map((row) => Object.values(row));

const versions = 'SELECT version FROM vote_migrations ORDER BY version';

describe('the tables', () => {
  test('are made once, and are kept when the server starts again', async () => {
    const db = file('votes.db');
    const store = new VoteStore(await openDatabase(db));
    await store.cast('a', { token: newToken(), vote: 'ship' });
    await store.close();
    const client = await openDatabase(db);
    expect(await valuesOf(client, versions)).toEqual(migrations.map((_, n) => [n + 1]));
    expect(await valuesOf(client, 'SELECT ship, skip FROM vote_counts')).toEqual([[1, 0]]);
    client.close();
  });

  test('are written ahead, and to the disk before a vote is acknowledged', async () => {
    const client = await openDatabase(file('safe.db'));
    expect(await valuesOf(client, 'PRAGMA journal_mode')).toEqual([['wal']]);
    expect(await valuesOf(client, 'PRAGMA synchronous')).toEqual([[2]]);
    client.close();
  });

  test('get the steps that they lack, each whole or not at all', async () => {
    const client = await openDatabase(file('steps.db'));
    await client.execute(`INSERT INTO votes VALUES ('a', zeroblob(32), 'ship')`);
    const steps = [...migrations, ['CREATE TABLE whole (a)'], ['CREATE TABLE half (a)', 'oops']];
    await expect(migrate(client, steps)).rejects.toThrow(/oops/);
    expect(await valuesOf(client, versions)).toEqual([[1], [2]]);
    const tables = `SELECT name FROM sqlite_schema WHERE name IN ('whole', 'half')`;
    expect(await valuesOf(client, tables)).toEqual([['whole']]);
    expect(await valuesOf(client, 'SELECT model FROM votes')).toEqual([['a']]);
    client.close();
  });

  test('of a later release are left alone', async () => {
    const db = file('later.db');
    const client = await openDatabase(db);
    await client.execute('INSERT INTO vote_migrations VALUES (99)');
    client.close();
    await expect(openDatabase(db)).rejects.toThrow(/version 99.*Update model-widgets/);
  });

  test('are made by one of several servers that start at once', async () => {
    const db = file('at-once.db');
    const start = () => startVoteServer(db);
    const servers = await Promise.all([start(), start(), start(), start()]);
    for (const { url } of servers) expect((await fetch(`${url}/health`)).status).toBe(200);
    await Promise.all(servers.map((server) => server.stop()));
    const client = await openDatabase(db);
    expect(await valuesOf(client, versions)).toEqual(migrations.map((_, n) => [n + 1]));
    client.close();
  });

  test('in which no vote can be written are not served, and trying leaves none', async () => {
    const db = file('read-only.db');
    const client = await openDatabase(db);
    for (const table of ['votes', 'vote_counts'])
      expect(await valuesOf(client, `SELECT * FROM ${table}`)).toEqual([]);
    await client.execute(`CREATE TRIGGER no BEFORE INSERT ON votes
      BEGIN SELECT raise(ABORT, 'not today'); END`);
    client.close();
    await expect(openDatabase(db)).rejects.toThrow(/^--db .*read-only\.db: .*not today/);
  });

  test('hold one vote per token and model, and nothing that is no vote', async () => {
    const client = await openDatabase(file('strict.db'));
    const insert = (values: string) => client.execute(`INSERT INTO votes VALUES (${values})`);
    await insert(`'a', zeroblob(32), 'ship'`);
    await expect(insert(`'a', zeroblob(32), 'skip'`)).rejects.toThrow(/UNIQUE/);
    await expect(insert(`'a', zeroblob(31), 'ship'`)).rejects.toThrow(/CHECK/);
    await expect(insert(`'b', zeroblob(32), 'maybe'`)).rejects.toThrow(/CHECK/);
    await expect(insert(`NULL, zeroblob(32), 'ship'`)).rejects.toThrow(/NOT NULL/);
    client.close();
  });

  test('count what votes there are, whatever is cast in whatever order', async () => {
    const client = await openDatabase(file('counts.db'));
    const store = new VoteStore(client);
    const ballot = fc.record({
      model: fc.constantFrom('a', 'b', 'c'),
      token: fc.constantFrom(...'ABCDE').map((letter) => letter.repeat(22)),
      vote: fc.constantFrom('ship' as const, 'skip' as const, null),
    });
    const counted =
      'SELECT model, ship, skip FROM vote_counts WHERE ship + skip > 0 ORDER BY model';
    const there = `SELECT model, sum(vote = 'ship'), sum(vote = 'skip') FROM votes
      GROUP BY model ORDER BY model`;
    await fc.assert(
      fc.asyncProperty(fc.array(ballot, { maxLength: 30 }), async (ballots) => {
        await Promise.all(ballots.map(({ model, ...cast }) => store.cast(model, cast)));
        expect(await valuesOf(client, counted)).toEqual(await valuesOf(client, there));
      }),
    );
    await store.close();
  });
});

test('closing the database writes what waits', async () => {
  const db = file('waiting.db');
  const store = new VoteStore(await openDatabase(db));
  const cast = store.cast('a', { token: newToken(), vote: 'ship' });
  await store.close();
  expect(await cast).toEqual({ ship: 1, skip: 0 });
});

test('of votes that are committed together, all are written or none', async () => {
  const client = await openDatabase(file('group.db'));
  const store = new VoteStore(client);
  await client.execute(`CREATE TRIGGER no BEFORE INSERT ON votes WHEN NEW.model = 'b'
    BEGIN SELECT raise(ABORT, 'not this one'); END`);
  const cast = (model: string) => store.cast(model, { token: newToken(), vote: 'ship' });
  for (const { status, reason } of (await Promise.allSettled(
    ['a', 'b', 'c'].map(cast),
  )) as PromiseRejectedResult[]) {
    expect(status).toBe('rejected');
    expect(reason).toBeInstanceOf(StoreUnavailable);
  }
  expect(await valuesOf(client, 'SELECT model FROM votes')).toEqual([]);
  expect(await cast('a')).toEqual({ ship: 1, skip: 0 });
  // Of the connection that came after the failure.
  expect(await valuesOf(client, 'PRAGMA synchronous')).toEqual([[2]]);
  await store.close();
});

test('no more votes wait than can be written soon', async () => {
  const store = new VoteStore(await openDatabase(file('crowd.db')));
  const cast = () => store.cast('a', { token: newToken(), vote: 'ship' });
  const waiting = [...Array(5_000)].map(cast);
  await expect(cast()).rejects.toThrow(StoreUnavailable);
  await Promise.all(waiting);
  expect(await cast()).toEqual({ ship: 5_001, skip: 0 });
  await store.close();
});

describe('a backup', () => {
  test('is of one moment, while votes are cast, and a server starts from it', async () => {
    const db = file('live.db');
    const copy = file('copy.db');
    const server = await startVoteServer(db);
    let acknowledged = 0;
    let copied = false;
    const reader = async () => {
      while (!copied) {
        const { status } = await putBallot(server.url, 'a', { token: newToken(), vote: 'ship' });
        if (status === 200) acknowledged += 1;
      }
    };
    const readers = [...Array(10)].map(reader);
    await putBallot(server.url, 'a', { token: newToken(), vote: 'skip' });
    const before = acknowledged;
    const { stdout } = await run(process.execPath, [
      cli,
      'votes',
      'backup',
      '--db',
      db,
      '--to',
      copy,
    ]);
    copied = true;
    await Promise.all(readers);
    await server.stop();
    expect(stdout).toContain(copy);
    expect(readdirSync(file('.')).filter((name) => name.includes('partial'))).toEqual([]);

    const client = createClient({ url: `file:${copy}` });
    expect(await valuesOf(client, 'PRAGMA integrity_check')).toEqual([['ok']]);
    const votes = `SELECT sum(vote = 'ship'), sum(vote = 'skip') FROM votes`;
    const [[ship, skip]] = (await valuesOf(client, votes)) as [[number, number]];
    client.close();
    expect(skip).toBe(1);
    expect(ship).toBeGreaterThanOrEqual(before);
    expect(ship).toBeLessThanOrEqual(acknowledged);

    const restored = await startVoteServer(copy);
    expect(await getCounts(restored.url, ['a'])).toEqual({ a: { ship, skip } });
    await putBallot(restored.url, 'a', { token: newToken(), vote: 'skip' });
    expect(await getCounts(restored.url, ['a'])).toEqual({ a: { ship, skip: 2 } });
    await restored.stop();
  });

  test('never replaces a file, nor makes one up', async () => {
    (await openDatabase(file('kept.db'))).close();
    writeFileSync(file('other.db'), 'mine');
    await expect(backUp(file('kept.db'), file('other.db'))).rejects.toThrow(/--to .*other\.db/);
    await expect(backUp(file('none.db'), file('new.db'))).rejects.toThrow(/--db .*none\.db/);
    await expect(backUp(file('other.db'), file('new.db'))).rejects.toThrow(
      /failed.*not a database/,
    );
    await expect(backUp(file('kept.db'), file('no/new.db'))).rejects.toThrow(/failed/);
    for (const name of ['none.db', 'new.db']) expect(existsSync(file(name)), name).toBe(false);
  });
});
