import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTuning, type TuningComparison } from '../../src/analysis/tuning.js';
import type { TuningSetup } from '../../src/analysis/tuning-setup.js';
import {
  DEFAULT_PLAN,
  fitsTuning,
  isTuningPlan,
  readTuningPlan,
  TUNING_FIELDS,
  TUNING_METHODS,
  TUNING_RANGES,
  type TuningPlan,
} from '../../src/analysis/tuning-plan.js';
import type { CatalogueHead, Model, TuningOffer } from '../../src/catalogue/types.js';
import { model, places, withParts } from '../support/models.js';

const head: CatalogueHead = {
  format: 1,
  published: '2026-11-01',
  hardware: {
    h100: {
      name: 'H100 80 GB',
      memoryBytes: 80e9,
      flops: 989e12,
      sources: ['datasheet'],
      offers: [
        { provider: 'harbor', perHour: 2.69, asOf: '2026-03', sources: ['harbor-prices'] },
        { provider: 'quay', perHour: 1.5, spot: true, asOf: '2026-03' },
        { provider: 'pier', perHour: 3, currency: 'EUR', asOf: '2026-03' },
      ],
    },
    small: {
      name: 'Small 24 GB',
      memoryBytes: 24e9,
      offers: [{ provider: 'harbor', perHour: 0.5, asOf: '2026-03' }],
    },
  },
  exchangeRates: [{ from: 'USD', to: 'EUR', rate: 0.8, asOf: '2026-10-30', sources: ['bank'] }],
};

const sized = (id: string, total: number, active = total, rest: Partial<Model> = {}): Model =>
  model(id, { parameters: { total, active }, ...rest });

const mixtral = sized('mixtral-8x7b', 46.7e9, 12.9e9);
const dense = sized('dense-13b', 13e9);
const mistralLarge = sized('mistral-large', 123e9);

const ask = (
  models: readonly Model[],
  plan: Partial<TuningPlan> = {},
  options: { asOf?: string; currency?: string } = {},
  at: CatalogueHead = head,
): TuningComparison =>
  compareTuning(at, models, { plan: { ...DEFAULT_PLAN, ...plan }, ...options });

/** The only setup of one model by one method. */
const only = (one: Model, plan: Partial<TuningPlan> = {}): TuningSetup => {
  const [setup, ...others] = ask([one], { methods: ['lora'], ...plan }).setups;
  expect(others).toEqual([]);
  return setup!;
};

describe('What the pages get wrong about tuning', () => {
  it('seven days on four H100 cost $1,807.68, and on two $903.84', () => {
    // 7 × 24 h = 168 h; 168 h × 4 × $2.69 = 168 × $10.76 = $1,807.68
    const four = only(mistralLarge, { days: 7, gpus: 4 });
    expect(four.hours?.value).toBe(168);
    expect(four.perRun?.value).toBe(1807.68);
    // 168 h × 2 × $2.69 = 168 × $5.38 = $903.84
    expect(only(mixtral, { days: 7, gpus: 2 }).perRun?.value).toBe(903.84);
  });

  it('the same days on the same GPUs cost the same, whichever model is trained', () => {
    const plan = { methods: ['lora'], days: 7, gpus: 4 } as const;
    const costs = ask([mixtral, dense, model('unknown')], plan).setups;
    expect(costs.map(({ perRun }) => perRun?.value)).toEqual([1807.68, 1807.68, 1807.68]);
    expect(costs.every(({ gap }) => gap === undefined)).toBe(true);
  });

  it('memory follows all parameters: 93.4 GB for Mixtral 8x7B against 26 GB for 13 B', () => {
    // 46.7 B × 16 bits ÷ 8 = 93.4 GB, of which 12.9 B are active; 13 B × 16 ÷ 8 = 26 GB
    const weights = (one: Model) => only(one).memory?.parts?.[0];
    expect(weights(mixtral)?.value).toBe(93.4e9);
    expect(weights(dense)?.value).toBe(26e9);
  });

  it('a model of 123 B does not fit on one card of 24 GB, not even at 4 bits', () => {
    // 123 B × 4 bits ÷ 8 = 61.5 GB
    const plan = { methods: ['qlora'], hardware: 'small', gpus: 1 } as const;
    const setup = only(mistralLarge, { ...plan });
    expect(setup.memory?.parts?.[0]?.value).toBe(61.5e9);
    expect(setup.missing).toBe('too-small');
    expect(setup.perRun).toBeUndefined();
  });

  it('compute follows the active parameters', () => {
    // Of Mixtral 12.9 B of 46.7 B work on a token.
    const plan = { gpus: 8 };
    const all = only(sized('all', 46.7e9), plan).hours!;
    const some = only(mixtral, plan).hours!;
    expect(some.exact / all.exact).toBeCloseTo(12.9 / 46.7, 12);
  });
});

