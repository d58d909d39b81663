import { defineElement } from '../internal/define-element.js';
import { CostEstimatorElement } from './cost-estimator.js';

defineElement('cost-estimator', CostEstimatorElement);

export { CostEstimatorElement };
