import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison, type Figure, type Leaders } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, places, priced, type Place } from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

const answer = ({ head, models, ...options }: arbitrary.Question): Comparison =>
  compare(head, models, options);

const notFinite = ({ value }: Place): boolean =>
  typeof value === 'number' && !Number.isFinite(value);

describe('Unknown never turns into a number', () => {
  it('every number of a comparison is finite', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        expect(places(answer(asked), notFinite)).toEqual([]);
      }),
    );
  });

  it('what is absent is absent, and only a cell may be undefined', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const missing = places(answer(asked), ({ value }) => value === undefined);
        const isCell = ({ path }: Place): boolean => ['cells', 'claims'].includes(`${path.at(-2)}`);
        expect(missing.filter((place) => !isCell(place))).toEqual([]);
      }),
    );
  });

  it('no figure is negative but what is less after a switch', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const negative = ({ path, value }: Place): boolean =>
          path.at(-1) !== 'difference' &&
          typeof value === 'object' &&
          value !== null &&
          'formula' in value &&
          !((value as Figure).value >= 0);
        expect(places(answer(asked), negative)).toEqual([]);
      }),
    );
  });

  it('a missing price gives no cost, gap, share or multiple', () => {
    const half = model('half', { offers: [offer(0.001, undefined)] });
    const { costs, offers } = compare(EMPTY_HEAD, [priced('whole', 1, 1), half]);
    expect(costs.costs[1]).toEqual({ missing: 'no-price' });
    expect(costs.leaders.positions).toEqual([]);
    expect(offers[1]?.[0]).not.toHaveProperty('monthly');
  });

  it('a cost is there exactly where an offer with every needed price counts', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { costs, offers, workload } = answer(asked);
        costs.costs.forEach((cost, position) => {
          const counted = offers[position]!.filter(({ excluded }) => !excluded);
          expect(cost.monthly === undefined).toBe(counted.length === 0);
          for (const { prices } of counted) {
            if (workload.inputTokens > 0) expect(prices.input).toBeDefined();
            if (workload.outputTokens > 0) expect(prices.output).toBeDefined();
          }
        });
      }),
    );
  });

  it('holds at the largest numbers that a catalogue may give', () => {
    const most = { requests: 1e9, inputTokens: 1e7, outputTokens: 1e7 };
    const models = [priced('most', 1e15, 1e15), priced('least', 1e-15, 1e-15), priced('one', 1, 1)];
    for (const workload of [most, { requests: 1, inputTokens: 1, outputTokens: 1 }])
      expect(places(compare(EMPTY_HEAD, models, { workload }), notFinite)).toEqual([]);
  });
});

describe('Leaders are known', () => {
  it('no unknown cell leads a row, whatever is not known', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { specs, benchmarks, costs } = answer(asked);
        for (const { cells, leaders } of specs)
          for (const position of leaders.positions)
            expect(typeof cells[position]?.value).toBe('number');
        for (const { cells, leaders } of benchmarks)
          for (const position of leaders.positions) expect(cells[position]).toBeDefined();
        for (const position of costs.leaders.positions)
          expect(costs.costs[position]?.monthly).toBeDefined();
      }),
    );
  });

  it('nobody leads alone: at least two are known wherever one leads', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { specs, benchmarks, costs } = answer(asked);
        const known = [
          ...specs.map(({ cells, leaders }) => [
            leaders,
            cells.filter((cell) => typeof cell?.value === 'number').length,
          ]),
          ...benchmarks.map(({ cells, leaders }) => [leaders, cells.filter(Boolean).length]),
          [costs.leaders, costs.costs.filter(({ monthly }) => monthly).length],
        ] as [Leaders, number][];
        for (const [{ positions }, count] of known)
          if (positions.length > 0) expect(count).toBeGreaterThan(1);
      }),
    );
  });
});

