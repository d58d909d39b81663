/** Builds the library and serves the demo, on port 4173 or PORT, or the next free one. */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { serveDemo } from './demo-server.mjs';
import { listen } from './serve.mjs';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const attempts = 20;

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} first the port to try first
 */
async function listenNear(handler, first) {
  for (let port = first; ; port++) {
    try {
      return await listen(handler, port);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code !== 'EADDRINUSE' || port - first + 1 >= attempts) throw error;
    }
  }
}

try {
  await buildAll();
  const first = Number(process.env.PORT || 4173);
  const demo = await serveDemo(dist, (handler) => listenNear(handler, first));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void demo.close().then(() => process.exit()));
  }
  console.log(`\nThe demo is at ${demo.origin}/demo/ (Ctrl-C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
