/** One fact of a model in words, and what stands behind it. */
import {
  entryOf,
  factOf,
  factPrice,
  type FactAnswer,
  type PriceOptions,
} from '../analysis/index.js';
import type {
  Catalogue,
  Id,
  Licence,
  Modality,
  ModelStatus,
  Reporter,
  TuningMethod,
} from '../catalogue/types.js';
import { dateTexts, priceBasis, workloadText } from './costs.js';
import type { Explain, ExplanationContext } from './explain.js';
import { FACT_WORDS } from './fact-words.js';
import { figureText, intervalText, offerNotes, rowCaveats, scoreText, specText } from './facts.js';
import { Format } from './format.js';
import type { FactMessages } from './messages/en.fact.js';
import type { Words } from './words.js';

/** One language, with the words of facts. */
export interface FactWords extends Words {
  readonly fact: FactMessages;
}

/** What facts are written from. */
export interface FactContext extends ExplanationContext {
  words: FactWords;
  catalogue: Catalogue;
}

/** Digits of amounts, speeds and times after the decimal point. */
const DECIMALS = 3;

/** Adds the words of facts in the same language. */
export const factWords = (words: Words): FactWords => ({
  ...words,
  fact: FACT_WORDS.beside(words),
});

/** What an entry of a dictionary is called. */
const entryName = (
  { format }: Words,
  dictionary: Record<Id, { name: string }> | undefined,
  id: Id,
): string => format.isolate(entryOf(dictionary, id)?.name ?? id);

/** A recorded value in words. */
function recordedText(
  words: FactWords,
  catalogue: Catalogue,
  answer: FactAnswer,
  value: unknown,
): string {
  const { text, format, fact } = words;
  const { asked, currency, score } = answer;
  const { type } = asked;
  const yesNo = (is: unknown): string => (is ? fact.yes : fact.no);
  const shown = String(value);
  const count = value as number;
  // Three-state: that there is none of what is yes or no is a no.
  if (value === null) return type === 'yes-no' ? fact.no : text.none;
  switch (type) {
    case 'text':
      return format.isolate(shown);
    case 'sentences':
      return text.sentences((value as string[]).map((one) => format.isolate(one)));
    case 'time':
      return format.isolate(`${shown} UTC`);
    case 'list':
      return (value as []).length > 0 ? format.list(value as string[]) : text.none;
    case 'date':
      return format.date(shown);
    case 'yes-no':
      return yesNo(value);
    case 'commercial-use':
      return value === 'conditional' ? text.licence.conditional : yesNo(value);
    case 'licence':
      return format.isolate((value as Licence).name);
    case 'modalities':
      return specText(words, 'inputs', value as readonly Modality[]);
    case 'status':
      return fact.statuses[value as ModelStatus];
    case 'tuning-method':
      return fact.methods[value as TuningMethod];
    case 'reporter':
      return text.reportedBy[value as Reporter];
    case 'verdict':
      return fact.verdicts[value as 'ship' | 'skip'];
    case 'organization':
      return entryName(words, catalogue.organizations, shown);
    case 'provider':
      return entryName(words, catalogue.providers, shown);
    case 'model':
      return format.isolate(catalogue.model(shown)?.name ?? shown);
    case 'offers':
      return format.plural(count, text.offerCount);
    case 'providers':
    case 'versions':
    case 'reviews':
      return format.plural(count, fact.counts[type]);
    case 'points-of-100':
      return fact.outOf100(format.number(count, DECIMALS));
    case 'interval':
      return score?.cell.interval ? intervalText(words, score.row, score.cell.interval) : '';
    case 'money':
      return format.price(count, currency ?? 'USD');
    case 'price':
    case 'score':
    case 'cheaper':
    case 'ahead':
      return '';
    case 'tokens':
    case 'tokens-per-second':
    case 'parameters':
    case 'seconds':
    case 'number':
      return figureText(words, { value: count, unit: type, decimals: DECIMALS });
  }
}

/** What two models cost against each other; completes “The model is …”. */
function versusText(words: FactWords, { versus }: FactAnswer): string | undefined {
  if (!versus) return undefined;
  const { fact, format } = words;
  const { share, times, dearer } = versus;
  const other = format.isolate(versus.other.name);
  if (!share) return fact.sameCost(other);
  const said = [figureText(words, share), other] as const;
  return times
    ? fact[dearer ? 'dearerTimes' : 'cheaperTimes'](...said, figureText(words, times))
    : fact[dearer ? 'dearer' : 'cheaper'](...said);
}

/** How two models stand on a benchmark; completes “The model is …”. */
function aheadText(words: FactWords, { ahead }: FactAnswer): string | undefined {
  if (!ahead) return undefined;
  const { fact, format } = words;
  const { row } = ahead;
  const other = format.isolate(ahead.other.name);
  if (!row?.gap) return ahead.scored ? fact.notComparable(other) : undefined;
  const [leader, ...equals] = row.leaders.positions;
  if (leader === undefined || equals.length > 0) return fact.level(other);
  return fact[leader === 0 ? 'ahead' : 'behind'](figureText(words, row.gap), other);
}

