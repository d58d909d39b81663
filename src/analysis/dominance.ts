import type { Prices } from '../catalogue/types.js';
import { pricesFor, type PricedOffer } from './cost.js';

/** Prices that hold in place of others; what they do not give stays. */
type Instead = Prices | undefined;

/** How many things an offer bills. */
const THINGS = 11;

/** Ways of handing requests in. */
const MODES = 3;

/** Writes what an offer bills one of each thing at; NaN where that is not known. */
function writeBilled(into: Float64Array, start: number, prices: Prices, instead: Instead): void {
  const price = (name: keyof Prices): number => instead?.[name] ?? prices[name] ?? NaN;
  const or = (name: keyof Prices, other: number): number => {
    const own = price(name);
    return Number.isNaN(own) ? other : own;
  };
  const input = price('input');
  const output = price('output');
  const write = price('cacheWrite');
  const write1h = price('cacheWrite1h');
  into[start] = input;
  into[start + 1] = output;
  into[start + 2] = or('cacheRead', input);
  into[start + 3] = Number.isNaN(write1h) ? or('cacheWrite', input) : write;
  into[start + 4] = Number.isNaN(write) ? or('cacheWrite1h', input) : write1h;
  into[start + 5] = or('reasoning', output);
  into[start + 6] = or('inputImage', input);
  into[start + 7] = price('perImage');
  into[start + 8] = price('inputAudio');
  into[start + 9] = price('perWebSearch');
  into[start + 10] = or('perRequest', 0);
}

/** An offer's prices per thing, in every tier that begins at one of these thresholds, and mode. */
function priceList(offer: PricedOffer, thresholds: readonly number[], rate: number): Float64Array {
  const list = new Float64Array(MODES * THINGS * (thresholds.length + 1));
  const { batch, offPeak } = offer;
  let start = 0;
  for (const threshold of [-1, ...thresholds]) {
    const { prices, tier } = pricesFor(offer, threshold + 1);
    for (const instead of [undefined, batch, offPeak?.prices]) {
      writeBilled(list, start, prices, tier === undefined ? instead : undefined);
      start += THINGS;
    }
  }
  if (rate !== 1) for (const [index, price] of list.entries()) list[index] = price * rate;
  return list;
}

/** Whether each of these prices is at most the other, and known where that is. */
function isNowhereAbove(prices: Float64Array, others: Float64Array): boolean {
  for (let index = 0; index < prices.length; index += 1) {
    const [price, other] = [prices[index] as number, others[index] as number];
    // An image has its own price or that of its tokens: which is more is not known.
    if (!(price <= other) && !(Number.isNaN(price) && Number.isNaN(other))) return false;
  }
  return true;
}

/** An offer to be set against others. */
interface Rival {
  offer: PricedOffer;
  /** What its prices are multiplied by. */
  rate: number;
  context: number;
  maxOutput: number;
}

/**
 * Drops offers that are nowhere cheaper than another of them: at least as dear in every price, tier
 * and mode, and with no wider limits. Of equal ones the first stays.
 */
export function undominated<R extends Rival>(rivals: readonly R[]): R[] {
  const thresholds = [
    ...new Set(
      rivals.flatMap(({ offer }) =>
        (offer.tiers ?? []).map(({ aboveInputTokens }) => aboveInputTokens),
      ),
    ),
  ];
  const listed = rivals.map((rival) => {
    const prices = priceList(rival.offer, thresholds, rival.rate);
    let sum = 0;
    for (const price of prices) if (price > 0) sum += price;
    return { rival, prices, sum };
  });
  listed.sort((a, b) => a.sum - b.sum);
  const kept: typeof listed = [];
  for (const one of listed) {
    const isBeaten = kept.some(
      ({ rival, prices }) =>
        rival.context >= one.rival.context &&
        rival.maxOutput >= one.rival.maxOutput &&
        // Where it charges nothing at all it is not counted on.
        prices[0] !== 0 &&
        prices[1] !== 0 &&
        isNowhereAbove(prices, one.prices),
    );
    if (!isBeaten) kept.push(one);
  }
  return kept.map(({ rival }) => rival);
}
