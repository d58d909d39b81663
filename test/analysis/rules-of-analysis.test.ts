/**
 * The rules that make a comparison right, a test for each by its name. The golden numbers stand
 * beside their calculation; the rest holds for any catalogue.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/open.js';
import type { Model } from '../../src/catalogue/types.js';
import { compare, type Figure } from '../../src/analysis/index.js';
import { head, models, pricedModels, question, workload } from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, places, priced, scored, withParts } from '../support/models.js';

const MILLION_REQUESTS = { requests: 1_000_000, inputTokens: 800, outputTokens: 250 };

const comparisonOf = (list: Model[], load = MILLION_REQUESTS) =>
  compare(EMPTY_HEAD, list, { workload: load });

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'formula' in value && 'inputs' in value;

const figuresOf = (data: unknown): Figure[] =>
  places(data, ({ value }) => isFigure(value)).map(({ value }) => value as Figure);

describe('Rule 1, route-true', () => {
  it('the cheapest input of one provider is never billed with the cheapest output of another', () => {
    const mixed = model('mixed', {
      offers: [
        offer(0.1, 2, { provider: 'cheap-in' }),
        offer(1, 0.2, { provider: 'cheap-out' }),
        offer(0.5, 0.5, { provider: 'even' }),
      ],
    });
    const [cost] = comparisonOf([mixed, priced('other', 1, 1)]).costs.costs;
    // A month on each: 800 × 0.1 + 250 × 2 = 580; 800 × 1 + 250 × 0.2 = 850; 800 × 0.5 + 250 × 0.5 = 525
    expect(cost?.cheapest?.provider).toBe('even');
    expect(cost?.monthly?.value).toBe(525);
  });

  it('the offer that is used is the cheapest for the workload at hand, and is named', () => {
    const mixed = model('mixed', {
      offers: [offer(0.1, 2, { provider: 'cheap-in' }), offer(1, 0.2, { provider: 'cheap-out' })],
    });
    const used = (inputTokens: number, outputTokens: number) =>
      comparisonOf([mixed], { requests: 1, inputTokens, outputTokens }).costs.costs[0]?.cheapest
        ?.provider;
    expect(used(1000, 10)).toBe('cheap-in');
    expect(used(10, 1000)).toBe('cheap-out');
  });

  it('trials and routes without a price are left out, and the comparison says so', () => {
    const free = model('free', {
      offers: [offer(0, 0, { provider: 'gratis' }), offer(1, 1, { provider: 'try', trial: true })],
    });
    const { costs, offers } = comparisonOf([free, priced('other', 1, 1)]);
    expect(costs.costs[0]?.monthly).toBeUndefined();
    expect(offers[0]?.map(({ excluded }) => excluded).sort()).toEqual(['trial', 'zero-price']);
  });

  it('for any offers, all prices of one cost come from one of them', () => {
    fc.assert(
      fc.property(pricedModels, workload, (list, load) => {
        for (const { cheapest, monthly } of comparisonOf(list, load).costs.costs) {
          const prices = cheapest?.offer.prices;
          for (const input of monthly ? withParts(monthly).flatMap(({ inputs }) => inputs) : []) {
            if (input.name === 'inputPrice') expect(input.value).toBe(prices?.input);
            if (input.name === 'outputPrice') expect(input.value).toBe(prices?.output);
          }
        }
      }),
    );
  });
});

describe('Rule 2, unknown is unknown', () => {
  it('what is not recorded is neither no, nor zero, nor smaller, nor equal', () => {
    const known = model('known', {
      contextWindow: 128_000,
      capabilities: { vision: true },
      offers: [offer(1, 1)],
    });
    const { specs, capabilities, costs } = comparisonOf([known, model('unknown')]);
    const context = specs.find(({ name }) => name === 'contextWindow');
    expect(context?.cells[1]).toBeUndefined();
    expect(context?.leaders.positions).toEqual([]);
    const vision = capabilities.find(({ name }) => name === 'vision');
    expect(vision?.cells[1]).toBeUndefined();
    expect(vision?.differs).toBe(false);
    expect(costs.costs[1]).toEqual({ missing: 'no-offer' });
    expect(costs.leaders.positions).toEqual([]);
  });

  it('a cost that is not known is last, however the others are ordered', () => {
    const list = [model('unknown'), priced('dear', 5, 5), priced('cheap', 1, 1)];
    expect(comparisonOf(list).costs.order).toEqual([2, 1, 0]);
  });

  it('whatever is compared, nothing that is not known leads or loses', () => {
    fc.assert(
      fc.property(question, ({ head: catalogue, models: list, ...options }) => {
        const { specs, benchmarks, costs } = compare(catalogue, list, options);
        for (const { cells, leaders } of [...specs, ...benchmarks])
          for (const position of leaders.positions) expect(cells[position]).toBeDefined();
        for (const position of costs.leaders.positions)
          expect(costs.costs[position]?.monthly).toBeDefined();
      }),
    );
  });
});

describe('Rule 3, a verdict may abstain', () => {
  it('nothing known of either: it cannot say', () => {
    const { verdict } = comparisonOf([model('a'), model('b')]);
    expect(verdict?.outcome).toBe('abstains');
  });

  it('a price alone carries no verdict', () => {
    const { verdict } = comparisonOf([priced('cheap', 1, 1), priced('dear', 100, 100)]);
    expect(verdict?.outcome).toBe('abstains');
  });

  it('it never rests on the price where benchmarks say otherwise', () => {
    const cheap = { ...scored('cheap', { value: 28.1 }), offers: [offer(0.1, 0.1)] };
    const dear = { ...scored('dear', { value: 86.2 }), offers: [offer(90, 90)] };
    const { verdict } = compare(
      { format: 1, benchmarks: { quiz: { name: 'Quiz', items: 164 } } },
      [cheap, dear],
      { weights: { ...zeroWeights, price: 100, scores: 1 } },
    );
    expect(verdict?.outcome).not.toBe('leads');
  });

  const zeroWeights = {
    price: 0,
    scores: 0,
    context: 0,
    capabilities: 0,
    licence: 0,
    availability: 0,
    speed: 0,
    age: 0,
  };
});

describe('Rule 4, comparable only', () => {
  const quiz = { format: 1, benchmarks: { quiz: { name: 'Quiz', items: 164 } } } as const;

  it.each([
    ['another metric', { metric: 'pass@5' }],
    ['another variant', { variant: 'Diamond' }],
    ['another version', { version: 'v2' }],
    ['other shots', { shots: 0 }],
  ])('%s: shown, and not subtracted', (_, other) => {
    const first = scored('first', { value: 90, metric: 'pass@1', shots: 5 });
    const second = scored('second', { value: 10, metric: 'pass@1', shots: 5, ...other });
    const { benchmarks } = compare(quiz, [first, second]);
    expect(benchmarks.flatMap(({ gap }) => gap ?? [])).toEqual([]);
    expect(benchmarks.flatMap(({ leaders }) => leaders.positions)).toEqual([]);
    const shown = benchmarks.flatMap(({ cells }) => cells.map((cell) => cell?.score.value));
    expect(shown).toContain(90);
    expect(shown).toContain(10);
  });

  it('a gap inside the uncertainty is a tie', () => {
    // Wilson, 95 %, n = 164: 84.1 % is 77.8 to 88.9, 89.4 % is 83.8 to 93.2: they overlap.
    const { benchmarks } = compare(quiz, [
      scored('first', { value: 84.1 }),
      scored('second', { value: 89.4 }),
    ]);
    expect(benchmarks[0]?.leaders).toMatchObject({ positions: [], tie: true });
  });
});

describe('Rule 5, percentages', () => {
  it('x is cheaper than y by 1 − x/y, and from twice as much a multiple says it too', () => {
    const [, dear] = comparisonOf([priced('cheap', 0.2, 0.2), priced('dear', 0.5, 0.5)]).costs
      .costs;
    // 1 − 0.2 ÷ 0.5 = 0.6; 0.5 ÷ 0.2 = 2.5
    expect(dear?.cheaper?.value).toBe(0.6);
    expect(dear?.multiple?.value).toBe(2.5);
  });

  it('whatever is compared, no share is above 1', () => {
    fc.assert(
      fc.property(question, ({ head: catalogue, models: list, ...options }) => {
        for (const { formula, value } of figuresOf(compare(catalogue, list, options)))
          if (formula === 'share-cheaper') expect(value).toBeLessThan(1.000_001);
      }),
    );
  });
});

describe('Rule 6, shown numbers add up', () => {
  it('whatever is compared, a sum is that of its shown parts and a difference that of its terms', () => {
    fc.assert(
      fc.property(question, ({ head: catalogue, models: list, ...options }) => {
        const digits = (value: number, decimals: number) => Number(value.toFixed(decimals));
        for (const figure of figuresOf(compare(catalogue, list, options))) {
          const { formula, value, decimals, parts, inputs } = figure;
          if (formula === 'sum' && parts)
            expect(value).toBeCloseTo(
              parts.reduce((total, part) => total + part.value, 0),
              Math.min(decimals, 6) - 1,
            );
          const [first, second] = inputs;
          if (formula === 'difference' && first && second && decimals <= 6)
            expect(digits(value, decimals)).toBeCloseTo(first.value - second.value, decimals - 1);
        }
      }),
    );
  });

  it('a small price keeps its digits', () => {
    const [cost] = comparisonOf([priced('small', 0.2, 0.27)]).costs.costs;
    // 800 × 0.2 ÷ 10⁶ + 250 × 0.27 ÷ 10⁶
    expect(cost?.perRequest?.value).toBe(0.0002275);
  });
});

describe('Rule 7, tiers are per request', () => {
  const tiered = model('tiered', {
    offers: [offer(1, 2, { tiers: [{ aboveInputTokens: 1000, prices: { input: 4 } }] })],
  });
  const monthly = (requests: number, inputTokens: number) =>
    comparisonOf([tiered], { requests, inputTokens, outputTokens: 0 }).costs.costs[0]?.monthly
      ?.value;

  it('a request past the threshold is billed wholly at the tier', () => {
    // 1,001 × 4 ÷ 10⁶ × 10⁶ requests
    expect(monthly(1_000_000, 1001)).toBe(4004);
  });

  it('a month of small requests never reaches it, however many there are', () => {
    // 1,000 × 1 ÷ 10⁶ × 10⁶ requests
    expect(monthly(1_000_000, 1000)).toBe(1000);
  });
});

describe('Rule 8, every derived figure carries its working', () => {
  it('whatever is compared, each has a formula and what went into it', () => {
    fc.assert(
      fc.property(question, ({ head: catalogue, models: list, ...options }) => {
        for (const { inputs, parts = [], exact } of figuresOf(compare(catalogue, list, options))) {
          expect(inputs.length + parts.length).toBeGreaterThan(0);
          expect(Number.isFinite(exact)).toBe(true);
        }
      }),
    );
  });

  it('and the source and date of the prices that it is made of', () => {
    const cited = { sources: ['list'], asOf: '2026-05-11' };
    const [first, second] = comparisonOf([
      model('first', { offers: [offer(1, 1, cited)] }),
      model('second', { offers: [offer(2, 2, { sources: ['other'], asOf: '2026-03-01' })] }),
    ]).costs.costs;
    expect(first?.monthly).toMatchObject(cited);
    // A figure made of two is as old as the older.
    expect(second?.gap).toMatchObject({ sources: ['other', 'list'], asOf: '2026-03-01' });
  });
});

describe('Rule 9, dates', () => {
  it('an offer counts from its first day until before its last', () => {
    const changed = model('changed', {
      offers: [offer(1, 1, { until: '2026-06-01' }), offer(2, 2, { from: '2026-06-01' })],
    });
    const price = (asOf: string) =>
      compare(EMPTY_HEAD, [changed], { asOf }).costs.costs[0]?.cheapest?.prices.input;
    expect(price('2026-05-31')).toBe(1);
    expect(price('2026-06-01')).toBe(2);
  });

  it('there is no clock: the same question has the same answer on any day', () => {
    fc.assert(
      fc.property(head, models, (catalogue, list) => {
        expect(compare(catalogue, list)).toEqual(compare(catalogue, list));
      }),
      { numRuns: 30 },
    );
  });
});

describe('Rule 10, disagreeing sources are shown', () => {
  it('both values stay, with their sources, and a lead must hold for either', () => {
    const disputed = model('disputed', {
      contextWindow: {
        value: 128_000,
        sources: ['card'],
        disputed: [{ value: 131_072, sources: ['feed'] }],
      },
    });
    const { specs } = comparisonOf([disputed, model('other', { contextWindow: 130_000 })]);
    const row = specs.find(({ name }) => name === 'contextWindow');
    expect(row?.cells[0]).toMatchObject({
      value: 128_000,
      sources: ['card'],
      disputed: [{ value: 131_072, sources: ['feed'] }],
    });
    expect(row?.leaders.positions).toEqual([]);
  });
});

describe('Rule 11, untrusted input', () => {
  const document = {
    format: 1,
    published: '2026-11-01',
    models: [
      { id: 'sound', name: '<img src=x onerror=alert(1)>', contextWindow: 1000 },
      {
        id: 'bad',
        name: 'Bad',
        contextWindow: -5,
        licence: { name: 'L', url: 'javascript:alert(1)' },
      },
      { name: 'Nobody' },
      null,
    ],
  };

  it('a bad record is left out and reported, and the rest still works', () => {
    const catalogue = openCatalogue(document);
    expect(catalogue.models.map(({ id }) => id)).toEqual(['sound', 'bad']);
    const { specs } = compare(catalogue, [...catalogue.models]);
    const context = specs.find(({ name }) => name === 'contextWindow');
    expect(context?.cells.map((cell) => cell?.value)).toEqual([1000, undefined]);
    expect(catalogue.problems.map(({ path }) => path)).toContain('$.models[1].contextWindow');
    expect(JSON.stringify(catalogue.models)).not.toContain('javascript:');
  });

  it('text stays text', () => {
    const catalogue = openCatalogue(document);
    expect(catalogue.model('sound')?.name).toBe('<img src=x onerror=alert(1)>');
  });
});
