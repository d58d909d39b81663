/* Long, because it holds every signal, outcome and rounding of one conclusion. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  DEFAULT_WEIGHTS,
  readWeights,
  SIGNALS,
  weightsText,
  type ComparisonOptions,
  type Driver,
  type SignalName,
  type Verdict,
  type Weights,
} from '../../src/analysis/index.js';
import type {
  Benchmark,
  CatalogueHead,
  Licence,
  Model,
  Offer,
  Score,
} from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, priced, scored } from '../support/models.js';

const verdictOf = (
  models: Model[],
  options: ComparisonOptions = {},
  head: CatalogueHead = EMPTY_HEAD,
): Verdict => compare(head, models, options).verdict!;

const driverOf = (verdict: Verdict, signal: SignalName): Driver =>
  verdict.drivers.find((driver) => driver.signal === signal)!;

/** The shares that one signal gives to each of these models. */
const shares = (
  signal: SignalName,
  models: Model[],
  options?: ComparisonOptions,
  head?: CatalogueHead,
): (number | undefined)[] =>
  driverOf(verdictOf(models, options, head), signal).cells.map((cell) => cell?.share);

const only = (...signals: SignalName[]): Weights =>
  Object.fromEntries(
    SIGNALS.map((name) => [name, signals.includes(name) ? 50 : 0]),
  ) as unknown as Weights;

const benchmarkHead = (benchmark: Partial<Benchmark>): CatalogueHead => ({
  format: 1,
  benchmarks: { quiz: { name: 'Quiz', ...benchmark } },
});

const scoreShares = (benchmark: Partial<Benchmark>, ...values: number[]): (number | undefined)[] =>
  shares(
    'scores',
    values.map((value, index) => scored(`model-${index}`, { value, metric: 'median' })),
    {},
    benchmarkHead(benchmark),
  );

// --- The two reference pairs ------------------------------------------------------------------------

/** What is published of a small and of a large model, with +58.1 and +30.3 points for the large one. */
function publishedPair(providersOfLarge = 8): Model[] {
  const result = (benchmark: string, value: number): Score => ({
    benchmark,
    value,
    sources: ['page'],
  });
  return [
    model('small', {
      contextWindow: 128_000,
      released: '2024-09-25',
      licence: { name: 'Community', openWeights: true, openSource: false },
      offers: [offer(0.1, 0.1)],
      scores: [result('humaneval', 28.1), result('mmlu', 54.2)],
    }),
    model('large', {
      contextWindow: 64_000,
      released: '2024-04-17',
      licence: { name: 'Apache 2.0', openWeights: true, openSource: true },
      offers: Array.from({ length: providersOfLarge }, (_, index) =>
        offer(0.3, 0.9, { provider: `provider-${index}` }),
      ),
      scores: [result('humaneval', 86.2), result('mmlu', 84.5)],
    }),
  ];
}

describe('A pair that is dearer by 4.4 times, and better by 58.1 and 30.3 points', () => {
  const verdict = verdictOf(publishedPair());
  const share = (signal: SignalName): number | undefined =>
    driverOf(verdict, signal).cells[0]?.share;

  it('every signal that is known has its share', () => {
    // 800 × 0.1 + 250 × 0.1 = 105; 800 × 0.3 + 250 × 0.9 = 465
    expect(share('price')).toBe(0.816); // 465 ÷ (105 + 465) = 0.8158
    // 0.281 × 0.138 ÷ (0.281 × 0.138 + 0.862 × 0.719) = 0.0589
    // 0.542 × 0.155 ÷ (0.542 × 0.155 + 0.845 × 0.458) = 0.1784
    expect(share('scores')).toBe(0.119); // (0.0589 + 0.1784) ÷ 2 = 0.1186
    expect(share('context')).toBe(0.667); // 128 ÷ (128 + 64)
    expect(share('licence')).toBe(0.25); // ½ + (½ − 1) ÷ 2
    expect(share('availability')).toBe(0.111); // 1 ÷ (1 + 8)
    // 5 months and 8 ÷ 31 newer: ½ + 5.258 ÷ 24 ÷ 2 = 0.6095
    expect(share('age')).toBe(0.61);
    expect(share('capabilities')).toBeUndefined();
    expect(share('speed')).toBeUndefined();
  });

  it('what is covered is weighed: 73 of 100', () => {
    // Scores: two of three results, 30 × 0.667 = 20.01; and 25 + 10 + 8 + 5 + 5 = 53
    expect(verdict.coverage).toBe(0.73);
    // 25 ÷ 73.01, 20.01 ÷ 73.01, 10 ÷ 73.01, 8 ÷ 73.01, 5 ÷ 73.01
    expect(verdict.drivers.map(({ weight }) => weight)).toEqual([
      0.274, 0.342, 0, 0.137, 0.11, 0.068, 0, 0.068,
    ]);
  });

  it('the points add up to the totals, and these to the lead', () => {
    // scores, price, context, availability, licence, age
    // small: 3.3 + 27.9 + 9.1 + 1.2 + 1.7 + 4.1 = 47.3
    // large: 24.1 + 6.3 + 4.6 + 9.8 + 5.1 + 2.7 = 52.6
    const points = (position: number): number[] =>
      verdict.drivers.flatMap(({ cells }) => cells[position]?.points?.value ?? []);
    expect(points(0)).toEqual([3.3, 27.9, 9.1, 1.2, 1.7, 4.1]);
    expect(points(1)).toEqual([24.1, 6.3, 4.6, 9.8, 5.1, 2.7]);
    expect(verdict.ranking.map(({ position, total }) => [position, total.value])).toEqual([
      [1, 52.6],
      [0, 47.3],
    ]);
    expect(verdict.lead?.value).toBe(5.3);
  });

  it('does not conclude on the price', () => {
    expect(verdict.outcome).toBe('leads');
    expect(verdict.contenders).toEqual([1]);
    expect(driverOf(verdict, 'price').favours).toBe(0);
    expect(driverOf(verdict, 'scores').favours).toBe(1);
    // Whatever is known of providers: with five of them it is close, with one each it is split.
    expect(verdictOf(publishedPair(5)).outcome).toBe('close');
    for (const providers of [1, 2, 3])
      expect(verdictOf(publishedPair(providers))).not.toMatchObject({
        outcome: 'leads',
        contenders: [0],
      });
  });
});

