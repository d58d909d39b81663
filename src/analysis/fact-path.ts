/** The names of a model's facts: one path for each, as `<model-fact fact="…">` takes them. */
import type { Catalogue, Id, Model, Prices, Score } from '../catalogue/types.js';
import { compareCapabilities } from './capabilities.js';
import type { Unit } from './figure.js';
import { FORM } from './score-rows.js';

/**
 * What the value of a fact is, and so how it is written. What is named after a dictionary is an id
 * of it; `verdict`, `reporter`, `status` and `tuning-method` are the words of the format.
 */
export type FactType =
  | Extract<Unit, 'tokens' | 'tokens-per-second' | 'parameters' | 'seconds' | 'number' | 'money'>
  | 'text'
  | 'sentences'
  | 'list'
  | 'date'
  | 'time'
  | 'yes-no'
  | 'licence'
  | 'commercial-use'
  | 'modalities'
  | 'status'
  | 'tuning-method'
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
 * or an id of the catalogue; `<tier>` is the input tokens above which other prices hold, and
 * `<benchmark>` may be followed by the form that is meant, `gpqa[Diamond]`: a variant, version,
 * metric or effort of the scores. What belongs to one offer, score or review is of the one that
 * counts: the cheapest for the workload, or the best reported and then newest, of scores one that
 * says what it measures before any that does not.
 *
 * They are the fields of the format's `Model`, without what is no value of a sentence: the article
 * (`profile`), and what stands behind every value already, its `sources` with their passages, its
 * `note` and what is `disputed`. What the dictionaries say of others is no fact of the model.
 */
export const FACT_PATHS: Readonly<Record<string, FactType>> = {
  id: 'text',
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
  'licence.name': 'text',
  'licence.spdx': 'text',
  'licence.url': 'text',
  'licence.openWeights': 'yes-no',
  'licence.openSource': 'yes-no',
  'licence.commercialUse': 'commercial-use',
  inputs: 'modalities',
  outputs: 'modalities',
  'capabilities.<capability>': 'yes-no',
  bestFor: 'list',
  'price.<price>': 'price',
  'price.<price>.above:<tier>': 'price',
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
  'offers.<provider>.batch.<price>': 'price',
  'offers.<provider>.tiers.<tier>.<price>': 'price',
  'offers.<provider>.offPeak.<price>': 'price',
  'offers.<provider>.offPeak.from': 'time',
  'offers.<provider>.offPeak.until': 'time',
  'offers.<provider>.contextWindow': 'tokens',
  'offers.<provider>.maxOutput': 'tokens',
  'offers.<provider>.modelId': 'text',
  'offers.<provider>.currency': 'text',
  'offers.<provider>.trial': 'yes-no',
  'offers.<provider>.variant': 'text',
  'offers.<provider>.from': 'date',
  'offers.<provider>.until': 'date',
  'offers.<provider>.asOf': 'date',
  'offers.<provider>.cost.monthly': 'money',
  'scores.<benchmark>': 'score',
  'scores.<benchmark>.metric': 'text',
  'scores.<benchmark>.variant': 'text',
  'scores.<benchmark>.version': 'text',
  'scores.<benchmark>.shots': 'number',
  'scores.<benchmark>.effort': 'text',
  'scores.<benchmark>.harness': 'text',
  'scores.<benchmark>.items': 'number',
  'scores.<benchmark>.interval': 'interval',
  'scores.<benchmark>.date': 'date',
  'scores.<benchmark>.reportedBy': 'reporter',
  'scores.<benchmark>.ahead-of:<model>': 'ahead',
  'speed.outputTokensPerSecond': 'tokens-per-second',
  'speed.timeToFirstToken': 'seconds',
  'speed.hardware': 'text',
  'speed.date': 'date',
  'speed.reportedBy': 'reporter',
  'speed.<provider>.outputTokensPerSecond': 'tokens-per-second',
  'speed.<provider>.timeToFirstToken': 'seconds',
  'speed.<provider>.hardware': 'text',
  'speed.<provider>.date': 'date',
  'speed.<provider>.reportedBy': 'reporter',
  'throughput.<hardware>.outputTokensPerSecond': 'tokens-per-second',
  'throughput.<hardware>.units': 'number',
  'throughput.<hardware>.bits': 'number',
  'throughput.<hardware>.concurrent': 'number',
  'throughput.<hardware>.date': 'date',
  'throughput.<hardware>.reportedBy': 'reporter',
  'tuning.<provider>.method': 'tuning-method',
  'tuning.<provider>.perMillionTokens': 'money',
  'tuning.<provider>.minimum': 'money',
  'tuning.<provider>.storagePerMonth': 'money',
  'tuning.<provider>.prices.<price>': 'money',
  'tuning.<provider>.currency': 'text',
  'tuning.<provider>.from': 'date',
  'tuning.<provider>.until': 'date',
  'tuning.<provider>.asOf': 'date',
  versions: 'versions',
  'versions.latest': 'text',
  'versions.latest.date': 'date',
  'versions.latest.model': 'model',
  'versions.latest.changes': 'sentences',
  'versions.latest.scores.<benchmark>': 'score',
  'versions.<version>.date': 'date',
  'versions.<version>.model': 'model',
  'versions.<version>.changes': 'sentences',
  'versions.<version>.scores.<benchmark>': 'score',
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
  /** Input tokens above which the price holds. */
  tier?: string;
  capability?: string;
  benchmark?: Id;
  /** Which of the benchmark's scores: their variant, version, metric or effort. */
  form?: string;
  provider?: Id;
  hardware?: Id;
  version?: string;
  reviewer?: Id;
  /** The other model of a comparison, as it was named. */
  model?: string;
}

