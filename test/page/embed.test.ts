/** What a blogger does: one script tag from elsewhere, and elements. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../support/browser.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import {
  allReady,
  chartsDrawn,
  ELEMENTS,
  keepModels,
  nextFrame,
  TAGS,
  textsOf,
  until,
  visit,
} from '../support/visit.js';

type Blog = Awaited<ReturnType<typeof serveAnswers>>;

describe.each(browsers)('one script tag from another origin, in $name', ({ name, launch }) => {
  let browser: Browser;
  let blog: Blog;
  let cdn: TestServer;
  let post: Parameters<typeof serveAnswers>[0];

  const models = 'llama-3.2-1b, mixtral-8x22b, llama-3.2-11b-vision, magistral-small-2509';

  beforeAll(async () => {
    cdn = await serveBuild();
    post = { '/favicon.ico': { status: 204 } };
    blog = await serveAnswers(post);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([blog?.close(), cdn?.close()]);
  });

  /** Visits a post with this body. */
  async function read(body: string) {
    post['/post'] = body;
    return visit(browser, `${blog.origin}/post`, (tab) =>
      keepModels(tab, `${cdn.origin}/cdn/catalogue.json`, models),
    );
  }

  const script = (query = ''): string =>
    `<script type="module" src="${cdn.origin}/cdn/model-widgets.js${query}"></script>`;

  test('shows real figures from the default catalogue, and asks nobody else', async () => {
    const { page, problems, requests } = await read(`${script()}
      <model-compare models="llama-3.2-1b, mixtral-8x22b"></model-compare>
      <model-compare models="llama-3.2-11b-vision, magistral-small-2509"></model-compare>
      <cost-estimator models="${models}"></cost-estimator>
      <tuning-estimator models="${models}"></tuning-estimator>
      <p style="margin-top: 5000px">Much further down:</p>
      <benchmark-bars models="${models}"></benchmark-bars>
      <price-history models="${models}"></price-history>
      <hosting-estimator models="${models}"></hosting-estimator>`);
    await allReady(page);

    const [first, second, estimator, tuning, bars, history, hosting] = await textsOf(page);
    for (const [text, names] of [
      [first, ['Llama 3.2 1B', 'Mixtral 8x22B']],
      [second, ['Llama 3.2 11B Vision', 'Magistral Small 2509']],
      [estimator, ['Llama 3.2 1B', 'Mixtral 8x22B', 'Llama 3.2 11B Vision', 'Magistral Small']],
      [bars, ['Llama 3.2 1B', 'Mixtral 8x22B', 'Llama 3.2 11B Vision', 'Magistral Small']],
      ...[tuning, history, hosting].map(
        (text) => [text, ['Llama 3.2 1B', 'Mixtral 8x22B', 'Magistral Small']] as const,
      ),
    ] as const) {
      for (const model of names) expect(text).toContain(model);
      expect(text).not.toContain('is not in this catalogue');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    for (const text of [first, second, estimator]) {
      expect(text).toMatch(/\$\d[\d,]*\.\d\d\b/);
      expect(text).toMatch(/is the cheapest at \$\d/);
    }
    expect(bars).toMatch(/\d\.\d%/);
    expect(hosting).toMatch(/runs on \d+ GPUs? for \$\d/);
    expect(tuning).toMatch(/\$\d[\d,.]* a run/);

    // Firefox has the bullets of its lists in an address that holds them: nobody is asked.
    const asked = requests.filter((url) => !url.startsWith('data:'));
    const hosts = new Set(asked.map((url) => new URL(url).origin));
    expect([...hosts].sort()).toEqual([blog.origin, cdn.origin].sort());
    const count = (file: string) => requests.filter((url) => url.includes(file)).length;
    expect(count('catalogue.json')).toBe(1);
    expect(count('/cdn/model-widgets.js')).toBe(1);

    // The chart engine comes when its chart does.
    await nextFrame(page);
    expect(requests.filter((url) => url.includes('engine'))).toEqual([]);
    await chartsDrawn(page);
    const engines = requests.filter((url) => url.includes('engine'));
    expect(engines).toHaveLength(1);
    expect(engines[0]?.startsWith(`${cdn.origin}/cdn/`)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  // The rest does not depend on the browser.
  if (name !== 'Chromium') return;

  test('asks for the catalogue once, however many elements there are', async () => {
    const { page, requests } = await read(
      `${script()}${'<model-compare models="llama-3.2-1b, mixtral-8x22b" sections="specs"></model-compare>'.repeat(50)}`,
    );
    await allReady(page);
    expect(requests.filter((url) => url.includes('catalogue.json'))).toHaveLength(1);
    await page.close();
  });

  test('twice on one page, under two addresses, breaks nothing', async () => {
    const { page, problems } = await read(`${script()}${script('?copy=2')}
      ${TAGS.map((tag) => `<${tag} models="${models}"></${tag}>`).join('\n')}`);
    await allReady(page);
    const cost = async (): Promise<string | undefined> =>
      /is the cheapest at (\S+)/.exec((await textsOf(page, 'model-compare'))[0] ?? '')?.[1];
    const before = await cost();
    const field = await page.waitForSelector('cost-estimator >>> input[data-field="volume"]');
    await field?.click({ count: 3 });
    await page.keyboard.type('7000000');
    await until(
      page,
      'the comparison follows the estimator',
      async () => (await cost()) !== before,
    );
    await chartsDrawn(page);
    expect(await page.$$eval(ELEMENTS, (elements) => elements.length)).toBe(TAGS.length);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('twice, each with elements of its own: what is saved in one is so in all', async () => {
    const src = `${cdn.origin}/cdn/catalogue.json`;
    const { page, problems } = await read(
      `<script type="module" src="${cdn.origin}/cdn/model-widgets-auto.js"></script>
      <benchmark-bars savable src="${src}" models="o3"></benchmark-bars>`,
    );
    await allReady(page);
    await page.addScriptTag({ type: 'module', url: `${cdn.origin}/cdn/model-widgets.js` });
    await page.evaluate(async (address) => {
      await customElements.whenDefined('saved-models');
      const list = document.createElement('saved-models');
      list.setAttribute('src', address);
      document.body.append(list);
    }, src);
    await allReady(page);
    const rows = (): Promise<number> =>
      page.$$eval('saved-models >>> tbody tr', (all) => all.length);
    const before = await rows();
    await (await page.waitForSelector('benchmark-bars >>> button.save'))?.click();
    await until(page, 'the list has it', async () => (await rows()) === before + 1);
    await (await page.waitForSelector('saved-models >>> td:last-child button'))?.click();
    await page.waitForSelector('benchmark-bars >>> button.save[aria-pressed="false"]');
    expect(problems).toEqual([]);
    await page.close();
  });
});
