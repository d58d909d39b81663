import type { DateText, HardwareOffer, Id, Model, TuningOffer } from '../catalogue/types.js';
import { isUnreleased } from './as-of.js';
import { TOKENS_PER_PRICE } from './cost.js';
import { earliest } from './dates.js';
import type { Dearer } from './differences.js';
import type { Conversion } from './exchange.js';
import { readFact, valueOf, type Known } from './fact.js';
import type { Figure, FigureInput, FurtherPart } from './figure.js';
import { memoryFigure, parametersInput } from './memory.js';
import { holdsOn, isOutdated } from './offers.js';
import { factor, over, product, shown, type ProductOf } from './product.js';
import { round, sharedDecimals, sum, total } from './rounding.js';
import { tuningTerms } from './tuning-memory.js';
import type { TuningMethodName, TuningPlan } from './tuning-plan.js';

/** GPUs at a price, to train on. */
export interface GpuChoice {
  hardware: Id;
  name: string;
  memoryBytes?: number;
  flops?: number;
  /** Who says so of its memory and speed. */
  sources?: readonly Id[];
  /** Its price; absent where the catalogue has none. */
  offer?: HardwareOffer;
  /** How that is converted; absent where no rate is known. */
  rate?: Conversion;
  /** Whether that price was last checked more than a year before the day. */
  outdated: boolean;
}

/**
 * Why there is no cost:
 *
 * - `unreleased`: the model came out after the day
 * - `closed`: the model's weights are not published
 * - `parameters`: how many parameters it has is not known, and so what it needs in memory
 * - `active`: how many parameters a token uses is not known, and so how long training takes
 * - `hardware`: there is no GPU to train on
 * - `memory`, `flops`: the GPU's memory or speed is not known
 * - `price`: what the GPU costs is not known
 * - `too-small`: it does not fit on the given GPUs
 * - `currency`: the price is in another currency, for which no rate is known
 */
export type TuningGap =
  | 'unreleased'
  | 'closed'
  | 'parameters'
  | 'active'
  | 'hardware'
  | 'memory'
  | 'flops'
  | 'price'
  | 'too-small'
  | 'currency';

/** One way to tune one model: on GPUs of one's own, or at a provider. */
export interface TuningSetup extends Dearer {
  /** Unlike that of every other: the model it is of, and how it is tuned. */
  id: string;
  /** The position of the model. */
  model: number;
  /** Absent where a provider does not say what it trains. */
  method?: TuningMethodName;
  /** The provider's offer; absent on GPUs of one's own. */
  offer?: TuningOffer;
  memory?: Figure;
  /** How many GPUs the memory asks for. */
  needed?: Figure;
  /** How many GPUs are used. */
  gpus?: number;
  hours?: Figure;
  perRun?: Figure;
  perYear?: Figure;
  /** Why there is no cost, where there is none. */
  missing?: TuningGap;
  /** Whether the least that one job costs is more than its tokens do. */
  minimum?: true;
  /** Whether a year is too short for all runs, one after the other. */
  overYear?: true;
  /** Whether the price was last checked more than a year before the day. */
  outdated: boolean;
}

const SECONDS_PER_HOUR = 3600;
const HOURS_PER_DAY = 24;
const HOURS_PER_YEAR = 8760;
const MONTHS_PER_YEAR = 12;

/**
 * Arithmetic operations of training for each active parameter and token: 2 forwards, 2 backwards
 * for the gradients of activations and 2 for those of weights (Kaplan et al. 2020, Scaling Laws for
 * Neural Language Models, section 2.1). Frozen weights need no gradients of their own: 2 less (Hu et
 * al. 2021, LoRA, section 4.2, measured training to be a quarter faster). Computing activations a
 * second time, to save memory, or restoring quantised weights takes more, and is left to the share
 * of the peak that is assumed.
 */
const OPERATIONS: Readonly<Record<TuningMethodName, number>> = { full: 6, lora: 4, qlora: 4 };

/** What figures rest on. */
type Cited = NonNullable<ProductOf['from']>[number];

/** Sources and the oldest date of all that a figure rests on. */
function restsOn(cited: readonly Cited[]): Pick<Figure, 'sources' | 'asOf'> {
  const asOf = earliest(cited.map((one) => one.asOf));
  return {
    sources: [...new Set(cited.flatMap((one) => one.sources ?? []))],
    ...(asOf !== undefined && { asOf }),
  };
}

/** Hours keep three digits. They are rounded before anything is computed with them. */
function hoursOf(inputs: readonly FigureInput[], ...from: readonly Cited[]): Figure | undefined {
  const exact = product('hours', inputs)?.exact ?? 0;
  return product('hours', inputs, { decimals: sharedDecimals([exact], 3), from });
}