describe('The memory of tuning', () => {
  it('is 16 bytes for each parameter where all are trained', () => {
    // 13 B × (2 + 2 + 12) bytes = 208 GB
    const { memory } = only(dense, { methods: ['full'] });
    expect(memory?.parts?.map(({ value }) => value)).toEqual([26e9, 26e9, 156e9]);
    expect(memory?.value).toBe(208e9);
  });

  it('is 2 bytes for each frozen parameter and 16 for each of the adapters with LoRA', () => {
    // 13 B × 2 = 26 GB; 13 B × 1 % × 16 bytes = 2.08 GB
    expect(only(dense).memory?.value).toBe(28.08e9);
  });

  it('is 4.127 bits for each frozen parameter with QLoRA', () => {
    // 13 B × 4 ÷ 8 = 6.5 GB; 13 B × 0.127 ÷ 8 = 0.206 GB; adapters 2.08 GB
    const { memory } = only(dense, { methods: ['qlora'] });
    expect(memory?.parts?.map(({ value }) => value)).toEqual([6.5e9, 0.21e9, 2.08e9]);
    expect(memory?.value).toBe(8.79e9);
  });

  it('asks for whole GPUs', () => {
    // 208 GB ÷ 80 GB = 2.6; 80 GB ÷ 80 GB = 1
    expect(only(dense, { methods: ['full'] }).needed).toMatchObject({ value: 3, roundedUp: true });
    expect(only(sized('exact', 5e9), { methods: ['full'] }).needed?.value).toBe(1);
  });
});

describe('The duration of tuning', () => {
  it('is operations ÷ what the GPUs do of them', () => {
    // 4 × 12.9e9 × 10e6 × 3 ÷ (2 × 989e12 × 40 %) ÷ 3,600 s = 0.5435 h; 101 GB need two GPUs
    const setup = only(mixtral);
    expect(setup.gpus).toBe(2);
    expect(setup.hours?.value).toBe(0.543);
    // What is shown is computed with: 0.543 h × 2 × $2.69 = $2.9213
    expect(setup.perRun?.value).toBe(2.92);
    expect(setup.perYear?.value).toBe(35.04);
  });

  it('takes a third less where weights are frozen', () => {
    // 6 operations for each parameter and token, or 4
    const [full, lora, qlora] = ask([dense], { gpus: 4 }).setups.map(({ hours }) => hours!.exact);
    expect(lora! / full!).toBeCloseTo(4 / 6, 12);
    expect(qlora).toBe(lora);
  });

  it('is tokens × epochs ÷ the measured speed of all GPUs where that is given', () => {
    // 10e6 × 3 ÷ (2 × 1,000) ÷ 3,600 s = 4.1667 h
    expect(only(mixtral, { throughput: 1000 }).hours?.value).toBe(4.17);
  });

  it('says that the runs do not fit into a year', () => {
    // 12 × 31 × 24 h = 8,928 h against 8,760 h
    expect(only(dense, { days: 31 }).overYear).toBe(true);
    // 12 × 30 × 24 h = 8,640 h
    expect(only(dense, { days: 30 }).overYear).toBeUndefined();
  });
});

