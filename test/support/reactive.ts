import type { LitElement } from 'lit';

/**
 * The reactive properties of an element that a property of its own hides, and that are therefore
 * dead. A compiler that emits class fields makes them.
 */
export function hiddenProperties(element: LitElement): PropertyKey[] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties.keys()].filter((name) => Object.hasOwn(element, name));
}
