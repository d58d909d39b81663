import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  type Comparison,
  type Figure,
  type SpecName,
  type SpecRow,
} from '../../src/analysis/index.js';
import { costSummary, workloadText } from '../../src/i18n/costs.js';
import type { ExplanationContext } from '../../src/i18n/explain.js';
import { to } from '../support/explainers.js';
import { offerNotes, specText } from '../../src/i18n/facts.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { head, models, workload } from '../support/arbitraries.js';

const words = wordsFor('en');

/** Everything that elements say about a comparison, as text. */
function sentences(comparison: Comparison): string[] {
  const context: ExplanationContext = {
    words,
    sources: comparison.sources,
    nameOf: (id) => comparison.models.find((model) => model.id === id)?.name ?? id,
  };
  const explained = (title: string, figure: Figure | undefined): string[] =>
    figure ? [to.text(words, to.figure(context, title, figure))] : [];
  const specs = (comparison.specs as readonly SpecRow<SpecName>[]).flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell
        ? [
            to.text(
              words,
              to.known(context, row.name, cell, (value) => specText(words, row.name, value)),
            ),
          ]
        : [],
    ),
  );
  const scores = comparison.benchmarks.flatMap((row) => [
    ...row.cells.flatMap((cell) =>
      cell ? [to.text(words, to.score(context, row.benchmark, row, cell))] : [],
    ),
    ...explained('gap', row.gap),
  ]);
  return [
    workloadText(words, comparison.workload),
    plainText(costSummary({ ...context, comparison }, (id) => id)),
    ...specs,
    ...scores,
    ...comparison.costs.costs.flatMap((cost) => [
      ...explained('A month', cost.monthly),
      ...explained('A request', cost.perRequest),
      ...explained('More', cost.gap),
      ...explained('Cheaper', cost.cheaper),
      ...explained('Times', cost.multiple),
    ]),
    ...comparison.offers.flat().flatMap((ranked) => offerNotes(words, ranked)),
  ];
}

describe('whatever is compared', () => {
  it('no sentence has a hole in it', () => {
    fc.assert(
      fc.property(head, models, workload, (catalogue, compared, load) => {
        for (const sentence of sentences(compare(catalogue, compared, { workload: load }))) {
          expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object|∞/);
          expect(sentence).not.toMatch(/ {2}| [.,;]|\(\)/);
          expect(sentence).not.toMatch(/(?<![\d.,])1 (requests|tokens|offers|points)\b/);
          expect(sentence.split('(').length).toBe(sentence.split(')').length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nothing is said to be more than 100 percent cheaper', () => {
    fc.assert(
      fc.property(head, models, workload, (catalogue, compared, load) => {
        const comparison = compare(catalogue, compared, { workload: load });
        for (const sentence of sentences(comparison)) {
          for (const [, percent] of sentence.matchAll(/([\d.,]+)% cheaper/g)) {
            expect(Number(percent?.replaceAll(',', ''))).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
