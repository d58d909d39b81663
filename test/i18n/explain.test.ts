import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/analysis/index.js';
import type { CatalogueHead, Licence, Model } from '../../src/catalogue/types.js';
import type { ExplanationContext } from '../../src/i18n/explain.js';
import { to } from '../support/explainers.js';
import { costSummary } from '../../src/i18n/costs.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';

const words = wordsFor('en');

const head: CatalogueHead = {
  format: 1,
  published: '2026-05-11',
  providers: { aws: { name: 'AWS Bedrock' } },
  benchmarks: { quiz: { name: 'Quiz', items: 164 } },
  sources: {
    list: {
      title: 'Price list',
      publisher: 'AWS',
      url: 'https://aws.example/prices',
      retrieved: '2026-05-11',
    },
    card: { title: 'Model card', url: 'https://card.example' },
    other: { title: 'Another card' },
  },
};

const vision: Model = {
  id: 'vision',
  name: 'Vision',
  contextWindow: {
    value: 128_000,
    sources: ['card'],
    asOf: '2024-09',
    disputed: [{ value: 131_072, sources: ['other'] }],
  },
  offers: [
    {
      provider: 'aws',
      prices: { input: 0.2, output: 0.27 },
      sources: ['list'],
      asOf: '2026-05-11',
    },
  ],
  scores: [
    {
      benchmark: 'quiz',
      value: 89.4,
      metric: 'pass@1',
      shots: 0,
      reportedBy: 'vendor',
      sources: ['card'],
    },
  ],
};

const magistral: Model = {
  id: 'magistral',
  name: 'Magistral',
  offers: [
    { provider: 'aws', prices: { input: 0.5, output: 1.5 }, sources: ['list'], asOf: '2026-05-11' },
  ],
};

function contextOf(comparison: Comparison): ExplanationContext {
  return {
    words,
    sources: comparison.sources,
    nameOf: (id) => comparison.models.find((model) => model.id === id)?.name ?? id,
  };
}

const comparison = compare(head, [vision, magistral]);
const context = contextOf(comparison);
const providerName = (id: string): string => head.providers?.[id]?.name ?? id;

describe('the working of a monthly cost', () => {
  const monthly = comparison.costs.costs[0]?.monthly;
  if (!monthly) throw new Error('the first model has a cost');
  const explanation = to.figure(context, 'Per month, Vision', monthly);

  it('shows every part with its numbers, then the sum', () => {
    // 1,000,000 x 800 x 0.20 / 10^6 = 160; 1,000,000 x 250 x 0.27 / 10^6 = 67.50
    expect(explanation.lines).toEqual([
      'input: 1,000,000 requests × 800 tokens × $0.20 ÷ 1,000,000 tokens = $160.00',
      'output: 1,000,000 requests × 250 tokens × $0.27 ÷ 1,000,000 tokens = $67.50',
      '$160.00 + $67.50 = $227.50',
    ]);
  });

  it('names source and date', () => {
    expect(explanation.sources.map(({ id }) => id)).toEqual(['list']);
    expect(explanation.asOf).toBe('As of May 11, 2026');
  });

  it('can be copied as text, sources and addresses with it', () => {
    expect(to.text(words, explanation)).toBe(
      [
        'Per month, Vision: $227.50',
        'input: 1,000,000 requests × 800 tokens × $0.20 ÷ 1,000,000 tokens = $160.00',
        'output: 1,000,000 requests × 250 tokens × $0.27 ÷ 1,000,000 tokens = $67.50',
        '$160.00 + $67.50 = $227.50',
        'As of May 11, 2026',
        'Source: Price list, AWS, retrieved May 11, 2026 https://aws.example/prices',
      ].join('\n'),
    );
  });
});

