import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBenchmarks } from '../../src/analysis/index.js';
import { peerGroup, standingsOf, type Standing } from '../../src/analysis/standing.js';
import type { CatalogueHead, Model, Score } from '../../src/catalogue/types.js';

const head: CatalogueHead = {
  format: 1,
  benchmarks: {
    exam: { name: 'Exam' },
    items: { name: 'Items', items: 100 },
    slips: { name: 'Slips', higherIsBetter: false },
  },
};

/** A model with open weights and 24 billion parameters, unless something else is said. */
const model = (
  id: string,
  scores: Partial<Score>[] | number,
  rest: Partial<Model> = {},
): Model => ({
  id,
  name: id.toUpperCase(),
  licence: { name: 'L', openWeights: true },
  parameters: { total: 24e9 },
  scores: (typeof scores === 'number' ? [{ value: scores }] : scores).map((score) => ({
    benchmark: 'exam',
    value: 0,
    metric: 'accuracy',
    ...score,
  })),
  ...rest,
});

function standingOf(own: Model, ...others: Model[]): Standing {
  const [standing] = standingsOf(head, own, compareBenchmarks([own], head), [own, ...others]);
  return standing!;
}

describe('A rank', () => {
  it('is one among models of the same weights and size class', () => {
    const own = model('own', 50);
    const standing = standingOf(
      own,
      model('better', 70),
      model('worse', 40),
      model('closed', 90, { licence: { name: 'C', openWeights: false } }),
      model('large', 90, { parameters: { total: 41e9 } }),
      model('tiny', 90, { parameters: { total: 4e9 } }),
      model('edge', 60, { parameters: { total: 40e9 } }),
    );
    expect([standing.rank, standing.of]).toEqual([3, 4]);
    expect(standing.ranked.map(({ model: { id }, rank }) => [rank, id])).toEqual([
      [1, 'better'],
      [2, 'edge'],
      [3, 'own'],
      [4, 'worse'],
    ]);
  });

  it('counts only results that measure the same', () => {
    const standing = standingOf(
      model('own', [{ value: 50, shots: 5, variant: 'Diamond' }]),
      model('alike', [{ value: 60, variant: 'Diamond' }]),
      model('shots', [{ value: 70, shots: 0, variant: 'Diamond' }]),
      model('variant', [{ value: 70, shots: 5 }]),
      model('metric', [{ value: 70, variant: 'Diamond', metric: 'pass@5' }]),
      model('none', []),
    );
    expect([standing.rank, standing.of, standing.otherwise, standing.without]).toEqual([
      2, 2, 3, 1,
    ]);
  });

  it('takes no result as of a variant that it does not state, where most results state theirs', () => {
    const card = { sources: ['card'] };
    const own = model('own', [{ value: 50, ...card }]);
    const rest = [
      model('silent', [{ value: 60 }]),
      model('same', [{ value: 70, ...card }]),
      ...['a', 'b', 'c', 'd'].map((id) => model(id, [{ value: 80, variant: 'Diamond' }])),
    ];
    const standing = standingOf(own, ...rest);
    expect([standing.rank, standing.of, standing.otherwise]).toEqual([2, 2, 5]);
    // Where few state one, that of the others goes without saying.
    expect(standingOf(own, ...rest.slice(0, 3)).of).toBe(3);
  });

  it('compares results without a metric within one publication only', () => {
    const stated = { value: 60, metric: undefined } as never;
    const own = model('own', [{ ...(stated as object), sources: ['board'] }]);
    const standing = standingOf(
      own,
      model('board', [{ ...(stated as object), value: 70, sources: ['board'] }]),
      model('other', [{ ...(stated as object), value: 80, sources: ['card'] }]),
    );
    expect([standing.rank, standing.of, standing.otherwise]).toEqual([2, 2, 1]);
  });

  it('counts those whose weights or size are not known, and does not rank them', () => {
    const standing = standingOf(
      model('own', 50),
      model('weights', 60, { licence: { name: 'L' } }),
      model('size', 60, { parameters: {} }),
      model('unsure', 60, {
        parameters: {
          total: { value: 39e9, disputed: [{ value: 41e9, sources: ['other'] }] },
        },
      }),
      model('closed', 60, { parameters: {}, licence: { name: 'C', openWeights: false } }),
    );
    expect([standing.rank, standing.of, standing.unplaced]).toEqual([1, 1, 3]);
  });

  it('heeds what is stated alone: a statement that leaves the weights open disputes nothing', () => {
    const terms = { name: 'L', openWeights: true };
    const licence = {
      value: terms,
      disputed: [{ value: { name: 'Open' }, sources: ['other'] }],
    };
    expect(peerGroup(model('own', 50, { licence }))).toEqual({ openWeights: true, size: 1 });
    licence.disputed = [{ value: { ...terms, openWeights: false }, sources: ['other'] }] as never;
    expect(peerGroup(model('own', 50, { licence }))).toEqual({ size: 1 });
  });

  it('is one among all where nothing is known of the model itself', () => {
    const own = model('own', 50, { licence: { name: 'L' }, parameters: {} });
    expect(peerGroup(own)).toEqual({});
    expect(standingOf(own, model('a', 60), model('b', 40)).of).toBe(3);
  });

  it('is shared by equal results', () => {
    const standing = standingOf(model('own', 50), model('a', 50), model('b', 60), model('c', 40));
    expect([standing.rank, standing.shared]).toEqual([2, 1]);
    expect(standing.ranked.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });

  it('is as uncertain as the results', () => {
    const items = (id: string, value: number): Model => model(id, [{ benchmark: 'items', value }]);
    // Wilson, n = 100: 50 is 40.4 to 59.6; 55 is 45.2 to 64.4; 90 is 82.6 to 94.5; 10 is 5.5 to 17.4
    const standing = standingOf(items('own', 50), items('a', 55), items('b', 90), items('c', 10));
    expect([standing.rank, standing.first, standing.last, standing.exact]).toEqual([3, 2, 3, 0]);
  });

  it('is better for fewer where fewer is better', () => {
    const slips = (id: string, value: number): Model => model(id, [{ benchmark: 'slips', value }]);
    expect(standingOf(slips('own', 1), slips('a', 2), slips('b', 0.5)).rank).toBe(2);
  });

  it('lies within what uncertainty leaves open, and all who could be ranked are accounted for', () => {
    const value = fc.integer({ min: 0, max: 100 });
    const peer = fc.record({
      value: fc.option(value),
      open: fc.constantFrom(true, false, undefined),
      total: fc.constantFrom(1e9, 24e9, undefined),
      metric: fc.constantFrom('accuracy', 'pass@1'),
      benchmark: fc.constantFrom('exam', 'items', 'slips'),
    });
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('exam', 'items', 'slips'),
        fc.array(peer, { maxLength: 12 }),
        (ownValue, benchmark, peers) => {
          const others = peers.map((one, index) =>
            model(
              `m${index}`,
              one.value === null
                ? []
                : [{ value: one.value, metric: one.metric, benchmark: one.benchmark }],
              {
                licence: { name: 'L', ...(one.open !== undefined && { openWeights: one.open }) },
                parameters: one.total === undefined ? {} : { total: one.total },
              },
            ),
          );
          const own = model('own', [{ value: ownValue, benchmark }]);
          const { rank, of, shared, first, last, ranked, otherwise, without } = standingOf(
            own,
            ...others,
          );
          expect(first).toBeLessThanOrEqual(rank);
          expect(last).toBeGreaterThanOrEqual(rank + shared);
          expect(last).toBeLessThanOrEqual(of);
          expect(ranked.length).toBe(of);
          const group = peers.filter(({ open, total }) => open === true && total === 24e9);
          expect(of - 1 + otherwise + without).toBe(group.length);
        },
      ),
    );
  });
});
