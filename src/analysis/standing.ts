/** Where one model's results stand among those of a whole catalogue. */
import type { Benchmark, CatalogueHead, Id, Model, Score } from '../catalogue/types.js';
import { entryOf } from './dictionary.js';
import { readFact, statementsOf } from './fact.js';
import { intervalOf } from './intervals.js';
import type { Claim } from './leaders.js';
import { round } from './rounding.js';
import { byTrust, measuredAlike } from './score-rows.js';
import { claimOf, fromOneSource, scoreDecimals, type BenchmarkRow } from './scores.js';

/**
 * Where size classes end, in total parameters, each class holding its end: up to 4 billion, 40
 * billion, 150 billion, and above. The classes of Artificial Analysis, which compares open models
 * within them (artificialanalysis.ai/models/open-source/small).
 */
export const SIZE_ENDS = [4e9, 40e9, 150e9] as const;

/** With whom a model is ranked. */
export interface PeerGroup {
  /** Models with open weights, or with closed ones; all where the model's own are not known. */
  openWeights?: boolean;
  /** The size class, from 0; any size where the model's own is not known. */
  size?: number;
}

/** One result among those that are ranked, the best first. */
export interface RankedScore {
  model: Model;
  score: Score;
  /** From 1; equal results share it. */
  rank: number;
}

/** Where one result stands. Only results that measure the same, as far as is known, are ranked. */
export interface Standing {
  rank: number;
  /** How many models are ranked, this one included. */
  of: number;
  /** How many others have the same result, as it is shown. */
  shared: number;
  /** The best and the worst rank that the uncertainty of all results leaves possible. */
  first: number;
  last: number;
  /** Digits after the decimal point, of all results. */
  decimals: number;
  /** How many of the results have an uncertainty that is not known: they are taken as exact. */
  exact: number;
  ranked: readonly RankedScore[];
  /** Models of the group whose results of the benchmark measure something else, or may. */
  otherwise: number;
  /** Models with a result that measures the same, which may belong to the group: not known. */
  unplaced: number;
  /** Models of the group without a result of the benchmark. */
  without: number;
}

/** What all statements about a fact agree on that say it; undefined where they do not. */
function agreed<T, V>(
  fact: Parameters<typeof readFact<T>>[0],
  of: (value: T) => V | undefined,
): V | undefined {
  const values = statementsOf(readFact(fact)).flatMap(({ value }) =>
    value === null ? [] : (of(value) ?? []),
  );
  return new Set(values).size === 1 ? (values[0] as V) : undefined;
}

const isOpen = ({ licence }: Model): boolean | undefined =>
  agreed(licence, ({ openWeights }) => openWeights);

const sizeOf = ({ parameters }: Model): number | undefined =>
  agreed(parameters?.total, (total) => SIZE_ENDS.filter((end) => total > end).length);

/** With whom a model is ranked, as far as it is known of itself. */
export function peerGroup(model: Model): PeerGroup {
  const [openWeights, size] = [isOpen(model), sizeOf(model)];
  return {
    ...(openWeights !== undefined && { openWeights }),
    ...(size !== undefined && { size }),
  };
}

/** Whether a model is of the group; undefined where that is not known. */
function isOf({ openWeights, size }: PeerGroup, model: Model): boolean | undefined {
  const answers = [
    [openWeights, openWeights === undefined ? undefined : isOpen(model)],
    [size, size === undefined ? undefined : sizeOf(model)],
  ];
  if (answers.some(([asked, own]) => asked !== own && own !== undefined)) return false;
  return answers.some(([asked, own]) => asked !== own) ? undefined : true;
}

/** What a result claims: as it is shown, with its uncertainty. */
interface Ranked extends Claim {
  model: Model;
  score: Score;
  value: number;
  isExact: boolean;
}

