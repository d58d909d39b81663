import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costCurves, type CostCurve } from '../../src/analysis/cost-curve.js';
import {
  comparePrices,
  type OwnPrice,
  type PriceComparison,
  type Workload,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model, Offer } from '../../src/catalogue/types.js';
import { positivePrice } from '../support/arbitraries.js';

const HEAD: CatalogueHead = { format: 1, published: '2026-11-01' };
const WORKLOAD: Workload = { requests: 10_000, inputTokens: 800, outputTokens: 200 };

const model = (id: string, ...offers: Partial<Offer>[]): Model => ({
  id,
  name: id,
  offers: offers.map((offer, index) => ({ provider: `p${index}`, prices: {}, ...offer })),
});

const asked = (
  models: Model[],
  workload: Partial<Workload> = {},
  ownPrices: Record<string, OwnPrice> = {},
): PriceComparison =>
  comparePrices(HEAD, models, { workload: { ...WORKLOAD, ...workload }, ownPrices });

const curve = (comparison: PriceComparison, dimension: CostCurve['dimension']): CostCurve => {
  const found = costCurves(comparison).find((one) => one.dimension === dimension);
  if (!found) throw new Error(`no curve of ${dimension}`);
  return found;
};

const at = ({ series }: CostCurve, position: number, x: number): (number | null)[] =>
  (series.find((one) => one.position === position)?.points ?? [])
    .filter((point) => point.x === x)
    .map(({ y }) => y);

const a = model('a', { prices: { input: 0.1, output: 1.2 } });
const b = model('b', { prices: { input: 0.3, output: 0.8 } });
// a: 0.00032 a request; b by agreement: 10 + 0.00012 a request  =>  n = 10 / 0.0002 = 50,000
const own = { b: { input: 0.1, output: 0.2, perMonth: 10 } };

describe('cost against volume', () => {
  it('is that of the workload where it has its volume', () => {
    const comparison = asked([a, b]);
    const drawn = curve(comparison, 'requests');
    expect(at(drawn, 0, 10_000)[0]).toBeCloseTo(3.2, 10);
    expect(at(drawn, 1, 10_000)[0]).toBeCloseTo(4, 10);
    expect(drawn).toMatchObject({ scale: 'log', min: 100, max: 1_000_000, today: 10_000 });
  });

  it('marks where a commitment pays', () => {
    const drawn = curve(asked([a, b], {}, own), 'requests');
    expect(drawn.crossings).toEqual([
      { x: 50_000, y: expect.closeTo(16, 8) as number, between: [0, 1], leads: true },
    ]);
    // Both lines go through the mark.
    for (const position of [0, 1]) expect(at(drawn, position, 50_000)[0]).toBeCloseTo(16, 8);
  });

  it('reaches as far as the crossing', () => {
    // 10 / 0.0002 = 50,000, from 1 request on
    const drawn = curve(asked([a, b], { requests: 1 }, own), 'requests');
    expect([drawn.min, drawn.max]).toEqual([1, 100_000]);
    expect(drawn.crossings).toHaveLength(1);
  });

  it('has round values for a table, with a point of each line at each', () => {
    for (const dimension of ['requests', 'outputShare'] as const) {
      const drawn = curve(asked([a, b], { inputTokens: 777, outputTokens: 333 }, own), dimension);
      expect(drawn.rows.length).toBeGreaterThan(8);
      for (const x of drawn.rows)
        for (const position of [0, 1]) expect(at(drawn, position, x), `${x}`).toHaveLength(1);
    }
  });
});

