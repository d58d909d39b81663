/** The words of the sections that help to decide, which elements without them do not load. */
import type { Comparison } from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import type { RowForm } from './facts.js';
import { decision, type DecisionMessages } from './messages/en.decision.js';
import { Translations } from './translations.js';
import { wordsFor, type Words } from './words.js';

/** One language, with the words of the deciding sections. */
export interface DecisionWords extends Words {
  readonly decision: DecisionMessages;
}

/** What sentences about a whole comparison are written from. */
export interface DecisionContext extends ExplanationContext {
  words: DecisionWords;
  comparison: Comparison;
  providerName: (id: string) => string;
  benchmarkName: (row: RowForm) => string;
}

const translations = new Translations<DecisionMessages>({
  de: () => import('./messages/de.decision.js'),
  fr: () => import('./messages/fr.decision.js'),
  es: () => import('./messages/es.decision.js'),
  ja: () => import('./messages/ja.decision.js'),
  ar: () => import('./messages/ar.decision.js'),
});

/** Adds the words of the deciding sections in the same language. */
export const decisionWords = (words: Words): DecisionWords => ({
  ...words,
  decision: translations.get(words.format.lang) ?? decision,
});

/** Fetches the words of the deciding sections. Undefined where there is nothing to wait for. */
export const loadDecisionWords = (lang: string, again?: boolean): Promise<void> | undefined =>
  translations.load(lang, again);

/** The words of a language if all of them are there, else English: two at once are none. */
export const completeWords = (lang: string): Words =>
  wordsFor(translations.get(lang) || /^en\b/i.test(lang) ? lang : 'en');
