/** English for what `<cost-estimator>` alone says. Functions take formatted text. */
export const estimate = {
  // The workload
  presetHints: {
    default: 'Mixed use of an API, half a page in and a paragraph out.',
    chat: 'Turns of a conversation that carry what was said before.',
    rag: 'Questions answered from passages that are sent along.',
    agent: 'Long tasks over many steps, with much context and some output.',
    classification: 'Short texts that get a label.',
    batch: 'Documents worked through where nobody waits.',
    custom: 'Your own numbers.',
  },
  volume: 'Volume',
  volumeUnits: {
    'requests-month': 'requests a month',
    'requests-day': 'requests a day',
    'tokens-month': 'tokens a month',
  },
  volumeIn: 'Volume counted in',
  more: 'Caching, batch, reasoning and more',
  fields: {
    cachedShare: 'Input read from cache, %',
    cacheWriteShare: 'Input written to cache, %',
    batchShare: 'Requests in batches, %',
    offPeakShare: 'Requests at off-peak hours, %',
    reasoningTokens: 'Reasoning tokens a request',
    images: 'Images a request',
    imageTokens: 'Tokens of an image',
    audioMinutes: 'Minutes of audio a request',
    webSearches: 'Web searches a request',
    spread: 'Spread of sizes, ×',
    growth: 'Growth a month, %',
    users: 'Users',
  },
  hints: {
    cachedShare: 'Counted where a provider has a price for it.',
    batchShare: 'Counted where a provider has batch prices.',
    offPeakShare: 'Counted where a provider has off-peak prices.',
    reasoningTokens: 'Billed as output, or at a rate of their own.',
    imageTokens: 'Used where a provider has no price for an image.',
    spread: 'Two thirds of requests lie between the average divided and multiplied by this.',
    growth: 'For the cost of a year.',
  },
  cacheLifetime: 'Cache lifetime',
  cacheLifetimes: { '5m': '5 minutes', '1h': '1 hour' },
  outOfRange: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
  sharesExceed: 'Read and written together cannot be more than 100%.',

  // Tokens of a text
  countText: 'Estimate tokens from a text',
  pasteText: 'Text',
  textStays: 'The text stays in this page: nothing is sent anywhere.',
  tokenRange: (low: string, high: string) =>
    `About ${low} to ${high}. This is an estimate: every model counts differently.`,
  useAsInput: 'Use the middle as input',
  useAsOutput: 'Use the middle as output',

  // Results
  yearly: 'Per year',
  perUser: 'Per user and month',
  breakdown: (model: string) => `What the cost of ${model} is made of`,
  /** Of caching, what is written is paid for before anything is read. */
  caching: 'With and without caching',
  cachingCosts: (model: string, amount: string) =>
    `For ${model}, caching as set costs ${amount} a month more than none: too little of what is written is read back.`,
  offersOf: (model: string, count: string) => `${model}: ${count} at this workload`,
  /** `parts` is a list of names of `notes`. */
  countedInFull: (parts: string) => `without a known price of its own, counted in full: ${parts}`,
  notes: {
    'cache-unknown': 'cached input',
    'cache-write-unknown': 'writing to the cache',
    'batch-unknown': 'batches',
    'batch-tier': 'long requests in batches',
    'off-peak-unknown': 'off-peak hours',
    'off-peak-tier': 'long requests at off-peak hours',
  },
  unfit: (share: string) => `${share} of requests do not fit its context window`,
  unconverted: (currency: string, shown: string) =>
    `The catalogue has no exchange rate to ${currency}. Costs are in ${shown}.`,

  // The reader's own price
  ownPrice: (model: string) => `Your price for ${model}`,
  ownPriceMark: 'Your price',
  ownPriceNote: 'Kept on this device only.',
  ownPriceLost: 'This device keeps nothing for this page: your price is lost when you leave.',
  ownPrices: {
    input: 'Input per million tokens',
    output: 'Output per million tokens',
    cacheRead: 'Cached input per million tokens',
    perMonth: 'Fixed amount a month',
  },
  removeOwnPrice: 'Use list prices again',

  // Charts
  curve: {
    title: { requests: 'Cost against volume', outputShare: 'Cost against output share' },
    against: 'Cost against',
    options: { requests: 'volume', outputShare: 'output share' },
    axis: { requests: 'Requests a month', outputShare: 'Output share of tokens' },
    cost: 'Cost a month',
    chartOf: (names: string) =>
      `Line chart of the monthly cost of ${names}. The table below it has the same figures.`,
    table: 'Figures of the chart',
    crossing: (first: string, second: string) => `${first} and ${second} cost the same`,
    today: 'Your workload',
  },

  // Where the ranking turns. What stands beside a quantity is a value such as “400 tokens”.
  flips: {
    title: 'Where the ranking changes',
    quantities: {
      outputShare: 'output share',
      requests: 'number of requests',
      inputTokens: 'input of a request',
      outputTokens: 'output of a request',
      cachedShare: 'cached share of the input',
      batchShare: 'share of requests in batches',
      reasoningTokens: 'reasoning of a request',
    },
    where: {
      outputShare: {
        above: (share: string) => `above an output share of ${share}`,
        below: (share: string) => `below an output share of ${share}`,
      },
      requests: {
        above: (amount: string) => `above ${amount} a month`,
        below: (amount: string) => `below ${amount} a month`,
      },
      inputTokens: {
        above: (tokens: string) => `above ${tokens} of input per request`,
        below: (tokens: string) => `below ${tokens} of input per request`,
      },
      outputTokens: {
        above: (tokens: string) => `above ${tokens} of output per request`,
        below: (tokens: string) => `below ${tokens} of output per request`,
      },
      cachedShare: {
        above: (share: string) => `above a cached share of ${share}`,
        below: (share: string) => `below a cached share of ${share}`,
      },
      batchShare: {
        above: (share: string) => `with more than ${share} of requests in batches`,
        below: (share: string) => `with less than ${share} of requests in batches`,
      },
      reasoningTokens: {
        above: (tokens: string) => `above ${tokens} of reasoning per request`,
        below: (tokens: string) => `below ${tokens} of reasoning per request`,
      },
    },
    requestsADay: {
      above: (requests: string) => `above ${requests} a day`,
      below: (requests: string) => `below ${requests} a day`,
    },
    /** `where` is one of those above. */
    causes: {
      equal: (to: string, from: string, where: string) =>
        `${to} becomes cheaper than ${from} ${where}.`,
      tier: (to: string, from: string, where: string) =>
        `${to} becomes cheaper than ${from} ${where}, where a price tier begins or ends.`,
      limit: (to: string, from: string, where: string) =>
        `${to} becomes the cheapest ${where}: the cheapest offer of ${from} does not cover that.`,
      opens: (to: string, from: string, where: string) =>
        `${to} becomes cheaper than ${from} ${where}: only there can its offer be used.`,
    },
    /** After `limit`. */
    limitUnknown: (to: string) => `Whether that of ${to} does is not known.`,
    steady: (quantities: string) =>
      `No change of the ${quantities} alone makes another model the cheapest.`,
    notes: {
      equal: 'At this value both cost the same a month, everything else being as in the workload.',
      tier: 'At this value a price changes at once. Just beyond it, a month costs:',
      limit:
        'Beyond this value the offer that was the cheapest cannot be used. There, a month costs:',
      opens: 'Beyond this value a cheaper offer can be used. There, a month costs:',
    },
    solved:
      'Between the thresholds of prices costs are straight lines. They meet at the difference of the costs divided by the difference of the slopes.',
    halved:
      'As sizes of requests are spread, costs are curves here. The value was found by halving intervals.',
  },
};

/** The words of estimates in one language. */
export type EstimateMessages = typeof estimate;
