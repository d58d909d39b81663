import type { Benchmark, CatalogueHead, Id, Model, Score } from '../catalogue/types.js';
import { isBefore } from './dates.js';
import { entryOf } from './dictionary.js';
import { difference } from './differences.js';
import type { Figure } from './figure.js';
import { leadersOf, NO_LEADERS, type Leaders } from './leaders.js';
import { round } from './rounding.js';

/**
 * Why the scores of one row may not be subtracted: a setting that is known to differ, or
 * (`metric`) scores from different sources of which nobody says what was counted.
 */
export type ComparabilityProblem = 'metric' | 'shots' | 'effort' | 'harness';

/** A published or computed 95 % interval, in the benchmark's unit. */
export interface ScoreInterval {
  low: number;
  high: number;
  /** Published with the score, or computed from the number of items (Wilson). */
  basis: 'published' | 'wilson';
}

/** One model's score in a row. */
export interface ScoreCell {
  score: Score;
  interval?: ScoreInterval;
  /** Further scores of this model on the same benchmark, version, variant and metric. */
  others: readonly Score[];
}

/** Scores that agree in benchmark, version, variant and metric, in the order of the models. */
export interface BenchmarkRow {
  benchmark: Id;
  version?: string;
  variant?: string;
  metric?: string;
  unit: NonNullable<Benchmark['unit']>;
  /** Digits after the decimal point in which scores and differences are shown. */
  decimals: number;
  higherIsBetter: boolean;
  cells: readonly (ScoreCell | undefined)[];
  /** Whether at least two models have a score here. */
  shared: boolean;
  /** Why the scores may not be compared; empty where they may. */
  problems: readonly ComparabilityProblem[];
  /** Settings that are known of some of the scores only. */
  unstated: readonly (typeof SETTINGS)[number][];
  leaders: Leaders;
  /** The lead of the best over the second, where the scores may be compared. */
  gap?: Figure;
}

/** The quantile of the normal distribution for a two-sided 95 % interval. */
const Z95 = 1.959964;

/**
 * Wilson score interval of a proportion.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
 *
 * @param share successes ÷ items, 0 to 1
 * @param items how many were tried, above 0
 * @returns low and high, 0 to 1
 */
