import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { sharedStyles } from '../../styles/shared.js';
import { costEstimatorStyles } from './cost-estimator.styles.js';
import {
  citedSources,
  comparePrices,
  fitsWorkload,
  presetOf,
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type CitedSource,
  type PriceComparison,
  type PriceOptions,
  type Workload,
  type WorkloadPreset,
} from '../../analysis/index.js';
import type { CatalogueHead } from '../../catalogue/types.js';
import { costSummary } from '../../i18n/costs.js';
import { plainText, type Sentence } from '../../i18n/prose.js';
import { PricedElement } from '../internal/priced-element.js';
import { shareWorkload } from '../internal/page-workload.js';
import { providerName, sentence } from '../internal/section.js';
import { estimateTable } from './estimate-table.js';

type Field = keyof Workload;

const FIELDS: readonly Field[] = ['requests', 'inputTokens', 'outputTokens'];
const PRESETS = Object.keys(WORKLOAD_PRESETS) as WorkloadPreset[];

/** The result is read out when the reader has stopped changing the workload for so long. */
const ANNOUNCE_AFTER_MS = 700;

/**
 * What a workload costs a month and a request on each model, cheapest first, with what it is made
 * of. The reader sets the workload; it becomes that of every element on the page that has none of
 * its own.
 *
 * ```html
 * <cost-estimator models="llama-3.2-1b, mixtral-8x22b"></cost-estimator>
 * ```
 *
 * @tagname cost-estimator
 * @slot - Shown until the estimate is there, and when it cannot be loaded.
 * @fires {CustomEvent<{workload: Workload, models: string[]}>} workload-change - The reader changed the workload. Bubbles, composed.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart form - The inputs.
 * @csspart table - The table of costs.
 * @csspart leader - The lowest cost.
 * @csspart magnitude - The bar in a cell.
 * @csspart figure - A value that opens its source and working.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class CostEstimatorElement extends PricedElement {
  static override styles = [sharedStyles, comparisonStyles, costEstimatorStyles];

  /** What the reader set in place of the element's own workload; it outlives every reload. */
  #edited: Workload | undefined;
  /** Fields that hold what is no whole number. */
  #invalid = new Set<Field>();
  /** What each field held when the reader came to it. */
  #before: Partial<Workload> = {};
  #comparison: PriceComparison | undefined;
  #sources: readonly CitedSource[] = [];
  #spoken = '';
  #speakTimer: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('workload')) {
      this.#edited = undefined;
      this.#invalid.clear();
    }
    this.#comparison =
      this.current && comparePrices(this.current, this.selection.models, this.question());
    this.#sources = this.current ? citedSources(this.#comparison ?? {}, this.current) : [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#comparison) this.#fillForm(this.#comparison.workload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speakTimer);
  }

  protected override question(): PriceOptions {
    return { ...super.question(), ...(this.#edited && { workload: this.#edited }) };
  }

  protected override renderContent(): TemplateResult {
    const comparison = this.#comparison;
    const head = this.current;
    if (!comparison || !head) return html``;
    const { text } = this.words;
    const context = {
      ...this.explanationContext(this.#sources),
      comparison,
      head,
      names: comparison.models.map((model) => this.nameOf(model.id)),
      explanation: this.explanation,
    };
    return html`<section aria-label=${text.costEstimate}>
      ${this.#renderForm(comparison.workload)} ${estimateTable(context)}
      <p class="lead">${sentence(context, this.#summary(comparison, head))}</p>
      <p class="note" part="note">${text.excludes}</p>
      <p class="hidden" role="status">${this.#spoken}</p>
    </section>`;
  }

  protected override reservedRows(): number {
    return Math.ceil(4 + 2.5 * this.namedModels);
  }

  #renderForm(workload: Workload): TemplateResult {
    const { text } = this.words;
    const chosen = presetOf(workload);
    return html`<div class="form" part="form" role="group" aria-label=${text.workload}>
      <label>
        <span>${text.preset}</span>
        <select @change=${this.#onPreset}>
          ${PRESETS.map(
            (name) =>
              html`<option value=${name} ?selected=${name === chosen}>
                ${text.presets[name]}
              </option>`,
          )}
          <option value="" disabled ?selected=${!chosen}>${text.presets.custom}</option>
        </select>
      </label>
      ${FIELDS.map((field) => this.#renderField(field, workload[field]))}
    </div>`;
  }

  #renderField(field: Field, value: number): TemplateResult {
    const { text, format } = this.words;
    const invalid = this.#invalid.has(field);
    return html`<div>
      <label>
        <span>${text[field]}</span>
        <input
          type="number"
          inputmode="numeric"
          min="0"
          step="1"
          max=${WORKLOAD_LIMITS[field]}
          data-field=${field}
          value=${String(value)}
          aria-invalid=${invalid ? 'true' : 'false'}
          aria-describedby=${invalid ? `${field}-error` : nothing}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
      /></label>
      ${
        invalid
          ? html`<span class="error" id="${field}-error" role="alert"
              >${text.wholeNumber(format.number(WORKLOAD_LIMITS[field]))}</span
            >`
          : nothing
      }
    </div>`;
  }

  readonly #onPreset = (event: Event): void => {
    const name = (event.target as HTMLSelectElement).value as WorkloadPreset;
    this.#invalid.clear();
    this.#change(WORKLOAD_PRESETS[name]);
  };

  readonly #onFocus = (event: Event): void => {
    const field = (event.target as HTMLInputElement).dataset.field as Field;
    if (!this.#invalid.has(field)) this.#before[field] = this.#workload[field];
  };

  /** What is no whole number stays as it was typed, and costs are those of what stood before. */
  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const field = input.dataset.field as Field;
    const typed = input.value === '' ? undefined : input.valueAsNumber;
    const valid = fitsWorkload(field, typed);
    if (valid) this.#invalid.delete(field);
    else this.#invalid.add(field);
    this.requestUpdate();
    const value = valid ? typed : (this.#before[field] ?? this.#workload[field]);
    if (value !== this.#workload[field]) this.#change({ ...this.#workload, [field]: value });
  };

  get #workload(): Workload {
    return this.question().workload ?? WORKLOAD_PRESETS.default;
  }

  #change(workload: Workload): void {
    // Without a workload of its own it follows the page's, which others may change too.
    if (this.workload) this.#edited = { ...workload };
    shareWorkload({ ...workload });
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent('workload-change', {
        bubbles: true,
        composed: true,
        detail: {
          workload: { ...workload },
          models: this.selection.models.map((model) => model.id),
        },
      }),
    );
    clearTimeout(this.#speakTimer);
    this.#speakTimer = setTimeout(() => this.#speak(), ANNOUNCE_AFTER_MS);
  }

  /**
   * Fields that the reader has used no longer follow their attributes. What holds the right number
   * stays as it was typed, and what holds none until it is mended.
   */
  #fillForm(workload: Workload): void {
    const list = this.renderRoot.querySelector('select');
    if (list) list.value = presetOf(workload) ?? '';
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>('input[data-field]')) {
      const field = input.dataset.field as Field;
      if (this.#invalid.has(field) || input.valueAsNumber === workload[field]) continue;
      input.value = String(workload[field]);
    }
  }

  #summary(comparison: PriceComparison, head: CatalogueHead): Sentence {
    return costSummary({ ...this.explanationContext(this.#sources), comparison }, (id) =>
      this.words.format.isolate(providerName(head, id)),
    );
  }

  #speak(): void {
    const [comparison, head] = [this.#comparison, this.current];
    if (!comparison || !head) return;
    this.#spoken = plainText(this.#summary(comparison, head));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cost-estimator': CostEstimatorElement;
  }
}
