import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, costOf, monthlyCost, type Workload } from '../../src/analysis/index.js';
import type { Offer } from '../../src/catalogue/types.js';
import { EMPTY_HEAD, model, offer, withParts, workload } from '../support/models.js';
import { anyWorkload, flatOffer, tieredOffer } from '../support/workloads.js';

const cost = (given: Offer, load: Workload): number => monthlyCost(given, load) ?? NaN;
const notesOf = (given: Offer, load: Workload) => costOf(given, load)?.notes;

describe('A batch', () => {
  const batched = offer(2, 8, { batch: { input: 1, output: 4 } });
  const million = workload(1_000_000, 0);

  it('is billed at batch prices, by its share of the requests', () => {
    // A quarter at 1, three quarters at 2.
    expect(cost(batched, { ...million, batchShare: 0.25 })).toBeCloseTo(0.25 * 1 + 0.75 * 2, 12);
    expect(cost(batched, { ...million, batchShare: 1 })).toBe(1);
    expect(notesOf(batched, { ...million, batchShare: 1 })).toEqual([]);
  });

  it('stays at the standard prices where the offer has none, and says so', () => {
    const load = { ...million, batchShare: 1 };
    for (const given of [offer(2, 8), offer(2, 8, { batch: {} })]) {
      expect(cost(given, load)).toBe(2);
      expect(notesOf(given, load)).toEqual(['batch-unknown']);
    }
  });

  it('leaves a price that it does not give as it is', () => {
    const given = offer(2, 8, { batch: { output: 4 } });
    expect(cost(given, { ...workload(1_000_000, 1_000_000), batchShare: 1 })).toBe(2 + 4);
  });

  it('of long requests is billed at their tier, for no batch price of it is known', () => {
    const given = offer(2, 8, {
      batch: { input: 1, output: 4 },
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 3 } }],
    });
    const load = { ...million, batchShare: 1 };
    expect(cost(given, load)).toBe(3);
    expect(notesOf(given, load)).toEqual(['batch-tier']);
    expect(cost(given, { ...load, inputTokens: 200_000 })).toBe(0.2);
    expect(notesOf(given, { ...load, inputTokens: 200_000 })).toEqual([]);
  });
});

describe('Off-peak hours', () => {
  const cheapAtNight = offer(2, 8, {
    offPeak: { from: '16:30', until: '00:30', prices: { input: 0.5 } },
    batch: { input: 1 },
  });
  const million = workload(1_000_000, 0);

  it('are billed by their share of the requests that are not in a batch', () => {
    expect(cost(cheapAtNight, { ...million, offPeakShare: 0.5 })).toBe(0.5 * 2 + 0.5 * 0.5);
    // 40 % in batches at 1; of the other 60 %, half at 2 and half at 0.50.
    expect(cost(cheapAtNight, { ...million, offPeakShare: 0.5, batchShare: 0.4 })).toBeCloseTo(
      0.4 * 1 + 0.3 * 2 + 0.3 * 0.5,
      12,
    );
  });

  it('change nothing where the offer has none, and that is said', () => {
    expect(cost(offer(2, 8), { ...million, offPeakShare: 1 })).toBe(2);
    expect(notesOf(offer(2, 8), { ...million, offPeakShare: 1 })).toEqual(['off-peak-unknown']);
  });
});

