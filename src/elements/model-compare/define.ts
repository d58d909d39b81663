import { defineElement } from '../internal/define-element.js';
import { ModelCompareElement } from './model-compare.js';

defineElement('model-compare', ModelCompareElement);

export { ModelCompareElement };
