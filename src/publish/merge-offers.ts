import type { Offer, Prices } from '../catalogue/types.js';
import type { Route } from './import/route.js';
import type { Tally } from './summary.js';

/** Prices as text: equal if and only if every price is. */
export const priceKey = ({ prices, tiers, offPeak, batch }: Offer): string =>
  JSON.stringify([sorted(prices), tiers, offPeak, batch]);

const sorted = (prices: Prices): [string, number][] =>
  Object.entries(prices).sort(([a], [b]) => (a < b ? -1 : 1));

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Whether two numbers are one, given as exactly as the less exact of them: 0.68 and 0.676. */
const sameNumber = (a: number, b: number): boolean => {
  const digits = Math.min(decimals(a), decimals(b));
  return a === b || (digits > 0 && a.toFixed(digits) === b.toFixed(digits));
};

/** Whether two routes ask the same where both say what they ask. */
export const samePrices = (a: Prices, b: Prices): boolean =>
  (Object.entries(a) as [keyof Prices, number][]).every(
    ([key, price]) => b[key] === undefined || sameNumber(price, b[key]),
  );

/** How much an id tells: one with its maker before it is the provider's newer way to write it. */
const rank = ({ modelId, snapshot }: Route): number =>
  (modelId.includes('/') ? 0 : 2) + (snapshot ? 1 : 0);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The offers of one model from its routes. Of one provider's routes of one kind, the newer feed
 * counts; what the older one says otherwise is kept as disputed.
 */
export function mergeOffers(routes: readonly Route[], tally: Tally): Offer[] {
  const newer = onePerPlace(routes, 'genai-prices', tally);
  const offers = [...newer];
  for (const offer of onePerPlace(routes, 'models-dev', tally)) {
    const provider = newer.filter((other) => other.provider === offer.provider);
    const same = provider.filter(({ variant }) => variant === offer.variant);
    const known = same.length > 0 || offer.variant ? same : provider;
    const rivals = known.filter(({ trial, until }) => !trial === !offer.trial && !until);
    const [first] = rivals;
    if (!first) {
      if (known.length === 0) offers.push(offer);
      continue;
    }
    addLimits(rivals, offer);
    if (known.some(({ prices }) => samePrices(offer.prices, prices))) continue;
    first.disputed = [
      ...(first.disputed ?? []),
      {
        prices: offer.prices,
        sources: offer.sources ?? [],
        ...(offer.asOf && { asOf: offer.asOf }),
      },
    ];
  }
  return foldBatch(offers).sort(byOffer);
}

/** The limits of a route that only the older feed says, each as its own fact. */
function addLimits(current: readonly Offer[], older: Offer): void {
  const { sources, asOf } = older;
  for (const limit of ['contextWindow', 'maxOutput'] as const) {
    const value = older[limit];
    if (typeof value !== 'number') continue;
    for (const offer of current)
      offer[limit] ??= { value, ...(sources && { sources }), ...(asOf && { asOf }) };
  }
}

/** A feed's offers, those of one route for each provider and kind of route. */
function onePerPlace(routes: readonly Route[], feed: Route['feed'], tally: Tally): Offer[] {
  const places = new Map<string, Route[]>();
  for (const route of routes) {
    if (route.feed !== feed || route.offers.length === 0) continue;
    const trial = route.offers.every((offer) => offer.trial);
    const place = JSON.stringify([route.provider, route.variant, trial]);
    places.set(place, [...(places.get(place) ?? []), route]);
  }
  return [...places.values()].flatMap((list) => {
    const [best, ...others] = [...list].sort(
      (a, b) =>
        rank(a) - rank(b) ||
        byText(b.snapshot ?? '', a.snapshot ?? '') ||
        byText(a.modelId, b.modelId),
    );
    if (!best) return [];
    for (const other of others) {
      const same = other.offers.map(priceKey).join() === best.offers.map(priceKey).join();
      tally.leaveOut(
        same ? 'second id of a route' : 'second id of a route, at other prices',
        `${feed}:${other.provider}/${other.modelId}`,
      );
    }
    return best.offers.map((offer) => ({ ...offer }));
  });
}

/** A route for batches becomes the batch price of the route beside it. */
function foldBatch(offers: readonly Offer[]): Offer[] {
  const batch = offers.filter(({ variant }) => variant === 'batch');
  return offers.flatMap((offer) => {
    if (batch.includes(offer)) return [];
    const cheap = offer.variant
      ? undefined
      : batch.find((other) => other.provider === offer.provider);
    return [cheap ? { ...offer, batch: cheap.prices } : offer];
  });
}

/** By provider, the standard route before its variants, offers before trials, older before newer. */
export const byOffer = (a: Offer, b: Offer): number =>
  byText(a.provider, b.provider) ||
  byText(a.variant ?? '', b.variant ?? '') ||
  Number(a.trial ?? false) - Number(b.trial ?? false) ||
  byText(a.from ?? '', b.from ?? '');
