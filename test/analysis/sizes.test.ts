import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, costOf, monthlyCost, rankOffers } from '../../src/analysis/index.js';
import type { Workload } from '../../src/analysis/index.js';
import type { Offer } from '../../src/catalogue/types.js';
import { normalBelow, requestsAbove } from '../../src/analysis/sizes.js';
import { EMPTY_HEAD, model, offer, workload } from '../support/models.js';
import { anyWorkload, tieredOffer } from '../support/workloads.js';

/** At $1 below 200,000 tokens of input, at $2 above. */
const tiered: Offer = offer(1, 10, {
  tiers: [{ aboveInputTokens: 200_000, prices: { input: 2, output: 15 } }],
});

describe('The normal distribution', () => {
  it.each([
    // Tables of Φ, to ten digits (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.1).
    [0, 0.5],
    [0.5, 0.6914624613],
    [1, 0.8413447461],
    [1.96, 0.9750021049],
    [3, 0.998650102],
    [-1, 0.1586552539],
    [-4, 0.0000316712],
  ])('is at %d what its tables say', (x, below) => {
    expect(normalBelow(x)).toBeCloseTo(below, 10);
  });

  it('is symmetric, rises, and ends at 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(normalBelow(x) + normalBelow(-x)).toBeCloseTo(1, 14);
        expect(normalBelow(x + 0.01)).toBeGreaterThanOrEqual(normalBelow(x));
      }),
    );
    expect(normalBelow(Infinity)).toBe(1);
    expect(normalBelow(-Infinity)).toBe(0);
  });
});

/**
 * Requests above a threshold and their tokens by summing the log-normal density itself, in even
 * steps of z from -10 to 10 standard deviations: a request of z has exp(μ + σz) tokens, with
 * μ = ln mean − σ² ÷ 2, and there are exp(−z² ÷ 2) ÷ √(2π) of them.
 */
