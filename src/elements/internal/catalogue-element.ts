import {
  adoptStyles,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { CatalogueError } from '../../catalogue/errors.js';
import { openCatalogue, parseCatalogue } from '../../catalogue/open.js';
import { selectModels, splitIds, type Selection } from '../../catalogue/select.js';
import { catalogueStore, type CatalogueEntry } from '../../catalogue/store.js';
import type { Catalogue, CatalogueDocument } from '../../catalogue/types.js';
import { DEFAULT_CATALOGUE_URL } from '../../default-catalogue.js';
import type { ExplanationContext } from '../../i18n/explain.js';
import { wordsFor, type Words } from '../../i18n/words.js';
import type { CitedSource, ComparisonOptions } from '../../analysis/index.js';
import { ExplanationController } from './explanation.js';
import { languageOf } from './language.js';
import { PageWorkload } from './page-workload.js';
import { rendersSame } from './renders-same.js';

/** What an element is showing. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'failed' | 'stale';

const STATES: readonly ElementState[] = ['loading', 'ready', 'empty', 'failed', 'stale'];

/** A catalogue in any of the forms an element takes: its URL, its JSON, or opened. */
export type CatalogueInput = string | CatalogueDocument | Catalogue;

/** The most models that one element compares. */
export const MOST_MODELS = 6;

/** Lit's mark on an element whose server-rendered content it is about to take over. */
interface MayHydrate {
  _$AG?: boolean;
}

/** Loading is not mentioned before this many milliseconds: most catalogues come sooner. */
const QUIET_LOADING_MS = 500;

const DATE = /^\d{4}(-\d{2}){0,2}$/;

const isOpened = (input: CatalogueDocument | Catalogue): input is Catalogue =>
  typeof (input as Catalogue).model === 'function';

/**
 * What all elements share: where the catalogue comes from, which models are shown, in which state
 * and language. An element extends it with what it shows.
 *
 * Everything shown comes from properties through `willUpdate` and `render`, so that an element
 * given its catalogue as a property renders completely on a server.
 */
export abstract class CatalogueElement extends LitElement {
  /**
   * The catalogue: its URL, or as a property its JSON. Without it, a child
   * `<script type="application/json">`, else the page's `<link rel="model-catalogue">`, else the
   * default catalogue beside the script.
   */
  @property() catalogue?: CatalogueInput | null;

  /** Ids or aliases of the models, separated by commas; as a property also a list. */
  @property() models?: string | readonly string[] | null;

  /** The day whose prices are shown, `2026-05-11`. The catalogue's own date if absent. */
  @property({ attribute: 'as-of' }) asOf?: string | null;

  /**
   * The workload: a preset's name, JSON, or as a property an object. The page's if absent.
   */
  @property() workload?: unknown;

  /** `light` or `dark` where the page's own colour scheme is not to be followed. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The language; that of the nearest ancestor if absent. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  protected readonly explanation = new ExplanationController(this);
  protected readonly pageWorkload = new PageWorkload(this);

  /** The catalogue that is shown; the last good one where a newer could not be had. */
  protected current: Catalogue | undefined;
  protected selection: Selection = { models: [], unknown: [], beyond: 0 };
  protected words: Words = wordsFor('en');

  #error: CatalogueError | undefined;
  #state: ElementState = 'loading';
  #inline: string | undefined;
  #opened: { input: unknown; catalogue?: Catalogue; error?: CatalogueError } | undefined;
  #url: string | undefined;
  #unsubscribe: (() => void) | undefined;
  #announced: unknown;
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #hydrating = false;
  #internals: ElementInternals | undefined;

  /** What the element is showing: `loading`, `ready`, `empty`, `failed` or `stale`. */
  get state(): ElementState {
    return this.#state;
  }

  /** Loads the catalogue again, past every cache that failed. */
  reload(): void {
    if (this.#url !== undefined) catalogueStore.retry(this.#url);
  }

  // --- Content of the element, for subclasses --------------------------------------------------

  /** What to render once the catalogue and at least one model are there. */
  protected abstract renderContent(): TemplateResult;

  /** Rows of text that the content will about need, so that the page does not shift. */
  protected abstract reservedRows(): number;

  /** How many models are named, known or not. */
  protected get namedModels(): number {
    return Math.min(MOST_MODELS, splitIds(this.models).length);
  }

  /** The name of each model by its id. */
  protected readonly nameOf = (id: string): string =>
    this.selection.models.find((model) => model.id === id)?.name ?? id;

  /** What a comparison of this element is asked for. */
  protected question(): ComparisonOptions {
    const asOf = this.asOf?.trim();
    return {
      workload: this.pageWorkload.resolve(this.workload),
      ...(asOf && DATE.test(asOf) && { asOf }),
    };
  }

  /** What explanations of this element are written with. */
  protected explanationContext(sources: readonly CitedSource[]): ExplanationContext {
    return { words: this.words, sources, nameOf: this.nameOf };
  }

  // --- Lifecycle -------------------------------------------------------------------------------

  override connectedCallback(): void {
    this.#hydrating = !this.hasUpdated && this.shadowRoot !== null;
    this.#internals ??= this.attachInternals();
    this.#readInline();
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
    clearTimeout(this.#slowTimer);
    this.#slowTimer = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!this.#hydrating) return root;
    // A strict page has refused the style element that the server rendered.
    adoptStyles(root as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    // Content that Lit was not told to take over would stand there twice.
    if (!(this as MayHydrate)._$AG) this.#startAnew(root);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What the server rendered stays until the catalogue is there to take it over.
    if (this.#hydrating && this.#document() === undefined) {
      this.#follow(this.#sourceUrl());
      if (this.#entry()?.state === 'loading') await this.#firstData;
    }
    super.scheduleUpdate();
  }

  #arrived: (() => void) | undefined;
  readonly #firstData = new Promise<void>((resolve) => {
    this.#arrived = resolve;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.words = wordsFor(this.#language());
    this.#resolve();
    if (!this.current) return;
    this.selection = selectModels(this.current, this.models, MOST_MODELS);
    if (this.#state !== 'stale' && this.selection.models.length === 0) this.#state = 'empty';
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#hydrating) {
      try {
        // Lit itself does not look whether the text it takes over is that of the data.
        if (rendersSame(this.render(), this.renderRoot)) {
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
    // The page's language may differ from the one the server rendered in.
    if (!this.lang && languageOf(this) !== this.words.format.lang) this.requestUpdate();
  }

  // --- The catalogue ---------------------------------------------------------------------------

  #language(): string {
    if (this.lang) return this.lang;
    return isServer || this.#hydrating ? 'en' : languageOf(this);
  }

  /** The JSON or opened catalogue that was handed over, if one was. */
  #document(): CatalogueDocument | Catalogue | string | undefined {
    const given = this.catalogue;
    if (typeof given === 'object' && given !== null) return given;
    return given ? undefined : this.#inline;
  }

  #readInline(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    this.#inline = script?.textContent?.trim() || undefined;
  }

  #sourceUrl(): string | undefined {
    if (isServer) return undefined;
    const given =
      this.catalogue ||
      document.querySelector('link[rel~="model-catalogue"]')?.getAttribute('href') ||
      DEFAULT_CATALOGUE_URL;
    if (typeof given !== 'string') return undefined;
    try {
      return new URL(given, document.baseURI).href;
    } catch {
      return given;
    }
  }

  #resolve(): void {
    const input = this.#document();
    if (input !== undefined) {
      this.#follow(undefined);
      this.#show(this.#open(input));
      return;
    }
    if (this.isConnected) this.#follow(this.#sourceUrl());
    const entry = this.#entry();
    if (entry) this.#show(entry);
  }

  #entry(): CatalogueEntry | undefined {
    return this.#url === undefined ? undefined : catalogueStore.get(this.#url);
  }

  #open(input: CatalogueDocument | Catalogue | string): CatalogueEntry {
    if (this.#opened?.input !== input) {
      try {
        const catalogue =
          typeof input === 'string'
            ? parseCatalogue(input)
            : isOpened(input)
              ? input
              : openCatalogue(input);
        this.#opened = { input, catalogue };
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        this.#opened = { input, error };
      }
    }
    const { catalogue, error } = this.#opened;
    return catalogue
      ? { state: 'ready', catalogue }
      : { state: 'failed', error: error as CatalogueError };
  }

  #show(entry: CatalogueEntry): void {
    this.current = entry.catalogue;
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

  #follow(url: string | undefined): void {
    if (url === this.#url) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#url = url;
    if (url === undefined) return;
    this.#unsubscribe = catalogueStore.subscribe(url, () => {
      this.#arrived?.();
      this.requestUpdate();
    });
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
    const outcome = this.#error ?? this.current;
    if (!outcome || outcome === this.#announced) return;
    this.#announced = outcome;
    this.dispatchEvent(
      this.#error
        ? new ErrorEvent('error', { error: this.#error, message: this.#error.message })
        : new Event('load'),
    );
  }

  readonly #onRetry = (): void => this.reload();

  readonly #onSlotChange = (): void => {
    const before = this.#inline;
    this.#readInline();
    if (this.#inline !== before) this.requestUpdate();
  };

  // --- Rendering -------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const { text } = this.words;
    const state = this.#state;
    const busy = state === 'loading';
    return html`<div class="frame" part="frame" aria-busy=${busy ? 'true' : 'false'}>
      ${this.#renderState(state)}
      <p class="hidden" role="status">
        ${busy && this.#slow ? text.loading : this.#slow && state === 'ready' ? text.ready : nothing}
      </p>
      ${this.explanation.popover(this.words)}
    </div>`;
  }

  #renderState(state: ElementState): TemplateResult {
    const { text } = this.words;
    switch (state) {
      case 'loading':
        return html`${this.#renderFallback()}${this.#slow ? html`<p class="note">${text.loading}</p>` : nothing}`;
      case 'failed':
        return html`${this.#renderFailure(text.failed)}${this.#renderFallback(true)}`;
      case 'empty':
        return html`${this.renderNotes()}<slot @slotchange=${this.#onSlotChange}></slot>`;
      case 'stale':
      case 'ready':
        return html`${state === 'stale' ? this.#renderFailure(text.staleNote) : nothing}${this.renderNotes()}${
          this.selection.models.length > 0 ? this.renderContent() : nothing
        }`;
    }
  }

  /** The embedder's own content, else blank lines that keep the place. */
  #renderFallback(failed = false): TemplateResult {
    return html`<slot @slotchange=${this.#onSlotChange}></slot>${
        failed || this.#hasFallback()
          ? nothing
          : html`<div class="skeleton" aria-hidden="true">
              ${Array.from({ length: this.reservedRows() }, () => html`<div class="blank"></div>`)}
            </div>`
      }`;
  }

  #hasFallback(): boolean {
    if (isServer) return false;
    return [...this.childNodes].some(
      (node) =>
        (node instanceof Element && node.localName !== 'script') ||
        (node instanceof Text && node.data.trim() !== ''),
    );
  }

  #renderFailure(message: string): TemplateResult {
    const { text } = this.words;
    const error = this.#error;
    return html`<div class="notice" part="notice" role="status">
      <p><strong>${message}</strong></p>
      ${
        error
          ? html`<details>
              <summary>${text.details}</summary>
              <p>${error.message}</p>
            </details>`
          : nothing
      }
      ${
        this.#url === undefined
          ? nothing
          : html`<button type="button" class="action" @click=${this.#onRetry}>
              ${text.retry}
            </button>`
      }
    </div>`;
  }

  /** What the reader must know about the selection: names not found, models left out. */
  protected renderNotes(): TemplateResult {
    const { text, format } = this.words;
    const { models, unknown, beyond } = this.selection;
    const notes: unknown[] = unknown.map(
      ({ given, nearest }) =>
        `${text.unknownModel(given)} ${nearest.length > 0 ? text.didYouMean(format.list(nearest)) : ''}`,
    );
    if (models.length === 0 && unknown.length === 0) notes.push(text.noModels);
    if (beyond > 0) {
      notes.push(
        text.tooManyModels(format.number(models.length), format.number(models.length + beyond)),
      );
    }
    return html`${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}${this.#renderProblems()}`;
  }

  /** What was left out of the records of the named models, because it breaks the format. */
  #renderProblems(): TemplateResult | typeof nothing {
    const { text, format } = this.words;
    const { models, unknown } = this.selection;
    const names = [...models.map(({ id }) => id), ...unknown.map(({ given }) => given)];
    const problems = names.flatMap((name) => this.current?.problemsOf(name) ?? []);
    if (problems.length === 0) return nothing;
    return html`<details class="note" part="note">
      <summary>${format.plural(problems.length, text.leftOut)}</summary>
      <ul>
        ${problems.map(({ path, message }) => html`<li><code>${path}</code>: ${message}</li>`)}
      </ul>
    </details>`;
  }
}
