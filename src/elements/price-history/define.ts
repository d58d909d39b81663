import { defineElement } from '../internal/define-element.js';
import { PriceHistoryElement } from './price-history.js';

defineElement('price-history', PriceHistoryElement);

export { PriceHistoryElement };
