import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOf,
  monthlyCost,
  rankOffers,
  type CostTerm,
  type Workload,
} from '../../src/analysis/index.js';
import type { Model, Prices } from '../../src/catalogue/types.js';
import { model, offer, workload } from '../support/models.js';
import { allPrices, anyWorkload, flatOffer, tieredOffer } from '../support/workloads.js';

const single = workload(1_000, 0);

/** What a month costs; NaN where it is not known. */
const cost = (given: Parameters<typeof monthlyCost>[0], load: Workload): number =>
  monthlyCost(given, load) ?? NaN;

/** By part, what a month costs. */
function partsOf(prices: Prices, load: Workload): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { part, monthly } of costOf({ prices }, load)?.terms ?? [])
    parts[part] = (parts[part] ?? 0) + monthly;
  return parts;
}

describe('What reference pages get wrong', () => {
  it('500 tokens in and 300 out at $2 and $6 cost $0.0028', () => {
    // 500 × 2 ÷ 1,000,000 + 300 × 6 ÷ 1,000,000 = 0.001 + 0.0018
    expect(cost({ prices: { input: 2, output: 6 } }, workload(500, 300))).toBeCloseTo(0.0028, 12);
  });

  it('100,000 tokens, 70 % of them input, cost $0.32', () => {
    // 70,000 × 2 ÷ 1,000,000 + 30,000 × 6 ÷ 1,000,000 = 0.14 + 0.18
    expect(cost({ prices: { input: 2, output: 6 } }, workload(70_000, 30_000))).toBeCloseTo(
      0.32,
      12,
    );
  });
});

describe('Everything that is sent is paid for at its own price', () => {
  const prices: Prices = {
    input: 2,
    output: 8,
    cacheRead: 0.2,
    cacheWrite: 2.5,
    cacheWrite1h: 4,
    reasoning: 10,
    inputAudio: 40,
    inputImage: 3,
    perWebSearch: 0.01,
    perRequest: 0.005,
  };

  it.each<[string, Partial<Workload>, Record<string, number>]>([
    // 1,000 requests of 10,000 tokens are 10 M a month.
    ['input', {}, { input: 20 }],
    ['cached input: 4 M at 0.20, 6 M at 2', { cachedShare: 0.4 }, { input: 12, cacheRead: 0.8 }],
    [
      'input written to the cache: 3 M at 2.50, 7 M at 2',
      { cacheWriteShare: 0.3 },
      { input: 14, cacheWrite: 7.5 },
    ],
    [
      'input written to it for an hour: 3 M at 4',
      { cacheWriteShare: 0.3, cacheLifetime: '1h' },
      { input: 14, cacheWrite: 12 },
    ],
    ['reasoning: 0.5 M at 10', { reasoningTokens: 500 }, { input: 20, reasoning: 5 }],
    ['images: 1,000 × 2 × 1,500 = 3 M at 3', { images: 2, imageTokens: 1_500 }, { images: 9 }],
    ['images of no stated size: 1,000 × 2 × 1,000 at 3', { images: 2 }, { images: 6 }],
    [
      'audio: 1,000 × 0.5 × 1,920 = 0.96 M at 40',
      { audioMinutes: 0.5, audioTokens: 1_920 },
      { audio: 38.4 },
    ],
    ['audio of no stated rate: 1,000 × 1 × 600 at 40', { audioMinutes: 1 }, { audio: 24 }],
    ['web searches: 1,000 × 3 × 0.01', { webSearches: 3 }, { webSearch: 30 }],
    ['a fee on each request: 1,000 × 0.005', {}, { requestFee: 5 }],
  ])('%s', (_, more, expected) => {
    const parts = partsOf(prices, { ...workload(10_000, 0, 1_000), ...more });
    for (const [part, value] of Object.entries(expected)) expect(parts[part]).toBeCloseTo(value, 9);
  });

  it('reasoning as output where it has no price of its own', () => {
    const { reasoning: _, ...plain } = prices;
    // 1,000 × 500 × 8 ÷ 1,000,000
    expect(partsOf(plain, { ...single, requests: 1_000, reasoningTokens: 500 })).toMatchObject({
      reasoning: 4,
    });
  });

  it('an image at its fee where there is one, else as image tokens, else as input', () => {
    const load = { ...single, images: 2 };
    expect(partsOf({ ...prices, perImage: 0.01 }, load).images).toBeCloseTo(0.02, 12);
    expect(partsOf({ input: 2, output: 8 }, load).images).toBeCloseTo(0.004, 12);
  });

  it.each<[string, Partial<Workload>]>([
    ['audio', { audioMinutes: 1 }],
    ['web searches', { webSearches: 1 }],
  ])('no price of %s makes the cost unknown, never lower', (_, more) => {
    const load = { ...single, ...more };
    expect(monthlyCost({ prices: { input: 2, output: 8 } }, load)).toBeUndefined();
    const ranked = rankOffers(model('a', { offers: [offer(2, 8)] }), {
      workload: load,
      currency: 'USD',
    });
    expect(ranked[0]?.excluded).toBe('no-price');
  });
});

