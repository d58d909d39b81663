import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { chartStyles } from '../../styles/charts.js';
import { routeStyles } from '../../styles/routes.js';
import { sharedStyles } from '../../styles/shared.js';
import {
  citedSources,
  isFee,
  priceHistory,
  type CitedSource,
  type PriceHistory,
  type PriceName,
} from '../../analysis/index.js';
import { splitIds } from '../../catalogue/select.js';
import { dateOf, type LineChartSpec } from '../../charts/lines.js';
import { priceLines } from '../../charts/price-lines.js';
import { HISTORY_WORDS } from '../../i18n/history-words.js';
import { asOfNotes, dateGiven } from '../internal/as-of.js';
import { CatalogueElement } from '../internal/catalogue-element.js';
import { ChartController } from '../internal/chart-controller.js';
import { chartView } from '../internal/chart-view.js';
import { providerName } from '../internal/section.js';
import { routeAside, routeView, type HistoryView } from '../internal/route-view.js';

const DEFAULT_PRICES: readonly PriceName[] = ['input', 'output'];

/**
 * What models cost over time, as far as a catalogue has dated offers of them: steps, the changes in
 * words, and a table for each model. The chart engine is loaded when the element comes into view.
 *
 * ```html
 * <price-history models="llama-3.2-1b, mixtral-8x22b"></price-history>
 * ```
 *
 * @tagname price-history
 * @slot - Shown until the prices are there, and when they cannot be loaded.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart chart - The chart.
 * @csspart heading - A model's name, and whose prices are shown.
 * @csspart changes - The list of changes.
 * @csspart table - A table of prices.
 * @csspart figure - A value that opens its source and working.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class PriceHistoryElement extends CatalogueElement {
  static override styles = [sharedStyles, comparisonStyles, chartStyles, routeStyles];

  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    provider: {},
    price: {},
  };

  /** The day that is marked, `2026-05-11`. The catalogue's own date if absent or later than that. */
  asOf?: string | null;

  /** The id of the provider whose prices are shown. The maker's own, or the best dated, if absent. */
  provider?: string | null;

  /** The prices to draw, of `input`, `output`, `cacheRead` …, separated by commas. */
  price?: string | null;

  readonly #chart = new ChartController(this);
  #history: PriceHistory | undefined;
  #sources: readonly CitedSource[] = [];
  #spec: LineChartSpec | undefined;
  #names: readonly PriceName[] = DEFAULT_PRICES;

  protected override get furtherWords(): typeof HISTORY_WORDS {
    return HISTORY_WORDS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const head = this.current;
    if (!head) {
      this.#spec = undefined;
      return;
    }
    const known = this.#priceNames();
    const asked = splitIds(this.price).filter((name) => known.includes(name)) as PriceName[];
    this.#names = asked.length > 0 ? asked : DEFAULT_PRICES;
    const asOf = dateGiven(this.asOf);
    const provider = this.provider?.trim();
    this.#history = priceHistory(head, this.selection.models, {
      ...(asOf !== undefined && { asOf }),
      ...(provider && { provider }),
    });
    const { models } = this.#history;
    this.#sources = citedSources(
      {
        offers: models.map(({ route }) =>
          (route?.steps ?? []).flatMap(({ rows }) => rows.slice(0, 1).map(({ ranked }) => ranked)),
        ),
      },
      head,
    );
    const { text, format } = this.words;
    const { prices } = HISTORY_WORDS.beside(this.words);
    const day = this.#history.asOf;
    this.#spec = priceLines(
      this.#history,
      this.#names,
      (model, name) => text.phrases([models[model]?.model.name ?? '', prices[name]]),
      asOf !== undefined && day !== undefined ? text.asOf(format.date(day)) : undefined,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { format } = this.words;
    const currency = this.#history?.currency ?? 'USD';
    this.#chart.show(
      this.#spec,
      (price) => format.price(price, currency),
      (day, tick) => format.date(dateOf(day).slice(0, tick ? 7 : 10)),
    );
  }

  protected override reservedRows(): number {
    return 3 + 10 * this.namedModels;
  }

  protected override attributeNotes(): string[] {
    const { text, format } = this.words;
    const known = this.#priceNames();
    const wrong = splitIds(this.price).filter((name) => !known.includes(name));
    return [
      ...asOfNotes(this.words, this.asOf, this.current),
      ...(wrong.length > 0
        ? [
            text.badAttribute(
              'price',
              wrong.join(', '),
              text.expected.sections(format.list(known, 'disjunction')),
            ),
          ]
        : []),
    ];
  }

  /** The prices that can be asked for. */
  #priceNames(): string[] {
    const { prices } = HISTORY_WORDS.beside(this.words);
    return (Object.keys(prices) as PriceName[]).filter((name) => !isFee(name));
  }

  protected override renderContent(): TemplateResult {
    const [head, history] = [this.current, this.#history];
    if (!head || !history) return html``;
    const { words } = this;
    const { text, format } = words;
    const say = HISTORY_WORDS.beside(words);
    const context: HistoryView = {
      ...this.explanationContext(this.#sources),
      head,
      explanation: this.explanation,
      history: say,
      providerName: (id) => format.isolate(providerName(head, id)),
      asOf: history.asOf,
      prices: this.#names,
    };
    const drawn = history.models.filter(({ route }) => route?.currency === history.currency);
    const foreign = history.models.filter(
      ({ route }) => route?.dated && route.currency !== history.currency,
    );
    const namesOf = (models: typeof drawn): string =>
      format.list(models.map(({ model }) => this.nameOf(model.id)));
    return html`<section aria-label=${say.priceHistory}>
      ${
        this.#spec
          ? html`${chartView(this.#spec, say.chartOf(namesOf(drawn)))}
              <p class="note" part="note">
                ${
                  this.#chart.failed
                    ? text.chartFailed
                    : text.sentences([
                        say.dotted,
                        ...(this.#spec.y.scale === 'log' ? [say.logarithmic] : []),
                        ...(foreign.length > 0 ? [say.otherCurrency(namesOf(foreign))] : []),
                      ])
                }
              </p>`
          : nothing
      }
      ${history.models.map(
        (model) =>
          html`<div class="route">
            <h3 part="heading">
              <span class="model-name">${this.nameOf(model.model.id)}</span>
              ${model.route ? routeAside(context, model.route) : nothing}
            </h3>
            ${routeView(context, model, this.provider?.trim())}
          </div>`,
      )}
      ${this.#spec ? html`<p class="note" part="note">${text.pricesNote}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'price-history': PriceHistoryElement;
  }
}
