import type { Capabilities, Modality, Model } from '../catalogue/types.js';
import { mapKnown, readFact, type Knowable, type Known } from './fact.js';

/** A capability that can be compared. `multimodal` follows from the modalities. */
export type CapabilityName = keyof Capabilities | 'multimodal';

/** One capability of several models, in their order. A cell that is not known is not a "no". */
export interface CapabilityRow {
  name: CapabilityName;
  cells: readonly Knowable<boolean>[];
  /** Whether two models are known to differ. */
  differs: boolean;
}

const NAMES: readonly CapabilityName[] = [
  'vision',
  'multimodal',
  'reasoning',
  'functionCalling',
  'toolUse',
  'structuredOutputs',
  'codeExecution',
  'webSearch',
  'fineTuning',
];

function sourcesOf<T>(known: Known<T>): Pick<Known<boolean>, 'sources' | 'asOf'> {
  return { sources: known.sources, ...(known.asOf !== undefined && { asOf: known.asOf }) };
}

/** A capability as recorded; known to be none is a no. */
function recordedCapability(model: Model, name: keyof Capabilities): Knowable<boolean> {
  const known = readFact(model.capabilities?.[name]);
  return known && { ...known, value: known.value ?? false };
}

/** A model that reads images sees them: without a fact of its own, the modalities decide. */
function vision(model: Model): Knowable<boolean> {
  const recorded = recordedCapability(model, 'vision');
  const derived = mapKnown(readFact(model.inputs), (inputs) => inputs.includes('image'));
  if (!derived || derived.value === null) return recorded;
  if (!recorded)
    return {
      ...derived,
      disputed: derived.disputed.filter(({ value }) => value !== derived.value),
    };
  if (recorded.value === derived.value) return recorded;
  return {
    ...recorded,
    disputed: [
      ...recorded.disputed,
      { value: derived.value, ...sourcesOf(derived), sources: [...derived.sources] },
    ],
  };
}

/** Multimodal is what reads or writes more than one modality. Text and image in are two. */
function multimodal(model: Model): Knowable<boolean> {
  const sees = vision(model);
  if (sees?.value) return { ...sees, disputed: [] };
  const inputs = readFact(model.inputs);
  const outputs = readFact(model.outputs);
  const modalities = new Set<Modality>([...(inputs?.value ?? []), ...(outputs?.value ?? [])]);
  const known = inputs ?? outputs;
  if (!known) return undefined;
  const several = modalities.size > 1;
  // One modality on one side says nothing about the other side.
  if (!several && !(inputs?.value && outputs?.value)) return undefined;
  return {
    ...sourcesOf(known),
    value: several,
    sources: [...new Set([...(inputs?.sources ?? []), ...(outputs?.sources ?? [])])],
    disputed: [],
  };
}

function capability(model: Model, name: CapabilityName): Knowable<boolean> {
  if (name === 'multimodal') return multimodal(model);
  if (name === 'vision') return vision(model);
  return recordedCapability(model, name);
}

/** The capabilities of several models, three-state: yes, no, not known. */
export function compareCapabilities(models: readonly Model[]): CapabilityRow[] {
  return NAMES.map((name) => {
    const cells = models.map((model) => capability(model, name));
    const values = new Set(
      cells.flatMap((cell) => (typeof cell?.value === 'boolean' ? [cell.value] : [])),
    );
    return { name, cells, differs: values.size > 1 };
  });
}
