/**
 * Catalogue format 1: the published JSON that describes AI models, as plain types.
 *
 * These comments are the reference: the build reads them into the JSON Schema and the reference
 * page (`@unit` and `@example`, the example as JSON). Nothing here runs.
 *
 * The file is long because every field carries its description, unit and example, and one format is
 * read best in one place.
 *
 * An absent field means "not known". `null` inside a fact means "known to be none".
 */

/** A date of year, month or day precision: `2024`, `2024-09` or `2024-09-25`. */
export type DateText = string;

/** An http, https or mailto address. Anything else is refused. */
export type Url = string;

/** An http or https address, absolute or relative. */
export type WebUrl = string;

/** A key of one of the document's dictionaries, or a model's slug. */
export type Id = string;

/** A value with where it comes from. */
export interface SourcedFact<T> {
  /**
   * The value; null if it is known that there is none.
   * @example 128000
   */
  value: T | null;
  /**
   * Keys into `sources`, the publications that say so.
   * @example ["meta-llama-3-2-card"]
   */
  sources?: Id[];
  /**
   * The date on which the sources said so.
   * @example "2026-05-11"
   */
  asOf?: DateText;
  /**
   * What a reader must know beside the value, one sentence.
   * @example "Quantised builds support 8,000 tokens."
   */
  note?: string;
  /** Other values that other sources give. They are shown, not averaged. */
  disputed?: DisputedValue<T>[];
}

/** One value that disagrees with a fact's own. */
export interface DisputedValue<T> {
  /**
   * The other value.
   * @example 131072
   */
  value: T | null;
  /**
   * Keys into `sources`, the publications that say so.
   * @example ["models-dev"]
   */
  sources: Id[];
  /**
   * The date on which those sources said so.
   * @example "2025-09"
   */
  asOf?: DateText;
}

/** A bare value, or a value with where it comes from. */
export type Fact<T> = T | null | SourcedFact<T>;

/** The whole catalogue in one document. */
export interface CatalogueDocument {
  /**
   * The version of this format.
   * @example 1
   */
  format: 1;
  /**
   * What the catalogue is called.
   * @example "Example models"
   */
  title?: string;
  /** Who publishes the catalogue. */
  publisher?: Publisher;
  /**
   * The BCP 47 tag of the language of its texts: profiles, opinions, notes. English if absent.
   * @example "en"
   */
  language?: string;
  /**
   * An Atom or RSS feed of the catalogue's changes, which elements let a reader follow. Relative to
   * the address that the catalogue is loaded from, or to the page where it stands in one.
   * @example "changes.xml"
   */
  feed?: WebUrl;
  /** The licence of the catalogue's data. */
  licence?: DataLicence;
  /**
   * The date of publication. Unless a page asks for another date, offers are those of this day.
   * @example "2026-11-01"
   */
  published?: DateText;
  /**
   * The ISO 4217 code of every price that does not name its own. USD if absent.
   * @example "USD"
   */
  currency?: string;
  /** Data packages or feeds that the catalogue was built from, with their licences. */
  credits?: Credit[];
  /** Who makes models, by id. */
  organizations?: Record<Id, Organization>;
  /** Who serves models, by id. */
  providers?: Record<Id, Provider>;
  /** The benchmarks that scores name, by id. */
  benchmarks?: Record<Id, Benchmark>;
  /** The publications that facts cite, by id. */
  sources?: Record<Id, Source>;
  /** Hardware that models can be hosted on, by id. */
  hardware?: Record<Id, Hardware>;
  /** What currencies are worth in others. Without a rate nothing is converted. */
  exchangeRates?: ExchangeRate[];
  /** People or personas who review models, by id. */
  reviewers?: Record<Id, Reviewer>;
  /** The models. */
  models: Model[];
}

/** What one unit of a currency is worth in another. */
export interface ExchangeRate {
  /**
   * The ISO 4217 code of the currency to convert from.
   * @example "USD"
   */
  from: string;
  /**
   * The ISO 4217 code of the currency to convert to.
   * @example "EUR"
   */
  to: string;
  /**
   * Units of `to` for one unit of `from`.
   * @unit units of `to` for one of `from`
   * @example 0.92
   */
  rate: number;
  /**
   * The day of the rate.
   * @example "2026-10-30"
   */
  asOf?: DateText;
  /**
   * Keys into `sources`.
   * @example ["ecb-reference-rates"]
   */
  sources?: Id[];
}

