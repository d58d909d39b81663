import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark, Model } from '../../src/catalogue/types.js';
import {
  compareBenchmarks,
  comparedRows,
  widestGap,
  type BenchmarkRow,
} from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, scored } from '../support/models.js';

/** The rows of these models, where `quiz` is this benchmark. */
function rows(models: Model[], quiz: Partial<Benchmark> = {}): BenchmarkRow[] {
  const benchmarks = { quiz: { name: 'Quiz', ...quiz } };
  return compareBenchmarks(models, { ...EMPTY_HEAD, benchmarks });
}

describe('Shown numbers add up: who leads and by how much are of the same numbers', () => {
  it('scores that are shown alike lead together', () => {
    // Both are shown as 0.8935.
    const [row] = rows([scored('a', { value: 0.89346 }), scored('b', { value: 0.89354 })]);
    expect(row?.gap?.value).toBe(0);
    expect(row?.leaders).toMatchObject({ positions: [0, 1], tie: true, equal: true });
  });

  it('a published interval beside its own value does not turn the lead', () => {
    const models = [
      scored('a', { value: 10, interval: [80, 90] }),
      scored('b', { value: 50, interval: [40, 60] }),
    ];
    expect(rows(models)[0]?.leaders).toMatchObject({ positions: [], tie: true });
  });

  it('for any catalogue: the one that leads is the one whose lead is told, and it is above zero', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const row of compareBenchmarks(models, head)) {
          const { positions, tie } = row.leaders;
          if (positions.length !== 1) continue;
          const leader = models[positions[0]!]!.id;
          expect(tie).toBe(false);
          expect(row.gap?.value).toBeGreaterThan(0);
          const [first, second] = row.gap!.inputs;
          expect(row.higherIsBetter ? first?.of : second?.of).toBe(leader);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['percent', 'points'],
    ['points', 'points'],
    ['elo', 'points'],
    ['fraction', 'fraction'],
    ['seconds', 'seconds'],
    ['minutes', 'minutes'],
  ] as const)('a lead in %s is told in %s', (unit, told) => {
    const [row] = rows([scored('a', { value: 0.5 }), scored('b', { value: 0.75 })], { unit });
    expect(row?.gap).toMatchObject({ value: 0.25, unit: told });
  });
});

