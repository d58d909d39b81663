import type { DateText, ExchangeRate, Id } from '../catalogue/types.js';
import { earliest, isBefore } from './dates.js';
import type { FigureInput } from './figure.js';

/** What one unit of a currency is worth in another, by published rates. */
export interface Conversion {
  from: string;
  to: string;
  rate: number;
  /** The day of the rate, of two the earlier one. */
  asOf?: DateText;
  sources: readonly Id[];
  /** The published rates that make it up, as factors of a product. */
  inputs: readonly FigureInput[];
}

/** Digits of a converted price: more would claim to know it better than any rate. */
const PRICE_DIGITS = 6;

/** A price in another currency; as it is without a conversion. */
export const convertedPrice = <P extends number | undefined>(
  price: P,
  { rate }: Pick<Conversion, 'rate'> = { rate: 1 },
): P =>
  price === undefined || rate === 1
    ? price
    : (Number((price * rate).toPrecision(PRICE_DIGITS)) as P);

/** More digits than rates are published with. */
const RATE_DECIMALS = 10;

/** Of several rates the newest by the day; where all are later, the first after it. */
function newest(
  rates: readonly ExchangeRate[],
  day: DateText | undefined,
): ExchangeRate | undefined {
  const isLate = ({ asOf }: ExchangeRate): boolean =>
    day !== undefined && asOf !== undefined && isBefore(day, asOf);
  const known = rates.filter((rate) => !isLate(rate));
  const rank = ({ asOf = '' }: ExchangeRate): string => asOf;
  const rising = [...(known.length > 0 ? known : rates)].sort((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0,
  );
  return known.length > 0 ? rising.at(-1) : rising[0];
}

/**
 * What a unit of one currency is worth in another by the rates that a catalogue publishes: the
 * rate itself, or 1 ÷ the opposite one, or two of these by way of one other currency, as
 * reference rates against the euro are meant to be used. Undefined without: nothing is invented.
 *
 * @param day rates of a later day give way to those of this day or before
 */
export function rateBetween(
  { exchangeRates = [] }: { readonly exchangeRates?: readonly ExchangeRate[] },
  from: string,
  to: string,
  day?: DateText,
): Conversion | undefined {
  if (from === to) return { from, to, rate: 1, sources: [], inputs: [] };
  const published = exchangeRates.filter(({ rate }) => rate > 0 && Number.isFinite(rate));

  const step = (one: string, other: string): Conversion | undefined => {
    const pick = (a: string, b: string) =>
      newest(
        published.filter((rate) => rate.from === a && rate.to === b),
        day,
      );
    const direct = pick(one, other);
    const found = direct ?? pick(other, one);
    return (
      found && {
        from: one,
        to: other,
        rate: direct ? found.rate : 1 / found.rate,
        sources: found.sources ?? [],
        ...(found.asOf !== undefined && { asOf: found.asOf }),
        inputs: [
          {
            name: 'rate',
            value: found.rate,
            unit: 'number',
            decimals: RATE_DECIMALS,
            ...(!direct && { divides: true }),
          },
        ],
      }
    );
  };

  const single = step(from, to);
  if (single) return single;
  for (const middle of new Set(published.flatMap((rate) => [rate.from, rate.to]))) {
    const [first, second] = [step(from, middle), step(middle, to)];
    if (!first || !second) continue;
    const asOf = earliest([first.asOf, second.asOf]);
    return {
      from,
      to,
      rate: first.rate * second.rate,
      sources: [...new Set([...first.sources, ...second.sources])],
      inputs: [...first.inputs, ...second.inputs],
      ...(asOf !== undefined && { asOf }),
    };
  }
  return undefined;
}
