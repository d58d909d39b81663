/**
 * The lower envelope of offers along one quantity of a workload: which model is cheapest where.
 *
 * The cost of an offer is piecewise linear in every quantity: it bends or jumps only where a
 * request passes a tier's threshold or no longer fits. So each piece is the line through two of its
 * points, and two lines cross at (difference of costs) ÷ (difference of slopes). Only where sizes of
 * requests are spread, the average cost is a curve where there are tiers: there, crossings are found
 * by halving intervals until no number lies between their ends.
 */
import type { Axis } from './axes.js';
import type { Route } from './routes.js';

/** Costs and slopes this near to each other, as a share of them, are taken for equal. */
const NOISE = 1e-9;

/** Even steps of a logarithmic scale in which a curve is followed. */
const STEPS = 96;

/** A cost as a line: `value` at `at`, and `slope` from there on. */
interface Line {
  at: number;
  value: number;
  slope: number;
}

/** One route's cost along an axis. */
export class Lane {
  readonly route: Route;
  readonly axis: Axis;
  /** Where its cost may bend or jump, rising, within the axis. */
  readonly breaks: readonly number[];
  /** Of a curve: lines that are nowhere above it. */
  readonly #floor: Lane | undefined;
  /** One for each piece between breaks; null where the offer is not counted on. */
  readonly #lines: (Line | null | undefined)[] = [];

  constructor(route: Route, axis: Axis) {
    this.route = route;
    this.axis = axis;
    this.breaks = [...new Set(route.breaks(axis))].sort((a, b) => a - b);
    this.#floor = route.isCurved(axis) ? new Lane(route.floor(), axis) : undefined;
  }

  get position(): number {
    return this.route.position;
  }

  get curved(): boolean {
    return this.#floor !== undefined;
  }

  /** What the route costs a month at a value; undefined where it is not counted on. */
  cost(value: number): number | undefined {
    return this.route.cost(this.axis.at(value));
  }

