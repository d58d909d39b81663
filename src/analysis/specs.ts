import type { DateText, Licence, Modality, Model, ModelStatus } from '../catalogue/types.js';
import { mapKnown, readFact, type Knowable } from './fact.js';
import { amongReleased, largestOf, NO_LEADERS, type Leaders } from './leaders.js';

/** What each row of the specifications holds. */
export interface SpecValues {
  released: DateText;
  knowledgeCutoff: DateText;
  contextWindow: number;
  maxOutput: number;
  parametersTotal: number;
  parametersActive: number;
  architecture: string;
  tokenizer: string;
  inputs: readonly Modality[];
  outputs: readonly Modality[];
  licence: Licence;
  openWeights: boolean;
  status: ModelStatus;
}

export type SpecName = keyof SpecValues;

/** One specification of several models, in their order. */
export interface SpecRow<N extends SpecName = SpecName> {
  name: N;
  cells: readonly Knowable<SpecValues[N]>[];
  leaders: Leaders;
}

/** Any row of the specifications; `name` tells what its cells hold. */
export type AnySpecRow = { [N in SpecName]: SpecRow<N> }[SpecName];

/** The row of one specification. */
export const specRowOf = <N extends SpecName>(specs: readonly AnySpecRow[], name: N): SpecRow<N> =>
  specs.find((row) => row.name === name) as unknown as SpecRow<N>;

type Reader<T> = (model: Model) => Knowable<T>;

const READERS: { [N in SpecName]: Reader<SpecValues[N]> } = {
  released: (model) => readFact(model.released),
  knowledgeCutoff: (model) => readFact(model.knowledgeCutoff),
  contextWindow: (model) => readFact(model.contextWindow),
  maxOutput: (model) => readFact(model.maxOutput),
  parametersTotal: (model) => readFact(model.parameters?.total),
  parametersActive: (model) => readFact(model.parameters?.active),
  architecture: (model) => readFact(model.architecture),
  tokenizer: (model) => readFact(model.tokenizer),
  inputs: (model) => readFact(model.inputs),
  outputs: (model) => readFact(model.outputs),
  licence: (model) => readFact(model.licence),
  openWeights,
  status: (model) => readFact(model.status),
};

/** Whether the weights are open is a term of the licence. */
function openWeights(model: Model): Knowable<boolean> {
  const licence = readFact(model.licence);
  if (licence?.value?.openWeights === undefined) return undefined;
  return {
    ...mapKnown(licence, (terms) => terms.openWeights ?? false),
    value: licence.value.openWeights,
    sources: licence.sources,
    disputed: licence.disputed.flatMap((other) =>
      other.value?.openWeights === undefined ? [] : [{ ...other, value: other.value.openWeights }],
    ),
  };
}

/** Rows in which more is better. */
const MORE_IS_BETTER: ReadonlySet<SpecName> = new Set(['contextWindow', 'maxOutput']);

function specRow<N extends SpecName>(
  name: N,
  models: readonly Model[],
  unreleased: readonly number[],
): SpecRow<N> {
  const cells = models.map(READERS[name]);
  return {
    name,
    cells,
    leaders: MORE_IS_BETTER.has(name)
      ? amongReleased(cells as readonly Knowable<number>[], unreleased, largestOf)
      : NO_LEADERS,
  };
}

/**
 * The specifications of several models: every row, whether or not anything is known.
 *
 * @param unreleased positions of the models that came out after the day, which lead nothing
 */
export function compareSpecs(
  models: readonly Model[],
  unreleased: readonly number[] = [],
): AnySpecRow[] {
  return (Object.keys(READERS) as SpecName[]).map(
    (name) => specRow(name, models, unreleased) as AnySpecRow,
  );
}
