import { axisOf, type Axis } from './axes.js';
import { cheapestAt, Lane, nextChange } from './envelope.js';
import type { PriceComparison } from './pricing.js';
import { routesOf } from './routes.js';
import { WORKLOAD_LIMITS } from './workload.js';

/** The cost of one model along a quantity. */
export interface CostSeries {
  /** The model's position. */
  position: number;
  /**
   * Its monthly cost on the offer that is cheapest there, unrounded, by rising value. Null where no
   * offer is counted on. Two points at one value are the cost up to it and beyond.
   */
  points: readonly { x: number; y: number | null }[];
}

/** Where two models cost the same. */
export interface Crossing {
  x: number;
  y: number;
  /** Position of the model that is cheaper below, then of the one that is cheaper above. */
  between: readonly [number, number];
  /** Whether the cheapest of all models changes there. */
  leads: boolean;
}

/** What models cost a month along one quantity of the workload, everything else held. */
export interface CostCurve {
  /** `x` is requests a month, or the output share of the tokens of a request, 0 to 1. */
  dimension: 'requests' | 'outputShare';
  scale: 'log' | 'linear';
  min: number;
  max: number;
  /** The workload's own value. */
  today: number;
  /** Round values for a table. Each series has a point at each. */
  rows: readonly number[];
  series: readonly CostSeries[];
  crossings: readonly Crossing[];
}

/** Decades that are shown on either side of the workload's own. */
const DECADES = 2;

/** Where points stand in each decade, as straight lines bend on logarithmic axes. */
const DIGITS = [1, 1.5, 2, 3, 4, 5, 7];

/** Those of them that a table has. */
const ROUND = [1, 2, 5];

/** Points on a linear axis; a table has every other one. */
const STEPS = 20;

/** Two models cross no more often than this; offers may, whose tiers begin at many sizes. */
const MOST_CROSSINGS = 8;

/** Amounts this near to each other, as a part of them, are one. */
const NOISE = 1e-6;

/** Where the lines of these models cross between two values. */
function crossingsOf(lanes: readonly Lane[], axis: Axis, min: number, max: number): Crossing[] {
  const positions = [...new Set(lanes.map(({ position }) => position))];
  const found: Crossing[] = [];
  for (const [index, first] of positions.entries())
    for (const second of positions.slice(index + 1)) {
      const pair = lanes.filter(({ position }) => position === first || position === second);
      let [at, from] = [min, cheapestAt(pair, min, first)?.lane.position ?? first];
      for (let count = 0; count < MOST_CROSSINGS; count += 1) {
        const change = nextChange(pair, from, at, axis, 1);
        if (!change || change.at >= max) break;
        const y = change.to.cost(change.at);
        const least = cheapestAt(lanes, change.at, from)?.cost;
        if (change.cause === 'equal' && change.at > min && y !== undefined && least !== undefined)
          found.push({
            x: change.at,
            y,
            between: [from, change.to.position],
            leads: y <= least * (1 + NOISE),
          });
        // A curve was found to have changed a little beyond.
        [at, from] = [change.at, change.to.position];
      }
    }
  return found.sort((a, b) => a.x - b.x);
}

/** The lowest cost of a model on either side of a value. */
function sidesOf(lanes: readonly Lane[], value: number, { most }: Axis): (number | null)[] {
  const lowest = (at: number): number | null => {
    const lines = lanes.flatMap((lane): number[] => {
      if (lane.curved) {
        const cost = lane.cost(at);
        return cost === undefined ? [] : [cost];
      }
      const line = lane.line(at);
      return line ? [line.value + (value - line.at) * line.slope] : [];
    });
    return lines.length > 0 ? Math.min(...lines) : null;
  };
  const step = Math.max(value, most * NOISE) * NOISE;
  const sides = [
    ...(value - step > 0 ? [lowest(value - step)] : []),
    ...(value + step < most ? [lowest(value + step)] : []),
  ];
  const [before, after] = sides;
  const isJump =
    sides.length === 2 &&
    (before === null || after === null
      ? before !== after
      : Math.abs(Number(before) - Number(after)) > 100 * NOISE * Number(before));
  return isJump ? sides : sides.slice(0, 1);
}