/**
 * How long one run takes: as many days as are given; else tokens × epochs ÷ tokens a second of all
 * GPUs; else operations × active parameters × tokens × epochs ÷ what the GPUs compute in a second at
 * the share of their peak that is assumed.
 */
function runHours(
  plan: TuningPlan,
  method: TuningMethodName,
  gpus: number,
  { flops, sources }: GpuChoice,
  active: Known<number> | undefined,
): Figure | TuningGap | undefined {
  const { days, throughput } = plan;
  if (days !== undefined) return hoursOf([factor(days, 'days'), factor(HOURS_PER_DAY, 'number')]);
  const data = [factor(plan.tokens, 'tokens'), factor(plan.epochs, 'number')];
  const units = [over(factor(gpus, 'gpus')), over(factor(SECONDS_PER_HOUR, 'number'))];
  if (throughput !== undefined)
    return hoursOf([...data, over(factor(throughput, 'tokens-per-second')), ...units]);
  if (!active?.value) return 'active';
  if (flops === undefined) return 'flops';
  return hoursOf(
    [
      factor(OPERATIONS[method], 'number'),
      parametersInput(active.value),
      ...data,
      over(factor(flops, 'operations-per-second')),
      over(factor(plan.utilisation, 'share', { decimals: 6 })),
      ...units,
    ],
    active,
    { sources },
  );
}

/** One part of the cost of a run. */
interface TuningTerm {
  part: FurtherPart;
  inputs: readonly FigureInput[];
  from: readonly Cited[];
}

const preparationTerms = (
  { preparationHours, preparationPrice }: TuningPlan,
  currency: string,
): TuningTerm[] =>
  preparationHours > 0 && preparationPrice > 0
    ? [
        {
          part: 'preparation',
          inputs: [
            factor(preparationHours, 'hours'),
            factor(preparationPrice, 'money-per-hour', { currency }),
          ],
          from: [],
        },
      ]
    : [];

/** What is asked of each setup. */
export interface TuningQuestion {
  plan: TuningPlan;
  gpu: GpuChoice | undefined;
  asOf: DateText | undefined;
  /** In which all costs are stated. */
  currency: string;
  /** From the currency of an offer to that. */
  convert: (offer: { currency?: string }) => Conversion | undefined;
  /** Of memory, in gigabytes. */
  decimals: number;
}

/** A setup before its costs are rounded, which all setups are alike. */
export type TuningDraft = Omit<TuningSetup, 'perRun' | 'perYear' | keyof Dearer> & {
  terms?: readonly TuningTerm[];
  /** What keeping the tuned model costs a year. */
  storage?: TuningTerm;
};

function ownDraft(
  model: Model,
  position: number,
  method: TuningMethodName,
  question: TuningQuestion,
): TuningDraft {
  const { plan, gpu, decimals, currency } = question;
  const { gpuPrice, gpus: given } = plan;
  const draft: TuningDraft = {
    id: `${model.id} ${method}`,
    model: position,
    method,
    outdated: gpuPrice === undefined && !!gpu?.outdated,
  };
  if (valueOf(model.licence)?.openWeights === false) return { ...draft, missing: 'closed' };
  const parameters = readFact(model.parameters?.total);
  if (parameters?.value)
    draft.memory = memoryFigure(tuningTerms(method, parameters, plan.adapterShare), decimals);
  if (!gpu) return { ...draft, missing: 'hardware' };
  if (draft.memory && gpu.memoryBytes) {
    // GPUs are had whole: memory ÷ memory of one, rounded up.
    const inputs = [shown(draft.memory), over(factor(gpu.memoryBytes, 'bytes'))];
    const whole = product('gpus', inputs, { roundedUp: true, from: [draft.memory, gpu] });
    if (whole) draft.needed = whole;
  }
  const needed = draft.needed?.value;
  const gpus = given ?? needed;
  if (gpus === undefined) return { ...draft, missing: draft.memory ? 'memory' : 'parameters' };
  draft.gpus = gpus;
  if (needed !== undefined && needed > gpus) return { ...draft, missing: 'too-small' };
  const hours = runHours(plan, method, gpus, gpu, readFact(model.parameters?.active));
  if (typeof hours !== 'object') return { ...draft, missing: hours ?? 'flops' };
  draft.hours = hours;
  if (plan.runs * (hours.value + plan.evaluationHours) > HOURS_PER_YEAR) draft.overYear = true;
  const { offer, rate } = gpu;
  const perHour =
    gpuPrice === undefined
      ? offer &&
        rate && [factor(offer.perHour, 'money-per-hour', { currency: rate.from }), ...rate.inputs]
      : [factor(gpuPrice, 'money-per-hour', { currency })];
  if (!perHour) return { ...draft, missing: offer ? 'currency' : 'price' };
  const from = [hours, ...(gpuPrice === undefined && offer && rate ? [offer, rate] : [])];
  const gpuHours = (part: FurtherPart, time: FigureInput): TuningTerm => ({
    part,
    inputs: [time, factor(gpus, 'gpus'), ...perHour],
    from,
  });
  return {
    ...draft,
    terms: [
      gpuHours('training', shown(hours)),
      ...(plan.evaluationHours > 0
        ? [gpuHours('evaluation', factor(plan.evaluationHours, 'hours'))]
        : []),
      ...preparationTerms(plan, currency),
    ],
  };
}

