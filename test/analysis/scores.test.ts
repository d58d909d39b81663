import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark, Model, Score } from '../../src/catalogue/types.js';
import { compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, scored, shownUnits } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

/** The rows of these models, where `quiz` is this benchmark. */
function rows(models: Model[], quiz: Partial<Benchmark> = {}): BenchmarkRow[] {
  const benchmarks = { quiz: { name: 'Quiz', ...quiz } };
  return compareBenchmarks(models, { ...EMPTY_HEAD, benchmarks });
}

const values = ({ cells }: BenchmarkRow): (number | undefined)[] =>
  cells.map((cell) => cell?.score.value);

const HUMANEVAL = { name: 'HumanEval', items: 164 };

describe('Comparable only: scores are subtracted if benchmark, version, variant and metric agree', () => {
  it('then the lead is the difference of the scores shown', () => {
    const [row] = rows([scored('a', { value: 28.1 }), scored('b', { value: 86.2 })]);
    // 86.2 − 28.1 = 58.1
    expect(row?.gap).toMatchObject({ value: 58.1, unit: 'points', formula: 'difference' });
    expect(row?.leaders.positions).toEqual([1]);
    const [other] = rows([scored('a', { value: 54.2 }), scored('b', { value: 84.5 })]);
    // 84.5 − 54.2 = 30.3
    expect(other?.gap?.value).toBe(30.3);
  });

  it('GPQA and GPQA Diamond are never subtracted, as two benchmarks or as a variant', () => {
    const variant = rows([
      scored('a', { value: 46.1 }),
      scored('b', { value: 46.1, variant: 'Diamond' }),
    ]);
    const apart = compareBenchmarks(
      [
        model('a', { scores: [{ benchmark: 'gpqa', value: 46.1 }] }),
        model('b', { scores: [{ benchmark: 'gpqa-diamond', value: 60 }] }),
      ],
      EMPTY_HEAD,
    );
    for (const list of [variant, apart]) {
      expect(list).toHaveLength(2);
      for (const row of list) {
        expect(row).toMatchObject({ shared: false, leaders: { positions: [], tie: false } });
        expect(row).not.toHaveProperty('gap');
      }
    }
  });

  it.each([
    ['Pass@1 and Pass@5', { metric: 'pass@1' }, { metric: 'pass@5' }],
    ['two versions', { version: 'v1' }, { version: 'v2' }],
    ['a metric that is known and one that is not', { metric: 'pass@1' }, {}],
    ['a version that is known and one that is not', {}, { version: 'v2' }],
  ])('%s neither', (_, one, other) => {
    const list = rows([scored('a', { value: 50, ...one }), scored('b', { value: 60, ...other })]);
    expect(list.map(({ shared }) => shared)).toEqual([false, false]);
    for (const row of list) expect(row).not.toHaveProperty('gap');
  });

  it.each([
    ['shots', { shots: 0 }, { shots: 5 }],
    ['effort', { effort: 'low' }, { effort: 'high' }],
    ['harness', { harness: 'a 1' }, { harness: 'b 2' }],
  ])('scores that differ in %s stand side by side, marked', (problem, one, other) => {
    const list = rows([scored('a', { value: 50, ...one }), scored('b', { value: 90, ...other })]);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ shared: true, problems: [problem] });
    expect(values(list[0]!)).toEqual([50, 90]);
    expect(list[0]?.leaders.positions).toEqual([]);
    expect(list[0]).not.toHaveProperty('gap');
  });

  it('a setting that is not known does not make scores differ', () => {
    const [row] = rows([scored('a', { value: 50, shots: 5 }), scored('b', { value: 90 })]);
    expect(row).toMatchObject({ problems: [], gap: { value: 40 }, leaders: { positions: [1] } });
  });

  it('for any catalogue: a gap or a lead only where all of these agree', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const row of compareBenchmarks(models, head)) {
          const known = row.cells.flatMap((cell) => (cell ? [cell.score] : []));
          const one = (values: unknown[]) => new Set(values).size <= 1;
          for (const key of ['benchmark', 'version', 'variant', 'metric'] as const)
            expect(one(known.map((score) => score[key]))).toBe(true);
          const settled = (['shots', 'effort', 'harness'] as const).every((key) =>
            one(known.map((score) => score[key]).filter((value) => value !== undefined)),
          );
          expect(row.problems.length === 0).toBe(settled);
          if (row.gap || row.leaders.positions.length > 0 || row.leaders.tie) {
            expect(known.length).toBeGreaterThan(1);
            expect(settled).toBe(true);
          }
        }
      }),
    );
  });

  it('for any catalogue: the gap is that of the best two, digit by digit', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const { cells, gap, higherIsBetter } of compareBenchmarks(models, head)) {
          if (!gap) continue;
          const sorted = cells
            .flatMap((cell) => (cell ? [cell.score.value] : []))
            .sort((a, b) => (higherIsBetter ? b - a : a - b));
          const [best, second] = sorted.map((value) => shownUnits({ value }, 2));
          const apart = higherIsBetter ? best! - second! : second! - best!;
          expect(apart).toBeGreaterThanOrEqual(0n);
          expect(shownUnits(gap, 2)).toBe(apart);
        }
      }),
    );
  });
});

