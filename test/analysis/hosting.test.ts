import { describe, expect, it } from 'vitest';
import {
  comparePrices,
  estimateHosting,
  HOSTING_DEFAULTS,
  hostingCurve,
  readThroughput,
  type HostingEstimate,
  type HostingPlan,
  type ModelHosting,
  type Workload,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Hardware, Model } from '../../src/catalogue/types.js';
import { model, offer, workload } from '../support/models.js';

/** One GPU of 80 GB and 3.35 TB/s at $2.69 an hour, on demand; and a smaller one. */
const head: CatalogueHead = {
  format: 1,
  hardware: {
    large: {
      name: 'Large 80 GB',
      memoryBytes: 80e9,
      memoryBandwidth: 3.35e12,
      offers: [
        { provider: 'cloud', perHour: 2, spot: true },
        { provider: 'pod', perHour: 2.69, sources: ['pod-prices'], asOf: '2026-03-01' },
        { provider: 'dear', perHour: 4 },
      ],
    },
    small: { name: 'Small 24 GB', memoryBytes: 24e9, offers: [{ provider: 'pod', perHour: 0.5 }] },
  },
};

/** Grouped-query attention of 32 layers with 8 heads of 128: 131,072 bytes a token at 16 bits. */
const attention = { layers: 32, keyValueHeads: 8, headSize: 128 };

/** A model of so many billion parameters, active ones second, for $2 and $6 at a provider. */
const sized = (total?: number, active = total, rest: Partial<Model> = {}): Model =>
  model('big', {
    ...(total !== undefined && {
      parameters: { total: total * 1e9, ...(active !== undefined && { active: active * 1e9 }) },
    }),
    attention,
    offers: [offer(2, 6)],
    ...rest,
  });

interface Asked extends Partial<HostingPlan> {
  workload?: Workload;
  head?: CatalogueHead;
}

function hostAll(models: Model[], { workload: load, head: of = head, ...plan }: Asked = {}) {
  const comparison = comparePrices(of, models, load ? { workload: load } : {});
  return estimateHosting(of, comparison, { ...HOSTING_DEFAULTS, ...plan });
}
const host = (one: Model, asked: Asked = {}): ModelHosting => hostAll([one], asked).models[0]!;

/** The parts of the memory in gigabytes. */
const gigabytes = ({ memory }: ModelHosting): Record<string, number> =>
  Object.fromEntries(
    (memory?.total.parts ?? []).map(({ furtherPart = '', value }) => [furtherPart, value / 1e9]),
  );

/** The guide's card: 70 % of the tokens read, 30 % written, 100 tokens a second, 80 % used. */
const GUIDE: Asked = {
  bits: 4,
  throughputOfAll: 100,
  counts: 'all',
  workload: workload(700, 300, 1_000_000),
};

