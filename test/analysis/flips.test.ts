import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, DIMENSIONS, type Axis, type Dimension } from '../../src/analysis/axes.js';
import { flipsOf, type Flip } from '../../src/analysis/flips.js';
import {
  comparePrices,
  type OwnPrice,
  type PriceComparison,
  type Workload,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model, Offer } from '../../src/catalogue/types.js';
import { positivePrice } from '../support/arbitraries.js';

const HEAD: CatalogueHead = { format: 1, published: '2026-11-01' };

const model = (id: string, ...offers: Partial<Offer>[]): Model => ({
  id,
  name: id,
  offers: offers.map((offer, index) => ({ provider: `p${index}`, prices: {}, ...offer })),
});

const WORKLOAD: Workload = { requests: 1_000_000, inputTokens: 800, outputTokens: 250 };

function asked(
  models: Model[],
  workload: Partial<Workload> = {},
  ownPrices: Record<string, OwnPrice> = {},
): PriceComparison {
  return comparePrices(HEAD, models, { workload: { ...WORKLOAD, ...workload }, ownPrices });
}

const found = (comparison: PriceComparison, dimension: Dimension): Flip[] =>
  flipsOf(comparison).flips.filter((flip) => flip.dimension === dimension);

/** Where a flip is and what it is between, in short. */
const told = (comparison: PriceComparison, dimension: Dimension): string[] =>
  found(comparison, dimension).map(
    ({ direction, at, from, to, cause }) =>
      `${direction} ${at.value} ${cause}: ${comparison.models[from]?.id} -> ${comparison.models[to]?.id}`,
  );

describe('the next value at which another model is the cheapest', () => {
  const a = model('a', { prices: { input: 0.1, output: 1.2 } });
  const b = model('b', { prices: { input: 0.3, output: 0.8 } });

  it('of the output share is where both mixes cost the same', () => {
    // 0.1 (1 - s) + 1.2 s = 0.3 (1 - s) + 0.8 s  =>  0.2 (1 - s) = 0.4 s  =>  s = 1/3
    const [flip] = found(asked([a, b]), 'outputShare');
    expect(flip).toMatchObject({ direction: 'above', cause: 'equal', from: 0, to: 1 });
    expect(flip?.at.exact).toBeCloseTo(1 / 3, 12);
    // A little above a third, so that it holds for all that is above what is shown.
    expect(flip?.at.value).toBe(0.334);
  });

  it('is a limit where the cheapest offer ends, though sizes are spread and tiers tell them apart', () => {
    const short = model('short', {
      prices: { input: 1.25, output: 10 },
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 2.5, output: 15 } }],
      maxOutput: 65_536,
    });
    const long = model('long', { prices: { input: 3, output: 15 } });
    const spread = { inputTokens: 150_000, outputTokens: 1_500, reasoningTokens: 700, spread: 2 };
    // 65,536 − 700 = 64,836 of 151,500 tokens
    expect(told(asked([short, long], spread), 'outputShare')).toEqual([
      'above 0.428 limit: short -> long',
    ]);
    // From the other side it is where that offer can be used again.
    const back = { ...spread, inputTokens: 51_500, outputTokens: 100_000 };
    expect(told(asked([short, long], back), 'outputShare')).toEqual([
      'below 0.427 opens: long -> short',
    ]);
  });

  it('of output tokens is a whole number from which on it holds', () => {
    // 80 + 1.2 x = 240 + 0.8 x  =>  x = 400: at 400 they are equal, from 401 on b is cheaper
    expect(told(asked([a, b]), 'outputTokens')).toEqual(['above 400 equal: a -> b']);
    // 80 + 1.2 x = 243 + 0.8 x  =>  x = 407.5: from 408 on
    const c = model('c', { prices: { input: 0.30375, output: 0.8 } });
    expect(told(asked([a, c]), 'outputTokens')).toEqual(['above 407 equal: a -> c']);
  });

  it('of input tokens lies below', () => {
    // 0.1 x + 300 = 0.3 x + 200  =>  x = 500
    expect(told(asked([a, b]), 'inputTokens')).toEqual(['below 500 equal: a -> b']);
  });

  it('of reasoning tokens, which are billed as output', () => {
    // 80 + 1.2 (250 + x) = 240 + 0.8 (250 + x)  =>  x = 150
    expect(told(asked([a, b]), 'reasoningTokens')).toEqual(['above 150 equal: a -> b']);
  });

  it('of requests exists with a commitment alone', () => {
    expect(told(asked([a, b]), 'requests')).toEqual([]);
    // a: 0.00038 a request; b: 100 + 0.00018 a request  =>  n = 100 / 0.0002 = 500,000
    const own = { b: { input: 0.1, output: 0.4, perMonth: 100 } };
    expect(told(asked([a, b], {}, own), 'requests')).toEqual(['below 500000 equal: b -> a']);
  });

  it('of the cached share counts where a provider has a price for it', () => {
    const cached = model('cached', { prices: { input: 0.2, output: 1.2, cacheRead: 0 } });
    // 0.1 = 0.2 (1 - c)  =>  c = 50 %
    expect(told(asked([a, cached]), 'cachedShare')).toEqual(['above 0.5 equal: a -> cached']);
  });

  it('of the batch share counts where a provider has batch prices', () => {
    const batch = model('batch', {
      prices: { input: 0.15, output: 1.5 },
      batch: { input: 0.05, output: 0.75 },
    });
    // a 80 + 300 = 380; batch (120 + 375)(1 - s) + (40 + 187.5) s = 495 - 267.5 s  =>  43 %
    expect(told(asked([a, batch]), 'batchShare')).toEqual(['above 0.43 equal: a -> batch']);
  });

  it('is a threshold where a tier begins there', () => {
    const tiered = model('tiered', {
      prices: { input: 0.1, output: 1 },
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 0.4 } }],
    });
    const plain = model('plain', { prices: { input: 0.2, output: 2 } });
    expect(told(asked([tiered, plain]), 'inputTokens')).toEqual([
      'above 200000 tier: tiered -> plain',
    ]);
  });

  it('is a limit where a request no longer fits', () => {
    const short = model('short', { prices: { input: 0.1, output: 1 }, contextWindow: 128_000 });
    const long = model('long', { prices: { input: 0.2, output: 2 } });
    expect(told(asked([short, long]), 'inputTokens')).toEqual([
      'above 127750 limit: short -> long',
    ]);
    const now = asked([short, long], { inputTokens: 200_000 });
    expect(told(now, 'inputTokens')).toEqual(['below 127750 opens: long -> short']);
  });

  it('goes by the cheapest of all offers of a model, and names it', () => {
    const two = model(
      'two',
      { prices: { input: 0.3, output: 1.3 } },
      { prices: { input: 0.5, output: 0.9 } },
    );
    // a 80 + 1.2 x, two by its second offer 400 + 0.9 x  =>  x = 1066.7; by its first never
    const [flip] = found(asked([a, two]), 'outputTokens');
    expect(flip?.at.value).toBe(1066);
    expect(flip?.offer.provider).toBe('p1');
  });

  it('keeps both costs equal where it is substituted', () => {
    const [flip] = found(asked([a, b]), 'outputTokens');
    // 1,000,000 x (800 x 0.1 + 400 x 1.2) / 1,000,000 = 560
    expect(flip?.costs.map(({ monthly }) => monthly.value)).toEqual([560, 560]);
  });

  it('is nowhere where a model is cheapest throughout', () => {
    const cheap = model('cheap', { prices: { input: 0.05, output: 0.5 } });
    const { flips, steady } = flipsOf(asked([cheap, a]));
    expect(flips).toEqual([]);
    expect(steady).toEqual(DIMENSIONS);
  });

  it('is not asked for without a second model or any cost', () => {
    expect(flipsOf(asked([a]))).toEqual({ flips: [], steady: [] });
    expect(flipsOf(asked([a, model('none')]))).toEqual({ flips: [], steady: [] });
    expect(flipsOf(asked([a, b], { requests: 0 }))).toEqual({ flips: [], steady: [] });
  });

  it('leaves out prices that are over a year old', () => {
    const old = model('old', { prices: { input: 0.3, output: 0.8 }, asOf: '2024-01-01' });
    expect(flipsOf(asked([a, old])).flips).toEqual([]);
  });
});

