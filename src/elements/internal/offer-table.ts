import { html, nothing, type TemplateResult } from 'lit';
import { readFact, type RankedOffer } from '../../analysis/index.js';
import type { Model, Prices } from '../../catalogue/types.js';
import { figureText, offerNotes } from '../../i18n/facts.js';
import { isOfSite, providerName, type PricedContext } from './section.js';
import { marked, siteMark, unknownCell } from './table.js';

/** What tables of offers are rendered from. */
export interface OfferContext extends PricedContext {
  /** Ids of the models whose whole list of offers is open, and of other lists that are. */
  showAll: ReadonlySet<string>;
  /** Opens such a list or closes it; what it gives is done when that is shown. */
  onShowAll?: (id: string) => unknown;
  /** What more is to be said of an offer. */
  notesOf?: (ranked: RankedOffer) => readonly string[];
  /** Marks of the sources that an offer cites, where the element numbers them. */
  citesOf?: (of: object) => unknown;
}

/** Offers beyond this many are folded behind a button that says how many there are. */
const FOLDED_OFFERS = 6;

/** One price of an offer, which opens what other sources say of it. */
export function priceCell(
  context: OfferContext,
  label: string,
  ranked: RankedOffer,
  name: keyof Prices,
  shown?: string,
): TemplateResult {
  const { words } = context;
  const price = ranked.prices[name];
  if (price === undefined) return unknownCell(words);
  const { currency } = ranked;
  const title = words.text.phrases([label, providerName(context.head, ranked.provider)]);
  const { sources = [], disputed = [], prices } = ranked.offer;
  const billed = prices[name];
  const citing = {
    // In the list of offers the row says it.
    sources: shown === undefined ? sources : [],
    // Other sources give standard prices, which say nothing of a tier.
    disputed:
      ranked.tier === undefined
        ? disputed.filter((other) => (other.prices[name] ?? billed) !== billed)
        : [],
  };
  return marked(context, shown ?? words.format.price(price, currency), citing, (to) =>
    to.price(context, title, ranked, name),
  );
}

function contextCell(context: OfferContext, ranked: RankedOffer): TemplateResult {
  const { words } = context;
  const known = readFact(ranked.offer.contextWindow);
  if (!known || known.value === null) return unknownCell(words);
  const textOf = (tokens: number): string => words.format.number(tokens);
  const citing = { disputed: known.disputed };
  return marked(context, textOf(known.value), citing, (to) =>
    to.known(context, words.text.context, known, textOf),
  );
}

/** What a reader must know of an offer beside its prices, and when these were checked. */
export function offerLine(
  { words, head, notesOf, citesOf }: OfferContext,
  ranked: RankedOffer,
): TemplateResult {
  const { text, format } = words;
  const { asOf } = ranked.offer;
  const notes = [...offerNotes(words, ranked), ...(notesOf?.(ranked) ?? [])];
  if (asOf !== undefined) notes.push(text.checked(format.date(asOf)));
  return html`${notes.length > 0 ? html`<span class="aside">${text.phrases(notes)}</span>` : nothing}${siteMark(words, isOfSite(head, ranked))}${citesOf?.(ranked.offer)}`;
}

function offerRow(
  context: OfferContext,
  ranked: RankedOffer,
  column: OfferColumns,
  index: number,
): TemplateResult {
  const { words, explanation, head } = context;
  const { text } = words;
  const provider = providerName(head, ranked.provider);
  const { monthly } = ranked;
  return html`<tr role="row" class=${ranked.excluded ? 'excluded' : ''}>
    <th scope="row" role="rowheader">
      ${ranked.cheapest ? html`<strong>${provider}</strong> <span class="mark">${text.cheapest}</span>` : provider}
      ${offerLine(context, ranked)}
    </th>
    <td role="cell" class="number" data-label=${text.input}>
      ${priceCell(context, text.input, ranked, 'input', column.input[index])}
    </td>
    <td role="cell" class="number" data-label=${text.output}>
      ${priceCell(context, text.output, ranked, 'output', column.output[index])}
    </td>
    <td role="cell" class="number wide" data-label=${text.context}>
      ${contextCell(context, ranked)}
    </td>
    <td role="cell" class="number" data-label=${text.monthly}>
      ${
        monthly
          ? explanation.button(column.monthly[index] ?? figureText(words, monthly), (to) =>
              to.figure(context, text.phrases([text.monthly, provider]), monthly),
            )
          : html`<span
              class="unknown"
              aria-label=${ranked.excluded ? text.excluded[ranked.excluded] : text.unknown}
              >–</span
            >`
      }
    </td>
  </tr>`;
}

/** Texts of each column of an offer table, aligned on the decimal point. */
interface OfferColumns {
  input: readonly string[];
  output: readonly string[];
  monthly: readonly string[];
}

/** The texts of the columns, for the offers that there are. */
export function columnsOf(
  { words, comparison }: OfferContext,
  offers: readonly (RankedOffer | undefined)[],
): OfferColumns {
  const { format } = words;
  const { currency } = comparison;
  // Prices in another currency are written on their own: they share no column.
  const own = (ranked: RankedOffer | undefined): boolean => ranked?.currency === currency;
  const prices = (key: 'input' | 'output'): string[] => {
    const column = format.moneyColumn(
      offers.map((ranked) => (own(ranked) ? ranked?.prices[key] : undefined)),
      currency,
    );
    return column.map((shown, index) => {
      const ranked = offers[index];
      const price = ranked?.prices[key];
      if (shown || !ranked || price === undefined) return shown;
      return format.price(price, ranked.currency);
    });
  };
  const decimals = Math.max(2, ...offers.map((ranked) => ranked?.monthly?.decimals ?? 2));
  return {
    input: prices('input'),
    output: prices('output'),
    monthly: format.moneyColumn(
      offers.map((ranked) => ranked?.monthly?.value),
      currency,
      decimals,
    ),
  };
}

/** Every offer of a model, the first few of many until the reader asks for all. */
export function offerTable(
  context: OfferContext,
  model: Model,
  offers: readonly RankedOffer[],
): TemplateResult {
  const { words, showAll, onShowAll } = context;
  const { text, format } = words;
  if (offers.length === 0) {
    return html`<div class="offers">
      <h4>${text.offersOf(model.name)}</h4>
      <p class="note">${text.noOffers}</p>
    </div>`;
  }
  const all = showAll.has(model.id);
  const shown = all ? offers : offers.slice(0, FOLDED_OFFERS);
  const columns = columnsOf(context, shown);
  return html`<div class="offers">
    <table class="offer-table" part="table" role="table">
      <caption>
        ${text.offersOf(model.name)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${text.provider}</th>
          <th scope="col" role="columnheader">${text.input}</th>
          <th scope="col" role="columnheader">${text.output}</th>
          <th scope="col" role="columnheader" class="wide">${text.context}</th>
          <th scope="col" role="columnheader">${text.monthly}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((ranked, index) => offerRow(context, ranked, columns, index))}
      </tbody>
    </table>
    ${
      offers.length > FOLDED_OFFERS && onShowAll
        ? html`<button
            type="button"
            class="action"
            aria-expanded=${all ? 'true' : 'false'}
            @click=${() => onShowAll(model.id)}
          >
            ${all ? text.showLess : text.showAll(format.plural(offers.length, text.offerCount))}
          </button>`
        : nothing
    }
  </div>`;
}
