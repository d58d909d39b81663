import { createClient } from '@libsql/client';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { voteThroughKill } from '../support/vote-server.mjs';

const file = temporaryFolder();

test('a server that is killed loses no acknowledged vote and counts none twice', async () => {
  const db = file('votes.db');
  const run = await voteThroughKill(db, { votes: 1_000, clients: 100 });
  expect(run.acknowledged).toBe(1_000);
  expect(run.interrupted, 'requests that the kill left without an answer').toBeGreaterThan(0);
  expect(run.counted).toEqual(run.expected);

  const client = createClient({ url: `file:${db}` });
  const { rows } = await client.execute(
    `SELECT model, sum(vote = 'ship') AS ship, sum(vote = 'skip') AS skip FROM votes GROUP BY model`,
  );
  client.close();
  const stored = rows.map(({ model, ship, skip }) => [model, { ship, skip }]);
  expect(Object.fromEntries(stored)).toEqual(run.expected);
});
