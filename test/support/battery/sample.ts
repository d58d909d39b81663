import type { AnyElement, Tag } from '../elements.js';

/** What the shared tests must know of an element. */
export interface Sample {
  tag: Tag;
  /** The names of the models that it shows. */
  namesOf: (element: AnyElement) => string[];
  /** How many models it shows at most; six if absent. */
  most?: number;
  /** A figure of the fixture's pair in English. */
  english: string;
}

/** Those of the models that an element shows: the first, where it does not show all. */
export const shownOf = ({ most = 6 }: Sample, names: readonly string[]): string[] =>
  names.slice(0, most);
