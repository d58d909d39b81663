/** One fact of one model, by its path. */
import type { Catalogue, Id, Model, Offer, Prices, Score } from '../catalogue/types.js';
import { isPast, modelAsOf, successorOf } from './as-of.js';
import { blendsOf } from './blend.js';
import { compareCapabilities } from './capabilities.js';
import { pricesFor } from './cost.js';
import type { ModelCost } from './costs.js';
import { isBefore, newestFirst } from './dates.js';
import { entryOf } from './dictionary.js';
import { multiple, shareCheaper, type Operand } from './differences.js';
import { isSourced, readFact, type Knowable, type Known } from './fact.js';
import { isOfForm, parseFactPath, type FactPath, type FactProblem } from './fact-path.js';
import type { Figure } from './figure.js';
import { converted, holdsOn, providersOf, type RankedOffer } from './offers.js';
import { latestOf } from './panel.js';
import { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
import { compareBenchmarks, comparedRows, type BenchmarkRow, type ScoreCell } from './scores.js';

/** How much a workload costs on one model against another. */
export interface FactVersus {
  /** The other model. */
  other: Model;
  /** The costs of both, this model's first. */
  costs: readonly ModelCost[];
  /** By which share the cheaper of the two is cheaper; absent where they cost the same. */
  share?: Figure;
  /** How many times as much the dearer one costs, from two times on. */
  times?: Figure;
  /** Whether the other model is the cheaper one. */
  dearer: boolean;
}

/** A fact, with what it was read from. Where nothing of that is there, it is not known. */
export interface FactAnswer {
  asked: FactPath;
  /** The model, as it was known on the day. */
  model: Model;
  /** What models cost on the day, whether or not the fact does. */
  prices: PriceComparison;
  /** A recorded value. */
  known?: Known<unknown>;
  /** The ISO 4217 code of a recorded amount. */
  currency?: string;
  /** A derived value. */
  figure?: Figure;
  /** The offer that a price, cost or limit is of. */
  ranked?: RankedOffer;
  /** A score: the row that it is alone in, and the results of other forms behind it. */
  score?: { row: BenchmarkRow; cell: ScoreCell };
  versus?: FactVersus;
  /** Two models on one benchmark; `row` is absent where no scores of both can be compared. */
  ahead?: { other: Model; scored: boolean; row?: BenchmarkRow };
  /** Why there is no cost. */
  missing?: ModelCost['missing'];
}

/** What an object has of its own under a key. */
const ownOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? value[key as never]
    : undefined;

/** One field of a fact, with the sources of the whole where it has none of its own. */
function fieldOf(whole: Knowable<unknown>, key: string): Knowable<unknown> {
  const value = ownOf(whole?.value, key);
  if (!whole || value === undefined) return undefined;
  if (isSourced(value)) return readFact(value);
  return {
    ...whole,
    value,
    disputed: whole.disputed.flatMap((other) => {
      const rival = ownOf(other.value, key);
      return rival === undefined || rival === value ? [] : [{ ...other, value: rival }];
    }),
  };
}

const fieldsOf = (whole: Knowable<unknown>, path: readonly string[]): Knowable<unknown> =>
  path.reduce(fieldOf, whole);

/** A record that cites its own sources. */
type Dated = Partial<Pick<Offer, 'sources' | 'asOf' | 'note'>> & { date?: string };

function recordOf<T extends Dated>(record: T | undefined): Knowable<unknown> {
  if (!record) return undefined;
  const { sources = [], asOf = record.date, note } = record;
  return {
    value: record,
    sources,
    disputed: [],
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
  };
}

/** Independent before reported by the vendor, then newer before older. */
function first<T extends Dated & Pick<Score, 'reportedBy'>>(
  records: readonly T[] | undefined,
  fits: (record: T) => boolean,
): T | undefined {
  const rank = ({ reportedBy }: T): number => Number(reportedBy === 'independent');
  return records
    ?.filter(fits)
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        Number(isBefore(a.date ?? '', b.date ?? '')) - Number(isBefore(b.date ?? '', a.date ?? '')),
    )[0];
}

/** The scores of a model that a path names. */
const scoresOf = ({ scores = [] }: Model, { benchmark, form }: FactPath): Score[] =>
  scores.filter((score) => score.benchmark === benchmark && isOfForm(score, form));

/** The score that counts of a benchmark, with all others of the model behind it. */
function scoreOf(catalogue: Catalogue, model: Model, asked: FactPath): FactAnswer['score'] {
  const scores = scoresOf(model, asked);
  const rows = compareBenchmarks([{ ...model, scores }], catalogue);
  // Of what leaves open what it measures nobody can say that it is of the benchmark as such.
  const clear = rows.flatMap(({ cells: [cell] }) => (cell && !cell.vague ? [cell.score] : []));
  const best = first(scores, (score) => clear.length === 0 || clear.includes(score));
  const row = rows.find(({ cells }) => cells[0]?.score === best) ?? rows[0];
  const cell = row?.cells[0];
  if (!row || !cell) return undefined;
  const others = scores.filter((score) => score !== cell.score);
  // Alone it must say what it measures: the others may measure something else.
  const { version: _v, variant: _a, metric: _m, ...plain } = row;
  return { row: { ...plain, decimals: decimalsOf(scores) }, cell: { ...cell, others } };
}

