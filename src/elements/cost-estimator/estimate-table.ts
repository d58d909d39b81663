import { html, nothing, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import { isOwn } from '../../analysis/own-price.js';
import type { CostPart, Figure, ModelCost } from '../../analysis/index.js';
import { countedNotes } from '../../i18n/estimate.js';
import { figureText } from '../../i18n/facts.js';
import type { EstimateMessages } from '../../i18n/messages/en.estimate.js';
import { isOfSite, providerName, type PricedContext } from '../internal/section.js';
import { stackedBar } from '../internal/stacked-bar.js';
import { leadable, siteMark } from '../internal/table.js';

/** What estimates are rendered from. */
export interface EstimateContext extends PricedContext {
  /** The words that only estimates say. */
  own: EstimateMessages;
}

function figureButton(
  context: EstimateContext,
  title: string,
  figure: Figure,
  shown = figureText(context.words, figure),
): TemplateResult {
  return context.explanation.button(shown, (to) => to.figure(context, title, figure));
}

/** What a part is drawn in: the usual ones apart, what is rare after them. */
const SERIES: Readonly<Record<CostPart, number>> = {
  input: 1,
  output: 2,
  cacheRead: 3,
  cacheWrite: 4,
  reasoning: 5,
  images: 6,
  audio: 6,
  webSearch: 6,
  requestFee: 6,
  commitment: 6,
};

const series = ({ part }: Figure): number => (part ? SERIES[part] : 1);

/** What a cost is made of: $160.00 input + $67.50 output. */
function parts(context: EstimateContext, name: string, monthly: Figure): unknown[] {
  const { text } = context.words;
  return (monthly.parts ?? []).map((part, index) => {
    const label = part.part ? text.costParts[part.part] : '';
    return html`${index > 0 ? ' + ' : ''}<span class="part"
        ><i class="key series-${series(part)}"></i
        >${figureButton(context, text.phrases([text.madeOf, name]), part)} ${label}</span
      >`;
  });
}

/** What further spans cost: a year, a user. */
function spans(context: EstimateContext, name: string, { yearly, perUser }: ModelCost): unknown {
  const { own, words } = context;
  const { text } = words;
  return (
    [
      [own.yearly, yearly],
      [own.perUser, perUser],
    ] as const
  ).map(([label, figure]) =>
    figure
      ? html`<span class="aside"
          >${figureButton(
            context,
            text.phrases([label, name]),
            figure,
            text.labelled(label, figureText(words, figure)),
          )}</span
        >`
      : nothing,
  );
}

function comparisonCell(context: EstimateContext, name: string, cost: ModelCost): TemplateResult {
  const { words } = context;
  const { text } = words;
  const { gap, multiple, cheaper } = cost;
  if (!gap) return html`<span class="unknown itself">–</span>`;
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
export function estimateTable(context: EstimateContext): TemplateResult {
  const { comparison, head, words, names } = context;
  const { text, format } = words;
  const { costs, order, leaders } = comparison.costs;
  const inOrder = order.map((position) => costs[position]);
  const most = Math.max(0, ...costs.map(({ monthly }) => monthly?.value ?? 0));
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
        <span class="aside"
          >${isOwn(cheapest) ? context.own.ownPriceMark : text.via(providerName(head, cheapest.provider))}</span
        >
        ${countedNotes(context, cheapest).map((note) => html`<span class="aside">${note}</span>`)}
        ${siteMark(words, isOfSite(head, cheapest, comparison.models[position]))}
      </th>
      <td role="cell" class="number" data-label=${text.monthly}>
        <div>
          ${leadable(words, value, leaders, position, text.lowest)}
          ${spans(context, name, costs[position] ?? {})}
        </div>
      </td>
      <td role="cell" class="made-of" data-label=${text.madeOf}>
        <div>
          ${stackedBar(
            (monthly.parts ?? []).map((part) => ({ value: part.value, series: series(part) })),
            most,
          )}<span class="aside">${parts(context, name, monthly)}</span>
        </div>
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
