import type { DateText, Id } from '../catalogue/types.js';
import type { Figure } from './figure.js';
import { wilsonInterval } from './intervals.js';
import { leadersOf, type Claim, type Leaders } from './leaders.js';
import { factor, over, product } from './product.js';
import { round } from './rounding.js';

/** How many would build on a model, and how many would not. */
export interface Tally {
  ship: number;
  skip: number;
}

/** What votes say of one model. */
export interface ShipShare {
  /** ship ÷ (ship + skip), from 0 to 1. */
  share: Figure;
  /** What chance leaves open of it, from 0 to 1: a Wilson interval of 95 %. */
  interval: Claim;
}

/** Digits of a share and of its bounds: tenths of a percent. */
const DECIMALS = 3;

/**
 * The share of ship votes with its interval; undefined where nobody has voted. Both are rounded as
 * they are shown, so that what they are compared by is on the page.
 *
 * @param from where the votes were counted, and when
 */
export function shipShare(
  { ship, skip }: Tally,
  from: { sources?: readonly Id[]; asOf?: DateText | undefined } = {},
): ShipShare | undefined {
  const whole = { decimals: 0 };
  const inputs = [factor(ship, 'number', whole), over(factor(ship + skip, 'number', whole))];
  const share = product('share', inputs, { decimals: DECIMALS, from: [from] });
  if (!share) return undefined;
  const { low, high } = wilsonInterval(share.exact, ship + skip);
  return { share, interval: { low: round(low, DECIMALS), high: round(high, DECIMALS) } };
}

/**
 * Which models have the highest share of ship votes beyond what chance explains: shares whose
 * intervals overlap are not told apart. That is stricter than a test of their difference at 5 %: it
 * may miss a difference, and seldom sees one where there is none.
 * Source: N. Schenker and J. F. Gentleman, Am. Stat. 55 (2001) 182–186.
 */
export const mostShipped = (shares: readonly (ShipShare | undefined)[]): Leaders =>
  leadersOf(shares.map((share) => share?.interval));
