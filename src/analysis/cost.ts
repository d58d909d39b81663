import type { Offer, Prices } from '../catalogue/types.js';
import type { CostPart, RequestClass, Unit } from './figure.js';
import { total } from './rounding.js';
import { mediaTokens, requestsAbove } from './sizes.js';
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

/** Prices and the input tokens above which they hold. */
interface Step {
  above?: number;
  prices: Prices;
}

/** The standard prices, then those of each tier by rising threshold, with what it leaves as it is. */
function stepsOf({ prices, tiers = [] }: PricedOffer): Step[] {
  const steps: Step[] = [{ prices }];
  if (tiers.length > 0)
    for (const tier of [...tiers].sort((a, b) => a.aboveInputTokens - b.aboveInputTokens)) {
      prices = { ...prices, ...tier.prices };
      steps.push({ above: tier.aboveInputTokens, prices });
    }
  return steps;
}

/**
 * The prices for a request of this many input tokens. A request whose input passes a threshold
 * is billed wholly at that tier; a price that the tier does not give stays as it is below it.
 */
export function pricesFor(
  offer: PricedOffer,
  inputTokens: number,
): { prices: Prices; tier?: number } {
  const reached = stepsOf(offer).findLast(({ above = -1 }) => inputTokens > above);
  return {
    prices: reached?.prices ?? offer.prices,
    ...(reached?.above !== undefined && { tier: reached.above }),
  };
}

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
  const steps = stepsOf(offer);
  const above = steps.map(({ above }) =>
    above === undefined
      ? { share: 1, tokens: requestsAbove(workload, -1).tokens }
      : requestsAbove(workload, above),
  );
  return steps.flatMap(({ above: tier, prices }, index) => {
    const [own = { share: 0, tokens: 0 }, next = { share: 0, tokens: 0 }] = above.slice(index);
    const share = own.share - next.share;
    if (!(share > 0)) return [];
    const inputTokens = Math.max(0, own.tokens - next.tokens) / share;
    if (tier !== undefined) {
      for (const { noteOfTier } of modes) if (noteOfTier) note(noteOfTier);
      return [{ class: { tier }, share, inputTokens, prices }];
    }
    return modes.map((mode) => ({
      class: mode.class,
      share: share * mode.share,
      inputTokens,
      prices: mode.prices ? { ...prices, ...mode.prices } : prices,
    }));
  });
}

/** Part, amounts of one request, price, and how many that is for; without a price it is not known. */
type Line = [part: CostPart, amounts: readonly Amount[], price: number | undefined, per: number];

/** A term before it is multiplied out. */
type Charge = Pick<CostTerm, 'part' | 'class' | 'share' | 'amounts' | 'price' | 'per'>;

const tokens = (value: number): Amount => ({ value, unit: 'tokens' });

/** What one request of a class is billed for. */
function linesOf(
  { prices, inputTokens }: Billed,
  workload: Workload,
  note: (name: CostNote) => void,
): Line[] {
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
  const { input, output } = prices;
  let read = inputTokens * cachedShare;
  let written = inputTokens * cacheWriteShare;
  const { cacheWrite, cacheWrite1h } = prices;
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
  const plain = rest > NOISE * inputTokens ? rest : 0;
  const lines: Line[] = [['input', [tokens(plain)], input, TOKENS_PER_PRICE]];
  if (read > 0) lines.push(['cacheRead', [tokens(read)], prices.cacheRead, TOKENS_PER_PRICE]);
  if (written > 0) lines.push(['cacheWrite', [tokens(written)], writePrice, TOKENS_PER_PRICE]);
  lines.push(['output', [tokens(outputTokens)], output, TOKENS_PER_PRICE]);
  if (reasoningTokens > 0)
    lines.push([
      'reasoning',
      [tokens(reasoningTokens)],
      prices.reasoning ?? output,
      TOKENS_PER_PRICE,
    ]);
  if (images > 0) {
    const count: Amount = { value: images, unit: 'images' };
    lines.push(
      prices.perImage === undefined
        ? ['images', [count, tokens(imageTokens)], prices.inputImage ?? input, TOKENS_PER_PRICE]
        : ['images', [count], prices.perImage, 1],
    );
  }
  if (audioMinutes > 0)
    lines.push([
      'audio',
      [{ value: audioMinutes, unit: 'minutes' }, tokens(audioTokens)],
      prices.inputAudio,
      TOKENS_PER_PRICE,
    ]);
  if (webSearches > 0)
    lines.push(['webSearch', [{ value: webSearches, unit: 'searches' }], prices.perWebSearch, 1]);
  if (prices.perRequest) lines.push(['requestFee', [], prices.perRequest, 1]);
  return lines;
}

