import type { DateText, DisputedValue, Fact, Id, SourcedFact } from '../catalogue/types.js';

/** A fact that the catalogue records. `value` is null where it is known that there is none. */
export interface Known<T> {
  value: T | null;
  sources: readonly Id[];
  asOf?: DateText;
  note?: string;
  disputed: readonly DisputedValue<T>[];
}

/** A fact as it is used: known, or not known. */
export type Knowable<T> = Known<T> | undefined;

/** Whether a fact is in its long form. */
export function isSourced<T>(fact: Fact<T>): fact is SourcedFact<T> {
  return typeof fact === 'object' && fact !== null && 'value' in fact;
}

/** Reads a fact in either of its forms. Returns undefined where nothing is recorded. */
export function readFact<T>(fact: Fact<T> | undefined): Knowable<T> {
  if (fact === undefined) return undefined;
  if (!isSourced(fact)) return { value: fact, sources: [], disputed: [] };
  const { value, sources = [], disputed = [], asOf, note } = fact;
  const known: Known<T> = { value, sources, disputed };
  if (asOf !== undefined) known.asOf = asOf;
  if (note !== undefined) known.note = note;
  return known;
}

/** All that sources say of a fact: what is recorded, then what others give instead. */
export const statementsOf = <T>(
  known: Knowable<T>,
): readonly Pick<Known<T>, 'value' | 'sources'>[] => (known ? [known, ...known.disputed] : []);

/** The same fact with its value, and every disputed one, put through `change`. */
export function mapKnown<T, U>(known: Knowable<T>, change: (value: T) => U): Knowable<U> {
  if (!known) return undefined;
  const mapped = (value: T | null): U | null => (value === null ? null : change(value));
  return {
    ...known,
    value: mapped(known.value),
    disputed: known.disputed.map((other) => ({ ...other, value: mapped(other.value) })),
  };
}

/** The value of a fact, or undefined where it is not known or known to be none. */
export function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return (fact !== undefined && isSourced(fact) ? fact.value : fact) ?? undefined;
}
