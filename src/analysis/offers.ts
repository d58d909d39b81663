import type { DateText, Fact, Id, Model, Offer, Prices } from '../catalogue/types.js';
import { isRetired } from './as-of.js';
import { costTerms, type CostTerm } from './cost.js';
import { isBefore, yearBefore } from './dates.js';
import { readFact, valueOf } from './fact.js';
import type { Figure } from './figure.js';
import { claimOf } from './leaders.js';
import type { Workload } from './workload.js';

/**
 * Why an offer is not counted on:
 *
 * - `retired`: the model's own maker has withdrawn it; others may go on
 * - `trial`: it is a free trial
 * - `zero-price`: none of its known prices is above zero, so it is a promotion, not a price
 * - `no-price`: a price that the workload needs is not known
 * - `currency`: it bills in another currency than the comparison
 * - `context`: one request does not fit into its context window, nor the model's where its own is
 *   not known
 * - `max-output`: one answer is longer than it allows
 */
export type OfferExclusion =
  'retired' | 'trial' | 'zero-price' | 'no-price' | 'currency' | 'context' | 'max-output';

/** One offer of one model, judged for a workload. */
export interface RankedOffer {
  offer: Offer;
  provider: Id;
  /** The prices that hold for a request of this workload: the tier its input reaches. */
  prices: Prices;
  /** The threshold of that tier, in input tokens; absent for the standard prices. */
  tier?: number;
  /** What the workload costs a month on this route, by part; absent where a price is missing. */
  terms?: readonly CostTerm[];
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
  /** ISO 4217 code that offers must bill in. */
  currency: string;
  /** The code of offers that name none: the document's. Defaults to `currency`. */
  documentCurrency?: string;
  /** Counts trial and zero-price offers too. They are left out by default. */
  includeFree?: boolean;
}

/** Whether the offer's prices hold on the day. */
export function holdsOn(offer: Offer, asOf: DateText | undefined): boolean {
  if (!asOf) return offer.until === undefined;
  if (offer.from && isBefore(asOf, offer.from)) return false;
  return !offer.until || isBefore(asOf, offer.until);
}

/**
 * The prices for a request of this many input tokens. A request whose input passes a threshold
 * is billed wholly at that tier; a price that the tier does not give stays as it is below it.
 */
export function pricesFor(offer: Offer, inputTokens: number): { prices: Prices; tier?: number } {
  let prices = offer.prices;
  let tier: number | undefined;
  const rising = [...(offer.tiers ?? [])].sort((a, b) => a.aboveInputTokens - b.aboveInputTokens);
  for (const candidate of rising) {
    if (inputTokens <= candidate.aboveInputTokens) break;
    tier = candidate.aboveInputTokens;
    prices = { ...prices, ...candidate.prices };
  }
  return { prices, ...(tier !== undefined && { tier }) };
}

/**
 * A limit of a route. Where it is not known, no route can exceed what is claimed for the model.
 */
function limitOf(route: Fact<number> | undefined, model: Fact<number> | undefined): number {
  return valueOf(route) ?? claimOf(readFact(model))?.high ?? Infinity;
}

/** Whether these prices charge nothing, for anything or for this workload. */
function chargesNothing(prices: Prices, terms: readonly CostTerm[], workload: Workload): boolean {
  if (!prices.input && !prices.output && !prices.perRequest) return true;
  return (
    workload.inputTokens + workload.outputTokens > 0 &&
    terms.every(({ perRequest }) => perRequest === 0)
  );
}

/** Whether the provider is the model's maker, whose further routes are named after it. */
const isMakers = ({ organization = '' }: Model, { provider }: Offer): boolean =>
  provider === organization || (organization !== '' && provider.startsWith(`${organization}-`));

function exclusion(
  model: Model,
  offer: Offer,
  prices: Prices,
  question: OfferQuestion,
): OfferExclusion | undefined {
  const { workload, currency, documentCurrency = currency, includeFree = false } = question;
  const { inputTokens, outputTokens } = workload;
  if (isMakers(model, offer) && isRetired(model, question.asOf)) return 'retired';
  if ((offer.currency ?? documentCurrency) !== currency) return 'currency';
  if (offer.trial && !includeFree) return 'trial';
  const terms = costTerms(prices, workload);
  if (!terms) return 'no-price';
  if (!includeFree && chargesNothing(prices, terms, workload)) return 'zero-price';
  if (inputTokens + outputTokens > limitOf(offer.contextWindow, model.contextWindow)) {
    return 'context';
  }
  if (outputTokens > limitOf(offer.maxOutput, model.maxOutput)) return 'max-output';
  return undefined;
}

/** Whether prices that were last checked then are too old to lead, a year later. */
const isOutdated = (offer: Offer, asOf: DateText | undefined): boolean =>
  asOf !== undefined && offer.asOf !== undefined && isBefore(offer.asOf, yearBefore(asOf));

/** Whether prices without a known beginning were checked only after the day. */
const isLater = ({ from, asOf }: Offer, day: DateText | undefined): boolean =>
  day !== undefined && from === undefined && asOf !== undefined && isBefore(day, asOf);

/** Whose offers are counted on, each provider once, cheapest first. */
export const providersOf = (ranked: readonly RankedOffer[] = []): Id[] => [
  ...new Set(ranked.flatMap(({ excluded, provider }) => (excluded ? [] : [provider]))),
];

/** Text order that is the same on every machine, whatever its language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The offers of a model that hold on the day, cheapest for the workload first, then those whose
 * prices are outdated, then those that are not counted on. Every price of one entry comes from one offer.
 */
export function rankOffers(model: Model, question: OfferQuestion): RankedOffer[] {
  const ranked = (model.offers ?? [])
    .filter((offer) => holdsOn(offer, question.asOf))
    .map((offer): RankedOffer => {
      const { prices, tier } = pricesFor(offer, question.workload.inputTokens);
      const terms = costTerms(prices, question.workload);
      const excluded = exclusion(model, offer, prices, question);
      return {
        offer,
        provider: offer.provider,
        prices,
        cheapest: false,
        outdated: isOutdated(offer, question.asOf),
        ...(isLater(offer, question.asOf) && { later: true }),
        ...(tier !== undefined && { tier }),
        ...(terms && { terms }),
        ...(excluded && { excluded }),
      };
    });
  // Of one request: where none is sent, a month costs the same everywhere.
  const cost = ({ terms }: RankedOffer): number =>
    terms ? terms.reduce((total, term) => total + term.perRequest, 0) : Infinity;
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
