/** Defines every element. */
export { BenchmarkBarsElement } from './elements/benchmark-bars/define.js';
export { CostEstimatorElement } from './elements/cost-estimator/define.js';
export { ModelCompareElement } from './elements/model-compare/define.js';
