import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { decisionWords, type DecisionContext } from '../../src/i18n/decision-words.js';
import { plainText, type Sentence } from '../../src/i18n/prose.js';
import { scorecardRows } from '../../src/i18n/scorecard.js';
import { offersUsed, switchCost, switchCounts, switchSentences } from '../../src/i18n/switching.js';
import { wordsFor } from '../../src/i18n/words.js';
import * as arbitrary from '../support/arbitraries.js';
import { to } from '../support/explainers.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

fc.configureGlobal({ numRuns: 50 });

const words = decisionWords(wordsFor('en'));

function contextOf(comparison: Comparison, head: CatalogueHead = EMPTY_HEAD): DecisionContext {
  return {
    words,
    comparison,
    sources: comparison.sources,
    nameOf: (id) => comparison.models.find((one) => one.id === id)?.name ?? id,
    providerName: (id) => head.providers?.[id]?.name ?? id,
    benchmarkName: ({ benchmark }) => benchmark,
  };
}

/** What is said to those who go from the first to the second, and on the way back. */
function said(first: Model, second: Model): string[][] {
  const context = contextOf(compare(EMPTY_HEAD, [first, second]));
  return context.comparison.switches.map((move) => switchSentences(context, move).map(plainText));
}

/** The title, value and working that a figure of a sentence opens. */
function opened(sentence: Sentence | undefined, shown: string): [string, ...string[]] {
  const run = sentence?.find(({ text }) => text === shown);
  if (!run?.explain) throw new Error(`"${shown}" opens nothing`);
  const { title, value = '', lines } = run.explain(to);
  return [title, value, ...lines];
}

