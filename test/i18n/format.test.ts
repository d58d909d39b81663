import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prose } from '../../src/i18n/prose.js';
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

  it('pads on the right also where writing runs from the right', () => {
    const [short, long] = new Format('ar').moneyColumn([0.1, 0.027], 'EUR');
    expect(short).toBe(`${new Format('ar').money(0.1, 'EUR')}\u2007`);
    expect(long).not.toMatch(/^\s|\s$/);
  });

  it('leaves a cell blank for what is not known', () => {
    expect(en.moneyColumn([undefined, 1], 'USD')).toEqual(['', '$1.00']);
  });
});

describe('a list', () => {
  it('takes the Spanish “and” that the next name asks for, also where that is a link', () => {
    const es = new Format('es');
    const linked = new Prose().link('Iris', () => {
      throw new Error('nobody opens it');
    });
    expect(es.list(['A', 'Iris'])).toBe('A e Iris');
    expect(es.list(['A', linked])).toBe(`A e ${linked}`);
  });
});

describe('a span of months', () => {
  it('is in years and months, without those of which there are none', () => {
    expect([0, 1, 12, 19, 24].map((months) => en.duration(months))).toEqual([
      '0 months',
      '1 month',
      '1 year',
      '1 year, 7 months',
      '2 years',
    ]);
    expect(new Format('de').duration(25)).toBe('2 Jahre, 1 Monat');
  });
});

describe('a date', () => {
  it('is shown at the precision it has', () => {
    expect(en.date('2024')).toBe('2024');
    expect(en.date('2024-09')).toBe('Sep 2024');
    expect(en.date('2024-09-25')).toBe('Sep 25, 2024');
  });

  it('on the first of a month is written as the first in French', () => {
    const french = new Format('fr-CA');
    expect(french.date('2024-09-01')).toBe('1er sept. 2024');
    expect(french.date('2024-09-11')).toBe('11 sept. 2024');
    expect(new Format('es').date('2024-09-01')).toBe('1 sept 2024');
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

  it('takes the form of the count as it is shown', () => {
    const forms = { one: '# point', other: '# points' };
    expect(en.plural(1.04, forms, 1)).toBe('1 point');
    expect(en.plural(0.96, forms, 1)).toBe('1 point');
    expect(en.plural(1.04, forms, 2)).toBe('1.04 points');
    // French has one form up to two, and one of its own for millions.
    const french = { one: '# requête', many: '# de requêtes', other: '# requêtes' };
    const fr = new Format('fr');
    expect([0, 1.5, 2, 1_000_000].map((count) => fr.plural(count, french, 1))).toEqual([
      '0 requête',
      '1,5 requête',
      '2 requêtes',
      '1\u202f000\u202f000 de requêtes',
    ]);
  });

  it('takes any of the six forms that Arabic has', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    const ar = new Format('ar');
    const counts = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103];
    expect(counts.map((count) => ar.plural(count, forms)).join('')).toBe('zotffmmxxf');
  });

  it('shows large counts in short', () => {
    expect(en.compact(1_230_000_000)).toBe('1.23B');
    expect(en.compact(141_000_000_000)).toBe('141B');
  });

  it('shows them in words that mean one number and end in no period', () => {
    expect(new Format('de').compact(1_230_000_000)).toBe('1,23 Milliarden');
    expect(new Format('es').compact(1_500_000_000_000)).toBe('1,5 billones');
    expect(new Format('de').unit(12.5, 'second')).toBe('12,5 Sekunden');
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

  it('that is known is spoken whatever stands behind it', () => {
    for (const lang of ['de-', 'de-nowhere-at-all', 'DE-at', 'de-u-zz-nonsense'])
      expect(supportedLocale(lang), lang).toMatch(/^de/);
  });

  it('that writes from the right says so', () => {
    const rtl = ['ar', 'ar-EG', 'AR-ma'].map((lang) => new Format(lang).direction);
    expect(rtl).toEqual(['rtl', 'rtl', 'rtl']);
    expect(new Format('arn').direction).toBe('ltr');
  });

  it('keeps its region', () => {
    expect(supportedLocale('en-GB')).toBe('en-GB');
  });
});

describe('a name', () => {
  it('that runs against the sentence around it is set apart', () => {
    expect(en.isolate('Alder (1B)')).toBe('Alder (1B)');
    expect(en.isolate('نخيل 7B')).toBe('\u2068نخيل 7B\u2069');
    expect(new Format('ar').isolate('Alder (1B)')).toBe('\u2068Alder (1B)\u2069');
  });

  it('stays so in a list', () => {
    expect(en.list(['Alder', 'نخيل 7B'])).toBe('Alder and \u2068نخيل 7B\u2069');
    expect(new Format('ar').list(['A', 'B'])).toBe('\u2068A\u2069 و\u2068B\u2069');
  });
});
