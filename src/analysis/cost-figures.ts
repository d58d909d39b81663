/** Costs as figures: rounded, added as shown, with their working. */
import type { DateText, Id, Offer } from '../catalogue/types.js';
import type { CostTerm } from './cost.js';
import { earliest } from './dates.js';
import type { Conversion } from './exchange.js';
import type { CostPart, Figure, FigureInput, Formula } from './figure.js';
import { round, sharedDecimals, sum, total } from './rounding.js';
import type { Workload } from './workload.js';

/** Over which span a cost is stated. */
export type CostSpan = 'monthly' | 'perRequest';

/** Significant digits that the smallest part keeps: cents for a month, more for one request. */
const SIGNIFICANT: Readonly<Record<CostSpan, number>> = { monthly: 2, perRequest: 4 };

/** Digits of tokens and requests that are an average or a share. */
const AMOUNT_DECIMALS = 2;

/** Months of a year. */
const MONTHS = 12;

/** Digits of the factor by which a year is more than a month. */
const GROWTH_DECIMALS = 6;

/** The terms of each part; those of one part stand together. */
function byPart(terms: readonly CostTerm[]): CostTerm[][] {
  const parts: CostTerm[][] = [];
  for (const term of terms) {
    const own = parts.at(-1);
    if (own?.[0]?.part === term.part) own.push(term);
    else parts.push([term]);
  }
  return parts;
}

/** The decimals in which a group of costs is shown, the same for all of them. */
export function costDecimals(group: readonly (readonly CostTerm[])[], span: CostSpan): number {
  const amounts: number[] = [];
  for (const terms of group) {
    let part: CostPart | undefined;
    let amount = 0;
    for (const term of terms) {
      if (term.part === part) amount += term[span];
      else {
        if (part) amounts.push(amount);
        ({ part } = term);
        amount = term[span];
      }
    }
    amounts.push(amount);
  }
  return sharedDecimals(amounts, SIGNIFICANT[span]);
}

/** The names of what input and output are computed from; of other parts there is one name. */
const NAMES: Partial<Record<CostPart, readonly [FigureInput['name'], FigureInput['name']]>> = {
  input: ['inputTokens', 'inputPrice'],
  output: ['outputTokens', 'outputPrice'],
};

/** A number with the digits it has, where it is not whole. */
const amount = (
  name: FigureInput['name'],
  value: number,
  unit: FigureInput['unit'],
): FigureInput =>
  Number.isInteger(value)
    ? { name, value, unit }
    : { name, value, unit, decimals: AMOUNT_DECIMALS };

function termInputs(
  term: CostTerm,
  span: CostSpan,
  currency: string,
  conversion: Conversion | undefined,
): FigureInput[] {
  const { part, share, requests, amounts, price, per } = term;
  const money = conversion?.from ?? currency;
  const inputs: FigureInput[] = [];
  if (part === 'commitment') {
    inputs.push({ name: 'fee', value: price, unit: 'money', currency: money, decimals: 12 });
    if (span === 'perRequest')
      inputs.push({ divides: true, ...amount('requests', Math.max(1, requests), 'requests') });
  } else {
    if (span === 'monthly') inputs.push(amount('requests', requests, 'requests'));
    else if (share !== 1) inputs.push({ name: 'share', value: share, unit: 'share', decimals: 6 });
    const [units, unitPrice] = NAMES[part] ?? ['units', 'unitPrice'];
    for (const { value, unit } of amounts) inputs.push(amount(units, value, unit));
    inputs.push(
      per > 1
        ? { name: unitPrice, value: price, unit: 'money-per-million-tokens', currency: money }
        : part === 'requestFee'
          ? { name: 'requestFee', value: price, unit: 'money-per-request', currency: money }
          : { name: 'fee', value: price, unit: 'money', currency: money, decimals: 12 },
    );
  }
  return [...inputs, ...(conversion?.inputs ?? [])];
}

/** Tokens have a price per million; fees multiply as they are. */
function formulaOf({ part, per }: CostTerm, span: CostSpan): Formula {
  if (per > 1) return span === 'monthly' ? 'requests-tokens-price' : 'tokens-price';
  if (part !== 'requestFee') return 'product';
  return span === 'monthly' ? 'requests-fee' : 'fee';
}

/**
 * A sum of costs, whose parts are made when they are asked for: a list of many offers shows sums
 * alone. They are a property of its own, so that copies have them; its getter is one for all sums,
 * as engines give an object with a getter of its own a slow shape of its own.
 */
class CostSum implements Figure {
  value = 0;
  exact = 0;
  decimals: number;
  readonly unit = 'money';
  currency: string;
  readonly formula = 'sum';
  readonly inputs: readonly FigureInput[] = [];
  declare readonly parts: readonly Figure[];
  sources: readonly Id[];
  declare asOf?: DateText;
  readonly #make: () => readonly Figure[];
  #parts: readonly Figure[] | undefined;

  static readonly #lazy: PropertyDescriptor & ThisType<CostSum> = {
    enumerable: true,
    configurable: true,
    get() {
      return (this.#parts ??= this.#make());
    },
  };

