import type { PropertyDeclarations, PropertyValues } from 'lit';
import {
  isWorkload,
  linkedWorkload,
  workloadLink,
  type ComparisonOptions,
  type Workload,
} from '../../analysis/index.js';
import { asOfNotes, dateGiven } from './as-of.js';
import { CatalogueElement } from './catalogue-element.js';
import { PageWorkload, shareWorkload } from './page-workload.js';
import { SharedHash, type HashPart } from './shared-hash.js';

const WORKLOAD: HashPart<Workload> = {
  key: 'workload',
  read: linkedWorkload,
  write: workloadLink,
};

/**
 * What elements that show prices share: the day they are of, their currency, and the workload they
 * are for.
 */
export abstract class PricedElement extends CatalogueElement {
  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    currency: {},
    workload: {},
    share: { type: Boolean },
  };

  /**
   * The day whose prices and facts are shown, `2026-05-11`. The catalogue's own date if absent or
   * later than that.
   */
  asOf?: string | null;

  /**
   * The ISO 4217 code of the currency to show costs in, where the catalogue publishes its exchange
   * rate. The catalogue's own if absent.
   */
  currency?: string | null;

  /**
   * The workload: a preset's name, JSON, or as a property an object. The page's if absent.
   */
  workload?: unknown;

  /**
   * Keeps what the reader sets in the page's address (`#workload=…`, a verdict's `#weights=…`), so
   * that the link shows the same. What else the hash holds stays.
   */
  share = false;

  /** What the reader set in place of the element's own workload; it outlives every reload. */
  #edited: Workload | undefined;
  readonly #pageWorkload = new PageWorkload(this);
  readonly #hash = new SharedHash(this, WORKLOAD, () => this.share);
  #linked: Workload | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('workload')) this.#edited = undefined;
    const linked = this.share ? this.#hash.read() : undefined;
    if (linked && linked !== this.#linked) this.#setWorkload(linked);
    this.#linked = linked;
    super.willUpdate(changed);
  }

  /** The workload that is shown. */
  protected get shownWorkload(): Workload {
    return this.#edited ?? this.#pageWorkload.resolve(this.workload);
  }

  /** What a reader sets or a link says holds for the page, elements without `share` included. */
  #setWorkload(workload: Workload): void {
    // Without a workload of its own it follows the page's, which others may change too.
    if (this.workload) this.#edited = workload;
    shareWorkload(workload);
  }

  /** Sets the workload as the reader does: for the whole page, and told to whoever listens. */
  protected changeWorkload(workload: Workload): void {
    const own = { ...workload };
    if (this.share) this.#hash.write((this.#linked = own));
    this.#setWorkload(own);
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
  }

  /** What a comparison of this element is asked for. */
  protected question(): ComparisonOptions {
    const asOf = dateGiven(this.asOf);
    const currency = this.currency?.trim().toUpperCase();
    return {
      workload: this.shownWorkload,
      ...(asOf !== undefined && { asOf }),
      ...(currency && isCurrency(currency) && { currency }),
    };
  }

  /** What is wrong with the attributes, in words; what is wrong counts as not given. */
  protected override attributeNotes(): string[] {
    const { text } = this.words;
    const { currency, workload, current } = this;
    const notes = asOfNotes(this.words, this.asOf, current);
    if (currency?.trim() && !isCurrency(currency.trim().toUpperCase())) {
      notes.push(text.badAttribute('currency', currency, text.expected.currency));
    }
    if (workload !== undefined && workload !== null && workload !== '' && !isWorkload(workload)) {
      const given = typeof workload === 'string' ? workload : JSON.stringify(workload);
      notes.push(text.badAttribute('workload', given, text.expected.workload));
    }
    return notes;
  }
}

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);
