import type { CatalogueHead, DateText, Model } from '../catalogue/types.js';
import { compareCapabilities, type CapabilityRow } from './capabilities.js';
import { citedSources, type CitedSource } from './cited.js';
import { compareCosts, type CostComparison } from './costs.js';
import { earliest, latest } from './dates.js';
import { rankOffers, type RankedOffer } from './offers.js';
import { compareBenchmarks, type BenchmarkRow } from './scores.js';
import { compareSpecs, type AnySpecRow } from './specs.js';
import { WORKLOAD_PRESETS, type Workload } from './workload.js';

/** What a comparison is asked for. */
export interface ComparisonOptions {
  /** Defaults to the default preset. */
  workload?: Workload;
  /** The day whose offers are asked for. Defaults to the catalogue's date of publication. */
  asOf?: DateText;
}

/** Everything derived for a list of models: pure data, no words. */
export interface Comparison {
  models: readonly Model[];
  workload: Workload;
  asOf?: DateText;
  /** ISO 4217 code of every cost. */
  currency: string;
  specs: readonly AnySpecRow[];
  capabilities: readonly CapabilityRow[];
  benchmarks: readonly BenchmarkRow[];
  /** The offers of each model, cheapest first. */
  offers: readonly (readonly RankedOffer[])[];
  /** When the prices of these offers were last checked: the first and the last of the dates. */
  pricesChecked?: { first: DateText; last: DateText };
  costs: Omit<CostComparison, 'offers'>;
  sources: readonly CitedSource[];
  /** The date on which a person last checked any of the models' records. */
  reviewed?: DateText;
}

/** The currency of a catalogue whose document names none. */
const DEFAULT_CURRENCY = 'USD';

/**
 * Compares models of one catalogue.
 *
 * @param head the catalogue, for its dictionaries, currency and date
 * @param models the models, in the order to be shown
 */
export function compare(
  head: CatalogueHead,
  models: readonly Model[],
  options: ComparisonOptions = {},
): Comparison {
  const workload = options.workload ?? WORKLOAD_PRESETS.default;
  const asOf = options.asOf ?? head.published;
  const currency = head.currency ?? DEFAULT_CURRENCY;
  const specs = compareSpecs(models);
  const capabilities = compareCapabilities(models);
  const benchmarks = compareBenchmarks(models, head);
  const ranked = models.map((model) =>
    rankOffers(model, { workload, currency, ...(asOf !== undefined && { asOf }) }),
  );
  const { offers, ...costs } = compareCosts(models, ranked, currency);
  const checked = offers.flat().map(({ offer }) => offer.asOf);
  const [first, last] = [earliest(checked), latest(checked)];
  const reviewed = latest(models.map((model) => model.reviewed));
  return {
    models,
    workload,
    currency,
    specs,
    capabilities,
    benchmarks,
    offers,
    costs,
    sources: citedSources([specs, offers, capabilities, benchmarks], head),
    ...(asOf !== undefined && { asOf }),
    ...(first !== undefined && last !== undefined && { pricesChecked: { first, last } }),
    ...(reviewed !== undefined && { reviewed }),
  };
}
