/** Puts in order, by hand-kept word, what the feeds say wrongly or do not say of a model. */
import type { DateText, Model, Offer, SourcedFact } from '../catalogue/types.js';
import { CORRECTABLE, type Correction, type HandRetirements } from './hand-kept.js';

const LIMITS = ['contextWindow', 'maxOutput'] as const;

const valueOf = (fact: unknown): unknown =>
  typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact;

/**
 * The model with the corrected facts in the place of the feeds'. The feeds' values are slips, not
 * other views, so they are not kept as disputed, and a route does not keep a wrong limit either.
 */
export function correct(model: Model, correction: Correction | undefined): Model {
  if (!correction) return model;
  const facts = new Map<string, unknown>(Object.entries(model));
  for (const field of CORRECTABLE) {
    const fact = correction[field];
    if (fact && 'leaveOut' in fact) facts.delete(field);
    else if (fact) facts.set(field, fact);
  }
  if (correction.capabilities)
    facts.set('capabilities', { ...model.capabilities, ...correction.capabilities });
  const corrected = Object.fromEntries(facts) as unknown as Model;
  for (const limit of LIMITS) {
    const right = valueOf(correction[limit]);
    if (typeof right !== 'number') continue;
    const wrong = valueOf(model[limit]);
    corrected.offers &&= corrected.offers.map((offer) => withoutLimit(offer, limit, wrong, right));
  }
  return corrected;
}

/** The offer without a limit that is the feeds' wrong one, or beyond what the model can do. */
function withoutLimit(
  offer: Offer,
  limit: (typeof LIMITS)[number],
  wrong: unknown,
  right: number,
): Offer {
  const value = valueOf(offer[limit]);
  if (value === undefined || (value !== wrong && Number(value) <= right)) return offer;
  const { [limit]: _, ...rest } = offer;
  return rest;
}

/**
 * The model with the day on which its maker withdraws it, if that is known.
 *
 * @param today - the day of the catalogue: a model withdrawn by then is retired, another deprecated
 */
export function retire(
  model: Model,
  retirements: readonly HandRetirements[],
  today: DateText,
): Model {
  for (const { models, ...said } of retirements) {
    const retires = models[model.id];
    if (retires === undefined) continue;
    const { sources, asOf } = said;
    const value = retires <= today ? 'retired' : 'deprecated';
    return {
      ...model,
      status: { value, sources, asOf },
      retires: { value: retires, ...said } satisfies SourcedFact<DateText>,
    };
  }
  return model;
}
