/** What a user would send in a month. */
export interface Workload {
  /** Requests a month. */
  requests: number;
  /** Input tokens of one request. */
  inputTokens: number;
  /** Output tokens of one request. */
  outputTokens: number;
}

/** The names of the ready-made workloads. */
export type WorkloadPreset = 'default' | 'chat' | 'rag' | 'agent' | 'classification' | 'batch';

/**
 * Ready-made workloads: sizes of a plain request of each kind, chosen as round numbers for a
 * start, not measured averages. `default` is 800 M input and 250 M output tokens a month.
 */
export const WORKLOAD_PRESETS: Readonly<Record<WorkloadPreset, Workload>> = {
  default: { requests: 1_000_000, inputTokens: 800, outputTokens: 250 },
  chat: { requests: 100_000, inputTokens: 1_500, outputTokens: 400 },
  rag: { requests: 200_000, inputTokens: 6_000, outputTokens: 500 },
  agent: { requests: 20_000, inputTokens: 40_000, outputTokens: 2_000 },
  classification: { requests: 2_000_000, inputTokens: 400, outputTokens: 10 },
  batch: { requests: 50_000, inputTokens: 10_000, outputTokens: 1_000 },
};

/** The most a workload may hold: beyond these no bill is real and sums lose their cents. */
export const WORKLOAD_LIMITS: Readonly<Workload> = {
  requests: 1_000_000_000,
  inputTokens: 10_000_000,
  outputTokens: 10_000_000,
};

const FIELDS = ['requests', 'inputTokens', 'outputTokens'] as const;

/** True where the number is one that this field of a workload can hold: whole and in bounds. */
export function fitsWorkload(field: keyof Workload, value: unknown): value is number {
  return (
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= WORKLOAD_LIMITS[field]
  );
}

/** The object that is given: a preset by name, JSON text, or the object itself. */
function parseWorkload(given: unknown): Record<string, unknown> | undefined {
  let source = given;
  if (typeof given === 'string') {
    const name = given.trim().toLowerCase();
    if (Object.hasOwn(WORKLOAD_PRESETS, name))
      return { ...WORKLOAD_PRESETS[name as WorkloadPreset] };
    try {
      source = JSON.parse(given);
    } catch {
      return undefined;
    }
  }
  return typeof source === 'object' && source !== null
    ? (source as Record<string, unknown>)
    : undefined;
}

/**
 * A workload from what an embedder or a reader gives: a preset's name, JSON text, or an object
 * with any of the fields. What is absent or out of bounds is taken from the default workload.
 */
export function readWorkload(given: unknown): Workload {
  const workload = { ...WORKLOAD_PRESETS.default };
  const source = parseWorkload(given);
  for (const field of FIELDS) {
    const value = source?.[field];
    // A negative zero would be shown as one.
    if (fitsWorkload(field, value)) workload[field] = value || 0;
  }
  return workload;
}

/** Whether `readWorkload` takes all that is given: nothing in it is out of bounds or misspelt. */
export function isWorkload(given: unknown): boolean {
  const source = parseWorkload(given);
  if (!source) return false;
  return Object.keys(source).every((key) => {
    const field = FIELDS.find((name) => name === key);
    return field !== undefined && fitsWorkload(field, source[field]);
  });
}

/** The preset that a workload equals, if any. */
export function presetOf(workload: Workload): WorkloadPreset | undefined {
  return (Object.keys(WORKLOAD_PRESETS) as WorkloadPreset[]).find((name) =>
    FIELDS.every((field) => WORKLOAD_PRESETS[name][field] === workload[field]),
  );
}
