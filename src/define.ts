/** Defines every element. */
// First, so that Lit finds it: lets elements take over what a server rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

export { BenchmarkBarsElement } from './elements/benchmark-bars/define.js';
export { CostEstimatorElement } from './elements/cost-estimator/define.js';
export { ModelCompareElement } from './elements/model-compare/define.js';