/** In which currency a fact is, where that is not the one that is asked for. */
function otherCurrency(answer: FactAnswer): string | undefined {
  const { asked, known, figure, ranked, currency, prices } = answer;
  const shown =
    factPrice(answer) !== undefined
      ? ranked?.currency
      : asked.type === 'money' && known
        ? currency
        : figure?.currency;
  return shown === (prices.unconverted ?? prices.currency) ? undefined : shown;
}

/** That no exchange rate is published, where an amount is in another currency for that. */
export function currencyLines({ fact }: FactWords, answer: FactAnswer): string[] {
  const { currency, unconverted = currency } = answer.prices;
  const shown = otherCurrency(answer);
  return shown === undefined ? [] : [fact.unconverted(unconverted, shown)];
}

/**
 * A fact in words, as it stands within a sentence.
 *
 * @returns undefined where it is not known
 */
function knownAnswer(
  plain: FactWords,
  catalogue: Catalogue,
  answer: FactAnswer,
): string | undefined {
  const { asked, known, figure, score, ranked } = answer;
  const price = factPrice(answer);
  // A bare “$” would be read as the currency that was asked for.
  const words =
    otherCurrency(answer) === undefined
      ? plain
      : { ...plain, format: new Format(plain.format.lang, 'code') };
  if (price !== undefined && ranked) return words.format.price(price, ranked.currency);
  if (asked.type === 'score') return score && scoreText(words, score.row, score.cell.score.value);
  if (figure) return figureText(words, figure);
  return known
    ? recordedText(words, catalogue, answer, known.value)
    : (versusText(words, answer) ?? aheadText(words, answer));
}

/** A fact in words, as it stands within a sentence; “not known” where it is not. */
export const answerText = (words: FactWords, catalogue: Catalogue, answer: FactAnswer): string =>
  knownAnswer(words, catalogue, answer) ?? words.text.unknown;

/** What a fact is called, with what and whom it is of. */
export function factTitle({ words, catalogue, nameOf }: FactContext, answer: FactAnswer): string {
  const { text, fact, format } = words;
  const { asked, model, ranked } = answer;
  const { pattern, price, capability, benchmark, form, provider, hardware, version, reviewer } =
    asked;
  const path = pattern.split('.');
  const [root, group = '', rate = ''] = path;
  const last = path.at(-1) as string;
  const joined = path
    .filter((key) => !key.startsWith('<'))
    .join('')
    .replace(/^parameters(.)/, (_, a: string) => `parameters${a.toUpperCase()}`);
  const lists: Record<string, unknown>[] = [text.specs, text.licence, fact.labels];
  const label =
    (price && fact.prices[price]) ??
    (capability && entryOf(text.capabilities, capability)) ??
    [joined, last].flatMap((key) => lists.flatMap((list) => entryOf(list, key) ?? []))[0] ??
    entryOf(text as unknown as Record<string, unknown>, last) ??
    '';
  const { offPeak } = ranked?.offer ?? {};
  const seller = provider ?? (price || last === 'provider' ? ranked?.provider : undefined);
  return text.phrases(
    [
      label && String(label),
      rate === 'batch' && fact.batch,
      rate === 'offPeak' && offPeak && fact.offPeak(offPeak.from, offPeak.until),
      root === 'tuning' && price && fact.tuned,
      benchmark !== undefined && entryName(words, catalogue.benchmarks, benchmark),
      form !== undefined && format.isolate(form),
      seller !== undefined && entryName(words, catalogue.providers, seller),
      hardware !== undefined && entryName(words, catalogue.hardware, hardware),
      group === 'latest' && last !== group && fact.labels.latest,
      version !== undefined && format.isolate(version),
      reviewer !== undefined && entryName(words, catalogue.reviewers, reviewer),
      nameOf(model.id),
    ].flatMap((part) => part || []),
  );
}

/** That the prices in a fact are over a year old, or of a later day than is asked for. */
export function dateLines({ words, nameOf }: FactContext, answer: FactAnswer): string[] {
  const { asked, figure, ranked, prices } = answer;
  const isPriced = asked.price !== undefined || figure !== undefined;
  const used =
    asked.type === 'cheaper'
      ? prices.costs.costs.map(({ cheapest }) => cheapest)
      : [isPriced ? ranked : undefined];
  return dateTexts(
    words,
    prices.models.map(({ id }, position) => [nameOf(id), used[position]]),
  );
}

