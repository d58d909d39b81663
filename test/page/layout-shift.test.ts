/** What moves under the reader’s eyes while an element loads, as the browser itself counts it. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { browsers } from '../support/browser.js';
import { path, read } from '../support/package.js';
import type { TestServer } from '../support/servers.js';
import { allReady, chartDrawn, nextFrame, visit } from '../support/visit.js';

/** Below 0.1 a page counts as good. Here it is one element whose place is all that can move. */
const LIMIT = 0.05;

/** The style that the README recommends. */
const snippet = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(read('README.md'))?.[1];

const chromium = browsers.filter(({ name }) => name === 'Chromium');

describe.each(chromium)('on a slow network in $name', ({ launch }) => {
  let browser: Browser;
  let server: TestServer;
  let page = '';
  /** What waits for a paint, by its name; once that was seen, nothing does. */
  const waiting = new Map<string, () => void>();
  const files = staticFiles(path('dist'));
  const paintBefore: Record<string, string> = {
    '/cdn/model-widgets.js': 'without-script',
    '/cdn/catalogue.json': 'without-data',
  };

  beforeAll(async () => {
    server = await listen((request, response) => {
      const url = request.url ?? '/';
      const seen = /^\/painted\/(.+)/.exec(url)?.[1];
      const paint = paintBefore[url];
      const answer = () => void files(request, response);
      if (url === '/') {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      } else if (seen !== undefined) {
        waiting.get(seen)?.();
        waiting.set(seen, () => undefined);
        response.end('Seen');
      } else if (paint !== undefined && !waiting.has(paint)) {
        waiting.set(paint, answer);
      } else {
        answer();
      }
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The shift of an article whose script and data each come after it was painted without them. */
  async function shiftOf(tag: string, width: number): Promise<number> {
    waiting.clear();
    page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slow</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <style>body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: auto } ${snippet}</style>
      <script>
        const painted = (what) => requestAnimationFrame(() => requestAnimationFrame(() => {
          void fetch('/painted/' + what);
        }));
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) shift += value;
        }).observe({ type: 'layout-shift', buffered: true });
        painted('without-script');
        void customElements.whenDefined('${tag}').then(() => painted('without-data'));
      </script>
      <script type="module" src="/cdn/model-widgets.js"></script>
      <h1>An article</h1><p>It begins with a sentence.</p>
      <${tag} models="llama-3.2-1b, mixtral-8x22b, llama-3.2-11b-vision, magistral-small-2509"></${tag}>
      ${'<p>It goes on with another, and another, and one more after that.</p>'.repeat(40)}`;
    const visited = await visit(browser, `${server.origin}/`, (tab) =>
      tab.setViewport({ width, height: 800 }),
    );
    await allReady(visited.page);
    if (tag === 'benchmark-bars') await chartDrawn(visited.page);
    await nextFrame(visited.page);
    const shift = await visited.page.evaluate(
      () => (globalThis as unknown as { shift: number }).shift,
    );
    expect(visited.problems).toEqual([]);
    await visited.page.close();
    return shift;
  }

  describe.each(['model-compare', 'cost-estimator', 'benchmark-bars'])('<%s>', (tag) => {
    test.each([1280, 320])('keeps its place from the start, %i px wide', async (width) => {
      const shift = await shiftOf(tag, width);
      expect(shift).toBeLessThan(LIMIT);
    });
  });
});
