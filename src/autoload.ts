/**
 * Defines each element when the page first has one: a page fetches what it shows, and nothing else.
 * Elements inside of shadow roots are not seen: whoever puts them there calls `load`.
 */
const loaders = {
  'model-compare': () => import('./elements/model-compare/define.js'),
  'cost-estimator': () => import('./elements/cost-estimator/define.js'),
  'benchmark-bars': () => import('./elements/benchmark-bars/define.js'),
  'price-history': () => import('./elements/price-history/define.js'),
  'hosting-estimator': () => import('./elements/hosting-estimator/define.js'),
  'tuning-estimator': () => import('./elements/tuning-estimator/define.js'),
  'model-profile': () => import('./elements/model-profile/define.js'),
  'model-fact': () => import('./elements/model-fact/define.js'),
  'review-panel': () => import('./elements/review-panel/define.js'),
  'saved-models': () => import('./elements/saved-models/define.js'),
} as const;

/** The elements that can be loaded. */
export type ElementName = keyof typeof loaders;

const UNDEFINED = Object.keys(loaders)
  .map((name) => `${name}:not(:defined)`)
  .join();

const loading = new Map<ElementName, Promise<unknown>>();

/**
 * Defines an element, and resolves when it is defined. What could not be fetched is asked for again
 * with the next such element, unless the browser remembers the failure until the page is left, as
 * Firefox does.
 *
 * @throws (rejects) TypeError if a script could not be fetched
 */
export function load(name: ElementName): Promise<unknown> {
  const under = loading.get(name);
  if (under) return under;
  // Asked for along with the element that will need it, not after it.
  if (document.querySelector(name)?.shadowRoot)
    import('./elements/internal/hydration.js').catch(() => {});
  const promise = loaders[name]().then(() => customElements.whenDefined(name));
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}

function look(root: Document | Element): void {
  const found = [...root.querySelectorAll(UNDEFINED)];
  if (root instanceof Element && root.matches(UNDEFINED)) found.push(root);
  for (const { localName } of found) load(localName as ElementName).catch(() => {});
}

look(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) look(node);
}).observe(document, { childList: true, subtree: true });
