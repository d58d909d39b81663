/**
 * Takes what is sound out of an untrusted record. A plain parse would refuse a whole model for
 * one bad price, so this walks a schema along its value and parses the leaves one by one.
 */
import { accepts, expectations, MOST_ENTRIES, salvageable, type Schema } from './schema.js';
import type { Problem } from './types.js';

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** A path as text: `$.models[3].offers[0]`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      text +
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
const MOST_PROBLEMS = 100;

/** What becomes of a value that breaks its schema. */
const gone = Symbol();

/** The parts of a schema's definition that matter here. */
export interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  options?: [value: Schema, none: Schema, sourced: Schema];
  entries?: Record<string, string>;
  values?: unknown[];
}

export const definition = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** What a schema expects, in English. */
const expectation = (schema: Schema): string => {
  const { element, entries, values } = definition(schema);
  const choices = values ?? (entries && Object.values(entries));
  return (
    expectations.get(schema) ??
    choices?.map((choice) => JSON.stringify(choice)).join(' or ') ??
    (element ? `a list of at most ${MOST_ENTRIES}` : 'an object')
  );
};

/**
 * Everything in a value that is sound by its schema, or undefined if too little is. What is left
 * out is reported: single fields of `salvageable` objects, single entries of their lists, single
 * addresses anywhere; else the whole record that a bad value belongs to.
 *
 * @param start - where the value stands in its document
 */
export function salvage(schema: Schema, value: unknown, start: Path, problems: Problem[]): unknown {
  const path = [...start];

  /** Refuses a value, and with it its record: the path's first `record` keys, if not 0. */
  const refuse = (schema: Schema, value: unknown, record: number) => {
    const cost =
      record && record < path.length ? `; left out ${pathText(path.slice(0, record))}` : '';
    if (problems.length < MOST_PROBLEMS)
      problems.push({
        path: pathText(path),
        message: `expected ${expectation(schema)}, got ${describe(value)}${cost}`,
      });
    return gone;
  };

  const enter = (key: string | number, schema: Schema, value: unknown, record: number) => {
    path.push(key);
    const sound =
      value === undefined ? refuse(schema, value, record) : visit(schema, value, record);
    path.pop();
    return sound;
  };

  const visit = (schema: Schema, value: unknown, record: number): unknown => {
    const { type, shape, element, innerType, options } = definition(schema);

    if (innerType)
      return type === 'nullable' && value === null ? null : visit(innerType, value, record);

    if (options) {
      if (value === null) return null;
      const sourced = isObject(value) && 'value' in value;
      return visit(options[sourced ? 2 : 0], value, record || path.length);
    }

    // Before any other look at it: a list can hold millions.
    const length = Array.isArray(value) ? value.length : 0;
    if (length > MOST_ENTRIES) return refuse(schema, value, record);

    const leaf = expectations.has(schema) || !(element ?? shape);
    if (leaf) return accepts(schema, value) ? value : refuse(schema, value, record);

    if (element && Array.isArray(value)) {
      const list: unknown[] = [];
      for (const [index, item] of value.entries()) {
        const sound = enter(index, element, item, record);
        if (sound !== gone) list.push(sound);
        else if (record) return gone;
      }
      return list;
    }

    if (shape && isObject(value)) {
      const here = path.length;
      const strict = record || !salvageable.has(schema);
      const object: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(shape)) {
        const optional = definition(field).type === 'optional';
        if (optional && value[key] === undefined) continue;
        const alone = optional && (!strict || /url$/i.test(key));
        const sound = enter(key, field, value[key], alone ? 0 : record || here);
        if (sound !== gone) object[key] = sound;
        else if (!alone) return gone;
      }
      return object;
    }

    return refuse(schema, value, record);
  };

  const sound = visit(schema, value, 0);
  return sound === gone ? undefined : sound;
}
