import type { Id } from '../catalogue/types.js';

/**
 * What is trained: all weights; small adapters beside frozen weights (LoRA); or adapters beside
 * frozen weights of 4 bits (QLoRA).
 */
export const TUNING_METHODS = ['full', 'lora', 'qlora'] as const;

export type TuningMethodName = (typeof TUNING_METHODS)[number];

/** What is to be trained, on what, and how often. */
export interface TuningPlan {
  methods: readonly TuningMethodName[];
  /** Tokens of the training data. */
  tokens: number;
  /** How often the data is gone through. */
  epochs: number;
  /** Runs a year. */
  runs: number;
  /** The GPU, by its id in the catalogue. The first with a price if absent. */
  hardware?: Id;
  /** Whose price is taken for it. The lowest if absent. */
  provider?: Id;
  /** Whether that is the price of GPUs that may be taken back at any time. */
  spot?: boolean;
  /** The reader's own price of one GPU for an hour. */
  gpuPrice?: number;
  /** How many GPUs there are. As few as the memory asks for if absent. */
  gpus?: number;
  /** How many days one run takes. Computed if absent. */
  days?: number;
  /** Tokens a second that one GPU was measured to train on. */
  throughput?: number;
  /** The share of a GPU's peak that training reaches, where no speed was measured. */
  utilisation: number;
  /** The adapters' parameters as a share of the model's. */
  adapterShare: number;
  /** Hours on the same GPUs in which each run is evaluated. */
  evaluationHours: number;
  /** Hours of work to prepare the data of each run. */
  preparationHours: number;
  /** What an hour of that work costs. */
  preparationPrice: number;
}

/** The fields of a plan that hold numbers. */
export type TuningField = {
  [N in keyof TuningPlan]-?: NonNullable<TuningPlan[N]> extends number ? N : never;
}[keyof TuningPlan];

/** The numbers that one field of a plan takes. */
export interface TuningRange {
  least: number;
  most: number;
  whole?: true;
  /** Whether it may be left blank. */
  optional?: true;
  /** Whether readers give it in percent. */
  percent?: true;
}

/**
 * What each field takes: beyond these no run is real. In the order in which they are asked for.
 */
export const TUNING_RANGES: Readonly<Record<TuningField, TuningRange>> = {
  tokens: { least: 1, most: 1e14, whole: true },
  epochs: { least: 1, most: 1000, whole: true },
  runs: { least: 1, most: 10_000, whole: true },
  gpus: { least: 1, most: 100_000, whole: true, optional: true },
  gpuPrice: { least: 0, most: 100_000, optional: true },
  days: { least: 0.001, most: 10_000, optional: true },
  throughput: { least: 0.001, most: 1e9, optional: true },
  utilisation: { least: 0.001, most: 1, percent: true },
  adapterShare: { least: 0.000_01, most: 1, percent: true },
  evaluationHours: { least: 0, most: 100_000 },
  preparationHours: { least: 0, most: 100_000 },
  preparationPrice: { least: 0, most: 100_000 },
};

export const TUNING_FIELDS = Object.keys(TUNING_RANGES) as TuningField[];

/**
 * What is assumed until a reader says otherwise: round numbers to start from. 40 % of the peak is
 * what well-tuned training of large models reaches (38 % to 43 % for Llama 3: Llama Team 2024, The
 * Llama 3 Herd of Models, section 3.3); adapters are commonly 0.1 % to a few percent of a model.
 */
export const DEFAULT_PLAN: Readonly<TuningPlan> = {
  methods: TUNING_METHODS,
  tokens: 10_000_000,
  epochs: 3,
  runs: 12,
  utilisation: 0.4,
  adapterShare: 0.01,
  evaluationHours: 0,
  preparationHours: 0,
  preparationPrice: 0,
};

/** Whether a field of a plan takes this number. */
export function fitsTuning(field: TuningField, value: unknown): value is number {
  const { least, most, whole } = TUNING_RANGES[field];
  return (
    typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (!whole || Number.isInteger(value))
  );
}

/** The most letters of an id that is worth a look. */
const MOST_LETTERS = 200;

const isId = (value: unknown): value is Id =>
  typeof value === 'string' && value !== '' && value.length <= MOST_LETTERS;

const isMethods = (value: unknown): value is TuningMethodName[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => (TUNING_METHODS as readonly unknown[]).includes(one));

/** Whether a field of a plan, if it is one, takes this value. */
function fits(field: string, value: unknown): boolean {
  if (field === 'methods') return isMethods(value);
  if (field === 'hardware' || field === 'provider') return isId(value);
  if (field === 'spot') return typeof value === 'boolean';
  return Object.hasOwn(TUNING_RANGES, field) && fitsTuning(field as TuningField, value);
}

function parsePlan(given: unknown): Record<string, unknown> | undefined {
  let source = given;
  if (typeof given === 'string') {
    try {
      source = JSON.parse(given);
    } catch {
      return undefined;
    }
  }
  return typeof source === 'object' && source !== null && !Array.isArray(source)
    ? (source as Record<string, unknown>)
    : undefined;
}

/**
 * A plan from what an embedder gives: JSON text or an object with any of the fields. What is
 * absent or out of bounds is as it is by default.
 */
export function readTuningPlan(given: unknown): TuningPlan {
  const sound = Object.entries(parsePlan(given) ?? {}).filter(([field, value]) =>
    fits(field, value),
  );
  const plan = { ...DEFAULT_PLAN, ...Object.fromEntries(sound) };
  // In one order, each once.
  return { ...plan, methods: TUNING_METHODS.filter((method) => plan.methods.includes(method)) };
}

/** Whether `readTuningPlan` takes all that is given: nothing in it is out of bounds or misspelt. */
export function isTuningPlan(given: unknown): boolean {
  const source = parsePlan(given);
  return source !== undefined && Object.entries(source).every((entry) => fits(...entry));
}
