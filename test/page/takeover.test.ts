/** What a server rendered is taken over in the browser by the file for script tags. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { path } from '../support/package.js';
import { inlineJson, renderOnServer, withChildren } from '../support/server-rendered.js';
import type { TestServer } from '../support/servers.js';
import {
  allReady,
  CHARTED,
  chartsDrawn,
  ELEMENTS,
  INLINE,
  keepModels,
  leastNodes,
  SERVED,
  TAGS,
  openFigure,
  textsOf,
  until,
  visit,
} from '../support/visit.js';

const MODELS = 'alder-1b, birch-22b, cedar-vision-11b';

/** The same catalogue with one price raised: every table keeps its shape. */
const dearer = structuredClone(fixtureDocument);
for (const offer of dearer.models[0]?.offers ?? []) {
  if (offer.provider === 'harbor') offer.prices = { ...offer.prices, input: 0.21 };
}

/** The same catalogue with other rows, columns and sources. */
const reshaped = structuredClone(fixtureDocument);
reshaped.models.splice(2, 1);
reshaped.models[0]?.offers?.splice(1, 1);
reshaped.models[1]?.scores?.splice(0, 4);
delete reshaped.sources;

/** Nodes that were there before the script ran, and what shifted since. */
interface Watched {
  before: Element[][];
  shift: number;
}

/** The start of a page: it notes what the server sent, shows it, and only then loads the script. */
const head = (script: string, lang = 'en'): string => `<!doctype html><html lang="${lang}">
  <meta charset="utf-8"><title>Taken over</title><link rel="icon" href="data:,">
  <script>
    const shifts = new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) watched.shift += value;
    });
    globalThis.watched = { shift: 0, before: [] };
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      shifts.observe({ type: 'layout-shift', buffered: true });
    }
    addEventListener('load', () => {
      for (const { shadowRoot } of document.querySelectorAll('${SERVED.join()}')) {
        watched.before.push([...(shadowRoot?.querySelectorAll('*') ?? [])]);
      }
      requestAnimationFrame(() => requestAnimationFrame(() => {
        document.head.append(Object.assign(document.createElement('script'), {
          type: 'module', src: '${script}',
        }));
      }));
    });
  </script>`;

/** Everything a reader or a program finds in an element, apart from how it came to be there. */
function picture(tags: string): string[] {
  const describe = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
    if (!(node instanceof Element) || node.localName === 'style') return '';
    const attributes =
      node.localName === 'canvas'
        ? ''
        : [...node.attributes]
            .map(({ name, value }) => ` ${name}="${value.trim()}"`)
            .sort()
            .join('');
    const children = [...node.childNodes].map(describe).join('');
    return `\n<${node.localName}${attributes}>${children}`;
  };
  return [...document.querySelectorAll(tags)].map(({ shadowRoot }) =>
    [...(shadowRoot?.childNodes ?? [])].map(describe).join(''),
  );
}

const hrefs = (links: Element[]): string[] => links.map((link) => (link as HTMLAnchorElement).href);

