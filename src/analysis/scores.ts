import type { Benchmark, CatalogueHead, Id, Model, Score } from '../catalogue/types.js';
import { entryOf } from './dictionary.js';
import { difference } from './differences.js';
import type { Figure, Unit } from './figure.js';
import { intervalOf, type ScoreInterval } from './intervals.js';
import { leadersOf, NO_LEADERS, type Claim, type Leaders } from './leaders.js';
import { round } from './rounding.js';
import { FORM, measuredAlike, scoreRows, SETTINGS, type ShownScore } from './score-rows.js';

type FormPart = (typeof FORM)[number];
type Setting = (typeof SETTINGS)[number];

/**
 * Why the scores of one row may not be subtracted: what is known to differ, or (`-unstated`) what
 * is not stated for all of them and must agree. What nobody states is no reason where one
 * publication has all the scores, where the benchmark has but one version or variant, or where the
 * unit says what was counted.
 */
export type ComparabilityProblem = FormPart | `${FormPart}-unstated` | Setting;

/** One model's score in a row. */
export interface ScoreCell extends ShownScore {
  interval?: ScoreInterval;
  /**
   * Whether one of the others measures the same, as far as is known, and no source has both, but
   * the value is another. Several results of one source are several runs or editions of a model.
   */
  disputed?: true;
  /** Whether nobody says what exactly it measures: it is only compared within its publication. */
  vague?: true;
}

/**
 * What the scores of a row have in common: version, variant and metric of all of them, settings of
 * all that state them.
 */
type Agreed = Partial<Pick<Score, FormPart | Setting>>;

/** Scores of one benchmark, in the order of the models. */
export interface BenchmarkRow extends Readonly<Agreed> {
  benchmark: Id;
  unit: NonNullable<Benchmark['unit']>;
  /** Digits after the decimal point in which scores and differences are shown. */
  decimals: number;
  higherIsBetter: boolean;
  cells: readonly (ScoreCell | undefined)[];
  /** Lowest and highest value that each score, and others that measure the same, leave possible. */
  claims: readonly (Claim | undefined)[];
  /** Positions without a score here that have one in another row of this benchmark. */
  elsewhere: readonly number[];
  /** Whether at least two models have a score here. */
  shared: boolean;
  /** Why the scores may not be compared; empty where they may. */
  problems: readonly ComparabilityProblem[];
  /** Settings that are known of some of the scores only. */
  unstated: readonly Setting[];
  leaders: Leaders;
  /** Whether one would lead alone if no model had other results that measure the same. */
  leftOpen?: true;
  /** The lead of the best over the second, where the scores may be compared. */
  gap?: Figure;
}

/** In what differences of scores are counted. */
export const GAP_UNITS: Readonly<Record<BenchmarkRow['unit'], Unit>> = {
  percent: 'points',
  points: 'points',
  elo: 'points',
  fraction: 'fraction',
  seconds: 'seconds',
  minutes: 'minutes',
};

/** A rating or a time says by its unit what it is; a percentage does not say of what. */
export const saysMetric = (unit: BenchmarkRow['unit']): boolean =>
  unit === 'elo' || unit === 'seconds' || unit === 'minutes';

/**
 * Whether a score leaves open what must agree: what was counted, or of which of the benchmark's
 * several versions or variants it is.
 */
const leavesOpen = (name: FormPart, score: Score, benchmark: Benchmark | undefined): boolean =>
  score[name] === undefined &&
  (name === 'metric'
    ? !saysMetric(benchmark?.unit ?? 'percent')
    : (benchmark?.[`${name}s`]?.length ?? 0) > 1);

const isVague = (score: Score, benchmark: Benchmark | undefined): boolean =>
  FORM.some((name) => leavesOpen(name, score, benchmark));

const isSetting = (name: FormPart | Setting): name is Setting => SETTINGS.includes(name as Setting);

/** Scores of one publication are measured alike, even where it does not say how. */
export function fromOneSource([first, ...rest]: readonly Score[]): boolean {
  return (first?.sources ?? []).some((id) => rest.every(({ sources }) => sources?.includes(id)));
}

/** Digits after the decimal point of a published score; more than four are noise. */
export function scoreDecimals(value: number): number {
  return Math.min(4, String(value).split('.')[1]?.length ?? 0);
}

