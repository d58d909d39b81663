import type { PluralForms } from '../format.js';

/** English for what `<hosting-estimator>` alone says. Functions take formatted text. */
export const hosting = {
  title: 'Self-hosting against API prices',
  plan: 'Hosting',
  expected: {
    number: (least: string, most: string) => `a number from ${least} to ${most}`,
    whole: (least: string, most: string) => `a whole number from ${least} to ${most}`,
    throughput: 'tokens per second, for all models or as “model: number, model: number”',
  },

  // The plan
  hardware: 'Hardware and its price',
  offer: (hardware: string, provider: string, price: string) =>
    `${hardware}, ${provider}, ${price}`,
  spotOffer: (hardware: string, provider: string, price: string) =>
    `${hardware}, ${provider}, ${price}, spot`,
  unpriced: (hardware: string) => `${hardware}, price not known`,
  precision: 'Bits of a weight',
  rental: 'Paid for',
  rentals: {
    always: 'every hour of the month',
    scheduled: 'hours of a schedule',
    'per-second': 'only the seconds it works',
  },
  counts: 'Tokens that you count',
  counted: { output: 'output tokens', all: 'input and output tokens' },
  against: 'API offer to compare with',
  ownOffer: 'the cheapest of the same model',
  more: 'Context, requests at once, memory and your own prices',
  speedOf: (model: string) => `Tokens per second, ${model}`,
  speedHint: 'Of one copy, all requests together; for example 1000.',
  measuredHint: (speed: string) => `If empty, what was measured: ${speed}.`,
  fields: {
    utilisation: 'Utilisation, %',
    hoursPerDay: 'Hours a day',
    daysPerWeek: 'Days a week',
    context: 'Context of each request, tokens',
    concurrent: 'Requests at once',
    overhead: 'Overhead, % of the weights',
    mostGpus: 'GPUs of one machine',
    cacheBytes: 'Cache of one token, bytes',
    hourly: 'Your price of a GPU, an hour',
  },
  hints: {
    utilisation: 'How much of its throughput is used on average.',
    context: 'If empty, as much as the workload asks for.',
    cacheBytes: 'For models of which it is not known.',
    hourly: 'If empty, the price above.',
  },
  outOfRange: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
  wholeOutOfRange: (least: string, most: string) =>
    `Enter a whole number from ${least} to ${most}.`,

  // Results
  rows: {
    memory: 'Memory',
    gpus: 'GPUs of one copy',
    speed: 'Throughput of one copy',
    rent: 'Rent of one copy',
    capacity: 'Capacity of one copy',
    copies: 'Copies for this workload',
    busy: 'Hours of work',
    bill: 'Monthly bill',
    perMillion: 'Per million tokens',
    api: 'API offer',
    breakEven: 'Break-even',
  },
  partNames: { weights: 'weights', keyValueCache: 'KV cache', overhead: 'overhead' },
  copies: { one: '# copy', other: '# copies' } as PluralForms,
  atLeast: (amount: string) => `at least ${amount}`,
  cacheUnknown: 'KV cache not known',
  doesNotFit: (gpus: string, most: string) => `does not fit: ${gpus} needed, ${most} at most`,
  yourNumber: 'your number',
  measured: 'measured',
  measuredWith: (requests: string) => `measured with ${requests} at once`,
  bound: (speed: string, requests: string) =>
    `with ${requests} at once, memory bandwidth allows ${speed} of output at most`,
  exceeds: 'more than the memory bandwidth allows',
  atCapacity: (price: string) => `${price} at capacity`,
  atWorkload: (price: string) => `${price} at this workload`,
  offerOf: (provider: string, model: string) => `${model} via ${provider}`,
  aMonth: (price: string) => `${price} a month`,
  even: {
    from: (volume: string) => `from ${volume} a month`,
    requests: (requests: string) => `${requests} a month`,
    steady: (volume: string) => `always cheaper from ${volume} a month`,
    never: 'never at this speed',
    tooMuch: (volume: string) => `would pay from ${volume} a month, more than one copy carries`,
    would: (volume: string) => `one copy would pay from ${volume} a month`,
    any: 'from the first request',
    open: 'depends on the throughput',
    takes: (speed: string) => `takes ${speed} or more`,
    noOffer: 'no offer to compare with',
  },
  gaps: {
    unreleased: 'not released on this day',
    closed: 'its weights are not published',
    'no-hardware': 'the catalogue does not describe this hardware',
    parameters: 'its parameters are not known',
    'hardware-memory': 'the memory of the hardware is not known',
    'does-not-fit': 'it does not fit into one machine',
    'no-price': 'the price of the hardware is not known; enter yours',
    currency: 'the hardware bills in another currency',
    throughput: 'throughput on this hardware not known; enter yours',
  },
  tooLong: 'requests are longer than this context',
  beyondContext: 'more context than the model has',

  // Sentences
  hosts: (model: string, gpus: string, cost: string) =>
    `${model} runs on ${gpus} for ${cost} a month.`,
  hostsBySecond: (model: string, gpus: string, cost: string) =>
    `${model} runs on ${gpus}; this workload takes ${cost} a month.`,
  hostsCopies: (model: string, gpus: string, copies: string, cost: string) =>
    `${model} runs on ${gpus} a copy; this workload takes ${copies}, for ${cost} a month.`,
  hostsIn: (model: string, gpus: string) => `${model} runs on ${gpus}.`,
  cannot: (model: string, reason: string) => `No cost can be given for ${model}: ${reason}.`,
  offerCosts: (offer: string, cost: string) => `${offer} costs ${cost}.`,
  breaksEven: (volume: string) => `Self-hosting costs no more from ${volume} a month on.`,
  breaksEvenSteadily: (volume: string, steady: string) =>
    `Self-hosting costs no more from ${volume} a month on, but a further copy can make it the dearer one again; from ${steady} on none does.`,
  neverBreaksEven: (volume: string, capacity: string, speed: string) =>
    `Self-hosting never breaks even at this speed: that takes ${volume} a month, and one copy carries ${capacity}. To break even, it takes ${speed} or more.`,
  neverBySecond: (speed: string) =>
    `Self-hosting never breaks even at this speed. To break even, it takes ${speed} or more.`,
  alwaysCheaper: 'Self-hosting is cheaper from the first request.',
  wouldBreakEven: (speed: string) => `Self-hosting breaks even at ${speed} or more.`,
  faster: (first: string, share: string, second: string) =>
    `One copy of ${first} handles ${share} more tokens per second than one of ${second}.`,
  timesFaster: (first: string, times: string, second: string) =>
    `One copy of ${first} handles ${times} as many tokens per second as one of ${second}.`,
  aboveBound: (model: string, requests: string, speed: string) =>
    `Check the throughput of ${model}: with ${requests} at once, the memory bandwidth of the GPUs allows ${speed} of output at most.`,
  neededAboveBound: (requests: string, speed: string) =>
    `That is out of reach with ${requests} at once: the memory bandwidth of the GPUs allows ${speed} of output at most.`,

  // What is assumed
  forWorkload: (workload: string) => `Workload: ${workload}.`,
  countsOutput:
    'Throughput and costs count output tokens; the input of the requests is read by the same hardware.',
  countsAll: 'Throughput and costs count the tokens that are read and those that are written.',
  assumes: (requests: string, context: string, share: string, measured: string) =>
    `Memory is for ${requests} at once, ${context} each, with 16 bits for each value of the KV cache. Overhead is taken as ${share} of the weights; EleutherAI (Transformer Math 101) found up to ${measured}.`,
  lowerBounds: (models: string) =>
    `The KV cache of ${models} is not known: what hosting takes and costs is at least what is shown.`,
  onlyRent: 'Only the rent of GPUs is counted: no work, network or storage.',
  spotNote: 'Spot hardware can be taken back at any time.',
  outdated: (date: string) =>
    `The price of the hardware was last checked ${date}, over a year ago.`,
  unconverted: (currency: string, shown: string) =>
    `The catalogue has no exchange rate to ${currency}. Costs are in ${shown}.`,

  // Chart
  chart: 'Cost against volume',
  chartModel: 'Model of the chart',
  chartOf: (model: string) =>
    `Monthly cost of hosting ${model} and of the API offer against requests a month. The table below has the same figures.`,
  chartTable: 'Figures of the chart',
  hosted: (model: string) => `${model}, self-hosted`,
  requests: 'Requests a month',
  costAxis: 'Cost a month',
  crossing: 'Break-even',
  today: 'This workload',

  // How figures come about
  formulas: {
    memory:
      'Weights: parameters × bits ÷ 8. KV cache: keys and values × heads × size × layers × bits ÷ 8 × tokens × requests. Overhead: a share of the weights.',
    gpus: 'Memory ÷ memory of one GPU, rounded up.',
    gpusMeasured: 'As many as its throughput was measured on.',
    bound:
      'Requests at once × GPUs × memory bandwidth ÷ what is read for each token: active weights and KV cache.',
    rent: 'Price of an hour × GPUs × hours of the month, used or not. Always on: 24 × 365 ÷ 12 hours. On a schedule: hours a day × days a week × 365 ÷ 7 ÷ 12.',
    capacity: 'Throughput × utilisation × seconds of an hour × hours of the month.',
    copies: 'Tokens of the workload ÷ capacity of one copy, rounded up.',
    busy: 'Tokens of the workload ÷ throughput ÷ seconds of an hour.',
    bill: 'Cost of one copy × copies.',
    billBySecond: 'Price of an hour × GPUs × hours of work.',
    perMillion: 'Cost × 1,000,000 ÷ tokens.',
    volume: 'Cost of a copy ÷ cost of a request × its tokens.',
    requests: 'Cost of a copy ÷ cost of a request at the offer.',
    steady: 'Copies from which no further one makes self-hosting dearer again × break-even.',
    needed: 'Break-even ÷ utilisation ÷ seconds of an hour ÷ hours of the month, rounded up.',
    neededBySecond:
      'Price of an hour ÷ seconds of an hour × tokens of one request ÷ what the offer bills for it, rounded up.',
    faster: 'Difference of the throughputs ÷ the lower one.',
  },
};

/** What `<hosting-estimator>` alone says in one language. */
export type HostingMessages = typeof hosting;
