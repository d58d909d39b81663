import { defineElement } from '../internal/define-element.js';
import { ModelProfileElement } from './model-profile.js';

defineElement('model-profile', ModelProfileElement);

export { ModelProfileElement };
