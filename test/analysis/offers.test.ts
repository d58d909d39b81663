import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prices } from '../../src/catalogue/types.js';
import { pricesFor, rankOffers, type RankedOffer } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { model, offer, workload } from '../support/models.js';
import { cheapestOf, cost, costOfOne, providersOf, rank } from '../support/ranked.js';

describe('Route-true: the prices of one figure come from one offer', () => {
  const cheapInput = offer(0.1, 0.9, { provider: 'quay' });
  const cheapOutput = offer(0.5, 0.3, { provider: 'harbor' });

  it("never the cheapest input of one provider with another's cheapest output", () => {
    const [first] = rank([cheapInput, cheapOutput]);
    // 0.1 + 0.9 = 1.0 at one, 0.5 + 0.3 = 0.8 at the other; 0.1 + 0.3 = 0.4 at none.
    expect(first).toMatchObject({ provider: 'harbor', prices: { input: 0.5, output: 0.3 } });
    expect(cost(first!)).toBeCloseTo(0.0008, 12);
  });

  it('the offer used is the cheapest for the workload at hand, and is named', () => {
    const reading = rank([cheapInput, cheapOutput], { workload: workload(9000, 1000) });
    const writing = rank([cheapInput, cheapOutput], { workload: workload(1000, 9000) });
    // 9 × 0.1 + 0.9 = 1.8 against 9 × 0.5 + 0.3 = 4.8, and 0.1 + 9 × 0.9 against 0.5 + 9 × 0.3.
    expect(cheapestOf(reading)?.provider).toBe('quay');
    expect(cheapestOf(writing)?.provider).toBe('harbor');
  });

  it('a fee on each request counts', () => {
    const fee = offer(0.1, 0.1, { provider: 'quay', prices: { perRequest: 0.01 } });
    expect(cheapestOf(rank([fee, cheapOutput]))?.provider).toBe('harbor');
    expect(cost(rank([fee])[0]!)).toBeCloseTo(0.0002 + 0.01, 12);
  });

  it('every price of an entry is one that its own offer publishes', () => {
    const anyOffers = fc.array(arbitrary.offer, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyOffers, arbitrary.workload, (offers, load) => {
        for (const entry of rank(offers, { workload: load })) {
          expect(offers).toContain(entry.offer);
          expect(entry.provider).toBe(entry.offer.provider);
          const published = [entry.offer, ...(entry.offer.tiers ?? [])].map(({ prices }) => prices);
          for (const [name, price] of Object.entries(entry.prices))
            expect(published.map((prices) => prices[name as keyof Prices])).toContain(price);
          for (const term of entry.terms ?? []) {
            const name =
              term.part === 'requestFee' ? 'perRequest' : (term.part as 'input' | 'output');
            expect(term.price).toBe(entry.prices[name]);
          }
        }
      }),
    );
  });

  it('each offer that holds is listed once: cheapest first, outdated behind, not counted last', () => {
    const anyOffers = fc.array(arbitrary.offer, { maxLength: 6 });
    const dates = fc.option(arbitrary.dateText, { nil: undefined });
    fc.assert(
      fc.property(anyOffers, arbitrary.workload, dates, (offers, load, asOf) => {
        const ranked = rank(offers, { workload: load, ...(asOf !== undefined && { asOf }) });
        expect(new Set(ranked.map((entry) => entry.offer)).size).toBe(ranked.length);
        const counted = ranked.filter(({ excluded }) => !excluded);
        expect(ranked.slice(0, counted.length)).toEqual(counted);
        const recent = counted.filter(({ outdated }) => !outdated);
        expect(counted.slice(0, recent.length)).toEqual(recent);
        for (const group of [recent, counted.slice(recent.length)]) {
          const costs = group.map((entry) => costOfOne(entry)!);
          expect(costs).toEqual([...costs].sort((a, b) => a - b));
        }
        expect(ranked.filter(({ cheapest }) => cheapest)).toEqual(counted.slice(0, 1));
      }),
    );
  });

  it('offers of one price stand in the same order, however the catalogue lists them', () => {
    const offers = ['quay', 'mole', 'harbor'].map((provider) => offer(1, 1, { provider }));
    const names = rank(offers).map(({ provider }) => provider);
    expect(names).toEqual(['harbor', 'mole', 'quay']);
    expect(rank([...offers].reverse()).map(({ provider }) => provider)).toEqual(names);
  });

  it('in any order of the catalogue the same price has the same order', () => {
    const one = fc.record(
      {
        provider: fc.constantFrom('quay', 'mole', 'harbor'),
        prices: fc.constant({ input: 1, output: 1 }),
        asOf: arbitrary.dayText,
      },
      { requiredKeys: ['provider', 'prices'] },
    );
    const shuffled = fc
      .uniqueArray(one, { maxLength: 6, selector: ({ provider }) => provider })
      .chain((offers) =>
        fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })),
      );
    fc.assert(
      fc.property(shuffled, ([offers, others]) => {
        expect(providersOf(rank(others))).toEqual(providersOf(rank(offers)));
      }),
    );
  });
});

