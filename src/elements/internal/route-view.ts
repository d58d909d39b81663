import { html, nothing, type TemplateResult } from 'lit';
import {
  priceNames,
  type ModelHistory,
  type PriceName,
  type PriceRow,
  type PriceStep,
  type RouteHistory,
} from '../../analysis/index.js';
import {
  changeSentence,
  periodText,
  routeText,
  termsText,
  undatedSentence,
  type HistoryContext,
} from '../../i18n/history.js';
import { isOfSite, sentence, type ViewContext } from './section.js';
import { marked, siteMark, unknownCell } from './table.js';

/** What views of a price history are rendered from. */
export interface HistoryView extends HistoryContext, Pick<ViewContext, 'head' | 'explanation'> {
  asOf: string | undefined;
  /** The prices that were asked for. */
  prices: readonly PriceName[];
  /** Marks of the sources that a price or offer cites, where the element numbers them. */
  citesOf?: (of: object) => unknown;
}

/** The prices to show: those asked for, cached input, and whatever has changed. */
function columnsOf({ prices }: HistoryView, { steps, changes }: RouteHistory): PriceName[] {
  const all = steps.flatMap(({ rows }) => rows.map(({ ranked }) => ranked.prices));
  const told = new Set<PriceName>([...prices, 'cacheRead']);
  for (const change of changes) if (change.kind === 'price') told.add(change.name);
  return priceNames(all).filter((name) => told.has(name));
}

function stepCell(context: HistoryView, step: PriceStep): TemplateResult {
  const { words, history, asOf, head } = context;
  const { text, format } = words;
  const { from, until, offer, announced, inForce } = step;
  const notes = [
    ...(from === undefined && until !== undefined ? [history.beginningUnknown] : []),
    ...(inForce && asOf !== undefined ? [history.heldOn(format.date(asOf))] : []),
    ...(announced ? [history.announcedMark] : []),
    ...(offer.asOf === undefined ? [] : [text.checked(format.date(offer.asOf))]),
  ];
  const [standard] = step.rows;
  return html`${periodText(context, step)}${
    notes.length > 0 ? html`<span class="aside">${text.phrases(notes)}</span>` : nothing
  }${standard ? siteMark(words, isOfSite(head, standard.ranked)) : nothing}${context.citesOf?.(step)}`;
}

function priceTable(context: HistoryView, name: string, route: RouteHistory): TemplateResult {
  const { words, history } = context;
  const { text, format } = words;
  const columns = columnsOf(context, route);
  const rows = route.steps.toReversed().flatMap((step) => step.rows.map((row) => ({ step, row })));
  const texts = columns.map((column) =>
    format.moneyColumn(
      rows.map(({ row }) => row.ranked.prices[column]),
      route.currency,
    ),
  );
  const cell = ({ ranked }: PriceRow, column: PriceName, shown?: string): unknown => {
    const price = ranked.prices[column];
    if (price === undefined) return unknownCell(words);
    const disputed = (ranked.offer.disputed ?? []).filter(
      ({ prices }) => (prices[column] ?? price) !== price,
    );
    const title = text.phrases([history.prices[column], routeText(context, route)]);
    return marked(context, shown, { disputed }, (to) => to.price(context, title, ranked, column));
  };
  return html`<table class="prices" part="table" role="table">
    <caption class="hidden">
      ${history.tableOf(name, routeText(context, route))}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${history.period}</th>
        ${columns.map(
          (column) =>
            html`<th scope="col" role="columnheader" class="number">${history.prices[column]}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ step, row }, index) =>
          html`<tr
            role="row"
            class="${row.terms === 'standard' ? '' : 'part'} ${step.inForce ? 'force' : ''}"
          >
            <th scope="row" role="rowheader">
              ${termsText(context, row) ?? stepCell(context, step)}
            </th>
            ${columns.map(
              (column, position) =>
                html`<td role="cell" class="number" data-label=${history.prices[column]}>
                  <div>${cell(row, column, texts[position]?.[index])}</div>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Whose prices are shown. */
export const routeAside = (context: HistoryView, route: RouteHistory): TemplateResult =>
  html`<span class="aside">${context.words.text.via(routeText(context, route))}</span>`;

/**
 * The prices of one model: what changed, and the table of it. Without dates, what is known.
 *
 * @param provider the one that was asked for
 */
export function routeView(
  context: HistoryView,
  { model, route, others }: ModelHistory,
  provider?: string,
): TemplateResult {
  const { words, history, nameOf, prices, asOf, providerName } = context;
  const { format } = words;
  const name = nameOf(model.id);
  // Newest first; what changed on one day stays in its order.
  const changes = (route?.changes ?? []).toSorted((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
  return html`${
    !route
      ? html`<p>
          ${provider ? history.noOffersVia(name, providerName(provider)) : history.noOffers(name)}
        </p>`
      : !route.dated
        ? html`<p>${sentence(context, undatedSentence(context, name, route, prices, asOf))}</p>`
        : html`${
            changes.length > 0
              ? html`<ul class="changes" part="changes">
                  ${changes.map(
                    (change) =>
                      html`<li>
                        ${sentence(context, changeSentence(context, route, change, prices))}
                      </li>`,
                  )}
                </ul>`
              : html`<p>${history.noChange}</p>`
          }${priceTable(context, name, route)}`
  }
  ${
    others.length > 0
      ? html`<p class="note" part="note">
          ${history.others(name, format.list(others.map(providerName)))}
        </p>`
      : nothing
  }`;
}
