/** Defines every element. */
export { ModelCompareElement } from './elements/model-compare/define.js';
export { CostEstimatorElement } from './elements/cost-estimator/define.js';
export { BenchmarkBarsElement } from './elements/benchmark-bars/define.js';
export { PriceHistoryElement } from './elements/price-history/define.js';
export { HostingEstimatorElement } from './elements/hosting-estimator/define.js';
export { TuningEstimatorElement } from './elements/tuning-estimator/define.js';
