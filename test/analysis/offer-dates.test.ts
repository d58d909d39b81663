import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, rankOffers } from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, workload } from '../support/models.js';
import { providersOf, rank } from '../support/ranked.js';

describe('Prices that were last checked more than a year before are outdated', () => {
  const on = (checked: string, asOf: string | undefined): boolean =>
    rank([offer(1, 1, { asOf: checked })], { ...(asOf !== undefined && { asOf }) })[0]!.outdated;

  it('a day more than a year, not a year', () => {
    expect(on('2025-05-10', '2026-05-11')).toBe(true);
    expect(on('2025-05-11', '2026-05-11')).toBe(false);
    expect(on('2026-05-11', '2026-05-11')).toBe(false);
  });

  it('a month or a year that may lie within the year is not outdated', () => {
    expect(on('2025-05', '2026-05-11')).toBe(false);
    expect(on('2025-04', '2026-05-11')).toBe(true);
    expect(on('2025', '2026-05-11')).toBe(false);
    expect(on('2024', '2026-05-11')).toBe(true);
    expect(on('2025-05-01', '2026-05')).toBe(false);
    expect(on('2025-04-30', '2026-05')).toBe(true);
  });

  it('where either day is not known, they are not called outdated', () => {
    expect(on('1999', undefined)).toBe(false);
    expect(rank([offer(1, 1)], { asOf: '2026-05-11' })[0]?.outdated).toBe(false);
  });

  it('for any days, by the calendar', () => {
    fc.assert(
      fc.property(arbitrary.dayText, arbitrary.dayText, (checked, asOf) => {
        const [year, ...rest] = asOf.split('-');
        const before = Date.parse([Number(year) - 1, ...rest].join('-'));
        expect(on(checked, asOf)).toBe(Date.parse(checked) < before);
      }),
    );
  });

  const asOf = '2026-05-11';
  const stale = offer(0.1, 0.1, { provider: 'quay', asOf: '2024-09' });
  const fresh = offer(9, 9, { provider: 'harbor', asOf: '2026-05' });

  it('then they do not lead, however low', () => {
    const ranked = rank([stale, fresh], { asOf });
    expect(providersOf(ranked)).toEqual(['harbor', 'quay']);
    expect(ranked.map(({ cheapest }) => cheapest)).toEqual([true, false]);
    expect(ranked.map(({ outdated }) => outdated)).toEqual([false, true]);
  });

  it('unless no other is counted on', () => {
    const trial = offer(1, 1, { provider: 'harbor', asOf: '2026-05', trial: true });
    const ranked = rank([trial, stale], { asOf });
    expect(ranked[0]).toMatchObject({ provider: 'quay', outdated: true, cheapest: true });
    expect(ranked[1]).toMatchObject({ excluded: 'trial', cheapest: false });
  });

  it("not even the maker's own", () => {
    const own = model('alder', { organization: 'quay', offers: [stale, fresh] });
    const question = { workload: workload(1000, 1000), currency: 'USD', asOf };
    expect(rankOffers(own, question)[0]?.provider).toBe('harbor');
  });
});

describe('Across models, a price that was last checked over a year before', () => {
  const head = { ...EMPTY_HEAD, published: '2026-05-11' };
  const at = (id: string, price: number, asOf: string) =>
    model(id, { offers: [offer(price, price, { asOf })] });
  const leaders = (...models: Model[]) => compare(head, models).costs.leaders;

  it("may be a model's only one, and does not lead", () => {
    const models = [at('old', 1, '2024-09'), at('current', 2, '2026-05')];
    const { costs } = compare(head, models);
    expect(costs.leaders).toEqual({ positions: [], tie: false, equal: false, amongKnown: false });
    // (800 + 250) M tokens × $1 per M, still the lower estimate
    expect(costs.costs[0]).toMatchObject({
      monthly: { value: 1050 },
      cheapest: { outdated: true },
    });
    expect(costs.order).toEqual([0, 1]);
  });

  it('does not lead together with a current one either, nor above other old ones', () => {
    expect(leaders(at('old', 1, '2024'), at('current', 1, '2026-05')).positions).toEqual([]);
    expect(leaders(at('old', 1, '2024'), at('older', 2, '2023')).positions).toEqual([]);
  });

  it('is not beaten by a current one either: it may have fallen since', () => {
    const models = [at('old', 3, '2024-09'), at('current', 2, '2026-05')];
    const { costs, advantages, scorecard, switches, blends } = compare(head, models);
    expect(costs.leaders.positions).toEqual([]);
    expect(costs.costs.map(({ gap }) => gap)).toEqual([undefined, undefined]);
    expect(scorecard.outputPrice.leaders.positions).toEqual([]);
    expect(blends.map(({ gap }) => gap)).toEqual([undefined, undefined]);
    expect(advantages).toEqual([[], []]);
    for (const { changes, unknown } of switches) {
      expect(changes).toEqual({});
      expect(unknown).toEqual(['monthly', 'input', 'output']);
    }
  });

  it('counts as not known beside current ones that are lower', () => {
    const models = [
      at('old', 3, '2024-09'),
      at('cheap', 1, '2026-05'),
      at('dear', 2, '2026-05'),
    ] as const;
    const { costs, advantages } = compare(head, models);
    expect(costs.leaders).toMatchObject({ positions: [1], amongKnown: true });
    // 1,050 M tokens at $2 less those at $1
    expect(costs.costs.map(({ gap }) => gap?.value)).toEqual([undefined, undefined, 1050]);
    expect(advantages[1]?.map(({ name, against }) => [name, against])).toEqual([
      ['cost', [2]],
      ['outputPrice', [2]],
    ]);
    // Where the old one is the lowest, it hides who is.
    expect(leaders(at('older', 0.5, '2024'), ...models.slice(1)).positions).toEqual([]);
  });
});

