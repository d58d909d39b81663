/** The analysis: pure functions from a catalogue's models to comparisons. */
export {
  advantagesOf,
  type Advantage,
  type AdvantageName,
  type Advantages,
  type SpecAdvantage,
} from './advantages.js';
export { BLEND_MIX, blendsOf, type ModelBlend } from './blend.js';
export { compareCapabilities, type CapabilityName, type CapabilityRow } from './capabilities.js';
export { changesSince, compareSince, type Change, type PastComparison } from './changes.js';
export { citedSources, type Citation, type CitedSource } from './cited.js';
export { compare, type Comparison, type ComparisonOptions } from './compare.js';
export { costFigure, costTerms, type CostSpan, type CostTerm } from './cost.js';
export { compareCosts, type CostComparison, type ModelCost } from './costs.js';
export { entryOf } from './dictionary.js';
export { difference, multiple, shareCheaper, type Operand } from './differences.js';
export { readFact, valueOf, type Knowable, type Known } from './fact.js';
export {
  type CostPart,
  type Figure,
  type FigureInput,
  type Formula,
  type InputName,
  type Unit,
} from './figure.js';
export { type Leaders } from './leaders.js';
export {
  pricesFor,
  rankOffers,
  type OfferExclusion,
  type OfferQuestion,
  type RankedOffer,
} from './offers.js';
export { wilsonInterval, type ScoreInterval } from './intervals.js';
export { type Question } from './questions.js';
export { relatedModels, type Nearness, type RelatedPair } from './related.js';
export {
  clearLeads,
  compareBenchmarks,
  comparedRows,
  widestGap,
  type BenchmarkRow,
  type ComparabilityProblem,
  type ScoreCell,
} from './scores.js';
export { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
export {
  type Age,
  type BenchmarkCount,
  type OfferCount,
  type Scorecard,
  type Signal,
} from './scorecard.js';
export { isRetired } from './as-of.js';
export {
  compareSpecs,
  type AnySpecRow,
  type SpecName,
  type SpecRow,
  type SpecValues,
} from './specs.js';
export { type Driver, type DriverCell, type Verdict, type VerdictOutcome } from './verdict.js';
export {
  DEFAULT_WEIGHTS,
  MOST_WEIGHT,
  readWeights,
  SIGNALS,
  weightsText,
  type SignalName,
  type Weights,
} from './weights.js';
export {
  type Exchange,
  type LicenceTerm,
  type Switch,
  type SwitchChange,
  type SwitchChangeName,
  type SwitchName,
} from './switching.js';
export {
  fitsWorkload,
  isWorkload,
  presetOf,
  readWorkload,
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type Workload,
  type WorkloadPreset,
} from './workload.js';
