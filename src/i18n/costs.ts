/** What a workload costs, in sentences. */
import { isSupplied } from '../analysis/cited.js';
import { isOwn } from '../analysis/own-price.js';
import { DEFAULT_AUDIO_TOKENS, DEFAULT_IMAGE_TOKENS } from '../analysis/workload.js';
import type {
  Figure,
  ModelCost,
  PriceComparison,
  RankedOffer,
  Workload,
} from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import { Prose, type Sentence } from './prose.js';
import type { Messages } from './messages/en.js';
import type { Words } from './words.js';

/** Digits of shares and averages. */
const DECIMALS = 2;

/** A workload in words: all of it that is not zero. */
export function workloadText(words: Words, workload: Workload): string {
  const { text, format } = words;
  const { workloadParts: say } = text;
  const {
    cacheLifetime,
    imageTokens = DEFAULT_IMAGE_TOKENS,
    audioTokens = DEFAULT_AUDIO_TOKENS,
    sizes = [],
    spread = 1,
    growth,
    users,
  } = workload;
  const tokens = (count: number): string => format.plural(count, text.tokens);
  const inputs = sizes.map(({ inputTokens }) => inputTokens);
  const parts: string[] = [
    text.workloadOf(
      format.plural(workload.requests, text.requestsUnit),
      tokens(workload.inputTokens),
      tokens(workload.outputTokens),
    ),
  ];
  /** Where the field is not zero. */
  const add = (
    name: 'images' | 'audioMinutes' | 'webSearches' | 'reasoningTokens' | Share,
    write: (value: number) => string,
  ): void => {
    const value = workload[name];
    if (value) parts.push(write(value));
  };
  const percent = (share: number): string => format.percent(share, DECIMALS);
  if (inputs.length > 0)
    parts.push(say.sizes(tokens(Math.min(...inputs)), tokens(Math.max(...inputs))));
  else if (spread > 1) parts.push(say.spread(format.number(spread, DECIMALS)));
  add('cachedShare', (share) => say.cachedShare(percent(share)));
  add('cacheWriteShare', (share) =>
    say.cacheWriteShare(
      percent(share),
      cacheLifetime === '1h' ? format.unit(1, 'hour') : format.unit(5, 'minute'),
    ),
  );
  add('batchShare', (share) => say.batchShare(percent(share)));
  add('offPeakShare', (share) => say.offPeakShare(percent(share)));
  add('reasoningTokens', (count) => say.reasoningTokens(tokens(count)));
  add('images', (count) =>
    say.images(format.plural(count, text.counts.images, DECIMALS), tokens(imageTokens)),
  );
  add('audioMinutes', (minutes) =>
    say.audioMinutes(format.unit(minutes, 'minute'), tokens(audioTokens)),
  );
  add('webSearches', (count) =>
    say.webSearches(format.plural(count, text.counts.searches, DECIMALS)),
  );
  if (growth) parts.push(say.growth(percent(growth)));
  if (users) parts.push(format.plural(users, text.counts.users));
  return text.phrases(parts);
}

type Share = 'cachedShare' | 'cacheWriteShare' | 'batchShare' | 'offPeakShare';

/** Whether a workload counts on discounts that list prices have only for some requests. */
const countsOnDiscounts = ({ cachedShare, batchShare, offPeakShare }: Workload): boolean =>
  Boolean(cachedShare || batchShare || offPeakShare);

/** By how much a model is dearer than the cheapest, if it is. */
export const dearerTexts = (
  text: Messages,
  model: string,
  { gap, cheaper, multiple }: ModelCost = {},
  link: (figure: Figure) => string,
): string[] => {
  if (!gap || !cheaper) return [];
  const said = [model, link(gap), link(cheaper)] as const;
  return [multiple ? text.dearerTimes(...said, link(multiple)) : text.dearer(...said)];
};

/** That prices are over a year old, or of a later day than is shown; each date once. */
export function dateTexts(
  { text, format }: Words,
  offers: readonly (readonly [model: string, RankedOffer | undefined])[],
): string[] {
  const dated = offers.flatMap(([model, ranked]) => {
    const { outdated, later, offer } = ranked ?? {};
    const say = outdated ? text.costOutdated : later ? text.costLater : undefined;
    return say && offer?.asOf !== undefined ? [{ model, say, date: format.date(offer.asOf) }] : [];
  });
  const texts = dated.map(({ say, date }) =>
    say(
      format.list(
        dated.filter((one) => one.say === say && one.date === date).map(({ model }) => model),
      ),
      date,
    ),
  );
  return [...new Set(texts)];
}

