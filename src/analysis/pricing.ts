import type { CatalogueHead, DateText, Id, Model } from '../catalogue/types.js';
import { isBeyond, isPast, isUnreleased, modelAsOf } from './as-of.js';
import { compareCosts, type CostComparison } from './costs.js';
import { earliest, latest } from './dates.js';
import { rateBetween } from './exchange.js';
import { rankOffers, type RankedOffer } from './offers.js';
import { withOwnPrice, type OwnPrice } from './own-price.js';
import { WORKLOAD_PRESETS, type Workload } from './workload.js';

/** What prices are asked for. */
export interface PriceOptions {
  /** Defaults to the default preset. */
  workload?: Workload;
  /**
   * The day whose offers and facts are asked for. Defaults to the catalogue's date of publication,
   * which a later one is taken for.
   */
  asOf?: DateText;
  /** ISO 4217 code to state costs in. The document's where no rate for it is published. */
  currency?: string;
  /** The reader's own prices, by model id: used instead of all offers of the model. */
  ownPrices?: Readonly<Record<Id, OwnPrice>>;
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
  /** The code of prices that name none. */
  documentCurrency: string;
  /** The currency that was asked for, where no rate for it is published. */
  unconverted?: string;
  /** The offers of each model, cheapest first. */
  offers: readonly (readonly RankedOffer[])[];
  /** When the prices of these offers were last checked: the first and the last of the dates. */
  pricesChecked?: { first: DateText; last: DateText };
  costs: Omit<CostComparison, 'offers'>;
}

/** The currency of a catalogue whose document names none. */
export const DEFAULT_CURRENCY = 'USD';

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
  const asOf = isBeyond(head, options.asOf) ? head.published : (options.asOf ?? head.published);
  const unreleased = given.flatMap((model, position) =>
    asOf !== undefined && isUnreleased(model, asOf) ? [position] : [],
  );
  const own = options.ownPrices ?? {};
  const models = given.map((model, position) => {
    const known = withOwnPrice(
      isPast(head, asOf) ? modelAsOf(model, asOf) : model,
      Object.hasOwn(own, model.id) ? own[model.id] : undefined,
    );
    // What is measured of a model that nobody could use leads nothing.
    return unreleased.includes(position) ? { ...known, scores: [], speed: [] } : known;
  });
  const documentCurrency = head.currency ?? DEFAULT_CURRENCY;
  const asked = options.currency ?? documentCurrency;
  const converts = rateBetween(head, documentCurrency, asked, asOf) !== undefined;
  const currency = converts ? asked : documentCurrency;
  const ranked = models.map((model, position) =>
    rankOffers(model, {
      workload,
      currency,
      documentCurrency,
      ...(head.exchangeRates && { exchangeRates: head.exchangeRates }),
      unreleased: unreleased.includes(position),
      ...(asOf !== undefined && { asOf }),
    }),
  );
  const { offers, costs, ...order } = compareCosts(models, ranked, currency, workload);
  const checked = offers.flat().map(({ offer }) => offer.asOf);
  const [first, last] = [earliest(checked), latest(checked)];
  return {
    models,
    unreleased,
    workload,
    currency,
    documentCurrency,
    ...(!converts && { unconverted: asked }),
    offers,
    costs: {
      costs: costs.map((cost, position) =>
        // Its offers of another day are no offers of this one.
        cost.missing && unreleased.includes(position) ? { missing: 'unreleased' } : cost,
      ),
      ...order,
    },
    ...(asOf !== undefined && { asOf }),
    ...(first !== undefined && last !== undefined && { pricesChecked: { first, last } }),
  };
}
