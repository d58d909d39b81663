import type { CatalogueHead, Model, Offer, Prices, Score } from '../../src/catalogue/types.js';
import type { Figure, Operand, Workload } from '../../src/analysis/index.js';

/** A model of which only what is given is known. */
export function model(id: string, known: Omit<Partial<Model>, 'id'> = {}): Model {
  return { id, name: id.toUpperCase(), ...known };
}

/** An offer at these prices per million tokens. */
export function offer(
  input: number | undefined,
  output: number | undefined,
  rest: Partial<Omit<Offer, 'prices'>> & { prices?: Prices } = {},
): Offer {
  const { prices, ...others } = rest;
  return {
    provider: 'harbor',
    ...others,
    prices: {
      ...(input !== undefined && { input }),
      ...(output !== undefined && { output }),
      ...prices,
    },
  };
}

/** A model with one offer at these prices per million tokens. */
export function priced(id: string, input: number, output: number): Model {
  return model(id, { offers: [offer(input, output)] });
}

/** A model with these scores on one benchmark, by default its accuracy. */
export function scored(id: string, ...scores: (Partial<Score> & { value: number })[]): Model {
  return model(id, {
    scores: scores.map((score) => ({ benchmark: 'quiz', metric: 'accuracy', ...score })),
  });
}

/** A model with these scores on one benchmark, of which nobody says what was counted. */
export function scoredUnstated(
  id: string,
  ...scores: (Partial<Score> & { value: number })[]
): Model {
  return model(id, { scores: scores.map((score) => ({ benchmark: 'quiz', ...score })) });
}

/** A workload, by default of one request. */
export function workload(inputTokens: number, outputTokens: number, requests = 1): Workload {
  return { requests, inputTokens, outputTokens };
}

/** An amount of money to set against another. */
export function money(value: number, decimals = 2): Operand {
  return { value, decimals, unit: 'money', sources: [], currency: 'USD' };
}

/** A catalogue that describes nothing. */
export const EMPTY_HEAD: CatalogueHead = { format: 1 };

/**
 * A number as its digits are shown, in whole units of the last one: 227.5 at two decimals is
 * 22750n. Whole numbers add and subtract exactly, as a reader with pencil and paper does.
 */
export function shownUnits({ value }: { value: number }, decimals: number): bigint {
  return BigInt(value.toFixed(decimals).replace('.', ''));
}

/** A figure and the figures it is made of. */
export function withParts(figure: Figure): Figure[] {
  return [figure, ...(figure.parts ?? []).flatMap(withParts)];
}

/** A value of a comparison, and the keys that lead to it. */
export interface Place {
  path: string[];
  value: unknown;
}

function* walk(value: unknown, path: string[] = []): Generator<Place> {
  yield { path, value };
  if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
}

/** The places in the data of which this is true. */
export function places(data: unknown, isSo: (place: Place) => boolean): Place[] {
  return [...walk(data)].filter(isSo);
}
