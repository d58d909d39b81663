import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { offerStyles } from '../../styles/offers.js';
import { sharedStyles } from '../../styles/shared.js';
import { sourceStyles } from '../../styles/sources.js';
import { modelCompareStyles } from './model-compare.styles.js';
import { DECISION_WORDS, decisionWords } from '../../i18n/decision-words.js';
import {
  compare,
  compareSince,
  readWeights,
  relatedModels,
  weightsText,
  type Comparison,
  type ComparisonOptions,
  type PastComparison,
  type RelatedPair,
  type Weights,
} from '../../analysis/index.js';
import { splitIds } from '../../catalogue/select.js';
import type { Catalogue, Model } from '../../catalogue/types.js';
import { checkRecords } from '../internal/check-records.js';
import { PricedElement } from '../internal/priced-element.js';
import { benchmarkLines } from '../internal/benchmark-table.js';
import { providerName } from '../internal/section.js';
import { SharedHash, type HashPart } from '../internal/shared-hash.js';
import { StructuredDataController } from '../internal/structured-data.js';
import { asOfNote } from './as-of-note.js';
import { structuredInput } from './faq.js';
import { header } from './header.js';
import { MOST_RELATED, pairUrl } from './related.js';
import { RESERVED_ROWS, SECTIONS, type SectionName, type SectionContext } from './sections.js';

const WEIGHTS: HashPart<Weights> = { key: 'weights', read: readWeights, write: weightsText };

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
 * @fires {CustomEvent<{ models: string[] }>} models-change - The reader asks for another pair. Unless
 *   it is cancelled, the element shows that pair. Bubbles.
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
  static override styles = [
    sharedStyles,
    comparisonStyles,
    offerStyles,
    sourceStyles,
    modelCompareStyles,
  ];
  static override properties: PropertyDeclarations = {
    sections: {},
    structuredData: { type: Boolean, attribute: 'structured-data' },
    linkTemplate: { attribute: 'link-template' },
  };

  /**
   * Which sections are shown, in which order: `specs`, `pricing`, `capabilities`, `benchmarks`,
   * `cost`, `sources`, separated by commas. All of them if absent.
   */
  sections?: string | null;

  /**
   * Puts a `<script type="application/ld+json">` into the element that tells search engines its
   * questions and answers, models and offers, in the vocabulary of schema.org.
   */
  structuredData = false;

  /**
   * Where the page has comparisons of two models, `/compare/{a}-vs-{b}`: related comparisons link
   * there. Without it they are buttons, which show the pair here.
   */
  linkTemplate?: string | null;

  #comparison: Comparison | undefined;
  /** What the comparison was made of. */
  #asked: readonly unknown[] = [];
  #waiting: Promise<unknown> | undefined;
  /** Where the page asks for a past day: the comparison of that day and of the catalogue's. */
  #past: PastComparison | undefined;
  #showToday = false;
  #showAll = new Set<string>();
  #related: readonly RelatedPair[] | undefined;
  /** What is shown, while something is. */
  #context: SectionContext | undefined;
  readonly #weights = new SharedHash(this, WEIGHTS, () => this.share);
  readonly #structuredData = new StructuredDataController(this);

  protected override get furtherWords(): typeof DECISION_WORDS {
    return DECISION_WORDS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('asOf')) this.#showToday = false;
    const head = this.current;
    const { models } = this.selection;
    const question = this.question();
    this.#context = undefined;
    const waiting = head && this.prepare(head);
    if (waiting && waiting !== this.#waiting) void waiting.then(() => this.requestUpdate());
    this.#waiting = waiting;
    this.explanation.numbered = this.#sectionNames().includes('sources');
    const { sections } = this;
    const asked = [head, JSON.stringify(question), this.#showToday, waiting, sections, ...models];
    const isSame = (part: unknown, index: number): boolean => part === this.#asked[index];
    // A reader who opens a figure asks for nothing else.
    if (asked.length === this.#asked.length && asked.every(isSame)) return;
    this.#asked = asked;
    const past = head && compareSince(head, models, question);
    this.#past = past;
    this.#comparison = past
      ? past[this.#showToday ? 'now' : 'then']
      : head && compare(head, models, question);
    this.#related =
      head && this.#comparison && !waiting && this.#sectionNames().includes('related')
        ? relatedModels(head.models, this.#comparison, MOST_RELATED)
        : undefined;
  }

  /** Related models are looked for among all records, which must be checked before. */
  protected override prepare(catalogue: Catalogue): Promise<unknown> | undefined {
    return this.#sectionNames().includes('related') ? checkRecords(catalogue) : undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#structuredData.show(
      this.structuredData && this.#context
        ? structuredInput(this.#context, this.#sectionNames().includes('faq'))
        : undefined,
    );
  }

  protected override question(): ComparisonOptions {
    const weights = this.#weights.read();
    return { ...super.question(), ...(weights && { weights }) };
  }

  protected override renderContent(): TemplateResult {
    const comparison = this.#comparison;
    const head = this.current;
    if (!comparison || !head) return html``;
    const words = decisionWords(this.words);
    const { text, format } = this.words;
    const names = comparison.models.map((model) => format.isolate(model.name));
    const context: SectionContext = {
      ...this.explanationContext(comparison.sources),
      words,
      comparison,
      head,
      names,
      providerName: (id) => format.isolate(providerName(head, id)),
      benchmarkName: (row) => {
        const [name = '', form] = benchmarkLines({ head }, row);
        return format.isolate(form === undefined ? name : `${name} (${form})`);
      },
      explanation: this.explanation,
      showAll: this.#showAll,
      onShowAll: this.#onShowAll,
      onWeights: this.#onWeights,
      related: this.#related,
      linkTemplate: this.linkTemplate,
      onPair: this.#onPair,
    };
    this.#context = context;
    return html`<section tabindex="-1" aria-label=${text.comparisonOf(format.list(names))}>
      ${header(context)} ${this.#past ? asOfNote(context, this.#past, this.#onToday) : nothing}
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
    const { linkTemplate } = this;
    return [
      ...super.attributeNotes(),
      ...(linkTemplate && pairUrl(linkTemplate, 'a', 'b') === undefined
        ? [
            text.badAttribute(
              'link-template',
              linkTemplate,
              decisionWords(this.words).decision.related.template,
            ),
          ]
        : []),
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

  readonly #onPair = (pair: readonly Model[]): void => {
    const models = pair.map(({ id }) => id);
    const event = new CustomEvent('models-change', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { models },
    });
    if (!this.dispatchEvent(event)) return;
    this.models = models;
    // The button that was pressed is gone with its pair.
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('section')?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    });
  };

  readonly #onToday = (): void => {
    this.#showToday = !this.#showToday;
    this.requestUpdate();
  };

  readonly #onWeights = (weights: Weights): void => this.#weights.write(weights);

  readonly #onShowAll = (id: string): Promise<unknown> => {
    if (!this.#showAll.delete(id)) this.#showAll.add(id);
    this.requestUpdate();
    return this.updateComplete;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'model-compare': ModelCompareElement;
  }
}
