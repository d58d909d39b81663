import type { Id, Model, Offer } from '../catalogue/types.js';
import type { PricedOffer } from './cost.js';

/** A price that the reader has agreed with a provider, in the document's currency. */
export interface OwnPrice {
  /** Per million input tokens. */
  input?: number;
  /** Per million output tokens. */
  output?: number;
  /** Per million input tokens read from the cache. */
  cacheRead?: number;
  /** A commitment: what is due each month, beside the others, whatever is sent. */
  perMonth?: number;
}

/** The provider of a reader's own price. No catalogue can name it, for an id is never blank. */
export const OWN_PROVIDER: Id = '  ';

/** The source that a reader's own price cites, likewise. */
export const OWN_SOURCE: Id = '  ';

/** Beyond this no price is real. */
const MOST = 1e9;

const NAMES = ['input', 'output', 'cacheRead', 'perMonth'] as const;

/** Whether an offer is the reader's own price. */
export const isOwn = ({ provider }: Pick<Offer, 'provider'>): boolean => provider === OWN_PROVIDER;

/**
 * An own price from whatever is given: what is no number from 0 to a billion is left out.
 * Undefined where nothing is left.
 */
export function readOwnPrice(given: unknown): OwnPrice | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const price: OwnPrice = {};
  for (const name of NAMES) {
    const value = (given as OwnPrice)[name];
    // A negative zero would be shown as one.
    if (typeof value === 'number' && value >= 0 && value <= MOST) price[name] = value || 0;
  }
  return Object.keys(price).length > 0 ? price : undefined;
}

/**
 * The model with the reader's own price as one more offer, which is used before all others. What
 * it leaves out is not known.
 */
export function withOwnPrice(model: Model, own: unknown): Model {
  const price = readOwnPrice(own);
  if (!price) return model;
  const { perMonth, ...prices } = price;
  const offer: Offer & PricedOffer = {
    provider: OWN_PROVIDER,
    prices,
    sources: [OWN_SOURCE],
    ...(perMonth !== undefined && { perMonth }),
  };
  return { ...model, offers: [offer, ...(model.offers ?? [])] };
}
