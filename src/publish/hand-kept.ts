/** Reads the hand-kept records in `catalogue/`. */
import { readdir, readFile } from 'node:fs/promises';
import type {
  Benchmark,
  Capabilities,
  DateText,
  ExchangeRate,
  Hardware,
  Id,
  Licence,
  Model,
  Organization,
  Prices,
  Provider,
  Reviewer,
  Source,
  SourcedFact,
  Url,
} from '../catalogue/types.js';
import type { Feed } from './import/route.js';

/** A data package: which version the catalogue was made for, and of which day its data is. */
export interface HandPackage {
  package: string;
  version: string;
  published: DateText;
  source: Feed;
  url: Url;
  licence: string;
  copyright: string;
}

/** A provider, and what the feeds say under its name. */
export interface HandProvider extends Provider {
  /** What the feeds call it, with `:pattern` where it takes only some ids of a feed's provider. */
  feeds: Partial<Record<Feed, string[]>>;
  /** Why its entries are no offers. */
  leaveOut?: string;
  /** Whether all it offers is a trial. */
  trial?: true;
  /** Whether a price of zero is meant. */
  trialAtZero?: true;
  /** False where what it says of models is filled in by rote. */
  factsFrom?: false;
  /** What a reader must know beside each of its prices. */
  note?: string;
}

/** An organization, and how its models are told. */
export interface HandOrganization extends Organization {
  /** A pattern of the ids of its models. */
  ids?: string;
  /** How the feeds write it before its models' ids. */
  vendors?: string[];
  /** The providers that are the maker itself: what they say of its models counts first. */
  providers?: Id[];
}

/** The licence of all models of a family. */
export interface HandLicence extends Licence {
  /** A pattern of the models' ids. */
  ids: string;
  /** Whose models alone it is; whoever made them if absent. */
  organization?: Id;
  /** Keys into `sources`. */
  sources: Id[];
  asOf: DateText;
}

/** The facts that a correction can put right. */
export const CORRECTABLE = ['released', 'knowledgeCutoff', 'contextWindow', 'maxOutput'] as const;

/** What stands in the place of what the feeds say of a model, or why nothing does. */
export type Correction = {
  [Field in (typeof CORRECTABLE)[number]]?:
    Extract<Model[Field], SourcedFact<unknown>> | { leaveOut: string };
} & { capabilities?: Capabilities };

/** The days on which makers withdraw models, from one publication. */
export interface HandRetirements {
  /** Keys into `sources`. */
  sources: Id[];
  asOf: DateText;
  /** What a reader must know beside each of the days. */
  note?: string;
  models: Record<Id, DateText>;
}

/** What a provider takes off its prices for requests handed in as a batch. */
export interface HandBatch {
  provider: Id;
  /** A pattern of the models' ids. */
  ids: string;
  /** The share of the standard price that is left. */
  share: number;
  /** The prices that it holds for. */
  prices: (keyof Prices)[];
  /** Whether a batch has no cache, so that what is read from it costs as any other input. */
  noCache?: true;
  /** Keys into `sources`. */
  sources: Id[];
  asOf: DateText;
}

/** A model's id, or with what kind of route the alias names. */
export type AliasTarget = Id | { id: Id; variant: string };

/** Everything that is kept by hand. */
export interface Hand {
  packages: HandPackage[];
  providers: Record<Id, HandProvider>;
  organizations: Record<Id, HandOrganization>;
  aliases: {
    /** Ids that no rule brings to their model. */
    ids: Record<string, AliasTarget>;
    /** Single entries, as `feed:provider/id`. */
    routes: Record<string, AliasTarget>;
    /** Further models that an entry prices. */
    also: Record<string, string[]>;
  };
  leftOut: {
    /** Patterns of ids that are not models. */
    entries: { reason: string; pattern: RegExp }[];
    /** Single entries with a known fault, as `feed:provider/id`. */
    routes: Record<string, string>;
  };
  licences: HandLicence[];
  /** By the model's id. */
  corrections: Record<Id, Correction>;
  retirements: HandRetirements[];
  batch: HandBatch[];
  /** Names that the rules would spell wrongly. */
  names: Record<Id, string>;
  sources: Record<Id, Source>;
  benchmarks: Record<Id, Benchmark>;
  hardware: Record<Id, Hardware>;
  exchangeRates: ExchangeRate[];
  reviewers: Record<Id, Reviewer>;
  /** One record per file of `catalogue/models`. */
  models: Model[];
}

const folder = new URL('../../catalogue/', import.meta.url);

async function read<T>(name: string): Promise<T> {
  const text = await readFile(new URL(name, folder), 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`catalogue/${name} is not JSON: ${String(error)}`, { cause: error });
  }
}

async function readModel(name: string): Promise<Model> {
  const model = await read<Model>(`models/${name}`);
  if (`${model.id}.json` !== name)
    throw new Error(`catalogue/models/${name} holds the model "${model.id}": rename one of them.`);
  return model;
}

/** Reads every hand-kept file. */
export async function readHandKept(): Promise<Hand> {
  const names = (await readdir(new URL('models/', folder)))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const leftOut = await read<{
    entries: { reason: string; ids: string }[];
    routes: Record<string, string>;
  }>('left-out.json');
  return {
    packages: await read('packages.json'),
    providers: await read('providers.json'),
    organizations: await read('organizations.json'),
    aliases: await read('aliases.json'),
    leftOut: {
      entries: leftOut.entries.map(({ reason, ids }) => ({ reason, pattern: new RegExp(ids) })),
      routes: leftOut.routes,
    },
    licences: await read('licences.json'),
    corrections: await read('corrections.json'),
    retirements: await read('retirements.json'),
    batch: await read('batch.json'),
    names: await read('names.json'),
    sources: await read('sources.json'),
    benchmarks: await read('benchmarks.json'),
    hardware: await read('hardware.json'),
    exchangeRates: await read('exchange-rates.json'),
    reviewers: await read('reviewers.json'),
    models: await Promise.all(names.map(readModel)),
  };
}
