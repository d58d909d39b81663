import type { Id } from '../catalogue/types.js';
import { earliest } from './dates.js';
import type { Figure, FigureInput, Formula, Unit } from './figure.js';
import { round } from './rounding.js';

/** A number to set against another, and the model it belongs to. */
export type Operand = Pick<Figure, 'value' | 'decimals' | 'unit' | 'sources'> &
  Partial<Pick<Figure, 'currency' | 'asOf'>> & { of?: string };

function inputOf(name: 'first' | 'second', operand: Operand): FigureInput {
  const { value, unit, decimals } = operand;
  const input: FigureInput = { name, value, unit, decimals };
  if (operand.currency !== undefined) input.currency = operand.currency;
  if (operand.of !== undefined) input.of = operand.of;
  return input;
}

/** The sources of both, each once. */
const joined = (first: readonly Id[], second: readonly Id[]): readonly Id[] =>
  second.every((id) => first.includes(id)) ? first : [...new Set([...first, ...second])];

function derived(
  first: Operand,
  second: Operand,
  result: { value: number; exact: number; decimals: number; unit: Unit; formula: Formula },
): Figure {
  const figure: Figure = {
    inputs: [inputOf('first', first), inputOf('second', second)],
    sources: joined(first.sources, second.sources),
    ...result,
  };
  if (result.unit === first.unit && first.currency !== undefined) figure.currency = first.currency;
  // The older date is the honest one for a figure made of two.
  const asOf = earliest([first.asOf, second.asOf]);
  if (asOf !== undefined) figure.asOf = asOf;
  return figure;
}

/** first − second, of the numbers as shown, so that the difference agrees with them. */
export function difference(first: Operand, second: Operand): Figure {
  const decimals = Math.max(first.decimals, second.decimals);
  const exact = first.value - second.value;
  return derived(first, second, {
    value: round(exact, decimals),
    exact,
    decimals,
    unit: first.unit,
    formula: 'difference',
  });
}

/** Digits of a percentage: one after the point, more where the share would read as 0 %. */
function shareDecimals(share: number): number {
  return share > 0 && share < 0.0005 ? Math.min(12, -Math.floor(Math.log10(share))) : 3;
}

/**
 * By which share `cheaper` is cheaper than `dearer`: 1 − cheaper ÷ dearer, from 0 to 1 and never
 * above. Undefined unless both are prices and the first is the lower one.
 */
export function shareCheaper(cheaper: Operand, dearer: Operand): Figure | undefined {
  if (!(dearer.value > 0) || !(cheaper.value >= 0) || cheaper.value >= dearer.value)
    return undefined;
  const exact = 1 - cheaper.value / dearer.value;
  const decimals = shareDecimals(exact);
  const rounded = round(exact, decimals);
  return derived(cheaper, dearer, {
    // A price above zero is never "100 % cheaper", however small it is.
    value: rounded === 1 && cheaper.value > 0 ? 0.999 : rounded,
    exact,
    decimals,
    unit: 'share',
    formula: 'share-cheaper',
  });
}

/** Multiples below this say less than the percentage does. */
export const LEAST_MULTIPLE = 2;

/**
 * How many times as much `dearer` costs as `cheaper`. Undefined below two times, where the
 * percentage alone is clearer, and where the lower price is zero.
 */
export function multiple(dearer: Operand, cheaper: Operand): Figure | undefined {
  if (!(cheaper.value > 0)) return undefined;
  const exact = dearer.value / cheaper.value;
  if (exact < LEAST_MULTIPLE) return undefined;
  const decimals = exact < 100 ? 1 : 0;
  return derived(dearer, cheaper, {
    value: round(exact, decimals),
    exact,
    decimals,
    unit: 'multiple',
    formula: 'multiple',
  });
}

/** How an amount stands to the lowest of several. */
export interface Dearer {
  /** How much more it is; absent for the lowest itself, and for what is equal to it. */
  gap?: Figure;
  /** By which share the lowest is cheaper. */
  cheaper?: Figure;
  /** How many times as much it is, from two times on. */
  multiple?: Figure;
}

/** Sets an amount against the lowest of several. */
export function dearer(amount: Operand, lowest: Operand): Dearer {
  if (amount.value === lowest.value) return {};
  const cheaper = shareCheaper(lowest, amount);
  const times = multiple(amount, lowest);
  return {
    gap: difference(amount, lowest),
    ...(cheaper && { cheaper }),
    ...(times && { multiple: times }),
  };
}