/** Who publishes the catalogue. */
export interface Publisher {
  /**
   * The publisher's name.
   * @example "Example Press"
   */
  name: string;
  /**
   * The publisher's page.
   * @example "https://example.org"
   */
  url?: Url;
}

/** The licence of a body of data. */
export interface DataLicence {
  /**
   * The licence's name.
   * @example "CC BY 4.0"
   */
  name: string;
  /**
   * Where the licence can be read.
   * @example "https://creativecommons.org/licenses/by/4.0/"
   */
  url?: Url;
}

/** A body of data that the catalogue was built from. */
export interface Credit {
  /**
   * What it is called, with its version.
   * @example "@pydantic/genai-prices 0.1.8"
   */
  name: string;
  /**
   * Where it is published.
   * @example "https://github.com/pydantic/genai-prices"
   */
  url?: Url;
  /**
   * The licence it is used under.
   * @example "MIT"
   */
  licence: string;
  /**
   * The copyright line that the licence asks for.
   * @example "Copyright (c) Pydantic Services Inc. 2025 to present"
   */
  copyright?: string;
}

/** Who makes models. */
export interface Organization {
  /**
   * The organization's name.
   * @example "Meta"
   */
  name: string;
  /**
   * The organization's page.
   * @example "https://ai.meta.com"
   */
  url?: Url;
}

/** Who serves models. */
export interface Provider {
  /**
   * The provider's name.
   * @example "AWS Bedrock"
   */
  name: string;
  /**
   * The provider's page.
   * @example "https://aws.amazon.com/bedrock/"
   */
  url?: Url;
  /**
   * Where the provider publishes its prices.
   * @example "https://aws.amazon.com/bedrock/pricing/"
   */
  pricingUrl?: Url;
}

/** How a benchmark's scores are measured. */
export type BenchmarkUnit = 'percent' | 'fraction' | 'points' | 'elo' | 'seconds' | 'minutes';

/** A test that models are scored on. */
export interface Benchmark {
  /**
   * The benchmark's name.
   * @example "HumanEval"
   */
  name: string;
  /**
   * What it tests, one sentence.
   * @example "Writes Python functions that must pass unit tests."
   */
  description?: string;
  /**
   * The unit of its scores; percent if absent.
   * @example "percent"
   */
  unit?: BenchmarkUnit;
  /**
   * Whether a higher score is better; true if absent.
   * @example true
   */
  higherIsBetter?: boolean;
  /**
   * The number of items in the test, from which an uncertainty can be computed.
   * @unit items
   * @example 164
   */
  items?: number;
  /**
   * Its releases, where there are several: results that do not say of which they are can only be
   * compared within one publication.
   * @example ["V1", "V2", "V3"]
   */
  versions?: string[];
  /**
   * Its parts or forms, where there are several: results that do not say of which they are can
   * only be compared within one publication.
   * @example ["Diamond", "Main", "Extended"]
   */
  variants?: string[];
  /**
   * The benchmark's page or paper.
   * @example "https://github.com/openai/human-eval"
   */
  url?: Url;
}

/** What kind of publication a source is. */
export type SourceKind =
  | 'model-card'
  | 'documentation'
  | 'pricing-page'
  | 'paper'
  | 'announcement'
  | 'leaderboard'
  | 'dataset'
  | 'article'
  | 'issue'
  | 'other';

/** A cited publication. */
export interface Source {
  /**
   * The publication's title.
   * @example "Llama 3.2 model card"
   */
  title: string;
  /**
   * Where it can be read.
   * @example "https://github.com/meta-llama/llama-models"
   */
  url?: Url;
  /**
   * Who published it.
   * @example "Meta"
   */
  publisher?: string;
  /**
   * What kind of publication it is.
   * @example "model-card"
   */
  kind?: SourceKind;
  /**
   * The date of publication.
   * @example "2024-09-25"
   */
  published?: DateText;
  /**
   * The date on which it was read.
   * @example "2026-03-24"
   */
  retrieved?: DateText;
  /**
   * The passage relied on, in short.
   * @example "Context length 128k; knowledge cutoff December 2023."
   */
  passage?: string;
}

