/**
 * What stands behind a figure or a fact, in words: its working, sources, date and rivals.
 *
 * Loaded when a reader first reaches for one. It is handed what it needs of the rest: a chunk that
 * imported the entry would load it again where that has a query behind its name.
 */
import type {
  BenchmarkRow,
  CitedSource,
  Figure,
  FigureInput,
  FurtherPart,
  Known,
  RankedOffer,
  RequestClass,
  ScoreCell,
  ScoreInterval,
} from '../analysis/index.js';
import type { DateText, Id, Licence, Prices, Score } from '../catalogue/types.js';
import type { FactTexts } from './explainers.js';
import type { ExplanationMessages } from './messages/en.explanations.js';
import { metricTerm } from './metrics.js';
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
  /** What the others are, where they are not values that other sources give. */
  othersTitle?: string;
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
  /** What parts are called of which only some elements speak. */
  partNames?: Partial<Record<FurtherPart, string>>;
}

/** Writes one explanation, with the writers that are loaded when it is asked for. */
export type Explain = (to: Explainers) => Explanation;

/** The writers of explanations in one language. */
export type Explainers = ReturnType<typeof explainersWith>;

const OPERATORS = {
  sum: '+',
  'requests-tokens-price': '×',
  'tokens-price': '×',
  'requests-fee': '×',
  fee: '×',
  difference: '−',
  'share-cheaper': '÷',
  multiple: '÷',
  product: '×',
  growth: '',
} as const;

