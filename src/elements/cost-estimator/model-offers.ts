import { html, nothing, type TemplateResult } from 'lit';
import { countedNotes } from '../../i18n/estimate.js';
import { offerTable } from '../internal/offer-table.js';
import type { EstimateContext } from './estimate-table.js';

/** What of one model's offers is open, and what a reader can do there. */
interface ModelOffersView {
  open: boolean;
  onToggle: (event: Event) => void;
  /** The form for the reader's own price. */
  ownPrice: () => TemplateResult;
}

/** Every offer of a model at this workload, and the reader's own price; folded at first. */
export function modelOffers(
  context: EstimateContext,
  position: number,
  { open, onToggle, ownPrice }: ModelOffersView,
): TemplateResult {
  const { comparison, names, own, words } = context;
  const model = comparison.models[position];
  const offers = comparison.offers[position] ?? [];
  if (!model) return html``;
  const count = words.format.plural(offers.length, words.text.offerCount);
  return html`<details class="more" ?open=${open} @toggle=${onToggle}>
    <summary>${own.offersOf(names[position] ?? '', count)}</summary>
    ${
      open
        ? html`${offerTable(
            // Whoever opens them wants all of them.
            {
              ...context,
              showAll: new Set([model.id]),
              onShowAll: () => undefined,
              notesOf: (ranked) => countedNotes(context, ranked),
            },
            model,
            offers,
          )}
          ${ownPrice()}`
        : nothing
    }
  </details>`;
}
