/** Lays a hand-kept record over what the feeds say of a model. */
import type {
  Capabilities,
  DisputedValue,
  Fact,
  Model,
  Offer,
  Parameters,
  SourcedFact,
} from '../catalogue/types.js';
import { agrees, disputesLimit, MOST_DISPUTED } from './merge-facts.js';
import { byOffer, samePrices } from './merge-offers.js';

const sourced = <T>(fact: Fact<T>): SourcedFact<T> =>
  typeof fact === 'object' && fact !== null && !Array.isArray(fact) && 'value' in fact
    ? fact
    : { value: fact };

/** The record's fact; what the feeds say otherwise is added to what it disputes. */
function overlayFact<T>(
  feed: Fact<T> | undefined,
  record: Fact<T> | undefined,
  disputes: (other: T | null, chosen: T | null) => boolean = () => true,
): Fact<T> | undefined {
  if (record === undefined) return feed;
  if (feed === undefined) return record;
  const { disputed: known = [], ...own } = sourced(record);
  const { value, sources = [], asOf, disputed: others = [] } = sourced(feed);
  const disputed = known.map((entry) => ({ ...entry, sources: [...entry.sources] }));
  for (const other of [
    { value, sources, ...(asOf && { asOf }) },
    ...others,
  ] as DisputedValue<T>[]) {
    if (agrees(other.value, own.value) || !disputes(other.value, own.value)) continue;
    const same = disputed.find((entry) => agrees(entry.value, other.value));
    if (same) same.sources = [...new Set([...same.sources, ...other.sources])];
    else if (disputed.length < MOST_DISPUTED) disputed.push(other);
  }
  return { ...own, ...(disputed.length > 0 && { disputed }) };
}

/** Facts of a group, each by itself. */
function overlayFacts<T extends object>(feed: T | undefined, record: T | undefined): T | undefined {
  if (!feed || !record) return record ?? feed;
  const merged = { ...feed } as Record<string, unknown>;
  for (const [key, fact] of Object.entries(record))
    merged[key] = overlayFact((feed as Record<string, Fact<unknown>>)[key], fact as Fact<unknown>);
  return merged as T;
}

/**
 * The record's offers among the feeds'. Of one provider's offers of one kind the newer one counts,
 * the hand-kept one if they are of one day; the other is kept as disputed if it says otherwise.
 */
function overlayOffers(feed: readonly Offer[], record: readonly Offer[]): Offer[] {
  const place = ({ provider, variant = '' }: Offer): string => `${provider}\n${variant}`;
  const byPlace = new Map<string, Offer[]>();
  for (const offer of feed)
    byPlace.set(place(offer), [...(byPlace.get(place(offer)) ?? []), { ...offer }]);
  const kept = new Map<string, Offer[]>();
  for (const offer of record)
    kept.set(place(offer), [...(kept.get(place(offer)) ?? []), { ...offer }]);
  for (const [key, own] of kept) {
    const theirs = byPlace.get(key);
    if (!theirs) {
      byPlace.set(key, own);
      continue;
    }
    const newer = (own[0]?.asOf ?? '') >= (theirs[0]?.asOf ?? '');
    const [winners, losers] = newer ? [own, theirs] : [theirs, own];
    for (const loser of losers) {
      if (winners.some(({ prices }) => samePrices(loser.prices, prices))) continue;
      const winner = winners.find(({ until }) => !until) ?? winners[0];
      if (!winner) continue;
      winner.disputed = [
        ...(winner.disputed ?? []),
        {
          prices: loser.prices,
          sources: loser.sources ?? [],
          ...(loser.asOf && { asOf: loser.asOf }),
        },
      ];
    }
    byPlace.set(key, winners);
  }
  return [...byPlace.values()].flat().sort(byOffer);
}

/** The facts that stand directly in a model. */
const FACTS = [
  'family',
  'status',
  'retires',
  'successor',
  'released',
  'knowledgeCutoff',
  'contextWindow',
  'maxOutput',
  'architecture',
  'tokenizer',
  'licence',
  'inputs',
  'outputs',
  'bestFor',
] as const;

const LIMITS: ReadonlySet<string> = new Set(['contextWindow', 'maxOutput']);

/** The model as the feeds have it, if they do, with the record's word first in everything. */
export function overlay(feed: Model | undefined, record: Model): Model {
  if (!feed) return record;
  const model: Record<string, unknown> = { ...feed, ...record };
  for (const key of FACTS) {
    const fact = overlayFact(
      feed[key] as Fact<unknown> | undefined,
      record[key] as Fact<unknown> | undefined,
      LIMITS.has(key) ? (other, own) => disputesLimit(Number(other), Number(own)) : undefined,
    );
    if (fact !== undefined) model[key] = fact;
  }
  const parameters = overlayFacts<Parameters>(feed.parameters, record.parameters);
  const capabilities = overlayFacts<Capabilities>(feed.capabilities, record.capabilities);
  const offers = overlayOffers(feed.offers ?? [], record.offers ?? []);
  const aliases = [...new Set([...(record.aliases ?? []), ...(feed.aliases ?? [])])];
  return {
    ...(model as unknown as Model),
    ...(parameters && { parameters }),
    ...(capabilities && { capabilities }),
    ...(offers.length > 0 && { offers }),
    ...(aliases.length > 0 && { aliases }),
  };
}
