import type { Id } from '../catalogue/types.js';

/** The entry of a dictionary. Undefined for names that every object inherits (`constructor`). */
export function entryOf<T>(dictionary: Record<Id, T> | undefined, id: Id): T | undefined {
  return dictionary && Object.hasOwn(dictionary, id) ? dictionary[id] : undefined;
}
