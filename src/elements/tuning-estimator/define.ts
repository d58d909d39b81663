import { defineElement } from '../internal/define-element.js';
import { TuningEstimatorElement } from './tuning-estimator.js';

defineElement('tuning-estimator', TuningEstimatorElement);

export { TuningEstimatorElement };
