/** What moves under the reader’s eyes while an element loads, as the browser itself counts it. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { browsers } from '../support/browser.js';
import { path, read } from '../support/package.js';
import type { TestServer } from '../support/servers.js';
import { allReady, CHARTED, chartsDrawn, nextFrame, TAGS, until, visit } from '../support/visit.js';

/** Below 0.1 a page counts as good. Here it is one element whose place is all that can move. */
const LIMIT = 0.05;

/** What the page notes: every shift, and when what waits for the data was seen. */
interface Shifts {
  shifts: { startTime: number; value: number }[];
  start: number;
}

const FOUR = 'llama-3.2-1b, mixtral-8x22b, llama-3.2-11b-vision, magistral-small-2509';
/** Those of whom each chart has something to draw: dated prices, and a measured throughput. */
const CHARTABLE: Readonly<Record<string, string>> = {
  'price-history': 'o3, claude-sonnet-4.6, deepseek-v4-pro, gpt-5.6-terra',
  'hosting-estimator': 'llama-3.1-8b, llama-3.2-1b, mixtral-8x22b, magistral-small-2509',
};
const PAIR = 'llama-3.2-1b, mixtral-8x22b';

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

  /**
   * The shift of an article whose script and data each come after it was painted without them: all
   * of it, and what of it the data brought.
   */
  async function shiftOf(tag: string, width: number, attributes: string) {
    waiting.clear();
    page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slow</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <style>body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: auto } ${snippet}</style>
      <script>
        const painted = (what) => requestAnimationFrame(() => requestAnimationFrame(() => {
          globalThis.start = performance.now();
          void fetch('/painted/' + what);
        }));
        globalThis.shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries()))
          .observe({ type: 'layout-shift', buffered: true });
        painted('without-script');
        void customElements.whenDefined('${tag}').then(() => painted('without-data'));
      </script>
      <script type="module" src="/cdn/model-widgets.js"></script>
      <h1>An article</h1><p>It begins with a sentence.</p>
      <${tag} ${attributes}></${tag}>
      ${'<p>It goes on with another, and another, and one more after that.</p>'.repeat(40)}`;
    const visited = await visit(browser, `${server.origin}/`, (tab) =>
      tab.setViewport({ width, height: 800 }),
    );
    await allReady(visited.page);
    // What comes once the whole catalogue was looked through.
    await until(visited.page, 'no place is kept any more', () =>
      visited.page.$eval(tag, ({ shadowRoot }) => !shadowRoot?.querySelector('.blank')),
    );
    expect(await chartsDrawn(visited.page)).toEqual(CHARTED.includes(tag) ? [tag] : []);
    await nextFrame(visited.page);
    const shift = await visited.page.evaluate(() => {
      const { shifts, start } = globalThis as unknown as Shifts;
      const sum = (from: number): number =>
        shifts.reduce((all, { startTime, value }) => (startTime < from ? all : all + value), 0);
      return { whole: sum(0), data: sum(start) };
    });
    expect(visited.problems).toEqual([]);
    await visited.page.close();
    return shift;
  }

  describe.each(TAGS)('<%s>', (tag) => {
    test.each([1280, 320])('keeps its place from the start, %i px wide', async (width) => {
      const attributes = `models="${CHARTABLE[tag] ?? FOUR}"`;
      expect((await shiftOf(tag, width, attributes)).whole).toBeLessThan(LIMIT);
    });
  });

  // The others are higher than the window.
  describe.each([
    'summary',
    'scorecard',
    'trade-offs',
    'cost',
    'switching',
    'specs',
    'capabilities',
    'related',
  ])('the section “%s” alone, of two models,', (section) => {
    test.each([1280, 320])('keeps its place from the start, %i px wide', async (width) => {
      const attributes = `models="${PAIR}" sections="${section}"`;
      expect((await shiftOf('model-compare', width, attributes)).data).toBeLessThan(LIMIT);
    });
  });
});
