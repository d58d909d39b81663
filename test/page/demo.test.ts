/** Every page of the demo, as built. */
import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../scripts/demo-server.mjs';
import { browsers } from '../support/browser.js';
import { path } from '../support/package.js';
import type { TestServer } from '../support/servers.js';
import {
  allReady,
  axeViolations,
  chartsDrawn,
  ELEMENTS,
  nextFrame,
  textsOf,
  until,
  visit,
} from '../support/visit.js';

const chromium = browsers.filter(({ name }) => name === 'Chromium');

const names = readdirSync(path('dist/demo'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

/** Waits for the elements of the page, if it has any, and draws its charts. */
async function settle(page: Page): Promise<void> {
  if (!(await page.$(ELEMENTS))) return;
  await allReady(page);
  await chartsDrawn(page);
}

/** How far the page is wider than its window, and what of the elements sticks out of it. */
const overflow = (page: Page) =>
  page.evaluate((tags) => {
    const sticksOut = (node: Element): boolean => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1) && !node.closest('.hidden');
    };
    return {
      by: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      nodes: [...document.querySelectorAll(tags)]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
        .filter(sticksOut)
        .map((node) => node.outerHTML.slice(0, 100)),
    };
  }, ELEMENTS);

describe.each(chromium)('the demo in $name', ({ launch }) => {
  let browser: Browser;
  let server: TestServer;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveDemo(path('dist')), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (page: string) => visit(browser, `${server.origin}/demo/${page}`);

  describe.each(names)('%s', (file) => {
    test('works without an error, and every word of it is one', async () => {
      const { page, problems } = await open(file);
      await settle(page);
      const undefined_ = await page.$$eval(':not(:defined)', (elements) =>
        elements.map(({ localName }) => localName),
      );
      expect(undefined_).toEqual([]);
      for (const text of await textsOf(page)) {
        expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|null/);
      }
      expect(problems).toEqual([]);
      await page.close();
    });

    test('leads only to places that are there', async () => {
      const { page } = await open(file);
      const places = await page.$$eval('a[href]', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      const inside = [...new Set(places)].filter((place) => place.startsWith(server.origin));
      for (const place of inside) {
        const [address = '', id] = place.split('#');
        const answer = await fetch(address);
        expect(`${answer.status} ${place}`).toBe(`200 ${place}`);
        if (id) expect(await answer.text()).toContain(` id="${id}"`);
      }
      await page.close();
    });

    // Contrast depends on the scheme and structure on the width, and looking takes its time.
    test.each([
      [1280, 'light'],
      [320, 'dark'],
    ])('is accessible, and never wider than its window of %i px, %s', async (width, scheme) => {
      const { page } = await open(file);
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await settle(page);
      await nextFrame(page);
      const seen = { ...(await overflow(page)), axe: await axeViolations(page) };
      expect(seen).toEqual({ by: 0, nodes: [], axe: [] });
      await page.close();
    });
  });

  test('the front page compares both pairs with real figures', async () => {
    const { page } = await open('index.html');
    await settle(page);
    const [first, second] = await textsOf(page, 'model-compare');
    for (const [text, pair] of [
      [first, ['Llama 3.2 1B', 'Mixtral 8x22B']],
      [second, ['Llama 3.2 11B Vision', 'Magistral Small 2509']],
    ] as const) {
      for (const model of pair) expect(text).toContain(model);
      expect(text).toMatch(/is the cheapest at \$\d[\d,.]* a month, via \w/);
      expect(text).toMatch(/costs \$\d[\d,.]* more/);
    }
    await page.close();
  });

  test('the figures of a past day come with what has changed since', async () => {
    const { page } = await open('decide.html');
    await settle(page);
    const changes = await page.$eval(
      'model-compare[as-of]',
      ({ shadowRoot }) => shadowRoot?.querySelectorAll('[part=note] li').length,
    );
    expect(changes).toBeGreaterThan(1);
    await page.close();
  });

  test('the workload that a reader sets is that of the comparisons, too', async () => {
    const { page } = await open('index.html');
    await settle(page);
    const costs = async (): Promise<(string | undefined)[]> =>
      (await textsOf(page, 'model-compare')).map(
        (text) => /is the cheapest at (\S+)/.exec(text)?.[1],
      );
    const before = await costs();
    const preset = await page.waitForSelector('cost-estimator >>> select');
    await preset?.select('agent');
    await until(page, 'both comparisons follow', async () =>
      (await costs()).every((cost, index) => cost !== undefined && cost !== before[index]),
    );
    await page.close();
  });

  test('the volume that a reader sets by the token is that of hosting, and stays in the address', async () => {
    const { page, problems } = await open('money.html');
    await settle(page);
    /** What the cheapest offer of the first model costs by the token, as an element says it. */
    const cost = async (tag: string, pattern: RegExp): Promise<string | undefined> =>
      pattern.exec((await textsOf(page, tag))[0] ?? '')?.[1];
    const estimated = () => cost('cost-estimator', /is the cheapest at (\S+) a month/);
    const hosted = () => cost('hosting-estimator', /Llama 3\.1 8B via .* costs (\S+) a month/);
    const before = await estimated();
    expect(before).toMatch(/^\$\d/);
    expect(await hosted()).toBe(before);

    const volume = await page.waitForSelector('cost-estimator >>> input[data-field="volume"]');
    await volume?.click({ count: 3 });
    await page.keyboard.type('3000000');
    await until(page, 'both say the new cost', async () => {
      const [now, followed] = [await estimated(), await hosted()];
      return now !== undefined && now !== before && now === followed;
    });
    await until(page, 'the volume is in the address', async () =>
      /#workload=.*3000000/.test(decodeURIComponent(page.url())),
    );
    const after = await estimated();

    const { page: shared } = await visit(browser, page.url());
    await settle(shared);
    const [kept = ''] = await textsOf(shared, 'hosting-estimator');
    expect(kept).toContain(`costs ${after} a month`);
    await shared.close();
    expect(problems).toEqual([]);
    await page.close();
  });
});