describe('cost against output share', () => {
  it('marks where the models change places', () => {
    // 0.1 (1 - s) + 1.2 s = 0.3 (1 - s) + 0.8 s  =>  s = 1/3, 10 M x (0.0667 + 0.4) / 1 M = 4.67
    const drawn = curve(asked([a, b]), 'outputShare');
    expect(drawn.crossings).toEqual([
      {
        x: expect.closeTo(1 / 3, 10) as number,
        y: expect.closeTo(14 / 3, 8) as number,
        between: [0, 1],
        leads: true,
      },
    ]);
    expect(at(drawn, 0, 0)[0]).toBeCloseTo(1, 10);
    expect(at(drawn, 0, 1)[0]).toBeCloseTo(12, 10);
    expect([drawn.min, drawn.max, drawn.today]).toEqual([0, 1, 0.2]);
  });

  it('jumps where a tier ends, and breaks where an answer is too long', () => {
    const tiered = model('tiered', {
      prices: { input: 1, output: 1 },
      tiers: [{ aboveInputTokens: 500, prices: { input: 2, output: 2 } }],
      maxOutput: 800,
    });
    const drawn = curve(asked([tiered]), 'outputShare');
    expect(at(drawn, 0, 0.5).map((y) => Number(y?.toFixed(6)))).toEqual([20, 10]);
    expect(at(drawn, 0, 0.8)).toEqual([expect.closeTo(10, 8), null]);
    expect(at(drawn, 0, 0.9)).toEqual([null]);
  });

  it('says that a crossing is not one of the cheapest', () => {
    const cheap = model('cheap', { prices: { input: 0.01, output: 0.01 } });
    expect(curve(asked([cheap, a, b]), 'outputShare').crossings).toEqual([
      expect.objectContaining({ between: [1, 2], leads: false }),
    ]);
  });
});

describe('the curve that says more comes first', () => {
  it('that of the output share, where costs are in proportion to the volume', () => {
    expect(costCurves(asked([a, b])).map(({ dimension }) => dimension)).toEqual([
      'outputShare',
      'requests',
    ]);
  });

  it('that of the volume, where there is a commitment', () => {
    expect(costCurves(asked([a, b], {}, own))[0]?.dimension).toBe('requests');
  });

  it('and there is none without a cost', () => {
    expect(costCurves(asked([model('none')]))).toEqual([]);
    expect(costCurves(asked([a], { requests: 0 }))).toEqual([]);
  });
});

it('whatever is compared, every point is what the engine says', () => {
  const offer = fc.record(
    {
      provider: fc.constantFrom('harbor', 'quay'),
      prices: fc.record({ input: positivePrice, output: positivePrice }),
      tiers: fc.array(
        fc.record({
          aboveInputTokens: fc.constantFrom(300, 1_000),
          prices: fc.record({ input: positivePrice, output: positivePrice }),
        }),
        { maxLength: 1 },
      ),
      maxOutput: fc.constantFrom(300, 4_096),
    },
    { requiredKeys: ['provider', 'prices'] },
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(offer, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      fc.record({
        requests: fc.integer({ min: 1, max: 1_000_000 }),
        inputTokens: fc.integer({ min: 1, max: 3_000 }),
        outputTokens: fc.integer({ min: 1, max: 3_000 }),
      }),
      fc.option(fc.constant({ input: 1, output: 1, perMonth: 50 }), { nil: undefined }),
      (offers, workload, agreed) => {
        const models = offers.map((list, index) => model(`m${index}`, ...(list as Offer[])));
        const prices: Record<string, OwnPrice> = agreed ? { m0: agreed } : {};
        const whole = workload.inputTokens + workload.outputTokens;
        for (const drawn of costCurves(asked(models, workload, prices)))
          for (const { position, points } of drawn.series)
            for (const [index, { x, y }] of points.entries()) {
              if (index % 3 !== 0 || x === points[index - 1]?.x || x === points[index + 1]?.x)
                continue;
              const there =
                drawn.dimension === 'requests'
                  ? { requests: x }
                  : { inputTokens: whole * (1 - x), outputTokens: whole * x };
              if (drawn.dimension === 'outputShare' && (x === 0 || x === 1)) continue;
              const { monthly } =
                asked(models, { ...workload, ...there }, prices).costs.costs[position] ?? {};
              if (y === null) expect(monthly).toBe(undefined);
              else expect(Math.abs(y - Number(monthly?.exact))).toBeLessThanOrEqual(y * 1e-6);
            }
      },
    ),
    { numRuns: 60 },
  );
});
