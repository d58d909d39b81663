import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark, Model, Score } from '../../src/catalogue/types.js';
import { compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, scored, scoredUnstated } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

const rows = (models: Model[]): BenchmarkRow[] => compareBenchmarks(models, EMPTY_HEAD);

const values = ({ cells }: BenchmarkRow): (number | undefined)[] =>
  cells.map((cell) => cell?.score.value);

const comparable = ({ shared, problems }: BenchmarkRow): boolean => shared && problems.length === 0;

describe('Rule 4, comparable only: scores are chosen for the row, not each for itself', () => {
  const independent = { reportedBy: 'independent' } as const;

  it('a row does not abstain where two scores can be compared', () => {
    // Each model's independent result has other shots than that of the other.
    const [row, ...others] = rows([
      scored('a', { value: 50, shots: 0, ...independent }, { value: 55, shots: 5, date: '2024' }),
      scored('b', { value: 70, shots: 5, ...independent }, { value: 60, shots: 0, date: '2025' }),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ problems: [], shots: 0, gap: { value: 10 } });
    expect(values(row!)).toEqual([50, 60]);
  });

  it('nor where one publication has two of which nobody says what was counted', () => {
    const [row, ...others] = rows([
      scoredUnstated('a', { value: 50, sources: ['card'] }, { value: 52, sources: ['board'] }),
      scoredUnstated('b', { value: 60, sources: ['post'] }, { value: 61, sources: ['board'] }),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ problems: [], gap: { value: 9 } });
    expect(values(row!)).toEqual([52, 61]);
    expect(row?.cells[0]?.others).toMatchObject([{ value: 50 }]);
  });

  it('for any catalogue: of two results that can be compared, one is compared', () => {
    const key = ({ benchmark, version, variant, metric }: Score): string =>
      JSON.stringify([benchmark, version, variant, metric]);
    const settings = ['shots', 'effort', 'harness'] as const;
    const meet = (a: Score, b: Score, { unit = 'percent', ...benchmark }: Benchmark): boolean =>
      key(a) === key(b) &&
      settings.every(
        (name) => a[name] === undefined || b[name] === undefined || a[name] === b[name],
      ) &&
      (((a.metric !== undefined || ['elo', 'seconds', 'minutes'].includes(unit)) &&
        (a.version !== undefined || (benchmark.versions ?? []).length < 2) &&
        (a.variant !== undefined || (benchmark.variants ?? []).length < 2)) ||
        (a.sources ?? []).some((id) => b.sources?.includes(id)));
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        const list = compareBenchmarks(models, head);
        const compared = new Set(
          list
            .filter(comparable)
            .flatMap(({ cells }) =>
              cells.flatMap((cell, position) => (cell ? [position + key(cell.score)] : [])),
            ),
        );
        models.forEach((one, first) =>
          models.slice(first + 1).forEach((other, offset) => {
            for (const a of one.scores ?? [])
              for (const b of other.scores ?? [])
                if (meet(a, b, head.benchmarks?.[a.benchmark] ?? { name: '' }))
                  expect(
                    [first, first + 1 + offset].map((n) => compared.has(n + key(a))),
                  ).toContain(true);
          }),
        );
      }),
    );
  });

  it('the most models that can be compared come before independent and newer ones', () => {
    const both = [
      { value: 1, shots: 0, ...independent, date: '2026' },
      { value: 2, shots: 5, date: '2024' },
    ];
    const list = rows([
      scored('a', ...both),
      scored('b', ...both),
      scored('c', { value: 3, shots: 5 }),
    ]);
    expect(list.map(values)).toEqual([[2, 2, 3]]);
  });

  it('models that the others leave out are compared among themselves', () => {
    const list = rows([
      scored('a', { value: 1, shots: 5 }),
      scored('b', { value: 2, shots: 5 }),
      scored('c', { value: 3, shots: 5 }),
      scored('d', { value: 4, shots: 0 }),
      scored('e', { value: 5, shots: 0 }),
    ]);
    expect(list.map(comparable)).toEqual([true, true]);
    expect(list.map(({ shots }) => shots)).toEqual([5, 0]);
    expect(list.map(values)).toEqual([
      [1, 2, 3, undefined, undefined],
      [undefined, undefined, undefined, 4, 5],
    ]);
    expect(list.map(({ elsewhere }) => elsewhere)).toEqual([
      [3, 4],
      [0, 1, 2],
    ]);
    expect(list[0]?.leaders).toMatchObject({ positions: [2], amongKnown: true });
  });

  it('a catalogue of results that all differ takes no time worth mentioning', () => {
    const many = [...Array(6).keys()].map((n) =>
      scored(
        `model-${n}`,
        ...[...Array(3000).keys()].map((value) => ({ value, shots: value, harness: `h${n}` })),
      ),
    );
    const shown = rows(many).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell ? [cell.score, ...cell.others] : [])),
    );
    expect(shown).toHaveLength(18_000);
  });
});

