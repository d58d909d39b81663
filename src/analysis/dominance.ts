import type { Prices } from '../catalogue/types.js';
import { pricesFor, type PricedOffer } from './cost.js';

/** What an offer bills one of each thing at; undefined where that is not known. */
function billed(prices: Prices): (number | undefined)[] {
  const { input, output } = prices;
  const { cacheWrite, cacheWrite1h = cacheWrite === undefined ? input : undefined } = prices;
  return [
    input,
    output,
    prices.cacheRead ?? input,
    cacheWrite ?? (prices.cacheWrite1h === undefined ? input : undefined),
    cacheWrite1h,
    prices.reasoning ?? output,
    prices.inputImage ?? input,
    prices.perImage,
    prices.inputAudio,
    prices.perWebSearch,
    prices.perRequest ?? 0,
  ];
}

/** An offer's prices per thing, in every tier that begins at one of these thresholds, and mode. */
function priceList(offer: PricedOffer, thresholds: readonly number[]): (number | undefined)[] {
  const { batch, offPeak } = offer;
  return [-1, ...thresholds].flatMap((threshold) => {
    const { prices, tier } = pricesFor(offer, threshold + 1);
    const modes =
      tier === undefined
        ? [prices, { ...prices, ...batch }, { ...prices, ...offPeak?.prices }]
        : [prices, prices, prices];
    return modes.flatMap(billed);
  });
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
    const { offer, rate } = rival;
    const prices = priceList(offer, thresholds).map((price) => price && price * rate);
    return { rival, prices, sum: prices.reduce<number>((all, price) => all + (price ?? 0), 0) };
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
        prices.every((price, index) => {
          const other = one.prices[index];
          // An image has its own price or that of its tokens: which is more is not known.
          return price === undefined ? other === undefined : other !== undefined && price <= other;
        }),
    );
    if (!isBeaten) kept.push(one);
  }
  return kept.map(({ rival }) => rival);
}