type Part = Exclude<keyof FactParts, 'form'>;

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

/** Whether a score is of a form that a path names; every score is where it names none. */
export const isOfForm = (score: Score, form: string | undefined): boolean =>
  form === undefined || [...FORM, 'effort' as const].some((name) => score[name] === form);

/** The benchmarks that a path may name, and the forms of the model's own scores on them. */
function benchmarkNames(catalogue: Catalogue, model: Model): Map<string, FactParts> {
  const names = new Map<string, FactParts>();
  // An id may look like another one with a form, and is itself then.
  const add = (name: string, parts: FactParts): unknown =>
    names.has(name) || names.set(name, parts);
  const scores = [
    model.scores,
    ...(model.versions ?? []).flatMap(({ scores, model: id }) => [
      scores,
      id === undefined ? undefined : catalogue.model(id)?.scores,
    ]),
  ].flatMap((list) => list ?? []);
  for (const benchmark of [
    ...scores.map((score) => score.benchmark),
    ...Object.keys(catalogue.benchmarks ?? {}),
  ])
    add(benchmark, { benchmark });
  for (const { benchmark, version, variant, metric, effort } of scores)
    for (const form of [variant, version, metric, effort])
      if (form !== undefined) add(`${benchmark}[${form}]`, { benchmark, form });
  return names;
}

/** What a part may be, of a catalogue and a model of it; of models there are too many to list. */
function namesOf(part: Part, head: Catalogue, model: Model): readonly string[] {
  const ids = (dictionary: object | undefined, own: readonly string[] = []): string[] => [
    ...new Set([...own, ...Object.keys(dictionary ?? {})]),
  ];
  switch (part) {
    case 'price':
      return Object.keys(PRICES);
    case 'tier':
      return ids(
        undefined,
        model.offers?.flatMap(({ tiers = [] }) =>
          tiers.map(({ aboveInputTokens }) => String(aboveInputTokens)),
        ),
      );
    case 'capability':
      return compareCapabilities([]).map(({ name }) => name);
    case 'benchmark':
      return [...benchmarkNames(head, model).keys()];
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

/** Patterns with parts, taken apart: every second piece is the name of a part. */
const PATTERNS = Object.keys(FACT_PATHS).flatMap((pattern) => {
  const pieces = pattern.split(PART);
  return pieces.length > 1 ? [{ pattern, pieces }] : [];
});

/**
 * What the parts of a path stand for. Names may hold any characters, those of the path included, so
 * that it is read by the names there are.
 */
function partsOf(
  rest: string,
  [text = '', part, ...pieces]: readonly string[],
  names: (part: Part) => readonly string[],
): FactParts | undefined {
  if (!rest.startsWith(text)) return undefined;
  const left = rest.slice(text.length);
  if (part === undefined) return left === '' ? {} : undefined;
  // It is the last part, and who compares says itself whether it is there.
  if (part === 'model') return left.trim() ? { model: left.trim() } : undefined;
  for (const name of names(part as Part)) {
    if (!name || !left.startsWith(name)) continue;
    const parts = partsOf(left.slice(name.length), pieces, names);
    if (parts) return { [part]: name, ...parts };
  }
  return undefined;
}

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
  const known = new Map<Part, readonly string[]>();
  const names = (part: Part): readonly string[] => {
    const found = known.get(part) ?? namesOf(part, catalogue, model);
    known.set(part, found);
    return found;
  };
  for (const { pattern, pieces } of PATTERNS) {
    const parts = partsOf(path, pieces, names);
    if (!parts) continue;
    if (parts.model !== undefined && !catalogue.model(parts.model)) return 'model';
    const { benchmark } = parts;
    const scored = benchmark !== undefined && benchmarkNames(catalogue, model).get(benchmark);
    return { ...parts, ...scored, pattern, type: FACT_PATHS[pattern] as FactType };
  }
  return 'path';
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
