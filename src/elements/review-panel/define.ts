import { defineElement } from '../internal/define-element.js';
import { ReviewPanelElement } from './review-panel.js';

defineElement('review-panel', ReviewPanelElement);

export { ReviewPanelElement };
