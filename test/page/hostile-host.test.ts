/** Pages whose own styles do their worst. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../support/browser.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import {
  allReady,
  axeViolations,
  CHARTED,
  chartsDrawn,
  DRAWABLE,
  ELEMENTS,
  INLINE,
  keepModels,
  TAGS,
  openFigure,
  visit,
} from '../support/visit.js';

const chromium = browsers.filter(({ name }) => name === 'Chromium');

/** The text size of the page around the elements, in px. */
const PAGE_TEXT = 16;

interface Text {
  /** The smallest text of all elements, in px. */
  smallest: number;
  /** Texts that take no place although nothing hides them. */
  lost: string[];
  /** Texts that stick out of the window. */
  outside: string[];
  /** Elements without a height worth the name. */
  flat: string[];
}

describe.each(chromium)('on a page of hostile styles in $name', ({ launch }) => {
  let browser: Browser;
  let cdn: TestServer;
  let host: Awaited<ReturnType<typeof serveAnswers>>;
  const pages: Parameters<typeof serveAnswers>[0] = {};

  beforeAll(async () => {
    [cdn, host, browser] = await Promise.all([serveBuild(), serveAnswers(pages), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([cdn?.close(), host?.close()]);
  });

  async function open(styles: string, root = 'lang="en"', width = 1280): Promise<Page> {
    pages['/'] = `<!doctype html><html ${root}><meta charset="utf-8"><title>Host</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <style>${styles}</style>
      <script type="module" src="${cdn.origin}/cdn/model-widgets.js"></script>
      <main><h1>A post</h1><h2>About models</h2>
      ${TAGS.map((tag) => `<${tag} models="${DRAWABLE}"></${tag}>`).join('\n')}</main>`;
    const { page } = await visit(browser, `${host.origin}/`, (tab) =>
      Promise.all([
        tab.setViewport({ width, height: 800 }),
        keepModels(tab, `${cdn.origin}/cdn/catalogue.json`, DRAWABLE),
      ]),
    );
    await allReady(page);
    expect(await chartsDrawn(page)).toEqual(CHARTED);
    await page.evaluate(() => scrollTo(0, 0));
    return page;
  }

  const look = (page: Page): Promise<Text> =>
    page.evaluate(
      (tags, inline) => {
        const text: Text = { smallest: Infinity, lost: [], outside: [], flat: [] };
        for (const { shadowRoot, localName } of document.querySelectorAll(tags)) {
          const frame = shadowRoot?.querySelector('.frame') ?? document.body;
          const least = localName === inline ? 10 : 100;
          if (frame.getBoundingClientRect().height < least) text.flat.push(localName);
          const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode as Text_;
            const parent = node.parentElement;
            // Marks of direction take no place.
            if (!parent || node.data.replace(/[\u2066-\u2069]/g, '').trim() === '') continue;
            if (!parent.checkVisibility() || parent.closest('.hidden, option')) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const { width, height, left, right } = range.getBoundingClientRect();
            if (width < 1 || height < 5) text.lost.push(node.data.trim());
            else if (left < -1 || right > innerWidth + 1) text.outside.push(node.data.trim());
            text.smallest = Math.min(text.smallest, parseFloat(getComputedStyle(parent).fontSize));
          }
        }
        return text;
        type Text_ = globalThis.Text;
      },
      ELEMENTS,
      INLINE,
    );

  const readable = (page: Page) =>
    look(page).then(({ smallest, ...rest }) => {
      expect(rest).toEqual({ lost: [], outside: [], flat: [] });
      return smallest;
    });

  test.each([
    ['a reset of everything', `* { all: unset !important; }`],
    ['a reset of everything to another size', `* { all: initial !important; }`],
    ['a root of 62.5 %', `html { font-size: 62.5% } body { font-size: 1.6rem }`],
    [
      'a framework that styles every element',
      `* { box-sizing: border-box; margin: 0 !important; padding: 0 !important; border: 0 !important;
        line-height: 1 !important; float: none !important; font-weight: 400 !important }
      table, td, th, button, input, select { display: none !important }
      section { position: absolute !important; height: 0 !important; overflow: hidden !important }`,
    ],
    [
      'a surrounding whose text styles are inherited',
      `main { white-space: nowrap; text-indent: -40em; letter-spacing: 0.5em; word-spacing: 3em;
        line-height: 0.3; text-align: center; text-transform: uppercase; font-style: italic;
        font-variant: small-caps; word-break: keep-all; hyphens: manual; visibility: visible }`,
    ],
  ])('%s leaves every text in its place, as large as the page’s own', async (_, styles) => {
    const page = await open(styles);
    expect(await readable(page)).toBeGreaterThan(0.7 * PAGE_TEXT);
    expect(await openFigure(page, 'model-compare')).not.toBe('');
    await page.close();
  });

  test.each([1280, 320])('from right to left at %i px, nothing sticks out', async (width) => {
    const page = await open('body { font-size: 16px }', 'lang="ar" dir="rtl"', width);
    expect(await readable(page)).toBeGreaterThan(0.7 * PAGE_TEXT);
    const sides = await page.$$eval(ELEMENTS, (elements) =>
      elements.map(({ shadowRoot }) => {
        const frame = shadowRoot?.querySelector('.frame') ?? document.body;
        return getComputedStyle(frame).textAlign;
      }),
    );
    expect(sides).toEqual(TAGS.map(() => 'right'));
    await page.close();
  });

  test.each([
    [
      'a dark page that does not say so',
      'html { background: #111; color: #eee } h1, h2 { color: #eee }',
    ],
    ['a coloured page', 'html { background: #fdf6e3; color: #2b3a42 }'],
  ])('on %s there is enough contrast', async (_, styles) => {
    const page = await open(styles);
    expect(await axeViolations(page)).toEqual([]);
    await openFigure(page, 'model-compare');
    expect(await axeViolations(page, 'model-compare')).toEqual([]);
    await page.close();
  });
});
