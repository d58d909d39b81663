/** The names of a model's facts: one path for each, as `<model-fact fact="…">` takes them. */
import type { Catalogue, Id, Model, Prices } from '../catalogue/types.js';
import { compareCapabilities } from './capabilities.js';
import type { Unit } from './figure.js';

/**
 * What the value of a fact is, and so how it is written. What is named after a dictionary is an id
 * of it; `verdict`, `reporter` and `status` are the words of the format.
 */
export type FactType =
  | Extract<
      Unit,
      | 'tokens'
      | 'tokens-per-second'
      | 'parameters'
      | 'seconds'
      | 'number'
      | 'money'
      | 'money-per-million-tokens'
    >
  | 'text'
  | 'list'
  | 'date'
  | 'yes-no'
  | 'licence'
  | 'commercial-use'
  | 'modalities'
  | 'status'
  | 'reporter'
  | 'verdict'
  | 'organization'
  | 'provider'
  | 'model'
  | 'offers'
  | 'providers'
  | 'versions'
  | 'reviews'
  | 'points-of-100'
  | 'interval'
  | 'price'
  | 'score'
  | 'cheaper'
  | 'ahead';

/** Short names of what is asked for most, and the paths that they stand for. */
export const FACT_ALIASES: Readonly<Record<string, string>> = {
  price: 'price.input',
  context: 'contextWindow',
  date: 'released',
  license: 'licence',
  cutoff: 'knowledgeCutoff',
  parameters: 'parameters.total',
  cost: 'cost.monthly',
  speed: 'speed.outputTokensPerSecond',
  latency: 'speed.timeToFirstToken',
  'score.<benchmark>': 'scores.<benchmark>',
};

/**
 * Every path and what its value is. A part in angle brackets is the name of a price or capability,
 * or an id of the catalogue. What belongs to one offer, score or review is of the one that counts:
 * the cheapest for the workload, or the best reported and then newest.
 */
export const FACT_PATHS: Readonly<Record<string, FactType>> = {
  name: 'text',
  aliases: 'list',
  organization: 'organization',
  family: 'text',
  category: 'text',
  status: 'status',
  released: 'date',
  retires: 'date',
  successor: 'model',
  reviewed: 'date',
  knowledgeCutoff: 'date',
  contextWindow: 'tokens',
  maxOutput: 'tokens',
  'parameters.total': 'parameters',
  'parameters.active': 'parameters',
  architecture: 'text',
  'attention.layers': 'number',
  'attention.keyValueHeads': 'number',
  'attention.headSize': 'number',
  'attention.latentSize': 'number',
  'attention.windowedLayers': 'number',
  'attention.window': 'tokens',
  tokenizer: 'text',
  licence: 'licence',
  'licence.spdx': 'text',
  'licence.openWeights': 'yes-no',
  'licence.openSource': 'yes-no',
  'licence.commercialUse': 'commercial-use',
  inputs: 'modalities',
  outputs: 'modalities',
  'capabilities.<capability>': 'yes-no',
  bestFor: 'list',
  'price.<price>': 'price',
  'price.provider': 'provider',
  'cost.monthly': 'money',
  'cost.perRequest': 'money',
  'cost.yearly': 'money',
  'cost.perUser': 'money',
  blend: 'money',
  'cheaper-than:<model>': 'cheaper',
  offers: 'offers',
  providers: 'providers',
  'offers.<provider>.prices.<price>': 'price',
  'offers.<provider>.batch.<price>': 'money-per-million-tokens',
  'offers.<provider>.contextWindow': 'tokens',
  'offers.<provider>.maxOutput': 'tokens',
  'offers.<provider>.modelId': 'text',
  'offers.<provider>.cost.monthly': 'money',
  'scores.<benchmark>': 'score',
  'scores.<benchmark>.metric': 'text',
  'scores.<benchmark>.variant': 'text',
  'scores.<benchmark>.interval': 'interval',
  'scores.<benchmark>.date': 'date',
  'scores.<benchmark>.reportedBy': 'reporter',
  'scores.<benchmark>.ahead-of:<model>': 'ahead',
  'speed.outputTokensPerSecond': 'tokens-per-second',
  'speed.timeToFirstToken': 'seconds',
  'speed.<provider>.outputTokensPerSecond': 'tokens-per-second',
  'speed.<provider>.timeToFirstToken': 'seconds',
  'throughput.<hardware>.outputTokensPerSecond': 'tokens-per-second',
  'tuning.<provider>.perMillionTokens': 'money-per-million-tokens',
  'tuning.<provider>.minimum': 'money',
  'tuning.<provider>.storagePerMonth': 'money',
  versions: 'versions',
  'versions.latest': 'text',
  'versions.latest.date': 'date',
  'versions.<version>.date': 'date',
  reviews: 'reviews',
  'reviews.<reviewer>.score': 'points-of-100',
  'reviews.<reviewer>.verdict': 'verdict',
  'reviews.<reviewer>.date': 'date',
  'reviews.<reviewer>.opinion': 'text',
};

