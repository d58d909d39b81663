/** What became known between two comparisons of the same models. */
import type { CatalogueHead, DateText, Model, Prices } from '../catalogue/types.js';
import type { CapabilityName } from './capabilities.js';
import { withOthers } from './cited.js';
import { compare, type Comparison, type ComparisonOptions } from './compare.js';
import { isPast } from './as-of.js';
import { valueOf, type Knowable } from './fact.js';
import type { Figure } from './figure.js';
import type { RankedOffer } from './offers.js';
import type { BenchmarkRow, ScoreCell } from './scores.js';
import type { SpecName, SpecValues } from './specs.js';

/** The prices whose changes are told one by one. */
const TOLD_PRICES = ['input', 'output', 'cacheRead'] as const satisfies (keyof Prices)[];

/** One specification that is no longer what it was. */
type SpecChange = {
  [N in SpecName]: {
    kind: 'spec';
    name: N;
    before: Knowable<SpecValues[N]>;
    after: Knowable<SpecValues[N]>;
  };
}[SpecName];

/**
 * What changed for the model at position `model`, and from which day on where that is known:
 *
 * - `released`: it came out only after the day; nothing else is told of it
 * - `cost`, `cheapest`: what the workload costs on its cheapest offer, and whose offer that is
 * - `price`: one price of an offer
 * - `terms`: other prices, tiers or limits of an offer
 * - `begun`, `ended`: an offer
 * - `spec`, `capability`: a fact
 * - `score`: a result that was not there
 */
export type Change = { model: number; date?: DateText } & (
  | { kind: 'released'; released: DateText }
  | { kind: 'cost'; before?: Figure; after?: Figure }
  | { kind: 'cheapest' | 'terms'; before: RankedOffer; after: RankedOffer }
  | {
      kind: 'price';
      name: (typeof TOLD_PRICES)[number];
      before: RankedOffer;
      after: RankedOffer;
    }
  | { kind: 'begun' | 'ended'; offer: RankedOffer }
  | SpecChange
  | {
      kind: 'capability';
      name: CapabilityName;
      before: Knowable<boolean>;
      after: Knowable<boolean>;
    }
  | { kind: 'score'; row: BenchmarkRow; cell: ScoreCell }
);

/** Text that is the same for the same data, in whichever order its keys and items are. */
function canonical(value: unknown): string {
  const sorted = (part: unknown): unknown =>
    typeof part === 'object' && part !== null
      ? Object.entries(part)
          .map(([key, item]) => JSON.stringify([Array.isArray(part) ? 0 : key, sorted(item)]))
          .sort()
      : part;
  return JSON.stringify(sorted(value)) ?? '';
}

/** What tells a value from another as it is shown: of a licence, its name. */
const shown = (known: Knowable<unknown>): string =>
  canonical((known?.value as { name?: string } | null | undefined)?.name ?? known?.value);

/** Offers with what makes them the same route, and what makes its terms the same. */
const keyed = (offers: readonly RankedOffer[]) =>
  offers.map((ranked) => {
    const { provider, modelId, variant, currency, trial, ...offer } = ranked.offer;
    const { prices, batch, tiers, offPeak } = offer;
    const [contextWindow, maxOutput] = [valueOf(offer.contextWindow), valueOf(offer.maxOutput)];
    return {
      ranked,
      route: JSON.stringify([provider, modelId, variant, currency, !trial]),
      terms: canonical({ prices, batch, tiers, offPeak, contextWindow, maxOutput }),
    };
  });

type Pair = [before: RankedOffer | undefined, after: RankedOffer | undefined];

/** Offers of one route that are no longer alike, before and after; one side where alone. */
function pairs(before: readonly RankedOffer[], after: readonly RankedOffer[]): Pair[] {
  const rest = keyed(after);
  const take = (old: ReturnType<typeof keyed>[number], alike = false) => {
    const index = rest.findIndex(
      ({ route, terms }) => route === old.route && (!alike || terms === old.terms),
    );
    return index < 0 ? undefined : rest.splice(index, 1)[0]?.ranked;
  };
  const changed = keyed(before).filter((old) => !take(old, true));
  return [
    ...changed.map((old): Pair => [old.ranked, take(old)]),
    ...rest.map(({ ranked }): Pair => [undefined, ranked]),
  ];
}

