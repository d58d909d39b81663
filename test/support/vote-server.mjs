/** The built server of votes as a process of its own, and clients that vote on it. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The command as it is built. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The origin that servers are told to allow, where nothing else is said. */
export const ORIGIN = 'https://example.org';

/**
 * @typedef {object} VoteServer
 * @property {string} url where it listens
 * @property {import('node:child_process').ChildProcess} child
 * @property {() => Promise<void>} stop ends it as `kill -9` does, if it has not ended
 * @property {() => Promise<number | null>} ended its exit code, when it has ended
 * @property {Record<string, unknown>[]} log what it has logged until now
 * @property {(event: string) => Promise<void>} logged waits until it has logged such an event
 */

/**
 * Starts the server and waits until it listens.
 *
 * @param {string} db
 * @param {string[]} [args] beside the database and the origin
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<VoteServer>}
 */
export async function startVoteServer(db, args = [], env = {}) {
  const standard = ['--db', db, '--origin', ORIGIN, '--port', '0', '--rate', '1000000000'];
  const child = spawn(process.execPath, [cli, 'votes', ...standard, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Also where a test fails before it has stopped it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  /** @type {Record<string, unknown>[]} */
  const log = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const exit = once(child, 'close');
  const lines = createInterface(child.stdout).on('line', (line) => log.push(JSON.parse(line)));
  const logged = async (/** @type {string} */ event) => {
    while (!log.some((entry) => entry['event'] === event)) {
      const ended = await Promise.race([once(lines, 'line').then(() => false), exit]);
      if (ended) throw new Error(errors || `the server ended and logged no ${event}`);
    }
  };
  await logged('listening');
  return {
    url: String(log[0]?.['url']),
    child,
    log,
    logged,
    ended: async () => (await exit)[0],
    stop: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** A token as a reader's device makes one. */
export const newToken = () => randomBytes(16).toString('base64url');

/**
 * Sends a ballot.
 *
 * @param {string} url of the server
 * @param {string} model
 * @param {unknown} ballot
 * @param {Record<string, string>} [headers]
 */
export const putBallot = (url, model, ballot, headers = {}) =>
  fetch(`${url}/v1/votes?${new URLSearchParams({ model })}`, {
    method: 'PUT',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(ballot),
  });

/**
 * The counts of models.
 *
 * @param {string} url of the server
 * @param {string[]} models
 * @returns {Promise<Record<string, { ship: number, skip: number }>>}
 */
export async function getCounts(url, models) {
  const query = new URLSearchParams(models.map((model) => ['model', model]));
  const response = await fetch(`${url}/v1/votes?${query}`);
  return (await response.json()).votes;
}

/**
 * Counts of votes by model and token.
 *
 * @param {Iterable<[string, Map<string, 'ship' | 'skip'>]>} votes
 */
export const countVotes = (votes) =>
  Object.fromEntries(
    [...votes].map(([model, byToken]) => {
      const all = [...byToken.values()];
      const count = (/** @type {string} */ of) => all.filter((vote) => vote === of).length;
      return [model, { ship: count('ship'), skip: count('skip') }];
    }),
  );

/**
 * Lets many clients vote at once, and kills the server with SIGKILL when half of the votes are
 * acknowledged. It is started again at once, on the same file and port. A client that gets no
 * answer sends the same ballot again until it is acknowledged, and only then its next one. Of four
 * ballots of a client, one changes an earlier one and one takes it back or sends it again.
 *
 * @param {string} db path of a file that is not there yet
 * @param {{ votes: number, clients: number }} size
 */
export async function voteThroughKill(db, { votes, clients }) {
  const models = ['a', 'b/c', '..', 'constructor', 'ü,ü'];
  /** What clients have had acknowledged. @type {Map<string, Map<string, 'ship' | 'skip'>>} */
  const said = new Map(models.map((model) => [model, new Map()]));
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  /** @type {number[]} */
  const times = [];
  let acknowledged = 0;
  let interrupted = 0;
  let killed = false;

  let server = await startVoteServer(db);
  const port = new URL(server.url).port;
  let up = Promise.resolve();
  const killAndRestart = async () => {
    await server.stop();
    server = await startVoteServer(db, ['--port', port]);
  };

  /** @returns {Promise<{ status: number, body: string }>} */
  const put = (/** @type {string} */ model, /** @type {string} */ body) =>
    new Promise((resolve, reject) => {
      const sent = request(
        `http://127.0.0.1:${port}/v1/votes?model=${encodeURIComponent(model)}`,
        {
          agent,
          method: 'PUT',
          headers: {
            Origin: ORIGIN,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
          response.on('error', reject);
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        },
      );
      sent.on('error', reject).end(body);
    });

  const client = async (/** @type {number} */ number) => {
    let token = newToken();
    const mine =
      Math.floor(((number + 1) * votes) / clients) - Math.floor((number * votes) / clients);
    for (let n = 0; n < mine; n += 1) {
      const step = n % 4;
      // The third ballot changes the second's vote; the fourth takes it back or sends it again.
      if (step < 2) token = newToken();
      const model = /** @type {string} */ (models[(number + Math.floor(n / 4)) % models.length]);
      const again = number % 2 === 0 ? null : 'skip';
      const vote = step === 3 ? again : step === 2 ? 'skip' : 'ship';
      const ballot = JSON.stringify({ token, vote });
      const start = performance.now();
      for (;;) {
        await up;
        try {
          const { status, body } = await put(model, ballot);
          if (status !== 200) throw new Error(`${status} ${body}`);
          break;
        } catch (error) {
          if (!killed) throw error;
          interrupted += 1;
        }
      }
      times.push(performance.now() - start);
      const byToken = said.get(model);
      if (vote === null) byToken?.delete(token);
      else byToken?.set(token, vote);
      acknowledged += 1;
      if (!killed && acknowledged >= votes / 2) {
        killed = true;
        up = killAndRestart();
      }
    }
  };

  const start = performance.now();
  try {
    await Promise.all([...Array(clients).keys()].map(client));
    const seconds = (performance.now() - start) / 1000;
    const counted = await getCounts(server.url, models);
    return { acknowledged, interrupted, expected: countVotes(said), counted, times, seconds };
  } finally {
    agent.destroy();
    await up;
    await server.stop();
  }
}
