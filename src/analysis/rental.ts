import type { Figure } from './figure.js';
import type { HostingPlan } from './hosting-plan.js';
import { factor, over, product, shown } from './product.js';
import { sharedDecimals } from './rounding.js';

/** Seconds of an hour. */
export const SECONDS = 3_600;

const DAY = factor(24, 'hours');
const YEAR = factor(365, 'days');
const WEEK = over(factor(7, 'days'));
const MONTHS = over(factor(12, 'months'));

/**
 * The hours of an average month in which hardware is there: 24 × 365 ÷ 12 = 730, or of a schedule
 * hours a day × days a week × 365 ÷ 7 ÷ 12.
 */
export function hoursAMonth({
  rental,
  hoursPerDay,
  daysPerWeek,
}: Pick<HostingPlan, 'rental' | 'hoursPerDay' | 'daysPerWeek'>): Figure | undefined {
  return product(
    'hours',
    rental === 'scheduled'
      ? [factor(hoursPerDay, 'hours'), factor(daysPerWeek, 'days'), YEAR, WEEK, MONTHS]
      : [DAY, YEAR, MONTHS],
    { decimals: 2 },
  );
}

/**
 * The hours in which one copy works to write so many tokens: tokens ÷ throughput ÷ 3,600, with three
 * digits at least, since they are billed.
 */
export function busyHours(tokens: Figure, throughput: Figure): Figure | undefined {
  const inputs = [shown(tokens), over(shown(throughput)), over(factor(SECONDS, 'seconds'))];
  const exact = product('hours', inputs)?.exact ?? 0;
  return product('hours', inputs, { decimals: sharedDecimals([exact], 3), from: [throughput] });
}
