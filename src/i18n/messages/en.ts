import type { CatalogueError } from '../../catalogue/errors.js';
import type { PluralForms } from '../format.js';

/** English, and the type that every other language satisfies. Functions take formatted text. */
export const en = {
  // How texts are put together
  sentence: (text: string) => (text.endsWith('.') ? text : `${text}.`),
  sentences: (parts: readonly string[]) => parts.join(' '),
  phrases: (parts: readonly string[]) => parts.join(', '),
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
  leftOut: {
    one: '# entry is invalid and was left out',
    other: '# entries are invalid and were left out',
  } as PluralForms,

  badAttribute: (name: string, value: string, expected: string) =>
    `The attribute “${name}” cannot be “${value}”. Expected: ${expected}.`,
  expected: {
    date: 'a date such as 2026-05-11',
    workload: 'a preset or JSON with whole numbers',
    sections: (names: string) => `any of ${names}`,
  },

  // Shared words
  unknown: 'not known',
  none: 'none',
  yes: 'Yes',
  no: 'No',
  tokens: { one: '# token', other: '# tokens' } as PluralForms,
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
    trial: 'trial, not in estimates',
    'zero-price': 'no charge, not in estimates',
    'no-price': 'a price is not known',
    currency: 'bills in another currency',
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
    'no-offer': 'no offer is recorded',
    trial: 'only free trials',
    'zero-price': 'only routes without a charge',
    'no-price': 'prices not known',
    currency: 'no offer in this currency',
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
  costParts: { input: 'input', output: 'output', requestFee: 'request fee' },
  more: (gap: string) => `${gap} more`,
  timesAsMuch: (times: string) => `${times} as much`,
  cheaperBy: (share: string) => `the cheapest is ${share} cheaper`,
  via: (provider: string) => `via ${provider}`,
  excludes:
    'List prices: caching, batch discounts, off-peak hours and negotiated prices are not in it.',
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
