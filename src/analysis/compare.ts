import type { CatalogueHead, DateText, Model } from '../catalogue/types.js';
import { advantagesOf, type Advantages } from './advantages.js';
import { blendsOf, type ModelBlend } from './blend.js';
import { compareCapabilities, type CapabilityRow } from './capabilities.js';
import { citedSources, type CitedSource } from './cited.js';
import { latest } from './dates.js';
import { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
import { questionsOf, type Question } from './questions.js';
import { compareBenchmarks, type BenchmarkRow } from './scores.js';
import { scorecardOf, type Scorecard } from './scorecard.js';
import { compareSpecs, type AnySpecRow } from './specs.js';
import { judge, type Verdict } from './verdict.js';
import type { Weights } from './weights.js';
import { compareSwitches, type Switch } from './switching.js';

/** What a comparison is asked for. */
export interface ComparisonOptions extends PriceOptions {
  /** How much each signal counts in the verdict. Defaults to the published weights. */
  weights?: Weights;
}

/** Everything derived for a list of models: pure data, no words. */
export interface Comparison extends PriceComparison, Advantages {
  specs: readonly AnySpecRow[];
  capabilities: readonly CapabilityRow[];
  benchmarks: readonly BenchmarkRow[];
  /** The blended prices of the models, in their order. */
  blends: readonly ModelBlend[];
  /** What readers ask of these models, and the facts that answer it. */
  questions: readonly Question[];
  scorecard: Scorecard;
  /** From each of the models to each other. */
  switches: readonly Switch[];
  /** What it comes to; absent for fewer than two models. */
  verdict?: Verdict;
  sources: readonly CitedSource[];
  /** The date on which a person last checked any of the models' records. */
  reviewed?: DateText;
}

/**
 * Compares models of one catalogue.
 *
 * @param head the catalogue, for its dictionaries, currency and date
 * @param given the models, in the order to be shown
 */
export function compare(
  head: CatalogueHead,
  given: readonly Model[],
  options: ComparisonOptions = {},
): Comparison {
  const prices = comparePrices(head, given, options);
  const { models, unreleased } = prices;
  const facts = {
    specs: compareSpecs(models, unreleased),
    capabilities: compareCapabilities(models),
    benchmarks: compareBenchmarks(models, head),
    ...prices,
  };
  const verdict = judge(facts, options.weights);
  const scorecard = scorecardOf(facts);
  const reviewed = latest(models.map((model) => model.reviewed));
  return {
    blends: blendsOf(models, prices.costs.costs, prices.currency),
    scorecard,
    switches: compareSwitches(facts),
    questions: questionsOf(facts),
    sources: citedSources(facts, head),
    ...facts,
    ...advantagesOf(facts, scorecard),
    ...(verdict && { verdict }),
    ...(reviewed !== undefined && { reviewed }),
  };
}
