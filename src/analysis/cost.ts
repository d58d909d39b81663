import type { Offer, Prices, PriceTier } from '../catalogue/types.js';
import type { CostPart, RequestClass, Unit } from './figure.js';
import { requestsAbove, type Above } from './sizes.js';
import { DEFAULT_AUDIO_TOKENS, DEFAULT_IMAGE_TOKENS, type Workload } from './workload.js';

/** Prices of tokens are published per this many. */
export const TOKENS_PER_PRICE = 1_000_000;

/**
 * What was billed otherwise than the workload asks for, as the route's price for it is not known:
 *
 * - `cache-unknown`: reading from the cache, as plain input, which is an upper bound
 * - `cache-write-unknown`: writing to the cache, as plain input, where no price of any is known
 * - `batch-unknown`: a batch, at the standard prices, an upper bound
 * - `batch-tier`: long requests of a batch, at their tier's standard prices, likewise
 * - `off-peak-unknown`, `off-peak-tier`: the same of off-peak hours
 */
export type CostNote =
  | 'cache-unknown'
  | 'cache-write-unknown'
  | 'batch-unknown'
  | 'batch-tier'
  | 'off-peak-unknown'
  | 'off-peak-tier';

/** What binary fractions leave of nothing, as a part of the whole. */
const NOISE = 1e-12;

/** What of an offer its cost follows from. */
export type PricedOffer = Pick<Offer, 'prices' | 'tiers' | 'batch' | 'offPeak'> & {
  /** A commitment: what is due each month whatever is sent. */
  perMonth?: number;
};

/** A number of something that a request has. */
export interface Amount {
  value: number;
  unit: Unit;
}

/** One part of the cost of a workload on one route, for requests of one class. */
export interface CostTerm {
  part: CostPart;
  /** Which requests; empty for those at the standard prices. */
  class: RequestClass;
  /** Their share of all requests. */
  share: number;
  /** How many they are a month; may be a fraction where they are an average. */
  requests: number;
  /** What one of them has of it, multiplied where several: 2 images × 1,000 tokens. None for a fee. */
  amounts: readonly Amount[];
  /** Price per million tokens, else of one, in the offer's currency. */
  price: number;
  /** How many the price is for: 1,000,000 or 1. */
  per: number;
  /**
   * Cost a month, unrounded, in the comparison's currency: requests × amounts × price ÷ per ×
   * exchange rate. Of a commitment it is that.
   */
  monthly: number;
  /** The same of one request, an average over all. */
  perRequest: number;
}

/** What a workload costs on one route. */
export interface OfferCost {
  terms: readonly CostTerm[];
  notes: readonly CostNote[];
}

/** The tiers of an offer by rising threshold. */
const risingTiers = ({ tiers = [] }: PricedOffer): readonly PriceTier[] =>
  tiers.length > 1 ? [...tiers].sort((a, b) => a.aboveInputTokens - b.aboveInputTokens) : tiers;

/**
 * The prices for a request of this many input tokens. A request whose input passes a threshold
 * is billed wholly at that tier; a price that the tier does not give stays as it is below it.
 */
export function pricesFor(
  offer: PricedOffer,
  inputTokens: number,
): { prices: Prices; tier?: number } {
  let { prices } = offer;
  let tier: number | undefined;
  for (const next of risingTiers(offer)) {
    if (!(inputTokens > next.aboveInputTokens)) break;
    prices = { ...prices, ...next.prices };
    tier = next.aboveInputTokens;
  }
  return tier === undefined ? { prices } : { prices, tier };
}

const NO_REQUESTS: Above = { share: 0, tokens: 0 };

/** Requests that are billed alike. */
interface Billed {
  class: RequestClass;
  share: number;
  /** Of one of them, on average. */
  inputTokens: number;
  prices: Prices;
}

/** Prices that hold for a share of the requests instead of the standard ones. */
interface Mode {
  share: number;
  class: RequestClass;
  prices?: Prices;
  noteOfTier?: CostNote;
}

/** How requests are handed in: at once, at off-peak hours, as a batch. */
function modesOf(offer: PricedOffer, workload: Workload, note: (name: CostNote) => void): Mode[] {
  const { batchShare = 0, offPeakShare = 0 } = workload;
  if (!batchShare && !offPeakShare) return [{ share: 1, class: {} }];
  const { batch, offPeak } = offer;
  const hasBatch = batch && Object.keys(batch).length > 0;
  if (batchShare && !hasBatch) note('batch-unknown');
  if (offPeakShare && batchShare < 1 && !offPeak) note('off-peak-unknown');
  const inBatch = hasBatch ? batchShare : 0;
  const cheap = offPeak ? offPeakShare : 0;
  const modes: Mode[] = [{ share: (1 - inBatch) * (1 - cheap), class: {} }];
  if (offPeak)
    modes.push({
      share: (1 - inBatch) * cheap,
      class: { offPeak: true },
      prices: offPeak.prices,
      noteOfTier: 'off-peak-tier',
    });
  if (batch)
    modes.push({
      share: inBatch,
      class: { batch: true },
      prices: batch,
      noteOfTier: 'batch-tier',
    });
  return modes.filter(({ share }) => share > 0);
}

