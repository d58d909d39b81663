import { explainersWith } from '../../src/i18n/explain.js';
import * as facts from '../../src/i18n/facts.js';
import { explanations } from '../../src/i18n/messages/en.explanations.js';

/** The writers of explanations in English. */
export const to = explainersWith(facts, explanations);
