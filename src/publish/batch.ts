/** Adds batch prices where a provider publishes them as a share of its standard ones. */
import type { Model, Offer, Prices } from '../catalogue/types.js';
import type { HandBatch } from './hand-kept.js';
import { clean } from './import/route.js';

/** The prices that a rule gives, those that the offer has. */
function lowered(from: Prices, { prices, share, noCache }: HandBatch): Prices {
  const batch: Prices = {};
  for (const key of prices) {
    const price = from[key];
    if (price !== undefined) batch[key] = clean(price * share);
  }
  if (noCache && from.cacheRead !== undefined && batch.input !== undefined)
    batch.cacheRead = batch.input;
  return batch;
}

/**
 * A model with batch prices on the offers that a rule is for: its provider's standard routes of
 * today that have none of their own. Each then cites where the share is published.
 */
export function addBatch(model: Model, rules: readonly HandBatch[]): Model {
  const own = rules.filter(({ ids }) => new RegExp(ids).test(model.id));
  if (!model.offers || own.length === 0) return model;
  const offers = model.offers.map((offer): Offer => {
    const rule = own.find(({ provider }) => provider === offer.provider);
    if (!rule || offer.variant || offer.until || offer.trial || offer.batch) return offer;
    const said = `In a batch ${rule.share * 100} % of the standard prices, as of ${rule.asOf}.`;
    return {
      ...offer,
      batch: lowered(offer.prices, rule),
      note: [offer.note, said].filter(Boolean).join(' '),
      sources: [...new Set([...(offer.sources ?? []), ...rule.sources])],
    };
  });
  return { ...model, offers };
}
