import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  readWeights,
  SIGNALS,
  type Comparison,
  type ComparisonOptions,
  type SignalName,
  type Weights,
} from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { decisionWords, type DecisionContext } from '../../src/i18n/decision-words.js';
import { plainText, type Sentence } from '../../src/i18n/prose.js';
import { driverLines, verdictCoverage, verdictSentence } from '../../src/i18n/verdict.js';
import { wordsFor } from '../../src/i18n/words.js';
import * as arbitrary from '../support/arbitraries.js';
import { to } from '../support/explainers.js';
import { EMPTY_HEAD, model, offer, priced } from '../support/models.js';

fc.configureGlobal({ numRuns: 50 });

const words = decisionWords(wordsFor('en'));

const contextOf = (comparison: Comparison): DecisionContext => ({
  words,
  comparison,
  sources: comparison.sources,
  nameOf: (id) => comparison.models.find((one) => one.id === id)?.name ?? id,
  providerName: (id) => id,
  benchmarkName: ({ benchmark }) => benchmark,
});

const contextFor = (models: Model[], options: ComparisonOptions = {}): DecisionContext =>
  contextOf(compare(EMPTY_HEAD, models, options));

const verdictOn = (models: Model[], options?: ComparisonOptions): string =>
  plainText(verdictSentence(contextFor(models, options)));

/** What is said beside one signal. */
const linesOn = (
  signal: SignalName,
  models: Model[],
  options?: ComparisonOptions,
): [DecisionContext, Sentence[]] => {
  const context = contextFor(models, options);
  const driver = context.comparison.verdict!.drivers.find((one) => one.signal === signal)!;
  return [context, driverLines(context, driver)];
};

/** The title, value and working that a text of a sentence opens. */
function opened(sentence: Sentence, shown: string): (string | undefined)[] {
  const run = sentence.find(({ text }) => text === shown);
  if (!run?.explain) throw new Error(`"${shown}" opens nothing`);
  const { title, value, lines } = run.explain(to);
  return [title, value, ...lines];
}

const plain = (id: string, known: Partial<Model> = {}): Model => ({
  ...priced(id, 1, 1),
  contextWindow: 100_000,
  released: '2025-01-01',
  licence: { name: 'Terms', openWeights: true, openSource: false },
  ...known,
});

const quiz = (value: number): Partial<Model> => ({
  scores: [{ benchmark: 'quiz', metric: 'median', value }],
});

/** What is weighed of models without scores. */
const unscored: ComparisonOptions = { weights: readWeights({ scores: 0 }) };

const only = (...signals: SignalName[]): Weights =>
  Object.fromEntries(
    SIGNALS.map((name) => [name, signals.includes(name) ? 50 : 0]),
  ) as unknown as Weights;

