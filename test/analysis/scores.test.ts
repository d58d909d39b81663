import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark, Model, Score } from '../../src/catalogue/types.js';
import { compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { round } from '../../src/analysis/rounding.js';
import { EMPTY_HEAD, model, scored, scoredUnstated, shownUnits } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

/** The rows of these models, where `quiz` is this benchmark. */
function rows(models: Model[], quiz: Partial<Benchmark> = {}): BenchmarkRow[] {
  const benchmarks = { quiz: { name: 'Quiz', ...quiz } };
  return compareBenchmarks(models, { ...EMPTY_HEAD, benchmarks });
}

const values = ({ cells }: BenchmarkRow): (number | undefined)[] =>
  cells.map((cell) => cell?.score.value);

describe('Rule 4, comparable only: scores are subtracted if benchmark, version, variant and metric agree', () => {
  it('then the lead is the difference of the scores shown', () => {
    const [row] = rows([scored('a', { value: 28.1 }), scored('b', { value: 86.2 })]);
    // 86.2 − 28.1 = 58.1
    expect(row?.gap).toMatchObject({ value: 58.1, unit: 'points', formula: 'difference' });
    expect(row?.leaders.positions).toEqual([1]);
    const [other] = rows([scored('a', { value: 54.2 }), scored('b', { value: 84.5 })]);
    // 84.5 − 54.2 = 30.3
    expect(other?.gap?.value).toBe(30.3);
  });

  it('GPQA and GPQA Diamond as two benchmarks never', () => {
    const list = compareBenchmarks(
      [
        model('a', { scores: [{ benchmark: 'gpqa', value: 46.1, metric: 'accuracy' }] }),
        model('b', { scores: [{ benchmark: 'gpqa-diamond', value: 60, metric: 'accuracy' }] }),
      ],
      EMPTY_HEAD,
    );
    expect(list).toHaveLength(2);
    for (const row of list) {
      expect(row).toMatchObject({ shared: false, problems: [], elsewhere: [] });
      expect(row).toMatchObject({ leaders: { positions: [], tie: false } });
      expect(row).not.toHaveProperty('gap');
    }
  });

  it.each([
    ['Main and Diamond', { variant: 'Main' }, { variant: 'Diamond' }, ['variant']],
    ['GPQA and GPQA Diamond', {}, { variant: 'Diamond' }, ['variant-unstated']],
    ['Pass@1 and Pass@5', { metric: 'pass@1' }, { metric: 'pass@5' }, ['metric']],
    ['two versions', { version: 'v1' }, { version: 'v2' }, ['version']],
    ['a version and one not stated', {}, { version: 'v2' }, ['version-unstated']],
    [
      'other metrics of other variants in other shots',
      { variant: 'Main', metric: 'pass@1', shots: 0 },
      { variant: 'Diamond', metric: 'pass@5', shots: 5 },
      ['variant', 'metric', 'shots'],
    ],
  ])('%s neither: they stand side by side, marked with the reason', (_, one, other, problems) => {
    const list = rows([scored('a', { value: 50, ...one }), scored('b', { value: 60, ...other })]);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ shared: true, problems });
    expect(list[0]).toMatchObject({ leaders: { positions: [], tie: false } });
    expect(list[0]).not.toHaveProperty('gap');
    expect(values(list[0]!)).toEqual([50, 60]);
  });

  it('a metric that is known and one that is not neither, from one source or not', () => {
    const sources = ['leaderboard'];
    for (const rest of [{}, { sources }]) {
      const [row, ...others] = rows([
        scored('a', { value: 50, metric: 'pass@1', ...rest }),
        scoredUnstated('b', { value: 60, ...rest }),
      ]);
      expect(others).toEqual([]);
      expect(row).toMatchObject({ shared: true, problems: ['metric-unstated'] });
      expect(row).not.toHaveProperty('gap');
      expect(row).not.toHaveProperty('metric');
    }
  });

  it.each([
    ['shots', { shots: 0 }, { shots: 5 }],
    ['effort', { effort: 'low' }, { effort: 'high' }],
    ['harness', { harness: 'a 1' }, { harness: 'b 2' }],
  ])('scores that differ in %s stand side by side, marked', (problem, one, other) => {
    const list = rows([scored('a', { value: 50, ...one }), scored('b', { value: 90, ...other })]);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ shared: true, problems: [problem] });
    expect(values(list[0]!)).toEqual([50, 90]);
    expect(list[0]?.leaders.positions).toEqual([]);
    expect(list[0]).not.toHaveProperty('gap');
  });

  it('a setting that is not known does not make scores differ', () => {
    const [row] = rows([scored('a', { value: 50, shots: 5 }), scored('b', { value: 90 })]);
    expect(row).toMatchObject({ problems: [], gap: { value: 40 }, leaders: { positions: [1] } });
  });

  it.each([
    ['shots', { shots: 5 }],
    ['effort', { effort: 'high' }],
    ['harness', { harness: 'a 1' }],
  ])('but the row says that the %s of some are not stated', (setting, known) => {
    const stated = (...settings: object[]) =>
      rows(settings.map((rest, n) => scored(`model-${n}`, { value: n, ...rest })))[0];
    expect(stated(known, {})?.unstated).toEqual([setting]);
    expect(stated({}, {}, known)?.unstated).toEqual([setting]);
    expect(stated(known, known)?.unstated).toEqual([]);
    expect(stated({}, {})?.unstated).toEqual([]);
    expect(stated(known)?.unstated).toEqual([]);
  });

  it('for any catalogue: a gap or a lead only where all of these agree', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const row of compareBenchmarks(models, head)) {
          const known = row.cells.flatMap((cell) => (cell ? [cell.score] : []));
          const given = (key: keyof Score) => known.map((score) => score[key]);
          const stated = (key: keyof Score) =>
            new Set(given(key).filter((value) => value !== undefined)).size;
          const missing = (key: keyof Score) => given(key).includes(undefined);
          const ids = known.flatMap(({ sources = [] }) => sources);
          const ofOneSource =
            known.length < 2 ||
            ids.some((id) => known.every(({ sources = [] }) => sources.includes(id)));
          const { versions = [], variants = [] } = head.benchmarks?.[row.benchmark] ?? {};
          const saysItself = {
            version: versions.length < 2,
            variant: variants.length < 2,
            metric: ['elo', 'seconds', 'minutes'].includes(row.unit),
          };
          const problems = (['version', 'variant', 'metric'] as const).flatMap((key) => {
            if (stated(key) > 1) return [key];
            if (stated(key) === 1) return missing(key) ? [`${key}-unstated`] : [];
            return saysItself[key] || ofOneSource ? [] : [`${key}-unstated`];
          });
          const settings = ['shots', 'effort', 'harness'] as const;
          problems.push(...settings.filter((key) => stated(key) > 1));
          expect(row.problems).toEqual(problems);
          expect(row.unstated).toEqual(settings.filter((key) => stated(key) > 0 && missing(key)));
          expect(row.shared).toBe(known.length > 1);
          const comparable = known.length > 1 && problems.length === 0;
          expect(row.gap !== undefined).toBe(comparable);
          if (!comparable) expect(row.leaders).toMatchObject({ positions: [], tie: false });
        }
      }),
    );
  });

  it('for any catalogue: a row says what all of its scores have in common', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const row of compareBenchmarks(models, head)) {
          const known = row.cells.flatMap((cell) => (cell ? [cell.score] : []));
          for (const key of ['version', 'variant', 'metric'] as const) {
            const all = new Set(known.map((score) => score[key]));
            expect(row[key]).toBe(all.size === 1 ? [...all][0] : undefined);
          }
          for (const key of ['shots', 'effort', 'harness'] as const) {
            const all = new Set(known.map((score) => score[key]));
            all.delete(undefined);
            expect(row[key]).toBe(all.size === 1 ? [...all][0] : undefined);
          }
        }
      }),
    );
  });

  it('for any catalogue: the gap is that of the best two, digit by digit', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const { cells, gap, higherIsBetter, decimals } of compareBenchmarks(models, head)) {
          if (!gap) continue;
          expect(gap.decimals).toBe(decimals);
          const sorted = cells
            .flatMap((cell) => (cell ? [cell.score.value] : []))
            .sort((a, b) => (higherIsBetter ? b - a : a - b));
          const [best, second] = sorted.map((value) =>
            shownUnits({ value: round(value, decimals) }, decimals),
          );
          const apart = higherIsBetter ? best! - second! : second! - best!;
          expect(apart).toBeGreaterThanOrEqual(0n);
          expect(shownUnits(gap, decimals)).toBe(apart);
        }
      }),
    );
  });
});

