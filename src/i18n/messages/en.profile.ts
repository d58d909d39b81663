import type { PluralForms } from '../format.js';
import { history } from './en.history.js';
import { kinds } from './en.kinds.js';

/** A day, a month or a year; what stands before it depends on which. A date may be a link. */
const when = (date: string): string =>
  `${/\d\D+\d/.test(date.replace(/\uE000\d+/, '')) ? 'on' : 'in'} ${date}`;

/** English for what `<model-profile>` alone says. Functions take formatted text. */
export const profile = {
  contents: 'Contents',
  facts: 'At a glance',
  sections: {
    uses: 'Uses and limits',
    prices: 'Prices',
    versions: 'Versions',
  },
  labels: {
    family: 'Family',
    category: 'Category',
    bestFor: 'Best for',
    retires: 'Withdrawal',
    successor: 'Successor',
    speed: 'Output speed',
    result: 'Result',
    rank: 'Rank',
  },
  notKnown: 'Not known',

  // The lead: sentences about the model that was named in the first of them.
  made: (name: string, maker: string) => `${name} is an AI model by ${maker}.`,
  madeOn: (name: string, maker: string, date: string) =>
    `${name} is an AI model by ${maker}, released ${when(date)}.`,
  named: (name: string) => `${name} is an AI model; the catalogue does not say who made it.`,
  released: (date: string) => `It was released ${when(date)}.`,
  unreleased: (date: string) => `It was not released ${when(date)}.`,
  parameters: (total: string) => `It has ${total} parameters.`,
  activeParameters: (total: string, active: string) =>
    `It has ${total} parameters, of which ${active} work on each token.`,
  allActive: (total: string) => `It has ${total} parameters, and all of them work on each token.`,
  modalities: (inputs: string, outputs: string) =>
    `It takes in ${inputs} and gives back ${outputs}.`,
  contextWindow: (tokens: string) => `A request and its answer can hold ${tokens} together.`,
  contextPages: (tokens: string, pages: string) =>
    `A request and its answer can hold ${tokens} together, about ${pages} of English text.`,
  pages: { one: '# page', other: '# pages' } as PluralForms,
  /** Stands behind the number of pages. */
  pagesNote:
    'Calculated with 0.75 words for a token and 500 words on a page. Other texts and languages differ.',
  maxOutput: (tokens: string) => `An answer alone can have up to ${tokens}.`,
  knowledgeCutoff: (date: string) => `Its training data reaches up to ${date}.`,
  openLicence: (licence: string) => `Its weights can be downloaded (licence: ${licence}).`,
  closedLicence: (licence: string) => `Its weights are not published (licence: ${licence}).`,
  licence: (licence: string) => `Its licence is ${licence}.`,
  price: (input: string, output: string) =>
    `${input} for a million tokens of input and ${output} for a million of output`,
  cost: (workload: string, provider: string, cost: string) =>
    `For ${workload}, the cheapest offer is from ${provider}: ${cost} a month.`,
  /** The same with the prices that it is reckoned with. */
  costAt: (workload: string, provider: string, price: string, cost: string) =>
    `For ${workload}, the cheapest offer is from ${provider}: ${price}, which comes to ${cost} a month.`,
  status: (status: string) => `Its status: ${status}.`,
  retires: (date: string) => `Its maker withdraws it ${when(date)}.`,
  retired: (date: string) => `Its maker withdrew it ${when(date)}.`,
  successor: (name: string) => `Its maker recommends ${name} instead.`,
  disputed: (facts: string) => `Sources disagree on: ${facts}.`,
  unknown: (facts: string) => `Not known: ${facts}.`,
  /** What stands in `unknown`. */
  missing: {
    released: 'when it was released',
    parametersTotal: 'how large it is',
    contextWindow: 'how much a request can hold',
    knowledgeCutoff: 'how far its training data reaches',
    licence: 'under which licence it is published',
  },

  // The article
  textOf: (date: string) =>
    `The text of the sections is that of ${date}; figures and results are those of the day shown.`,
  quoted: (by: string) => `— ${by}`,
  uses: (tags: string) => `The catalogue recommends it for: ${tags}.`,
  cannot: (capabilities: string) => `Known not to offer: ${capabilities}.`,
  nothingAfter: (date: string) =>
    `Of what happened after ${date} it knows only what a request tells it.`,
  vendorOnly: (count: string, all: string) => `Of its ${all}, its maker reported ${count}.`,
  results: { one: '# recorded result', other: '# recorded results' } as PluralForms,

  // Ranks. `peers` says with whom it is ranked, and how many they are.
  rank: (place: string, count: string) => `${place} of ${count}`,
  rankAmong: (place: string, peers: string) => `${place} of ${peers} that have this score`,
  places: { one: '#st', two: '#nd', few: '#rd', other: '#th' } as PluralForms,
  sole: 'no other result to rank it with',
  shared: { one: 'shared with # other', other: 'shared with # others' } as PluralForms,
  between: (first: string, last: string) => `uncertainty leaves ${first} to ${last} open`,
  peers: {
    all: { one: '# model', other: '# models' } as PluralForms,
    open: { one: '# open-weights model', other: '# open-weights models' } as PluralForms,
    closed: { one: '# closed-weights model', other: '# closed-weights models' } as PluralForms,
  },
  sized: (peers: string, size: string) => `${peers} ${size}`,
  sizes: {
    upTo: (most: string) => `of up to ${most} parameters`,
    between: (least: string, most: string) => `of more than ${least} and up to ${most} parameters`,
    above: (least: string) => `of more than ${least} parameters`,
  },
  rankedAmong: (peers: string) =>
    `Each result is ranked among ${peers} in this catalogue, where they have a result that measures the same: same benchmark, version, variant and metric, and no setting known to differ.`,
  group: {
    all: 'all models',
    open: 'open-weights models',
    closed: 'closed-weights models',
  },
  sizeClasses: (ends: string) =>
    `Size classes by all parameters, as Artificial Analysis draws them: up to ${ends}, and above.`,
  otherwise: (count: string) =>
    `Not ranked, because their results measure something else, or may: ${count}.`,
  unplaced: (count: string) =>
    `Not ranked, because their weights or size are not known: ${count} with a result.`,
  without: (count: string) => `Without a result on this benchmark: ${count}.`,
  exact: (count: string) => `Results whose uncertainty is not known, taken as exact: ${count}.`,
  place: (place: string, name: string, score: string) => `${place}: ${name}, ${score}`,
  furtherPlaces: (count: string) => `and ${count} more`,
  bestPlace: (place: string, benchmark: string) => `Its best rank is ${place}, on ${benchmark}.`,
  worstPlace: (place: string, benchmark: string) => `Its lowest is ${place}, on ${benchmark}.`,
  /** Instead of these two. */
  noRange:
    'Too few models have such results, or these are too close, to name a best and a lowest rank.',

  // Versions
  thisModel: 'this model',
  outcomes: {
    better: (version: string) => `Better than ${version}`,
    worse: (version: string) => `Worse than ${version}`,
    'better-maybe': (version: string) => `Better than ${version}, but within the uncertainty`,
    'worse-maybe': (version: string) => `Worse than ${version}, but within the uncertainty`,
    same: (version: string) => `As in ${version}`,
  },
  rose: (benchmark: string, before: string, after: string, change: string) =>
    `${benchmark}: up from ${before} to ${after} (${change})`,
  fell: (benchmark: string, before: string, after: string, change: string) =>
    `${benchmark}: down from ${before} to ${after} (${change})`,
  /** What a change is of the older value, beside what it is in points. */
  more: (share: string) => `${share} more`,
  less: (share: string) => `${share} less`,
  uncertain:
    'How uncertain some of these results are is not known: a small difference may be chance.',
  noneComparable: (version: string) => `No result can be compared with ${version}.`,
  incomparable: {
    one: '# result that both have measures something else and is not compared',
    other: '# results that both have measure something else and are not compared',
  } as PluralForms,

  // Sources
  cite: (number: string) => `Source ${number}`,
  /** Before the links to where a source is cited. */
  cited: 'Cited:',
  citedIn: (place: string) => `Back to: ${place}`,
  text: (heading: string) => `section “${heading}”`,
  version: (version: string) => `version ${version}`,

  // Attributes
  expectedLevel: (least: string, most: string) => `a whole number from ${least} to ${most}`,

  history,
  kinds,
};

export type ProfileMessages = typeof profile;
