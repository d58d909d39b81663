import type { DateText, Id, Modality, Offer } from '../../catalogue/types.js';
import { canonicalId } from '../canonical-id.js';
import type { Hand, HandProvider } from '../hand-kept.js';
import type { Tally } from '../summary.js';

/** The data packages, by the ids of the sources that stand for them. */
export type Feed = 'genai-prices' | 'models-dev';

/** What a feed says of a model beside its prices. An absent field is not known. */
export interface FeedFacts {
  released?: DateText;
  knowledgeCutoff?: DateText;
  contextWindow?: number;
  maxOutput?: number;
  inputs?: Modality[];
  outputs?: Modality[];
  vision?: boolean;
  reasoning?: boolean;
  functionCalling?: boolean;
}

/** One entry of a feed: a provider's route to a model. */
export interface Route {
  feed: Feed;
  provider: Id;
  /** What the provider calls the model. */
  modelId: string;
  /** The model's slug. */
  id: Id;
  vendor?: string;
  snapshot?: string;
  variant?: string;
  /** One per period; none where no price is known. */
  offers: Offer[];
  /** What the entry says of the model itself, where its provider is worth asking. */
  facts?: FeedFacts;
}

/** An entry before its prices are read. */
export type RouteStart = Omit<Route, 'offers' | 'facts'> & { free: boolean };

/** The catalogue's provider for one of a feed's. A feed's may be shared out by model id. */
function providerOf(
  hand: Hand,
  feed: Feed,
  feedProvider: string,
  modelId: string,
): [Id, HandProvider] {
  let whole: [Id, HandProvider] | undefined;
  for (const [id, provider] of Object.entries(hand.providers))
    for (const claim of provider.feeds[feed] ?? []) {
      const [name, pattern] = claim.split(/:(.*)/s);
      if (name !== feedProvider) continue;
      if (!pattern) whole = [id, provider];
      else if (new RegExp(pattern).test(modelId)) return [id, provider];
    }
  if (whole) return whole;
  throw new Error(
    `${feed} has a provider "${feedProvider}" that the catalogue does not know: ` +
      `name it under "feeds" of a provider in catalogue/providers.json, ` +
      `with "leaveOut" and a reason if its prices are not for tokens.`,
  );
}

/**
 * Reads what an entry of a feed is. Undefined, and counted, if it is not a model or not a route
 * that anybody can buy.
 */
export function startRoute(
  hand: Hand,
  tally: Tally,
  feed: Feed,
  feedProvider: string,
  modelId: string,
): RouteStart | undefined {
  const key = `${feed}:${feedProvider}/${modelId}`;
  const leaveOut = (reason: string): undefined => tally.leaveOut(reason, key);
  const [provider, { leaveOut: reason }] = providerOf(hand, feed, feedProvider, modelId);
  if (reason) return leaveOut(reason);

  const known = hand.leftOut.routes[key];
  if (known) return leaveOut(known);

  const read = canonicalId(modelId);
  for (const rule of hand.leftOut.entries)
    if (rule.pattern.test(read.id)) return leaveOut(rule.reason);

  const alias = hand.aliases.routes[key] ?? hand.aliases.ids[read.id] ?? read.id;
  const { id, variant: named } = typeof alias === 'string' ? { id: alias, variant: '' } : alias;
  // An alias by route has decided what the snapshot is.
  const snapshot = hand.aliases.routes[key] ? undefined : read.snapshot;
  const variant = [read.variant, named].filter(Boolean).join(' ');
  return {
    feed,
    provider,
    modelId,
    id,
    free: read.free,
    ...(read.vendor && { vendor: read.vendor }),
    ...(snapshot && { snapshot }),
    ...(variant && { variant }),
  };
}

/** The words for a route whose prices cannot be right, or undefined. */
export function absurd({ prices, tiers = [], offPeak }: Offer): string | undefined {
  const all = [prices, offPeak?.prices ?? {}, ...tiers.map((tier) => tier.prices)];
  if (all.flatMap(Object.values).some((price) => !(price >= 0))) return 'negative price';
  const { input = 0, output = 0, cacheRead = 0 } = prices;
  // The dearest model ever sold costs 150 and 600 dollars per million tokens.
  if (input > 1000 || output > 1000) return 'price in the wrong unit';
  if (output > 0 && output < input / 20) return 'output far cheaper than input';
  if (cacheRead > 10 * input && input > 0) return 'cache dearer than input';
  return undefined;
}

/** A number without the noise of binary fractions: 0.18000000000000002 is 0.18. */
export const clean = (value: number): number => Number(value.toPrecision(12));