describe('A model that takes in no such thing is left out', () => {
  const excluded = (known: Partial<Model>, more: Partial<Workload>) =>
    rankOffers(model('a', { offers: [offer(2, 8, { prices: { inputAudio: 9 } })], ...known }), {
      workload: { ...single, ...more },
      currency: 'USD',
    })[0]?.excluded;

  it('where its modalities are known', () => {
    expect(excluded({ inputs: ['text'] }, { images: 1 })).toBe('modality');
    expect(excluded({ inputs: ['text', 'image'] }, { audioMinutes: 1 })).toBe('modality');
    expect(excluded({ inputs: ['text', 'image'] }, { images: 1 })).toBeUndefined();
  });

  it('but not where they are not known, disputed, or contradicted by what it can do', () => {
    expect(excluded({}, { images: 1 })).toBeUndefined();
    expect(
      excluded(
        {
          inputs: {
            value: ['text'],
            sources: ['a'],
            disputed: [{ value: ['text', 'image'], sources: ['b'] }],
          },
        },
        { images: 1 },
      ),
    ).toBeUndefined();
    expect(
      excluded({ inputs: ['text'], capabilities: { vision: true } }, { images: 1 }),
    ).toBeUndefined();
  });

  it('and asked for neither, it does not matter', () => {
    expect(excluded({ inputs: ['text'] }, {})).toBeUndefined();
  });
});

describe('The cost', () => {
  /** Fields that add something to be paid for. */
  const KINDS = [
    'requests',
    'outputTokens',
    'reasoningTokens',
    'images',
    'audioMinutes',
    'webSearches',
  ] as const;

  it('never falls where anything more is sent, at the same prices', () => {
    fc.assert(
      fc.property(
        flatOffer,
        anyWorkload,
        fc.constantFrom(...KINDS, 'inputTokens' as const),
        fc.integer({ min: 1, max: 100_000 }),
        (given, load, kind, more) => {
          const larger = { ...load, [kind]: (load[kind] ?? 0) + more };
          expect(cost(given, larger)).toBeGreaterThanOrEqual(cost(given, load) * (1 - 1e-12));
        },
      ),
    );
  });

  it('is additive: twice as much of anything costs twice its part', () => {
    fc.assert(
      fc.property(flatOffer, anyWorkload, fc.constantFrom(...KINDS), (given, load, kind) => {
        const at = (times: number) => cost(given, { ...load, [kind]: (load[kind] ?? 0) * times });
        const step = at(1) - at(0);
        expect(at(3) - at(0)).toBeCloseTo(3 * step, 4);
      }),
    );
  });

  it('of requests never falls in tiers either, and is as many times that of one', () => {
    fc.assert(
      fc.property(
        tieredOffer,
        anyWorkload,
        fc.integer({ min: 1, max: 1_000 }),
        (given, load, n) => {
          const one = cost(given, { ...load, requests: 1 });
          const many = cost(given, { ...load, requests: n });
          expect(many).toBeGreaterThanOrEqual(one);
          expect(Math.abs(many - n * one)).toBeLessThanOrEqual(1e-9 * many);
        },
      ),
    );
  });

  it('is that of its terms, each one requests × amounts × price', () => {
    const product = ({ requests, amounts, price, per }: CostTerm): number =>
      amounts.reduce((all, { value }) => all * value, requests) * (price / per);
    fc.assert(
      fc.property(tieredOffer, anyWorkload, (given, load) => {
        const { terms = [] } = costOf(given, load) ?? {};
        for (const term of terms)
          expect(Math.abs(term.monthly - product(term))).toBeLessThanOrEqual(1e-12 * term.monthly);
        for (const name of new Set(terms.map(({ part }) => part))) {
          const shares = terms.flatMap(({ part, share }) => (part === name ? [share] : []));
          const all = shares.reduce((sum, share) => sum + share, 0);
          expect(all).toBeLessThanOrEqual(1 + 1e-9);
          if (name === 'output') expect(all).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('of plain prices is that of an offer with nothing else', () => {
    fc.assert(
      fc.property(allPrices, anyWorkload, (prices, load) => {
        expect(monthlyCost({ prices }, load)).toBe(
          monthlyCost({ prices, tiers: [], batch: {} }, load),
        );
      }),
    );
  });
});