describe('Caching', () => {
  const million = workload(1_000_000, 0);

  it('is billed as plain input where no price of it is known, and that is said', () => {
    const load = { ...million, cachedShare: 0.5 };
    expect(cost(offer(2, 8), load)).toBe(2);
    expect(notesOf(offer(2, 8), load)).toEqual(['cache-unknown']);
    expect(notesOf(offer(2, 8, { prices: { cacheRead: 0.2 } }), load)).toEqual([]);
  });

  it('written for an hour is billed at the price of that, and as input where writing has none', () => {
    const load: Workload = { ...million, cacheWriteShare: 1, cacheLifetime: '1h' };
    expect(cost(offer(2, 8, { prices: { cacheWrite: 2.5, cacheWrite1h: 4 } }), load)).toBe(4);
    expect(cost(offer(2, 8), load)).toBe(2);
    expect(notesOf(offer(2, 8), load)).toEqual(['cache-write-unknown']);
  });

  it('written for longer than a price is known for has no cost: it is not that of less', () => {
    const load: Workload = { ...million, cacheWriteShare: 1, cacheLifetime: '1h' };
    const short = offer(2, 8, { prices: { cacheWrite: 2.5 } });
    expect(costOf(short, load)).toBeUndefined();
    expect(monthlyCost(short, load)).toBeUndefined();
    // An offer that says what an hour costs is not beaten by one that does not.
    const both = model('a', {
      offers: [short, offer(2, 8, { prices: { cacheWrite: 2.5, cacheWrite1h: 4 } })],
    });
    const { costs, offers } = compare(EMPTY_HEAD, [both], { workload: load });
    expect(costs.costs[0]?.monthly?.value).toBe(4);
    expect(offers[0]?.map(({ excluded }) => excluded)).toEqual([undefined, 'no-price']);
  });

  it('never costs more than not caching, unless writing costs more than reading saves', () => {
    fc.assert(
      fc.property(tieredOffer, anyWorkload, (given, load) => {
        // As providers price it: reading is no dearer than input.
        const { input = 0, cacheRead, cacheWrite, cacheWrite1h } = given.prices;
        const batch = given.batch?.input ?? input;
        const offPeak = given.offPeak?.prices.input ?? input;
        const least = Math.min(
          input,
          batch,
          offPeak,
          ...(given.tiers ?? []).map(({ prices }) => prices.input ?? input),
        );
        fc.pre(cacheRead === undefined || cacheRead <= least);
        const cached = cost(given, load);
        const plain = cost(given, { ...load, cachedShare: 0, cacheWriteShare: 0 });
        if (cached > plain * (1 + 1e-12)) {
          expect(load.cacheWriteShare).toBeGreaterThan(0);
          expect(Math.max(cacheWrite ?? 0, cacheWrite1h ?? 0)).toBeGreaterThan(least);
        }
      }),
    );
  });

  const priced = model('a', {
    offers: [offer(2, 8, { prices: { cacheRead: 0.2, cacheWrite: 2.5 } })],
  });
  const cachingOf = (load: Workload) =>
    compare(EMPTY_HEAD, [priced], { workload: load }).costs.costs[0]?.caching;

  it('that costs more says by how much', () => {
    // Written 0.9 M at 2.50, plain 0.1 M at 2: 2.45 against 2.00 without.
    const caching = cachingOf({ ...million, cacheWriteShare: 0.9 });
    expect(caching).toMatchObject({ value: 0.45, formula: 'difference' });
    expect(caching?.inputs.map(({ value }) => value)).toEqual([2.45, 2]);
  });

  it('that pays says nothing of it', () => {
    // Written once and read nine times: 0.25 + 0.18 against 2.00.
    expect(cachingOf({ ...million, cacheWriteShare: 0.1, cachedShare: 0.9 })).toBeUndefined();
    expect(cachingOf(million)).toBeUndefined();
  });
});