/** Of the value as it is shown, so that a lead never disagrees with its gap. */
export function claimOf(
  { value }: Score,
  interval: ScoreInterval | undefined,
  decimals: number,
): Claim {
  const shown = round(value, decimals);
  return interval
    ? { low: Math.min(interval.low, shown), high: Math.max(interval.high, shown) }
    : { low: shown, high: shown };
}

function benchmarkRow(
  shown: readonly (ShownScore | undefined)[],
  models: readonly Model[],
  benchmark: Benchmark | undefined,
  unit: BenchmarkRow['unit'],
): BenchmarkRow {
  const scores = shown.flatMap((cell) => (cell ? [cell.score] : []));
  const shared = scores.length > 1;
  const problems: ComparabilityProblem[] = [];
  const unstated: Setting[] = [];
  const agreed: Agreed = {};
  for (const name of [...FORM, ...SETTINGS]) {
    let value: string | number | undefined;
    let stated = 0;
    let differs = false;
    for (const { [name]: own } of scores) {
      if (own === undefined) continue;
      stated += 1;
      value ??= own;
      differs ||= own !== value;
    }
    const some = stated > 0 && stated < scores.length;
    if (some && isSetting(name)) unstated.push(name);
    if (differs) problems.push(name);
    else if (some && !isSetting(name)) problems.push(`${name}-unstated`);
    else if (stated > 0) agreed[name] = value as never;
    else if (
      shared &&
      !isSetting(name) &&
      leavesOpen(name, scores[0] as Score, benchmark) &&
      !fromOneSource(scores)
    )
      problems.push(`${name}-unstated`);
  }

  const decimals = Math.max(0, ...scores.map(({ value }) => scoreDecimals(value)));
  const higherIsBetter = benchmark?.higherIsBetter ?? true;
  const claims: (Claim | undefined)[] = [];
  const own: Claim[] = [];
  const cells = shown.map((cell): ScoreCell | undefined => {
    if (!cell) return void claims.push(undefined);
    const { score, others } = cell;
    const interval = intervalOf(score, benchmark);
    const claim = claimOf(score, interval, decimals);
    own.push({ ...claim });
    let disputed = false;
    for (const other of others) {
      if (!measuredAlike(score, other)) continue;
      // A lead must hold whichever of several results is right.
      const { low, high } = claimOf(other, intervalOf(other, benchmark), decimals);
      claim.low = Math.min(claim.low, low);
      claim.high = Math.max(claim.high, high);
      disputed ||=
        round(other.value, decimals) !== round(score.value, decimals) &&
        !fromOneSource([score, other]);
    }
    claims.push(claim);
    return {
      score,
      others,
      ...(interval && { interval }),
      ...(disputed && { disputed }),
      ...(isVague(score, benchmark) && { vague: true }),
    };
  });

  const comparable = shared && problems.length === 0;
  const leaders = comparable ? leadersOf(claims, !higherIsBetter) : NO_LEADERS;
  const leftOpen =
    comparable &&
    leaders.positions.length !== 1 &&
    leadersOf(own, !higherIsBetter).positions.length === 1;
  const gap = comparable && leadOf(shown, models, { unit, decimals, higherIsBetter });
  return {
    benchmark: (scores[0] as Score).benchmark,
    unit,
    decimals,
    higherIsBetter,
    cells,
    claims,
    elsewhere: [],
    shared,
    problems,
    unstated,
    leaders,
    ...(leftOpen && { leftOpen }),
    ...agreed,
    ...(gap && { gap }),
  };
}

function leadOf(
  shown: readonly (ShownScore | undefined)[],
  models: readonly Model[],
  { unit, decimals, higherIsBetter }: Pick<BenchmarkRow, 'unit' | 'decimals' | 'higherIsBetter'>,
): Figure | undefined {
  const operands = shown.flatMap((cell, position) => {
    const model = models[position];
    if (!cell || !model) return [];
    const { value, sources = [], date } = cell.score;
    return [
      {
        value: round(value, decimals),
        decimals,
        unit: GAP_UNITS[unit],
        of: model.id,
        sources,
        ...(date !== undefined && { asOf: date }),
      },
    ];
  });
  const [best, second] = operands.sort((a, b) =>
    higherIsBetter ? b.value - a.value : a.value - b.value,
  );
  if (!best || !second) return undefined;
  return higherIsBetter ? difference(best, second) : difference(second, best);
}

