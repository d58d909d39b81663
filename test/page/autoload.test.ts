/** The file for script tags that fetches each element when the page has one. */
import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { autoChunk, chunkName, neededFor } from '../support/cdn.js';
import { path } from '../support/package.js';
import { inlineJson, renderOnServer, withChildren } from '../support/server-rendered.js';
import { serveAnswers, type Answer, type TestServer } from '../support/servers.js';
import {
  allReady,
  chartsDrawn,
  nextFrame,
  keepModels,
  openFigure,
  TAGS,
  textsOf,
  until,
  visit,
} from '../support/visit.js';

const MODELS = 'llama-3.2-1b, mixtral-8x22b';
const ENTRY = 'model-widgets-auto.js';

const BARS = `<benchmark-bars models="${MODELS}"></benchmark-bars>`;
const ESTIMATOR = `<cost-estimator models="${MODELS}"></cost-estimator>`;

/** All that elements need before they show anything, the entry included. */
const neededBy = (...names: string[]): string[] => [
  ...new Set([ENTRY, ...names.flatMap((name) => [...neededFor(autoChunk(name))])]),
];

/** The names of the files that were fetched from the widgets' folder, in alphabetical order. */
const fetched = (requests: string[]): string[] =>
  requests.flatMap((url) => /\/cdn\/([^?]*)/.exec(url)?.[1] ?? []).sort();

const sorted = (...names: string[]): string[] => [...names].sort();