/** Which of the prices counted on are list prices, and which the page or the reader supplies. */
export function priceBasis({
  words: { text, format },
  nameOf,
  comparison: { models, costs, workload },
}: ExplanationContext & {
  comparison: Pick<PriceComparison, 'costs' | 'models' | 'workload'>;
}): string[] {
  const used = costs.costs.flatMap(({ cheapest }, position) =>
    cheapest ? [{ offer: cheapest.offer, name: nameOf(models[position]?.id ?? '') }] : [],
  );
  const isPlain = !countsOnDiscounts(workload);
  const special = [
    [isSupplied, text.pricesSupplied],
    [isOwn, text.pricesOwn],
  ] as const;
  const of = special.map(([is]) => used.filter(({ offer }) => is(offer)));
  const left = used.length - of.flat().length;
  if (left === used.length) return [isPlain ? text.listPrices : text.listPricesOnly];
  return [
    ...special.flatMap(([, say], index) => {
      const names = (of[index] ?? []).map(({ name }) => name);
      return names.length > 0 ? [say(format.list(names))] : [];
    }),
    ...(left > 0 ? [isPlain ? text.otherPrices : text.otherPricesOnly] : []),
  ];
}

/** Why there is no cost, each reason once. */
export function missingTexts(
  { text, format }: Words,
  costs: readonly (readonly [model: string, ModelCost | undefined])[],
): string[] {
  const reasons = new Set(costs.flatMap(([, cost]) => cost?.missing ?? []));
  return [...reasons].map((reason) =>
    text.costMissing(
      format.list(costs.flatMap(([model, cost]) => (cost?.missing === reason ? [model] : []))),
      text.noUsableOffer[reason],
    ),
  );
}

/**
 * Who is cheapest at what, and by how much the others are dearer. Says so where no cost is known.
 *
 * @param providerName a provider's name by its id
 */
export function costSummary(
  context: ExplanationContext & { comparison: Pick<PriceComparison, 'costs' | 'models'> },
  providerName: (id: string) => string,
): Sentence {
  const { words, nameOf, comparison } = context;
  const { text, format } = words;
  const prose = new Prose();
  const linked = (title: string, model: string, figure: Figure): string =>
    prose.link(figureText(words, figure), (to) =>
      to.figure(context, text.phrases([title, model]), figure),
    );
  const { costs, order, leaders } = comparison.costs;
  const name = (position: number): string => nameOf(comparison.models[position]?.id ?? '');
  const named = order.map((position) => [name(position), costs[position]] as const);
  const missing = missingTexts(words, named);
  const [cheapest] = order;
  const first = cheapest === undefined ? undefined : costs[cheapest];
  if (cheapest === undefined || !first?.monthly || !first.cheapest) {
    return prose.runs(text.sentences(missing));
  }

  const amount = linked(text.monthly, name(cheapest), first.monthly);
  const provider = providerName(first.cheapest.provider);
  const known = order.filter((position) => costs[position]?.monthly);
  const lead =
    known.length === 1 || leaders.positions.length === 0
      ? text.soleCost(name(cheapest), amount, provider)
      : leaders.tie
        ? text.equalCost(format.list(leaders.positions.map(name)), amount)
        : text.cheapestIs(name(cheapest), amount, provider);
  // Of many, the one that is dearest says how wide the field is; the table has the others.
  const dearer = known.slice(-1).flatMap((position) => {
    const { gap, monthly, cheapest: offer } = costs[position] ?? {};
    if (position === cheapest || leaders.positions.includes(position)) return [];
    if (!monthly || !offer) return [];
    const model = name(position);
    // Nothing is dearer than a price that is over a year old, nor is such a price dearer.
    if (!gap)
      return [
        text.soleCost(model, linked(text.monthly, model, monthly), providerName(offer.provider)),
      ];
    return dearerTexts(text, model, costs[position], (figure) =>
      linked(text.comparedToCheapest, model, figure),
    );
  });
  const dates = dateTexts(
    words,
    named.map(([model, cost]) => [model, cost?.cheapest]),
  );
  return prose.runs(text.sentences([lead, ...dearer, ...dates, ...missing]));
}
