import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import type { Capabilities, Model, Score } from '../../src/catalogue/types.js';
import { deepDive } from '../../src/i18n/deep-dive.js';
import { plainText } from '../../src/i18n/prose.js';
import { question } from '../support/arbitraries.js';
import {
  cheaperBy,
  contextOf,
  contextOfModels,
  HOLES,
  openBrackets,
  opened,
} from '../support/decision.js';
import { model, offer, priced } from '../support/models.js';

/** The paragraphs about benchmarks, capabilities, cost and choice. */
const told = (...models: Model[]): [string, string, string, string] =>
  deepDive(contextOfModels(...models)).map(plainText) as [string, string, string, string];

const scored = (id: string, ...scores: (Partial<Score> & { value: number })[]): Model =>
  model(id, {
    scores: scores.map((score) => ({ benchmark: 'quiz', metric: 'accuracy', ...score })),
  });

const able = (id: string, capabilities: Capabilities, rest: Partial<Model> = {}): Model =>
  model(id, { capabilities, ...rest });

describe('On benchmarks', () => {
  it('tells the scores, the widest lead first, and who reported them', () => {
    const [text] = told(
      scored(
        'a',
        { benchmark: 'MMLU', value: 54.2, items: 14_042 },
        { benchmark: 'HumanEval', value: 28.1, items: 164 },
      ),
      scored(
        'b',
        { benchmark: 'MMLU', value: 84.5, items: 14_042, reportedBy: 'vendor' },
        { benchmark: 'HumanEval', value: 86.2, items: 164 },
      ),
    );
    expect(text).toBe(
      [
        'On HumanEval, the scores are 28.1% for A and 86.2% for B: B leads by 58.1 points.',
        'On MMLU, the scores are 54.2% for A and 84.5% for B: B leads by 30.3 points.',
        'Some of these scores are reported by the makers themselves.',
        'A benchmark counts for as much as its tasks resemble yours.',
      ].join(' '),
    );
  });

  it('a gap within the uncertainty is no lead: 84.1 % and 89.4 % of 164 items', () => {
    const [text] = told(
      scored('a', { value: 84.1, items: 164 }),
      scored('b', { value: 89.4, items: 164 }),
    );
    expect(text).toContain('they cannot be told apart within their uncertainty');
    expect(text).not.toContain('leads');
  });

  it('“the best” of six that cannot be told apart are named', () => {
    const models = [90, 91, 30, 40].map((value, index) =>
      scored(`m${index}`, { value, items: 164 }),
    );
    expect(told(...models)[0]).toContain(
      ': the best (M0 and M1) cannot be told apart within their uncertainty.',
    );
  });

  it('a lead whose uncertainty is not known is told as such, and is no clear lead', () => {
    const [text] = told(scored('a', { value: 20 }), scored('b', { value: 60 }));
    expect(text).toContain(
      'B is ahead by 40 points, but how uncertain these scores are is not known.',
    );
  });

  it('“sources disagree” of two snapshots in one source: other results leave it open', () => {
    const both = { items: 14_042, sources: ['card'] };
    const [text] = told(
      scored('a', { value: 60, ...both, date: '2025-04' }, { value: 70, ...both, date: '2024-11' }),
      scored('b', { value: 65, ...both }),
    );
    expect(text).toContain(
      'On quiz, the scores are 60% for A and 65% for B: other results of the same models leave open which is best.',
    );
    expect(text).not.toContain('sources disagree');
    const [apart] = told(
      scored(
        'a',
        { value: 60, ...both, date: '2025-04' },
        { value: 70, items: 14_042, sources: ['post'], date: '2024-11' },
      ),
      scored('b', { value: 65, ...both }),
    );
    expect(apart).toContain('60% (sources disagree) for A');
  });

  it('one benchmark in two rows has one answer, and one name each', () => {
    const measured = (id: string, bare: number, stated: number): Model =>
      scored(
        id,
        { value: stated, items: 14_042, shots: 5 },
        { value: stated - 20, items: 14_042, shots: id === 'a' ? 0 : 1, variant: 'Hard' },
        { value: bare, items: 14_042, metric: 'exact match' },
      );
    const [text] = told(measured('a', 91, 85.5), measured('b', 84, 84));
    expect(text.match(/On quiz/g)).toHaveLength(1);
    expect(text).toMatch(/On quiz \(accuracy, 5-shot\), .*: A leads by 1.5 points\./);
    expect(text).toContain(
      'Not comparable, as they were not or may not have been measured alike: quiz (Hard).',
    );
  });

  it('equal scores are called the same', () => {
    expect(told(scored('a', { value: 50 }), scored('b', { value: 50 }))[0]).toContain(
      'On quiz, the score is the same for A and B: 50%.',
    );
  });

  it('results that were not measured alike are named and not subtracted', () => {
    const [text] = told(
      scored('a', { value: 20, metric: 'pass@1' }),
      scored('b', { value: 60, metric: 'pass@5' }),
    );
    expect(text).toBe(
      [
        'No benchmark has comparable results for these models.',
        'Not comparable, as they were not or may not have been measured alike: quiz.',
        'Which one does better work can only be told by tests of your own.',
      ].join(' '),
    );
  });

  it('of many rows, tells three and counts the leads of all', () => {
    const on = (value: number, last: number): (Partial<Score> & { value: number })[] =>
      [...'UVWXY'].map((benchmark) => ({
        benchmark,
        items: 164,
        value: benchmark === 'Y' ? last : value,
      }));
    const [text] = told(scored('a', ...on(20, 90)), scored('b', ...on(60, 30)));
    expect(text).toContain('On Y, the scores are 90% for A and 30% for B: A leads by 60 points.');
    expect(text.match(/On [U-Y],/g)).toHaveLength(3);
    expect(text).toContain(
      'Clear leads over all 5 benchmark rows that can be compared: 1 for A and 4 for B.',
    );
  });

  it('says so where nothing is recorded', () => {
    expect(told(model('a'), model('b'))[0]).toBe(
      'No benchmark result is recorded for these models. Which one does better work can only be told by tests of your own.',
    );
  });
});