describe('Switching between Llama 3.2 11B Vision and Magistral Small 2509', () => {
  // 227.50 and 775.00 a month, $0.20/$0.27 and $0.50/$1.50 per million:
  // test/analysis/switching.test.ts has the working.
  const vision: Model = {
    id: 'vision',
    name: 'Llama Vision',
    offers: [offer(0.2, 0.27, { provider: 'AWS Bedrock' })],
    capabilities: { vision: true, structuredOutputs: true, reasoning: false },
    contextWindow: 131_072,
    licence: { name: 'Llama 3.2', openWeights: true, openSource: false },
    inputs: ['text', 'image'],
    outputs: ['text'],
    tokenizer: 'Llama 3',
  };
  const magistral: Model = {
    id: 'magistral',
    name: 'Magistral',
    offers: [offer(0.5, 1.5, { provider: 'AWS Bedrock' })],
    capabilities: { structuredOutputs: false, reasoning: true },
    contextWindow: 128_000,
    licence: { name: 'Apache 2.0', openWeights: true, openSource: true },
    inputs: ['text'],
    outputs: ['text'],
    tokenizer: 'Tekken',
    maxOutput: 40_960,
  };
  const [there = [], back = []] = said(vision, magistral);

  it('says what changes on the way there', () => {
    // 131,072 − 128,000 = 3,072
    expect(there).toEqual([
      'Both are offered by AWS Bedrock: test there first, where the endpoint stays the same.',
      'Monthly cost of the workload: $547.50 more, 3.4× as much.',
      'Input price per million tokens: $0.30 more, 2.5× as much.',
      'Output price per million tokens: $1.23 more, 5.6× as much.',
      'Context window: 3,072 tokens less.',
      'Lost: Vision, Multimodal, and Structured outputs.',
      'Gained: Reasoning and Open source.',
      'No longer taken in: images.',
      'The licence changes from Llama 3.2 to Apache 2.0.',
      'The tokenizer changes from Llama 3 to Tekken. The same text then counts as more or fewer tokens, which no price here takes into account.',
      'Unchanged: Output modalities and Open weights.',
      'Cannot be compared, as facts are missing, outdated or disputed: Max output.',
    ]);
  });

  it('says the mirror image on the way back', () => {
    expect(back).toEqual([
      'Both are offered by AWS Bedrock: test there first, where the endpoint stays the same.',
      'Monthly cost of the workload: $547.50 less, 70.6% cheaper.',
      'Input price per million tokens: $0.30 less, 60% cheaper.',
      'Output price per million tokens: $1.23 less, 82% cheaper.',
      'Context window: 3,072 tokens more.',
      'Lost: Reasoning and Open source.',
      'Gained: Vision, Multimodal, and Structured outputs.',
      'Newly taken in: images.',
      'The licence changes from Apache 2.0 to Llama 3.2.',
      'The tokenizer changes from Tekken to Llama 3. The same text then counts as more or fewer tokens, which no price here takes into account.',
      'Unchanged: Output modalities and Open weights.',
      'Cannot be compared, as facts are missing, outdated or disputed: Max output.',
    ]);
  });

  it('opens the working of every amount, and the record behind every capability', () => {
    const context = contextOf(compare(EMPTY_HEAD, [vision, magistral]));
    const [move, reverse] = context.comparison.switches;
    if (!move || !reverse) throw new Error('two models have two ways');
    const sentences = switchSentences(context, move);
    expect(opened(sentences[1], '$547.50').slice(0, 2)).toEqual([
      'Monthly cost of the workload, Magistral',
      '$547.50',
    ]);
    expect(opened(sentences[1], '$547.50').at(-1)).toBe('$775.00 − $227.50 = $547.50');
    expect(opened(switchSentences(context, reverse)[1], '$547.50').at(-1)).toBe(
      '$227.50 − $775.00 = -$547.50',
    );
    expect(opened(sentences[3], '$1.23')).toEqual([
      ...['Output price per million tokens, Magistral', '$1.23'],
      ...['$1.50: Magistral', '$0.27: Llama Vision', '$1.50 − $0.27 = $1.23'],
    ]);
    expect(opened(sentences[5], 'Structured outputs')).toEqual([
      'Structured outputs, Magistral',
      'No',
    ]);
    expect(opened(sentences[6], 'Open source')).toContain('Open source: Yes');
    expect(opened(sentences[8], 'Apache 2.0')).toEqual(['Licence, Magistral', 'Apache 2.0']);
  });

  it('opens what stays the same, and of what cannot be compared what is known', () => {
    const context = contextOf(compare(EMPTY_HEAD, [vision, magistral]));
    const [there = [], back = []] = context.comparison.switches.map((move) =>
      switchSentences(context, move),
    );
    expect(opened(there[10], 'Output modalities')).toEqual([
      'Output modalities, Magistral',
      'text',
    ]);
    expect(opened(there[10], 'Open weights')).toContain('Open weights: Yes');
    // Of the new model it is known one way, of the old one the other way.
    for (const sentences of [there, back])
      expect(opened(sentences[11], 'Max output')).toEqual([
        'Max output, Magistral',
        '40,960 tokens',
      ]);
    const same = contextOf(compare(EMPTY_HEAD, [vision, { ...vision, id: 'twin', name: 'Twin' }]));
    expect(
      opened(switchSentences(same, same.comparison.switches[0]!)[1], 'Context window'),
    ).toEqual([
      ...['Context window, Twin', '0 tokens', '131,072 tokens: Twin'],
      ...['131,072 tokens: Llama Vision', '131,072 tokens − 131,072 tokens = 0 tokens'],
    ]);
  });

  it('names the offers whose prices these are', () => {
    expect(offersUsed(contextOf(compare(EMPTY_HEAD, [vision, magistral])))).toBe(
      'All prices are those of the cheapest offer for the workload: Llama Vision via AWS Bedrock and Magistral via AWS Bedrock.',
    );
    expect(offersUsed(contextOf(compare(EMPTY_HEAD, [vision, model('bare')])))).toBeUndefined();
  });

  it('fits into a cell of a table: the cost, and how many capabilities come and go', () => {
    const context = contextOf(compare(EMPTY_HEAD, [vision, magistral]));
    const cells = context.comparison.switches.map((move) => [
      switchCost(context, move)?.text,
      ...switchCounts(context, move).map(({ text }) => text),
    ]);
    expect(cells).toEqual([
      ['$547.50 more a month', '3 capabilities lost', '1 capability gained'],
      ['$547.50 less a month', '1 capability lost', '3 capabilities gained'],
    ]);
    const counts = switchCounts(context, context.comparison.switches[0]!);
    expect(counts.map((run) => opened([run], run.text))).toEqual([
      ['Magistral', '3 capabilities lost', 'Vision', 'Multimodal', 'Structured outputs'],
      ['Magistral', '1 capability gained', 'Reasoning'],
    ]);
  });
});

