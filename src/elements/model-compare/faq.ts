import { html, nothing, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import { faq } from '../../i18n/faq.js';
import { plainText } from '../../i18n/prose.js';
import type { StructuredDataInput } from '../../i18n/structured-data.js';
import { sentence } from '../internal/section.js';
import type { SectionContext } from './sections.js';

/** Every question with its answer, none folded: readers search the page and print it. */
export function faqList(context: SectionContext): TemplateResult | typeof nothing {
  const answered = faq(context);
  if (answered.length === 0) return nothing;
  return html`${answered.map(
    ({ question, answer }) =>
      html`<h4>${question}</h4>
        <p class="lead">${sentence(context, answer)}</p>`,
  )}`;
}

/** Text for machines, without the marks that keep names of another direction apart. */
const unmarked = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/**
 * What search engines are told of a comparison.
 *
 * @param asked whether the questions stand on the page: what does not may not be told
 */
export function structuredInput(context: SectionContext, asked: boolean): StructuredDataInput {
  const { head, comparison } = context;
  const { text, format } = context.words;
  const tokens = format.plural(1_000_000, text.tokens);
  return {
    head,
    // What a page has negotiated for itself is no offer to the public.
    comparison: {
      ...comparison,
      offers: comparison.offers.map((list) =>
        list.filter(({ offer, excluded }) => excluded !== 'unreleased' && !isSupplied(offer)),
      ),
    },
    lang: format.lang,
    questions: asked
      ? faq(context).map(({ question, answer }) => ({
          question: unmarked(question),
          answer: unmarked(plainText(answer)),
        }))
      : [],
    prices: [
      { key: 'input', name: text.inputPrice, unit: tokens },
      { key: 'output', name: text.outputPrice, unit: tokens },
      { key: 'cacheRead', name: text.cacheReadPrice, unit: tokens },
      {
        key: 'perRequest',
        name: text.costParts.requestFee,
        unit: format.plural(1, text.requestsUnit),
      },
    ],
  };
}
