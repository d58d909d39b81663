import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { plainText } from '../../src/i18n/prose.js';
import { tradeOffs } from '../../src/i18n/trade-offs.js';
import { question } from '../support/arbitraries.js';
import { contextOf, contextOfModels, HOLES, openBrackets, opened } from '../support/decision.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

interface Told {
  heading: string;
  reasons: string[];
  notes: string[];
}

const told = (...models: Model[]): Told[] =>
  tradeOffs(contextOfModels(...models)).map(({ heading, reasons, notes }) => ({
    heading,
    reasons: reasons.map(plainText),
    notes: notes.map(plainText),
  }));

describe('Llama 3.2 1B against Mixtral 8x22B', () => {
  const llama = model('llama', {
    name: 'Llama 3.2 1B',
    released: '2024-09-25',
    contextWindow: 128_000,
    parameters: { total: 1_230_000_000, active: 1_230_000_000 },
    licence: { name: 'Llama 3.2 Community License', openWeights: true, openSource: false },
    offers: [offer(0.1, 0.1, { provider: 'Fireworks AI' })],
    scores: [
      { benchmark: 'HumanEval', value: 28.1, items: 164, sources: ['page'] },
      { benchmark: 'MMLU', value: 54.2, items: 14_042, sources: ['page'] },
    ],
  });
  const mixtral = model('mixtral', {
    name: 'Mixtral 8x22B',
    released: '2024-04-17',
    contextWindow: 64_000,
    parameters: { total: 141_000_000_000, active: 39_000_000_000 },
    licence: { name: 'Apache 2.0', openWeights: true, openSource: true },
    offers: ['NVIDIA NIM', 'Fireworks AI', 'DeepInfra'].map((provider) =>
      offer(0.3, 0.9, { provider }),
    ),
    scores: [
      { benchmark: 'HumanEval', value: 86.2, items: 164, sources: ['page'] },
      { benchmark: 'MMLU', value: 84.5, items: 14_042, sources: ['page'] },
    ],
  });
  const [first, second] = told(llama, mixtral);

  it('lists for each what it alone leads in, with what the other has', () => {
    expect(first).toEqual({
      heading: 'Choose Llama 3.2 1B when',
      reasons: [
        // 800 × 0.10 + 250 × 0.10 and 800 × 0.30 + 250 × 0.90
        'cost decides: $105.00 a month at this workload, against $465.00 for Mixtral 8x22B',
        'requests are long: a context window of 128,000 tokens, against 64,000 tokens for Mixtral 8x22B',
        'output dominates the bill: $0.10 per million output tokens, against $0.90 for Mixtral 8x22B',
        'you prefer the newest: released Sep 25, 2024, against Apr 17, 2024 for Mixtral 8x22B',
        'you host it yourself and memory is short: 1.23B parameters, against 141B for Mixtral 8x22B',
        'you host it yourself and computing power is short: 1.23B active parameters, against 39B for Mixtral 8x22B',
      ],
      notes: [],
    });
    expect(second).toEqual({
      heading: 'Choose Mixtral 8x22B when',
      reasons: [
        // 86.2 − 28.1 and 84.5 − 54.2
        'your tasks resemble benchmarks with a clear lead: 58.1 points on HumanEval and 30.3 points on MMLU',
        'you need an open-source licence (Apache 2.0), which is known to be lacking for Llama 3.2 1B',
        'you want a choice of providers: 3 providers, against 1 provider for Llama 3.2 1B',
      ],
      notes: [],
    });
  });

  it('8x22B as a parameter count: both numbers of a mixture of experts are told', () => {
    const parameters = first?.reasons.filter((reason) => reason.includes('parameters')).join();
    expect(parameters).toContain('141B');
    expect(parameters).toContain('39B');
    expect(parameters?.replaceAll('Mixtral 8x22B', '')).not.toContain('8x22B');
  });

  it('every figure opens what stands behind it', () => {
    const [choices, others] = tradeOffs(contextOfModels(llama, mixtral));
    const [cost, context] = choices?.reasons ?? [];
    expect(opened(cost, '$465.00')).toEqual([
      'Per month, Mixtral 8x22B',
      '$465.00',
      'input: 1,000,000 requests × 800 tokens × $0.30 ÷ 1,000,000 tokens = $240.00',
      'output: 1,000,000 requests × 250 tokens × $0.90 ÷ 1,000,000 tokens = $225.00',
      '$240.00 + $225.00 = $465.00',
    ]);
    expect(opened(context, '128,000 tokens')).toEqual([
      'Context window, Llama 3.2 1B',
      '128,000 tokens',
    ]);
    const [scores, licence, providers] = others?.reasons ?? [];
    expect(opened(scores, '58.1 points')).toContain('86.2 points − 28.1 points = 58.1 points');
    expect(opened(licence, 'Apache 2.0')).toContain('Open source: Yes');
    expect(opened(providers, '3 providers')).toEqual([
      'Mixtral 8x22B',
      '3 providers',
      'DeepInfra',
      'Fireworks AI',
      'NVIDIA NIM',
    ]);
  });
});

