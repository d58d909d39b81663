import type { FactMessages } from './en.fact.js';

export const messages: FactMessages = {};
