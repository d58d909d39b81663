import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { chartStyles } from '../../styles/charts.js';
import { sharedStyles } from '../../styles/shared.js';
import { benchmarkBarsStyles } from './benchmark-bars.styles.js';
import {
  citedSources,
  compareBenchmarks,
  type BenchmarkRow,
  type CitedSource,
} from '../../analysis/index.js';
import { benchmarkBars, type BarChartSpec } from '../../charts/bars.js';
import { benchmarkTable, chartLines } from '../internal/benchmark-table.js';
import { CatalogueElement } from '../internal/catalogue-element.js';
import { chartView } from '../internal/chart-view.js';
import { ChartController } from '../internal/chart-controller.js';

/**
 * The benchmark results of several models as bars, over the table they are drawn from. The chart
 * engine is loaded when the element comes into view.
 *
 * ```html
 * <benchmark-bars models="llama-3.2-1b, mixtral-8x22b"></benchmark-bars>
 * ```
 *
 * @tagname benchmark-bars
 * @slot - Shown until the results are there, and when they cannot be loaded.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart chart - The chart.
 * @csspart table - The table of results.
 * @csspart leader - The leading value of a row.
 * @csspart magnitude - The bar in a cell.
 * @csspart figure - A value that opens its source and settings.
 * @csspart explanation - The popover with source and settings.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class BenchmarkBarsElement extends CatalogueElement {
  static override styles = [sharedStyles, comparisonStyles, chartStyles, benchmarkBarsStyles];

  readonly #chart = new ChartController(this);
  #rows: readonly BenchmarkRow[] = [];
  #sources: readonly CitedSource[] = [];
  #spec: BarChartSpec | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const head = this.current;
    if (!head) return;
    const { models } = this.selection;
    this.#rows = compareBenchmarks(models, head);
    this.#sources = citedSources({ benchmarks: this.#rows }, head);
    this.#spec = benchmarkBars(
      this.#rows,
      this.#rows.map((row) => chartLines({ head, words: this.words }, row)),
      models.map((model) => model.name),
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { format } = this.words;
    this.#chart.show(this.#spec?.categories.length ? this.#spec : undefined, (value) =>
      format.percent(value / 100),
    );
  }

  protected override reservedRows(): number {
    return 12 + 12 * this.namedModels;
  }

  protected override renderContent(): TemplateResult {
    const spec = this.#spec;
    if (!spec || !this.current) return html``;
    const { text, format } = this.words;
    const names = this.selection.models.map((model) => this.nameOf(model.id));
    const { suppliedBySite } = this.current;
    const own = names.filter((_, position) =>
      suppliedBySite?.('models', this.selection.models[position]?.id ?? ''),
    );
    const partial = spec.categories.length < this.#rows.length;
    return html`<section aria-label=${text.sections.benchmarks}>
      ${
        spec.categories.length > 0
          ? chartView(
              spec,
              text.chartOf(format.list(names)),
              html`<div class="of-${names.length}">
                <div class="axis-room"></div>
                ${spec.categories.map(() => html`<div class="room"></div>`)}
              </div>`,
            )
          : nothing
      }
      ${this.#chart.failed ? html`<p class="note" part="note">${text.chartFailed}</p>` : nothing}
      ${
        own.length > 0
          ? html`<p class="note" part="note">
              ${text.labelled(format.list(own), text.suppliedBySite)}
            </p>`
          : nothing
      }
      ${benchmarkTable(
        {
          ...this.explanationContext(this.#sources),
          head: this.current,
          names,
          explanation: this.explanation,
        },
        this.#rows,
      )}
      ${spec.categories.length > 0 && partial ? html`<p class="note" part="note">${text.chartUnits}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'benchmark-bars': BenchmarkBarsElement;
  }
}