describe('the memory that a model needs', () => {
  it.each([
    // parameters × bits ÷ 8
    [123, 4, 61.5],
    [123, 8, 123],
    [123, 16, 246],
    [46.7, 16, 93.4],
    [13, 16, 26],
  ])('is %d billion parameters × %d bits ÷ 8 for the weights', (total, bits, weights) => {
    expect(gigabytes(host(sized(total), { bits })).weights).toBe(weights);
  });

  it('follows all parameters of a mixture of experts, not the active ones', () => {
    const mixture = host(sized(46.7, 12.9));
    expect(gigabytes(mixture).weights).toBe(93.4);
    // 93.4 GB and 13 billion dense parameters, 26 GB
    expect(gigabytes(mixture).weights).toBeGreaterThan(gigabytes(host(sized(13))).weights!);
  });

  it('holds a key and a value of each head, layer, token and request', () => {
    const { keyValueCache } = gigabytes(host(sized(8), { context: 8_192, concurrent: 8 }));
    // 2 × 8 × 128 × 32 layers × 2 bytes = 131,072 bytes a token; × 8,192 × 8 = 8.59 GB
    expect(keyValueCache).toBe(8.59);
  });

  it('holds one compressed vector a layer where keys and values are compressed', () => {
    const latent = sized(8, 8, { attention: { layers: 61, latentSize: 576 } });
    // 576 × 61 × 2 bytes × 10,000 tokens × 10 requests = 7.03 GB
    expect(gigabytes(host(latent, { context: 10_000, concurrent: 10 })).keyValueCache).toBe(7.03);
  });

  it('holds no more than their window of layers that look back no further', () => {
    const windowed = sized(8, 8, {
      attention: { ...attention, windowedLayers: 24, window: 1_000 },
    });
    const { memory } = host(windowed, { context: 10_000, concurrent: 10 });
    const caches = memory?.total.parts?.filter(
      ({ furtherPart }) => furtherPart === 'keyValueCache',
    );
    // 2 × 8 × 128 × 2 bytes = 4,096 × 8 layers × 10,000 × 10, and × 24 layers × 1,000 × 10
    expect(caches?.map(({ value }) => value / 1e9)).toEqual([3.28, 0.98]);
  });

  it('holds a fifth of the weights more, or the share that the reader says', () => {
    expect(gigabytes(host(sized(10))).overhead).toBe(4);
    expect(gigabytes(host(sized(10), { overhead: 0.1 })).overhead).toBe(2);
  });

  it('adds up as it is shown', () => {
    const { memory } = host(sized(1.2345), { context: 777, concurrent: 3 });
    const parts = memory?.total.parts ?? [];
    expect(parts.reduce((all, { value }) => all + value, 0)).toBe(memory?.total.value);
  });

  it('is at least weights and overhead where the attention is not known, and says so', () => {
    const { attention: _, ...unknown } = sized(70);
    const least = host(unknown, { throughputOfAll: 100 });
    expect(Object.keys(gigabytes(least))).toEqual(['weights', 'overhead']);
    expect(least.atLeast).toBe(true);
    // 140 GB + 28 GB in 80 GB each
    expect(least.gpus?.value).toBe(3);
    const said = host(unknown, { cacheBytes: 131_072, context: 8_192, concurrent: 8 });
    expect(said.atLeast).toBe(undefined);
    expect(gigabytes(said).keyValueCache).toBe(8.59);
  });

  it('cannot be said where the parameters are not known', () => {
    const unknown = host(sized(), { throughputOfAll: 100 });
    expect(unknown.memory).toBe(undefined);
    expect(unknown.gap).toBe('parameters');
    expect(unknown.bill).toBe(undefined);
    expect(unknown.breakEven).toBe(undefined);
  });
});

describe('the GPUs that a model needs', () => {
  const gpus = (total: number, plan: Asked = {}): [number | undefined, string | undefined] => {
    const { gpus: needed, gap } = host(sized(total), { context: 1, concurrent: 1, ...plan });
    return [needed?.value, gap];
  };

  it('are whole: half a card cannot be had', () => {
    // 2 bytes × 1.2 each: 33 billion are 79.2 GB, 34 billion 81.6 GB
    expect(gpus(33)).toEqual([1, undefined]);
    expect(gpus(34)).toEqual([2, undefined]);
    expect(gpus(99)).toEqual([3, undefined]);
  });

  it('do not hold 123 billion parameters at 4 bits in 24 GB', () => {
    // 61.5 GB × 1.2 = 73.8 GB in 24 GB each
    expect(gpus(123, { hardware: 'small', bits: 4 })).toEqual([4, undefined]);
    expect(gpus(123, { hardware: 'small', bits: 4, mostGpus: 1 })).toEqual([4, 'does-not-fit']);
  });

  it('do not fit where they are more than one machine has', () => {
    // 390 × 2 × 1.2 = 936 GB in 80 GB each
    expect(gpus(390)).toEqual([12, 'does-not-fit']);
    expect(host(sized(400), GUIDE).bill).not.toBe(undefined);
    expect(host(sized(400), { ...GUIDE, bits: 16 }).bill).toBe(undefined);
  });

  it('cannot be said where the memory of the hardware is not known', () => {
    const hardware: Record<string, Hardware> = {
      odd: { name: 'Odd', offers: [{ provider: 'pod', perHour: 1 }] },
    };
    const { gpus: none, gap } = host(sized(8), { head: { ...head, hardware } });
    expect([none, gap]).toEqual([undefined, 'hardware-memory']);
  });
});

