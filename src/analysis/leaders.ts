import type { DateText } from '../catalogue/types.js';
import { mapKnown, statementsOf, type Knowable } from './fact.js';

/** Which cells of a row lead it. */
export interface Leaders {
  /** Positions of the leading cells, none where nobody can be said to lead. */
  positions: readonly number[];
  /** Several lead and are equal or not separable; with no positions, no two can be separated. */
  tie: boolean;
  /** The values of those that tie are the same. */
  equal: boolean;
  /** Several lead, or no two can be separated, as their sizes are about the same. */
  roughly?: boolean;
  /** True where a model's value is not known, so that the lead is only among the known ones. */
  amongKnown: boolean;
}

/** Nobody leads, or it cannot be said. */
export const NO_LEADERS: Leaders = {
  positions: [],
  tie: false,
  equal: false,
  amongKnown: false,
};

/** A value that may be uncertain: lowest and highest that are claimed for it. */
export interface Claim {
  low: number;
  high: number;
}

/**
 * Lowest and highest value that any source gives: a lead must hold whichever is right. What is
 * known to be none leads nothing, whatever others claim.
 */
export function claimOf(known: Knowable<unknown>): Claim | undefined {
  if (typeof known?.value !== 'number') return undefined;
  if (known.disputed.length === 0) return exactly(known.value);
  const values = statementsOf(known)
    .map(({ value }) => value)
    .filter((value) => typeof value === 'number');
  return { low: Math.min(...values), high: Math.max(...values) };
}

/**
 * How far a size may be off and still count as the same, either way: 128,000 and 131,072 tokens
 * both go by the name of 128K.
 */
export const ROUGHLY = 0.02;

/** The same for sizes, each with those around it that count as the same. */
export function sizeClaim(known: Knowable<number>): Claim | undefined {
  const claim = claimOf(known);
  return claim && { low: claim.low * (1 - ROUGHLY), high: claim.high * (1 + ROUGHLY) };
}

/** What is claimed for a value that nobody disputes. */
export const exactly = (value: number): Claim => ({ low: value, high: value });

/**
 * The days that a date may mean, as numbers that grow with them: a date of a month or year is not
 * before or after one that it holds.
 */
export function dayClaim(known: Knowable<DateText>): Claim | undefined {
  const bound = (fill: string): Claim | undefined =>
    claimOf(mapKnown(known, (date) => Number(date.replaceAll('-', '').padEnd(8, fill))));
  const [first, last] = [bound('0'), bound('9')];
  return first && last && { low: first.low, high: last.high };
}

/**
 * The cells that lead, a higher value being better. A cell that is not known never loses and
 * never wins. The best value leads together with all whose claims overlap with its own; where
 * that leaves no cell behind, and the values are not all equal, no difference is separable and
 * nobody leads.
 */
export function leadersOf(claims: readonly (Claim | undefined)[], lowerIsBetter = false): Leaders {
  const turned = claims.map((claim) =>
    claim && lowerIsBetter ? { low: -claim.high, high: -claim.low } : claim,
  );
  const known = turned.filter((claim) => claim !== undefined);
  if (known.length < 2) return NO_LEADERS;
  const bestLow = Math.max(...known.map((claim) => claim.low));
  const positions = turned.flatMap((claim, position) =>
    claim && claim.high >= bestLow ? [position] : [],
  );
  const allEqual = known.every((claim) => claim.low === bestLow && claim.high === bestLow);
  const inseparable = positions.length === known.length && !allEqual;
  return {
    positions: inseparable ? [] : positions,
    tie: positions.length > 1,
    equal:
      positions.length > 1 &&
      positions.every((position) => turned[position]?.low === turned[position]?.high),
    amongKnown: known.length < claims.length,
  };
}

/** The same among the released ones of several models: the others neither lead nor are beaten. */
export function amongReleased<T>(
  cells: readonly T[],
  unreleased: readonly number[],
  leadersIn: (cells: readonly T[]) => Leaders,
): Leaders {
  const released = [...cells.keys()].filter((position) => !unreleased.includes(position));
  const leaders = leadersIn(released.map((position) => cells[position] as T));
  return { ...leaders, positions: leaders.positions.map((index) => released[index] as number) };
}

/** The largest of several sizes. Those that are about the same tie. */
export function largestOf(cells: readonly Knowable<number>[]): Leaders {
  const leaders = leadersOf(cells.map(sizeClaim));
  if (!leaders.tie) return leaders;
  const tied = [...cells.entries()].flatMap(([position, cell]) => {
    const isTied = leaders.positions.length === 0 || leaders.positions.includes(position);
    const claim = isTied ? claimOf(cell) : undefined;
    return claim ? [{ position, ...claim }] : [];
  });
  const low = Math.min(...tied.map((claim) => claim.low));
  const high = Math.max(...tied.map((claim) => claim.high));
  const equal = low === high;
  return {
    roughly: high * (1 - ROUGHLY) <= low * (1 + ROUGHLY),
    ...leaders,
    positions: equal ? tied.map(({ position }) => position) : leaders.positions,
    equal,
  };
}

/**
 * Who has the lowest of several prices. One that is over a year old does not lead, and where it is
 * as low as all others, nobody does.
 */
export function lowestPrice(
  claims: readonly (Claim | undefined)[],
  outdated: readonly (boolean | undefined)[],
): Leaders {
  const leaders = leadersOf(
    claims.map((claim, position) => (outdated[position] ? undefined : claim)),
    true,
  );
  const lowest = claims[leaders.positions[0] ?? -1];
  const undercut = claims.some(
    (claim, position) => claim && lowest && outdated[position] && claim.low <= lowest.high,
  );
  return undercut ? NO_LEADERS : leaders;
}
