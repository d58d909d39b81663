import type { PluralForms } from '../format.js';
import { kinds } from './en.kinds.js';
import { votes } from './en.votes.js';

/** English for what `<review-panel>` alone says. Functions take formatted text. */
export const panel = {
  title: (names: string) => `Review panel: ${names}`,
  sections: { verdict: 'Panel verdict', facts: 'At a glance', reviews: 'Reviews' },

  // The verdict
  shipVotes: 'Ship votes',
  meanScore: 'Mean score',
  sharedVotes: 'Ship votes of shared reviewers',
  sharedMean: 'Mean score of shared reviewers',
  sharedBy: (names: string) => `Shared reviewers, who reviewed every model here: ${names}.`,
  noShared: 'Nobody reviewed every model here, so there is no mean over shared reviewers.',
  /** 3 of 4 votes, 82 of 100 points. */
  outOf: (part: string, whole: string) => `${part} of ${whole}`,
  share: (count: string, share: string) => `${count} (${share})`,
  reviewers: { one: '# reviewer', other: '# reviewers' } as PluralForms,
  reviewCount: { one: '# review', other: '# reviews' } as PluralForms,
  noVotes: 'no review recorded',
  noScores: 'no score given',
  noReviews: (names: string) => `No review is recorded of ${names}.`,
  later: (count: string, date: string) => `Left out, because written after ${date}: ${count}.`,

  // Whether two models can be told apart
  both: (first: string, second: string, count: string) =>
    `${count} judged both ${first} and ${second}.`,
  rated: (first: string, forFirst: string, second: string, forSecond: string, neither: string) =>
    `Rated higher: ${first} by ${forFirst}, ${second} by ${forSecond}, neither by ${neither}.`,
  unshared: (first: string, second: string) =>
    `Nobody reviewed both ${first} and ${second}, so which of them the panel rates higher cannot be said.`,
  tooFew: (needed: string) =>
    `The two cannot be told apart: there are too few shared reviewers. At least ${needed} would have to agree.`,
  alike: (chance: string) =>
    `The two cannot be told apart: chance alone makes such a split in ${chance} of cases.`,
  apart: (model: string, chance: string) =>
    `The two can be told apart, and ${model} is rated higher: chance alone makes such a split in ${chance} of cases.`,
  /** The same of three models and more. `pairs` is a list of `pair`, or `allPairs`. */
  many: {
    pair: (first: string, second: string) => `${first} and ${second}`,
    allPairs: 'any two of these models',
    apart: (higher: string, lower: string, chance: string) =>
      `${higher} is rated higher than ${lower}: chance alone makes such a split in ${chance} of cases.`,
    alike: (pairs: string) => `Cannot be told apart by those who reviewed both: ${pairs}.`,
    tooFew: (pairs: string, needed: string) =>
      `Cannot be told apart, as fewer than ${needed} reviewed both: ${pairs}.`,
    unshared: (pairs: string) => `Cannot be compared, as nobody reviewed both: ${pairs}.`,
  },
  chance: 'Split by chance alone',

  // What a reader decides by besides
  bestFor: 'Best for',
  category: 'Category',
  price: 'Price',
  weightsFree: 'The weights can be downloaded free of charge.',
  freeRoutes: (providers: string) =>
    `Not taken for the price: routes without a charge or on trial, via ${providers}.`,
  priceBasis: (workload: string) =>
    `Prices are those of the cheapest paid offer for ${workload}. Free trials and routes without a charge do not count.`,

  // Reviews
  verdicts: { ship: 'ship', skip: 'skip' },
  notReviewed: 'Has not reviewed this model',
  undated: 'no date given',
  earlier: 'Earlier, by the same reviewer',
  readOpinion: 'Read the opinion',

  kinds,
  votes,
};

/** All these words in one language. */
export type PanelMessages = typeof panel;