  constructor(
    terms: readonly CostTerm[],
    span: CostSpan,
    { decimals, currency, sources, asOf }: Common,
    make: () => readonly Figure[],
  ) {
    this.decimals = decimals;
    this.currency = currency;
    this.sources = sources;
    if (asOf !== undefined) this.asOf = asOf;
    this.#make = make;
    for (const term of terms) {
      this.value += round(term[span], decimals);
      this.exact += term[span];
    }
    this.value = round(this.value, decimals);
    Object.defineProperty(this, 'parts', CostSum.#lazy);
  }
}

/** What all parts of a cost share. */
interface Common {
  decimals: number;
  unit: 'money';
  currency: string;
  sources: readonly Id[];
  asOf?: DateText;
}

/**
 * The cost of a workload on one route as a figure: its parts are rounded to `decimals` first and
 * then added, so that what is shown adds up. A part that several classes of requests pay for is
 * itself the sum of these.
 *
 * @param conversion of the offer's currency into `currency`, by which the terms were computed
 */
export function costFigure(
  terms: readonly CostTerm[],
  span: CostSpan,
  decimals: number,
  currency: string,
  offer: Pick<Offer, 'sources' | 'asOf'> = {},
  conversion?: Conversion,
): Figure {
  const rated = conversion && conversion.inputs.length > 0 ? conversion : undefined;
  const asOf = earliest([offer.asOf, rated?.asOf]);
  const common: Common = {
    decimals,
    unit: 'money',
    currency,
    sources: rated
      ? [...new Set([...(offer.sources ?? []), ...rated.sources])]
      : (offer.sources ?? []),
  };
  if (asOf !== undefined) common.asOf = asOf;
  const single = (term: CostTerm): Figure => ({
    value: round(term[span], decimals),
    exact: term[span],
    formula: formulaOf(term, span),
    inputs: termInputs(term, span, currency, rated),
    ...common,
  });
  return new CostSum(terms, span, common, () =>
    byPart(terms).map((own): Figure => {
      const [first] = own as [CostTerm];
      const { part } = first;
      if (own.length > 1) {
        const classes = () => own.map((term) => ({ part, class: term.class, ...single(term) }));
        return { part, ...new CostSum(own, span, common, classes) };
      }
      const { batch, offPeak } = first.class;
      return { part, ...((batch || offPeak) && { class: first.class }), ...single(first) };
    }),
  );
}

/** A figure that is made of another: multiplied by `inputs`, or divided by those that divide. */
function productOf(
  of: Figure,
  decimals: number,
  inputs: readonly FigureInput[],
  parts: readonly Figure[] = [of],
): Figure {
  const factors = parts.slice(1).map(({ value }) => ({ value, divides: false }));
  const exact = [...factors, ...inputs].reduce(
    (product, { value, divides }) => (divides ? product / value : product * value),
    of.value,
  );
  const { unit, currency, sources, asOf } = of;
  return {
    value: round(exact, decimals),
    exact,
    decimals,
    unit,
    formula: 'product',
    inputs,
    parts,
    sources,
    ...(currency !== undefined && { currency }),
    ...(asOf !== undefined && { asOf }),
  };
}

/**
 * By how much a year is more than its first month, where each month has `growth` more requests than
 * the one before: 1 + (1 + g) + … + (1 + g)¹¹ = ((1 + g)¹² − 1) ÷ g, the sum of a geometric series
 * (Euclid, Elements IX, 35); 12 without growth.
 */
export const yearFactor = (growth = 0): number =>
  // As written it loses its digits near 0.
  growth === 0 ? MONTHS : Math.expm1(MONTHS * Math.log1p(growth)) / growth;

function growthFigure(growth: number): Figure {
  const exact = yearFactor(growth);
  return {
    value: round(exact, GROWTH_DECIMALS),
    exact,
    decimals: GROWTH_DECIMALS,
    unit: 'number',
    formula: 'growth',
    inputs: [
      { name: 'factor', value: 1 + growth, unit: 'number', decimals: GROWTH_DECIMALS },
      { name: 'months', value: MONTHS, unit: 'number' },
      { name: 'growth', value: growth, unit: 'number', decimals: GROWTH_DECIMALS },
    ],
    sources: [],
  };
}

const monthsInput: FigureInput = { name: 'months', value: MONTHS, unit: 'months' };

/**
 * What the first twelve months cost, computed from the monthly cost as it is shown: 12 × that, or
 * with growth as `yearFactor` says. A commitment does not grow.
 */
export function yearlyCost(monthly: Figure, { growth = 0 }: Workload): Figure {
  const { decimals } = monthly;
  if (growth === 0) return productOf(monthly, decimals, [monthsInput]);
  const factor = growthFigure(growth);
  const parts = monthly.parts ?? [];
  const fixed = parts.find(({ part }) => part === 'commitment');
  if (!fixed) return productOf(monthly, decimals, [], [monthly, factor]);
  const growing = parts.filter((part) => part !== fixed);
  const usage: Figure = {
    ...monthly,
    parts: growing,
    value: sum(
      growing.map(({ value }) => value),
      decimals,
    ),
    exact: total(growing.map(({ exact }) => exact)),
  };
  const both = [
    productOf(usage, decimals, [], [usage, factor]),
    { part: 'commitment' as const, ...productOf(fixed, decimals, [monthsInput]) },
  ];
  return {
    ...monthly,
    parts: both,
    value: sum(
      both.map(({ value }) => value),
      decimals,
    ),
    exact: total(both.map(({ exact }) => exact)),
  };
}

/** What the month costs for one user, of the monthly cost as it is shown. */
export const costPerUser = (monthly: Figure, users: number, decimals: number): Figure =>
  productOf(monthly, decimals, [{ name: 'users', value: users, unit: 'users', divides: true }]);

/** The decimals in which costs of one user are shown, the same for all of them. */
export const perUserDecimals = (monthly: readonly Figure[], users: number): number =>
  sharedDecimals(
    monthly.map(({ value }) => value / users),
    SIGNIFICANT.monthly,
  );
