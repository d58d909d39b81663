import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { path, read } from '../support/package.js';

describe('the server of the demo', () => {
  let server: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    server = await listen(staticFiles(path('test/package')));
  });
  afterAll(() => server.close());

  /** Asks for a path exactly as it is written, which `fetch` would tidy up. */
  const ask = (
    target: string,
    method = 'GET',
  ): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> =>
    new Promise((resolve, reject) => {
      request(server.origin, { path: target, method }, (response) => {
        let body = '';
        response
          .setEncoding('utf8')
          .on('data', (text: string) => (body += text))
          .on('end', () => {
            resolve({ status: response.statusCode, headers: response.headers, body });
          });
      })
        .on('error', reject)
        .end();
    });

  test('gives files of its folder to pages of any origin, never from an old cache', async () => {
    const { status, headers, body } = await ask('/serve.test.ts?v=1');
    expect(status).toBe(200);
    expect(body).toBe(read('test/package/serve.test.ts'));
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
  });

  test.each([
    '/../support/package.ts',
    '/..%2fsupport/package.ts',
    '/%2e%2e/support/package.ts',
    '/..\\support\\package.ts',
    '//etc/passwd',
    '/%00',
    '/%',
    '/not-there.js',
    '/',
  ])('does not find %s', async (target) => {
    expect((await ask(target)).status).toBe(404);
  });

  test('takes no other method than GET and HEAD', async () => {
    expect((await ask('/serve.test.ts', 'POST')).status).toBe(405);
    expect(await ask('/serve.test.ts', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
