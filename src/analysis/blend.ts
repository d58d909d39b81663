import type { ModelCost } from './costs.js';
import { difference, multiple, shareCheaper } from './differences.js';
import type { Figure } from './figure.js';
import { round, sharedDecimals, sum } from './rounding.js';
import type { Model } from '../catalogue/types.js';

/**
 * The mix of a blended price: 70 % of its tokens are input and 30 % are output. It is a
 * convention, near to chat and retrieval with short answers, and is printed wherever a blend is.
 */
export const BLEND_MIX = { input: 0.7, output: 0.3 } as const;

/**
 * Significant digits of the smallest part: seven or three tenths of a price of three digits have
 * four.
 */
const SIGNIFICANT = 4;

/** What a million tokens of the mix cost on one model's cheapest offer for the workload. */
export interface ModelBlend {
  /** Absent where a price is not known, or no offer is counted on. Fees on requests are not in it. */
  blend?: Figure;
  /** How much more than the lowest blend; absent where it is that. */
  gap?: Figure;
  /** By which share the lowest blend is cheaper. */
  cheaper?: Figure;
  /** How many times as much as the lowest blend, from two times on. */
  multiple?: Figure;
}

const PARTS = ['input', 'output'] as const;

/** Blended prices of several models, each from the one offer that its costs come from. */
export function blendsOf(
  models: readonly Model[],
  costs: readonly ModelCost[],
  currency: string,
): ModelBlend[] {
  const routes = costs.map(({ cheapest }) => {
    if (!cheapest) return undefined;
    const { input, output } = cheapest.prices;
    return input === undefined || output === undefined
      ? undefined
      : { ...cheapest, prices: { input, output } };
  });
  const decimals = sharedDecimals(
    routes.flatMap((route) =>
      route ? PARTS.map((part) => BLEND_MIX[part] * route.prices[part]) : [],
    ),
    SIGNIFICANT,
  );
  const figures = routes.map((route, position) => {
    if (!route) return undefined;
    const common = {
      decimals,
      unit: 'money-per-million-tokens' as const,
      currency,
      sources: route.offer.sources ?? [],
      ...(route.offer.asOf !== undefined && { asOf: route.offer.asOf }),
    };
    const parts = PARTS.map((part): Figure => {
      const price = route.prices[part];
      const exact = BLEND_MIX[part] * price;
      return {
        ...common,
        value: round(exact, decimals),
        exact,
        formula: 'share-price',
        inputs: [
          { name: 'share', value: BLEND_MIX[part], unit: 'share' },
          { name: `${part}Price`, value: price, unit: 'money-per-million-tokens', currency },
        ],
        part,
      };
    });
    const figure: Figure = {
      ...common,
      value: sum(
        parts.map(({ value }) => value),
        decimals,
      ),
      exact: parts.reduce((total, { exact }) => total + exact, 0),
      formula: 'sum',
      inputs: [],
      parts,
    };
    return { ...figure, of: models[position]?.id ?? '' };
  });
  const known = figures.filter((figure) => figure !== undefined);
  const [lowest] = [...known].sort((a, b) => a.value - b.value);
  return figures.map((blend) => {
    if (!blend || !lowest) return {};
    if (blend.value === lowest.value) return { blend };
    const cheaper = shareCheaper(lowest, blend);
    const times = multiple(blend, lowest);
    return {
      blend,
      gap: difference(blend, lowest),
      ...(cheaper && { cheaper }),
      ...(times && { multiple: times }),
    };
  });
}
