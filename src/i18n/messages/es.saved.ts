import type { SavedMessages } from './en.saved.js';

export const messages: SavedMessages = {};
