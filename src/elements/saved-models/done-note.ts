import { html, type TemplateResult } from 'lit';
import type { PluralForms } from '../../i18n/format.js';
import type { SavedMessages } from '../../i18n/messages/en.saved.js';
import type { Words } from '../../i18n/words.js';
import type { SavedModel } from '../internal/saved.js';

/** What the reader has done last. */
export type Done = {
  /** The key of the catalogue whose list it is. */
  key: string;
} & (
  | { what: 'removed'; models: readonly SavedModel[] }
  | { what: 'restored'; count: number }
  | {
      what: 'imported';
      added: number;
      already: number;
      kept: readonly string[];
      refused: number;
      beyond: number;
    }
);

/** More names than this are counted. */
const MOST_NAMES = 12;

/** Says what the reader has done last, and lets them undo it where it took something away. */
export function doneNote(
  { text, format }: Words,
  own: SavedMessages,
  done: Done,
  { nameOf, onUndo }: { nameOf: (model: SavedModel) => string; onUndo: () => void },
): TemplateResult {
  if (done.what === 'removed') {
    const [first] = done.models;
    return html`<p class="done">
      ${
        done.models.length === 1 && first
          ? own.removed(format.isolate(nameOf(first)))
          : format.plural(done.models.length, own.removedCount)
      }
      <button type="button" class="action" @click=${onUndo}>${own.undo}</button>
    </p>`;
  }
  const some = (count: number, forms: PluralForms): string[] =>
    count > 0 ? [format.plural(count, forms)] : [];
  const said =
    done.what === 'restored'
      ? [format.plural(done.count, own.restored)]
      : [
          format.plural(done.added, own.added),
          ...some(done.already, own.already),
          ...(done.kept.length > MOST_NAMES
            ? [own.kept(format.number(done.kept.length))]
            : done.kept.length > 0
              ? [own.kept(format.list(done.kept.map((name) => format.isolate(name))))]
              : []),
          ...some(done.refused, own.refused),
          ...some(done.beyond, own.beyond),
        ];
  return html`<p class="done" tabindex="-1">${text.sentences(said)}</p>`;
}
