/**
 * What a keystroke takes on a page: `node scripts/build.mjs && node test/bench/typing.bench.mjs`.
 *
 * Digits are typed into the fields of a cost estimate of six models with forty offers each, in
 * Chromium and with the built package. Measured is the script from a field's event until every
 * element has drawn what follows from it; a frame has 16 ms of it. Fails where the median is above.
 */
/* global document, customElements, InputEvent */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chooseBrowsers, chromiumArguments } from '../../scripts/browsers.mjs';
import { listen, staticFiles } from '../../scripts/serve.mjs';

/** Milliseconds of script in a frame of a sixtieth of a second. */
const LIMIT = 16;
const KEYSTROKES = 60;
const WARM_UP = 20;

const ESTIMATOR = ['cost-estimator'];
const PAGES = {
  'cost-estimator': ESTIMATOR,
  'all four': [...ESTIMATOR, 'price-history', 'hosting-estimator', 'tuning-estimator'],
};

/** @param {number} length */
const range = (length) => [...Array(length).keys()];

/**
 * A model with forty offers, each with prices of the cache, of a batch and of a tier.
 *
 * @param {number} n
 * @returns {import('../../src/catalogue/types.js').Model}
 */
const model = (n) => ({
  id: `model-${n}`,
  name: `Model ${n}`,
  contextWindow: { value: 256_000 * (n + 1), sources: ['card'] },
  maxOutput: { value: 65_536, sources: ['card'] },
  parameters: { total: { value: 8e9 * (n + 1), sources: ['card'] } },
  offers: range(40).map((k) => {
    const input = 0.1 + ((n * 7 + k * 3) % 23) / 10;
    const output = 0.3 + ((n * 5 + k * 7) % 29) / 10;
    return {
      provider: `provider-${k}`,
      prices: { input, output, cacheRead: input / 10, cacheWrite: input * 1.25 },
      batch: { input: input / 2, output: output / 2 },
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 2 * input, output: 1.5 * output } }],
      sources: ['list'],
      asOf: '2026-10-30',
    };
  }),
});

/** @type {import('../../src/catalogue/types.js').CatalogueDocument} */
const catalogue = {
  format: 1,
  published: '2026-11-01',
  sources: { card: { title: 'Card' }, list: { title: 'Price list' } },
  providers: Object.fromEntries(range(40).map((k) => [`provider-${k}`, { name: `Provider ${k}` }])),
  hardware: {
    gpu: {
      name: 'GPU',
      memoryBytes: 80e9,
      memoryBandwidth: 3e12,
      offers: [{ provider: 'provider-0', perHour: 2.5, sources: ['list'], asOf: '2026-10-30' }],
    },
  },
  models: range(6).map(model),
};

/** Runs in the page: types into the fields, and gives the milliseconds of each keystroke. */
const type = async (
  /** @type {string[]} */ names,
  /** @type {any} */ given,
  /** @type {number} */ keystrokes,
) => {
  const elements = names.map((name) => {
    const element = /** @type {any} */ (document.createElement(name));
    element.models = given.models.map((/** @type {{ id: string }} */ { id }) => id);
    element.catalogue = given;
    document.body.append(element);
    return element;
  });
  const drawn = () => Promise.all(elements.map((element) => element.updateComplete));
  const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  const [estimator] = elements;
  const fields = () => [...estimator.shadowRoot.querySelectorAll('.form input')].slice(0, 3);
  while (fields().length < 3) await pause(50);
  await pause(1_000);
  for (const { localName, shadowRoot } of elements)
    if (!shadowRoot.querySelector('section')) throw new Error(`${localName} shows nothing`);
  const rows = estimator.shadowRoot.querySelectorAll('table tbody tr').length;
  if (rows < given.models.length) throw new Error(`an estimate of ${rows} models`);
  const times = [];
  for (let stroke = 0; stroke < keystrokes; stroke += 1) {
    const field = fields()[stroke % 3];
    const digits = Math.floor(stroke / 3) % 4;
    field.value = digits === 0 ? '1' : `${field.value}${stroke % 10}`;
    const before = estimator.shadowRoot.querySelector('table').textContent;
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await drawn();
    times.push(performance.now() - start);
    if (estimator.shadowRoot.querySelector('table').textContent === before)
      throw new Error(`typing ${field.value} into field ${stroke % 3} changed nothing`);
    // As fast typing does; the browser draws and what waits for a pause waits on.
    await pause(60);
  }
  return times;
};

const { chromium } = chooseBrowsers();
if (!chromium) throw new Error('no Chromium was found');
const server = await listen(staticFiles(fileURLToPath(new URL('../../dist', import.meta.url))));
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArguments });
try {
  /** @type {Record<string, { 'median ms': number, '95th percentile ms': number }>} */
  const table = {};
  for (const [name, names] of Object.entries(PAGES)) {
    const page = await browser.newPage();
    // Any page of the server's own origin; what it shows is taken away.
    await page.goto(`${server.origin}/catalogue.json`);
    await page.evaluate(async (tags) => {
      document.body.replaceChildren();
      const entry = '/cdn/model-widgets.js';
      await import(entry);
      // Elements are fetched when a page first has one.
      document.body.append(...tags.map((tag) => document.createElement(tag)));
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      document.body.replaceChildren();
    }, names);
    const times = (await page.evaluate(type, names, catalogue, WARM_UP + KEYSTROKES))
      .slice(WARM_UP)
      .sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      Number((times[Math.floor(share * times.length)] ?? NaN).toFixed(1));
    table[name] = { 'median ms': at(0.5), '95th percentile ms': at(0.95) };
    await page.close();
  }
  console.table(table);
  for (const [name, row] of Object.entries(table)) {
    const kept = row['median ms'] <= LIMIT;
    console.log(`${kept ? 'ok  ' : 'FAIL'} ${row['median ms']} ms (limit ${LIMIT}) ${name}`);
    if (!kept) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