describe('Unknown is unknown: switching in words', () => {
  it('says where nothing comparable is known', () => {
    expect(said(model('a'), model('b'))[0]).toEqual(['Nothing comparable is known of A and B.']);
    expect(said(model('a', { contextWindow: 8192 }), model('b'))[0]).toEqual([
      'Cannot be compared, as facts are missing, outdated or disputed: Context window.',
    ]);
  });

  it('of many providers of both names the first few, and how many more there are', () => {
    const served = (id: string): Model =>
      model(id, {
        offers: [1, 2, 3, 4, 5, 6, 7].map((price) => offer(price, 1, { provider: `p${price}` })),
      });
    expect(said(served('a'), served('b'))[0]?.[0]).toBe(
      'Both are offered by p1, p2, p3, p4, p5, and 2 more: ' +
        'test there first, where the endpoint stays the same.',
    );
  });

  it('names a licence that sources disagree about, not each of its terms', () => {
    const [there = []] = said(
      model('a', { licence: { name: 'A', openWeights: true } }),
      model('b', {
        licence: { value: { name: 'B' }, disputed: [{ value: { name: 'A' }, sources: [] }] },
      }),
    );
    expect(there.at(-1)).toBe(
      'Cannot be compared, as facts are missing, outdated or disputed: Licence.',
    );
  });

  it('names the cost that is not known of one, not each of its prices', () => {
    expect(said(model('a', { offers: [offer(1, 1)] }), model('b'))[0]?.at(-1)).toBe(
      'Cannot be compared, as facts are missing, outdated or disputed: Monthly cost of the workload.',
    );
  });

  it('says that no provider has both, where each has some', () => {
    const [there = []] = said(
      model('a', { offers: [offer(1, 1, { provider: 'harbor' })] }),
      model('b', { offers: [offer(1, 1, { provider: 'quay' })] }),
    );
    expect(there).toEqual([
      'No recorded provider has offers of both for this workload.',
      'Unchanged: Monthly cost of the workload, Input price per million tokens, and Output price per million tokens.',
    ]);
  });
});

describe('The scorecard in words', () => {
  const comparison = compare(
    EMPTY_HEAD,
    [
      model('a', {
        bestFor: ['RAG', 'Vision'],
        contextWindow: 128_000,
        offers: [offer(0.2, 0.27), offer(1, 2, { provider: 'quay', trial: true })],
        scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 90, items: 164 }],
        licence: { name: 'Community', openWeights: true },
        released: '2024-09-25',
      }),
      model('b', {
        offers: [offer(1, 1, { trial: true })],
        scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 50, items: 164 }],
        released: '2024',
      }),
    ],
    { asOf: '2026-05-11' },
  );
  const rows = scorecardRows(contextOf(comparison));

  it('has a row for each signal, and says what is not known', () => {
    // 25 September 2024 to 11 May 2026: 19 whole months
    expect(
      rows.map(({ label, cells }) => [
        label,
        ...cells.map(({ text, notes = [] }) => [text, ...notes]),
      ]),
    ).toEqual([
      ['What it suits', ['RAG and Vision'], ['not known']],
      ['Context window', ['128,000 tokens'], ['not known']],
      ['Output price', ['$0.27', 'per million tokens', 'via harbor'], ['only free trials']],
      [
        'Offers',
        ['1 provider for this workload', '2 offers'],
        ['0 providers for this workload', '1 offer'],
      ],
      [
        'Benchmarks',
        ['ahead in 1 benchmark', '1 comparable result'],
        ['ahead in 0 benchmarks', '1 comparable result'],
      ],
      ['Licence', ['Community', 'Open weights: Yes', 'Open source: not known'], ['not known']],
      ['Knowledge cut-off', ['not known'], ['not known']],
      ['Age', ['1 year, 7 months', 'released Sep 25, 2024'], ['2024']],
    ]);
  });

  it('opens what stands behind a value, and nothing where none is known', () => {
    for (const { cells } of rows)
      for (const { text, explain } of cells)
        expect([text, explain === undefined]).toEqual([text, /not known|only free/.test(text)]);
    const explained = rows.map(({ cells }) => cells[0]?.explain?.(to));
    expect(explained[3]?.lines).toEqual(['harbor', 'quay, trial, not in estimates']);
    expect(explained[4]?.lines).toEqual(['quiz: 90%']);
    expect(explained[7]?.value).toBe('Sep 25, 2024');
  });
});

