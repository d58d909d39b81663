/** What an estimate says besides its figures. */
import { isOwn, type PriceComparison, type RankedOffer } from '../analysis/index.js';
import { priceBasis } from './costs.js';
import type { ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import type { EstimateMessages } from './messages/en.estimate.js';
import { Prose, type Sentence } from './prose.js';

/** What estimates are written with. */
export interface EstimateWriting extends ExplanationContext {
  own: EstimateMessages;
  comparison: PriceComparison;
}

/** What was counted otherwise than the workload asks for, and what does not fit. */
export function countedNotes(
  { words, own }: Pick<EstimateWriting, 'words' | 'own'>,
  { notes = [], unfit, provider }: RankedOffer,
): string[] {
  // Whoever enters a price of their own knows what it is for.
  if (isOwn({ provider })) return [];
  return [
    ...(notes.length > 0
      ? [own.countedInFull(words.format.list(notes.map((name) => own.notes[name])))]
      : []),
    ...(unfit === undefined ? [] : [own.unfit(words.format.percent(unfit))]),
  ];
}

/** What a reader must know of the costs as a whole. */
export function estimateNotes(context: EstimateWriting): Sentence[] {
  const { words, own, comparison, nameOf } = context;
  const { unconverted, currency, costs, models } = comparison;
  const prose = new Prose();
  const caching = models.flatMap(({ id }, position) => {
    const figure = costs.costs[position]?.caching;
    if (!figure) return [];
    const amount = prose.link(figureText(words, figure), (to) =>
      to.figure(context, words.text.phrases([own.caching, nameOf(id)]), figure),
    );
    return [own.cachingCosts(nameOf(id), amount)];
  });
  return [
    ...(unconverted === undefined ? [] : [own.unconverted(unconverted, currency)]),
    ...caching,
    ...priceBasis(context),
  ].map((note) => prose.runs(note));
}