describe('A gap inside the uncertainty is a tie', () => {
  it('89.4 against 84.1 on the 164 items of HumanEval', () => {
    // The usual test of two proportions agrees: z = 0.053 ÷ √(2 × 0.8675 × 0.1325 ÷ 164) = 1.42
    const pooled = (0.894 + 0.841) / 2;
    const z = (0.894 - 0.841) / Math.sqrt((2 * pooled * (1 - pooled)) / 164);
    expect(z).toBeCloseTo(1.42, 2);
    expect(z).toBeLessThan(1.96);

    const models = [scored('a', { value: 89.4 }), scored('b', { value: 84.1 })];
    const [row] = rows(models, HUMANEVAL);
    const [a, b] = row!.cells.map((cell) => cell?.interval);
    expect(a!.low).toBeLessThan(b!.high);
    expect(row?.leaders).toEqual({ positions: [], tie: true, amongKnown: false });
  });

  it('but 86.2 against 28.1 is none', () => {
    const models = [scored('a', { value: 28.1 }), scored('b', { value: 86.2 })];
    expect(rows(models, HUMANEVAL)[0]?.leaders).toMatchObject({ positions: [1], tie: false });
  });

  it('nor is 89.4 against 84.1 on 14,042 items', () => {
    const models = [
      scored('a', { value: 89.4, items: 14_042 }),
      scored('b', { value: 84.1, items: 14_042 }),
    ];
    expect(rows(models, HUMANEVAL)[0]?.leaders).toMatchObject({ positions: [0], tie: false });
  });

  it('the published interval goes before a computed one', () => {
    const models = [
      scored('a', { value: 89.4, interval: [89, 90] }),
      scored('b', { value: 84.1, interval: [84, 85] }),
    ];
    const [row] = rows(models, HUMANEVAL);
    expect(row?.cells[0]?.interval).toEqual({ low: 89, high: 90, basis: 'published' });
    expect(row?.leaders).toMatchObject({ positions: [0], tie: false });
  });

  it('one known interval is enough', () => {
    const models = [
      scored('a', { value: 1148, interval: [1140, 1152] }),
      scored('b', { value: 1146 }),
    ];
    const [row] = rows(models, { unit: 'elo' });
    expect(row?.leaders).toMatchObject({ positions: [], tie: true });
  });

  it('the count of the score goes before that of the benchmark', () => {
    const [row] = rows([scored('a', { value: 50, items: 10_000 })], HUMANEVAL);
    const { low, high } = row!.cells[0]!.interval!;
    expect(high - low).toBeLessThan(2);
  });

  it('no interval is made up where items were not counted as right or wrong', () => {
    const none = (score: Partial<Score> & { value: number }, quiz: Partial<Benchmark>) =>
      expect(rows([scored('a', score)], quiz)[0]?.cells[0]).not.toHaveProperty('interval');
    none({ value: 50 }, {});
    none({ value: 50, items: 0 }, {});
    none({ value: 50, metric: 'pass@5' }, { items: 164 });
    none({ value: 50, metric: 'F1' }, { items: 164 });
    none({ value: 1148 }, { items: 164, unit: 'elo' });
    none({ value: 12 }, { items: 164, unit: 'seconds' });
    none({ value: 101 }, { items: 164 });
    none({ value: -3.5 }, { items: 164 });
    none({ value: 1.5 }, { items: 164, unit: 'fraction' });
  });

  it('a fraction has its interval in fractions', () => {
    const share = rows([scored('a', { value: 0.93 })], { items: 164, unit: 'fraction' });
    const percent = rows([scored('a', { value: 93 })], { items: 164 });
    const [low, high] = [share, percent].map((list) => list[0]!.cells[0]!.interval!);
    expect(low!.low * 100).toBeCloseTo(high!.low, 9);
    expect(low!.high * 100).toBeCloseTo(high!.high, 9);
    expect(low!.basis).toBe('wilson');
  });

  it('equal scores lead together where nothing is known of their uncertainty', () => {
    const models = [scored('a', { value: 50 }), scored('b', { value: 50 })];
    expect(rows(models)[0]?.leaders).toMatchObject({ positions: [0, 1], tie: true });
  });
});

