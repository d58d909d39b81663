import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePrices,
  isOwn,
  OWN_PROVIDER,
  OWN_SOURCE,
  readOwnPrice,
  type OwnPrice,
} from '../../src/analysis/index.js';
import { withOwnPrice } from '../../src/analysis/own-price.js';
import { EMPTY_HEAD, model, offer, priced } from '../support/models.js';

const WORKLOAD = { requests: 1_000_000, inputTokens: 800, outputTokens: 250 };

const compared = (own: unknown) =>
  comparePrices(EMPTY_HEAD, [priced('a', 0.2, 0.27), priced('b', 0.5, 1.5)], {
    workload: WORKLOAD,
    ownPrices: { b: own as OwnPrice },
  });

describe("A reader's own price", () => {
  it('is the one used for that model, though it is not the lowest', () => {
    // 800 M × $0.60 + 250 M × $2.00, each per million
    const { costs, offers } = compared({ input: 0.6, output: 2 });
    expect(costs.costs[1]?.monthly?.value).toBe(980);
    expect(costs.costs[1]?.cheapest).toMatchObject({ provider: OWN_PROVIDER });
    expect(offers[1]?.map(({ provider }) => provider)).toEqual([OWN_PROVIDER, 'harbor']);
    expect(costs.costs[1]?.monthly?.sources).toContain(OWN_SOURCE);
    // The other model is as it was: 800 M × $0.20 + 250 M × $0.27
    expect(costs.costs[0]?.monthly?.value).toBe(227.5);
  });

  it('has a fixed amount, which is due beside what is sent', () => {
    // 980 as before + 100
    const { costs } = compared({ input: 0.6, output: 2, perMonth: 100 });
    expect(costs.costs[1]?.monthly?.value).toBe(1_080);
    expect(costs.costs[1]?.monthly?.parts?.map(({ part }) => part)).toContain('commitment');
  });

  it('of which a part is not given is not taken to be nothing', () => {
    const { offers } = compared({ input: 0.6 });
    expect(offers[1]?.find(isOwn)).toMatchObject({ excluded: 'no-price' });
    expect(offers[1]?.find(isOwn)?.monthly).toBeUndefined();
  });

  it('may be nothing, where that is what is given', () => {
    // 800 M × $0.60, and nothing for output
    expect(compared({ input: 0.6, output: 0 }).costs.costs[1]?.monthly?.value).toBe(480);
  });

  it('leaves the model as it was where it is none', () => {
    const plain = model('m', { offers: [offer(1, 1)] });
    for (const none of [undefined, null, {}, { input: '5' }, { input: -1 }, [], 'free', 7])
      expect(withOwnPrice(plain, none)).toBe(plain);
    expect(withOwnPrice(model('bare'), { input: 1 }).offers).toHaveLength(1);
  });
});

describe('Whatever is given as a price', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value || 0);
  const names = ['input', 'output', 'cacheRead', 'perMonth'] as const;

  it('is taken as far as it is one', () => {
    expect(readOwnPrice({ input: 1, output: '2', cacheRead: NaN, perMonth: Infinity })).toEqual({
      input: 1,
    });
    expect(readOwnPrice({ input: 1e9 + 1, output: -0.01 })).toBeUndefined();
    expect(Object.is(readOwnPrice({ input: -0 })?.input, 0)).toBe(true);
  });

  it('is kept whole where all of it fits', () => {
    const price = fc
      .record(
        { input: amount, output: amount, cacheRead: amount, perMonth: amount },
        { requiredKeys: [] },
      )
      .filter((one) => Object.keys(one).length > 0);
    fc.assert(
      fc.property(price, (given) => {
        expect(readOwnPrice(given)).toEqual(given);
      }),
    );
  });

  it('never throws, and is numbers from 0 to a billion or nothing', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...names, '__proto__', 'x'), fc.anything()),
    );
    fc.assert(
      fc.property(anything, (given) => {
        for (const [name, value] of Object.entries(readOwnPrice(given) ?? {})) {
          expect(names).toContain(name);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1e9);
        }
      }),
    );
  });
});
