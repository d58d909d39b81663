import type {
  DateText,
  ExchangeRate,
  Fact,
  Id,
  Modality,
  Model,
  Offer,
  Prices,
} from '../catalogue/types.js';
import { isRetired } from './as-of.js';
import { costOf, pricesFor, type CostNote, type CostTerm } from './cost.js';
import { isBefore, yearBefore } from './dates.js';
import { convertedPrice, rateBetween, type Conversion } from './exchange.js';
import { readFact, statementsOf, valueOf } from './fact.js';
import type { Figure } from './figure.js';
import { claimOf } from './leaders.js';
import { isOwn } from './own-price.js';
import { averageInput, largestInput, requestsAbove } from './sizes.js';
import type { Workload } from './workload.js';

/**
 * Why an offer is not counted on:
 *
 * - `unreleased`: the model came out after the day
 * - `retired`: the model's own maker has withdrawn it; others may go on
 * - `trial`: it is a free trial
 * - `zero-price`: none of its known prices is above zero, so it is a promotion, not a price
 * - `no-price`: a price that the workload needs is not known
 * - `currency`: it bills in another currency than the comparison, and no exchange rate is published
 * - `modality`: the model is known not to take in the workload's images or audio
 * - `context`: one request does not fit into its context window, nor the model's where its own is
 *   not known
 * - `max-output`: one answer is longer than it allows
 */
export type OfferExclusion =
  | 'unreleased'
  | 'retired'
  | 'trial'
  | 'zero-price'
  | 'no-price'
  | 'currency'
  | 'modality'
  | 'context'
  | 'max-output';

/** One offer of one model, judged for a workload. */
export interface RankedOffer {
  offer: Offer;
  provider: Id;
  /**
   * The prices that hold for the average request of this workload, those of the tier its input
   * reaches.
   */
  prices: Prices;
  /** ISO 4217 code of `prices`: the comparison's, but where no rate for its own is published. */
  currency: string;
  /** The threshold of that tier, in input tokens; absent for the standard prices. */
  tier?: number;
  /** What the workload costs a month on this route, by part; absent where a price is missing. */
  terms?: readonly CostTerm[];
  /** What was billed otherwise than asked for, as the route's price for it is not known. */
  notes?: readonly CostNote[];
  /** By which rate it was converted, where it bills in another currency than the comparison. */
  conversion?: Conversion;
  /**
   * The share of requests that do not fit into its context window, where sizes spread and it is
   * more than `LEAST_UNFIT`. Their cost is counted as if they did.
   */
  unfit?: number;
  /** The same as a figure, rounded as all costs of the comparison; absent where not counted on. */
  monthly?: Figure;
  /** Why this offer is not counted on; absent if it is. */
  excluded?: OfferExclusion;
  /** Whether its prices were last checked more than a year before the day that is asked for. */
  outdated: boolean;
  /** Whether its prices are of a later day than is asked for, and none are known of that day. */
  later?: boolean;
  /** Whether this is the cheapest offer that is counted on, of those not outdated if there are. */
  cheapest: boolean;
}

/** What offers are judged by. */
export interface OfferQuestion {
  workload: Workload;
  /** The day whose prices are asked for. Without it, offers that name no end are taken. */
  asOf?: DateText;
  /** Whether the model came out after that day. */
  unreleased?: boolean;
  /** ISO 4217 code that offers must bill in, or be converted into. */
  currency: string;
  /** The code of offers that name none: the document's. Defaults to `currency`. */
  documentCurrency?: string;
  /** The rates by which offers may be converted. */
  exchangeRates?: readonly ExchangeRate[];
  /** Counts trial and zero-price offers too. They are left out by default. */
  includeFree?: boolean;
}

/** Whether the offer's prices hold on the day. */
export function holdsOn(offer: Pick<Offer, 'from' | 'until'>, asOf: DateText | undefined): boolean {
  if (!asOf) return offer.until === undefined;
  if (offer.from && isBefore(asOf, offer.from)) return false;
  return !offer.until || isBefore(asOf, offer.until);
}