describe('The verdict in words', () => {
  it('names who leads, what speaks for either, and that it rests on the price', () => {
    // Costs 105 and 1,050: share 0.909, 25 ÷ 53 = 47.2 %: 42.9 and 4.3 points.
    // Context 1 to 3: 0.25 of 18.9 %: 4.7 and 14.2 points. The rest is even. 38.6 − 9.5 = 29.1
    const pair = [
      plain('a', { offers: [offer(0.1, 0.1)] }),
      plain('b', { contextWindow: 300_000 }),
    ];
    expect(verdictOn(pair, unscored)).toBe(
      'A comes out ahead of B, by 29.1 points of 100. For A: price by 38.6 points. ' +
        'For B: context window by 9.5 points. Without its price, A would not be ahead.',
    );
  });

  it('does not say which works better where no benchmark says so', () => {
    const a = plain('a', { offers: [offer(0.1, 0.1)] });
    expect(verdictOn([a, plain('b', { contextWindow: 300_000 })])).toBe(
      'Cannot say which works better: no benchmark scores can be compared. ' +
        'By everything else that is weighed, A is ahead of B by 29.1 points of 100. ' +
        'For A: price by 38.6 points. For B: context window by 9.5 points. ' +
        'Without its price, A would not be ahead.',
    );
    expect(verdictOn([a, plain('b'), plain('c')])).toMatch(
      /^Cannot say which works best: no benchmark has comparable scores for all that are ranked\. By everything else that is weighed, A is ahead of B by /,
    );
  });

  it('says so where nothing speaks for the other', () => {
    expect(verdictOn([plain('a', { contextWindow: 900_000 }), plain('b')], unscored)).toBe(
      'A comes out ahead of B, by 15.1 points of 100. For A: context window by 15.1 points. ' +
        'Nothing that can be compared speaks for B.',
    );
  });

  it('names the three strongest of many, strongest first', () => {
    const strong = plain('a', {
      offers: [offer(0.1, 0.1), offer(1, 1, { provider: 'quay' })],
      contextWindow: 900_000,
      released: '2026-01-01',
    });
    expect(verdictOn([strong, plain('b')])).toContain(
      'For A: price by 38.6 points, context window by 15.1 points, and availability by',
    );
  });

  it('says that price and benchmarks disagree, and concludes nothing', () => {
    const pair = [plain('a', { offers: [offer(0.1, 0.1)], ...quiz(60) }), plain('b', quiz(80))];
    expect(verdictOn(pair)).toMatch(
      /^Price and benchmarks disagree: price speaks for A by [\d.]+ points, benchmark scores speak for B by [\d.]+ points\. Without its price, A would not be ahead\.$/,
    );
  });

  it('says what is too close to call, and between whom', () => {
    // Context: 17 to 10, share 0.630: 11.9 − 7 = 4.9 points of 53.
    expect(verdictOn([plain('a', { contextWindow: 170_000 }), plain('b')])).toBe(
      'Too close to call: A and B are 4.9 points of 100 apart. ' +
        'Cannot say which works better: no benchmark scores can be compared. ' +
        'For A: context window by 4.9 points. Nothing that can be compared speaks for B.',
    );
    expect(verdictOn([plain('a'), plain('b'), plain('c')], unscored)).toBe(
      'Too close to call: A, B, and C come out even.',
    );
    expect(
      verdictOn([plain('a', { contextWindow: 120_000 }), plain('b'), plain('c')], unscored),
    ).toMatch(/^Too close to call: A, B, and C are no more than [\d.]+ points of 100 apart\.$/);
  });

  it('cannot say where too little is known, and names what is missing if anything is there', () => {
    const context = contextFor([model('a'), model('b')]);
    expect(plainText(verdictSentence(context))).toBe(
      'Cannot say: too little that is known can be compared.',
    );
    expect(verdictCoverage(context)).toEqual([]);
    const pair = [priced('a', 1, 1), priced('b', 1, 1)];
    expect(verdictOn(pair)).toBe(
      'Cannot say: nothing comparable is known about benchmark scores, capabilities, ' +
        'context window, licence, speed, and age.',
    );
  });

  it('cannot say where only one thing can be compared, or nothing is weighed', () => {
    const pair = [plain('a'), plain('b')];
    expect(verdictOn(pair, { weights: only('price') })).toBe(
      'Cannot say: of all that is weighed, only the price can be compared.',
    );
    expect(verdictOn(pair, { weights: only() })).toBe('Cannot say: every weight is zero.');
  });

  it('says that only one is not retired, or that all are, and ranks nothing beside that one', () => {
    const retired = (id: string): Model => plain(id, { contextWindow: 9e5, status: 'retired' });
    const sole = 'Nothing to rank: of these models, only A is not retired.';
    expect(verdictOn([plain('a'), retired('b')])).toBe(sole);
    expect(verdictOn([retired('b'), plain('a'), retired('c')])).toBe(sole);
    expect(verdictOn([retired('a'), retired('b')], unscored)).toMatch(
      /^Too close to call: A and B come out even\..* All of these models are retired\.$/,
    );
  });

  it('says who was not released on the day, and ranks nobody beside who alone was', () => {
    const asOf = '2026-05-11';
    const later = (id: string): Model => plain(id, { contextWindow: 9e5, released: '2026-06' });
    const not = (names: string): string =>
      `Not ranked, because not released on May 11, 2026: ${names}.`;
    expect(verdictOn([plain('a'), later('b')], { asOf })).toBe(
      `There is nothing to rank A against. ${not('B')}`,
    );
    expect(verdictOn([plain('a'), later('b'), plain('c')], { asOf })).toMatch(
      new RegExp(`^Too close to call: A and C come out even\\..* ${not('B')}$`),
    );
    expect(verdictOn([later('a'), later('b')], { asOf })).toBe(
      'None of these models was released on May 11, 2026.',
    );
    const gone = plain('gone', { status: 'retired' });
    expect(verdictOn([plain('a'), gone, later('b')], { asOf })).toBe(
      `There is nothing to rank A against. Not ranked, because retired: GONE. ${not('B')}`,
    );
  });

  it('says who is not ranked: who is retired, and of whom too little is known', () => {
    const models = [
      plain('a', { contextWindow: 9e5, status: 'retired' }),
      plain('b'),
      plain('c'),
      model('blank'),
    ];
    expect(verdictOn(models)).toContain(
      'Not ranked, because retired: A. Not ranked, because too little is known: BLANK.',
    );
    expect(contextFor(models).comparison.verdict?.ranking.map(({ position }) => position)).toEqual(
      expect.not.arrayContaining([0]),
    );
  });

  it('says nothing of one model', () => {
    const context = contextFor([plain('a')]);
    expect(verdictSentence(context)).toEqual([]);
    expect(verdictCoverage(context)).toEqual([]);
  });

  it('says how much is covered, and whether the rest could turn it', () => {
    const context = contextFor([plain('a', { contextWindow: 9e5 }), plain('b')]);
    const coverage = verdictCoverage(context);
    expect(plainText(coverage)).toBe(
      'What can be compared makes up 53% of the weights. ' +
        'What cannot be compared could outweigh this lead.',
    );
    expect(opened(coverage, '53%')).toContain('Price: 25 × 100%');
  });
});

