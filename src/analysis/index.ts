/** The analysis: pure functions from a catalogue's models to comparisons. */
export { compareCapabilities, type CapabilityName, type CapabilityRow } from './capabilities.js';
export { citedSources, type CitedSource } from './cited.js';
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
export {
  compareBenchmarks,
  wilsonInterval,
  type BenchmarkRow,
  type ComparabilityProblem,
  type ScoreCell,
  type ScoreInterval,
} from './scores.js';
export { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
export {
  compareSpecs,
  type AnySpecRow,
  type SpecName,
  type SpecRow,
  type SpecValues,
} from './specs.js';
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
