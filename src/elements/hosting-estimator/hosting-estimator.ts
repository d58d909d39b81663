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
import { hostingEstimatorStyles } from './hosting-estimator.styles.js';
import {
  comparePrices,
  estimateHosting,
  HOSTING_DEFAULTS,
  hostingCites,
  hostingCurve,
  type CitedSource,
  type ComparisonOptions,
  type HostingCurve,
  type HostingEstimate,
  type HostingPlan,
  type PriceComparison,
} from '../../analysis/index.js';
import { sourcesNamed } from '../../analysis/cited.js';
import type { Catalogue, Model } from '../../catalogue/types.js';
import type { LineChartSpec } from '../../charts/lines.js';
import { fasterSentence, hostingNotes, hostingSentence } from '../../i18n/hosting.js';
import { HOSTING_WORDS } from '../../i18n/hosting-words.js';
import { plainText, type Sentence } from '../../i18n/prose.js';
import { catalogueKey } from '../internal/catalogue-key.js';
import { ChartController } from '../internal/chart-controller.js';
import { chartView } from '../internal/chart-view.js';
import { OwnPricesController } from '../internal/own-prices.js';
import { PricedElement } from '../internal/priced-element.js';
import { sentence } from '../internal/section.js';
import { HostingForm, type PlanChange } from './hosting-form.js';
import { curveTable, hostingTable, offeredBy, type HostingView } from './hosting-table.js';
import {
  attributeOf,
  PLAN_PROPERTIES,
  readPlan,
  type PlanProblem,
  type PlanProperties,
} from './plan-attributes.js';

/** The result is read out when the reader has stopped changing the plan for so long. */
const ANNOUNCE_AFTER_MS = 700;