describe('What is said when there is little to say', () => {
  it('a model that leads in nothing is told so, and that tests of your own decide', () => {
    const worse = model('b', { contextWindow: 8_000, released: '2023-01', offers: [offer(9, 9)] });
    const better = model('a', {
      contextWindow: 64_000,
      released: '2024-01',
      offers: [offer(1, 1)],
    });
    expect(told(better, worse)[1]).toEqual({
      heading: 'B',
      reasons: [],
      notes: ['Nothing on record speaks for B alone: tests of your own would have to decide.'],
    });
  });

  it('of a model that cannot be compared nothing is said, neither that it is worse', () => {
    const note = (name: string) => ({
      heading: name,
      reasons: [],
      notes: [`Too little can be compared to say when to choose ${name}.`],
    });
    expect(told(model('a'), model('b'))).toEqual([note('A'), note('B')]);
    const known = model('a', { contextWindow: 128_000, offers: [offer(1, 1)], released: '2025' });
    expect(told(known, model('b'))).toEqual([note('A'), note('B')]);
  });

  it('larger context window: the one that is known is not said to be larger', () => {
    const sized = model('a', { contextWindow: 128_000 });
    expect(JSON.stringify(told(sized, model('b')))).not.toMatch(/128,000|long/);
  });

  it('of three, the one whose value is not known is named as such', () => {
    const [, large] = told(
      model('a', { contextWindow: 8_000 }),
      model('b', { contextWindow: 128_000 }),
      model('c'),
    );
    expect(large?.reasons).toEqual([
      'requests are long: a context window of 128,000 tokens, against 8,000 tokens for A; not known for C',
    ]);
  });

  it('of many rivals the nearest is named', () => {
    const windows = [8_000, 128_000, 32_000, 64_000];
    const models = windows.map((size, index) => model(`m${index}`, { contextWindow: size }));
    expect(told(...models)[1]?.reasons).toEqual([
      'requests are long: a context window of 128,000 tokens, against 64,000 tokens for M3, the nearest',
    ]);
  });

  it('of many benchmarks the first few are named, and how many more there are', () => {
    const scored = (id: string, value: number) =>
      model(id, {
        scores: [...'UVWXY'].map((benchmark) => ({
          benchmark,
          value,
          metric: 'accuracy',
          items: 164,
        })),
      });
    expect(told(scored('a', 20), scored('b', 60))[1]?.reasons).toEqual([
      'your tasks resemble benchmarks with a clear lead: 40 points on U, 40 points on V, 40 points on W, and 2 more benchmarks',
    ]);
  });

  it('disagreeing sources are shown where they leave the lead as it is', () => {
    const disputed = model('a', {
      contextWindow: { value: 128_000, disputed: [{ value: 131_072, sources: ['post'] }] },
    });
    expect(told(disputed, model('b', { contextWindow: 8_000 }))[0]?.reasons).toEqual([
      'requests are long: a context window of 128,000 tokens (sources disagree), against 8,000 tokens for B',
    ]);
  });

  it('of a price over a year old says so, not that it is not known', () => {
    const at = (id: string, price: number, asOf: string): Model =>
      model(id, { offers: [offer(price, price, { asOf })] });
    const context = contextOf(
      compare({ ...EMPTY_HEAD, published: '2026-05-11' }, [
        at('a', 1, '2026-05'),
        at('b', 2, '2026-05'),
        at('c', 3, '2024'),
        model('d'),
      ]),
    );
    // (800 + 250) M tokens at $1 and $2 per M
    expect(tradeOffs(context)[0]?.reasons.map(plainText)[0]).toBe(
      'cost decides: $1,050.00 a month at this workload, against $2,100.00 for B; ' +
        'not known for D; the price for C is over a year old',
    );
  });

  it('a model on its way out says so', () => {
    const [gone, going, here] = told(
      model('a', { status: 'retired' }),
      model('b', { status: 'deprecated' }),
      model('c', { status: 'active' }),
    );
    expect(gone?.notes).toContain('Withdrawn by the maker: A.');
    expect(going?.notes).toContain('Being withdrawn by the maker: B.');
    expect(here?.notes.join()).not.toMatch(/withdraw/i);
  });

  it('one model has nothing to be set against', () => {
    expect(told(model('a', { contextWindow: 128_000 }))).toEqual([]);
  });
});

describe('Whatever is compared', () => {
  it('every reason is a whole text without holes', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const context = contextOf(compare(head, models, options), head);
        for (const { heading, reasons, notes } of tradeOffs(context)) {
          expect(reasons.length + notes.length).toBeGreaterThan(0);
          for (const text of [heading, ...[...reasons, ...notes].map(plainText)]) {
            expect(text).not.toMatch(HOLES);
            expect(openBrackets(text)).toBe(0);
            expect(text.trim()).toBe(text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nothing is said of a value that is not known but that it is not', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const named = models.map((one, index) => ({ ...one, name: `Model ${index}` }));
        const context = contextOf(compare(head, named, options), head);
        tradeOffs(context).forEach(({ reasons }, position) => {
          for (const reason of reasons.map(plainText)) {
            if (!reason.includes('a context window of')) continue;
            const [claim = '', unknown = ''] = reason.split('; not known for');
            named.forEach(({ name, contextWindow }, other) => {
              if (contextWindow !== undefined) return;
              expect(other).not.toBe(position);
              expect(claim).not.toContain(name);
              expect(unknown).toContain(name);
            });
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});
