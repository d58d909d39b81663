/**
 * Rounding that keeps its promise: shown terms add up to shown totals, because totals are made
 * of the rounded terms, and a small amount keeps digits that mean something.
 */

/** More digits than this are noise: prices are published with at most eight. */
const MAX_DECIMALS = 12;

/** Rounds half away from zero, free of the noise of binary fractions (1.005 becomes 1.01). */
export function round(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  // Numbers printed with an exponent of their own cannot take a second one.
  const shifted = Number.isNaN(scaled) ? Math.abs(value) * 10 ** decimals : scaled;
  if (shifted > Number.MAX_SAFE_INTEGER) return value;
  const rounded = Math.round(Number(shifted.toPrecision(15))) / 10 ** decimals;
  return value < 0 ? -rounded : rounded;
}

/** Adds numbers of at most `decimals` digits exactly, where binary fractions would drift. */
export function sum(values: readonly number[], decimals: number): number {
  return round(
    values.reduce((total, value) => total + value, 0),
    decimals,
  );
}

/**
 * The digits after the decimal point that a group of amounts needs so that each of them keeps
 * `significant` digits, at least two as money has.
 */
export function sharedDecimals(amounts: readonly number[], significant: number): number {
  let decimals = 2;
  for (const amount of amounts) {
    if (amount <= 0) continue;
    decimals = Math.max(decimals, significant - 1 - Math.floor(Math.log10(amount)));
  }
  return Math.min(decimals, MAX_DECIMALS);
}