describe('Trial and zero-price routes are left out by default', () => {
  const free = offer(0, 0, { provider: 'gratis' });
  const trial = offer(0.01, 0.01, { provider: 'gratis', trial: true });
  const paid = offer(1, 1);

  it('the cheapest is one that has a price, and the others say why not', () => {
    const ranked = rank([free, trial, paid]);
    expect(cheapestOf(ranked)?.offer).toBe(paid);
    expect(ranked.find((entry) => entry.offer === free)?.excluded).toBe('zero-price');
    expect(ranked.find((entry) => entry.offer === trial)?.excluded).toBe('trial');
  });

  it('where there is nothing else, none is the cheapest', () => {
    expect(cheapestOf(rank([free, trial]))).toBeUndefined();
  });

  it('they count when asked for', () => {
    expect(cheapestOf(rank([free, paid], { includeFree: true }))?.offer).toBe(free);
    expect(cheapestOf(rank([trial, paid], { includeFree: true }))?.offer).toBe(trial);
  });

  it('a fee on each request is a price', () => {
    const fee = offer(0, 0, { prices: { perRequest: 0.001 } });
    expect(cheapestOf(rank([fee]))?.offer).toBe(fee);
  });

  it('a route whose only known price is zero has no price, whatever the workload', () => {
    for (const load of [workload(1000, 0), workload(0, 1000), workload(0, 0)])
      for (const half of [offer(0, undefined), offer(undefined, 0), free])
        expect(cheapestOf(rank([half], { workload: load }))).toBeUndefined();
  });

  it('a route that charges nothing for this very workload is no bargain', () => {
    const half = offer(0, 0.5);
    expect(rank([half], { workload: workload(1000, 0) })[0]?.excluded).toBe('zero-price');
  });

  it('a route that charges for only one side is a price', () => {
    const half = offer(0, 0.5);
    expect(cheapestOf(rank([half]))?.offer).toBe(half);
  });

  it('whatever the catalogue holds', () => {
    const anyOffers = fc.array(arbitrary.offer, { maxLength: 6 });
    fc.assert(
      fc.property(anyOffers, arbitrary.workload, (offers, load) => {
        const cheapest = cheapestOf(rank(offers, { workload: load }));
        if (!cheapest) return;
        expect(cheapest.offer.trial ?? false).toBe(false);
        const { input = 0, output = 0, perRequest = 0 } = cheapest.prices;
        expect(input + output + perRequest).toBeGreaterThan(0);
      }),
    );
  });
});

describe('Unknown is unknown: a missing price or limit is no number', () => {
  it('a missing price that the workload needs gives no cost', () => {
    for (const half of [
      offer(0.4, undefined),
      offer(undefined, 0.4),
      offer(undefined, undefined),
    ]) {
      const [entry] = rank([half]);
      expect(entry).toMatchObject({ excluded: 'no-price', cheapest: false });
      expect(entry).not.toHaveProperty('terms');
    }
  });

  it('however cheap the known side is', () => {
    const half = offer(0.000001, undefined);
    expect(cheapestOf(rank([half, offer(100, 100)]))?.prices.output).toBe(100);
  });

  it('a price that the workload does not need may be missing', () => {
    const embedding = offer(0.4, undefined);
    expect(rank([embedding], { workload: workload(1000, 0) })[0]).toMatchObject({ cheapest: true });
  });

  it('a limit that is not known excludes nothing, and one that is known to be none neither', () => {
    const huge = workload(10_000_000, 10_000_000);
    expect(cheapestOf(rank([offer(1, 1)], { workload: huge }))).toBeDefined();
    const none = offer(1, 1, { contextWindow: null, maxOutput: { value: null } });
    expect(cheapestOf(rank([none], { workload: huge }))).toBeDefined();
  });
});

