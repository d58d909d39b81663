/** The demo as it is served: the built files, and a community vote of its own below `/votes/`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { listen, staticFiles } from './serve.mjs';

/**
 * Starts the packaged vote server with an empty database, which goes when it is closed.
 *
 * @param {string} dist the folder of the built package
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
async function startVotes(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'model-widgets-votes-'));
  const options = ['--db', join(folder, 'votes.db'), '--origin', '*', '--port', '0'];
  const server = spawn(process.execPath, [join(dist, 'cli.js'), 'votes', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopped = new Promise((resolve) => server.once('close', resolve));
  const lines = createInterface(server.stdout);
  /** @type {string | undefined} */
  const url = await Promise.race([
    new Promise((resolve) =>
      lines.on('line', (line) => {
        const { event, url } = JSON.parse(line);
        if (event === 'listening') resolve(url);
      }),
    ),
    stopped.then(() => undefined),
  ]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (url === undefined) {
    remove();
    throw new Error('the vote server did not start: see above');
  }
  const kill = () => server.kill();
  process.once('exit', kill);
  return {
    url,
    close: async () => {
      process.off('exit', kill);
      kill();
      await stopped;
      remove();
    },
  };
}

/**
 * Serves the built demo with its votes.
 *
 * @param {string} dist the folder of the built package
 * @param {(handler: import('node:http').RequestListener) => ReturnType<typeof listen>} [listening]
 */
export async function serveDemo(dist, listening = (handler) => listen(handler)) {
  // Without the database's driver, which npm may leave out, the demo does without votes.
  const votes = await startVotes(dist).catch((error) => console.error(error.message));
  const files = staticFiles(dist);
  const server = await listening((request, response) => {
    const { url = '/', method, headers } = request;
    if (url === '/') response.writeHead(302, { Location: '/demo/' }).end();
    else if (votes && url.startsWith('/votes/')) {
      const answering = ask(`${votes.url}${url.slice('/votes'.length)}`, { method, headers });
      answering
        .on('response', (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        })
        .on('error', () => response.destroy());
      request.pipe(answering);
    } else files(request, response);
  });
  return {
    ...server,
    close: async () => {
      await server.close();
      await votes?.close();
    },
  };
}