/** Where a model is in its life. */
export type ModelStatus = 'active' | 'preview' | 'deprecated' | 'retired';

/** What goes in or comes out of a model. */
export type Modality = 'text' | 'image' | 'audio' | 'video' | 'pdf' | 'embedding';

/** One model release. */
export interface Model {
  /**
   * The model's stable slug: lower-case letters, digits, dots and hyphens.
   * @example "llama-3.2-1b"
   */
  id: Id;
  /**
   * The model's name.
   * @example "Llama 3.2 1B"
   */
  name: string;
  /**
   * Other ids the model is known by.
   * @example ["llama-3-2-1b-instruct"]
   */
  aliases?: string[];
  /**
   * Key into `organizations`: who made the model.
   * @example "meta"
   */
  organization?: Id;
  /**
   * The family the model belongs to.
   * @example "Llama 3.2"
   */
  family?: Fact<string>;
  /**
   * Where the model is in its life.
   * @example "active"
   */
  status?: Fact<ModelStatus>;
  /**
   * The date on which its maker withdraws it.
   * @example "2027-01-31"
   */
  retires?: Fact<DateText>;
  /**
   * The id of the model that its maker recommends instead.
   * @example "mistral-small-4"
   */
  successor?: Fact<Id>;
  /**
   * The date of release.
   * @example "2024-09-25"
   */
  released?: Fact<DateText>;
  /**
   * The date up to which its training data reaches.
   * @example "2023-12"
   */
  knowledgeCutoff?: Fact<DateText>;
  /**
   * The most input and output a request can hold, as the maker states it.
   * @unit tokens
   * @example 128000
   */
  contextWindow?: Fact<number>;
  /**
   * The most output a request can ask for, as the maker states it.
   * @unit tokens
   * @example 4096
   */
  maxOutput?: Fact<number>;
  /** How many parameters the model has. */
  parameters?: Parameters;
  /**
   * How the network is built.
   * @example "Mixture of experts"
   */
  architecture?: Fact<string>;
  /** What the model keeps in memory of each token of its context: the shape of its attention. */
  attention?: Fact<Attention>;
  /**
   * The name of the tokenizer, spelt alike for all models that share it: only they count the
   * tokens of a text alike.
   * @example "o200k_harmony"
   */
  tokenizer?: Fact<string>;
  /** The terms on which the model may be used. */
  licence?: Fact<Licence>;
  /**
   * What the model reads.
   * @example ["text", "image"]
   */
  inputs?: Fact<Modality[]>;
  /**
   * What the model writes.
   * @example ["text"]
   */
  outputs?: Fact<Modality[]>;
  /** What the model can do: true, false, or absent where it is not known. */
  capabilities?: Capabilities;
  /**
   * What the model suits, as tags.
   * @example ["Long context"]
   */
  bestFor?: Fact<string[]>;
  /**
   * What the model is sold as: the shelf that a reader would look for it on.
   * @example "Developer tools"
   */
  category?: Fact<string>;
  /** Routes to the model, one provider and one price each. Price history is several with dates. */
  offers?: Offer[];
  /** Benchmark results. */
  scores?: Score[];
  /** Measured speeds. */
  speed?: Speed[];
  /** How much the model has been measured to write on hardware of one's own. */
  throughput?: Throughput[];
  /** Prices for fine-tuning the model at a provider. */
  tuning?: TuningOffer[];
  /** An article about the model, in sections. */
  profile?: ProfileSection[];
  /** The model's version history, newest first. */
  versions?: Version[];
  /** What reviewers say. */
  reviews?: Review[];
  /**
   * The date on which a person last checked this record.
   * @example "2026-05-11"
   */
  reviewed?: DateText;
}