/** Digits after the decimal point of published scores; more than four are noise. */
const decimalsOf = (scores: readonly Score[]): number =>
  Math.min(4, Math.max(0, ...scores.map(({ value }) => String(value).split('.')[1]?.length ?? 0)));

function versusOf({ models, costs: { costs } }: PriceComparison): FactVersus | undefined {
  const [own, other] = costs.map(({ monthly, cheapest }, position): Operand | undefined =>
    // A price that is over a year old is not set against others.
    monthly && !cheapest?.outdated ? { ...monthly, of: models[position]?.id ?? '' } : undefined,
  );
  if (!own || !other || !models[1]) return undefined;
  const dearer = own.value > other.value;
  const [low, high] = dearer ? [other, own] : [own, other];
  const share = shareCheaper(low, high);
  const times = multiple(high, low);
  return { other: models[1], costs, dearer, ...(share && { share }), ...(times && { times }) };
}

/** The offer at prices that hold for some requests only, of which no other source tells. */
function atPrices(ranked: RankedOffer, prices: Prices, tier?: number): RankedOffer {
  const { disputed: _disputed, ...offer } = ranked.offer;
  const { tier: _tier, ...rest } = ranked;
  return {
    ...rest,
    offer,
    prices: converted(prices, ranked.conversion),
    ...(tier !== undefined && { tier }),
  };
}

/** The offer at its prices above so many input tokens, if that is where a tier of it begins. */
function atTier(ranked: RankedOffer | undefined, above: number): RankedOffer | undefined {
  if (!ranked) return undefined;
  const { prices, tier } = pricesFor(ranked.offer, above + 1);
  return tier === above ? atPrices(ranked, prices, tier) : undefined;
}

/** What is left of an object without the values that are undefined. */
const present = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

type Reading = Omit<FactAnswer, 'asked' | 'model' | 'prices'>;

