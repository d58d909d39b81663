/** Defines every element. */
export { ModelCompareElement } from './elements/model-compare/define.js';
export { CostEstimatorElement } from './elements/cost-estimator/define.js';
export { BenchmarkBarsElement } from './elements/benchmark-bars/define.js';
export { PriceHistoryElement } from './elements/price-history/define.js';
export { HostingEstimatorElement } from './elements/hosting-estimator/define.js';
export { TuningEstimatorElement } from './elements/tuning-estimator/define.js';
export { ModelProfileElement } from './elements/model-profile/define.js';
export { ModelFactElement } from './elements/model-fact/define.js';
export { ReviewPanelElement } from './elements/review-panel/define.js';
export { SavedModelsElement } from './elements/saved-models/define.js';
