import { html, type TemplateResult } from 'lit';
import type { Prices } from '../../catalogue/types.js';
import { offerLine, offerTable, priceCell } from '../internal/offer-table.js';
import { providerName } from '../internal/section.js';
import { comparisonTable, unknownCell, type ComparisonRow } from '../internal/table.js';
import type { SectionContext } from './sections.js';

/** Input, output and cached price of the one offer that is cheapest for the workload. */
function cheapestRows(context: SectionContext): ComparisonRow[] {
  const { comparison, head, words, explanation } = context;
  const { text, format } = words;
  const cheapest = comparison.costs.costs.map((cost) => cost.cheapest);
  const priceRow = (
    label: string,
    key: keyof Prices,
    term: 'token' | 'cachedInput',
  ): ComparisonRow => ({
    label: html`${explanation.button(label, (to) => to.term(label, term), 'term')}
      <span class="aside">${text.perMillion}</span>`,
    cells: cheapest.map((ranked) =>
      ranked ? priceCell(context, label, ranked, key) : unknownCell(words),
    ),
  });
  return [
    {
      label: explanation.button(
        text.cheapestOffer,
        (to) => to.term(text.cheapestOffer, 'offer'),
        'term',
      ),
      cells: cheapest.map((ranked, position) =>
        ranked
          ? html`${providerName(head, ranked.provider)} ${offerLine(context, ranked)}`
          : html`<span class="unknown"
              >${text.noUsableOffer[comparison.costs.costs[position]?.missing ?? 'no-offer']}</span
            >`,
      ),
    },
    priceRow(text.inputPrice, 'input', 'token'),
    priceRow(text.outputPrice, 'output', 'token'),
    ...(cheapest.some((ranked) => ranked?.prices.cacheRead !== undefined)
      ? [priceRow(text.cacheReadPrice, 'cacheRead', 'cachedInput')]
      : []),
    {
      label: text.offers,
      cells: comparison.offers.map((offers) =>
        offers.length > 0 ? format.plural(offers.length, text.offerCount) : unknownCell(words),
      ),
    },
  ];
}

/** The prices of the cheapest offers side by side, then every offer of every model. */
export function pricing(context: SectionContext): TemplateResult {
  const { comparison, words, names } = context;
  const { text } = words;
  const offers = comparison.offers.flat();
  const free = offers.some(({ excluded }) => excluded === 'trial' || excluded === 'zero-price');
  const notes = [
    text.pricesNote,
    ...(free ? [text.freeLeftOut] : []),
    ...(offers.some(({ outdated }) => outdated) ? [text.outdatedLast] : []),
  ];
  return html`${comparisonTable(words, text.sections.pricing, names, cheapestRows(context))}
    ${comparison.models.map((model, index) => offerTable(context, model, comparison.offers[index] ?? []))}
    <p class="note">${notes.join(' ')}</p>`;
}