// --- Whatever is compared -----------------------------------------------------------------------

const price = fc.option(positivePrice, { nil: undefined, freq: 6 });
const offer: fc.Arbitrary<Offer> = fc
  .record(
    {
      provider: fc.constantFrom('harbor', 'quay', 'mole'),
      prices: fc.record({
        input: price,
        output: positivePrice,
        cacheRead: price,
        cacheWrite: price,
      }),
      batch: fc.record({ input: positivePrice, output: positivePrice }),
      tiers: fc.array(
        fc.record({
          aboveInputTokens: fc.constantFrom(300, 1_000, 2_000, 200_000),
          prices: fc.record({ input: positivePrice, output: positivePrice }, { requiredKeys: [] }),
        }),
        { maxLength: 2 },
      ),
      contextWindow: fc.constantFrom(1_000, 4_096, 128_000),
      maxOutput: fc.constantFrom(300, 4_096),
      asOf: fc.constantFrom('2026-10-01', '2024-01-01'),
    },
    { requiredKeys: ['provider', 'prices'] },
  )
  .map((given) => JSON.parse(JSON.stringify(given)) as Offer);

const share = fc.constantFrom(0, 0.1, 0.5, 0.9);
const amount = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.constantFrom(300, 1_000, 150_000));
const plainWorkload = fc.record(
  {
    requests: fc.integer({ min: 1, max: 10_000_000 }),
    inputTokens: amount,
    outputTokens: amount,
    cachedShare: share,
    cacheWriteShare: fc.constantFrom(0, 0.05),
    batchShare: share,
    reasoningTokens: fc.constantFrom(0, 100, 1_000),
    images: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: ['requests', 'inputTokens', 'outputTokens'] },
) as fc.Arbitrary<Workload>;

