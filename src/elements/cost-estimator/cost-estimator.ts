import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { chartStyles } from '../../styles/charts.js';
import { comparisonStyles } from '../../styles/comparison.js';
import { formStyles } from '../../styles/forms.js';
import { offerStyles } from '../../styles/offers.js';
import { sharedStyles } from '../../styles/shared.js';
import { costEstimatorStyles } from './cost-estimator.styles.js';
import {
  citedSources,
  comparePrices,
  costCurves,
  flipsOf,
  OWN_PROVIDER,
  OWN_SOURCE,
  type CitedSource,
  type ComparisonOptions,
  type CostCurve,
  type Flips,
  type PriceComparison,
  type Workload,
} from '../../analysis/index.js';
import type { Catalogue, CatalogueHead } from '../../catalogue/types.js';
import { costLines } from '../../charts/cost-lines.js';
import type { LineChartSpec } from '../../charts/lines.js';
import { costSummary } from '../../i18n/costs.js';
import { estimateNotes } from '../../i18n/estimate.js';
import { ESTIMATE_WORDS } from '../../i18n/estimate-words.js';
import { flipSentences } from '../../i18n/flips.js';
import { plainText, type Sentence } from '../../i18n/prose.js';
import { catalogueKey } from '../internal/catalogue-key.js';
import { ChartController } from '../internal/chart-controller.js';
import { OwnPricesController } from '../internal/own-prices.js';
import { PricedElement } from '../internal/priced-element.js';
import { providerName, section, sentence } from '../internal/section.js';
import { curveView } from './curve-view.js';
import { estimateTable, type EstimateContext } from './estimate-table.js';
import { modelOffers } from './model-offers.js';
import { OwnPriceForm } from './own-price-form.js';
import { WorkloadForm } from './workload-form.js';

/** What a comparison is made of, to know when it must be made again. */
interface Asked {
  catalogue: Catalogue | undefined;
  workload: string;
  rest: string;
}

/** So long after the last change that a reader who types is not held up. */
const LOOK_AHEAD_AFTER_MS = 120;

/** The result is read out when the reader has stopped changing the workload for so long. */
const ANNOUNCE_AFTER_MS = 700;

