import type { DateText, Id } from '../catalogue/types.js';
import type { Known } from './fact.js';
import type { Figure, FigureInput, FurtherPart } from './figure.js';
import { factor, over } from './product.js';
import { round, sharedDecimals, sum, total } from './rounding.js';

/** Memory is stated in units of so many bytes: gigabytes, as hardware is sold. */
const GIGABYTE = 1e9;

/** Bits of a byte. */
const BYTE = 8;

/** One part of what must be held in memory: so many values of so many bits each. */
export interface MemoryTerm {
  part: FurtherPart;
  /** What is multiplied to get the number of bits. */
  inputs: readonly FigureInput[];
  sources: readonly Id[];
  asOf?: DateText;
}

/** So many parameters, as they go into a figure: with the four digits that are shown. */
export const parametersInput = (value: number): FigureInput =>
  factor(Number(value.toPrecision(4)), 'parameters');

/** So many bits, as they go into a figure. */
export const bitsInput = (value: number): FigureInput => factor(value, 'bits');

/**
 * What a number of bits for each parameter needs: parameters × bits ÷ 8 bytes. Of a mixture of
 * experts all parameters count, for any of them may be needed for the next token.
 *
 * @param share of the parameters, where not all of them count
 */
export const parametersTerm = (
  part: FurtherPart,
  { value, sources, asOf }: Known<number>,
  bits: number,
  share?: number,
): MemoryTerm => ({
  part,
  inputs: [
    parametersInput(value ?? 0),
    ...(share === undefined ? [] : [factor(share, 'share', { decimals: 6 })]),
    bitsInput(bits),
  ],
  sources,
  ...(asOf !== undefined && { asOf }),
});

/** The bytes of a term. */
export const termBytes = ({ inputs }: Pick<MemoryTerm, 'inputs'>): number =>
  inputs.reduce((all, { value, divides }) => (divides ? all / value : all * value), 1) / BYTE;

/** The decimals, in gigabytes, that a group of amounts of memory is shown with. */
export const memoryDecimals = (bytes: readonly number[]): number =>
  sharedDecimals(
    bytes.map((amount) => amount / GIGABYTE),
    2,
  );

/** What must be held in memory, part by part; the parts are rounded before they are added. */
export function memoryFigure(terms: readonly MemoryTerm[], decimals: number): Figure {
  const parts = terms.map((term): Figure => {
    const { part, inputs, sources, asOf } = term;
    const exact = termBytes(term);
    return {
      // Whole bytes again: what is shown is computed with.
      value: Math.round(round(exact / GIGABYTE, decimals) * GIGABYTE),
      exact,
      decimals,
      unit: 'bytes',
      formula: 'product',
      inputs: [...inputs, over(factor(BYTE, 'number'))],
      furtherPart: part,
      sources,
      ...(asOf !== undefined && { asOf }),
    };
  });
  const asOf = parts[0]?.asOf;
  return {
    value: sum(
      parts.map(({ value }) => value),
      0,
    ),
    exact: total(parts.map(({ exact }) => exact)),
    decimals,
    unit: 'bytes',
    formula: 'sum',
    inputs: [],
    parts,
    sources: [...new Set(terms.flatMap(({ sources }) => sources))],
    ...(asOf !== undefined && { asOf }),
  };
}
