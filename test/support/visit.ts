/** Visits a page with a browser, and notes whatever goes wrong on it. */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { read } from './package.js';
import { storageKey } from './saved.js';

/** The tags of all elements. */
export const TAGS = [
  'model-compare',
  'cost-estimator',
  'benchmark-bars',
  'price-history',
  'hosting-estimator',
  'tuning-estimator',
  'model-profile',
  'model-fact',
  'review-panel',
  'saved-models',
] as const;

/** Those that draw a chart. */
export const CHARTED: readonly string[] = [
  'cost-estimator',
  'benchmark-bars',
  'price-history',
  'hosting-estimator',
];

/** The element that stands within a line of the page's own text. */
export const INLINE = 'model-fact';

/** The element whose models are those that the reader has saved, which no server knows. */
export const DEVICE_ONLY = 'saved-models';

/** Those that a server renders in full. */
export const SERVED = TAGS.filter((tag) => tag !== DEVICE_ONLY);

/** Those that show the first of their models alone. */
export const OF_ONE_MODEL: readonly string[] = ['model-profile', 'model-fact'];

/** The fewest nodes that a server renders of an element with two models. */
export const leastNodes = (tag: string | undefined): number => (tag === INLINE ? 2 : 50);

/** Two models of the default catalogue of which every chart has something to draw. */
export const DRAWABLE = 'llama-3.1-8b, o3';

/** All tags, as a selector. */
export const ELEMENTS = TAGS.join(', ');

export interface Visit {
  page: Page;
  /** Errors and warnings of the console, exceptions, and requests without a good answer. */
  problems: string[];
  /** The address of every request, in order. */
  requests: string[];
}

const problemsOf = new WeakMap<Page, string[]>();

/**
 * Opens a tab and loads a page.
 *
 * @param prepare what to set up on the tab before the page is loaded
 */
export async function visit(
  browser: Browser | BrowserContext,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await browser.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  problemsOf.set(page, problems);
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${String(error)}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, problems, requests };
}

/**
 * Has the reader of a tab save models, as on an earlier visit, before any page is loaded.
 *
 * @param catalogue a document, or the address that one is fetched from
 * @param ids separated by commas
 */
export async function keepModels(
  page: Page,
  catalogue: CatalogueDocument | string,
  ids: string,
): Promise<void> {
  const keys = ids.split(',').map((id) => storageKey(catalogue, id.trim()));
  await page.evaluateOnNewDocument((all) => {
    for (const key of all) localStorage.setItem(key, '{}');
  }, keys);
}

/** How many seconds a page may take for anything. */
const PATIENCE_S = 15;

/**
 * Waits until something is true on the page. Unlike `page.waitForFunction` it needs no `eval`,
 * which strict pages refuse.
 *
 * @throws if that takes too long, with what went wrong on the page
 */
export async function until(
  page: Page,
  what: string,
  condition: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_S * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline) {
      const found = [`not so after ${PATIENCE_S} s: ${what}`, ...(problemsOf.get(page) ?? [])];
      throw new Error(found.join('\n'));
    }
    await nextFrame(page);
  }
}

/** Waits until the page was painted once more. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );

/** Waits until every element of the page, or of those given, shows its content. */
export const allReady = (page: Page, which = ELEMENTS): Promise<void> =>
  until(page, 'every element is ready', () =>
    page.evaluate((tags) => {
      const elements = [...document.querySelectorAll(tags)];
      return elements.length > 0 && elements.every((element) => element.matches(':state(ready)'));
    }, which),
  );

/** What a reader can read in each element that the selector finds, from its shadow tree. */
export const textsOf = (page: Page, selector = ELEMENTS): Promise<string[]> =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map(
        ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '',
      ),
    selector,
  );

/**
 * Scrolls to each chart in turn and waits until something is drawn on it.
 *
 * @returns the tags of the elements whose charts they are
 */
export async function chartsDrawn(page: Page): Promise<string[]> {
  /** Whose the chart is, and whether it is drawn. */
  const look = (position: number) =>
    page.evaluate(
      (tags, index) => {
        const hosts = [...document.querySelectorAll(tags)].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('canvas'),
        );
        const chart = hosts[index]?.shadowRoot?.querySelector('canvas');
        if (!chart) return undefined;
        chart.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { width, height } = chart;
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        if (width > 0 && height > 0) context?.drawImage(chart, 0, 0);
        const drawn = context?.getImageData(0, 0, width || 1, height || 1).data.some(Boolean);
        return { tag: hosts[index]?.localName ?? '', drawn };
      },
      ELEMENTS,
      position,
    );
  const drawn: string[] = [];
  for (let chart = await look(0); chart; chart = await look(drawn.length)) {
    await until(
      page,
      `the chart of <${chart.tag}> is drawn`,
      async () => (await look(drawn.length))?.drawn ?? false,
    );
    drawn.push(chart.tag);
  }
  return drawn;
}

/** Presses the first figure of an element, and gives the text of the popover that opens. */
export async function openFigure(page: Page, selector: string): Promise<string> {
  const figure = await page.waitForSelector(`${selector} >>> .explain.figure`);
  await figure?.click();
  let text = '';
  await until(page, `a figure of ${selector} opens its explanation`, async () => {
    text = await page.$eval(selector, ({ shadowRoot }) => {
      const popover = shadowRoot?.querySelector<HTMLElement>('[popover]:popover-open');
      return popover?.innerText ?? '';
    });
    return text !== '';
  });
  return text;
}

/**
 * What axe finds wrong with the page: each rule that is broken, how often, and where first.
 *
 * @param popoverOf looks only at the open explanation of this element
 */
export async function axeViolations(page: Page, popoverOf?: string): Promise<string[]> {
  await page.evaluate(read('node_modules/axe-core/axe.min.js'));
  return page.evaluate(async (tag) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(
      tag === undefined ? document : { fromShadowDom: [tag, ':popover-open'] },
    );
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target, failureSummary }) => {
        return `${target.flat().join(' ')}: ${failureSummary}`;
      });
      return `${id}, ${nodes.length} times: ${places.join('; ')}`;
    });
  }, popoverOf);
}