const workload: fc.Arbitrary<Workload> = fc.oneof(
  { weight: 4, arbitrary: plainWorkload },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        plainWorkload,
        fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 2, maxLength: 4 }),
      )
      .map(([plain, sizes]) => ({
        ...plain,
        sizes: sizes.map((inputTokens) => ({ inputTokens, share: 1 / sizes.length })),
        inputTokens: Math.round(sizes.reduce((all, size) => all + size, 0) / sizes.length),
      })),
  },
);

const spreadWorkload = fc
  .tuple(plainWorkload, fc.constantFrom(1.2, 1.5, 2, 4))
  .map(([plain, spread]) => ({ ...plain, spread }));

const asking = (workloads: fc.Arbitrary<Workload>) =>
  fc.record({
    offers: fc.array(fc.array(offer, { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 4,
    }),
    workload: workloads,
    own: fc.option(
      fc.record(
        { input: positivePrice, output: positivePrice, perMonth: fc.constantFrom(1, 50, 1_000) },
        { requiredKeys: ['perMonth'] },
      ) as fc.Arbitrary<OwnPrice>,
      { nil: undefined },
    ),
  });

interface Asked {
  offers: Offer[][];
  workload: Workload;
  own: OwnPrice | undefined;
}

const compared = ({ offers, own }: Asked, workload: Workload): PriceComparison =>
  comparePrices(
    HEAD,
    offers.map((list, index) => model(`m${index}`, ...list)),
    { workload, ...(own && { ownPrices: { m0: own } }) },
  );

/** What each model costs by the engine, where its price may be set against others. */
const costsAt = (one: Asked, axis: Axis, value: number): number[] =>
  compared(one, axis.at(value)).costs.costs.map(({ monthly, cheapest }) =>
    monthly && !cheapest?.outdated ? monthly.exact : Infinity,
  );

/** Checks all that is said of one quantity. */
function check(one: Asked, comparison: PriceComparison, dimension: Dimension): void {
  const axis = axisOf(dimension, one.workload);
  if (!axis) return;
  const all = flipsOf(comparison);
  const flips = all.flips.filter((flip) => flip.dimension === dimension);
  if (all.flips.length + all.steady.length === 0) return;
  expect(all.steady.includes(dimension)).toBe(flips.length === 0);
  for (const direction of ['above', 'below'] as const) {
    const sign = direction === 'above' ? 1 : -1;
    const flip = flips.find((each) => each.direction === direction);
    const scale = dimension === 'outputShare' ? axis.most : 1;
    const at = flip ? flip.at.exact * scale : sign > 0 ? axis.most : 0;
    const near = Math.max(at, axis.most * 1e-9) * 1e-6;
    if (flip) {
      // Just beyond it the other is the cheapest, as the engine says.
      const beyond = costsAt(one, axis, at + sign * near);
      const [from = NaN, to = NaN] = [beyond[flip.from], beyond[flip.to]];
      expect(to).toBeLessThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(Math.min(...beyond) * (1 + 1e-5));
      if (flip.cause === 'equal') {
        // Substituted back, both cost the same within a cent.
        const [first, second] = flip.costs.map(({ monthly }) => monthly.exact);
        const gap = Math.abs(Number(first) - Number(second));
        expect(gap).toBeLessThanOrEqual(Math.max(0.01, Number(first) * 1e-8));
      }
    }
    // And no other is the cheapest anywhere before it.
    const leads = compared(one, one.workload).costs.costs;
    const from =
      flip?.from ??
      leads.reduce(
        (best, { monthly, cheapest }, position) =>
          monthly &&
          !cheapest?.outdated &&
          monthly.exact < (leads[best]?.monthly?.exact ?? Infinity) * (1 - 1e-12)
            ? position
            : best,
        leads.findIndex(({ monthly, cheapest }) => monthly && !cheapest?.outdated),
      );
    if (from < 0) continue;
    const length = Math.abs(at - axis.today);
    for (let step = 0; step < 24; step += 1) {
      const part = step < 12 ? (step + 0.5) / 12 : 10 ** -((step - 11) / 3);
      const value = axis.today + sign * length * part;
      // Less than one request is none.
      if (dimension === 'requests' && value < 1) continue;
      if (!(value > 0 && value < axis.most) || Math.abs(value - at) < near) continue;
      const costs = costsAt(one, axis, value);
      const least = Math.min(...costs);
      if (least === Infinity) continue;
      expect(costs[from], `${dimension} ${direction} ${value}`).toBeLessThanOrEqual(
        least * (1 + 1e-7),
      );
    }
  }
}

describe.each(DIMENSIONS)('whatever is compared, flips of %s', (dimension) => {
  it('are where the engine says, and none is missed', () => {
    fc.assert(
      fc.property(asking(workload), (one) => {
        check(one, compared(one, one.workload), dimension);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(['inputTokens', 'outputShare'] as const)(
  'where sizes are spread, flips of %s',
  (dimension) => {
    it('are where the engine says, and none is missed', () => {
      fc.assert(
        fc.property(asking(spreadWorkload), (one) => {
          check(one, compared(one, one.workload), dimension);
        }),
        { numRuns: 60 },
      );
    });
  },
);
