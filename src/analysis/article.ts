/** An article's citations: one sequence of numbers for all that it cites. */
import type { Id } from '../catalogue/types.js';

/** Something in an article that cites sources. */
export interface Place {
  sources: readonly Id[];
}

/** A source, and where it is cited. */
export interface NumberedSource<P extends Place> {
  id: Id;
  /** From 1, in the order of the first citation. */
  number: number;
  /** Each once, in the order of the article. */
  places: readonly P[];
}

/**
 * Numbers the sources that an article cites, each once.
 *
 * @param places in the order of the article
 */
export function numberSources<P extends Place>(places: readonly P[]): NumberedSource<P>[] {
  const found = new Map<Id, P[]>();
  for (const place of places)
    for (const id of new Set(place.sources)) {
      const list = found.get(id);
      if (list) list.push(place);
      else found.set(id, [place]);
    }
  return [...found].map(([id, list], index) => ({ id, number: index + 1, places: list }));
}

const LETTERS = 26;

/** The letter of a link back to where a source is cited, counted from 0: a, b, … z, aa, ab, … */
export const backLetter = (index: number): string =>
  (index < LETTERS ? '' : backLetter(Math.floor(index / LETTERS) - 1)) +
  String.fromCharCode(97 + (index % LETTERS));