/**
 * A limit of a route. Where it is not known, no route can exceed what is claimed for the model.
 */
export function limitOf(route: Fact<number> | undefined, model: Fact<number> | undefined): number {
  return valueOf(route) ?? mostClaimed(model);
}

const mostClaimed = (limit: Fact<number> | undefined): number =>
  claimOf(readFact(limit))?.high ?? Infinity;

/** Whether these prices charge nothing, for anything or for this workload. */
function chargesNothing(prices: Prices, terms: readonly CostTerm[], workload: Workload): boolean {
  const isSold = prices.input || prices.output || prices.perRequest;
  const isSent = workload.inputTokens + workload.outputTokens > 0;
  return (!isSold || isSent) && terms.every(({ perRequest }) => perRequest === 0);
}

/** Whether every source that says what the model takes in leaves this out. */
function refuses(model: Model, modality: Modality): boolean {
  const stated = statementsOf(readFact(model.inputs));
  const sees = modality === 'image' && valueOf(model.capabilities?.vision);
  return stated.length > 0 && !sees && stated.every(({ value }) => !value?.includes(modality));
}

/** Whether the provider is the model's maker, whose further routes are named after it. */
export const isMakers = ({ organization = '' }: Model, { provider }: Offer): boolean =>
  provider === organization || (organization !== '' && provider.startsWith(`${organization}-`));

/** Tokens of the longest answer, which holds the reasoning. */
export const answerTokens = ({ outputTokens, reasoningTokens = 0 }: Workload): number =>
  outputTokens + reasoningTokens;

/** What of a model and a question is the same for all of its offers. */
interface Limits {
  /** Whether the model does not take in what the workload holds. */
  isRefused: boolean;
  answer: number;
  /** Tokens of the largest request and its answer. */
  size: number;
  context: number;
  maxOutput: number;
}

function limitsOf(model: Model, workload: Workload): Limits {
  const { images = 0, audioMinutes = 0 } = workload;
  const answer = answerTokens(workload);
  return {
    isRefused:
      (images > 0 && refuses(model, 'image')) || (audioMinutes > 0 && refuses(model, 'audio')),
    answer,
    size: largestInput(workload) + answer,
    context: mostClaimed(model.contextWindow),
    maxOutput: mostClaimed(model.maxOutput),
  };
}

function exclusion(
  model: Model,
  { offer, prices, terms }: RankedOffer,
  converts: boolean,
  question: OfferQuestion,
  { isRefused, answer, size, context, maxOutput }: Limits,
): OfferExclusion | undefined {
  const { workload, includeFree = false } = question;
  if (question.unreleased) return 'unreleased';
  if (isMakers(model, offer) && isRetired(model, question.asOf)) return 'retired';
  if (!converts) return 'currency';
  if (offer.trial && !includeFree) return 'trial';
  if (isRefused) return 'modality';
  if (!terms) return 'no-price';
  if (!includeFree && !isOwn(offer) && chargesNothing(prices, terms, workload)) return 'zero-price';
  if (size > (valueOf(offer.contextWindow) ?? context)) return 'context';
  if (answer > (valueOf(offer.maxOutput) ?? maxOutput)) return 'max-output';
  return undefined;
}

/** Fewer requests than this that do not fit are not worth a word: one of two thousand. */
export const LEAST_UNFIT = 0.0005;

/** The share of requests whose input and answer do not fit into the context window. */
function unfitShare(model: Model, offer: Offer, workload: Workload): number {
  const limit = limitOf(offer.contextWindow, model.contextWindow);
  return (workload.spread ?? 1) > 1 && limit < Infinity
    ? requestsAbove(workload, limit - answerTokens(workload)).share
    : 0;
}