export function wilsonInterval(
  share: number,
  items: number,
  z = Z95,
): { low: number; high: number } {
  const z2 = z * z;
  const centre = (share + z2 / (2 * items)) / (1 + z2 / items);
  const spread =
    (z / (1 + z2 / items)) * Math.sqrt((share * (1 - share)) / items + z2 / (4 * items * items));
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/** Metrics that count successes over items, for which the Wilson interval holds. */
const PROPORTION = /^(accuracy|acc|exact match|em|pass@1|prompt\b.*|% ?resolved)$/i;

function intervalOf(score: Score, benchmark: Benchmark | undefined): ScoreInterval | undefined {
  if (score.interval)
    return { low: score.interval[0], high: score.interval[1], basis: 'published' };
  const unit = benchmark?.unit ?? 'percent';
  const items = score.items ?? benchmark?.items;
  const scale = unit === 'percent' ? 100 : unit === 'fraction' ? 1 : undefined;
  if (!items || !scale || score.value < 0 || score.value > scale) return undefined;
  if (score.metric === undefined || !PROPORTION.test(score.metric)) return undefined;
  const { low, high } = wilsonInterval(score.value / scale, items);
  return { low: low * scale, high: high * scale, basis: 'wilson' };
}

const SETTINGS = ['shots', 'effort', 'harness'] as const;

/** How many settings of this score are known to differ from those of the others. */
function clashes(score: Score, others: readonly Score[]): number {
  return SETTINGS.filter((setting) =>
    others.some(
      (other) =>
        score[setting] !== undefined &&
        other[setting] !== undefined &&
        score[setting] !== other[setting],
    ),
  ).length;
}

/** Prefers the score whose settings fit the other models', then independent, then newer ones. */
function chooseScore(candidates: readonly Score[], rivals: readonly Score[]): Score | undefined {
  return [...candidates].sort(
    (a, b) =>
      clashes(a, rivals) - clashes(b, rivals) ||
      Number(b.reportedBy === 'independent') - Number(a.reportedBy === 'independent') ||
      Number(isBefore(a.date ?? '', b.date ?? '')) - Number(isBefore(b.date ?? '', a.date ?? '')),
  )[0];
}

function rowKey(score: Score): string {
  return JSON.stringify([score.benchmark, score.version, score.variant, score.metric]);
}

function benchmarkRow(scores: readonly (readonly Score[])[], head: CatalogueHead): BenchmarkRow {
  const sample = scores.flat()[0] as Score;
  const benchmark = entryOf(head.benchmarks, sample.benchmark);
  const cells = scores.map((candidates, position): ScoreCell | undefined => {
    const rivals = scores.flatMap((others, other) => (other === position ? [] : others));
    const score = chooseScore(candidates, rivals);
    if (!score) return undefined;
    const interval = intervalOf(score, benchmark);
    return {
      score,
      others: candidates.filter((other) => other !== score),
      ...(interval && { interval }),
    };
  });
  const known = cells.filter((cell) => cell !== undefined);
  const settings = SETTINGS.map((setting) => {
    const values = known.map(({ score }) => score[setting]);
    const stated = values.filter((value) => value !== undefined);
    return {
      setting,
      differs: new Set(stated).size > 1,
      unstated: stated.length > 0 && stated.length < values.length,
    };
  });
  const unit = benchmark?.unit ?? 'percent';
  // A rating or a time says by its unit what it is; a percentage does not say of what.
  const counts = unit === 'percent' || unit === 'fraction' || unit === 'points';
  const problems: ComparabilityProblem[] = [
    ...(counts && known.length > 1 && sample.metric === undefined && !fromOneSource(known)
      ? (['metric'] as const)
      : []),
    ...settings.filter(({ differs }) => differs).map(({ setting }) => setting),
  ];
  const decimals = Math.max(0, ...known.map(({ score }) => scoreDecimals(score.value)));
  const higherIsBetter = benchmark?.higherIsBetter ?? true;
  const comparable = known.length > 1 && problems.length === 0;
  const leaders = comparable
    ? leadersOf(
        cells.map(
          (cell) => cell && (cell.interval ?? { low: cell.score.value, high: cell.score.value }),
        ),
        !higherIsBetter,
      )
    : NO_LEADERS;
  const gap = comparable ? leadOf(known, higherIsBetter, decimals) : undefined;
  return {
    benchmark: sample.benchmark,
    unit,
    decimals,
    higherIsBetter,
    cells,
    shared: known.length > 1,
    problems,
    unstated: settings.filter(({ unstated }) => unstated).map(({ setting }) => setting),
    leaders,
    ...(sample.version !== undefined && { version: sample.version }),
    ...(sample.variant !== undefined && { variant: sample.variant }),
    ...(sample.metric !== undefined && { metric: sample.metric }),
    ...(gap && { gap }),
  };
}

/** Scores of one publication are measured alike, even where it does not say how. */
function fromOneSource(known: readonly ScoreCell[]): boolean {
  const [first, ...rest] = known.map(({ score }) => score.sources ?? []);
  return (first ?? []).some((id) => rest.every((sources) => sources.includes(id)));
}

/** Digits after the decimal point of a published score; more than four are noise. */
function scoreDecimals(value: number): number {
  return Math.min(4, String(value).split('.')[1]?.length ?? 0);
}

function leadOf(
  known: readonly ScoreCell[],
  higherIsBetter: boolean,
  decimals: number,
): Figure | undefined {
  const [best, second] = known
    .map(({ score }) => score)
    .sort((a, b) => (higherIsBetter ? b.value - a.value : a.value - b.value));
  if (!best || !second) return undefined;
  const operand = (score: Score) => ({
    value: round(score.value, decimals),
    decimals,
    unit: 'points' as const,
    sources: score.sources ?? [],
    ...(score.date !== undefined && { asOf: score.date }),
  });
  return higherIsBetter
    ? difference(operand(best), operand(second))
    : difference(operand(second), operand(best));
}

/** The benchmarks on which at least one of the models has a score, shared ones first. */
export function compareBenchmarks(models: readonly Model[], head: CatalogueHead): BenchmarkRow[] {
  const groups = new Map<string, Score[][]>();
  models.forEach((model, position) => {
    for (const score of model.scores ?? []) {
      const key = rowKey(score);
      const group = groups.get(key) ?? models.map((): Score[] => []);
      group[position]?.push(score);
      groups.set(key, group);
    }
  });
  const rows = [...groups.values()].map((group) => benchmarkRow(group, head));
  const name = (row: BenchmarkRow): string =>
    (entryOf(head.benchmarks, row.benchmark)?.name ?? row.benchmark).toLowerCase();
  const label = (row: BenchmarkRow): string =>
    JSON.stringify([name(row), row.version, row.variant, row.metric, row.benchmark]);
  const coverage = (row: BenchmarkRow): number => row.cells.filter(Boolean).length;
  return rows.sort(
    (a, b) =>
      Number(b.shared && b.problems.length === 0) - Number(a.shared && a.problems.length === 0) ||
      coverage(b) - coverage(a) ||
      (label(a) < label(b) ? -1 : 1),
  );
}
