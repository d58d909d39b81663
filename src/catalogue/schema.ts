/**
 * The schema of catalogue format 1: what `types.ts` says, to be checked at run time. The compiler
 * holds the two together (see `documentSchema`); every bound here guards against a hostile document.
 *
 * For the build and the tests. What a page checks by is made of it: after a change run
 * `node scripts/compile-schema.mjs`.
 */
import * as z from 'zod/mini';
import { isInterval, isLink, isRealDate, isWebLink, MOST_ENTRIES } from './rules.js';
import type { CatalogueDocument } from './types.js';

/** Any schema of this file. */
export type Schema = z.core.$ZodType;

/** Whether a value is what a schema asks for. */
export const accepts = (schema: Schema, value: unknown): boolean =>
  z.safeParse(schema, value).success;

/** What a leaf schema expects, in English: completes "expected ...". */
export const expectations = new Map<Schema, string>();

/**
 * Objects of which a bad field is dropped alone, because without it less is known and nothing
 * else changes. Any other object goes as a whole: an offer without its `until`, or a benchmark
 * without its unit, would say something else.
 */
export const salvageable = new Set<Schema>();

const expecting = <S extends Schema>(words: string, schema: S): S => {
  expectations.set(schema, words);
  return schema;
};

const loose = <S extends Schema>(schema: S): S => {
  salvageable.add(schema);
  return schema;
};

const optional = z.exactOptional;

/** The largest number, so that no product of three overflows. */
const MOST = 1e15;

const string = z.string();
const text = expecting('text of at most 10,000 characters', string.check(z.maxLength(10_000)));
const label = expecting(
  'text of 1 to 500 characters',
  string.check(z.maxLength(500), z.regex(/\S/)),
);
const id = expecting(
  'an id of 1 to 200 characters',
  string.check(z.maxLength(200), z.regex(/^(?!__proto__$).*\S/)),
);
const date = expecting(
  'a date such as 2024, 2024-09 or 2024-09-25',
  string.check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/), z.refine(isRealDate)),
);
const url = expecting(
  'an http, https or mailto address',
  string.check(z.maxLength(2000), z.refine(isLink)),
);
const webUrl = expecting(
  'an http or https address',
  string.check(z.maxLength(2000), z.refine(isWebLink)),
);
const currency = expecting('an ISO 4217 code such as "USD"', string.check(z.regex(/^[A-Z]{3}$/)));
const language = expecting(
  'a BCP 47 tag such as "en"',
  string.check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8}){0,3}$/)),
);
const time = expecting(
  'a time such as "16:30"',
  string.check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
);
const flag = expecting('true or false', z.boolean());
const number = expecting('a number', z.number().check(z.gte(-MOST), z.lte(MOST)));
const amount = expecting('a number of 0 or more', z.number().check(z.gte(0), z.lte(MOST)));
/** Positive: what divides, and what a rate of zero would turn to nothing. */
const count = expecting('a number above 0', z.number().check(z.gte(1e-9), z.lte(MOST)));
/** Of one GPU there are more than a million milliards a second. */
const operations = expecting('a number of 0 or more', z.number().check(z.gte(0), z.lte(1e18)));
const points = expecting('a number from 0 to 100', z.number().check(z.gte(0), z.lte(100)));
const interval = expecting(
  'two numbers, the lower one first',
  z.array(number).check(z.maxLength(2), z.refine(isInterval)) as unknown as z.ZodMiniType<
    [low: number, high: number]
  >,
);

/** What is not made of others, by name. */
export const leaves = {
  text,
  label,
  id,
  date,
  url,
  webUrl,
  currency,
  time,
  language,
  flag,
  number,
  amount,
  count,
  operations,
  points,
  interval,
};

const list = <S extends z.ZodMiniType>(item: S) => z.array(item).check(z.maxLength(MOST_ENTRIES));
const texts = list(text);
const ids = list(id);

/** A bare value, none, or a value with its sources: whoever walks it counts on this order. */
const fact = <S extends z.ZodMiniType>(value: S) =>
  z.union([
    value,
    z.null(),
    z.object({
      value: z.nullable(value),
      sources: optional(ids),
      asOf: optional(date),
      note: optional(text),
      disputed: optional(
        list(z.object({ value: z.nullable(value), sources: ids, asOf: optional(date) })),
      ),
    }),
  ]);

const textFact = optional(fact(text));
const dateFact = optional(fact(date));
const amountFact = optional(fact(amount));
const flagFact = optional(fact(flag));

const price = optional(amount);
const prices = z.object({
  input: price,
  output: price,
  cacheRead: price,
  cacheWrite: price,
  cacheWrite1h: price,
  reasoning: price,
  inputAudio: price,
  outputAudio: price,
  cacheReadAudio: price,
  inputImage: price,
  outputImage: price,
  cacheReadImage: price,
  inputVideo: price,
  outputVideo: price,
  outputCitation: price,
  perRequest: price,
  perImage: price,
  perWebSearch: price,
});

