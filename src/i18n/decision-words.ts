/** The words of the sections that help to decide, which elements without them do not load. */
import type { BenchmarkRow, Comparison } from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import { decision, type DecisionMessages } from './messages/en.decision.js';
import { Translations } from './translations.js';
import type { Words } from './words.js';

/** One language, with the words of the deciding sections. */
export interface DecisionWords extends Words {
  readonly decision: DecisionMessages;
}

/** What sentences about a whole comparison are written from. */
export interface DecisionContext extends ExplanationContext {
  words: DecisionWords;
  comparison: Comparison;
  providerName: (id: string) => string;
  benchmarkName: (row: BenchmarkRow) => string;
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
export const loadDecisionWords = (lang: string): Promise<void> | undefined =>
  translations.load(lang);
