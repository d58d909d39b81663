import type { Model } from '../catalogue/types.js';
import { costTerms } from './cost.js';
import { costDecimals, costFigure } from './cost-figures.js';
import type { ModelCost } from './costs.js';
import { dearer, type Dearer, type Operand } from './differences.js';
import type { Figure } from './figure.js';
import type { Workload } from './workload.js';

/**
 * The mix of a blended price: of a million tokens, 70 % are input and 30 % output. A convention of
 * price comparisons, not a measured average; it is printed wherever a blend is.
 */
export const BLEND_MIX: Readonly<Workload> = {
  requests: 1,
  inputTokens: 700_000,
  outputTokens: 300_000,
};

/**
 * What a million tokens of the mix cost on one model's cheapest offer for the workload, and how
 * that stands to the lowest blend.
 */
export interface ModelBlend extends Dearer {
  /**
   * Absent where no offer is counted on or one of its two prices is not known. Fees on requests
   * are not in it.
   */
  blend?: Figure;
}

/** The blended prices of several models, each of the one offer that the model's cost comes from. */
export function blendsOf(
  models: readonly Model[],
  costs: readonly ModelCost[],
  currency: string,
): ModelBlend[] {
  const terms = costs.map(({ cheapest }) => {
    const { input, output } = cheapest?.prices ?? {};
    return input === undefined || output === undefined
      ? undefined
      : costTerms({ input, output }, BLEND_MIX);
  });
  const decimals = costDecimals(
    terms.filter((known) => known !== undefined),
    'perRequest',
  );
  const blends = terms.map((known, position): (Figure & Operand) | undefined => {
    const of = models[position]?.id ?? '';
    const offer = costs[position]?.cheapest?.offer;
    if (!known) return undefined;
    const blend: Figure & Operand = costFigure(known, 'perRequest', decimals, currency, offer);
    blend.of = of;
    return blend;
  });
  // A price that is over a year old is not set against others.
  const current = blends.map((blend, position) =>
    costs[position]?.cheapest?.outdated ? undefined : blend,
  );
  const [lowest] = current.filter((blend) => blend !== undefined).sort((a, b) => a.value - b.value);
  return blends.map((blend, position): ModelBlend => {
    const own = current[position];
    const stands: ModelBlend = own && lowest ? dearer(own, lowest) : {};
    if (blend) stands.blend = blend;
    return stands;
  });
}
