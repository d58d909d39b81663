/** What stands behind a figure or a fact, in words: its working, sources, date and rivals. */
import type {
  BenchmarkRow,
  CitedSource,
  Figure,
  FigureInput,
  Known,
  RankedOffer,
  ScoreCell,
} from '../analysis/index.js';
import type { DateText, Id, Licence, Prices } from '../catalogue/types.js';
import { figureText, knownText, offerNotes, scoreNotes, scoreText } from './facts.js';
import type { Words } from './words.js';

/** A value that another source gives. */
export interface OtherValue {
  text: string;
  sources: readonly CitedSource[];
}

/** What stands behind one figure, fact or term, ready to be shown or copied. */
export interface Explanation {
  title: string;
  value?: string;
  /** One line of working or explanation each. */
  lines: readonly string[];
  others: readonly OtherValue[];
  sources: readonly CitedSource[];
  /** Whether the value is one that should have a source. */
  sourced: boolean;
  asOf?: string;
}

/** What explanations are written with. */
export interface ExplanationContext {
  words: Words;
  /** The comparison's sources, in the order of their numbers. */
  sources: readonly CitedSource[];
  /** A model's name. */
  nameOf: (id: Id) => string;
}

function cited(context: ExplanationContext, ids: readonly Id[]): CitedSource[] {
  return context.sources.filter(({ id }) => ids.includes(id));
}

function dated({ words }: ExplanationContext, date: DateText | undefined): { asOf?: string } {
  return date === undefined ? {} : { asOf: words.text.asOf(words.format.date(date)) };
}

/** Explains a word: a term of the field, in one line. */
export function explainTerm(title: string, line: string): Explanation {
  return { title, lines: [line], others: [], sources: [], sourced: false };
}

/** Explains a recorded fact. `notes` are further lines, such as the terms of a licence. */
export function explainKnown<T>(
  context: ExplanationContext,
  title: string,
  known: Known<T>,
  textOf: (value: T) => string,
  notes: readonly string[] = [],
): Explanation {
  return {
    title,
    value: knownText(context.words, known, textOf),
    lines: [...notes, ...(known.note === undefined ? [] : [known.note])],
    others: known.disputed.map((other) => ({
      text: other.value === null ? context.words.text.none : textOf(other.value),
      sources: cited(context, other.sources),
    })),
    sources: cited(context, known.sources),
    sourced: true,
    ...dated(context, known.asOf),
  };
}

/** The terms of a licence, one line each. */
export function licenceNotes({ text }: Words, licence: Licence | null): string[] {
  if (!licence) return [];
  const yesNo = (value: boolean | undefined): string =>
    value === undefined ? text.unknown : value ? text.yes : text.no;
  const commercial = licence.commercialUse;
  return [
    `${text.licence.openWeights}: ${yesNo(licence.openWeights)}`,
    `${text.licence.openSource}: ${yesNo(licence.openSource)}`,
    `${text.licence.commercialUse}: ${commercial === 'conditional' ? text.licence.conditional : yesNo(commercial)}`,
    ...(licence.url === undefined ? [] : [licence.url]),
  ];
}

/** Explains one result: settings, interval, reporter, and this model's other results. */
export function explainScore(
  context: ExplanationContext,
  title: string,
  row: BenchmarkRow,
  cell: ScoreCell,
): Explanation {
  const { words } = context;
  return {
    title,
    value: scoreText(words, row, cell.score.value),
    lines: scoreNotes(words, row, cell),
    others: cell.others.map((other) => ({
      text: [
        scoreText(words, row, other.value),
        ...scoreNotes(words, row, { score: other, others: [] }),
      ].join(', '),
      sources: cited(context, other.sources ?? []),
    })),
    sources: cited(context, cell.score.sources ?? []),
    sourced: true,
    ...dated(context, cell.score.date),
  };
}

/** Explains one price of an offer, with what other sources give for it. */
export function explainPrice(
  context: ExplanationContext,
  title: string,
  ranked: RankedOffer,
  name: keyof Prices,
  currency: string,
): Explanation {
  const { words } = context;
  const { offer } = ranked;
  const known: Known<number> = {
    value: ranked.prices[name] ?? null,
    sources: offer.sources ?? [],
    // Other sources give standard prices, which say nothing of a tier.
    disputed: (ranked.tier === undefined ? (offer.disputed ?? []) : []).flatMap(
      ({ prices, ...cited }) =>
        prices[name] === undefined || prices[name] === ranked.prices[name]
          ? []
          : [{ value: prices[name], ...cited }],
    ),
    ...(offer.asOf !== undefined && { asOf: offer.asOf }),
    ...(offer.note !== undefined && { note: offer.note }),
  };
  return explainKnown(
    context,
    title,
    known,
    (price) => `${words.format.price(price, offer.currency ?? currency)} ${words.text.perMillion}`,
    offerNotes(words, ranked),
  );
}

function inputText({ words }: ExplanationContext, input: FigureInput): string {
  const value = figureText(words, { decimals: 0, ...input });
  return input.unit === 'money-per-million-tokens'
    ? `${value} ÷ ${words.format.plural(1_000_000, words.text.tokens)}`
    : value;
}

const OPERATORS = {
  sum: '+',
  'requests-tokens-price': '×',
  'tokens-price': '×',
  'requests-fee': '×',
  fee: '',
  difference: '−',
  'share-cheaper': '÷',
  multiple: '÷',
} as const;

/** One line of working: the numbers that went in, and what came out. */
function workingLine(context: ExplanationContext, figure: Figure): string {
  const { words } = context;
  const operator = OPERATORS[figure.formula];
  const terms = figure.parts
    ? figure.parts.map((part) => figureText(words, part))
    : figure.inputs.map((input) => inputText(context, input));
  const expression = terms.join(` ${operator} `);
  const start = figure.formula === 'share-cheaper' ? '1 − ' : '';
  const result = figureText(words, figure);
  const label = figure.part ? words.text.costParts[figure.part] : undefined;
  return `${label ? `${label}: ` : ''}${start}${expression} = ${result}`;
}

/** Explains a derived figure: every part on a line of its own, then the whole. */
export function explainFigure(
  context: ExplanationContext,
  title: string,
  figure: Figure,
): Explanation {
  const parts = figure.parts ?? [];
  const lines = parts.map((part) => workingLine(context, part));
  if (parts.length !== 1) lines.push(workingLine(context, figure));
  const named = figure.inputs.flatMap((input) =>
    input.of === undefined ? [] : [`${inputText(context, input)}: ${context.nameOf(input.of)}`],
  );
  return {
    title,
    value: figureText(context.words, figure),
    lines: [...named, ...lines],
    others: [],
    sources: cited(context, figure.sources),
    sourced: true,
    ...dated(context, figure.asOf),
  };
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

/** An explanation as plain text, for the clipboard. */
export function explanationText(words: Words, explanation: Explanation): string {
  const { title, value, lines, others, sources, asOf } = explanation;
  const withUrl = (cite: CitedSource): string =>
    [sourceText(words, cite), cite.source?.url].filter((part) => part !== undefined).join(' ');
  return [
    value === undefined ? title : `${title}: ${value}`,
    ...lines,
    ...others.map(({ text, sources: from }) =>
      [`${words.text.otherValues}: ${text}`, ...from.map(withUrl)].join('; '),
    ),
    ...(asOf === undefined ? [] : [asOf]),
    ...sources.map(
      (cite) => `${words.format.plural(1, words.text.sourcesLabel)}: ${withUrl(cite)}`,
    ),
  ].join('\n');
}
