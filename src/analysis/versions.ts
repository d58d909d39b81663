/** What changed from one version of a model to the next, by their results. */
import type { CatalogueHead, Id, Model, Version } from '../catalogue/types.js';
import { newestFirst } from './dates.js';
import { shareCheaper, type Operand } from './differences.js';
import type { Figure } from './figure.js';
import { factor, over, product } from './product.js';
import { round } from './rounding.js';
import { compareBenchmarks, GAP_UNITS, type BenchmarkRow } from './scores.js';

/**
 * How a result changed: for the better or the worse, beyond what is known of the uncertainty or
 * within it (`-maybe`); or not at all, as it is shown.
 */
export type Outcome = 'better' | 'worse' | 'better-maybe' | 'worse-maybe' | 'same';

/** One result of two versions that measure the same. */
export interface ResultChange {
  /** The newer version's result first, then the older one's. */
  row: BenchmarkRow;
  outcome: Outcome;
  /** Whether the uncertainty of both results is known. */
  isCertain: boolean;
  /** By how much the two differ, in the benchmark's unit or points. Absent if not at all. */
  gap?: Figure;
  /**
   * The same as a share of the older result: (higher − lower) ÷ older. Absent where zero of the
   * scale means nothing, as with ratings.
   */
  share?: Figure;
  rose: boolean;
}

/** A version, and how its results differ from those of the version before. */
export interface VersionChange {
  version: Version;
  /** The catalogue's model that it is. */
  model?: Model;
  /** The next older version with results, and what is comparable with it. */
  since?: {
    version: Version;
    changes: readonly ResultChange[];
    /** Results of both on one benchmark that do not measure the same. */
    incomparable: number;
  };
}

/** What fell by a share of itself is told as one; a rise is a share of what it rose from. */
function shareOf(now: Operand, before: Operand): Figure | undefined {
  if (!(before.value > 0) || now.value < 0) return undefined;
  if (now.value < before.value) return shareCheaper(now, before);
  const decimals = Math.max(now.decimals, before.decimals);
  const gap = round(now.value - before.value, decimals);
  return product(
    'share',
    [
      factor(gap, now.unit, { decimals }),
      over(factor(before.value, before.unit, { decimals: before.decimals })),
    ],
    { decimals: 3, from: [now, before] },
  );
}

function changeOf(row: BenchmarkRow): ResultChange | undefined {
  const { cells, decimals, unit, gap, leaders } = row;
  const [now, before] = cells;
  if (!now || !before || !gap) return undefined;
  const [value = NaN, old = NaN] = [now, before].map(({ score }) => round(score.value, decimals));
  const operand = (number: number, { sources = [], date }: typeof now.score): Operand => ({
    value: number,
    decimals,
    unit: GAP_UNITS[unit],
    sources,
    ...(date !== undefined && { asOf: date }),
  });
  const share =
    unit === 'elo' || value === old
      ? undefined
      : shareOf(operand(value, now.score), operand(old, before.score));
  const rose = value > old;
  const way = rose === row.higherIsBetter ? 'better' : 'worse';
  return {
    row,
    outcome: value === old ? 'same' : leaders.positions.length === 1 ? way : `${way}-maybe`,
    isCertain: !!now.interval && !!before.interval,
    rose,
    ...(value !== old && { gap }),
    ...(share && { share }),
  };
}

/** What has results: a version, or the model that it is. */
type Side = Pick<Model, 'id' | 'name' | 'scores'>;

const sharedRows = (sides: readonly Side[], head: CatalogueHead): BenchmarkRow[] =>
  compareBenchmarks(sides as readonly Model[], head).filter(({ shared }) => shared);

/**
 * All pairs of results that measure the same. Of several on one benchmark, as with no examples and
 * with five, one row shows one pair; a version may have got better in it and worse in the next.
 */
function allAlike(
  rows: readonly BenchmarkRow[],
  sides: readonly Side[],
  head: CatalogueHead,
): BenchmarkRow[] {
  const alike = rows.filter(({ problems }) => problems.length === 0);
  if (alike.length === 0) return [];
  const told = new Set(alike.flatMap(({ cells }) => cells.map((cell) => cell?.score)));
  const left = sides.map((side) => ({
    ...side,
    scores: (side.scores ?? []).filter((score) => !told.has(score)),
  }));
  return [...alike, ...allAlike(sharedRows(left, head), left, head)];
}

/**
 * The versions of a model, newest first, each with what improved and what regressed since the one
 * before: of results that measure the same alone.
 *
 * @param modelOf the catalogue's model with an id, as it is known on the day
 */
export function versionChanges(
  head: CatalogueHead,
  model: Model,
  modelOf: (id: Id) => Model | undefined,
): VersionChange[] {
  const versions = newestFirst(model.versions ?? []).map((version) => {
    const own = version.model === model.id ? model : version.model && modelOf(version.model);
    const scores = (own || version).scores ?? [];
    return { version, scores, ...(own && { model: own }) };
  });
  return versions.map(({ scores, ...one }, index) => {
    const older = versions.slice(index + 1).find((other) => other.scores.length > 0);
    if (!older || scores.length === 0) return one;
    const sides = [
      { id: one.version.model ?? one.version.version, name: one.version.version, scores },
      {
        id: older.version.model ?? older.version.version,
        name: older.version.version,
        scores: older.scores,
      },
    ];
    const rows = sharedRows(sides, head);
    const incomparable = rows.filter(({ problems }) => problems.length > 0).length;
    const changes = allAlike(rows, sides, head).flatMap((row) => changeOf(row) ?? []);
    return { ...one, since: { version: older.version, changes, incomparable } };
  });
}