/** @param messages the words that only explanations say */
export function explainersWith(
  {
    figureText,
    intervalText,
    knownText,
    measureRuns,
    offerNotes,
    reportedText,
    scoreText,
    sourceText,
  }: FactTexts,
  messages: ExplanationMessages,
) {
  const cited = (context: ExplanationContext, ids: readonly Id[]): CitedSource[] =>
    context.sources.filter(({ id }) => ids.includes(id));

  const dated = ({ words }: ExplanationContext, date: DateText | undefined): { asOf?: string } =>
    date === undefined ? {} : { asOf: words.text.asOf(words.format.date(date)) };

  /** A word of the field, in one line. */
  function term(title: string, name: keyof ExplanationMessages['terms']): Explanation {
    return lines(title, undefined, [messages.terms[name]]);
  }

  /** A metric, by its name in a catalogue. */
  const metric = (name: string): Explanation => term(name, metricTerm(name));

  /** Lines that are ready; sources are named where they are given. */
  function lines(
    title: string,
    value: string | undefined,
    text: readonly string[],
    sources?: readonly CitedSource[],
  ): Explanation {
    return {
      title,
      lines: text,
      others: [],
      sources: sources ?? [],
      sourced: sources !== undefined,
      ...(value !== undefined && { value }),
    };
  }

  /** A recorded fact. `notes` are further lines, such as the terms of a licence. */
  function known<T>(
    context: ExplanationContext,
    title: string,
    fact: Known<T>,
    textOf: (value: T) => string,
    notes: readonly string[] = [],
  ): Explanation {
    return {
      title,
      value: knownText(context.words, fact, textOf),
      lines: [...notes, ...(fact.note === undefined ? [] : [fact.note])],
      others: fact.disputed.map((other) => ({
        text: other.value === null ? context.words.text.none : textOf(other.value),
        sources: cited(context, other.sources),
      })),
      sources: cited(context, fact.sources),
      sourced: true,
      ...dated(context, fact.asOf),
    };
  }

  /** A licence with its terms, one line each. */
  function licence(context: ExplanationContext, title: string, fact: Known<Licence>): Explanation {
    const { text } = context.words;
    const yesNo = (value: boolean | undefined): string =>
      value === undefined ? text.unknown : value ? text.yes : text.no;
    const terms = fact.value;
    const commercial = terms?.commercialUse;
    return known(
      context,
      title,
      fact,
      ({ name }) => name,
      terms
        ? [
            text.labelled(text.licence.openWeights, yesNo(terms.openWeights)),
            text.labelled(text.licence.openSource, yesNo(terms.openSource)),
            text.labelled(
              text.licence.commercialUse,
              commercial === 'conditional' ? text.licence.conditional : yesNo(commercial),
            ),
            ...(terms.url === undefined ? [] : [terms.url]),
          ]
        : [],
    );
  }

  /** What a result measures as far as its row does not say, who reported it, and its interval. */
  function scoreNotes(
    words: Words,
    row: BenchmarkRow,
    score: Score,
    interval?: ScoreInterval,
  ): string[] {
    const beside = <N extends 'version' | 'variant' | 'metric'>(name: N): Score[N] | undefined =>
      row[name] === undefined ? score[name] : undefined;
    return [
      ...measureRuns(words, {
        ...score,
        version: beside('version'),
        variant: beside('variant'),
        metric: beside('metric'),
      }).map((run) => run.text),
      reportedText(words, score),
      interval &&
        words.text.phrases([
          intervalText(words, row, interval),
          words.text.intervalBasis[interval.basis],
        ]),
      score.note,
    ].filter((line) => line !== undefined);
  }

  /** One result, and the others of this model that stand behind it. */
  function score(
    context: ExplanationContext,
    title: string,
    row: BenchmarkRow,
    { score: shown, interval, others }: ScoreCell,
  ): Explanation {
    const { words } = context;
    return {
      title,
      value: scoreText(words, row, shown.value),
      lines: scoreNotes(words, row, shown, interval),
      others: others.map((other) => ({
        text: words.text.phrases([
          scoreText(words, row, other.value),
          ...scoreNotes(words, row, other),
        ]),
        sources: cited(context, other.sources ?? []),
      })),
      othersTitle: words.text.otherResults,
      sources: cited(context, shown.sources ?? []),
      sourced: true,
    };
  }

  /** One price of an offer, with what other sources give for it. */
  function price(
    context: ExplanationContext,
    title: string,
    ranked: RankedOffer,
    name: keyof Prices,
  ): Explanation {
    const { words } = context;
    const { offer, currency, conversion } = ranked;
    const fact: Known<number> = {
      value: ranked.prices[name] ?? null,
      sources: offer.sources ?? [],
      // Other sources give standard prices, which say nothing of a tier.
      disputed: (ranked.tier === undefined ? (offer.disputed ?? []) : []).flatMap(
        ({ prices, ...from }) =>
          prices[name] === undefined || prices[name] === offer.prices[name]
            ? []
            : [
                {
                  // In six digits, as all converted prices are.
                  value: conversion
                    ? Number((prices[name] * conversion.rate).toPrecision(6))
                    : prices[name],
                  ...from,
                },
              ],
      ),
      ...(offer.asOf !== undefined && { asOf: offer.asOf }),
      ...(offer.note !== undefined && { note: offer.note }),
    };
    return known(
      context,
      title,
      fact,
      (amount) => {
        const price = words.format.price(amount, currency);
        // Fees are of a request, an image or a search.
        return name.startsWith('per') ? price : words.text.pricePerMillion(price);
      },
      offerNotes(words, ranked),
    );
  }

  function inputText({ words }: ExplanationContext, input: FigureInput): string {
    const value = figureText(words, { decimals: 0, ...input });
    // Where two prices are set against each other, both are of as many tokens.
    return input.unit === 'money-per-million-tokens' && input.name.endsWith('Price')
      ? `${value} ÷ ${words.format.plural(1_000_000, words.text.tokens)}`
      : value;
  }

  /** Which requests are meant. */
  function classTexts({ text, format }: Words, { tier, batch, offPeak }: RequestClass): string[] {
    const { classes } = messages;
    const texts = [
      ...(tier === undefined ? [] : [classes.tier(format.plural(tier, text.tokens))]),
      ...(batch ? [classes.batch] : []),
      ...(offPeak ? [classes.offPeak] : []),
    ];
    return texts.length > 0 ? texts : [classes.standard];
  }

  /** One line of working: the numbers that went in, and what came out. */
  function workingLine(context: ExplanationContext, part: Figure): string {
    const { words } = context;
    const operator = OPERATORS[part.formula];
    const factors = [
      ...(part.parts ?? []).map((one) => ({ shown: figureText(words, one), divides: false })),
      ...part.inputs.map((input) => ({
        shown: inputText(context, input),
        divides: input.divides,
      })),
    ];
    const [factor, months, growth] = factors.map(({ shown }) => shown);
    const expression =
      part.formula === 'growth'
        ? `(${factor} ^ ${months} − 1) ÷ ${growth}`
        : factors.reduce((line, { shown, divides }, index) => {
            const sign = divides ? OPERATORS.multiple : operator;
            return `${line}${index > 0 ? ` ${sign} ` : ''}${shown}`;
          }, '');
    const start = part.formula === 'share-cheaper' ? '1 − ' : '';
    const result = figureText(words, part);
    const name = part.part
      ? words.text.costParts[part.part]
      : part.furtherPart && context.partNames?.[part.furtherPart];
    const label =
      name && part.class ? words.text.phrases([name, ...classTexts(words, part.class)]) : name;
    const isGiven = part.formula === 'product' && factors.length === 1;
    const line = isGiven ? result : `${start}${expression} ${part.roundedUp ? '→' : '='} ${result}`;
    return label ? words.text.labelled(label, line) : line;
  }

  /** The working of a figure: that of its parts, then its own, if it adds anything to them. */
  function workingOf(context: ExplanationContext, { parts = [], ...own }: Figure): string[] {
    const lines = parts.flatMap((part) => workingOf(context, part));
    const isAlone = own.formula === 'sum' && parts.length === 1;
    return isAlone ? lines : [...lines, workingLine(context, { ...own, parts })];
  }

  /** A derived figure: every part on a line of its own, then the whole, and what is to be added. */
  function figure(
    context: ExplanationContext,
    title: string,
    derived: Figure,
    notes: readonly string[] = [],
  ): Explanation {
    const working = workingOf(context, derived);
    const named = derived.inputs.flatMap((input) =>
      input.of === undefined
        ? []
        : [context.words.text.labelled(inputText(context, input), context.nameOf(input.of))],
    );
    return {
      title,
      value: figureText(context.words, derived),
      lines: [...named, ...working, ...notes],
      others: [],
      sources: cited(context, derived.sources),
      sourced: true,
      ...dated(context, derived.asOf),
    };
  }

  /** An explanation as plain text, for the clipboard. */
  function text(words: Words, explanation: Explanation): string {
    const { title, value, others, othersTitle, sources, asOf } = explanation;
    const { labelled } = words.text;
    const withUrl = (cite: CitedSource): string =>
      [sourceText(words, cite), cite.source?.url].filter((part) => part !== undefined).join(' ');
    return [
      value === undefined ? title : labelled(title, value),
      ...explanation.lines,
      ...others.map((other) =>
        [
          labelled(othersTitle ?? words.text.otherValues, other.text),
          ...other.sources.map(withUrl),
        ].join(words.text.separator),
      ),
      ...(asOf === undefined ? [] : [asOf]),
      ...sources.map((cite) =>
        labelled(words.format.plural(1, words.text.sourcesLabel), withUrl(cite)),
      ),
    ].join('\n');
  }

  return { term, metric, lines, known, licence, score, price, figure, text };
}
