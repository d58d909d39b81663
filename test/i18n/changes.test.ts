import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSince, type PastComparison } from '../../src/analysis/index.js';
import { changeSentence } from '../../src/i18n/changes.js';
import { decisionWords, type DecisionContext } from '../../src/i18n/decision-words.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { to } from '../support/explainers.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

const head: CatalogueHead = { ...EMPTY_HEAD, published: '2028-01-01' };
const words = decisionWords(wordsFor('en'));

function contextOf({ then }: PastComparison): DecisionContext {
  return {
    words,
    comparison: then,
    sources: then.sources,
    nameOf: (id) => id,
    providerName: (id) => id,
    benchmarkName: ({ benchmark }) => benchmark,
  };
}

const pastOf = (models: Model[], asOf: string): PastComparison =>
  compareSince(head, models, { asOf }) as PastComparison;

/** What has changed since 11 May 2026, in words. */
function said(known: Partial<Model>): string[] {
  const past = pastOf([model('alder', known)], '2026-05-11');
  return past.changes.map((change) => plainText(changeSentence(contextOf(past), change)));
}

/** A fact that said something else before September. */
const fact = <T>(value: T | null, before: T | null) => ({
  value,
  asOf: '2026-09',
  disputed: [{ value: before, sources: ['post'], asOf: '2026-01' }],
});

describe('A change is told in one sentence:', () => {
  it('costs, prices and the cheapest provider, now and before', () => {
    const offers = [
      offer(3, 15, { until: '2026-08-01', variant: 'fast' }),
      offer(0.02, 0.3, { from: '2026-08-01', variant: 'fast' }),
      offer(2.5, 10, { provider: 'quay', until: '2026-08-01' }),
    ];
    // 800 M × $2.50 + 250 M × $10 = $4,500; 800 M × $0.02 + 250 M × $0.30 = $91.
    expect(said({ offers })).toEqual([
      'Cost of this workload a month: $91.00 now, $4,500.00 before.',
      'Cheapest provider: harbor (fast) now, quay before.',
      'Aug 1, 2026: Offer of quay ended: input $2.50, output $10.00 per million tokens.',
      'Aug 1, 2026: Input price at harbor (fast): $0.02 per million tokens now, $3.00 before.',
      'Aug 1, 2026: Output price at harbor (fast): $0.30 per million tokens now, $15.00 before.',
    ]);
  });

  it('offers that began, with what is not known of them, and other terms', () => {
    const offers = [
      offer(1, undefined, { from: '2026-08', currency: 'EUR' }),
      offer(1, 2, { provider: 'quay', until: '2026-09' }),
      offer(1, 2, { provider: 'quay', from: '2026-09', batch: { input: 0.5 } }),
    ];
    expect(said({ offers })).toEqual([
      'Sep 2026: Other terms of the offer of quay have changed.',
      'Aug 2026: New offer of harbor: input €1.00, output not known per million tokens.',
    ]);
  });

  it('facts and capabilities, with what was not known and what is known to be none', () => {
    expect(
      said({
        contextWindow: fact<number>(128_000, null),
        knowledgeCutoff: fact<string>('2025-03', '2024'),
        licence: fact({ name: 'Apache 2.0' }, { name: 'Research', openWeights: true }),
        capabilities: { toolUse: fact<boolean>(true, false) },
      }),
    ).toEqual([
      'Knowledge cut-off: Mar 2025 now, 2024 before.',
      'Context window: 128,000 tokens now, none before.',
      'Licence: Apache 2.0 now, Research before.',
      'Open weights: not known now, Yes before.',
      'Tool use: Yes now, No before.',
    ]);
  });

  it('results and the release of a model', () => {
    expect(said({ scores: [{ benchmark: 'quiz', value: 61.5, date: '2026-06' }] })).toEqual([
      'New result on quiz: 61.5%.',
    ]);
    expect(said({ released: '2026-06-02' })).toEqual(['Not released until Jun 2, 2026.']);
  });
});

describe('The figures of a change', () => {
  it('open what stands behind them on either day, each source by its number', () => {
    const offers = [
      offer(3, 3, { until: '2026-08-01', sources: ['old'] }),
      offer(2, 2, { from: '2026-08-01', sources: ['card', 'new'] }),
    ];
    const past = pastOf([model('alder', { offers })], '2026-05-11');
    const opened = past.changes
      .filter(({ kind }) => kind === 'price')
      .flatMap((change) => changeSentence(contextOf(past), change))
      .flatMap(({ explain }) => explain?.(to) ?? []);
    const numbers = opened.map(({ value, sources }) => [
      value,
      sources.map(({ number }) => number),
    ]);
    expect(numbers).toEqual([
      ['$2.00 per million tokens', [2, 3]],
      ['$3.00 per million tokens', [1]],
      ['$2.00 per million tokens', [2, 3]],
      ['$3.00 per million tokens', [1]],
    ]);
  });
});

describe('Whatever has changed', () => {
  it('of counts that are alike in short, all digits are given', () => {
    const one = model('large', {
      parameters: {
        active: {
          value: 1_999_500_000_000,
          asOf: '2025',
          disputed: [{ value: 1_999_500_000_001, sources: [], asOf: '2024' }],
        },
      },
    });
    const past = pastOf([one, model('other')], '2024-01-01');
    const said = past.changes.map((change) => plainText(changeSentence(contextOf(past), change)));
    expect(said.join(' ')).toContain('1,999,500,000,000 now, 1,999,500,000,001 before');
  });

  it('no sentence has a hole in it, or says the same of both days', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.dayText, (models, asOf) => {
        const past = pastOf(models, asOf);
        for (const change of past.changes) {
          const sentence = plainText(changeSentence(contextOf(past), change));
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(
            /undefined|NaN|null|Infinity|\[object|∞| {2}| [.,;:]|[\uE000-\uE002]/,
          );
          const [, after, before] = /: (.*) now, (.*) before\.$/.exec(sentence) ?? ['', 'a', 'b'];
          expect(after).not.toBe(before);
        }
      }),
      { numRuns: 200 },
    );
  });
});
