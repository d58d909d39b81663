import type { PropertyDeclarations } from 'lit';
import { isWorkload, type ComparisonOptions } from '../../analysis/index.js';
import { isRealDate } from '../../catalogue/rules.js';
import { CatalogueElement } from './catalogue-element.js';
import { PageWorkload } from './page-workload.js';

const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text) && isRealDate(text);

/** What elements that show prices share: the day they are of, and the workload they are for. */
export abstract class PricedElement extends CatalogueElement {
  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    workload: {},
  };

  /** The day whose prices and facts are shown, `2026-05-11`. The catalogue's own date if absent. */
  asOf?: string | null;

  /**
   * The workload: a preset's name, JSON, or as a property an object. The page's if absent.
   */
  workload?: unknown;

  readonly #pageWorkload = new PageWorkload(this);

  /** What a comparison of this element is asked for. */
  protected question(): ComparisonOptions {
    const asOf = this.asOf?.trim();
    return {
      workload: this.#pageWorkload.resolve(this.workload),
      ...(asOf && isDate(asOf) && { asOf }),
    };
  }

  /** What is wrong with the attributes, in words; what is wrong counts as not given. */
  protected override attributeNotes(): string[] {
    const { text } = this.words;
    const { asOf, workload } = this;
    const notes: string[] = [];
    if (asOf?.trim() && !isDate(asOf.trim())) {
      notes.push(text.badAttribute('as-of', asOf, text.expected.date));
    }
    if (workload !== undefined && workload !== null && workload !== '' && !isWorkload(workload)) {
      const given = typeof workload === 'string' ? workload : JSON.stringify(workload);
      notes.push(text.badAttribute('workload', given, text.expected.workload));
    }
    return notes;
  }
}
