/** The words of the sections that help to decide, which elements without them do not load. */
import type { Comparison } from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import type { RowForm } from './facts.js';
import { decision, type DecisionMessages } from './messages/en.decision.js';
import { FurtherWords } from './further-words.js';
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
  benchmarkName: (row: RowForm) => string;
}

export const DECISION_WORDS = new FurtherWords<DecisionMessages>(decision, {
  de: () => import('./messages/de.decision.js'),
  fr: () => import('./messages/fr.decision.js'),
  es: () => import('./messages/es.decision.js'),
  ja: () => import('./messages/ja.decision.js'),
  ar: () => import('./messages/ar.decision.js'),
});

/** Adds the words of the deciding sections in the same language. */
export const decisionWords = (words: Words): DecisionWords => ({
  ...words,
  decision: DECISION_WORDS.beside(words),
});
