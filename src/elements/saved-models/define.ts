import { defineElement } from '../internal/define-element.js';
import { SavedModelsElement } from './saved-models.js';

defineElement('saved-models', SavedModelsElement);

export { SavedModelsElement };
