/** How long a cache keeps what was written to it. */
export type CacheLifetime = '5m' | '1h';

/** One size of a list of request sizes. */
export interface RequestSize {
  /** Input tokens of one request. */
  inputTokens: number;
  /** The share of requests of this size; shares count in proportion to their sum. */
  share: number;
}

/** What a user would send in a month. Absent fields are 0, or none. */
export interface Workload {
  /** Requests a month. */
  requests: number;
  /** Input tokens of one request; the average where sizes differ. */
  inputTokens: number;
  /** Output tokens of one request, without reasoning. */
  outputTokens: number;
  /** The share of input tokens that is read from the cache, 0 to 1. */
  cachedShare?: number;
  /** The share of input tokens that is written to the cache; with `cachedShare` at most 1. */
  cacheWriteShare?: number;
  /** How long what is written stays in the cache: 5 minutes unless told otherwise. */
  cacheLifetime?: CacheLifetime;
  /** The share of requests handed in as a batch, 0 to 1. */
  batchShare?: number;
  /** The share of those not in a batch that is sent at off-peak hours, 0 to 1. */
  offPeakShare?: number;
  /** Reasoning tokens of one request. */
  reasoningTokens?: number;
  /** Images of one request, on average. */
  images?: number;
  /** Input tokens of one image: `DEFAULT_IMAGE_TOKENS` unless told otherwise. */
  imageTokens?: number;
  /** Minutes of input audio of one request, on average. */
  audioMinutes?: number;
  /** Tokens of one minute of audio: `DEFAULT_AUDIO_TOKENS` unless told otherwise. */
  audioTokens?: number;
  /** Web searches of one request, on average. */
  webSearches?: number;
  /**
   * How far sizes of requests lie around the average, from 1 for all alike: they are log-normal
   * with sigma = ln spread, so that about two thirds lie between average ÷ spread and average ×
   * spread (65 % at 2, 61 % at 3).
   */
  spread?: number;
  /** The sizes of requests one by one, instead of a spread; `inputTokens` is then their mean. */
  sizes?: readonly RequestSize[];
  /** By which share requests grow each month: 0.05 is 5 %. */
  growth?: number;
  /** The users that the requests are of. */
  users?: number;
}

/** The fields of a workload that are numbers. */
export type WorkloadNumber = Exclude<keyof Workload, 'cacheLifetime' | 'sizes'>;

/**
 * Input tokens of one image, a round number to start from: by the makers' own rules an image of
 * 1,024 × 1,024 pixels is 765 (GPT-4o: 85 + 4 tiles of 170), 1,032 (Gemini: 4 tiles of 258) or
 * about 1,398 tokens (Claude: pixels ÷ 750).
 */
export const DEFAULT_IMAGE_TOKENS = 1_000;

/**
 * Tokens of one minute of audio: OpenAI counts one token for 100 ms of what a user says (guide to
 * the costs of its Realtime API); Google counts 32 a second, 1,920 a minute (Gemini API, tokens).
 */
export const DEFAULT_AUDIO_TOKENS = 600;

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

/**
 * The most a workload may hold: beyond these no bill is real and sums lose their cents. Sizes that
 * spread more than tenfold have no average worth the name; growth ends at doubling each month.
 */
export const WORKLOAD_LIMITS: Readonly<Record<WorkloadNumber, number>> = {
  requests: 1_000_000_000,
  inputTokens: 10_000_000,
  outputTokens: 10_000_000,
  cachedShare: 1,
  cacheWriteShare: 1,
  batchShare: 1,
  offPeakShare: 1,
  reasoningTokens: 10_000_000,
  images: 1_000,
  imageTokens: 100_000,
  audioMinutes: 1_000,
  audioTokens: 100_000,
  webSearches: 1_000,
  spread: 10,
  growth: 1,
  users: 1_000_000_000,
};

/** The least, where it is not 0. */
export const WORKLOAD_LEAST: Readonly<Partial<Record<WorkloadNumber, number>>> = {
  imageTokens: 1,
  audioTokens: 1,
  spread: 1,
  growth: -0.9,
};

/** The fields that need not be whole: shares, and averages of one request. */
const FRACTIONS: readonly WorkloadNumber[] = [
  'cachedShare',
  'cacheWriteShare',
  'batchShare',
  'offPeakShare',
  'images',
  'audioMinutes',
  'webSearches',
  'spread',
  'growth',
];

/** A longer list is not a description of sizes any more but a log. */
export const MOST_SIZES = 1_000;

