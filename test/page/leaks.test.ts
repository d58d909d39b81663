/** Pages that show and remove elements for hours, as single-page applications do. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import { CHARTED, keepModels, TAGS, visit } from '../support/visit.js';

/** How many elements of a kind are shown and removed at once, and how often. */
const ROUND = 10;
const ROUNDS = 7;

/** What may be there more at the end than before, whatever the number of elements. */
const CONSTANT = 20;

const chromium = browsers.filter(({ name }) => name === 'Chromium');

describe.each(chromium)('shown and removed again and again in $name', ({ launch }) => {
  let browser: Browser;
  let cdn: TestServer;
  let host: Awaited<ReturnType<typeof serveAnswers>>;

  beforeAll(async () => {
    cdn = await serveBuild();
    host = await serveAnswers({
      '/catalogue.json': {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(fixtureDocument),
      },
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hours</title>
        <link rel="icon" href="data:,"><link rel="model-catalogue" href="/catalogue.json">
        <script type="module" src="${cdn.origin}/cdn/model-widgets.js"></script><div></div>`,
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([cdn?.close(), host?.close()]);
  });

  /** Shows elements, opens an explanation in each, draws their charts, and removes them. */
  const round = (page: Page, tag: string, count: number): Promise<void> =>
    page.evaluate(
      async (name, most, charted) => {
        const place = document.querySelector('div');
        for (let index = 0; index < most; index++) {
          const element = document.createElement(name);
          element.setAttribute('models', 'alder-1b, birch-22b');
          for (const more of ['share', 'structured-data', 'savable']) element.toggleAttribute(more);
          place?.append(element);
        }
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const all = [...(place?.children ?? [])];
        while (!all.every((element) => element.matches(':state(ready)'))) await frame();
        for (const { shadowRoot } of all) {
          shadowRoot?.querySelector<HTMLElement>('.explain')?.click();
        }
        const explains = ({ shadowRoot }: Element) => shadowRoot?.querySelector(':popover-open');
        while (!all.some(explains)) await frame();
        const told = (element: Element) => element.querySelector('script');
        while (name === 'model-compare' && !all.every(told)) await frame();
        // A drawn canvas has a size of its own.
        const drawn = ({ shadowRoot }: Element) =>
          (shadowRoot?.querySelector('canvas')?.style.height ?? '') !== '';
        while (charted && !all.some(drawn)) await frame();
        place?.replaceChildren();
        await frame();
      },
      tag,
      count,
      CHARTED.includes(tag),
    );

  /** What is left on the page once everything that nobody holds is collected. */
  async function left(page: Page, tag: string) {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const instances = async (name: string): Promise<number> => {
      const prototype = await page.evaluateHandle((tagName) => {
        return Object.getPrototypeOf(document.createElement(tagName)) as object;
      }, name);
      const found = await page.queryObjects(prototype);
      const count = await found.evaluate((list) => (list as unknown as unknown[]).length);
      await Promise.all([prototype.dispose(), found.dispose()]);
      return count;
    };
    const elements = await instances(tag);
    const canvases = await instances('canvas');
    const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
    return { elements, canvases, nodes: Nodes, listeners: JSEventListeners };
  }

  test.each(TAGS)('<%s> leaves nothing behind', async (tag) => {
    const { page } = await visit(browser, `${host.origin}/`, (tab) =>
      keepModels(tab, `${host.origin}/catalogue.json`, 'alder-1b, birch-22b'),
    );
    await round(page, tag, ROUND);
    const before = await left(page, tag);
    for (let index = 0; index < ROUNDS; index++) await round(page, tag, ROUND);
    const after = await left(page, tag);
    expect(after.elements).toBeLessThan(CONSTANT);
    expect(after.canvases).toBeLessThan(CONSTANT);
    expect(after.nodes - before.nodes).toBeLessThan(CONSTANT);
    expect(after.listeners - before.listeners).toBeLessThan(CONSTANT);
    await page.close();
  });
});
