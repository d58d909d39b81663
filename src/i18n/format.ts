/**
 * Numbers, money, dates and lists in a reader's language. Formatters are costly to make, so each
 * is made once per language and options.
 */
import type { DateText } from '../catalogue/types.js';

/** Occupies the width of a digit, so that columns of unlike precision align on the point. */
const FIGURE_SPACE = '\u2007';
/** Occupies the width of a point. */
const PUNCTUATION_SPACE = '\u2008';

type Cached = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.PluralRules;
const cache = new Map<string, Cached>();

function cached<T extends Cached>(key: string, make: () => T): T {
  const found = cache.get(key);
  if (found) return found as T;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The language of a BCP 47 tag without its region: `de` of `de-AT`. */
export const languageCode = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** What stands around a name or a figure without being read: isolates, and marks of links. */
const MARKS = /[\u2066-\u2069\uE001\uE002]|\uE000\d+/g;

/** The language if `Intl` knows it, else English: a page's `lang` may be anything. */
export function supportedLocale(lang: string): string {
  // What stands behind a known language may be no region.
  for (const tag of [lang, languageCode(lang)]) {
    try {
      const [locale] = Intl.NumberFormat.supportedLocalesOf(tag);
      if (locale) return locale;
    } catch {
      // No tag of a language at all.
    }
  }
  return 'en';
}

/** What `Intl` has words for. */
export type MeasureUnit =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'bit' | 'gigabyte' | 'gigabyte-per-second';

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Forms of a word by what a count asks for, `#` being the count. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The formatters of one language. */
export class Format {
  readonly lang: string;
  /** The language with its digits: browsers disagree on those of Arabic, messages have these. */
  readonly #locale: string;
  readonly #currencyDisplay: 'narrowSymbol' | 'code';

  /** @param currencyDisplay `code` where a sign could be taken for another currency's */
  constructor(lang: string, currencyDisplay: 'narrowSymbol' | 'code' = 'narrowSymbol') {
    this.lang = supportedLocale(lang);
    this.#locale = this.lang === 'ar' ? 'ar-u-nu-latn' : this.lang;
    this.#currencyDisplay = currencyDisplay;
  }

  /** In which direction the language is written. */
  get direction(): 'ltr' | 'rtl' {
    return /^(ar|fa|he|ur)\b/.test(this.lang) ? 'rtl' : 'ltr';
  }

  /**
   * A name within a sentence. Where it runs or may run against the sentence, it stands between
   * marks that keep the two from scrambling each other, as `<bdi>` does.
   */
  isolate(name: string): string {
    return this.direction === 'rtl' || RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
  }

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return cached(
      `n${this.lang}${JSON.stringify(options)}`,
      () => new Intl.NumberFormat(this.#locale, options),
    );
  }

  /** A number with at most `decimals` digits after the point, and at least `least`. */
  number(value: number, decimals = 0, least = 0): string {
    const options = { minimumFractionDigits: least, maximumFractionDigits: decimals };
    return this.#number(options).format(value);
  }

  /** English is short: 1.23B. Elsewhere that ends in a period, or means another number. */
  get #display(): 'short' | 'long' {
    return languageCode(this.lang) === 'en' ? 'short' : 'long';
  }

  /** A span of time or an amount of data: 12.5 sec, 80 GB. */
  unit(value: number, unit: MeasureUnit, decimals = 3): string {
    const unitDisplay = /byte/.test(unit)
      ? 'short'
      : /second|minute/.test(unit)
        ? this.#display
        : 'long';
    const options = { style: 'unit', unit, unitDisplay } as const;
    return this.#number({ ...options, maximumFractionDigits: decimals }).format(value);
  }

  /** A span of whole months in years and months: 1 year, 8 months. */
  duration(months: number): string {
    const [years, rest] = [Math.floor(months / 12), months % 12];
    const part = (value: number, unit: string): string =>
      this.#number({ style: 'unit', unit, unitDisplay: 'long' }).format(value);
    const parts = [
      ...(years > 0 ? [part(years, 'year')] : []),
      ...(rest > 0 || years === 0 ? [part(rest, 'month')] : []),
    ];
    return cached(`u${this.lang}`, () => new Intl.ListFormat(this.lang, { type: 'unit' })).format(
      parts,
    );
  }

  /** A large count in short: 1.23B. */
  compact(value: number): string {
    const options = { notation: 'compact', compactDisplay: this.#display } as const;
    return this.#number({ ...options, maximumSignificantDigits: 4 }).format(value);
  }

  #money(currency: string, decimals: number): Intl.NumberFormat {
    return this.#number({
      style: 'currency',
      currency,
      currencyDisplay: this.#currencyDisplay,
      minimumFractionDigits: Math.min(2, decimals),
      maximumFractionDigits: Math.min(12, decimals),
    });
  }

  /** An amount of money; digits after the second are shown where they are not zero. */
  money(value: number, currency: string, decimals = 2): string {
    const amount = this.#money(currency, decimals).format(value);
    return this.#apart(amount);
  }

  /**
   * An amount whose signs run from left to right, as “US$” and “%” do, set apart from words that
   * run from the right: neither its last sign nor a number behind it changes sides.
   */
  #apart(amount: string): string {
    return this.direction === 'rtl' ? this.isolate(`${amount}\u200E`) : amount;
  }

  /** A published price: all the digits it was published with, less the noise of floats. */
  price(value: number, currency: string): string {
    return this.money(Number(value.toPrecision(12)), currency, 12);
  }

  /**
   * Amounts of one column, padded with spaces of a digit's width to the right of the last digit,
   * so that they align on the point when set flush right.
   */
  moneyColumn(values: readonly (number | undefined)[], currency: string, decimals = 12): string[] {
    const formatter = this.#money(currency, decimals);
    const fraction = (parts: Intl.NumberFormatPart[]): number =>
      parts.find((part) => part.type === 'fraction')?.value.length ?? 0;
    const columns = values.map((value) =>
      value === undefined ? [] : formatter.formatToParts(Number(value.toPrecision(12))),
    );
    const longest = Math.max(0, ...columns.map(fraction));
    return columns.map((parts) => {
      const digits = fraction(parts);
      const missing =
        FIGURE_SPACE.repeat(longest - digits) + (digits === 0 && longest ? PUNCTUATION_SPACE : '');
      if (parts.length === 0) return '';
      // There the currency stands on the left, and the column runs from the left all the same.
      if (this.direction === 'rtl')
        return this.#apart(parts.map((part) => part.value).join('')) + missing;
      const last = parts.findLastIndex((part) => /integer|fraction/.test(part.type));
      return parts
        .map((part, index) => (index === last ? part.value + missing : part.value))
        .join('');
    });
  }

  /** A share from 0 to 1 as a percentage with at most `decimals` digits after the point. */
  percent(share: number, decimals = 1): string {
    const options = { style: 'percent', maximumFractionDigits: decimals } as const;
    return this.#apart(this.#number(options).format(share));
  }

  /** A date at the precision it was given in: 2024, Sep 2024 or Sep 25, 2024. */
  date(date: DateText): string {
    const [year, month, day] = date.split('-').map(Number);
    if (!year) return date;
    const options: Intl.DateTimeFormatOptions = {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'short' }),
      ...(day && { day: 'numeric' }),
    };
    const text = cached(
      `d${this.lang}${JSON.stringify(options)}`,
      () => new Intl.DateTimeFormat(this.#locale, options),
    ).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    // French alone numbers the first day as the first, which `Intl` does not.
    return text.replace(/^1 /, languageCode(this.lang) === 'fr' ? '1er ' : '$&');
  }

  /** A list in words: A, B, and C; as a disjunction A, B, or C. */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    const format = cached(`l${this.lang}${type}`, () => new Intl.ListFormat(this.lang, { type }));
    // An item with names of its own is not of their direction but of the sentence's.
    const whole = items.map((item) =>
      this.direction === 'rtl' && /[\u2066-\u2069]/.test(item)
        ? `\u2067${item}\u2069`
        : this.isolate(item),
    );
    // Spanish says another "and" before some letters: what stands before them must not hide them.
    return format
      .formatToParts(items.map((item) => item.replace(MARKS, '')))
      .map((part) => (part.type === 'element' ? whole.shift() : part.value))
      .join('');
  }

  /**
   * A count with the form of the word that goes with it, as the count is shown.
   *
   * @param type `ordinal` for a place in an order, 3rd
   */
  plural(
    count: number,
    forms: PluralForms,
    decimals = 0,
    type: Intl.PluralRuleType = 'cardinal',
  ): string {
    const options = { maximumFractionDigits: decimals, type };
    const rule = cached(
      `p${this.lang}${decimals}${type}`,
      () => new Intl.PluralRules(this.lang, options),
    ).select(count);
    return (forms[rule] ?? forms.other).replace('#', this.number(count, decimals));
  }
}