describe('the hardware', () => {
  it('is the first with a price, at its cheapest price on demand', () => {
    const { hardware, hourly } = hostAll([sized(8)]);
    expect([hardware?.id, hardware?.offer?.provider, hourly?.value]).toEqual([
      'large',
      'pod',
      2.69,
    ]);
    expect(hourly?.sources).toEqual(['pod-prices']);
  });

  it('is the one that is asked for, by the offer that is', () => {
    expect(hostAll([sized(8)], { hardware: 'small' }).hourly?.value).toBe(0.5);
    expect(hostAll([sized(8)], { hardware: 'large', spot: true }).hourly?.value).toBe(2);
    expect(hostAll([sized(8)], { provider: 'dear' }).hourly?.value).toBe(4);
    expect(hostAll([sized(8)], { provider: 'none' }).hourly).toBe(undefined);
    expect(hostAll([sized(8)], { hourly: 1.5 }).hourly?.value).toBe(1.5);
  });

  it('cannot be had where the catalogue has none of that name', () => {
    for (const hardware of ['none', 'constructor', '__proto__'])
      expect(host(sized(8), { hardware }).gap).toBe('no-hardware');
    expect(host(sized(8), { head: { format: 1 } }).gap).toBe('no-hardware');
  });

  it('is converted with a published rate alone', () => {
    const euros = (exchangeRates?: CatalogueHead['exchangeRates']): Asked => ({
      head: {
        format: 1,
        hardware: {
          large: {
            ...head.hardware!.large!,
            offers: [{ provider: 'pod', perHour: 2, currency: 'EUR', sources: ['pod-prices'] }],
          },
        },
        ...(exchangeRates && { exchangeRates }),
      },
      ...GUIDE,
    });
    const unknown = host(sized(8), euros());
    expect([unknown.gap, unknown.rent]).toEqual(['currency', undefined]);
    const rates = [{ from: 'EUR', to: 'USD', rate: 1.1, sources: ['bank'] }];
    // €2 × 1.1 × 730 hours
    const { rent } = host(sized(8), euros(rates));
    expect([rent?.value, rent?.currency]).toEqual([1606, 'USD']);
    expect(rent?.sources).toEqual(expect.arrayContaining(['pod-prices', 'bank']));
  });
});

