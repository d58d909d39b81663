import type { CatalogueDocument } from '../catalogue/types.js';
import type { Feed } from './import/route.js';

/** What a build of the default catalogue made, and what it left out. */
export interface BuildSummary {
  models: number;
  /** Models with at least one offer at a known price that is no trial. */
  pricedModels: number;
  offers: number;
  organizations: number;
  /** Organizations with at least one priced model. */
  pricedOrganizations: number;
  providers: number;
  sources: number;
  scores: number;
  /** Models with a hand-kept record. */
  handKept: number;
  /** Entries read, by data package. */
  entries: Record<string, number>;
  /** Models offered by two providers or more. */
  joinedModels: number;
  /** Why entries were left out, with how many and the first of them. */
  leftOut: { reason: string; count: number; example: string }[];
  /** Prices left out of entries that stayed, by the feed's name for them. */
  droppedPrices: Record<string, number>;
}

/** Counts what the importers read and leave out. */
export class Tally {
  readonly entries: Record<string, number> = {};
  readonly leftOut = new Map<string, string[]>();
  readonly droppedPrices: Record<string, number> = {};

  entry(feed: Feed): void {
    this.entries[feed] = (this.entries[feed] ?? 0) + 1;
  }

  /** Counts an entry left out. Returns undefined, to be returned in the entry's place. */
  leaveOut(reason: string, key: string): undefined {
    const keys = this.leftOut.get(reason);
    if (keys) keys.push(key);
    else this.leftOut.set(reason, [key]);
    return undefined;
  }

  /** Counts a price left out because no field of the format has its unit. */
  dropPrice(name: string): void {
    this.droppedPrices[name] = (this.droppedPrices[name] ?? 0) + 1;
  }
}

/** Sums a document up. */
export function summarise(
  document: CatalogueDocument,
  tally: Tally,
  handKept: number,
): BuildSummary {
  const { models } = document;
  const priced = models.filter(({ offers = [] }) => offers.some((offer) => !offer.trial));
  const count = (entries: object | undefined): number => Object.keys(entries ?? {}).length;
  return {
    models: models.length,
    pricedModels: priced.length,
    offers: models.reduce((sum, { offers = [] }) => sum + offers.length, 0),
    organizations: count(document.organizations),
    pricedOrganizations: new Set(priced.map(({ organization }) => organization)).size,
    providers: count(document.providers),
    sources: count(document.sources),
    scores: models.reduce((sum, { scores = [] }) => sum + scores.length, 0),
    handKept,
    entries: { ...tally.entries },
    joinedModels: models.filter(
      ({ offers = [] }) => new Set(offers.map(({ provider }) => provider)).size > 1,
    ).length,
    leftOut: [...tally.leftOut]
      .map(([reason, keys]) => ({ reason, count: keys.length, example: keys[0] ?? '' }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    droppedPrices: { ...tally.droppedPrices },
  };
}

/** The summary as text for a terminal. */
export function formatSummary(summary: BuildSummary): string {
  const read = Object.entries(summary.entries).map(([feed, count]) => `${count} of ${feed}`);
  const dropped = Object.entries(summary.droppedPrices).map(([name, count]) => `${name} ${count}`);
  return [
    'default catalogue:',
    `  ${summary.models} models, ${summary.pricedModels} of them priced, ` +
      `${summary.joinedModels} from several providers, ${summary.handKept} hand-kept`,
    `  ${summary.offers} offers of ${summary.providers} providers`,
    `  ${summary.organizations} organizations, ${summary.pricedOrganizations} with a priced model`,
    `  ${summary.scores} scores, ${summary.sources} sources`,
    `  entries read: ${read.join(', ')}`,
    '  left out:',
    ...summary.leftOut.map(
      ({ reason, count, example }) => `    ${String(count).padStart(4)}  ${reason} (${example})`,
    ),
    `  prices in units that the format does not have: ${dropped.join(', ') || 'none'}`,
  ].join('\n');
}
