import type { Schema } from '../catalogue/schema.js';

/** The parts of a schema's definition that matter to whoever walks it. */
export interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  options?: [value: Schema, none: Schema, sourced: Schema];
  entries?: Record<string, string>;
  values?: unknown[];
  checks?: { _zod: { def: Check } }[];
}

/** A bound of a string, a number or a list. */
export type Check =
  | { check: 'max_length'; maximum: number }
  | { check: 'string_format'; pattern: RegExp }
  | { check: 'greater_than' | 'less_than'; value: number; inclusive: boolean }
  | { check: 'custom'; fn: unknown };

export const definition = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
