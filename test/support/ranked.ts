import type { Offer } from '../../src/catalogue/types.js';
import { rankOffers, type OfferQuestion, type RankedOffer } from '../../src/analysis/index.js';
import { model, workload } from './models.js';

/** The offers of a model, ranked for one request of this workload in dollars. */
export function rank(offers: Offer[], question: Partial<OfferQuestion> = {}): RankedOffer[] {
  return rankOffers(model('alder', { offers }), {
    workload: workload(1000, 1000),
    currency: 'USD',
    ...question,
  });
}

/** The offer marked as the cheapest. */
export const cheapestOf = (ranked: RankedOffer[]): RankedOffer | undefined =>
  ranked.find(({ cheapest }) => cheapest);

/** What a month costs on this route, unrounded. */
export const cost = ({ terms }: RankedOffer): number | undefined =>
  terms?.reduce((total, { monthly }) => total + monthly, 0);

/** What one request costs on this route, unrounded. */
export const costOfOne = ({ terms }: RankedOffer): number | undefined =>
  terms?.reduce((total, { perRequest }) => total + perRequest, 0);

/** Whose routes these are, in their order. */
export const providersOf = (ranked: RankedOffer[]): string[] =>
  ranked.map(({ provider }) => provider);
