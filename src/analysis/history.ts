/** How prices of models changed: the dated offers of a route, one after the other. */
import type { CatalogueHead, DateText, Id, Model, Offer, Prices } from '../catalogue/types.js';
import { isBeyond } from './as-of.js';
import { pricesFor } from './cost.js';
import { isBefore, latest } from './dates.js';
import { difference, multiple, shareCheaper, type Operand } from './differences.js';
import type { Figure } from './figure.js';
import { holdsOn, isMakers, type RankedOffer } from './offers.js';
import { factor, over, product, shown } from './product.js';

export type PriceName = keyof Prices;

/** For which requests prices hold. */
export type PriceTerms = 'standard' | 'tier' | 'batch' | 'offPeak';

/** The prices of an offer for some of its requests. */
export interface PriceRow {
  terms: PriceTerms;
  /** The offer at these prices; `tier` is the threshold of a tier. */
  ranked: RankedOffer;
}

/** The prices of a route for a while. */
export interface PriceStep {
  offer: Offer;
  /** The first day of these prices; absent where it is not recorded. */
  from?: DateText;
  /** The first day on which they no longer hold: the next step's, where the offer names none. */
  until?: DateText;
  /** Since when no price had been recorded when they began. */
  gapSince?: DateText;
  /** Whether they begin after all that the catalogue can know: they are announced. */
  announced: boolean;
  /** Whether they are known to hold on the day that is asked for. */
  inForce: boolean;
  /** Standard prices first. */
  rows: readonly PriceRow[];
}

/**
 * What changed on a route:
 *
 * - `price`: one price. A fall has `share`, which is 1 − after ÷ before; a rise to less than twice
 *   as much has `share`, which is (after − before) ÷ before, and a larger one `multiple`, which is
 *   after ÷ before. From nothing, and where a side is not known, there is neither
 * - `begun`, `ended`: a tier, batch or off-peak prices
 * - `stopped`: the route; no later price is recorded
 */
export type PriceChange = {
  /** The first day after it. */
  date: DateText;
  /** Where it is not known when it came: since when no price had been recorded. */
  since?: DateText;
  announced: boolean;
} & (
  | {
      kind: 'price';
      name: PriceName;
      before?: PriceRow;
      after?: PriceRow;
      share?: Figure;
      multiple?: Figure;
    }
  | { kind: 'begun' | 'ended'; row: PriceRow }
  | { kind: 'stopped' }
);

/** One route to one model over time. */
export interface RouteHistory {
  provider: Id;
  modelId?: string;
  variant?: string;
  /** ISO 4217 code of its prices. */
  currency: string;
  /** From the first. */
  steps: readonly PriceStep[];
  /** From the first. */
  changes: readonly PriceChange[];
  /** Whether any of its prices has a beginning or an end. */
  dated: boolean;
}

/** The prices of one model over time. */
export interface ModelHistory {
  model: Model;
  /** The route that is shown; absent where there is none. */
  route?: RouteHistory;
  /** Whose other routes have dated prices. */
  others: readonly Id[];
}

/** What a history is asked for. */
export interface HistoryOptions {
  /** The day that is marked. Defaults to the catalogue's date, and is never after it. */
  asOf?: DateText;
  /** Whose routes to show. By default those of a model's maker, else the one with most dates. */
  provider?: string;
}

/** The prices of several models over time. */
export interface PriceHistory {
  models: readonly ModelHistory[];
  asOf?: DateText;
  /** ISO 4217 code of the prices that share an axis: those of the first route with dates. */
  currency?: string;
}

/** Prices are published with at most so many digits after the decimal point. */
const PRICE_DECIMALS = 12;

const isDated = ({ from, until }: Offer): boolean => from !== undefined || until !== undefined;

/** Offers without a beginning come first; of those, the one that ends first. */
const inOrder = (a: Offer, b: Offer): number => {
  const [first, second] = [a.from ?? '', b.from ?? ''];
  const [end, otherEnd] = [a.until ?? '9999', b.until ?? '9999'];
  return first < second ? -1 : first > second ? 1 : end < otherEnd ? -1 : end > otherEnd ? 1 : 0;
};

/** Whether the later offer can follow the other: it begins after that began, not before it ended. */
const follows = (later: Offer, { from, until }: Offer): boolean =>
  later.from !== undefined &&
  (from === undefined || isBefore(from, later.from)) &&
  (until === undefined || !isBefore(later.from, until));

