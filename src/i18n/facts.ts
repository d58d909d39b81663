/** Values of a catalogue in words. */
import type {
  CitedSource,
  Figure,
  Known,
  RankedOffer,
  ScoreInterval,
  SpecName,
  SpecValues,
  Unit,
} from '../analysis/index.js';
import type { BenchmarkRow } from '../analysis/index.js';
import { OWN_SOURCE } from '../analysis/own-price.js';
import type { Modality, Score } from '../catalogue/types.js';
import type { Explainers } from './explain.js';
import type { Run } from './prose.js';
import type { Words } from './words.js';

/** Units that `Intl` has words for, and how many of ours are one of its. */
const MEASURES = {
  seconds: ['second', 1],
  minutes: ['minute', 1],
  hours: ['hour', 1],
  days: ['day', 1],
  months: ['month', 1],
  bits: ['bit', 1],
  bytes: ['gigabyte', 1e9],
  'bytes-per-second': ['gigabyte-per-second', 1e9],
} as const;

const isMeasure = (unit: Unit): unit is keyof typeof MEASURES => Object.hasOwn(MEASURES, unit);

/** A figure's value with its unit. */
export function figureText(
  { text, format }: Words,
  figure: Omit<Figure, 'formula' | 'sources' | 'inputs' | 'exact'>,
): string {
  const { value, unit, decimals, currency } = figure;
  if (isMeasure(unit)) {
    const [measure, size] = MEASURES[unit];
    return format.unit(value / size, measure, decimals);
  }
  switch (unit) {
    case 'money':
      return currency ? format.money(value, currency, decimals) : format.number(value, decimals);
    case 'money-per-million-tokens':
    case 'money-per-request':
      return currency ? format.price(value, currency) : format.number(value, 8);
    case 'tokens':
      return format.plural(value, text.tokens, decimals);
    case 'requests':
      return format.plural(value, text.requestsUnit, decimals);
    case 'share':
      return format.percent(value, Math.max(0, decimals - 2));
    case 'multiple':
      return text.multiple(format.number(value, decimals));
    case 'points':
      return format.plural(value, text.points, decimals);
    case 'fraction':
    case 'number':
      return format.number(value, decimals);
    case 'parameters':
      return format.compact(value);
    case 'operations-per-second':
      return text.operationsPerSecond(format.compact(value));
    case 'tokens-per-second':
      return format.plural(value, text.tokensPerSecond, decimals);
    case 'money-per-hour':
      return text.anHour(currency ? format.price(value, currency) : format.number(value, 8));
    case 'gpus':
    case 'images':
    case 'searches':
    case 'users':
    case 'runs':
      return format.plural(value, text.counts[unit], decimals);
  }
}

function modalityText({ text, format }: Words, modalities: readonly Modality[]): string {
  if (modalities.length === 0) return text.none;
  return format.list(modalities.map((name) => text.modalities[name]));
}

type SpecTexts = { [N in SpecName]: (words: Words, value: SpecValues[N]) => string };

const SPEC_TEXTS: SpecTexts = {
  released: ({ format }, date) => format.date(date),
  knowledgeCutoff: ({ format }, date) => format.date(date),
  contextWindow: ({ text, format }, tokens) => format.plural(tokens, text.tokens),
  maxOutput: ({ text, format }, tokens) => format.plural(tokens, text.tokens),
  parametersTotal: ({ format }, count) => format.compact(count),
  parametersActive: ({ format }, count) => format.compact(count),
  architecture: (_, name) => name,
  tokenizer: (_, name) => name,
  inputs: modalityText,
  outputs: modalityText,
  licence: (_, { name }) => name,
  openWeights: ({ text }, open) => (open ? text.yes : text.no),
  status: ({ text }, status) => text.statuses[status],
};

/** A specification's value in words. */
export function specText<N extends SpecName>(words: Words, name: N, value: SpecValues[N]): string {
  const write: (words: Words, value: SpecValues[N]) => string = SPEC_TEXTS[name];
  return write(words, value);
}

/** A fact in words: its value, "none" where it is known that there is none. */
export function knownText<T>(words: Words, known: Known<T>, textOf: (value: T) => string): string {
  return known.value === null ? words.text.none : textOf(known.value);
}

/** A score in its benchmark's unit. */
export function scoreText(
  words: Words,
  { unit, decimals }: Pick<BenchmarkRow, 'unit' | 'decimals'>,
  value: number,
): string {
  const { format } = words;
  if (unit === 'percent') return format.percent(value / 100, decimals);
  if (unit === 'seconds' || unit === 'minutes') return figureText(words, { value, unit, decimals });
  return format.number(value, decimals);
}

/** What a row is of: a benchmark, in one form if more is given. */
export type RowForm = Pick<BenchmarkRow, 'benchmark' | 'version' | 'variant' | 'metric'>;

/** What distinguishes a row from others of the same benchmark: version, variant and metric. */
export function rowQualifiers(row: RowForm): string[] {
  return [row.version, row.variant, row.metric].filter((part) => part !== undefined);
}

