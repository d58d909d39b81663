import type { Id, Model } from '../catalogue/types.js';
import { isRetired } from './as-of.js';
import { conclude } from './conclusion.js';
import type { Figure } from './figure.js';
import { round, total } from './rounding.js';
import { shareOfPair, signalsOf, type Evidence, type Facts, type Signal } from './signals.js';
import { DEFAULT_WEIGHTS, SIGNALS, type SignalName, type Weights } from './weights.js';

/**
 * What a comparison concludes:
 *
 * - `leads`: the first is ahead of all others
 * - `untested`: it is, but no scores can be compared, and they are weighed: which one works better
 *   cannot be said
 * - `close`: two or more are too close to tell apart
 * - `split`: the first would lead by its price alone, and comparable benchmarks favour another
 * - `sole`: all but one are retired or not released, so there is nothing to rank
 * - `abstains`: too little is comparable to say anything
 */
export type VerdictOutcome = 'leads' | 'untested' | 'close' | 'split' | 'sole' | 'abstains';

/** What one signal says of one model. */
export interface DriverCell {
  /** The model's share of a pair with each of the others, on average: 0 to 1, ½ is even. */
  share: number;
  /** Share × weight, of 100; absent where the verdict abstains. */
  points?: Figure;
}

/** What one signal gives to a verdict. */
export interface Driver {
  signal: SignalName;
  /** How much of the signal is known of every model that is ranked, 0 to 1. */
  coverage: number;
  /** Its part of all that is weighed: weight × coverage ÷ the sum of these, 0 to 1. */
  weight: number;
  /** In the order of the models; undefined where not ranked, or not covered. */
  cells: readonly (DriverCell | undefined)[];
  /** Positions of the models of which nothing is known here. */
  unknown: readonly number[];
  /** Positions of the models whose value is known, but too old to be set against others. */
  outdated: readonly number[];
  /** Position of the one of the first and its rival that this speaks for. */
  favours?: number;
  /** The points by which it does. */
  contribution?: Figure;
  /** Where one is ahead: the whole weight nearest to the present one at which it no longer is. */
  turnsAt?: number;
  sources: readonly Id[];
}

/** What a comparison concludes, from what, and what would change it. */
export interface Verdict {
  outcome: VerdictOutcome;
  weights: Weights;
  /** The models that are ranked, best first; none where the verdict is `abstains` or `sole`. */
  ranking: readonly { position: number; total: Figure }[];
  /** Positions of the models of which too little is known to rank them beside the others. */
  unranked: readonly number[];
  /** Positions of the models that the verdict is between: one alone where it leads or is left. */
  contenders: readonly number[];
  /** Whom the first is set against: the second, the last contender, or whom benchmarks favour. */
  rival?: number;
  /** How far the first is ahead of its rival, in points of 100. */
  lead?: Figure;
  /**
   * Positions of the models that are known to be withdrawn on the day. They are ranked only where
   * all are.
   */
  retired: readonly number[];
  /** Every signal, in the order of the published weights. */
  drivers: readonly Driver[];
  /** The share of the weights that is covered, 0 to 1. */
  coverage: number;
  /** Where one is ahead: whether what is not covered could outweigh that. */
  couldTurn?: boolean;
  /** Where one is ahead: the monthly cost at which it no longer is. */
  breakEven?: Figure;
}

/** A verdict rests on at least this share of the weights, and on two signals or more. */
export const LEAST_COVERAGE = 0.5;

/** What one signal weighs among certain models. */
interface Weighed extends Signal {
  signal: SignalName;
  /** What is known of every one of them. */
  shared: readonly Evidence[];
  coverage: number;
  outdated: readonly number[];
  /** Weight × coverage. */
  counted: number;
}

/**
 * Weighs every signal that is known of every model. Where these are too few, the model of which
 * least is known is left out, down to two.
 *
 * @returns undefined for fewer than two models
 */
