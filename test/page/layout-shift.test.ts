/** What moves under the reader’s eyes while an element loads, as the browser itself counts it. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { browsers } from '../support/browser.js';
import { path, read } from '../support/package.js';
import type { TestServer } from '../support/servers.js';
import {
  allReady,
  CHARTED,
  chartsDrawn,
  INLINE,
  keepModels,
  nextFrame,
  TAGS,
  until,
  visit,
} from '../support/visit.js';

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
const NAME = 'Llama 3.2 1B';

/** The style that the README recommends. */
const snippet = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(read('README.md'))?.[1];

/** Where the votes are asked for, and an answer of two votes on each model. */
const VOTES = '/v1/votes';
const counts = (url: string): string => {
  const models = new URL(url, 'http://localhost').searchParams.getAll('model');
  const votes = Object.fromEntries(models.map((id) => [id, { ship: 2, skip: 1 }]));
  return JSON.stringify({ votes });
};

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
    [VOTES]: 'without-votes',
  };

  beforeAll(async () => {
    server = await listen((request, response) => {
      const url = request.url ?? '/';
      const seen = /^\/painted\/(.+)/.exec(url)?.[1];
      const paint = paintBefore[url.replace(/\?.*/, '')];
      const answer = () =>
        url.startsWith(VOTES)
          ? response.writeHead(200, { 'Content-Type': 'application/json' }).end(counts(url))
          : void files(request, response);
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
  async function shiftOf(tag: string, width: number, attributes: string, content = '') {
    waiting.clear();
    const element = `<${tag} ${attributes}>${content}</${tag}>`;
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
        addEventListener('load', ({ target }) => {
          if (target.localName !== '${tag}') return;
          target.shadowRoot.querySelector('.votes')?.scrollIntoView();
          painted('without-votes');
        }, true);
        void customElements.whenDefined('${tag}').then(() => painted('without-data'));
      </script>
      <script type="module" src="/cdn/model-widgets.js"></script>
      <h1>An article</h1><p>It begins with a sentence.</p>
      ${tag === INLINE ? `<p>It has a value, which is ${element}, and it goes on.</p>` : element}
      ${'<p>It goes on with another, and another, and one more after that.</p>'.repeat(40)}`;
    const visited = await visit(browser, `${server.origin}/`, (tab) =>
      Promise.all([
        tab.setViewport({ width, height: 800 }),
        keepModels(tab, `${server.origin}/cdn/catalogue.json`, FOUR),
      ]),
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
      // As the README has it, a value within a sentence has its text within.
      const content = tag === INLINE ? NAME : '';
      expect((await shiftOf(tag, width, attributes, content)).whole).toBeLessThan(LIMIT);
    });
  });

  test.each([1280, 320])(
    'a value in a sentence takes the place of its text, %i px wide',
    async (width) => {
      const attributes = 'model="llama-3.2-1b" fact="name"';
      expect((await shiftOf(INLINE, width, attributes, NAME)).whole).toBe(0);
    },
  );

  test.each([1280, 320])(
    'votes take the place that is kept for them, %i px wide',
    async (width) => {
      const attributes = `models="llama-4-compact, mistral-small-3.1-24b" votes="${server.origin}"`;
      expect((await shiftOf('review-panel', width, attributes)).whole).toBeLessThan(LIMIT);
      // They were asked for, and came after the page was painted without them.
      expect(waiting.has('without-votes')).toBe(true);
    },
  );

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
