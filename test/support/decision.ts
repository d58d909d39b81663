import { compare, entryOf, type Comparison } from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { decisionWords, type DecisionContext } from '../../src/i18n/decision-words.js';
import type { Sentence } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { to } from './explainers.js';
import { EMPTY_HEAD } from './models.js';

/** What sentences about a comparison are written from, in English. */
export function contextOf(
  comparison: Comparison,
  head: CatalogueHead = EMPTY_HEAD,
): DecisionContext {
  return {
    words: decisionWords(wordsFor('en')),
    comparison,
    sources: comparison.sources,
    nameOf: (id) => comparison.models.find((one) => one.id === id)?.name ?? id,
    providerName: (id) => entryOf(head.providers, id)?.name ?? id,
    benchmarkName: ({ benchmark }) => entryOf(head.benchmarks, benchmark)?.name ?? benchmark,
  };
}

/** The context of models of a catalogue that describes nothing, at the default workload. */
export const contextOfModels = (...models: Model[]): DecisionContext =>
  contextOf(compare(EMPTY_HEAD, models, { asOf: '2026-05-11' }));

/** The title, value and working that a piece of a sentence opens. */
export function opened(sentence: Sentence | undefined, shown: string): string[] {
  const run = sentence?.find(({ text }) => text === shown);
  if (!run?.explain) throw new Error(`"${shown}" opens nothing`);
  const { title, value = '', lines } = run.explain(to);
  return [title, value, ...lines];
}

/** Sentences that no comparison may contain, whatever is known. */
export const HOLES =
  /undefined|NaN|null|Infinity|\[object|∞| {2}| [.,;:]|\(\)|(?<![\d.,])1 (requests|tokens|offers|points|providers|benchmarks|benchmark rows)\b/;

/** Brackets that are opened and not closed, or the other way about. */
export const openBrackets = (text: string): number =>
  text.split('(').length - text.split(')').length;

/** The percentages that something is said to be cheaper by. */
export const cheaperBy = (text: string): number[] =>
  [...text.matchAll(/([\d.,]+)% cheaper/g)].map(([, percent]) =>
    Number(percent?.replaceAll(',', '')),
  );
