import { WORKLOAD_LIMITS, type Workload } from './workload.js';

/** In what a reader counts how much is sent. */
export type VolumeUnit = 'requests-month' | 'requests-day' | 'tokens-month';

/** Days of an average month: 365 ÷ 12. */
export const DAYS_PER_MONTH = 365 / 12;

/** How many of a unit one request a month is. */
function perRequest(unit: VolumeUnit, workload: Workload): number {
  if (unit === 'requests-day') return 1 / DAYS_PER_MONTH;
  if (unit === 'requests-month') return 1;
  const { inputTokens, outputTokens, reasoningTokens = 0 } = workload;
  return inputTokens + outputTokens + reasoningTokens;
}

/** How much a workload sends. */
export const volumeOf = (workload: Workload, unit: VolumeUnit): number =>
  Number((workload.requests * perRequest(unit, workload)).toPrecision(12));

/**
 * The requests a month that come nearest to a volume. Undefined where there are none: where a
 * request holds no token, where they are more than a workload may hold, or part of one.
 */
export function requestsOf(
  volume: number,
  unit: VolumeUnit,
  workload: Workload,
): number | undefined {
  if (volume < 0 || (unit === 'requests-month' && !Number.isInteger(volume))) return undefined;
  // A negative zero, which would be shown as one, plus zero is zero.
  const requests = Math.round(volume / perRequest(unit, workload)) + 0;
  return requests <= WORKLOAD_LIMITS.requests ? requests : undefined;
}
