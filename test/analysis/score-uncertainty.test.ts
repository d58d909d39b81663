import { describe, expect, it } from 'vitest';
import type { Benchmark, Model, Score } from '../../src/catalogue/types.js';
import { clearLeads, compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
import { EMPTY_HEAD, scored, scoredUnstated } from '../support/models.js';

/** The rows of these models, where `quiz` is this benchmark. */
function rows(models: Model[], quiz: Partial<Benchmark> = {}): BenchmarkRow[] {
  const benchmarks = { quiz: { name: 'Quiz', ...quiz } };
  return compareBenchmarks(models, { ...EMPTY_HEAD, benchmarks });
}

const HUMANEVAL = { name: 'HumanEval', items: 164 };

describe('Rule 4, comparable only: a gap inside the uncertainty is a tie', () => {
  it('a 5.3-point HumanEval gap decides: it does not, 89.4 against 84.1 on 164 items is a tie', () => {
    // The usual test of two proportions agrees: z = 0.053 ÷ √(2 × 0.8675 × 0.1325 ÷ 164) = 1.42
    const pooled = (0.894 + 0.841) / 2;
    const z = (0.894 - 0.841) / Math.sqrt((2 * pooled * (1 - pooled)) / 164);
    expect(z).toBeCloseTo(1.42, 2);
    expect(z).toBeLessThan(1.96);

    const models = [scored('a', { value: 89.4 }), scored('b', { value: 84.1 })];
    const [row] = rows(models, HUMANEVAL);
    const [a, b] = row!.cells.map((cell) => cell?.interval);
    expect(a!.low).toBeLessThan(b!.high);
    expect(row?.leaders).toEqual({ positions: [], tie: true, equal: false, amongKnown: false });
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

  it('no interval is made up where no items are known, or scores are not parts of a whole', () => {
    const none = (score: Partial<Score> & { value: number }, quiz: Partial<Benchmark>) =>
      expect(rows([scored('a', score)], quiz)[0]?.cells[0]).not.toHaveProperty('interval');
    none({ value: 50 }, {});
    none({ value: 50, items: 0 }, {});
    none({ value: 1148 }, { items: 164, unit: 'elo' });
    none({ value: 12 }, { items: 164, unit: 'seconds' });
    none({ value: 101 }, { items: 164 });
    none({ value: -3.5 }, { items: 164 });
    none({ value: 1.5 }, { items: 164, unit: 'fraction' });
  });

  it('a clear lead where nobody says what was counted: 5.3 points on 164 items are a tie all the same', () => {
    const card = { items: 164, sources: ['card'] };
    const models = [
      scoredUnstated('a', { value: 89.4, ...card }),
      scoredUnstated('b', { value: 84.1, ...card }),
    ];
    const [row] = rows(models);
    for (const cell of row!.cells) expect(cell?.interval?.basis).toBe('wilson');
    expect(row?.leaders).toMatchObject({ positions: [], tie: true });
    expect(clearLeads([row!])).toEqual([]);
  });

  it.each(['F1', 'pass@5', 'win rate', 'instruction strict'])(
    '%s: whatever part of an item is earned, the mean of all is no more uncertain than of all or nothing',
    (metric) => {
      // Of outcomes x from 0 to 1, x² ≤ x, so that their variance is p(1 − p) or less.
      const outcomes = [0, 0.25, 0.5, 0.75, 1, 1, 0.9, 0.1];
      const p = outcomes.reduce((sum, x) => sum + x, 0) / outcomes.length;
      const variance = outcomes.reduce((sum, x) => sum + (x - p) ** 2, 0) / outcomes.length;
      expect(variance).toBeLessThanOrEqual(p * (1 - p));
      const [row] = rows([scored('a', { value: 50, metric })], HUMANEVAL);
      expect(row?.cells[0]?.interval?.basis).toBe('wilson');
    },
  );

  it('a lead is not clear where the uncertainty of a score is not known, however wide', () => {
    const [row] = rows([scored('a', { value: 90 }), scored('b', { value: 30 })]);
    expect(row?.gap?.value).toBe(60);
    expect(clearLeads([row!])).toEqual([]);
    const counted = [scored('a', { value: 90, items: 50 }), scored('b', { value: 30, items: 50 })];
    expect(clearLeads(rows(counted))).toHaveLength(1);
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
    expect(rows(models)[0]?.leaders).toMatchObject({ positions: [0, 1], tie: true, equal: true });
  });
});
