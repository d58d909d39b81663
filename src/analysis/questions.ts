import type { Id } from '../catalogue/types.js';
import type { CapabilityRow } from './capabilities.js';
import type { Comparison } from './compare.js';
import type { SpecRow } from './specs.js';

/**
 * A question that readers ask of several models, with the facts that answer it; lists are in the
 * order of the models. What the comparison's `costs` and `advantages` hold answers the others.
 */
export type Question =
  | { name: 'context'; row: SpecRow<'contextWindow'> }
  | { name: 'price' }
  | { name: 'licence'; row: SpecRow<'licence'>; weights: SpecRow<'openWeights'> }
  | { name: 'capability'; row: CapabilityRow }
  /** Who has an offer in force, each once, cheapest first. */
  | { name: 'providers'; providers: readonly (readonly Id[])[]; weights: SpecRow<'openWeights'> }
  | { name: 'choice' };

/**
 * The questions that the facts raise: price, licence, providers and choice always, the context
 * window where two can be set against each other, and every capability in which the models differ
 * or that is known of some of them only. None of a single model, which differs from nothing.
 */
export function questionsOf({
  models,
  specs,
  capabilities,
  offers,
}: Pick<Comparison, 'models' | 'specs' | 'capabilities' | 'offers'>): Question[] {
  if (models.length < 2) return [];
  const spec = <N extends SpecRow['name']>(name: N): SpecRow<N> =>
    specs.find((row) => row.name === name) as unknown as SpecRow<N>;
  const context = spec('contextWindow');
  const weights = spec('openWeights');
  return [
    ...(context.cells.filter((cell) => typeof cell?.value === 'number').length > 1
      ? [{ name: 'context', row: context } as const]
      : []),
    { name: 'price' },
    { name: 'licence', row: spec('licence'), weights },
    ...capabilities
      .filter(({ cells }) => new Set(cells.map((cell) => cell?.value)).size > 1)
      .map((row) => ({ name: 'capability', row }) as const),
    {
      name: 'providers',
      providers: offers.map((list) => [...new Set(list.map(({ provider }) => provider))]),
      weights,
    },
    { name: 'choice' },
  ];
}