function managedDraft(
  model: Model,
  position: number,
  index: number,
  offer: TuningOffer,
  { plan, asOf, currency, convert }: TuningQuestion,
): TuningDraft {
  const draft: TuningDraft = {
    id: `${model.id} ${index}`,
    model: position,
    ...(offer.method && { method: offer.method }),
    offer,
    outdated: isOutdated(offer, asOf),
  };
  const rate = convert(offer);
  if (!rate) return { ...draft, missing: 'currency' };
  const { minimum = 0, perMillionTokens } = offer;
  const priced: FigureInput[] = [
    factor(plan.tokens, 'tokens'),
    factor(plan.epochs, 'number'),
    {
      name: 'tokenPrice',
      value: perMillionTokens,
      unit: 'money-per-million-tokens',
      currency: rate.from,
    },
  ];
  const isLess = costOf(priced) < minimum;
  const least = factor(minimum, 'money', { decimals: 8, currency: rate.from });
  const from = [offer, rate];
  const { storagePerMonth } = offer;
  return {
    ...draft,
    ...(isLess && { minimum: true }),
    terms: [
      { part: 'training', inputs: [...(isLess ? [least] : priced), ...rate.inputs], from },
      ...preparationTerms(plan, currency),
    ],
    ...(storagePerMonth && {
      storage: {
        part: 'storage',
        inputs: [
          factor(MONTHS_PER_YEAR, 'months'),
          factor(storagePerMonth, 'money', { decimals: 8, currency: rate.from }),
          ...rate.inputs,
        ],
        from,
      },
    }),
  };
}

/** What a product costs, unrounded. Token prices are per million. */
export const costOf = (inputs: readonly FigureInput[]): number =>
  (product('money', inputs)?.exact ?? 0) /
  (inputs.some(({ name }) => name === 'tokenPrice') ? TOKENS_PER_PRICE : 1);

/** A setup with its costs: parts are rounded first and then added. */
export function withCosts(
  { terms, storage, ...draft }: TuningDraft,
  { plan, currency }: TuningQuestion,
  decimals: number,
): TuningSetup {
  if (!terms) return draft;
  const money = { decimals, unit: 'money', currency } as const;
  const partOf = ({ part, inputs, from }: TuningTerm): Figure => {
    const exact = costOf(inputs);
    const value = round(exact, decimals);
    return {
      ...money,
      value,
      exact,
      formula: 'product',
      inputs,
      furtherPart: part,
      ...restsOn(from),
    };
  };
  const added = (parts: readonly Figure[]): Figure => ({
    ...money,
    value: sum(
      parts.map(({ value }) => value),
      decimals,
    ),
    exact: total(parts.map(({ exact }) => exact)),
    formula: 'sum',
    inputs: [],
    parts,
    ...restsOn(parts),
  });
  const perRun = added(terms.map(partOf));
  const runs: TuningTerm = {
    part: 'runs',
    inputs: [factor(plan.runs, 'runs'), shown(perRun)],
    from: [perRun],
  };
  const perYear = added([runs, ...(storage ? [storage] : [])].map(partOf));
  return { ...draft, perRun, perYear };
}

/** The setups of one model before their costs are rounded. */
export function draftsOf(model: Model, position: number, question: TuningQuestion): TuningDraft[] {
  const { plan, asOf } = question;
  const drafts = [
    ...plan.methods.map((method) => ownDraft(model, position, method, question)),
    ...(model.tuning ?? [])
      .filter(
        (offer) => holdsOn(offer, asOf) && (!offer.method || plan.methods.includes(offer.method)),
      )
      .map((offer, index) => managedDraft(model, position, index, offer, question)),
  ];
  if (asOf === undefined || !isUnreleased(model, asOf)) return drafts;
  return drafts.map(({ terms: _, ...draft }): TuningDraft => ({ ...draft, missing: 'unreleased' }));
}
