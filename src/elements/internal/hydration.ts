/** Lets Lit take over what a server rendered. Loaded only by pages that hold such elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';

type HydrationSupport = (lit: { LitElement: typeof LitElement }) => void;

let supported = false;

/** Lit looks for the support when it is loaded; here it was loaded before, so it is called. */
export function supportHydration(): void {
  if (supported) return;
  supported = true;
  const support = (globalThis as { litElementHydrateSupport?: HydrationSupport })
    .litElementHydrateSupport;
  support?.({ LitElement });
}
