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
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'number'
  | 'bits'
  | 'bytes'
  | 'bytes-per-second'
  | 'operations-per-second'
  | 'parameters'
  | 'tokens-per-second'
  | 'money-per-hour'
  | CountedUnit;

/** What is counted in whole things that have a name. */
export type CountedUnit = 'gpus' | 'images' | 'searches' | 'users' | 'runs';

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
 * - `product`: all parts and inputs, multiplied; divided by those that divide
 * - `growth`: (factor ^ months − 1) ÷ growth
 *
 * Of the first four, requests may be a share of one request, tokens the product of several inputs,
 * and what follows the price are exchange rates, which are multiplied or divided by.
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
  | 'product'
  | 'growth';

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
  | 'all'
  | 'tokenPrice'
  | 'factor'
  | 'share'
  | 'units'
  | 'unitPrice'
  | 'fee'
  | 'rate'
  | 'users'
  | 'months'
  | 'growth';

/** One number that went into a figure. `of` names the model it belongs to, where it has one. */
export interface FigureInput {
  name: InputName;
  value: number;
  unit: Unit;
  /** ISO 4217 code where the unit is money. */
  currency?: string;
  /** Digits after the decimal point, where the value is itself a rounded figure. */
  decimals?: number;
  /** Of a product: whether it is divided by this. */
  divides?: true;
  of?: Id;
}

/** What a part of a cost pays for. */
export type CostPart =
  | 'input'
  | 'cacheRead'
  | 'cacheWrite'
  | 'output'
  | 'reasoning'
  | 'images'
  | 'audio'
  | 'webSearch'
  | 'requestFee'
  | 'commitment';

/** What a part of a need or a bill is, of which only some elements speak: they have the words. */
export type FurtherPart =
  | 'weights'
  | 'gradients'
  | 'optimizer'
  | 'adapters'
  | 'constants'
  | 'keyValueCache'
  | 'overhead'
  | 'training'
  | 'evaluation'
  | 'preparation'
  | 'runs'
  | 'storage';

/** Which requests something is billed for: none of these are those at the standard prices. */
export interface RequestClass {
  /** The input tokens above which their tier begins. */
  tier?: number;
  batch?: true;
  offPeak?: true;
}

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
  /** Whether the result was rounded up to a whole number: half a thing cannot be had. */
  roundedUp?: true;
  inputs: readonly FigureInput[];
  /** The figures that this one is the sum or the product of. */
  parts?: readonly Figure[];
  /** What this figure pays for, where it is a part of a cost. */
  part?: CostPart;
  /** Which requests it is for, where it is one of several such parts. */
  class?: RequestClass;
  /** What this figure is, where it is a part of something else. */
  furtherPart?: FurtherPart;
  sources: readonly Id[];
  asOf?: DateText;
}
