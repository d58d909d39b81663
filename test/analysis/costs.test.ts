import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/catalogue/types.js';
import {
  compare,
  costFigure,
  costTerms,
  type Comparison,
  type CostSpan,
  type Figure,
  type ModelCost,
  type Workload,
} from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import {
  EMPTY_HEAD,
  model,
  offer,
  priced,
  shownUnits,
  withParts,
  workload,
} from '../support/models.js';

// Each run of these compares up to six models of which anything may be known.
fc.configureGlobal({ numRuns: 50 });

const costsOf = (models: Model[], load?: Workload): readonly ModelCost[] =>
  compare(EMPTY_HEAD, models, load && { workload: load }).costs.costs;

/** Every cost that a comparison states. */
function costFigures({ costs, offers }: Comparison): Figure[] {
  return [
    ...costs.costs.flatMap(({ monthly, perRequest }) => [monthly, perRequest]),
    ...offers.flat().map(({ monthly }) => monthly),
  ].filter((figure) => figure !== undefined);
}

describe('Shown numbers add up', () => {
  it('a total is the sum of its parts as shown, digit by digit', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.workload, (models, load) => {
        for (const figure of costFigures(compare(EMPTY_HEAD, models, { workload: load }))) {
          const { parts = [], decimals } = figure;
          expect(parts.length).toBeGreaterThan(0);
          for (const part of parts) expect(part.decimals).toBe(decimals);
          const sum = parts.reduce((total, part) => total + shownUnits(part, decimals), 0n);
          expect(shownUnits(figure, decimals)).toBe(sum);
        }
      }),
    );
  });

  it('a gap is the difference of the totals as shown, digit by digit', () => {
    fc.assert(
      fc.property(arbitrary.pricedModels, arbitrary.workload, (models, load) => {
        const { costs, order } = compare(EMPTY_HEAD, models, { workload: load }).costs;
        const lowest = costs[order[0]!]!.monthly!;
        for (const { monthly, gap } of costs) {
          const { decimals } = monthly!;
          const apart = shownUnits(monthly!, decimals) - shownUnits(lowest, decimals);
          expect(gap ? shownUnits(gap, decimals) : 0n).toBe(apart);
          if (gap) expect(gap.decimals).toBe(decimals);
        }
      }),
    );
  });

  it('all costs of one span are shown in the same decimals', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.workload, (models, load) => {
        const { costs, offers } = compare(EMPTY_HEAD, models, { workload: load });
        const monthly = [...costs.costs, ...offers.flat()].flatMap(({ monthly: figure }) =>
          figure ? [figure.decimals] : [],
        );
        expect(new Set(monthly).size).toBeLessThanOrEqual(1);
        const single = costs.costs.flatMap(({ perRequest }) =>
          perRequest ? [perRequest.decimals] : [],
        );
        expect(new Set(single).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('what is shown is within half a last digit of the exact part', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.workload, (models, load) => {
        for (const figure of costFigures(compare(EMPTY_HEAD, models, { workload: load })))
          for (const { value, exact, decimals } of figure.parts ?? [])
            expect(Math.abs(value - exact)).toBeLessThanOrEqual(
              0.5000001 * 10 ** -decimals + exact * 1e-14,
            );
      }),
    );
  });

  it('small prices keep digits that mean something: $0.0036, not $0.00', () => {
    const [cost] = costsOf([priced('small', 0.0036, 0.0036)], workload(1_000_000, 0));
    expect(cost?.monthly?.value).toBe(0.0036);
  });

  it('a part that costs something is never shown as nothing, at prices as they are published', () => {
    const load = fc.record({
      requests: fc.integer({ min: 1, max: 100_000_000 }),
      inputTokens: fc.integer({ min: 1, max: 1_000_000 }),
      outputTokens: fc.integer({ min: 1, max: 100_000 }),
    });
    const price = fc.constantFrom(0.005, 0.02, 0.0375, 0.1, 0.27, 3, 15, 75, 600);
    const models = fc
      .array(fc.tuple(price, price), { minLength: 2, maxLength: 6 })
      .map((pairs) => pairs.map(([input, output], n) => priced(`model-${n}`, input, output)));
    fc.assert(
      fc.property(models, load, (list, given) => {
        for (const figure of costFigures(compare(EMPTY_HEAD, list, { workload: given })))
          for (const part of figure.parts ?? []) expect(part.value).toBeGreaterThan(0);
      }),
    );
  });

  it('the offer marked as the cheapest is never shown dearer than another', () => {
    const close = model('close', {
      offers: [offer(1005, 1005, { provider: 'quay' }), offer(1001, 1013, { provider: 'harbor' })],
    });
    const { offers } = compare(EMPTY_HEAD, [close], { workload: workload(1000, 1000) });
    // 1.005 + 1.005 = 2.010, shown 1.01 + 1.01; 1.001 + 1.013 = 2.014, shown 1.00 + 1.01.
    expect(offers[0]?.map(({ provider, monthly }) => [provider, monthly?.value])).toEqual([
      ['harbor', 2.01],
      ['quay', 2.02],
    ]);
  });

  it('nor where costs are a fraction of a cent apart', () => {
    const close = fc.integer({ min: 990, max: 1020 });
    const models = fc
      .array(fc.array(fc.tuple(close, close), { minLength: 1, maxLength: 4 }), { minLength: 2 })
      .map((lists) =>
        lists.map((pairs, n) =>
          model(`model-${n}`, { offers: pairs.map(([input, output]) => offer(input, output)) }),
        ),
      );
    fc.assert(
      fc.property(models, (list) => {
        const { costs, offers } = compare(EMPTY_HEAD, list, { workload: workload(1000, 1000) });
        offers.forEach((routes, position) => {
          const shown = routes.map(({ monthly }) => monthly!.value);
          expect(shown).toEqual([...shown].sort((a, b) => a - b));
          expect(routes.map(({ cheapest }) => cheapest)).toEqual(routes.map((_, n) => n === 0));
          expect(costs.costs[position]?.cheapest).toEqual(routes[0]);
        });
      }),
    );
  });
});