function summedAbove(mean: number, spread: number, threshold: number) {
  const sigma = Math.log(spread);
  const mu = Math.log(mean) - sigma ** 2 / 2;
  const from = Math.max(-10, (Math.log(threshold) - mu) / sigma);
  const steps = 20_000;
  const width = (10 - from) / steps;
  let [share, tokens] = [0, 0];
  for (let step = 0; step < steps; step++) {
    const z = from + (step + 0.5) * width;
    const density = (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * width;
    share += density;
    tokens += density * Math.exp(mu + sigma * z);
  }
  return { share, tokens };
}

describe('Sizes that spread are billed as the sum over all requests would be', () => {
  it('as the numeric sum over the distribution says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1_000_000 }),
        fc.double({ min: 1.05, max: 10, noNaN: true }),
        fc.constantFrom(1_000, 32_000, 200_000, 1_000_000),
        (mean, spread, threshold) => {
          const own = requestsAbove({ ...workload(mean, 0), spread }, threshold);
          const summed = summedAbove(mean, spread, threshold);
          expect(own.share).toBeCloseTo(summed.share, 6);
          expect(own.tokens / mean).toBeCloseTo(summed.tokens / mean, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts the tokens of requests that are very rare and very large', () => {
    // σ = ln 5 = 1.609438, μ = ln 100 − 1.295145 = 3.310025, ln 1,000,000 = 13.815511:
    // Φ((3.310025 − 13.815511) ÷ 1.609438) = Φ(−6.527426) = 3.3e-11 of the requests hold
    // Φ(−6.527426 + 1.609438) = Φ(−4.917988) = 4.37e-7 of the tokens.
    const { share, tokens } = requestsAbove({ ...workload(100, 0), spread: 5 }, 1_000_000);
    expect(share).toBeLessThan(1e-9);
    expect(tokens / 100).toBeCloseTo(4.37e-7, 9);
  });

  it('about two thirds lie between the average divided and multiplied by the spread', () => {
    for (const [spread, share] of [
      [1.2, 0.68],
      [2, 0.65],
      [3, 0.61],
    ] as const) {
      const of = { ...workload(10_000, 0), spread };
      const within =
        requestsAbove(of, 10_000 / spread).share - requestsAbove(of, 10_000 * spread).share;
      expect(within).toBeCloseTo(share, 2);
    }
  });

  it('by hand: 150,000 on average, spread 2, of which some pass 200,000', () => {
    // σ = ln 2 = 0.693147, μ = ln 150,000 − 0.240227 = 11.678164, ln 200,000 = 12.206073
    // Above: Φ((11.678164 − 12.206073) ÷ 0.693147) = Φ(−0.761612) = 0.223145 of the requests,
    // and 150,000 × Φ(−0.761612 + 0.693147) = 150,000 × Φ(−0.068465) = 150,000 × 0.472708
    // = 70,906.2 of the tokens. Below are 79,093.8 at $1, above 70,906.2 at $2 per million;
    // output: 1,000 × (0.776855 × 10 + 0.223145 × 15) per million.
    const cost = monthlyCost(tiered, { ...workload(150_000, 1_000), spread: 2 }) ?? NaN;
    expect(cost).toBeCloseTo(0.0790938 + 2 * 0.0709062 + 0.00776855 + 0.003347175, 6);
  });

  it('and without tiers a spread changes nothing', () => {
    const flat = offer(1, 10);
    fc.assert(
      fc.property(anyWorkload, (load) => {
        const plain = { ...load, images: 0, audioMinutes: 0, webSearches: 0 };
        const own = monthlyCost(flat, { ...plain, spread: 3 }) ?? NaN;
        expect(own).toBeCloseTo(monthlyCost(flat, { ...plain, spread: 1 }) ?? NaN, 6);
      }),
    );
  });

  it('near 1 it comes to the estimate of requests that are all alike', () => {
    fc.assert(
      fc.property(tieredOffer, anyWorkload, (given, { spread: _, ...load }) => {
        // A request just at a threshold may pass it by a hair.
        for (const { aboveInputTokens } of given.tiers ?? [])
          fc.pre(Math.abs(load.inputTokens / aboveInputTokens - 1) > 0.05);
        const media = { images: 0, audioMinutes: 0 };
        const plain = monthlyCost(given, { ...load, ...media }) ?? NaN;
        const near = monthlyCost(given, { ...load, ...media, spread: 1.0001 }) ?? NaN;
        expect(Math.abs(near - plain)).toBeLessThanOrEqual(1e-9 * plain);
      }),
    );
  });

  it('never costs less with more requests in a tier that is dearer', () => {
    const dearer = (spread: number) =>
      monthlyCost(tiered, { ...workload(100_000, 0), spread }) ?? NaN;
    expect(dearer(1)).toBeCloseTo(0.1, 12);
    expect(dearer(2)).toBeGreaterThan(dearer(1));
    expect(dearer(3)).toBeGreaterThan(dearer(2));
  });
});

describe('A list of sizes is billed size by size', () => {
  const sizes = [
    { inputTokens: 100_000, share: 0.75 },
    { inputTokens: 300_000, share: 0.25 },
  ];
  const load: Workload = { ...workload(150_000, 1_000, 1_000), sizes };

  it('each at its own tier', () => {
    // 750 × 100,000 = 75 M at 1, 250 × 300,000 = 75 M at 2; 0.75 M at 10 and 0.25 M at 15.
    expect(monthlyCost(tiered, load)).toBeCloseTo(75 + 150 + 7.5 + 3.75, 9);
    const { terms = [] } = costOf(tiered, load) ?? {};
    expect(terms.map(({ part, class: of, requests }) => [part, of.tier, requests])).toEqual([
      ['input', undefined, 750],
      ['input', 200_000, 250],
      ['output', undefined, 750],
      ['output', 200_000, 250],
    ]);
  });

  it('as the sum of the costs of each size', () => {
    const list = fc.array(
      fc.record({ inputTokens: fc.nat(400_000), share: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(tieredOffer, anyWorkload, list, (given, { spread: _, ...one }, own) => {
        const all = own.reduce((sum, { share }) => sum + share, 0);
        const summed = own.reduce(
          (sum, { inputTokens, share }) =>
            sum + ((monthlyCost(given, { ...one, inputTokens }) ?? NaN) * share) / all,
          0,
        );
        const cost = monthlyCost(given, { ...one, sizes: own }) ?? NaN;
        expect(Math.abs(cost - summed)).toBeLessThanOrEqual(1e-9 * Math.max(1, summed));
      }),
    );
  });
});

describe('The size of a request', () => {
  it('is all of its input: cached, images and audio too', () => {
    const tierOf = (more: Partial<Workload>) =>
      rankOffers(model('a', { offers: [tiered] }), {
        workload: { ...workload(190_000, 0), ...more },
        currency: 'USD',
      })[0]?.tier;
    expect(tierOf({})).toBeUndefined();
    expect(tierOf({ inputTokens: 200_001, cachedShare: 1 })).toBe(200_000);
    expect(tierOf({ images: 10 })).toBeUndefined();
    expect(tierOf({ images: 10, imageTokens: 1_001 })).toBe(200_000);
    // 190,000 at 1, and 10 × 1,000 as input at 1; then 190,000 and 10,010 at 2.
    const cost = (more: Partial<Workload>) =>
      monthlyCost(tiered, { ...workload(190_000, 0), ...more });
    expect(cost({ images: 10 })).toBeCloseTo(0.2, 12);
    expect(cost({ images: 10, imageTokens: 1_001 })).toBeCloseTo(0.40002, 12);
  });

  it('must fit into the context window, of a list every one', () => {
    const excluded = (load: Workload) =>
      rankOffers(model('a', { offers: [{ ...tiered, contextWindow: 250_000 }] }), {
        workload: load,
        currency: 'USD',
      })[0];
    expect(excluded(workload(249_000, 1_000))?.excluded).toBeUndefined();
    expect(excluded(workload(249_001, 1_000))?.excluded).toBe('context');
    expect(excluded({ ...workload(249_000, 500), reasoningTokens: 501 })?.excluded).toBe('context');
    const sizes = [
      { inputTokens: 1_000, share: 0.99 },
      { inputTokens: 249_001, share: 0.01 },
    ];
    expect(excluded({ ...workload(3_480, 1_000), sizes })?.excluded).toBe('context');
  });

  it('of a spread may not fit for a share of the requests, which is said', () => {
    const unfit = (spread: number) => {
      const { offers } = compare(
        EMPTY_HEAD,
        [model('a', { offers: [{ ...tiered, contextWindow: 128_000 }] })],
        { workload: { ...workload(32_000, 0), spread } },
      );
      return offers[0]?.[0];
    };
    // σ = ln 3 = 1.098612: Φ((ln(32,000 ÷ 128,000) − σ² ÷ 2) ÷ σ) = Φ(−1.811166) = 0.03506
    expect(unfit(3)?.unfit).toBeCloseTo(0.03506, 5);
    expect(unfit(3)?.excluded).toBeUndefined();
    // Φ(−3.8 …): one of some ten thousand is not worth a word.
    expect(unfit(1.5)).not.toHaveProperty('unfit');
    expect(unfit(1)).not.toHaveProperty('unfit');
  });
});
