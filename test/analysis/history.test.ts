import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  priceHistory,
  type HistoryOptions,
  type PriceChange,
  type RouteHistory,
} from '../../src/analysis/history.js';
import type { CatalogueHead, Model, Offer } from '../../src/catalogue/types.js';

const head: CatalogueHead = { format: 1, published: '2026-11-01', currency: 'USD' };

const offer = (input: number, rest: Partial<Offer> = {}): Offer => ({
  provider: 'maker',
  prices: { input },
  ...rest,
});

const modelOf = (...offers: Offer[]): Model => ({
  id: 'm',
  name: 'M',
  organization: 'maker',
  offers,
});

const history = (offers: Offer[], options?: HistoryOptions) =>
  priceHistory(head, [modelOf(...offers)], options).models[0]!;

const route = (...offers: Offer[]): RouteHistory => history(offers).route!;

/** Two offers of a route, one after the other. */
const pair = (before: Partial<Offer>, after: Partial<Offer>, day = '2026-03-01'): Offer[] => [
  offer(1, { until: day, ...before }),
  offer(1, { from: day, ...after }),
];

const prices = (before: number, after: number): Offer[] =>
  pair({ prices: { input: before } }, { prices: { input: after } });

const told = (change: PriceChange | undefined) =>
  change?.kind === 'price' ? [change.share?.value, change.multiple?.value] : change?.kind;

