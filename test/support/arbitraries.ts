/**
 * Random catalogues, within what the format allows and with everything that makes analysis hard:
 * facts that are absent, null or disputed; offers with dates, tiers, trials, other currencies and
 * missing prices; scores under several settings; ids that objects inherit (`constructor`).
 * Long, because one model has all of them.
 */
import fc from 'fast-check';
import type {
  Attention,
  Benchmark,
  Capabilities,
  CatalogueHead,
  DateText,
  Fact,
  Licence,
  Modality,
  Model,
  Offer,
  Prices,
  PriceTier,
  Score,
  Throughput,
  TuningOffer,
} from '../../src/catalogue/types.js';
import {
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type Workload,
  type WorkloadPreset,
} from '../../src/analysis/index.js';

// --- Values -------------------------------------------------------------------------------------

const PROVIDERS = ['harbor', 'quay', 'mole', 'constructor'];
const BENCHMARKS = ['quiz', 'duel', 'lag', 'toString'];
const SOURCES = ['card', 'post', 'leaderboard', 'valueOf'];
const MODALITIES: Modality[] = ['text', 'image', 'audio'];

const two = (value: number): string => String(value).padStart(2, '0');

/** A day from 2024 to 2027, so that most random days fall between others. */
export const dayText: fc.Arbitrary<DateText> = fc
  .tuple(
    fc.integer({ min: 2024, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

/** A date of year, month or day precision. */
export const dateText: fc.Arbitrary<DateText> = fc
  .tuple(dayText, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

const sources = fc.uniqueArray(fc.constantFrom(...SOURCES), { maxLength: 3 });

/** A fact that is known: bare, or with sources, a note and others that disagree. */
export function knownFact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    value,
    fc.record(
      {
        value,
        sources,
        asOf: dateText,
        note: fc.constant('As published.'),
        disputed: fc.array(
          fc.record(
            { value: fc.option(value), sources, asOf: dateText },
            { requiredKeys: ['value', 'sources'] },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['value'] },
    ),
  ) as fc.Arbitrary<Fact<T>>;
}

/** A fact that may also be known to be none. */
export function fact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 6, arbitrary: knownFact(value) },
    fc.constant(null),
    fc.record({ value: fc.constant(null), sources }),
  );
}

/** A decimal number as people publish it: few digits, none of the noise of binary fractions. */
export function decimal(most: number, places: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: 0, max: places }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([digits, part]) => Number((part * most).toFixed(digits)));
}

// --- Offers -------------------------------------------------------------------------------------

