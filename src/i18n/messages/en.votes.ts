export const votes = {};

export type VotesMessages = typeof votes;
