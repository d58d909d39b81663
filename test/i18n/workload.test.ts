import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  readWorkload,
  type ComparisonOptions,
  type Workload,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { priceBasis, workloadText } from '../../src/i18n/costs.js';
import { decisionWords } from '../../src/i18n/decision-words.js';
import { faq } from '../../src/i18n/faq.js';
import { sourceText } from '../../src/i18n/facts.js';
import { plainText } from '../../src/i18n/prose.js';
import { loadWords, wordsFor } from '../../src/i18n/words.js';
import { to } from '../support/explainers.js';
import { EMPTY_HEAD, model, offer, priced, workload } from '../support/models.js';
import { anyWorkload } from '../support/workloads.js';

const words = decisionWords(wordsFor('en'));

const textOf = (given: object): string => workloadText(words, readWorkload(given));

function contextOf(models: Model[], options: ComparisonOptions, head: CatalogueHead = EMPTY_HEAD) {
  const comparison = compare(head, models, options);
  return {
    words,
    comparison,
    sources: comparison.sources,
    nameOf: (id: string) => id.toUpperCase(),
    providerName: (id: string) => id,
    benchmarkName: ({ benchmark }: { benchmark: string }) => benchmark,
  };
}

describe('A workload in words', () => {
  const plain = '1,000,000 requests a month of 800 tokens in and 250 tokens out';

  it('with nothing but requests and tokens is as before', () => {
    expect(textOf({})).toBe(plain);
    expect(textOf({ cachedShare: 0, spread: 1, users: 0, imageTokens: 700 })).toBe(plain);
  });

  it.each<[object, string]>([
    [{ cachedShare: 0.5 }, '50% of the input read from the cache'],
    [{ cacheWriteShare: 0.125 }, '12.5% of the input written to the cache for 5 min'],
    [
      { cacheWriteShare: 0.1, cacheLifetime: '1h' },
      '10% of the input written to the cache for 1 hour',
    ],
    [{ batchShare: 1 }, '100% of the requests in batches'],
    [{ offPeakShare: 0.25 }, '25% of the requests outside batches at off-peak hours'],
    [{ reasoningTokens: 500 }, '500 tokens of reasoning a request'],
    [{ images: 2 }, '2 images a request, 1,000 tokens each'],
    [{ images: 0.5, imageTokens: 765 }, '0.5 images a request, 765 tokens each'],
    [{ audioMinutes: 2.5 }, '2.5 min of audio a request, 600 tokens a minute'],
    [{ webSearches: 1 }, '1 search a request'],
    [{ spread: 1.5 }, 'sizes spread around the average by a factor of 1.5'],
    [{ growth: 0.05 }, '5% growth a month'],
    [{ growth: -0.05 }, '-5% growth a month'],
    [{ users: 250 }, '250 users'],
  ])('says what is not zero: %j', (given, expected) => {
    expect(textOf(given)).toBe(`${plain}, ${expected}`);
  });

  it('says from what to what a list of sizes goes', () => {
    const sizes = [
      { inputTokens: 5_000, share: 1 },
      { inputTokens: 1_000, share: 3 },
    ];
    expect(textOf({ sizes })).toBe(
      '1,000,000 requests a month of 2,000 tokens in and 250 tokens out, sizes from 1,000 tokens to 5,000 tokens',
    );
  });

  it.each(['en', 'de', 'fr', 'es', 'ja', 'ar'])('says every field in "%s"', async (lang) => {
    await loadWords(lang);
    const own = wordsFor(lang);
    const base: Workload = { requests: 1, inputTokens: 2, outputTokens: 3 };
    fc.assert(
      fc.property(anyWorkload, (given) => {
        const texts = Object.entries(readWorkload({ ...base, ...given })).flatMap(
          ([name, value]) =>
            name in base ||
            name.startsWith('cacheLife') ||
            name.endsWith('eTokens') ||
            name === 'audioTokens'
              ? []
              : [workloadText(own, { ...base, [name]: value })],
        );
        const bare = workloadText(own, base);
        for (const text of texts) {
          expect(text.startsWith(bare)).toBe(true);
          expect(text.length).toBeGreaterThan(bare.length);
          expect(text).not.toMatch(/undefined|NaN|\$\{/);
        }
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('The working of a cost', () => {
  const tiered = model('a', {
    offers: [
      offer(2, 8, {
        prices: { cacheRead: 0.2 },
        batch: { input: 1, output: 4 },
        tiers: [{ aboveInputTokens: 200_000, prices: { input: 3 } }],
      }),
    ],
  });

  it('has a line for each class of requests, then for their sum', () => {
    const load: Workload = {
      ...workload(80_000, 1_000, 1_000),
      cachedShare: 0.5,
      batchShare: 0.5,
      sizes: [
        { inputTokens: 20_000, share: 0.75 },
        { inputTokens: 260_000, share: 0.25 },
      ],
    };
    const context = contextOf([tiered], { workload: load });
    const { monthly } = context.comparison.costs.costs[0]!;
    expect(to.figure(context, 'Per month', monthly!).lines).toEqual([
      'input, standard prices: 375 requests × 10,000 tokens × $2.00 ÷ 1,000,000 tokens = $7.50',
      'input, in batches: 375 requests × 10,000 tokens × $1.00 ÷ 1,000,000 tokens = $3.75',
      'input, requests above 200,000 tokens: 250 requests × 130,000 tokens × $3.00 ÷ 1,000,000 tokens = $97.50',
      'input: $7.50 + $3.75 + $97.50 = $108.75',
      'cached input: 1,000 requests × 40,000 tokens × $0.20 ÷ 1,000,000 tokens = $8.00',
      'output, standard prices: 375 requests × 1,000 tokens × $8.00 ÷ 1,000,000 tokens = $3.00',
      'output, in batches: 375 requests × 1,000 tokens × $4.00 ÷ 1,000,000 tokens = $1.50',
      'output, requests above 200,000 tokens: 250 requests × 1,000 tokens × $8.00 ÷ 1,000,000 tokens = $2.00',
      'output: $3.00 + $1.50 + $2.00 = $6.50',
      '$108.75 + $8.00 + $6.50 = $123.25',
    ]);
  });

  it('of a year shows the month, the growth, and what comes of them', () => {
    const context = contextOf([priced('a', 2, 8)], {
      workload: { ...workload(1_000, 0, 1_000_000), growth: 0.05 },
    });
    const { yearly } = context.comparison.costs.costs[0]!;
    expect(to.figure(context, 'Per year', yearly!).lines.slice(2)).toEqual([
      '$2,000.00 + $0.00 = $2,000.00',
      '(1.05 ^ 12 − 1) ÷ 0.05 = 15.917127',
      '$2,000.00 × 15.917127 = $31,834.25',
    ]);
  });

  it('of a user divides the month, and of a commitment is what it is', () => {
    const context = contextOf([priced('a', 2, 8)], {
      workload: { ...workload(1_000, 0, 1_000_000), users: 500 },
      ownPrices: { a: { input: 2, output: 8, perMonth: 100 } },
    });
    const { perUser } = context.comparison.costs.costs[0]!;
    expect(to.figure(context, 'Per user', perUser!).lines.slice(2)).toEqual([
      'commitment: $100.00',
      '$2,000.00 + $0.00 + $100.00 = $2,100.00',
      '$2,100.00 ÷ 500 users = $4.20',
    ]);
  });

  it('in another currency shows the price that is billed, and the rate', () => {
    const head: CatalogueHead = {
      format: 1,
      sources: { bank: { title: 'Reference rates' } },
      exchangeRates: [
        { from: 'EUR', to: 'USD', rate: 1.25, asOf: '2026-10-30', sources: ['bank'] },
      ],
    };
    const context = contextOf(
      [priced('a', 2, 8)],
      { workload: workload(1_000, 0, 1_000_000), currency: 'EUR' },
      head,
    );
    const { monthly } = context.comparison.costs.costs[0]!;
    const shown = to.figure(context, 'Per month', monthly!);
    expect(shown.lines[0]).toBe(
      'input: 1,000,000 requests × 1,000 tokens × $2.00 ÷ 1,000,000 tokens ÷ 1.25 = €1,600.00',
    );
    expect(shown.sources.map(({ id }) => id)).toEqual(['bank']);
    expect(shown.asOf).toBe('As of Oct 30, 2026');
    const [ranked] = context.comparison.offers[0]!;
    expect(to.price(context, 'Input price', ranked!, 'input').value).toBe(
      '€1.60 per million tokens',
    );
  });
});

describe('What the prices are', () => {
  const cached = { workload: { ...workload(1_000, 100), cachedShare: 0.5 } };
  const basis = (models: Model[], options: ComparisonOptions) =>
    priceBasis(contextOf(models, options));

  it('says that discounts are left out only where they are', () => {
    expect(basis([priced('a', 1, 1)], { workload: workload(1, 1) })[0]).toContain('caching');
    expect(basis([priced('a', 1, 1)], cached)).toEqual([
      'These are list prices: discounts by agreement are left out.',
    ]);
  });

  it('names those that are the reader’s own', () => {
    const own = { ...cached, ownPrices: { a: { input: 1, output: 1 } } };
    expect(basis([priced('a', 1, 1), priced('b', 1, 1)], own)).toEqual([
      'The prices used for A are your own.',
      'The other prices are list prices: discounts by agreement are left out.',
    ]);
    const { comparison } = contextOf([priced('a', 1, 1)], own);
    expect(comparison.sources.map((cite) => sourceText(words, cite))).toEqual(['Your own price']);
  });

  it('in an answer are those of every part, each once', () => {
    const a = model('a', {
      offers: [
        offer(2, 8, {
          prices: { cacheRead: 0.2, perWebSearch: 0.01, perImage: 0.003 },
          batch: { input: 1 },
        }),
      ],
    });
    const context = contextOf([a, priced('b', 9, 9)], {
      workload: { ...workload(1_000, 100, 1_000), cachedShare: 0.5, images: 1, batchShare: 0.5 },
    });
    const answers = faq(context).map(({ answer }) => plainText(answer));
    const price = answers.find((text) => text.includes('via harbor'));
    // 500 × 500 × 2 + 500 × 500 × 1 = 0.75; 0.5 M × 0.2 = 0.10; 0.1 M × 8 = 0.80; 1,000 × 0.003 = 3
    expect(price).toContain(
      'A costs $4.65 a month via harbor, at $2.00 per million input tokens, ' +
        '$0.20 per million cached input tokens, $8.00 per million output tokens, and $0.003 per image. ' +
        'Some requests to A, such as long ones, batches or those at off-peak hours, are billed at other prices; ' +
        'the cost counts each at its own.',
    );
    expect(price).toContain('B costs');
    expect(price).toContain('$9.00 per million image tokens');
  });
});
