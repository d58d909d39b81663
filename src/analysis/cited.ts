import type { CatalogueHead, Id, Model, SiteSource, Source } from '../catalogue/types.js';
import type { CapabilityName } from './capabilities.js';
import type { Comparison } from './compare.js';
import { entryOf } from './dictionary.js';
import { readFact, statementsOf, type Knowable } from './fact.js';
import type { SpecName } from './specs.js';

/** Facts of a model's record that are cited beside its specifications. */
export type OtherFact = 'bestFor' | 'speed';

/** A fact that cites a source. `model` is the position of the model it belongs to. */
export type Citation = { model: number } & (
  | { kind: 'spec'; name: SpecName }
  | { kind: 'capability'; name: CapabilityName }
  /** The prices and limits of an offer. */
  | { kind: 'offer'; provider: Id }
  | { kind: 'score'; benchmark: Id }
  | { kind: 'other'; name: OtherFact }
);

/** A source that a comparison cites, with its number on the page. */
export interface CitedSource {
  /** From 1, in order of first citation. */
  number: number;
  id: Id;
  /** Absent where the catalogue cites a source that it does not describe. */
  source?: Source;
  /** Whether it is the site that shows the comparison, or described by it. */
  site?: boolean;
  /** The facts that cite it, each once, in the order of the page. */
  citedBy: readonly Citation[];
}

/** The parts of a comparison that cite sources. */
type Citing = Partial<
  Pick<Comparison, 'specs' | 'offers' | 'capabilities' | 'benchmarks'> & {
    models: readonly Model[];
  }
>;

const sourcesOf = (known: Knowable<unknown>): (readonly Id[])[] =>
  statementsOf(known).map(({ sources }) => sources);

const SITE: SiteSource = ' ';

/** Whether a value is supplied by the page that shows it, or derived from what is. */
export const isSupplied = ({ sources }: { sources?: readonly Id[] }): boolean =>
  !!sources?.includes(SITE);

/** Numbers the sources that any part of the given data cites, in order of first citation. */
export function citedSources(
  { specs = [], offers = [], capabilities = [], benchmarks = [], models = [] }: Citing,
  head: CatalogueHead,
): CitedSource[] {
  const found = new Map<Id, Citation[]>();
  const cite = (citation: Citation, lists: readonly (readonly Id[] | undefined)[]): void => {
    for (const ids of lists)
      for (const id of ids ?? []) {
        const citations = found.get(id);
        if (!citations) found.set(id, [citation]);
        else if (citations.at(-1) !== citation) citations.push(citation);
      }
  };
  for (const { name, cells } of specs)
    cells.forEach((cell, model) =>
      cite({ model, kind: 'spec', name }, [
        ...sourcesOf(cell),
        // It stands beside the status.
        ...(name === 'status' ? sourcesOf(readFact(models[model]?.retires)) : []),
      ]),
    );
  offers.forEach((list, model) => {
    for (const { provider, offer, conversion } of list)
      cite({ model, kind: 'offer', provider }, [
        ...sourcesOf(readFact(offer.contextWindow)),
        ...sourcesOf(readFact(offer.maxOutput)),
        offer.sources,
        conversion?.sources,
        ...(offer.disputed ?? []).map(({ sources }) => sources),
      ]);
  });
  for (const { name, cells } of capabilities)
    cells.forEach((cell, model) => cite({ model, kind: 'capability', name }, sourcesOf(cell)));
  for (const { benchmark, cells } of benchmarks)
    cells.forEach((cell, model) => {
      const scores = cell ? [cell.score, ...cell.others] : [];
      cite(
        { model, kind: 'score', benchmark },
        scores.map(({ sources }) => sources),
      );
    });
  models.forEach(({ bestFor, speed = [] }, model) => {
    cite({ model, kind: 'other', name: 'bestFor' }, sourcesOf(readFact(bestFor)));
    cite(
      { model, kind: 'other', name: 'speed' },
      speed.map(({ sources }) => sources),
    );
  });
  return described(found, head);
}

/** The sources of these ids, numbered in their order, each once. */
export const sourcesNamed = (ids: readonly Id[], head: CatalogueHead): CitedSource[] =>
  described(new Map(ids.map((id) => [id, []])), head);

const described = (
  found: ReadonlyMap<Id, readonly Citation[]>,
  head: CatalogueHead,
): CitedSource[] =>
  [...found].map(([id, citedBy], index) => {
    const source = entryOf(head.sources, id);
    const site = head.suppliedBySite?.('sources', id);
    return { number: index + 1, id, citedBy, ...(source && { source }), ...(site && { site }) };
  });

/** The sources with those of the others that are not among them, numbered on. */
export function withOthers(
  sources: readonly CitedSource[],
  others: readonly CitedSource[],
): CitedSource[] {
  const ids = new Set(sources.map(({ id }) => id));
  return [...sources, ...others.filter(({ id }) => !ids.has(id))].map((cited, index) => ({
    ...cited,
    number: index + 1,
  }));
}
