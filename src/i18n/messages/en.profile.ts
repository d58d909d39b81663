export const profile = {};

export type ProfileMessages = typeof profile;
