import type { CatalogueHead, Id, Source } from '../catalogue/types.js';
import { entryOf } from './dictionary.js';

/** A source that a comparison cites, with its number on the page. */
export interface CitedSource {
  /** From 1, in order of first citation. */
  number: number;
  id: Id;
  /** Absent where the catalogue cites a source that it does not describe. */
  source?: Source;
}

/** Every id found under a `sources` key of the value, in order, each once. */
function collect(value: unknown, found: Set<Id>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(item)) {
        for (const id of item) if (typeof id === 'string') found.add(id);
      } else {
        collect(item, found);
      }
    }
  }
}

/** Numbers the sources that any part of the given data cites, in order of first citation. */
export function citedSources(data: unknown, head: CatalogueHead): CitedSource[] {
  const found = new Set<Id>();
  collect(data, found);
  return [...found].map((id, index) => {
    const source = entryOf(head.sources, id);
    return { number: index + 1, id, ...(source && { source }) };
  });
}