/** Shares that come to 1 but for the noise of binary fractions do. */
const WHOLE = 1 - 1e-12;

/** Requests of several classes that pay one price for something, as they are on average. */
function onAverage(classes: readonly Charge[]): Charge {
  const [first] = classes as [Charge];
  const all = total(classes.map(({ share }) => share));
  const mean = (index: number): number =>
    total(classes.map(({ share, amounts }) => share * (amounts[index]?.value ?? 0))) / all;
  const share = all > WHOLE ? 1 : all;
  return {
    ...first,
    class: {},
    share,
    amounts: first.amounts.map(({ unit, value }, index) => ({
      value: classes.every(({ amounts }) => amounts[index]?.value === value) ? value : mean(index),
      unit,
    })),
  };
}

/**
 * What a workload costs on one route: each class of requests × what one of them is billed for,
 * requests × tokens × price ÷ 1,000,000 or requests × number × fee. Undefined where a price that
 * the workload needs is not known: an unknown price is never counted as zero.
 *
 * @param rate what a unit of the offer's currency is worth in the comparison's
 */
export function costOf(offer: PricedOffer, workload: Workload, rate = 1): OfferCost | undefined {
  const notes = new Set<CostNote>();
  const note = (name: CostNote): void => void notes.add(name);
  const parts = new Map<CostPart, Charge[]>();
  const classes = classesOf(offer, workload, note);
  for (const billed of classes) {
    const { share, class: of } = billed;
    for (const [part, amounts, price, per] of linesOf(billed, workload, note)) {
      if (price === undefined) {
        if (amounts.every(({ value }) => value > 0)) return undefined;
        continue;
      }
      const charge = { part, class: of, share, amounts, price, per };
      const own = parts.get(part);
      if (own) own.push(charge);
      else parts.set(part, [charge]);
    }
  }
  const terms: CostTerm[] = [];
  for (const charges of parts.values()) {
    const [first] = charges;
    const isOne =
      charges.length > 1 &&
      charges.length === classes.length &&
      charges.every(({ price, per }) => price === first?.price && per === first.per);
    for (const charge of isOne ? [onAverage(charges)] : charges) {
      const { share, amounts, price, per } = charge;
      const requests = workload.requests * share;
      // Whole numbers are multiplied first: they stay exact, and the price's noise enters once.
      const cost = (count: number): number =>
        ((amounts.reduce((product, { value }) => product * value, count) * price) / per) * rate;
      terms.push({ ...charge, requests, monthly: cost(requests), perRequest: cost(share) });
    }
  }
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
  return terms.length > 0 ? { terms, notes: [...notes] } : undefined;
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
  for (const billed of classesOf(offer, workload, ignore))
    for (const [, amounts, price, per] of linesOf(billed, workload, ignore)) {
      if (price === undefined) {
        if (amounts.every(({ value }) => value > 0)) return undefined;
        continue;
      }
      let count = workload.requests * billed.share;
      for (const { value } of amounts) count *= value;
      cost += (count * price) / per;
      isKnown = true;
    }
  return isKnown ? cost : undefined;
}

/** Input tokens of the average request, with its images and audio: what tiers go by. */
export const averageInput = (workload: Workload): number =>
  workload.inputTokens + mediaTokens(workload);
