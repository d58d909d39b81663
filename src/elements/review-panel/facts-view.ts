import { html, nothing, type TemplateResult } from 'lit';
import type { Known, PanelFacts, RankedOffer } from '../../analysis/index.js';
import type { Prices } from '../../catalogue/types.js';
import { workloadText } from '../../i18n/costs.js';
import { knownText } from '../../i18n/facts.js';
import { offerLine, priceCell } from '../internal/offer-table.js';
import { providerName } from '../internal/section.js';
import { comparisonTable, marked, unknownCell, type ComparisonRow } from '../internal/table.js';
import type { PanelView } from './verdict-view.js';

/** A recorded fact in the catalogue's own words. */
function factCell<T>(
  context: PanelView,
  label: string,
  known: Known<T> | undefined,
  textOf: (value: T) => string,
): TemplateResult {
  if (!known) return unknownCell(context.words);
  const shown = html`<span lang=${context.head.language ?? 'en'} dir="auto"
    >${knownText(context.words, known, textOf)}</span
  >`;
  return marked(context, known.value === null ? context.words.text.none : shown, known, (to) =>
    to.known(context, label, known, textOf),
  );
}

/** One price of the offer with its name and whose it is. */
function pricesOf(context: PanelView, ranked: RankedOffer): TemplateResult {
  const { words, head } = context;
  const { text } = words;
  const line = (label: string, name: keyof Prices): TemplateResult =>
    html`<div class="price">
      <span>${label}</span> <span>${priceCell(context, label, ranked, name)}</span>
    </div>`;
  return html`${line(text.inputPrice, 'input')}${line(text.outputPrice, 'output')}<span
      class="aside"
      >${text.phrases([text.perMillion, text.via(words.format.isolate(providerName(head, ranked.provider)))])}</span
    >${offerLine(context, ranked)}`;
}

/** What the model costs, or why that is not known, and what is free of it. */
function priceCells(
  context: PanelView,
  { openWeights, free }: PanelFacts,
  position: number,
): TemplateResult {
  const { words, head, say, panel } = context;
  const { text, format } = words;
  const { cheapest, missing = 'no-offer' } = panel.prices.costs.costs[position] ?? {};
  const providers = new Set(free.map(({ provider }) => providerName(head, provider)));
  return html`${
    cheapest
      ? pricesOf(context, cheapest)
      : html`<span class="unknown"
          >${text.labelled(text.unknown, text.noUsableOffer[missing])}</span
        >`
  }${openWeights ? html`<p>${say.weightsFree}</p>` : nothing}${
    providers.size > 0
      ? html`<p class="note">${say.freeRoutes(format.list([...providers]))}</p>`
      : nothing
  }`;
}

/** What the models suit, what they are, cost and may be used for. */
export function factsView(context: PanelView): TemplateResult {
  const { words, say, panel, names, explanation } = context;
  const { text } = words;
  const { facts, prices } = panel;
  const licence = text.specs.licence;
  const rows: ComparisonRow[] = [
    {
      label: say.bestFor,
      cells: facts.map((fact) =>
        factCell(context, say.bestFor, fact.bestFor, (tags) => tags.join(', ')),
      ),
    },
    {
      label: say.category,
      cells: facts.map((fact) => factCell(context, say.category, fact.category, (name) => name)),
    },
    {
      label: say.price,
      cells: facts.map((fact, position) => priceCells(context, fact, position)),
    },
    {
      label: explanation.button(licence, (to) => to.term(licence, 'licence'), 'term'),
      cells: facts.map(({ licence: known }) =>
        known
          ? marked(
              context,
              knownText(words, known, ({ name }) => name),
              known,
              (to) => to.licence(context, licence, known),
            )
          : unknownCell(words),
      ),
    },
  ];
  const basis = say.priceBasis(workloadText(words, prices.workload));
  return html`${comparisonTable(words, say.sections.facts, names, rows)}
    <p class="note" part="note">${basis}</p>`;
}
