import type { PluralForms } from '../format.js';

/** English for what `<model-fact>` alone says. Functions take formatted text. */
export const fact = {
  /** What an attribute should have been. */
  expected: 'a fact such as price.input, contextWindow or released',
  expectedModel: 'the id of a model',

  // Values within a sentence of the page.
  yes: 'yes',
  no: 'no',
  statuses: { active: 'active', preview: 'preview', deprecated: 'deprecated', retired: 'retired' },
  verdicts: { ship: 'ship', skip: 'skip' },
  counts: {
    providers: { one: '# provider', other: '# providers' } as PluralForms,
    versions: { one: '# version', other: '# versions' } as PluralForms,
    reviews: { one: '# review', other: '# reviews' } as PluralForms,
  },
  outOf100: (points: string) => `${points}/100`,
  /** Each completes “The model is …”. */
  cheaper: (share: string, other: string) => `${share} cheaper than ${other}`,
  cheaperTimes: (share: string, other: string, times: string) =>
    `${share} cheaper than ${other}, which costs ${times} as much`,
  dearer: (share: string, other: string) => `dearer than ${other}, which is ${share} cheaper`,
  dearerTimes: (share: string, other: string, times: string) =>
    `${times} as expensive as ${other}, which is ${share} cheaper`,
  sameCost: (other: string) => `as expensive as ${other}`,
  ahead: (gap: string, other: string) => `${gap} ahead of ${other}`,
  behind: (gap: string, other: string) => `${gap} behind ${other}`,
  level: (other: string) => `level with ${other}, without a separable difference`,
  notComparable: (other: string) => `not comparable with ${other}`,

  // What stands behind a value.
  notRecorded: 'The catalogue does not record this.',
  outdatedPrices: 'A price that was last checked over a year ago is not compared.',
  cheapestFor: (workload: string) => `Of the cheapest offer for this workload: ${workload}`,
  forWorkload: (workload: string) => `For this workload: ${workload}`,
  unconverted: (currency: string, shown: string) =>
    `No exchange rate for ${currency} is published; prices are in ${shown}.`,
  changed: (then: string, before: string, now: string, after: string) =>
    `${then}: ${before}; now (${now}): ${after}`,
  unchanged: (then: string, now: string) => `The same value: ${then} and ${now}`,

  labels: {
    name: 'Name',
    aliases: 'Other ids',
    family: 'Family',
    category: 'Category',
    retires: 'Withdrawn on',
    successor: 'Successor',
    reviewed: 'Record last checked',
    layers: 'Layers with attention',
    keyValueHeads: 'Key and value heads',
    headSize: 'Size of a head',
    latentSize: 'Size of the compressed vector',
    windowedLayers: 'Windowed layers',
    window: 'Attention window',
    spdx: 'SPDX identifier',
    bestFor: 'Best for',
    yearly: 'Per year',
    perUser: 'Per user and month',
    blend: 'Blended price',
    'cheaper-than:<model>': 'Cost compared',
    providers: 'Providers',
    modelId: 'Id at the provider',
    metric: 'Metric',
    variant: 'Variant',
    interval: '95% interval',
    date: 'Date',
    reportedBy: 'Reported by',
    'ahead-of:<model>': 'Scores compared',
    outputTokensPerSecond: 'Output speed',
    timeToFirstToken: 'Time to the first token',
    perMillionTokens: 'Fine-tuning price',
    minimum: 'Least price of a job',
    storagePerMonth: 'Storage price per month',
    versions: 'Versions',
    latest: 'Latest version',
    reviews: 'Reviews',
    score: 'Score',
    verdict: 'Verdict',
    opinion: 'Opinion',
  },
  prices: {
    input: 'Input price',
    output: 'Output price',
    cacheRead: 'Cached input price',
    cacheWrite: 'Cache write price',
    cacheWrite1h: 'Price of a cache write for an hour',
    reasoning: 'Reasoning price',
    inputAudio: 'Audio input price',
    outputAudio: 'Audio output price',
    cacheReadAudio: 'Cached audio input price',
    inputImage: 'Image input price',
    outputImage: 'Image output price',
    cacheReadImage: 'Cached image input price',
    inputVideo: 'Video input price',
    outputVideo: 'Video output price',
    outputCitation: 'Price of citations',
    perRequest: 'Fee per request',
    perImage: 'Fee per image',
    perWebSearch: 'Fee per web search',
  },
};

export type FactMessages = typeof fact;