/** What must be known of the offers that a price or cost is of. */
function offerLines(context: FactContext, answer: FactAnswer): string[] {
  const { words, catalogue, nameOf } = context;
  const { text, fact } = words;
  const { asked, ranked, versus, prices, missing } = answer;
  const provider = (id: Id): string => entryName(words, catalogue.providers, id);
  const basis = (): string[] => priceBasis({ ...context, comparison: prices });
  const dates = dateLines(context, answer);
  const workload = workloadText(words, prices.workload);
  if (asked.type === 'cheaper')
    return [
      ...(versus?.costs ?? []).flatMap(({ monthly, cheapest }, position) =>
        monthly && cheapest
          ? [
              text.soleCost(
                nameOf(prices.models[position]?.id ?? ''),
                figureText(words, monthly),
                provider(cheapest.provider),
              ),
            ]
          : [],
      ),
      fact.forWorkload(workload),
      ...dates,
      ...(missing || versus ? [] : [fact.outdatedPrices]),
      ...basis(),
      ...(prices.unconverted === undefined
        ? []
        : [fact.unconverted(prices.unconverted, prices.currency)]),
    ];
  if (!ranked) return [];
  // `price` says so itself.
  const notes = asked.type === 'price' ? [] : offerNotes(words, ranked);
  if (asked.provider !== undefined)
    return [...notes, ...dates, ...(answer.figure ? [fact.forWorkload(workload), ...basis()] : [])];
  return [
    fact.cheapestFor(workload),
    ...(asked.type === 'price' ? [] : [text.labelled(text.provider, provider(ranked.provider))]),
    ...notes,
    ...dates,
    ...basis(),
  ];
}

/** Why a fact is not known. */
function unknownLines({ words, nameOf }: FactContext, answer: FactAnswer): string[] {
  const { text, fact } = words;
  const { missing, prices } = answer;
  if (!missing) return [fact.notRecorded];
  return prices.models.flatMap(({ id }, position) => {
    const reason = prices.costs.costs[position]?.missing;
    return reason ? [text.costMissing(nameOf(id), text.noUsableOffer[reason])] : [];
  });
}

/** What both models scored, and how sure that is. */
function scoreLines(context: FactContext, { ahead, prices }: FactAnswer): string[] {
  const { words, nameOf } = context;
  const row = ahead?.row;
  if (!row) return [];
  return [
    ...row.cells.flatMap((cell, position) =>
      cell
        ? [
            words.text.labelled(
              nameOf(prices.models[position]?.id ?? ''),
              words.text.phrases([
                scoreText(words, row, cell.score.value),
                ...(cell.interval ? [intervalText(words, row, cell.interval)] : []),
              ]),
            ),
          ]
        : [],
    ),
    ...rowCaveats(words, row),
  ];
}

/**
 * What stands behind a fact.
 *
 * @param notes further lines
 */
export function explainFact(
  context: FactContext,
  answer: FactAnswer,
  notes: readonly string[] = [],
): Explain {
  const { words, catalogue } = context;
  const { asked, known, figure, ranked, score, versus, ahead } = answer;
  const title = factTitle(context, answer);
  const shown = knownAnswer(words, catalogue, answer);
  const textOf = (value: unknown): string => recordedText(words, catalogue, answer, value);
  const explain: Explain = (to) => {
    if (shown === undefined)
      return to.lines(title, words.text.unknown, unknownLines(context, answer));
    if (asked.type === 'price' && ranked && asked.price)
      return to.price(context, title, ranked, asked.price);
    if (asked.type === 'score' && score) return to.score(context, title, score.row, score.cell);
    const derived = figure ?? versus?.share ?? ahead?.row?.gap;
    if (derived) return { ...to.figure(context, title, derived), value: shown };
    if (known && asked.type === 'licence')
      return to.licence(context, title, known as Parameters<typeof to.licence>[2]);
    if (known) return to.known(context, title, known, textOf);
    return to.lines(title, shown, [], context.sources);
  };
  return (to) => {
    const explained = explain(to);
    return {
      ...explained,
      lines: [
        ...explained.lines,
        ...scoreLines(context, answer),
        ...offerLines(context, answer),
        ...currencyLines(words, answer),
        ...notes,
      ],
    };
  };
}

/** What a fact is asked for, and in which language it is told. */
export interface FactTextOptions extends Omit<PriceOptions, 'ownPrices'> {
  /** BCP 47 tag. English where the language was not fetched by `loadLanguage`. */
  lang?: string;
}

/**
 * The text of `<model-fact>`, which its content on the page must match when it is published.
 *
 * @param model its id or an alias
 * @param fact a path or its short name
 * @returns undefined where the catalogue has no such model, or no fact has such a name
 */
export function factText(
  catalogue: Catalogue,
  model: string,
  fact: string,
  { lang = 'en', ...options }: FactTextOptions = {},
): string | undefined {
  const found = catalogue.model(model);
  const answer = found && factOf(catalogue, found, fact, options);
  return typeof answer === 'object'
    ? answerText(factWords(FACT_WORDS.complete(lang)), catalogue, answer)
    : undefined;
}