describe('Adding tokens or requests never lowers a shown cost', () => {
  it('at the same prices and in the same decimals', () => {
    const spans = fc.constantFrom<CostSpan>('monthly', 'perRequest');
    const amount = fc.nat(1_000_000);
    const step = fc.record({ requests: amount, inputTokens: amount, outputTokens: amount });
    fc.assert(
      fc.property(
        arbitrary.plainOffer,
        step,
        step,
        spans,
        fc.integer({ min: 2, max: 6 }),
        ({ prices }, base, extra, span, decimals) => {
          const larger = workload(
            base.inputTokens + extra.inputTokens,
            base.outputTokens + extra.outputTokens,
            base.requests + extra.requests,
          );
          const shown = (load: Workload) =>
            costFigure(costTerms(prices, load)!, span, decimals, 'USD').value;
          expect(shown(larger)).toBeGreaterThanOrEqual(shown(base));
        },
      ),
    );
  });
});

describe('Percentages and multiples of costs', () => {
  it('a share is in [0, 1], a multiple is 2 or more, and both follow from the totals shown', () => {
    fc.assert(
      fc.property(arbitrary.pricedModels, arbitrary.workload, (models, load) => {
        const { costs, order } = compare(EMPTY_HEAD, models, { workload: load }).costs;
        const lowest = costs[order[0]!]!.monthly!.value;
        for (const { monthly, gap, cheaper, multiple } of costs) {
          const own = monthly!.value;
          expect(gap === undefined).toBe(own === lowest);
          expect(cheaper === undefined).toBe(own === lowest);
          if (cheaper) {
            expect(cheaper.value).toBeGreaterThanOrEqual(0);
            expect(cheaper.value).toBeLessThanOrEqual(1);
            expect(cheaper.exact).toBe(1 - lowest / own);
          }
          expect(multiple !== undefined).toBe(lowest > 0 && own / lowest >= 2);
          if (multiple) {
            expect(multiple.value).toBeGreaterThanOrEqual(2);
            expect(multiple.exact).toBe(own / lowest);
          }
        }
      }),
    );
  });
});