describe('Several classes of requests', () => {
  const given = offer(2, 8, {
    batch: { input: 1, output: 4 },
    tiers: [{ aboveInputTokens: 200_000, prices: { input: 3 } }],
  });
  const load: Workload = {
    ...workload(80_000, 1_000, 1_000),
    batchShare: 0.5,
    sizes: [
      { inputTokens: 20_000, share: 0.75 },
      { inputTokens: 260_000, share: 0.25 },
    ],
  };

  it('are the parts of a part, each with the requests that it is for', () => {
    const { costs } = compare(EMPTY_HEAD, [model('a', { offers: [given] })], {
      workload: load,
    }).costs;
    const input = costs[0]?.monthly?.parts?.find(({ part }) => part === 'input');
    // 375 × 20,000 at 2 and at 1; 250 × 260,000 = 65 M at 3.
    expect(input?.parts?.map(({ class: of, value }) => [of, value])).toEqual([
      [{}, 15],
      [{ batch: true }, 7.5],
      [{ tier: 200_000 }, 195],
    ]);
    expect(input?.value).toBe(217.5);
    expect(input?.parts?.[2]?.inputs.map(({ value }) => value)).toEqual([250, 260_000, 3]);
  });

  it('are one where all of them pay the same', () => {
    const flat = { ...given, batch: { input: 1 }, prices: { ...given.prices, cacheRead: 0.5 } };
    const { costs } = compare(EMPTY_HEAD, [model('a', { offers: [flat] })], {
      workload: { ...load, cachedShare: 0.5 },
    }).costs;
    const parts = costs[0]?.monthly?.parts ?? [];
    const inputs = (name: string) =>
      parts.find(({ part }) => part === name)?.inputs.map(({ value }) => value);
    expect(inputs('output')).toEqual([1_000, 1_000, 8]);
    // Half of the 80,000 tokens of the average request.
    expect(inputs('cacheRead')).toEqual([1_000, 40_000, 0.5]);
  });

  it('and for one request each has its share', () => {
    const { costs } = compare(EMPTY_HEAD, [model('a', { offers: [given] })], {
      workload: load,
    }).costs;
    const input = costs[0]?.perRequest?.parts?.find(({ part }) => part === 'input');
    expect(input?.parts?.map(({ inputs }) => inputs[0]?.value)).toEqual([0.375, 0.375, 0.25]);
    // 217.5 ÷ 1,000
    expect(input?.value).toBe(0.2175);
  });

  it('every part is what its inputs multiply to, and every sum that of its parts as shown', () => {
    fc.assert(
      fc.property(tieredOffer, anyWorkload, (own, one) => {
        const { costs } = compare(EMPTY_HEAD, [model('a', { offers: [own] })], {
          workload: one,
        }).costs;
        const figures = [
          costs[0]?.monthly,
          costs[0]?.perRequest,
          costs[0]?.yearly,
          costs[0]?.perUser,
        ];
        for (const figure of figures.flatMap((one) => (one ? withParts(one) : []))) {
          const { formula, parts = [], inputs, value, exact, decimals } = figure;
          if (formula === 'sum') {
            const summed = parts.reduce((sum, part) => sum + part.value, 0);
            expect(Math.abs(value - summed)).toBeLessThan(0.5 * 10 ** -decimals);
          } else if (formula !== 'growth') {
            const product = inputs.reduce(
              (all, input) => (input.divides ? all / input.value : all * input.value),
              parts.reduce((all, part) => all * part.value, 1),
            );
            const per = formula.endsWith('tokens-price') ? 1e6 : 1;
            expect(Math.abs(exact - product / per)).toBeLessThanOrEqual(1e-12 * exact);
          }
        }
      }),
    );
  });
});

describe('Discounts never make a month dearer', () => {
  it('where batch and off-peak prices are no higher than the standard ones', () => {
    fc.assert(
      fc.property(flatOffer, anyWorkload, (given, load) => {
        const lower = (own: Offer['prices'] = {}): Offer['prices'] => ({
          ...(own.input && { input: Math.min(own.input, given.prices.input ?? 0) }),
          ...(own.output && { output: Math.min(own.output, given.prices.output ?? 0) }),
        });
        const cheap: Offer = {
          ...given,
          ...(given.batch && { batch: lower(given.batch) }),
          ...(given.offPeak && {
            offPeak: { ...given.offPeak, prices: lower(given.offPeak.prices) },
          }),
        };
        const full = cost(cheap, { ...load, batchShare: 0, offPeakShare: 0 });
        expect(cost(cheap, load)).toBeLessThanOrEqual(full * (1 + 1e-12));
      }),
    );
  });
});
