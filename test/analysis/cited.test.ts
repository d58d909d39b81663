import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedSources, compare, type Citation, type Comparison } from '../../src/analysis/index.js';
import { withOthers } from '../../src/analysis/cited.js';
import type { Fact, Id, Model } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

/** Who cites a source, in one line each. */
const lines = (citedBy: readonly Citation[]): string[] =>
  citedBy.map((citation) => {
    const { model: position, kind, ...what } = citation;
    return `${position} ${kind} ${Object.values(what).join()}`;
  });

const cites = ({ sources }: Comparison, id: Id): string[] =>
  lines(sources.find((source) => source.id === id)?.citedBy ?? []);

const fact = <T>(value: T, ...sources: Id[]): Fact<T> => ({ value, sources });

describe('A source says what cites it', () => {
  const alder = model('alder', {
    contextWindow: {
      value: 128_000,
      sources: ['card'],
      disputed: [{ value: 131_072, sources: ['post', 'card'] }],
    },
    released: fact('2024', 'card'),
    capabilities: { toolUse: fact(true, 'card') },
    bestFor: fact(['Chat'], 'card'),
    speed: [{ outputTokensPerSecond: 100, sources: ['speeds'] }],
    offers: [
      offer(1, 1, {
        sources: ['prices'],
        contextWindow: fact(64_000, 'limits'),
        disputed: [{ prices: { input: 2 }, sources: ['post'] }],
      }),
      offer(2, 2, { provider: 'quay', sources: ['prices'] }),
    ],
    scores: [
      { benchmark: 'quiz', value: 1, sources: ['leaderboard'] },
      { benchmark: 'quiz', value: 2, sources: ['card'] },
    ],
  });
  const comparison = compare(EMPTY_HEAD, [
    model('birch', { released: fact('2025', 'card') }),
    alder,
  ]);

  it('by model and fact, each once, in the order of the page', () => {
    expect(cites(comparison, 'card')).toEqual([
      '0 spec released',
      '1 spec released',
      '1 spec contextWindow',
      '1 capability toolUse',
      '1 score quiz',
      '1 other bestFor',
    ]);
  });

  it('also where it disagrees, and where it is not the one that is shown', () => {
    expect(cites(comparison, 'post')).toEqual(['1 spec contextWindow', '1 offer harbor']);
    expect(cites(comparison, 'leaderboard')).toEqual(['1 score quiz']);
  });

  it('for prices and limits of an offer, and for speeds', () => {
    expect(cites(comparison, 'prices')).toEqual(['1 offer harbor', '1 offer quay']);
    expect(cites(comparison, 'limits')).toEqual(['1 offer harbor']);
    expect(cites(comparison, 'speeds')).toEqual(['1 other speed']);
  });

  it('of another day too, behind its own and numbered on', () => {
    const source = (number: number, id: Id) => ({ number, id, citedBy: [] });
    const [own, others] = [
      [source(1, 'card'), source(2, 'post')],
      [source(1, 'blog'), source(2, 'post'), source(3, 'prices')],
    ];
    expect(withOthers(own, others)).toEqual([
      source(1, 'card'),
      source(2, 'post'),
      source(3, 'blog'),
      source(4, 'prices'),
    ]);
  });
});

// --- Whatever the catalogue says ------------------------------------------------------------------

/** Every id under a `sources` key, in the order in which the data has them, each once. */
function inOrder(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data !== 'object' || data === null) return found;
  for (const [key, item] of Object.entries(data)) {
    if (key === 'sources' && Array.isArray(item)) for (const id of item) found.add(String(id));
    else inOrder(item, found);
  }
  return found;
}

const compared = ({ head, models, ...options }: arbitrary.Question): Comparison =>
  compare(head, models, options);

describe('For any comparison', () => {
  it('sources are numbered in the order in which specifications, offers, capabilities and scores cite them', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { specs, offers, capabilities, benchmarks } = compared(asked);
        // Models are left out: what is told of them beside these comes last.
        const sources = citedSources({ specs, offers, capabilities, benchmarks }, asked.head);
        const cells = benchmarks.map(({ cells: [...all] }) =>
          all.map((cell) => cell && [cell.score, cell.others]),
        );
        const listed = offers.map((list) => list.map(({ offer: one }) => one));
        const parts = [specs, listed, capabilities, cells];
        expect(sources.map(({ id }) => id)).toEqual([...inOrder(parts)]);
        expect(sources.map(({ number }) => number)).toEqual(sources.map((_, n) => n + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('each source is cited by the facts that name it, and by no other', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const comparison = compared(asked);
        const { specs, offers, capabilities, benchmarks, models } = comparison;
        const naming = new Map<string, Set<Id>>();
        const note = (line: string, data: unknown): void => {
          naming.set(line, inOrder(data, naming.get(line)) as Set<Id>);
        };
        models.forEach((known: Model, position) => {
          for (const { name, cells } of specs) note(`${position} spec ${name}`, cells[position]);
          for (const { name, cells } of capabilities)
            note(`${position} capability ${name}`, cells[position]);
          for (const { provider, offer: one } of offers[position] ?? [])
            note(`${position} offer ${provider}`, one);
          for (const { benchmark, cells } of benchmarks)
            note(`${position} score ${benchmark}`, cells[position]);
          note(`${position} other bestFor`, known.bestFor);
          note(`${position} other speed`, known.speed);
        });
        for (const { id, citedBy } of comparison.sources) {
          const expected = [...naming].filter(([, ids]) => ids.has(id)).map(([line]) => line);
          expect(new Set(lines(citedBy))).toEqual(new Set(expected));
          expect(citedBy.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