describe('On capabilities', () => {
  const all = (value: boolean): Capabilities => ({
    vision: value,
    reasoning: value,
    functionCalling: value,
    toolUse: value,
    structuredOutputs: value,
    codeExecution: value,
    webSearch: value,
    fineTuning: value,
  });
  const text: Partial<Model> = { inputs: ['text', 'image'], outputs: ['text'] };

  it('capability footprint is close with every row blank: it cannot be said', () => {
    expect(told(model('a'), model('b'))[1]).toBe(
      'No capability is on record, so whether the footprints differ cannot be said.',
    );
  });

  it('the footprint is close only where all of it is known and nothing differs', () => {
    expect(told(able('a', all(true), text), able('b', all(true), text))[1]).toMatch(
      /^The capability footprint is close: all of it is known, and nothing differs\. Vision, Multimodal, .*: yes for A and B\.$/,
    );
    const [, partly] = told(
      able('a', { vision: true, reasoning: true }),
      able('b', { vision: true }),
    );
    expect(partly).not.toContain('close');
    expect(partly).toContain('Reasoning: yes for A and not known for B.');
  });

  it('capability "No" where nothing is recorded: not known is not no', () => {
    const [, said] = told(able('a', { vision: true }), model('b'));
    expect(said).toContain('Vision and Multimodal: yes for A and not known for B.');
    expect(said).not.toMatch(/\bno for\b|differ\b/);
    expect(said).toContain('Not known of any: Reasoning, Function calling');
  });

  it('those that differ alike are told together', () => {
    const [, said] = told(
      able('a', { structuredOutputs: true, toolUse: true }),
      able('b', { structuredOutputs: false, toolUse: false }),
    );
    expect(said).toMatch(/^The capability footprints differ\./);
    expect(said).toContain('Tool use and Structured outputs: yes for A and no for B.');
  });

  it('what sources disagree on is disputed, and makes no difference', () => {
    const disputed = { value: true, disputed: [{ value: false, sources: ['post'] }] };
    const [, said] = told(able('a', { toolUse: disputed }), able('b', { toolUse: false }));
    expect(said).toMatch(/^No difference in capabilities is on record/);
    expect(said).toContain('Tool use: no for B and disputed for A.');
  });
});