/** @param scores those that measure the same, the preferred first; at least one */
function ranked(
  model: Model,
  scores: readonly Score[],
  benchmark: Benchmark | undefined,
  { higherIsBetter }: BenchmarkRow,
  decimals: number,
): Ranked {
  const score = scores[0] as Score;
  const intervals = scores.map((one) => intervalOf(one, benchmark));
  // A rank must hold whichever of several results is right.
  const claims = scores.map((one, index) => claimOf(one, intervals[index], decimals));
  const [low, high] = [
    Math.min(...claims.map((claim) => claim.low)),
    Math.max(...claims.map((claim) => claim.high)),
  ];
  const value = round(score.value, decimals);
  return {
    model,
    score,
    isExact: intervals.some((interval) => !interval),
    ...(higherIsBetter ? { low, high, value } : { low: -high, high: -low, value: -value }),
  };
}

/**
 * Ranks one model's results among those of its group.
 *
 * @param rows the model's own results, as `compareBenchmarks` gives them of it alone
 * @param models all models of the catalogue, as they are known on the day
 * @returns the standing of each row
 */
export function standingsOf(
  head: CatalogueHead,
  model: Model,
  rows: readonly BenchmarkRow[],
  models: readonly Model[],
): (Standing | undefined)[] {
  const group = peerGroup(model);
  const rest = models
    .filter(({ id }) => id !== model.id)
    .map((other) => ({ other, is: isOf(group, other) }));
  const results = new Map<Id, { other: Model; is: boolean | undefined; scores: Score[] }[]>();
  for (const { benchmark } of rows)
    if (!results.has(benchmark))
      results.set(
        benchmark,
        rest.flatMap(({ other, is }) => {
          const scores = (other.scores ?? []).filter((score) => score.benchmark === benchmark);
          return scores.length > 0 ? [{ other, is, scores: scores.sort(byTrust) }] : [];
        }),
      );
  const peers = rest.filter(({ is }) => is).length;
  return rows.map((row) => {
    const cell = row.cells[0];
    if (!cell) return undefined;
    const { score } = cell;
    const benchmark = entryOf(head.benchmarks, row.benchmark);
    const others = results.get(row.benchmark) ?? [];
    // Where most results state theirs, no version or variant goes without saying.
    const told = others.flatMap(({ scores }) => scores);
    const isVague =
      cell.vague ||
      (['version', 'variant'] as const).some(
        (name) =>
          score[name] === undefined &&
          2 * told.filter((one) => one[name] !== undefined).length > told.length,
      );
    const isAlike = (other: Score): boolean =>
      measuredAlike(score, other) && (!isVague || fromOneSource([score, other]));
    const alike: { of: Model; scores: readonly Score[] }[] = [
      { of: model, scores: [score, ...cell.others.filter(isAlike)] },
    ];
    let [otherwise, unplaced, tested] = [0, 0, 0];
    for (const { other, is, scores } of others) {
      if (is === false) continue;
      const found = scores.filter(isAlike);
      if (is) tested += 1;
      if (is && found.length > 0) alike.push({ of: other, scores: found });
      else if (is) otherwise += 1;
      else if (found.length > 0) unplaced += 1;
    }
    const decimals = Math.max(
      ...alike.flatMap(({ scores }) => scores.map(({ value }) => scoreDecimals(value))),
    );
    const all = alike.map(({ of, scores }) => ranked(of, scores, benchmark, row, decimals));
    const own = all[0] as Ranked;
    const count = (test: (one: Ranked) => boolean): number =>
      all.filter((one) => one !== own && test(one)).length;
    const sorted = [...all].sort((a, b) => b.value - a.value || (a.model.id < b.model.id ? -1 : 1));
    let place = 0;
    return {
      rank: 1 + count(({ value }) => value > own.value),
      of: all.length,
      shared: count(({ value }) => value === own.value),
      first: 1 + count(({ low }) => low > own.high),
      last: all.length - count(({ high }) => high < own.low),
      decimals,
      exact: all.filter(({ isExact }) => isExact).length,
      ranked: sorted.map((one, index) => {
        if (one.value !== sorted[index - 1]?.value) place = index + 1;
        return { model: one.model, score: one.score, rank: place };
      }),
      otherwise,
      unplaced,
      without: peers - tested,
    };
  });
}
