import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sharedStyles } from '../../styles/shared.js';
import { modelFactStyles } from './model-fact.styles.js';
import { FACT_WORDS } from '../../i18n/fact-words.js';
import { PricedElement } from '../internal/priced-element.js';

/**
 * @tagname model-fact
 */
export class ModelFactElement extends PricedElement {
  static override styles = [sharedStyles, modelFactStyles];

  static override properties: PropertyDeclarations = { model: {} };

  /** The id or an alias of the model. The first of `models` if absent. */
  model?: string | null;

  protected override get askedModels(): string | readonly string[] | null | undefined {
    return this.model ?? this.models;
  }

  protected override get mostModels(): number {
    return 1;
  }

  protected override get furtherWords(): typeof FACT_WORDS {
    return FACT_WORDS;
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
    'model-fact': ModelFactElement;
  }
}
