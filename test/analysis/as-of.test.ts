import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import { modelAsOf } from '../../src/analysis/as-of.js';
import { holdsOn } from '../../src/analysis/offers.js';
import type { DateText, Fact, Model, ModelStatus } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, places, type Place } from '../support/models.js';

const DAY = '2026-05-11';
const head = { ...EMPTY_HEAD, published: '2026-11-01' };

/** The model's context window as it was known on the day. */
const windowAsOf = (contextWindow: Fact<number>, day = DAY): Fact<number> | undefined =>
  modelAsOf(model('alder', { contextWindow }), day).contextWindow;

describe('A fact as it was known on a day', () => {
  const later = { value: 128_000, sources: ['card'], asOf: '2026-09', note: 'As published.' };

  it('is the newest that was said by then, where what is said now is later', () => {
    const disputed = [
      { value: 32_000, sources: ['old'], asOf: '2024' },
      { value: 64_000, sources: ['post'], asOf: '2026-05' },
      { value: 96_000, sources: ['blog'], asOf: '2026-06-01' },
    ];
    // The later value and its note are not yet there, nor is what was said in June.
    expect(windowAsOf({ ...later, disputed })).toEqual({
      value: 64_000,
      sources: ['post'],
      asOf: '2026-05',
      disputed: [{ value: 32_000, sources: ['old'], asOf: '2024' }],
    });
  });

  it('is not at odds with a source that says the same', () => {
    const disputed = [
      { value: 64_000, sources: ['post'], asOf: '2026-01' },
      { value: 64_000, sources: ['undated'] },
    ];
    expect(windowAsOf({ ...later, disputed })).toEqual({
      value: 64_000,
      sources: ['post', 'undated'],
      asOf: '2026-01',
      disputed: [],
    });
  });

  it('may have been known to be none', () => {
    const disputed = [{ value: null, sources: ['post'], asOf: '2026-01' }];
    expect(windowAsOf({ ...later, disputed })).toMatchObject({ value: null, sources: ['post'] });
  });

  it('stays what it is, with its date, where nothing else is known of that time', () => {
    expect(windowAsOf(later)).toMatchObject(later);
    // What disagrees with it is as late, or of no known date, and disagrees all the same.
    const disputed = [
      { value: 64_000, sources: ['undated'] },
      { value: 32_000, sources: ['post'], asOf: '2026-10' },
    ];
    expect(windowAsOf({ ...later, disputed })).toEqual({ ...later, disputed });
    expect(windowAsOf(128_000)).toBe(128_000);
    expect(windowAsOf(null)).toBeNull();
  });

  it('is not disputed by what was said later', () => {
    const disputed = [
      { value: 64_000, sources: ['post'], asOf: '2026-05-12' },
      { value: 32_000, sources: ['old'], asOf: '2024' },
    ];
    const known = windowAsOf({ value: 128_000, sources: ['card'], asOf: '2026', disputed });
    expect(known).toMatchObject({ value: 128_000, disputed: [disputed[1]] });
  });

  it('of a year or month that holds the day counts as of the day', () => {
    const disputed = [{ value: 64_000, sources: ['post'], asOf: '2024' }];
    for (const asOf of ['2026', '2026-05', DAY])
      expect(windowAsOf({ ...later, asOf, disputed })).toMatchObject({ value: 128_000 });
    for (const asOf of ['2027', '2026-06', '2026-05-12'])
      expect(windowAsOf({ ...later, asOf, disputed })).toMatchObject({ value: 64_000 });
    expect(windowAsOf({ ...later, disputed }, '2026')).toMatchObject({ value: 128_000 });
  });

  it('may be a number of parameters, a capability or the limit of an offer', () => {
    const fact = <T>(value: T, other: T) => ({
      value,
      asOf: '2026-09',
      disputed: [{ value: other, sources: ['post'], asOf: '2026' }],
    });
    const known = modelAsOf(
      model('alder', {
        parameters: { total: fact(2, 1) },
        capabilities: { toolUse: fact(true, false), vision: true },
        offers: [offer(1, 1, { contextWindow: fact(200, 100) })],
      }),
      DAY,
    );
    expect(known.parameters?.total).toMatchObject({ value: 1 });
    expect(known.capabilities).toMatchObject({ toolUse: { value: false }, vision: true });
    expect(known.offers?.[0]?.contextWindow).toMatchObject({ value: 100 });
  });
});

