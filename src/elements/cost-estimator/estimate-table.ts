import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, ModelCost } from '../../analysis/index.js';
import { figureText } from '../../i18n/facts.js';
import { providerName, type PricedContext } from '../internal/section.js';
import { isSupplied, leadable, magnitudes, siteMark } from '../internal/table.js';

function figureButton(
  context: PricedContext,
  title: string,
  figure: Figure,
  shown = figureText(context.words, figure),
): TemplateResult {
  return context.explanation.button(shown, (to) => to.figure(context, title, figure));
}

/** What a cost is made of: $160.00 input + $67.50 output. */
function parts(context: PricedContext, name: string, monthly: Figure): unknown[] {
  const { text } = context.words;
  return (monthly.parts ?? []).map((part, index) => {
    const label = part.part ? text.costParts[part.part] : '';
    return html`${index > 0 ? ' + ' : ''}${figureButton(context, text.phrases([text.madeOf, name]), part)}
    ${label}`;
  });
}

function comparisonCell(context: PricedContext, name: string, cost: ModelCost): TemplateResult {
  const { words } = context;
  const { text } = words;
  const { gap, multiple, cheaper } = cost;
  if (!gap) return html`<span class="unknown">–</span>`;
  const title = text.phrases([text.comparedToCheapest, name]);
  return html`${figureButton(context, title, gap, text.more(figureText(words, gap)))}
    <span class="aside"
      >${
        multiple
          ? figureButton(context, title, multiple, text.timesAsMuch(figureText(words, multiple)))
          : nothing
      }</span
    >
    <span class="aside"
      >${
        cheaper
          ? figureButton(context, title, cheaper, text.cheaperBy(figureText(words, cheaper)))
          : nothing
      }</span
    >${siteMark(words, isSupplied(gap))}`;
}

/** The models by cost, cheapest first: a month, a request, and against the cheapest. */
export function estimateTable(context: PricedContext): TemplateResult {
  const { comparison, head, words, names } = context;
  const { text, format } = words;
  const { costs, order, leaders } = comparison.costs;
  const inOrder = order.map((position) => costs[position]);
  const bars = magnitudes(costs.map((cost) => cost.monthly?.value));
  const column = (figures: readonly (Figure | undefined)[]): string[] =>
    format.moneyColumn(
      figures.map((figure) => figure?.value),
      comparison.currency,
      Math.max(2, ...figures.map((figure) => figure?.decimals ?? 2)),
    );
  const monthlyTexts = column(inOrder.map((cost) => cost?.monthly));
  const requestTexts = column(inOrder.map((cost) => cost?.perRequest));

  const rows = order.map((position, rank) => {
    const { monthly, perRequest, cheapest, missing } = costs[position] ?? {};
    const name = names[position] ?? '';
    if (!monthly || !perRequest || !cheapest) {
      return html`<tr role="row">
        <th scope="row" role="rowheader">${name}</th>
        <td role="cell" colspan="4">
          <span class="unknown">${text.noUsableOffer[missing ?? 'no-offer']}</span>
        </td>
      </tr>`;
    }
    const value = figureButton(
      context,
      text.phrases([text.monthly, name]),
      monthly,
      monthlyTexts[rank],
    );
    return html`<tr role="row">
      <th scope="row" role="rowheader">
        <span class="model-name">${name}</span>
        <span class="aside">${text.via(providerName(head, cheapest.provider))}</span>
        ${siteMark(words, isSupplied(monthly))}
      </th>
      <td role="cell" class="number" data-label=${text.monthly}>
        <div>${leadable(words, value, leaders, position, text.lowest)}</div>
      </td>
      <td role="cell" class="made-of" data-label=${text.madeOf}>
        <div>${bars[position]}<span class="aside">${parts(context, name, monthly)}</span></div>
      </td>
      <td role="cell" class="number" data-label=${text.perRequest}>
        <div>
          ${figureButton(context, text.phrases([text.perRequest, name]), perRequest, requestTexts[rank])}
        </div>
      </td>
      <td role="cell" data-label=${text.comparedToCheapest}>
        <div>${comparisonCell(context, name, costs[position] ?? {})}</div>
      </td>
    </tr>`;
  });

  return html`<table class="estimate" part="table" role="table">
    <caption class="hidden">
      ${text.costEstimate}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${text.model}</th>
        <th scope="col" role="columnheader" class="number">${text.monthly}</th>
        <th scope="col" role="columnheader">${text.madeOf}</th>
        <th scope="col" role="columnheader" class="number">${text.perRequest}</th>
        <th scope="col" role="columnheader">${text.comparedToCheapest}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}