const NUMBERS = Object.keys(WORKLOAD_LIMITS) as WorkloadNumber[];
const FIELDS: readonly (keyof Workload)[] = [...NUMBERS, 'cacheLifetime', 'sizes'];

/** Noise of binary fractions: 0.7 + 0.2 + 0.1 is not quite 1. */
const NOISE = 1e-9;

const isSize = (size: unknown): size is RequestSize => {
  const { inputTokens, share } = (size ?? {}) as Partial<RequestSize>;
  return fitsWorkload('inputTokens', inputTokens) && Number.isFinite(share) && Number(share) >= 0;
};

/** The sum of the shares of a list of sizes. */
export const sharesOf = (sizes: readonly RequestSize[]): number =>
  sizes.reduce((all, { share }) => all + share, 0);

/**
 * True where the value is one that this field of a workload can hold: a number in bounds, whole
 * unless it is a share or an average; a lifetime; a list of at most 1,000 sizes with shares.
 */
export function fitsWorkload<F extends keyof Workload>(
  field: F,
  value: unknown,
): value is NonNullable<Workload[F]> {
  if (field === 'cacheLifetime') return value === '5m' || value === '1h';
  if (field === 'sizes') {
    if (!Array.isArray(value) || value.length > MOST_SIZES || !value.every(isSize)) return false;
    const all = sharesOf(value);
    return all > 0 && Number.isFinite(all);
  }
  const name = field as WorkloadNumber;
  return (
    (FRACTIONS.includes(name) ? Number.isFinite(value) : Number.isInteger(value)) &&
    (value as number) >= (WORKLOAD_LEAST[name] ?? 0) &&
    (value as number) <= WORKLOAD_LIMITS[name]
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

/** Whether more than all input would be read from the cache and written to it. */
const isOverCached = ({ cachedShare = 0, cacheWriteShare = 0 }: Partial<Workload>): boolean =>
  cachedShare + cacheWriteShare > 1 + NOISE;

/** What of the given fields fits, each for itself. */
function fittingParts(source: Record<string, unknown>): Partial<Workload> {
  const parts: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = source[field];
    if (fitsWorkload(field, value)) parts[field] = value;
  }
  if (isOverCached(parts)) delete parts.cacheWriteShare;
  return parts;
}

/**
 * A workload from what an embedder or a reader gives: a preset's name, JSON text, or an object
 * with any of the fields. What is absent or out of bounds is taken from the default workload, or
 * left out where that has none. What says nothing is left out too: zeros, a spread of 1, and a
 * spread beside a list of sizes. Shares of sizes come to 1, and the input is their mean.
 */
export function readWorkload(given: unknown): Workload {
  const workload: Workload = { ...WORKLOAD_PRESETS.default };
  const own = workload as unknown as Record<string, unknown>;
  const { sizes, ...parts } = fittingParts(parseWorkload(given) ?? {});
  for (const [field, value] of Object.entries(parts)) {
    const isRequired = field in WORKLOAD_PRESETS.default;
    // A negative zero would be shown as one.
    if (isRequired) own[field] = value || 0;
    else if (value && value !== '5m' && !(field === 'spread' && (sizes || value === 1)))
      own[field] = value;
  }
  if (sizes) {
    const all = sharesOf(sizes);
    workload.sizes = sizes.map(({ inputTokens, share }) => ({
      inputTokens,
      share: Math.abs(all - 1) < NOISE ? share : share / all,
    }));
    workload.inputTokens = Math.round(
      workload.sizes.reduce((mean, { inputTokens, share }) => mean + inputTokens * share, 0),
    );
  }
  return workload;
}

/** Whether `readWorkload` takes all that is given: nothing in it is out of bounds or misspelt. */
export function isWorkload(given: unknown): boolean {
  const source = parseWorkload(given);
  if (!source) return false;
  const parts = fittingParts(source);
  return Object.keys(source).every((key) => Object.hasOwn(parts, key));
}

/** The preset that a workload equals, if any. */
export function presetOf(workload: Workload): WorkloadPreset | undefined {
  const shape = (one: Workload): string => {
    const { requests, inputTokens, outputTokens, ...more } = readWorkload(one);
    return JSON.stringify([requests, inputTokens, outputTokens, more]);
  };
  const own = shape(workload);
  return (Object.keys(WORKLOAD_PRESETS) as WorkloadPreset[]).find(
    (name) => shape(WORKLOAD_PRESETS[name]) === own,
  );
}