describe('A model as it was known on a day', () => {
  const dated = (...dates: (DateText | undefined)[]) =>
    dates.map((date) => ({ ...(date !== undefined && { date }) }));
  const dates = ['2024', '2026-05', DAY, '2026-05-12', '2027', undefined];

  it('has no score, speed, version or review of a later date', () => {
    const full = model('alder', {
      scores: dated(...dates).map((date) => ({ benchmark: 'quiz', value: 1, ...date })),
      speed: dated(...dates).map((date) => ({ outputTokensPerSecond: 1, ...date })),
      versions: dated(...dates).map((date) => ({ version: '1', ...date })),
      reviews: dated(...dates).map((date) => ({
        reviewer: 'one',
        verdict: 'ship' as const,
        ...date,
      })),
    });
    const { scores, speed, versions, reviews } = modelAsOf(full, DAY);
    for (const list of [scores, speed, versions, reviews])
      expect(list?.map(({ date }) => date)).toEqual(['2024', '2026-05', DAY, undefined]);
  });

  it('was not reviewed before it was', () => {
    expect(modelAsOf(model('alder', { reviewed: '2026-05-12' }), DAY)).not.toHaveProperty(
      'reviewed',
    );
    expect(modelAsOf(model('alder', { reviewed: DAY }), DAY).reviewed).toBe(DAY);
  });

  it('has offers whose prices nobody disputed later', () => {
    const disputed = ['2026-05', '2026-06', undefined].map((asOf) => ({
      prices: { input: 2 },
      sources: ['post'],
      ...(asOf !== undefined && { asOf }),
    }));
    const [first] = modelAsOf(model('alder', { offers: [offer(1, 1, { disputed })] }), DAY).offers!;
    expect(first?.disputed?.map(({ asOf }) => asOf)).toEqual(['2026-05', undefined]);
  });

  it('was still offered where it retires later', () => {
    const status = { value: 'retired' as const, sources: ['card'], asOf: '2026' };
    const statusWith = (retires: Fact<DateText> | undefined): unknown =>
      modelAsOf(model('alder', { status, ...(retires !== undefined && { retires }) }), DAY).status;
    expect(statusWith({ value: '2026-08', sources: ['post'] })).toEqual({
      value: 'active',
      sources: ['post'],
    });
    for (const retires of ['2026-05-11', '2026-05', '2025', null, undefined])
      expect(statusWith(retires)).toMatchObject(status);
  });

  it('that is deprecated may have been so on the day', () => {
    const { status } = modelAsOf(model('alder', { status: 'deprecated', retires: '2027' }), DAY);
    expect(status).toBe('deprecated');
  });

  it('that was found deprecated later need not have been so on the day', () => {
    const statusOf = (asOf: DateText): unknown =>
      modelAsOf(model('alder', { status: { value: 'deprecated', sources: ['card'], asOf } }), DAY)
        .status;
    expect(statusOf('2026-06')).toBe(undefined);
    expect(statusOf('2026-05')).toMatchObject({ value: 'deprecated' });
  });

  it('is the catalogue’s own where the day is not a past one', () => {
    const alder = model('alder', {
      contextWindow: { value: 1, asOf: '2027', disputed: [] },
      scores: [{ benchmark: 'quiz', value: 1, date: '2027' }],
    });
    for (const asOf of ['2026-11-01', '2026-11', '2026', '2027-01-01'])
      expect(compare(head, [alder], { asOf }).models[0]).toBe(alder);
    expect(compare(head, [alder]).models[0]).toBe(alder);
    expect(compare(EMPTY_HEAD, [alder]).models[0]).toBe(alder);
    expect(compare(head, [alder], { asOf: DAY }).models[0]?.scores).toEqual([]);
  });
});