describe('On cost', () => {
  const vision = model('a', { offers: [offer(0.2, 0.27, { provider: 'AWS Bedrock' })] });
  const magistral = model('b', {
    offers: ['AWS Bedrock', 'Mistral AI'].map((provider) => offer(0.5, 1.5, { provider })),
  });

  it('~150 % cheaper: 72.4 % on the 70/30 blend, or 3.6 times as much', () => {
    expect(told(vision, magistral)[2]).toBe(
      [
        'A lists $0.20 per million input tokens and $0.27 per million output tokens via AWS Bedrock.',
        'B lists $0.50 per million input tokens and $1.50 per million output tokens via AWS Bedrock.',
        // The working is in test/analysis/blend.test.ts.
        'A million tokens, 70% of them input and 30% output, cost $0.221 for A and $0.80 for B.',
        'This blend is lowest for A: $0.579 below B, or 72.4% cheaper; B costs 3.6× as much.',
        'Offers to count on come from 1 provider for A and 2 providers for B.',
        'With one provider there is no fallback on record for A.',
        'These are list prices: discounts for caching, batches, off-peak hours or by agreement are left out.',
      ].join(' '),
    );
  });

  it('the blend opens its working', () => {
    const paragraph = deepDive(contextOfModels(vision, magistral))[2];
    expect(opened(paragraph, '$0.221')).toEqual([
      'A million blended tokens, A',
      '$0.221',
      'input: 700,000 tokens × $0.20 ÷ 1,000,000 tokens = $0.14',
      'output: 300,000 tokens × $0.27 ÷ 1,000,000 tokens = $0.081',
      '$0.14 + $0.081 = $0.221',
    ]);
    expect(opened(paragraph, '$0.579')).toContain('$0.80 − $0.221 = $0.579');
  });

  it('a small difference is told without a multiple, an equal one as equal', () => {
    expect(told(priced('a', 1, 1), priced('b', 1.5, 1.5))[2]).toContain(
      // 1 − 1.00 ÷ 1.50
      'This blend is lowest for A: $0.50 below B, or 33.3% cheaper.',
    );
    expect(told(priced('a', 1, 1), priced('b', 1, 1))[2]).toContain('The blends cost the same.');
  });

  it('who has no price is named with the reason, and nobody is cheaper than them', () => {
    const [, , said] = told(priced('a', 1, 1), model('b'), model('c'));
    expect(said).toContain('No price to count on for B and C: no offer is recorded.');
    expect(said).not.toContain('lowest');
  });

  it('a price that was checked over a year ago is dated, and is not called lower', () => {
    const old = model('a', { offers: [offer(0.1, 0.1, { asOf: '2024-01' })] });
    const [, , said] = told(old, priced('b', 1, 1));
    expect(said).toContain('The price of A was last checked Jan 2024, over a year ago.');
    expect(said).not.toContain('lowest');
  });

  it('fees on requests are said to be left out of the blend', () => {
    const fee = model('a', { offers: [offer(1, 1, { prices: { perRequest: 0.01 } })] });
    expect(told(fee, priced('b', 1, 1))[2]).toContain('Fees on each request are not in the blend.');
  });
});

describe('On when to choose each', () => {
  it('names what speaks for each in a few words', () => {
    const a = able('a', { reasoning: true, vision: false }, { offers: [offer(2, 2)] });
    const b = able('b', { reasoning: false, vision: false }, { offers: [offer(1, 1)] });
    expect(told(a, b)[3]).toBe(
      [
        'Choose A for capabilities (Reasoning).',
        'Choose B for the lowest cost at this workload and the lowest output price.',
        'Before you ship, run your own prompts on the provider, in the region and with the tools that you plan to use.',
      ].join(' '),
    );
  });

  it('lists within the list are in brackets: “MMLU and DROP, Reasoning, the lowest cost”', () => {
    const tests = (value: number): Score[] =>
      ['MMLU', 'DROP'].map((benchmark) => ({ benchmark, value, metric: 'accuracy', items: 9_000 }));
    const a = able('a', { reasoning: true, vision: true }, { scores: tests(90) });
    const b = able('b', { reasoning: false, vision: false }, { scores: tests(50) });
    expect(told(a, b)[3]).toContain(
      'Choose A for scores (DROP and MMLU) and capabilities (Vision and Reasoning).',
    );
  });

  it('a lead among those known says so', () => {
    const sized = (id: string, contextWindow: number) => model(id, { contextWindow });
    expect(told(sized('a', 8_000), sized('b', 64_000), model('c'))[3]).toContain(
      'Choose B for the largest context window among those known.',
    );
  });

  it('says so where nothing speaks for a model, or too little is known', () => {
    expect(told(model('a'), model('b'))[3]).toMatch(
      /^Too little can be compared to say when to choose A or B\./,
    );
  });
});

describe('Whatever is compared', () => {
  it('there are four paragraphs without holes, and nothing is more than 100 % cheaper', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const paragraphs = deepDive(contextOf(compare(head, models, options), head)).map(plainText);
        expect(paragraphs).toHaveLength(4);
        for (const text of paragraphs) {
          expect(text).not.toMatch(HOLES);
          expect(openBrackets(text)).toBe(0);
          expect(text).toMatch(/\S\.$/);
          for (const percent of cheaperBy(text)) expect(percent).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nothing is said of a value that is not known but that it is not', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const named = models.map((one, index) => ({ ...one, name: `Model ${index}` }));
        const [, capabilities = '', cost = '', choice = ''] = deepDive(
          contextOf(compare(head, named, options), head),
        ).map(plainText);
        for (const one of named) {
          if (one.contextWindow === undefined)
            expect(choice).not.toMatch(new RegExp(`Choose ${one.name} for [^.]*context window`));
          if (!one.offers?.length)
            expect(cost).not.toMatch(new RegExp(`\\$[\\d.]+ for ${one.name}\\b`));
          if (!one.capabilities && !one.inputs && !one.outputs)
            expect(capabilities).not.toMatch(
              new RegExp(
                `(yes|no|disputed) for ((?!(yes|no|disputed|not known) for)[^.])*${one.name}\\b`,
              ),
            );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a model alone is not told about', () => {
    expect(deepDive(contextOfModels(priced('a', 1, 1)))).toEqual([]);
  });
});