/** A price above zero, per million tokens. */
export const positivePrice: fc.Arbitrary<number> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`)),
  fc.constantFrom(0.1, 0.2, 0.27, 0.3, 0.5, 0.9, 1.5, 2, 6, 15, 75),
);

const price = fc.oneof(
  { weight: 9, arbitrary: positivePrice },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Prices of which any may be missing. */
export const prices: fc.Arbitrary<Prices> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record(
      {
        input: price,
        output: price,
        cacheRead: price,
        perRequest: fc.constantFrom(0, 0.0001, 0.005),
      },
      { requiredKeys: ['input', 'output'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { input: price, output: price, perRequest: fc.constantFrom(0, 0.005), perImage: price },
      { requiredKeys: [] },
    ),
  },
);

const threshold = fc.constantFrom(0, 100, 800, 32_000, 200_000);

const tier: fc.Arbitrary<PriceTier> = fc.record({
  aboveInputTokens: threshold,
  prices: fc.record({ input: price, output: price, cacheRead: price }, { requiredKeys: [] }),
});

const limit = fact(fc.constantFrom(100, 1_050, 4096, 32_768, 128_000, 131_072, 1_000_000));

/** An offer that always counts: dollars, both prices above zero, no dates, limits or tiers. */
export const plainOffer: fc.Arbitrary<Offer> = fc.record(
  {
    provider: fc.constantFrom(...PROVIDERS),
    prices: fc.record({ input: positivePrice, output: positivePrice }),
    sources,
    asOf: dateText,
  },
  { requiredKeys: ['provider', 'prices'] },
);

const wildOffer: fc.Arbitrary<Offer> = fc.record(
  {
    provider: fc.constantFrom(...PROVIDERS),
    prices,
    modelId: fc.constantFrom('alder', 'birch'),
    tiers: fc.array(tier, { maxLength: 3 }),
    batch: prices,
    contextWindow: limit,
    maxOutput: limit,
    currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
    trial: fc.constantFrom(false, false, true),
    from: dateText,
    until: dateText,
    asOf: dateText,
    sources,
  },
  { requiredKeys: ['provider', 'prices'] },
);

const freeOffer: fc.Arbitrary<Offer> = fc.record({
  provider: fc.constantFrom(...PROVIDERS),
  prices: fc.constant({ input: 0, output: 0 }),
});

/** Any offer that the format allows; about every second one counts, so that there are costs. */
export const offer: fc.Arbitrary<Offer> = fc.oneof(
  { weight: 4, arbitrary: plainOffer },
  { weight: 4, arbitrary: wildOffer },
  { weight: 1, arbitrary: freeOffer },
);

/** A plain offer whose tiers are never cheaper than what lies below them. */
export const risingOffer: fc.Arbitrary<Offer> = fc
  .tuple(
    plainOffer,
    fc.uniqueArray(threshold, { maxLength: 3 }),
    fc.array(fc.record({ input: decimal(10, 3), output: decimal(10, 3) }, { requiredKeys: [] }), {
      minLength: 3,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([plain, thresholds, steps, descending]) => {
    let { input = 0, output = 0 } = plain.prices;
    const tiers = thresholds
      .sort((a, b) => a - b)
      .map((aboveInputTokens, index): PriceTier => {
        const { input: dearerInput, output: dearerOutput } = steps[index] ?? {};
        input += dearerInput ?? 0;
        output += dearerOutput ?? 0;
        return {
          aboveInputTokens,
          prices: {
            ...(dearerInput !== undefined && { input }),
            ...(dearerOutput !== undefined && { output }),
          },
        };
      });
    return { ...plain, tiers: descending ? tiers.reverse() : tiers };
  });

// --- Scores -------------------------------------------------------------------------------------

const scoreValue = fc.oneof(
  decimal(100, 2),
  fc.constantFrom(0, 100, 84.1, 89.4, 1148, -3.5, 0.93, 0.123456),
);

const interval = fc
  .tuple(scoreValue, scoreValue)
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

const plainScore: fc.Arbitrary<Score> = fc.record(
  {
    benchmark: fc.constantFrom('quiz', 'duel'),
    value: decimal(100, 1),
    metric: fc.constant('accuracy'),
    shots: fc.constantFrom(5, 5, 5, 0),
    items: fc.constantFrom(164, 14_042),
    reportedBy: fc.constantFrom('vendor', 'independent'),
    date: dateText,
    sources,
  },
  { requiredKeys: ['benchmark', 'value', 'metric'] },
);

/** Of one publication that does not say what was counted. */
const unstatedScore: fc.Arbitrary<Score> = fc.record({
  benchmark: fc.constantFrom('quiz', 'duel'),
  value: decimal(100, 1),
  sources: fc.constantFrom(['leaderboard'], ['card', 'leaderboard']),
});

const wildScore: fc.Arbitrary<Score> = fc.record(
  {
    benchmark: fc.constantFrom(...BENCHMARKS),
    value: scoreValue,
    metric: fc.constantFrom('pass@1', 'pass@5', 'accuracy', 'prompt strict'),
    variant: fc.constantFrom('Diamond', 'Plus'),
    version: fc.constantFrom('v1', 'v2'),
    shots: fc.constantFrom(0, 5),
    effort: fc.constantFrom('low', 'high'),
    harness: fc.constantFrom('harness 1', 'harness 2'),
    items: fc.constantFrom(0, 1, 164, 14_042),
    interval,
    date: dateText,
    reportedBy: fc.constantFrom('vendor', 'independent'),
    sources,
  },
  { requiredKeys: ['benchmark', 'value'] },
);

/** Any score that the format allows; many can be compared, so that there are leads and gaps. */
export const score: fc.Arbitrary<Score> = fc.oneof(
  { weight: 3, arbitrary: plainScore },
  { weight: 1, arbitrary: unstatedScore },
  { weight: 3, arbitrary: wildScore },
);

const benchmark: fc.Arbitrary<Benchmark> = fc.record(
  {
    // Two benchmarks may share a name.
    name: fc.constantFrom('Quiz', 'quiz', 'Duel'),
    unit: fc.constantFrom('percent', 'fraction', 'points', 'elo', 'seconds'),
    higherIsBetter: fc.boolean(),
    items: fc.constantFrom(1, 164, 14_042),
    versions: fc.constantFrom([], ['v1'], ['v1', 'v2']),
    variants: fc.constantFrom(['Diamond'], ['Diamond', 'Plus']),
  },
  { requiredKeys: ['name'] },
);

// --- Models -------------------------------------------------------------------------------------

const flag = fact(fc.boolean());
const modalities = fc.uniqueArray(fc.constantFrom(...MODALITIES), { minLength: 1, maxLength: 3 });

const capabilities: fc.Arbitrary<Capabilities> = fc.record(
  {
    vision: flag,
    reasoning: flag,
    functionCalling: flag,
    toolUse: flag,
    structuredOutputs: flag,
    codeExecution: flag,
    webSearch: flag,
    fineTuning: flag,
  },
  { requiredKeys: [] },
);

const licence: fc.Arbitrary<Licence> = fc.record(
  { name: fc.constantFrom('Apache 2.0', 'Community'), openWeights: fc.boolean() },
  { requiredKeys: ['name'] },
);

const attention: fc.Arbitrary<Attention> = fc.record(
  {
    layers: fc.constantFrom(1, 32, 126),
    keyValueHeads: fc.constantFrom(1, 8),
    headSize: fc.constantFrom(64, 128),
    latentSize: fc.constant(576),
    windowedLayers: fc.constantFrom(0, 12),
    window: fc.constantFrom(128, 8192),
  },
  { requiredKeys: ['layers'] },
);

const throughput: fc.Arbitrary<Throughput> = fc.record(
  {
    hardware: fc.constantFrom('anvil', 'constructor'),
    units: fc.constantFrom(1, 8),
    bits: fc.constantFrom(4, 8, 16),
    outputTokensPerSecond: decimal(10_000, 1),
    concurrent: fc.constantFrom(1, 64),
    date: dateText,
    sources,
  },
  { requiredKeys: ['hardware', 'units', 'outputTokensPerSecond'] },
);

const tuningOffer: fc.Arbitrary<TuningOffer> = fc.record(
  {
    provider: fc.constantFrom(...PROVIDERS),
    method: fc.constantFrom('full', 'lora'),
    perMillionTokens: decimal(100, 2),
    minimum: decimal(10, 2),
    storagePerMonth: decimal(10, 2),
    prices,
    currency: fc.constantFrom('USD', 'EUR'),
    from: dateText,
    until: dateText,
    asOf: dateText,
    sources,
  },
  { requiredKeys: ['provider', 'perMillionTokens'] },
);

const parameterCount = fact(fc.integer({ min: 1, max: 2_000_000_000_000 }));

/** What may be known of a model. */
const known: fc.Arbitrary<Omit<Model, 'id'>> = fc.record(
  {
    name: fc.constantFrom('Alder', 'Birch', 'نخيل', '<img src=x onerror=alert(1)>'),
    organization: fc.constantFrom('north', 'constructor'),
    status: fact(fc.constantFrom('active' as const, 'preview' as const)),
    released: fact(dateText),
    knowledgeCutoff: fact(dateText),
    contextWindow: limit,
    maxOutput: limit,
    parameters: fc.record({ total: parameterCount, active: parameterCount }, { requiredKeys: [] }),
    architecture: fact(fc.constantFrom('Dense', 'Mixture of experts')),
    tokenizer: fact(fc.constantFrom('Tekken', 'o200k_harmony')),
    licence: fact(licence),
    inputs: fact(modalities),
    outputs: fact(modalities),
    capabilities,
    offers: fc.array(offer, { maxLength: 4 }),
    scores: fc.array(score, { maxLength: 5 }),
    attention: fact(attention),
    throughput: fc.array(throughput, { maxLength: 2 }),
    tuning: fc.array(tuningOffer, { maxLength: 2 }),
    reviewed: dateText,
  },
  { requiredKeys: ['name'] },
);

/** Two to six models with ids of their own, of any of which nothing may be known. */
export const models: fc.Arbitrary<Model[]> = fc
  .array(known, { minLength: 2, maxLength: 6 })
  .map((list) => list.map((model, index) => ({ id: `model-${index}`, ...model })));

/** Models with plain offers, so that each of them has a cost. */
export const pricedModels: fc.Arbitrary<Model[]> = fc
  .array(fc.array(plainOffer, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .map((lists) => lists.map((offers, index) => ({ id: `model-${index}`, name: 'Alder', offers })));

/** What a catalogue says beside its models. */
export const head: fc.Arbitrary<CatalogueHead> = fc.record(
  {
    format: fc.constant(1 as const),
    published: dateText,
    currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
    benchmarks: fc.dictionary(fc.constantFrom(...BENCHMARKS), benchmark),
    sources: fc.dictionary(
      fc.constantFrom(...SOURCES),
      fc.record({ title: fc.constant('A card') }),
    ),
  },
  { requiredKeys: ['format'] },
);

// --- Workloads ----------------------------------------------------------------------------------

const amount = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: Math.min(most, 2_000) }),
    fc.integer({ min: 0, max: Math.min(most, 300_000) }),
    fc.integer({ min: 0, max: most }),
    fc.constantFrom(0, 1, most),
  );

/** Any workload within the limits. */
export const workload: fc.Arbitrary<Workload> = fc.oneof(
  fc.record({
    requests: amount(WORKLOAD_LIMITS.requests),
    inputTokens: amount(WORKLOAD_LIMITS.inputTokens),
    outputTokens: amount(WORKLOAD_LIMITS.outputTokens),
  }),
  fc
    .constantFrom(...(Object.keys(WORKLOAD_PRESETS) as WorkloadPreset[]))
    .map((name) => WORKLOAD_PRESETS[name]),
);

/** The positions 0 to n − 1 in any order. */
export function permutation(length: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
}

// --- Questions --------------------------------------------------------------------------------------

/** Everything a comparison depends on. */
export interface Question {
  head: CatalogueHead;
  models: Model[];
  workload: Workload;
  asOf?: string;
}

/** Any catalogue, models and workload, of any day or of none. */
export const question: fc.Arbitrary<Question> = fc.record(
  {
    head: head,
    models: models,
    workload: workload,
    asOf: dateText,
  },
  { requiredKeys: ['head', 'models', 'workload'] },
);
