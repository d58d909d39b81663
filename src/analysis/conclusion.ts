import type { Model } from '../catalogue/types.js';
import { difference, type Operand } from './differences.js';
import type { Figure } from './figure.js';
import { round, sum, total } from './rounding.js';
import type { Facts } from './signals.js';
import type { Driver, Verdict } from './verdict.js';
import { MOST_WEIGHT, type SignalName, type Weights } from './weights.js';

/** Leads of fewer points are too close to call: a pair of 52.5 % to 47.5 %. */
export const CLOSE_POINTS = 5;

/**
 * Benchmarks favour another where the two have at least such a difference of shares in them: the
 * same pair of 52.5 % to 47.5 %. Less speaks against no price.
 */
const LEAST_FAVOUR = CLOSE_POINTS / 100;

/** A cost so many times the rival's is never paid, and not named as one that would change much. */
const MOST_TIMES = 10;

/** From such an amount on, no cents of a cost at which something would change are told. */
const LEAST_WITHOUT_CENTS = 100;

type Ranked = Verdict['ranking'][number];

function totalOf(drivers: readonly Driver[], position: number): Figure {
  const parts = drivers.flatMap(({ cells }) => cells[position]?.points ?? []);
  return {
    value: sum(
      parts.map(({ value }) => value),
      1,
    ),
    exact: total(parts.map(({ exact }) => exact)),
    decimals: 1,
    unit: 'points',
    formula: 'sum',
    inputs: [],
    parts,
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
}

/**
 * Who leads, who cannot be told apart, or that price and benchmarks disagree; and what would
 * change that.
 *
 * @param drivers with the points of every model that is ranked
 * @param positions those models, at least two
 */
export function conclude(
  { models, costs }: Facts,
  weights: Weights,
  drivers: readonly Driver[],
  positions: readonly number[],
): Omit<Verdict, 'weights' | 'unranked' | 'coverage' | 'retired'> {
  const ranking = positions
    .map((position) => ({ position, total: totalOf(drivers, position) }))
    .sort((a, b) => b.total.value - a.total.value);
  const [best, second, ...rest] = ranking as [Ranked, Ranked, ...Ranked[]];
  const first = best.position;

  const counted = ({ signal, coverage }: Driver): number => weights[signal] * coverage;
  const all = total(drivers.map(counted));
  /** How far the first is ahead of another in one signal, −1 to 1. */
  const ahead = ({ cells }: Driver, other: number): number =>
    (cells[first]?.share ?? 0) - (cells[other]?.share ?? 0);
  /** How far it is ahead in all signals but one, in weight × share. */
  const aheadWithout = (left: SignalName, other: number): number =>
    total(
      drivers.map((driver) =>
        driver.signal === left ? 0 : counted(driver) * ahead(driver, other),
      ),
    );
  const [price, scores] = (['price', 'scores'] as const).map((name) =>
    drivers.find(({ signal }) => signal === name),
  ) as [Driver, Driver];

  const close = ranking.filter(
    ({ total: { value } }) => round(best.total.value - value, 1) < CLOSE_POINTS,
  );
  // Those whom comparable benchmarks favour, and whom the first leads by its price alone.
  const [favourite] = [second, ...rest]
    .filter(
      ({ position }) =>
        counted(scores) > 0 &&
        round(ahead(scores, position), 3) <= -LEAST_FAVOUR &&
        ahead(price, position) > 0 &&
        100 * aheadWithout('price', position) < CLOSE_POINTS * (all - counted(price)),
    )
    .sort((a, b) => ahead(scores, a.position) - ahead(scores, b.position));

  const untested = weights.scores > 0 && scores.coverage === 0;
  const outcome =
    close.length > 1 ? 'close' : favourite ? 'split' : untested ? 'untested' : 'leads';
  const isAhead = outcome === 'leads' || outcome === 'untested';
  // Of several that are close, the last: what is said of it holds for those between.
  const rival =
    (outcome === 'split' ? favourite : outcome === 'close' ? close.at(-1) : second) ?? second;
  const other = rival.position;
  const operand = (position: number, figure: Figure): Operand => ({
    of: (models[position] as Model).id,
    ...figure,
  });
  const lead = difference(operand(first, best.total), operand(other, rival.total));

  /** The nearest whole weight at which the lead is gone, all others kept. */
  const turningWeight = (driver: Driver): number | undefined => {
    const slope = driver.coverage * ahead(driver, other);
    const weight = -aheadWithout(driver.signal, other) / slope;
    const whole = weight > weights[driver.signal] ? Math.ceil(weight) : Math.floor(weight);
    return whole >= 0 && whole <= MOST_WEIGHT ? whole || 0 : undefined;
  };

  /** The monthly cost of the first at which the lead is gone, as a multiple of its rival's. */
  const breakEven = (): Figure | undefined => {
    const at = ranking.indexOf(rival);
    const shown = ranking.map(({ position }) => costs.costs[position]?.monthly);
    const [own, theirs] = [shown[0], shown[at]];
    if (!own || !theirs || !(theirs.value > 0)) return undefined;
    const amounts = shown.map((figure) => figure?.value ?? NaN);
    const share = (index: number): number => {
      let shares = 0;
      amounts.forEach((amount, rank) => {
        if (rank !== index) shares += amount / (amount + (amounts[index] ?? 0));
      });
      return shares / (amounts.length - 1);
    };
    const others = aheadWithout('price', other);
    const aheadAt = (cost: number): number => {
      amounts[0] = cost;
      return others + counted(price) * (share(0) - share(at));
    };
    let [low, high] = [own.value, MOST_TIMES * theirs.value];
    if (!(aheadAt(high) < 0)) return undefined;
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (aheadAt(middle) > 0) low = middle;
      else high = middle;
    }
    // Two digits of a multiple are all that an estimate bears: 0.82 or 3.4 times, rounded up.
    const steps = high < theirs.value ? 100 : 10;
    const decimals = high < LEAST_WITHOUT_CENTS ? theirs.decimals : 0;
    let part = Math.ceil((steps * high) / theirs.value);
    if (round((theirs.value * part) / steps, decimals) < high) part += 1;
    const times = part / steps;
    const exact = theirs.value * times;
    return {
      value: round(exact, decimals),
      exact,
      decimals,
      unit: 'money',
      formula: 'product',
      inputs: [
        { name: 'first', ...operand(other, theirs) },
        { name: 'second', value: times, unit: 'share', decimals: 2 },
      ],
      sources: theirs.sources,
      ...(theirs.currency !== undefined && { currency: theirs.currency }),
      ...(theirs.asOf !== undefined && { asOf: theirs.asOf }),
    };
  };

  const against = drivers.map((driver): Driver => {
    const [own, theirs] = [driver.cells[first]?.points, driver.cells[other]?.points];
    if (!own || !theirs) return driver;
    const [mine, its] = [operand(first, own), operand(other, theirs)];
    const wins = own.value >= theirs.value;
    const turnsAt = isAhead ? turningWeight(driver) : undefined;
    return {
      contribution: wins ? difference(mine, its) : difference(its, mine),
      ...(own.value !== theirs.value && { favours: wins ? first : other }),
      ...(turnsAt !== undefined && { turnsAt }),
      ...driver,
    };
  });
  const limit = isAhead ? breakEven() : undefined;
  const uncovered = total(drivers.map((driver) => weights[driver.signal] - counted(driver)));
  return {
    outcome,
    ranking,
    contenders: (outcome === 'close' ? close : outcome === 'leads' ? [best] : [best, rival]).map(
      ({ position }) => position,
    ),
    rival: other,
    lead,
    drivers: against,
    ...(isAhead && { couldTurn: 100 * uncovered >= lead.value * all }),
    ...(limit && { breakEven: limit }),
  };
}
