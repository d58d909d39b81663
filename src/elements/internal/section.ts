import { html, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import {
  entryOf,
  type Comparison,
  type PriceComparison,
  type RankedOffer,
} from '../../analysis/index.js';
import type { CatalogueHead, Model } from '../../catalogue/types.js';
import type { ExplanationContext } from '../../i18n/explain.js';
import type { Sentence } from '../../i18n/prose.js';
import { suppliedBehind } from '../../i18n/supplied.js';
import type { ExplanationController } from './explanation.js';

/** What views are rendered from. */
export interface ViewContext extends ExplanationContext {
  /** The catalogue's dictionaries and date. */
  head: CatalogueHead;
  /** The models' names, in order. */
  names: readonly string[];
  explanation: ExplanationController;
}

/** What views of prices are rendered from. */
export interface PricedContext extends ViewContext {
  comparison: PriceComparison;
}

/** What views of a whole comparison are rendered from. */
export interface ComparisonContext extends ViewContext {
  comparison: Comparison;
}

/** A section under its heading. */
export function section(name: string, heading: unknown, content: unknown): TemplateResult {
  return html`<section class="section" part="section ${name}">
    <h3 part="heading">${heading}</h3>
    ${content}
  </section>`;
}

/** The bracket before a button or the punctuation behind it, where browsers would break a line. */
const [OPENING, CLOSING] = [/[\p{Ps}\u2067\u2068]+$/u, /^[\p{Pe}\p{Po}\u2069]+/u];

/** A sentence whose figures open what stands behind them. */
export const sentence = (
  { explanation, words }: Pick<ViewContext, 'explanation' | 'words'>,
  runs: Sentence,
): unknown[] => {
  const textOf = (index: number): string => (runs[index]?.explain ? '' : (runs[index]?.text ?? ''));
  return runs.map(({ text, explain }, index) =>
    explain
      ? html`<span class="number"
          >${OPENING.exec(textOf(index - 1))}${explanation.button(suppliedBehind(explain) ? html`${text}${explanation.siteMark(words)}` : text, explain)}${CLOSING.exec(textOf(index + 1))}</span
        >`
      : // Between two figures and nothing else, where Firefox would not break a line by itself.
        text
          .replace(runs[index + 1]?.explain ? OPENING : '', '')
          .replace(runs[index - 1]?.explain ? CLOSING : '', '') || html`<wbr />`,
  );
};

/** A provider's name, its id where the catalogue does not describe it. */
export function providerName({ providers }: CatalogueHead, id: string): string {
  return entryOf(providers, id)?.name ?? id;
}

/** Whether the page supplies an offer, or the name of its provider or of the model beside it. */
export const isOfSite = (
  { suppliedBySite }: CatalogueHead,
  { offer, provider }: RankedOffer,
  model?: Model,
): boolean =>
  isSupplied(offer) ||
  !!suppliedBySite?.('providers', provider) ||
  (!!model && !!suppliedBySite?.('models', model.id));
