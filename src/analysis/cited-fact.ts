/** Who says what a fact is, and whether they agree. */
import type { CatalogueHead, Id, Prices } from '../catalogue/types.js';
import { isSupplied } from './cited.js';
import { statementsOf } from './fact.js';
import type { FactAnswer } from './model-fact.js';

/** A price as it is quoted. */
const priceIn = (answer: FactAnswer, prices: Prices | undefined): number | undefined =>
  prices?.[answer.asked.price as keyof Prices];

/** The price that is asked for, where it is known. */
export const factPrice = (answer: FactAnswer): number | undefined =>
  answer.asked.type === 'price' ? priceIn(answer, answer.ranked?.prices) : undefined;

/** Whether sources disagree on a fact. */
export function isDisputed(answer: FactAnswer): boolean {
  const { known, score, ranked, asked } = answer;
  if (asked.type === 'score') return !!score?.cell.disputed;
  if (asked.type !== 'price') return !!known?.disputed.length;
  const own = priceIn(answer, ranked?.offer.prices);
  // Other sources give standard prices, which say nothing of a tier.
  return (
    ranked?.tier === undefined &&
    !!ranked?.offer.disputed?.some((other) => (priceIn(answer, other.prices) ?? own) !== own)
  );
}

/** The ids of the sources that say what a fact is, each once. */
function ownSources({ known, figure, score, ahead, versus, ranked }: FactAnswer): Id[] {
  const cells = ahead?.row?.cells ?? [!known && score?.cell];
  return [
    ...new Set(
      [
        known,
        figure,
        ...[ranked, ...(versus?.costs ?? []).map(({ cheapest }) => cheapest)].flatMap((one) => [
          !known && one?.offer,
          one?.conversion,
        ]),
        ...cells.map((cell) => cell && cell.score),
      ].flatMap((of) => (of && of.sources) || []),
    ),
  ];
}

/** Whether what the page supplies is in a fact. */
export const isFactSupplied = (answer: FactAnswer, head: CatalogueHead): boolean =>
  isSupplied({ sources: ownSources(answer) }) ||
  // What a model is called and who made it have no sources of their own.
  (/^(name|organization)$/.test(answer.asked.pattern) &&
    !!head.suppliedBySite?.('models', answer.model.id));

/** The ids of the sources of a fact, those that disagree included; each once. */
export function citedIn(answer: FactAnswer): Id[] {
  const { known, score, ranked } = answer;
  return [
    ...new Set([
      ...ownSources(answer),
      ...[
        ...statementsOf(known),
        ...(known ? [] : (ranked?.offer.disputed ?? [])),
        ...(known ? [] : (score?.cell.others ?? [])),
      ].flatMap(({ sources }) => sources ?? []),
    ]),
  ];
}
