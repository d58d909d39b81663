/** The analysis: pure functions from a catalogue's models to comparisons. */
export {
  advantagesOf,
  type Advantage,
  type AdvantageName,
  type Advantages,
  type SpecAdvantage,
} from './advantages.js';
export { DIMENSIONS, type Dimension } from './axes.js';
export { BLEND_MIX, blendsOf, type ModelBlend } from './blend.js';
export { compareCapabilities, type CapabilityName, type CapabilityRow } from './capabilities.js';
export { changesSince, compareSince, type Change, type PastComparison } from './changes.js';
export { citedSources, type Citation, type CitedSource } from './cited.js';
export { compare, type Comparison, type ComparisonOptions } from './compare.js';
export {
  costOf,
  costTerms,
  monthlyCost,
  pricesFor,
  type CostNote,
  type CostTerm,
  type OfferCost,
  type PricedOffer,
} from './cost.js';
export { costCurves, type CostCurve, type CostSeries, type Crossing } from './cost-curve.js';
export { costFigure, yearFactor, type CostSpan } from './cost-figures.js';
export { rateBetween, type Conversion } from './exchange.js';
export { compareCosts, type CostComparison, type ModelCost } from './costs.js';
export { entryOf } from './dictionary.js';
export { difference, multiple, shareCheaper, type Operand } from './differences.js';
export {
  FACT_ALIASES,
  FACT_PATHS,
  factPaths,
  type FactParts,
  type FactPath,
  type FactProblem,
  type FactType,
} from './fact-path.js';
export { citedIn, factPrice, isDisputed, isFactSupplied } from './cited-fact.js';
export { factOf, type FactAnswer, type FactVersus } from './model-fact.js';
export { readFact, valueOf, type Knowable, type Known } from './fact.js';
export {
  type CostPart,
  type Figure,
  type FigureInput,
  type Formula,
  type FurtherPart,
  type InputName,
  type RequestClass,
  type Unit,
} from './figure.js';
export { flipsOf, type Flip, type Flips } from './flips.js';
export {
  isFee,
  priceHistory,
  priceNames,
  type ModelHistory,
  type PriceChange,
  type PriceHistory,
  type PriceName,
  type PriceRow,
  type PriceStep,
  type RouteHistory,
} from './history.js';
export { type Leaders } from './leaders.js';
export { rankOffers, type OfferExclusion, type OfferQuestion, type RankedOffer } from './offers.js';
export { isOwn, OWN_PROVIDER, OWN_SOURCE, readOwnPrice, type OwnPrice } from './own-price.js';
export { type BreakEven } from './break-even.js';
export { type HostingGap, type ModelHosting } from './hosted-model.js';
export { estimateHosting, hostingCites, type HostingEstimate } from './hosting.js';
export { hostingCurve, type HostingCurve, type HostingPoint } from './hosting-curve.js';
export {
  COUNTED_TOKENS,
  fitsHosting,
  HOSTING_DEFAULTS,
  HOSTING_LIMITS,
  PRECISIONS,
  readThroughput,
  RENTALS,
  type CountedTokens,
  type HostingNumbers,
  type HostingPlan,
  type Rental,
} from './hosting-plan.js';
export { rankHardware } from './rented-hardware.js';
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
export {
  reviewPanel,
  type PanelFacts,
  type PanelPair,
  type PanelReview,
  type PanelVerdict,
  type PanelVote,
  type ReviewerRow,
  type ReviewPanel,
} from './panel.js';
export { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
export {
  type Age,
  type BenchmarkCount,
  type OfferCount,
  type Scorecard,
  type Signal,
} from './scorecard.js';
export { isBeyond, isRetired } from './as-of.js';
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
  DEFAULT_AUDIO_TOKENS,
  DEFAULT_IMAGE_TOKENS,
  fitsWorkload,
  isWorkload,
  MOST_SIZES,
  presetOf,
  readWorkload,
  WORKLOAD_LEAST,
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type CacheLifetime,
  type RequestSize,
  type Workload,
  type WorkloadNumber,
  type WorkloadPreset,
} from './workload.js';
export { linkedWorkload, workloadLink } from './workload-link.js';
export { estimateTokens, type TokenRange } from './token-estimate.js';
export { DAYS_PER_MONTH, requestsOf, volumeOf, type VolumeUnit } from './volume.js';
export { mostShipped, shipShare, type ShipShare, type Tally } from './votes.js';
export { compareTuning, type TuningComparison } from './tuning.js';
export {
  DEFAULT_PLAN,
  fitsTuning,
  isTuningPlan,
  readTuningPlan,
  TUNING_METHODS,
  TUNING_RANGES,
  type TuningField,
  type TuningMethodName,
  type TuningPlan,
} from './tuning-plan.js';
export { type GpuChoice, type TuningGap, type TuningSetup } from './tuning-setup.js';