describe('the working of a difference', () => {
  it('names both models and shows the subtraction', () => {
    const gap = comparison.costs.costs[1]?.gap;
    if (!gap) throw new Error('the second model is dearer');
    // 775.00 - 227.50 = 547.50
    expect(to.figure(context, 'Gap', gap).lines).toEqual([
      '$775.00: Magistral',
      '$227.50: Vision',
      '$775.00 − $227.50 = $547.50',
    ]);
  });

  it('shows how a percentage comes about', () => {
    const cheaper = comparison.costs.costs[1]?.cheaper;
    if (!cheaper) throw new Error('the first model is cheaper');
    // 1 - 227.50 / 775.00 = 0.7064...
    expect(to.figure(context, 'Cheaper', cheaper).lines.at(-1)).toBe(
      '1 − $227.50 ÷ $775.00 = 70.6%',
    );
  });
});

describe('a fact', () => {
  it('shows what other sources say, each with its source', () => {
    const row = comparison.specs.find(({ name }) => name === 'contextWindow');
    const known = row?.cells[0];
    if (!known) throw new Error('the context window is known');
    const explanation = to.known(context, 'Context window', known, String);
    expect(explanation.value).toBe('128000');
    expect(explanation.others.map((other) => [other.text, other.sources[0]?.id])).toEqual([
      ['131072', 'other'],
    ]);
    expect(explanation.asOf).toBe('As of Sep 2024');
  });

  it('that is known to be none says so', () => {
    const known = { value: null, sources: [], disputed: [] };
    expect(to.known(context, 'Successor', known, String).value).toBe('none');
  });
});

describe('a licence', () => {
  const notes = (value: Licence): readonly string[] =>
    to.licence(context, 'Licence', { value, sources: [], disputed: [] }).lines;

  it('is not called open source because its weights are open', () => {
    const terms = { openWeights: true, openSource: false, commercialUse: 'conditional' } as const;
    expect(notes({ name: 'Community License', ...terms })).toEqual([
      'Open weights: Yes',
      'Open source: No',
      'Commercial use: with conditions',
    ]);
  });

  it('says what is not recorded', () => {
    expect(notes({ name: 'Some' })[0]).toBe('Open weights: not known');
  });
});

describe('a score', () => {
  it('comes with its settings, its reporter and its uncertainty', () => {
    const row = comparison.benchmarks[0];
    const cell = row?.cells[0];
    if (!row || !cell) throw new Error('the first model has a score');
    const { value, lines } = to.score(context, 'Quiz', row, cell);
    expect(value).toBe('89.4%');
    // Wilson, n = 164, p = 0.894: centre (p + z²/2n) / (1 + z²/n) = 0.8850, spread 0.0474
    expect(lines).toEqual([
      '0-shot',
      'vendor-reported',
      '95% interval 83.8% to 93.2%, computed from the number of items (Wilson)',
    ]);
  });
});

describe('the summary of costs', () => {
  it('names the cheapest, its provider, the gap and the percentage', () => {
    expect(plainText(costSummary({ ...context, comparison }, providerName))).toBe(
      'Vision is the cheapest at $227.50 a month, via AWS Bedrock. ' +
        'Magistral costs $547.50 more, 3.4× as much; the cheapest is 70.6% cheaper.',
    );
  });

  it('says whose cost is not known', () => {
    const third: Model = { id: 'mute', name: 'Mute' };
    const three = compare(head, [vision, magistral, third]);
    expect(
      plainText(costSummary({ ...contextOf(three), comparison: three }, providerName)),
    ).toMatch(/ No estimate can be given for Mute: no offer is recorded\.$/);
  });

  it('says that no cost can be given', () => {
    const none = compare(head, [{ id: 'mute', name: 'Mute' }]);
    expect(plainText(costSummary({ ...contextOf(none), comparison: none }, providerName))).toBe(
      'No estimate can be given for Mute: no offer is recorded.',
    );
  });

  it('says that costs are equal rather than naming a winner', () => {
    const twin = { ...vision, id: 'twin', name: 'Twin' };
    const both = compare(head, [vision, twin]);
    expect(plainText(costSummary({ ...contextOf(both), comparison: both }, providerName))).toBe(
      'Vision and Twin cost the same, $227.50 a month.',
    );
  });
});