/**
 * The classes of a workload's requests on one route: by how they are handed in, and by the tier
 * that each one's own input reaches. What a batch or off-peak hours cost in a tier no offer says:
 * there the tier's own prices count, the dearer ones.
 */
function classesOf(
  offer: PricedOffer,
  workload: Workload,
  note: (name: CostNote) => void,
): Billed[] {
  const modes = modesOf(offer, workload, note);
  const tiers = risingTiers(offer);
  const classes: Billed[] = [];
  let { prices } = offer;
  let own: Above = { share: 1, tokens: requestsAbove(workload, -1).tokens };
  for (let index = 0; index <= tiers.length && own.share > 0; index += 1) {
    const reached = tiers[index - 1];
    const further = tiers[index];
    if (reached) prices = { ...prices, ...reached.prices };
    const next = further ? requestsAbove(workload, further.aboveInputTokens) : NO_REQUESTS;
    const share = own.share - next.share;
    const inputTokens = Math.max(0, own.tokens - next.tokens) / share;
    own = next;
    if (!(share > 0)) continue;
    if (reached) {
      for (const { noteOfTier } of modes) if (noteOfTier) note(noteOfTier);
      classes.push({ class: { tier: reached.aboveInputTokens }, share, inputTokens, prices });
      continue;
    }
    for (const mode of modes)
      classes.push({
        class: mode.class,
        share: share * mode.share,
        inputTokens,
        prices: mode.prices ? { ...prices, ...mode.prices } : prices,
      });
  }
  return classes;
}

/**
 * Takes one line of a bill: so many things at a price, which may hold so many tokens each. Without
 * a unit it is a fee.
 */
type TakeLine = (
  part: CostPart,
  price: number,
  per: number,
  value: number,
  unit?: Unit,
  tokensEach?: number,
) => void;

/**
 * Goes through what one request of a class is billed for. False where a price that it needs is not
 * known.
 */
function eachLine(
  { prices, inputTokens }: Billed,
  workload: Workload,
  note: (name: CostNote) => void,
  take: TakeLine,
): boolean {
  const {
    outputTokens,
    cachedShare = 0,
    cacheWriteShare = 0,
    cacheLifetime,
    reasoningTokens = 0,
    images = 0,
    imageTokens = DEFAULT_IMAGE_TOKENS,
    audioMinutes = 0,
    audioTokens = DEFAULT_AUDIO_TOKENS,
    webSearches = 0,
  } = workload;
  const { input, output, cacheWrite, cacheWrite1h } = prices;
  let isKnown = true;
  const line = (
    part: CostPart,
    price: number | undefined,
    value: number,
    unit: Unit = 'tokens',
    tokensEach?: number,
  ): void => {
    const per = unit === 'tokens' || tokensEach !== undefined ? TOKENS_PER_PRICE : 1;
    if (price !== undefined) take(part, price, per, value, unit, tokensEach);
    else if (value > 0 && tokensEach !== 0) isKnown = false;
  };
  let read = inputTokens * cachedShare;
  let written = inputTokens * cacheWriteShare;
  // Where writing for another time has a price, this one is not known: a longer time costs more.
  if (written > 0 && cacheWrite === undefined && cacheWrite1h === undefined) {
    note('cache-write-unknown');
    written = 0;
  }
  const writePrice = cacheLifetime === '1h' ? cacheWrite1h : cacheWrite;
  if (read > 0 && prices.cacheRead === undefined) {
    note('cache-unknown');
    read = 0;
  }
  // Where shares come to 1, their noise is no token.
  const rest = inputTokens - read - written;
  line('input', input, rest > NOISE * inputTokens ? rest : 0);
  if (read > 0) line('cacheRead', prices.cacheRead, read);
  if (written > 0) line('cacheWrite', writePrice, written);
  line('output', output, outputTokens);
  if (reasoningTokens > 0) line('reasoning', prices.reasoning ?? output, reasoningTokens);
  if (images > 0)
    if (prices.perImage === undefined)
      line('images', prices.inputImage ?? input, images, 'images', imageTokens);
    else line('images', prices.perImage, images, 'images');
  if (audioMinutes > 0) line('audio', prices.inputAudio, audioMinutes, 'minutes', audioTokens);
  if (webSearches > 0) line('webSearch', prices.perWebSearch, webSearches, 'searches');
  if (prices.perRequest) take('requestFee', prices.perRequest, 1, 1);
  return isKnown;
}