describe('What drives the verdict, in words', () => {
  const pair = [plain('a', { offers: [offer(0.5, 0.5)] }), plain('b', { contextWindow: 300_000 })];
  const options = { weights: readWeightsWith({ price: 50 }) };

  it('weight, contribution and what would change it', () => {
    // 50 ÷ 78 = 64.1 %; 0.667 − 0.333 of it: 42.8 − 21.3 points. Context: 0.25 − 0.75 of 12.8 %.
    // Gone at 10 × 0.5 ÷ 0.334 = 14.97: 14 or less, or where the cost is worth 5 of 50:
    // 1,050 × (0.45 ÷ 0.55) = 859.09, 82 % of 1,050
    const [, lines] = linesOn('price', pair, options);
    expect(lines.map(plainText)).toEqual([
      'weight 50, 64.1% of what is covered',
      'A ahead by 21.5 points',
      'lead gone at weight 14 or less',
      'lead gone if A costs $861 a month or more',
    ]);
  });

  it('every figure opens its working', () => {
    const [context, [weight = [], contribution = [], , breakEven = []]] = linesOn(
      'price',
      pair,
      options,
    );
    expect(opened(weight, '64.1%')).toEqual(['Price', '64.1%', '50 × 100% ÷ 78 = 64.1%']);
    expect(opened(contribution, '21.5 points')).toContain(
      '42.8 points − 21.3 points = 21.5 points',
    );
    expect(opened(breakEven, '$861')).toContain('$1,050.00 × 82% = $861');
    const { points } = context.comparison.verdict!.drivers[1]!.cells[0]!;
    expect(to.figure(context, 'Price', points!).lines).toEqual([
      '66.7% × 64.1% × 100 points = 42.8 points',
    ]);
    // Price, context, availability, licence, age: 42.8 + 3.2 + 5.2 + 3.2 + 3.2 = 57.6 and
    // 21.3 + 9.6 + 5.2 + 3.2 + 3.2 = 42.5
    expect(opened(verdictSentence(context), '15.1 points')).toContain(
      '57.6 points − 42.5 points = 15.1 points',
    );
  });

  it('says of whom a thing is not known, and how much of it is', () => {
    const [, unknown] = linesOn('context', [plain('a'), model('b'), plain('c')]);
    expect(unknown.map(plainText)[0]).toContain('weight');
    const [, left] = linesOn('context', [model('a', { contextWindow: 1 }), model('b')]);
    expect(left.map(plainText)).toEqual(['left out: not known of B']);
    const [, apart] = linesOn('scores', [
      model('a', { scores: [{ benchmark: 'quiz', value: 1, metric: 'pass@1' }] }),
      model('b', { scores: [{ benchmark: 'quiz', value: 1, metric: 'pass@5' }] }),
    ]);
    expect(apart.map(plainText)).toEqual(['left out: nothing comparable is known']);
    const [, partly] = linesOn('scores', [plain('a', quiz(50)), plain('b', quiz(50))]);
    expect(partly.map(plainText)).toContain('33% covered');
  });

  it('says that a price is left out because it was checked too long ago, not that it is unknown', () => {
    const dated = (id: string, asOf: string): Model =>
      plain(id, { offers: [offer(1, 1, { asOf })] });
    const pair = [dated('a', '2024-01-01'), dated('b', '2026-05-01')];
    const [, lines] = linesOn('price', pair, { asOf: '2026-05-11' });
    expect(lines.map(plainText)).toEqual(['left out: last checked over a year ago for A']);
  });

  it('says of a signal without which the lead is gone that it is, not of a weight below zero', () => {
    // A is ahead by context alone, which nothing outweighs.
    const [, lines] = linesOn('context', [plain('a', { contextWindow: 9e5 }), plain('b')]);
    expect(lines.map(plainText)).toContain('lead gone without it');
  });

  it('among more than two it names who is ahead of whom', () => {
    const [, lines] = linesOn('context', [
      plain('a'),
      plain('b', { contextWindow: 9e5 }),
      plain('c'),
    ]);
    expect(lines.map(plainText)[1]).toMatch(/^B ahead of A by [\d.]+ points$/);
  });
});

