import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { chartStyles } from '../../styles/charts.js';
import { comparisonStyles } from '../../styles/comparison.js';
import { formStyles } from '../../styles/forms.js';
import { sharedStyles } from '../../styles/shared.js';
import { tuningEstimatorStyles } from './tuning-estimator.styles.js';
import { sourcesNamed, type CitedSource } from '../../analysis/cited.js';
import {
  compareTuning,
  isTuningPlan,
  readTuningPlan,
  type TuningComparison,
  type TuningPlan,
} from '../../analysis/index.js';
import type { CatalogueHead } from '../../catalogue/types.js';
import { plainText } from '../../i18n/prose.js';
import { TUNING_WORDS } from '../../i18n/tuning-words.js';
import { tuningNotes, tuningSummary } from '../../i18n/tuning.js';
import { PricedElement } from '../internal/priced-element.js';
import { providerName, sentence } from '../internal/section.js';
import { PlanForm } from './plan-form.js';
import { memoryLegend, setupsTable, type SetupsContext } from './setups-table.js';

/** The result is read out when the reader has stopped changing the plan for so long. */
const ANNOUNCE_AFTER_MS = 700;

const isGiven = (plan: unknown): boolean => plan !== undefined && plan !== null && plan !== '';

/**
 * What it costs to fine-tune models: the memory of full fine-tuning, LoRA and QLoRA, the whole GPUs
 * that hold it, how long a run takes, and what it costs a run and a year, beside providers that do it
 * at a price per token. The reader sets the plan.
 *
 * ```html
 * <tuning-estimator models="llama-3.2-1b, mixtral-8x22b" plan='{"days": 7, "gpus": 4}'></tuning-estimator>
 * ```
 *
 * @tagname tuning-estimator
 * @slot - Shown until the estimate is there, and when it cannot be loaded.
 * @fires {CustomEvent<{plan: TuningPlan, models: string[]}>} plan-change - The reader changed the plan. Bubbles, composed.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart form - The inputs that are asked for at once.
 * @csspart table - The table of costs.
 * @csspart leader - The lowest cost.
 * @csspart magnitude - The bar in a cell.
 * @csspart figure - A value that opens its source and working.
 * @csspart term - A word that opens its explanation.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class TuningEstimatorElement extends PricedElement {
  static override styles = [
    sharedStyles,
    comparisonStyles,
    chartStyles,
    formStyles,
    tuningEstimatorStyles,
  ];

  static override properties: PropertyDeclarations = { plan: {} };

  /**
   * What is to be trained at first, as JSON or as a property an object: `methods` (of `full`,
   * `lora`, `qlora`), `tokens`, `epochs`, `runs` a year, `hardware` and `provider` by their ids,
   * `spot`, `gpuPrice` an hour, `gpus`, `days` of a run, `throughput` in tokens a second of one GPU,
   * `utilisation` and `adapterShare` from 0 to 1, `evaluationHours`, `preparationHours` and
   * `preparationPrice` an hour. What is absent is assumed or computed.
   */
  plan?: unknown;

  /** What the reader set in place of the element's own plan; it outlives every reload. */
  #edited: TuningPlan | undefined;
  #comparison: TuningComparison | undefined;
  #sources: readonly CitedSource[] = [];
  #spoken = '';
  #speakTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #form = new PlanForm(
    this,
    () => this.#plan,
    (plan) => this.#change(plan),
  );

  protected override get furtherWords(): typeof TUNING_WORDS {
    return TUNING_WORDS;
  }

  get #plan(): TuningPlan {
    return this.#edited ?? readTuningPlan(this.plan);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('plan')) {
      this.#edited = undefined;
      this.#form.reset();
    }
    const head = this.current;
    const { asOf, currency } = this.question();
    this.#comparison =
      head &&
      compareTuning(head, this.selection.models, {
        plan: this.#plan,
        ...(asOf !== undefined && { asOf }),
        ...(currency !== undefined && { currency }),
      });
    this.#sources = head && this.#comparison ? sourcesNamed(this.#comparison.cites, head) : [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#comparison) this.#form.follow(this.renderRoot, this.#comparison);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speakTimer);
  }

  protected override attributeNotes(): string[] {
    const notes = super.attributeNotes();
    if (isGiven(this.plan) && !isTuningPlan(this.plan)) {
      const given = typeof this.plan === 'string' ? this.plan : JSON.stringify(this.plan);
      const { expected } = TUNING_WORDS.beside(this.words);
      notes.push(this.words.text.badAttribute('plan', given, expected));
    }
    return notes;
  }

  protected override reservedRows(): number {
    return 10 + 15 * this.namedModels;
  }

  #context(comparison: TuningComparison, head: CatalogueHead): SetupsContext {
    const own = TUNING_WORDS.beside(this.words);
    return {
      ...this.explanationContext(this.#sources),
      partNames: own.partNames,
      own,
      head,
      comparison,
      names: comparison.models.map((model) => this.nameOf(model.id)),
      explanation: this.explanation,
      providerName: (id) => this.words.format.isolate(providerName(head, id)),
    };
  }

  protected override renderContent(): TemplateResult {
    const [comparison, head] = [this.#comparison, this.current];
    if (!comparison || !head) return html``;
    const context = this.#context(comparison, head);
    const { own } = context;
    const notes = tuningNotes(context);
    return html`<section aria-label=${own.title}>
      ${this.#form.render(this.words, own, comparison, context.providerName)}
      <p class="lead">${sentence(context, tuningSummary(context))}</p>
      ${memoryLegend(context)} ${setupsTable(context)}
      ${
        notes.length > 0
          ? html`<p class="note" part="note">${this.words.text.sentences(notes)}</p>`
          : nothing
      }
      <p class="hidden" role="status">${this.#spoken}</p>
    </section>`;
  }

  #change(plan: TuningPlan): void {
    this.#edited = plan;
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent('plan-change', {
        bubbles: true,
        composed: true,
        detail: { plan: { ...plan }, models: this.selection.models.map(({ id }) => id) },
      }),
    );
    clearTimeout(this.#speakTimer);
    this.#speakTimer = setTimeout(() => this.#speak(), ANNOUNCE_AFTER_MS);
  }

  #speak(): void {
    const [comparison, head] = [this.#comparison, this.current];
    if (!comparison || !head) return;
    this.#spoken = plainText(tuningSummary(this.#context(comparison, head)));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tuning-estimator': TuningEstimatorElement;
  }
}
