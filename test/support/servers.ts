import type { OutgoingHttpHeaders } from 'node:http';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { path } from './package.js';

/** A server on a loopback port of its own, and so of an origin of its own. */
export type TestServer = Awaited<ReturnType<typeof listen>>;

/** Serves the built files, to any origin: `/cdn/model-widgets.js`, `/catalogue.json`, `/demo/`. */
export const serveBuild = (): Promise<TestServer> => listen(staticFiles(path('dist')));

/** What a path answers with: HTML, or anything. */
export type Answer =
  string | { status?: number; headers?: OutgoingHttpHeaders; body?: string | Buffer };

/**
 * Serves answers by path (without the query); other paths are not found. The answers can be
 * changed while it runs, and it notes each request's path and query.
 */
export async function serveAnswers(
  answers: Record<string, Answer>,
): Promise<TestServer & { requests: string[] }> {
  const requests: string[] = [];
  const server = await listen((request, response) => {
    const url = request.url ?? '/';
    requests.push(url);
    const answer = answers[url.replace(/\?.*/, '')] ?? { status: 404, body: 'Not found\n' };
    const {
      status = 200,
      headers = {},
      body = '',
    } = typeof answer === 'string' ? { body: answer } : answer;
    response
      .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .end(body);
  });
  return { ...server, requests };
}
