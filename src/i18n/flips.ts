/** Where the ranking of models by cost turns, in sentences. */
import {
  volumeOf,
  type Dimension,
  type Flip,
  type Flips,
  type PriceComparison,
  type VolumeUnit,
} from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import type { EstimateMessages } from './messages/en.estimate.js';
import { Prose, type Sentence } from './prose.js';

/** What sentences about flips are written from. */
export interface FlipsContext extends ExplanationContext {
  comparison: Pick<PriceComparison, 'models' | 'workload'>;
  /** In what the reader counts how much is sent. Requests a month unless told otherwise. */
  volumeUnit?: VolumeUnit;
}

/**
 * One sentence for each flip, whose value opens what both models cost there, and one for all
 * quantities that change nothing. None where there is no ranking.
 */
export function flipSentences(
  context: FlipsContext,
  { flips: say }: Pick<EstimateMessages, 'flips'>,
  { flips, steady }: Flips,
): Sentence[] {
  const { words, comparison, nameOf, volumeUnit = 'requests-month' } = context;
  const { text, format } = words;
  const prose = new Prose();
  const name = (position: number): string => nameOf(comparison.models[position]?.id ?? '');

  const shown = ({ dimension, at }: Flip): string => {
    if (dimension !== 'requests' || volumeUnit === 'requests-month') return figureText(words, at);
    const value = volumeOf({ ...comparison.workload, requests: at.value }, volumeUnit);
    const unit = volumeUnit === 'tokens-month' ? 'tokens' : 'requests';
    return figureText(words, { value, unit, decimals: 0 });
  };
  const sentence = (flip: Flip): Sentence => {
    const { dimension, direction, cause, from, to, costs } = flip;
    const quantity = say.quantities[dimension];
    const value = shown(flip);
    const opened = prose.link(value, (explain) =>
      explain.lines(
        text.phrases([quantity, name(to)]),
        value,
        [
          say.notes[cause],
          ...costs.flatMap(({ position, monthly }) => [
            text.labelled(name(position), figureText(words, monthly)),
            ...explain.figure(context, '', monthly).lines,
          ]),
          ...(cause === 'equal' ? [flip.halved ? say.halved : say.solved] : []),
        ],
        context.sources.filter(({ id }) =>
          costs.some(({ monthly }) => monthly.sources.includes(id)),
        ),
      ),
    );
    const where =
      dimension === 'requests' && volumeUnit === 'requests-day'
        ? say.requestsADay[direction]
        : say.where[dimension][direction];
    const turn = say.causes[cause](name(to), name(from), where(opened));
    return prose.runs(
      text.sentences([turn, ...(flip.limitUnknown ? [say.limitUnknown(name(to))] : [])]),
    );
  };
  const list = (dimensions: readonly Dimension[]): string =>
    format.list(
      dimensions.map((dimension) => say.quantities[dimension]),
      'disjunction',
    );
  return [
    ...flips.map(sentence),
    ...(steady.length > 0 ? [prose.runs(say.steady(list(steady)))] : []),
  ];
}
