/** Reads `@pydantic/genai-prices`: prices with tiers, history and hours of the day. */
import type { DateText, Id, OffPeak, Offer, Prices, PriceTier } from '../../catalogue/types.js';
import type { Hand } from '../hand-kept.js';
import type { Tally } from '../summary.js';
import { absurd, clean, startRoute, type Route } from './route.js';

/** A price, or one with steps by input length. */
export type FeedPrice = number | { base: number; tiers: { start: number; price: number }[] };
export type FeedPrices = Record<string, FeedPrice | undefined>;

/** Prices that hold from a day on, or between two times of day. */
export interface FeedBlock {
  constraint?:
    | { type: 'start_date'; start_date: string }
    | { type: 'time_of_date'; start_time: string; end_time: string };
  prices: FeedPrices;
}

/** Which ids an entry stands for. */
export type FeedMatch = {
  [operator in 'equals' | 'starts_with' | 'ends_with' | 'contains' | 'regex']?: string;
} & { or?: FeedMatch[]; and?: FeedMatch[] };

export interface FeedModel {
  id: string;
  match: FeedMatch;
  context_window?: number;
  deprecated?: boolean;
  price_comments?: string;
  prices: FeedPrices | FeedBlock[];
}

export interface FeedProvider {
  id: string;
  models: FeedModel[];
}

const PER_MILLION: Readonly<Record<string, keyof Prices>> = {
  input_mtok: 'input',
  output_mtok: 'output',
  cache_read_mtok: 'cacheRead',
  cache_write_mtok: 'cacheWrite',
  cache_write_1h_mtok: 'cacheWrite1h',
  output_reasoning_mtok: 'reasoning',
  input_audio_mtok: 'inputAudio',
  output_audio_mtok: 'outputAudio',
  cache_audio_read_mtok: 'cacheReadAudio',
  input_image_mtok: 'inputImage',
  output_image_mtok: 'outputImage',
  cache_image_read_mtok: 'cacheReadImage',
  input_video_mtok: 'inputVideo',
  output_video_mtok: 'outputVideo',
  output_citation_mtok: 'outputCitation',
};

const PER_THOUSAND: Readonly<Record<string, keyof Prices>> = {
  requests_kcount: 'perRequest',
  web_searches_kcount: 'perWebSearch',
};

/** A price that the maintainers took from a reseller, to be replaced by the provider's own. */
const COPIED = /imported from openrouter|trusting open router/i;

/** An entry kept for bills of the past. */
const WITHDRAWN = /no longer (listed|available)|^retired on|(kept|retained) for historical usage/i;

/** An entry that its provider does not sell any more. */
export interface Withdrawn {
  provider: Id;
  /** The model's slug. */
  id: Id;
  match: FeedMatch;
}

/** The routes of the feed. What is left out is counted in `tally`. */
export function readGenaiPrices(
  providers: readonly FeedProvider[],
  hand: Hand,
  tally: Tally,
  asOf: DateText,
): { routes: Route[]; withdrawn: Withdrawn[] } {
  const routes: Route[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const provider of providers)
    for (const model of provider.models) {
      const key = `genai-prices:${provider.id}/${model.id}`;
      for (const id of [model.id, ...alsoPriced(hand, key, model)]) {
        tally.entry('genai-prices');
        const route = readModel(provider.id, { ...model, id }, hand, tally, asOf, withdrawn);
        if (route) routes.push(route);
      }
    }
  return { routes, withdrawn };
}

/** Further models that the entry prices, by the hand-kept list. */
function alsoPriced(hand: Hand, key: string, model: FeedModel): readonly string[] {
  const ids = hand.aliases.also[key] ?? [];
  for (const id of ids)
    if (!matches(model.match, id))
      throw new Error(
        `catalogue/aliases.json says that ${key} prices "${id}" too, ` +
          `but the entry does not match it any more: correct "also".`,
      );
  return ids;
}

/** Whether an entry stands for an id, by the feed's own rule. */
export function matches(match: FeedMatch, id: string): boolean {
  if (match.or) return match.or.some((part) => matches(part, id));
  if (match.and) return match.and.every((part) => matches(part, id));
  if (match.equals !== undefined) return id === match.equals;
  if (match.starts_with !== undefined) return id.startsWith(match.starts_with);
  if (match.ends_with !== undefined) return id.endsWith(match.ends_with);
  if (match.contains !== undefined) return id.includes(match.contains);
  return match.regex !== undefined && new RegExp(match.regex).test(id);
}

