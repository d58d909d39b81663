import { html, type TemplateResult } from 'lit';
import { costSummary, workloadText } from '../../i18n/costs.js';
import { figureText } from '../../i18n/facts.js';
import { providerName, sentence, type ComparisonContext } from '../internal/section.js';
import { comparisonTable, leadable, magnitudes, unknownCell } from '../internal/table.js';

/** What the workload costs a month and a request on each model's cheapest offer. */
export function costTable(context: ComparisonContext): TemplateResult {
  const { comparison, head, words, names, explanation } = context;
  const { text } = words;
  const { costs, leaders } = comparison.costs;
  const bars = magnitudes(costs.map((cost) => cost.monthly?.value));
  const rows = [
    {
      label: text.monthly,
      cells: costs.map(({ monthly, cheapest, missing }, position) => {
        if (!monthly || !cheapest) {
          return html`<span class="unknown">${text.noUsableOffer[missing ?? 'no-offer']}</span>`;
        }
        const value = explanation.button(figureText(words, monthly), (to) =>
          to.figure(context, `${text.monthly}, ${names[position]}`, monthly),
        );
        return html`${leadable(words, value, leaders, position, text.lowest)} ${bars[position]}
          <span class="aside">${text.via(providerName(head, cheapest.provider))}</span>`;
      }),
    },
    {
      label: text.perRequest,
      cells: costs.map(({ perRequest }, position) =>
        perRequest
          ? explanation.button(figureText(words, perRequest), (to) =>
              to.figure(context, `${text.perRequest}, ${names[position]}`, perRequest),
            )
          : unknownCell(words),
      ),
    },
    {
      label: text.comparedToCheapest,
      cells: costs.map(({ gap, monthly }, position) => {
        if (!monthly) return unknownCell(words);
        if (!gap) return html`<span class="unknown">–</span>`;
        return explanation.button(text.more(figureText(words, gap)), (to) =>
          to.figure(context, `${text.comparedToCheapest}, ${names[position]}`, gap),
        );
      }),
    },
  ];
  return html`<p class="lead">
      ${sentence(
        context,
        costSummary(context, (id) => providerName(head, id)),
      )}
    </p>
    <p class="note">
      ${text.workload}: ${workloadText(words, comparison.workload)}. ${text.excludes}
    </p>
    ${comparisonTable(words, text.sections.cost, names, rows)}`;
}
