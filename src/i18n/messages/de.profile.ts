import type { ProfileMessages } from './en.profile.js';

export const messages: ProfileMessages = {};