describe('A pair of which little more than prices is published', () => {
  it('abstains: 38 of 100 is covered', () => {
    const labelled = (name: string): Licence => ({ name });
    const verdict = verdictOf([
      model('a', {
        contextWindow: 128_000,
        released: '2024-09-25',
        licence: labelled('Open Source'),
        capabilities: { vision: true, structuredOutputs: true },
        offers: [offer(0.2, 0.27)],
      }),
      model('b', {
        released: '2025-09-01',
        licence: labelled('Proprietary'),
        offers: [offer(0.5, 1.5)],
      }),
    ]);
    expect(verdict.outcome).toBe('abstains');
    // price 25 + availability 8 + age 5
    expect(verdict.coverage).toBe(0.38);
    expect(verdict).not.toHaveProperty('lead');
    expect(verdict.ranking).toEqual([]);
  });
});

// --- Weights ------------------------------------------------------------------------------------------

describe('Weights', () => {
  it('the published ones are whole and sum to 100', () => {
    const weights = Object.values(DEFAULT_WEIGHTS);
    expect(weights.every(Number.isInteger)).toBe(true);
    expect(weights.reduce((all, weight) => all + weight, 0)).toBe(100);
  });

  it('are read from text and from objects', () => {
    const expected = { ...DEFAULT_WEIGHTS, price: 40, scores: 0 };
    expect(readWeights('price:40,scores:0')).toEqual(expected);
    expect(readWeights({ price: 40, scores: 0 })).toEqual(expected);
    expect(readWeights(undefined)).toEqual(DEFAULT_WEIGHTS);
  });

  it('what is no weight counts as not given', () => {
    for (const price of [-1, 101, 2.5, NaN, Infinity, '40', null, {}])
      expect(readWeights({ price })).toEqual(DEFAULT_WEIGHTS);
    for (const text of ['price:101', 'price:-1', 'price:4e1', 'price', 'constructor:1', 'price:1;'])
      expect(readWeights(text)).toEqual(DEFAULT_WEIGHTS);
    expect(Object.is(readWeights({ price: -0 }).price, 0)).toBe(true);
  });

  it('whatever is given, each is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        for (const weight of Object.values(readWeights(given))) {
          expect(Number.isInteger(weight)).toBe(true);
          expect(weight >= 0 && weight <= 100).toBe(true);
        }
      }),
    );
  });

  it('are written so that they can be read again, the published ones as nothing', () => {
    fc.assert(
      fc.property(weights, (given) => {
        expect(readWeights(weightsText(given))).toEqual(given);
      }),
    );
    expect(weightsText(DEFAULT_WEIGHTS)).toBe('');
  });
});

// --- Shares -------------------------------------------------------------------------------------------