/** How many parameters a model has. */
export interface Parameters {
  /**
   * All parameters: what the weights need in memory follows from these.
   * @unit parameters
   * @example 141000000000
   */
  total?: Fact<number>;
  /**
   * Parameters used for one token: what a token needs in compute follows from these.
   * @unit parameters
   * @example 39000000000
   */
  active?: Fact<number>;
}

/**
 * The shape of a model's attention, from which the memory of its KV cache follows. A token needs
 * 2 x `keyValueHeads` x `headSize` values in each layer, or `latentSize` where keys and values are
 * kept as one compressed vector (multi-head latent attention).
 */
export interface Attention {
  /**
   * Layers with attention.
   * @unit layers
   * @example 40
   */
  layers: number;
  /**
   * Heads of keys and values in each layer.
   * @unit heads
   * @example 8
   */
  keyValueHeads?: number;
  /**
   * The size of one head.
   * @unit values
   * @example 128
   */
  headSize?: number;
  /**
   * The size of the compressed vector of one token in one layer.
   * @unit values
   * @example 576
   */
  latentSize?: number;
  /**
   * How many of the layers look back no further than `window`.
   * @unit layers
   * @example 12
   */
  windowedLayers?: number;
  /**
   * How far these layers look back.
   * @unit tokens
   * @example 128
   */
  window?: number;
}

/** The terms on which a model may be used. */
export interface Licence {
  /**
   * The licence's own name.
   * @example "Llama 3.2 Community License"
   */
  name: string;
  /**
   * The licence's SPDX identifier, if it has one.
   * @example "Apache-2.0"
   */
  spdx?: string;
  /**
   * Where the licence can be read.
   * @example "https://www.llama.com/llama3_2/license/"
   */
  url?: Url;
  /**
   * Whether the weights can be downloaded.
   * @example true
   */
  openWeights?: boolean;
  /**
   * Whether the licence is an open-source licence. Open weights alone are not.
   * @example false
   */
  openSource?: boolean;
  /**
   * Whether the licence allows commercial use.
   * @example "conditional"
   */
  commercialUse?: boolean | 'conditional';
}

/** What a model can do. */
export interface Capabilities {
  /**
   * Understands images.
   * @example true
   */
  vision?: Fact<boolean>;
  /**
   * Thinks in hidden or shown steps before it answers.
   * @example false
   */
  reasoning?: Fact<boolean>;
  /**
   * Answers with a call to a function that the request describes.
   * @example true
   */
  functionCalling?: Fact<boolean>;
  /**
   * Uses tools over several steps.
   * @example true
   */
  toolUse?: Fact<boolean>;
  /**
   * Keeps to a JSON schema that the request gives.
   * @example true
   */
  structuredOutputs?: Fact<boolean>;
  /**
   * Runs code that it wrote, in a sandbox of the provider's.
   * @example false
   */
  codeExecution?: Fact<boolean>;
  /**
   * Searches the web by itself.
   * @example false
   */
  webSearch?: Fact<boolean>;
  /**
   * Can be fine-tuned.
   * @example true
   */
  fineTuning?: Fact<boolean>;
}

/**
 * Prices of one route. Token prices are per million tokens; others name their unit. The currency
 * is the offer's.
 */
