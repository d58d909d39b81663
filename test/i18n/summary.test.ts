import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { plainText, type Sentence } from '../../src/i18n/prose.js';
import { summary } from '../../src/i18n/summary.js';
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

const MAKERS: Record<string, string> = { meta: 'Meta', mistral: 'Mistral AI' };

const summaryOf = (...models: Model[]): Sentence =>
  summary(contextOfModels(...models), (id) => MAKERS[id] ?? id);

const told = (...models: Model[]): string => plainText(summaryOf(...models));

describe('Two models of which much is known', () => {
  const llama = model('llama', {
    name: 'Llama 3.2 1B',
    organization: 'meta',
    released: '2024-09-25',
    contextWindow: 128_000,
    offers: [offer(0.1, 0.1, { provider: 'Fireworks AI' })],
    scores: [
      { benchmark: 'HumanEval', value: 28.1, items: 164, sources: ['page'] },
      { benchmark: 'MMLU', value: 54.2, items: 14_042, sources: ['page'] },
    ],
  });
  const mixtral = model('mixtral', {
    name: 'Mixtral 8x22B',
    organization: 'mistral',
    released: '2024-04-17',
    contextWindow: 64_000,
    offers: [offer(0.3, 0.9, { provider: 'DeepInfra' })],
    scores: [
      { benchmark: 'HumanEval', value: 86.2, items: 164, sources: ['page'] },
      { benchmark: 'MMLU', value: 84.5, items: 14_042, sources: ['page'] },
    ],
  });

  it('are told in one paragraph', () => {
    expect(told(llama, mixtral)).toBe(
      [
        'This comparison sets Llama 3.2 1B (Meta, 2024) and Mixtral 8x22B (Mistral AI, 2024) side by side.',
        'The context window is 128,000 tokens for Llama 3.2 1B and 64,000 tokens for Mixtral 8x22B.',
        // 86.2 − 28.1 = 58.1, 84.5 − 54.2 = 30.3
        'On HumanEval, Mixtral 8x22B leads by 58.1 points, the widest clear lead between scores that can be compared.',
        'List prices per million tokens: Llama 3.2 1B ($0.10 in, $0.10 out) and Mixtral 8x22B ($0.30 in, $0.90 out).',
        'The workload is 1,000,000 requests a month of 800 tokens in and 250 tokens out.',
        // 800 × 0.10 + 250 × 0.10 = 105; 800 × 0.30 + 250 × 0.90 = 465; 1 − 105 ÷ 465 = 0.7741…
        'Llama 3.2 1B is the cheapest at $105.00 a month, via Fireworks AI.',
        'Mixtral 8x22B costs $360.00 more, 4.4× as much; the cheapest is 77.4% cheaper.',
      ].join(' '),
    );
  });

  it('~200 % cheaper is never said, nor anything above 100 %', () => {
    expect(cheaperBy(told(llama, mixtral))).toEqual([77.4]);
  });

  it('open what stands behind year, size, gap, price and cost', () => {
    const sentence = summaryOf(llama, mixtral);
    expect(opened(sentence, '2024')).toEqual(['Released, Llama 3.2 1B', 'Sep 25, 2024']);
    expect(opened(sentence, '64,000 tokens')[0]).toBe('Context window, Mixtral 8x22B');
    expect(opened(sentence, '58.1 points')).toContain('86.2 points − 28.1 points = 58.1 points');
    expect(opened(sentence, '$0.90')[0]).toBe('Output price, DeepInfra');
    expect(opened(sentence, '$105.00')).toContain('$80.00 + $25.00 = $105.00');
  });
});

