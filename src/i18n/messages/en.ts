import type { CatalogueError } from '../../catalogue/errors.js';
import type { PluralForms } from '../format.js';

/** English, and the type that every other language satisfies. Functions take formatted text. */
export const en = {
  // How texts are put together
  sentence: (text: string) => (text.endsWith('.') ? text : `${text}.`),
  sentences: (parts: readonly string[]) => parts.join(' '),
  phrases: (parts: readonly string[]) => parts.join(', '),
  /** Between parts that are phrases themselves, with commas of their own. */
  separator: '; ',
  labelled: (label: string, value: string) => `${label}: ${value}`,

  // States
  loading: 'Loading the models…',
  ready: 'The comparison is ready.',
  retry: 'Try again',
  details: 'Details',
  failed: 'The models could not be loaded.',
  problem: ({ message }: CatalogueError) => message,
  staleNote: 'These figures may be out of date: the latest could not be loaded.',
  noModels: 'No models are named. Give their ids in the “models” attribute.',
  oneModel: 'Name a second model to compare this one with.',
  unknownModel: (id: string) => `“${id}” is not in this catalogue.`,
  didYouMean: (ids: string) => `Did you mean ${ids}?`,
  tooManyModels: (shown: string, given: string) =>
    `The first ${shown} of ${given} models are shown.`,
  onlyFirst: (given: string) => `Only the first of ${given} models is shown.`,
  leftOut: {
    one: '# entry is invalid and was left out',
    other: '# entries are invalid and were left out',
  } as PluralForms,

  publishedOn: (date: string) =>
    `The catalogue was published on ${date}; nothing is known after it.`,
  badAttribute: (name: string, value: string, expected: string) =>
    `The attribute “${name}” cannot be “${value}”. Expected: ${expected}.`,
  expected: {
    date: 'a date such as 2026-05-11',
    currency: 'an ISO 4217 code such as EUR',
    workload: 'a preset or JSON with whole numbers',
    sections: (names: string) => `any of ${names}`,
  },

  // Shared words
  unknown: 'not known',
  none: 'none',
  yes: 'Yes',
  no: 'No',
  tokens: { one: '# token', other: '# tokens' } as PluralForms,
  tokensPerSecond: { one: '# token per second', other: '# tokens per second' } as PluralForms,
  operationsPerSecond: (number: string) => `${number} operations a second`,
  anHour: (price: string) => `${price} an hour`,
  counts: {
    gpus: { one: '# GPU', other: '# GPUs' } as PluralForms,
    images: { one: '# image', other: '# images' } as PluralForms,
    searches: { one: '# search', other: '# searches' } as PluralForms,
    users: { one: '# user', other: '# users' } as PluralForms,
    runs: { one: '# run', other: '# runs' } as PluralForms,
  },
  perMillion: 'per million tokens',
  pricePerMillion: (price: string) => `${price} per million tokens`,
  multiple: (number: string) => `${number}×`,
  asOf: (date: string) => `As of ${date}`,
  lowest: 'lowest',
  best: 'best',
  largest: 'largest',
  equal: 'equal',
  jointBest: 'not separable from the best',
  amongKnown: 'of those known',
  tie: 'no separable difference',
  disagree: 'sources disagree',
  suppliedBySite: 'Supplied by this site',
  ownPrice: 'Your own price',
  showAll: (count: string) => `Show all ${count}`,
  showLess: 'Show fewer',
  explain: 'Explain',

  // Sections of the comparison
  comparisonOf: (names: string) => `Comparison of ${names}`,
  sections: {
    specs: 'Specifications',
    pricing: 'Pricing and availability',
    capabilities: 'Capabilities',
    benchmarks: 'Benchmarks',
    cost: 'Monthly cost',
    sources: 'Sources',
  },
  attribute: 'Attribute',
  organization: 'Organization',
  releasedOn: (date: string) => `released ${date}`,
  releaseUnknown: 'release date not known',
  retiresOn: (status: string, date: string) => `${status}, ends ${date}`,

  specs: {
    released: 'Released',
    knowledgeCutoff: 'Knowledge cut-off',
    contextWindow: 'Context window',
    maxOutput: 'Max output',
    parametersTotal: 'Parameters',
    parametersActive: 'Active parameters',
    architecture: 'Architecture',
    tokenizer: 'Tokenizer',
    inputs: 'Input modalities',
    outputs: 'Output modalities',
    licence: 'Licence',
    openWeights: 'Open weights',
    status: 'Status',
  },
  statuses: { active: 'Active', preview: 'Preview', deprecated: 'Deprecated', retired: 'Retired' },
  modalities: {
    text: 'text',
    image: 'images',
    audio: 'audio',
    video: 'video',
    pdf: 'PDF',
    embedding: 'embeddings',
  },
  capabilities: {
    vision: 'Vision',
    multimodal: 'Multimodal',
    reasoning: 'Reasoning',
    functionCalling: 'Function calling',
    toolUse: 'Tool use',
    structuredOutputs: 'Structured outputs',
    codeExecution: 'Code execution',
    webSearch: 'Web search',
    fineTuning: 'Fine-tuning',
  },

  // Offers
  cheapestOffer: 'Cheapest offer',
  inputPrice: 'Input price',
  outputPrice: 'Output price',
  cacheReadPrice: 'Cached input',
  offers: 'Offers',
  offerCount: { one: '# offer', other: '# offers' } as PluralForms,
  noOffers: 'No offer is recorded.',
  offersOf: (model: string) => `Offers of ${model}`,
  provider: 'Provider',
  input: 'Input',
  output: 'Output',
  context: 'Context',
  monthly: 'Per month',
  cheapest: 'cheapest',
  tierNote: (tokens: string) => `price for requests above ${tokens}`,
  excluded: {
    retired: 'withdrawn by its maker',
    unreleased: 'not released on this day',
    trial: 'trial, not in estimates',
    'zero-price': 'no charge, not in estimates',
    'no-price': 'a price is not known',
    currency: 'bills in another currency',
    modality: 'model does not take in what is sent',
    context: 'request exceeds its context window',
    'max-output': 'answer exceeds its max output',
  },
  checked: (date: string) => `checked ${date}`,
  checkedLongAgo: (date: string) => `checked ${date}, over a year ago`,
  pricesNote: 'Prices are per million tokens. All prices in a row come from the same offer.',
  freeLeftOut: 'Free trials and routes without a charge are listed, but not used in estimates.',
  outdatedLast: 'Prices last checked over a year ago are used only where there is no newer one.',
  noUsableOffer: {
    retired: 'withdrawn by the maker',
    unreleased: 'not released on this day',
    'no-offer': 'no offer is recorded',
    trial: 'only free trials',
    'zero-price': 'only routes without a charge',
    'no-price': 'prices not known',
    currency: 'no offer in this currency',
    modality: 'model does not take in what is sent',
    context: 'no offer takes a request this long',
    'max-output': 'no offer gives an answer this long',
  },

  // Benchmarks
  noBenchmarks: 'No benchmark result is recorded for these models.',
  noSharedBenchmarks: 'No benchmark has comparable results for these models.',
  /** `parts` is a list of names of `comparabilityReasons`, here and below. */
  notComparable: (parts: string) => `not comparable: different ${parts}`,
  notComparableUnstated: (parts: string) => `not comparable: ${parts} not stated for all`,
  unstated: (parts: string) => `${parts} not stated for all`,
  comparabilityReasons: {
    version: 'versions',
    variant: 'variants',
    metric: 'metrics',
    shots: 'shots',
    effort: 'reasoning efforts',
    harness: 'harnesses',
  },
  /** Of a cell where the model has a result on the benchmark in another row. */
  unknownHere: 'not known in this form',
  gapLead: (name: string, gap: string) => `${name} leads by ${gap}`,
  points: { one: '# point', other: '# points' } as PluralForms,
  metricUnknown: 'metric not stated',
  lowerIsBetter: 'lower is better',
  shots: (count: string) => `${count}-shot`,
  interval: (low: string, high: string) => `95% interval ${low} to ${high}`,
  intervalBasis: {
    published: 'as published',
    wilson: 'computed from the number of items (Wilson)',
  },
  reportedBy: {
    vendor: 'vendor-reported',
    independent: 'independent',
    unknown: 'reporter not stated',
  },
  moreResults: { one: '# more result', other: '# more results' } as PluralForms,
  effort: (effort: string) => `reasoning effort: ${effort}`,
  harness: (harness: string) => `harness: ${harness}`,
  chartOf: (names: string) =>
    `Bar chart of benchmark scores of ${names}. The table below has the same figures.`,
  chartFailed: 'The chart could not be drawn. The table has the same figures.',
  chartUnits: 'The chart shows comparable results in percent; the table has all.',

  // Cost
  workload: 'Workload',
  workloadOf: (requests: string, input: string, output: string) =>
    `${requests} a month of ${input} in and ${output} out`,
  /** What a workload has beside these; each of one request, or a share of all. */
  workloadParts: {
    cachedShare: (share: string) => `${share} of the input read from the cache`,
    cacheWriteShare: (share: string, time: string) =>
      `${share} of the input written to the cache for ${time}`,
    batchShare: (share: string) => `${share} of the requests in batches`,
    offPeakShare: (share: string) => `${share} of the requests outside batches at off-peak hours`,
    reasoningTokens: (tokens: string) => `${tokens} of reasoning a request`,
    images: (images: string, tokens: string) => `${images} a request, ${tokens} each`,
    audioMinutes: (time: string, tokens: string) =>
      `${time} of audio a request, ${tokens} a minute`,
    webSearches: (searches: string) => `${searches} a request`,
    spread: (factor: string) => `sizes spread around the average by a factor of ${factor}`,
    sizes: (least: string, most: string) => `sizes from ${least} to ${most}`,
    growth: (share: string) => `${share} growth a month`,
  },
  costEstimate: 'Cost estimate',
  preset: 'Preset',
  presets: {
    default: 'General',
    chat: 'Chat',
    rag: 'Retrieval (RAG)',
    agent: 'Agent',
    classification: 'Classification',
    batch: 'Batch processing',
    custom: 'Your own',
  },
  requests: 'Requests a month',
  inputTokens: 'Input tokens a request',
  outputTokens: 'Output tokens a request',
  wholeNumber: (most: string) => `Enter a whole number from 0 to ${most}.`,
  model: 'Model',
  perRequest: 'Per request',
  madeOf: 'Made of',
  comparedToCheapest: 'Versus cheapest',
  costParts: {
    input: 'input',
    output: 'output',
    requestFee: 'request fee',
    cacheRead: 'cached input',
    cacheWrite: 'written to the cache',
    reasoning: 'reasoning',
    images: 'images',
    audio: 'audio',
    webSearch: 'web searches',
    commitment: 'commitment',
  },
  more: (gap: string) => `${gap} more`,
  timesAsMuch: (times: string) => `${times} as much`,
  cheaperBy: (share: string) => `the cheapest is ${share} cheaper`,
  via: (provider: string) => `via ${provider}`,
  // What the prices that costs are reckoned with are: none of this site, some, or all.
  listPrices:
    'These are list prices: discounts for caching, batches, off-peak hours or by agreement are left out.',
  pricesSupplied: (models: string) => `The prices used for ${models} are supplied by this site.`,
  otherPrices:
    'The other prices are list prices: discounts for caching, batches, off-peak hours or by agreement are left out.',
  // The same where the workload counts on some of these discounts.
  listPricesOnly: 'These are list prices: discounts by agreement are left out.',
  otherPricesOnly: 'The other prices are list prices: discounts by agreement are left out.',
  pricesOwn: (models: string) => `The prices used for ${models} are your own.`,
  cheapestIs: (model: string, cost: string, provider: string) =>
    `${model} is the cheapest at ${cost} a month, via ${provider}.`,
  equalCost: (models: string, cost: string) => `${models} cost the same, ${cost} a month.`,
  soleCost: (model: string, cost: string, provider: string) =>
    `${model} costs ${cost} a month, via ${provider}.`,
  costMissing: (models: string, reason: string) =>
    `No estimate can be given for ${models}: ${reason}.`,
  costOutdated: (model: string, date: string) =>
    `The price of ${model} was last checked ${date}, over a year ago.`,
  costLater: (model: string, date: string) =>
    `Price of ${model} as of ${date}; whether it was the same on the day shown is not known.`,
  dearer: (model: string, gap: string, share: string) =>
    `${model} costs ${gap} more; the cheapest is ${share} cheaper.`,
  dearerTimes: (model: string, gap: string, share: string, times: string) =>
    `${model} costs ${gap} more, ${times} as much; the cheapest is ${share} cheaper.`,

  // Working and sources
  copy: 'Copy',
  copied: 'Copied',
  otherValues: 'Other sources say',
  otherResults: 'More results of this model',
  explanationFailed: 'The explanation could not be loaded. Check the connection and press again.',
  copyFailed: 'Select the text and copy it by hand.',
  close: 'Close',
  save: (name: string) => `Save ${name}`,
  savedMost: (count: string) => `${count} models are saved already: remove some first.`,
  savedNotKept:
    'This device does not keep what you change now: it is lost when you leave the page.',
  follow: 'Follow changes',
  sourcesLabel: { one: 'Source', other: 'Sources' } as PluralForms,
  noSource: 'The catalogue names no source.',
  licence: {
    openWeights: 'Open weights',
    openSource: 'Open source',
    commercialUse: 'Commercial use',
    conditional: 'with conditions',
  },
  requestsUnit: { one: '# request', other: '# requests' } as PluralForms,
  retrieved: (date: string) => `retrieved ${date}`,
  published: (date: string) => `published ${date}`,
  undescribedSource: (id: string) => `“${id}”, which the catalogue does not describe`,
  lastReviewed: (date: string) => `Last reviewed: ${date}`,
  pricesChecked: (first: string, last: string) =>
    first === last ? `Prices checked ${first}` : `Prices checked between ${first} and ${last}`,
  inForceOn: (date: string) => `Offers in force on ${date}`,
  licensed: (licence: string) => `Licence of the data: ${licence}`,
  catalogueOf: (title: string, publisher: string) => `Data: ${title}, ${publisher}`,
  catalogueTitle: (title: string) => `Data: ${title}`,
  creditedTo: (names: string) => `Built from ${names}`,
};

/** All the words of one language. */
export type Messages = typeof en;
