import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round, sharedDecimals, sum } from '../../src/analysis/rounding.js';

const POWERS = [...Array(13).keys()];

describe('Rounding is of the number as it is written', () => {
  it.each([
    // Halves go away from zero, though 1.005 is stored as 1.00499999999999989…
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [2.5, 0, 3],
    [-1.005, 2, -1.01],
    [-0.5, 0, -1],
    // What binary fractions leave behind is not a digit.
    [0.049999999999999996, 1, 0.1],
    [0.049999999999999996, 2, 0.05],
    [0.1 + 0.2, 12, 0.3],
    [1.1 * 3, 1, 3.3],
    // Numbers that JavaScript prints with an exponent.
    [1e-9, 2, 0],
    [1e-9, 9, 1e-9],
    [1.5e-7, 7, 2e-7],
    [1.4e-7, 7, 1e-7],
    [1e15, 0, 1e15],
    [1e15, 2, 1e15],
    [1e21, 2, 1e21],
    // Sixteen digits are the most that a number holds.
    [12345678901234.06, 2, 12345678901234.06],
    [1234567890123456, 0, 1234567890123456],
    [-1234567890123456, 2, -1234567890123456],
    [227.5, 2, 227.5],
    [0, 2, 0],
  ])('%d at %i decimals is %d', (value, decimals, rounded) => {
    expect(round(value, decimals)).toBe(rounded);
  });

  it('gives no negative zero, which would be shown as −0', () => {
    for (const value of [-0, -1e-9, -0.004]) expect(round(value, 2)).toBe(0);
  });

  it('agrees with long division of the digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 14 }),
        fc.nat(10),
        fc.nat(10),
        (digits, places, kept) => {
          const decimals = Math.min(places, kept);
          const divisor = 10n ** BigInt(places - decimals);
          const halfUp = (BigInt(digits) * 2n + divisor) / (divisor * 2n);
          expect(round(Number(`${digits}e-${places}`), decimals)).toBe(
            Number(`${halfUp}e-${decimals}`),
          );
        },
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(12), (value, n) => {
        const once = round(value, n);
        expect(round(once, n)).toBe(once);
      }),
    );
  });

  it('never puts a larger number below a smaller one', () => {
    const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.nat(12), (a, b, n) => {
        expect(round(Math.min(a, b), n)).toBeLessThanOrEqual(round(Math.max(a, b), n));
      }),
    );
  });
});

describe('Sums are of the digits shown', () => {
  it('0.1 and 0.2 are 0.3', () => {
    expect(sum([0.1, 0.2], 2)).toBe(0.3);
    expect(sum([], 2)).toBe(0);
  });

  it('equal the sum of the whole numbers of last digits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 13 }), { maxLength: 9 }),
        fc.nat(12),
        (units, decimals) => {
          const total = units.reduce((result, unit) => result + BigInt(unit), 0n);
          expect(
            sum(
              units.map((unit) => Number(`${unit}e-${decimals}`)),
              decimals,
            ),
          ).toBe(Number(`${total}e-${decimals}`));
        },
      ),
    );
  });
});

describe('Small amounts keep digits that mean something', () => {
  it('money has two decimals', () => {
    expect(sharedDecimals([160, 67.5], 2)).toBe(2);
    expect(sharedDecimals([], 2)).toBe(2);
    expect(sharedDecimals([0], 4)).toBe(2);
  });

  it('the smallest amount keeps its significant digits', () => {
    expect(sharedDecimals([0.0036], 2)).toBe(4);
    expect(sharedDecimals([775, 0.0036], 2)).toBe(4);
    expect(sharedDecimals([0.001, 0.0018], 4)).toBe(6);
  });

  it.each(POWERS)('at 1e-%i too, where the logarithm is whole', (power) => {
    const needed = Math.max(2, power + 1);
    expect(sharedDecimals([Number(`1e-${power}`)], 2)).toBe(Math.min(12, needed));
    expect(sharedDecimals([Number(`9.9e-${power}`)], 2)).toBe(Math.min(12, needed));
  });

  it('never more digits than a number holds, so that the large amounts stay exact', () => {
    // 1,000,000,000.01 has twelve digits; five more would be noise.
    const decimals = sharedDecimals([1e9, 1e-6], 2);
    expect(decimals).toBeLessThanOrEqual(5);
    expect(decimals).toBeGreaterThanOrEqual(2);
    expect(sharedDecimals([1e25], 2)).toBe(2);
  });
});
