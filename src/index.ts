/** The element classes. Importing this defines nothing: see `define.ts`. */
export { BenchmarkBarsElement } from './elements/benchmark-bars/benchmark-bars.js';
export { CostEstimatorElement } from './elements/cost-estimator/cost-estimator.js';
export { HostingEstimatorElement } from './elements/hosting-estimator/hosting-estimator.js';
export { ModelCompareElement } from './elements/model-compare/model-compare.js';
export { ModelFactElement } from './elements/model-fact/model-fact.js';
export { ModelProfileElement } from './elements/model-profile/model-profile.js';
export { PriceHistoryElement } from './elements/price-history/price-history.js';
export { ReviewPanelElement } from './elements/review-panel/review-panel.js';
export { SavedModelsElement } from './elements/saved-models/saved-models.js';
export { TuningEstimatorElement } from './elements/tuning-estimator/tuning-estimator.js';
export { type ElementState } from './elements/internal/catalogue-element.js';
export { type CatalogueInput } from './elements/internal/catalogue-source.js';