const disputedPrices = z.object({ prices, sources: ids, asOf: optional(date) });
const priceTier = z.object({ aboveInputTokens: amount, prices });
const offPeak = z.object({ from: time, until: time, prices });

const offer = z.object({
  provider: id,
  modelId: optional(text),
  prices,
  batch: optional(prices),
  tiers: optional(list(priceTier)),
  offPeak: optional(offPeak),
  contextWindow: amountFact,
  maxOutput: amountFact,
  currency: optional(currency),
  trial: optional(flag),
  variant: optional(text),
  note: optional(text),
  from: optional(date),
  until: optional(date),
  asOf: optional(date),
  sources: optional(ids),
  disputed: optional(list(disputedPrices)),
});

const reporter = z.enum(['vendor', 'independent']);
const score = z.object({
  benchmark: id,
  value: number,
  metric: optional(text),
  variant: optional(text),
  version: optional(text),
  shots: optional(amount),
  effort: optional(text),
  harness: optional(text),
  items: optional(amount),
  interval: optional(interval),
  date: optional(date),
  reportedBy: optional(reporter),
  note: optional(text),
  sources: optional(ids),
});

const speed = z.object({
  provider: optional(id),
  outputTokensPerSecond: optional(amount),
  timeToFirstToken: optional(amount),
  hardware: optional(text),
  date: optional(date),
  reportedBy: optional(reporter),
  sources: optional(ids),
});

const throughput = z.object({
  hardware: id,
  units: count,
  bits: optional(amount),
  outputTokensPerSecond: amount,
  concurrent: optional(amount),
  note: optional(text),
  date: optional(date),
  reportedBy: optional(reporter),
  sources: optional(ids),
});

const tuningOffer = z.object({
  provider: id,
  method: optional(z.enum(['full', 'lora'])),
  perMillionTokens: amount,
  minimum: price,
  storagePerMonth: price,
  prices: optional(prices),
  note: optional(text),
  currency: optional(currency),
  from: optional(date),
  until: optional(date),
  asOf: optional(date),
  sources: optional(ids),
});

const attention = z.object({
  layers: count,
  keyValueHeads: optional(amount),
  headSize: optional(amount),
  latentSize: optional(amount),
  windowedLayers: optional(amount),
  window: optional(amount),
});

const textRun = z.object({ text, sources: optional(ids) });
const quote = z.object({ text, by: optional(text), sources: ids });
const profileBlock = loose(
  z.object({
    paragraph: optional(list(textRun)),
    list: optional(list(list(textRun))),
    quote: optional(quote),
    subheading: optional(text),
  }),
);
const profileSection = z.object({ heading: text, content: list(profileBlock) });

const version = z.object({
  version: text,
  date: optional(date),
  model: optional(id),
  changes: optional(texts),
  scores: optional(list(score)),
  sources: optional(ids),
});

const review = z.object({
  reviewer: id,
  score: optional(points),
  verdict: z.enum(['ship', 'skip']),
  opinion: optional(text),
  date: optional(date),
  sources: optional(ids),
});

const licence = z.object({
  name: label,
  spdx: optional(text),
  url: optional(url),
  openWeights: optional(flag),
  openSource: optional(flag),
  commercialUse: optional(z.literal([true, false, 'conditional'])),
});

const parameters = loose(z.object({ total: amountFact, active: amountFact }));
const capabilities = loose(
  z.object({
    vision: flagFact,
    reasoning: flagFact,
    functionCalling: flagFact,
    toolUse: flagFact,
    structuredOutputs: flagFact,
    codeExecution: flagFact,
    webSearch: flagFact,
    fineTuning: flagFact,
  }),
);

const modelStatus = z.enum(['active', 'preview', 'deprecated', 'retired']);
const modality = z.enum(['text', 'image', 'audio', 'video', 'pdf', 'embedding']);
const modalitiesFact = optional(fact(list(modality)));

export const modelSchema = loose(
  z.object({
    id: id,
    name: label,
    aliases: optional(ids),
    organization: optional(id),
    family: textFact,
    status: optional(fact(modelStatus)),
    retires: dateFact,
    successor: optional(fact(id)),
    released: dateFact,
    knowledgeCutoff: dateFact,
    contextWindow: amountFact,
    maxOutput: amountFact,
    parameters: optional(parameters),
    architecture: textFact,
    attention: optional(fact(attention)),
    tokenizer: textFact,
    licence: optional(fact(licence)),
    inputs: modalitiesFact,
    outputs: modalitiesFact,
    capabilities: optional(capabilities),
    bestFor: optional(fact(texts)),
    category: textFact,
    offers: optional(list(offer)),
    scores: optional(list(score)),
    speed: optional(list(speed)),
    throughput: optional(list(throughput)),
    tuning: optional(list(tuningOffer)),
    profile: optional(list(profileSection)),
    versions: optional(list(version)),
    reviews: optional(list(review)),
    reviewed: optional(date),
  }),
);

