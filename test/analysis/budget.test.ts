import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePrices,
  OWN_PROVIDER,
  OWN_SOURCE,
  readOwnPrice,
  yearFactor,
  type ModelCost,
  type OwnPrice,
  type Workload,
} from '../../src/analysis/index.js';
import { EMPTY_HEAD, model, offer, priced, shownUnits, workload } from '../support/models.js';
import { anyWorkload, tieredOffer } from '../support/workloads.js';

const costOf = (load: Workload, own?: OwnPrice): ModelCost | undefined =>
  comparePrices(EMPTY_HEAD, [priced('a', 2, 8)], {
    workload: load,
    ...(own && { ownPrices: { a: own } }),
  }).costs.costs[0];

describe('A year', () => {
  const thousand = workload(1_000_000, 0, 1_000);

  it('is twelve months where nothing grows', () => {
    // 1,000 M at 2 is $2,000 a month.
    expect(costOf(thousand)?.yearly).toMatchObject({ value: 24_000, formula: 'product' });
  });

  it('is the sum of twelve months of which each is so much larger than the one before', () => {
    // 1 + 1.05 + 1.05² + … + 1.05¹¹ = (1.05¹² − 1) ÷ 0.05 = 15.917127
    const months = Array.from({ length: 12 }, (_, month) => 1.05 ** month);
    const summed = months.reduce((sum, month) => sum + month, 0);
    expect(yearFactor(0.05)).toBeCloseTo(summed, 9);
    expect(costOf({ ...thousand, growth: 0.05 })?.yearly).toMatchObject({
      value: 31_834.25,
      parts: [{ value: 2_000 }, { value: 15.917127, formula: 'growth' }],
    });
  });

  it('for any growth', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 1, noNaN: true }), (growth) => {
        fc.pre(Math.abs(growth) > 1e-6);
        const months = Array.from({ length: 12 }, (_, month) => (1 + growth) ** month);
        const summed = months.reduce((sum, month) => sum + month, 0);
        expect(yearFactor(growth) / summed).toBeCloseTo(1, 6);
      }),
    );
    expect(yearFactor()).toBe(12);
  });

  it('does not grow a commitment', () => {
    // 2,000 × 15.917127 + 500 × 12
    const { yearly } =
      costOf({ ...thousand, growth: 0.05 }, { input: 2, output: 8, perMonth: 500 }) ?? {};
    expect(yearly?.parts?.map(({ value }) => value)).toEqual([31_834.25, 6_000]);
    expect(yearly?.value).toBe(37_834.25);
  });

  it('without growth is twelve times the month as it is shown, digit by digit', () => {
    fc.assert(
      fc.property(tieredOffer, anyWorkload, (given, { growth: _, ...load }) => {
        const { monthly, yearly } =
          comparePrices(EMPTY_HEAD, [model('a', { offers: [given] })], { workload: load }).costs
            .costs[0] ?? {};
        if (!monthly || !yearly) return;
        fc.pre(monthly.value < 1e9);
        const { decimals } = monthly;
        expect(shownUnits(yearly, decimals)).toBe(12n * shownUnits(monthly, decimals));
      }),
    );
  });
});

describe('A user', () => {
  it('costs the month divided by the users, in digits that mean something', () => {
    const load = { ...workload(800, 250, 1_000_000), users: 30_000 };
    // (800 × 2 + 250 × 8) × 1 M ÷ 1,000,000 = 3,600, by 30,000 users
    expect(costOf(load)?.perUser).toMatchObject({ value: 0.12 });
    expect(costOf({ ...load, users: 7_000_000 })?.perUser?.value).toBe(0.00051);
    expect(costOf({ ...load, users: 7_000_000 })?.perUser?.inputs).toEqual([
      { name: 'users', value: 7_000_000, unit: 'users', divides: true },
    ]);
  });

  it('is not counted where nobody says how many there are', () => {
    expect(costOf(workload(800, 250))).not.toHaveProperty('perUser');
  });
});

describe("The reader's own price", () => {
  const load = workload(1_000_000, 0);

  it('is used before every offer of its model, dearer or not, and is named as theirs', () => {
    const { costs, offers } = comparePrices(EMPTY_HEAD, [priced('a', 2, 8), priced('b', 1, 1)], {
      workload: load,
      ownPrices: { a: { input: 3, output: 9 }, unheard: { input: 1 } },
    });
    expect(costs.costs[0]).toMatchObject({
      cheapest: { provider: OWN_PROVIDER },
      monthly: { value: 3, sources: [OWN_SOURCE] },
    });
    expect(offers[0]?.map(({ provider }) => provider)).toEqual([OWN_PROVIDER, 'harbor']);
    expect(costs.costs[1]?.cheapest?.provider).toBe('harbor');
  });

  it('may be a commitment, due whatever is sent', () => {
    const own = { input: 0, output: 0, perMonth: 500 };
    expect(costOf(load, own)?.monthly?.value).toBe(500);
    expect(costOf({ ...load, requests: 0 }, own)?.monthly?.value).toBe(500);
    // Of one of 1,000 requests.
    expect(costOf({ ...load, requests: 1_000 }, own)?.perRequest?.value).toBe(0.5);
  });

  it('may be nothing at all: they know what they pay', () => {
    expect(costOf(load, { input: 0, output: 0 })?.monthly?.value).toBe(0);
  });

  it('leaves unknown what it does not give, and then the offers count', () => {
    expect(costOf(load, { output: 1 })?.cheapest?.provider).toBe('harbor');
    const cached = { ...load, cachedShare: 1 };
    expect(costOf(cached, { input: 3, output: 1 })?.cheapest?.notes).toEqual(['cache-unknown']);
    expect(costOf(cached, { input: 3, output: 1, cacheRead: 0.1 })?.monthly?.value).toBe(0.1);
  });

  it('holds on any day, with the model as it was known then', () => {
    const dated = model('a', {
      offers: [
        offer(2, 8, { from: '2025-01-01', until: '2026-01-01' }),
        offer(1, 4, { from: '2026-01-01' }),
      ],
    });
    const ask = (asOf: string) =>
      comparePrices({ format: 1, published: '2026-11-01' }, [dated], {
        workload: load,
        asOf,
        ownPrices: { a: { input: 3, output: 9 } },
      }).offers[0]?.map(({ prices }) => prices.input);
    expect(ask('2025-06-01')).toEqual([3, 2]);
    expect(ask('2026-06-01')).toEqual([3, 1]);
  });

  it('is read from anything: what is no price is left out', () => {
    expect(
      readOwnPrice({ input: 1, output: '2', cacheRead: -1, perMonth: Infinity, colour: 3 }),
    ).toEqual({
      input: 1,
    });
    for (const nothing of [undefined, null, 5, 'x', {}, { input: NaN }, { input: 1e10 }])
      expect(readOwnPrice(nothing)).toBeUndefined();
    expect(Object.is(readOwnPrice({ input: -0 })?.input, 0)).toBe(true);
    fc.assert(
      fc.property(fc.anything(), (given) => {
        for (const value of Object.values(readOwnPrice(given) ?? {})) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1e9);
        }
      }),
    );
  });
});
