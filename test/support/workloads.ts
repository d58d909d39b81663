/** Random workloads with everything that can be paid for, and offers that price all of it. */
import fc from 'fast-check';
import type { Workload } from '../../src/analysis/index.js';
import type { Offer, Prices } from '../../src/catalogue/types.js';

const share = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1);
const price = fc.integer({ min: 1, max: 5_000 }).map((cents) => cents / 100);

/** A workload with any of the optional fields; what is read and written is at most all. */
export const anyWorkload: fc.Arbitrary<Workload> = fc
  .record(
    {
      requests: fc.nat(10_000_000),
      inputTokens: fc.nat(400_000),
      outputTokens: fc.nat(20_000),
      cachedShare: share,
      cacheWriteShare: share,
      cacheLifetime: fc.constantFrom('5m' as const, '1h' as const),
      batchShare: share,
      offPeakShare: share,
      reasoningTokens: fc.nat(20_000),
      images: fc.constantFrom(0, 0.5, 1, 20),
      imageTokens: fc.integer({ min: 1, max: 5_000 }),
      audioMinutes: fc.constantFrom(0, 0.5, 3),
      audioTokens: fc.integer({ min: 1, max: 2_000 }),
      webSearches: fc.constantFrom(0, 0.1, 2),
      spread: fc.constantFrom(1, 1.2, 2, 3, 10),
      growth: fc.constantFrom(-0.1, 0, 0.05, 1),
      users: fc.integer({ min: 1, max: 10_000 }),
    },
    { requiredKeys: ['requests', 'inputTokens', 'outputTokens'] },
  )
  .map(({ cacheWriteShare, ...workload }) =>
    cacheWriteShare === undefined
      ? workload
      : {
          ...workload,
          cacheWriteShare: Math.min(cacheWriteShare, 1 - (workload.cachedShare ?? 0)),
        },
  );

/** Prices of everything that a workload can have. */
export const allPrices: fc.Arbitrary<Prices> = fc
  .record(
    {
      input: price,
      output: price,
      cacheRead: price,
      cacheWrite: price,
      cacheWrite1h: price,
      reasoning: price,
      inputAudio: price,
      inputImage: price,
      perImage: price,
      perWebSearch: price,
      perRequest: fc.constantFrom(0.001, 0.01),
    },
    { requiredKeys: ['input', 'output', 'inputAudio', 'perWebSearch'] },
  )
  .map(({ cacheWrite, cacheWrite1h, ...prices }) =>
    // Where writing has one price, that for another time is not known.
    cacheWrite === undefined || cacheWrite1h === undefined
      ? prices
      : { ...prices, cacheWrite, cacheWrite1h },
  );

/** An offer without tiers that prices everything, with or without batch and off-peak prices. */
export const flatOffer: fc.Arbitrary<Offer> = fc.record(
  {
    provider: fc.constant('harbor'),
    prices: allPrices,
    batch: fc.record({ input: price, output: price }, { requiredKeys: [] }),
    offPeak: fc.record({
      from: fc.constant('16:30'),
      until: fc.constant('00:30'),
      prices: fc.record({ input: price, output: price }, { requiredKeys: [] }),
    }),
  },
  { requiredKeys: ['provider', 'prices'] },
);

/** The same with tiers at any thresholds. */
export const tieredOffer: fc.Arbitrary<Offer> = fc
  .tuple(
    flatOffer,
    fc.uniqueArray(fc.constantFrom(1_000, 32_000, 128_000, 200_000), { maxLength: 3 }),
    fc.array(fc.record({ input: price, output: price }, { requiredKeys: [] }), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([offer, thresholds, prices]) => ({
    ...offer,
    tiers: thresholds.map((aboveInputTokens, index) => ({
      aboveInputTokens,
      prices: prices[index] ?? {},
    })),
  }));
