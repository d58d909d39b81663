import type { PluralForms } from '../format.js';

/** English for the community's vote. Functions take formatted text. */
export const votes = {
  title: 'Community vote',
  /** What a reader says of a model: that they would build on it, or not. */
  ship: 'Ship',
  skip: 'Skip',
  about:
    'Ship if you would build on the model, skip if you would not. Press again to take your vote back.',
  kept: (server: string) =>
    `Votes go to ${server} with a random number, by which only this device can change them.`,
  lost: (server: string) =>
    `Votes go to ${server} with a random number, which this device does not keep: you can change yours until you leave this page.`,

  loading: 'Loading votes…',
  none: 'No votes yet',
  share: (share: string) => `${share} ship`,
  votes: { one: '# vote', other: '# votes' } as PluralForms,
  /** 3 of 4 votes. */
  tally: (ship: string, votes: string) => `${ship} of ${votes}`,
  shareOf: (model: string) => `Ship votes for ${model}`,
  wilson: 'computed from the number of votes (Wilson)',

  // Whether models can be told apart
  ahead: (model: string, others: string) =>
    `The votes put ${model} ahead of ${others} by more than chance explains.`,
  untold: (models: string) => `The votes do not tell ${models} apart: their intervals overlap.`,
  tooFew: 'The models cannot be told apart yet: fewer than two have votes.',

  // What goes wrong
  countsFailed: 'The votes could not be loaded.',
  voteFailed: (model: string) => `Your vote on ${model} was not confirmed, so it does not show.`,
  problems: {
    network: 'The server could not be reached.',
    timeout: 'The server did not answer in time.',
    busy: 'The server is busy. Try again later.',
    answer: 'The server’s answer could not be read.',
  },
  refused: (status: string) => `The server answered with error ${status}.`,
  wait: (time: string) => `The server asks you to wait for ${time}.`,
  address: 'an absolute https address',
};

/** All these words in one language. */
export type VotesMessages = typeof votes;