export function judge(facts: Facts, weights: Weights = DEFAULT_WEIGHTS): Verdict | undefined {
  const { models } = facts;
  if (models.length < 2) return undefined;
  const signals = signalsOf(facts);
  const everyone = models.map((_, position) => position);
  const asked = total(SIGNALS.map((signal) => weights[signal]));

  const weigh = (positions: readonly number[]): Weighed[] =>
    SIGNALS.map((signal) => {
      const { evidence, full, outdated = [] } = signals[signal];
      const shared = evidence.filter(
        ({ apart, claims }) =>
          !apart && positions.length > 1 && positions.every((position) => claims[position]),
      );
      const coverage = round(Math.min(1, shared.length / full), 3);
      const counted = weights[signal] * coverage;
      return { signal, evidence, full, outdated, shared, coverage, counted };
    });
  const coverageOf = (weighed: readonly Weighed[]): number =>
    asked > 0 ? total(weighed.map(({ counted }) => counted)) / asked : 0;
  const bears = (weighed: readonly Weighed[]): boolean =>
    coverageOf(weighed) >= LEAST_COVERAGE &&
    weighed.filter(({ counted }) => counted > 0).length > 1;
  /** How much of the weights is known of this model and of any other. */
  const known = (position: number, others: readonly number[]): number =>
    total(
      SIGNALS.map((signal) => {
        const { evidence, full } = signals[signal];
        const common = evidence.filter(
          ({ apart, claims }) =>
            !apart &&
            claims[position] &&
            others.some((other) => other !== position && claims[other]),
        );
        return weights[signal] * Math.min(1, common.length / full);
      }),
    );

  const released = everyone.filter((position) => !facts.unreleased.includes(position));
  const retired = released.filter((position) => isRetired(models[position] as Model, facts.asOf));
  const living = released.filter((position) => !retired.includes(position));
  // Nobody is advised to take what cannot be had: what is retired is ranked only among its like.
  const candidates = living.length > 1 ? living : released;
  const left = living.length > 0 ? living : released;
  const sole = left.length === 1;
  let positions = candidates;
  let weighed = weigh(positions);
  while (positions.length > 2 && !bears(weighed)) {
    // Of several, the last by id: whoever is named first is not more worth ranking.
    const [dropped] = positions
      .map((position) => ({ position, known: known(position, positions) }))
      .sort(
        (a, b) =>
          a.known - b.known ||
          ((models[a.position]?.id ?? '') < (models[b.position]?.id ?? '') ? 1 : -1),
      );
    positions = positions.filter((position) => position !== dropped?.position);
    weighed = weigh(positions);
  }
  const abstains = sole || !bears(weighed);
  if (abstains) weighed = weigh((positions = candidates));

  const counted = total(weighed.map((one) => one.counted));
  const drivers = weighed.map((one): Driver => {
    const { signal, evidence, outdated, shared, coverage, counted: own } = one;
    const weight = counted > 0 ? round(own / counted, 3) : 0;
    const sources = [
      ...new Set(shared.flatMap((fact) => positions.flatMap((at) => fact.sources[at] ?? []))),
    ];
    return {
      signal,
      coverage,
      weight,
      cells: everyone.map((position) => {
        if (shared.length === 0 || !positions.includes(position)) return undefined;
        const rivals = positions.filter((other) => other !== position);
        const shares = rivals.map((rival) => shareOfPair(shared, position, rival));
        const share = round(total(shares) / rivals.length, 3);
        return { share, ...(!abstains && { points: pointsOf(share, weight, sources) }) };
      }),
      unknown: everyone.filter(
        (position) =>
          !outdated.includes(position) && evidence.every(({ claims }) => !claims[position]),
      ),
      outdated,
      sources,
    };
  });
  return {
    weights,
    unranked: candidates.filter((position) => !positions.includes(position)),
    coverage: round(coverageOf(weighed), 3),
    retired,
    ...(abstains
      ? { outcome: sole ? 'sole' : 'abstains', ranking: [], contenders: sole ? left : [], drivers }
      : conclude(facts, weights, drivers, positions)),
  };
}

/** Share × weight in points of 100. */
function pointsOf(share: number, weight: number, sources: readonly Id[]): Figure {
  const exact = 100 * share * weight;
  return {
    value: round(exact, 1),
    exact,
    decimals: 1,
    unit: 'points',
    formula: 'product',
    inputs: [
      { name: 'first', value: share, unit: 'share', decimals: 3 },
      { name: 'second', value: weight, unit: 'share', decimals: 3 },
      { name: 'all', value: 100, unit: 'points' },
    ],
    sources,
  };
}
