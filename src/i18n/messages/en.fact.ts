export const fact = {};

export type FactMessages = typeof fact;