export interface Prices {
  /**
   * Input tokens that are not cached.
   * @unit currency per million tokens
   * @example 0.2
   */
  input?: number;
  /**
   * Output tokens.
   * @unit currency per million tokens
   * @example 0.27
   */
  output?: number;
  /**
   * Input tokens read from the cache.
   * @unit currency per million tokens
   * @example 0.02
   */
  cacheRead?: number;
  /**
   * Input tokens written to the cache.
   * @unit currency per million tokens
   * @example 0.25
   */
  cacheWrite?: number;
  /**
   * Input tokens written to the cache for one hour.
   * @unit currency per million tokens
   * @example 0.4
   */
  cacheWrite1h?: number;
  /**
   * Reasoning tokens, where they are not billed as output.
   * @unit currency per million tokens
   * @example 0.27
   */
  reasoning?: number;
  /**
   * Audio input tokens.
   * @unit currency per million tokens
   * @example 1
   */
  inputAudio?: number;
  /**
   * Audio output tokens.
   * @unit currency per million tokens
   * @example 2
   */
  outputAudio?: number;
  /**
   * Audio input tokens read from the cache.
   * @unit currency per million tokens
   * @example 0.1
   */
  cacheReadAudio?: number;
  /**
   * Image input tokens.
   * @unit currency per million tokens
   * @example 0.2
   */
  inputImage?: number;
  /**
   * Image output tokens.
   * @unit currency per million tokens
   * @example 30
   */
  outputImage?: number;
  /**
   * Image input tokens read from the cache.
   * @unit currency per million tokens
   * @example 0.05
   */
  cacheReadImage?: number;
  /**
   * Video input tokens.
   * @unit currency per million tokens
   * @example 0.3
   */
  inputVideo?: number;
  /**
   * Video output tokens.
   * @unit currency per million tokens
   * @example 12
   */
  outputVideo?: number;
  /**
   * Citation tokens in the output.
   * @unit currency per million tokens
   * @example 2
   */
  outputCitation?: number;
  /**
   * A fee for each request, beside its tokens.
   * @unit currency per request
   * @example 0.005
   */
  perRequest?: number;
  /**
   * A fee for each image put in or out.
   * @unit currency per image
   * @example 0.001
   */
  perImage?: number;
  /**
   * A fee for each web search.
   * @unit currency per web search
   * @example 0.01
   */
  perWebSearch?: number;
}

/** Prices that hold for a whole request once its input passes a threshold. */
export interface PriceTier {
  /**
   * A request with more input tokens than this is billed wholly at this tier's prices.
   * @unit tokens
   * @example 200000
   */
  aboveInputTokens: number;
  /** The tier's prices. A price that the tier does not give stays as it is below it. */
  prices: Prices;
}

/** Prices that hold at certain hours of the day. */
export interface OffPeak {
  /**
   * When they begin, UTC.
   * @unit hh:mm
   * @example "16:30"
   */
  from: string;
  /**
   * When they end, UTC; earlier than `from` if they run past midnight.
   * @unit hh:mm
   * @example "00:30"
   */
  until: string;
  /** The off-peak prices. A price that they do not give stays as it is. */
  prices: Prices;
}

/** One provider's route to one model, at the prices of one period. */
export interface Offer {
  /**
   * Key into `providers`: who serves the model.
   * @example "aws"
   */
  provider: Id;
  /**
   * What the provider calls the model.
   * @example "meta.llama3-2-1b-instruct-v1:0"
   */
  modelId?: string;
  /** The standard prices. An absent price is not known. */
  prices: Prices;
  /** Prices for requests handed in as a batch. */
  batch?: Prices;
  /** Prices for long requests, by rising threshold. */
  tiers?: PriceTier[];
  /** Prices at certain hours. */
  offPeak?: OffPeak;
  /**
   * The context window of this route, which can be smaller than the model's.
   * @unit tokens
   * @example 60000
   */
  contextWindow?: Fact<number>;
  /**
   * The most output this route allows.
   * @unit tokens
   * @example 4096
   */
  maxOutput?: Fact<number>;
  /**
   * The ISO 4217 code of the prices; the document's if absent.
   * @example "EUR"
   */
  currency?: string;
  /**
   * True for a free trial, which no estimate counts on.
   * @example true
   */
  trial?: boolean;
  /**
   * What this route is, where a provider has several: region, precision, speed.
   * @example "fp8"
   */
  variant?: string;
  /**
   * What a reader must know beside the prices, one sentence.
   * @example "Prices hold in us-east-1."
   */
  note?: string;
  /**
   * The first day of these prices.
   * @example "2026-03-13"
   */
  from?: DateText;
  /**
   * The first day on which they no longer hold.
   * @example "2026-08-21"
   */
  until?: DateText;
  /**
   * The date on which the prices were last checked.
   * @example "2026-09-23"
   */
  asOf?: DateText;
  /**
   * Keys into `sources`.
   * @example ["genai-prices"]
   */
  sources?: Id[];
  /** Other prices that other sources give for this route. They are shown, not averaged. */
  disputed?: DisputedPrices[];
}

