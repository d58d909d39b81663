import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedSources, compare, comparePrices, rateBetween } from '../../src/analysis/index.js';
import type { CatalogueHead, ExchangeRate } from '../../src/catalogue/types.js';
import { model, offer, priced, withParts, workload } from '../support/models.js';

const RATES: ExchangeRate[] = [
  { from: 'EUR', to: 'USD', rate: 1.25, asOf: '2026-10-30', sources: ['bank'] },
  { from: 'EUR', to: 'GBP', rate: 0.8, asOf: '2026-10-29', sources: ['bank', 'other'] },
];
const HEAD: CatalogueHead = { format: 1, published: '2026-11-01', exchangeRates: RATES };

describe('What a currency is worth in another', () => {
  const rate = (from: string, to: string, exchangeRates = RATES, day?: string) =>
    rateBetween({ exchangeRates }, from, to, day);

  it('is the published rate, with its date and sources', () => {
    expect(rate('EUR', 'USD')).toMatchObject({ rate: 1.25, asOf: '2026-10-30', sources: ['bank'] });
  });

  it('or 1 ÷ the rate of the other direction', () => {
    expect(rate('USD', 'EUR')).toMatchObject({ rate: 0.8, asOf: '2026-10-30', sources: ['bank'] });
    expect(rate('USD', 'EUR')?.inputs).toMatchObject([{ value: 1.25, divides: true }]);
  });

  it('or goes by way of one currency that both have a rate with, as of the older', () => {
    // 1 ÷ 1.25 × 0.8
    expect(rate('USD', 'GBP')?.rate).toBeCloseTo(0.64, 12);
    expect(rate('USD', 'GBP')).toMatchObject({
      asOf: '2026-10-29',
      sources: ['bank', 'other'],
    });
    expect(rate('USD', 'GBP')?.inputs).toMatchObject([
      { value: 1.25, divides: true },
      { value: 0.8 },
    ]);
  });

  it('is not known otherwise: no rate is invented', () => {
    expect(rate('USD', 'JPY')).toBeUndefined();
    expect(rate('USD', 'EUR', [])).toBeUndefined();
    // By way of two others.
    const chain = [...RATES, { from: 'GBP', to: 'JPY', rate: 190 }];
    expect(rate('EUR', 'JPY', chain)?.rate).toBeCloseTo(152, 9);
    expect(rate('USD', 'JPY', chain)).toBeUndefined();
    for (const absurd of [0, -1, NaN, Infinity])
      expect(rate('USD', 'JPY', [{ from: 'USD', to: 'JPY', rate: absurd }])).toBeUndefined();
  });

  it('is the newest of the day that is asked for', () => {
    const dated = ['2026-08', '2026-10', '2026-09'].map((asOf, index) => ({
      from: 'USD',
      to: 'EUR',
      rate: index + 1,
      asOf,
    }));
    expect(rate('USD', 'EUR', dated)?.rate).toBe(2);
    expect(rate('USD', 'EUR', dated, '2026-09-15')?.rate).toBe(3);
    // None is of that day yet: the first after it, with its own date.
    expect(rate('USD', 'EUR', dated, '2026-01-01')).toMatchObject({ rate: 1, asOf: '2026-08' });
  });

  it('there and back changes nothing, by whichever way', () => {
    const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (first, second, amount) => {
        const rates = [
          { from: 'EUR', to: 'USD', rate: first },
          { from: 'GBP', to: 'EUR', rate: second },
        ];
        for (const [from, to] of [
          ['USD', 'EUR'],
          ['USD', 'GBP'],
        ] as const) {
          const back = amount * rate(from, to, rates)!.rate * rate(to, from, rates)!.rate;
          expect(Math.abs(back / amount - 1)).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

describe('A comparison in another currency', () => {
  const dollars = priced('dollars', 2, 8);
  const euros = model('euros', { offers: [offer(2, 8, { currency: 'EUR', asOf: '2026-10-31' })] });
  const million = { workload: workload(1_000_000, 0) };

  it('converts every offer by a published rate, and shows the rate in the working', () => {
    const { currency, costs } = comparePrices(HEAD, [dollars, euros], {
      ...million,
      currency: 'EUR',
    });
    expect(currency).toBe('EUR');
    // 2 ÷ 1.25, and 2 as it is.
    expect(costs.costs.map(({ monthly }) => monthly?.value)).toEqual([1.6, 2]);
    const [input] = costs.costs[0]?.monthly?.parts ?? [];
    expect(input).toMatchObject({ currency: 'EUR', sources: ['bank'], asOf: '2026-10-30' });
    expect(input?.inputs.slice(2)).toMatchObject([
      { name: 'inputPrice', value: 2, currency: 'USD' },
      { name: 'rate', value: 1.25, divides: true },
    ]);
    for (const figure of withParts(costs.costs[0]!.monthly!)) expect(figure.currency).toBe('EUR');
    expect(costs.costs[1]?.monthly?.parts?.[0]?.inputs).toHaveLength(3);
  });

  it('shows prices in it too, and the offer keeps those it bills', () => {
    const { offers } = comparePrices(HEAD, [dollars], { ...million, currency: 'EUR' });
    expect(offers[0]?.[0]).toMatchObject({
      currency: 'EUR',
      prices: { input: 1.6, output: 6.4 },
      offer: { prices: { input: 2, output: 8 } },
      conversion: { from: 'USD', to: 'EUR', rate: 0.8 },
    });
  });

  it('in the document’s own, an offer that bills in another is converted as well', () => {
    const { costs, offers } = comparePrices(HEAD, [euros], million);
    // 2 × 1.25; of the rate's day, which is the older one.
    expect(costs.costs[0]?.monthly).toMatchObject({ value: 2.5, asOf: '2026-10-30' });
    expect(offers[0]?.[0]).not.toHaveProperty('excluded');
  });

  it('without a rate an offer is left out, and the comparison stays in its own currency', () => {
    const yen = model('yen', { offers: [offer(2, 8, { currency: 'JPY' })] });
    const asked = comparePrices(HEAD, [dollars, yen], { ...million, currency: 'JPY' });
    expect(asked).toMatchObject({ currency: 'USD', unconverted: 'JPY' });
    expect(asked.costs.costs[1]).toMatchObject({ missing: 'currency' });
    expect(asked.offers[1]?.[0]).toMatchObject({ excluded: 'currency', currency: 'JPY' });
    expect(comparePrices(HEAD, [dollars], million)).not.toHaveProperty('unconverted');
    const none = comparePrices({ format: 1 }, [dollars], { ...million, currency: 'EUR' });
    expect(none).toMatchObject({ currency: 'USD', unconverted: 'EUR' });
  });

  it('cites the sources of its rates', () => {
    const head = { ...HEAD, sources: { bank: { title: 'Reference rates' } } };
    const comparison = compare(head, [dollars, euros], { ...million, currency: 'EUR' });
    expect(comparison.sources.map(({ id }) => id)).toContain('bank');
    expect(citedSources({ offers: comparison.offers }, head).map(({ id }) => id)).toEqual(['bank']);
  });

  it('ranks as in the document’s own', () => {
    const price = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(price, price), { minLength: 2, maxLength: 5 }), (pairs) => {
        const models = pairs.map(([input, output], n) => priced(`m${n}`, input, output));
        const own = comparePrices(HEAD, models, million);
        const other = comparePrices(HEAD, models, { ...million, currency: 'GBP' });
        expect(other.costs.order).toEqual(own.costs.order);
        other.costs.costs.forEach(({ monthly }, position) => {
          const before = own.costs.costs[position]?.monthly?.exact ?? NaN;
          expect((monthly?.exact ?? NaN) / 0.64).toBeCloseTo(before, 9);
        });
      }),
    );
  });
});
