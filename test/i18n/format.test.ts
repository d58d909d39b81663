import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Format, supportedLocale } from '../../src/i18n/format.js';

const en = new Format('en');

describe('money', () => {
  it('shows cents', () => {
    expect(en.money(227.5, 'USD')).toBe('$227.50');
  });

  it('shows the further digits of a small amount, and no zeros behind them', () => {
    expect(en.money(0.0028, 'USD', 7)).toBe('$0.0028');
  });

  it('never shows a price above zero as nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (price) => {
        expect(en.price(price, 'USD')).toMatch(/[1-9]/);
      }),
    );
  });

  it('shows a price without the noise of binary fractions', () => {
    expect(en.price(0.049999999999999996, 'USD')).toBe('$0.05');
    expect(en.price(0.0023, 'USD')).toBe('$0.0023');
  });

  it('names a currency in the way of the language', () => {
    expect(new Format('de').money(1234.5, 'EUR')).toBe('1.234,50\u00a0€');
  });
});

describe('a column of money', () => {
  it('aligns on the decimal point, with spaces as wide as digits', () => {
    const column = en.moneyColumn([0.1, 0.027, 12], 'USD');
    expect(column).toEqual(['$0.10\u2007', '$0.027', '$12.00\u2007']);
  });

  it('pads behind the digits where the currency follows them', () => {
    const column = new Format('de').moneyColumn([0.1, 0.027], 'EUR');
    expect(column).toEqual(['0,10\u2007\u00a0€', '0,027\u00a0€']);
  });

  it('leaves a cell blank for what is not known', () => {
    expect(en.moneyColumn([undefined, 1], 'USD')).toEqual(['', '$1.00']);
  });
});

describe('a date', () => {
  it('is shown at the precision it has', () => {
    expect(en.date('2024')).toBe('2024');
    expect(en.date('2024-09')).toBe('Sep 2024');
    expect(en.date('2024-09-25')).toBe('Sep 25, 2024');
  });

  it('is the same day in every time zone', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(new Format('en-GB').date('2024-01-01')).toBe('1 Jan 2024');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('that cannot be read is shown as it is', () => {
    expect(en.date('soon')).toBe('soon');
  });
});

describe('counts and shares', () => {
  it('takes the form of the word that goes with the count', () => {
    const forms = { one: '# offer', other: '# offers' };
    expect(en.plural(1, forms)).toBe('1 offer');
    expect(en.plural(0, forms)).toBe('0 offers');
    expect(en.plural(1200, forms)).toBe('1,200 offers');
  });

  it('shows large counts in short', () => {
    expect(en.compact(1_230_000_000)).toBe('1.23B');
    expect(en.compact(141_000_000_000)).toBe('141B');
  });

  it('shows a share as a percentage', () => {
    expect(en.percent(0.706)).toBe('70.6%');
    expect(en.percent(0.6)).toBe('60%');
  });

  it('shows a span of time with its unit', () => {
    expect(en.unit(12.5, 'second')).toBe('12.5 sec');
  });
});

describe('a language', () => {
  it('that nobody knows is English', () => {
    for (const lang of ['', 'xx-nowhere', 'not a language', '<img>']) {
      expect(supportedLocale(lang)).toBe('en');
    }
  });

  it('keeps its region', () => {
    expect(supportedLocale('en-GB')).toBe('en-GB');
  });
});