describe('The share of a pair', () => {
  it('of a price: the other’s cost of both', () => {
    // 775.00 ÷ (227.50 + 775.00) = 0.7731
    expect(shares('price', [priced('a', 0.2, 0.27), priced('b', 0.5, 1.5)])).toEqual([
      0.773, 0.227,
    ]);
  });

  it('of percentages: of what only one solves', () => {
    // 0.9 × 0.2 ÷ (0.9 × 0.2 + 0.8 × 0.1) = 0.18 ÷ 0.26 = 0.6923
    expect(scoreShares({}, 90, 80)).toEqual([0.692, 0.308]);
    expect(scoreShares({ unit: 'fraction' }, 0.9, 0.8)).toEqual([0.692, 0.308]);
    expect(scoreShares({}, 100, 0)).toEqual([1, 0]);
    expect(scoreShares({}, 100, 100)).toEqual([0.5, 0.5]);
  });

  it('of ratings: the chance to win', () => {
    // 1 ÷ (1 + 10^(−100 ÷ 400)) = 0.6401
    expect(scoreShares({ unit: 'elo' }, 1148, 1048)).toEqual([0.64, 0.36]);
  });

  it('of other units: how much each has of both, turned round where lower is better', () => {
    expect(scoreShares({ unit: 'points' }, 60, 20)).toEqual([0.75, 0.25]);
    expect(scoreShares({ unit: 'seconds', higherIsBetter: false }, 60, 20)).toEqual([0.25, 0.75]);
  });

  it('of scores that no scale holds is none', () => {
    expect(scoreShares({}, 1148, 60)).toEqual([undefined, undefined]);
    expect(scoreShares({ unit: 'points' }, -3, 60)).toEqual([undefined, undefined]);
  });

  it('a gap inside the uncertainty is even', () => {
    // 84.1 and 89.4 of 164 items: intervals from 77.8 to 88.9 and from 83.8 to 93.2
    const pair = [
      scored('a', { value: 84.1, items: 164 }),
      scored('b', { value: 89.4, items: 164 }),
    ];
    expect(shares('scores', pair)).toEqual([0.5, 0.5]);
  });

  it('a gap that another result of the same measure closes is even', () => {
    const twice = scored('b', { value: 70, sources: ['card'] }, { value: 62, sources: ['post'] });
    expect(shares('scores', [scored('a', { value: 65 }), twice])).toEqual([0.5, 0.5]);
    // 0.6 × 0.3 ÷ (0.6 × 0.3 + 0.7 × 0.4) = 0.18 ÷ 0.46 = 0.3913
    expect(shares('scores', [scored('a', { value: 60 }), twice])).toEqual([0.391, 0.609]);
  });

  it('of a benchmark that can be compared in two ways: it counts once', () => {
    const twice = (id: string, accuracy: number, unstated: number): Model =>
      model(id, {
        scores: [
          { benchmark: 'quiz', metric: 'accuracy', value: accuracy, sources: ['page'] },
          { benchmark: 'quiz', value: unstated, sources: ['page'] },
        ],
      });
    const driver = driverOf(verdictOf([twice('a', 90, 10), twice('b', 80, 80)]), 'scores');
    // The one that says what was counted: 0.9 × 0.2 ÷ (0.9 × 0.2 + 0.8 × 0.1) = 0.6923
    expect(driver.cells.map((cell) => cell?.share)).toEqual([0.692, 0.308]);
    expect(driver.coverage).toBe(0.333); // 1 of 3
  });

  it('scores that may not be compared have none', () => {
    const pair = [scored('a', { value: 84, shots: 0 }), scored('b', { value: 20, shots: 5 })];
    expect(shares('scores', pair)).toEqual([undefined, undefined]);
  });

  it('of context windows, even where sources leave it open whose is larger', () => {
    const other = model('b', { contextWindow: 131_072 });
    expect(shares('context', [model('a', { contextWindow: 64_000 }), other])).toEqual([
      0.328, // 64,000 ÷ 195,072
      0.672,
    ]);
    const disputed = model('a', {
      contextWindow: { value: 128_000, disputed: [{ value: 200_000, sources: [] }] },
    });
    expect(shares('context', [disputed, other])).toEqual([0.5, 0.5]);
  });

  it('of capabilities: the mean over what is known of both, multimodal not counted', () => {
    const pair = [
      model('a', { capabilities: { vision: true, reasoning: true, toolUse: true } }),
      model('b', { capabilities: { vision: true, reasoning: false, webSearch: true } }),
    ];
    const driver = driverOf(verdictOf(pair), 'capabilities');
    // Vision: both, ½. Reasoning: one alone, 1. The others are known of one at most.
    expect(driver.cells.map((cell) => cell?.share)).toEqual([0.75, 0.25]);
    expect(driver.coverage).toBe(0.25); // 2 of 8
    const modal = [
      model('sees', { inputs: ['text', 'image'], outputs: ['text'] }),
      model('hears', { inputs: ['text', 'audio'], outputs: ['text'] }),
    ];
    // Both are multimodal, one alone sees.
    expect(shares('capabilities', modal)).toEqual([1, 0]);
  });

  it('of licences: open source before open weights before closed', () => {
    const licensed = (id: string, terms: Partial<Licence>): Model =>
      model(id, { licence: { name: 'Terms', ...terms } });
    const source = licensed('source', { openSource: true, openWeights: true });
    const open = licensed('weights', { openSource: false, openWeights: true });
    const closed = licensed('closed', { openWeights: false });
    const of = (...pair: Model[]) => shares('licence', pair)[0];
    expect(of(source, open)).toBe(0.75);
    expect(of(open, closed)).toBe(0.75);
    expect(of(source, closed)).toBe(1);
    // A licence of which only the name is recorded says nothing.
    expect(of(source, licensed('named', {}))).toBeUndefined();
    // Open weights of which it is not recorded whether they are open source may be.
    expect(of(source, licensed('either', { openWeights: true }))).toBe(0.5);
    expect(of(closed, licensed('either', { openWeights: true }))).toBe(0.25);
  });

  it('of availability: providers whose offers count, each once', () => {
    const of = (...lists: Offer[][]) =>
      shares(
        'availability',
        lists.map((offers, index) => model(`model-${index}`, { offers })),
      );
    const three = [offer(1, 1), offer(2, 2), offer(1, 1, { provider: 'quay' })];
    const trial = offer(1, 1, { trial: true });
    const unpriced = offer(undefined, 1);
    // 2 ÷ (2 + 1)
    expect(of(three, [offer(1, 1)])).toEqual([0.667, 0.333]);
    expect(of(three, [trial])).toEqual([1, 0]);
    expect(of(three, [])).toEqual([undefined, undefined]);
    expect(of(three, [unpriced])).toEqual([undefined, undefined]);
  });

  it('a maker that has withdrawn its model is not counted as one who offers it', () => {
    const made = { organization: 'harbor', offers: [offer(1, 1)] };
    const living = model('living', made);
    for (const withdrawn of [{ status: 'retired' as const }, { retires: '2026-05-10' }]) {
      const retired = model('retired', { ...made, ...withdrawn });
      expect(shares('availability', [living, retired], { asOf: '2026-05-11' })).toEqual([1, 0]);
    }
    const later = model('later', { ...made, retires: '2026-05-12' });
    expect(shares('availability', [living, later], { asOf: '2026-05-11' })).toEqual([0.5, 0.5]);
  });

  it('of a price last checked over a year ago is none, however low', () => {
    const dated = (id: string, price: number, asOf: string): Model =>
      plain(id, { offers: [offer(price, price, { asOf })] });
    const pair = [dated('old', 0.1, '2025-05-10'), dated('new', 9, '2026-05-01')];
    const verdict = verdictOf(pair, { asOf: '2026-05-11' });
    expect(driverOf(verdict, 'price')).toMatchObject({
      coverage: 0,
      cells: [undefined, undefined],
      unknown: [],
      outdated: [0],
    });
    // The rest is even: the price, at 99 to 1, would have decided.
    expect(verdict.outcome).toBe('abstains');
    expect(verdictOf(pair, { asOf: '2026-05-09' }).outcome).toBe('untested');
  });

  it('of speeds: only where one source measured both, on the same provider', () => {
    const measured = (
      id: string,
      outputTokensPerSecond: number,
      source: string,
      provider?: string,
    ) =>
      model(id, {
        speed: [{ outputTokensPerSecond, sources: [source], ...(provider && { provider }) }],
      });
    const fast = measured('fast', 150, 'bench', 'harbor');
    expect(shares('speed', [fast, measured('slow', 50, 'bench', 'harbor')])).toEqual([0.75, 0.25]);
    expect(shares('speed', [fast, measured('slow', 50, 'bench')])).toEqual([0.75, 0.25]);
    expect(shares('speed', [fast, measured('slow', 50, 'bench', 'quay')])[0]).toBeUndefined();
    expect(shares('speed', [fast, measured('slow', 50, 'card', 'harbor')])[0]).toBeUndefined();
    expect(shares('speed', [fast, model('unmeasured')])[0]).toBeUndefined();
  });

  it('of ages: two years newer is as new as can be, dates that hold each other are even', () => {
    const of = (first: string, second: string) =>
      shares('age', [model('a', { released: first }), model('b', { released: second })])[0];
    expect(of('2025-07-01', '2025-01-01')).toBe(0.625); // ½ + 6 ÷ 24 ÷ 2
    expect(of('2027-01-01', '2024-01-01')).toBe(1);
    expect(of('2024-09-25', '2024-09')).toBe(0.5);
    expect(of('2024', '2024-09-25')).toBe(0.5);
    expect(of('2024-01', '2024-02')).toBe(0.479); // ½ − 1 ÷ 24 ÷ 2
  });
});

