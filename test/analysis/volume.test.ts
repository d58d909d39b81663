import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAYS_PER_MONTH,
  requestsOf,
  volumeOf,
  WORKLOAD_LIMITS,
  type VolumeUnit,
  type Workload,
} from '../../src/analysis/index.js';
import { anyWorkload } from '../support/workloads.js';

const UNITS: readonly VolumeUnit[] = ['requests-month', 'requests-day', 'tokens-month'];
const DEFAULT: Workload = { requests: 1_000_000, inputTokens: 800, outputTokens: 250 };

describe('A volume counted in requests a day', () => {
  it('is of days of an average month', () => {
    // 365 days ÷ 12 months = 30.4167 days.
    expect(DAYS_PER_MONTH).toBeCloseTo(30.4167, 4);
    // 12,000 a day × 365 ÷ 12 = 365,000 a month, and back.
    expect(requestsOf(12_000, 'requests-day', DEFAULT)).toBe(365_000);
    expect(volumeOf({ ...DEFAULT, requests: 365_000 }, 'requests-day')).toBe(12_000);
  });

  it('comes to whole requests a month', () => {
    // 1,000 × 365 ÷ 12 = 30,416.67
    expect(requestsOf(1_000, 'requests-day', DEFAULT)).toBe(30_417);
    // A third of a request a day × 365 ÷ 12 = 10.14
    expect(requestsOf(1 / 3, 'requests-day', DEFAULT)).toBe(10);
  });
});

describe('A volume counted in tokens a month', () => {
  it('is input and output of all requests', () => {
    // 1,000,000 × (800 + 250) = 1,050 M
    expect(volumeOf(DEFAULT, 'tokens-month')).toBe(1_050_000_000);
    expect(requestsOf(1_050_000_000, 'tokens-month', DEFAULT)).toBe(1_000_000);
    // 21,000,000 ÷ 1,050 = 20,000
    expect(requestsOf(21_000_000, 'tokens-month', DEFAULT)).toBe(20_000);
  });

  it('holds reasoning, too, of which there is no request without', () => {
    const reasoning = { ...DEFAULT, reasoningTokens: 950 };
    // 1,000,000 × (800 + 250 + 950) = 2,000 M
    expect(volumeOf(reasoning, 'tokens-month')).toBe(2_000_000_000);
    expect(requestsOf(20_000_000, 'tokens-month', reasoning)).toBe(10_000);
  });

  it('is no number of requests where these hold no token', () => {
    const empty = { requests: 5, inputTokens: 0, outputTokens: 0 };
    for (const volume of [0, 1, 1e9])
      expect(requestsOf(volume, 'tokens-month', empty)).toBeUndefined();
  });
});

describe('A volume, whatever it is counted in,', () => {
  it('is shown as the requests that it was made of', () => {
    fc.assert(
      fc.property(anyWorkload, fc.constantFrom(...UNITS), (workload, unit) => {
        const { inputTokens, outputTokens, reasoningTokens = 0 } = workload;
        fc.pre(unit !== 'tokens-month' || inputTokens + outputTokens + reasoningTokens > 0);
        expect(requestsOf(volumeOf(workload, unit), unit, workload)).toBe(workload.requests);
      }),
    );
  });

  it('is whole requests within the limits, or none', () => {
    const volume = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0.2, -0, 1e300, NaN));
    fc.assert(
      fc.property(anyWorkload, volume, fc.constantFrom(...UNITS), (workload, given, unit) => {
        const requests = requestsOf(given, unit, workload);
        if (requests === undefined) return;
        expect(Number.isInteger(requests)).toBe(true);
        expect(Object.is(requests, -0)).toBe(false);
        expect(requests).toBeLessThanOrEqual(WORKLOAD_LIMITS.requests);
        expect(given).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const unit of UNITS) expect(requestsOf(-0.2, unit, DEFAULT)).toBeUndefined();
    expect(requestsOf(1_000_000_001, 'requests-month', DEFAULT)).toBeUndefined();
  });

  it('is no part of a request a month', () => {
    expect(requestsOf(1.5, 'requests-month', DEFAULT)).toBeUndefined();
  });
});
