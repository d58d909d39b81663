/**
 * How the server of votes bears a crowd and a kill: `node scripts/build.mjs --only=cli && node
 * test/bench/votes.bench.mjs`.
 *
 * 200 clients at once cast 10,000 votes over HTTP, changes among them; half-way the server is killed
 * with SIGKILL and started again. Fails if an acknowledged vote is lost or any is counted twice.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { voteThroughKill } from '../support/vote-server.mjs';

const SIZE = { votes: 10_000, clients: 200 };

const folder = mkdtempSync(join(tmpdir(), 'votes-'));
try {
  const run = await voteThroughKill(join(folder, 'votes.db'), SIZE);
  const times = run.times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed();
  console.log(
    `${run.acknowledged} votes of ${SIZE.clients} clients in ${run.seconds.toFixed(1)} s, ` +
      `${(run.acknowledged / run.seconds).toFixed()} a second, the restart included`,
  );
  console.log(`milliseconds until acknowledged: p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`);
  console.log(`${run.interrupted} requests were interrupted by the kill and sent again`);
  assert.equal(run.acknowledged, SIZE.votes);
  assert.ok(run.interrupted > 0, 'the kill interrupted nothing');
  assert.deepEqual(run.counted, run.expected, 'votes were lost or counted twice');
  console.log('no acknowledged vote is lost, none is counted twice');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
