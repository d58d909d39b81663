/** Values of a catalogue in words. */
import type {
  CitedSource,
  Figure,
  Known,
  RankedOffer,
  ScoreCell,
  SpecName,
  SpecValues,
} from '../analysis/index.js';
import type { BenchmarkRow } from '../analysis/index.js';
import type { Modality, Score } from '../catalogue/types.js';
import type { Words } from './words.js';

/** A figure's value with its unit. */
export function figureText(
  { text, format }: Words,
  figure: Omit<Figure, 'formula' | 'sources' | 'inputs' | 'exact'>,
): string {
  const { value, unit, decimals, currency } = figure;
  switch (unit) {
    case 'money':
      return currency ? format.money(value, currency, decimals) : format.number(value, decimals);
    case 'money-per-million-tokens':
    case 'money-per-request':
      return currency ? format.price(value, currency) : format.number(value, 8);
    case 'tokens':
      return format.plural(value, text.tokens);
    case 'requests':
      return format.plural(value, text.requestsUnit);
    case 'share':
      return format.percent(value, Math.max(0, decimals - 2));
    case 'multiple':
      return `${format.number(value, decimals)}×`;
    case 'points':
      return format.plural(value, text.points, decimals);
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

const TIME_UNITS: Partial<Record<BenchmarkRow['unit'], 'second' | 'minute'>> = {
  seconds: 'second',
  minutes: 'minute',
};

/** A score in its benchmark's unit. */
export function scoreText(
  { format }: Words,
  { unit, decimals }: Pick<BenchmarkRow, 'unit' | 'decimals'>,
  value: number,
): string {
  if (unit === 'percent') return format.percent(value / 100, decimals);
  const time = TIME_UNITS[unit];
  return time ? format.unit(value, time, decimals) : format.number(value, decimals);
}

/** The lead in a row, in its benchmark's unit; percentages differ by points. */
export function gapText(
  words: Words,
  row: Pick<BenchmarkRow, 'unit' | 'decimals'>,
  gap: Figure,
): string {
  // A difference of fractions is not in points; one of seconds has its unit.
  const own = TIME_UNITS[row.unit] ?? row.unit === 'fraction';
  return own ? scoreText(words, row, gap.value) : figureText(words, gap);
}

/** What distinguishes a row from others of the same benchmark: version, variant and metric. */
export function rowQualifiers(row: BenchmarkRow): string[] {
  return [row.version, row.variant, row.metric].filter((part) => part !== undefined);
}

/** The settings, reporter and interval of a score, one line each. */
export function scoreNotes(words: Words, row: BenchmarkRow, cell: ScoreCell): string[] {
  const { text, format } = words;
  const lines = scoreSettings(words, cell.score);
  if (cell.interval) {
    const { low, high, basis } = cell.interval;
    const bound = (value: number): string =>
      row.unit === 'percent' ? format.percent(value / 100) : format.number(value, 1);
    lines.push(`${text.interval(bound(low), bound(high))}, ${text.intervalBasis[basis]}`);
  }
  return lines;
}

function scoreSettings({ text, format }: Words, score: Score): string[] {
  const lines: string[] = [];
  if (score.shots !== undefined) lines.push(text.shots(format.number(score.shots)));
  if (score.effort !== undefined) lines.push(text.effort(score.effort));
  if (score.harness !== undefined) lines.push(text.harness(score.harness));
  if (score.reportedBy !== undefined) lines.push(text.reportedBy[score.reportedBy]);
  if (score.note !== undefined) lines.push(score.note);
  return lines;
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
export function sourceText({ text, format }: Words, { id, source }: CitedSource): string {
  if (!source) return text.undescribedSource(id);
  return [
    source.title,
    source.publisher,
    source.published === undefined ? undefined : text.published(format.date(source.published)),
    source.retrieved === undefined ? undefined : text.retrieved(format.date(source.retrieved)),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