/** What can be read of a path on the day. */
function read(catalogue: Catalogue, asked: FactPath, prices: PriceComparison): Reading {
  const { pattern, provider } = asked;
  const [model, other] = prices.models as [Model, Model?];
  const keys = pattern.split('.');
  const [root = ''] = keys;
  const last = keys.at(-1) as string;
  const [offers = []] = prices.offers;
  const [cost = {}] = prices.costs.costs;
  const { cheapest } = cost;
  /** How many records there are. That none are recorded does not say that there are none. */
  const counted = (records: readonly Dated[] | undefined, value = records?.length): Reading =>
    records && value !== undefined
      ? {
          known: {
            value,
            sources: [...new Set(records.flatMap(({ sources = [] }) => sources))],
            disputed: [],
          },
        }
      : {};
  const reading = (known: Knowable<unknown>, rest: Reading = {}): Reading => ({
    ...rest,
    ...(known && { known }),
  });
  const billed = (offer: Pick<Offer, 'currency'> | undefined): Reading => ({
    currency: offer?.currency ?? prices.documentCurrency,
  });

  switch (root) {
    case 'price':
      if (pattern === 'price.provider')
        return reading(
          fieldOf(recordOf(cheapest?.offer), 'provider'),
          present({ ranked: cheapest, missing: cost.missing }),
        );
      return present<Reading>({
        ranked: asked.tier === undefined ? cheapest : atTier(cheapest, Number(asked.tier)),
        missing: cost.missing,
      });
    case 'cost':
      return present<Reading>({
        figure: cost[last as 'monthly' | 'perRequest' | 'yearly' | 'perUser'],
        ranked: cheapest,
        missing: cost.missing,
      });
    case 'blend':
      return present<Reading>({
        figure: blendsOf([model], [cost], prices.currency)[0]?.blend,
        ranked: cheapest,
        missing: cost.missing,
      });
    case 'cheaper-than:<model>':
      return present<Reading>({
        versus: versusOf(prices),
        missing: cost.missing ?? prices.costs.costs[1]?.missing,
      });
    case 'providers':
      return counted(
        model.offers && offers.flatMap(({ offer, excluded }) => (excluded ? [] : [offer])),
        providersOf(offers).length,
      );
    case 'offers': {
      if (keys.length === 1) return counted(model.offers && offers.map(({ offer }) => offer));
      const ranked = offers.find((one) => one.provider === provider);
      if (!ranked) return {};
      if (keys[2] === 'cost') return present<Reading>({ figure: ranked.monthly, ranked });
      const { prices: standard, batch, offPeak } = ranked.offer;
      if (asked.type === 'price')
        return present<Reading>({
          ranked:
            asked.tier !== undefined
              ? atTier(ranked, Number(asked.tier))
              : keys[2] === 'batch'
                ? batch && atPrices(ranked, batch)
                : keys[2] === 'offPeak'
                  ? offPeak && atPrices(ranked, { ...standard, ...offPeak.prices })
                  : ranked,
        });
      const offer = { ...ranked.offer, ...billed(ranked.offer) };
      return reading(fieldsOf(recordOf(offer), keys.slice(2)), { ranked });
    }
    case 'scores': {
      if (pattern.endsWith('<model>')) {
        if (!other) return {};
        const both = [model, other].map((one) => ({
          ...one,
          scores: scoresOf(one, asked),
        }));
        const [row] = comparedRows(compareBenchmarks(both, catalogue));
        const scored = both.every(({ scores }) => scores.length > 0);
        return { ahead: { other, scored, ...(row && { row }) } };
      }
      const score = scoreOf(catalogue, model, asked);
      if (!score) return {};
      if (keys.length === 2) return { score };
      // A result that says nothing of its items is of all that the benchmark has.
      if (last === 'items' && score.cell.score.items === undefined)
        return reading(readFact(entryOf(catalogue.benchmarks, score.row.benchmark)?.items), {
          score,
        });
      return last === 'interval'
        ? reading(
            score.cell.interval && {
              ...(recordOf(score.cell.score) as Known<unknown>),
              value: score.cell.interval,
            },
            { score },
          )
        : reading(fieldOf(recordOf(score.cell.score), last), { score });
    }
    case 'speed': {
      // When, by whom and on what is told of the measurement that the output speed is of.
      const measured = asked.type === 'seconds' ? last : 'outputTokensPerSecond';
      const fits = (one: object): boolean => ownOf(one, measured) !== undefined;
      return reading(
        fieldOf(
          recordOf(
            first(model.speed, (one) => fits(one) && (!provider || one.provider === provider)),
          ),
          last,
        ),
      );
    }
    case 'throughput':
      return reading(
        fieldOf(recordOf(first(model.throughput, (one) => one.hardware === asked.hardware)), last),
      );
    case 'tuning': {
      const offer = model.tuning?.find(
        (one) => one.provider === provider && holdsOn(one, prices.asOf),
      );
      const named = offer && { ...offer, ...billed(offer) };
      const path = asked.price ? ['prices', asked.price] : [last];
      return reading(fieldsOf(recordOf(named), path), billed(offer));
    }
    case 'versions': {
      const { versions } = model;
      if (keys.length === 1) return counted(versions);
      const version = asked.version
        ? versions?.find((one) => one.version === asked.version)
        : versions && newestFirst(versions)[0];
      if (asked.benchmark === undefined)
        return reading(fieldOf(recordOf(version), last === 'latest' ? 'version' : last));
      // Its scores are those of the model that it is, or its own.
      const of = version?.model === undefined ? version : catalogue.model(version.model);
      if (!of) return {};
      const scored = { ...model, offers: [], scores: of.scores ?? [] };
      const known = isPast(catalogue, prices.asOf) ? modelAsOf(scored, prices.asOf) : scored;
      return present<Reading>({ score: scoreOf(catalogue, known, asked) });
    }
    case 'reviews': {
      if (keys.length === 1 || !model.reviews) return counted(model.reviews);
      const said = latestOf(model.reviews).get(asked.reviewer as Id);
      return reading(fieldOf(recordOf(said?.review), last));
    }
    case 'capabilities':
      return reading(
        compareCapabilities([model]).find(({ name }) => name === asked.capability)?.cells[0],
      );
    case 'successor':
      return reading(successorOf(catalogue, model, prices.asOf));
    default:
      return reading(fieldsOf({ value: model, sources: [], disputed: [] }, keys));
  }
}

/**
 * One fact of a model.
 *
 * @param catalogue that the model is of
 * @param path of `FACT_PATHS`, or one of `FACT_ALIASES`
 * @param options the day, workload and currency
 * @returns `path` where no fact has this name, `model` where it compares with a model that is not
 *   in the catalogue
 */
export function factOf(
  catalogue: Catalogue,
  model: Model,
  path: string,
  options: PriceOptions = {},
): FactAnswer | FactProblem {
  const asked = parseFactPath(catalogue, model, path);
  if (typeof asked === 'string') return asked;
  const other = asked.model === undefined ? undefined : catalogue.model(asked.model);
  const prices = comparePrices(catalogue, other ? [model, other] : [model], options);
  const [known = model] = prices.models;
  return { asked, model: known, prices, ...read(catalogue, asked, prices) };
}
