import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { offerStyles } from '../../styles/offers.js';
import { formStyles } from '../../styles/forms.js';
import { sharedStyles } from '../../styles/shared.js';
import { savedModelsStyles } from './saved-models.styles.js';
import {
  citedSources,
  comparePrices,
  compareSpecs,
  type AnySpecRow,
  type CitedSource,
  type PriceComparison,
} from '../../analysis/index.js';
import type { Selection } from '../../catalogue/select.js';
import type { Catalogue, Id, Model } from '../../catalogue/types.js';
import { workloadText } from '../../i18n/costs.js';
import { SAVED_WORDS } from '../../i18n/saved-words.js';
import { catalogueKey } from '../internal/catalogue-key.js';
import { MOST_MODELS } from '../internal/catalogue-element.js';
import { encodedId } from '../internal/encoded-id.js';
import { httpUrl } from '../internal/http-url.js';
import { leftOut } from '../internal/notes.js';
import { PricedElement } from '../internal/priced-element.js';
import { announceSave } from '../internal/reader-bar.js';
import type { SavedModel } from '../internal/saved.js';
import { doneNote, type Done } from './done-note.js';
import { readList, writeList } from './saved-file.js';
import { FOLDED_MODELS, savedTable, type SavedContext, type SavedRow } from './saved-table.js';
import { TransferForm } from './transfer-form.js';

/** The fewest models that can be compared. */
const LEAST_MODELS = 2;

/** The address of a comparison. Undefined unless it is one of http or https. */
const comparisonUrl = (template: string, ids: readonly Id[]): string | undefined =>
  template.includes('{models}')
    ? httpUrl(template.replaceAll('{models}', () => ids.map(encodedId).join(',')))
    : undefined;