describe.each([
  ['variants', 'variant-unstated'],
  ['versions', 'version-unstated'],
] as const)('Where a benchmark has several %s and no score says which', (name, problem) => {
  const several = { [name]: ['Diamond', 'Main'] };
  const scores = (one: Partial<Score>, other: Partial<Score>): Model[] => [
    scored('a', { value: 50, ...one }),
    scored('b', { value: 90, ...other }),
  ];

  it('scores of two publications stand side by side, without gap or leader', () => {
    const [row, ...rest] = rows(scores({ sources: ['card'] }, { sources: ['post'] }), several);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ shared: true, problems: [problem], leaders: { positions: [] } });
    expect(row).not.toHaveProperty('gap');
  });

  it('scores of one publication may be compared', () => {
    const one = { sources: ['card'] };
    expect(rows(scores(one, one), several)[0]).toMatchObject({ problems: [], gap: { value: 40 } });
  });

  it.each([
    ['but one', { [name]: ['Diamond'] }],
    ['none', {}],
  ])('a benchmark that has %s leaves nothing open', (_, benchmark) => {
    const models = scores({ sources: ['card'] }, { sources: ['post'] });
    expect(rows(models, benchmark)[0]).toMatchObject({ problems: [], gap: { value: 40 } });
  });

  it('scores that do not say which are no nearer to those that do', () => {
    const stated = { [name.slice(0, -1)]: 'Diamond' };
    expect(rows(scores(stated, {}), several)[0]?.problems).toEqual([problem]);
    expect(rows(scores(stated, stated), several)[0]?.problems).toEqual([]);
  });
});

