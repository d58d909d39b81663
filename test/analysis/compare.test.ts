import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, places, priced } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

const answer = ({ head, models, ...options }: arbitrary.Question): Comparison =>
  compare(head, models, options);

describe('Dates', () => {
  const history = model('alder', {
    offers: [offer(3, 3, { until: '2026-03-13' }), offer(2, 2, { from: '2026-03-13' })],
  });
  const head = { ...EMPTY_HEAD, published: '2026-11-01' };

  it('offers are those of the day of publication', () => {
    const { asOf, costs } = compare(head, [history]);
    expect(asOf).toBe('2026-11-01');
    expect(costs.costs[0]?.cheapest?.prices.input).toBe(2);
  });

  it('or of the day that is asked for', () => {
    const { asOf, costs } = compare(head, [history], { asOf: '2026-01-01' });
    expect(asOf).toBe('2026-01-01');
    expect(costs.costs[0]?.cheapest?.prices.input).toBe(3);
  });

  it('where no day is known none is made up', () => {
    const comparison = compare(EMPTY_HEAD, [history]);
    expect(comparison).not.toHaveProperty('asOf');
    expect(comparison).not.toHaveProperty('reviewed');
    expect(comparison.costs.costs[0]?.cheapest?.prices.input).toBe(2);
  });

  it('the last review is the latest of all, as precise as it is known', () => {
    const reviewedOn = (...dates: string[]) =>
      compare(
        EMPTY_HEAD,
        dates.map((reviewed, n) => model(`model-${n}`, { reviewed })),
      ).reviewed;
    expect(reviewedOn('2026-04-24', '2026-05-11', '2025-12-31')).toBe('2026-05-11');
    expect(reviewedOn('2026-05-11', '2026')).toBe('2026-05-11');
    expect(reviewedOn('2026', '2026-05-11')).toBe('2026-05-11');
    expect(reviewedOn('2025-12-31', '2026')).toBe('2026');
  });
});

describe('When the prices were last checked', () => {
  const checked = (...dates: string[][]) =>
    compare(
      EMPTY_HEAD,
      dates.map((list, n) =>
        model(`model-${n}`, { offers: list.map((asOf) => offer(1, 1, { asOf })) }),
      ),
    ).pricesChecked;

  it('is the first and the last day of all offers', () => {
    expect(checked(['2026-03-01', '2026-05-11'], [], ['2025-12-31'])).toEqual({
      first: '2025-12-31',
      last: '2026-05-11',
    });
    expect(checked(['2026-05-11'], ['2026-05-11'])).toEqual({
      first: '2026-05-11',
      last: '2026-05-11',
    });
  });

  it('of two dates that hold each other the earliest is the less, the latest the more precise', () => {
    expect(checked(['2026'], ['2026-05-11', '2026-05'])).toEqual({
      first: '2026',
      last: '2026-05-11',
    });
  });

  it('is not known where no offer has a date', () => {
    expect(checked()).toBeUndefined();
    expect(compare(EMPTY_HEAD, [priced('bare', 1, 1)])).not.toHaveProperty('pricesChecked');
  });

  it('counts an offer without a date for nothing, and one that has ended neither', () => {
    const dated = model('dated', {
      offers: [
        offer(1, 1),
        offer(1, 1, { asOf: '2026-05' }),
        offer(1, 1, { asOf: '2020', until: '2021' }),
      ],
    });
    expect(compare(EMPTY_HEAD, [dated]).pricesChecked).toEqual({
      first: '2026-05',
      last: '2026-05',
    });
  });

  it('for any question: no offer that is listed was checked before the first or after the last', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { offers, pricesChecked } = answer(asked);
        const dates = offers.flat().flatMap(({ offer: { asOf } }) => asOf ?? []);
        expect(pricesChecked === undefined).toBe(dates.length === 0);
        if (!pricesChecked) return;
        expect(dates).toContain(pricesChecked.first);
        expect(dates).toContain(pricesChecked.last);
        for (const date of dates) {
          expect(date >= pricesChecked.first).toBe(true);
          expect(date <= pricesChecked.last).toBe(true);
        }
      }),
    );
  });
});