/** Prices that disagree with an offer's own. */
export interface DisputedPrices {
  /** The other prices. */
  prices: Prices;
  /**
   * Keys into `sources`, the publications that say so.
   * @example ["models-dev"]
   */
  sources: Id[];
  /**
   * The date on which those sources said so.
   * @example "2025-09"
   */
  asOf?: DateText;
}

/** Who reported a figure: the model's maker, or somebody else. */
export type Reporter = 'vendor' | 'independent';

/** One result of one model on one benchmark. */
export interface Score {
  /**
   * Key into `benchmarks`.
   * @example "humaneval"
   */
  benchmark: Id;
  /**
   * The result, in the benchmark's unit.
   * @unit the benchmark's
   * @example 28.1
   */
  value: number;
  /**
   * What was counted.
   * @example "pass@1"
   */
  metric?: string;
  /**
   * Which part or form of the benchmark.
   * @example "Diamond"
   */
  variant?: string;
  /**
   * Which release of the benchmark.
   * @example "v2"
   */
  version?: string;
  /**
   * How many worked examples the prompt held.
   * @unit examples
   * @example 5
   */
  shots?: number;
  /**
   * How much reasoning the model was allowed.
   * @example "high"
   */
  effort?: string;
  /**
   * The software that ran the test.
   * @example "lm-evaluation-harness"
   */
  harness?: string;
  /**
   * How many items were run, where it differs from the benchmark's own count.
   * @unit items
   * @example 164
   */
  items?: number;
  /**
   * The published 95 % interval, low and high, in the benchmark's unit.
   * @unit the benchmark's
   * @example [21.5, 35.7]
   */
  interval?: [low: number, high: number];
  /**
   * The date of the result.
   * @example "2024-09-25"
   */
  date?: DateText;
  /**
   * Who reported it.
   * @example "vendor"
   */
  reportedBy?: Reporter;
  /**
   * What a reader must know beside the result, one sentence.
   * @example "The harness was not published."
   */
  note?: string;
  /**
   * Keys into `sources`.
   * @example ["meta-llama-3-2-card"]
   */
  sources?: Id[];
}

/** A measured speed of one model. */
export interface Speed {
  /**
   * Key into `providers`: where it was measured.
   * @example "aws"
   */
  provider?: Id;
  /**
   * Output speed of one request.
   * @unit tokens per second
   * @example 191.1
   */
  outputTokensPerSecond?: number;
  /**
   * Time from the request to the first token of the answer.
   * @unit seconds
   * @example 0.12
   */
  timeToFirstToken?: number;
  /**
   * What the model ran on, where it is known.
   * @example "1 x H100 80 GB"
   */
  hardware?: string;
  /**
   * The date of the measurement.
   * @example "2026-03-24"
   */
  date?: DateText;
  /**
   * Who reported it.
   * @example "independent"
   */
  reportedBy?: Reporter;
  /**
   * Keys into `sources`.
   * @example ["artificial-analysis-mistral-small-3-2"]
   */
  sources?: Id[];
}

/** How much a model was measured to write on some hardware. */
export interface Throughput {
  /**
   * Key into `hardware`.
   * @example "nvidia-h100-80gb"
   */
  hardware: Id;
  /**
   * How many units of it worked together.
   * @unit units
   * @example 4
   */
  units: number;
  /**
   * Bits of one weight.
   * @unit bits
   * @example 8
   */
  bits?: number;
  /**
   * Output tokens of all requests together.
   * @unit tokens per second
   * @example 2400
   */
  outputTokensPerSecond: number;
  /**
   * How many requests ran at once.
   * @unit requests
   * @example 64
   */
  concurrent?: number;
  /**
   * What a reader must know beside the figure, one sentence.
   * @example "vLLM 0.6, 1,000 tokens in and 500 out."
   */
  note?: string;
  /**
   * The date of the measurement.
   * @example "2026-03-24"
   */
  date?: DateText;
  /**
   * Who reported it.
   * @example "independent"
   */
  reportedBy?: Reporter;
  /**
   * Keys into `sources`.
   * @example ["inference-benchmark"]
   */
  sources?: Id[];
}

