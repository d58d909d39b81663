import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Catalogue, Id, Model } from '../../catalogue/types.js';
import type { Words } from '../../i18n/words.js';
import { catalogueKey } from './catalogue-key.js';
import { inFull } from './http-url.js';
import { MOST_SAVED, savedOf, type SavedController } from './saved.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Tells the page that its reader saved a model, or takes it off their list. */
export const announceSave = (host: HTMLElement, model: Id, saved: boolean): boolean =>
  host.dispatchEvent(
    new CustomEvent('save', { bubbles: true, composed: true, detail: { model, saved } }),
  );

/** The buttons that save what an element shows. */
export class SaveButtons {
  readonly #host: Host;
  readonly #saved: SavedController;
  /** Whether the reader has tried to save more than can be. */
  #isFull = false;

  constructor(host: Host, saved: SavedController) {
    this.#host = host;
    this.#saved = saved;
  }

  #onPress(model: Model, key: string): void {
    const { id, name, aliases = [] } = model;
    const wasSaved = savedOf(this.#saved.of(key), model) !== undefined;
    const one = { id, name, saved: new Date().toISOString() };
    if (wasSaved) this.#saved.remove(key, [id, ...aliases]);
    this.#isFull = !wasSaved && this.#saved.add(key, [one]).length === 0;
    this.#host.requestUpdate();
    if (!this.#isFull) announceSave(this.#host, id, !wasSaved);
  }

  /** A button for each model that saves it, or takes it off the list. */
  render(
    { text, format }: Words,
    catalogue: Catalogue | undefined,
    models: readonly Model[],
  ): TemplateResult | typeof nothing {
    if (models.length === 0) return nothing;
    const key = catalogueKey(catalogue);
    const saved = this.#saved.of(key);
    return html`${models.map((model) => {
        const isSaved = savedOf(saved, model) !== undefined;
        return html`<button
          type="button"
          class="action save"
          part="save"
          aria-pressed=${isSaved ? 'true' : 'false'}
          @click=${({ detail }: MouseEvent) => detail > 1 || this.#onPress(model, key)}
        >
          <span aria-hidden="true">${isSaved ? '★' : '☆'}</span>
          ${text.save(format.isolate(model.name))}
        </button>`;
      })}<span class="note" role="status"
        >${
          this.#isFull
            ? text.savedMost(format.number(MOST_SAVED))
            : !this.#saved.lasting && saved.length > 0
              ? text.savedNotKept
              : nothing
        }</span
      >`;
  }
}

/** The room for the buttons, before the models are there: as wide as their ids. */
export const saveRoom = (
  { text }: Words,
  ids: readonly string[],
): TemplateResult | typeof nothing =>
  ids.length > 0
    ? html`${ids.map((id) => html`<span class="action room" aria-hidden="true">☆ ${text.save(id)}</span>`)}`
    : nothing;

/** Whether the feed's address depends on where the catalogue, or the page, is. */
export const hasRelativeFeed = (catalogue: Catalogue | undefined): boolean =>
  !/^(https?:|$)/.test(catalogue?.feed ?? '');

/**
 * A link to the feed of the catalogue's changes, where it names one.
 *
 * @param first whether it is what a server renders, which may not know where the catalogue is: then
 *   a relative address is room for its link
 */
export function followLink(
  { text }: Words,
  catalogue: Catalogue | undefined,
  first: boolean,
): TemplateResult | typeof nothing {
  const feed = catalogue?.feed && inFull(catalogue.feed, catalogue.url);
  const waits = first && hasRelativeFeed(catalogue);
  return feed
    ? html`<a
        href=${waits ? nothing : feed}
        class=${waits ? 'room' : nothing}
        rel="alternate noopener"
        part="follow"
        >${text.follow}</a
      >`
    : nothing;
}

/** What a reader can do below what an element shows: save its models, and follow changes. */
export const readerBar = (
  saves: TemplateResult | typeof nothing,
  follow: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing =>
  follow !== nothing || saves !== nothing
    ? html`<div class="bar" part="bar">${saves}${follow}</div>`
    : nothing;