function readWeightsWith(changed: Partial<Weights>): Weights {
  return { ...contextFor([plain('a'), plain('b')]).comparison.verdict!.weights, ...changed };
}

const weights = fc.record(
  Object.fromEntries(SIGNALS.map((name) => [name, fc.integer({ min: 0, max: 100 })])),
) as unknown as fc.Arbitrary<Weights>;

describe('Whatever is compared and however it is weighed', () => {
  it('no sentence has a hole in it, and every figure in it can be opened', () => {
    fc.assert(
      fc.property(arbitrary.question, weights, ({ head, models, ...asked }, given) => {
        const context = contextOf(compare(head, models, { ...asked, weights: given }));
        const { drivers } = context.comparison.verdict!;
        const said = [
          verdictSentence(context),
          verdictCoverage(context),
          ...drivers.flatMap((driver) => driverLines(context, driver)),
        ];
        for (const sentence of said) {
          expect(plainText(sentence)).not.toMatch(/undefined|NaN|null|Infinity|∞|\(\)| {2}| [.,;]/);
          expect(plainText(sentence)).not.toMatch(/(?<![\d.,])1 points\b|-\d/);
          for (const { text, explain } of sentence) {
            if (!explain) expect(text).not.toMatch(/\d points|\d%(?! covered)|\$\d/);
            else expect(to.text(words, explain(to))).not.toMatch(/undefined|NaN|Infinity/);
          }
        }
      }),
    );
  });

  it('says who leads only where the verdict has a leader', () => {
    fc.assert(
      fc.property(arbitrary.question, weights, ({ head, models, ...asked }, given) => {
        const context = contextOf(compare(head, models, { ...asked, weights: given }));
        const { outcome } = context.comparison.verdict!;
        const text = plainText(verdictSentence(context));
        const start = {
          leads: '',
          untested: 'Cannot say which works be',
          close: 'Too close',
          split: 'Price and',
          sole: 'Nothing to rank',
          abstains: 'Cannot say:',
        };
        const { unreleased } = context.comparison;
        const starts =
          unreleased.length === models.length
            ? ['None of these models was released on ']
            : [start[outcome], ...(unreleased.length > 0 ? ['There is nothing to rank '] : [])];
        expect(starts.some((one) => text.startsWith(one))).toBe(true);
        expect(text.includes('comes out ahead of')).toBe(outcome === 'leads');
      }),
    );
  });
});