describe.each(browsers)('taken over in $name', ({ name, launch }) => {
  let browser: Browser;
  let server: TestServer;
  let rendered: Record<string, string>;
  let hydration = true;
  const pages: Record<string, string> = {};
  const files = staticFiles(path('dist'));

  /** The elements as the server rendered them, with these children. */
  const served = (children: string): string =>
    Object.values(rendered)
      .map((html) => withChildren(html, children))
      .join('\n');

  /** The elements without anything from a server. */
  const bare = (catalogue: CatalogueDocument): string =>
    TAGS.map((tag) => `<${tag} models="${MODELS}" savable>${inlineJson(catalogue)}</${tag}>`).join(
      '\n',
    );

  beforeAll(async () => {
    server = await listen((request, response) => {
      const url = request.url ?? '/';
      const page = pages[url];
      if (page !== undefined) {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      } else if (!hydration && url.includes('hydration')) {
        response.writeHead(404).end();
      } else {
        files(request, response);
      }
    });
    [rendered, browser] = await Promise.all([
      renderOnServer({ catalogue: fixtureDocument, models: MODELS, savable: true }),
      launch(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The reader has saved the models of the catalogue, from wherever it comes. */
  const keep = (page: Page) =>
    Promise.all(
      [fixtureDocument, `${server.origin}/later.json`, `${server.origin}/recovering.json`].map(
        (catalogue) => keepModels(page, catalogue, MODELS),
      ),
    );

  async function open(
    body: string,
    { script = '/cdn/model-widgets.js', lang = 'en', hash = '' } = {},
  ) {
    pages['/'] = `${head(script, lang)}<body>${body}<p>The text goes on.</p>`;
    const visited = await visit(browser, `${server.origin}/${hash}`, keep);
    await allReady(visited.page);
    return visited;
  }

  const known = new Map<string, Promise<string[]>>();

  /** What the elements are where no server rendered them. */
  function clientOnly(catalogue: CatalogueDocument, lang = 'en'): Promise<string[]> {
    const key = lang + JSON.stringify(catalogue);
    const found = known.get(key) ?? pictureOfBare(catalogue, lang);
    known.set(key, found);
    return found;
  }

  async function pictureOfBare(catalogue: CatalogueDocument, lang: string): Promise<string[]> {
    const { page } = await open(bare(catalogue), { lang });
    const pictures = await page.evaluate(picture, ELEMENTS);
    await page.close();
    return pictures;
  }

  const kept = (page: Page): Promise<{ tag: string; before: number; gone: string[] }[]> =>
    page.evaluate((tags) => {
      const { watched } = globalThis as unknown as { watched: Watched };
      return [...document.querySelectorAll(tags)].map(({ localName, shadowRoot }, index) => {
        const before = watched.before[index] ?? [];
        const now = new Set(shadowRoot?.querySelectorAll('*'));
        return {
          tag: localName,
          before: before.length,
          gone: before.filter((node) => !now.has(node)).map((node) => node.outerHTML.slice(0, 200)),
        };
      });
    }, SERVED.join());

  test('the very same nodes stay, and everything works', async () => {
    const { page, problems } = await open(served(inlineJson(fixtureDocument)));
    for (const { tag, before, gone } of await kept(page)) {
      expect(before).toBeGreaterThan(leastNodes(tag));
      expect(gone).toEqual([]);
    }
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(fixtureDocument));

    expect(await openFigure(page, 'model-compare')).toContain('Source');
    await page.keyboard.press('Escape');

    const cost = (text: string | undefined) => /is the cheapest at (\S+)/.exec(text ?? '')?.[1];
    const [before] = await textsOf(page, 'cost-estimator');
    const requests = await page.waitForSelector('cost-estimator >>> input[data-field="volume"]');
    await requests?.click({ count: 3 });
    await page.keyboard.type('3000000');
    await until(page, 'the estimate follows the input', async () => {
      const [now] = await textsOf(page, 'cost-estimator');
      return cost(now) !== cost(before);
    });
    expect(await chartsDrawn(page)).toEqual(CHARTED);
    expect(problems).toEqual([]);
    await page.close();
  });

  // The rest does not depend on the browser.
  if (name !== 'Chromium') return;

  test("the reader's own price, which no server knows, is there afterwards", async () => {
    const keep = async (text: string): Promise<void> => {
      const { page } = await open(bare(fixtureDocument));
      await page.evaluate((kept) => localStorage.setItem('model-widgets:own-prices', kept), text);
      await page.close();
    };
    // A catalogue inside the page has no address: it goes by its publisher and title.
    const key = JSON.stringify([fixtureDocument.publisher?.name, fixtureDocument.title]);
    await keep(JSON.stringify({ [key]: { 'alder-1b': { input: 7, output: 7 } } }));
    try {
      const { page, problems } = await open(served(inlineJson(fixtureDocument)));
      await until(page, 'the price is used', async () =>
        (await textsOf(page, 'cost-estimator, hosting-estimator')).every((text) =>
          // 1,000,000 requests × (800 + 250) tokens × $7 ÷ 1,000,000
          text.includes('$7,350.00'),
        ),
      );
      expect(await page.evaluate(picture, ELEMENTS)).toEqual(
        await pictureOfBare(fixtureDocument, 'en'),
      );
      expect(problems).toEqual([]);
      await page.close();
    } finally {
      await keep('{}');
    }
  });

  test('nothing shifts', async () => {
    const { page } = await open(served(inlineJson(fixtureDocument)));
    await chartsDrawn(page);
    const shift = await page.evaluate(
      () => (globalThis as unknown as { watched: Watched }).watched.shift,
    );
    expect(shift).toBe(0);
    await page.close();
  });

  test('a feed beside the catalogue, wherever that is, is linked in the same nodes, and nothing shifts', async () => {
    const followed = { ...fixtureDocument, feed: 'news/changes.xml' };
    const html = await renderOnServer({ catalogue: followed, models: MODELS });
    pages['/later.json'] = JSON.stringify(followed);
    for (const [head, children] of [
      ['', inlineJson(followed)],
      ['<link rel="model-catalogue" href="/later.json">', ''],
    ] as const) {
      const all = SERVED.map((tag) => withChildren(html[tag] ?? '', children)).join('\n');
      expect(all).not.toContain('changes.xml" rel');
      const { page, problems } = await open(head + all);
      await chartsDrawn(page);
      for (const { gone } of await kept(page)) expect(gone).toEqual([]);
      for (const tag of SERVED.filter((tag) => tag !== INLINE))
        expect([tag, await page.$$eval(`${tag} >>> [part~="follow"]`, hrefs)]).toEqual([
          tag,
          [`${server.origin}/news/changes.xml`],
        ]);
      const shift = await page.evaluate(
        () => (globalThis as unknown as { watched: Watched }).watched.shift,
      );
      expect(shift).toBe(0);
      expect(problems).toEqual([]);
      await page.close();
    }
  });

  test.each([
    ['other figures', dearer],
    ['other rows and columns', reshaped],
  ])('where the page has %s than the server had, the page is right, once', async (_, catalogue) => {
    const { page, problems } = await open(served(inlineJson(catalogue)));
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(catalogue));
    expect(await openFigure(page, 'model-compare')).not.toBe('');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('where the script has another name, as with a version behind it, the page is right, once', async () => {
    const { page, problems } = await open(served(inlineJson(fixtureDocument)), {
      script: '/cdn/model-widgets.js?version=2',
    });
    for (const { gone } of await kept(page)) expect(gone).toEqual([]);
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(fixtureDocument));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('where the support for it cannot be had, the page is right, once', async () => {
    hydration = false;
    const { page } = await open(served(inlineJson(fixtureDocument)));
    hydration = true;
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(fixtureDocument));
    await chartsDrawn(page);
    await page.close();
  });

  test('a page in British English shows its dates the British way', async () => {
    const { page, problems } = await open(served(inlineJson(fixtureDocument)), { lang: 'en-GB' });
    await until(page, 'dates are British', async () =>
      (await textsOf(page)).join().includes('25 Sept 2024'),
    );
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(
      await clientOnly(fixtureDocument, 'en-GB'),
    );
    expect(problems).toEqual([]);
    await page.close();
  });

  test('weights in the address weigh anew what the server rendered without them, in its own nodes', async () => {
    const linkTemplate = '/compare/{a}-vs-{b}';
    const html = await renderOnServer({
      catalogue: fixtureDocument,
      models: 'alder-1b, birch-22b',
      linkTemplate,
    });
    const compare = html['model-compare']?.replace(
      /<model-compare\b/,
      '<model-compare share structured-data',
    );
    const verdict = /role="status">(?:<[^>]*>|\s)*(Price and benchmarks disagree)/;
    expect(compare).toMatch(verdict);
    const { page, problems } = await open(
      withChildren(compare ?? '', inlineJson(fixtureDocument)),
      { hash: '#weights=price:0' },
    );
    await until(page, 'the verdict is weighed anew', async () =>
      (await textsOf(page, 'model-compare')).join().includes('Too close to call'),
    );
    const links = await page.$$eval('model-compare >>> .related a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(links).toContain('/compare/alder-1b-vs-cedar-vision-11b');
    // Lines that only the other verdict has are gone; nothing else is.
    const [{ before, gone } = { before: 0, gone: [] }] = await kept(page);
    expect(gone.length).toBeLessThan(before / 10);
    const told = await page.$$eval('model-compare > script[type="application/ld+json"]', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(told).toHaveLength(1);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('what the server rendered stays until the catalogue is there, where the page has none', async () => {
    const json = JSON.stringify(fixtureDocument);
    pages['/later.json'] = json;
    const { page, problems } = await open(
      `<link rel="model-catalogue" href="/later.json">${served('')}`,
    );
    for (const { gone } of await kept(page)) expect(gone).toEqual([]);
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(fixtureDocument));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('what the server rendered stays where the catalogue cannot be had, and is taken over when it can', async () => {
    delete pages['/recovering.json'];
    pages['/'] = `${head('/cdn/model-widgets.js')}<body>
      <link rel="model-catalogue" href="/recovering.json">${served('')}`;
    const { page } = await visit(browser, `${server.origin}/`, keep);
    await until(page, 'every element is stale', () =>
      page.evaluate(
        (tags) => [...document.querySelectorAll(tags)].every((it) => it.matches(':state(stale)')),
        ELEMENTS,
      ),
    );
    for (const { gone } of await kept(page)) expect(gone).toEqual([]);

    pages['/recovering.json'] = JSON.stringify(fixtureDocument);
    await page.evaluate(() => document.querySelector('model-compare')?.reload());
    await allReady(page);
    for (const { gone } of await kept(page)) expect(gone).toEqual([]);
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(fixtureDocument));
    await page.close();
  });

  test('server-rendered elements that a page fetches later are right, once', async () => {
    const { page, problems } = await open(bare(fixtureDocument));
    await page.evaluate(
      (html) => {
        document.querySelectorAll('model-compare').forEach((element) => element.remove());
        const place = document.createElement('div');
        (place as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
        document.body.prepend(place);
      },
      withChildren(rendered['model-compare'] ?? '', inlineJson(fixtureDocument)),
    );
    await allReady(page);
    expect(await page.evaluate(picture, ELEMENTS)).toEqual(await clientOnly(fixtureDocument));
    expect(problems).toEqual([]);
    await page.close();
  });
});
