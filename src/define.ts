/** Defines every element. */
export { ModelCompareElement } from './elements/model-compare/define.js';
export { CostEstimatorElement } from './elements/cost-estimator/define.js';
export { BenchmarkBarsElement } from './elements/benchmark-bars/define.js';
