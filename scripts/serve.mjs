/** A static file server for the demo and the tests: GET and HEAD, usable from any origin. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The file that a request path names, or undefined if it lies outside the folder or is not there.
 *
 * @param {string} root absolute path of the folder
 * @param {string} pathname percent-encoded path of the request
 * @returns {Promise<{ file: string, directory: boolean } | undefined>}
 */
async function find(root, pathname) {
  try {
    const file = resolve(root, `.${decodeURIComponent(pathname)}`);
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    return { file, directory: (await stat(file)).isDirectory() };
  } catch {
    return undefined; // not there, or not a path
  }
}

/**
 * A request handler that answers with the files of a folder.
 *
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function staticFiles(folder) {
  const root = resolve(folder);
  return async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    let found = await find(root, pathname);
    if (found?.directory) {
      if (!pathname.endsWith('/')) {
        // Relative, so that no path can lead to another host.
        const name = `${pathname.split('/').at(-1)}/`;
        response.writeHead(301, { Location: query ? `${name}?${query}` : name }).end();
        return;
      }
      found = await find(root, `${pathname}index.html`);
    }
    if (!found || found.directory) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = types[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/**
 * Listens on the loopback interface.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} [port] 0 for any free one
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 */
export function listen(handler, port = 0) {
  const server = createServer(async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      response.destroy();
      // A request whose sender left in the middle of it is nobody's fault.
      if (request.complete) console.error(error);
    }
  });
  return new Promise((resolvePromise, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolvePromise({
        origin: `http://127.0.0.1:${address.port}`,
        port: address.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
