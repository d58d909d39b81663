import { html, type TemplateResult } from 'lit';
import { sharedStyles } from '../../styles/shared.js';
import { savedModelsStyles } from './saved-models.styles.js';
import { SAVED_WORDS } from '../../i18n/saved-words.js';
import { PricedElement } from '../internal/priced-element.js';

/**
 * @tagname saved-models
 */
export class SavedModelsElement extends PricedElement {
  static override styles = [sharedStyles, savedModelsStyles];

  protected override get furtherWords(): typeof SAVED_WORDS {
    return SAVED_WORDS;
  }

  protected override reservedRows(): number {
    return 3;
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-models': SavedModelsElement;
  }
}
