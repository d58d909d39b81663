import type { AnyElement, Tag } from '../elements.js';

/** What the shared tests must know of an element. */
export interface Sample {
  tag: Tag;
  /** The names of the models that it shows. */
  namesOf: (element: AnyElement) => string[];
  /** A figure of the fixture's pair in English. */
  english: string;
}
