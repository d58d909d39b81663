import type { Id, Offer, Prices } from '../catalogue/types.js';
import type { CostPart, Figure, FigureInput } from './figure.js';
import { round, sharedDecimals, sum, total } from './rounding.js';
import type { Workload } from './workload.js';

/** Prices of tokens are published per this many. */
export const TOKENS_PER_PRICE = 1_000_000;

/** One part of the cost of a workload on one route. */
export interface CostTerm {
  part: CostPart;
  /** Tokens of one request; 1 for a fee on each request. */
  tokens: number;
  /** Price per million tokens, or the fee per request. */
  price: number;
  requests: number;
  /** Cost a month, unrounded: requests × tokens × price ÷ 1,000,000, or requests × fee. */
  monthly: number;
  /** Cost of one request, unrounded. */
  perRequest: number;
}

function tokenTerm(part: CostPart, tokens: number, price: number, requests: number): CostTerm {
  // Whole numbers are multiplied first: they stay exact, and the price's noise enters once.
  return {
    part,
    tokens,
    price,
    requests,
    monthly: (requests * tokens * price) / TOKENS_PER_PRICE,
    perRequest: (tokens * price) / TOKENS_PER_PRICE,
  };
}

/**
 * What a workload costs at these prices, by part. Returns undefined where a price that the
 * workload needs is not known: an unknown price is never counted as zero.
 */
export function costTerms(prices: Prices, workload: Workload): CostTerm[] | undefined {
  const { requests, inputTokens, outputTokens } = workload;
  const terms: CostTerm[] = [];
  for (const [part, tokens, price] of [
    ['input', inputTokens, prices.input],
    ['output', outputTokens, prices.output],
  ] as const) {
    if (price === undefined) {
      if (tokens > 0) return undefined;
      continue;
    }
    terms.push(tokenTerm(part, tokens, price, requests));
  }
  if (prices.perRequest) {
    const fee = prices.perRequest;
    terms.push({
      part: 'requestFee',
      tokens: 1,
      price: fee,
      requests,
      monthly: requests * fee,
      perRequest: fee,
    });
  }
  return terms.length > 0 ? terms : undefined;
}

/** Over which span a cost is stated. */
export type CostSpan = 'monthly' | 'perRequest';

/** Significant digits that the smallest part keeps: cents for a month, more for one request. */
const SIGNIFICANT: Readonly<Record<CostSpan, number>> = { monthly: 2, perRequest: 4 };

/** The decimals in which a group of costs is shown, the same for all of them. */
export function costDecimals(group: readonly (readonly CostTerm[])[], span: CostSpan): number {
  return sharedDecimals(
    group.flatMap((terms) => terms.map((term) => term[span])),
    SIGNIFICANT[span],
  );
}

function termInputs(term: CostTerm, span: CostSpan, currency: string): FigureInput[] {
  const inputs: FigureInput[] = [];
  if (span === 'monthly') inputs.push({ name: 'requests', value: term.requests, unit: 'requests' });
  if (term.part === 'requestFee') {
    inputs.push({ name: 'requestFee', value: term.price, unit: 'money-per-request', currency });
    return inputs;
  }
  const [tokens, price] =
    term.part === 'input'
      ? (['inputTokens', 'inputPrice'] as const)
      : (['outputTokens', 'outputPrice'] as const);
  inputs.push({ name: tokens, value: term.tokens, unit: 'tokens' });
  inputs.push({ name: price, value: term.price, unit: 'money-per-million-tokens', currency });
  return inputs;
}

/**
 * The cost of a workload on one route as a figure: its parts are rounded to `decimals` first and
 * then added, so that what is shown adds up.
 */
export function costFigure(
  terms: readonly CostTerm[],
  span: CostSpan,
  decimals: number,
  currency: string,
  offer: Pick<Offer, 'sources' | 'asOf'> = {},
): Figure {
  const cited: { sources: readonly Id[]; asOf?: string } = {
    sources: offer.sources ?? [],
    ...(offer.asOf !== undefined && { asOf: offer.asOf }),
  };
  const parts = terms.map((term): Figure => {
    const fee = term.part === 'requestFee';
    const formula =
      span === 'monthly'
        ? fee
          ? 'requests-fee'
          : 'requests-tokens-price'
        : fee
          ? 'fee'
          : 'tokens-price';
    return {
      value: round(term[span], decimals),
      exact: term[span],
      decimals,
      unit: 'money',
      currency,
      formula,
      inputs: termInputs(term, span, currency),
      part: term.part,
      ...cited,
    };
  });
  return {
    value: sum(
      parts.map(({ value }) => value),
      decimals,
    ),
    exact: total(parts.map(({ exact }) => exact)),
    decimals,
    unit: 'money',
    currency,
    formula: 'sum',
    inputs: [],
    parts,
    ...cited,
  };
}