/** Offers of one route in order. What overlaps is another route that the catalogue does not name. */
function lanes(offers: readonly Offer[]): Offer[][] {
  const found: { route: string; offers: Offer[] }[] = [];
  for (const offer of [...offers].sort(inOrder)) {
    const { provider, modelId, variant, currency, trial } = offer;
    const route = JSON.stringify([provider, modelId, variant, currency, !trial]);
    const lane = found.find(
      (one) => one.route === route && follows(offer, one.offers.at(-1) as Offer),
    );
    if (lane) lane.offers.push(offer);
    else found.push({ route, offers: [offer] });
  }
  return found.map((lane) => lane.offers);
}

function rowsOf(offer: Offer, currency: string): PriceRow[] {
  const row = (terms: PriceTerms, prices: Prices, tier?: number): PriceRow => {
    const { disputed = [], ...rest } = offer;
    return {
      terms,
      ranked: {
        // Other sources give standard prices alone.
        offer: terms === 'standard' ? { ...rest, disputed } : rest,
        provider: offer.provider,
        prices,
        currency,
        outdated: false,
        cheapest: false,
        ...(tier !== undefined && { tier }),
      },
    };
  };
  const { prices, tiers = [], batch, offPeak } = offer;
  const thresholds = [...new Set(tiers.map((tier) => tier.aboveInputTokens))].sort((a, b) => a - b);
  return [
    row('standard', prices),
    ...thresholds.map((above) => row('tier', pricesFor(offer, above + 1).prices, above)),
    ...(batch ? [row('batch', batch)] : []),
    // A price that they do not give stays as it is.
    ...(offPeak ? [row('offPeak', { ...prices, ...offPeak.prices })] : []),
  ];
}

function stepsOf(
  offers: readonly Offer[],
  currency: string,
  published: DateText | undefined,
  asOf: DateText | undefined,
): PriceStep[] {
  return offers.map((offer, index) => {
    const [before, next] = [offers[index - 1], offers[index + 1]];
    const { from } = offer;
    const until = offer.until ?? next?.from;
    const known = offer.asOf ?? published;
    const gap = before?.until !== undefined && from !== undefined && isBefore(before.until, from);
    return {
      offer,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(gap && before.until !== undefined && { gapSince: before.until }),
      announced: from !== undefined && isBefore(published ?? known ?? from, from),
      // Prices without a beginning are known to have held from the day on which they were checked.
      inForce:
        holdsOn({ ...(from && { from }), ...(until && { until }) }, asOf) &&
        (from !== undefined || asOf === undefined || !isBefore(asOf, known ?? asOf)),
      rows: rowsOf(offer, currency),
    };
  });
}

/** Whether a price is of a request, an image or a search, not of a million tokens. */
export const isFee = (name: PriceName): boolean => name.startsWith('per');

/** A price as a number to set against another. */
function operand({ offer, prices }: RankedOffer, name: PriceName, currency: string): Operand {
  return {
    value: prices[name] ?? NaN,
    decimals: PRICE_DECIMALS,
    unit: isFee(name) ? 'money' : 'money-per-million-tokens',
    currency,
    sources: offer.sources ?? [],
    ...(offer.asOf !== undefined && { asOf: offer.asOf }),
  };
}

/** By how much a price fell or rose. */
function moved(before: Operand, after: Operand): { share?: Figure; multiple?: Figure } {
  const fall = shareCheaper(after, before);
  if (fall) return { share: fall };
  const times = multiple(after, before);
  if (times) return { multiple: times };
  const { value, unit, currency } = before;
  const divisor = factor(value, unit, {
    decimals: PRICE_DECIMALS,
    ...(currency !== undefined && { currency }),
  });
  const rise = product('share', [shown(difference(after, before)), over(divisor)], {
    decimals: 3,
    from: [before, after],
  });
  return rise ? { share: rise } : {};
}

const PRICE_ORDER: readonly PriceName[] = ['input', 'output', 'cacheRead'];

/** The names of all prices that any of these has: the most asked for first. */
export function priceNames(all: readonly Prices[]): PriceName[] {
  const names = new Set<PriceName>(PRICE_ORDER);
  for (const prices of all) for (const name of Object.keys(prices)) names.add(name as PriceName);
  return [...names].filter((name) => all.some((prices) => prices[name] !== undefined));
}

