/** Brings the routes of both feeds together, one model for each canonical id. */
import type { Capabilities, Id, Licence, Model, SourcedFact } from '../catalogue/types.js';
import type { Hand, HandOrganization } from './hand-kept.js';
import type { FeedFacts, Route } from './import/route.js';
import type { Withdrawn } from './import/genai-prices.js';
import { disputesLimit, mergeClaims, type Claim } from './merge-facts.js';
import { mergeOffers, priceKey } from './merge-offers.js';
import { modelName } from './model-name.js';
import type { Tally } from './summary.js';

/** The routes of each model, by its id, in the order of ids. */
export function groupRoutes(routes: readonly Route[]): Map<Id, Route[]> {
  const groups = new Map<Id, Route[]>();
  const add = (id: Id, route: Route): void => {
    const group = groups.get(id);
    if (group) group.push(route);
    else groups.set(id, [route]);
  };
  const base = new Map<Id, Route[]>();
  for (const route of routes) base.set(route.id, [...(base.get(route.id) ?? []), route]);
  for (const [id, group] of base) {
    const apart = ownSnapshots(group);
    for (const route of group)
      add(route.snapshot && apart.has(route.snapshot) ? `${id}-${route.snapshot}` : id, route);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The dated snapshots that are models of their own: those that some provider sells at another
 * price than the model without a date, or than its other snapshots.
 */
function ownSnapshots(routes: readonly Route[]): Set<string> {
  const apart = new Set<string>();
  const places = new Map<string, Route[]>();
  for (const route of routes) {
    if (route.offers.length === 0) continue;
    const place = JSON.stringify([route.feed, route.provider, route.variant]);
    places.set(place, [...(places.get(place) ?? []), route]);
  }
  for (const list of places.values()) {
    const undated = list.find(({ snapshot }) => !snapshot);
    const dated = list.filter(({ snapshot }) => snapshot);
    const price = (route: Route): string => route.offers.map(priceKey).join();
    const reference = undated ? price(undated) : undefined;
    const differs = reference
      ? dated.filter((route) => price(route) !== reference)
      : new Set(dated.map(price)).size > 1
        ? dated
        : [];
    for (const { snapshot } of differs) if (snapshot) apart.add(snapshot);
  }
  return apart;
}

/** The organization that made a model: by the pattern of its id, else by the maker in its ids. */
export function organizationOf(hand: Hand, id: Id, routes: readonly Route[]): Id | undefined {
  const entries = Object.entries(hand.organizations);
  const vendors = new Set(routes.map(({ vendor }) => vendor));
  const byVendor = entries.find(([, { vendors: names = [] }]) =>
    names.some((name) => vendors.has(name)),
  );
  const byPattern = entries.filter(([, { ids }]) => ids && new RegExp(ids).test(id));
  // A model made from another's carries its name: the maker written before the id decides.
  const both = byPattern.find(([key]) => key === byVendor?.[0]);
  return (both ?? byPattern[0] ?? byVendor)?.[0];
}

/** One model of the feeds, or undefined, counted, if nobody knows who made it. */
export function joinModel(
  hand: Hand,
  tally: Tally,
  id: Id,
  routes: readonly Route[],
  dates: Record<Route['feed'], string>,
  withdrawn: readonly Withdrawn[],
): Model | undefined {
  const organization = organizationOf(hand, id, routes);
  if (!organization) {
    for (const { feed, provider, modelId } of routes)
      tally.leaveOut('maker not known', `${feed}:${provider}/${modelId}`);
    return undefined;
  }
  const offers = mergeOffers(routes, tally);
  const name = hand.names[id] ?? modelName(id);
  const maker = hand.organizations[organization];
  const facts = joinFacts(id, routes, maker, dates);
  const deprecated = withdrawn.some(
    (entry) => entry.id === id && maker?.providers?.includes(entry.provider),
  );
  const licence = licenceOf(hand, id, organization);
  const aliases = aliasesOf(id, routes);
  return {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    organization,
    ...(deprecated && {
      status: { value: 'deprecated', sources: ['genai-prices'], asOf: dates['genai-prices'] },
    }),
    ...facts,
    ...(licence && { licence }),
    ...(offers.length > 0 && { offers }),
  };
}

/** How the feeds write the model, without maker and route. */
function aliasesOf(id: Id, routes: readonly Route[]): string[] {
  const ids = routes
    .filter(({ variant }) => !variant)
    .map(({ modelId }) =>
      modelId
        .toLowerCase()
        .replace(/^.*\//, '')
        .replace(/^~|:free$/g, ''),
    );
  return [...new Set(ids)].filter((alias) => alias !== id).sort();
}

type JoinedFacts = Pick<
  Model,
  | 'released'
  | 'knowledgeCutoff'
  | 'contextWindow'
  | 'maxOutput'
  | 'inputs'
  | 'outputs'
  | 'capabilities'
>;

/** A release as Mistral, Qwen and others write it at the end of an id: `-2507`. */
const RELEASE_IN_ID = /-(2[3-9])(0[1-9]|1[0-2])$/;

function joinFacts(
  id: Id,
  routes: readonly Route[],
  organization: HandOrganization | undefined,
  dates: Record<Route['feed'], string>,
): JoinedFacts {
  const claims = <K extends keyof FeedFacts>(field: K): Claim<NonNullable<FeedFacts[K]>>[] =>
    routes.flatMap(({ feed, provider, facts, variant }) => {
      const value = facts?.[field];
      if (value === undefined || variant) return [];
      const own = organization?.providers?.includes(provider) ?? false;
      return [{ value, source: feed, asOf: dates[feed], own }];
    });
  const [, idYear, idMonth] = RELEASE_IN_ID.exec(id) ?? [];
  // A date that contradicts the id is a slip of the feed.
  const released = mergeClaims(
    claims('released').filter(({ value }) => !idYear || value.startsWith(`20${idYear}-${idMonth}`)),
  );
  // So is a cutoff that is not before the release.
  const month = released?.value?.slice(0, 7) ?? '';
  const knowledgeCutoff = mergeClaims(
    claims('knowledgeCutoff').filter(({ value }) => !month || value.slice(0, 7) < month),
  );
  const contextWindow = mergeClaims(claims('contextWindow'), disputesLimit);
  const maxOutput = mergeClaims(claims('maxOutput'), disputesLimit);
  const inputs = mergeClaims(claims('inputs'));
  const outputs = mergeClaims(claims('outputs'));
  const vision = mergeClaims(claims('vision'));
  const reasoning = mergeClaims(claims('reasoning'));
  const functionCalling = mergeClaims(claims('functionCalling'));
  const capabilities: Capabilities = {
    ...(vision && { vision }),
    ...(reasoning && { reasoning }),
    ...(functionCalling && { functionCalling }),
  };
  return {
    ...(released && { released }),
    ...(knowledgeCutoff && { knowledgeCutoff }),
    ...(contextWindow && { contextWindow }),
    ...(maxOutput && { maxOutput }),
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    ...(Object.keys(capabilities).length > 0 && { capabilities }),
  };
}

/** The licence of the model's family. */
function licenceOf(hand: Hand, id: Id, maker: Id): SourcedFact<Licence> | undefined {
  const known = hand.licences.find(
    ({ ids, organization = maker }) => organization === maker && new RegExp(ids).test(id),
  );
  if (!known) return undefined;
  const { ids: _, organization: __, sources, asOf, ...value } = known;
  return { value, sources, asOf };
}

/** Takes out aliases that name several models or that are the id of another. */
export function settleAliases(models: readonly Model[]): void {
  const owners = new Map<string, Set<Id>>();
  for (const { id, aliases = [] } of models)
    for (const name of [id, ...aliases]) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  for (const model of models) {
    if (!model.aliases) continue;
    model.aliases = model.aliases.filter((alias) => owners.get(alias)?.size === 1);
    if (model.aliases.length === 0) delete model.aliases;
  }
}
