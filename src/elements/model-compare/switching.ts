import { html, nothing, type TemplateResult } from 'lit';
import type { Switch } from '../../analysis/index.js';
import { plainText } from '../../i18n/prose.js';
import { offersUsed, switchCost, switchCounts, switchSentences } from '../../i18n/switching.js';
import { sentence } from '../internal/section.js';
import { comparisonTable, unknownCell } from '../internal/table.js';
import type { SectionContext } from './sections.js';

/** What it costs to switch in short, and a way to all that changes. */
function cell(context: SectionContext, move: Switch): TemplateResult {
  const { words, names, explanation } = context;
  const { text, decision } = words;
  const title = decision.switching.heading(names[move.from] ?? '', names[move.to] ?? '');
  const cost = switchCost(context, move);
  const counts = switchCounts(context, move);
  return html`${cost?.explain ? explanation.button(cost.text, cost.explain) : unknownCell(words)}
    ${counts.map((count) => html`<span class="aside">${count}</span>`)}
    <span class="aside"
      >${explanation.button(text.details, (to) =>
        to.lines(title, undefined, switchSentences(context, move).map(plainText)),
      )}</span
    >`;
}

/** What changes from each model to each other: for two in full, for more in a table. */
export function switching(context: SectionContext): TemplateResult | typeof nothing {
  const { comparison, words, names } = context;
  const { switches } = comparison;
  if (switches.length === 0) return nothing;
  const { switching: say } = words.decision;
  const note = offersUsed(context);
  return html`${
    names.length > 2
      ? comparisonTable(
          words,
          say.table,
          names.map(say.to),
          names.map((name, from) => ({
            label: say.from(name),
            cells: names.map((_, to) => {
              const move = switches.find((one) => one.from === from && one.to === to);
              return move ? cell(context, move) : html`<span class="unknown">–</span>`;
            }),
          })),
        )
      : switches.map(
          (move) =>
            html`<h4>${say.heading(names[move.from] ?? '', names[move.to] ?? '')}</h4>
              <ul>
                ${switchSentences(context, move).map((runs) => html`<li>${sentence(context, runs)}</li>`)}
              </ul>`,
        )
  }
  ${note === undefined ? nothing : html`<p class="note">${note}</p>`}`;
}