/** The same prices in another currency. */
export const converted = (prices: Prices, conversion: Conversion | undefined): Prices =>
  !conversion || conversion.rate === 1
    ? prices
    : Object.fromEntries(
        Object.entries(prices).map(([name, price]) => [name, convertedPrice(price, conversion)]),
      );

/** Whether prices that were last checked then are too old to lead, a year later. */
export const isOutdated = (offer: Pick<Offer, 'asOf'>, asOf: DateText | undefined): boolean =>
  asOf !== undefined && offer.asOf !== undefined && isBefore(offer.asOf, yearBefore(asOf));

/** Whether prices without a known beginning were checked only after the day. */
export const isLater = (
  { from, asOf }: Pick<Offer, 'from' | 'asOf'>,
  day: DateText | undefined,
): boolean => day !== undefined && from === undefined && asOf !== undefined && isBefore(day, asOf);

/** Whose offers are counted on, each provider once, cheapest first. */
export const providersOf = (ranked: readonly RankedOffer[] = []): Id[] => [
  ...new Set(ranked.flatMap(({ excluded, provider }) => (excluded ? [] : [provider]))),
];

/** Text order that is the same on every machine, whatever its language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The offers of a model that hold on the day, cheapest for the workload first, then those whose
 * prices are outdated, then those that are not counted on. Every price of one entry comes from one
 * offer.
 */
export function rankOffers(model: Model, question: OfferQuestion): RankedOffer[] {
  const { workload, currency, documentCurrency = currency, asOf } = question;
  const limits = limitsOf(model, workload);
  const average = averageInput(workload);
  const costs = new Map<RankedOffer, number>();
  const ranked: RankedOffer[] = [];
  for (const offer of model.offers ?? []) {
    if (!holdsOn(offer, asOf)) continue;
    const billed = offer.currency ?? documentCurrency;
    const conversion = rateBetween(question, billed, currency, asOf);
    const own = pricesFor(offer, average);
    const { terms, notes = [] } = costOf(offer, workload, conversion?.rate) ?? {};
    // Field by field: many offers are judged with each keystroke, and copies take time.
    const judged: RankedOffer = {
      offer,
      provider: offer.provider,
      prices: converted(own.prices, conversion),
      currency: conversion ? currency : billed,
      cheapest: false,
      outdated: isOutdated(offer, asOf),
    };
    if (isLater(offer, asOf)) judged.later = true;
    if (own.tier !== undefined) judged.tier = own.tier;
    if (terms) judged.terms = terms;
    if (notes.length > 0) judged.notes = notes;
    if (conversion && conversion.inputs.length > 0) judged.conversion = conversion;
    const excluded = exclusion(model, judged, !!conversion, question, limits);
    const unfit = excluded ? 0 : unfitShare(model, offer, workload);
    if (unfit > LEAST_UNFIT) judged.unfit = unfit;
    if (excluded) judged.excluded = excluded;
    ranked.push(judged);
    // Of one request: where none is sent, a month costs the same everywhere.
    let cost = terms ? 0 : Infinity;
    for (const { perRequest } of terms ?? []) cost += perRequest;
    costs.set(judged, cost);
  }
  const cost = (judged: RankedOffer): number => costs.get(judged) ?? Infinity;
  const rank = (flag: boolean): number => Number(flag);
  ranked.sort(
    (a, b) =>
      rank(a.excluded !== undefined) - rank(b.excluded !== undefined) ||
      rank(a.outdated) - rank(b.outdated) ||
      // Infinity - Infinity is NaN: offers without a cost are ordered by what follows.
      cost(a) - cost(b) ||
      // At one price the maker's own route comes first, then the one checked last.
      rank(b.provider === model.organization) - rank(a.provider === model.organization) ||
      byText(b.offer.asOf ?? '', a.offer.asOf ?? '') ||
      byText(a.provider, b.provider) ||
      byText(a.offer.modelId ?? '', b.offer.modelId ?? ''),
  );
  const [first] = ranked;
  if (first && !first.excluded) first.cheapest = true;
  return ranked;
}
