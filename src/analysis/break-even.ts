import { difference } from './differences.js';
import type { Figure } from './figure.js';
import { factor, over, product, shown } from './product.js';
import { SECONDS } from './rental.js';

/** A route through somebody's interface: what it bills whatever is sent, and for each request. */
export interface ApiCost {
  fixed: number;
  perRequest: number;
  currency: string;
  sources: readonly string[];
  asOf?: string;
}

/** A copy of a model on hardware of one's own. */
export interface Copy {
  /** What it costs a month, used or not; of hardware that is paid by the second absent. */
  rent?: Figure;
  /** What it costs an hour in which it works, all GPUs together. */
  anHour: Figure;
  /** Hours of the month in which it is there. */
  hours: Figure;
  /** The part of its throughput that it is used at. */
  utilisation: number;
  /** Tokens of one request that its throughput counts. */
  perRequest: number;
  /** Tokens per second; absent where it is not known. */
  throughput?: Figure;
  /** Tokens a month; absent where the throughput is not known. */
  capacity?: Figure;
}

/**
 * From which volume on hosting costs no more than an offer:
 *
 * - `from`: from `volume` on, which one copy can carry
 * - `never`: the volume at which one copy pays is more than it can carry, and more copies cost as
 *   much more
 * - `any`: from the first request on
 * - `open`: that depends on the throughput, which is not known
 */
export interface BreakEven {
  outcome: 'from' | 'never' | 'any' | 'open';
  /** Tokens a month for which the offer bills what one copy costs. */
  volume?: Figure;
  /** The same in requests a month. */
  requests?: Figure;
  /** Tokens per second that one copy must reach for hosting to pay. */
  needed?: Figure;
  /**
   * Tokens a month from which on no further copy makes hosting the dearer one again, where the
   * first ones do.
   */
  steady?: Figure;
}

/**
 * The volume at which a month of hosting costs what an offer bills.
 *
 * An offer bills fixed + v × price for v requests; k copies cost k × rent and carry k × capacity.
 * One copy breaks even at v = (rent − fixed) ÷ price. Where it cannot carry that, neither can k
 * copies carry k times as much: the answer is never, and needed is the throughput with which it
 * could. Paid by the second, hosting costs the same for every token: it is cheaper for all of them
 * or for none.
 */
export function breakEven(copy: Copy, api: ApiCost): BreakEven | undefined {
  const { rent, hours, utilisation, throughput, capacity } = copy;
  const { currency, fixed } = api;
  const price = factor(Number(api.perRequest.toPrecision(12)), 'money-per-request', { currency });
  const size = factor(copy.perRequest, 'tokens');
  const perHour = factor(SECONDS, 'seconds');
  if (!rent) {
    // price per request ≥ tokens ÷ throughput ÷ 3,600 × price of an hour
    const needed = product(
      'tokens-per-second',
      [shown(copy.anHour), over(perHour), size, over(price)],
      { roundedUp: true, from: [copy.anHour, api] },
    );
    if (!needed) return undefined;
    if (!throughput) return { outcome: 'open', needed };
    return { outcome: throughput.value >= needed.exact ? 'any' : 'never', needed };
  }
  const gap =
    fixed > 0
      ? difference(rent, { ...rent, value: fixed, sources: api.sources, decimals: 2 })
      : rent;
  if (gap.exact <= 0) return { outcome: 'any' };
  const from = [rent, api];
  const requests = product('requests', [shown(gap), over(price)], { from });
  const volume = product('tokens', [shown(gap), over(price), size], { from });
  const needed =
    volume &&
    product(
      'tokens-per-second',
      [shown(volume), over(factor(utilisation, 'share')), over(perHour), over(shown(hours))],
      { roundedUp: true, from },
    );
  if (!requests || !volume || !needed) return undefined;
  const found = { volume, requests, needed };
  if (!capacity) return { ...found, outcome: 'open' };
  if (volume.exact > capacity.exact) return { ...found, outcome: 'never' };
  const steady = fixed > 0 ? undefined : steadyVolume(rent, capacity, volume);
  return { ...found, outcome: 'from', ...(steady && { steady }) };
}

/**
 * k + 1 copies start to pay at (k + 1) × v. Where k copies carry that, the step up leaves hosting
 * cheaper: k × (capacity − v) ≥ v. Before that, each further copy is for a while too much.
 */
function steadyVolume(rent: Figure, capacity: Figure, volume: Figure): Figure | undefined {
  const copies = Math.ceil(volume.exact / (capacity.exact - volume.exact));
  if (!(copies > 1) || !Number.isFinite(copies)) return undefined;
  return product('tokens', [factor(copies, 'number'), shown(volume)], { from: [rent, volume] });
}