describe('Rule 4, comparable only: what does not agree stands side by side', () => {
  it('only where no row is left in which they agree', () => {
    const list = rows([
      scored('a', { value: 1, metric: 'pass@1' }, { value: 2, metric: 'pass@5' }),
      scored('b', { value: 3, metric: 'pass@1' }),
      scored('c', { value: 4, metric: 'maj@8' }),
      scored('d', { value: 5, metric: 'pass@10' }),
    ]);
    expect(list.map(({ metric, problems }) => [metric, problems])).toEqual([
      ['pass@1', []],
      [undefined, ['metric']],
      ['pass@5', []],
    ]);
    expect(list.map(values)).toEqual([
      [1, 3, undefined, undefined],
      [undefined, undefined, 4, 5],
      [2, undefined, undefined, undefined],
    ]);
    expect(list[2]).toMatchObject({ shared: false, elsewhere: [1, 2, 3] });
  });

  it('those are chosen that differ in least, and the others stand behind them', () => {
    const [row, ...others] = rows([
      scored(
        'a',
        { value: 1, variant: 'Diamond', shots: 5 },
        { value: 2, variant: 'Main', shots: 0 },
      ),
      scored('b', { value: 3, variant: 'Extended', shots: 0 }),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ problems: ['variant'], shots: 0, metric: 'accuracy' });
    expect(values(row!)).toEqual([2, 3]);
    expect(row?.cells[0]?.others).toMatchObject([{ value: 1, variant: 'Diamond', shots: 5 }]);
    expect(row?.cells[0]).not.toHaveProperty('disputed');
  });

  it('a model whose results agree with nobody stands alone where all others agree', () => {
    const list = rows([
      scored('a', { value: 1, shots: 5 }),
      scored('b', { value: 2, shots: 5 }),
      scored('c', { value: 3, shots: 0 }),
    ]);
    expect(list.map(({ shared, shots }) => [shared, shots])).toEqual([
      [true, 5],
      [false, 0],
    ]);
    expect(list.map(values)).toEqual([
      [1, 2, undefined],
      [undefined, undefined, 3],
    ]);
  });
});

describe('GPQA and GPQA Diamond with one score; Pass@5 shown as accuracy', () => {
  const list = compareBenchmarks(
    [
      model('a', {
        scores: [
          { benchmark: 'gpqa', value: 46.1, metric: 'accuracy', variant: 'Main' },
          { benchmark: 'code', value: 92.9, metric: 'pass@5' },
        ],
      }),
      model('b', {
        scores: [
          { benchmark: 'gpqa', value: 46.1, metric: 'accuracy', variant: 'Diamond' },
          { benchmark: 'code', value: 84.8, metric: 'pass@1' },
        ],
      }),
    ],
    EMPTY_HEAD,
  );

  it('each score keeps its variant and metric, in one row that says why they are not compared', () => {
    expect(list.map(({ benchmark, problems }) => [benchmark, problems])).toEqual([
      ['code', ['metric']],
      ['gpqa', ['variant']],
    ]);
    const [code, gpqa] = list.map(({ cells }) => cells.map((cell) => cell?.score));
    expect(code?.map((score) => score?.metric)).toEqual(['pass@5', 'pass@1']);
    expect(gpqa?.map((score) => score?.variant)).toEqual(['Main', 'Diamond']);
  });

  it('nothing is subtracted, nobody leads, and equal numbers are no tie', () => {
    for (const row of list) {
      expect(row).not.toHaveProperty('gap');
      expect(row.leaders).toMatchObject({ positions: [], tie: false, equal: false });
    }
  });
});

describe('Rows', () => {
  it('those that can be compared come first, then side by side, then alone', () => {
    const one = model('a', {
      scores: [
        { benchmark: 'alone', value: 1, metric: 'accuracy' },
        { benchmark: 'clashing', value: 1, metric: 'accuracy', shots: 0 },
        { benchmark: 'shared', value: 1, metric: 'accuracy' },
      ],
    });
    const two = model('b', {
      scores: [
        { benchmark: 'shared', value: 2, metric: 'accuracy' },
        { benchmark: 'clashing', value: 2, metric: 'accuracy', shots: 5 },
      ],
    });
    const names = compareBenchmarks([one, two], EMPTY_HEAD).map(({ benchmark }) => benchmark);
    expect(names).toEqual(['shared', 'clashing', 'alone']);
  });

  it('of equal standing by name, by id where names are the same, in any order of the models', () => {
    const head = {
      ...EMPTY_HEAD,
      benchmarks: { z: { name: 'Arena' }, b: { name: 'quiz' }, a: { name: 'Quiz' } },
    };
    const scoresOn = (...benchmarks: string[]): Score[] =>
      benchmarks.map((benchmark) => ({ benchmark, value: 1, metric: 'accuracy' }));
    const one = model('one', { scores: scoresOn('b', 'a') });
    const two = model('two', { scores: scoresOn('a', 'z', 'b') });
    const names = (models: Model[]) =>
      compareBenchmarks(models, head).map(({ benchmark }) => benchmark);
    expect(names([one, two])).toEqual(['a', 'b', 'z']);
    expect(names([two, one])).toEqual(['a', 'b', 'z']);
  });

  it('for any catalogue: the same ones, in the same order, in any order of the models', () => {
    const ordered = arbitrary.models.chain((models) =>
      fc.tuple(fc.constant(models), arbitrary.permutation(models.length)),
    );
    fc.assert(
      fc.property(ordered, arbitrary.head, ([models, order], head) => {
        const told = (list: Model[]) => {
          const ids = list.map(({ id }) => id);
          return compareBenchmarks(list, head).map(
            ({ cells, claims, leaders, elsewhere, gap, ...row }) => ({
              ...row,
              cells: Object.fromEntries(cells.map((cell, position) => [ids[position], cell])),
              claims: Object.fromEntries(claims.map((claim, position) => [ids[position], claim])),
              leaders: { ...leaders, positions: leaders.positions.map((n) => ids[n]).sort() },
              elsewhere: elsewhere.map((n) => ids[n]).sort(),
              gap: gap?.value,
            }),
          );
        };
        expect(told(order.map((position) => models[position]!))).toEqual(told(models));
      }),
      { numRuns: 200 },
    );
  });

  it('there are none where no model has a score', () => {
    expect(compareBenchmarks([model('a'), model('b')], EMPTY_HEAD)).toEqual([]);
  });
});