describe('The widest gap', () => {
  const head = {
    ...EMPTY_HEAD,
    benchmarks: {
      mmlu: { name: 'MMLU', items: 14_042 },
      code: { name: 'Code', items: 164 },
      part: { name: 'Part', unit: 'fraction', items: 1_000 },
      open: { name: 'Open' },
      duel: { name: 'Duel', unit: 'elo' },
      lag: { name: 'Lag', unit: 'seconds', higherIsBetter: false },
    },
  } as const;

  /** The benchmark with the widest gap between two models with these scores. */
  const widest = (scores: Record<string, [number, number]>): string | undefined => {
    const [a, b] = [0, 1].map((n) =>
      model(`m${n}`, {
        scores: Object.entries(scores).map(([benchmark, pair]) => ({
          benchmark,
          value: pair[n]!,
          metric: 'accuracy',
          ...(['duel', 'lag'].includes(benchmark) && { interval: [pair[n]! - 5, pair[n]! + 5] }),
        })),
      }),
    );
    return widestGap(compareBenchmarks([a!, b!], head))?.benchmark;
  };

  it('is that of the widest lead in percent', () => {
    // 86.2 − 28.1 = 58.1 and 84.5 − 54.2 = 30.3
    expect(widest({ mmlu: [54.2, 84.5], code: [28.1, 86.2] })).toBe('code');
    expect(widest({ mmlu: [84.5, 14.2], code: [28.1, 86.2] })).toBe('mmlu');
  });

  it('a fraction counts by the hundred', () => {
    // 0.9 − 0.2 is 70 points, 90 − 30 are 60.
    expect(widest({ part: [0.2, 0.9], mmlu: [30, 90] })).toBe('part');
    expect(widest({ part: [0.2, 0.7], mmlu: [30, 90] })).toBe('mmlu');
  });

  it('is none that is not separable, however wide', () => {
    // 89.4 − 84.1 = 5.3 points on 164 items, 3 points on 14,042
    expect(widest({ code: [84.1, 89.4], mmlu: [70, 73] })).toBe('mmlu');
    expect(widest({ code: [84.1, 89.4] })).toBeUndefined();
    expect(widest({ mmlu: [70, 70] })).toBeUndefined();
  });

  it('is none where nothing is known of the uncertainty', () => {
    expect(widest({ open: [20, 80], mmlu: [70, 73] })).toBe('mmlu');
    expect(widest({ open: [20, 80] })).toBeUndefined();
  });

  it('is in another unit only where there is none in percent', () => {
    expect(widest({ duel: [1000, 1300], mmlu: [70, 73] })).toBe('mmlu');
    expect(widest({ lag: [30, 10], duel: [1000, 1300] })).toBe('duel');
    expect(widest({ duel: [1000, 1300], code: [84.1, 89.4] })).toBe('duel');
  });

  it('is none where nothing can be compared', () => {
    expect(widest({})).toBeUndefined();
    const apart = rows([scored('a', { value: 1, shots: 0 }), scored('b', { value: 90, shots: 5 })]);
    expect(widestGap(apart)).toBeUndefined();
  });

  it('for any catalogue: no lead in percent is wider', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, catalogue) => {
        const list = compareBenchmarks(models, catalogue);
        const found = widestGap(list);
        const points = ({ unit, gap }: BenchmarkRow): number =>
          gap!.value * (unit === 'fraction' ? 100 : 1);
        const leads = comparedRows(list).filter(
          ({ leaders, cells }) =>
            leaders.positions.length === 1 && cells.every((cell) => !cell || cell.interval),
        );
        const percent = leads.filter(({ unit }) => unit === 'percent' || unit === 'fraction');
        expect(found === undefined).toBe(leads.length === 0);
        if (percent.length > 0)
          expect(points(found!)).toBe(Math.max(...percent.map((row) => points(row))));
      }),
    );
  });
});

describe('One benchmark, two rows', () => {
  const exam = { benchmark: 'quiz', items: 14_042, sources: ['card'] };
  /** 7 points of which nobody says what was counted, 1.5 points of accuracy. */
  const pair = [
    model('a', {
      scores: [
        { ...exam, value: 91 },
        { ...exam, value: 85.5, metric: 'accuracy', shots: 5 },
      ],
    }),
    model('b', {
      scores: [
        { ...exam, value: 84 },
        { ...exam, value: 84, metric: 'accuracy', shots: 5 },
      ],
    }),
  ];

  it('gives one answer, of the row that states a metric', () => {
    const list = rows(pair);
    expect(list.map(({ gap }) => gap?.value).sort()).toEqual([1.5, 7]);
    expect(comparedRows(list)).toMatchObject([{ metric: 'accuracy', gap: { value: 1.5 } }]);
    expect(widestGap(list)?.gap?.value).toBe(1.5);
  });

  it('loses no model that has a score in one of them only', () => {
    const three = [...pair, model('c', { scores: [{ ...exam, value: 70 }] })];
    const kept = comparedRows(rows(three));
    for (const position of [0, 1, 2]) expect(kept.some(({ cells }) => cells[position])).toBe(true);
  });

  it('for any catalogue: of no two rows of a benchmark one has only models of the other', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        const list = compareBenchmarks(models, head);
        const kept = comparedRows(list);
        for (const row of list.filter(({ gap }) => gap))
          expect(
            kept.filter(
              ({ benchmark, cells }) =>
                benchmark === row.benchmark && row.cells.every((cell, at) => !cell || cells[at]),
            ).length,
          ).toBeGreaterThan(0);
        for (const row of kept)
          for (const other of kept)
            if (row !== other && row.benchmark === other.benchmark)
              expect(row.cells.some((cell, at) => cell && !other.cells[at])).toBe(true);
      }),
    );
  });
});