function offerChanges([before, after]: Pair, model: number): Change[] {
  const date = after ? after.offer.from : before?.offer.until;
  const change = { model, ...(date !== undefined && { date }) };
  if (!before) return after ? [{ ...change, kind: 'begun', offer: after }] : [];
  if (!after) return [{ ...change, kind: 'ended', offer: before }];
  // Rates of exchange change every day, and are no terms of an offer.
  const pricesOf = ({ conversion, offer, prices }: RankedOffer) =>
    conversion ? offer.prices : prices;
  const [old, own] = [pricesOf(before), pricesOf(after)];
  const told = TOLD_PRICES.filter((name) => old[name] !== own[name]);
  return told.length > 0
    ? told.map((name) => ({ ...change, kind: 'price', name, before, after }))
    : [{ ...change, kind: 'terms', before, after }];
}

/** Every score of a model, as a cell of its own where it is not the one that is shown. */
const scoresOf = ({ benchmarks }: Comparison, model: number) =>
  benchmarks.flatMap((row) => {
    const cell = row.cells[model];
    return cell
      ? [cell, ...cell.others.map((score) => ({ score, others: [] }))].map((cell) => ({
          row,
          cell,
        }))
      : [];
  });

function changesOf(then: Comparison, now: Comparison, model: number): Change[] {
  const released = valueOf(now.models[model]?.released);
  if (released && then.unreleased.includes(model) && !now.unreleased.includes(model))
    return [{ model, kind: 'released', released }];

  const changes: Change[] = [];
  const [old, recent] = [then.costs.costs[model], now.costs.costs[model]];
  const [before, after] = [old?.monthly, recent?.monthly];
  // The decimals, which the models share, may alone have changed.
  if (before?.exact !== after?.exact && before?.value !== after?.value)
    changes.push({ model, kind: 'cost', ...(before && { before }), ...(after && { after }) });
  if (old?.cheapest && recent?.cheapest && old.cheapest.provider !== recent.cheapest.provider)
    changes.push({ model, kind: 'cheapest', before: old.cheapest, after: recent.cheapest });
  for (const pair of pairs(then.offers[model] ?? [], now.offers[model] ?? []))
    changes.push(...offerChanges(pair, model));
  for (const [kind, rows] of [
    ['spec', 'specs'],
    ['capability', 'capabilities'],
  ] as const) {
    now[rows].forEach(({ name, cells }, index) => {
      const [before, after] = [then[rows][index]?.cells[model], cells[model]];
      if (shown(before) !== shown(after))
        changes.push({ model, kind, name, before, after } as Change);
    });
  }
  const known = new Set(scoresOf(then, model).map(({ cell }) => canonical(cell.score)));
  for (const { row, cell } of scoresOf(now, model))
    if (!known.has(canonical(cell.score))) changes.push({ model, kind: 'score', row, cell });
  return changes;
}

/**
 * What changed from one comparison to a later one of the same models in the same order: all of one
 * model, then all of the next, the most telling first. Only what really differs is listed.
 */
export function changesSince(then: Comparison, now: Comparison): Change[] {
  return now.models.flatMap((_, model) => changesOf(then, now, model));
}

/** A comparison as of a past day, the same as of the catalogue's own, and what changed between. */
export interface PastComparison {
  then: Comparison;
  now: Comparison;
  changes: readonly Change[];
}

/**
 * Compares models as of the day that is asked for and as of the catalogue's own. The sources of
 * both are numbered in each, so that changes can name theirs. Undefined where the catalogue is not
 * known to be of a later day.
 */
export function compareSince(
  head: CatalogueHead,
  models: readonly Model[],
  options: ComparisonOptions,
): PastComparison | undefined {
  const { asOf, ...latest } = options;
  if (head.published === undefined || !isPast(head, asOf)) return undefined;
  const [then, now] = [compare(head, models, options), compare(head, models, latest)];
  return {
    then: { ...then, sources: withOthers(then.sources, now.sources) },
    now: { ...now, sources: withOthers(now.sources, then.sources) },
    changes: changesSince(then, now),
  };
}