/** Prices of an offer for the same requests have the same key. */
const keyOf = ({ terms, ranked }: PriceRow): string => `${terms}${ranked.tier ?? ''}`;

function changesBetween(old: PriceStep, step: PriceStep, currency: string): PriceChange[] {
  const date = step.from;
  if (date === undefined) return [];
  const { announced, gapSince } = step;
  const when = { date, announced, ...(gapSince !== undefined && { since: gapSince }) };
  const changes: PriceChange[] = [];
  const rest = new Map(old.rows.map((row) => [keyOf(row), row]));
  for (const row of step.rows) {
    const before = rest.get(keyOf(row));
    rest.delete(keyOf(row));
    if (!before) {
      changes.push({ ...when, kind: 'begun', row });
      continue;
    }
    const [then, now] = [before.ranked.prices, row.ranked.prices];
    for (const name of priceNames([then, now])) {
      if (then[name] === now[name]) continue;
      changes.push({
        ...when,
        kind: 'price',
        name,
        ...(then[name] !== undefined && { before }),
        ...(now[name] !== undefined && { after: row }),
        ...(then[name] !== undefined &&
          now[name] !== undefined &&
          moved(operand(before.ranked, name, currency), operand(row.ranked, name, currency))),
      });
    }
  }
  for (const row of rest.values()) changes.push({ ...when, kind: 'ended', row });
  return changes;
}

function routeOf(
  offers: readonly Offer[],
  head: CatalogueHead,
  asOf: DateText | undefined,
): RouteHistory {
  const { provider, modelId, variant, currency = head.currency ?? 'USD' } = offers[0] as Offer;
  const steps = stepsOf(offers, currency, head.published, asOf);
  const end = steps.at(-1)?.until;
  const known = head.published ?? latest(offers.map((offer) => offer.asOf));
  return {
    provider,
    currency,
    steps,
    changes: [
      ...steps.flatMap((step, index) => {
        const old = steps[index - 1];
        return old ? changesBetween(old, step, currency) : [];
      }),
      ...(end === undefined
        ? []
        : [
            {
              kind: 'stopped' as const,
              date: end,
              announced: known !== undefined && isBefore(known, end),
            },
          ]),
    ],
    dated: offers.some(isDated),
    ...(modelId !== undefined && { modelId }),
    ...(variant !== undefined && { variant }),
  };
}

/** Every route of a model whose prices are dated. */
export const datedRoutes = (head: CatalogueHead, { offers = [] }: Model): RouteHistory[] =>
  lanes(offers)
    .filter((lane) => lane.some(isDated))
    .map((lane) => routeOf(lane, head, head.published));

/** How well a route stands for its model, best first: numbers are compared one after the other. */
const rankOf = (model: Model, offers: readonly Offer[]): number[] => [
  Number(!offers.some(isDated)),
  Number(offers.some(({ trial }) => trial)),
  Number(!isMakers(model, offers[0] as Offer)),
  -offers.filter(isDated).length,
  Number(offers[0]?.variant !== undefined),
];

const byRank = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;

/**
 * The prices of models over time, as far as offers are dated: one route for each model. That is the
 * maker's own, else the one with most dated prices; one without dates only where all are.
 *
 * @param head the catalogue, for its date and currency
 */
export function priceHistory(
  head: CatalogueHead,
  models: readonly Model[],
  { asOf, provider }: HistoryOptions = {},
): PriceHistory {
  const day = isBeyond(head, asOf) ? head.published : (asOf ?? head.published);
  const histories = models.map((model): ModelHistory => {
    const routes = lanes(model.offers ?? [])
      .map((offers) => ({ offers, rank: rankOf(model, offers) }))
      .sort((a, b) => byRank(a.rank, b.rank))
      .map(({ offers }) => offers);
    const chosen = routes.find(([offer]) => provider === undefined || offer?.provider === provider);
    const others = routes.filter((offers) => offers !== chosen && offers.some(isDated));
    return {
      model,
      others: [...new Set(others.flatMap((offers) => offers[0]?.provider ?? []))].filter(
        (id) => id !== chosen?.[0]?.provider,
      ),
      ...(chosen && { route: routeOf(chosen, head, day) }),
    };
  });
  const currency = histories.find(({ route }) => route?.dated)?.route?.currency;
  return {
    models: histories,
    ...(day !== undefined && { asOf: day }),
    ...(currency !== undefined && { currency }),
  };
}
