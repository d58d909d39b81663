/** What a workload costs, in sentences. */
import type { Figure, ModelCost, PriceComparison, Workload } from '../analysis/index.js';
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
  const missing = order.flatMap((position) => {
    const reason = costs[position]?.missing;
    return reason ? [text.costMissing(name(position), text.noUsableOffer[reason])] : [];
  });
  const [cheapest] = order;
  const first = cheapest === undefined ? undefined : costs[cheapest];
  if (cheapest === undefined || !first?.monthly || !first.cheapest) {
    return prose.runs(text.sentences([text.noCost, ...missing]));
  }

  const amount = linked(text.monthly, name(cheapest), first.monthly);
  const provider = providerName(first.cheapest.provider);
  const isOld = first.cheapest.outdated;
  const known = order.filter((position) => costs[position]?.monthly);
  const lead =
    known.length === 1 || leaders.positions.length === 0
      ? text.soleCost(name(cheapest), amount, provider)
      : leaders.tie
        ? text.equalCost(format.list(leaders.positions.map(name)), amount)
        : text.cheapestIs(name(cheapest), amount, provider);
  // Of many, the one that is dearest says how wide the field is; the table has the others.
  const dearer = known.slice(-1).flatMap((position) => {
    const { gap, cheaper, monthly, cheapest: offer } = costs[position] ?? {};
    if (!gap || !cheaper || !monthly || !offer) return [];
    const model = name(position);
    // What is over a year old is no price to be dearer than.
    if (isOld)
      return [
        text.soleCost(model, linked(text.monthly, model, monthly), providerName(offer.provider)),
      ];
    return dearerTexts(text, model, costs[position], (figure) =>
      linked(text.comparedToCheapest, model, figure),
    );
  });
  const outdated = known.flatMap((position) => {
    const { offer, outdated: old } = costs[position]?.cheapest ?? {};
    return old && offer?.asOf !== undefined
      ? [text.costOutdated(name(position), format.date(offer.asOf))]
      : [];
  });
  return prose.runs(text.sentences([lead, ...outdated, ...dearer, ...missing]));
}