// --- Outcomes -----------------------------------------------------------------------------------------

/** A model of which price, context, licence, availability and age are known, like all others. */
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

describe('The outcome', () => {
  it('abstains where nothing is known, and has none for one model', () => {
    expect(verdictOf([model('a'), model('b')])).toMatchObject({
      outcome: 'abstains',
      coverage: 0,
      ranking: [],
      contenders: [],
    });
    expect(compare(EMPTY_HEAD, [plain('a')])).not.toHaveProperty('verdict');
  });

  it('abstains where only one thing is known, however much it weighs', () => {
    const pair = [priced('a', 1, 1), priced('b', 9, 9)];
    expect(verdictOf(pair, { weights: only('price') }).outcome).toBe('abstains');
    expect(verdictOf(pair, { weights: only('price', 'availability') }).outcome).toBe('leads');
  });

  it('no model leads without a score that can be compared, unless scores are not weighed', () => {
    const cheap = (known: Partial<Model> = {}): Model =>
      plain('a', { offers: [offer(0.1, 0.1)], ...known });
    expect(verdictOf([cheap(), plain('b')])).toMatchObject({
      outcome: 'untested',
      contenders: [0, 1],
      rival: 1,
    });
    expect(verdictOf([cheap(quiz(50)), plain('b')]).outcome).toBe('untested');
    expect(verdictOf([cheap(quiz(50)), plain('b', quiz(50))]).outcome).toBe('leads');
    const weights = { ...DEFAULT_WEIGHTS, scores: 0 };
    expect(verdictOf([cheap(), plain('b')], { weights }).outcome).toBe('leads');
    // What would change who is ahead by the rest is told all the same.
    const { drivers, couldTurn } = verdictOf([cheap(), plain('b', { contextWindow: 3e5 })]);
    expect(drivers.find(({ signal }) => signal === 'price')?.turnsAt).toBeGreaterThan(0);
    expect(couldTurn).toBe(true);
  });

  it('a model that was not released on the day is never ranked, whatever speaks for it', () => {
    const asOf = '2026-05-11';
    const later = (id: string): Model => plain(id, { contextWindow: 1e7, released: '2026-06-01' });
    const ranked = (...models: Model[]): unknown[] => {
      const { outcome, contenders, ranking, retired, drivers } = verdictOf(models, { asOf });
      for (const { cells } of drivers)
        models.forEach(({ released }, at) => {
          if (released === '2026-06-01') expect(cells[at]).toBeUndefined();
        });
      return [outcome, contenders, ranking.map(({ position }) => position).sort(), retired];
    };
    const gone = plain('gone', { status: 'retired' });
    expect(ranked(plain('a'), later('b'))).toEqual(['sole', [0], [], []]);
    expect(ranked(plain('a'), later('b'), plain('c'))).toEqual(['close', [0, 2], [0, 2], []]);
    expect(ranked(later('a'), later('b'))).toEqual(['abstains', [], [], []]);
    expect(ranked(gone, later('b'))).toEqual(['sole', [0], [], [0]]);
    expect(ranked(gone, { ...gone, id: 'z' }, later('b'))).toEqual([
      'close',
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(ranked(gone, plain('a'), later('b'))).toEqual(['sole', [1], [], [0]]);
    // Not known when is not later.
    expect(ranked(plain('a'), plain('b'))).toEqual(['close', [0, 1], [0, 1], []]);
  });

  it('a model that is retired is never ranked beside one that is not', () => {
    const retired = (id: string): Model => plain(id, { contextWindow: 1e7, status: 'retired' });
    const ranked = (...models: Model[]) => {
      const { outcome, contenders, ranking } = verdictOf(models);
      return [outcome, contenders, ranking.map(({ position }) => position)];
    };
    expect(ranked(plain('a'), retired('b'))).toEqual(['sole', [0], []]);
    expect(ranked(retired('a'), retired('b'), plain('c'))).toEqual(['sole', [2], []]);
    expect(ranked(plain('a'), retired('b'), plain('c'))).toEqual(['close', [0, 2], [0, 2]]);
    expect(ranked(retired('a'), retired('b'))).toEqual(['close', [0, 1], [0, 1]]);
    expect(ranked(model('blank'), retired('b'))).toEqual(['sole', [0], []]);
  });

  it('abstains where nothing is weighed', () => {
    expect(verdictOf([plain('a'), plain('b')], { weights: only() }).outcome).toBe('abstains');
  });

  it('models that are alike in all that is known are too close to call', () => {
    const verdict = verdictOf([plain('a'), plain('b'), plain('c')]);
    expect(verdict.outcome).toBe('close');
    expect(verdict.contenders).toEqual([0, 1, 2]);
    expect(verdict.lead?.value).toBe(0);
  });

  it('fewer than five points are too close to call', () => {
    // Known: price 25, context 10, availability 8, licence 5, age 5 = 53. In favour by context:
    // 10 ÷ 53 = 18.9 % × (2 × share − 1); five points need a share of 0.632, a window 1.72 as large.
    const weights = { ...DEFAULT_WEIGHTS, scores: 0 };
    const against = (contextWindow: number) =>
      verdictOf([plain('a', { contextWindow }), plain('b')], { weights }).outcome;
    expect(against(170_000)).toBe('close');
    expect(against(174_000)).toBe('leads');
  });

  it('price against benchmarks is split, and price with benchmarks leads', () => {
    const cheap = { offers: [offer(0.1, 0.1)] };
    const [cheapAndWeak, dearAndStrong, dearAndWeak] = [
      plain('a', { ...cheap, ...quiz(60) }),
      plain('b', quiz(80)),
      plain('b', quiz(40)),
    ];
    expect(verdictOf([cheapAndWeak, dearAndStrong])).toMatchObject({
      outcome: 'split',
      contenders: [0, 1],
      rival: 1,
    });
    expect(verdictOf([cheapAndWeak, dearAndWeak])).toMatchObject({
      outcome: 'leads',
      contenders: [0],
    });
    // Who sets the weight of benchmarks to zero has decided on the price.
    const weights = { ...DEFAULT_WEIGHTS, scores: 0 };
    expect(verdictOf([cheapAndWeak, dearAndStrong], { weights }).outcome).toBe('leads');
  });

  it('price against benchmarks is not split where the leader leads without its price', () => {
    const cheap = plain('a', { offers: [offer(0.1, 0.1)], contextWindow: 1e7, ...quiz(60) });
    const dear = plain('b', { licence: { name: 'None', openWeights: false }, ...quiz(62) });
    const verdict = verdictOf([cheap, dear]);
    expect(driverOf(verdict, 'scores').favours).toBe(1);
    expect(verdict).toMatchObject({ outcome: 'leads', contenders: [0] });
  });

  it('price against benchmarks is not split where these favour the other by next to nothing', () => {
    const against = (value: number) =>
      verdictOf([plain('a', { offers: [offer(0.1, 0.1)], ...quiz(50) }), plain('b', quiz(value))])
        .outcome;
    // Of 50 % to 52.4 %, the share is 0.524; of 50 % to 52.5 % it is 0.525, a difference of 0.05.
    expect(against(52.4)).toBe('leads');
    expect(against(52.5)).toBe('split');
  });

  it('a benchmark whose difference is within its uncertainty splits nothing', () => {
    const cheap = plain('a', {
      offers: [offer(0.1, 0.1)],
      scores: [{ benchmark: 'quiz', metric: 'pass@1', value: 84.1, items: 164 }],
    });
    const dear = plain('b', {
      scores: [{ benchmark: 'quiz', metric: 'pass@1', value: 89.4, items: 164 }],
    });
    expect(verdictOf([cheap, dear]).outcome).toBe('leads');
  });

  it('a model of which too little is known is not ranked, and the others are', () => {
    const verdict = verdictOf([plain('a'), model('blank'), plain('b', { contextWindow: 9e5 })]);
    expect(verdict.unranked).toEqual([1]);
    expect(verdict.ranking.map(({ position }) => position)).toEqual([2, 0]);
    expect(verdict.outcome).toBe('untested');
    for (const { cells } of verdict.drivers) expect(cells[1]).toBeUndefined();
  });

  it('where no two can be compared it abstains over all of them', () => {
    const verdict = verdictOf([plain('a'), model('b'), model('c')]);
    expect(verdict.outcome).toBe('abstains');
    expect(verdict.unranked).toEqual([]);
  });
});

describe('What would change it', () => {
  // Known: price 25, context 10, availability 8, licence 5, age 5 = 53.
  const pair = [
    plain('a', { offers: [offer(0.5, 0.5)] }),
    plain('b', { contextWindow: 300_000, licence: { name: 'MIT', openSource: true } }),
  ];
  const verdict = verdictOf(pair);

  it('for each signal the weight at which the lead is gone', () => {
    // Costs 525 and 1,050: share 0.667, ahead by 0.334. Context 1 to 3: 0.25, behind by 0.5.
    // Licence: 0.25, behind by 0.5. Lead: 25 × 0.334 − 10 × 0.5 − 5 × 0.5 = 0.85: 1.6 points of 53.
    expect(verdict.outcome).toBe('close');
    const weights = { ...DEFAULT_WEIGHTS, price: 50 };
    const set = verdictOf(pair, { weights });
    expect(set.outcome).toBe('untested');
    // Price: 7.5 ÷ 0.334 = 22.5, so 22 or less. Context: (16.7 − 2.5) ÷ 0.5 = 28.4, so 29 or more.
    // Licence: (16.7 − 5) ÷ 0.5 = 23.4, so 24 or more. Availability and age are even.
    expect(
      Object.fromEntries(
        set.drivers.flatMap(({ signal, turnsAt }) => (turnsAt ? [[signal, turnsAt]] : [])),
      ),
    ).toEqual({ price: 22, context: 29, licence: 24 });
  });

  it('with the weight set so it no longer leads, and set nearer to the present one it does', () => {
    const weights = { ...DEFAULT_WEIGHTS, price: 50 };
    for (const { signal, turnsAt } of verdictOf(pair, { weights }).drivers) {
      if (turnsAt === undefined) continue;
      const ahead = (weight: number): number => {
        const { ranking, lead } = verdictOf(pair, { weights: { ...weights, [signal]: weight } });
        return (ranking[0]?.position === 0 ? 1 : -1) * (lead?.value ?? NaN);
      };
      expect(ahead(turnsAt)).toBeLessThanOrEqual(0.1);
      expect(ahead(turnsAt + Math.sign(weights[signal] - turnsAt))).toBeGreaterThan(0);
    }
  });

  it('the monthly cost at which the lead is gone, without the cents of an estimate', () => {
    const { breakEven } = verdictOf(pair, { weights: { ...DEFAULT_WEIGHTS, price: 50 } });
    // Price must be worth 7.5 of 50: a share of ½ + 0.15 ÷ 2 = 0.575. 1,050 × (0.425 ÷ 0.575) =
    // 1,050 × 0.7391, in whole percent upwards 74 %: 777
    expect(breakEven).toMatchObject({ value: 777, decimals: 0, unit: 'money', currency: 'USD' });
    expect(breakEven?.inputs.map(({ value }) => value)).toEqual([1050, 0.74]);
  });

  it('at that cost it is gone, and no cost of more than ten times the rival’s is named', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { breakEven, rival = 0 } = answer(question);
        if (!breakEven) return;
        const [theirs, times] = breakEven.inputs.map(({ value }) => value) as [number, number];
        expect(theirs).toBe(
          compare(question.head, question.models, question).costs.costs[rival]?.monthly?.value,
        );
        expect(times).toBeLessThanOrEqual(10.1);
        expect(breakEven.exact).toBeCloseTo(theirs * times, 6);
        expect(Math.abs(breakEven.value - breakEven.exact)).toBeLessThanOrEqual(0.5);
      }),
    );
    // Context windows of 3 and 1 and equal weights of 60: the price can lose half of its own, as at
    // 1,050 × (0.75 ÷ 0.25) = 3,150 a month: 3 times, rounded up 3.1 at most.
    const weights = { ...only(), price: 60, context: 60 };
    const at = (price: number): Verdict =>
      verdictOf([plain('a', { contextWindow: 3e5, offers: [offer(price, price)] }), plain('b')], {
        weights,
      });
    const times = at(1).breakEven?.inputs[1]?.value ?? NaN;
    expect(times).toBeGreaterThanOrEqual(3);
    expect(times).toBeLessThanOrEqual(3.1);
    expect(at(times - 0.2).ranking[0]?.position).toBe(0);
    expect(at(times + 0.1).ranking[0]?.position).toBe(1);
    // Windows of 19 and 1: nineteen times the rival’s cost, which nobody would pay.
    const vast = [plain('a', { contextWindow: 19e5 }), plain('b')];
    expect(verdictOf(vast, { weights })).not.toHaveProperty('breakEven');
  });

  it('no cost takes the lead from one who leads by more than the price', () => {
    const rich = [plain('a', { contextWindow: 1e7 }), plain('b')];
    const weights = { ...DEFAULT_WEIGHTS, context: 100 };
    expect(verdictOf(rich, { weights })).not.toHaveProperty('breakEven');
  });

  it('whether what is not known could outweigh the lead', () => {
    // Not covered: scores 30, capabilities 12, speed 5 = 47 of 100.
    const { lead, couldTurn } = verdictOf([plain('a', { contextWindow: 9e5 }), plain('b')]);
    // Context: 9 to 1, 18.9 % × 0.9 − 18.9 % × 0.1 = 17.0 − 1.9 points; 47 of 53 are more.
    expect(lead?.value).toBe(15.1);
    expect(couldTurn).toBe(true);
    const weights = { ...only('context', 'price'), scores: 10 };
    // Not covered: 10 of 110; a lead of 50 % × 0.8 = 40 points is more.
    expect(verdictOf([plain('a', { contextWindow: 9e5 }), plain('b')], { weights }).couldTurn).toBe(
      false,
    );
  });
});