describe.each(browsers)('elements on demand in $name', ({ name, launch }) => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveAnswers>>;
  let cdn: TestServer;
  const pages: Record<string, Answer> = { '/favicon.ico': { status: 204 } };

  /** Chunks that cannot be had. */
  const lost = new Set<string>();
  /** Chunks that are not answered before the page has asked for every one of them. */
  const held = new Set<string>();
  const waiting: (() => void)[] = [];
  /** Those that it has asked for. Not all of them come at once: HTTP/1.1 takes six at a time. */
  const asked = new Set<string>();
  const files = staticFiles(path('dist'));

  beforeAll(async () => {
    cdn = await listen((request, response: ServerResponse) => {
      const url = request.url ?? '/';
      const file = fetched([url])[0] ?? '';
      const answer = (): void => files(request, response);
      if (url.startsWith('/latest/')) {
        const Location = url.replace('/latest/', '/cdn/');
        response.writeHead(302, { Location, 'Access-Control-Allow-Origin': '*' }).end();
      } else if (lost.has(file)) {
        response.destroy();
      } else if ([...held].some((one) => !asked.has(one)) && held.has(file)) {
        waiting.push(answer);
      } else answer();
    });
    site = await serveAnswers(pages);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), cdn?.close()]);
  });

  afterEach(() => {
    lost.clear();
    held.clear();
    asked.clear();
    waiting.length = 0;
  });

  const script = (address = `cdn/${ENTRY}`): string =>
    `<script type="module" src="${cdn.origin}/${address}"></script>`;

  /** Visits a page with this body, and with the script unless that has one. */
  async function open(body: string, headers: Record<string, string> = {}) {
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>On demand</title>';
    pages['/'] = { headers, body: `${head}${body.includes('<script') ? '' : script()}${body}` };
    return visit(browser, `${site.origin}/`, (page) => {
      page.on('request', (request) => {
        for (const file of fetched([request.url()])) asked.add(file);
        if ([...held].every((file) => asked.has(file)))
          for (const answer of waiting.splice(0)) answer();
      });
      return keepModels(page, `${cdn.origin}/cdn/catalogue.json`, MODELS);
    });
  }

  /** Adds an element to the page by script. */
  const add = (page: Page, tag: string): Promise<void> =>
    page.evaluate(
      (tag, models) => {
        const element = document.createElement(tag);
        element.setAttribute('models', models);
        document.body.append(element);
      },
      tag,
      MODELS,
    );

  const cheapest = async (page: Page, tag: string): Promise<string | undefined> =>
    /is the cheapest at (\S+)/.exec((await textsOf(page, tag))[0] ?? '')?.[1];

  /** Types another number of requests into the first field of the estimator. */
  async function setRequests(page: Page, requests: string): Promise<void> {
    const field = await page.waitForSelector('cost-estimator >>> input[data-field]');
    await field?.click({ count: 3 });
    await page.keyboard.type(requests);
  }

  test('a page loads the elements that it has, and others when it gets them', async () => {
    const { page, problems, requests } = await open(
      `<p style="margin-block-end: 5000px">The chart is much further down.</p>${BARS}
      <template>
        <model-compare models="${MODELS}" sections="cost"></model-compare>
      </template>`,
    );
    await allReady(page);
    await nextFrame(page);
    const first = neededBy('benchmark-bars');
    expect(fetched(requests)).toEqual(sorted(...first, 'catalogue.json'));
    expect((await textsOf(page, 'benchmark-bars'))[0]).toMatch(/\d\.\d%/);

    await chartsDrawn(page);
    const drawn = [...first, autoChunk('engine')];
    expect(fetched(requests)).toEqual(sorted(...drawn, 'catalogue.json'));

    await add(page, 'cost-estimator');
    await allReady(page);
    const second = new Set([...drawn, ...neededBy('cost-estimator')]);
    expect(fetched(requests)).toEqual(sorted(...second, 'catalogue.json'));

    await page.evaluate(() => {
      const copy = document.querySelector('template')?.content.cloneNode(true);
      const place = document.createElement('div');
      if (copy) place.append(copy);
      document.body.append(place);
    });
    await allReady(page);
    const third = new Set([...second, ...neededBy('model-compare')]);
    expect(fetched(requests)).toEqual(sorted(...third, 'catalogue.json'));

    // They share one workload.
    const before = await cheapest(page, 'model-compare');
    expect(before).toBe(await cheapest(page, 'cost-estimator'));
    await setRequests(page, '7000000');
    await until(page, 'the comparison follows the estimator', async () => {
      const now = await cheapest(page, 'model-compare');
      return now !== before && now === (await cheapest(page, 'cost-estimator'));
    });
    expect(problems).toEqual([]);
    await page.close();
  });

  // The rest does not depend on the browser, unless it says so.
  if (name !== 'Chromium') return;

  test.each(TAGS)('asks for all that <%s> needs before any of it has come', async (tag) => {
    for (const file of neededFor(autoChunk(tag))) held.add(file);
    const { page, problems } = await open(`<${tag} models="${MODELS}"></${tag}>`);
    await allReady(page);
    expect(problems).toEqual([]);
    await page.close();
  });

  // The standard lets a browser remember that a module could not be had; Firefox does.
  test.each([
    ['of its own', 'benchmark-bars'],
    ['that others share', 'shared'],
  ])('asks for a lost chunk %s again with the next such element', async (_whose, chunk) => {
    for (const file of neededFor(autoChunk('benchmark-bars')))
      if (chunkName(file) === chunk) lost.add(file);
    const { page, problems } = await open(
      `<benchmark-bars models="${MODELS}"><p>No chart.</p></benchmark-bars>`,
    );
    await until(page, 'the chunk is lost', async () =>
      problems.some((problem) => problem.startsWith('request failed')),
    );
    await nextFrame(page);
    expect(problems.filter((problem) => problem.startsWith('exception'))).toEqual([]);
    expect(await page.$eval('p', (fallback) => fallback.checkVisibility())).toBe(true);

    lost.clear();
    await add(page, 'benchmark-bars');
    await allReady(page);
    const texts = await textsOf(page, 'benchmark-bars');
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/\d\.\d%/);
    await page.close();
  });

  test('several copies under several addresses load everything once', async () => {
    const scripts = [`cdn/${ENTRY}?v=1`, `cdn/${ENTRY}`, `latest/${ENTRY}`].map(script);
    const { page, problems, requests } = await open(`${scripts.join('')}${BARS}${ESTIMATOR}
      <model-compare models="${MODELS}" sections="cost"></model-compare>`);
    await allReady(page);
    await chartsDrawn(page);
    const needed = neededBy('benchmark-bars', 'cost-estimator', 'model-compare');
    const loaded = fetched(requests).filter((file) => file !== ENTRY);
    expect([ENTRY, ...loaded].sort()).toEqual(
      sorted(...needed, autoChunk('engine'), 'catalogue.json'),
    );
    const before = await cheapest(page, 'model-compare');
    await setRequests(page, '7000000');
    await until(
      page,
      'the comparison follows the estimator',
      async () => (await cheapest(page, 'model-compare')) !== before,
    );
    expect(problems).toEqual([]);
    await page.close();
  });

  test('leaves alone what it does not know, and what is defined already', async () => {
    const { page, problems, requests } = await open(`<script>
        customElements.define('cost-estimator', class extends HTMLElement {});
      </script>
      ${script()}${ESTIMATOR}
      <model-comparison models="${MODELS}"></model-comparison>
      <my-benchmark-bars></my-benchmark-bars>
      <svg><benchmark-bars></benchmark-bars></svg>`);
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(fetched(requests)).toEqual([ENTRY]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('gives pages a way to load an element for a shadow tree', async () => {
    const { page, problems } = await open(`<div id="host"></div>
      <script type="module">
        import { load } from '${cdn.origin}/cdn/${ENTRY}';
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.append(document.createElement('cost-estimator'));
        root.firstChild.setAttribute('models', '${MODELS}');
        await load('cost-estimator');
        globalThis.defined = root.firstChild.matches(':defined');
      </script>`);
    await until(page, 'the estimator is ready', () =>
      page.evaluate(
        () =>
          document
            .querySelector('#host')
            ?.shadowRoot?.querySelector('cost-estimator')
            ?.matches(':state(ready)') ?? false,
      ),
    );
    expect(await page.evaluate('globalThis.defined')).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each([
    ['an origin', () => `script-src ${cdn.origin}`, ''],
    ['a nonce', () => `script-src 'nonce-abc'`, ' nonce="abc"'],
    [
      'a nonce that trust is passed on from',
      () => `script-src 'nonce-abc' 'strict-dynamic'`,
      ' nonce="abc"',
    ],
  ])('a strict page that allows scripts by %s is not violated', async (_by, source, nonce) => {
    const policy = [
      "default-src 'none'",
      source(),
      `connect-src ${cdn.origin}`,
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ];
    const { page, problems } = await open(
      `${script().replace('<script', `<script${nonce}`)}
      <model-compare models="${MODELS}" structured-data></model-compare>${BARS}`,
      { 'Content-Security-Policy': policy.join('; ') },
    );
    await allReady(page);
    expect(await openFigure(page, 'model-compare')).not.toBe('');
    await page.keyboard.press('Escape');
    await chartsDrawn(page);
    await page.waitForSelector('model-compare > script[type="application/ld+json"]');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('speaks the language of the page', async () => {
    const { page, problems, requests } = await open(`<div lang="de">${ESTIMATOR}</div>`);
    await allReady(page);
    expect(requests.filter((url) => url.includes(autoChunk('de')))).toHaveLength(1);
    expect(await openFigure(page, 'cost-estimator')).toContain('Quelle');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('takes over what a server rendered, and asks for what does so at once', async () => {
    const models = 'alder-1b, birch-22b';
    const rendered = await renderOnServer({ catalogue: fixtureDocument, models });
    const html = withChildren(rendered['benchmark-bars'] ?? '', inlineJson(fixtureDocument));
    for (const file of neededBy('benchmark-bars', 'hydration')) if (file !== ENTRY) held.add(file);
    const { page, problems } = await open(`${html}
      <script>
        const { shadowRoot } = document.querySelector('benchmark-bars');
        globalThis.before = [...shadowRoot.querySelectorAll('*')];
      </script>${script()}`);
    await allReady(page);
    const gone = await page.evaluate(() => {
      const { before } = globalThis as unknown as { before: Element[] };
      return [before.length > 50, before.filter((node) => !node.isConnected).length];
    });
    expect(gone).toEqual([true, 0]);
    expect(await openFigure(page, 'benchmark-bars')).toContain('Source');
    expect(problems).toEqual([]);
    await page.close();
  });
});
