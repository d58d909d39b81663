import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostShipped, shipShare, type ShipShare, type Tally } from '../../src/analysis/index.js';

const tally: fc.Arbitrary<Tally> = fc.record({ ship: fc.nat(100_000), skip: fc.nat(100_000) });
const voted = tally.filter(({ ship, skip }) => ship + skip > 0);

const share = (votes: Tally): ShipShare => shipShare(votes)!;

/** The interval by its definition: (share − p)² = z² p (1 − p) ÷ n, both roots in p. */
function roots({ ship, skip }: Tally): [number, number] {
  const n = ship + skip;
  const z2 = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + z2 / n, -(2 * (ship / n) + z2 / n), (ship / n) ** 2];
  const q = -(b - Math.sqrt(Math.max(0, b * b - 4 * a * c))) / 2;
  return [c / q, q / a];
}

describe('The share of ship votes', () => {
  it('is what is shipped of all, with its working, where it was counted and when', () => {
    const { share: figure, interval } = shipShare(
      { ship: 3, skip: 1 },
      { sources: ['https://votes.example/'], asOf: '2026-11-22' },
    )!;
    // 3 ÷ 4; (0.75 + 0.4802 ± 1.96 √(0.1875 ÷ 4 + 0.0600)) ÷ 1.9604
    expect(figure).toMatchObject({
      value: 0.75,
      unit: 'share',
      formula: 'product',
      inputs: [{ value: 3 }, { value: 4, divides: true }],
      sources: ['https://votes.example/'],
      asOf: '2026-11-22',
    });
    expect(interval).toEqual({ low: 0.301, high: 0.954 });
  });

  it('is not there where nobody has voted: that is no 0 %', () => {
    expect(shipShare({ ship: 0, skip: 0 })).toBeUndefined();
    expect(shipShare({ ship: 0, skip: 1 })?.share.value).toBe(0);
  });

  it('of all or none of the votes is no certainty', () => {
    expect(share({ ship: 4, skip: 0 }).interval).toEqual({ low: 0.51, high: 1 });
    expect(share({ ship: 0, skip: 4 }).interval).toEqual({ low: 0, high: 0.49 });
  });

  it('lies in its interval, which is the Wilson interval in tenths of a percent', () => {
    fc.assert(
      fc.property(voted, (votes) => {
        const { share: figure, interval } = share(votes);
        expect(interval.low).toBeLessThanOrEqual(figure.value);
        expect(interval.high).toBeGreaterThanOrEqual(figure.value);
        const [low, high] = roots(votes);
        expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.000501);
        expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.000501);
      }),
    );
  });

  it('and that of skip votes are one', () => {
    fc.assert(
      fc.property(voted, ({ ship, skip }) => {
        const [one, other] = [share({ ship, skip }), share({ ship: skip, skip: ship })];
        expect(one.share.exact + other.share.exact).toBeCloseTo(1, 12);
        expect(one.interval.low + other.interval.high).toBeCloseTo(1, 2);
      }),
    );
  });

  it('is surer with more votes of the same kind', () => {
    fc.assert(
      fc.property(voted, fc.integer({ min: 2, max: 50 }), ({ ship, skip }, times) => {
        const width = ({ interval }: ShipShare): number => interval.high - interval.low;
        const more = share({ ship: ship * times, skip: skip * times });
        expect(width(more)).toBeLessThanOrEqual(width(share({ ship, skip })) + 1e-12);
      }),
    );
  });
});

describe('Two communities', () => {
  const first = (...votes: (Tally | undefined)[]): readonly number[] =>
    mostShipped(votes.map((one) => one && shipShare(one))).positions;

  it('are told apart where their intervals do not overlap', () => {
    // 95 of 100: 88.8 % to 97.8 %; 50 of 100: 40.4 % to 59.6 %
    expect(first({ ship: 95, skip: 5 }, { ship: 50, skip: 50 })).toEqual([0]);
    expect(first({ ship: 50, skip: 50 }, { ship: 95, skip: 5 })).toEqual([1]);
  });

  it('are not told apart by few votes, however far apart their shares are', () => {
    // 3 of 3: 43.9 % to 100 %; 1 of 3: 6.1 % to 79.2 %
    expect(first({ ship: 3, skip: 0 }, { ship: 1, skip: 2 })).toEqual([]);
  });

  it('are not compared with one that nobody voted on', () => {
    expect(first({ ship: 1000, skip: 0 }, { ship: 0, skip: 0 })).toEqual([]);
    expect(first({ ship: 1000, skip: 0 }, undefined)).toEqual([]);
  });

  it('are told apart exactly where what is shown does not overlap, in either order', () => {
    fc.assert(
      fc.property(voted, voted, (one, other) => {
        const [a, b] = [share(one).interval, share(other).interval];
        const expected = a.low > b.high ? [0] : b.low > a.high ? [1] : [];
        const found = first(one, other);
        // Where all is equal to the last digit shown, both are named.
        expect(found.length === 2 ? [] : found).toEqual(expected);
        expect(first(other, one)).toEqual(found.map((position) => 1 - position).sort());
      }),
    );
  });
});