describe('The cost of tuning', () => {
  it('adds up evaluation and preparation, a run and a year', () => {
    const { perRun, perYear } = only(dense, {
      days: 1,
      gpus: 2,
      evaluationHours: 3,
      preparationHours: 4,
      preparationPrice: 50.5,
      runs: 5,
    });
    // 24 h × 2 × $2.69 = $129.12; 3 h × 2 × $2.69 = $16.14; 4 h × $50.50 = $202
    expect(perRun?.parts?.map(({ value }) => value)).toEqual([129.12, 16.14, 202]);
    expect(perRun?.value).toBe(347.26);
    // 5 × $347.26
    expect(perYear?.value).toBe(1736.3);
  });

  it('takes the reader’s own price, which cites nobody', () => {
    const own = only(dense, { days: 1, gpus: 1, gpuPrice: 2 });
    expect(own.perRun).toMatchObject({ value: 48, sources: [] });
    expect(only(dense, { days: 1, gpus: 1 }).perRun).toMatchObject({
      sources: ['harbor-prices'],
      asOf: '2026-03',
    });
    // Where the duration is computed, who says how fast the GPU is.
    expect(only(dense).hours?.sources).toEqual(['datasheet']);
    expect(only(dense).needed?.sources).toEqual(['datasheet']);
  });

  it('takes the offer that is named', () => {
    const cost = (plan: Partial<TuningPlan>) => only(dense, { days: 1, gpus: 1, ...plan }).perRun;
    expect(cost({ hardware: 'h100', provider: 'quay' })?.value).toBe(36);
    // €3 ÷ 0.8 = $3.75 an hour
    expect(cost({ hardware: 'h100', provider: 'pier' })).toMatchObject({
      value: 90,
      currency: 'USD',
      sources: ['bank'],
    });
    // 2 × 24 h × $0.50: 28.08 GB need two.
    expect(cost({ hardware: 'small', gpus: 2 })?.value).toBe(24);
    // No such hardware: the first of which all is known.
    expect(cost({ hardware: 'none' })?.value).toBe(64.56);
  });

  it('is stated in another currency only where there is a rate', () => {
    const plan = { methods: ['lora'], days: 1, gpus: 1 } as const;
    const euros = ask([dense], plan, { currency: 'EUR' });
    // 24 h × $2.69 × 0.8
    expect(euros.setups[0]?.perRun).toMatchObject({ value: 51.65, currency: 'EUR' });
    const yen = ask([dense], plan, { currency: 'JPY' });
    expect(yen).toMatchObject({ currency: 'USD', unconverted: 'JPY' });
    expect(yen.setups[0]?.perRun?.value).toBe(64.56);
  });
});

describe('A provider that tunes', () => {
  const offered = (offer: Partial<TuningOffer>): Model =>
    sized('offered', 13e9, 13e9, {
      tuning: [{ provider: 'harbor', perMillionTokens: 25, sources: ['harbor-tuning'], ...offer }],
    });
  const managed = (offer: Partial<TuningOffer>, plan: Partial<TuningPlan> = {}) =>
    ask([offered(offer)], plan).setups.find((setup) => setup.offer);

  it('bills the tokens of all epochs, and keeping the model', () => {
    // 10 M × 3 × $25 ÷ 1 M = $750; 12 × $750 + 12 × $2 = $9,024
    const setup = managed({ storagePerMonth: 2 });
    expect(setup).toMatchObject({ perRun: { value: 750 }, perYear: { value: 9024 } });
    expect(setup?.minimum).toBeUndefined();
    expect(setup?.perRun?.sources).toEqual(['harbor-tuning']);
  });

  it('bills the least that a job costs', () => {
    // 10,000 × 3 × $25 ÷ 1 M = $0.75, less than $4
    expect(managed({ minimum: 4 }, { tokens: 10_000 })).toMatchObject({
      minimum: true,
      perRun: { value: 4 },
    });
  });

  it('is set beside GPUs of one’s own, and who is cheapest is named', () => {
    const { setups, leaders } = ask([offered({ perMillionTokens: 0.2 })], { methods: ['full'] });
    // 30 M × $0.20 ÷ 1 M = $6, against 3 × 0.548 h × $2.69 = $4.42
    expect(setups.map(({ perRun }) => perRun?.value)).toEqual([4.42, 6]);
    expect(leaders.positions).toEqual([0]);
    // $6 − $4.42 and 1 − 4.42 ÷ 6
    expect(setups[1]).toMatchObject({ gap: { value: 1.58 }, cheaper: { value: 0.263 } });
  });

  it('is left out on days on which it does not offer, and by methods that are not asked for', () => {
    expect(managed({ until: '2026-10-01' })).toBeUndefined();
    expect(managed({ from: '2026-12-01' })).toBeUndefined();
    expect(managed({ method: 'full' }, { methods: ['lora'] })).toBeUndefined();
    expect(managed({ method: 'lora' }, { methods: ['lora'] })).toBeDefined();
  });

  it('that bills in a currency without a rate has no cost here', () => {
    expect(managed({ currency: 'JPY' })).toMatchObject({ missing: 'currency' });
  });

  it('leads nobody with a price that is over a year old', () => {
    const { setups, leaders } = ask([offered({ perMillionTokens: 0.01, asOf: '2025-01' })]);
    expect(setups.at(-1)).toMatchObject({ outdated: true, perRun: { value: 0.3 } });
    expect(leaders.positions).not.toContain(setups.length - 1);
  });
});