function curveOf(
  comparison: PriceComparison,
  dimension: CostCurve['dimension'],
): CostCurve | undefined {
  const axis = axisOf(dimension, comparison.workload);
  if (!axis || comparison.workload.requests === 0) return undefined;
  const lanes = routesOf(comparison).map((route) => new Lane(route, axis));
  const positions = [...new Set(lanes.map(({ position }) => position))];
  if (positions.length === 0) return undefined;
  const isLog = dimension === 'requests';
  let [min, max] = [0, axis.most];
  let marks: number[];
  let rows: number[];
  if (isLog) {
    const today = cheapestAt(lanes, axis.today, positions[0] ?? 0)?.lane.position;
    const near = ([1, -1] as const).flatMap((direction) =>
      today === undefined ? [] : (nextChange(lanes, today, axis.today, axis, direction)?.at ?? []),
    );
    const exponents = [axis.today, ...near.filter((at) => at >= 1)].map(Math.log10);
    const lowest = Math.max(0, Math.min(Math.floor(Number(exponents[0])) - DECADES, ...exponents));
    const highest = Math.max(Math.ceil(Number(exponents[0])) + DECADES, ...exponents);
    const [first, last] = [Math.floor(lowest), Math.ceil(highest)];
    min = 10 ** first;
    max = Math.min(WORKLOAD_LIMITS.requests, 10 ** last);
    const decades = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
    const within = (digits: readonly number[]): number[] =>
      decades
        .flatMap((decade) => digits.map((digit) => Math.round(digit * decade)))
        .filter((value) => value >= min && value <= max);
    marks = within(DIGITS);
    rows = within(ROUND);
  } else {
    const steps = Array.from({ length: STEPS + 1 }, (_, index) => index / STEPS);
    marks = steps.map((share) => share * max);
    rows = steps.filter((_, index) => index % 2 === 0);
  }
  const crossings = crossingsOf(lanes, axis, min, max);
  // An output share is followed in tokens, and shown as a share.
  const shown = (value: number): number =>
    Number((value / (isLog ? 1 : axis.most)).toPrecision(12));
  const series = positions.map((position): CostSeries => {
    const own = lanes.filter((lane) => lane.position === position);
    const values = new Set([
      ...marks,
      axis.today,
      ...own.flatMap(({ breaks }) => breaks.filter((value) => value > min && value < max)),
      ...crossings.flatMap(({ x, between }) => (between.includes(position) ? [x] : [])),
    ]);
    const points = [...values]
      .sort((a, b) => a - b)
      .flatMap((value) => sidesOf(own, value, axis).map((y) => ({ x: shown(value), y })));
    return { position, points };
  });
  const drawn = series.filter(({ points }) => points.some(({ y }) => y !== null));
  if (drawn.length === 0) return undefined;
  return {
    dimension,
    scale: isLog ? 'log' : 'linear',
    min: shown(min),
    max: shown(max),
    today: shown(axis.today),
    rows,
    series: drawn,
    crossings: crossings.map((crossing) => ({ ...crossing, x: shown(crossing.x) })),
  };
}

/**
 * What models cost along the volume and along the output share, the more telling curve first.
 * Without a commitment costs are in proportion to the volume: no two models cross there.
 */
export function costCurves(comparison: PriceComparison): CostCurve[] {
  const curves = (['requests', 'outputShare'] as const).flatMap(
    (dimension) => curveOf(comparison, dimension) ?? [],
  );
  const isCommitted = routesOf(comparison).some((route) => route.isCommitted);
  return isCommitted || (curves[0]?.crossings.length ?? 0) > 0 ? curves : curves.reverse();
}
