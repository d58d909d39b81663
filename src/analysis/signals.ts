/**
 * What the signals of a verdict say of each pair of models, all in one measure: the share of the
 * pair. It runs from 0 to 1, ½ is even, and the shares of the two sum to 1, as the odds of a paired
 * comparison do: p = a ÷ (a + b).
 * Source: R. A. Bradley and M. E. Terry, Biometrika 39 (1952) 324–345.
 */
import type { DateText, Id, Licence, Model, Speed } from '../catalogue/types.js';
import type { Comparison } from './compare.js';
import { readFact, statementsOf, type Knowable } from './fact.js';
import { ROUGHLY } from './leaders.js';
import { providersOf } from './offers.js';
import { round, total } from './rounding.js';
import { comparedRows, type BenchmarkRow } from './scores.js';
import type { SignalName } from './weights.js';

/** The facts of a comparison that a verdict is made of. */
export type Facts = Pick<
  Comparison,
  'models' | 'asOf' | 'unreleased' | 'specs' | 'capabilities' | 'benchmarks' | 'offers' | 'costs'
>;

/** The share of the first of two values that can be told apart. */
type Share = (first: number, second: number) => number;

/** One fact in which models can be compared; lists are in their order. */
export interface Evidence {
  /** Every value that is claimed for a model, its own first; undefined where it is not known. */
  claims: readonly (readonly number[] | undefined)[];
  share: Share;
  /** Where the claims come from. */
  sources: readonly (readonly Id[])[];
  /** Whether the values are known, but not comparable. */
  apart?: boolean;
}

/** What is known for one signal. */
export interface Signal {
  evidence: readonly Evidence[];
  /** How many facts, known of every model, make it wholly covered. */
  full: number;
  /** Positions of the models whose value is known, but too old to be set against others. */
  outdated?: readonly number[];
}

/** a ÷ (a + b): of two values, how much each has of both. */
const ratio: Share = (a, b) => a / (a + b);

/** ½ and up to ½ more for a difference that reaches `whole`. */
const step =
  (whole: number): Share =>
  (a, b) =>
    0.5 + Math.max(-1, Math.min(1, (a - b) / whole)) / 2;

/**
 * The chance that the first wins, by their ratings.
 * Source: A. E. Elo, The Rating of Chessplayers (1978).
 */
const elo: Share = (a, b) => 1 / (1 + 10 ** ((b - a) / 400));

/**
 * Of the items that only one of the two solves, the share that the first one does:
 * a(1 − b) ÷ (a(1 − b) + b(1 − a)), solving being independent. It is the ratio of their odds, so
 * that 98 % against 96 % says as much as 4 % against 2 %.
 * Source: G. Rasch, Probabilistic Models for Some Intelligence and Attainment Tests (1960).
 */
const soleSolver =
  (scale: number): Share =>
  (a, b) =>
    ratio(a * (scale - b), b * (scale - a));

const mirrored =
  (share: Share): Share =>
  (a, b) =>
    share(b, a);

/** Beyond this many months a newer model is no newer still: two years are several generations. */
const NEWEST_MONTHS = 24;

/** Comparable results that make scores wholly covered: one or two can be chance or chosen. */
const FULL_SCORES = 3;

/** All values that sources give for a fact; undefined where its own is not known or is none. */
function claimsOf<T>(
  known: Knowable<T>,
  valuesOf: (value: T) => readonly number[],
): number[] | undefined {
  const values = statementsOf(known).map(({ value }) => (value === null ? [] : valuesOf(value)));
  return values[0]?.length ? values.flat() : undefined;
}

function fromFacts<T>(
  cells: readonly Knowable<T>[],
  share: Share,
  valuesOf: (value: T) => readonly number[],
): Evidence {
  return {
    claims: cells.map((cell) => claimsOf(cell, valuesOf)),
    share,
    sources: cells.map((cell) => statementsOf(cell).flatMap(({ sources }) => sources)),
  };
}

/** Months of the era: the middle of the date, and its first and last day if it is of no one day. */
function months(date: DateText): number[] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at = (otherMonth: number, otherDay: number): number =>
    12 * year + (month ?? otherMonth) + (day ?? otherDay) / 31;
  const [first, last] = [at(1, 1), at(12, 31)];
  return [(first + last) / 2, first, last];
}

/** Open source 1, open weights ½, closed 0; both of the first where the licence leaves it open. */
function openness({ openSource, openWeights }: Licence): number[] {
  if (openSource) return [1];
  if (openWeights === undefined) return [];
  return openWeights ? (openSource === false ? [0.5] : [0.5, 1]) : [0];
}

function fromScores({ unit, higherIsBetter, cells, claims, problems }: BenchmarkRow): Evidence {
  const scale = unit === 'percent' ? 100 : unit === 'fraction' ? 1 : undefined;
  const share = unit === 'elo' ? elo : scale ? soleSolver(scale) : ratio;
  return {
    claims: cells.map((cell, position) => {
      const value = cell?.score.value ?? NaN;
      const claim = claims[position];
      // Below zero or beyond the scale nothing can be said to be a part of it.
      return claim && (unit === 'elo' || (value >= 0 && value <= (scale ?? Infinity)))
        ? [value, claim.low, claim.high]
        : undefined;
    }),
    share: higherIsBetter ? share : mirrored(share),
    sources: cells.map((cell) => cell?.score.sources ?? []),
    apart: problems.length > 0,
  };
}

