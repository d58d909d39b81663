import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backLetter, numberSources } from '../../src/analysis/article.js';

const place = (...sources: string[]) => ({ sources });

describe('Citations', () => {
  it('are numbered in the order of the article, each source once', () => {
    const [first, second, third] = [place('b', 'a'), place(), place('a', 'c', 'a')];
    expect(numberSources([first!, second!, third!])).toEqual([
      { id: 'b', number: 1, places: [first] },
      { id: 'a', number: 2, places: [first, third] },
      { id: 'c', number: 3, places: [third] },
    ]);
  });

  it('lead from every place to its sources and back', () => {
    const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');
    const places = fc.array(fc.record({ sources: fc.array(id, { maxLength: 4 }) }));
    fc.assert(
      fc.property(places, (all) => {
        const numbered = numberSources(all);
        expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
        expect(new Set(numbered.map((one) => one.id)).size).toBe(numbered.length);
        for (const one of all)
          for (const source of one.sources)
            expect(numbered.find((cited) => cited.id === source)!.places).toContain(one);
        for (const { id: source, places: cited } of numbered)
          for (const one of cited) expect(one.sources).toContain(source);
      }),
    );
  });

  it('count their places in letters: a to z, aa, ab', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(backLetter)).toEqual([
      'a',
      'b',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
      'zz',
      'aaa',
    ]);
  });
});
