/** Builds the library and serves the demo, on port 4173 or PORT, or the next free one. */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { listen, staticFiles } from './serve.mjs';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const attempts = 20;

const files = staticFiles(dist);

/** @type {import('node:http').RequestListener} */
const handler = (request, response) => {
  if (request.url === '/') response.writeHead(302, { Location: '/demo/' }).end();
  else files(request, response);
};

/** @param {number} first the port to try first */
async function listenNear(first) {
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
  const { origin } = await listenNear(Number(process.env.PORT || 4173));
  console.log(`\nThe demo is at ${origin}/demo/ (Ctrl-C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