describe('self-hosting as the guide reckons it', () => {
  const guide = host(sized(109, 17), GUIDE);

  it('rents a card for $1,963.70 a month', () => {
    expect(guide.gpus?.value).toBe(1);
    // $2.69 × 24 × 365 ÷ 12
    expect(guide.rent?.value).toBe(1963.7);
  });

  it('carries 210 million tokens a month: 288,000 an hour', () => {
    // 100 × 80 % × 3,600 = 288,000; × 730 hours
    expect(guide.capacity?.value).toBe(288_000 * 730);
    expect(guide.capacity?.value).toBe(210_240_000);
  });

  it('costs $9.34 per million tokens at that', () => {
    // $2.69 ÷ 0.288 million
    expect(guide.atCapacity?.value).toBe(9.34);
  });

  it('never breaks even: 614 million tokens are more than a card carries', () => {
    // 0.7 × $2 + 0.3 × $6 = $3.20 per million; $1,963.70 ÷ $3.20 = 613.66 million
    expect(guide.api?.perMillion?.value).toBe(3.2);
    const { outcome, volume, requests } = guide.breakEven!;
    expect(outcome).toBe('never');
    expect(volume?.value).toBe(613_656_250);
    expect(requests?.exact).toBeCloseTo(613_656.25, 6);
  });

  it('would with 292 tokens per second', () => {
    // 613,656,250 ÷ (80 % × 3,600 × 730) = 291.88
    expect(guide.breakEven?.needed?.value).toBe(292);
    const at = (speed: number) => host(sized(109, 17), { ...GUIDE, throughputOfAll: speed });
    expect(at(291).breakEven?.outcome).toBe('never');
    expect(at(292).breakEven?.outcome).toBe('from');
  });

  it('takes 772 cards for 10 billion tokens a day at 150 tokens a second', () => {
    const daily: Asked = {
      ...GUIDE,
      throughputOfAll: 150,
      utilisation: 1,
      // 10^10 × 365 ÷ 12 tokens a month, in requests of 1,000
      workload: workload(700, 300, Math.round((1e7 * 365) / 12)),
    };
    // 10^10 ÷ 86,400 ÷ 150 = 771.6
    expect(host(sized(109, 17), daily).copies?.value).toBe(772);
  });

  it('writes 25 % more at 150 than at 120 tokens per second', () => {
    const other = { ...sized(109, 17), id: 'other' };
    const plan = { ...GUIDE, throughput: { big: 120, other: 150 } };
    // 30 ÷ 120
    const { faster } = hostAll([sized(109, 17), other], plan);
    expect([faster?.first, faster?.second, faster?.by.value]).toEqual([1, 0, 0.25]);
    const twice = hostAll([sized(109, 17), other], {
      ...plan,
      throughput: { big: 120, other: 300 },
    });
    expect([twice.faster?.by.value, twice.faster?.by.unit]).toEqual([2.5, 'multiple']);
    const above = hostAll([sized(109, 17), other], {
      ...plan,
      throughput: { big: 120, other: 1e6 },
    });
    expect(above.faster).toBe(undefined);
  });

  it('pays 55.6 hours a day for 200,000 seconds, $54,547 a year', () => {
    const seconds: Asked = {
      ...GUIDE,
      rental: 'per-second',
      throughputOfAll: 1,
      // a token a second: 200,000 × 365 ÷ 12 tokens a month
      workload: workload(0, 1, Math.round((200_000 * 365) / 12)),
    };
    const { busy, bill } = host(sized(109, 17), seconds);
    expect((busy!.value * 12) / 365).toBeCloseTo(200_000 / 3_600, 3);
    // 200,000 ÷ 3,600 × $2.69 × 365
    expect(bill!.value * 12).toBeCloseTo(54_547.22, 0);
  });
});