type MeasurePart = 'version' | 'variant' | 'metric' | 'shots' | 'effort' | 'harness';

/** What a result is a measure of, as far as it is known. */
type Measure = { readonly [P in MeasurePart]?: Score[P] | undefined };

/** What a result is a measure of, part by part. Terms of the field open their explanation. */
export function measureRuns({ text, format }: Words, measure: Measure): Run[] {
  const { version, variant, metric, shots, effort, harness } = measure;
  const setting = (name: 'shots' | 'effort' | 'harness', shown: string): Run => ({
    text: shown,
    explain: (to) => to.term(shown, name),
  });
  return [
    version !== undefined && { text: version },
    variant !== undefined && { text: variant },
    metric !== undefined && { text: metric, explain: (to: Explainers) => to.metric(metric) },
    shots !== undefined && setting('shots', text.shots(format.number(shots))),
    effort !== undefined && setting('effort', text.effort(effort)),
    harness !== undefined && setting('harness', text.harness(harness)),
  ].filter((run) => run !== false);
}

/**
 * What all results of a row are a measure of; ratings and times need no metric. Where they cannot
 * be compared, what only some of them state is said of these alone.
 */
export function rowMeasure(words: Words, row: BenchmarkRow): Run[] {
  const own = row.problems.length > 0 ? row.unstated.map((name) => [name, undefined]) : [];
  const runs = measureRuns(words, { ...row, ...Object.fromEntries(own) });
  const counts = row.unit === 'percent' || row.unit === 'fraction' || row.unit === 'points';
  const isNamed = row.problems.some((problem) => problem.startsWith('metric'));
  return counts && row.metric === undefined && !isNamed
    ? [...runs, { text: words.text.metricUnknown }]
    : runs;
}

/** In what a score of a row that cannot be compared is a measure of its own. */
export function ownMeasure(
  words: Words,
  { problems, unstated }: BenchmarkRow,
  score: Score,
): Run[] {
  if (problems.length === 0) return [];
  const parts = [...problems, ...unstated].map(
    (part) => part.replace('-unstated', '') as MeasurePart,
  );
  const runs = measureRuns(words, Object.fromEntries(parts.map((part) => [part, score[part]])));
  return parts.includes('metric') && score.metric === undefined
    ? [...runs, { text: words.text.metricUnknown }]
    : runs;
}

/** Why the scores of a row may not be compared; where they may, what is not known of all. */
export function rowCaveats(
  { text, format }: Words,
  { problems, unstated }: BenchmarkRow,
): string[] {
  const named = (parts: readonly string[]): string =>
    format.list(
      parts.map((part) => text.comparabilityReasons[part.replace('-unstated', '') as MeasurePart]),
    );
  const isUnstated = (problem: string): boolean => problem.endsWith('-unstated');
  const different = problems.filter((problem) => !isUnstated(problem));
  const missing = problems.filter(isUnstated);
  return [
    ...(different.length > 0 ? [text.notComparable(named(different))] : []),
    ...(missing.length > 0 ? [text.notComparableUnstated(named(missing))] : []),
    ...(problems.length === 0 && unstated.length > 0 ? [text.unstated(named(unstated))] : []),
  ];
}

/** Who reported a result and when; undefined where neither is known. */
export function reportedText({ text, format }: Words, score: Score): string | undefined {
  const { reportedBy, date } = score;
  if (date === undefined) return reportedBy && text.reportedBy[reportedBy];
  return text.phrases([text.reportedBy[reportedBy ?? 'unknown'], format.date(date)]);
}

/** The 95 % interval of a score. */
export function intervalText(
  words: Words,
  { unit }: Pick<BenchmarkRow, 'unit'>,
  { low, high }: ScoreInterval,
): string {
  const bound = (value: number): string =>
    scoreText(words, { unit, decimals: unit === 'fraction' ? 3 : 1 }, value);
  return words.text.interval(bound(low), bound(high));
}

/** Why an offer is not counted on, and at which tier it is priced. */
export function offerNotes({ text, format }: Words, ranked: RankedOffer): string[] {
  const notes: string[] = [];
  if (ranked.offer.variant !== undefined) notes.push(ranked.offer.variant);
  if (ranked.excluded) notes.push(text.excluded[ranked.excluded]);
  if (ranked.tier !== undefined) {
    notes.push(text.tierNote(format.plural(ranked.tier, text.tokens)));
  }
  return notes;
}

/** A source as one line of text. */
export function sourceText({ text, format }: Words, { id, source, site }: CitedSource): string {
  const supplied = site ? text.suppliedBySite : id === OWN_SOURCE ? text.ownPrice : undefined;
  if (!source) return supplied ?? text.undescribedSource(id);
  const parts = [
    format.isolate(source.title),
    source.publisher && format.isolate(source.publisher),
    source.published === undefined ? undefined : text.published(format.date(source.published)),
    source.retrieved === undefined ? undefined : text.retrieved(format.date(source.retrieved)),
    supplied,
  ].filter((part) => part !== undefined);
  return text.phrases(parts);
}
