import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, Score } from '../../src/catalogue/types.js';
import { compareBenchmarks, type BenchmarkRow } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, scored } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

const rows = (models: Model[]): BenchmarkRow[] => compareBenchmarks(models, EMPTY_HEAD);

const values = ({ cells }: BenchmarkRow): (number | undefined)[] =>
  cells.map((cell) => cell?.score.value);

describe('Vendor-reported and independent are told apart, and no score is hidden', () => {
  const vendor = { value: 60, reportedBy: 'vendor', date: '2026-05' } as const;
  const independent = { value: 50, reportedBy: 'independent', date: '2025-01' } as const;

  it('the independent one stands first, the other beside it', () => {
    const [row] = rows([scored('a', vendor, independent)]);
    expect(row?.cells[0]?.score).toMatchObject(independent);
    expect(row?.cells[0]?.others).toMatchObject([vendor]);
  });

  it('of two by the same the newer', () => {
    const older = { ...vendor, value: 55, date: '2024' };
    expect(values(rows([scored('a', older, vendor)])[0]!)).toEqual([60]);
    expect(values(rows([scored('a', vendor, older)])[0]!)).toEqual([60]);
  });

  it('of rows that compare as many models the one with more independent scores, then the newer', () => {
    const at = (shots: number, rest: Partial<Score>) => ({
      ...vendor,
      value: shots,
      shots,
      ...rest,
    });
    const chosen = (zero: Partial<Score>, five: Partial<Score>) =>
      rows([scored('a', at(0, zero), at(5, five)), scored('b', at(0, {}), at(5, {}))])[0]?.shots;
    expect(chosen({}, { reportedBy: 'independent', date: '2020' })).toBe(5);
    expect(chosen({ reportedBy: 'independent', date: '2020' }, {})).toBe(0);
    expect(chosen({ date: '2025' }, { date: '2026' })).toBe(5);
    expect(chosen({ date: '2026' }, { date: '2025' })).toBe(0);
  });

  it("before either, the one whose settings fit the other model's", () => {
    const fitting = { ...vendor, shots: 5 };
    const models = [
      scored('a', { ...independent, shots: 0 }, fitting),
      scored('b', { value: 70, shots: 5 }),
    ];
    const [row] = rows(models);
    expect(values(row!)).toEqual([60, 70]);
    expect(row).toMatchObject({ problems: [], gap: { value: 10 } });
  });

  it('the lead cites what both scores cite', () => {
    const models = [
      scored('a', { value: 1, sources: ['card'], date: '2025-09' }),
      scored('b', { value: 3, sources: ['leaderboard'], date: '2026' }),
    ];
    expect(rows(models)[0]?.gap).toMatchObject({
      sources: ['leaderboard', 'card'],
      asOf: '2025-09',
      inputs: [{ of: 'b' }, { of: 'a' }],
    });
  });

  it('every score of every model stands in exactly one cell of its own column', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.head, (models, head) => {
        const list = compareBenchmarks(models, head);
        models.forEach(({ scores = [] }, position) => {
          const shown = list.flatMap(({ cells }) => {
            const cell = cells[position];
            return cell ? [cell.score, ...cell.others] : [];
          });
          expect(shown).toHaveLength(scores.length);
          expect(new Set(shown)).toEqual(new Set(scores));
        });
      }),
    );
  });
});

describe('Rule 10, disagreeing sources are shown: two results that measure the same', () => {
  type Result = Partial<Score> & { value: number };
  const vendor: Result = { value: 60, reportedBy: 'vendor', sources: ['card'] };
  const independent: Result = { value: 50, reportedBy: 'independent', sources: ['board'] };

  it('both stay, with their sources, and the cell is marked', () => {
    const cell = rows([scored('a', vendor, independent)])[0]?.cells[0];
    expect(cell).toMatchObject({ score: independent, others: [vendor], disputed: true });
  });

  it('a lead must hold whichever is right', () => {
    const leaders = (value: number, ...own: Result[]) =>
      rows([scored('a', ...own), scored('b', { value })])[0]?.leaders;
    const lower = { ...independent, value: 60 };
    const higher = { ...vendor, value: 50 };
    // Whether the lower or the higher of the two stands first
    for (const own of [
      [vendor, independent],
      [lower, higher],
    ]) {
      expect(leaders(65, ...own)).toMatchObject({ positions: [1], tie: false });
      expect(leaders(55, ...own)).toMatchObject({ positions: [], tie: true });
      expect(leaders(45, ...own)).toMatchObject({ positions: [0], tie: false });
    }
  });

  it('each stands behind the one that it disagrees with', () => {
    const at = (value: number, shots: number) => ({ value, shots });
    const list = rows([
      scored('a', at(1, 5), at(2, 0), at(3, 0)),
      scored('b', at(4, 5)),
      scored('c', at(5, 5)),
      scored('d', at(6, 0)),
    ]);
    expect(list.map(values)).toEqual([
      [1, 4, 5, undefined],
      [2, undefined, undefined, 6],
    ]);
    expect(list.map(({ cells }) => cells[0]?.others)).toMatchObject([[], [at(3, 0)]]);
    expect(list.map(({ cells }) => cells[0]?.disputed)).toEqual([undefined, true]);
  });

  it.each([
    ['the same value', { value: 50 }],
    ['a value that is shown as the same', { value: 50.00001 }],
    ['a value under other settings', { value: 60, shots: 5 }],
  ])('%s is no disagreement', (_, other) => {
    const cell = rows([scored('a', { ...independent, shots: 0 }, { shots: 0, ...other })])[0]
      ?.cells[0];
    expect(cell?.others).toHaveLength(1);
    expect(cell).not.toHaveProperty('disputed');
  });
});
