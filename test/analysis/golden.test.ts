import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/catalogue/types.js';
import { compare, type Figure, type ModelCost, type Workload } from '../../src/analysis/index.js';
import { EMPTY_HEAD, model, offer, priced, workload } from '../support/models.js';

const costsOf = (models: Model[], load?: Workload): readonly ModelCost[] =>
  compare(EMPTY_HEAD, models, load && { workload: load }).costs.costs;

const partsOf = (figure: Figure | undefined): (number | undefined)[] =>
  figure?.parts?.map(({ value }) => value) ?? [];

describe('Golden figures: a pair at 0.20/0.27 and 0.50/1.50, a million requests of 800 and 250', () => {
  const [first, second] = costsOf([priced('small', 0.2, 0.27), priced('large', 0.5, 1.5)]);

  it('$227.50 a month', () => {
    // 800 M × $0.20 per M = $160.00 and 250 M × $0.27 per M = $67.50
    expect(partsOf(first?.monthly)).toEqual([800 * 0.2, 250 * 0.27]);
    expect(first?.monthly).toMatchObject({ value: 160 + 67.5, decimals: 2, currency: 'USD' });
    expect(first?.monthly?.value).toBe(227.5);
  });

  it('$775.00 a month', () => {
    // 800 M × $0.50 per M = $400.00 and 250 M × $1.50 per M = $375.00
    expect(partsOf(second?.monthly)).toEqual([800 * 0.5, 250 * 1.5]);
    expect(second?.monthly?.value).toBe(775);
  });

  it('a gap of $547.50, not of the $547 or $548 between rounded dollars', () => {
    expect(second?.gap?.value).toBe(775 - 227.5);
    expect(second?.gap?.value).toBe(547.5);
    expect(first).not.toHaveProperty('gap');
  });

  it('70.6 % cheaper at that traffic, and 3.4 times as much the other way', () => {
    // 1 − 227.50 ÷ 775.00 = 0.70645…; 775.00 ÷ 227.50 = 3.4065…
    expect(second?.cheaper?.value).toBe(0.706);
    expect(second?.multiple?.value).toBe(3.4);
  });

  it('$0.0002275 and $0.000775 a request', () => {
    // 800 × 0.20 ÷ 10⁶ + 250 × 0.27 ÷ 10⁶ and 800 × 0.50 ÷ 10⁶ + 250 × 1.50 ÷ 10⁶
    expect(first?.perRequest?.value).toBe(0.0002275);
    expect(second?.perRequest?.value).toBe(0.000775);
  });

  it('60 % cheaper on input alone, 82 % on output alone', () => {
    const pair = [priced('small', 0.2, 0.27), priced('large', 0.5, 1.5)];
    const share = (load: Workload) => costsOf(pair, load)[1]?.cheaper?.value;
    // 1 − 0.20 ÷ 0.50 and 1 − 0.27 ÷ 1.50
    expect(share(workload(1_000_000, 0))).toBe(0.6);
    expect(share(workload(0, 1_000_000))).toBe(0.82);
  });
});

describe('Golden figures: other workloads', () => {
  it('500 in and 300 out at 2/6 cost $0.0028', () => {
    const [cost] = costsOf([priced('guide', 2, 6)], workload(500, 300));
    // 500 × 2 ÷ 10⁶ + 300 × 6 ÷ 10⁶ = 0.0010 + 0.0018
    expect(partsOf(cost?.perRequest)).toEqual([0.001, 0.0018]);
    expect(cost?.perRequest?.value).toBe(0.0028);
  });

  it('100,000 tokens at 70/30 and 2/6 cost $0.32', () => {
    const [cost] = costsOf([priced('guide', 2, 6)], workload(70_000, 30_000));
    // 70,000 × 2 ÷ 10⁶ + 30,000 × 6 ÷ 10⁶ = 0.14 + 0.18
    expect(cost?.monthly?.value).toBe(0.32);
  });

  it('a million tokens at 70/30: 0.221 against 0.800 is 0.579 and 72.4 %', () => {
    const pair = [priced('small', 0.2, 0.27), priced('large', 0.5, 1.5)];
    const [first, second] = costsOf(pair, workload(700_000, 300_000));
    // 0.7 × 0.20 + 0.3 × 0.27, 0.7 × 0.50 + 0.3 × 1.50
    expect(first?.monthly?.value).toBe(0.221);
    expect(second?.monthly?.value).toBe(0.8);
    expect(second?.gap?.value).toBe(0.579);
    expect(second?.cheaper?.value).toBe(0.724);
  });

  it('a million tokens at 70/30: 0.10 against 0.48 is 0.38 and 79.2 %', () => {
    const pair = [priced('small', 0.1, 0.1), priced('large', 0.3, 0.9)];
    const [first, second] = costsOf(pair, workload(700_000, 300_000));
    // 0.7 × 0.10 + 0.3 × 0.10, 0.7 × 0.30 + 0.3 × 0.90
    expect(first?.monthly?.value).toBe(0.1);
    expect(second?.monthly?.value).toBe(0.48);
    expect(second?.gap?.value).toBe(0.38);
    expect(second?.cheaper?.value).toBe(0.792);
    expect(second?.multiple?.value).toBe(4.8);
  });

  it('a fee of $0.005 on each of a million requests is $5,000', () => {
    const fee = model('fee', { offers: [offer(0.2, 0.27, { prices: { perRequest: 0.005 } })] });
    const [cost] = costsOf([fee]);
    expect(cost?.monthly?.parts?.map(({ part, value }) => [part, value])).toEqual([
      ['input', 160],
      ['output', 67.5],
      ['requestFee', 5000],
    ]);
    expect(cost?.monthly?.value).toBe(5227.5);
  });
});
