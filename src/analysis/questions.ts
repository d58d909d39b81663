import type { Id } from '../catalogue/types.js';
import type { CapabilityRow } from './capabilities.js';
import type { Comparison } from './compare.js';
import { providersOf } from './offers.js';
import { specRowOf, type SpecRow } from './specs.js';

/**
 * A question that readers ask of several models, with the facts that answer it; lists are in the
 * order of the models. What the comparison's `costs` and `advantages` hold answers the others.
 */
export type Question =
  | { name: 'context'; row: SpecRow<'contextWindow'> }
  | { name: 'price' }
  | { name: 'licence'; row: SpecRow<'licence'>; weights: SpecRow<'openWeights'> }
  /** Capabilities that have the same answers, at least one. */
  | { name: 'capability'; rows: readonly [CapabilityRow, ...CapabilityRow[]] }
  /** Whose offers are counted on, cheapest first. */
  | { name: 'providers'; providers: readonly (readonly Id[])[]; weights: SpecRow<'openWeights'> }
  | { name: 'choice' };

/**
 * Capabilities that one question asks for: those that are not known of the same models, and of the
 * others the same without dispute. Being multimodal is asked for in words of its own.
 */
function together(rows: readonly CapabilityRow[]): [CapabilityRow, ...CapabilityRow[]][] {
  const groups = new Map<string, [CapabilityRow, ...CapabilityRow[]]>();
  for (const row of rows) {
    const { name, cells } = row;
    const isOwn =
      name === 'multimodal' ||
      cells.every(Boolean) ||
      cells.some((cell) => cell?.disputed.some(({ value }) => value !== cell.value));
    const key = isOwn ? name : JSON.stringify(cells.map((cell) => cell?.value));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/**
 * The questions that the facts raise: price, licence, providers and choice always, the context
 * window where two can be set against each other, and the capabilities in which the models differ
 * or that are known of some of them only. None of a single model, which differs from nothing.
 */
export function questionsOf({
  models,
  specs,
  capabilities,
  offers,
  unreleased,
}: Pick<Comparison, 'models' | 'specs' | 'capabilities' | 'offers' | 'unreleased'>): Question[] {
  if (models.length < 2) return [];
  const context = specRowOf(specs, 'contextWindow');
  const weights = specRowOf(specs, 'openWeights');
  return [
    ...(context.cells.filter(
      (cell, position) => typeof cell?.value === 'number' && !unreleased.includes(position),
    ).length > 1
      ? [{ name: 'context', row: context } as const]
      : []),
    { name: 'price' },
    { name: 'licence', row: specRowOf(specs, 'licence'), weights },
    ...together(
      capabilities.filter(({ cells }) => new Set(cells.map((cell) => cell?.value)).size > 1),
    ).map((rows) => ({ name: 'capability', rows }) as const),
    {
      name: 'providers',
      providers: offers.map(providersOf),
      weights,
    },
    { name: 'choice' },
  ];
}
