import { html, type TemplateResult } from 'lit';
import type { RelatedPair } from '../../analysis/index.js';
import type { Id, Model } from '../../catalogue/types.js';
import { encodedId } from '../internal/encoded-id.js';
import { httpUrl } from '../internal/http-url.js';
import type { SectionContext } from './sections.js';

/** Pairs that are offered to go on with. */
export const MOST_RELATED = 6;

/**
 * The address of a pair's page, as the template gives it. Undefined unless it is one of http or
 * https.
 */
export function pairUrl(template: string, a: Id, b: Id): string | undefined {
  if (!template.includes('{a}') || !template.includes('{b}')) return undefined;
  const url = template.replace(/\{([ab])\}/g, (_, which) => encodedId(which === 'a' ? a : b));
  return httpUrl(url);
}

/** What related comparisons are shown with. */
export interface RelatedContext {
  /** Undefined until they are known. */
  related: readonly RelatedPair[] | undefined;
  linkTemplate: string | null | undefined;
  onPair: (pair: readonly Model[]) => void;
}

/** Comparisons with the nearest alternatives, as links or else as buttons. */
export function relatedList({
  words,
  related,
  linkTemplate,
  onPair,
}: SectionContext): TemplateResult {
  const { decision, format } = words;
  const { related: say } = decision;
  if (!related) {
    return html`<div class="related" aria-hidden="true">
      ${Array.from({ length: MOST_RELATED }, () => html`<div class="blank"></div>`)}
    </div>`;
  }
  if (related.length === 0) return html`<p class="note">${say.none}</p>`;
  return html`<ul class="related">
    ${related.map(({ a, b, reasons }) => {
      const title = say.pair(format.isolate(a.name), format.isolate(b.name));
      const url = linkTemplate ? pairUrl(linkTemplate, a.id, b.id) : undefined;
      return html`<li>
        ${
          url === undefined
            ? html`<button type="button" class="action" @click=${() => onPair([a, b])}>
                ${title}
              </button>`
            : html`<a href=${url}>${title}</a>`
        }
        <span class="aside">${format.list(reasons.map((reason) => say.reasons[reason]))}</span>
      </li>`;
    })}
  </ul>`;
}