describe('Costs of several models', () => {
  const cheap = priced('cheap', 1, 1);
  const dear = priced('dear', 2, 2);
  const unknown = model('unknown');

  it('are ordered cheapest first, those without a cost last', () => {
    const { costs } = compare(EMPTY_HEAD, [unknown, dear, cheap]);
    expect(costs.order).toEqual([2, 1, 0]);
    expect(costs.costs[0]).toEqual({ missing: 'no-offer' });
  });

  it('lead where they are the lowest, among those that are known', () => {
    expect(compare(EMPTY_HEAD, [dear, cheap]).costs.leaders).toEqual({
      positions: [1],
      tie: false,
      equal: false,
      amongKnown: false,
    });
    expect(compare(EMPTY_HEAD, [dear, cheap, unknown]).costs.leaders).toEqual({
      positions: [1],
      tie: false,
      equal: false,
      amongKnown: true,
    });
  });

  it('nobody leads where the other cost is not known', () => {
    expect(compare(EMPTY_HEAD, [cheap, unknown]).costs.leaders.positions).toEqual([]);
    expect(compare(EMPTY_HEAD, [unknown, unknown]).costs.leaders.positions).toEqual([]);
  });

  it('tie where what is shown is equal, and then no gap is stated', () => {
    const { costs, leaders } = compare(EMPTY_HEAD, [cheap, priced('same', 1, 1), dear]).costs;
    expect(leaders).toEqual({ positions: [0, 1], tie: true, equal: true, amongKnown: false });
    for (const position of [0, 1]) expect(costs[position]).not.toHaveProperty('gap');
    expect(costs[2]?.gap?.value).toBe(1050);
  });

  it('come from the offer that is named, at the tier that its requests reach', () => {
    const tiered = model('tiered', {
      offers: [
        offer(1, 1, {
          provider: 'quay',
          tiers: [{ aboveInputTokens: 32_000, prices: { input: 10 } }],
        }),
        offer(2, 2, { provider: 'harbor' }),
      ],
    });
    expect(costsOf([tiered], workload(32_000, 0))[0]?.cheapest?.provider).toBe('quay');
    const [cost] = costsOf([tiered], workload(32_001, 0));
    expect(cost?.cheapest?.provider).toBe('harbor');
    expect(cost?.monthly?.parts?.[0]?.inputs).toContainEqual({
      name: 'inputPrice',
      value: 2,
      unit: 'money-per-million-tokens',
      currency: 'USD',
    });
  });

  it('an offer that is not counted on has no monthly figure and is never the cheapest', () => {
    const trial = offer(0.000001, 0.000001, { trial: true });
    const { offers } = compare(EMPTY_HEAD, [
      model('both', { offers: [trial, offer(2, 2)] }),
      model('trial', { offers: [trial] }),
    ]);
    const summary = offers.map((list) =>
      list.map(({ cheapest, monthly }) => [cheapest, monthly?.value]),
    );
    // (800 + 250) × 2
    expect(summary).toEqual([
      [
        [true, 2100],
        [false, undefined],
      ],
      [[false, undefined]],
    ]);
    // Nor do its small numbers make the others longer.
    expect(offers[0]?.[0]?.monthly?.decimals).toBe(2);
  });
});

