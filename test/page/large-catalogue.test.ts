/** Comparisons out of many models: related ones are looked for in the whole catalogue. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { browsers } from '../support/browser.js';
import { inlineJson, renderOnServer, withChildren } from '../support/server-rendered.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import { allReady, textsOf, until, visit } from '../support/visit.js';

const MODELS = 'm-0, m-1';

/** Dearer by 1 % each. */
const catalogue: CatalogueDocument = {
  format: 1,
  models: Array.from({ length: 1_000 }, (_, index) => ({
    id: `m-${index}`,
    name: `Model ${index}`,
    organization: 'north',
    offers: [{ provider: 'harbor', prices: { input: 1.01 ** index, output: 1 } }],
  })),
};

/** Each a hundredth of a point behind the one before. */
const ranked: CatalogueDocument = {
  format: 1,
  benchmarks: { quiz: { name: 'Quiz', unit: 'percent', higherIsBetter: true } },
  models: Array.from({ length: 5_000 }, (_, index) => ({
    id: `m-${index}`,
    name: `Model ${index}`,
    scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 100 - index / 100 }],
  })),
};

describe.each(browsers)('a large catalogue in $name', ({ launch }) => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serveAnswers>>;
  let cdn: TestServer;
  const pages: Parameters<typeof serveAnswers>[0] = { '/favicon.ico': { status: 204 } };

  beforeAll(async () => {
    cdn = await serveBuild();
    host = await serveAnswers(pages);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([host?.close(), cdn?.close()]);
  });

  async function open(body: string): Promise<Page> {
    pages['/'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Large</title>${body}
      <script type="module" src="${cdn.origin}/cdn/model-widgets.js"></script>`;
    const { page } = await visit(browser, `${host.origin}/`);
    await allReady(page);
    return page;
  }

  const pairs = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [
        ...(document
          .querySelector('model-compare')
          ?.shadowRoot?.querySelectorAll('.related .action') ?? []),
      ].map(({ textContent }) => textContent.trim()),
    );

  // Prices 1 % apart: the nearest of each, none of them twice.
  const NEAREST = ['Model 0 vs. Model 2', 'Model 1 vs. Model 3'];

  test('has its comparison at once, and the related ones soon', async () => {
    const page = await open(
      `<model-compare models="${MODELS}">${inlineJson(catalogue)}</model-compare>`,
    );
    await until(page, 'related comparisons are there', async () => (await pairs(page)).length > 0);
    expect((await pairs(page)).slice(0, 2)).toEqual(NEAREST);
    await page.close();
  });

  test('has an article at once, and soon where its scores rank among all', async () => {
    const page = await open(
      `<model-profile model="m-2">${inlineJson(ranked)}</model-profile>
      <model-fact model="m-2" fact="scores.quiz">${inlineJson(ranked)}</model-fact>`,
    );
    expect(await textsOf(page, 'model-fact')).toEqual([expect.stringContaining('99.98%')]);
    await until(page, 'the rank is there', async () =>
      /\b3rd of 5,000\b/.test((await textsOf(page, 'model-profile')).join()),
    );
    await page.close();
  });

  test('is complete where a server renders it, and the same nodes stay', async () => {
    const rendered = await renderOnServer({ catalogue, models: MODELS });
    const html = withChildren(rendered['model-compare'] ?? '', inlineJson(catalogue));
    const page = await open(`${html}<script>
      const tree = document.querySelector('model-compare').shadowRoot;
      globalThis.before = [...tree.querySelectorAll('.related *')];
    </script>`);
    expect((await pairs(page)).slice(0, 2)).toEqual(NEAREST);
    const [count, gone] = await page.evaluate(() => {
      const { before } = globalThis as unknown as { before: Element[] };
      return [before.length, before.filter((node) => !node.isConnected).length];
    });
    expect(count).toBeGreaterThan(10);
    expect(gone).toBe(0);
    // Taken over, not only left standing.
    await page.click('model-compare >>> .related .action');
    await until(
      page,
      'the pair is shown',
      async () => !(await pairs(page)).includes(NEAREST[0] ?? ''),
    );
    await page.close();
  });
});
