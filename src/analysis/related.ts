import type { DateText, Id, Modality, Model, Score } from '../catalogue/types.js';
import { isRetired, isUnreleased } from './as-of.js';
import type { Comparison } from './compare.js';
import { valueOf } from './fact.js';
import { rankOffers } from './offers.js';
import { total } from './rounding.js';
import { measuredAlike } from './score-rows.js';
import { fromOneSource, type BenchmarkRow, type ScoreCell } from './scores.js';

/** In what two models are near each other. */
export type Nearness = 'family' | 'maker' | 'price' | 'score' | 'size';

/** A model of the comparison, an alternative to it, and in what the two are near. */
export interface RelatedPair {
  a: Model;
  b: Model;
  /** At least one. */
  reasons: readonly Nearness[];
}

/**
 * Distances run from 0 to 1 in each dimension. Where the far end lies is a choice, not a
 * measurement: beyond it models are different things, not alternatives.
 */
const FAR_RATIO = 4;
/** The far end of scores, as a share of the benchmark's scale: 20 of 100 points. */
const FAR_SCORE = 0.2;
/** Of one maker, but not of one family; of another maker. */
const SAME_MAKER = 0.25;
const OTHER_MAKER = 0.5;

/** Up to this distance two models are near: 1.5 times the price or size, 6 points of 100. */
const NEAR = 0.3;

/** Fewer dimensions than this say too little. */
const LEAST_KNOWN = 2;

/** What is not known makes two models neither near nor far. */
const UNKNOWN = 0.5;

/** What of a model its distance to others is measured by. */
interface Traits {
  model: Model;
  /** Of one request of the workload, on the cheapest offer that is counted on. */
  cost: number | undefined;
  size: number | undefined;
  family: string | undefined;
  outputs: readonly Modality[] | undefined;
}

type Question = Pick<Comparison, 'workload' | 'documentCurrency' | 'asOf'>;

// Prices are near each other in any currency.
function traitsOf(model: Model, { workload, documentCurrency, asOf }: Question): Traits {
  const [cheapest] = rankOffers(model, {
    workload,
    currency: documentCurrency,
    unreleased: asOf !== undefined && isUnreleased(model, asOf),
    ...(asOf !== undefined && { asOf }),
  });
  const terms = cheapest?.excluded ? undefined : cheapest?.terms;
  return {
    model,
    cost: terms && total(terms.map(({ perRequest }) => perRequest)),
    size: valueOf(model.parameters?.total),
    family: valueOf(model.family),
    outputs: valueOf(model.outputs),
  };
}

/** Whether a model can be had on the day, as far as is known. */
function isOffered(model: Model, asOf: DateText | undefined): boolean {
  return !isRetired(model, asOf) && !(asOf !== undefined && isUnreleased(model, asOf));
}

const remembered = new WeakMap<readonly Model[], { key: string; traits: readonly Traits[] }>();

/** The models that can be chosen. A catalogue is gone through once for each workload and day. */
function candidates(models: readonly Model[], question: Question): readonly Traits[] {
  const { workload, documentCurrency, asOf } = question;
  const key = JSON.stringify([workload, documentCurrency, asOf]);
  const known = remembered.get(models);
  if (known?.key === key) return known.traits;
  const traits = models
    .filter((model) => isOffered(model, asOf))
    .map((model) => traitsOf(model, question));
  remembered.set(models, { key, traits });
  return traits;
}

/** How far apart two amounts are by their ratio; undefined unless both are above zero. */
function ratioDistance(a: number | undefined, b: number | undefined): number | undefined {
  return a && b ? Math.min(1, Math.abs(Math.log(a / b)) / Math.log(FAR_RATIO)) : undefined;
}

function makerDistance(a: Traits, b: Traits): number | undefined {
  if (a.family !== undefined && a.family === b.family) return 0;
  const [one, other] = [a.model.organization, b.model.organization];
  if (one === undefined || other === undefined) return undefined;
  return one === other ? SAME_MAKER : OTHER_MAKER;
}

/** One model's scores that others can be near to, by benchmark. */
type Scale = ReadonlyMap<Id, readonly { row: BenchmarkRow; cell: ScoreCell }[]>;

