import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark, Model } from '../../src/catalogue/types.js';
import { compareBenchmarks, widestGap, type BenchmarkRow } from '../../src/analysis/index.js';
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
      code: { name: 'Code', items: 164 },
      part: { name: 'Part', unit: 'fraction' },
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
    // 89.4 − 84.1 = 5.3 points on 164 items; 3 points where nothing is known of the uncertainty
    expect(widest({ code: [84.1, 89.4], mmlu: [70, 73] })).toBe('mmlu');
    expect(widest({ code: [84.1, 89.4] })).toBeUndefined();
    expect(widest({ mmlu: [70, 70] })).toBeUndefined();
  });

  it('is in another unit only where there is none in percent', () => {
    expect(widest({ duel: [1000, 1300], mmlu: [70, 71] })).toBe('mmlu');
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
        const leads = list.filter(({ leaders }) => leaders.positions.length === 1);
        const percent = leads.filter(({ unit }) => unit === 'percent' || unit === 'fraction');
        expect(found === undefined).toBe(leads.length === 0);
        if (percent.length > 0)
          expect(points(found!)).toBe(Math.max(...percent.map((row) => points(row))));
      }),
    );
  });
});
