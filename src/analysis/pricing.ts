import type { CatalogueHead, DateText, Model } from '../catalogue/types.js';
import { isPast, isUnreleased, modelAsOf } from './as-of.js';
import { compareCosts, type CostComparison } from './costs.js';
import { earliest, latest } from './dates.js';
import { rankOffers, type RankedOffer } from './offers.js';
import { WORKLOAD_PRESETS, type Workload } from './workload.js';

/** What prices are asked for. */
export interface PriceOptions {
  /** Defaults to the default preset. */
  workload?: Workload;
  /** The day whose offers and facts are asked for. Defaults to the catalogue's date of publication. */
  asOf?: DateText;
}

/** What several models cost: their offers, and the workload on the cheapest of them. */
export interface PriceComparison {
  /** The models, as they were known on the day where that is before the catalogue's own. */
  models: readonly Model[];
  /** Positions of the models that came out after the day. */
  unreleased: readonly number[];
  workload: Workload;
  asOf?: DateText;
  /** ISO 4217 code of every cost. */
  currency: string;
  /** The offers of each model, cheapest first. */
  offers: readonly (readonly RankedOffer[])[];
  /** When the prices of these offers were last checked: the first and the last of the dates. */
  pricesChecked?: { first: DateText; last: DateText };
  costs: Omit<CostComparison, 'offers'>;
}

/** The currency of a catalogue whose document names none. */
const DEFAULT_CURRENCY = 'USD';

/**
 * Sets the prices of models of one catalogue against each other.
 *
 * @param head the catalogue, for its currency and date
 * @param given the models, in the order to be shown
 */
export function comparePrices(
  head: CatalogueHead,
  given: readonly Model[],
  options: PriceOptions = {},
): PriceComparison {
  const workload = options.workload ?? WORKLOAD_PRESETS.default;
  const asOf = options.asOf ?? head.published;
  const models = isPast(head, asOf) ? given.map((model) => modelAsOf(model, asOf)) : given;
  const currency = head.currency ?? DEFAULT_CURRENCY;
  const ranked = models.map((model) =>
    rankOffers(model, { workload, currency, ...(asOf !== undefined && { asOf }) }),
  );
  const { offers, ...costs } = compareCosts(models, ranked, currency);
  const checked = offers.flat().map(({ offer }) => offer.asOf);
  const [first, last] = [earliest(checked), latest(checked)];
  return {
    models,
    unreleased: given.flatMap((model, position) =>
      asOf !== undefined && isUnreleased(model, asOf) ? [position] : [],
    ),
    workload,
    currency,
    offers,
    costs,
    ...(asOf !== undefined && { asOf }),
    ...(first !== undefined && last !== undefined && { pricesChecked: { first, last } }),
  };
}