/** Comparable rows first, then scores side by side, then those that stand alone. */
const rank = ({ shared, problems }: BenchmarkRow): number =>
  shared ? Number(problems.length > 0) : 2;

/**
 * The benchmarks on which at least one of the models has a score, in rows: those that can be
 * compared first. In any order of the models the rows are the same.
 */
export function compareBenchmarks(models: readonly Model[], head: CatalogueHead): BenchmarkRow[] {
  const benchmarks = new Map<Id, Score[][]>();
  models.forEach((model, position) => {
    for (const score of model.scores ?? []) {
      const lists = benchmarks.get(score.benchmark) ?? models.map((): Score[] => []);
      lists[position]?.push(score);
      benchmarks.set(score.benchmark, lists);
    }
  });
  const rows = [...benchmarks].flatMap(([id, lists]) => {
    const benchmark = entryOf(head.benchmarks, id);
    const unit = benchmark?.unit ?? 'percent';
    const name = (benchmark?.name ?? id).toLowerCase();
    return scoreRows(lists, (score) => isVague(score, benchmark)).map((shown) => {
      const row = benchmarkRow(shown, models, benchmark, unit);
      const empty = (position: number): boolean => !row.cells[position];
      const elsewhere = [...lists.keys()].filter(
        (position) => empty(position) && lists[position]?.length,
      );
      const { version, variant, metric, shots, effort, harness } = row;
      const ids = models.flatMap((model, position) => (empty(position) ? [] : [model.id])).sort();
      return {
        row: { ...row, elsewhere },
        label: JSON.stringify([name, version, variant, metric, id, shots, effort, harness, ids]),
        coverage: ids.length,
      };
    });
  });
  return rows
    .sort(
      (a, b) =>
        rank(a.row) - rank(b.row) || b.coverage - a.coverage || (a.label < b.label ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** How much is known of what the scores of a row measure; the metric first. */
const statedOf = (row: BenchmarkRow): number =>
  [...FORM, ...SETTINGS].filter((name) => row[name] !== undefined).length +
  (row.metric === undefined ? 0 : FORM.length + SETTINGS.length);

/**
 * The rows that can be compared without counting a benchmark twice: of those of one benchmark that
 * have scores of the same models, or of some of them, the one with most models that states most.
 */
export function comparedRows(rows: readonly BenchmarkRow[]): readonly BenchmarkRow[] {
  // Several parts of a comparison ask for those of its rows.
  const found = remembered.get(rows) ?? findCompared(rows);
  remembered.set(rows, found);
  return found;
}

const remembered = new WeakMap<readonly BenchmarkRow[], readonly BenchmarkRow[]>();

function findCompared(rows: readonly BenchmarkRow[]): BenchmarkRow[] {
  const count = ({ cells }: BenchmarkRow): number => cells.filter(Boolean).length;
  const kept: BenchmarkRow[] = [];
  const comparable = rows.filter(({ gap }) => gap);
  for (const row of [...comparable].sort(
    (a, b) => count(b) - count(a) || statedOf(b) - statedOf(a),
  )) {
    const covers = ({ benchmark, cells }: BenchmarkRow): boolean =>
      benchmark === row.benchmark && row.cells.every((cell, position) => !cell || cells[position]);
    if (!kept.some(covers)) kept.push(row);
  }
  return comparable.filter((row) => kept.includes(row));
}

/** Who alone has the best score of a row, where the uncertainty of every score is known. */
const hasClearLead = ({ leaders, cells }: BenchmarkRow): boolean =>
  leaders.positions.length === 1 && cells.every((cell) => !cell || cell.interval);

/**
 * Of the compared rows those with a clear lead: one model's score is the best beyond what is known
 * of the uncertainty of all. The widest lead in percent or fractions of one first: leads in other
 * units say nothing about each other, so these come after, in their order.
 */
export function clearLeads(rows: readonly BenchmarkRow[]): BenchmarkRow[] {
  const points = ({ unit, gap }: BenchmarkRow): number =>
    (gap?.value ?? 0) * (unit === 'fraction' ? 100 : unit === 'percent' ? 1 : 0);
  return comparedRows(rows)
    .filter(hasClearLead)
    .sort((a, b) => points(b) - points(a));
}

/** The row with the widest clear lead. */
export const widestGap = (rows: readonly BenchmarkRow[]): BenchmarkRow | undefined =>
  clearLeads(rows)[0];
