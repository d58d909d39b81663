export const saved = {};

export type SavedMessages = typeof saved;
