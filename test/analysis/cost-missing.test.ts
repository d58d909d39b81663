import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, Offer } from '../../src/catalogue/types.js';
import { compare, type ModelCost, type Workload } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, priced, workload } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

const costsOf = (models: Model[], load?: Workload): readonly ModelCost[] =>
  compare(EMPTY_HEAD, models, load && { workload: load }).costs.costs;

describe('Outdated prices', () => {
  const stale = offer(0.1, 0.1, { provider: 'quay', asOf: '2024-09' });
  const fresh = offer(2, 2, { provider: 'harbor', asOf: '2026-05' });
  const question = { asOf: '2026-05-11', workload: workload(1_000_000, 0) };

  it('are not those of a model that has others', () => {
    const { costs, offers } = compare(
      EMPTY_HEAD,
      [model('both', { offers: [stale, fresh] })],
      question,
    );
    expect(costs.costs[0]).toMatchObject({ cheapest: { provider: 'harbor' } });
    expect(costs.costs[0]?.monthly?.value).toBe(2);
    // Behind the others, with their cost all the same.
    expect(offers[0]?.map(({ provider, monthly }) => [provider, monthly?.value])).toEqual([
      ['harbor', 2],
      ['quay', 0.1],
    ]);
  });

  it('are those of a model that has no other, and say so', () => {
    const { costs } = compare(EMPTY_HEAD, [model('stale', { offers: [stale] })], question);
    expect(costs.costs[0]?.cheapest).toMatchObject({ provider: 'quay', outdated: true });
  });

  it('stand behind the others for any question, and lead only where there is no other', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        for (const list of compare(head, models, options).offers) {
          const counted = list.filter(({ excluded }) => !excluded);
          const recent = counted.filter(({ outdated }) => !outdated);
          expect(list.slice(0, recent.length)).toEqual(recent);
          expect(list.slice(0, counted.length)).toEqual(counted);
          const leads = list.some(({ cheapest, outdated }) => cheapest && outdated);
          expect(leads).toBe(recent.length === 0 && counted.length > 0);
        }
      }),
    );
  });
});

describe('A model without a cost says why', () => {
  const load = workload(8_000, 1_000);
  const why = (...offers: Offer[]): ModelCost | undefined =>
    costsOf([model('mute', { offers })], load)[0];
  const reasons: [string, Offer][] = [
    ['context', offer(1, 1, { contextWindow: 8_192 })],
    ['max-output', offer(1, 1, { maxOutput: 500 })],
    ['no-price', offer(1, undefined)],
    ['currency', offer(1, 1, { currency: 'EUR' })],
    ['zero-price', offer(0, 0)],
    ['trial', offer(1, 1, { trial: true })],
  ];

  it.each(reasons)('%s', (reason, excluded) => {
    expect(why(excluded)).toEqual({ missing: reason });
  });

  it('of several reasons the most telling, in any order of the offers', () => {
    reasons.forEach(([reason], first) => {
      const offers = reasons.slice(first).map(([, excluded]) => excluded);
      expect(why(...offers)).toEqual({ missing: reason });
      expect(why(...offers.reverse())).toEqual({ missing: reason });
    });
  });

  it('no offer where none is recorded, or none holds on the day', () => {
    expect(why()).toEqual({ missing: 'no-offer' });
    expect(costsOf([model('bare')])[0]).toEqual({ missing: 'no-offer' });
    expect(why(offer(1, 1, { until: '2025' }))).toEqual({ missing: 'no-offer' });
  });

  it('and one with a cost gives no such reason, whatever its other offers are', () => {
    expect(why(offer(0, 0), offer(1, 1))).not.toHaveProperty('missing');
  });

  it('for any question: exactly those without a cost, with a reason of one of their offers', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        const { costs, offers, unreleased } = compare(head, models, options);
        costs.costs.forEach(({ monthly, missing }, position) => {
          expect(missing === undefined).toBe(monthly !== undefined);
          if (missing === undefined) return;
          // Not even offers of another day make a model one of this day.
          if (unreleased.includes(position)) return expect(missing).toBe('unreleased');
          const given = offers[position]!.map(({ excluded }) => excluded);
          expect(given.length > 0 ? given : ['no-offer']).toContain(missing);
        });
      }),
    );
  });
});

describe('Where no request is sent there is nothing to pay', () => {
  it('so that nobody leads, and the order is that of the cost of one request', () => {
    const models = [
      priced('dear', 9, 9),
      model('mute'),
      priced('cheap', 1, 1),
      priced('mid', 5, 5),
    ];
    const { costs, order, leaders } = compare(EMPTY_HEAD, models, {
      workload: workload(800, 250, 0),
    }).costs;
    expect(leaders).toEqual({ positions: [], tie: false, equal: false, amongKnown: false });
    expect(order).toEqual([2, 3, 0, 1]);
    // 1,050 tokens × 9 per million
    expect(costs[0]?.perRequest?.value).toBe(0.00945);
    for (const { monthly } of [costs[0]!, costs[2]!, costs[3]!]) expect(monthly?.value).toBe(0);
    for (const cost of costs)
      for (const name of ['gap', 'cheaper', 'multiple']) expect(cost).not.toHaveProperty(name);
  });

  it('each from the same route as of one request', () => {
    const routes = model('routes', {
      offers: [offer(9, 9, { provider: 'harbor' }), offer(1, 1, { provider: 'quay' })],
    });
    for (const requests of [0, 1])
      expect(costsOf([routes], workload(800, 250, requests))[0]?.cheapest?.provider).toBe('quay');
  });

  it('for any models', () => {
    fc.assert(
      fc.property(arbitrary.pricedModels, arbitrary.workload, (models, load) => {
        const { costs, order, leaders } = compare(EMPTY_HEAD, models, {
          workload: { ...load, requests: 0 },
        }).costs;
        expect(leaders).toMatchObject({ positions: [], tie: false });
        const single = order.map((position) => costs[position]!.perRequest!.exact);
        expect(single).toEqual([...single].sort((a, b) => a - b));
      }),
    );
  });
});