describe('A model that was not released on the day', () => {
  const unreleased = (released: Fact<DateText>): readonly number[] =>
    compare(head, [model('birch'), model('alder', { released })], { asOf: DAY }).unreleased;

  it('is told apart, unless a source has it earlier or the date may be that day', () => {
    expect(unreleased('2026-06')).toEqual([1]);
    expect(unreleased({ value: '2026-05-12', disputed: [{ value: '2027', sources: [] }] })).toEqual(
      [1],
    );
    for (const released of [DAY, '2026-05', '2026', '2024', null]) {
      expect(unreleased(released)).toEqual([]);
      expect(
        unreleased({ value: '2026-06', disputed: [{ value: released, sources: [] }] }),
      ).toEqual([]);
    }
  });

  it('neither has advantages nor is beaten', () => {
    const later = model('later', { released: '2026-06', contextWindow: 128_000 });
    const sooner = model('sooner', { released: '2025-06', contextWindow: 64_000 });
    const large = model('large', { released: '2025-01', contextWindow: 96_000 });
    const on = (day: string) =>
      compare(head, [later, sooner, large], { asOf: day }).advantages.map((list) =>
        list.map(({ name, against }) => [name, ...against]),
      );
    expect(on(DAY)).toEqual([[], [], []]);
    expect(on('2026-07-01')[0]).toEqual([
      ['contextWindow', 2, 1],
      ['released', 1, 2],
    ]);
  });

  it('is the newest, largest, cheapest or best of nothing, and others are so without it', () => {
    const known = (released: DateText, better: number): Partial<Model> => ({
      released,
      knowledgeCutoff: released,
      contextWindow: 100_000 * better,
      maxOutput: 1000 * better,
      // Held on the day, or so the offer says.
      offers: [offer(4 / better, 4 / better, { from: '2026-05-01' })],
      scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 20 * better }],
      speed: [{ outputTokensPerSecond: 50 * better, sources: ['lab'] }],
    });
    const all = [
      model('later', known('2026-06', 4)),
      model('old', known('2025', 1)),
      model('new', known('2026-01', 2)),
    ];
    const leading = (asOf: DateText): (number | undefined)[][] => {
      const { specs, scorecard, costs, benchmarks, verdict } = compare(head, all, { asOf });
      const { contextWindow, outputPrice, offers, knowledgeCutoff, age } = scorecard;
      const signals = [contextWindow, outputPrice, knowledgeCutoff, age];
      expect(offers.leaders.positions).toHaveLength(asOf === DAY ? 2 : 3);
      const led = [...specs, ...signals, costs, ...benchmarks]
        .map(({ leaders }) => leaders)
        .filter(({ positions }) => positions.length > 0);
      // All that counts is known.
      for (const { leaders } of [...specs, contextWindow, knowledgeCutoff, age])
        expect(leaders.amongKnown).toBe(false);
      expect(led.length).toBeGreaterThan(6);
      return [
        [...new Set(led.flatMap(({ positions }) => positions))],
        [verdict?.ranking[0]?.position],
        [costs.order[0]],
      ];
    };
    expect(leading('2026-07-01')).toEqual([[0], [0], [0]]);
    expect(leading(DAY)).toEqual([[2], [2], [2]]);
    const { costs, offers } = compare(head, all, { asOf: DAY });
    expect(costs.costs[0]).toEqual({ missing: 'unreleased' });
    expect(offers[0]?.map(({ excluded }) => excluded)).toEqual(['unreleased']);
  });

  it('is said to be so, too, where its offers are all of a later day', () => {
    const later = model('alder', {
      released: '2026-06-01',
      offers: [offer(1, 2, { from: '2026-06-01' })],
    });
    const { costs, offers } = compare(head, [later, model('birch')], { asOf: DAY });
    expect(offers[0]).toEqual([]);
    expect(costs.costs[0]).toEqual({ missing: 'unreleased' });
    expect(costs.costs[1]).toEqual({ missing: 'no-offer' });
  });

  it('asks for no largest context window where there is no other', () => {
    const later = model('later', { released: '2026-06', contextWindow: 128_000 });
    const { questions } = compare(head, [later, model('old', { contextWindow: 1000 })], {
      asOf: DAY,
    });
    expect(questions.map(({ name }) => name)).not.toContain('context');
  });

  it('is known of no model without a day', () => {
    expect(compare(EMPTY_HEAD, [model('alder', { released: '2999' })]).unreleased).toEqual([]);
  });

  it('had no offer but those that say they held', () => {
    const offers = [
      offer(1, 1),
      offer(2, 2, { from: '2026-05-01' }),
      offer(3, 3, { from: '2027' }),
    ];
    const inputs = (released: DateText) =>
      compare(head, [model('alder', { released, offers })], { asOf: DAY }).offers[0]?.map(
        ({ prices }) => prices.input,
      );
    expect(inputs('2026-06')).toEqual([2]);
    expect(inputs('2026-05')).toEqual([1, 2]);
  });
});

describe('A day after the catalogue’s own', () => {
  it('is taken for that: nothing later is known', () => {
    const offers = [offer(1, 1, { until: '2027-01-01' }), offer(2, 2, { from: '2027-01-01' })];
    const on = (asOf?: DateText) =>
      compare(head, [model('alder', { offers, released: '2026-12' })], {
        ...(asOf !== undefined && { asOf }),
      });
    expect(on('2027-06-01')).toEqual(on());
    expect(on('2027-06-01').asOf).toBe('2026-11-01');
    expect(on('2027-06-01').offers[0]?.map(({ prices }) => prices.input)).toEqual([1]);
    // A month that may be that of the catalogue is not after it.
    expect(on('2026-11').asOf).toBe('2026-11');
    // Without a date of its own, a catalogue has no end.
    expect(compare(EMPTY_HEAD, [model('alder')], { asOf: '2027-06-01' }).asOf).toBe('2027-06-01');
  });
});