/**
 * What it takes and costs to host models on rented GPUs: memory, GPUs, the bill, what they carry,
 * and from which volume on that is cheaper than the cheapest offer for the page's workload, or that
 * it never is.
 *
 * ```html
 * <hosting-estimator models="llama-4-scout" precision="4" throughput="1000"></hosting-estimator>
 * ```
 *
 * @tagname hosting-estimator
 * @slot - Shown until the estimate is there, and when it cannot be loaded.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart form - The inputs.
 * @csspart table - A table.
 * @csspart magnitude - The bar of what the memory holds.
 * @csspart chart - The chart.
 * @csspart figure - A value that opens its source and working.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class HostingEstimatorElement extends PricedElement {
  static override styles = [
    sharedStyles,
    comparisonStyles,
    formStyles,
    chartStyles,
    hostingEstimatorStyles,
  ];

  static override properties: PropertyDeclarations = Object.fromEntries(
    PLAN_PROPERTIES.map((name) => [name, { attribute: attributeOf(name) }]),
  );

  /** The hardware's id in the catalogue; the first with a price if absent. */
  hardware?: string | null;
  /** Whose price of it counts; the lowest if absent. */
  provider?: string | null;
  /** Counts prices of hardware that may be taken back; `false` those on demand. */
  spot?: boolean | string | null;
  /** Bits of one weight: 16, 8 or 4. */
  precision?: number | string | null;
  /** Tokens per second of one copy: `1000` for all models, or `llama-4-scout: 1000`. */
  throughput?: number | string | null;
  /** What that counts: `output` tokens, or `all`. */
  counts?: string | null;
  /** What is paid for: `always`, `scheduled` or `per-second`. */
  rental?: string | null;
  /** The model whose cheapest offer hosting is set against; each model's own if absent. */
  against?: string | null;
  /** How much of its throughput is used on average, in percent. */
  utilisation?: number | string | null;
  /** Hours a day of a schedule. */
  hoursPerDay?: number | string | null;
  /** Days a week of a schedule. */
  daysPerWeek?: number | string | null;
  /** Tokens that each request may fill. */
  context?: number | string | null;
  /** Requests that run at once. */
  concurrent?: number | string | null;
  /** Memory besides weights and cache, in percent of the weights. */
  overhead?: number | string | null;
  /** The GPUs of one machine. */
  mostGpus?: number | string | null;
  /** Bytes of one token in the cache, for models of which that is not known. */
  cacheBytes?: number | string | null;
  /** The price of one GPU for one hour, in place of the offer's. */
  hourly?: number | string | null;

  readonly #own = new OwnPricesController(this);
  readonly #chart = new ChartController(this);
  readonly #form = new HostingForm(this, {
    plan: () => this.#plan,
    models: () => this.selection.models,
    change: (change) => this.#change(change),
  });
  /** What the reader set in place of the attributes. */
  #edited: PlanChange = {};
  #plan: HostingPlan = HOSTING_DEFAULTS;
  #problems: readonly PlanProblem[] = [];
  #comparison: PriceComparison | undefined;
  #estimate: HostingEstimate | undefined;
  #sources: readonly CitedSource[] = [];
  /** What the comparison was made from: a reader who changes the plan changes no price. */
  #asked: { head: Catalogue; models: readonly Model[]; question: string } | undefined;
  /** Positions of the models that a chart can show, and the one that was chosen. */
  #charts: readonly number[] = [];
  #charted: string | undefined;
  #curve: HostingCurve | undefined;
  #spec: LineChartSpec | undefined;
  #tableOpen = false;
  #spoken = '';
  #speakTimer: ReturnType<typeof setTimeout> | undefined;

  protected override get furtherWords(): typeof HOSTING_WORDS {
    return HOSTING_WORDS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (PLAN_PROPERTIES.some((name) => changed.has(name)) || changed.has('models')) {
      if (!changed.has('models')) this.#edited = {};
      this.#form.reset();
    }
    const head = this.current;
    const { plan, problems } = readPlan(this as PlanProperties, head);
    this.#plan = { ...HOSTING_DEFAULTS, ...plan, ...this.#edited } as HostingPlan;
    this.#problems = problems;
    this.#comparison = head && this.#priced(head);
    this.#estimate =
      head && this.#comparison && estimateHosting(head, this.#comparison, this.#plan);
    this.#sources = head && this.#estimate ? sourcesNamed(hostingCites(this.#estimate), head) : [];
    const hosted = this.#estimate?.models ?? [];
    this.#charts = [...hosted.keys()].filter((position) => hosted[position]?.capacity);
    const shown = hosted[this.#shown ?? -1];
    this.#curve = shown && hostingCurve(shown, this.#comparison?.workload.requests ?? 0);
    this.#spec = this.#drawn();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#form.follow(this.renderRoot);
    const { format } = this.words;
    const { currency = 'USD' } = this.#comparison ?? {};
    this.#chart.show(
      this.#spec,
      (value, tick) => format.money(value, currency, tick && value >= 10 ? 0 : 2),
      (value, tick) => (tick ? format.compact(value) : format.number(value)),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speakTimer);
  }

  #priced(head: Catalogue): PriceComparison {
    const { models } = this.selection;
    const question = JSON.stringify(this.question());
    const asked = this.#asked;
    const isSame =
      asked?.head === head &&
      asked.question === question &&
      asked.models.length === models.length &&
      models.every((model, position) => model === asked.models[position]);
    if (isSame && this.#comparison) return this.#comparison;
    this.#asked = { head, models, question };
    return comparePrices(head, models, this.question());
  }

  protected override question(): ComparisonOptions {
    return { ...super.question(), ownPrices: this.#own.of(catalogueKey(this.current)) };
  }

  protected override attributeNotes(): string[] {
    const own = HOSTING_WORDS.beside(this.words);
    return [
      ...super.attributeNotes(),
      ...this.#problems.map(({ property, given, expected }) =>
        this.words.text.badAttribute(property, given, expected(this.words, own)),
      ),
    ];
  }

  protected override reservedRows(): number {
    return 22 + 7 * this.namedModels;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view();
    if (!view) return html``;
    const { own } = view;
    return html`<section aria-label=${own.title}>
      ${this.#form.render(view)}
      <div class="lead">
        ${this.#summary(view).map((runs) => html`<p>${sentence(view, runs)}</p>`)}
      </div>
      ${hostingTable(view)} ${this.#renderChart(view)}
      ${hostingNotes(view).map((note) => html`<p class="note" part="note">${note}</p>`)}
      <p class="hidden" role="status">${this.#spoken || nothing}</p>
    </section>`;
  }

  #view(): HostingView | undefined {
    const [head, comparison, estimate] = [this.current, this.#comparison, this.#estimate];
    if (!head || !comparison || !estimate) return undefined;
    return {
      ...this.explanationContext(this.#sources),
      own: HOSTING_WORDS.beside(this.words),
      comparison,
      estimate,
      plan: this.#plan,
      head,
      names: comparison.models.map((model) => this.nameOf(model.id)),
      explanation: this.explanation,
      offeredBy: offeredBy({ head, words: this.words }),
    };
  }

  #summary(view: HostingView): Sentence[] {
    return [
      ...view.estimate.models.map((_, position) => hostingSentence(view, position)),
      fasterSentence(view),
    ].filter((runs) => runs.length > 0);
  }

  // --- The chart -------------------------------------------------------------------------------

  /** The position of the model that the chart shows. */
  get #shown(): number | undefined {
    const models = this.#comparison?.models ?? [];
    return (
      this.#charts.find((position) => models[position]?.id === this.#charted) ?? this.#charts[0]
    );
  }

  #drawn(): LineChartSpec | undefined {
    const [shown, curve, view] = [this.#shown, this.#curve, this.#view()];
    if (shown === undefined || !curve || !view) return undefined;
    const { own, names, comparison, estimate } = view;
    const { points, crossing, stepped } = curve;
    const api = estimate.models[shown]?.api;
    const { requests } = comparison.workload;
    return {
      x: { title: own.requests, scale: 'log' },
      y: { title: own.costAxis, scale: 'log' },
      series: [
        {
          label: own.hosted(names[shown] ?? ''),
          points: points.map(({ requests: x, hosted: y }) => ({ x, y })),
          stepped,
        },
        ...(api
          ? [
              {
                label: own.offerOf(view.offeredBy(api.ranked), names[api.position] ?? ''),
                points: points.map(({ requests: x, api: y }) => ({ x, y: y || null })),
                dashed: true,
              },
            ]
          : []),
      ],
      ...(requests > 0 && { markers: [{ axis: 'x' as const, at: requests, label: own.today }] }),
      ...(crossing && {
        points: [{ x: crossing.requests, y: crossing.cost, label: own.crossing }],
      }),
    };
  }

  #renderChart(view: HostingView): TemplateResult | typeof nothing {
    const [shown, curve] = [this.#shown, this.#curve];
    if (!this.#spec || shown === undefined || !curve) return nothing;
    const { own, names, comparison } = view;
    const name = names[shown] ?? '';
    return html`<section class="section" part="section chart">
      <h3 part="heading">${own.chart}</h3>
      ${
        this.#charts.length > 1
          ? html`<label class="chart-form">
              <span>${own.chartModel}</span>
              <select
                data-value=${comparison.models[shown]?.id ?? ''}
                @change=${this.#onChartModel}
              >
                ${this.#charts.map((position) => {
                  const id = comparison.models[position]?.id ?? '';
                  return html`<option value=${id} ?selected=${position === shown}>
                    ${names[position]}
                  </option>`;
                })}
              </select>
            </label>`
          : nothing
      }
      ${chartView(this.#spec, own.chartOf(name))}
      ${
        this.#chart.failed
          ? html`<p class="note" part="note">${view.words.text.chartFailed}</p>`
          : nothing
      }
      ${curveTable(view, curve, name, this.#spec.series[1]?.label, this.#tableOpen, this.#onToggle)}
    </section>`;
  }

  readonly #onToggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.#tableOpen) return;
    this.#tableOpen = open;
    this.requestUpdate();
  };

  readonly #onChartModel = (event: Event): void => {
    this.#charted = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  };

  // --- What the reader does --------------------------------------------------------------------

  #change(change: PlanChange): void {
    this.#edited = { ...this.#edited, ...change };
    this.requestUpdate();
    clearTimeout(this.#speakTimer);
    this.#speakTimer = setTimeout(() => {
      const view = this.#view();
      if (!view) return;
      this.#spoken = this.#summary(view).map(plainText).join(' ');
      this.requestUpdate();
    }, ANNOUNCE_AFTER_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hosting-estimator': HostingEstimatorElement;
  }
}
