/* Long, because it is one life: what can live apart is in controllers beside it. */
import {
  html,
  isServer,
  LitElement,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { CatalogueError } from '../../catalogue/errors.js';
import type { Overlay } from '../../catalogue/overlay.js';
import { selectModels, splitIds, type Selection } from '../../catalogue/select.js';
import type { CatalogueEntry } from '../../catalogue/store.js';
import type { Catalogue, Model } from '../../catalogue/types.js';
import type { ExplanationContext } from '../../i18n/explain.js';
import type { FurtherWords } from '../../i18n/further-words.js';
import type { Messages } from '../../i18n/messages/en.js';
import { loadWords, wordsFor, type Words } from '../../i18n/words.js';
import type { CitedSource } from '../../analysis/index.js';
import { CatalogueSource, type CatalogueInput } from './catalogue-source.js';
import { ExplanationController } from './explanation.js';
import { PageLanguage } from './language.js';
import { failureNotice, selectionNotes } from './notes.js';
import { followLink, hasRelativeFeed, readerBar, SaveButtons, saveRoom } from './reader-bar.js';
import { SavedController } from './saved.js';
import { dress, rootElsewhere } from './style-sheets.js';
import { columnsClass } from './table.js';
import { takeover } from './takeover.js';

/** What an element is showing. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'failed' | 'stale';

const STATES: readonly ElementState[] = ['loading', 'ready', 'empty', 'failed', 'stale'];

/** The most models that one element compares. */
export const MOST_MODELS = 6;

/** Lit's mark on an element whose server-rendered content it is about to take over. */
interface MayHydrate {
  _$AG?: boolean;
}

const LOADING: CatalogueEntry = { state: 'loading' };

/** Loading is not mentioned before this many milliseconds: most catalogues come sooner. */
const QUIET_LOADING_MS = 500;

/**
 * What all elements share: where the catalogue comes from, which models are shown, in which state
 * and language. An element extends it with what it shows.
 *
 * Everything shown comes from properties through `willUpdate` and `render`, so that an element
 * given its catalogue as a property renders completely on a server.
 *
 * @slot sign-up - A form of the page's own, such as for a newsletter; not in inline elements.
 * @fires {CustomEvent<{ model: string, saved: boolean }>} save - The reader saved a model, or took it off their list. Bubbles, composed.
 * @csspart bar - What a reader can do below: save models, follow changes.
 * @csspart save - A button that saves a model.
 * @csspart follow - The link to the feed of changes.
 */
export abstract class CatalogueElement extends LitElement {
  static override properties: PropertyDeclarations = {
    catalogue: {},
    overlay: { attribute: false },
    models: {},
    savable: { type: Boolean },
    theme: { reflect: true, useDefault: true },
    lang: { reflect: true, useDefault: true },
  };

  /**
   * The catalogue: its URL, or as a property its JSON. Without it, a child
   * `<script type="application/json">`, else the page's `<link rel="model-catalogue">`, else the
   * default catalogue beside the script.
   */
  catalogue?: CatalogueInput | null;

  /**
   * What the page adds to the catalogue or says otherwise, as an object or its JSON: models with
   * their offers, scores and reviews, and dictionary entries, by id. Shown as supplied by the
   * site. Without it, a child `<script type="application/json" data-overlay>`.
   */
  overlay?: Overlay | string | null;

  /** Ids or aliases of the models, separated by commas; as a property also a list. */
  models?: string | readonly string[] | null;

  /**
   * Lets the reader save each model that is shown: for sites that have a `<saved-models>`
   * somewhere, where they find them again.
   */
  savable = false;

  /** `light` or `dark` where the page's own colour scheme is not to be followed. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The language; that of the nearest ancestor if absent. */
  override lang = '';

  protected readonly explanation = new ExplanationController(this, () => this.words);
  readonly #language = new PageLanguage(this);
  /** What the reader has saved. */
  protected readonly saved = new SavedController(this);
  readonly #saves = new SaveButtons(this, this.saved);

  /** The catalogue that is shown; the last good one where a newer could not be had. */
  protected current: Catalogue | undefined;
  protected selection: Selection = { models: [], unknown: [], beyond: 0 };
  protected words: Words = wordsFor('en');

  readonly #source = new CatalogueSource(this);
  #error: CatalogueError | undefined;
  #state: ElementState = 'loading';
  /** The catalogue before anything was laid over it. */
  #loaded: Catalogue | undefined;
  #announced: unknown;
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what a server rendered is still to be taken over. */
  #hydrating = !isServer && this.shadowRoot !== null;
  readonly #served = isServer || this.#hydrating;
  /** The language that is spoken. */
  #spoken: string | undefined;
  /** The language that was last asked for. */
  #asked: string | undefined;
  /** Whether there are no words yet to say anything in. */
  #mute = false;
  /** Made at once: in a document of another window it can no longer be had. */
  readonly #internals = isServer ? undefined : this.attachInternals();

  /** What the element is showing: `loading`, `ready`, `empty`, `failed` or `stale`. */
  get state(): ElementState {
    return this.#state;
  }

  /** Loads the catalogue again, past every cache that failed. */
  reload(): void {
    this.#asked = undefined;
    this.#source.reload();
  }

  // --- Content of the element, for subclasses --------------------------------------------------

  /** What to render once the catalogue and at least one model are there. */
  protected abstract renderContent(): TemplateResult;

  /** Rows of text that the content will about need, so that the page does not shift. */
  protected abstract reservedRows(): number;

  /** The models that are asked for. */
  protected get askedModels(): string | readonly string[] | null | undefined {
    return this.models;
  }

  /** The most models that the element shows. */
  protected get mostModels(): number {
    return MOST_MODELS;
  }

  /** How many models are named, known or not. */
  protected get namedModels(): number {
    return Math.min(this.mostModels, splitIds(this.askedModels).length);
  }

  /** Whether it stands within a line of the page, where there is no room below it. */
  protected get isInline(): boolean {
    return false;
  }

  /** Whether the catalogue alone is not enough to show anything yet. */
  protected get waits(): boolean {
    return false;
  }

  /** Whether there is nothing to show. */
  protected get isEmpty(): boolean {
    return this.selection.models.length === 0;
  }

  /** What to render beside the embedder's own content where there is nothing to show. */
  protected renderEmpty(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The models to show. */
  protected select(catalogue: Catalogue): Selection {
    return selectModels(catalogue, this.askedModels, this.mostModels);
  }

  /** What the reader must know about the selection. */
  protected renderSelectionNotes(): TemplateResult {
    return selectionNotes(this.words, this.selection, this.current);
  }

  /** The models that the reader may save here. */
  protected get savableModels(): readonly Model[] {
    return this.savable ? this.selection.models : [];
  }

  /** The name of each model by its id. */
  protected readonly nameOf = (id: string): string =>
    this.words.format.isolate(this.selection.models.find((model) => model.id === id)?.name ?? id);

  /** What is wrong with the attributes, in words; what is wrong counts as not given. */
  protected attributeNotes(): string[] {
    return [];
  }

  /** What explanations of this element are written with. */
  protected explanationContext(sources: readonly CitedSource[]): ExplanationContext {
    return { words: this.words, sources, nameOf: this.nameOf };
  }

  // --- Lifecycle -------------------------------------------------------------------------------

  /** Words that only this element says. */
  protected get furtherWords(): FurtherWords<unknown> | undefined {
    return undefined;
  }

  /** Fetches the words of a language. Undefined where there is nothing to wait for. */
  #loadWords(lang: string, again: boolean): Promise<unknown> | undefined {
    return this.furtherWords ? this.furtherWords.load(lang, again) : loadWords(lang, again);
  }

  /** What content needs of a catalogue beside itself. Undefined where there is nothing to wait for. */
  protected prepare(_catalogue: Catalogue): Promise<unknown> | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** The page has put it into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#slowTimer);
    this.#slowTimer = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isHere = this.ownerDocument === document;
    const root = isHere ? super.createRenderRoot() : rootElsewhere(this);
    // A strict page has refused the style element that a server rendered.
    this.#dress(root as ShadowRoot);
    // Content that Lit was not told to take over would stand there twice.
    if (this.#hydrating && !(this as MayHydrate)._$AG) this.#startAnew(root);
    return root;
  }

  #dress(root: ShadowRoot): void {
    dress(root, (this.constructor as typeof LitElement).elementStyles);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Lit's constructor calls this before there are fields.
    if (#hydrating in this && this.#hydrating) this.#source.wake();
  }

  /** What the server rendered stays until a catalogue is there to take it over. */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.#hydrating) {
      const entry = this.#source.entry();
      if (entry.catalogue) {
        const shown = this.#source.overlaid(entry.catalogue) ?? entry.catalogue;
        const waiting = this.#loadWords(this.#lang(), false) ?? this.prepare(shown);
        if (!waiting) break;
        await waiting;
        continue;
      }
      this.#show(entry);
      if (this.#state === 'failed') this.#state = 'stale';
      this.#reflectState();
      this.#announce();
      await this.#source.nextChange();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#speak();
    const entry = this.#source.entry();
    this.#show(this.#mute || this.waits ? LOADING : entry);
    if (!this.current) return;
    this.selection = this.select(this.current);
    if (this.#state !== 'stale' && this.isEmpty) this.#state = 'empty';
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#hydrating) {
      try {
        // Lit itself does not look whether the text it takes over is that of the data.
        if (takeover.rendersSame?.(render, this.render(), this.renderRoot) ?? true) {
          this.#hydrating = false;
          return super.update(changed);
        }
      } catch {
        // Another version of the library rendered the same in another way.
      }
      this.#startAnew(this.renderRoot);
    }
    super.update(changed);
  }

  /** Drops what the server rendered. */
  #startAnew(root: HTMLElement | DocumentFragment): void {
    this.#hydrating = false;
    (this as MayHydrate)._$AG = false;
    root.replaceChildren();
    this.renderOptions.renderBefore = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#reflectState();
    this.#announce();
  }

  protected override firstUpdated(): void {
    // A server may not know the page's language, and where the catalogue's feed is.
    if (
      (!this.#mute && this.#lang() !== this.#spoken) ||
      (this.#served && hasRelativeFeed(this.current))
    )
      this.requestUpdate();
  }

  // --- The catalogue ---------------------------------------------------------------------------

  #lang(): string {
    if (this.lang) return this.lang;
    return isServer || this.#hydrating ? 'en' : this.#language.current;
  }

  /** Takes the words of the element's language, or keeps those it has until they are there. */
  #speak(): void {
    const lang = this.#lang();
    // A server waits for nothing: it has the languages that it fetched before.
    const again = lang !== this.#asked;
    this.#asked = lang;
    const loading = isServer ? undefined : this.#loadWords(lang, again);
    if (loading) {
      void loading.then(() => this.requestUpdate());
      this.#mute = this.#spoken === undefined;
      return;
    }
    this.#mute = false;
    this.#spoken = lang;
    this.words = this.furtherWords?.complete(lang) ?? wordsFor(lang);
  }

  #show(entry: CatalogueEntry): void {
    this.#loaded = entry.catalogue;
    this.current = this.#source.overlaid(entry.catalogue);
    if (entry.state === 'failed') this.#error = entry.error;
    // While a catalogue that went stale is loaded again, it is still stale.
    else if (entry.state === 'ready' || !entry.catalogue) this.#error = undefined;
    this.#state = entry.catalogue
      ? this.#error
        ? 'stale'
        : 'ready'
      : this.#error
        ? 'failed'
        : 'loading';
  }

  // --- States ----------------------------------------------------------------------------------

  #reflectState(): void {
    const states = this.#internals?.states;
    for (const state of STATES) states?.[state === this.#state ? 'add' : 'delete'](state);
    if (this.#state !== 'loading') {
      clearTimeout(this.#slowTimer);
      this.#slowTimer = undefined;
    } else {
      this.#slowTimer ??= setTimeout(() => {
        this.#slow = true;
        this.requestUpdate();
      }, QUIET_LOADING_MS);
    }
  }

  /** Fires `load` or `error` once for every outcome. They tell of state, so they do not bubble. */
  #announce(): void {
    const outcome = this.#error ?? this.#loaded;
    if (!outcome || outcome === this.#announced) return;
    this.#announced = outcome;
    this.dispatchEvent(
      this.#error
        ? new ErrorEvent('error', { error: this.#error, message: this.#error.message })
        : new Event('load'),
    );
  }

  readonly #onRetry = (): void => this.reload();

  // --- Rendering -------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const state = this.#state;
    const { text, format } = this.words;
    return html`<div
      class="frame"
      part="frame"
      lang=${format.lang}
      dir=${format.direction === 'rtl' ? 'rtl' : nothing}
      aria-busy=${state === 'loading' ? 'true' : 'false'}
    >
      <div role="status">
        ${state === 'loading' || state === 'failed' ? nothing : this.#renderNotes()}
      </div>
      ${this.#renderState(state)}
      <p class="hidden" role="status">${this.#announcement(state, text)}</p>
      ${this.explanation.legend(this.words)} ${this.renderReach()}
    </div>`;
  }

  /** What the reader can do with the models beside reading about them, and the popover. */
  protected renderReach(): TemplateResult {
    const { words, current } = this;
    const follow = followLink(words, current, this.#served && !this.hasUpdated);
    const saves =
      this.#state === 'loading' && this.savable
        ? saveRoom(words, splitIds(this.askedModels).slice(0, this.mostModels))
        : this.#saves.render(words, current, this.savableModels);
    return html`${
      this.isInline ? nothing : html`${readerBar(saves, follow)}<slot name="sign-up"></slot>`
    }${this.explanation.popover(words, this.isInline ? [saves, follow] : nothing)}`;
  }

  /** What is read out when the state changes; nothing where all is as expected. */
  #announcement(state: ElementState, text: Messages): string | typeof nothing {
    if (state === 'loading') return this.#slow && !this.#mute ? text.loading : nothing;
    if (state === 'failed') return text.failed;
    if (state === 'stale') return text.staleNote;
    return this.#slow ? text.ready : nothing;
  }

  #renderState(state: ElementState): TemplateResult {
    const { text } = this.words;
    if (state === 'loading') {
      return html`${this.#renderFallback()}${
        this.#slow && !this.#mute ? html`<p class="note">${text.loading}</p>` : nothing
      }`;
    }
    if (state === 'failed') {
      return html`${this.#renderFailure(text.failed)}${this.#renderFallback(true)}`;
    }
    if (state === 'empty') return html`${this.#renderFallback(true)}${this.renderEmpty()}`;
    return html`${state === 'stale' ? this.#renderFailure(text.staleNote) : nothing}${
      this.isEmpty ? this.renderEmpty() : this.renderContent()
    }`;
  }

  #renderNotes(): TemplateResult {
    const notes = this.attributeNotes();
    return html`${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}${this.renderSelectionNotes()}`;
  }

  /** The embedder's own content, else blank lines that keep the place. */
  #renderFallback(failed = false): TemplateResult {
    return html`<slot @slotchange=${this.#source.readInline}></slot>${
        failed || this.#hasFallback()
          ? nothing
          : html`<div class="skeleton ${columnsClass(this.namedModels)}" aria-hidden="true">
              ${Array.from({ length: this.reservedRows() }, () => html`<div class="blank"></div>`)}
            </div>`
      }`;
  }

  #hasFallback(): boolean {
    if (isServer) return false;
    return [...this.childNodes].some(
      (node) =>
        (node instanceof Element && node.localName !== 'script' && !node.slot) ||
        (node instanceof Text && node.data.trim() !== ''),
    );
  }

  #renderFailure(message: string): TemplateResult {
    const onRetry = this.#source.fetched ? this.#onRetry : undefined;
    return failureNotice(this.words, message, this.#error, onRetry);
  }
}
