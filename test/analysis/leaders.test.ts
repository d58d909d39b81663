import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadersOf, type Claim } from '../../src/analysis/leaders.js';
import { permutation } from '../support/arbitraries.js';

const exactly = (value: number): Claim => ({ low: value, high: value });
const between = (low: number, high: number): Claim => ({ low, high });

const claim: fc.Arbitrary<Claim> = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4))
  .map(([low, width]) => between(low, low + width));
const claims = fc.array(fc.option(claim, { nil: undefined }), { maxLength: 6 });

describe('Who leads a row', () => {
  it('the highest value, or the lowest where lower is better', () => {
    const row = [exactly(1), exactly(3), exactly(2)];
    const alone = { tie: false, equal: false, amongKnown: false };
    expect(leadersOf(row)).toEqual({ positions: [1], ...alone });
    expect(leadersOf(row, true)).toEqual({ positions: [0], ...alone });
  });

  it('equal values lead together, even if all are equal', () => {
    const two = [exactly(3), exactly(1), exactly(3)];
    expect(leadersOf(two)).toEqual({
      positions: [0, 2],
      tie: true,
      equal: true,
      amongKnown: false,
    });
    expect(leadersOf([exactly(3), exactly(3)])).toMatchObject({
      positions: [0, 1],
      tie: true,
      equal: true,
    });
  });

  it('those that cannot be separated from the best lead with it', () => {
    const row = [between(80, 90), between(85, 95), between(10, 20)];
    expect(leadersOf(row)).toEqual({
      positions: [0, 1],
      tie: true,
      equal: false,
      amongKnown: false,
    });
    expect(leadersOf(row, true)).toEqual({
      positions: [2],
      tie: false,
      equal: false,
      amongKnown: false,
    });
  });

  it('nobody, where no two can be separated', () => {
    expect(leadersOf([between(80, 90), between(85, 95)])).toMatchObject({
      positions: [],
      tie: true,
      equal: false,
    });
    // Ends that touch do not separate.
    expect(leadersOf([between(80, 85), between(85, 95)]).positions).toEqual([]);
  });

  it('of two separate ones the better leads, whatever its width', () => {
    expect(leadersOf([between(80, 84), between(85, 95)]).positions).toEqual([1]);
    expect(leadersOf([between(80, 84), between(85, 95)], true).positions).toEqual([0]);
  });
});

describe('A tie says whether its values are the same', () => {
  it('the same range is not the same value', () => {
    const range = between(80, 90);
    expect(leadersOf([range, range, exactly(10)])).toMatchObject({
      positions: [0, 1],
      tie: true,
      equal: false,
    });
  });

  it('nor is a value inside the range of another', () => {
    expect(leadersOf([exactly(85), between(80, 90), exactly(10)])).toMatchObject({
      positions: [0, 1],
      equal: false,
    });
  });

  it('in any row: only where several lead and each is known to have that one value', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (row, lower) => {
        const { positions, equal } = leadersOf(row, lower);
        const claimed = positions.flatMap((position) => [row[position]!.low, row[position]!.high]);
        expect(equal).toBe(positions.length > 1 && new Set(claimed).size === 1);
      }),
    );
  });
});

describe('Unknown is never smaller, worse or equal', () => {
  it('a lead over what is not known is none', () => {
    for (const row of [[exactly(1), undefined], [undefined, undefined], [exactly(1)], []])
      expect(leadersOf(row)).toEqual({
        positions: [],
        tie: false,
        equal: false,
        amongKnown: false,
      });
  });

  it('a lead among the known ones says so', () => {
    expect(leadersOf([undefined, exactly(1), exactly(2)])).toEqual({
      positions: [2],
      tie: false,
      equal: false,
      amongKnown: true,
    });
  });

  it('no unknown cell leads, and a further one changes no lead', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (row, lower) => {
        const leaders = leadersOf(row, lower);
        for (const position of leaders.positions) expect(row[position]).toBeDefined();
        const { positions, tie } = leadersOf([...row, undefined], lower);
        expect({ positions, tie }).toEqual({ positions: leaders.positions, tie: leaders.tie });
      }),
    );
  });
});

describe('A lead holds whichever of the claimed values is right', () => {
  it('over every cell that does not lead', () => {
    fc.assert(
      fc.property(claims, (row) => {
        const { positions } = leadersOf(row);
        if (positions.length === 0) return;
        const bestLow = Math.max(...positions.map((position) => row[position]!.low));
        row.forEach((other, position) => {
          if (other && !positions.includes(position)) expect(other.high).toBeLessThan(bestLow);
        });
      }),
    );
  });

  it('and is the same in any order of the cells, and mirrored where lower is better', () => {
    const shuffled = claims.chain((row) => fc.tuple(fc.constant(row), permutation(row.length)));
    fc.assert(
      fc.property(shuffled, ([row, order]) => {
        const straight = leadersOf(row);
        const turned = leadersOf(order.map((position) => row[position]));
        expect(turned.positions.map((position) => order[position]!).sort()).toEqual(
          straight.positions,
        );
        expect(turned.tie).toBe(straight.tie);
        const mirrored = row.map((cell) => cell && between(-cell.high, -cell.low));
        expect(leadersOf(mirrored, true)).toEqual(straight);
      }),
    );
  });
});
