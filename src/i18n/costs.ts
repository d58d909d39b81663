/** What a workload costs, in sentences. */
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

/** A workload in words. */
export function workloadText({ text, format }: Words, workload: Workload): string {
  return text.workloadOf(
    format.plural(workload.requests, text.requestsUnit),
    format.plural(workload.inputTokens, text.tokens),
    format.plural(workload.outputTokens, text.tokens),
  );
}

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