describe('what hosting costs', () => {
  const fast: Asked = { ...GUIDE, throughputOfAll: 1_000 };

  it('is the rent of as many copies as carry the workload', () => {
    // 1,000 × 80 % × 3,600 × 730 = 2,102.4 million tokens each
    const bills = [0, 2_000_000, 2_200_000, 10_000_000].map((requests) => {
      const { copies, bill } = host(sized(8), { ...fast, workload: workload(700, 300, requests) });
      return [copies?.value, bill?.value];
    });
    expect(bills).toEqual([
      [1, 1963.7],
      [1, 1963.7],
      [2, 3927.4],
      [5, 9818.5],
    ]);
  });

  it('of a schedule is that of its hours', () => {
    const plan: Asked = { ...fast, rental: 'scheduled', hoursPerDay: 10, daysPerWeek: 5 };
    const { hours } = hostAll([sized(8)], plan);
    // 10 × 5 × 365 ÷ 7 ÷ 12 = 217.26
    expect(hours?.value).toBe(217.26);
    expect(host(sized(8), plan).rent?.value).toBe(584.43);
  });

  it('by the second is the same for every token', () => {
    const plan: Asked = { ...fast, rental: 'per-second' };
    const cheap = host(sized(8), plan);
    // 10^9 tokens ÷ 1,000 ÷ 3,600 = 277.78 hours × $2.69, $0.747 per million, below $3.20
    expect(cheap.busy?.value).toBe(277.78);
    expect(cheap.bill?.value).toBe(747.23);
    expect(cheap.atCapacity?.value).toBe(0.747);
    expect(cheap.breakEven?.outcome).toBe('any');
    // $2.69 ÷ 3,600 ÷ $3.20 × 10^6 = 233.5
    const slow = host(sized(8), { ...plan, throughputOfAll: 233 });
    expect([slow.breakEven?.outcome, slow.breakEven?.needed?.value]).toEqual(['never', 234]);
  });

  it('by the second keeps the digits of the price of an hour, and of the hours', () => {
    const plan: Asked = { ...fast, rental: 'per-second', hourly: 1.6348 };
    // 277.78 hours × $1.6348, not × $1.63
    expect(host(sized(8), plan).bill?.value).toBe(454.11);
    // 1,000 tokens ÷ 1,000 ÷ 3,600 = 0.000278 hours, which are not free
    const few = host(sized(8), { ...plan, workload: workload(700, 300, 1) });
    expect(few.busy?.value).toBe(0.000278);
    expect(few.bill?.value).toBe(0.000454);
  });

  it('counts output tokens unless the reader says otherwise', () => {
    const { load, capacity, copies } = host(sized(8), { ...fast, counts: 'output' });
    // 1,000,000 requests × 300
    expect(load?.value).toBe(300_000_000);
    expect(capacity?.value).toBe(2_102_400_000);
    expect(copies?.value).toBe(1);
  });

  it('is known only as a rent where the throughput is not, with what it would take', () => {
    const { throughput, rent, capacity, bill, breakEven } = host(sized(8), {
      workload: GUIDE.workload!,
      counts: 'all',
    });
    expect([throughput, capacity, bill]).toEqual([undefined, undefined, undefined]);
    expect(rent?.value).toBe(1963.7);
    expect(breakEven?.outcome).toBe('open');
    expect(breakEven?.needed?.value).toBe(292);
  });

  it('is set against another model’s offer where the reader says so, or where there is no own', () => {
    const other = model('other', { offers: [offer(1, 1)] });
    const own = hostAll([sized(8), other], fast);
    expect(own.models[0]?.api?.position).toBe(0);
    expect(hostAll([sized(8), other], { ...fast, against: 'other' }).models[0]?.api?.position).toBe(
      1,
    );
    const without = { ...sized(8), offers: [] };
    expect(hostAll([without, other], fast).models[0]?.api?.position).toBe(1);
    expect(host(without, fast).breakEven).toBe(undefined);
    expect(host(without, fast).bill?.value).toBe(1963.7);
  });

  it('is not said of a model whose weights are not published, but its offer is', () => {
    const closed = sized(8, 8, { licence: { name: 'Proprietary', openWeights: false } });
    const { api, ...rest } = host(closed, fast);
    expect(rest).toEqual({ gap: 'closed' });
    expect(api?.position).toBe(0);
  });
});

describe('the break-even', () => {
  it('says from which volume on no further copy is too much', () => {
    // One copy: $1,963.70, 735.84 million tokens; v = 613.66 million: 5.02 copies until the steps
    // up stay below, so from 6 × v on.
    const { breakEven } = host(sized(8), { ...GUIDE, throughputOfAll: 350 });
    expect(breakEven?.outcome).toBe('from');
    expect(breakEven?.steady?.value).toBe(6 * 613_656_250);
  });

  it('counts what an agreement costs in any case', () => {
    const comparison = comparePrices(head, [sized(8)], {
      workload: GUIDE.workload!,
      ownPrices: { big: { input: 2, output: 6, perMonth: 963.7 } },
    });
    const plan = { ...HOSTING_DEFAULTS, ...GUIDE, throughputOfAll: 1_000 };
    const { breakEven } = estimateHosting(head, comparison, plan).models[0]!;
    // ($1,963.70 − $963.70) ÷ $3.20 per million
    expect(breakEven?.volume?.value).toBe(312_500_000);
    const dear = comparePrices(head, [sized(8)], {
      workload: GUIDE.workload!,
      ownPrices: { big: { input: 2, output: 6, perMonth: 5_000 } },
    });
    expect(estimateHosting(head, dear, plan).models[0]?.breakEven?.outcome).toBe('any');
  });
});

