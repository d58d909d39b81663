/** Lets Lit take over what a server rendered. Loaded only by pages that hold such elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { LitElement } from 'lit';

export { rendersSame } from './renders-same.js';

type HydrationSupport = (lit: { LitElement: typeof LitElement }) => void;

let supported = false;

/**
 * Lit calls the support when it is loaded; here Lit was loaded before. The class is handed over
 * because this chunk imports nothing from the file that loads it.
 */
export function supportHydration(lit: { LitElement: typeof LitElement }): void {
  if (supported) return;
  supported = true;
  (globalThis as { litElementHydrateSupport?: HydrationSupport }).litElementHydrateSupport?.(lit);
}
