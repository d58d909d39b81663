import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWorkload,
  linkedWorkload,
  readWorkload,
  WORKLOAD_PRESETS,
  workloadLink,
  type Workload,
} from '../../src/analysis/index.js';
import { anyWorkload } from '../support/workloads.js';

const sizes = fc.array(
  fc.record({
    inputTokens: fc.nat(10_000_000),
    share: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

/** A workload with anything in it, a list of sizes included. */
const listed: fc.Arbitrary<Workload> = fc
  .tuple(anyWorkload, fc.option(sizes, { nil: undefined }))
  .map(([workload, list]) => (list ? { ...workload, sizes: list } : workload));

describe('A link to a workload', () => {
  it('can be read', () => {
    expect(workloadLink(WORKLOAD_PRESETS.chat)).toBe('chat');
    expect(workloadLink({ requests: 1000, inputTokens: 800, outputTokens: 0 })).toBe(
      'requests:1000,inputTokens:800,outputTokens:0',
    );
    expect(
      workloadLink({
        requests: 10,
        inputTokens: 9_720,
        outputTokens: 5,
        cachedShare: 0.5,
        batchShare: 0,
        cacheLifetime: '1h',
        sizes: [
          { inputTokens: 800, share: 0.9 },
          { inputTokens: 90_000, share: 0.1 },
        ],
      }),
    ).toBe(
      'requests:10,inputTokens:9720,outputTokens:5,cachedShare:0.5,cacheLifetime:1h,sizes:800*0.9;90000*0.1',
    );
  });

  it('says the same workload, whatever is in it', () => {
    fc.assert(
      fc.property(listed, (given) => {
        const workload = readWorkload(given);
        expect(linkedWorkload(workloadLink(workload))).toEqual(workload);
      }),
      { numRuns: 300 },
    );
  });

  it('names a preset, which is then that preset', () => {
    for (const name of Object.keys(WORKLOAD_PRESETS))
      expect(linkedWorkload(name)).toEqual(readWorkload(name));
  });

  it('needs no encoding in an address', () => {
    fc.assert(
      fc.property(listed, (given) => {
        const text = workloadLink(readWorkload(given));
        const url = new URL(`https://a.example/#workload=${text}`);
        expect(url.hash).toBe(`#workload=${text}`);
        expect(text).not.toMatch(/[&#]/);
      }),
    );
  });

  it('there is none for a list too long to be one, rather than one that says another', () => {
    const list = Array.from({ length: 500 }, (_, index) => ({
      inputTokens: 100_000 + index,
      share: 1 / 500,
    }));
    const workload = readWorkload({ requests: 5, outputTokens: 5, sizes: list });
    expect(workload.sizes).toHaveLength(500);
    expect(workloadLink(workload)).toBe('');
    const text = list.map(({ inputTokens, share }) => `${inputTokens}*${share}`).join(';');
    expect(linkedWorkload(`requests:5,outputTokens:5,sizes:${text}`)).toBeUndefined();
  });
});

describe('What somebody else put into a link', () => {
  const field = fc.tuple(
    fc.constantFrom(
      ...['requests', 'inputTokens', 'cachedShare', 'cacheWriteShare', 'spread', 'sizes'],
      ...['cacheLifetime', 'growth', '__proto__', 'constructor', 'toString', 'users'],
    ),
    fc.oneof(
      fc.string(),
      fc.constantFrom('-1', '1e999', '0x10', 'NaN', '-0', ' ', '1*1', '1*-1', '*', ';;', '9*9*9'),
      fc.double().map(String),
    ),
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(field).map((fields) => fields.map((one) => one.join(':')).join(',')),
    fc.constantFrom('', 'toString', '__proto__', ',,,', ':::', 'sizes:', 'requests:', '{"a":1}'),
    fc.constant('requests:1,'.repeat(100_000)),
  );

  it('is a workload within its limits, or says nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const workload = linkedWorkload(text);
        if (workload === undefined) return;
        expect(isWorkload(workload)).toBe(true);
        expect(readWorkload(workload)).toEqual(workload);
        expect(Object.getPrototypeOf(workload)).toBe(Object.prototype);
      }),
      { numRuns: 500 },
    );
  });

  it('counts as far as it fits, and the rest is as it is without', () => {
    expect(linkedWorkload('requests:5,inputTokens:many,outputTokens:-1,batchShare:0.5')).toEqual({
      ...WORKLOAD_PRESETS.default,
      requests: 5,
      batchShare: 0.5,
    });
    for (const nothing of ['', 'toString', 'no workload'])
      expect(linkedWorkload(nothing)).toBeUndefined();
  });
});
