import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import { costSummary } from '../../src/i18n/costs.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

const words = wordsFor('en');

describe('The costs of models in a sentence', () => {
  const told = (prices: Record<string, [number, string]>): string => {
    const models = Object.entries(prices).map(([id, [price, asOf]]) =>
      model(id, { offers: [offer(price, price, { asOf })] }),
    );
    const comparison = compare({ ...EMPTY_HEAD, published: '2026-05-11' }, models);
    const nameOf = (id: string) => id.toUpperCase();
    const context = { words, sources: [], nameOf, comparison };
    return plainText(costSummary(context, () => 'Harbor'));
  };

  it('a price that was last checked over a year ago is not called the cheapest', () => {
    // (800 + 250) M tokens at $1 and $2 per M
    expect(told({ old: [1, '2024-09'], current: [2, '2026-05'] })).toBe(
      'OLD costs $1,050.00 a month, via Harbor. ' +
        'CURRENT costs $2,100.00 a month, via Harbor. ' +
        'The price of OLD was last checked Sep 2024, over a year ago.',
    );
  });

  it('nor does a lower one hide that the other is as old', () => {
    expect(told({ old: [2, '2024-09'], current: [1, '2026-05'] })).toBe(
      'CURRENT costs $1,050.00 a month, via Harbor. ' +
        'OLD costs $2,100.00 a month, via Harbor. ' +
        'The price of OLD was last checked Sep 2024, over a year ago.',
    );
  });

  it('nor is one of the same price', () => {
    expect(told({ old: [1, '2024-09'], current: [1, '2026-05'], dear: [2, '2026-05'] })).toBe(
      'OLD costs $1,050.00 a month, via Harbor. DEAR costs $2,100.00 a month, via Harbor. ' +
        'The price of OLD was last checked Sep 2024, over a year ago.',
    );
  });

  it('a price of a later day than is shown is said to be so', () => {
    expect(told({ one: [2, '2026-06'], other: [1, '2026-06'] })).toContain(
      'Price of OTHER and ONE as of Jun 2026; whether it was the same on the day shown is not known.',
    );
  });

  it('of current prices nothing of the kind is said', () => {
    expect(told({ one: [2, '2026-05'], other: [1, '2026-05'] })).not.toContain('year');
  });
});
