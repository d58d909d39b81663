import { describe, expect, it } from 'vitest';
import { compareBenchmarks } from '../../src/analysis/index.js';
import type { CatalogueHead, Model, Score } from '../../src/catalogue/types.js';
import { benchmarkBars } from '../../src/charts/bars.js';

const head: CatalogueHead = {
  format: 1,
  benchmarks: { quiz: { name: 'Quiz' }, duel: { name: 'Duel', unit: 'elo' } },
};

type Scored = Pick<Score, 'benchmark' | 'value'> & Partial<Score>;

const unstated = (id: string, ...scores: Scored[]): Model => ({
  id,
  name: id.toUpperCase(),
  scores,
});

const model = (id: string, ...scores: Scored[]): Model =>
  unstated(id, ...scores.map((score) => ({ metric: 'accuracy', ...score })));

function barsOf(...models: Model[]): ReturnType<typeof benchmarkBars> {
  const rows = compareBenchmarks(models, head);
  return benchmarkBars(
    rows,
    rows.map((row) => [row.benchmark]),
    models.map(({ name }) => name),
  );
}

describe('the bars', () => {
  it('are those of the benchmarks that two models share, one series for each model', () => {
    const spec = barsOf(
      model('a', { benchmark: 'quiz', value: 28.1 }),
      model('b', { benchmark: 'quiz', value: 86.2 }),
    );
    expect(spec.categories).toEqual([['quiz']]);
    expect(spec.series).toEqual([
      { label: 'A', values: [28.1] },
      { label: 'B', values: [86.2] },
    ]);
    expect(spec.max).toBe(100);
  });

  it('leave a gap, not a zero, where a model has no score', () => {
    const spec = barsOf(
      model('a', { benchmark: 'quiz', value: 28.1 }),
      model('b', { benchmark: 'quiz', value: 86.2 }),
      model('c'),
    );
    expect(spec.series[2]?.values).toEqual([null]);
  });

  it('never set scores side by side that are not comparable', () => {
    const spec = barsOf(
      model('a', { benchmark: 'quiz', value: 28.1, shots: 0 }),
      model('b', { benchmark: 'quiz', value: 86.2, shots: 5 }),
    );
    expect(spec.categories).toEqual([]);
  });

  it('nor scores of which nobody says what was counted, unless one publication has them', () => {
    const pair = (one: string, other: string) =>
      barsOf(
        unstated('a', { benchmark: 'quiz', value: 28.1, sources: [one] }),
        unstated('b', { benchmark: 'quiz', value: 86.2, sources: [other] }),
      ).categories;
    expect(pair('card', 'post')).toEqual([]);
    expect(pair('post', 'post')).toEqual([['quiz']]);
  });

  it('leave out benchmarks that are not in percent', () => {
    const spec = barsOf(
      model('a', { benchmark: 'duel', value: 1148 }),
      model('b', { benchmark: 'duel', value: 1146 }),
    );
    expect(spec.categories).toEqual([]);
  });

  it('show all scores of a model that stands alone', () => {
    expect(barsOf(model('a', { benchmark: 'quiz', value: 28.1 })).categories).toHaveLength(1);
    expect(barsOf(unstated('a', { benchmark: 'quiz', value: 28.1 })).categories).toHaveLength(1);
  });
});