describe('throughput', () => {
  const measured = [
    { hardware: 'large', units: 1, bits: 16, outputTokensPerSecond: 500, sources: ['lab'] },
    { hardware: 'large', units: 2, bits: 16, outputTokensPerSecond: 1_500, concurrent: 64 },
    { hardware: 'large', units: 1, bits: 4, outputTokensPerSecond: 900 },
    { hardware: 'small', units: 1, outputTokensPerSecond: 50 },
  ];
  const known = sized(8, 8, { throughput: measured });

  it('is what was measured on this hardware at this precision, best per GPU', () => {
    const { throughput, gpus } = host(known);
    // 1,500 ÷ 2 is more than 500
    expect([throughput?.value.value, gpus?.value]).toEqual([1_500, 2]);
    expect([throughput?.own, throughput?.concurrent]).toEqual([false, 64]);
    expect(host(known, { bits: 4 }).throughput?.value.value).toBe(900);
    expect(host(known, { hardware: 'small', concurrent: 1 }).throughput?.value.value).toBe(50);
    expect(host(known, { bits: 8 }).throughput).toBe(undefined);
    // Measured at a precision that is not known: that of the published weights, not of fewer bits.
    expect(host(known, { hardware: 'small', bits: 4 }).throughput).toBe(undefined);
  });

  it('counts output whatever the reader’s own number counts', () => {
    expect(host(known, { counts: 'all' }).tokensPerRequest).toBe(250);
  });

  it('is the reader’s own number where there is one', () => {
    const { throughput } = host(known, { throughput: { big: 120 } });
    expect([throughput?.value.value, throughput?.own]).toEqual([120, true]);
    expect(host(known, { throughput: { constructor: 5 } }).throughput?.own).toBe(false);
  });

  it('of fewer GPUs than the model needs does not count', () => {
    // 140 + 28 GB: three cards
    const { throughput } = host({ ...known, parameters: { total: 70e9 } });
    expect(throughput).toBe(undefined);
  });

  it('is no invented default', () => {
    expect(host(sized(8)).throughput).toBe(undefined);
  });

  it('cannot be above what the memory’s bandwidth allows', () => {
    const alone = { concurrent: 1, workload: workload(0, 0) };
    const { limit } = host(sized(8), alone);
    // 3,350 GB/s ÷ 16 GB
    expect(limit?.bound.value).toBe(209);
    const claimed = (speed: number, plan: Asked = {}) =>
      host(sized(8), { workload: workload(0, 1), concurrent: 1, throughputOfAll: speed, ...plan });
    expect(claimed(209).exceeds).toBe(undefined);
    expect(claimed(210).exceeds).toBe(true);
    // Eight requests share each reading of the weights.
    expect(claimed(1_600, { concurrent: 8 }).exceeds).toBe(undefined);
    expect(claimed(1_700, { concurrent: 8 }).exceeds).toBe(true);
    // Half the bits, twice the tokens: 3,350 ÷ 8 = 418.75
    expect(claimed(418, { bits: 8 }).exceeds).toBe(undefined);
  });

  it('of a mixture of experts is bound by the active parameters', () => {
    // 17 billion at 4 bits are 8.5 GB
    const { limit } = host(sized(109, 17), {
      bits: 4,
      concurrent: 1,
      workload: workload(0, 0),
    });
    expect(limit?.bound.value).toBe(394);
  });

  it('that reads a long context too is bound by its cache', () => {
    const { limit } = host(sized(8), { concurrent: 8, workload: workload(99_000, 2_000) });
    // 131,072 bytes × 100,000 tokens × 8 = 104.86 GB beside 16 GB: two cards; 8 × 2 ×
    // 3,350 ÷ 120.86
    expect(limit?.bound.value).toBe(443);
  });

  it('has no known bound where active parameters or bandwidth are not known', () => {
    expect(host(sized(8, undefined, { parameters: { total: 8e9 } })).limit).toBe(undefined);
    expect(host(sized(8), { hardware: 'small' }).limit).toBe(undefined);
  });

  it('is read from text, for all models or for each', () => {
    expect(readThroughput('120')).toEqual({ throughput: {}, throughputOfAll: 120 });
    expect(readThroughput('a: 120, b:1.5')).toEqual({ throughput: { a: 120, b: 1.5 } });
    for (const wrong of [
      '',
      'fast',
      'a:',
      'a: -1',
      ': 5',
      '-3',
      'NaN',
      '1e99',
      'a: 1, b',
      null,
      {},
    ])
      expect(readThroughput(wrong), String(wrong)).toBe(undefined);
  });
});