describe('the change of a price', () => {
  it('downwards is the share by which it is cheaper, and never more than all of it', () => {
    // 1 − 2 ÷ 3 = 0.333…
    const [fall] = route(...prices(3, 2)).changes;
    expect(fall?.date).toBe('2026-03-01');
    expect(told(fall)).toEqual([0.333, undefined]);
    // 1 − 0.2 ÷ 10 = 0.98
    expect(told(route(...prices(10, 0.2)).changes[0])).toEqual([0.98, undefined]);
    expect(told(route(...prices(10, 0)).changes[0])).toEqual([1, undefined]);
  });

  it('upwards is a share below twice as much, and a multiple from there on', () => {
    // (3 − 2) ÷ 2 = 0.5; 3.96 ÷ 0.87 = 4.55…
    expect(told(route(...prices(2, 3)).changes[0])).toEqual([0.5, undefined]);
    expect(told(route(...prices(2, 4)).changes[0])).toEqual([undefined, 2]);
    expect(told(route(...prices(0.87, 3.96)).changes[0])).toEqual([undefined, 4.6]);
  });

  it('from nothing has neither: nothing is no measure', () => {
    expect(told(route(...prices(0, 3)).changes[0])).toEqual([undefined, undefined]);
  });

  it('recomputes from its two prices, whatever they are', () => {
    const price = fc.double({ min: 1e-6, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(price, price, (before, after) => {
        const [change] = route(...prices(before, after)).changes;
        if (before === after) {
          expect(change).toBeUndefined();
          return;
        }
        if (change?.kind !== 'price') throw new Error('no change of a price');
        const { share, multiple } = change;
        if (after < before) {
          expect(share?.exact).toBeCloseTo(1 - after / before, 9);
          expect(share?.value).toBeLessThanOrEqual(1);
        } else if (after / before >= 2) {
          expect(share).toBeUndefined();
          expect(multiple?.exact).toBeCloseTo(after / before, 6);
        } else {
          expect(share?.exact).toBeCloseTo((after - before) / before, 5);
          expect(share?.value).toBeLessThanOrEqual(1);
        }
        // Its working has the same numbers.
        const inputs = (share ?? multiple)?.inputs.map(({ value }) => value);
        expect(inputs).toContain(before);
      }),
    );
  });

  it('cites what both prices cite, as of the older check', () => {
    const [change] = route(
      ...pair(
        { prices: { input: 3 }, sources: ['old'], asOf: '2025-01-01' },
        { prices: { input: 2 }, sources: ['new'], asOf: '2026-09-23' },
      ),
    ).changes;
    const { sources, asOf } = change?.kind === 'price' ? change.share! : {};
    expect(sources).toEqual(expect.arrayContaining(['old', 'new']));
    expect(asOf).toBe('2025-01-01');
  });

  it('to or from what is not recorded is no fall and no rise', () => {
    const changes = route(
      ...pair({ prices: { input: 3, output: 9 } }, { prices: { input: 3, cacheRead: 1 } }),
    ).changes;
    expect(
      changes.map((change) =>
        change.kind === 'price' ? [change.name, !!change.before, !!change.after, told(change)] : 0,
      ),
    ).toEqual([
      ['output', true, false, [undefined, undefined]],
      ['cacheRead', false, true, [undefined, undefined]],
    ]);
  });
});

describe('prices for some requests', () => {
  const tiers = (input: number): Offer['tiers'] => [
    { aboveInputTokens: 200_000, prices: { input } },
  ];

  it('are told where they begin, end and change, by their threshold', () => {
    const kinds = (before: Partial<Offer>, after: Partial<Offer>): unknown[] =>
      route(...pair(before, after)).changes.map((change) => [
        change.kind,
        change.kind === 'price'
          ? [change.after?.terms, change.after?.ranked.tier, change.share?.value]
          : change.kind === 'stopped'
            ? undefined
            : [change.row.terms, change.row.ranked.prices.input],
      ]);
    expect(kinds({ tiers: tiers(2)! }, {})).toEqual([['ended', ['tier', 2]]]);
    expect(kinds({}, { batch: { input: 0.5 } })).toEqual([['begun', ['batch', 0.5]]]);
    expect(
      kinds({}, { offPeak: { from: '16:30', until: '00:30', prices: { input: 0.5 } } }),
    ).toEqual([['begun', ['offPeak', 0.5]]]);
    // 1 − 1.5 ÷ 2 = 0.25
    expect(kinds({ tiers: tiers(2)! }, { tiers: tiers(1.5)! })).toEqual([
      ['price', ['tier', 200_000, 0.25]],
    ]);
  });

  it('keep the standard price that they do not give', () => {
    const { rows } = route(
      offer(1, { prices: { input: 1, output: 4 }, tiers: tiers(2)!, from: '2026' }),
    ).steps[0]!;
    expect(rows[1]?.ranked.prices).toEqual({ input: 2, output: 4 });
  });
});

describe('the steps of a route', () => {
  it('are in order, each from its first day to the next, and unknown beginnings stay unknown', () => {
    const { steps } = route(
      offer(1, { from: '2026-06-01' }),
      offer(3, { until: '2026-01-01' }),
      offer(2, { from: '2026-01-01' }),
    );
    expect(
      steps.map(({ from, until, offer: { prices: known } }) => [from, until, known.input]),
    ).toEqual([
      [undefined, '2026-01-01', 3],
      ['2026-01-01', '2026-06-01', 2],
      ['2026-06-01', undefined, 1],
    ]);
  });

  it('leave gaps, and a change in one is between two days', () => {
    const { steps, changes } = route(
      offer(3, { from: '2025-01-01', until: '2025-06-01' }),
      offer(2, { from: '2025-09-01' }),
    );
    expect(steps[1]?.gapSince).toBe('2025-06-01');
    expect(changes).toMatchObject([{ kind: 'price', since: '2025-06-01', date: '2025-09-01' }]);
    expect(route(...prices(3, 2)).steps[1]?.gapSince).toBeUndefined();
  });

  it('are announced where they begin after the catalogue’s day, whichever day is asked for', () => {
    for (const asOf of ['2026-05-01', '2027-06-01']) {
      const { steps, changes } = history(
        pair({ prices: { input: 1 } }, { prices: { input: 2 } }, '2027-01-01'),
        { asOf },
      ).route!;
      expect(steps.map(({ announced }) => announced)).toEqual([false, true]);
      expect(changes[0]?.announced).toBe(true);
    }
    // Of the day that is asked for it was still to come; the catalogue knows that it came.
    const past = history(prices(1, 2), { asOf: '2026-01-01' }).route;
    expect(past?.changes[0]?.announced).toBe(false);
  });

  it('end where nothing follows', () => {
    expect(route(offer(1, { until: '2026-03-01' })).changes).toEqual([
      { kind: 'stopped', date: '2026-03-01', announced: false },
    ]);
    expect(route(offer(1, { until: '2027-03-01' })).changes).toEqual([
      { kind: 'stopped', date: '2027-03-01', announced: true },
    ]);
  });

  it('are in force on a day only where that is known', () => {
    const inForce = (asOf: string, ...offers: Offer[]): unknown =>
      history(offers, { asOf }).route?.steps.find((step) => step.inForce)?.offer.prices.input;
    const dated = prices(3, 2);
    expect(inForce('2026-05-01', ...dated)).toBe(2);
    // Nobody says when the first price began.
    expect(inForce('2026-02-01', ...dated)).toBeUndefined();
    const checked = offer(3, { until: '2026-06-01', asOf: '2026-01-15' });
    expect(inForce('2026-02-01', checked)).toBe(3);
    expect(inForce('2026-01-01', checked)).toBeUndefined();
    expect(inForce('2026-07-01', checked)).toBeUndefined();
  });

  it('of offers that hold at once are of two routes', () => {
    const { route: shown } = history([
      offer(3, { from: '2026-01-01', until: '2026-09-01' }),
      offer(2, { from: '2026-03-01' }),
    ]);
    expect(shown?.steps).toHaveLength(1);
    expect(shown?.changes.every((change) => change.kind === 'stopped')).toBe(true);
  });
});

describe('the route that is shown', () => {
  const aws = (input: number, rest: Partial<Offer>): Offer =>
    offer(input, { provider: 'aws', ...rest });

  it('is the maker’s own, although another has more dates', () => {
    const { route: shown, others } = history([
      aws(3, { until: '2026-01-01' }),
      aws(2, { from: '2026-01-01', until: '2026-02-01' }),
      aws(1, { from: '2026-02-01' }),
      offer(1, { from: '2026-03-01' }),
    ]);
    expect(shown?.provider).toBe('maker');
    expect(others).toEqual(['aws']);
  });

  it('is the one with most dates where the maker’s own has none', () => {
    const { route: shown, others } = history([
      offer(1),
      offer(1, { provider: 'zoo', from: '2026-03-01' }),
      ...prices(2, 1).map((one) => ({ ...one, provider: 'aws' })),
    ]);
    expect(shown?.provider).toBe('aws');
    expect(others).toEqual(['zoo']);
  });

  it('is that of the provider that is asked for, or none', () => {
    const offers = [...prices(3, 2), aws(4, { from: '2026-05-01' })];
    expect(history(offers, { provider: 'aws' }).route?.provider).toBe('aws');
    expect(history(offers, { provider: 'moon' }).route).toBeUndefined();
    expect(history(offers, { provider: 'moon' }).others).toEqual(['maker', 'aws']);
  });

  it('has no dates only where there are none', () => {
    expect(route(offer(1)).dated).toBe(false);
    expect(history([]).route).toBeUndefined();
  });

  it('is never made of two: variants, model ids and currencies are routes of their own', () => {
    for (const rest of [{ variant: 'fast' }, { modelId: 'm-2' }, { currency: 'EUR' }]) {
      const { changes } = route(...pair({}, { ...rest, prices: { input: 9 } }));
      expect(changes.filter((change) => change.kind === 'price')).toEqual([]);
    }
  });
});

describe('the day of a history', () => {
  it('is the one asked for, and never after the catalogue’s', () => {
    const day = (asOf?: string) => priceHistory(head, [], asOf ? { asOf } : {}).asOf;
    expect([day(), day('2026-05-11'), day('2030-01-01')]).toEqual([
      '2026-11-01',
      '2026-05-11',
      '2026-11-01',
    ]);
  });
});
