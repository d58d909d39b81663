import { html, nothing, type TemplateResult } from 'lit';
import { sourceLink } from '../internal/explanation.js';
import type { ComparisonContext } from '../internal/section.js';

/** The numbered sources, when they were last checked, and whose data this is. */
export function sourceList({ comparison, head, words }: ComparisonContext): TemplateResult {
  const { text, format } = words;
  const { sources, reviewed, asOf, pricesChecked } = comparison;
  const { title, publisher, credits = [], licence } = head;
  const data =
    title === undefined
      ? undefined
      : publisher
        ? text.catalogueOf(title, publisher.name)
        : text.catalogueTitle(title);
  const credited = credits.map((credit) => `${credit.name} (${credit.licence})`);
  const lines = [
    reviewed === undefined ? undefined : text.lastReviewed(format.date(reviewed)),
    asOf === undefined ? undefined : text.inForceOn(format.date(asOf)),
    pricesChecked &&
      text.pricesChecked(format.date(pricesChecked.first), format.date(pricesChecked.last)),
    data,
    credited.length > 0 ? text.creditedTo(format.list(credited)) : undefined,
    licence && text.licensed(licence.name),
  ].filter((line) => line !== undefined);
  return html`${
    sources.length > 0
      ? html`<ol class="sources">
          ${sources.map((cite) => html`<li>${sourceLink(words, cite)}</li>`)}
        </ol>`
      : html`<p class="note">${text.noSource}</p>`
  }${lines.length > 0 ? html`<p class="note">${lines.join('. ')}.</p>` : nothing}`;
}
