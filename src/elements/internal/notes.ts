import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueError } from '../../catalogue/errors.js';
import type { Selection } from '../../catalogue/select.js';
import type { Catalogue } from '../../catalogue/types.js';
import type { Words } from '../../i18n/words.js';

/** That the catalogue cannot be had, why, and a button to try again where that can help. */
export function failureNotice(
  { text }: Words,
  message: string,
  error: CatalogueError | undefined,
  onRetry: (() => void) | undefined,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p><strong>${message}</strong></p>
    ${
      error
        ? html`<details>
            <summary>${text.details}</summary>
            <p>${text.problem(error)}</p>
          </details>`
        : nothing
    }
    ${
      onRetry
        ? html`<button type="button" class="action" @click=${onRetry}>${text.retry}</button>`
        : nothing
    }
  </div>`;
}

/** What the reader must know about the selection: names not found, models left out. */
export function selectionNotes(
  words: Words,
  selection: Selection,
  catalogue: Catalogue | undefined,
): TemplateResult {
  const { text, format } = words;
  const { models, unknown, beyond } = selection;
  const notes = unknown.map(({ given, nearest }) =>
    nearest.length > 0
      ? text.sentences([text.unknownModel(given), text.didYouMean(format.list(nearest))])
      : text.unknownModel(given),
  );
  if (models.length === 0 && unknown.length === 0) notes.push(text.noModels);
  if (beyond > 0) {
    const [shown, given] = [models.length, models.length + beyond].map((count) =>
      format.number(count),
    ) as [string, string];
    notes.push(models.length === 1 ? text.onlyFirst(given) : text.tooManyModels(shown, given));
  }
  return html`${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}${leftOut(
    words,
    selection,
    catalogue,
  )}`;
}

/** What was left out of the overlay and of the records of the named models, as it breaks the format. */
export function leftOut(
  { text, format }: Words,
  { models, unknown }: Selection,
  catalogue: Catalogue | undefined,
): TemplateResult | typeof nothing {
  const names = [...models.map(({ id }) => id), ...unknown.map(({ given }) => given)];
  const problems = [
    ...(catalogue?.overlayProblems ?? []),
    ...names.flatMap((name) => catalogue?.problemsOf(name) ?? []),
  ];
  if (problems.length === 0) return nothing;
  return html`<details class="note" part="note">
    <summary>${format.plural(problems.length, text.leftOut)}</summary>
    <ul>
      ${problems.map(({ path, message }) => html`<li><code>${path}</code>: ${message}</li>`)}
    </ul>
  </details>`;
}
