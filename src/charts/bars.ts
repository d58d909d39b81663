/** What a bar chart of benchmark results shows: pure data, ready for any engine. */
import type { BenchmarkRow } from '../analysis/index.js';

/** One model's bars. */
export interface BarSeries {
  label: string;
  /** One value for each category; null where there is none. */
  values: readonly (number | null)[];
}

/** A chart of grouped bars. */
export interface BarChartSpec {
  /** Each in lines of text. */
  categories: readonly (readonly string[])[];
  series: readonly BarSeries[];
  /** The end of the value axis; the engine chooses it where absent. */
  max?: number;
}

/**
 * The bars of the comparable rows that at least two models share, in one unit: percent, since bars
 * of unlike units on one axis say nothing.
 *
 * @param titles one for each row, in lines
 * @param names the models' names
 */
export function benchmarkBars(
  rows: readonly BenchmarkRow[],
  titles: readonly (readonly string[])[],
  names: readonly string[],
): BarChartSpec {
  const drawn = rows
    .map((row, index) => ({ row, title: titles[index] ?? [row.benchmark] }))
    .filter(
      ({ row }) =>
        row.unit === 'percent' && row.problems.length === 0 && (row.shared || names.length === 1),
    );
  return {
    categories: drawn.map(({ title }) => title),
    series: names.map((label, position) => ({
      label,
      values: drawn.map(({ row }) => row.cells[position]?.score.value ?? null),
    })),
    max: 100,
  };
}