/** Benchmarks without a fixed scale tell who is better, but not by how much of it. */
function scaleOf({ benchmarks }: Comparison, position: number): Scale {
  const scale = new Map<Id, { row: BenchmarkRow; cell: ScoreCell }[]>();
  for (const row of benchmarks) {
    const cell = row.cells[position];
    if (!cell || (row.unit !== 'percent' && row.unit !== 'fraction')) continue;
    scale.set(row.benchmark, [...(scale.get(row.benchmark) ?? []), { row, cell }]);
  }
  return scale;
}

/** Whether another score of the benchmark may be subtracted from one. */
const comparable = ({ score, vague }: ScoreCell, other: Score): boolean =>
  measuredAlike(score, other) && (!vague || fromOneSource([score, other]));

/** The mean of how far apart the scores are that may be compared. */
function scoreDistance(scale: Scale, { scores = [] }: Model): number | undefined {
  const shares: number[] = [];
  for (const other of scores)
    for (const { row, cell } of scale.get(other.benchmark) ?? []) {
      if (!comparable(cell, other)) continue;
      const share = Math.abs(cell.score.value - other.value) / (row.unit === 'percent' ? 100 : 1);
      shares.push(Math.min(1, share / FAR_SCORE));
    }
  return shares.length > 0 ? total(shares) / shares.length : undefined;
}

const DIMENSIONS = ['maker', 'price', 'score', 'size'] as const;

/** Distances in the order of `DIMENSIONS`. */
type Distances = readonly (number | undefined)[];

function distancesOf(own: Traits, scale: Scale, other: Traits): Distances {
  return [
    makerDistance(own, other),
    ratioDistance(own.cost, other.cost),
    scoreDistance(scale, other.model),
    ratioDistance(own.size, other.size),
  ];
}

/** The mean of the distances; undefined where too little is known, or nothing is near. */
function meanOf(distances: Distances): number | undefined {
  const known = distances.filter((distance) => distance !== undefined);
  return known.length >= LEAST_KNOWN && known.some((distance) => distance <= NEAR)
    ? total(distances.map((distance = UNKNOWN) => distance)) / distances.length
    : undefined;
}

/** In what the distances are near. */
const reasonsOf = (distances: Distances): Nearness[] =>
  DIMENSIONS.flatMap((name, index) => {
    const distance = distances[index];
    if (distance === undefined || distance > NEAR) return [];
    return [name === 'maker' && distance === 0 ? 'family' : name];
  });

const writeAlike = ({ outputs: a }: Traits, { outputs: b }: Traits): boolean =>
  !a || !b || a.some((one) => b.includes(one));

/**
 * The nearest alternatives to the models of a comparison, each of them once, as pairs: the models
 * take turns, each with the nearest that is left.
 *
 * The distance of two models is the mean of their distances, from 0 to 1, in four things: price of
 * the workload and number of parameters (by ratio, 4 times and more being 1), scores that may be
 * compared (20 of 100 points and more being 1) and maker (0 for one family, 0.25 for one maker, else
 * 0.5). What is not known of both counts as 0.5, so that one that is alike in much is nearer than
 * one of which little is known. At least two of these must be known, and one of them near. Models
 * known to be withdrawn or not yet released, or to give back other kinds of content, are no
 * alternatives.
 *
 * @param models the whole catalogue; the same list again costs less
 */
export function relatedModels(
  models: readonly Model[],
  comparison: Comparison,
  limit: number,
): RelatedPair[] {
  const used = new Set(comparison.models.map(({ id }) => id));
  const others = candidates(models, comparison).filter(({ model }) => !used.has(model.id));
  const queues = comparison.models.map((a, position) => {
    const own = traitsOf(a, comparison);
    const scale = scaleOf(comparison, position);
    return others
      .flatMap((other) => {
        if (!writeAlike(own, other)) return [];
        const distances = distancesOf(own, scale, other);
        const distance = meanOf(distances);
        return distance === undefined ? [] : [{ a, b: other.model, distances, distance }];
      })
      .sort((one, other) => one.distance - other.distance);
  });
  const pairs: RelatedPair[] = [];
  for (let turn = 0; turn < limit; turn++) {
    for (const queue of queues) {
      const next = queue.find(({ b }) => !used.has(b.id));
      if (!next || pairs.length >= limit) continue;
      used.add(next.b.id);
      pairs.push({ a: next.a, b: next.b, reasons: reasonsOf(next.distances) });
    }
  }
  return pairs;
}
