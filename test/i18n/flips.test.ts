import { beforeAll, describe, expect, it } from 'vitest';
import {
  citedSources,
  comparePrices,
  flipsOf,
  type OwnPrice,
  type Workload,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model, Offer } from '../../src/catalogue/types.js';
import { ESTIMATE_WORDS } from '../../src/i18n/estimate-words.js';
import type { Explainers, Explanation } from '../../src/i18n/explain.js';
import { loadExplainers } from '../../src/i18n/explainers.js';
import { flipSentences, type FlipsContext } from '../../src/i18n/flips.js';
import { plainText, type Sentence } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { LANGUAGES } from '../../src/words.js';

const HEAD: CatalogueHead = {
  format: 1,
  published: '2026-11-01',
  sources: { list: { title: 'Price list' } },
};

const model = (id: string, offer: Partial<Offer>): Model => ({
  id,
  name: id.toUpperCase(),
  offers: [{ provider: 'p', prices: {}, sources: ['list'], ...offer }],
});

const A = model('a', { prices: { input: 0.1, output: 1.2 } });
const B = model('b', { prices: { input: 0.3, output: 0.8 } });

/** What is said, and how to open it. */
function said(
  models: Model[],
  lang = 'en',
  workload: Partial<Workload> = {},
  ownPrices: Record<string, OwnPrice> = {},
  volumeUnit?: FlipsContext['volumeUnit'],
): Sentence[] {
  const comparison = comparePrices(HEAD, models, {
    workload: { requests: 1_000_000, inputTokens: 800, outputTokens: 250, ...workload },
    ownPrices,
  });
  const words = wordsFor(lang);
  return flipSentences(
    {
      words,
      comparison,
      sources: citedSources({ models, offers: comparison.offers }, HEAD),
      nameOf: (id) => models.find((one) => one.id === id)?.name ?? id,
      ...(volumeUnit && { volumeUnit }),
    },
    ESTIMATE_WORDS.beside(words),
    flipsOf(comparison),
  );
}

const texts = (sentences: Sentence[]): string[] => sentences.map(plainText);

describe('where the ranking turns', () => {
  it('is said of every quantity in which it does, and of the others together', () => {
    expect(texts(said([A, B]))).toEqual([
      'B becomes cheaper than A above an output share of 33.4%.',
      'B becomes cheaper than A below 500 tokens of input per request.',
      'B becomes cheaper than A above 400 tokens of output per request.',
      'B becomes cheaper than A above 150 tokens of reasoning per request.',
      'No change of the number of requests, cached share of the input, or share of requests in batches alone makes another model the cheapest.',
    ]);
  });

  it('is said in the unit that the reader counts in', () => {
    // 100 a month for 0.0002 less a request: 500,000 requests, 16,438 a day
    const own = { b: { input: 0.1, output: 0.4, perMonth: 100 } };
    const ofRequests = (unit?: FlipsContext['volumeUnit']): string | undefined =>
      texts(said([A, B], 'en', {}, own, unit)).find((one) => / (month|day)/.test(one));
    expect(ofRequests()).toBe('A becomes cheaper than B below 500,000 requests a month.');
    expect(ofRequests('requests-day')).toBe(
      'A becomes cheaper than B below 16,438 requests a day.',
    );
    expect(ofRequests('tokens-month')).toBe(
      'A becomes cheaper than B below 525,000,000 tokens a month.',
    );
  });

  it('tells a threshold of prices and a limit from equal costs', () => {
    const tiered = model('t', {
      prices: { input: 0.1, output: 1 },
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 0.4 } }],
    });
    const short = model('s', { prices: { input: 0.1, output: 1 }, contextWindow: 128_000 });
    const dear = model('d', { prices: { input: 0.2, output: 2 } });
    expect(texts(said([tiered, dear]))[0]).toBe(
      'D becomes cheaper than T above 200,000 tokens of input per request, where a price tier begins or ends.',
    );
    const limit =
      'D becomes the cheapest above 127,750 tokens of input per request: the cheapest offer of S does not cover that.';
    expect(texts(said([short, { ...dear, contextWindow: 1_000_000 }]))[0]).toBe(limit);
    // That a limit is not known does not mean that there is none.
    expect(texts(said([short, dear]))[0]).toBe(`${limit} Whether that of D does is not known.`);
    expect(texts(said([short, dear], 'en', { inputTokens: 200_000 }))[0]).toBe(
      'S becomes cheaper than D below 127,750 tokens of input per request: only there can its offer be used.',
    );
  });

  it('is not said where there is no ranking', () => {
    expect(said([A])).toEqual([]);
  });
});

describe.each(LANGUAGES)('in "%s"', (lang) => {
  let to: Explainers;
  beforeAll(async () => {
    await ESTIMATE_WORDS.load(lang);
    to = await loadExplainers(lang);
  });

  const opened = (sentences: Sentence[]): Explanation[] =>
    sentences.flatMap((runs) => runs.flatMap(({ explain }) => (explain ? [explain(to)] : [])));

  it('every value opens what both cost there, with the sources', () => {
    const explanations = opened(said([A, B], lang));
    expect(explanations).toHaveLength(4);
    for (const { lines, sources } of explanations) {
      expect(lines.length).toBeGreaterThanOrEqual(4);
      expect(sources.map(({ id }) => id)).toEqual(['list']);
    }
    // At 400 tokens of output: 1,000,000 × (800 × 0.1 + 400 × 1.2) / 1,000,000 = 560
    const output = explanations[2]?.lines.join('\n') ?? '';
    expect(output.match(/560|٥٦٠/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('no sentence has a hole in it', () => {
    const own = { b: { input: 0.1, output: 0.4, perMonth: 100 } };
    const all = [said([A, B], lang), said([A, B], lang, {}, own, 'requests-day')].flat();
    const lines = [...texts(all), ...opened(all).flatMap((one) => [one.title, ...one.lines])];
    for (const line of lines) expect(line).not.toMatch(/undefined|NaN|null|\[object| {2}|^\s|\s$/);
    if (lang !== 'en') expect(texts(all).join()).not.toMatch(/becomes|No change/);
  });
});