  /** The same where it is below a limit, and no more than needs be computed. */
  costBelow(limit: number, value: number): number | undefined {
    const { axis } = this;
    if (value <= 0 || value >= axis.most || this.breaks.includes(value)) return this.cost(value);
    const line = (this.#floor ?? this).line(value);
    if (!line) return undefined;
    const least = line.value + (value - line.at) * line.slope;
    // Computed from elsewhere, a line is off by some of its last digits.
    return least * (1 - NOISE) < limit && this.#floor ? this.cost(value) : least;
  }

  /** The line around a value that is not itself a break. */
  line(value: number): Line | null {
    const { breaks, axis } = this;
    let piece = 0;
    while (piece < breaks.length && (breaks[piece] as number) < value) piece += 1;
    const known = this.#lines[piece];
    if (known !== undefined) return known;
    // From within the piece: on which side of it a break belongs to does not matter then.
    const low = breaks[piece - 1] ?? 0;
    const third = ((breaks[piece] ?? axis.most) - low) / 3;
    const [first, second] = [this.cost(low + third), this.cost(low + 2 * third)];
    const line =
      first === undefined || second === undefined
        ? null
        : { at: low + third, value: first, slope: (second - first) / third };
    this.#lines[piece] = line;
    return line;
  }
}

/**
 * What happens where another model becomes the cheapest:
 *
 * - `equal`: both cost the same
 * - `tier`: the price of one of them jumps
 * - `limit`: the offer that was the cheapest is no longer counted on
 * - `opens`: the offer that is the cheapest beyond is not counted on before
 */
export type ChangeCause = 'equal' | 'tier' | 'limit' | 'opens';

/** Where another model becomes the cheapest. */
export interface Change {
  /** The value at which it does, everything up to it being as before. */
  at: number;
  cause: ChangeCause;
  /** The offer that is the cheapest beyond. */
  to: Lane;
  /** The best offer beyond of the model that was the cheapest; absent where it has none. */
  from?: Lane;
}

/** A line as it runs in one direction from where one stands. */
interface Run {
  lane: Lane;
  value: number;
  slope: number;
}

/** Below zero where the first is the lower one from here on, zero where they are one line. */
function compareRuns(a: Run, b: Run): number {
  const gap = a.value - b.value;
  if (Math.abs(gap) > NOISE * Math.max(Math.abs(a.value), Math.abs(b.value))) return gap;
  const turn = a.slope - b.slope;
  return Math.abs(turn) > NOISE * Math.max(Math.abs(a.slope), Math.abs(b.slope)) ? turn : 0;
}

/** The lowest of several from here on; of equal ones the first. */
const lowest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>(
    (best, run) => (best && compareRuns(best, run) <= 0 ? best : run),
    undefined,
  );

/**
 * Walks along the cheapest offer of a model within one piece of all lanes: to where that of another
 * model crosses it, or to the end.
 */
function follow(
  runs: readonly Run[],
  start: Run,
  length: number,
  noise: number,
): { step: number; held: Run; to?: Run } {
  let held = start;
  for (;;) {
    // What crosses at the very end goes on beyond it, or nowhere.
    let step = length - noise;
    let next: Run | undefined;
    for (const run of runs) {
      const closing = held.slope - run.slope;
      if (closing <= NOISE * Math.max(Math.abs(held.slope), Math.abs(run.slope))) continue;
      const meets = Math.max(0, (run.value - held.value) / closing);
      // Of those that meet it in one point, the one that runs lowest from there.
      if (meets > step || (meets === step && (!next || next.slope <= run.slope))) continue;
      [step, next] = [meets, run];
    }
    if (!next) return { step, held };
    if (next.lane.position !== held.lane.position) return { step, held, to: next };
    held = next;
  }
}

/** Why another offer is the cheapest at once, where costs are not equal. */
function causeOf(
  held: Lane | undefined,
  to: Lane,
  isThere: (lane: Lane) => boolean,
  wasThere: (lane: Lane) => boolean,
): ChangeCause {
  if (held && !isThere(held)) return 'limit';
  return wasThere(to) ? 'tier' : 'opens';
}

function nextOfLines(
  lanes: readonly Lane[],
  position: number,
  start: number,
  { most }: Axis,
  direction: 1 | -1,
): Change | undefined {
  const isAhead = (value: number): boolean => (value - start) * direction > 0;
  const stops = [...new Set([...lanes.flatMap(({ breaks }) => breaks), 0, most])]
    .filter(isAhead)
    .sort((a, b) => (a - b) * direction);
  let at = start;
  let wasThere = (lane: Lane): boolean => lane.cost(start) !== undefined;
  let held = cheapestAt(lanes, start, position)?.lane;
  for (const stop of stops) {
    const middle = at + (stop - at) / 2;
    const isThere = (lane: Lane): boolean => lane.line(middle) !== null;
    const runs = lanes.flatMap((lane): Run[] => {
      const line = lane.line(middle);
      if (!line) return [];
      const slope = line.slope * direction;
      return [{ lane, value: line.value + (at - line.at) * line.slope, slope }];
    });
    const best = lowest(runs);
    const own = lowest(runs.filter(({ lane }) => lane.position === position));
    if (best && (!own || compareRuns(best, own) < 0)) {
      const jumps = !own || own.value - best.value > NOISE * own.value;
      const cause = jumps ? causeOf(held, best.lane, isThere, wasThere) : 'equal';
      return { at, cause, to: best.lane, ...(own && { from: own.lane }) };
    }
    const met = own && follow(runs, own, Math.abs(stop - at), most * NOISE);
    if (met?.to) {
      return {
        at: at + met.step * direction,
        cause: 'equal',
        to: met.to.lane,
        from: met.held.lane,
      };
    }
    held = met?.held.lane;
    wasThere = isThere;
    at = stop;
  }
  return undefined;
}

/** The cheapest route at a value; at one cost that of the model at `position`. */
export function cheapestAt(
  lanes: readonly Lane[],
  value: number,
  position: number,
  noise = NOISE,
): { lane: Lane; cost: number } | undefined {
  let best: { lane: Lane; cost: number } | undefined;
  let own: { lane: Lane; cost: number } | undefined;
  for (const lane of lanes) {
    const rival = lane.position === position ? own : best;
    const cost = lane.costBelow(rival?.cost ?? Infinity, value);
    if (cost === undefined || cost >= (rival?.cost ?? Infinity)) continue;
    if (!best || cost < best.cost) best = { lane, cost };
    if (lane.position === position && (!own || cost < own.cost)) own = { lane, cost };
  }
  return best && own && own.cost - best.cost <= noise * own.cost ? own : best;
}

function nextOfCurves(
  lanes: readonly Lane[],
  position: number,
  start: number,
  axis: Axis,
  direction: 1 | -1,
): Change | undefined {
  const isAhead = (value: number): boolean =>
    (value - start) * direction > 0 && value > 0 && value < axis.most;
  const { most } = axis;
  const turns = lanes.flatMap(({ route, curved }) => (curved ? route.turns(axis.workload) : []));
  const steps = Array.from({ length: STEPS }, (_, index) => most ** (index / STEPS));
  const mirrored = (inputs: readonly number[]): number[] => inputs.map((input) => most - input);
  const limits = [most, 0, ...lanes.flatMap(({ breaks }) => breaks)];
  const stops = [
    ...new Set([
      ...(axis.dimension === 'outputShare' ? mirrored([...turns, ...steps]) : turns),
      ...steps,
      ...limits.flatMap((at) => [at - most * NOISE, at + most * NOISE]),
    ]),
  ]
    .filter(isAhead)
    .sort((a, b) => (a - b) * direction);
  let before = start;
  for (const stop of stops) {
    let to = cheapestAt(lanes, stop, position);
    if (!to || to.lane.position === position) {
      before = stop;
      continue;
    }
    let [near, far] = [before, stop];
    for (;;) {
      const middle = near + (far - near) / 2;
      if (middle === near || middle === far) break;
      const found = cheapestAt(lanes, middle, position, 0);
      if (!found || found.lane.position === position) near = middle;
      else [far, to] = [middle, found];
    }
    const own = lanes.filter((lane) => lane.position === position);
    const from = cheapestAt(own, far, position);
    const equal = from && from.cost - to.cost <= 1e-6 * from.cost;
    const thereAt =
      (value: number) =>
      (lane: Lane): boolean =>
        lane.cost(value) !== undefined;
    const held = cheapestAt(own, near, position)?.lane;
    // Clear of the point itself, where a sum can round to a limit.
    const clear = direction * most * NOISE;
    return {
      at: far,
      cause: equal ? 'equal' : causeOf(held, to.lane, thereAt(far + clear), thereAt(near - clear)),
      to: to.lane,
      ...(from && { from: from.lane }),
    };
  }
  return undefined;
}

/**
 * The next value from `start` on, in one direction, at which another model than that at `position`
 * becomes the cheapest. Undefined where none does.
 */
export const nextChange = (
  lanes: readonly Lane[],
  position: number,
  start: number,
  axis: Axis,
  direction: 1 | -1,
): Change | undefined =>
  (lanes.some(({ curved }) => curved) ? nextOfCurves : nextOfLines)(
    lanes,
    position,
    start,
    axis,
    direction,
  );
