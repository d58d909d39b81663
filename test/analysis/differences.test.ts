import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, multiple, shareCheaper } from '../../src/analysis/index.js';
import { decimal } from '../support/arbitraries.js';
import { money, shownUnits } from '../support/models.js';

/** By how many per cent the first is cheaper, as shown. */
const percent = (cheaper: number, dearer: number): number =>
  Number(((shareCheaper(money(cheaper), money(dearer))?.value ?? NaN) * 100).toFixed(10));

const times = (dearer: number, cheaper: number): number | undefined =>
  multiple(money(dearer), money(cheaper))?.value;

const amount = decimal(10_000, 2);
const positive = amount.filter((value) => value > 0);

describe('Percentages: x is cheaper than y by 1 − x/y', () => {
  it.each([
    // [x, y, per cent, working]
    [0.2, 0.5, 60, 1 - 0.2 / 0.5],
    [0.27, 1.5, 82, 1 - 0.27 / 1.5],
    [227.5, 775, 70.6, 1 - 227.5 / 775],
    [0.221, 0.8, 72.4, 1 - 0.221 / 0.8],
    [0.1, 0.3, 66.7, 1 - 0.1 / 0.3],
    [0.1, 0.9, 88.9, 1 - 0.1 / 0.9],
    [0.1, 0.48, 79.2, 1 - 0.1 / 0.48],
  ])('%d is cheaper than %d by %d %%', (x, y, shown, working) => {
    expect(percent(x, y)).toBe(shown);
    expect(Math.round(working * 1000) / 10).toBe(shown);
  });

  it('never above 100 %, and 100 % only for what costs nothing', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const share = shareCheaper(money(Math.min(a, b)), money(Math.max(a, b)));
        expect(share === undefined).toBe(a === b);
        if (!share) return;
        expect(share.value).toBeGreaterThanOrEqual(0);
        expect(share.value).toBeLessThanOrEqual(1);
        expect(share.value === 1).toBe(Math.min(a, b) === 0);
      }),
    );
    expect(percent(0.01, 1_000_000)).toBe(99.9);
    expect(percent(0, 5)).toBe(100);
  });

  it('a lower price is never "0 % cheaper"', () => {
    expect(percent(999_999, 1_000_000)).toBe(0.0001);
    expect(percent(9999, 10_000)).toBe(0.01);
    expect(percent(9996, 10_000)).toBe(0.04);
  });

  it('says nothing where the first is not cheaper or is no price', () => {
    for (const [a, b] of [
      [1, 1],
      [2, 1],
      [0, 0],
      [-1, 1],
      [NaN, 1],
      [1, NaN],
    ] as const)
      expect(shareCheaper(money(a), money(b))).toBeUndefined();
  });
});

describe('Percentages: beyond two times also as a multiple', () => {
  it.each([
    [0.5, 0.2, 2.5],
    [0.9, 0.1, 9],
    [775, 227.5, 3.4],
    [2, 1, 2],
    [10, 1, 10],
    [61.5, 1, 61.5],
    [1234, 20, 61.7],
    [99.9, 1, 99.9],
    [100.4, 1, 100],
    [1234, 10, 123],
  ])('%d is %d × %d', (dearer, cheaper, shown) => {
    expect(times(dearer, cheaper)).toBe(shown);
  });

  it('has one decimal below 100 times and none from there on', () => {
    expect(multiple(money(99.9), money(1))?.decimals).toBe(1);
    expect(multiple(money(100), money(1))?.decimals).toBe(0);
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const figure = multiple(money(Math.max(a, b)), money(Math.min(a, b)));
        if (!figure) return;
        const { value, exact, decimals } = figure;
        expect(decimals).toBe(exact < 100 ? 1 : 0);
        expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
      }),
    );
  });

  it('a multiple is 2 or more, and absent below', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const value = times(Math.max(a, b), Math.min(a, b));
        expect(value === undefined).toBe(Math.max(a, b) / Math.min(a, b) < 2);
        if (value !== undefined) expect(value).toBeGreaterThanOrEqual(2);
      }),
    );
    expect(times(1.99, 1)).toBeUndefined();
  });

  it('nothing is a multiple of zero', () => {
    expect(times(5, 0)).toBeUndefined();
    expect(times(0, 0)).toBeUndefined();
  });
});

describe('Shown numbers add up: a difference is that of the shown terms', () => {
  it('775.00 − 227.50 is 547.50', () => {
    expect(difference(money(775), money(227.5))).toMatchObject({
      value: 547.5,
      decimals: 2,
      unit: 'money',
      currency: 'USD',
    });
  });

  it('keeps the finer of two precisions', () => {
    expect(difference(money(1, 0), money(0.25, 2))).toMatchObject({ value: 0.75, decimals: 2 });
  });

  it('leaves no noise and no negative zero', () => {
    expect(difference(money(0.3), money(0.1)).value).toBe(0.2);
    expect(difference(money(0.3), money(0.1 + 0.2)).value).toBe(0);
  });

  it('in whole numbers of last digits', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const gap = difference(money(a), money(b));
        expect(shownUnits(gap, 2)).toBe(shownUnits({ value: a }, 2) - shownUnits({ value: b }, 2));
      }),
    );
  });
});

describe('Every derived figure carries its working', () => {
  const first = { ...money(3), sources: ['a', 'b'], asOf: '2026-05-11', of: 'alder' };
  const second = { ...money(1), sources: ['b', 'c'], asOf: '2025-09', of: 'birch' };

  it.each([
    ['difference', difference(first, second), 3 - 1],
    ['share-cheaper', shareCheaper(second, first), 1 - 1 / 3],
    ['multiple', multiple(first, second), 3 / 1],
  ])('%s names its formula, its terms and whose they are', (formula, figure, exact) => {
    expect(figure).toMatchObject({ formula, exact });
    const terms = [
      { value: 3, unit: 'money', decimals: 2, currency: 'USD', of: 'alder' },
      { value: 1, unit: 'money', decimals: 2, currency: 'USD', of: 'birch' },
    ];
    if (formula === 'share-cheaper') terms.reverse();
    expect(figure?.inputs).toEqual([
      { name: 'first', ...terms[0] },
      { name: 'second', ...terms[1] },
    ]);
  });

  it('each term keeps the digits it is shown with, and a currency only where it is money', () => {
    const points = { value: 3.5, decimals: 1, unit: 'points' as const, sources: [] };
    const { inputs } = difference(points, { ...points, value: 1.25, decimals: 2 });
    expect(inputs.map(({ decimals }) => decimals)).toEqual([1, 2]);
    for (const input of inputs) expect(input).not.toHaveProperty('currency');
  });

  it('cites the sources of both terms once, and is as old as the older', () => {
    expect(difference(first, second)).toMatchObject({
      sources: ['a', 'b', 'c'],
      asOf: '2025-09',
    });
    expect(difference(second, first).asOf).toBe('2025-09');
    expect(difference(money(3), money(1))).not.toHaveProperty('asOf');
  });

  it('a share and a multiple are of no currency', () => {
    expect(shareCheaper(second, first)).not.toHaveProperty('currency');
    expect(multiple(first, second)).not.toHaveProperty('currency');
  });
});
