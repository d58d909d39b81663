import type { PriceHistory, PriceName, RouteHistory } from '../analysis/index.js';
import { dayOf, monthTicks, type LineChartSpec, type LinePoint, type LineSeries } from './lines.js';

/** Prices of fewer days than these are drawn on an axis of so many: a day is no trend. */
const LEAST_DAYS = 180;

/** How far a line hints at a time of which nothing is recorded, as a share of the axis. */
const HINT = 0.08;

/** Where the highest price is more than so many times the lowest, only ratios can be seen. */
const WIDE_RANGE = 15;

/** The days that a route's steps name, and those on which they were checked. */
const daysOf = ({ steps }: RouteHistory): number[] =>
  steps
    .flatMap(({ from, until, offer }) => [from, until, offer.asOf])
    .flatMap((date) => (date === undefined ? [] : dayOf(date)));

/**
 * The line of one price of a route. It is drawn where the price is recorded: from its first day, or
 * the first on which it is known to have held, to its last, or the last on which it was checked.
 * What may have been before and after is only hinted at.
 *
 * @param hint the length of a hint, in days
 * @param today the day that is shown
 */
function lineOf(
  { steps }: RouteHistory,
  name: PriceName,
  hint: number,
  today: number | undefined,
): LinePoint[] {
  const points: LinePoint[] = [];
  const add = (x: number, y: number | null, isHint = false): void => {
    const last = points.at(-1);
    if (last?.x === x && last.y === y) return;
    points.push({ x, y, ...(isHint && { hint: true as const }) });
  };
  for (const { offer, from, until, gapSince, announced } of steps) {
    const price = offer.prices[name] ?? null;
    const checked = offer.asOf === undefined ? undefined : dayOf(offer.asOf);
    const [start, end] = [from, until].map((date) =>
      date === undefined ? undefined : dayOf(date),
    );
    if (gapSince !== undefined) add(dayOf(gapSince), null);
    // Without a beginning, the first day of which anything is known.
    const seen = start ?? Math.min(end ?? Infinity, checked ?? today ?? Infinity);
    if (!Number.isFinite(seen)) continue;
    if (start === undefined) add(seen - hint, price, true);
    add(seen, price);
    if (end !== undefined) {
      add(end, price);
      continue;
    }
    if (checked !== undefined && checked > seen) add(checked, price);
    const last = Math.max(seen, checked ?? seen);
    if (announced) add(last + hint, price, true);
    else if (today !== undefined && today > last) add(today, price, true);
  }
  return points;
}

/**
 * The prices of a history as steps over days: a line for each model and price, all lines of a model
 * in one colour. Prices in another currency share no axis. Undefined where no price is dated.
 *
 * @param prices which prices to draw, of a million tokens each
 * @param labelOf what a line is called
 * @param pinned what the day that is shown is marked with, where it is to be
 */
export function priceLines(
  { models, asOf, currency }: PriceHistory,
  prices: readonly PriceName[],
  labelOf: (model: number, name: PriceName) => string,
  pinned?: string,
): LineChartSpec | undefined {
  if (currency === undefined) return undefined;
  const routes = models.map(({ route }) => (route?.currency === currency ? route : undefined));
  const today = asOf === undefined ? undefined : dayOf(asOf);
  const days = routes.flatMap((route) => (route ? daysOf(route) : []));
  if (today !== undefined) days.push(today);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const hint = Math.round(HINT * Math.max(LEAST_DAYS, last - first));
  const series = routes.flatMap((route, model) =>
    prices.flatMap((name, index): LineSeries[] => {
      const points = route ? lineOf(route, name, hint, today) : [];
      if (points.every(({ y }) => y === null)) return [];
      return [
        {
          label: labelOf(model, name),
          points,
          stepped: true,
          dashed: index % 2 === 1,
          // A dash tells two prices of a model apart; further ones have colours of their own.
          group: model + models.length * Math.floor(index / 2),
        },
      ];
    }),
  );
  if (series.length === 0) return undefined;
  const drawn = series.flatMap(({ points }) => points);
  const amounts = drawn.flatMap(({ y }) => y ?? []);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const isWide = low > 0 && high > WIDE_RANGE * low;
  const ends = drawn.map(({ x }) => x);
  // The beginning of what is known stands apart from the edge.
  const min = Math.min(...ends, last - LEAST_DAYS);
  const max = Math.max(...ends) + Math.round(hint / 3);
  return {
    x: { min, max, ticks: monthTicks(min, max) },
    y: isWide ? { scale: 'log', min: low / 1.3, max: high * 1.3 } : {},
    series,
    ...(pinned !== undefined &&
      today !== undefined && { markers: [{ axis: 'x' as const, at: today, label: pinned }] }),
  };
}
