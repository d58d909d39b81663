/** Which language the built elements speak, and what they fetch for it. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { LANGUAGES } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { path } from '../support/package.js';
import { inlineJson, renderOnServer, withChildren } from '../support/server-rendered.js';
import type { TestServer } from '../support/servers.js';
import {
  allReady,
  ELEMENTS,
  keepModels,
  leastNodes,
  SERVED,
  TAGS,
  openFigure,
  textsOf,
  visit,
} from '../support/visit.js';

const MODELS = 'alder-1b, birch-22b';

/** The words that not every element says, by those that do. */
const KINDS: Partial<Record<(typeof TAGS)[number], readonly string[]>> = {
  'model-compare': ['decision', 'kinds'],
  'cost-estimator': ['estimate'],
  'price-history': ['history'],
  'hosting-estimator': ['hosting'],
  'tuning-estimator': ['tuning'],
  'model-profile': ['history', 'kinds', 'profile'],
  'model-fact': ['fact'],
  'review-panel': ['kinds', 'panel'],
  'saved-models': ['saved'],
};

/** The languages of the chunks that were asked for. */
const fetched = (requests: readonly string[]): string[] =>
  requests.flatMap((url) => /model-widgets-([a-z]{2}(?:\.\w+)?)-/.exec(url)?.[1] ?? []).sort();

describe.each(browsers)('in $name', ({ launch }) => {
  let browser: Browser;
  let server: TestServer;
  let body = '';
  let lang = '';
  /** Whose chunks the server does not have. */
  let missing = /^$/;
  const files = staticFiles(path('dist'));

  const bare = TAGS.map(
    (tag) => `<${tag} models="${MODELS}">${inlineJson(fixtureDocument)}</${tag}>`,
  ).join('\n');

  beforeAll(async () => {
    server = await listen((request, response) => {
      const url = request.url ?? '/';
      if (url === '/') {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(
          `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Languages</title>
            <link rel="icon" href="data:,"><body>${body}
            <script type="module" src="/cdn/model-widgets.js"></script>`,
        );
      } else if (missing.test(url)) response.writeHead(404).end();
      else files(request, response);
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(language: string, content = bare, without = /^$/) {
    [lang, body, missing] = [language, content, without];
    const visited = await visit(browser, `${server.origin}/`, (tab) =>
      keepModels(tab, fixtureDocument, MODELS),
    );
    await allReady(visited.page);
    return visited;
  }

  const spokenOn = (page: Awaited<ReturnType<typeof open>>['page']): Promise<string[]> =>
    page.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags)].map(
          ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.frame')?.lang ?? '',
        ),
      ELEMENTS,
    );

  test('English is there without asking for it', async () => {
    const { page, requests, problems } = await open('en');
    expect(fetched(requests)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each(TAGS)('<%s> alone fetches no words that only others say', async (tag) => {
    const { page, requests, problems } = await open(
      'de',
      `<${tag} models="${MODELS}">${inlineJson(fixtureDocument)}</${tag}>`,
    );
    const kinds = KINDS[tag] ?? [];
    expect(fetched(requests)).toEqual(['de', ...kinds.map((kind) => `de.${kind}`)]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each(LANGUAGES.filter((code) => code !== 'en'))(
    'of "%s" just that is fetched, and its explanations when a reader asks for one',
    async (code) => {
      const { page, requests, problems } = await open(code);
      expect(await spokenOn(page)).toEqual(TAGS.map(() => code));
      const kinds = [...new Set(Object.values(KINDS).flat())].sort();
      const all = [code, ...kinds.map((kind) => `${code}.${kind}`)];
      expect(fetched(requests)).toEqual(all);
      expect(await openFigure(page, 'model-compare')).not.toBe('');
      expect(fetched(requests)).toEqual([...all, `${code}.explanations`].sort());
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  test('English is spoken where a language cannot be fetched, and nothing is said of that', async () => {
    const { page, problems } = await open('de', bare, /-de[.-]/);
    expect(await spokenOn(page)).toEqual(TAGS.map(() => 'en'));
    const [compare = ''] = await textsOf(page, 'model-compare');
    expect(compare).toContain('Context window');
    expect(compare).not.toMatch(/could not be loaded|Kontextfenster/);
    expect(await openFigure(page, 'model-compare')).toContain('Source');
    expect(problems.filter((problem) => !/model-widgets-de|404/.test(problem))).toEqual([]);
    await page.close();
  });

  test('what a server rendered in a language is taken over in it', async () => {
    const rendered = await renderOnServer({
      catalogue: fixtureDocument,
      models: MODELS,
      lang: 'de',
    });
    expect(rendered['model-compare']).toContain('Kontextfenster');
    [lang, missing] = ['de', /^$/];
    body = Object.values(rendered)
      .map((html) => withChildren(html, inlineJson(fixtureDocument)))
      .join('\n');
    const { page, problems } = await visit(browser, `${server.origin}/`, async (tab) => {
      await keepModels(tab, fixtureDocument, MODELS);
      await tab.evaluateOnNewDocument((tags) => {
        // The script runs before this event, and then waits for the language.
        addEventListener('DOMContentLoaded', () => {
          const served = [...document.querySelectorAll(tags)].map(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll('*') ?? []),
          ]);
          Object.assign(globalThis, { served });
        });
      }, SERVED.join());
    });

    await allReady(page);
    const nodes = await page.evaluate((tags) => {
      const { served } = globalThis as unknown as { served: Element[][] };
      return [...document.querySelectorAll(tags)].map(({ shadowRoot }, index) => {
        const now = new Set(shadowRoot?.querySelectorAll('*'));
        const before = served[index] ?? [];
        return { some: before.length, gone: before.filter((node) => !now.has(node)).length };
      });
    }, SERVED.join());
    for (const [index, { some, gone }] of nodes.entries()) {
      expect(some).toBeGreaterThan(leastNodes(SERVED[index]));
      expect(gone).toBe(0);
    }
    expect(await spokenOn(page)).toEqual(TAGS.map(() => 'de'));
    expect(problems).toEqual([]);
    await page.close();
  });
});
