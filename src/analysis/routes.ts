import type { Model, Prices } from '../catalogue/types.js';
import type { Axis } from './axes.js';
import { monthlyCost, type PricedOffer } from './cost.js';
import { undominated } from './dominance.js';
import { answerTokens, limitOf, type OfferExclusion, type RankedOffer } from './offers.js';
import { isOwn } from './own-price.js';
import type { PriceComparison } from './pricing.js';
import { largestInput, mediaTokens } from './sizes.js';
import type { Workload } from './workload.js';

/** Longer lists of sizes make costs jump so often that they are followed like curves. */
const MOST_JUMPS = 12;

/** Reasons not to count on an offer that no amount changes. */
const FIXED: readonly OfferExclusion[] = ['unreleased', 'retired', 'currency', 'trial', 'modality'];

/** Values at which a tier begins for a share of the requests lie this far around its threshold. */
const REACH = 8;

/** The lowest of each price in all of these; 0 where the first has none, which may bill otherwise. */
function lowestPrices(first: Prices, ...others: Prices[]): Prices {
  const lowest = { ...first };
  for (const prices of others)
    for (const [name, price] of Object.entries(prices) as [keyof Prices, number][])
      lowest[name] = Math.min(lowest[name] ?? 0, price);
  return lowest;
}

/** Where a quantity that changes evenly along an axis reaches a limit. */
function reaches(axis: Axis, quantity: (workload: Workload) => number, limit: number): number[] {
  const start = quantity(axis.at(0));
  const slope = (quantity(axis.at(axis.most)) - start) / axis.most;
  const value = (limit - start) / slope;
  return slope !== 0 && value > 0 && value < axis.most ? [value] : [];
}

/** An offer that may be the cheapest at some workload. */
export class Route {
  readonly ranked: RankedOffer;
  /** The position of its model. */
  readonly position: number;
  readonly #models: readonly Model[];
  readonly offer: PricedOffer;
  /** What its prices are multiplied by. */
  readonly rate: number;
  readonly context: number;
  readonly maxOutput: number;
  /** The reader's own price, which is used before this one. */
  readonly #own: Route | undefined;

  constructor(
    models: readonly Model[],
    position: number,
    ranked: RankedOffer,
    own?: Route,
    offer: PricedOffer = ranked.offer,
  ) {
    const { contextWindow, maxOutput } = ranked.offer;
    this.#models = models;
    this.ranked = ranked;
    this.rate = ranked.conversion?.rate ?? 1;
    this.position = position;
    this.#own = own;
    this.offer = offer;
    this.context = limitOf(contextWindow, models[position]?.contextWindow);
    this.maxOutput = limitOf(maxOutput, models[position]?.maxOutput);
  }

  /** Whether a commitment is due whatever is sent. */
  get isCommitted(): boolean {
    return Boolean(this.offer.perMonth);
  }

  /** What a workload costs a month, unrounded; undefined where the offer is not counted on. */
  cost(workload: Workload): number | undefined {
    const answer = answerTokens(workload);
    if (answer > this.maxOutput || largestInput(workload) + answer > this.context) return undefined;
    if (this.#own?.cost(workload) !== undefined) return undefined;
    const cost = monthlyCost(this.offer, workload);
    // What charges nothing is a promotion, not a price.
    const isFree = cost === 0 && this.offer === this.ranked.offer && !isOwn(this.ranked.offer);
    if (cost === undefined || isFree) return undefined;
    return cost * this.rate;
  }

  /** Where its cost may bend or jump along an axis, in no order. */
  breaks(axis: Axis): number[] {
    const { sizes = [] } = axis.workload;
    const inputs = this.isCurved(axis)
      ? []
      : sizes.length === 0
        ? [(workload: Workload) => workload.inputTokens]
        : sizes.map(
            (_, index) =>
              ({ sizes: own }: Workload) =>
                own?.[index]?.inputTokens ?? 0,
          );
    const thresholds = (this.offer.tiers ?? []).map(({ aboveInputTokens }) => aboveInputTokens);
    return [
      ...thresholds.flatMap((threshold) =>
        inputs.flatMap((size) =>
          reaches(axis, (workload) => size(workload) + mediaTokens(workload), threshold),
        ),
      ),
      ...(this.context < Infinity
        ? reaches(axis, (workload) => largestInput(workload) + answerTokens(workload), this.context)
        : []),
      ...(this.maxOutput < Infinity ? reaches(axis, answerTokens, this.maxOutput) : []),
      ...(this.#own?.breaks(axis) ?? []),
    ];
  }

  /** Whether its cost along an axis is a curve: sizes are spread, and tiers tell them apart. */
  isCurved({ dimension, workload }: Axis): boolean {
    const { spread = 1, sizes = [] } = workload;
    return (
      (dimension === 'inputTokens' || dimension === 'outputShare') &&
      (sizes.length > 0 ? sizes.length > MOST_JUMPS : spread > 1) &&
      (this.offer.tiers ?? []).length > 0
    );
  }

  /** Input tokens at which to look at a curve, beside even steps, so that no turn is missed. */
  turns({ spread = 1, ...workload }: Workload): number[] {
    const sigma = Math.log(spread);
    return (this.offer.tiers ?? []).flatMap(({ aboveInputTokens }) =>
      Array.from(
        { length: 2 * REACH + 1 },
        (_, index) =>
          (aboveInputTokens - mediaTokens(workload)) * Math.exp(((index - REACH) * sigma) / 2),
      ),
    );
  }

  /** A route that never costs more, and is no curve. */
  floor(): Route {
    const { prices, tiers = [], batch, offPeak } = this.offer;
    // A tier's prices hold in a batch and at off-peak hours too, and those it does not give do.
    const each = [prices, ...tiers.map((tier) => tier.prices)];
    const offer: PricedOffer = {
      ...this.offer,
      tiers: [],
      prices: lowestPrices(prices, ...each),
      ...(batch && { batch: lowestPrices({ ...prices, ...batch }, ...each) }),
      ...(offPeak && {
        offPeak: { ...offPeak, prices: lowestPrices({ ...prices, ...offPeak.prices }, ...each) },
      }),
    };
    return new Route(this.#models, this.position, this.ranked, this.#own, offer);
  }
}

function findRoutes(comparison: PriceComparison): readonly Route[] {
  return comparison.offers.flatMap((offers, position) => {
    const usable = offers.filter(
      ({ excluded, outdated }) => !outdated && !(excluded && FIXED.includes(excluded)),
    );
    const own = usable.find(({ offer }) => isOwn(offer));
    const routes = usable.filter((ranked) => ranked !== own);
    if (!own)
      return undominated(routes.map((ranked) => new Route(comparison.models, position, ranked)));
    const first = new Route(comparison.models, position, own);
    const { input, output } = own.prices;
    // Where its prices are known it is used wherever a request fits.
    const isComplete = input !== undefined && output !== undefined && own.excluded !== 'no-price';
    return [
      first,
      ...routes
        .map((ranked) => new Route(comparison.models, position, ranked, first))
        .filter(
          ({ context, maxOutput }) =>
            !isComplete || context > first.context || maxOutput > first.maxOutput,
        ),
    ];
  });
}

const remembered = new WeakMap<PriceComparison, readonly Route[]>();

/**
 * The offers that may be the cheapest. Those last checked more than a year before are not set
 * against others, and those that are nowhere the cheapest of their model are left out.
 */
export function routesOf(comparison: PriceComparison): readonly Route[] {
  // Where the ranking turns and what costs run to are asked of one comparison.
  const routes = remembered.get(comparison) ?? findRoutes(comparison);
  remembered.set(comparison, routes);
  return routes;
}