describe('Dates: as-of picks exactly the offers that hold that day', () => {
  const old = offer(3, 3, { until: '2026-03-13' });
  const current = offer(2, 2, { from: '2026-03-13', until: '2026-11-01' });
  const announced = offer(1, 1, { from: '2026-11-01' });
  const history = [old, current, announced];
  const on = (asOf: string) => rank(history, { asOf }).map((entry) => entry.offer);

  it('a price holds from its first day until the day before its end', () => {
    expect(on('2026-03-12')).toEqual([old]);
    expect(on('2026-03-13')).toEqual([current]);
    expect(on('2026-10-31')).toEqual([current]);
    expect(on('2026-11-01')).toEqual([announced]);
  });

  it('without dates it always holds', () => {
    expect(rank([offer(1, 1)], { asOf: '1999-01-01' })).toHaveLength(1);
    expect(rank([offer(1, 1)])).toHaveLength(1);
  });

  it('without a day, offers that have ended are left out', () => {
    expect(rank(history).map((entry) => entry.offer)).toEqual([announced]);
  });

  it('for any days, by the calendar', () => {
    const dated = fc.record(
      {
        provider: fc.constant('harbor'),
        prices: fc.constant({ input: 1, output: 1 }),
        from: arbitrary.dayText,
        until: arbitrary.dayText,
      },
      { requiredKeys: ['provider', 'prices'] },
    );
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 6 }), arbitrary.dayText, (offers, asOf) => {
        const day = Date.parse(asOf);
        const expected = offers.filter(
          ({ from, until }) =>
            (from === undefined || Date.parse(from) <= day) &&
            (until === undefined || day < Date.parse(until)),
        );
        const held = rank(offers, { asOf }).map((entry) => entry.offer);
        expect(held).toHaveLength(expected.length);
        for (const entry of expected) expect(held).toContain(entry);
      }),
    );
  });

  it('where one price follows another on a date of any precision, exactly one holds', () => {
    fc.assert(
      fc.property(arbitrary.dateText, arbitrary.dateText, (change, asOf) => {
        const held = rank([offer(2, 2, { until: change }), offer(1, 1, { from: change })], {
          asOf,
        });
        expect(held).toHaveLength(1);
      }),
    );
  });

  it('a year that is asked for holds its months: what begins in it holds, what ends does not', () => {
    const monthly = [offer(2, 2, { until: '2026-03' }), offer(1, 1, { from: '2026-03' })];
    expect(rank(monthly, { asOf: '2026' }).map(({ prices }) => prices.input)).toEqual([1]);
  });

  it('a month holds from its first day, and a year too', () => {
    const monthly = [offer(2, 2, { until: '2026-03' }), offer(1, 1, { from: '2026-03' })];
    expect(rank(monthly, { asOf: '2026-02-28' })[0]?.prices.input).toBe(2);
    expect(rank(monthly, { asOf: '2026-03-01' })[0]?.prices.input).toBe(1);
    expect(rank([offer(1, 1, { from: '2026' })], { asOf: '2025-12-31' })).toEqual([]);
    expect(rank([offer(1, 1, { from: '2026' })], { asOf: '2026-01-01' })).toHaveLength(1);
  });
});
