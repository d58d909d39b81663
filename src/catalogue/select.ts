import type { Catalogue, Id, Model } from './types.js';

/** A name that the catalogue does not know. */
export interface UnknownModel {
  /** As it was given. */
  given: string;
  /** Ids nearest in spelling, best first. */
  nearest: readonly Id[];
}

/** The models that a list of ids and aliases names. */
export interface Selection {
  /** In the order given, each once. */
  models: readonly Model[];
  unknown: readonly UnknownModel[];
  /** How many known models were named beyond `limit`, and so left out. */
  beyond: number;
}

/** Splits an attribute's text at its commas; empty names count for nothing. */
export function splitIds(given: string | readonly string[] | null | undefined): string[] {
  const names = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  return names
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Looks up models by id or alias.
 *
 * @param limit the most models that the result may hold
 */
export function selectModels(
  catalogue: Catalogue,
  given: string | readonly string[] | null | undefined,
  limit: number,
): Selection {
  const models = new Set<Model>();
  const unknown: UnknownModel[] = [];
  for (const name of splitIds(given)) {
    const model = catalogue.model(name);
    if (model) models.add(model);
    else if (!unknown.some((other) => other.given === name)) {
      unknown.push({ given: name, nearest: catalogue.nearest(name) });
    }
  }
  const all = [...models];
  return { models: all.slice(0, limit), unknown, beyond: Math.max(0, all.length - limit) };
}
