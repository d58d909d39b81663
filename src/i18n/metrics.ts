import type { ExplanationMessages } from './messages/en.explanations.js';

/** The common metrics by the words they go by. Of several that match, the first. */
const METRICS: readonly (readonly [RegExp, keyof ExplanationMessages['terms']])[] = [
  [/\bpass@/, 'passAtK'],
  [/\b(maj|cons|sc)@|majority|consensus/, 'majorityVote'],
  [/\bexact|^em$/, 'exactMatch'],
  [/\bf1\b/, 'f1'],
  [/\belo\b/, 'elo'],
  [/\bresolved?\b/, 'resolved'],
  [/\bwin[- ]?rate/, 'winRate'],
  [/\b(success|completion|solve) rate/, 'successRate'],
  [/\b(prompts?|instructions?)\b/, 'instructionsFollowed'],
  [/\b(anls|bleu|rouge|chrf|bertscore)/, 'similarity'],
  [/\bacc(uracy)?\b/, 'accuracy'],
];

/** The term that explains a metric, by its name in a catalogue. */
export function metricTerm(metric: string): keyof ExplanationMessages['terms'] {
  const name = metric.toLowerCase();
  return METRICS.find(([pattern]) => pattern.test(name))?.[1] ?? 'metric';
}