/** How a model is fine-tuned: all its weights, or small adapters beside them. */
export type TuningMethod = 'full' | 'lora';

/** One provider's price for fine-tuning a model. */
export interface TuningOffer {
  /**
   * Key into `providers`.
   * @example "openai"
   */
  provider: Id;
  /**
   * What is trained, where the provider says so.
   * @example "lora"
   */
  method?: TuningMethod;
  /**
   * The price of training: tokens of the data times epochs.
   * @unit currency per million tokens
   * @example 25
   */
  perMillionTokens: number;
  /**
   * The least that one job costs.
   * @unit currency per job
   * @example 4
   */
  minimum?: number;
  /**
   * What keeping the tuned model costs.
   * @unit currency per month
   * @example 2
   */
  storagePerMonth?: number;
  /** The prices of using the tuned model, where they differ. */
  prices?: Prices;
  /**
   * What a reader must know beside the prices, one sentence.
   * @example "Only for existing customers."
   */
  note?: string;
  /**
   * The ISO 4217 code of the prices; the document's if absent.
   * @example "EUR"
   */
  currency?: string;
  /**
   * The first day of these prices.
   * @example "2026-03-13"
   */
  from?: DateText;
  /**
   * The first day on which they no longer hold.
   * @example "2026-08-21"
   */
  until?: DateText;
  /**
   * The date on which the prices were last checked.
   * @example "2026-09-23"
   */
  asOf?: DateText;
  /**
   * Keys into `sources`.
   * @example ["openai-pricing"]
   */
  sources?: Id[];
}

/** Hardware that models can be hosted on. */
export interface Hardware {
  /**
   * The hardware's name.
   * @example "NVIDIA H100 80 GB"
   */
  name: string;
  /**
   * Its memory.
   * @unit bytes
   * @example 80000000000
   */
  memoryBytes?: number;
  /**
   * Its memory bandwidth.
   * @unit bytes per second
   * @example 3350000000000
   */
  memoryBandwidth?: number;
  /**
   * Its peak of 16-bit matrix arithmetic, without sparsity; at most 10^18.
   * @unit operations per second
   * @example 989000000000000
   */
  flops?: number;
  /**
   * Keys into `sources`, the publications that give its memory, bandwidth and arithmetic.
   * @example ["nvidia-h100-datasheet"]
   */
  sources?: Id[];
  /** What it costs to rent. */
  offers?: HardwareOffer[];
}

/** One price for renting hardware. */
export interface HardwareOffer {
  /**
   * Key into `providers`.
   * @example "runpod"
   */
  provider: Id;
  /**
   * The price of one unit.
   * @unit currency per hour
   * @example 2.69
   */
  perHour: number;
  /**
   * The ISO 4217 code of the price; the document's if absent.
   * @example "USD"
   */
  currency?: string;
  /**
   * Whether the provider may take it back at any time.
   * @example false
   */
  spot?: boolean;
  /**
   * The date on which the price was last checked.
   * @example "2026-03-01"
   */
  asOf?: DateText;
  /**
   * Keys into `sources`.
   * @example ["runpod-pricing"]
   */
  sources?: Id[];
}

/** A section of a model's article. */
export interface ProfileSection {
  /**
   * The section's heading.
   * @example "Architecture"
   */
  heading: string;
  /** The section's text, block by block. */
  content: ProfileBlock[];
}

/** One block of an article. It is what the first of these fields that it has says. */
export interface ProfileBlock {
  /** A paragraph. */
  paragraph?: TextRun[];
  /** A list, by item. */
  list?: TextRun[][];
  /** Somebody's own words. */
  quote?: Quote;
  /**
   * A heading below the section's own.
   * @example "Reading images"
   */
  subheading?: string;
}

/** Somebody's own words, in an article. */
export interface Quote {
  /**
   * The words.
   * @example "A minor update of the model of March."
   */
  text: string;
  /**
   * Whose they are, where the sources' publisher does not say so.
   * @example "The model card"
   */
  by?: string;
  /**
   * Keys into `sources`: where they stand.
   * @example ["mistral-small-3-2-card"]
   */
  sources: Id[];
}

