import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { renderOnServer } from '../support/server-rendered.js';
import { DEVICE_ONLY, OF_ONE_MODEL, SERVED, TAGS } from '../support/visit.js';
import { read } from '../support/package.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';

const defaultCatalogue = JSON.parse(read('dist/catalogue.json')) as CatalogueDocument;

const cases = [
  {
    name: 'a catalogue with one of everything',
    catalogue: fixtureDocument,
    models: fixtureDocument.models.map(({ id }) => id),
  },
  {
    name: 'the default catalogue',
    catalogue: defaultCatalogue,
    models: ['llama-3.2-1b', 'mixtral-8x22b', 'llama-3.2-11b-vision', 'magistral-small-2509'],
  },
];

/** The readable text of HTML: without styles, tags and comments. */
const textOf = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe.each(cases)('rendered in plain Node from $name', ({ catalogue, models }) => {
  let html: Record<string, string>;
  const names = models.map((id) => catalogue.models.find((model) => model.id === id)?.name ?? id);

  beforeAll(async () => {
    html = await renderOnServer({ catalogue, models: models.join(', ') });
  });

  describe.each(TAGS)('<%s>', (tag) => {
    test('is open, and waits for nothing that hydrates it', () => {
      expect(html[tag]).toContain('shadowrootmode="open"');
      expect(html[tag]).not.toContain('defer-hydration');
    });

    test('says nothing that only a program understands', () => {
      expect(html[tag]).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(textOf(html[tag] ?? '')).not.toMatch(/\bnull\b/);
    });

    test('has no inline style, which strict pages refuse', () => {
      expect(html[tag]).not.toMatch(/\sstyle=/);
    });
  });

  describe.each(SERVED)('<%s>', (tag) => {
    test('is complete: nothing waits for the browser', () => {
      expect(html[tag]).toContain('aria-busy="false"');
      expect(html[tag]).not.toContain('class="skeleton');
    });

    test('names every model, or the one that it shows', () => {
      const text = textOf(html[tag] ?? '');
      const shown = OF_ONE_MODEL.includes(tag) ? names.slice(0, 1) : names;
      for (const name of shown) expect(text).toContain(name);
    });
  });

  test(`<${DEVICE_ONLY}> keeps its place until the reader's device can be asked`, () => {
    const saved = html[DEVICE_ONLY] ?? '';
    expect(saved).toContain('aria-busy="true"');
    expect(saved).toContain('class="skeleton');
    for (const name of names) expect(textOf(saved)).not.toContain(name);
  });

  test('<model-compare> has every section with its tables', () => {
    const compare = html['model-compare'] ?? '';
    const headings = [...compare.matchAll(/<h3[^>]*>([^]*?)<\/h3>/g)].map((match) =>
      textOf(match[1] ?? '').trim(),
    );
    expect(headings).toEqual([
      'Summary',
      'Verdict',
      'Decision scorecard',
      'Trade-offs',
      'Monthly cost',
      'Switching',
      'Specifications',
      'Pricing and availability',
      'Capabilities',
      'Benchmarks',
      'Deep dive',
      'Questions and answers',
      'Related comparisons',
      'Last reviewed and sources',
    ]);
    const offers = catalogue.models.filter(
      ({ id, offers = [] }) => models.includes(id) && offers.length > 0,
    );
    expect(count(compare, /<table class="offer-table"/g)).toBe(offers.length);
    // Verdict, scorecard, monthly cost, switches between more than two, specifications, cheapest
    // offers, capabilities and benchmarks.
    expect(count(compare, /<table class="comparison/g)).toBe(8);
    expect(textOf(compare)).toMatch(/\$\d/);
    expect(count(compare, /<ol class="sources"/g)).toBe(1);
  });

  test('<cost-estimator> has its inputs, and a row for each model', () => {
    const estimator = html['cost-estimator'] ?? '';
    for (const field of ['volume', 'inputTokens', 'outputTokens', 'cachedShare', 'users'])
      expect(count(estimator, new RegExp(`<input\\b[^>]* data-field="${field}"`, 'g'))).toBe(1);
    expect(count(estimator, /<textarea\b/g)).toBe(1);
    const [table = ''] = /<table class="estimate"[^]*?<\/table>/.exec(estimator) ?? [];
    expect(count(table, /<th scope="row"/g)).toBe(models.length);
    expect(textOf(estimator)).toMatch(/is the cheapest at \$\d/);
  });

  test('<price-history> has a table of each dated price, and the place of its chart', () => {
    const history = html['price-history'] ?? '';
    const dated = catalogue.models.filter(
      ({ id, offers = [] }) =>
        models.includes(id) && offers.some(({ from, until }) => (from ?? until) !== undefined),
    );
    expect(count(history, /<table class="prices"/g)).toBe(dated.length);
    expect(count(history, /<canvas\b[^>]*aria-label="Chart of /g)).toBe(dated.length > 0 ? 1 : 0);
  });

  test('<hosting-estimator> has its form, and a column of memory, bill and break-even for each model', () => {
    const hosting = html['hosting-estimator'] ?? '';
    expect(count(hosting, /<select\b/g)).toBeGreaterThan(1);
    const [table = ''] = /<table class="comparison[^]*?<\/table>/.exec(hosting) ?? [];
    expect(count(table, /<th scope="col"/g)).toBe(models.length + 1);
    expect(textOf(table)).toMatch(/Memory .* Monthly bill .* Break-even/);
  });

  test('<tuning-estimator> has its form, and each method of each model', () => {
    const tuning = html['tuning-estimator'] ?? '';
    expect(count(tuning, /<input\b[^>]* type="checkbox"/g)).toBeGreaterThanOrEqual(3);
    const [table = ''] = /<table class="setups"[^]*?<\/table>/.exec(tuning) ?? [];
    expect(count(table, /<tbody\b/g)).toBe(models.length);
    expect(textOf(table)).toMatch(/Full fine-tuning .* LoRA .* QLoRA/);
  });

  test('<benchmark-bars> has its table, and the place of its chart', () => {
    const bars = html['benchmark-bars'] ?? '';
    expect(count(bars, /<th scope="row"/g)).toBeGreaterThan(0);
    expect(count(bars, /<canvas\b[^>]*aria-label="Bar chart of /g)).toBe(1);
  });
});
