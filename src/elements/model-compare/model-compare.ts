import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { compare, type Comparison } from '../../analysis/index.js';
import { splitIds } from '../../catalogue/select.js';
import { comparisonStyles } from '../../styles/comparison.js';
import { sharedStyles } from '../../styles/shared.js';
import { PricedElement } from '../internal/priced-element.js';
import { modelCompareStyles } from './model-compare.styles.js';
import { decisionWords, loadDecisionWords } from '../../i18n/decision-words.js';
import { benchmarkLines } from '../internal/benchmark-table.js';
import { providerName } from '../internal/section.js';
import { header } from './header.js';
import { RESERVED_ROWS, SECTIONS, type SectionName, type SectionContext } from './sections.js';

const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/**
 * Two to six models side by side: specifications, prices, capabilities, benchmarks and what a
 * workload costs on each, with the source and working behind every figure.
 *
 * ```html
 * <model-compare models="llama-3.2-1b, mixtral-8x22b"></model-compare>
 * ```
 *
 * @tagname model-compare
 * @slot - Shown until the comparison is there, and when it cannot be loaded.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart header - The names of the models, which stay in view.
 * @csspart section - One section.
 * @csspart heading - A section's heading.
 * @csspart table - A table.
 * @csspart leader - The leading value of a row.
 * @csspart magnitude - The bar in a cell.
 * @csspart figure - A value that opens its source and working.
 * @csspart term - A label that opens its explanation.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class ModelCompareElement extends PricedElement {
  static override styles = [sharedStyles, comparisonStyles, modelCompareStyles];

  /**
   * Which sections are shown, in which order: `specs`, `pricing`, `capabilities`, `benchmarks`,
   * `cost`, `sources`, separated by commas. All of them if absent.
   */
  @property() sections?: string | null;

  #comparison: Comparison | undefined;
  #showAll = new Set<string>();

  protected override loadWords(lang: string): Promise<unknown> | undefined {
    const [shared, own] = [super.loadWords(lang), loadDecisionWords(lang)];
    return (shared || own) && Promise.all([shared, own]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#comparison =
      this.current && compare(this.current, this.selection.models, this.question());
  }

  protected override renderContent(): TemplateResult {
    const comparison = this.#comparison;
    const head = this.current;
    if (!comparison || !head) return html``;
    const words = decisionWords(this.words);
    const { text, format } = this.words;
    const names = comparison.models.map((model) => model.name);
    const context: SectionContext = {
      ...this.explanationContext(comparison.sources),
      words,
      comparison,
      head,
      names,
      providerName: (id) => providerName(head, id),
      benchmarkName: (row) => benchmarkLines({ head }, row).join(', '),
      explanation: this.explanation,
      showAll: this.#showAll,
      onShowAll: this.#onShowAll,
    };
    return html`<section aria-label=${text.comparisonOf(format.list(names))}>
      ${header(context)}
      ${names.length === 1 ? html`<p class="note" part="note">${text.oneModel}</p>` : nothing}
      ${this.#sectionNames().map((name) => SECTIONS[name](context))}
    </section>`;
  }

  protected override reservedRows(): number {
    const rows = this.#sectionNames().map((name) => RESERVED_ROWS[name](this.namedModels));
    return rows.reduce((total, count) => total + count, 3);
  }

  protected override attributeNotes(): string[] {
    const { text, format } = this.words;
    const unknown = splitIds(this.sections?.toLowerCase()).filter(
      (name) => !Object.hasOwn(SECTIONS, name),
    );
    return [
      ...super.attributeNotes(),
      ...unknown.map((name) =>
        text.badAttribute('sections', name, text.expected.sections(format.list(SECTION_NAMES))),
      ),
    ];
  }

  #sectionNames(): SectionName[] {
    const asked = splitIds(this.sections?.toLowerCase());
    const known = asked.filter((name): name is SectionName => Object.hasOwn(SECTIONS, name));
    return known.length > 0 ? [...new Set(known)] : SECTION_NAMES;
  }

  readonly #onShowAll = (model: string): void => {
    if (!this.#showAll.delete(model)) this.#showAll.add(model);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'model-compare': ModelCompareElement;
  }
}