/** A piece of text and what it relies on. Text is text: markup in it is shown, not obeyed. */
export interface TextRun {
  /**
   * The text.
   * @example "The model has 23.6 billion parameters."
   */
  text: string;
  /**
   * Keys into `sources`.
   * @example ["mistral-small-3-2-card"]
   */
  sources?: Id[];
}

/** One version in a model's history. */
export interface Version {
  /**
   * The version's name.
   * @example "2506"
   */
  version: string;
  /**
   * The date of its release.
   * @example "2025-06-20"
   */
  date?: DateText;
  /**
   * The id of the model that this version is, where the catalogue has it: its scores are the
   * version's.
   * @example "mistral-small-3.1-24b"
   */
  model?: Id;
  /**
   * What changed, one sentence each.
   * @example ["Repeats itself less often."]
   */
  changes?: string[];
  /** Benchmark results of this version, where it is not a model of the catalogue. */
  scores?: Score[];
  /**
   * Keys into `sources`.
   * @example ["mistral-small-3-2-card"]
   */
  sources?: Id[];
}

/** Somebody who reviews models. */
export interface Reviewer {
  /**
   * The reviewer's name or role.
   * @example "Skeptic"
   */
  name: string;
  /**
   * What a reader should know about them, such as a stake in the matter.
   * @example "A persona written by the site."
   */
  disclosure?: string;
  /**
   * The reviewer's page.
   * @example "https://example.org/skeptic"
   */
  url?: Url;
}

/** What one reviewer says of one model. */
export interface Review {
  /**
   * Key into `reviewers`.
   * @example "skeptic"
   */
  reviewer: Id;
  /**
   * The reviewer's score.
   * @unit points of 100
   * @example 45
   */
  score?: number;
  /**
   * Whether the reviewer would build on the model.
   * @example "skip"
   */
  verdict: 'ship' | 'skip';
  /**
   * Why, in the reviewer's words.
   * @example "Wants independent vision results first."
   */
  opinion?: string;
  /**
   * The date of the review.
   * @example "2026-04-01"
   */
  date?: DateText;
  /**
   * Keys into `sources`.
   * @example ["panel-page"]
   */
  sources?: Id[];
}

/** A record that was left out because it breaks the format. */
export interface Problem {
  /** Where it stands, as a JSON path: `$.models[3].offers[0].prices.input`. */
  path: string;
  /** What was wrong, in English: "expected a number of 0 or more, got \"free\"". */
  message: string;
}

/** The source that everything of an overlay cites first. No catalogue has such an id. */
export type SiteSource = ' ';

/** A document's dictionaries and credits: everything but its models. */
export interface CatalogueHead extends Omit<CatalogueDocument, 'models'> {
  /**
   * Whether an overlay supplies an entry of a dictionary (`sources`), or says which `models` there
   * are or what one is called or who made it. Absent where there is no overlay.
   */
  readonly suppliedBySite?: (dictionary: string, id: Id) => boolean;
}

/**
 * A catalogue as it is used: its head, and models looked up one at a time. A model is checked
 * when it is first asked for, so that two models of five thousand cost two checks.
 */
export interface Catalogue extends CatalogueHead {
  /** The absolute URL it was loaded from; absent if it was handed over. */
  readonly url?: string;
  /** The ids of the document's models, in order, those of bad records included. */
  readonly ids: readonly Id[];
  /** The model with this id or alias (case and surrounding space ignored), or undefined. */
  model(idOrAlias: string): Model | undefined;
  /** What was left out of the record of the model with this id or alias. */
  problemsOf(idOrAlias: string): readonly Problem[];
  /** Ids nearest in spelling to one that is not known, best first, at most `limit` (3). */
  nearest(idOrAlias: string, limit?: number): Id[];
  /** All models whose records are sound, in order. Checks every model not yet checked. */
  readonly models: readonly Model[];
  /** The records left out, with their reasons. Checks every model not yet checked. */
  readonly problems: readonly Problem[];
  /** What was left out of an overlay beside its models. Absent where there is no overlay. */
  readonly overlayProblems?: readonly Problem[];
}
