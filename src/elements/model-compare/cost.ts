import { html, type TemplateResult } from 'lit';
import { costSummary, priceBasis, workloadText } from '../../i18n/costs.js';
import { figureText } from '../../i18n/facts.js';
import { isOfSite, providerName, sentence } from '../internal/section.js';
import {
  comparisonTable,
  leadable,
  magnitudes,
  marked,
  siteMark,
  unknownCell,
} from '../internal/table.js';
import type { SectionContext } from './sections.js';

/** What the workload costs a month and a request on each model's cheapest offer. */
export function costTable(context: SectionContext): TemplateResult {
  const { comparison, head, words, names, explanation } = context;
  const { text } = words;
  const { order, leaders } = comparison.costs;
  // The lowest estimate first, with its position among the models.
  const costs = order.map((position) => ({ position, ...comparison.costs.costs[position] }));
  const bars = magnitudes(costs.map((cost) => cost.monthly?.value));
  const rows = [
    {
      label: text.monthly,
      cells: costs.map(({ position, monthly, cheapest, missing }, index) => {
        if (!monthly || !cheapest) {
          return html`<span class="unknown">${text.noUsableOffer[missing ?? 'no-offer']}</span>`;
        }
        const value = explanation.button(figureText(words, monthly), (to) =>
          to.figure(context, text.phrases([text.monthly, names[position] ?? '']), monthly),
        );
        return html`${leadable(words, value, leaders, position, text.lowest)} ${bars[index]}
          <span class="aside">${text.via(providerName(head, cheapest.provider))}</span>
          ${siteMark(words, isOfSite(head, cheapest))}`;
      }),
    },
    {
      label: text.perRequest,
      cells: costs.map(({ position, perRequest }) =>
        perRequest
          ? marked(context, figureText(words, perRequest), perRequest, (to) =>
              to.figure(
                context,
                text.phrases([text.perRequest, names[position] ?? '']),
                perRequest,
              ),
            )
          : unknownCell(words),
      ),
    },
    {
      label: text.comparedToCheapest,
      cells: costs.map(({ position, gap, monthly }) => {
        if (!monthly) return unknownCell(words);
        if (!gap) return html`<span class="unknown">–</span>`;
        return marked(context, text.more(figureText(words, gap)), gap, (to) =>
          to.figure(context, text.phrases([text.comparedToCheapest, names[position] ?? '']), gap),
        );
      }),
    },
  ];
  return html`<p class="lead">${sentence(context, costSummary(context, context.providerName))}</p>
    <p class="note">
      ${text.sentences([
        text.sentence(text.labelled(text.workload, workloadText(words, comparison.workload))),
        ...priceBasis(context),
      ])}
    </p>
    ${comparisonTable(
      words,
      text.sections.cost,
      costs.map(({ position }) => names[position] ?? ''),
      rows,
    )}`;
}
