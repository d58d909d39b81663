import { html, nothing, type TemplateResult } from 'lit';
import type { Switch } from '../../analysis/index.js';
import { offersUsed, switchCost, switchCounts, switchSentences } from '../../i18n/switching.js';
import { sentence } from '../internal/section.js';
import { comparisonTable, unknownCell } from '../internal/table.js';
import type { SectionContext } from './sections.js';

const headingOf = ({ words, names }: SectionContext, { from, to }: Switch): string =>
  words.decision.switching.heading(names[from] ?? '', names[to] ?? '');

/** Stands for a switch among the lists that are wholly shown; no model has such an id. */
const keyOf = ({ from, to }: Switch): string => `#switch-${from}-${to}`;

/** All that changes. */
const details = (context: SectionContext, move: Switch): TemplateResult =>
  html`<h4 tabindex="-1" id=${keyOf(move)}>${headingOf(context, move)}</h4>
    <ul>
      ${switchSentences(context, move).map((runs) => html`<li>${sentence(context, runs)}</li>`)}
    </ul>`;

/** What it costs to switch in short, and a way to all that changes. */
function cell(context: SectionContext, move: Switch): TemplateResult {
  const { words, showAll, onShowAll } = context;
  const { text } = words;
  const key = keyOf(move);
  const cost = switchCost(context, move);
  /** Shows the details below the table and goes there, or hides them. */
  const onPress = async ({ currentTarget }: Event): Promise<void> => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    await onShowAll(key);
    root.getElementById(key)?.focus();
  };
  return html`${cost ? sentence(context, [cost]) : unknownCell(words)}
    ${switchCounts(context, move).map((run) => html`<span class="aside">${sentence(context, [run])}</span>`)}
    <span class="aside"
      ><button
        type="button"
        class="link"
        aria-label=${text.labelled(text.details, headingOf(context, move))}
        aria-expanded=${showAll.has(key) ? 'true' : 'false'}
        @click=${onPress}
      >
        ${text.details}
      </button></span
    >`;
}

/** What changes from each model to each other: for two in full, for more in a table. */
export function switching(context: SectionContext): TemplateResult | typeof nothing {
  const { comparison, words, names, showAll } = context;
  const { switches } = comparison;
  if (switches.length === 0) return nothing;
  const { switching: say } = words.decision;
  const note = offersUsed(context);
  const many = names.length > 2;
  return html`${
    many
      ? comparisonTable(
          words,
          say.table,
          names.map(say.to),
          names.map((name, from) => ({
            label: say.from(name),
            cells: names.map((_, to) => {
              const move = switches.find((one) => one.from === from && one.to === to);
              return move ? cell(context, move) : html`<span class="unknown itself">–</span>`;
            }),
          })),
        )
      : nothing
  }
  ${switches.filter((move) => !many || showAll.has(keyOf(move))).map((move) => details(context, move))}
  ${note === undefined ? nothing : html`<p class="note">${note}</p>`}`;
}