/** A term multiplied out. */
function termOf(
  part: CostPart,
  of: RequestClass,
  share: number,
  amounts: readonly Amount[],
  price: number,
  per: number,
  workload: Workload,
  rate: number,
): CostTerm {
  const requests = workload.requests * share;
  // Whole numbers are multiplied first: they stay exact, and the price's noise enters once.
  let monthly = requests;
  let perRequest = share;
  for (const { value } of amounts) {
    monthly *= value;
    perRequest *= value;
  }
  monthly = ((monthly * price) / per) * rate;
  perRequest = ((perRequest * price) / per) * rate;
  return { part, class: of, share, requests, amounts, price, per, monthly, perRequest };
}

/** Requests of several classes that pay one price for something, as they are on average. */
function onAverage(terms: readonly CostTerm[], workload: Workload, rate: number): CostTerm {
  const { part, amounts, price, per } = terms[0] as CostTerm;
  let all = 0;
  for (const { share } of terms) all += share;
  const means = amounts.map(({ unit, value }, index): Amount => {
    let sum = 0;
    let isOne = true;
    for (const term of terms) {
      const other = term.amounts[index]?.value ?? 0;
      sum += term.share * other;
      isOne &&= other === value;
    }
    return { value: isOne ? value : sum / all, unit };
  });
  // Shares that come to 1 but for their noise do.
  return termOf(part, {}, all > 1 - NOISE ? 1 : all, means, price, per, workload, rate);
}

/** The terms of several classes by part; what all of them pay one price for is one term. */
function byPart(
  terms: readonly CostTerm[],
  classes: number,
  workload: Workload,
  rate: number,
): CostTerm[] {
  const parts = new Map<CostPart, CostTerm[]>();
  for (const term of terms) {
    const own = parts.get(term.part);
    if (own) own.push(term);
    else parts.set(term.part, [term]);
  }
  const sorted: CostTerm[] = [];
  for (const own of parts.values()) {
    const { price, per } = own[0] as CostTerm;
    const isOne =
      own.length === classes && own.every((term) => term.price === price && term.per === per);
    if (isOne) sorted.push(onAverage(own, workload, rate));
    else sorted.push(...own);
  }
  return sorted;
}

/**
 * What a workload costs on one route: each class of requests × what one of them is billed for,
 * requests × tokens × price ÷ 1,000,000 or requests × number × fee. Undefined where a price that
 * the workload needs is not known: an unknown price is never counted as zero.
 *
 * @param rate what a unit of the offer's currency is worth in the comparison's
 */
export function costOf(offer: PricedOffer, workload: Workload, rate = 1): OfferCost | undefined {
  const notes: CostNote[] = [];
  const note = (name: CostNote): void => {
    if (!notes.includes(name)) notes.push(name);
  };
  let terms: CostTerm[] = [];
  const classes = classesOf(offer, workload, note);
  for (const billed of classes) {
    const { share, class: of } = billed;
    const isKnown = eachLine(billed, workload, note, (part, price, per, value, unit, each) => {
      const amounts: Amount[] = unit ? [{ value, unit }] : [];
      if (each !== undefined) amounts.push({ value: each, unit: 'tokens' });
      terms.push(termOf(part, of, share, amounts, price, per, workload, rate));
    });
    if (!isKnown) return undefined;
  }
  if (classes.length > 1) terms = byPart(terms, classes.length, workload, rate);
  const { perMonth } = offer;
  if (perMonth) {
    const monthly = perMonth * rate;
    terms.push({
      part: 'commitment',
      class: {},
      share: 1,
      requests: workload.requests,
      amounts: [],
      price: perMonth,
      per: 1,
      monthly,
      perRequest: monthly / Math.max(1, workload.requests),
    });
  }
  return terms.length > 0 ? { terms, notes } : undefined;
}

/** The same by plain prices, of all requests alike. */
export const costTerms = (prices: Prices, workload: Workload): readonly CostTerm[] | undefined =>
  costOf({ prices }, workload)?.terms;

/**
 * What a workload costs a month on one route, unrounded, in the offer's currency; undefined where
 * a price that it needs is not known. Makes no figures, for what asks for many costs.
 */
export function monthlyCost(offer: PricedOffer, workload: Workload): number | undefined {
  const ignore = (): void => undefined;
  const { perMonth = 0 } = offer;
  let cost = perMonth;
  let isKnown = perMonth > 0;
  for (const billed of classesOf(offer, workload, ignore)) {
    const requests = workload.requests * billed.share;
    const isComplete = eachLine(
      billed,
      workload,
      ignore,
      (_part, price, per, value, _unit, each = 1) => {
        cost += (requests * value * each * price) / per;
        isKnown = true;
      },
    );
    if (!isComplete) return undefined;
  }
  return isKnown ? cost : undefined;
}
