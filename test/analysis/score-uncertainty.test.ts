import { describe, expect, it } from 'vitest';
import type { Benchmark, Model, Score } from '../../src/catalogue/types.js';
import { compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
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

  it('no interval is made up where items were not counted as right or wrong', () => {
    const none = (score: Partial<Score> & { value: number }, quiz: Partial<Benchmark>) =>
      expect(rows([scored('a', score)], quiz)[0]?.cells[0]).not.toHaveProperty('interval');
    none({ value: 50 }, {});
    none({ value: 50, items: 0 }, {});
    none({ value: 50, metric: 'pass@5' }, { items: 164 });
    none({ value: 50, metric: 'F1' }, { items: 164 });
    none({ value: 50, metric: 'instruction strict' }, { items: 164 });
    none({ value: 50, metric: 'prompter' }, { items: 164 });
    none({ value: 50, metric: 'win rate' }, { items: 164 });
    none({ value: 50, metric: 'balanced accuracy' }, { items: 164 });
    none({ value: 1148 }, { items: 164, unit: 'elo' });
    none({ value: 12 }, { items: 164, unit: 'seconds' });
    none({ value: 101 }, { items: 164 });
    none({ value: -3.5 }, { items: 164 });
    none({ value: 1.5 }, { items: 164, unit: 'fraction' });
  });

  it('nor where nobody says whether they were', () => {
    const counted = { value: 50, items: 164, sources: ['leaderboard'] };
    const [row] = rows([scoredUnstated('a', counted), scoredUnstated('b', counted)], HUMANEVAL);
    for (const cell of row!.cells) expect(cell).not.toHaveProperty('interval');
    const published = scoredUnstated('a', { value: 50, interval: [40, 60] });
    expect(rows([published], HUMANEVAL)[0]?.cells[0]?.interval?.basis).toBe('published');
  });

  it.each([
    'accuracy',
    'acc',
    'exact match',
    'EM',
    'pass@1',
    '% resolved',
    'relaxed accuracy',
    'success rate',
    'prompt strict',
    'Prompt-level loose accuracy',
    'prompt',
  ])('%s counts what is right or wrong', (metric) => {
    const [row] = rows([scored('a', { value: 50, metric })], HUMANEVAL);
    expect(row?.cells[0]?.interval?.basis).toBe('wilson');
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