describe('What is not known of tuning is said, and never taken for nothing', () => {
  const gap = (one: Model, plan: Partial<TuningPlan> = {}, at = head) =>
    ask([one], { methods: ['lora'], ...plan }, {}, at).setups[0];
  const without = (field: string): CatalogueHead => ({
    ...head,
    hardware: { h100: { ...head.hardware!.h100!, [field]: undefined } as never },
  });

  it.each([
    ['parameters', model('none'), head],
    ['parameters', model('half', { parameters: { active: 1e9 } }), head],
    ['active', model('whole', { parameters: { total: 1e9 } }), head],
    ['closed', sized('shut', 1e9, 1e9, { licence: { name: 'X', openWeights: false } }), head],
    ['unreleased', sized('new', 1e9, 1e9, { released: '2026-12-01' }), head],
    ['hardware', dense, { format: 1 } as CatalogueHead],
    ['memory', dense, without('memoryBytes')],
    ['flops', dense, without('flops')],
    ['price', dense, without('offers')],
  ])('no cost without %s', (missing, one, at) => {
    const setup = gap(one, {}, at);
    expect(setup?.missing).toBe(missing);
    expect(setup?.perRun).toBeUndefined();
    expect(setup?.perYear).toBeUndefined();
  });

  it('a model of which nothing is known neither leads nor is beaten', () => {
    const { leaders, setups } = ask([model('none'), dense, mixtral], { methods: ['lora'] });
    // 4 × 13e9 × 30e6 ÷ (989e12 × 40 %) ÷ 3,600 s = 1.10 h, × $2.69 = $2.96; 2 × 0.543 h × $2.69 = $2.92
    expect(setups.map(({ perRun }) => perRun?.value)).toEqual([undefined, 2.96, 2.92]);
    expect(leaders).toMatchObject({ positions: [2], amongKnown: true });
    expect(setups[0]?.gap).toBeUndefined();
  });
});

describe('A plan', () => {
  it('is what is given of it, and by default otherwise', () => {
    expect(readTuningPlan('{"days": 7, "gpus": 4, "methods": ["qlora", "lora", "lora"]}')).toEqual({
      ...DEFAULT_PLAN,
      days: 7,
      gpus: 4,
      methods: ['lora', 'qlora'],
    });
    for (const bad of [undefined, '', 'x', '[]', '{"gpus": 1.5, "days": 1e9}', { methods: [] }, 7])
      expect(readTuningPlan(bad)).toEqual(DEFAULT_PLAN);
  });

  it('is said to be wrong where anything of it is', () => {
    expect(isTuningPlan('{"epochs": 2}')).toBe(true);
    expect(isTuningPlan({ hardware: 'h100', provider: 'quay', spot: true })).toBe(true);
    for (const bad of ['', 'x', '[]', { epochs: 0 }, { epoch: 1 }, { methods: ['none'] }, null])
      expect(isTuningPlan(bad)).toBe(false);
  });

  it('of anything at all is one that can be reckoned with', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.record(
            Object.fromEntries(TUNING_FIELDS.map((field) => [field, fc.double()])) as object,
            { requiredKeys: [] },
          ),
        ),
        (given) => {
          const plan = readTuningPlan(given);
          for (const field of TUNING_FIELDS)
            expect(plan[field] === undefined || fitsTuning(field, plan[field])).toBe(true);
        },
      ),
    );
  });
});

