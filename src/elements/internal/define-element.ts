import { isServer, LitElement } from 'lit';
import { takeover } from './takeover.js';

function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Registers an element unless the page has it already: two copies of the library on one page must
 * not throw, and the first one stays. Where a server rendered the element, what takes that over
 * is fetched first.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (isServer || !document.querySelector(tag)?.shadowRoot) {
    register(tag, element);
    return;
  }
  import('./hydration.js').then(
    ({ rendersSame, supportHydration }) => {
      takeover.rendersSame = rendersSame;
      supportHydration({ LitElement });
      register(tag, element);
    },
    // Without it the element renders anew.
    () => register(tag, element),
  );
}
