import type { DateText, Id } from '../catalogue/types.js';

/** What a figure counts. Money is in the figure's currency. */
export type Unit =
  | 'money'
  | 'money-per-million-tokens'
  | 'money-per-request'
  | 'tokens'
  | 'requests'
  | 'share'
  | 'multiple'
  | 'points'
  | 'fraction'
  | 'seconds'
  | 'minutes';

/**
 * How a figure was computed.
 *
 * - `sum`: the parts, added
 * - `requests-tokens-price`: requests × tokens × price ÷ 1,000,000
 * - `tokens-price`: tokens × price ÷ 1,000,000
 * - `requests-fee`: requests × fee
 * - `fee`: the fee itself
 * - `difference`: first − second
 * - `share-cheaper`: 1 − first ÷ second
 * - `multiple`: first ÷ second
 * - `product`: all inputs, multiplied
 */
export type Formula =
  | 'sum'
  | 'requests-tokens-price'
  | 'tokens-price'
  | 'requests-fee'
  | 'fee'
  | 'difference'
  | 'share-cheaper'
  | 'multiple'
  | 'product';

/** What an input of a formula is. */
export type InputName =
  | 'requests'
  | 'inputTokens'
  | 'outputTokens'
  | 'inputPrice'
  | 'outputPrice'
  | 'requestFee'
  | 'first'
  | 'second'
  | 'all';

/** One number that went into a figure. `of` names the model it belongs to, where it has one. */
export interface FigureInput {
  name: InputName;
  value: number;
  unit: Unit;
  /** ISO 4217 code where the unit is money. */
  currency?: string;
  /** Digits after the decimal point, where the value is itself a rounded figure. */
  decimals?: number;
  of?: Id;
}

/** What a part of a cost pays for. */
export type CostPart = 'input' | 'output' | 'requestFee';

/** A derived number with its working. */
export interface Figure {
  /** The number as it is shown: rounded to `decimals`, and computed with as such. */
  value: number;
  /** The number before rounding. */
  exact: number;
  /** Digits after the decimal point; trailing zeros need not be shown. */
  decimals: number;
  unit: Unit;
  /** ISO 4217 code where the unit is money. */
  currency?: string;
  formula: Formula;
  inputs: readonly FigureInput[];
  /** The figures that this one is the sum of. */
  parts?: readonly Figure[];
  /** What this figure pays for, where it is a part of a cost. */
  part?: CostPart;
  sources: readonly Id[];
  asOf?: DateText;
}
