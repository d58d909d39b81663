import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Scorecard, type Signal } from '../../src/analysis/index.js';
import { monthsBetween } from '../../src/analysis/dates.js';
import type { Model } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, priced, scored } from '../support/models.js';

fc.configureGlobal({ numRuns: 50 });

const DAY = '2026-05-11';

const scorecardOf = (...models: Model[]): Scorecard =>
  compare(EMPTY_HEAD, models, { asOf: DAY }).scorecard;

const leaders = ({ leaders: { positions } }: Signal<unknown>): readonly number[] => positions;

describe('The scorecard', () => {
  it('has the output price of the offer that is cheapest for the workload; the lower one leads', () => {
    // 800 × 0.10 + 250 × 2 = 580 is cheaper than 800 × 1 + 250 × 1 = 1,050.
    const { outputPrice } = scorecardOf(
      model('two', { offers: [offer(1, 1), offer(0.1, 2)] }),
      priced('one', 1, 1.5),
    );
    expect(outputPrice.cells.map((cell) => cell?.prices.output)).toEqual([2, 1.5]);
    expect(leaders(outputPrice)).toEqual([1]);
  });

  it('lets no output price lead that another source puts above the other', () => {
    const disputed = { disputed: [{ prices: { output: 3 }, sources: ['post'] }] };
    const { outputPrice } = scorecardOf(
      model('disputed', { offers: [offer(1, 1, disputed)] }),
      priced('plain', 1, 2),
    );
    expect(leaders(outputPrice)).toEqual([]);
  });

  it('counts offers on record, and providers whose offers are counted on', () => {
    const { offers } = scorecardOf(
      model('many', {
        offers: [
          offer(1, 1, { provider: 'harbor' }),
          offer(2, 2, { provider: 'harbor', variant: 'fast' }),
          offer(1, 1, { provider: 'quay', trial: true }),
        ],
      }),
      model('trial', { offers: [offer(1, 1, { trial: true })] }),
      model('none'),
    );
    expect(offers.cells.map((cell) => cell?.offers.length)).toEqual([3, 1, undefined]);
    expect(offers.cells.map((cell) => cell?.providers)).toEqual([['harbor'], [], undefined]);
    expect(offers.leaders).toMatchObject({ positions: [0], amongKnown: true });
  });

  it('counts the benchmarks in which a model can be compared, and those that it alone leads', () => {
    const { benchmarks } = scorecardOf(
      scored(
        'a',
        { value: 90, items: 100 },
        { value: 10, benchmark: 'duel' },
        { value: 1, benchmark: 'own' },
      ),
      scored('b', { value: 50, items: 100 }, { value: 10, benchmark: 'duel' }),
      scored('c', { value: 50, shots: 0, benchmark: 'lag' }),
    );
    expect(benchmarks.cells.map((cell) => [cell?.rows.length, cell?.led])).toEqual([
      [2, 1],
      [2, 0],
      [0, 0],
    ]);
    expect(benchmarks.leaders).toMatchObject({ positions: [0], amongKnown: true });
  });

  it('counts a benchmark with two rows once', () => {
    const stated = { metric: 'accuracy', items: 1_000 };
    const bare = (value: number) => ({ benchmark: 'quiz', items: 1_000, value, sources: ['card'] });
    const both = (id: string, value: number): Model =>
      model(id, { scores: [bare(value), { ...bare(value), ...stated }] });
    const { benchmarks } = scorecardOf(both('a', 90), both('b', 50));
    expect(benchmarks.cells.map((cell) => [cell?.rows.length, cell?.led])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('lets nobody lead in benchmarks where none can be compared, or nobody is ahead', () => {
    const apart = scorecardOf(scored('a', { value: 90 }), scored('b', { value: 9, metric: 'f1' }));
    expect(leaders(apart.benchmarks)).toEqual([]);
    const equal = scorecardOf(scored('a', { value: 90 }), scored('b', { value: 90 }));
    expect(leaders(equal.benchmarks)).toEqual([]);
  });

  it('lets the later knowledge cut-off lead, unless one date holds the other', () => {
    const cutoffs = (...dates: string[]): readonly number[] =>
      leaders(
        scorecardOf(...dates.map((date) => model(date, { knowledgeCutoff: date }))).knowledgeCutoff,
      );
    expect(cutoffs('2023-12', '2024-06')).toEqual([1]);
    expect(cutoffs('2024', '2024-06')).toEqual([]);
    expect(cutoffs('2024', '2023-06')).toEqual([0]);
    expect(cutoffs('2024-06-01', '2024-06')).toEqual([]);
    expect(cutoffs('2024', '2024-06', '2022')).toEqual([0, 1]);
    expect(cutoffs('2024-06-01', '2024-06-01')).toEqual([0, 1]);
  });

  it('tells the age at the day asked for; the newer model leads', () => {
    const { age } = scorecardOf(
      // 25 September 2024 to 11 May 2026: 19 whole months, and 16 days
      model('vision', { released: '2024-09-25' }),
      // September 2025 to May 2026
      model('magistral', { released: '2025-09' }),
    );
    expect(age.cells.map((cell) => cell?.months)).toEqual([19, 8]);
    expect(leaders(age)).toEqual([1]);
  });

  it('has no age without a day or a month, or before the model was there', () => {
    const year = model('year', { released: '2024' });
    expect(scorecardOf(year).age.cells[0]).not.toHaveProperty('months');
    const born = model('born', { released: '2027-01' });
    expect(scorecardOf(born).age.cells[0]).not.toHaveProperty('months');
    expect(compare(EMPTY_HEAD, [born]).scorecard.age.cells[0]).not.toHaveProperty('months');
  });

  it('says what is recorded of fit, context and licence, and calls no fit or licence better', () => {
    const { bestFor, contextWindow, licence } = scorecardOf(
      model('a', { bestFor: ['RAG'], contextWindow: 128_000, licence: { name: 'Community' } }),
      model('b', { contextWindow: 32_000, licence: { name: 'Apache 2.0', openSource: true } }),
    );
    expect(bestFor.cells.map((cell) => cell?.value)).toEqual([['RAG'], undefined]);
    expect(leaders(contextWindow)).toEqual([0]);
    expect(licence.cells.map((cell) => cell?.value?.name)).toEqual(['Community', 'Apache 2.0']);
    expect([leaders(bestFor), leaders(licence)]).toEqual([[], []]);
  });
});

describe('Whole months between two dates', () => {
  it.each([
    ['2024-09-25', '2026-05-11', 19],
    ['2024-09-25', '2026-05-25', 20],
    ['2024-09-25', '2026-05', 20],
    ['2024-09', '2026-05-11', 20],
    ['2024', '2026-05-11', undefined],
    ['2024-12-31', '2025', undefined],
    ['2026-05-11', '2026-05-11', 0],
    ['2026-06', '2026-05-11', -1],
  ])('%s to %s: %s', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe('Whatever is compared, the scorecard', () => {
  it('lets no unknown cell lead, and nobody alone', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        const { scorecard } = compare(head, models, options);
        for (const signal of Object.values(scorecard) as Signal<unknown>[]) {
          expect(signal.cells).toHaveLength(models.length);
          for (const position of leaders(signal)) expect(signal.cells[position]).toBeDefined();
          if (leaders(signal).length > 0)
            expect(signal.cells.filter((cell) => cell !== undefined).length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('agrees with the specifications and the costs', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        const { scorecard, specs, costs } = compare(head, models, options);
        for (const name of ['contextWindow', 'licence', 'knowledgeCutoff'] as const)
          expect(scorecard[name].cells).toEqual(specs.find((row) => row.name === name)?.cells);
        expect(scorecard.contextWindow.leaders).toEqual(
          specs.find(({ name }) => name === 'contextWindow')?.leaders,
        );
        scorecard.outputPrice.cells.forEach((cell, position) => {
          if (cell) expect(cell).toBe(costs.costs[position]?.cheapest);
        });
      }),
    );
  });
});
