import type { CatalogueHead, DateText, Model } from '../catalogue/types.js';
import { compareCapabilities, type CapabilityRow } from './capabilities.js';
import { citedSources, type CitedSource } from './cited.js';
import { latest } from './dates.js';
import { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
import { compareBenchmarks, type BenchmarkRow } from './scores.js';
import { compareSpecs, type AnySpecRow } from './specs.js';

/** What a comparison is asked for. */
export type ComparisonOptions = PriceOptions;

/** Everything derived for a list of models: pure data, no words. */
export interface Comparison extends PriceComparison {
  specs: readonly AnySpecRow[];
  capabilities: readonly CapabilityRow[];
  benchmarks: readonly BenchmarkRow[];
  sources: readonly CitedSource[];
  /** The date on which a person last checked any of the models' records. */
  reviewed?: DateText;
}

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
  const prices = comparePrices(head, models, options);
  const specs = compareSpecs(models);
  const capabilities = compareCapabilities(models);
  const benchmarks = compareBenchmarks(models, head);
  const reviewed = latest(models.map((model) => model.reviewed));
  return {
    ...prices,
    specs,
    capabilities,
    benchmarks,
    sources: citedSources([specs, prices.offers, capabilities, benchmarks], head),
    ...(reviewed !== undefined && { reviewed }),
  };
}
