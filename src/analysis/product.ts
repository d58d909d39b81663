import type { Id } from '../catalogue/types.js';
import { earliest } from './dates.js';
import type { Figure, FigureInput, Unit } from './figure.js';
import { round } from './rounding.js';

/** A number that a product is made of. */
export const factor = (
  value: number,
  unit: Unit,
  rest: Partial<Pick<FigureInput, 'currency' | 'decimals' | 'of'>> = {},
): FigureInput => ({ name: 'factor', value, unit, decimals: 3, ...rest });

/** A figure as it is shown, as a number that a product is made of. */
export const shown = ({ value, unit, decimals, currency }: Figure): FigureInput =>
  factor(value, unit, { decimals, ...(currency !== undefined && { currency }) });

/** A number that a product is divided by. */
export const over = (input: FigureInput): FigureInput => ({ divides: true, ...input });

/** What a product cites, and how it is shown. */
export interface ProductOf {
  decimals?: number;
  currency?: string;
  /** Half a thing cannot be had. */
  roundedUp?: true;
  /** What its inputs cite: each source once, and the oldest date. */
  from?: readonly { sources?: readonly Id[] | undefined; asOf?: string | undefined }[];
}

/**
 * Inputs multiplied, and divided by those that divide. Undefined where that is no finite number, as
 * after a division by zero.
 */
export function product(
  unit: Unit,
  inputs: readonly FigureInput[],
  { decimals = 0, currency, roundedUp, from = [] }: ProductOf = {},
): Figure | undefined {
  const times = (divides: boolean): number =>
    inputs.reduce((all, input) => (!!input.divides === divides ? all * input.value : all), 1);
  // Divided once, at the end: whole numbers stay exact until then.
  const exact = times(false) / times(true);
  if (!Number.isFinite(exact)) return undefined;
  const asOf = earliest(from.map((cited) => cited.asOf));
  return {
    // The noise of binary fractions is no further thing.
    value: roundedUp ? Math.ceil(Number(exact.toPrecision(12))) : round(exact, decimals),
    exact,
    decimals,
    unit,
    formula: 'product',
    inputs,
    sources: [...new Set(from.flatMap(({ sources }) => sources ?? []))],
    ...(roundedUp && { roundedUp }),
    ...(currency !== undefined && { currency }),
    ...(asOf !== undefined && { asOf }),
  };
}