describe('Limits and currency are those of the offer', () => {
  it('a request must fit into the context window, output included', () => {
    const small = offer(1, 1, { contextWindow: 2000 });
    expect(rank([small], { workload: workload(1000, 1000) })[0]).not.toHaveProperty('excluded');
    expect(rank([small], { workload: workload(1001, 1000) })[0]?.excluded).toBe('context');
    expect(rank([small], { workload: workload(1000, 1001) })[0]?.excluded).toBe('context');
  });

  it('an answer must not be longer than the route allows', () => {
    const short = offer(1, 1, { maxOutput: { value: 1000, sources: ['card'] } });
    expect(rank([short], { workload: workload(5000, 1000) })[0]).not.toHaveProperty('excluded');
    expect(rank([short], { workload: workload(5000, 1001) })[0]?.excluded).toBe('max-output');
  });

  it('an offer in another currency is not counted on, however low its numbers', () => {
    const euros = offer(0.01, 0.01, { currency: 'EUR' });
    const ranked = rank([euros, offer(1, 1)]);
    expect(cheapestOf(ranked)?.prices.input).toBe(1);
    expect(ranked[1]).toMatchObject({ offer: euros, excluded: 'currency' });
    expect(cheapestOf(rank([euros], { currency: 'EUR' }))?.offer).toBe(euros);
  });

  it("an offer that names no currency bills in the document's", () => {
    const bare = offer(1, 1);
    expect(rank([bare], { currency: 'USD', documentCurrency: 'EUR' })[0]?.excluded).toBe(
      'currency',
    );
    expect(rank([bare], { currency: 'EUR', documentCurrency: 'EUR' })[0]?.cheapest).toBe(true);
    const dollars = offer(1, 1, { currency: 'USD' });
    expect(rank([dollars], { currency: 'USD', documentCurrency: 'EUR' })[0]?.cheapest).toBe(true);
  });
});

describe('Tiers are per request', () => {
  const tiered = offer(2, 6, {
    tiers: [
      { aboveInputTokens: 200_000, prices: { input: 4, output: 9 } },
      { aboveInputTokens: 500_000, prices: { input: 8 } },
    ],
  });

  it('a request whose input passes a threshold is billed wholly at that tier', () => {
    const at = (inputTokens: number) =>
      cost(rank([tiered], { workload: workload(inputTokens, 1000) })[0]!);
    // 200,000 × 2 + 1,000 × 6, then 200,001 × 4 + 1,000 × 9, per million.
    expect(at(200_000)).toBeCloseTo(0.406, 12);
    expect(at(200_001)).toBeCloseTo(0.809004, 12);
  });

  it('a monthly total is the sum over requests: a month of small ones reaches no tier', () => {
    const [entry] = rank([tiered], { workload: workload(800, 250, 1_000_000) });
    expect(entry).not.toHaveProperty('tier');
    // 800 M × 2 + 250 M × 6, per million.
    expect(cost(entry!)).toBe(3100);
  });

  it('is a million times one request for a million requests', () => {
    fc.assert(
      fc.property(arbitrary.risingOffer, arbitrary.workload, (rising, load) => {
        const one = rank([rising], { workload: { ...load, requests: 1 } })[0]!;
        const many = rank([rising], { workload: { ...load, requests: 1_000_000 } })[0]!;
        expect(many.prices).toEqual(one.prices);
        const expected = 1_000_000 * cost(one)!;
        expect(Math.abs(cost(many)! - expected)).toBeLessThanOrEqual(expected * 1e-12);
      }),
    );
  });

  it('the tier is told', () => {
    expect(pricesFor(tiered, 200_000)).toEqual({ prices: { input: 2, output: 6 } });
    expect(pricesFor(tiered, 200_001)).toEqual({
      prices: { input: 4, output: 9 },
      tier: 200_000,
    });
  });

  it('a price that a tier does not give stays as it is below it', () => {
    // Output is 9 from 200,000 on; the tier above it changes only input.
    expect(pricesFor(tiered, 500_001)).toEqual({
      prices: { input: 8, output: 9 },
      tier: 500_000,
    });
  });

  it('in whatever order the catalogue lists them', () => {
    const reversed = { ...tiered, tiers: [...tiered.tiers!].reverse() };
    for (const tokens of [0, 200_000, 200_001, 500_000, 500_001])
      expect(pricesFor(reversed, tokens)).toEqual(pricesFor(tiered, tokens));
  });
});