/**
 * The models that the reader has saved, with what they cost now: to remove, to compare, to take to
 * another device. The list is kept on the reader's device, for each catalogue, and is that of all
 * tabs. Elements with `savable` have the buttons that save.
 *
 * ```html
 * <saved-models compare-url="/compare?models={models}"></saved-models>
 * ```
 *
 * @tagname saved-models
 * @slot - Shown until the list is there, where nothing is saved, and when the catalogue cannot be loaded.
 * @slot sign-up - A form of the page's own, such as for a newsletter.
 * @fires {CustomEvent<{ model: string, saved: boolean }>} save - The reader removed a model or brought it back. Bubbles, composed.
 * @fires {CustomEvent<{ models: string[] }>} models-change - The reader asks to compare these, where there is no `compare-url`. Bubbles, composed.
 * @fires {CustomEvent<{workload: Workload, models: string[]}>} workload-change - The reader changed the workload. Bubbles, composed.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart table - The list.
 * @csspart compare - The link or button to the comparison.
 * @csspart transfer - Export and import.
 * @csspart form - The inputs.
 * @csspart bar - What a reader can do below.
 * @csspart follow - The link to the feed of changes.
 * @csspart figure - A value that opens its source and working.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class SavedModelsElement extends PricedElement {
  static override styles = [
    sharedStyles,
    comparisonStyles,
    offerStyles,
    formStyles,
    savedModelsStyles,
  ];

  static override properties: PropertyDeclarations = { compareUrl: { attribute: 'compare-url' } };

  /**
   * Where the page has comparisons, `/compare?models={models}`, with the ids separated by commas.
   * Without it the page listens for `models-change`.
   */
  compareUrl?: string | null;

  #key = '';
  /** What is saved, each with its model. */
  #entries: readonly SavedRow[] = [];
  /** What is shown: a model that is saved by two of its ids is one. */
  #rows: readonly SavedRow[] = [];
  /** What the comparison was made of. */
  #asked: readonly unknown[] = [];
  #comparison: PriceComparison | undefined;
  #specs: readonly AnySpecRow[] = [];
  #sources: readonly CitedSource[] = [];
  readonly #chosen = new Set<Id>();
  readonly #showAll = new Set<string>();
  #done: Done | undefined;
  readonly #transfer = new TransferForm(
    this,
    () =>
      writeList(
        this.#entries.map(({ saved }) => saved),
        this.current ?? { format: 1 },
      ),
    (text) => this.#import(text),
  );

  protected override get furtherWords(): typeof SAVED_WORDS {
    return SAVED_WORDS;
  }

  /** Nothing is empty before the device was looked at. */
  protected override get waits(): boolean {
    return !this.saved.isRead;
  }

  protected override get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  protected override get savableModels(): readonly Model[] {
    return [];
  }

  protected override select(catalogue: Catalogue): Selection {
    this.#key = catalogueKey(catalogue);
    this.#entries = this.saved
      .of(this.#key)
      .map((saved) => ({ saved, model: catalogue.model(saved.id) }));
    const models = new Set(this.#entries.flatMap(({ model }) => model ?? []));
    const shown = new Set<Model>();
    this.#rows = this.#entries.filter(
      ({ model }) => !model || (!shown.has(model) && shown.add(model)),
    );
    return { models: [...models], unknown: [], beyond: 0 };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const head = this.current;
    if (!head) return;
    const { key, what } = this.#done ?? {};
    // Another tab may have removed what was added.
    if (key !== this.#key || (what !== 'removed' && this.isEmpty)) this.#done = undefined;
    const { models } = this.selection;
    const ids = new Set(models.map(({ id }) => id));
    for (const id of this.#chosen) if (!ids.has(id)) this.#chosen.delete(id);
    const question = this.question();
    const asked = [head, JSON.stringify(question), ...models];
    // A reader who chooses or opens something asks for nothing else.
    if (
      asked.length === this.#asked.length &&
      asked.every((part, index) => part === this.#asked[index])
    )
      return;
    this.#asked = asked;
    this.#comparison = comparePrices(head, models, question);
    this.#specs = compareSpecs(this.#comparison.models, this.#comparison.unreleased);
    this.#sources = citedSources({ specs: this.#specs, offers: this.#comparison.offers }, head);
  }

  protected override attributeNotes(): string[] {
    const { compareUrl } = this;
    return [
      ...super.attributeNotes(),
      ...(compareUrl && comparisonUrl(compareUrl, []) === undefined
        ? [
            this.words.text.badAttribute(
              'compare-url',
              compareUrl,
              SAVED_WORDS.beside(this.words).expectedUrl,
            ),
          ]
        : []),
    ];
  }

  // --- What the reader does --------------------------------------------------------------------

  #tell(models: readonly SavedModel[], saved: boolean): void {
    for (const { id } of models) announceSave(this, id, saved);
  }

  /** Says what was done, and puts the focus where the reader can go on. */
  #say(done: Done): void {
    this.#done = done;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const said = this.renderRoot.querySelector<HTMLElement>('.done');
      (said?.querySelector('button') ?? said)?.focus();
    });
  }

  #remove(models: readonly SavedModel[]): void {
    const ids = models.map(({ id }) => id);
    // What was saved anew meanwhile and is removed again is one model.
    const before =
      this.#done?.what === 'removed' ? this.#done.models.filter(({ id }) => !ids.includes(id)) : [];
    this.saved.remove(this.#key, ids);
    this.#say({ key: this.#key, what: 'removed', models: [...before, ...models] });
    this.#tell(models, false);
  }

  readonly #onRemove = ({ saved, model }: SavedRow): void =>
    this.#remove(
      this.#entries.flatMap((entry) =>
        entry.saved.id === saved.id || (model && entry.model === model) ? entry.saved : [],
      ),
    );

  readonly #onRemoveAll = (): void => this.#remove(this.#entries.map(({ saved }) => saved));

  readonly #onUndo = (): void => {
    if (this.#done?.what !== 'removed') return;
    const { models, key } = this.#done;
    const added = this.saved.add(key, models);
    const all = new Set(this.saved.of(key).map(({ id }) => id));
    const rest = models.filter(({ id }) => !all.has(id));
    this.#say(
      // What no longer fits can be brought back when others are removed.
      rest.length > 0
        ? { key, what: 'removed', models: rest }
        : { key, what: 'restored', count: models.length },
    );
    this.#tell(added, true);
  };

  #import(text: string): boolean {
    const list = readList(text);
    const { current } = this;
    if (!list || !current) {
      // What was done before would stand beside it; what can be undone still can be.
      if (this.#done?.what !== 'removed') this.#done = undefined;
      return false;
    }
    const now = new Date().toISOString();
    const known = new Set(this.#entries.map(({ saved, model }) => model?.id ?? saved.id));
    const models = new Map<Id, SavedModel>();
    let already = 0;
    for (const { id: given, name, saved = now } of list.models) {
      const model = current.model(given);
      const id = model?.id ?? given;
      if (known.has(id)) already += 1;
      else if (!models.has(id)) models.set(id, { id, name: model?.name ?? name, saved });
    }
    const added = this.saved.add(this.#key, [...models.values()]);
    this.#say({
      key: this.#key,
      what: 'imported',
      added: added.length,
      already,
      kept: added.flatMap(({ id, name }) => (current.model(id) ? [] : name)),
      refused: list.refused,
      beyond: models.size - added.length,
    });
    this.#tell(added, true);
    return true;
  }

  readonly #onChoose = (id: Id, chosen: boolean): void => {
    this.#chosen[chosen ? 'add' : 'delete'](id);
    this.requestUpdate();
  };

  readonly #onCompare = (): boolean =>
    this.dispatchEvent(
      new CustomEvent('models-change', {
        bubbles: true,
        composed: true,
        detail: { models: [...this.#chosen] },
      }),
    );

  readonly #onShowAll = (id: string): void => {
    if (!this.#showAll.delete(id)) this.#showAll.add(id);
    this.requestUpdate();
  };

  // --- Rendering -------------------------------------------------------------------------------

  /** As measured. Of which catalogue the models are is not known before it is there. */
  protected override reservedRows(): number {
    const { count } = this.saved;
    return count > 0 ? Math.round(3.5 + 2.5 * Math.min(count, FOLDED_MODELS)) : 1;
  }

  /** These are read out in whichever state. */
  protected override renderSelectionNotes(): TemplateResult {
    const own = SAVED_WORDS.beside(this.words);
    return html`${leftOut(this.words, this.selection, this.current)}
    ${this.saved.lasting ? nothing : html`<p class="note" part="note">${this.words.text.savedNotKept}</p>`}
    ${this.#done ? doneNote(this.words, own, this.#done, { nameOf: ({ id, name }) => this.current?.model(id)?.name ?? name, onUndo: this.#onUndo }) : nothing}
    ${this.isEmpty ? html`<p class="note" part="note">${own.empty}</p>` : nothing}`;
  }

  protected override renderEmpty(): TemplateResult {
    return this.#transfer.render(this.words, SAVED_WORDS.beside(this.words), true);
  }

  protected override renderContent(): TemplateResult {
    const [head, comparison] = [this.current, this.#comparison];
    if (!head || !comparison) return html``;
    const { words } = this;
    const { text, format } = words;
    const own = SAVED_WORDS.beside(words);
    const context: SavedContext = {
      ...this.explanationContext(this.#sources),
      own,
      head,
      comparison,
      specs: this.#specs,
      rows: this.#rows,
      names: comparison.models.map(({ id }) => this.nameOf(id)),
      explanation: this.explanation,
      chosen: this.#chosen,
      onChoose: this.#onChoose,
      onRemove: this.#onRemove,
      showAll: this.#showAll,
      onShowAll: this.#onShowAll,
    };
    return html`<section aria-label=${own.title}>
      ${savedTable(context)}
      <div class="actions">
        ${this.#renderCompare()}
        <button type="button" class="action" @click=${this.#onRemoveAll}>${own.removeAll}</button>
      </div>
      <p class="note" part="note">
        ${text.sentences([
          ...(comparison.models.length < LEAST_MODELS
            ? []
            : [own.choose(format.number(LEAST_MODELS), format.number(MOST_MODELS))]),
          text.sentence(text.labelled(text.workload, workloadText(words, comparison.workload))),
          text.pricesNote,
          ...(comparison.asOf === undefined
            ? []
            : [text.sentence(text.inForceOn(format.date(comparison.asOf)))]),
          ...(this.saved.lasting ? [own.onDevice] : []),
        ])}
      </p>
      ${this.#transfer.render(words, own, false)}
    </section>`;
  }

  #renderCompare(): TemplateResult {
    const { compareChosen } = SAVED_WORDS.beside(this.words);
    const ids = [...this.#chosen];
    const isEnough = ids.length >= LEAST_MODELS;
    const url = this.compareUrl && isEnough ? comparisonUrl(this.compareUrl, ids) : undefined;
    return url === undefined
      ? html`<button
          type="button"
          class="action"
          part="compare"
          ?disabled=${!isEnough}
          @click=${this.#onCompare}
        >
          ${compareChosen}
        </button>`
      : html`<a class="action" part="compare" href=${url}>${compareChosen}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-models': SavedModelsElement;
  }
}
