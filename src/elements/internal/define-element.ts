import { isServer } from 'lit';

/**
 * Registers an element unless the page has it already: two copies of the library on one page must
 * not throw. The first one stays.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) customElements.define(tag, element);
  else if (existing !== element && !isServer) {
    console.warn(`<${tag}> is defined already; the second copy of model-widgets is not used.`);
  }
}
