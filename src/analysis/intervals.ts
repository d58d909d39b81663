import type { Benchmark, Score } from '../catalogue/types.js';

/** A published or computed 95 % interval, in the benchmark's unit. */
export interface ScoreInterval {
  low: number;
  high: number;
  /** Published with the score, or at most what the number of items leaves open (Wilson). */
  basis: 'published' | 'wilson';
}

/** The quantile of the normal distribution for a two-sided 95 % interval. */
const Z95 = 1.959964;

/**
 * Wilson score interval of a proportion.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
 *
 * @param share successes ÷ items, 0 to 1
 * @param items how many were tried, above 0
 * @returns low and high, 0 to 1
 */
export function wilsonInterval(
  share: number,
  items: number,
  z = Z95,
): { low: number; high: number } {
  const z2 = z * z;
  const centre = (share + z2 / (2 * items)) / (1 + z2 / items);
  const spread =
    (z / (1 + z2 / items)) * Math.sqrt((share * (1 - share)) / items + z2 / (4 * items * items));
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/**
 * The interval of a score: the published one, else what its number of items allows.
 *
 * A score is the mean of what each item earns, from nothing to all of it. Whatever the metric, such
 * a mean of p has a variance of at most p(1 − p) ÷ items, which it reaches where every item earns
 * all or nothing. So the interval of a proportion is wide enough for partial credit and for
 * repeated runs as well.
 * Source: R. Bhatia and C. Davis, Am. Math. Mon. 107 (2000) 353–357.
 */
export function intervalOf(
  score: Score,
  benchmark: Benchmark | undefined,
): ScoreInterval | undefined {
  if (score.interval)
    return { low: score.interval[0], high: score.interval[1], basis: 'published' };
  const unit = benchmark?.unit ?? 'percent';
  const items = score.items ?? benchmark?.items;
  const scale = unit === 'percent' ? 100 : unit === 'fraction' ? 1 : undefined;
  if (!items || !scale || score.value < 0 || score.value > scale) return undefined;
  const { low, high } = wilsonInterval(score.value / scale, items);
  return { low: low * scale, high: high * scale, basis: 'wilson' };
}
