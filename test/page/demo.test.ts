/** Every page of the demo, as built and served. */
import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../scripts/demo-server.mjs';
import type { VoteCounts } from '../../src/votes/protocol.js';
import { browsers } from '../support/browser.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { path, read } from '../support/package.js';
import type { TestServer } from '../support/servers.js';
import {
  allReady,
  axeViolations,
  chartsDrawn,
  DEVICE_ONLY,
  ELEMENTS,
  INLINE,
  nextFrame,
  SERVED,
  textsOf,
  until,
  visit,
} from '../support/visit.js';

const catalogue = JSON.parse(read('dist/catalogue.json')) as CatalogueDocument;

const chromium = browsers.filter(({ name }) => name === 'Chromium');

const names = readdirSync(path('dist/demo'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

/** Waits for the elements of the page, if it has any, and draws its charts. */
async function settle(page: Page): Promise<void> {
  const saved = await page.$(DEVICE_ONLY);
  if (saved) {
    // On most visits, nothing is saved.
    await until(page, 'what is saved is known', () =>
      saved.evaluate((element) => element.matches(':is(:state(ready), :state(empty))')),
    );
  } else if (!(await page.$(ELEMENTS))) return;
  await allReady(page, saved ? SERVED.join() : ELEMENTS);
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

    test('leads from each element to the feed of changes, which is there', async () => {
      const { page } = await open(file);
      await settle(page);
      const links = await page.$$eval(SERVED.filter((tag) => tag !== INLINE).join(), (elements) =>
        elements.map(
          ({ shadowRoot }) =>
            shadowRoot?.querySelector<HTMLAnchorElement>('a[part~="follow"]:not(.room)')?.href,
        ),
      );
      for (const link of links) expect(link).toBe(`${server.origin}/cdn/feed.xml`);
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

  test('the feed of changes is Atom that a browser can read, of the catalogue’s day', async () => {
    const { page } = await open('index.html');
    const feed = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      const type = answer.headers.get('content-type');
      const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const textOf = (parent: Element, tag: string) =>
        [...parent.children].find(({ localName }) => localName === tag)?.textContent;
      return {
        type,
        error: xml.querySelector('parsererror')?.textContent,
        root: [xml.documentElement.namespaceURI, xml.documentElement.localName],
        updated: textOf(xml.documentElement, 'updated'),
        entries: [...xml.querySelectorAll('entry')].map((entry) =>
          ['id', 'title', 'updated', 'content'].map((tag) => textOf(entry, tag)),
        ),
      };
    }, `${server.origin}/cdn/feed.xml`);
    expect(feed.type).toContain('xml');
    expect(feed.error).toBe(undefined);
    expect(feed.root).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    expect(feed.updated).toBe(`${catalogue.published}T00:00:00Z`);
    expect(feed.entries.length).toBeGreaterThan(50);
    for (const entry of feed.entries) for (const part of entry) expect(part).toMatch(/\w/);
    await page.close();
  });

  test('the example of a sign-up form says that it sends nothing, and sends nothing', async () => {
    const { page, problems } = await open('profile.html');
    await settle(page);
    const before = page.url();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await (await page.waitForSelector('[slot="sign-up"] input'))?.type('reader@press.example');
    await page.keyboard.press('Enter');
    await until(page, 'it says so', () =>
      page.$eval('[slot="sign-up"] output', (output) => /nothing was sent/.test(output.value)),
    );
    expect(page.url()).toBe(before);
    // What explains a figure is fetched when a reader comes near one.
    const others = requests.filter((one) => !one.startsWith(`GET ${server.origin}/cdn/`));
    expect(others).toEqual([]);
    expect(problems).toEqual([]);
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

  test('each citation of the article leads to a source that can be looked up, and back', async () => {
    const { page, problems } = await open('profile.html');
    await settle(page);
    const { marks, backs, sources } = await page.$eval('model-profile', async (profile) => {
      const root = profile.shadowRoot as ShadowRoot;
      /** Follows a link, and gives the id of what it leads to. */
      const follow = async (link: HTMLElement): Promise<string> => {
        root.querySelector<HTMLElement>(':focus')?.blur();
        link.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return root.activeElement?.id ?? '';
      };
      const list = [...root.querySelectorAll('.references > li')];
      const marks: string[] = [];
      const places = new Set<string>();
      for (const mark of root.querySelectorAll<HTMLElement>('.cites a')) {
        places.add(mark.id);
        const index = list.findIndex(
          (item) => item.id === (mark.getAttribute('href') ?? '').slice(1),
        );
        const led = (await follow(mark)) === list[index]?.id;
        marks.push(led ? '' : mark.outerHTML);
        if (mark.textContent.trim() !== `[${index + 1}]`) marks.push(mark.outerHTML);
      }
      const backs: string[] = [];
      for (const back of root.querySelectorAll<HTMLElement>('.back a'))
        backs.push(places.has(await follow(back)) ? '' : back.outerHTML);
      const sources = list.map((item) => ({
        text: item.querySelector('.source')?.textContent ?? '',
        href: item.querySelector('.source a')?.getAttribute('href') ?? undefined,
        backs: item.querySelectorAll('.back a').length,
      }));
      return { marks, backs, sources };
    });
    expect(marks.length).toBeGreaterThan(30);
    expect(marks.filter(Boolean)).toEqual([]);
    expect(backs.length).toBeGreaterThan(30);
    expect(backs.filter(Boolean)).toEqual([]);
    expect(sources.length).toBeGreaterThan(5);
    const known = Object.values(catalogue.sources ?? {});
    for (const { text, href, backs: links } of sources) {
      const [source] = known.filter(
        ({ title, url, publisher }) =>
          text.includes(title) &&
          url === href &&
          (url !== undefined || (publisher !== undefined && text.includes(publisher))),
      );
      expect(source, text).toBeDefined();
      expect(links, text).toBeGreaterThan(0);
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a vote on the panel counts, still counts after the next visit, and can be taken back', async () => {
    const reader = await browser.createBrowserContext();
    const { page, problems } = await visit(reader, `${server.origin}/demo/panel.html`);
    const ship = () =>
      page.waitForSelector('review-panel >>> [aria-label^="Ship: Llama 4 Compact"]');
    /** What the votes say, and whether the reader's is among them. */
    const shows = (text: string, pressed: boolean) =>
      until(page, `"${text}" is shown`, () =>
        page.$eval(
          'review-panel >>> [part~="vote"]',
          (card, wanted) =>
            (card as HTMLElement).innerText.replace(/\s+/g, ' ').includes(wanted.text) &&
            (card.querySelector('[aria-pressed="true"]') !== null) === wanted.pressed,
          { text, pressed },
        ),
      );
    /** What the server has counted, which the element may say before it is so. */
    const counted = (count: number) =>
      until(page, `${count} is counted`, async () => {
        const address = `${server.origin}/votes/v1/votes?model=llama-4-compact`;
        const answer = (await (await fetch(address)).json()) as VoteCounts;
        return answer.votes['llama-4-compact']?.ship === count;
      });
    await settle(page);
    await shows('No votes yet', false);
    await (await ship())?.click();
    await shows('100% ship 1 of 1 vote', true);
    await counted(1);

    await page.reload();
    await settle(page);
    await shows('100% ship 1 of 1 vote', true);
    await (await ship())?.click();
    await shows('No votes yet', false);
    await counted(0);
    expect(problems).toEqual([]);
    await reader.close();
  });

  test('what a reader saves is listed, stays, can be removed, brought back and compared', async () => {
    const reader = await browser.createBrowserContext();
    const { page, problems } = await visit(reader, `${server.origin}/demo/saved.html`);
    const listed = () =>
      page.$$eval('saved-models >>> tbody .model-name', (names) =>
        names.map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/g, '')).sort(),
      );
    const lists = (...names: string[]) =>
      until(page, `${names.join(' and ') || 'nothing'} is listed`, async () =>
        isDeepStrictEqual(await listed(), names),
      );
    const press = async (element: string, selector: string): Promise<void> => {
      const button = await page.waitForSelector(`${element} >>> ${selector}`);
      await button?.click();
    };
    /** Presses the button of a list's row that has this text. */
    const inRow = (name: string, selector: string) =>
      page.$$eval(
        'saved-models >>> tbody tr',
        (rows, model, wanted) =>
          rows
            .find((row) => row.textContent.includes(model))
            ?.querySelector<HTMLElement>(wanted)
            ?.click(),
        name,
        selector,
      );
    await settle(page);
    await lists();
    for (const model of ['GPT-4.1 mini', 'Llama 3.1 8B'])
      await page.$$eval(
        'model-compare >>> [part~="save"]',
        (buttons, name) =>
          buttons
            .find(({ textContent }) => textContent.includes(name))
            ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
        model,
      );
    await lists('GPT-4.1 mini', 'Llama 3.1 8B');

    await page.reload();
    await settle(page);
    await lists('GPT-4.1 mini', 'Llama 3.1 8B');

    await inRow('GPT-4.1 mini', 'button[aria-label^="Remove"]');
    await lists('Llama 3.1 8B');
    await press('saved-models', '.done button');
    await lists('GPT-4.1 mini', 'Llama 3.1 8B');

    // Those of the page, to begin with, are others.
    await page.$eval('model-compare', (compare) =>
      compare.setAttribute('models', 'llama-3.2-1b, mixtral-8x22b'),
    );
    const compares = (...names: string[]) =>
      until(page, `${names.join(' and ')} are compared`, async () => {
        const [text = ''] = await textsOf(page, 'model-compare');
        return names.every((name) => text.includes(name));
      });
    await compares('Llama 3.2 1B', 'Mixtral 8x22B');
    for (const model of ['GPT-4.1 mini', 'Llama 3.1 8B'])
      await inRow(model, 'input[type="checkbox"]');
    const compare = await page.waitForSelector('saved-models >>> [part~="compare"]:enabled');
    await compare?.click();
    await compares('GPT-4.1 mini', 'Llama 3.1 8B');
    expect(problems).toEqual([]);
    await reader.close();
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