// --- Whatever the catalogue says ------------------------------------------------------------------

/** What else of a model has a date. */
const more: fc.Arbitrary<Partial<Model>> = fc.record(
  {
    speed: fc.array(fc.record({ date: arbitrary.dateText }), { maxLength: 2 }),
    status: arbitrary.knownFact(fc.constantFrom<ModelStatus>('active', 'retired')),
    retires: arbitrary.fact(arbitrary.dateText),
    bestFor: arbitrary.fact(fc.constant<string[]>(['Chat'])),
  },
  { requiredKeys: [] },
);

const models: fc.Arbitrary<Model[]> = fc
  .tuple(arbitrary.models, fc.array(more, { minLength: 6, maxLength: 6 }))
  .map(([list, others]) => list.map((one, index) => ({ ...one, ...others[index] })));

const isLater = (date: DateText | undefined, day: DateText): boolean => {
  const shared = Math.min(date?.length ?? 0, day.length);
  return date !== undefined && date.slice(0, shared) > day.slice(0, shared);
};

type Dated = { asOf?: DateText };

const isDisputed = ({ value }: Place): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'disputed');

describe('For any catalogue', () => {
  it('a comparison of the day of publication is the comparison', () => {
    fc.assert(
      fc.property(arbitrary.head, models, arbitrary.workload, (any, list, workload) => {
        const asOf = any.published;
        if (asOf === undefined) return;
        expect(compare(any, list, { workload, asOf })).toEqual(compare(any, list, { workload }));
      }),
      { numRuns: 60 },
    );
  });

  it('nothing of a later date is in a comparison of a past day, but facts of which nothing else is known', () => {
    fc.assert(
      fc.property(models, arbitrary.dayText, (list, asOf) => {
        const comparison = compare({ ...EMPTY_HEAD, published: '2028-01-01' }, list, { asOf });
        for (const row of comparison.benchmarks)
          for (const cell of row.cells)
            for (const { date } of cell ? [cell.score, ...cell.others] : [])
              expect(isLater(date, asOf)).toBe(false);
        for (const { offer } of comparison.offers.flat()) {
          expect(holdsOn(offer, asOf)).toBe(true);
          expect(isLater(offer.from, asOf)).toBe(false);
        }
        for (const known of comparison.models) {
          expect(isLater(known.reviewed, asOf)).toBe(false);
          for (const { date } of known.speed ?? []) expect(isLater(date, asOf)).toBe(false);
        }
        for (const { value } of places(comparison.models, isDisputed)) {
          const { asOf: date, disputed } = value as { asOf?: DateText; disputed: Dated[] };
          if (!isLater(date, asOf) || Object.hasOwn(value as object, 'prices'))
            for (const other of disputed) expect(isLater(other.asOf, asOf)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no fact is made up: each value is one that the catalogue gives, and none goes missing', () => {
    const claims = (fact: unknown): string[] => {
      if (typeof fact !== 'object' || fact === null || !('value' in fact))
        return [JSON.stringify(fact)];
      const { value, disputed = [] } = fact as { value: unknown; disputed?: { value: unknown }[] };
      return [value, ...disputed.map((other) => other.value)].map((one) => JSON.stringify(one));
    };
    fc.assert(
      fc.property(models, arbitrary.dayText, (list, day) => {
        for (const one of list) {
          const known = modelAsOf(one, day);
          for (const key of ['released', 'contextWindow', 'licence', 'inputs', 'bestFor'] as const)
            if (one[key] === undefined) expect(known[key]).toBeUndefined();
            else {
              const [value, ...others] = claims(known[key]);
              const all = claims(one[key]);
              expect(all).toContain(value);
              expect(all).toEqual(expect.arrayContaining(others));
              // What a fact is set against is not what it says itself, unless the catalogue has it so.
              if (value !== all[0]) expect(others).not.toContain(value);
            }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the record is left as it is', () => {
    fc.assert(
      fc.property(models, arbitrary.dayText, (list, day) => {
        const before = structuredClone(list);
        for (const one of list) modelAsOf(one, day);
        expect(list).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
