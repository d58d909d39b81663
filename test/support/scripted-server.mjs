/**
 * A plugin for the test runner: a server, on an origin of its own, that answers as a test tells it
 * to, so that elements meet real failures of a real network. Tests use it through `scripted.ts`.
 */
import { listen } from '../../scripts/serve.mjs';

/**
 * @typedef {object} Reply one answer
 * @property {number} [status] 200 if absent
 * @property {string} [type] the content type; JSON if absent
 * @property {string} [body]
 * @property {Record<string, string>} [headers] further ones, which pages may read
 * @property {boolean} [closed] whether it lets no page of another origin read it
 * @property {number} [delay] milliseconds to wait before answering
 * @property {'before' | 'within'} [cut] where the connection breaks: before the answer, or within
 *   its body
 */

/** The catalogue that lies beside the library here, where nothing has been built. */
const besideTheLibrary = JSON.stringify({
  format: 1,
  models: [{ id: 'beside', name: 'Beside', scores: [{ benchmark: 'quiz', value: 1 }] }],
});

/** @param {import('node:http').IncomingMessage} request */
async function textOf(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Reply} reply
 */
async function answer(response, reply) {
  const {
    status = 200,
    type = 'application/json',
    body = '',
    delay = 0,
    cut,
    headers = {},
  } = reply;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  if (response.destroyed) return;
  if (cut === 'before') {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    ...(reply.closed
      ? {}
      : {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, PUT',
          'Access-Control-Allow-Headers': 'Content-Type',
          'Access-Control-Expose-Headers': Object.keys(headers).join(),
        }),
    ...headers,
    'Cache-Control': 'no-store',
    // A browser asks again by itself if a connection that it had used before breaks.
    Connection: 'close',
  });
  if (cut === 'within') {
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
  } else {
    response.end(bytes);
  }
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function scriptedServer() {
  /** @type {{ replies: Reply[], requests: number, log: object[] }[]} */
  const scripts = [];
  /** @type {Awaited<ReturnType<typeof listen>>} */
  let server;
  return {
    name: 'scripted-server',
    async serverStart() {
      server = await listen(async (request, response) => {
        const [, id, verb] = (request.url ?? '').split('/');
        const script = scripts[Number(id)];
        if (!script) {
          await answer(response, { status: 404 });
        } else if (verb === 'requests') {
          await answer(response, { body: String(script.requests) });
        } else if (verb === 'log') {
          await answer(response, { body: JSON.stringify(script.log) });
        } else if (verb === 'rewrite') {
          Object.assign(script, {
            replies: JSON.parse(await textOf(request)),
            requests: 0,
            log: [],
          });
          await answer(response, {});
        } else {
          const reply = script.replies[Math.min(script.requests, script.replies.length - 1)];
          // A browser's own question whether a page may ask.
          if (request.method === 'OPTIONS') {
            await answer(response, { closed: reply?.closed ?? false });
            return;
          }
          script.requests += 1;
          const { method, url, headers } = request;
          const { cookie, referer } = headers;
          script.log.push({ method, url, cookie, referer, body: await textOf(request) });
          await answer(response, reply ?? { status: 404 });
        }
      });
    },
    serverStop: () => server.close(),
    serve({ path }) {
      if (path === '/src/catalogue.json') return { body: besideTheLibrary, type: 'json' };
      if (path !== '/scripted') return undefined;
      return `${server.origin}/${scripts.push({ replies: [], requests: 0, log: [] }) - 1}`;
    },
  };
}
