import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/analysis/index.js';

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The interval by its definition: the shares p that the observed one lies z standard errors
 * from, (share − p)² = z² p (1 − p) ÷ n. Both roots of that equation in p.
 */
function roots(share: number, items: number, z: number): [number, number] {
  const a = 1 + (z * z) / items;
  const b = -(2 * share + (z * z) / items);
  const c = share * share;
  // Adds numbers of one sign only, where the textbook formula would cancel.
  const q = -(b - Math.sqrt(Math.max(0, b * b - 4 * a * c))) / 2;
  return [c / q, q / a];
}

describe('Wilson score interval', () => {
  it('is where the observed share lies two standard errors away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, share) => {
          const { low, high } = wilsonInterval(share, items);
          const [first, second] = roots(share, items, Z);
          expect(low).toBeCloseTo(first, 6);
          expect(high).toBeCloseTo(second, 6);
        },
      ),
    );
  });

  it('for any confidence', () => {
    const [low, high] = roots(0.3, 50, 1.6448536269514722);
    expect(wilsonInterval(0.3, 50, 1.6448536269514722).low).toBeCloseTo(low, 12);
    expect(wilsonInterval(0.3, 50, 1.6448536269514722).high).toBeCloseTo(high, 12);
  });

  it.each([
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is as published', (right, items, low, high) => {
    const interval = wilsonInterval(right / items, items);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('stays between 0 and 1, holds the share itself, and narrows with more items', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, share) => {
          const { low, high } = wilsonInterval(share, items);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          const wider = wilsonInterval(share, items * 2);
          expect(wider.high - wider.low).toBeLessThan(high - low);
        },
      ),
    );
  });

  it('all right or all wrong is not certainty', () => {
    expect(wilsonInterval(1, 164).low).toBeLessThan(0.98);
    expect(wilsonInterval(1, 164).high).toBeCloseTo(1, 12);
    expect(wilsonInterval(0, 164).low).toBeCloseTo(0, 12);
    expect(wilsonInterval(0, 164).high).toBeGreaterThan(0.02);
  });
});