function readModel(
  feedProvider: string,
  model: FeedModel,
  hand: Hand,
  tally: Tally,
  asOf: DateText,
  withdrawn: Withdrawn[],
): Route | undefined {
  const key = `genai-prices:${feedProvider}/${model.id}`;
  const leaveOut = (reason: string): undefined => tally.leaveOut(reason, key);
  const start = startRoute(hand, tally, 'genai-prices', feedProvider, model.id);
  if (!start) return undefined;
  const { free, ...route } = start;
  const comment = model.price_comments ?? '';
  if (model.deprecated || WITHDRAWN.test(comment)) {
    withdrawn.push({ provider: route.provider, id: route.id, match: model.match });
    return leaveOut('route that its provider has withdrawn');
  }
  // `:free` is OpenRouter's way to write it.
  const foreign = model.id.includes(':free') && route.provider !== 'openrouter';
  if (foreign || COPIED.test(comment)) return leaveOut('price copied from OpenRouter');

  const facts = model.context_window ? { contextWindow: model.context_window } : {};
  const note = hand.providers[route.provider]?.note;
  const common: Offer = {
    provider: route.provider,
    modelId: model.id,
    prices: {},
    ...(route.variant && { variant: route.variant }),
    ...(model.context_window && { contextWindow: model.context_window }),
    ...(note && { note }),
    asOf,
    sources: ['genai-prices'],
  };

  const blocks = Array.isArray(model.prices) ? model.prices : [{ prices: model.prices }];
  const keys = blocks.flatMap(({ prices }) => Object.keys(prices));
  if (keys.length === 0) {
    if (!free && !/^.{0,40}free of charge/i.test(comment)) return leaveOut('no known price');
    return {
      ...route,
      offers: [{ ...common, prices: { input: 0, output: 0 }, trial: true }],
      facts,
    };
  }
  const inexpressible = keys.filter((name) => !PER_MILLION[name] && !PER_THOUSAND[name]);
  if (inexpressible.length === keys.length)
    return leaveOut('only prices by the hour, page or text');
  for (const name of new Set(inexpressible)) tally.dropPrice(name);

  const offers = readBlocks(blocks, common);
  for (const offer of offers) {
    const wrong = absurd(offer);
    if (wrong) return leaveOut(wrong);
    if (offer.prices.output === undefined) return leaveOut('no output price, so no text to buy');
    if (offer.prices.input === undefined) return leaveOut('no input price');
  }
  return { ...route, offers, facts };
}

/**
 * One offer per period. Blocks stand in order: one with a date begins a period, one with hours
 * belongs to the period before it. The dearer hours count as the standard, so that no estimate
 * is too low; the others are the off-peak hours.
 */
function readBlocks(blocks: readonly FeedBlock[], common: Offer): Offer[] {
  const periods: { from?: DateText; prices: FeedPrices; hours: [string, string, FeedPrices][] }[] =
    [];
  for (const { constraint, prices } of blocks) {
    if (constraint?.type === 'time_of_date')
      periods
        .at(-1)
        ?.hours.push([constraint.start_time.slice(0, 5), constraint.end_time.slice(0, 5), prices]);
    else periods.push({ ...(constraint && { from: constraint.start_date }), prices, hours: [] });
  }
  return periods.map(({ from, prices, hours }, index) => {
    const until = periods[index + 1]?.from;
    const dates = { ...(from && { from }), ...(until && { until }) };
    const [first] = hours;
    if (!first) return { ...common, ...readPrices(prices, common), ...dates };
    const special = readPrices(first[2], common);
    const rest = readPrices(prices, common);
    const windows = hours.map(([start, end]) => [start, end] as const);
    const dearer = (special.prices.input ?? 0) > (rest.prices.input ?? 0);
    const [standard, cheap, cheapWindows] = dearer
      ? [special, rest, otherHours(windows)]
      : [rest, special, windows];
    return {
      ...common,
      ...standard,
      ...dates,
      ...offPeakHours(cheap.prices, cheapWindows, common),
    };
  });
}

/** The longest cheap stretch as `offPeak`, any other in a note: the format holds one. */
function offPeakHours(
  prices: Prices,
  windows: readonly (readonly [string, string])[],
  { note }: Offer,
): { offPeak?: OffPeak; note?: string } {
  const [longest, ...others] = [...windows].sort((a, b) => minutes(b) - minutes(a));
  if (!longest) return {};
  const also = others.map(([from, until]) => `${from} to ${until}`).join(' and ');
  const words = [note, also && `The off-peak prices hold from ${also} UTC too.`].filter(Boolean);
  return {
    offPeak: { from: longest[0], until: longest[1], prices },
    ...(words.length > 0 && { note: words.join(' ') }),
  };
}

const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The length of a stretch of the day, which may run past midnight. */
const minutes = ([from, until]: readonly [string, string]): number =>
  (clock(until) - clock(from) + 1440) % 1440;

/** The hours of the day outside the given ones. */
function otherHours(
  windows: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  const sorted = [...windows].sort((a, b) => clock(a[0]) - clock(b[0]));
  return sorted.map(([, end], index) => {
    const next = sorted[(index + 1) % sorted.length] ?? sorted[0];
    return [end, next?.[0] ?? end] as const;
  });
}

/** Prices and tiers of one block. A tier at or past the route's context window is never reached. */
function readPrices(from: FeedPrices, common: Offer): { prices: Prices; tiers?: PriceTier[] } {
  const prices: Prices = {};
  const steps = new Map<number, Prices>();
  for (const [name, price] of Object.entries(from)) {
    const million = PER_MILLION[name];
    const thousand = PER_THOUSAND[name];
    const field = million ?? thousand;
    if (!field || price === undefined) continue;
    const unit = (value: number): number => clean(thousand ? value / 1000 : value);
    if (typeof price === 'number') prices[field] = unit(price);
    else {
      prices[field] = unit(price.base);
      for (const { start, price: step } of price.tiers)
        steps.set(start, { ...steps.get(start), [field]: unit(step) });
    }
  }
  const limit = typeof common.contextWindow === 'number' ? common.contextWindow : Infinity;
  const tiers: PriceTier[] = [];
  for (const start of [...steps.keys()].sort((a, b) => a - b))
    if (start < limit)
      tiers.push({
        aboveInputTokens: start,
        prices: { ...tiers.at(-1)?.prices, ...steps.get(start) },
      });
  return { prices, ...(tiers.length > 0 && { tiers }) };
}
