/** What a workload costs, in sentences. */
import type { Comparison, Workload } from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import type { Words } from './words.js';

/** A workload in words. */
export function workloadText({ text, format }: Words, workload: Workload): string {
  return text.workloadOf(
    format.plural(workload.requests, text.requestsUnit),
    format.plural(workload.inputTokens, text.tokens),
    format.plural(workload.outputTokens, text.tokens),
  );
}

/**
 * Who is cheapest at what, and by how much the others are dearer. Says so where no cost is known.
 *
 * @param providerName a provider's name by its id
 */
export function costSummary(
  {
    words,
    nameOf,
    comparison,
  }: ExplanationContext & { comparison: Pick<Comparison, 'costs' | 'models'> },
  providerName: (id: string) => string,
): string {
  const { text, format } = words;
  const { costs, order, leaders } = comparison.costs;
  const name = (position: number): string => nameOf(comparison.models[position]?.id ?? '');
  const missing = order.flatMap((position) => {
    const reason = costs[position]?.missing;
    return reason ? [text.costMissing(name(position), text.noUsableOffer[reason])] : [];
  });
  const [cheapest] = order;
  const first = cheapest === undefined ? undefined : costs[cheapest];
  if (cheapest === undefined || !first?.monthly || !first.cheapest) {
    return [text.noCost, ...missing].join(' ');
  }

  const amount = figureText(words, first.monthly);
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
    const { gap, cheaper, multiple } = costs[position] ?? {};
    if (!gap || !cheaper) return [];
    const [model, more, share] = [
      name(position),
      figureText(words, gap),
      figureText(words, cheaper),
    ];
    return multiple
      ? [text.dearerTimes(model, more, share, figureText(words, multiple))]
      : [text.dearer(model, more, share)];
  });
  return [lead, ...dearer, ...missing].join(' ');
}
