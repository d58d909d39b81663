import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePrices,
  estimateHosting,
  HOSTING_DEFAULTS,
  HOSTING_LIMITS,
  hostingCurve,
  type HostingPlan,
  type ModelHosting,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { positivePrice, workload } from '../support/arbitraries.js';
import { model, withParts } from '../support/models.js';

const within = (field: keyof typeof HOSTING_LIMITS): fc.Arbitrary<number> => {
  const [min, max, step] = HOSTING_LIMITS[field];
  return step === 1
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(6)));
};

const count = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });

const attention = fc.oneof(
  fc.record({ layers: count(128), keyValueHeads: count(64), headSize: count(256) }),
  fc.record({ layers: count(128), latentSize: count(1_024) }),
  fc.record({
    layers: count(128),
    keyValueHeads: count(64),
    headSize: count(256),
    windowedLayers: count(128),
    window: count(100_000),
  }),
);

/** A model of known size, and what hosting it may be asked for. */
const asked = fc.record({
  one: fc
    .record({
      total: count(1e12),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      attention: fc.option(attention, { nil: undefined }),
      input: positivePrice,
      output: positivePrice,
    })
    .map(({ total, share, attention: shape, input, output }): Model =>
      model('one', {
        parameters: { total, active: Math.ceil(total * share) },
        ...(shape && { attention: shape }),
        offers: [{ provider: 'harbor', prices: { input, output } }],
      }),
    ),
  hourly: fc.double({ min: 0.05, max: 20, noNaN: true }).map((price) => Number(price.toFixed(2))),
  memoryBytes: fc.constantFrom(24e9, 80e9, 192e9, 1e15),
  plan: fc.record({
    bits: fc.constantFrom(4, 8, 16),
    concurrent: within('concurrent'),
    context: within('context'),
    overhead: within('overhead'),
    utilisation: within('utilisation'),
    throughputOfAll: fc
      .double({ min: 0.1, max: 1e5, noNaN: true })
      .map((n) => Number(n.toFixed(1))),
    counts: fc.constantFrom('output' as const, 'all' as const),
    rental: fc.constantFrom('always' as const, 'scheduled' as const, 'per-second' as const),
    hoursPerDay: within('hoursPerDay'),
    daysPerWeek: within('daysPerWeek'),
    mostGpus: fc.constant(1_024),
  }),
  load: workload,
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function host(
  { one, hourly, memoryBytes, plan, load }: Asked,
  change: Partial<HostingPlan> = {},
): ModelHosting {
  const head: CatalogueHead = {
    format: 1,
    hardware: {
      card: {
        name: 'Card',
        memoryBytes,
        memoryBandwidth: 1e12,
        offers: [{ provider: 'pod', perHour: hourly }],
      },
    },
  };
  const comparison = comparePrices(head, [one], { workload: load });
  return estimateHosting(head, comparison, { ...HOSTING_DEFAULTS, ...plan, ...change }).models[0]!;
}

describe('whatever is hosted', () => {
  it('needs no fewer GPUs for more context, more requests at once or more bits', () => {
    fc.assert(
      fc.property(asked, count(10_000_000), count(10_000), (question, context, concurrent) => {
        const gpus = (change: Partial<HostingPlan>): number =>
          host(question, change).gpus?.value ?? 0;
        const rising = (values: Partial<HostingPlan>[]): void => {
          const needed = values.map(gpus);
          expect(needed).toEqual([...needed].sort((a, b) => a - b));
        };
        const { plan } = question;
        rising([plan.context, context].sort((a, b) => a - b).map((value) => ({ context: value })));
        rising(
          [plan.concurrent, concurrent]
            .sort((a, b) => a - b)
            .map((value) => ({ concurrent: value })),
        );
        rising([{ bits: 4 }, { bits: 8 }, { bits: 16 }]);
      }),
    );
  });

  it('costs one copy the same however much it is used', () => {
    fc.assert(
      fc.property(asked, within('utilisation'), (question, utilisation) => {
        const [one, other] = [host(question), host(question, { utilisation })];
        expect(one.rent).toEqual(other.rent);
        // By the second idle hours are not paid for at all; else more copies may be needed.
        if (question.plan.rental === 'per-second') expect(one.bill).toEqual(other.bill);
      }),
    );
  });

  it('carries no less that is used more or writes faster', () => {
    fc.assert(
      fc.property(
        asked,
        within('utilisation'),
        fc.integer({ min: 1, max: 1e5 }),
        (question, utilisation, speed) => {
          const { plan } = question;
          const capacity = (change: Partial<HostingPlan>): number =>
            host(question, change).capacity?.value ?? 0;
          const low = Math.min(plan.utilisation, utilisation);
          const high = Math.max(plan.utilisation, utilisation);
          expect(capacity({ utilisation: low })).toBeLessThanOrEqual(
            capacity({ utilisation: high }),
          );
          const slow = Math.min(plan.throughputOfAll, speed);
          const fast = Math.max(plan.throughputOfAll, speed);
          expect(capacity({ throughputOfAll: slow })).toBeLessThanOrEqual(
            capacity({ throughputOfAll: fast }),
          );
        },
      ),
    );
  });

  it('costs at its break-even what the offer bills, within a cent', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { breakEven, rent, api, capacity, tokensPerRequest } = host(question);
        if (!breakEven?.requests || !rent || !api || !capacity || !tokensPerRequest) return;
        const { fixed, perRequest } = api.cost;
        expect(Math.abs(fixed + breakEven.requests.exact * perRequest - rent.value)).toBeLessThan(
          0.01,
        );
        const needed = breakEven.requests.exact * tokensPerRequest;
        if (breakEven.outcome === 'from')
          expect(needed).toBeLessThanOrEqual(capacity.exact * (1 + 1e-9));
        if (breakEven.outcome === 'never')
          expect(needed).toBeGreaterThan(capacity.exact * (1 - 1e-9));
      }),
    );
  });

  it('that never pays would pay at the speed that it is said to take, and not below', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { breakEven } = host(question);
        const needed = breakEven?.needed?.value;
        if (breakEven?.outcome !== 'never' || needed === undefined || needed > 1e7) return;
        const at = (throughputOfAll: number): string | undefined =>
          host(question, { throughputOfAll }).breakEven?.outcome;
        expect(at(needed)).toMatch(/from|any/);
        if (needed > 2) expect(at(needed - 1.5)).toBe('never');
      }),
    );
  });

  it('is never cheaper beside the curve where it never pays', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const hosted = host(question);
        const curve = hostingCurve(hosted, question.load.requests);
        for (const { hosted: cost, api } of curve?.points ?? []) {
          if (hosted.breakEven?.outcome === 'never')
            expect(cost).toBeGreaterThanOrEqual(api! * (1 - 1e-6));
          if (hosted.breakEven?.outcome === 'any')
            expect(cost).toBeLessThanOrEqual(api! * (1 + 1e-6));
        }
      }),
    );
  });

  it('has finite figures, and parts that add up', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const hosted = host(question);
        const figures = Object.values(hosted).flatMap((value) =>
          typeof value === 'object' && 'formula' in value ? withParts(value) : [],
        );
        for (const { value, exact, inputs } of figures)
          for (const number of [value, exact, ...inputs.map((input) => input.value)])
            expect(Number.isFinite(number)).toBe(true);
        const { total } = hosted.memory!;
        const parts = total.parts ?? [];
        expect(parts.reduce((all, { value }) => all + value, 0)).toBe(total.value);
      }),
    );
  });
});