describe('Whatever is compared', () => {
  /** All that both sections say, what they open with it. */
  function everything(context: DecisionContext): string[] {
    const { switches } = context.comparison;
    const sentences = switches.flatMap((move) => switchSentences(context, move));
    const costs = switches.flatMap((move) => [
      ...[switchCost(context, move) ?? []].flat(),
      ...switchCounts(context, move),
    ]);
    const cells = scorecardRows(context).flatMap((row) => row.cells);
    return [
      ...sentences.map(plainText),
      offersUsed(context) ?? '',
      ...cells.flatMap(({ text, notes = [] }) => [text, ...notes]),
      ...[...sentences.flat(), ...costs, ...cells].flatMap(({ text, explain }) =>
        explain ? [text, to.text(words, explain(to))] : [text],
      ),
    ];
  }

  it('no sentence has a hole in it, and nothing gets more than 100 percent cheaper', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        const context = contextOf(compare(head, models, options), head);
        for (const text of everything(context)) {
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|∞|[\uE000-\uE002]/);
          expect(text).not.toMatch(/ {2}| [.,;:]|\(\)/);
          expect(text).not.toMatch(
            /(?<![\d.,])1 (requests|tokens|offers|points|providers|results|capabilities|benchmarks)\b/,
          );
          for (const [, percent] of text.matchAll(/([\d.,]+)% cheaper/g))
            expect(Number(percent?.replaceAll(',', ''))).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('the prices and the difference that are shown add up', () => {
    let checked = 0;
    fc.assert(
      fc.property(arbitrary.pricedModels, (models) => {
        const context = contextOf(compare(EMPTY_HEAD, models));
        // Whole units of the twelfth decimal, as the digits say.
        const units = (text: string): bigint => {
          const [whole = '', decimals = ''] = text.replace(/[$,]/g, '').split('.');
          return BigInt(whole + decimals.padEnd(12, '0'));
        };
        for (const move of context.comparison.switches)
          for (const run of switchSentences(context, move).flat()) {
            const line = run.explain?.(to).lines.at(-1) ?? '';
            const [, next, old, result] = /^(\S+) − (\S+) = (\S+)$/.exec(line) ?? [];
            if (next === undefined || old === undefined || result === undefined) continue;
            checked += 1;
            expect(units(next) - units(old)).toBe(units(result));
          }
      }),
    );
    expect(checked).toBeGreaterThan(100);
  });

  it('every way there has as many sentences as the way back', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        const context = contextOf(compare(head, models, options), head);
        const { switches } = context.comparison;
        for (const there of switches) {
          const back = switches.find(
            ({ from, to: end }) => from === there.to && end === there.from,
          );
          if (!back) throw new Error('there is a way back');
          const apart = (move: typeof there): number =>
            switchSentences(context, move).filter(
              (runs) => !/Lost|Gained|No longer|Newly/.test(plainText(runs)),
            ).length;
          expect(apart(back)).toBe(apart(there));
        }
      }),
    );
  });
});
