import { html, type TemplateResult } from 'lit';
import { sharedStyles } from '../../styles/shared.js';
import { reviewPanelStyles } from './review-panel.styles.js';
import { PANEL_WORDS } from '../../i18n/panel-words.js';
import { PricedElement } from '../internal/priced-element.js';

/**
 * @tagname review-panel
 */
export class ReviewPanelElement extends PricedElement {
  static override styles = [sharedStyles, reviewPanelStyles];

  protected override get furtherWords(): typeof PANEL_WORDS {
    return PANEL_WORDS;
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
    'review-panel': ReviewPanelElement;
  }
}