const publisher = loose(z.object({ name: label, url: optional(url) }));
const dataLicence = loose(z.object({ name: label, url: optional(url) }));
const credit = z.object({
  name: label,
  url: optional(url),
  licence: text,
  copyright: optional(text),
});

const organization = loose(z.object({ name: label, url: optional(url) }));
const provider = loose(z.object({ name: label, url: optional(url), pricingUrl: optional(url) }));

const benchmarkUnit = z.enum(['percent', 'fraction', 'points', 'elo', 'seconds', 'minutes']);

const benchmark = z.object({
  name: label,
  description: optional(text),
  unit: optional(benchmarkUnit),
  higherIsBetter: optional(flag),
  items: optional(amount),
  versions: optional(list(text)),
  variants: optional(list(text)),
  url: optional(url),
});

const sourceKind = z.enum([
  'model-card',
  'documentation',
  'pricing-page',
  'paper',
  'announcement',
  'leaderboard',
  'dataset',
  'article',
  'issue',
  'other',
]);

const source = loose(
  z.object({
    title: label,
    url: optional(url),
    publisher: optional(text),
    kind: optional(sourceKind),
    published: optional(date),
    retrieved: optional(date),
    passage: optional(text),
  }),
);

const hardwareOffer = z.object({
  provider: id,
  perHour: amount,
  currency: optional(currency),
  spot: optional(flag),
  asOf: optional(date),
  sources: optional(ids),
});

const hardware = loose(
  z.object({
    name: label,
    memoryBytes: optional(amount),
    memoryBandwidth: optional(amount),
    flops: optional(operations),
    sources: optional(ids),
    offers: optional(list(hardwareOffer)),
  }),
);

const reviewer = loose(z.object({ name: label, disclosure: optional(text), url: optional(url) }));

const exchangeRate = z.object({
  from: currency,
  to: currency,
  rate: count,
  asOf: optional(date),
  sources: optional(ids),
});

const headShape = {
  format: z.literal(1),
  title: optional(text),
  publisher: optional(publisher),
  licence: optional(dataLicence),
  published: optional(date),
  currency: optional(currency),
  language: optional(language),
  feed: optional(webUrl),
  credits: optional(list(credit)),
  exchangeRates: optional(list(exchangeRate)),
};

/** The head without its dictionaries. */
export const headSchema = loose(z.object(headShape));

/** What the entries of each dictionary are. */
export const dictionaries = {
  organizations: organization,
  providers: provider,
  benchmarks: benchmark,
  sources: source,
  hardware,
  reviewers: reviewer,
};

/**
 * The type of a schema, if what it accepts is exactly `T`; else never, which does not compile.
 * Then a field of `types.ts` is missing here, one of these is missing there, or they differ.
 */
type Exactly<S extends z.ZodMiniType, T> =
  (<X>() => X extends z.output<S> ? 1 : 2) extends <X>() => X extends T ? 1 : 2 ? S : never;

const dictionary = <S extends z.ZodMiniType>(entry: S) => optional(z.record(id, entry));

const document = z.object({
  ...headShape,
  organizations: dictionary(dictionaries.organizations),
  providers: dictionary(dictionaries.providers),
  benchmarks: dictionary(dictionaries.benchmarks),
  sources: dictionary(dictionaries.sources),
  hardware: dictionary(dictionaries.hardware),
  reviewers: dictionary(dictionaries.reviewers),
  models: list(modelSchema),
});

/** The whole document. */
export const documentSchema: Exactly<typeof document, CatalogueDocument> = document;

/** The JSON Schema of the document, with a definition for each schema that is given a name. */
export function documentJsonSchema(names: ReadonlyMap<Schema, string>) {
  const metadata = z.registry<{ id: string }>();
  for (const [schema, id] of names) metadata.add(schema, { id });
  return z.toJSONSchema(documentSchema, {
    metadata,
    io: 'input',
    // What zod cannot read from a function.
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === url)
        Object.assign(jsonSchema, { format: 'uri', pattern: '^(https?|mailto):' });
      if (zodSchema === webUrl)
        Object.assign(jsonSchema, {
          format: 'uri-reference',
          pattern: '^(https?:|(?![A-Za-z][A-Za-z0-9+.-]*:)\\S)',
        });
      if (zodSchema === (interval as unknown)) jsonSchema.minItems = 2;
    },
  });
}