describe('Currency', () => {
  it("costs are in the catalogue's, and offers in another are not counted on", () => {
    const euros = model('euros', { offers: [offer(1, 1, { currency: 'EUR' }), offer(9, 9)] });
    const { currency, costs, offers } = compare({ ...EMPTY_HEAD, currency: 'EUR' }, [euros]);
    expect(currency).toBe('EUR');
    expect(costs.costs[0]?.monthly?.currency).toBe('EUR');
    expect(offers[0]?.map(({ excluded }) => excluded)).toEqual([undefined, undefined]);
    const dollars = compare(EMPTY_HEAD, [euros]);
    expect(dollars.currency).toBe('USD');
    expect(dollars.costs.costs[0]?.cheapest?.prices.input).toBe(9);
  });

  it('all money of one comparison is in one currency', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const comparison = answer(asked);
        const other = places(
          comparison.costs,
          ({ path, value }) =>
            path.at(-1) === 'currency' && !path.includes('offer') && value !== comparison.currency,
        );
        expect(other).toEqual([]);
      }),
    );
  });
});

describe('Sources', () => {
  it('whatever a figure, fact or score cites is numbered, each once, from 1', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { sources, specs, capabilities, benchmarks, offers, costs } = answer(asked);
        const numbered = sources.map(({ id }) => id);
        expect(sources.map(({ number }) => number)).toEqual(sources.map((_, n) => n + 1));
        expect(new Set(numbered).size).toBe(numbered.length);
        const shown = { specs, capabilities, benchmarks, offers, costs };
        const cited = places(shown, ({ path }) => path.at(-2) === 'sources');
        expect(new Set(cited.map(({ value }) => value))).toEqual(new Set(numbered));
      }),
    );
  });

  it('are those of specifications, prices, capabilities and scores, in this order', () => {
    const sources = (id: string) => ({ sources: [id] });
    const cited = model('cited', {
      scores: [{ benchmark: 'quiz', value: 1, ...sources('leaderboard') }],
      capabilities: {
        toolUse: {
          value: true,
          ...sources('card'),
          disputed: [{ value: false, ...sources('post') }],
        },
      },
      offers: [offer(1, 1, { trial: true, ...sources('price-list') })],
      released: { value: '2026', ...sources('announcement') },
    });
    expect(compare(EMPTY_HEAD, [cited]).sources.map(({ id }) => id)).toEqual([
      'announcement',
      'price-list',
      'card',
      'post',
      'leaderboard',
    ]);
  });

  it('a source that the catalogue does not describe keeps its number', () => {
    const sourced = model('sourced', { released: { value: '2026', sources: ['lost', 'card'] } });
    const card = { title: 'A card' };
    const { sources } = compare({ ...EMPTY_HEAD, sources: { card } }, [sourced]);
    expect(sources).toMatchObject([
      { number: 1, id: 'lost' },
      { number: 2, id: 'card', source: card },
    ]);
    expect(sources[0]).not.toHaveProperty('source');
  });
});

describe('Untrusted input', () => {
  it('names that objects inherit name nothing', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
    const hostile = model('constructor', {
      organization: 'constructor',
      released: { value: '2026', sources: names },
      offers: names.map((provider) => offer(1, 1, { provider, sources: names })),
      scores: names.map((benchmark) => ({ benchmark, value: 1, items: 10 })),
    });
    const head = { ...EMPTY_HEAD, sources: {}, benchmarks: {}, providers: {} };
    const { sources, benchmarks } = compare(head, [hostile, { ...hostile, id: 'other' }]);
    expect(sources.map(({ number, id, source }) => [number, id, source])).toEqual(
      names.map((id, n) => [n + 1, id, undefined]),
    );
    expect(benchmarks.map(({ benchmark }) => benchmark)).toEqual([...names].sort());
    for (const row of benchmarks)
      expect(row).toMatchObject({ unit: 'percent', higherIsBetter: true });
  });

  it('the catalogue is left as it was, and the same question has the same answer', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const before = structuredClone(asked);
        const first = answer(asked);
        expect(asked).toEqual(before);
        expect(answer(asked)).toEqual(first);
      }),
    );
  });

  it('a comparison is data alone', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const comparison = answer(asked);
        expect(structuredClone(comparison)).toEqual(comparison);
      }),
    );
  });

  it('no model, one model and a model beside itself are compared too', () => {
    expect(compare(EMPTY_HEAD, []).costs).toMatchObject({ costs: [], order: [] });
    const one = priced('one', 1, 1);
    expect(compare(EMPTY_HEAD, [one]).costs.leaders.positions).toEqual([]);
    expect(compare(EMPTY_HEAD, [one, one]).costs.leaders).toMatchObject({
      positions: [0, 1],
      tie: true,
    });
  });
});
