/**
 * Rounding that keeps its promise: shown terms add up to shown totals, because totals are made
 * of the rounded terms, and a small amount keeps digits that mean something.
 */

/** More decimals than this are noise: prices are published with at most eight. */
const MAX_DECIMALS = 12;

/** Digits of an amount that add up exactly: a number holds fifteen, and a sum may need one more. */
const MAX_DIGITS = 14;

/** Rounds half away from zero, free of the noise of binary fractions (1.005 becomes 1.01). */
export function round(value: number, decimals: number): number {
  const shifted = Math.abs(value) * 10 ** decimals;
  if (shifted > Number.MAX_SAFE_INTEGER) return value;
  const fraction = shifted % 1;
  // Noise matters beside a half alone, and to clean it off takes long. It is in the sixteenth digit,
  // which belongs to the number itself from 1e15 on.
  const clean =
    fraction > 0.49 && fraction < 0.51 && shifted < 1e15
      ? Number(shifted.toPrecision(15))
      : shifted;
  const rounded = Math.round(clean) / 10 ** decimals;
  // Not -rounded, which makes a negative zero of a zero.
  return value < 0 ? 0 - rounded : rounded;
}

/** Adds numbers, with the drift of binary fractions. */
export const total = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);

/** Adds numbers of at most `decimals` digits exactly, where binary fractions would drift. */
export const sum = (values: readonly number[], decimals: number): number =>
  round(total(values), decimals);

/**
 * The digits after the decimal point that a group of amounts needs so that each of them keeps
 * `significant` digits, at least two as money has, and no more than the largest can be added in.
 */
export function sharedDecimals(amounts: readonly number[], significant: number): number {
  let least = Infinity;
  let most = 0;
  for (const amount of amounts) {
    if (amount > 0 && amount < least) least = amount;
    if (amount > most) most = amount;
  }
  if (most === 0) return 2;
  const digit = (amount: number): number => Math.floor(Math.log10(amount));
  const room = Math.min(MAX_DECIMALS, MAX_DIGITS - 1 - digit(most));
  return Math.max(2, Math.min(significant - 1 - digit(least), room));
}