/**
 * Providers whose offers can be counted on. Unknown where no offer is recorded, or where it cannot
 * be told whether those that are would count.
 */
function availability({ offers }: Facts): Evidence {
  return {
    claims: offers.map((recorded) => {
      const { length } = providersOf(recorded);
      const clear =
        recorded.length > 0 &&
        recorded.every(({ excluded }) => excluded !== 'no-price' && excluded !== 'currency');
      return length > 0 || clear ? [length] : undefined;
    }),
    share: ratio,
    sources: offers.map((recorded) => recorded.flatMap(({ offer }) => offer.sources ?? [])),
  };
}

/** Output speeds, source by source: two publications measure in two ways. */
export function speeds(models: readonly Model[]): Evidence[] {
  const measured = models.map(({ speed = [] }) =>
    speed.filter(({ outputTokensPerSecond: value }) => value !== undefined),
  );
  const all = measured.flat();
  const places = new Map<string, [source: Id, provider: Id | undefined]>();
  for (const { sources = [], provider } of all)
    for (const source of sources)
      // What names no provider goes with each that the same source names.
      if (provider !== undefined || !all.some((other) => isOf(other, source) && other.provider))
        places.set(JSON.stringify([source, provider]), [source, provider]);
  return [...places.values()].map(([source, provider]) => {
    const values = measured.map((list) =>
      list
        .filter((one) => isOf(one, source) && (one.provider ?? provider) === provider)
        .map((one) => one.outputTokensPerSecond as number),
    );
    return {
      claims: values.map((list) => (list.length > 0 ? list : undefined)),
      share: ratio,
      sources: values.map((list) => (list.length > 0 ? [source] : [])),
    };
  });
}

const isOf = ({ sources }: Speed, source: Id): boolean => sources?.includes(source) ?? false;

/** Whether every value that is claimed for one lies on the same side of all that are for the other. */
const tellsApart = (first: readonly number[], second: readonly number[]): boolean =>
  Math.min(...first) > Math.max(...second) || Math.max(...first) < Math.min(...second);

/**
 * The share of the first of two models, in whole tenths of a percent so that what is shown is what
 * is computed with. Sources that disagree and uncertain scores leave it at ½ where they overlap.
 *
 * @param evidence of facts that are known of both
 */
export function shareOfPair(evidence: readonly Evidence[], first: number, second: number): number {
  const shares = evidence.map(({ claims, share }) => {
    const [a = [], b = []] = [claims[first], claims[second]];
    return tellsApart(a, b) ? share(a[0] ?? NaN, b[0] ?? NaN) : 0.5;
  });
  const mean = total(shares) / shares.length;
  // Rounded from the same side whoever comes first, so that the two still sum to 1.
  return mean < 0.5 ? round(1 - round(1 - mean, 3), 3) : round(mean, 3);
}

/** What is known of the models for each signal. */
export function signalsOf(facts: Facts): Readonly<Record<SignalName, Signal>> {
  const { models, capabilities, benchmarks, costs } = facts;
  const one = (evidence: Evidence): Signal => ({ evidence: [evidence], full: 1 });
  const read = <T>(pick: (model: Model) => Knowable<T>): Knowable<T>[] => models.map(pick);
  const monthly = costs.costs.map(({ cheapest, monthly: cost }) =>
    cheapest?.outdated ? undefined : cost,
  );
  const compared = comparedRows(benchmarks);
  // Multimodal follows from the modalities, as vision does: it would count twice.
  const able = capabilities.filter(({ name }) => name !== 'multimodal');
  return {
    scores: {
      // A benchmark counts once, however many ways to compare it there are.
      evidence: benchmarks.filter((row) => !row.gap || compared.includes(row)).map(fromScores),
      full: FULL_SCORES,
    },
    price: {
      ...one({
        claims: monthly.map((cost) => cost && [cost.value]),
        share: mirrored(ratio),
        sources: monthly.map((cost) => cost?.sources ?? []),
      }),
      outdated: models.flatMap((_, position) =>
        costs.costs[position]?.cheapest?.outdated ? [position] : [],
      ),
    },
    capabilities: {
      evidence: able.map(({ cells }) => fromFacts(cells, step(1), (yes) => [Number(yes)])),
      full: able.length,
    },
    context: one(
      fromFacts(
        read((model) => readFact(model.contextWindow)),
        ratio,
        (tokens) => [tokens, tokens * (1 - ROUGHLY), tokens * (1 + ROUGHLY)],
      ),
    ),
    availability: one(availability(facts)),
    licence: one(
      fromFacts(
        read((model) => readFact(model.licence)),
        step(1),
        openness,
      ),
    ),
    speed: { evidence: speeds(models), full: 1 },
    age: one(
      fromFacts(
        read((model) => readFact(model.released)),
        step(NEWEST_MONTHS),
        months,
      ),
    ),
  };
}