describe('What is not known', () => {
  it('is one short sentence where it is everything', () => {
    expect(told(model('a'), model('b'))).toBe(
      'This comparison sets A and B side by side. None of their makers, release dates, context windows, comparable scores and prices is known.',
    );
  });

  it('is named at the end, and makes nobody larger or cheaper', () => {
    const known = model('a', {
      organization: 'meta',
      released: '2025',
      contextWindow: 128_000,
      offers: [offer(1, 1)],
    });
    expect(told(known, model('b'))).toBe(
      [
        'This comparison sets A (Meta, 2025) and B side by side.',
        'The context window is 128,000 tokens for A.',
        'List prices per million tokens: A ($1.00 in, $1.00 out).',
        'The workload is 1,000,000 requests a month of 800 tokens in and 250 tokens out.',
        'A costs $1,050.00 a month, via harbor.',
        'Not known of A: comparable benchmark scores. Not known of B: the maker, the release date, the context window, comparable benchmark scores, and the cost.',
      ].join(' '),
    );
  });

  it('is a maker or a year alone, too', () => {
    expect(told(model('a', { organization: 'meta' }), model('b', { released: '2025-03' }))).toMatch(
      /^This comparison sets A \(Meta\) and B \(2025\) side by side\./,
    );
  });

  it('is not what is known for a reason: an offer that takes no request so long', () => {
    const short = model('a', { offers: [offer(1, 1, { contextWindow: 100 })] });
    const text = told(short, priced('b', 1, 1));
    expect(text).toContain('No estimate can be given for A: no offer takes a request this long.');
    expect(text).not.toContain('the cost');
  });

  it('is a benchmark that cannot be compared', () => {
    const scored = (id: string, metric: string) =>
      model(id, { contextWindow: 8_000, scores: [{ benchmark: 'quiz', value: 50, metric }] });
    expect(told(scored('a', 'pass@1'), scored('b', 'pass@5'))).toMatch(
      /Not known of A and B: .*comparable benchmark scores/,
    );
  });
});

describe('Other combinations', () => {
  it('one context window for all is told once', () => {
    const sized = (id: string) => model(id, { contextWindow: 128_000 });
    expect(told(sized('a'), sized('b'))).toContain(
      'Each model has a context window of 128,000 tokens.',
    );
  });

  it('windows of which sources disagree are not called the same', () => {
    const disputed = model('a', {
      contextWindow: { value: 128_000, disputed: [{ value: 131_072, sources: ['post'] }] },
    });
    expect(told(disputed, model('b', { contextWindow: 128_000 }))).toContain(
      'The context window is 128,000 tokens (sources disagree) for A and 128,000 tokens for B.',
    );
  });

  it('the windows of many are told as a range, with all that share its ends', () => {
    const windows = [32_000, 8_000, 128_000, 8_000];
    const models = windows.map((size, index) => model(`m${index}`, { contextWindow: size }));
    expect(told(...models)).toContain(
      'The context windows range from 8,000 tokens for M1 and M3 to 128,000 tokens for M2.',
    );
  });

  it('scores within their uncertainty are no lead', () => {
    const scored = (id: string, value: number) =>
      model(id, { scores: [{ benchmark: 'quiz', value, metric: 'accuracy', items: 164 }] });
    expect(told(scored('a', 84.1), scored('b', 89.4))).toContain(
      'No clear lead is on record between scores that can be compared.',
    );
  });

  it('a lead among some of them says that others have no score', () => {
    const scored = (id: string, value: number) =>
      model(id, { scores: [{ benchmark: 'quiz', value, metric: 'accuracy', items: 164 }] });
    expect(told(scored('a', 20), scored('b', 90), model('c'))).toContain(
      'On quiz, B leads by 70 points, the widest clear lead between scores that can be compared; not every model has a score there.',
    );
  });

  it('one model has nothing to be set against', () => {
    expect(summaryOf(priced('a', 1, 1))).toEqual([]);
  });
});

describe('Whatever is compared', () => {
  it('the paragraph has no holes, and nothing is more than 100 % cheaper', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const text = plainText(
          summary(contextOf(compare(head, models, options), head), (id) => id),
        );
        expect(text).not.toMatch(HOLES);
        expect(openBrackets(text)).toBe(0);
        for (const percent of cheaperBy(text)) expect(percent).toBeLessThanOrEqual(100);
      }),
      { numRuns: 100 },
    );
  });

  it('nobody has a context window that is not known', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const named = models.map((one, index) => ({ ...one, name: `Model ${index}` }));
        const text = plainText(summary(contextOf(compare(head, named, options), head), (id) => id));
        const [, claim = ''] = /The context windows? (.*?)\. /.exec(`${text} `) ?? [];
        for (const { name, contextWindow } of named)
          if (contextWindow === undefined) {
            expect(claim).not.toContain(name);
            expect(text).not.toContain('Each model has a context window');
          }
      }),
      { numRuns: 100 },
    );
  });
});