// --- Properties ---------------------------------------------------------------------------------------

const weights: fc.Arbitrary<Weights> = fc.record(
  Object.fromEntries(SIGNALS.map((name) => [name, fc.integer({ min: 0, max: 100 })])),
) as unknown as fc.Arbitrary<Weights>;

const asked = fc.tuple(arbitrary.question, weights).map(([question, given]) => ({
  ...question,
  weights: given,
}));

type Asked = arbitrary.Question & { weights: Weights };

const answer = ({ head, models, ...options }: Asked): Verdict => verdictOf(models, options, head);

describe('Whatever is compared', () => {
  it('the shares of a pair sum to 1', () => {
    fc.assert(
      fc.property(asked, ({ models, ...question }) => {
        const { drivers } = answer({ ...question, models: models.slice(0, 2) });
        for (const { cells } of drivers) {
          const [a, b] = cells.map((cell) => cell?.share);
          if (a !== undefined && b !== undefined) expect(Math.round(1000 * (a + b))).toBe(1000);
        }
      }),
    );
  });

  it('the lead is the sum of the contributions as they are shown', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { ranking, lead, rival, drivers } = answer(question);
        if (!lead) return;
        const tenths = ({ favours, contribution }: Driver): number =>
          Math.round(10 * (contribution?.value ?? 0)) * (favours === rival ? -1 : 1);
        expect(drivers.reduce((sum, driver) => sum + tenths(driver), 0)).toBe(
          Math.round(10 * lead.value),
        );
        for (const { total } of ranking)
          expect(total.parts?.reduce((sum, { value }) => sum + Math.round(10 * value), 0)).toBe(
            Math.round(10 * total.value),
          );
      }),
    );
  });

  it('a contribution is weight × coverage × the difference of shares, of all that is covered', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { ranking, rival = 0, drivers, weights: given } = answer(question);
        const first = ranking[0]?.position ?? 0;
        const counted = ({ signal, coverage }: Driver): number => given[signal] * coverage;
        const all = drivers.reduce((sum, driver) => sum + counted(driver), 0);
        for (const driver of drivers) {
          if (!driver.contribution) continue;
          const [a, b] = [first, rival].map((position) => driver.cells[position]!.share);
          const exact = (100 * counted(driver) * (a! - b!)) / all;
          expect(Math.abs(driver.contribution.value - Math.abs(exact))).toBeLessThan(0.16);
        }
      }),
    );
  });

  it('the order of the models changes nothing', () => {
    const shuffled = asked.chain((question) =>
      fc.tuple(fc.constant(question), arbitrary.permutation(question.models.length)),
    );
    fc.assert(
      fc.property(shuffled, ([question, order]) => {
        const named = (
          { ranking, unranked, drivers, ...rest }: Verdict,
          models: readonly Model[],
        ) => ({
          outcome: rest.outcome,
          coverage: rest.coverage,
          lead: rest.lead?.value,
          unranked: unranked.map((position) => models[position]!.id).sort(),
          totals: Object.fromEntries(
            ranking.map(({ position, total }) => [models[position]!.id, total.value]),
          ),
          weights: drivers.map(({ weight }) => weight),
        });
        const models = order.map((position) => question.models[position]!);
        expect(named(answer({ ...question, models }), models)).toEqual(
          named(answer(question), question.models),
        );
      }),
    );
  });

  it('weights that are all multiplied by the same number say the same', () => {
    fc.assert(
      fc.property(arbitrary.question, weights, (question, given) => {
        const scaled = (factor: number): Weights =>
          Object.fromEntries(
            SIGNALS.map((name) => [name, Math.floor(given[name] / 4) * factor]),
          ) as unknown as Weights;
        const said = (factor: number) => {
          const verdict = answer({ ...question, weights: scaled(factor) });
          return [verdict.outcome, verdict.coverage, verdict.ranking, verdict.lead?.value];
        };
        expect(said(4)).toEqual(said(1));
      }),
    );
  });

  it('an unknown fact never moves a total', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { drivers, ranking, weights: given } = answer(question);
        for (const { signal, cells, coverage } of drivers)
          if (coverage === 0 || given[signal] === 0)
            for (const cell of cells) expect(cell?.points?.value ?? 0).toBe(0);
        // What only one model has says nothing: its total is the same without.
        const without = answer({ ...question, weights: forget(drivers, given) });
        if (without.outcome !== 'abstains' && ranking.length === question.models.length)
          expect(without.ranking.map(({ total }) => total.value)).toEqual(
            ranking.map(({ total }) => total.value),
          );
      }),
    );
  });

  it('abstains exactly where less than half the weights, or only one signal, is covered', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { outcome, drivers, coverage, weights: given, ranking } = answer(question);
        const covered = drivers.filter(
          ({ signal, coverage: known }) => known > 0 && given[signal] > 0,
        );
        const bears = covered.length > 1 && coverage >= 0.5;
        if (outcome !== 'abstains' && outcome !== 'sole') expect(bears).toBe(true);
        else if (question.models.length === 2) expect(coverage < 0.5005 || !bears).toBe(true);
        expect(ranking.length === 0).toBe(outcome === 'abstains' || outcome === 'sole');
      }),
    );
  });

  it('of models of which nothing is known, nothing is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), weights, (count, given) => {
        const models = Array.from({ length: count }, (_, index) => model(`model-${index}`));
        expect(verdictOf(models, { weights: given }).outcome).toBe('abstains');
      }),
    );
  });

  it('never rests on the price where comparable benchmarks say otherwise', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { outcome, drivers, ranking, rival, weights: given } = answer(question);
        if (outcome !== 'leads' && outcome !== 'untested') return;
        const find = (name: SignalName) => drivers.find(({ signal }) => signal === name)!;
        const price = find('price');
        const gone = price.turnsAt !== undefined && price.turnsAt < given.price;
        const [best = 0, other = 0] = [ranking[0]?.position, rival].map(
          (position = 0) => find('scores').cells[position]?.share,
        );
        if (gone) expect(Math.round(1000 * (other - best))).toBeLessThan(50);
      }),
    );
  });
});

/** The weights without those of signals that are not covered. */
const forget = (drivers: readonly Driver[], given: Weights): Weights =>
  Object.fromEntries(
    drivers.map(({ signal, coverage }) => [signal, coverage > 0 ? given[signal] : 0]),
  ) as unknown as Weights;
