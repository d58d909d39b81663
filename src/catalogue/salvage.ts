/**
 * Takes what is sound out of an untrusted record. A plain parse would refuse a whole model for
 * one bad price, so this walks a rule along its value and checks what has no parts one by one.
 */
import { accepts, MOST_ENTRIES, type Rule } from './rules.js';
import type { Problem } from './types.js';

/** Stands first in the paths of an overlay, which is a document of its own. */
export const OVERLAY = Symbol();

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number | typeof OVERLAY)[];

/** A path as text: `$.models[3].offers[0]`, or `overlay$.models[3]`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      key === OVERLAY
        ? `overlay${text}`
        : text +
          (typeof key === 'string' && /^[a-z_]\w*$/i.test(key)
            ? `.${key}`
            : `[${JSON.stringify(key)}]`),
    '$',
  );

/** A value in a few words: `"free"`, `a list of 3`, `an object`, `nothing`. */
export const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return isObject(value) ? 'an object' : String(value);
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More would only drown the first, and a hostile record could hold millions. */
export const MOST_PROBLEMS = 100;

/** What becomes of a value that breaks its schema. */
const gone = Symbol();

/** What a rule expects, in English. */
const expectation = ({ words, options, list }: Rule): string =>
  words ??
  options?.map((option) => JSON.stringify(option)).join(' or ') ??
  (list ? `a list of at most ${MOST_ENTRIES}` : 'an object');

/**
 * Everything in a value that is sound by its rule, or undefined if too little is. What is left
 * out is reported: single fields of loose objects, single entries of their lists, single
 * addresses anywhere; else the whole record that a bad value belongs to.
 *
 * @param start - where the value stands in its document
 */
export function salvage(rule: Rule, value: unknown, start: Path, problems: Problem[]): unknown {
  const path = [...start];

  /** Refuses a value, and with it its record: the path's first `record` keys, if not 0. */
  const refuse = (rule: Rule, value: unknown, record: number) => {
    const cost =
      record && record < path.length ? `; left out ${pathText(path.slice(0, record))}` : '';
    if (problems.length < MOST_PROBLEMS)
      problems.push({
        path: pathText(path),
        message: `expected ${expectation(rule)}, got ${describe(value)}${cost}`,
      });
    return gone;
  };

  const enter = (key: string | number, rule: Rule, value: unknown, record: number) => {
    path.push(key);
    const sound = visit(rule, value, record);
    path.pop();
    return sound;
  };

  const visit = (rule: Rule, value: unknown, record: number): unknown => {
    const { nullable, fact, sourced, list, fields, required, loose } = rule;

    if (value === null && (nullable ?? fact)) return null;
    if (nullable) return visit(nullable, value, record);
    if (fact) {
      const inner = sourced && isObject(value) && 'value' in value ? sourced : fact;
      return visit(inner, value, record || path.length);
    }

    // Before any other look at it: a list can hold millions.
    if (Array.isArray(value) && value.length > MOST_ENTRIES) return refuse(rule, value, record);

    if (list && Array.isArray(value)) {
      const sound: unknown[] = [];
      for (const [index, item] of value.entries()) {
        const kept = enter(index, list, item, record);
        if (kept !== gone) sound.push(kept);
        else if (record) return gone;
      }
      return sound;
    }

    if (fields && isObject(value)) {
      const here = path.length;
      const object: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(fields)) {
        const optional = !required?.includes(key);
        if (optional && value[key] === undefined) continue;
        const alone = optional && ((loose && !record) || /url$/i.test(key));
        const kept = enter(key, field, value[key], alone ? 0 : record || here);
        if (kept !== gone) object[key] = kept;
        else if (!alone) return gone;
      }
      return object;
    }

    return !list && !fields && accepts(rule, value) ? value : refuse(rule, value, record);
  };

  const sound = visit(rule, value, 0);
  return sound === gone ? undefined : sound;
}