describe('Permuting models permutes the result', () => {
  const shuffled = arbitrary.question.chain((asked) =>
    fc.tuple(fc.constant(asked), arbitrary.permutation(asked.models.length)),
  );

  function permute<T>(list: readonly T[], order: readonly number[]): T[] {
    return order.map((position) => list[position]!);
  }

  /** Leaders of the permuted row, in positions of the row that was permuted. */
  const unshuffled = ({ positions, ...rest }: Leaders, order: readonly number[]): Leaders => ({
    positions: positions.map((position) => order[position]!).sort((a, b) => a - b),
    ...rest,
  });

  it('specifications, capabilities and benchmarks', () => {
    fc.assert(
      fc.property(shuffled, ([asked, order]) => {
        const before = answer(asked);
        const after = answer({ ...asked, models: permute(asked.models, order) });
        for (const part of ['specs', 'capabilities', 'benchmarks'] as const) {
          expect(after[part].map(({ cells }) => cells)).toEqual(
            before[part].map(({ cells }) => permute<unknown>(cells, order)),
          );
        }
        expect(after.capabilities.map(({ differs }) => differs)).toEqual(
          before.capabilities.map(({ differs }) => differs),
        );
        for (const part of ['specs', 'benchmarks'] as const)
          expect(after[part].map(({ leaders }) => unshuffled(leaders, order))).toEqual(
            before[part].map(({ leaders }) => leaders),
          );
        const summary = ({ benchmarks }: Comparison) =>
          benchmarks.map(({ benchmark, problems, unstated, decimals, gap }) => [
            benchmark,
            problems,
            unstated,
            decimals,
            gap?.value,
          ]);
        expect(summary(after)).toEqual(summary(before));
      }),
    );
  });

  it('offers and costs, and what is said of them', () => {
    fc.assert(
      fc.property(shuffled, ([asked, order]) => {
        const before = answer(asked);
        const after = answer({ ...asked, models: permute(asked.models, order) });
        expect(after.offers).toEqual(permute(before.offers, order));
        const numbers = ({ costs }: Comparison) =>
          costs.costs.map((cost) => [
            cost.cheapest,
            cost.monthly,
            cost.perRequest,
            // Where two cost the same, either may be the one that the others are set against.
            ...[cost.gap, cost.cheaper, cost.multiple].map((figure) => figure?.value),
          ]);
        expect(numbers(after)).toEqual(permute(numbers(before), order));
        expect(unshuffled(after.costs.leaders, order)).toEqual(before.costs.leaders);
        const inOrder = ({ costs }: Comparison) =>
          costs.order.map((position) => costs.costs[position]?.monthly?.value);
        expect(inOrder(after)).toEqual(inOrder(before));
      }),
    );
  });

  it('and leaves what concerns them all', () => {
    fc.assert(
      fc.property(shuffled, ([asked, order]) => {
        const before = answer(asked);
        const after = answer({ ...asked, models: permute(asked.models, order) });
        expect(after.reviewed).toBe(before.reviewed);
        expect(after.pricesChecked).toEqual(before.pricesChecked);
        expect(new Set(after.sources.map(({ id }) => id))).toEqual(
          new Set(before.sources.map(({ id }) => id)),
        );
        expect([after.currency, after.asOf]).toEqual([before.currency, before.asOf]);
      }),
    );
  });
});

describe('A further model of which nothing is known', () => {
  it("never changes what is said of the others' own figures", () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const before = answer(asked);
        const after = answer({ ...asked, models: [...asked.models, model('unknown')] });
        expect(after.costs.costs).toEqual([...before.costs.costs, { missing: 'no-offer' }]);
        expect(after.costs.order).toEqual([...before.costs.order, asked.models.length]);
        expect(after.offers).toEqual([...before.offers, []]);
        for (const part of ['specs', 'capabilities', 'benchmarks'] as const)
          expect(after[part].map(({ cells }) => cells)).toEqual(
            before[part].map(({ cells }) => [...cells, undefined]),
          );
        expect(after.capabilities.map(({ differs }) => differs)).toEqual(
          before.capabilities.map(({ differs }) => differs),
        );
        expect(after.benchmarks.map(({ gap }) => gap)).toEqual(
          before.benchmarks.map(({ gap }) => gap),
        );
        const leads = ({ specs, benchmarks, costs }: Comparison) =>
          [...specs, ...benchmarks, costs].map(({ leaders: { positions, tie, equal } }) => ({
            positions,
            tie,
            equal,
          }));
        expect(leads(after)).toEqual(leads(before));
        expect(after.pricesChecked).toEqual(before.pricesChecked);
        expect(after.sources).toEqual(before.sources);
      }),
    );
  });
});
