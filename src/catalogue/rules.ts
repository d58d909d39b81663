/** What a sound value is, as plain data (`rules.generated.ts`), and whether a value is one. */

/**
 * What is asked of one value: of an object that it has `fields`, of a list `list`, of a fact
 * `fact`. What has none of these is a value without parts: one of `options`, a number if there is
 * a `least`, a short list if there are `items`, else text.
 */
export interface Rule {
  /** What is expected, in English, if the rest does not say it: completes "expected ...". */
  words?: string;
  /** The only values. */
  options?: readonly unknown[];
  /** The least number. */
  least?: number;
  /** The largest number, or the most characters or items. */
  most?: number;
  /** What a text must match. */
  pattern?: RegExp;
  /** What the items of a short list are that is one value. */
  items?: Rule;
  /** What else must hold of a text or a short list. */
  check?: (value: never) => boolean;

  /** The value, where there may also be none. */
  nullable?: Rule;
  /** The value of a fact given bare. */
  fact?: Rule;
  /** The object that a fact is when it has sources. */
  sourced?: Rule;
  /** The items of a list. */
  list?: Rule;
  /** The fields of an object. */
  fields?: Record<string, Rule>;
  /** The fields that an object cannot do without. */
  required?: readonly string[];
  /** Whether a bad field is dropped alone. */
  loose?: boolean;
}

/** The most entries that a list may have. */
export const MOST_ENTRIES = 50_000;

export const isRealDate = (text: string): boolean => {
  const date = new Date(text);
  return !isNaN(+date) && date.toISOString().startsWith(text);
};

const leadsTo = (protocol: RegExp, text: string, base?: string): boolean => {
  try {
    return protocol.test(new URL(text, base).protocol);
  } catch {
    return false;
  }
};

export const isLink = (text: string): boolean => leadsTo(/^(https?|mailto):$/, text);

/** Whether it is an address on the web, wherever the document comes from. */
export const isWebLink = (text: string): boolean =>
  /\S/.test(text) && leadsTo(/^https?:$/, text, 'https://a.invalid');

export const isInterval = ([low = 0, high = -1]: readonly number[]): boolean => low <= high;

/** Whether a text has at most so many characters, of one or of two units, or a list so many items. */
const isWithin = (value: string | unknown[], most: number): boolean =>
  value.length <= most || (value.length <= 2 * most && [...value].length <= most);

/** Whether a value without parts is what a rule asks for. */
export function accepts(rule: Rule, value: unknown): boolean {
  const { options, least, most = Infinity, pattern, items, check } = rule;
  if (options) return options.includes(value);
  if (least !== undefined) return typeof value === 'number' && value >= least && value <= most;
  return (
    (items
      ? // Spread, because `every` passes over holes.
        Array.isArray(value) &&
        isWithin(value, most) &&
        [...value].every((item) => accepts(items, item))
      : typeof value === 'string' && isWithin(value, most) && (pattern?.test(value) ?? true)) &&
    (check?.(value as never) ?? true)
  );
}
