/** Models as they were known on a day. */
import type {
  Catalogue,
  CatalogueHead,
  DateText,
  Id,
  Model,
  Offer,
  SourcedFact,
} from '../catalogue/types.js';
import { isBefore, latest } from './dates.js';
import { isSourced, readFact, statementsOf, valueOf, type Knowable } from './fact.js';

/** Whether the catalogue may know more than was known on the day: it is of a later one. */
export function isPast(
  { published }: Pick<CatalogueHead, 'published'>,
  day: DateText | undefined,
): day is DateText {
  return day !== undefined && (published === undefined || isBefore(day, published));
}

/** Whether the day is after the catalogue's own, of which nothing is known yet. */
export function isBeyond(
  { published }: Pick<CatalogueHead, 'published'>,
  day: DateText | undefined,
): boolean {
  return day !== undefined && published !== undefined && isBefore(published, day);
}

/** Whether the model came out after the day, whichever of its sources is right. */
export function isUnreleased({ released }: Model, day: DateText): boolean {
  const dates = statementsOf(readFact(released));
  return dates.length > 0 && dates.every(({ value }) => value !== null && isBefore(day, value));
}

/** Whether the model is known to be withdrawn on the day. */
export function isRetired({ status, retires }: Model, asOf: DateText | undefined): boolean {
  const day = valueOf(retires);
  return (
    valueOf(status) === 'retired' ||
    (day !== undefined && asOf !== undefined && (isBefore(day, asOf) || day === asOf))
  );
}

/** A date that holds the day counts as the day, and what has no date as known all along. */
const isBy = (date: DateText | undefined, day: DateText): boolean =>
  date === undefined || !isBefore(day, date);

/**
 * The successor that was recommended on the day: none that was not out by then, and none that is
 * recommended only since.
 */
export function successorOf(
  catalogue: Catalogue,
  { id, successor }: Model,
  day: DateText | undefined,
): Knowable<Id> {
  const known = readFact(successor);
  if (known?.value === id) return undefined;
  if (!isPast(catalogue, day)) return known;
  const next = known?.value ? catalogue.model(known.value) : undefined;
  return isBy(known?.asOf, day) && !(next && isUnreleased(next, day)) ? known : undefined;
}

/**
 * A fact as it was known on the day. One of later date gives way to the newest of the values that
 * other sources gave by then; where there is none it stays as it is: nothing else is known.
 */
function factAsOf<T>(fact: SourcedFact<T>, day: DateText): SourcedFact<T> {
  const disputed = (fact.disputed ?? []).filter(({ asOf }) => isBy(asOf, day));
  const date = isBy(fact.asOf, day) ? undefined : latest(disputed.map(({ asOf }) => asOf));
  const newest = date === undefined ? undefined : disputed.find(({ asOf }) => asOf === date);
  if (!newest) return isBy(fact.asOf, day) ? { ...fact, disputed } : fact;
  const agrees = ({ value }: { value: T | null }): boolean =>
    JSON.stringify(value) === JSON.stringify(newest.value);
  return {
    ...newest,
    sources: disputed.filter(agrees).flatMap(({ sources }) => sources),
    disputed: disputed.filter((other) => !agrees(other)),
  };
}

/** The record with each of its sourced facts as it was known on the day. */
function factsAsOf<T extends object>(record: T, day: DateText): T {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      isSourced(value) ? factAsOf(value, day) : value,
    ]),
  ) as T;
}

function offerAsOf(offer: Offer, day: DateText): Offer {
  const { disputed } = offer;
  return {
    ...factsAsOf(offer, day),
    ...(disputed && { disputed: disputed.filter(({ asOf }) => isBy(asOf, day)) }),
  };
}

/**
 * The model as it was known on the day: without scores, speeds, versions, reviews and disputed
 * values of a later date. Offers stay, as their own dates say when they hold; but one that names
 * no beginning is not older than its model. A model that retires later was still offered.
 */
export function modelAsOf(model: Model, day: DateText): Model {
  const known = factsAsOf(model, day);
  const parts = known as Partial<Record<keyof Model, unknown>>;
  for (const key of ['parameters', 'capabilities'] as const) {
    const record = model[key];
    if (record) parts[key] = factsAsOf(record, day);
  }
  for (const key of ['scores', 'speed', 'versions', 'reviews'] as const) {
    const list: readonly { date?: DateText }[] | undefined = model[key];
    if (list) parts[key] = list.filter(({ date }) => isBy(date, day));
  }
  if (model.offers) {
    const unreleased = isUnreleased(model, day);
    known.offers = model.offers
      .filter(({ from }) => from !== undefined || !unreleased)
      .map((offer) => offerAsOf(offer, day));
  }
  if (!isBy(model.reviewed, day)) delete known.reviewed;
  const retires = readFact(model.retires);
  const status = readFact(known.status);
  if (status?.value === 'retired') {
    if (retires?.value && !isBy(retires.value, day))
      known.status = { value: 'active', sources: retires.sources as Id[] };
    // Where a model is in its life does change: what is said of it since need not have held.
  } else if (!isBy(status?.asOf, day)) delete known.status;
  return known;
}
