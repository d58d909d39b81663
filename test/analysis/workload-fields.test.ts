import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitsWorkload,
  isWorkload,
  MOST_SIZES,
  presetOf,
  readWorkload,
  WORKLOAD_LEAST,
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type WorkloadNumber,
} from '../../src/analysis/index.js';
import { anyWorkload } from '../support/workloads.js';

const DEFAULT = WORKLOAD_PRESETS.default;
const NUMBERS = Object.keys(WORKLOAD_LIMITS) as WorkloadNumber[];

describe('What a workload may say beside requests and tokens', () => {
  it.each([
    { cachedShare: 0.5 },
    { cachedShare: 0.5, cacheWriteShare: 0.5 },
    { cacheWriteShare: 1, cacheLifetime: '1h' as const },
    { batchShare: 1, offPeakShare: 0.25 },
    { reasoningTokens: 2_000 },
    { images: 0.5, imageTokens: 1_500 },
    { audioMinutes: 2.5, audioTokens: 1_920 },
    { webSearches: 0.1 },
    { spread: 1.5 },
    { growth: 0.05 },
    { growth: -0.1 },
    { users: 10_000 },
  ])('is read from an object and from JSON: %j', (given) => {
    expect(readWorkload(given)).toEqual({ ...DEFAULT, ...given });
    expect(readWorkload(JSON.stringify(given))).toEqual({ ...DEFAULT, ...given });
    expect(isWorkload(given)).toBe(true);
  });

  it.each([
    { cachedShare: 1.01 },
    { cachedShare: -0.1 },
    { cacheLifetime: '1d' },
    { batchShare: '0.5' },
    { reasoningTokens: 0.5 },
    { imageTokens: 0 },
    { images: -1 },
    { spread: 0.9 },
    { spread: 11 },
    { growth: 1.01 },
    { growth: -1 },
    { users: 1.5 },
    { sizes: [] },
    { sizes: 'none' },
    { sizes: [{ inputTokens: 1, share: 0 }] },
    { sizes: [{ inputTokens: 1 }] },
    { sizes: [{ inputTokens: 1.5, share: 1 }] },
    {
      sizes: [
        { inputTokens: 1, share: -1 },
        { inputTokens: 1, share: 2 },
      ],
    },
    { sizes: [{ inputTokens: 1, share: 1 }, null] },
    { sizes: Array.from({ length: MOST_SIZES + 1 }, () => ({ inputTokens: 1, share: 1 })) },
    {
      sizes: [
        { inputTokens: 1, share: 1e308 },
        { inputTokens: 1, share: 1e308 },
      ],
    },
    { constructor: 1 },
  ] as Record<string, unknown>[])(
    'what is no such thing is left out, and the rest stays: %j',
    (given) => {
      expect(readWorkload({ ...given, batchShare: 0.5, requests: 7 })).toEqual({
        ...DEFAULT,
        batchShare: 0.5,
        requests: 7,
      });
      expect(isWorkload(given)).toBe(false);
    },
  );

  it('more than all input cannot be read and written: what is written is left out', () => {
    const given = { cachedShare: 0.6, cacheWriteShare: 0.5 };
    expect(readWorkload(given)).toEqual({ ...DEFAULT, cachedShare: 0.6 });
    expect(isWorkload(given)).toBe(false);
    // Not quite 1 in binary fractions.
    expect(isWorkload({ cachedShare: 0.7 + 0.1, cacheWriteShare: 0.2 })).toBe(true);
  });

  it('what says nothing is left out', () => {
    const nothing = { cachedShare: 0, spread: 1, growth: 0, users: 0, cacheLifetime: '5m' };
    expect(readWorkload(nothing)).toEqual(DEFAULT);
    expect(presetOf(readWorkload(nothing))).toBe('default');
    expect(presetOf({ ...DEFAULT, cachedShare: 0 })).toBe('default');
    expect(presetOf({ ...DEFAULT, cachedShare: 0.1 })).toBeUndefined();
  });

  it('sizes take the place of a spread; their shares come to 1, and the input is their mean', () => {
    const sizes = [
      { inputTokens: 1_000, share: 3 },
      { inputTokens: 5_000, share: 1 },
    ];
    expect(readWorkload({ sizes, spread: 2, inputTokens: 9 })).toEqual({
      ...DEFAULT,
      // 1,000 × 0.75 + 5,000 × 0.25
      inputTokens: 2_000,
      sizes: [
        { inputTokens: 1_000, share: 0.75 },
        { inputTokens: 5_000, share: 0.25 },
      ],
    });
  });

  it('takes each limit itself and nothing beyond', () => {
    for (const name of NUMBERS) {
      const [least, most] = [WORKLOAD_LEAST[name] ?? 0, WORKLOAD_LIMITS[name]];
      expect(fitsWorkload(name, least)).toBe(true);
      expect(fitsWorkload(name, most)).toBe(true);
      for (const beyond of [least - 1, most + 1, NaN, Infinity, '1', null, undefined])
        expect(fitsWorkload(name, beyond)).toBe(false);
    }
  });

  it('reads again what it read, as an object and as text', () => {
    const sizes = fc.array(
      fc.record({
        inputTokens: fc.nat(400_000),
        share: fc.double({ min: 0.01, max: 9, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(anyWorkload, fc.option(sizes, { nil: undefined }), (given, list) => {
        const once = readWorkload({ ...given, sizes: list });
        expect(readWorkload(once)).toEqual(once);
        expect(readWorkload(JSON.stringify(once))).toEqual(once);
        expect(isWorkload(once)).toBe(true);
      }),
    );
  });

  it('is within bounds whatever is given', () => {
    const value = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.anything());
    const given = fc.record(
      Object.fromEntries([...NUMBERS, 'sizes', 'cacheLifetime'].map((name) => [name, value])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (input) => {
        const workload = readWorkload(input);
        for (const name of NUMBERS)
          if (workload[name] !== undefined) expect(fitsWorkload(name, workload[name])).toBe(true);
        expect((workload.cachedShare ?? 0) + (workload.cacheWriteShare ?? 0)).toBeLessThan(
          1.000001,
        );
      }),
    );
  });
});
