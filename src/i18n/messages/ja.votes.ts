import type { VotesMessages } from './en.votes.js';

export const messages: VotesMessages = {};
