import type { DateText } from '../catalogue/types.js';

/**
 * Dates are compared as text at the precision they share, so that `2024` is not before or after
 * `2024-09`, it holds it.
 */
export function isBefore(date: DateText, other: DateText): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}

/** The latest of the dates, of two that hold each other the more precise; undefined if none. */
export function latest(dates: readonly (DateText | undefined)[]): DateText | undefined {
  let last: DateText | undefined;
  for (const date of dates)
    if (date !== undefined && (last === undefined || date > last)) last = date;
  return last;
}

/** The earliest of the dates, of two that hold each other the less precise; undefined if none. */
export function earliest(dates: readonly (DateText | undefined)[]): DateText | undefined {
  let first: DateText | undefined;
  for (const date of dates)
    if (date !== undefined && (first === undefined || date < first)) first = date;
  return first;
}

/** The same day a year before. */
export function yearBefore(date: DateText): DateText {
  return String(Number(date.slice(0, 4)) - 1).padStart(4, '0') + date.slice(4);
}

/**
 * Whole months from one date to a later one; without both days, from month to month. Undefined
 * where a month is not known.
 */
export function monthsBetween(from: DateText, to: DateText): number | undefined {
  const [year = 0, month, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth, toDay = Infinity] = to.split('-').map(Number);
  if (month === undefined || toMonth === undefined) return undefined;
  return 12 * (toYear - year) + toMonth - month - Number(toDay < day);
}

/** Newest first where the dates say which is; else as they are given. */
export function newestFirst<T extends { date?: DateText }>(given: readonly T[]): readonly T[] {
  const dates = given.map(({ date = '' }) => date).sort();
  // What has no date, or a month and a day of it, is in no order.
  if (dates.some((date, index) => date !== dates[index + 1] && dates[index + 1]?.startsWith(date)))
    return given;
  return [...given].sort(({ date: a = '' }, { date: b = '' }) => (a < b ? 1 : a > b ? -1 : 0));
}