const PRICES: Readonly<Record<keyof Prices, true>> = {
  input: true,
  output: true,
  cacheRead: true,
  cacheWrite: true,
  cacheWrite1h: true,
  reasoning: true,
  inputAudio: true,
  outputAudio: true,
  cacheReadAudio: true,
  inputImage: true,
  outputImage: true,
  cacheReadImage: true,
  inputVideo: true,
  outputVideo: true,
  outputCitation: true,
  perRequest: true,
  perImage: true,
  perWebSearch: true,
};

/** What the parts in angle brackets of a path stand for. */
export interface FactParts {
  price?: keyof Prices;
  capability?: string;
  benchmark?: Id;
  provider?: Id;
  hardware?: Id;
  version?: string;
  reviewer?: Id;
  /** The other model of a comparison, as it was named. */
  model?: string;
}

type Part = keyof FactParts;

/** A fact that is asked for. */
export interface FactPath extends FactParts {
  /** Of `FACT_PATHS`. */
  pattern: string;
  type: FactType;
}

/** What is wrong with the name of a fact. */
export type FactProblem = 'path' | 'model';

/** Longer paths than this name nothing. */
const LONGEST_PATH = 256;

/** What a part may be, of a catalogue and a model of it; of models there are too many to list. */
function namesOf(part: Part, head: Catalogue, model: Model): readonly string[] {
  const ids = (dictionary: object | undefined, own: readonly string[] = []): string[] => [
    ...new Set([...own, ...Object.keys(dictionary ?? {})]),
  ];
  switch (part) {
    case 'price':
      return Object.keys(PRICES);
    case 'capability':
      return compareCapabilities([]).map(({ name }) => name);
    case 'benchmark':
      return ids(
        head.benchmarks,
        model.scores?.map(({ benchmark }) => benchmark),
      );
    case 'provider':
      return ids(
        head.providers,
        [...(model.offers ?? []), ...(model.tuning ?? []), ...(model.speed ?? [])].flatMap(
          ({ provider }) => provider ?? [],
        ),
      );
    case 'hardware':
      return ids(
        head.hardware,
        model.throughput?.map(({ hardware }) => hardware),
      );
    case 'version':
      return model.versions?.map(({ version }) => version) ?? [];
    case 'reviewer':
      return ids(
        head.reviewers,
        model.reviews?.map(({ reviewer }) => reviewer),
      );
    case 'model':
      return [];
  }
}

const PART = /<(\w+)>/;

/** Patterns with parts, and what takes a path apart. */
const compiled = Object.keys(FACT_PATHS).flatMap((pattern) => {
  const pieces = pattern.split(PART);
  if (pieces.length === 1) return [];
  const text = (piece: string): string => piece.replace(/[.]/g, '\\.');
  return {
    pattern,
    parts: pieces.filter((_, index) => index % 2) as Part[],
    test: new RegExp(
      `^${pieces.map((piece, index) => (index % 2 ? '(.+)' : text(piece))).join('')}$`,
    ),
  };
});

/**
 * What a path names.
 *
 * @returns `path` where it names nothing, `model` where it compares with a model that is not there
 */
export function parseFactPath(
  catalogue: Catalogue,
  model: Model,
  given: string,
): FactPath | FactProblem {
  const trimmed = given.trim();
  if (trimmed.length > LONGEST_PATH) return 'path';
  const path = Object.hasOwn(FACT_ALIASES, trimmed)
    ? (FACT_ALIASES[trimmed] as string)
    : trimmed.replace(/^score\./, 'scores.');
  const plain = Object.hasOwn(FACT_PATHS, path) && !PART.test(path) ? FACT_PATHS[path] : undefined;
  if (plain) return { pattern: path, type: plain };
  let problem: FactProblem = 'path';
  for (const { pattern, parts, test } of compiled) {
    const found = test.exec(path);
    if (!found) continue;
    const values = found.slice(1).map((value) => value.trim());
    const unknown = parts.filter((part, index) => {
      const value = values[index] ?? '';
      return part === 'model'
        ? !catalogue.model(value)
        : !namesOf(part, catalogue, model).includes(value);
    });
    if (unknown.length === 0)
      return {
        ...Object.fromEntries(parts.map((part, index) => [part, values[index]])),
        pattern,
        type: FACT_PATHS[pattern] as FactType,
      };
    if (unknown.join() === 'model') problem = 'model';
  }
  return problem;
}

/**
 * Every path that names a fact of the model, short names first; those that compare end in
 * `<model>`.
 */
export function factPaths(catalogue: Catalogue, model: Model): string[] {
  const expand = (pattern: string): string[] =>
    // A name is no pattern, whatever stands in it.
    pattern.split(PART).reduce<string[]>(
      (paths, piece, index) => {
        const names =
          index % 2 === 0
            ? [piece]
            : piece === 'model'
              ? ['<model>']
              : namesOf(piece as Part, catalogue, model);
        return paths.flatMap((path) => names.map((name) => path + name));
      },
      [''],
    );
  return [...Object.keys(FACT_ALIASES), ...Object.keys(FACT_PATHS)].flatMap(expand);
}