describe('Where nobody says what was counted', () => {
  const alike = { sources: ['leaderboard'] };

  it('scores of one publication may be compared', () => {
    const [row] = rows([
      scoredUnstated('a', { value: 50, sources: ['card', 'leaderboard'] }),
      scoredUnstated('b', { value: 90, ...alike }),
    ]);
    expect(row).toMatchObject({ problems: [], gap: { value: 40 }, leaders: { positions: [1] } });
    expect(row).not.toHaveProperty('metric');
  });

  it.each([
    ['of different publications', { sources: ['card'] }, alike],
    ['of which one has no source', {}, alike],
    ['that have no source', {}, {}],
    ['of no publication, as an empty list says', { sources: [] }, { sources: [] }],
  ])('scores %s stand side by side, without gap or leader', (_, one, other) => {
    const [row] = rows([
      scoredUnstated('a', { value: 50, ...one }),
      scoredUnstated('b', { value: 90, ...other }),
    ]);
    expect(row).toMatchObject({
      shared: true,
      problems: ['metric-unstated'],
      leaders: { positions: [], tie: false },
    });
    expect(values(row!)).toEqual([50, 90]);
    expect(row).not.toHaveProperty('gap');
  });

  it('one publication must have them all, not each two of them one', () => {
    const list = rows([
      scoredUnstated('a', { value: 1, sources: ['card', 'post'] }),
      scoredUnstated('b', { value: 2, sources: ['post', 'leaderboard'] }),
      scoredUnstated('c', { value: 3, sources: ['leaderboard', 'card'] }),
    ]);
    // Two of the three are compared; no row has all three.
    expect(list.map(({ shared, problems }) => [shared, problems])).toEqual([
      [true, []],
      [false, []],
    ]);
  });

  it('settings that differ are named beside it', () => {
    const [row] = rows([
      scoredUnstated('a', { value: 1, shots: 0 }),
      scoredUnstated('b', { value: 2, shots: 5 }),
    ]);
    expect(row?.problems).toEqual(['metric-unstated', 'shots']);
  });

  it('a score alone has nothing that it could not be compared with', () => {
    const [row] = rows([scoredUnstated('a', { value: 50 }), model('b')]);
    expect(row).toMatchObject({ shared: false, problems: [] });
  });

  it.each(['elo', 'seconds', 'minutes'] as const)(
    'a rating or a time says by its unit what it is: %s',
    (unit) => {
      const models = [
        scoredUnstated('a', { value: 50, sources: ['card'] }),
        scoredUnstated('b', { value: 90, sources: ['post'] }),
      ];
      expect(rows(models, { unit })[0]).toMatchObject({ problems: [], gap: { value: 40 } });
    },
  );

  it.each(['percent', 'fraction', 'points'] as const)('what is counted in %s does not', (unit) => {
    const models = [
      scoredUnstated('a', { value: 0.5, sources: ['card'] }),
      scoredUnstated('b', { value: 0.9, sources: ['post'] }),
    ];
    expect(rows(models, { unit })[0]?.problems).toEqual(['metric-unstated']);
  });

  it('a known metric needs no common publication', () => {
    const [row] = rows([
      scored('a', { value: 50, sources: ['card'] }),
      scored('b', { value: 90, sources: ['post'] }),
    ]);
    expect(row).toMatchObject({ problems: [], gap: { value: 40 } });
  });
});

