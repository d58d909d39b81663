import { describe, expect, it } from 'vitest';
import { compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
import type { Benchmark, Model, Score } from '../../src/catalogue/types.js';
import {
  figureText,
  intervalText,
  measureRuns,
  ownMeasure,
  reportedText,
  rowCaveats,
  rowMeasure,
} from '../../src/i18n/facts.js';
import { explanations } from '../../src/i18n/messages/en.explanations.js';
import { metricTerm } from '../../src/i18n/metrics.js';
import { wordsFor } from '../../src/i18n/words.js';
import { to } from '../support/explainers.js';
import { EMPTY_HEAD, scored, scoredUnstated } from '../support/models.js';

const words = wordsFor('en');

/** The first row of these models, where `quiz` is this benchmark. */
function rowOf(models: Model[], quiz: Partial<Benchmark> = {}): BenchmarkRow {
  const benchmarks = { quiz: { name: 'Quiz', ...quiz } };
  return compareBenchmarks(models, { ...EMPTY_HEAD, benchmarks })[0]!;
}

const texts = (runs: { text: string }[]): string[] => runs.map(({ text }) => text);

describe('A row of scores that cannot be compared', () => {
  const pair = (one: Partial<Score>, other: Partial<Score>) =>
    rowOf([scored('a', { value: 50, ...one }), scored('b', { value: 60, ...other })]);

  it.each([
    [{ variant: 'Main' }, { variant: 'Diamond' }, ['not comparable: different variants']],
    [{ metric: 'pass@1' }, { metric: 'pass@5' }, ['not comparable: different metrics']],
    [
      { shots: 0, version: 'v1' },
      { shots: 5, version: 'v2' },
      ['not comparable: different versions and shots'],
    ],
    [{}, { variant: 'Diamond' }, ['not comparable: variants not stated for all']],
    [
      { variant: 'Diamond', shots: 0 },
      { shots: 5, effort: 'high' },
      ['not comparable: different shots', 'not comparable: variants not stated for all'],
    ],
  ])('says why: %j, %j', (one, other, lines) => {
    expect(rowCaveats(words, pair(one, other))).toEqual(lines);
  });

  it('says of each score what it is of, and of all what they have in common', () => {
    const row = pair({ variant: 'Main', shots: 0 }, { variant: 'Diamond', shots: 0 });
    expect(texts(rowMeasure(words, row))).toEqual(['accuracy', '0-shot']);
    const own = row.cells.map((cell) => texts(ownMeasure(words, row, cell!.score)));
    expect(own).toEqual([['Main'], ['Diamond']]);
  });

  it('says of those alone that state it what others do not state', () => {
    const row = pair(
      { variant: 'Main', shots: 0 },
      { variant: 'Diamond', shots: 0, effort: 'high' },
    );
    expect(texts(rowMeasure(words, row))).toEqual(['accuracy', '0-shot']);
    const own = row.cells.map((cell) => texts(ownMeasure(words, row, cell!.score)));
    expect(own).toEqual([['Main'], ['Diamond', 'reasoning effort: high']]);
  });

  it('says so where a metric is not stated', () => {
    const row = rowOf([
      scored('a', { value: 50, metric: 'pass@1', shots: 0 }),
      scoredUnstated('b', { value: 60, shots: 5 }),
    ]);
    const own = row.cells.map((cell) => texts(ownMeasure(words, row, cell!.score)));
    expect(own).toEqual([
      ['pass@1', '0-shot'],
      ['5-shot', 'metric not stated'],
    ]);
  });

  it('has nothing to add where they can be compared', () => {
    const row = pair({ shots: 5 }, { shots: 5 });
    expect(rowCaveats(words, row)).toEqual([]);
    expect(ownMeasure(words, row, row.cells[0]!.score)).toEqual([]);
  });

  it('and then says of the row what only some state, and that others do not', () => {
    const row = pair({ shots: 5 }, { harness: 'lm-eval' });
    expect(texts(rowMeasure(words, row))).toEqual(['accuracy', '5-shot', 'harness: lm-eval']);
    expect(rowCaveats(words, row)).toEqual(['shots and harnesses not stated for all']);
    expect(ownMeasure(words, row, row.cells[0]!.score)).toEqual([]);
  });

  it.each([
    ['percent', ['metric not stated']],
    ['points', ['metric not stated']],
    ['elo', []],
    ['seconds', []],
  ] as const)('a metric is missed where results are in %s: %j', (unit, missed) => {
    const sources = ['leaderboard'];
    const models = ['a', 'b'].map((id) => scoredUnstated(id, { value: 50, sources }));
    expect(texts(rowMeasure(words, rowOf(models, { unit })))).toEqual(missed);
  });
});

describe('Who reported a score, and when', () => {
  it.each([
    [{ reportedBy: 'vendor', date: '2024-09-25' }, 'vendor-reported, Sep 25, 2024'],
    [{ reportedBy: 'independent' }, 'independent'],
    [{ date: '2025' }, 'reporter not stated, 2025'],
    [{}, undefined],
  ] as const)('%j: %s', (score, text) => {
    expect(reportedText(words, { benchmark: 'quiz', value: 1, ...score })).toBe(text);
  });
});

describe('Leads and intervals are told in the unit of their benchmark', () => {
  const told = (unit: NonNullable<Benchmark['unit']>, one: number, other: number): string =>
    figureText(
      words,
      rowOf([scored('a', { value: one }), scored('b', { value: other })], { unit }).gap!,
    );

  it('a lead', () => {
    expect(told('percent', 86.2, 28.1)).toBe('58.1 points');
    expect(told('fraction', 0.862, 0.281)).toBe('0.581');
    expect(told('seconds', 31, 12.5)).toBe('18.5 sec');
    expect(told('minutes', 31, 30)).toBe('1 min');
  });

  it('its working', () => {
    const models = [scored('a', { value: 31 }), scored('b', { value: 12.5 })];
    const { gap } = rowOf(models, { unit: 'seconds' });
    const context = { words, sources: [], nameOf: (id: string) => id.toUpperCase() };
    expect(to.figure(context, 'Quiz', gap!)).toMatchObject({
      value: '18.5 sec',
      lines: ['31 sec: A', '12.5 sec: B', '31 sec − 12.5 sec = 18.5 sec'],
    });
  });

  it('an interval', () => {
    const bounds = { low: 0.8376, high: 0.9315, basis: 'wilson' } as const;
    expect(intervalText(words, { unit: 'fraction' }, bounds)).toBe('95% interval 0.838 to 0.932');
    const percent = { low: 83.76, high: 93.15, basis: 'wilson' } as const;
    expect(intervalText(words, { unit: 'percent' }, percent)).toBe('95% interval 83.8% to 93.2%');
  });
});

describe('What stands behind a score', () => {
  it('is how it was measured, who reported it, and further results with a measure of their own', () => {
    const row = rowOf([
      scored(
        'a',
        { value: 50, metric: 'pass@1', shots: 0, reportedBy: 'vendor', date: '2025-01' },
        { value: 70, metric: 'pass@5', shots: 0 },
      ),
      scored('b', { value: 60, metric: 'maj@8', shots: 0 }),
    ]);
    const context = { words, sources: [], nameOf: (id: string) => id };
    expect(to.score(context, 'Quiz', row, row.cells[0]!)).toMatchObject({
      value: '50%',
      lines: ['pass@1', '0-shot', 'vendor-reported, Jan 2025'],
      others: [{ text: '70%, pass@5, 0-shot' }],
      othersTitle: 'More results of this model',
    });
  });
});

describe('Terms of benchmarks are explained in a line', () => {
  it.each([
    ['accuracy', 'accuracy'],
    ['relaxed accuracy', 'accuracy'],
    ['pass@1', 'passAtK'],
    ['Pass@10', 'passAtK'],
    ['maj@4', 'majorityVote'],
    ['cons@64', 'majorityVote'],
    ['exact match', 'exactMatch'],
    ['EM', 'exactMatch'],
    ['F1', 'f1'],
    ['Elo', 'elo'],
    ['% resolved', 'resolved'],
    ['win rate', 'winRate'],
    ['success rate', 'successRate'],
    ['prompt, strict', 'instructionsFollowed'],
    ['mean of prompt and instruction, loose and strict', 'instructionsFollowed'],
    ['ANLS', 'similarity'],
    ['ROUGE-L', 'similarity'],
    ['score', 'metric'],
    ['constructor', 'metric'],
  ] as const)('%s', (name, term) => {
    expect(metricTerm(name)).toBe(term);
    expect(to.metric(name)).toMatchObject({ title: name, lines: [explanations.terms[term]] });
  });

  it('a metric that is not common too, without saying what it counts', () => {
    expect(to.metric('share of prompts (gsb)').lines).toHaveLength(1);
    expect(to.metric('vibes').lines).toEqual(['What was counted, as the source names it.']);
  });

  it('shots, reasoning effort and harness, where they are named', () => {
    const measure = { shots: 5, effort: 'high', harness: 'lm-eval 1' };
    const explained = measureRuns(words, measure).map(({ explain }) => explain?.(to).lines);
    const { shots, effort, harness } = explanations.terms;
    expect(explained).toEqual([[shots], [effort], [harness]]);
  });

  it('100 points of Elo are 64 wins of 100', () => {
    // 1 ÷ (1 + 10^(−100 ÷ 400)) = 0.640
    expect(Math.round(100 / (1 + 10 ** (-100 / 400)))).toBe(64);
    expect(explanations.terms.elo).toContain('64 of 100');
  });
});
