import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLEND_MIX, compare, type ModelBlend } from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { question } from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, priced, shownUnits } from '../support/models.js';

const blendsOf = (...models: Model[]): readonly ModelBlend[] =>
  compare(EMPTY_HEAD, models, { asOf: '2026-05-11' }).blends;

describe('A million tokens, 70 % of them input and 30 % output', () => {
  it('is the mix that is computed with', () => {
    const { inputTokens, outputTokens } = BLEND_MIX;
    expect(inputTokens / (inputTokens + outputTokens)).toBe(0.7);
    expect(inputTokens + outputTokens).toBe(1_000_000);
  });

  it('~150 % cheaper is 72.4 % cheaper: 0.20/0.27 and 0.50/1.50 are 0.221 and 0.80', () => {
    const [low, high] = blendsOf(priced('vision', 0.2, 0.27), priced('magistral', 0.5, 1.5));
    // 0.7 × 0.20 + 0.3 × 0.27 = 0.14 + 0.081; 0.7 × 0.50 + 0.3 × 1.50 = 0.35 + 0.45
    expect(low?.blend?.parts?.map(({ value }) => value)).toEqual([0.14, 0.081]);
    expect(low?.blend?.value).toBe(0.221);
    expect(high?.blend?.value).toBe(0.8);
    // 0.800 − 0.221; 1 − 0.221 ÷ 0.8 = 0.72375; 0.8 ÷ 0.221 = 3.6199…
    expect(high?.gap?.value).toBe(0.579);
    expect(high?.cheaper?.value).toBe(0.724);
    expect(high?.multiple?.value).toBe(3.6);
    expect(low).not.toHaveProperty('gap');
  });

  it('~200 % cheaper is 79.2 % cheaper: 0.10/0.10 and 0.30/0.90 are 0.10 and 0.48', () => {
    const [low, high] = blendsOf(priced('llama', 0.1, 0.1), priced('mixtral', 0.3, 0.9));
    // 0.7 × 0.10 + 0.3 × 0.10 = 0.07 + 0.03; 0.7 × 0.30 + 0.3 × 0.90 = 0.21 + 0.27
    expect(low?.blend?.value).toBe(0.1);
    expect(high?.blend?.value).toBe(0.48);
    // 0.48 − 0.10; 1 − 0.10 ÷ 0.48 = 0.79166…; 0.48 ÷ 0.10
    expect(high?.gap?.value).toBe(0.38);
    expect(high?.cheaper?.value).toBe(0.792);
    expect(high?.multiple?.value).toBe(4.8);
  });

  it('a price of three digits loses none: 0.125/0.375 is 0.2', () => {
    const [blend] = blendsOf(priced('a', 0.125, 0.375));
    // 0.7 × 0.125 + 0.3 × 0.375 = 0.0875 + 0.1125
    expect(blend?.blend?.parts?.map(({ value }) => value)).toEqual([0.0875, 0.1125]);
    expect(blend?.blend?.value).toBe(0.2);
  });

  it('comes from the one offer that is cheapest for the workload, not from the best of two', () => {
    const mixed = model('mixed', {
      offers: [offer(0.1, 2, { provider: 'quay' }), offer(1, 0.2), offer(0.5, 0.5)],
    });
    // A month at 800 M and 250 M tokens: 580, 850 and 525; 0.7 × 0.5 + 0.3 × 0.5
    expect(blendsOf(mixed)[0]?.blend?.value).toBe(0.5);
  });

  it('is not known where one of the two prices is not, nor does such a model lead', () => {
    const half = model('half', { offers: [offer(0.001, undefined)] });
    const blends = blendsOf(half, priced('whole', 1, 1), model('none'));
    expect(blends[0]).toEqual({});
    expect(blends[1]).not.toHaveProperty('gap');
    expect(blends[2]).toEqual({});
  });

  it('leaves fees on requests out', () => {
    const fee = model('fee', { offers: [offer(0.2, 0.27, { prices: { perRequest: 0.005 } })] });
    expect(blendsOf(fee)[0]?.blend?.value).toBe(0.221);
  });

  it('for any offers, parts add up to blends, and differences to what is shown', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const { blends } = compare(head, models, options);
        for (const { blend, gap, cheaper } of blends) {
          if (!blend) continue;
          const { decimals } = blend;
          const parts = (blend.parts ?? []).map((part) => shownUnits(part, decimals));
          expect(parts.reduce((total, part) => total + part, 0n)).toBe(shownUnits(blend, decimals));
          const lowest = gap?.inputs[1];
          if (gap && lowest) {
            expect(blends.map((other) => other.blend?.value)).toContain(lowest.value);
            expect(shownUnits(blend, decimals) - shownUnits(lowest, decimals)).toBe(
              shownUnits(gap, decimals),
            );
          }
          if (cheaper) expect(cheaper.value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
