import { axisOf, DIMENSIONS, type Axis, type Dimension } from './axes.js';
import { costOf } from './cost.js';
import { costFigure } from './cost-figures.js';
import { cheapestAt, Lane, nextChange, type Change, type ChangeCause } from './envelope.js';
import type { Figure, Unit } from './figure.js';
import type { RankedOffer } from './offers.js';
import type { PriceComparison } from './pricing.js';
import { round } from './rounding.js';
import { routesOf } from './routes.js';

/** Where another model becomes the cheapest if one quantity of the workload changes alone. */
export interface Flip {
  dimension: Dimension;
  /** Whether it is the cheapest above the value or below. */
  direction: 'above' | 'below';
  /**
   * The value, as a share, in tokens of one request, or in requests a month. Rounded away from the
   * workload's, so that what is said of all values beyond it is true.
   */
  at: Pick<Figure, 'value' | 'exact' | 'decimals' | 'unit'>;
  cause: ChangeCause;
  /** Position of the model that is the cheapest up to there. */
  from: number;
  /** Position of the one that is the cheapest beyond. */
  to: number;
  /** The offer of the latter. */
  offer: RankedOffer;
  /** What both cost a month at the value; where costs jump, just beyond. Its own is the last. */
  costs: readonly { position: number; monthly: Figure }[];
  /** Whether it is the cheapest beyond a limit of the other, and its own limit is not known. */
  limitUnknown?: true;
  /** Whether sizes of requests are spread, so that the value was found by halving intervals. */
  halved?: true;
}

/** Where the ranking of models by cost turns. */
export interface Flips {
  flips: readonly Flip[];
  /** The quantities of which no change alone makes another model the cheapest. */
  steady: readonly Dimension[];
}

const UNITS: Readonly<Record<Dimension, Unit>> = {
  outputShare: 'share',
  cachedShare: 'share',
  batchShare: 'share',
  requests: 'requests',
  inputTokens: 'tokens',
  outputTokens: 'tokens',
  reasoningTokens: 'tokens',
};

/** Digits that a large number keeps. */
const SIGNIFICANT = 4;

/** Digits of a share: one of a percentage, and two that tell beside nothing and all. */
const SHARE_DECIMALS = 3;

/** Off by less than this, as a part of it, a number is the rounded one. */
const NOISE = 1e-9;

/** Rounds up or down to a number of decimals, which may be negative. */
function roundTo(value: number, decimals: number, up: boolean): number {
  const shifted = value * 10 ** decimals;
  const whole = Math.round(shifted);
  if (Math.abs(shifted - whole) <= NOISE * Math.abs(shifted)) return whole / 10 ** decimals;
  return (up ? Math.ceil(shifted) : Math.floor(shifted)) / 10 ** decimals;
}

/** A value of an axis as it is shown. */
function shownAt(axis: Axis, { at, cause }: Change, up: boolean): Flip['at'] {
  const unit = UNITS[axis.dimension];
  if (unit === 'share') {
    const exact = axis.dimension === 'outputShare' ? at / axis.most : at;
    const rest = Math.min(exact, 1 - exact) || 1;
    const decimals = Math.min(12, Math.max(SHARE_DECIMALS, 1 - Math.floor(Math.log10(rest))));
    return { value: round(roundTo(exact, decimals, up), decimals), exact, decimals, unit };
  }
  const digits = Math.floor(Math.log10(Math.max(1, at))) + 1;
  // A threshold or a limit is named as it is. Of few things the last that is on this side is named:
  // from the next whole one on it is as said.
  const value =
    cause !== 'equal' || digits <= SIGNIFICANT
      ? roundTo(at, 0, !up)
      : roundTo(at, SIGNIFICANT - digits, up);
  return { value, exact: at, decimals: 0, unit };
}

function flipOf(
  { costs, currency }: PriceComparison,
  axis: Axis,
  change: Change,
  from: number,
  direction: 1 | -1,
): Flip {
  const { at, cause, to } = change;
  const decimals = Math.max(2, ...costs.costs.map(({ monthly }) => monthly?.decimals ?? 2));
  // Where costs jump, those of either side of the point are not those at it.
  const value = cause === 'equal' ? at : at + direction * Math.max(at, axis.most * NOISE) * NOISE;
  const workload = axis.at(Math.min(axis.most, Math.max(0, value)));
  const monthly = ({ route: { ranked } }: Lane): Figure | undefined => {
    const { offer, conversion } = ranked;
    const { terms } = costOf(offer, workload, conversion?.rate) ?? {};
    return terms && costFigure(terms, 'monthly', decimals, currency, offer, conversion);
  };
  const lanes = change.from ? [change.from, to] : [to];
  const { context, maxOutput } = to.route;
  const limit = axis.dimension === 'inputTokens' ? context : maxOutput;
  return {
    dimension: axis.dimension,
    direction: direction > 0 ? 'above' : 'below',
    at: shownAt(axis, change, direction > 0),
    cause,
    from,
    to: to.position,
    offer: to.route.ranked,
    costs: lanes.flatMap((lane) => {
      const figure = monthly(lane);
      return figure ? [{ position: lane.position, monthly: figure }] : [];
    }),
    ...(cause === 'limit' && limit === Infinity && { limitUnknown: true }),
    ...(lanes.some(({ curved }) => curved) && { halved: true }),
  };
}

/**
 * Where the ranking turns: for each quantity of the workload, everything else held, the next value
 * above today's and the next below at which another model becomes the cheapest.
 *
 * Between prices' thresholds and requests' limits a cost is a straight line in each quantity, so
 * two models change places where c₁ + s₁ × d = c₂ + s₂ × d: at today's value + (c₂ − c₁) ÷
 * (s₁ − s₂), computed and not sampled. Where sizes of requests are spread and tiers tell them
 * apart, costs are curves in the average size; there the value is found by halving intervals.
 */
export function flipsOf(comparison: PriceComparison): Flips {
  const { workload, costs } = comparison;
  const routes = routesOf(comparison);
  const rivals = new Set(routes.map(({ position }) => position));
  const isRanked = costs.costs.some(({ monthly }) => monthly && monthly.exact > 0);
  if (rivals.size < 2 || !isRanked) return { flips: [], steady: [] };
  const flips: Flip[] = [];
  const steady: Dimension[] = [];
  for (const dimension of DIMENSIONS) {
    const axis = axisOf(dimension, workload);
    if (!axis) continue;
    // What is billed for requests alone is in proportion to them: it crosses nowhere.
    const isEven = dimension === 'requests' && !routes.some(({ isCommitted }) => isCommitted);
    const lanes = isEven ? [] : routes.map((route) => new Lane(route, axis));
    const found = ([1, -1] as const).flatMap((direction) => {
      const today = cheapestAt(lanes, axis.today, costs.order[0] ?? 0);
      if (!today || today.cost === 0) return [];
      const from = today.lane.position;
      const change = nextChange(lanes, from, axis.today, axis, direction);
      return change ? [flipOf(comparison, axis, change, from, direction)] : [];
    });
    flips.push(...found);
    if (found.length === 0) steady.push(dimension);
  }
  return { flips, steady };
}