describe('Adding tokens or requests never lowers a cost', () => {
  const more = fc.record({
    requests: fc.nat(1_000_000),
    inputTokens: fc.nat(300_000),
    outputTokens: fc.nat(300_000),
  });
  const base = fc.record({
    requests: fc.nat(1_000_000),
    inputTokens: fc.nat(300_000),
    outputTokens: fc.nat(10_000),
  });

  it('on an offer whose tiers are not cheaper than what lies below them', () => {
    fc.assert(
      fc.property(arbitrary.risingOffer, base, more, (rising, load, extra) => {
        const larger = {
          requests: load.requests + extra.requests,
          inputTokens: load.inputTokens + extra.inputTokens,
          outputTokens: load.outputTokens + extra.outputTokens,
        };
        const before = cost(rank([rising], { workload: load })[0]!)!;
        const after = cost(rank([rising], { workload: larger })[0]!)!;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('on the cheapest of several such offers', () => {
    const offers = fc.array(arbitrary.risingOffer, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(offers, base, more, (list, load, extra) => {
        const larger = { ...load, inputTokens: load.inputTokens + extra.inputTokens };
        const before = cost(cheapestOf(rank(list, { workload: load }))!)!;
        const after = cost(cheapestOf(rank(list, { workload: larger }))!)!;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a tier that is cheaper does lower it, as the provider would bill it', () => {
    const volume = offer(2, 6, {
      tiers: [{ aboveInputTokens: 100_000, prices: { input: 1 } }],
    });
    const at = (inputTokens: number) =>
      cost(rank([volume], { workload: workload(inputTokens, 0) })[0]!);
    // 100,000 × 2 per million; 100,001 × 1 per million.
    expect(at(100_000)).toBeCloseTo(0.2, 12);
    expect(at(100_001)).toBeCloseTo(0.100001, 12);
  });
});

describe('A request must fit', () => {
  const long = workload(8_000, 1_000);
  const rankOf = (known: Parameters<typeof model>[1]): RankedOffer[] =>
    rankOffers(model('alder', known), { workload: long, currency: 'USD' });

  it('into the route’s own context window, if that is known', () => {
    const narrow = offer(1, 1, { contextWindow: 8_192 });
    const wide = offer(2, 2, { contextWindow: 131_072 });
    const ranked = rankOf({ contextWindow: 131_072, offers: [narrow, wide] });
    expect(cheapestOf(ranked)?.offer).toBe(wide);
    expect(ranked.at(-1)?.excluded).toBe('context');
  });

  it('into the model’s where the route’s is not known', () => {
    const ranked = rankOf({ contextWindow: 8_192, maxOutput: 8_000, offers: [offer(1, 1)] });
    expect(ranked[0]?.excluded).toBe('context');
    const brief = rankOf({ contextWindow: 16_384, maxOutput: 500, offers: [offer(1, 1)] });
    expect(brief[0]?.excluded).toBe('max-output');
  });

  it('and where sources disagree about the model, the largest claim is given the benefit', () => {
    const contextWindow = { value: 8_192, disputed: [{ value: 16_384, sources: ['post'] }] };
    expect(rankOf({ contextWindow, offers: [offer(1, 1)] })[0]?.excluded).toBeUndefined();
  });

  it('where nothing is known of a limit, it is not taken to be broken', () => {
    expect(rankOf({ offers: [offer(1, 1)] })[0]?.excluded).toBeUndefined();
  });
});
