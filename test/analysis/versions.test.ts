import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionChanges, type ResultChange } from '../../src/analysis/versions.js';
import type { CatalogueHead, Model, Score } from '../../src/catalogue/types.js';

const head: CatalogueHead = {
  format: 1,
  benchmarks: {
    endless: { name: 'Endless answers', higherIsBetter: false },
    exam: { name: 'Exam', items: 500 },
    arena: { name: 'Arena', unit: 'elo' },
  },
};

const score = (benchmark: string, value: number, rest: Partial<Score> = {}): Score => ({
  benchmark,
  value,
  metric: 'share',
  sources: [`card-${value}`],
  ...rest,
});

/** A model of two versions with these results: the newer first. */
const two = (now: Score[], before: Score[]): Model => ({
  id: 'm',
  name: 'M',
  versions: [
    { version: '2', date: '2025-06', scores: now },
    { version: '1', date: '2025-03', scores: before },
  ],
});

const changesOf = (now: Score[], before: Score[]): readonly ResultChange[] =>
  versionChanges(head, two(now, before), () => undefined)[0]!.since!.changes;

describe('The changes of a version', () => {
  it('are differences in points and shares of the older result, which are not the same', () => {
    const [change] = changesOf([score('endless', 1.29)], [score('endless', 2.11)]);
    // 2.11 − 1.29 = 0.82 points; (2.11 − 1.29) ÷ 2.11 = 38.9 %
    expect(change!.gap).toMatchObject({ value: 0.82, unit: 'points', formula: 'difference' });
    expect(change!.share).toMatchObject({ value: 0.389, unit: 'share' });
    expect(change!.gap!.sources).toEqual(['card-2.11', 'card-1.29']);
    expect([change!.outcome, change!.rose]).toEqual(['better', false]);
  });

  it('tell of a rise what it is of the older result', () => {
    const [change] = changesOf([score('endless', 3)], [score('endless', 2)]);
    // (3 − 2) ÷ 2 = 50 %
    expect([change!.outcome, change!.rose, change!.share!.value]).toEqual(['worse', true, 0.5]);
  });

  it('within the uncertainty are told as such, whichever way they point', () => {
    // Wilson, n = 500: 80 % is 76.3 to 83.3, 81 % is 77.3 to 84.2, 60 % is 55.6 to 64.2
    expect(changesOf([score('exam', 81)], [score('exam', 80)])[0]!.outcome).toBe('better-maybe');
    expect(changesOf([score('exam', 80)], [score('exam', 81)])[0]!.outcome).toBe('worse-maybe');
    expect(changesOf([score('exam', 60)], [score('exam', 81)])[0]).toMatchObject({
      outcome: 'worse',
      isCertain: true,
    });
    expect(changesOf([score('endless', 1)], [score('endless', 2)])[0]!.isCertain).toBe(false);
  });

  it('are none where results are the same', () => {
    const [change] = changesOf([score('exam', 80)], [score('exam', 80)]);
    expect(change).toMatchObject({ outcome: 'same' });
    expect([change!.gap, change!.share]).toEqual([undefined, undefined]);
  });

  it('have no share where the zero of the scale means nothing', () => {
    const [change] = changesOf([score('arena', 1300)], [score('arena', 1200)]);
    expect([change!.gap!.value, change!.share]).toEqual([100, undefined]);
  });

  it('are of results alone that measure the same', () => {
    const model = two([score('exam', 80, { variant: 'A' })], [score('exam', 60, { variant: 'B' })]);
    expect(versionChanges(head, model, () => undefined)[0]!.since).toMatchObject({
      changes: [],
      incomparable: 1,
    });
  });

  it('are of every pair that measures the same, though one benchmark has several', () => {
    const changes = changesOf(
      [score('exam', 90, { shots: 0 }), score('exam', 50, { shots: 5 })],
      [score('exam', 60, { shots: 5 }), score('exam', 70, { shots: 0 })],
    );
    // 70 to 90 without examples, and 60 to 50 with five
    expect(changes.map(({ row, outcome }) => [row.shots, outcome]).sort()).toEqual([
      [0, 'better'],
      [5, 'worse'],
    ]);
  });

  it('are those since the last version that has results', () => {
    const model = two([score('exam', 80)], [score('exam', 60)]);
    model.versions!.splice(1, 0, { version: '1.5', date: '2025-04' });
    const changes = versionChanges(head, model, () => undefined);
    expect(changes.map(({ version, since }) => [version.version, since?.version.version])).toEqual([
      ['2', '1'],
      ['1.5', undefined],
      ['1', undefined],
    ]);
  });

  it('take the results of the model that a version is, itself included', () => {
    const model: Model = {
      id: 'm-2',
      name: 'M 2',
      scores: [score('exam', 80)],
      versions: [
        { version: '1', date: '2025-03', model: 'm-1' },
        { version: '2', date: '2025-06', model: 'm-2' },
        { version: '0', date: '2025-01', model: 'constructor' },
      ],
    };
    const older: Model = { id: 'm-1', name: 'M 1', scores: [score('exam', 60)] };
    const [first] = versionChanges(head, model, (id) => (id === 'm-1' ? older : undefined));
    expect(first!.version.version).toBe('2');
    expect(first!.since!.changes[0]!.outcome).toBe('better');
  });

  it('follow the dates, and the given order where dates do not say which is newer', () => {
    const order = (...dates: (string | undefined)[]): string =>
      versionChanges(
        head,
        {
          id: 'm',
          name: 'M',
          versions: dates.map((date, index) => ({
            version: String(index),
            ...(date !== undefined && { date }),
          })),
        },
        () => undefined,
      )
        .map(({ version }) => version.version)
        .join('');
    expect(order('2025-01', '2026-02-01', '2025-12')).toBe('120');
    expect(order('2026-01', '2026-01')).toBe('01');
    // A month may end after any of its days.
    expect(order('2026-01', '2026-01-15', '2025')).toBe('012');
    expect(order('2025-01', undefined, '2026')).toBe('012');
  });

  it('turn around with the versions', () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const turned = { better: 'worse', worse: 'better', same: 'same' } as Record<string, string>;
    turned['better-maybe'] = 'worse-maybe';
    turned['worse-maybe'] = 'better-maybe';
    fc.assert(
      fc.property(value, value, fc.constantFrom('exam', 'endless'), (a, b, name) => {
        const [there] = changesOf([score(name, a)], [score(name, b)]);
        const [back] = changesOf([score(name, b)], [score(name, a)]);
        expect(back!.outcome).toBe(turned[there!.outcome]);
        expect(back!.gap?.value).toBe(there!.gap?.value);
        for (const share of [there!.share, back!.share])
          if (share) expect(Number.isFinite(share.value) && share.value >= 0).toBe(true);
      }),
    );
  });
});
