import type { Model } from '../catalogue/types.js';
import { costOf, type CostTerm } from './cost.js';
import {
  costDecimals,
  costFigure,
  costPerUser,
  perUserDecimals,
  yearlyCost,
  type CostSpan,
} from './cost-figures.js';
import { dearer, difference, type Dearer, type Operand } from './differences.js';
import type { Figure } from './figure.js';
import { exactly, lowestPrice, type Leaders } from './leaders.js';
import type { OfferExclusion, RankedOffer } from './offers.js';
import { isOwn } from './own-price.js';
import type { Workload } from './workload.js';

/**
 * What a workload costs a month on the cheapest offer of one model that is counted on, and how that
 * stands to the model that leads. A price that is over a year old is not set against others.
 */
export interface ModelCost extends Dearer {
  /** The offer all figures here come from; absent where none can be counted on. */
  cheapest?: RankedOffer;
  /** Why there is no cost, where there is none. */
  missing?: OfferExclusion | 'no-offer';
  monthly?: Figure;
  /** An average over all requests. */
  perRequest?: Figure;
  /** The first twelve months, with the workload's growth. */
  yearly?: Figure;
  /** A month for one user, where the workload says how many there are. */
  perUser?: Figure;
  /** By how much caching as the workload has it costs more a month than not caching, where it does. */
  caching?: Figure;
}

/** The costs of several models at one workload. */
export interface CostComparison {
  /** In the order of the models. */
  costs: readonly ModelCost[];
  /** Positions of the models, cheapest first, those without a cost last. */
  order: readonly number[];
  leaders: Leaders;
  /** The offers of each model, cheapest first, with their monthly cost. */
  offers: readonly (readonly RankedOffer[])[];
}

/**
 * Sets the cheapest offers of several models against each other, and states the monthly cost of
 * every offer in the same decimals.
 *
 * @param workload that the offers were ranked for
 */
export function compareCosts(
  models: readonly Model[],
  ranked: readonly (readonly RankedOffer[])[],
  currency: string,
  workload: Workload,
): CostComparison {
  const counted = ranked
    .flat()
    .flatMap((offer): (readonly CostTerm[])[] =>
      offer.terms && !offer.excluded ? [offer.terms] : [],
    );
  const decimals = {
    monthly: costDecimals(counted, 'monthly'),
    perRequest: costDecimals(counted, 'perRequest'),
  };
  const figure = (
    { terms, excluded, offer, conversion }: RankedOffer,
    span: CostSpan,
  ): Figure | undefined =>
    terms && !excluded
      ? costFigure(terms, span, decimals[span], currency, offer, conversion)
      : undefined;
  /** Of a month in which nothing is read from a cache or written to one. */
  const withoutCaching = (ranked: RankedOffer): Figure | undefined => {
    const { cachedShare = 0, cacheWriteShare = 0 } = workload;
    if (cachedShare + cacheWriteShare === 0) return undefined;
    const plain = { ...workload, cachedShare: 0, cacheWriteShare: 0 };
    const { terms } = costOf(ranked.offer, plain, ranked.conversion?.rate) ?? {};
    return terms && figure({ ...ranked, terms }, 'monthly');
  };
  const offers = ranked.map((list) =>
    list
      .map((offer): RankedOffer => {
        const monthly = figure(offer, 'monthly');
        return monthly ? { monthly, ...offer, cheapest: false } : { ...offer, cheapest: false };
      })
      // Parts are rounded one by one, which can turn two near costs round: what is shown decides.
      // But what a reader pays is known better than any list.
      .sort(
        (a, b) =>
          Number(!a.monthly) - Number(!b.monthly) ||
          Number(isOwn(b.offer)) - Number(isOwn(a.offer)) ||
          Number(a.outdated) - Number(b.outdated) ||
          (a.monthly?.value ?? 0) - (b.monthly?.value ?? 0),
      ),
  );
  for (const [first] of offers) if (first?.monthly) first.cheapest = true;
  const costs = offers.map((list): ModelCost => {
    const cheapest = list.find((offer) => offer.cheapest);
    if (!cheapest?.monthly) return { missing: whyMissing(list) };
    const { monthly } = cheapest;
    const perRequest = figure(cheapest, 'perRequest');
    const plain = withoutCaching(cheapest);
    return {
      cheapest,
      monthly,
      ...(perRequest && { perRequest }),
      yearly: yearlyCost(monthly, workload),
      ...(plain && monthly.value > plain.value && { caching: difference(monthly, plain) }),
    };
  });
  const { users } = workload;
  if (users) {
    const months = costs.flatMap(({ monthly }) => monthly ?? []);
    const digits = perUserDecimals(months, users);
    for (const cost of costs)
      if (cost.monthly) cost.perUser = costPerUser(cost.monthly, users, digits);
  }

  const shown = (position: number): number => costs[position]?.monthly?.value ?? Infinity;
  const single = (position: number): number => costs[position]?.perRequest?.exact ?? Infinity;
  const order = models
    .map((_, position) => position)
    // Infinity - Infinity is NaN, which falls through to the given order.
    .sort((a, b) => shown(a) - shown(b) || single(a) - single(b) || a - b);

  const operand = (position: number): Operand | undefined => {
    const monthly = costs[position]?.monthly;
    return monthly && { of: (models[position] as Model).id, ...monthly };
  };
  const leaders = costLeaders(costs);
  const first = operand(leaders.positions[0] ?? -1);
  const compared = costs.map((cost, position): ModelCost => {
    const own = operand(position);
    return own && first && !cost.cheapest?.outdated
      ? Object.assign(dearer(own, first), cost)
      : cost;
  });
  return { costs: compared, order, leaders, offers };
}

function costLeaders(costs: readonly ModelCost[]): Leaders {
  // Where no request is sent nothing costs anything, and nobody is cheaper.
  return lowestPrice(
    costs.map(({ monthly }) => (monthly?.value ? exactly(monthly.value) : undefined)),
    costs.map(({ cheapest }) => cheapest?.outdated),
  );
}

/** The most telling of the reasons for which no offer is counted on. */
function whyMissing(offers: readonly RankedOffer[]): OfferExclusion | 'no-offer' {
  const reasons = new Set(offers.map(({ excluded }) => excluded));
  const telling = (
    [
      'unreleased',
      'retired',
      'context',
      'max-output',
      'modality',
      'no-price',
      'currency',
      'zero-price',
      'trial',
    ] as const
  ).find((reason) => reasons.has(reason));
  return telling ?? 'no-offer';
}