const plans: fc.Arbitrary<TuningPlan> = fc
  .record({
    methods: fc.subarray([...TUNING_METHODS], { minLength: 1 }),
    ...Object.fromEntries(
      TUNING_FIELDS.map((field) => {
        const { least, most, whole, optional } = TUNING_RANGES[field];
        // As far as a budget goes: beyond it, cents are lost in the digits of a number.
        const max = Math.min(most, Math.max(1, 1e4 * least));
        const value = whole
          ? fc.integer({ min: least, max })
          : fc.double({ min: least, max, noNaN: true });
        return [field, optional ? fc.option(value, { nil: undefined }) : value];
      }),
    ),
  })
  .map(
    (plan) =>
      Object.fromEntries(
        Object.entries(plan).filter(([, value]) => value !== undefined),
      ) as unknown as TuningPlan,
  );
const counts = fc.integer({ min: 1, max: 10_000 }).map((millions) => millions * 100e6);
const models = fc
  .tuple(counts, counts)
  .map(([a, b]) => sized('any', Math.max(a, b), Math.min(a, b)));

describe('Whatever is tuned', () => {
  it('parts as they are shown add up, a year is so many runs, and nothing is negative or endless', () => {
    fc.assert(
      fc.property(models, plans, (one, plan) => {
        const comparison = ask([one], plan);
        for (const { perRun, perYear, memory } of comparison.setups) {
          for (const figure of [perRun, perYear, memory].flatMap((each) => (each ? [each] : []))) {
            const digits = figure.unit === 'money' ? figure.decimals : 0;
            const parts = figure.parts!.reduce((all, { value }) => all + value, 0);
            // Half of the last digit shown, or what a number of sixteen digits cannot hold.
            const noise = Math.max(10 ** -digits / 2, parts * 1e-15);
            expect(Math.abs(figure.value - parts)).toBeLessThanOrEqual(noise);
          }
          if (perRun && perYear)
            expect(perYear.value).toBeCloseTo(plan.runs * perRun.value, perRun.decimals - 1);
          for (const figure of [perRun, perYear, memory].flatMap((f) => (f ? withParts(f) : [])))
            expect(figure.value).toBeGreaterThanOrEqual(0);
        }
        expect(
          places(comparison, ({ value }) => typeof value === 'number' && !Number.isFinite(value)),
        ).toEqual([]);
      }),
    );
  });

  it('more tokens, epochs, hours or parameters never cost less', () => {
    const fields = ['tokens', 'epochs', 'evaluationHours', 'preparationHours', 'days'] as const;
    fc.assert(
      fc.property(models, plans, fc.constantFrom(...fields), (one, plan, field) => {
        const more = { ...plan, [field]: (plan[field] ?? 1) * 2 };
        const less = { ...plan, [field]: plan[field] ?? 1 };
        const [some, all] = [ask([one], less).setups, ask([one], more).setups];
        some.forEach(({ perRun }, index) => {
          const dear = all[index]?.perRun;
          if (!perRun || !dear) return;
          expect(dear.exact).toBeGreaterThanOrEqual(perRun.exact);
          // As shown, $0.02 may become $0.0195, where the larger sum has finer parts.
          const half = Math.max(...[perRun, dear].map(({ decimals }) => 10 ** -decimals / 2));
          expect(dear.value).toBeGreaterThanOrEqual(perRun.value - half);
        });
      }),
    );
  });

  it('GPUs are whole, hold what must be held, and none of them is idle', () => {
    fc.assert(
      fc.property(models, plans, (one, plan) => {
        for (const { needed, memory } of ask([one], plan).setups) {
          expect(Number.isInteger(needed?.value)).toBe(true);
          const room = needed!.value * 80e9;
          expect(room).toBeGreaterThanOrEqual(memory!.value * (1 - 1e-11));
          expect(room - 80e9).toBeLessThan(memory!.value);
        }
      }),
    );
  });

  it('full tuning needs more than LoRA, and LoRA more than QLoRA, while adapters are small', () => {
    fc.assert(
      fc.property(models, (one) => {
        const [full = 0, lora = 0, qlora = 0] = ask([one]).setups.map(
          ({ memory }) => memory?.value,
        );
        expect(full).toBeGreaterThan(lora);
        expect(lora).toBeGreaterThan(qlora);
      }),
    );
  });
});
