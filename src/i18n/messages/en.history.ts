/** Whether a date has a day beside its year: on a day, in a month. */
const isDay = (date: string): boolean => /\d\D+\d/.test(date);

/** How a change is told. `price` is a name of `prices`, alone or followed by one of `terms`. */
const changes = (fell: string, rose: string, changed: string, is: string, are: string) => ({
  fell: (price: string, share: string, before: string, after: string) =>
    `${price} ${fell} ${share}, from ${before} to ${after}`,
  rose: (price: string, share: string, before: string, after: string) =>
    `${price} ${rose} ${share}, from ${before} to ${after}`,
  /** `times` is how many times as much it costs. */
  multiplied: (price: string, times: string, before: string, after: string) =>
    `${price} ${rose} to ${times}, from ${before} to ${after}`,
  changed: (price: string, before: string, after: string) =>
    `${price} ${changed} from ${before} to ${after}`,
  appeared: (price: string, after: string) => `${price} ${is} first recorded, at ${after}`,
  vanished: (price: string, before: string) => `${price} ${is} no longer recorded, after ${before}`,
  /** `prices` is a list of prices with their names. */
  begun: (terms: string, prices: string) => `prices ${terms} ${are} first recorded (${prices})`,
  ended: (terms: string, prices: string) => `prices ${terms} ${are} no longer recorded (${prices})`,
});

/** English for what `<price-history>` alone says. Functions take formatted text. */
export const history = {
  priceHistory: 'Price history',
  /** In the middle of a sentence. */
  prices: {
    input: 'input',
    output: 'output',
    cacheRead: 'cached input',
    cacheWrite: 'cache write',
    cacheWrite1h: 'cache write for an hour',
    reasoning: 'reasoning',
    inputAudio: 'audio input',
    outputAudio: 'audio output',
    cacheReadAudio: 'cached audio input',
    inputImage: 'image input',
    outputImage: 'image output',
    cacheReadImage: 'cached image input',
    inputVideo: 'video input',
    outputVideo: 'video output',
    outputCitation: 'citations',
    perRequest: 'fee per request',
    perImage: 'fee per image',
    perWebSearch: 'fee per web search',
  },
  terms: {
    tier: (tokens: string) => `for requests above ${tokens}`,
    batch: 'for batches',
    offPeak: (from: string, until: string) => `at off-peak hours (${from} to ${until} UTC)`,
  },
  /** A price with the requests that it holds for. */
  qualified: (price: string, terms: string) => `${price} ${terms}`,

  // Changes
  past: changes('fell', 'rose', 'changed', 'was', 'were'),
  announced: {
    ...changes('falls', 'rises', 'changes', 'is', 'are'),
    begun: (terms: string, prices: string) => `prices ${terms} (${prices})`,
  },
  on: (date: string, change: string) => `${isDay(date) ? 'On' : 'In'} ${date}, ${change}.`,
  between: (since: string, date: string, change: string) =>
    `Between ${since} and ${date}, ${change}.`,
  announcedFor: (date: string, change: string) => `Announced for ${date}: ${change}.`,
  stopped: (date: string) => `The last recorded price ended ${isDay(date) ? 'on' : 'in'} ${date}.`,
  stopping: (date: string) => `The price is announced to end ${isDay(date) ? 'on' : 'in'} ${date}.`,
  noChange: 'No change of price is recorded.',

  // The table
  tableOf: (model: string, provider: string) => `Prices of ${model} via ${provider}, newest first`,
  period: 'Period',
  fromUntil: (from: string, until: string) => `${from} until ${until}`,
  from: (date: string) => `from ${date}`,
  before: (date: string) => `before ${date}`,
  beginningUnknown: 'beginning not recorded',
  datesUnknown: 'dates not recorded',
  announcedMark: 'announced',
  heldOn: (date: string) => `in force on ${date}`,

  // Where there is nothing to tell
  undated: (model: string) => `No dated prices are recorded for ${model}.`,
  priceOn: (date: string, provider: string, prices: string) =>
    `Its price on ${date} via ${provider}, per million tokens: ${prices}.`,
  priceNow: (provider: string, prices: string) =>
    `Its price via ${provider}, per million tokens: ${prices}.`,
  noOffers: (model: string) => `No offer is recorded for ${model}.`,
  noOffersVia: (model: string, provider: string) =>
    `No offer of ${provider} is recorded for ${model}.`,
  others: (model: string, providers: string) =>
    `Dated prices of ${model} are also recorded via ${providers}.`,

  // The chart
  chartOf: (names: string) =>
    `Chart of the prices of ${names} over time. The tables below have the same figures.`,
  dotted:
    'Lines are dotted where a price has not been checked since, or its beginning is not recorded.',
  logarithmic: 'Prices are on a logarithmic scale: equal distances are equal ratios.',
  otherCurrency: (models: string) =>
    `Not in the chart, because it is in another currency: ${models}.`,
};

/** All these words in one language. */
export type HistoryMessages = typeof history;
