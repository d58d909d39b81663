import { html, nothing, type TemplateResult } from 'lit';
import { tradeOffs } from '../../i18n/trade-offs.js';
import { sentence } from '../internal/section.js';
import type { SectionContext } from './sections.js';

/** When to choose each model, side by side where there is room. */
export function tradeOffColumns(context: SectionContext): TemplateResult | typeof nothing {
  const models = tradeOffs(context);
  if (models.length === 0) return nothing;
  return html`<div class="choices">
    ${models.map(
      ({ heading, reasons, notes }) =>
        html`<div>
          <h4>${heading}</h4>
          ${
            reasons.length > 0
              ? html`<ul>
                  ${reasons.map((runs) => html`<li>${sentence(context, runs)}</li>`)}
                </ul>`
              : nothing
          }
          ${notes.map((runs) => html`<p class="note">${sentence(context, runs)}</p>`)}
        </div>`,
    )}
  </div>`;
}
