import { html, nothing, type TemplateResult } from 'lit';
import type { AnySpecRow } from '../../analysis/index.js';
import { specRowOf } from '../../analysis/specs.js';
import type { Id, Model } from '../../catalogue/types.js';
import { figureText, knownText, specText } from '../../i18n/facts.js';
import type { SavedMessages } from '../../i18n/messages/en.saved.js';
import { MOST_MODELS } from '../internal/catalogue-element.js';
import { columnsOf, offerLine, priceCell, type OfferContext } from '../internal/offer-table.js';
import type { SavedModel } from '../internal/saved.js';
import { isOfSite, providerName } from '../internal/section.js';
import { marked, siteMark, unknownCell } from '../internal/table.js';

/** One model that the reader saved. */
export interface SavedRow {
  saved: SavedModel;
  /** Absent where the catalogue no longer has it. */
  model: Model | undefined;
}

/** What the list is rendered from. */
export interface SavedContext extends OfferContext {
  own: SavedMessages;
  rows: readonly SavedRow[];
  specs: readonly AnySpecRow[];
  /** Ids of the models that are to be compared. */
  chosen: ReadonlySet<Id>;
  onChoose: (id: Id, chosen: boolean) => void;
  onRemove: (row: SavedRow) => void;
}

/** Models beyond this many are folded behind a button that says how many there are. */
export const FOLDED_MODELS = 50;

/** What `showAll` knows the list by; no id is blank. */
const LIST = '';

function factCell(
  context: SavedContext,
  name: 'released' | 'contextWindow',
  position: number,
): TemplateResult {
  const { words, specs } = context;
  const known = specRowOf<'released' | 'contextWindow'>(specs, name).cells[position];
  if (!known) return unknownCell(words);
  const textOf = (value: string | number): string =>
    typeof value === 'number' ? words.format.number(value) : specText(words, 'released', value);
  return marked(context, knownText(words, known, textOf), known, (to) =>
    to.known(context, words.text.specs[name], known, textOf),
  );
}

/** The models that are saved, with what is known of them now. */
export function savedTable(context: SavedContext): TemplateResult {
  const { words, own, rows, comparison, head, explanation, showAll, onShowAll, chosen } = context;
  const { text, format } = words;
  const { costs } = comparison.costs;
  const isOpen = showAll.has(LIST);
  const shown = isOpen ? rows : rows.slice(0, FOLDED_MODELS);
  const positions = shown.map(({ model }) =>
    comparison.models.findIndex(({ id }) => id === model?.id),
  );
  const column = columnsOf(
    context,
    costs.map(({ cheapest }) => cheapest),
  );
  const rowOf = (row: SavedRow, index: number): TemplateResult => {
    const { saved, model } = row;
    const position = positions[index] ?? -1;
    const { cheapest, monthly, missing } = costs[position] ?? {};
    const name = format.isolate(model?.name ?? saved.name);
    const isFull = chosen.size >= MOST_MODELS && !chosen.has(model?.id ?? '');
    return html`<tr role="row">
      <th scope="row" role="rowheader">
        <span class="model-name">${name}</span>
        ${cheapest ? html`<span class="aside">${text.via(providerName(head, cheapest.provider))}</span>${offerLine(context, cheapest)}${siteMark(words, !isOfSite(head, cheapest) && isOfSite(head, cheapest, model))}` : nothing}
        ${saved.saved ? html`<span class="aside">${own.savedOn(format.date(saved.saved.slice(0, 10)))}</span>` : nothing}
      </th>
      ${
        model
          ? html`<td role="cell" class="number" data-label=${text.specs.released}>
                ${factCell(context, 'released', position)}
              </td>
              <td role="cell" class="number" data-label=${text.context}>
                ${factCell(context, 'contextWindow', position)}
              </td>
              ${
                cheapest && monthly
                  ? html`<td role="cell" class="number" data-label=${text.input}>
                        ${priceCell(context, text.input, cheapest, 'input', column.input[position])}
                      </td>
                      <td role="cell" class="number" data-label=${text.output}>
                        ${priceCell(context, text.output, cheapest, 'output', column.output[position])}
                      </td>
                      <td role="cell" class="number" data-label=${text.monthly}>
                        ${explanation.button(
                          column.monthly[position] ?? figureText(words, monthly),
                          (to) => to.figure(context, text.phrases([text.monthly, name]), monthly),
                        )}
                      </td>`
                  : html`<td role="cell" colspan="3" data-label=${text.monthly}>
                      <span class="unknown">${text.noUsableOffer[missing ?? 'no-offer']}</span>
                    </td>`
              }
              <td role="cell" class="pick" data-label=${own.compare}>
                <input
                  type="checkbox"
                  aria-label=${own.compareModel(name)}
                  .checked=${chosen.has(model.id)}
                  ?disabled=${isFull}
                  @change=${({ target }: Event) =>
                    context.onChoose(model.id, (target as HTMLInputElement).checked)}
                />
              </td>`
          : html`<td role="cell" colspan="6" class="gone">
              <span class="unknown">${own.gone}</span>
            </td>`
      }
      <td role="cell">
        <button
          type="button"
          class="action"
          aria-label=${own.removeModel(name)}
          @click=${({ detail }: MouseEvent) => detail > 1 || context.onRemove(row)}
        >
          ${own.remove}
        </button>
      </td>
    </tr>`;
  };
  return html`<table class="offer-table saved" part="table" role="table">
      <caption class="hidden">
        ${own.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${text.model}</th>
          ${[text.specs.released, text.context, text.input, text.output, text.monthly].map(
            (label) => html`<th scope="col" role="columnheader">${label}</th>`,
          )}
          <th scope="col" role="columnheader" class="pick">${own.compare}</th>
          <th scope="col" role="columnheader"><span class="hidden">${own.remove}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map(rowOf)}
      </tbody>
    </table>
    ${
      rows.length > FOLDED_MODELS && onShowAll
        ? html`<button
            type="button"
            class="action"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${() => onShowAll(LIST)}
          >
            ${isOpen ? text.showLess : text.showAll(format.number(rows.length))}
          </button>`
        : nothing
    }`;
}