describe('what is planned for', () => {
  const context = (load: Workload, plan: Asked = {}): [HostingEstimate['context'], unknown] => {
    const estimate = hostAll([sized(8, 8, { contextWindow: 32_000 })], { workload: load, ...plan });
    const { tooLong, beyondContext } = estimate.models[0]!;
    return [estimate.context, tooLong ? 'too long' : beyondContext ? 'beyond' : 'fits'];
  };

  it('is a context that holds a request of the workload', () => {
    expect(context(workload(800, 250))).toEqual([8_192, 'fits']);
    expect(context(workload(20_000, 2_000))).toEqual([22_000, 'fits']);
    expect(context(workload(40_000, 2_000))).toEqual([42_000, 'beyond']);
  });

  it('is the reader’s own, and said to be too short where it is', () => {
    expect(context(workload(800, 250), { context: 1_000 })).toEqual([1_000, 'too long']);
    expect(context(workload(800, 250), { context: 64_000 })).toEqual([64_000, 'beyond']);
  });
});

describe('the curve of costs', () => {
  const curveOf = (asked: Asked, requests = 1_000_000) =>
    hostingCurve(host(sized(8), asked), requests)!;

  it('steps up with each copy and crosses the offer where the break-even is', () => {
    const { points, crossing, stepped } = curveOf({ ...GUIDE, throughputOfAll: 350 });
    expect(stepped).toBe(true);
    // 350 × 80 % × 3,600 × 730 = 735,840 requests of 1,000 tokens a copy
    const step = points.find(({ requests }) => Math.abs(requests - 735_840) < 1);
    expect([step?.copies, step?.hosted]).toEqual([2, 3927.4]);
    expect(crossing?.requests).toBeCloseTo(613_656.25, 6);
    expect(crossing?.cost).toBe(1963.7);
  });

  it('has no crossing where hosting never pays', () => {
    const { crossing, points, rows } = curveOf(GUIDE);
    expect(crossing).toBe(undefined);
    for (const { hosted, api } of [...points, ...rows]) expect(hosted).toBeGreaterThan(api!);
  });

  it('is a line where hardware is paid by the second', () => {
    const { points, stepped } = curveOf({ ...GUIDE, rental: 'per-second' });
    expect(stepped).toBe(false);
    for (const { requests, hosted, copies } of points) {
      expect(copies).toBe(undefined);
      // $2.69 ÷ 360,000 tokens × 1,000
      expect(hosted / requests).toBeCloseTo((2.69 / 360_000) * 1_000, 9);
    }
  });

  it('stays small however many copies there are', () => {
    const { points, rows } = curveOf({ ...GUIDE, throughputOfAll: 0.1 }, 1_000_000_000);
    expect(points.length).toBeLessThan(500);
    expect(rows.length).toBeLessThan(20);
  });

  it('is not there where the throughput is not known', () => {
    expect(hostingCurve(host(sized(8)), 1)).toBe(undefined);
  });
});