describe('Where a lower score is better', () => {
  it('the lowest leads, and the lead is still no less than zero', () => {
    const models = [scored('a', { value: 31 }), scored('b', { value: 12.5 }), model('c')];
    const [row] = rows(models, { unit: 'seconds', higherIsBetter: false });
    expect(row).toMatchObject({ higherIsBetter: false, unit: 'seconds' });
    expect(row?.leaders).toEqual({ positions: [1], tie: false, amongKnown: true });
    // 31 − 12.5 = 18.5
    expect(row?.gap?.value).toBe(18.5);
  });

  it('higher is better, in per cent, unless the catalogue says otherwise', () => {
    const [row] = compareBenchmarks([scored('a', { value: 1 })], EMPTY_HEAD);
    expect(row).toMatchObject({ benchmark: 'quiz', higherIsBetter: true, unit: 'percent' });
  });
});

describe('Vendor-reported and independent are told apart, and no score is hidden', () => {
  const vendor = { value: 60, reportedBy: 'vendor', date: '2026-05' } as const;
  const independent = { value: 50, reportedBy: 'independent', date: '2025-01' } as const;

  it('the independent one stands first, the other beside it', () => {
    const [row] = rows([scored('a', vendor, independent)]);
    expect(row?.cells[0]?.score).toMatchObject(independent);
    expect(row?.cells[0]?.others).toMatchObject([vendor]);
  });

  it('of two by the same the newer', () => {
    const older = { ...vendor, value: 55, date: '2024' };
    expect(values(rows([scored('a', older, vendor)])[0]!)).toEqual([60]);
    expect(values(rows([scored('a', vendor, older)])[0]!)).toEqual([60]);
  });

  it("before either, the one whose settings fit the other model's", () => {
    const fitting = { ...vendor, shots: 5 };
    const models = [
      scored('a', { ...independent, shots: 0 }, fitting),
      scored('b', { value: 70, shots: 5 }),
    ];
    const [row] = rows(models);
    expect(values(row!)).toEqual([60, 70]);
    expect(row).toMatchObject({ problems: [], gap: { value: 10 } });
  });

  it('the lead cites what both scores cite', () => {
    const models = [
      scored('a', { value: 1, sources: ['card'], date: '2025-09' }),
      scored('b', { value: 3, sources: ['leaderboard'], date: '2026' }),
    ];
    expect(rows(models)[0]?.gap).toMatchObject({
      sources: ['leaderboard', 'card'],
      asOf: '2025-09',
    });
  });

  it('every score of every model stands in exactly one cell of its own column', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        const list = compareBenchmarks(models, head);
        models.forEach(({ scores = [] }, position) => {
          const shown = list.flatMap(({ cells }) => {
            const cell = cells[position];
            return cell ? [cell.score, ...cell.others] : [];
          });
          expect(shown).toHaveLength(scores.length);
          expect(new Set(shown)).toEqual(new Set(scores));
        });
      }),
    );
  });
});

describe('Rows', () => {
  it('those that can be compared come first, then those that most models have', () => {
    const one = model('a', {
      scores: [
        { benchmark: 'alone', value: 1 },
        { benchmark: 'clashing', value: 1, shots: 0 },
        { benchmark: 'shared', value: 1 },
      ],
    });
    const two = model('b', {
      scores: [
        { benchmark: 'shared', value: 2 },
        { benchmark: 'clashing', value: 2, shots: 5 },
      ],
    });
    const names = compareBenchmarks([one, two], EMPTY_HEAD).map(({ benchmark }) => benchmark);
    expect(names).toEqual(['shared', 'clashing', 'alone']);
  });

  it('of equal standing by name, by id where names are the same, in any order of the models', () => {
    const head = {
      ...EMPTY_HEAD,
      benchmarks: { z: { name: 'Arena' }, b: { name: 'quiz' }, a: { name: 'Quiz' } },
    };
    const one = model('one', { scores: ['b', 'a'].map((benchmark) => ({ benchmark, value: 1 })) });
    const two = model('two', {
      scores: ['a', 'z', 'b'].map((benchmark) => ({ benchmark, value: 1 })),
    });
    const names = (models: Model[]) =>
      compareBenchmarks(models, head).map(({ benchmark }) => benchmark);
    expect(names([one, two])).toEqual(['a', 'b', 'z']);
    expect(names([two, one])).toEqual(['a', 'b', 'z']);
  });

  it('there are none where no model has a score', () => {
    expect(compareBenchmarks([model('a'), model('b')], EMPTY_HEAD)).toEqual([]);
  });
});
