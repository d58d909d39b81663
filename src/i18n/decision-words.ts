/** The words of the sections that help to decide, which elements without them do not load. */
import type { BenchmarkRow, Comparison } from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import { decision, type DecisionMessages } from './messages/en.decision.js';
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

const made = new WeakMap<Words, DecisionWords>();

/** Adds the words of the deciding sections in the same language. */
export function decisionWords(words: Words): DecisionWords {
  const found = made.get(words);
  if (found) return found;
  const all = { ...words, decision };
  made.set(words, all);
  return all;
}
