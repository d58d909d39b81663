import { defineElement } from '../internal/define-element.js';
import { ModelFactElement } from './model-fact.js';

defineElement('model-fact', ModelFactElement);

export { ModelFactElement };
