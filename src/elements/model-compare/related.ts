import { html, isServer, type TemplateResult } from 'lit';
import type { RelatedPair } from '../../analysis/index.js';
import type { Catalogue, Id, Model } from '../../catalogue/types.js';
import type { SectionContext } from './sections.js';

/** Pairs that are offered to go on with. */
export const MOST_RELATED = 6;

/** Records that are checked at a time: some milliseconds on a slow phone. */
const SLICE = 50;

const checks = new WeakMap<Catalogue, Promise<void>>();
const checked = new WeakSet<Catalogue>();

/** A page that is never idle must not wait for ever. */
const LONGEST_WAIT = { timeout: 100 };

const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(resolve, LONGEST_WAIT)
      : setTimeout(resolve),
  );

async function checkAll(catalogue: Catalogue): Promise<void> {
  for (const [index, id] of catalogue.ids.entries()) {
    if (index > 0 && index % SLICE === 0) await idle();
    catalogue.model(id);
  }
  checked.add(catalogue);
}

/**
 * Checks every record of a catalogue. Of a large one that takes longer than a page may stand
 * still, so it is done while the page has nothing else to do. Undefined where there is nothing to
 * wait for: it is done, or a server renders, which sends nothing before all is there.
 */
export function checkRecords(catalogue: Catalogue): Promise<void> | undefined {
  if (isServer) return undefined;
  let check = checks.get(catalogue);
  if (!check) checks.set(catalogue, (check = checkAll(catalogue)));
  return checked.has(catalogue) ? undefined : check;
}

/**
 * The address of a pair's page, as the template gives it. Undefined unless it is one of http or
 * https.
 */
export function pairUrl(template: string, a: Id, b: Id): string | undefined {
  if (!template.includes('{a}') || !template.includes('{b}')) return undefined;
  const url = template.replace(/\{([ab])\}/g, (_, which) =>
    encodeURIComponent(which === 'a' ? a : b),
  );
  try {
    const base = isServer ? 'https://host.invalid' : document.baseURI;
    return /^https?:$/.test(new URL(url, base).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
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