/**
 * What a workload costs a month, a year and a request on each model, cheapest first: what it is
 * made of, every offer, where the ranking changes, and the cost against the volume. The reader sets
 * the workload; it becomes that of every element on the page that has none of its own. A price that
 * a reader has agreed with a provider can be entered; it stays on their device.
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
 * @csspart table - A table.
 * @csspart leader - The lowest cost.
 * @csspart magnitude - The bar in a cell.
 * @csspart chart - The chart.
 * @csspart figure - A value that opens its source and working.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class CostEstimatorElement extends PricedElement {
  static override styles = [
    sharedStyles,
    comparisonStyles,
    offerStyles,
    chartStyles,
    formStyles,
    costEstimatorStyles,
  ];

  readonly #own = new OwnPricesController(this);
  readonly #form = new WorkloadForm(
    this,
    () => this.shownWorkload,
    (workload) => this.changeWorkload(workload),
  );
  readonly #ownForm = new OwnPriceForm(this, {
    models: () => this.selection.models,
    prices: () => this.#own.of(this.#catalogueKey),
    change: (id, price) => {
      this.#own.set(this.#catalogueKey, id, price);
      this.#speakSoon();
    },
  });
  readonly #chart = new ChartController(this);
  /** What the comparison was made of. */
  #asked: Asked | undefined;
  /** Where the ranking changes, and what costs run to, with the comparison that this is of. */
  #ahead: { comparison: PriceComparison; flips: Flips; curves: readonly CostCurve[] } | undefined;
  #aheadTimer: ReturnType<typeof setTimeout> | undefined;
  /** The quantity that the reader wants costs against. */
  #against: CostCurve['dimension'] | undefined;
  #spec: LineChartSpec | undefined;
  /** Positions of the models whose offers are open. */
  readonly #open = new Set<number>();
  /** The catalogue, with the reader's own price as a provider and a source of it. */
  #head: CatalogueHead | undefined;
  #comparison: PriceComparison | undefined;
  #sources: readonly CitedSource[] = [];
  #spoken = '';
  #speakTimer: ReturnType<typeof setTimeout> | undefined;

  protected override get furtherWords(): typeof ESTIMATE_WORDS {
    return ESTIMATE_WORDS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('workload')) this.#form.reset();
    const { models } = this.selection;
    const question = this.question();
    const { workload, ...rest } = question;
    const asked: Asked = {
      catalogue: this.current,
      workload: JSON.stringify(workload),
      rest: JSON.stringify([rest, this.words.format.lang, models.map(({ id }) => id)]),
    };
    const before = this.#asked;
    const isSame = (name: keyof Asked): boolean => before?.[name] === asked[name];
    const onlyWorkload = isSame('catalogue') && isSame('rest');
    // Whatever else is pressed, costs are those of the same question.
    if (!onlyWorkload || !isSame('workload')) {
      this.#asked = asked;
      this.#head = this.current && this.#withOwnSource(this.current);
      this.#comparison = this.#head && comparePrices(this.#head, models, question);
      this.#sources = this.#head ? citedSources(this.#comparison ?? {}, this.#head) : [];
      this.#lookAheadSoon(onlyWorkload);
    }
    this.#spec = this.#curveSpec();
  }

  /**
   * Finds where the ranking changes and what costs run to, which takes longer than a keystroke may:
   * while a reader types, what was found before stands a moment longer, as busy.
   */
  #lookAheadSoon(mayWait: boolean): void {
    clearTimeout(this.#aheadTimer);
    if (mayWait && this.#ahead && !isServer)
      this.#aheadTimer = setTimeout(() => {
        this.#lookAhead();
        this.requestUpdate();
      }, LOOK_AHEAD_AFTER_MS);
    else this.#lookAhead();
  }

  #lookAhead(): void {
    const comparison = this.#comparison;
    this.#ahead = comparison && {
      comparison,
      flips: flipsOf(comparison),
      curves: costCurves(comparison),
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { format } = this.words;
    const isShare = this.#curve?.dimension === 'outputShare';
    this.#chart.show(
      this.#spec,
      (cost) => format.money(Number(cost.toPrecision(4)), this.#comparison?.currency ?? 'USD', 6),
      (value) => (isShare ? format.percent(value) : format.number(value)),
    );
    this.#form.follow(this.renderRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speakTimer);
    clearTimeout(this.#aheadTimer);
    // What waited is found when the element is back.
    this.#asked = undefined;
  }

  get #curves(): readonly CostCurve[] {
    return this.#ahead?.curves ?? [];
  }

  get #curve(): CostCurve | undefined {
    return this.#curves.find(({ dimension }) => dimension === this.#against) ?? this.#curves[0];
  }

  #curveSpec(): LineChartSpec | undefined {
    const curve = this.#curve;
    const { curve: own } = ESTIMATE_WORDS.beside(this.words);
    return (
      curve &&
      costLines(curve, {
        names: this.selection.models.map(({ name }) => name),
        x: own.axis[curve.dimension],
        y: own.cost,
        today: own.today,
        crossing: own.crossing,
      })
    );
  }

  readonly #onAgainst = (event: Event): void => {
    this.#against = (event.target as HTMLSelectElement).value as CostCurve['dimension'];
    this.requestUpdate();
  };

  /** Ids mean models of one catalogue only. */
  get #catalogueKey(): string {
    return catalogueKey(this.current);
  }

  protected override question(): ComparisonOptions {
    return { ...super.question(), ownPrices: this.#own.of(this.#catalogueKey) };
  }

  protected override changeWorkload(workload: Workload): void {
    super.changeWorkload(workload);
    this.#speakSoon();
  }

  protected override renderContent(): TemplateResult {
    const context = this.#context();
    if (!context) return html``;
    const { words, own } = context;
    return html`<section aria-label=${words.text.costEstimate}>
      ${this.#form.render(words, own)} ${estimateTable(context)}
      <p class="lead">${sentence(context, this.#summary(context))}</p>
      ${estimateNotes(context).map((note) => html`<p class="note" part="note">${sentence(context, note)}</p>`)}
      ${context.comparison.models.map((model, position) =>
        modelOffers(context, position, {
          open: this.#open.has(position),
          onToggle: this.#onToggle(position),
          ownPrice: () =>
            this.#ownForm.render(
              words,
              own,
              position,
              context.names[position] ?? model.id,
              context.comparison.documentCurrency,
              this.#own.lasting,
            ),
        }),
      )}
      ${this.#renderAhead(context)}
      <p class="hidden" role="status">${this.#spoken || nothing}</p>
    </section>`;
  }

  protected override reservedRows(): number {
    return 13 + 5 * this.namedModels;
  }

  #withOwnSource(catalogue: Catalogue): CatalogueHead {
    if (Object.keys(this.#own.of(this.#catalogueKey)).length === 0) return catalogue;
    const { ownPriceMark: name, ownPriceNote: title } = ESTIMATE_WORDS.beside(this.words);
    // Not a copy, for which every record of the catalogue would be checked.
    return Object.assign(Object.create(catalogue) as CatalogueHead, {
      providers: { ...catalogue.providers, [OWN_PROVIDER]: { name } },
      sources: { ...catalogue.sources, [OWN_SOURCE]: { title } },
    });
  }

  #renderAhead(shown: EstimateContext): TemplateResult | typeof nothing {
    const [ahead, curve] = [this.#ahead, this.#curve];
    if (!ahead) return nothing;
    const isBusy = ahead.comparison !== shown.comparison;
    const context = { ...shown, comparison: ahead.comparison };
    const { own } = context;
    const said = flipSentences({ ...context, volumeUnit: this.#form.unit }, own, ahead.flips);
    return html`<div class="ahead" aria-busy=${isBusy ? 'true' : 'false'}>
      ${
        // Of one model alone there is nothing to say.
        ahead.comparison.models.length < 2 || said.length === 0
          ? nothing
          : section(
              'flips',
              own.flips.title,
              html`<ul>
                ${said.map((one) => html`<li>${sentence(context, one)}</li>`)}
              </ul>`,
            )
      }
      ${
        curve && this.#spec
          ? curveView(context, {
              curves: this.#curves,
              shown: curve,
              spec: this.#spec,
              failed: this.#chart.failed,
              onChoose: this.#onAgainst,
            })
          : nothing
      }
    </div>`;
  }

  /** What everything is rendered from. */
  #context(): EstimateContext | undefined {
    const comparison = this.#comparison;
    const head = this.#head;
    return (
      comparison &&
      head && {
        ...this.explanationContext(this.#sources),
        own: ESTIMATE_WORDS.beside(this.words),
        comparison,
        head,
        names: comparison.models.map((model) => this.nameOf(model.id)),
        explanation: this.explanation,
      }
    );
  }

  readonly #onToggle =
    (position: number) =>
    (event: Event): void => {
      const { open } = event.target as HTMLDetailsElement;
      if (open === this.#open.has(position)) return;
      this.#open[open ? 'add' : 'delete'](position);
      this.requestUpdate();
    };

  #summary(context: EstimateContext): Sentence {
    return costSummary(context, (id) => this.words.format.isolate(providerName(context.head, id)));
  }

  #speakSoon(): void {
    clearTimeout(this.#speakTimer);
    this.#speakTimer = setTimeout(() => {
      const context = this.#context();
      if (!context) return;
      this.#spoken = plainText(this.#summary(context));
      this.requestUpdate();
    }, ANNOUNCE_AFTER_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cost-estimator': CostEstimatorElement;
  }
}
