import type { CostCurve } from '../analysis/index.js';
import type { LineChartSpec } from './lines.js';

/** What stands at a chart of costs. */
export interface CostLineLabels {
  /** The models' names, by position. */
  names: readonly string[];
  x: string;
  y: string;
  /** Of the workload's own value. */
  today: string;
  crossing: (first: string, second: string) => string;
}

/** Where the highest cost is more than so many times the lowest, only ratios can be seen. */
const WIDE_RANGE = 15;

function isWide(series: CostCurve['series']): boolean {
  const costs = series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
  return Math.min(...costs) > 0 && Math.max(...costs) > WIDE_RANGE * Math.min(...costs);
}

/** The monthly costs of models along one quantity of the workload, with what they have in common. */
export const costLines = (
  { series, crossings, scale, min, max, today }: CostCurve,
  labels: CostLineLabels,
): LineChartSpec => ({
  x: { title: labels.x, scale, min, max },
  // What is proportional to the volume is a straight line on two such axes.
  y: { title: labels.y, scale: isWide(series) ? 'log' : scale },
  series: series.map(({ position, points }) => ({
    label: labels.names[position] ?? '',
    group: position,
    points,
  })),
  markers: [{ axis: 'x', at: today, label: labels.today }],
  points: crossings.map(({ x, y, between: [first, second] }) => ({
    x,
    y,
    label: labels.crossing(labels.names[first] ?? '', labels.names[second] ?? ''),
  })),
});
