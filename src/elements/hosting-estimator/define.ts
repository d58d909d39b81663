import { defineElement } from '../internal/define-element.js';
import { HostingEstimatorElement } from './hosting-estimator.js';

defineElement('hosting-estimator', HostingEstimatorElement);

export { HostingEstimatorElement };
