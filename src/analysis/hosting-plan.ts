import type { Id } from '../catalogue/types.js';

/**
 * When hardware is paid for:
 *
 * - `always`: every hour of the month, used or not
 * - `scheduled`: so many hours on so many days a week, used or not
 * - `per-second`: only the seconds in which it works
 */
export type Rental = 'always' | 'scheduled' | 'per-second';

export const RENTALS: readonly Rental[] = ['always', 'scheduled', 'per-second'];

/** Bits of one weight that models are served at. */
export const PRECISIONS: readonly number[] = [16, 8, 4];

/** Which tokens a throughput of the reader's counts: those that are written, or those read too. */
export type CountedTokens = 'output' | 'all';

export const COUNTED_TOKENS: readonly CountedTokens[] = ['output', 'all'];

/** What a reader or a page says in numbers of how models are to be hosted. */
export interface HostingNumbers {
  /** Tokens of its context that each request may fill; what the workload asks for if absent. */
  context?: number | undefined;
  /** Requests that run at once on one copy. */
  concurrent: number;
  /** Memory besides weights and cache, as a share of the weights. */
  overhead: number;
  /** The most GPUs that share the work of one copy: those of one machine. */
  mostGpus: number;
  /** What one token needs in the cache, in bytes, where the shape of the attention is not known. */
  cacheBytes?: number | undefined;
  /** The price of one GPU for one hour, in place of the offer's. */
  hourly?: number | undefined;
  /** The part of its throughput that a copy is used at on average. */
  utilisation: number;
  hoursPerDay: number;
  daysPerWeek: number;
}

/** How models are to be hosted. */
export interface HostingPlan extends HostingNumbers {
  /** Key into the catalogue's hardware; the first with a price if absent. */
  hardware?: Id;
  /** Whose price of it counts; the lowest if absent. */
  provider?: Id;
  /** Whether that is for hardware that may be taken back; those on demand come first if absent. */
  spot?: boolean;
  /** Bits of one weight. */
  bits: number;
  /**
   * Tokens per second of one copy, of all its requests together, by model: the reader's own
   * numbers, used in place of measured ones.
   */
  throughput: Readonly<Record<Id, number>>;
  /** The same for every model that has none of its own. */
  throughputOfAll?: number;
  /** What these count. Measured figures count output. */
  counts: CountedTokens;
  rental: Rental;
  /** The model whose cheapest offer hosting is set against; each model's own if absent. */
  against?: Id;
}

/**
 * What is taken where nothing is said. Concurrency, utilisation and schedule are round numbers for a
 * start; overhead is the upper end of what is measured (see `inferenceMemory`); eight GPUs are those
 * of the usual machine.
 */
export const HOSTING_DEFAULTS: HostingPlan = {
  bits: 16,
  concurrent: 8,
  overhead: 0.2,
  mostGpus: 8,
  throughput: {},
  counts: 'output',
  utilisation: 0.8,
  rental: 'always',
  hoursPerDay: 10,
  daysPerWeek: 5,
};

/** The least, the most and the step of each number: beyond them no plan is real. */
export const HOSTING_LIMITS: Readonly<
  Record<keyof HostingNumbers | 'throughput', readonly [least: number, most: number, step: number]>
> = {
  context: [1, 10_000_000, 1],
  concurrent: [1, 10_000, 1],
  overhead: [0, 1, 0.01],
  mostGpus: [1, 1_024, 1],
  cacheBytes: [1, 100_000_000, 1],
  hourly: [0.0001, 100_000, 0.0001],
  utilisation: [0.01, 1, 0.01],
  hoursPerDay: [0.5, 24, 0.5],
  daysPerWeek: [1, 7, 1],
  throughput: [0.1, 10_000_000, 0.1],
};

/** Whether this number of a plan can be so: in bounds, and whole where half of it is nothing. */
export function fitsHosting(field: keyof typeof HOSTING_LIMITS, value: unknown): value is number {
  const [least, most, step] = HOSTING_LIMITS[field];
  return (
    typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (step !== 1 || Number.isInteger(value))
  );
}

/**
 * Throughputs from text: one number for all models (`120`), or one for each
 * (`llama-4-scout: 120, mistral-large: 150`). Undefined where it is neither.
 */
export function readThroughput(
  given: unknown,
): Pick<HostingPlan, 'throughput' | 'throughputOfAll'> | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  const text = String(given).trim();
  const ofAll = text === '' ? NaN : Number(text);
  if (fitsHosting('throughput', ofAll)) return { throughput: {}, throughputOfAll: ofAll };
  const pairs = text.split(',').map((pair): [string, number] => {
    const at = pair.lastIndexOf(':');
    return [pair.slice(0, at).trim(), Number(pair.slice(at + 1).trim() || NaN)];
  });
  return pairs.every(([id, value]) => id !== '' && fitsHosting('throughput', value))
    ? { throughput: Object.fromEntries(pairs) }
    : undefined;
}