describe('A row has the digits in which its scores are shown', () => {
  const digits = (...list: number[]) =>
    rows(list.map((value, n) => scored(`model-${n}`, { value })))[0];

  it('the most that any of them was published with, at most four', () => {
    expect(digits(89, 84)?.decimals).toBe(0);
    expect(digits(89, 84.1)?.decimals).toBe(1);
    expect(digits(89.25, 84.1, 3)?.decimals).toBe(2);
    expect(digits(0.8934, 0.1)?.decimals).toBe(4);
    expect(digits(0.893412, 0.1)?.decimals).toBe(4);
  });

  it('and the gap is that of the scores in those digits', () => {
    expect(digits(89, 84.1)?.gap).toMatchObject({ value: 4.9, decimals: 1 });
    // 0.8935 − 0.1234, where 0.89346 − 0.12344 = 0.77002 would be 0.7700
    expect(digits(0.89346, 0.12344)?.gap).toMatchObject({ value: 0.7701, decimals: 4 });
    const inputs = digits(0.89346, 0.12344)?.gap?.inputs;
    expect(inputs?.map(({ value, decimals }) => [value, decimals])).toEqual([
      [0.8935, 4],
      [0.1234, 4],
    ]);
  });

  it('for any catalogue: no digit of a score is lost, unless it is beyond the fourth', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        for (const { cells, decimals } of compareBenchmarks(models, head)) {
          const known = cells.flatMap((cell) => (cell ? [cell.score.value] : []));
          const shows = (places: number) =>
            known.every((value) => Number(value.toFixed(places)) === value);
          const needed = [0, 1, 2, 3].find(shows) ?? 4;
          expect(decimals).toBe(needed);
        }
      }),
    );
  });
});

describe('Where a lower score is better', () => {
  it('the lowest leads, and the lead is still no less than zero', () => {
    const models = [scored('a', { value: 31 }), scored('b', { value: 12.5 }), model('c')];
    const [row] = rows(models, { unit: 'seconds', higherIsBetter: false });
    expect(row).toMatchObject({ higherIsBetter: false, unit: 'seconds' });
    expect(row?.leaders).toEqual({ positions: [1], tie: false, equal: false, amongKnown: true });
    // 31 − 12.5 = 18.5
    expect(row?.gap?.value).toBe(18.5);
  });

  it('higher is better, in per cent, unless the catalogue says otherwise', () => {
    const [row] = compareBenchmarks([scored('a', { value: 1 })], EMPTY_HEAD);
    expect(row).toMatchObject({ benchmark: 'quiz', higherIsBetter: true, unit: 'percent' });
  });
});
