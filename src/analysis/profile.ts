/** Everything derived for an article about one model: pure data, no words. */
import type { Catalogue, DateText, Id, Model, Offer, Speed, TextRun } from '../catalogue/types.js';
import { numberSources, type NumberedSource, type Place } from './article.js';
import { isPast, isUnreleased, modelAsOf, successorOf } from './as-of.js';
import { compareCapabilities, type CapabilityName, type CapabilityRow } from './capabilities.js';
import { sourcesNamed, type CitedSource } from './cited.js';
import { entryOf } from './dictionary.js';
import { readFact, statementsOf, type Knowable, type Known } from './fact.js';
import type { Figure } from './figure.js';
import { priceHistory, type PriceHistory, type PriceStep } from './history.js';
import { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
import { factor, over, product } from './product.js';
import { compareBenchmarks, type BenchmarkRow } from './scores.js';
import { compareSpecs, specRowOf, type AnySpecRow, type SpecName } from './specs.js';
import { standingsOf, type Standing } from './standing.js';
import { versionChanges, type ResultChange, type VersionChange } from './versions.js';

/** Facts of an article that are no specifications. */
export interface FurtherFacts {
  family: Knowable<string>;
  category: Knowable<string>;
  bestFor: Knowable<readonly string[]>;
  retires: Knowable<DateText>;
  successor: Knowable<Id>;
}

export type FurtherFact = keyof FurtherFacts;

/**
 * The box of facts: what it is and on which terms, how it is built, what it is good for. Its
 * capabilities stand last.
 */
export const FACT_GROUPS: readonly (readonly (SpecName | FurtherFact | 'speed')[])[] = [
  ['family', 'category', 'released', 'status', 'retires', 'successor', 'licence', 'openWeights'],
  [
    'parametersTotal',
    'parametersActive',
    'architecture',
    'tokenizer',
    'inputs',
    'outputs',
    'contextWindow',
    'maxOutput',
    'knowledgeCutoff',
    'speed',
  ],
  ['bestFor'],
];

/** Something in the article that cites sources. `of` is what it is of, and tells it from others. */
export type ArticlePlace = Place & { of: object } & (
    | { kind: 'spec'; name: SpecName }
    | { kind: 'capability'; name: CapabilityName }
    | { kind: 'fact'; name: FurtherFact }
    | { kind: 'speed' }
    | { kind: 'text'; heading: string }
    | { kind: 'score'; row: BenchmarkRow }
    | { kind: 'offer'; offer: Offer }
    | { kind: 'version'; version: string }
  );

/** A publication that an article cites. */
export interface ArticleCitation extends NumberedSource<ArticlePlace> {
  /** What the catalogue records of it; more than once, where it does so differently. */
  records: readonly CitedSource[];
}

/** An article about one model. */
export interface Profile extends PriceComparison {
  model: Model;
  specs: readonly AnySpecRow[];
  capabilities: readonly CapabilityRow[];
  facts: FurtherFacts;
  benchmarks: readonly BenchmarkRow[];
  /** Where each of the results stands. Undefined until all records may be looked at. */
  standings: readonly (Standing | undefined)[] | undefined;
  history: PriceHistory;
  versions: readonly VersionChange[];
  /** About how many pages of English text fit the context window. */
  pages?: Figure;
  /** What cites sources, in the order of the article. */
  places: readonly ArticlePlace[];
  citations: readonly ArticleCitation[];
  /** All that are cited; those at one address have one number. */
  sources: readonly CitedSource[];
  /** Whether it is of a day before the catalogue's own. */
  isPast: boolean;
}

/**
 * Words of English text for a token, and words on a page: OpenAI’s rule of thumb of three quarters
 * of a word, and a page of 500 words, as single-spaced typing has.
 */
export const [WORDS_PER_TOKEN, WORDS_PER_PAGE] = [0.75, 500];

const statedBy = (known: Knowable<unknown>): Id[] =>
  statementsOf(known).flatMap(({ sources }) => sources);

const offerSources = ({ sources = [], disputed = [], contextWindow, maxOutput }: Offer): Id[] => [
  ...sources,
  ...disputed.flatMap((other) => other.sources),
  ...statedBy(readFact(contextWindow)),
  ...statedBy(readFact(maxOutput)),
];

const changeSources = ({ row: { cells } }: ResultChange): Id[] =>
  cells.flatMap((cell) => cell?.score.sources ?? []);

/** Whether a fact is no specification. */
export const isFurther = (facts: FurtherFacts, name: string): name is FurtherFact =>
  Object.hasOwn(facts, name);

type Parts = Pick<
  Profile,
  'model' | 'specs' | 'capabilities' | 'facts' | 'benchmarks' | 'offers' | 'history' | 'versions'
>;

function placesOf(parts: Parts): ArticlePlace[] {
  const { model, specs, capabilities, facts, benchmarks, offers, history, versions } = parts;
  const stated = (of: Known<unknown>): Place & { of: object } => ({ of, sources: statedBy(of) });
  const texts = (model.profile ?? []).flatMap(({ heading, content }) =>
    content.flatMap(({ paragraph, list, quote }): ArticlePlace[] => {
      const runs: readonly (TextRun | { sources: Id[] })[] =
        paragraph ?? list?.flat() ?? (quote ? [quote] : []);
      return runs.map((of) => ({ kind: 'text', heading, of, sources: of.sources ?? [] }));
    }),
  );
  const steps: readonly PriceStep[] = history.models[0]?.route?.dated
    ? history.models[0].route.steps.toReversed()
    : [];
  return [
    ...FACT_GROUPS.flat().flatMap((name): ArticlePlace[] => {
      if (name === 'speed')
        return (model.speed ?? []).map((of: Speed): ArticlePlace => ({
          kind: 'speed',
          of,
          sources: of.sources ?? [],
        }));
      if (isFurther(facts, name)) {
        const known = facts[name];
        return known ? [{ kind: 'fact', name, ...stated(known) }] : [];
      }
      const [cell] = specRowOf<SpecName>(specs, name).cells;
      return cell ? [{ kind: 'spec', name, ...stated(cell) }] : [];
    }),
    ...capabilities.flatMap(({ name, cells: [cell] }): ArticlePlace[] =>
      cell ? [{ kind: 'capability', name, ...stated(cell) }] : [],
    ),
    ...texts,
    ...benchmarks.map((row): ArticlePlace => {
      const [cell] = row.cells;
      const scores = cell ? [cell.score, ...cell.others] : [];
      return {
        kind: 'score',
        row,
        of: row,
        sources: scores.flatMap(({ sources = [] }) => sources),
      };
    }),
    ...(offers[0] ?? []).map(({ offer, conversion }): ArticlePlace => ({
      kind: 'offer',
      offer,
      of: offer,
      sources: [...offerSources(offer), ...(conversion?.sources ?? [])],
    })),
    ...steps.map((of): ArticlePlace => ({
      kind: 'offer',
      offer: of.offer,
      of,
      sources: offerSources(of.offer),
    })),
    ...versions.flatMap(({ version, since }): ArticlePlace[] => [
      { kind: 'version', version: version.version, of: version, sources: version.sources ?? [] },
      ...(since?.changes ?? []).map((of): ArticlePlace => ({
        kind: 'version',
        version: version.version,
        of,
        sources: changeSources(of),
      })),
    ]),
  ];
}

/**
 * An article about one model of a catalogue.
 *
 * @param isChecked whether all records of the catalogue may be looked at, to rank the model
 */
export function profileOf(
  catalogue: Catalogue,
  given: Model,
  options: PriceOptions,
  isChecked: boolean,
): Profile {
  const prices = comparePrices(catalogue, [given], options);
  const { asOf, offers } = prices;
  const past = isPast(catalogue, asOf) ? asOf : undefined;
  const known = (model: Model): Model => (past === undefined ? model : modelAsOf(model, past));
  const model = prices.models[0] ?? given;
  const specs = compareSpecs([model]);
  const capabilities = compareCapabilities([model]);
  const benchmarks = compareBenchmarks([model], catalogue);
  // Offers are most of a record, and no rank rests on them.
  const others = (): Model[] =>
    catalogue.models
      .filter((other) => asOf === undefined || !isUnreleased(other, asOf))
      .map((other) => known({ ...other, offers: [] }));
  const history = priceHistory(catalogue, [model], asOf === undefined ? {} : { asOf });
  const versions = versionChanges(catalogue, model, (id) => {
    const other = catalogue.model(id);
    return other && known(other);
  });
  const facts: FurtherFacts = {
    family: readFact(model.family),
    category: readFact(model.category),
    bestFor: readFact(model.bestFor),
    retires: readFact(model.retires),
    successor: successorOf(catalogue, model, asOf),
  };
  const window = specRowOf(specs, 'contextWindow').cells[0];
  const pages =
    window?.value &&
    product(
      'number',
      [
        factor(window.value, 'tokens'),
        factor(WORDS_PER_TOKEN, 'number'),
        over(factor(WORDS_PER_PAGE, 'number')),
      ],
      { from: [window] },
    );
  const cited = placesOf({
    model,
    specs,
    capabilities,
    facts,
    benchmarks,
    offers,
    history,
    versions,
  });
  // What stands at one address is one publication, whatever ids a catalogue has for it.
  const first = new Map<string, Id>();
  const oneOf = (id: Id): Id => {
    const address = entryOf(catalogue.sources, id)?.url ?? ` ${id}`;
    if (!first.has(address)) first.set(address, id);
    return first.get(address) as Id;
  };
  const places = cited.map((place) => ({ ...place, sources: place.sources.map(oneOf) }));
  const numbered = numberSources(places);
  const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
  const sources = sourcesNamed(
    cited.flatMap((place) => place.sources),
    catalogue,
  ).map((cite) => ({ ...cite, number: numbers.get(oneOf(cite.id)) as number }));
  const citations = numbered.map((citation) => {
    const records = sources.filter(({ number }) => number === citation.number);
    const unlike = new Map(records.map((cite) => [JSON.stringify(cite.source), cite]));
    return { ...citation, records: [...unlike.values()] };
  });
  return {
    ...prices,
    model,
    specs,
    capabilities,
    facts,
    benchmarks,
    standings: isChecked ? standingsOf(catalogue, model, benchmarks, others()) : undefined,
    history,
    versions,
    places,
    citations,
    sources,
    isPast: past !== undefined,
    ...(pages && { pages }),
  };
}
