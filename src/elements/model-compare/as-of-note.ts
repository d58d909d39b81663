import { html, nothing, type TemplateResult } from 'lit';
import type { PastComparison } from '../../analysis/index.js';
import { changeSentence } from '../../i18n/changes.js';
import { sentence } from '../internal/section.js';
import type { SectionContext } from './sections.js';

/** Changes of one model beyond this many are folded behind a button that says how many there are. */
const FOLDED_CHANGES = 3;

/** Stands for this list among those that are wholly shown; no model has such an id. */
const CHANGES = '#changes';

/**
 * Which day's figures are shown, what has changed since the day that the page asks for, and a way
 * to the latest figures and back.
 */
export function asOfNote(
  context: SectionContext,
  { then, now, changes }: PastComparison,
  onToggle: () => void,
): TemplateResult {
  const { words, comparison, names, showAll, onShowAll } = context;
  const { text, format, decision } = words;
  const say = decision.changes;
  const day = format.date(then.asOf ?? '');
  const isNow = comparison === now;
  const all = showAll.has(CHANGES);
  const lists = names.map((_, model) => changes.filter((change) => change.model === model));
  return html`<div class="note" part="note">
    <p role="status">${isNow ? say.now(format.date(now.asOf ?? '')) : say.then(day)}</p>
    <button type="button" class="action" @click=${onToggle}>
      ${isNow ? say.showThen(day) : say.showNow}
    </button>
    <p>
      ${changes.length > 0 ? say.since(format.plural(changes.length, say.count), day) : say.none(day)}
    </p>
    ${lists.map((list, model) =>
      list.length > 0
        ? html`<strong>${names[model]}</strong>
            <ul>
              ${list
                .slice(0, all ? list.length : FOLDED_CHANGES)
                .map(
                  (change) => html`<li>${sentence(context, changeSentence(context, change))}</li>`,
                )}
            </ul>`
        : nothing,
    )}
    ${
      lists.some(({ length }) => length > FOLDED_CHANGES)
        ? html`<button
            type="button"
            class="action"
            aria-expanded=${all ? 'true' : 'false'}
            @click=${() => onShowAll(CHANGES)}
          >
            ${all ? text.showLess : text.showAll(format.plural(changes.length, say.count))}
          </button>`
        : nothing
    }
  </div>`;
}