describe('Every derived figure carries its working', () => {
  const input = (figure: Figure, name: string): number =>
    figure.inputs.find((item) => item.name === name)?.value ?? NaN;
  const tokens = (figure: Figure): number => input(figure, `${figure.part}Tokens`);
  const price = (figure: Figure): number => input(figure, `${figure.part}Price`);

  /** The figure, computed again from nothing but its formula, inputs and parts. */
  function recompute(figure: Figure): number {
    switch (figure.formula) {
      case 'sum':
        return (figure.parts ?? []).reduce((total, part) => total + part.exact, 0);
      case 'requests-tokens-price':
        return (input(figure, 'requests') * tokens(figure) * price(figure)) / 1e6;
      case 'tokens-price':
        return (tokens(figure) * price(figure)) / 1e6;
      case 'requests-fee':
        return input(figure, 'requests') * input(figure, 'requestFee');
      case 'fee':
        return input(figure, 'requestFee');
      case 'difference':
        return input(figure, 'first') - input(figure, 'second');
      case 'share-cheaper':
        return 1 - input(figure, 'first') / input(figure, 'second');
      case 'multiple':
        return input(figure, 'first') / input(figure, 'second');
      case 'product':
        return figure.inputs.reduce(
          (product, { value, divides }) => (divides ? product / value : product * value),
          (figure.parts ?? []).reduce((product, part) => product * part.value, 1),
        );
      case 'growth':
        return (input(figure, 'factor') ** input(figure, 'months') - 1) / input(figure, 'growth');
    }
  }

  it('and can be computed again from it alone', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.workload, (models, load) => {
        const comparison = compare(EMPTY_HEAD, models, { workload: load });
        const derived = comparison.costs.costs.flatMap(({ gap, cheaper, multiple }) =>
          [gap, cheaper, multiple].filter((figure) => figure !== undefined),
        );
        for (const figure of [...costFigures(comparison), ...derived].flatMap(withParts))
          expect(figure.exact).toBe(recompute(figure));
      }),
    );
  });

  it('its money names its currency, and what is itself a figure the digits it is shown with', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, ...options }) => {
        const comparison = compare(head, models, options);
        const { costs } = comparison.costs;
        const shown = new Map(models.map(({ id }, position) => [id, costs[position]?.monthly]));
        const derived = costs.flatMap(({ gap, cheaper, multiple }) =>
          [gap, cheaper, multiple].filter((figure) => figure !== undefined),
        );
        for (const { inputs } of [...costFigures(comparison), ...derived].flatMap(withParts))
          for (const item of inputs)
            expect(item.currency).toBe(
              item.unit.startsWith('money') ? comparison.currency : undefined,
            );
        for (const item of derived.flatMap(({ inputs }) => inputs)) {
          const { value, decimals } = shown.get(item.of!)!;
          expect(item).toMatchObject({ value, decimals });
        }
      }),
    );
  });

  it('names the workload it was computed for', () => {
    fc.assert(
      fc.property(arbitrary.pricedModels, arbitrary.workload, (models, load) => {
        for (const { monthly } of costsOf(models, load)) {
          const [inputs, outputs] = monthly!.parts!;
          expect(inputs!.inputs.slice(0, 2).map(({ value }) => value)).toEqual([
            load.requests,
            load.inputTokens,
          ]);
          expect(tokens(outputs!)).toBe(load.outputTokens);
        }
      }),
    );
  });

  it("has its offer's sources and date, in every part", () => {
    const cited = model('cited', {
      offers: [offer(1, 1, { sources: ['price-list'], asOf: '2026-10-30' })],
    });
    const bare = priced('bare', 2, 2);
    const [first, second] = costsOf([cited, bare]);
    for (const figure of [first?.monthly, first?.perRequest].flatMap((item) => withParts(item!)))
      expect(figure).toMatchObject({ sources: ['price-list'], asOf: '2026-10-30' });
    expect(second?.monthly).toMatchObject({ sources: [] });
    expect(second?.monthly).not.toHaveProperty('asOf');
    expect(second?.gap).toMatchObject({ sources: ['price-list'], asOf: '2026-10-30' });
    expect(second?.gap?.inputs.map(({ of }) => of)).toEqual(['bare', 'cited']);
    expect(second?.cheaper?.inputs.map(({ of }) => of)).toEqual(['cited', 'bare']);
  });
});
