import type { DateText, Id, Licence, Model } from '../catalogue/types.js';
import type { Comparison } from './compare.js';
import { monthsBetween } from './dates.js';
import { convertedPrice } from './exchange.js';
import { readFact, type Known } from './fact.js';
import {
  amongReleased,
  claimOf,
  dayClaim,
  exactly,
  largestOf,
  leadersOf,
  lowestPrice,
  type Claim,
  type Leaders,
} from './leaders.js';
import { providersOf, type RankedOffer } from './offers.js';
import { clearLeads, comparedRows, type BenchmarkRow } from './scores.js';

/** One signal of several models, in their order. A cell that is not known is undefined. */
export interface Signal<T> {
  cells: readonly (T | undefined)[];
  leaders: Leaders;
}

/** The offers of one model. */
export interface OfferCount {
  /** All that hold on the day. */
  offers: readonly RankedOffer[];
  /** Whose offers are counted on. */
  providers: readonly Id[];
}

/** The results in which one model may be compared with another. */
export interface BenchmarkCount {
  rows: readonly BenchmarkRow[];
  /** In how many benchmarks it alone has a clear lead. */
  led: number;
}

/** When a model came out. */
export interface Age {
  released: Known<DateText>;
  /** Whole months from then to the day asked for; absent where they cannot be counted. */
  months?: number;
}

/** What decides at a glance. Signals of which none is better have no leaders. */
export interface Scorecard {
  /** What the model is good for. */
  bestFor: Signal<Known<readonly string[]>>;
  contextWindow: Signal<Known<number>>;
  /** The offer that is cheapest for the workload: the lowest output price that is not outdated. */
  outputPrice: Signal<RankedOffer>;
  /** Those of most providers lead. */
  offers: Signal<OfferCount>;
  /** Those who lead most of them lead. */
  benchmarks: Signal<BenchmarkCount>;
  licence: Signal<Known<Licence>>;
  /** The later date leads. */
  knowledgeCutoff: Signal<Known<DateText>>;
  /** The newer model leads. */
  age: Signal<Age>;
}

/** The lowest and highest output price that any source gives. */
function outputClaim({ prices, tier, offer, conversion }: RankedOffer): Claim | undefined {
  return claimOf({
    value: prices.output ?? null,
    sources: [],
    // Other sources give standard prices, which say nothing of a tier.
    disputed: (tier === undefined ? (offer.disputed ?? []) : []).map((other) => ({
      value: convertedPrice(other.prices.output, conversion) ?? null,
      sources: [],
    })),
  });
}

function ageOf(model: Model, asOf: DateText | undefined): Age | undefined {
  const released = readFact(model.released);
  if (!released) return undefined;
  const months = released.value && asOf ? monthsBetween(released.value, asOf) : undefined;
  return { released, ...(months !== undefined && months >= 0 && { months }) };
}

/** The signals that decide at a glance. */
export function scorecardOf({
  models,
  asOf,
  offers,
  costs,
  benchmarks,
  unreleased,
}: Pick<
  Comparison,
  'models' | 'asOf' | 'offers' | 'costs' | 'benchmarks' | 'unreleased'
>): Scorecard {
  /** Leaders are found by the claims; without any nobody leads. */
  const signal = <T>(
    cells: readonly (T | undefined)[],
    claimed: (cell: T) => Claim | undefined = () => undefined,
  ): Signal<T> => {
    const claims = cells.map((cell) => (cell === undefined ? undefined : claimed(cell)));
    return { cells, leaders: amongReleased(claims, unreleased, leadersOf) };
  };
  const compared = comparedRows(benchmarks);
  const clear = clearLeads(benchmarks);
  const distinct = (rows: readonly BenchmarkRow[]): number =>
    new Set(rows.map(({ benchmark }) => benchmark)).size;
  const counts = models.map((_, position): BenchmarkCount => ({
    rows: compared.filter(({ cells }) => cells[position]),
    led: distinct(clear.filter(({ leaders }) => leaders.positions[0] === position)),
  }));
  const windows = models.map((model) => readFact(model.contextWindow));
  const priced = costs.costs.map(({ cheapest }) =>
    cheapest?.prices.output === undefined ? undefined : cheapest,
  );
  const contested = counts.some(({ led }) => led > 0);
  return {
    bestFor: signal(models.map((model) => readFact(model.bestFor))),
    contextWindow: { cells: windows, leaders: amongReleased(windows, unreleased, largestOf) },
    outputPrice: {
      cells: priced,
      leaders: lowestPrice(
        priced.map((offer) => offer && outputClaim(offer)),
        priced.map((offer) => offer?.outdated),
      ),
    },
    offers: signal(
      offers.map((all): OfferCount | undefined =>
        all.length > 0 ? { offers: all, providers: providersOf(all) } : undefined,
      ),
      ({ providers }) => exactly(providers.length),
    ),
    benchmarks: signal(counts, ({ rows, led }) =>
      contested && rows.length > 0 ? exactly(led) : undefined,
    ),
    licence: signal(models.map((model) => readFact(model.licence))),
    knowledgeCutoff: signal(
      models.map((model) => readFact(model.knowledgeCutoff)),
      dayClaim,
    ),
    age: signal(
      models.map((model) => ageOf(model, asOf)),
      ({ released }) => dayClaim(released),
    ),
  };
}
