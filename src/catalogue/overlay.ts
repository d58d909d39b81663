/** Lays what a page supplies itself over a published catalogue. */
import { aliasTaken, checkCitations, indexModels, keyOf, openDictionary } from './open.js';
import { nearest } from './nearest.js';
import { dictionaries, head as headRule, model as modelRule } from './rules.generated.js';
import { MOST_ENTRIES, type Rule } from './rules.js';
import {
  describe,
  isObject,
  MOST_PROBLEMS,
  OVERLAY,
  type Path,
  pathText,
  salvage,
} from './salvage.js';
import type {
  Catalogue,
  CatalogueDocument,
  CatalogueHead,
  ExchangeRate,
  Id,
  Model,
  Problem,
  SiteSource,
} from './types.js';

/**
 * The source that everything of an overlay cites first. No catalogue can cite it, for an id is
 * never blank.
 */
export const SITE_SOURCE: SiteSource = ' ';

/** What a page adds to a published catalogue: of each entry, what it adds or says otherwise. */
export interface Overlay extends Partial<Omit<CatalogueDocument, 'models'>> {
  /** A model that the catalogue knows by this id or alias, or a new one with its name. */
  models?: (Pick<Model, 'id'> & Partial<Model>)[];
}

/** Of a known entry an overlay gives what it changes, and nothing is required. */
const changesTo = (rule: Rule): Rule => ({ ...rule, required: [] });
const modelChanges = changesTo(modelRule);

/** What tells the records of a list apart: one with the same takes the other's place. */
const KEYS: Partial<Record<string, readonly string[]>> = {
  offers: ['provider', 'modelId', 'variant'],
  scores: ['benchmark', 'version', 'variant', 'metric', 'shots'],
  throughput: ['hardware', 'units', 'bits', 'concurrent'],
  tuning: ['provider', 'method'],
  reviews: ['reviewer'],
};

type Data = Record<string, unknown>;

/** A sound value in which all that can cite cites the site, and prices name their currency. */
function signed(rule: Rule, value: unknown, currency: unknown): unknown {
  const { fact, sourced, list, fields } = rule;
  if (fact && sourced)
    return signed(sourced, isObject(value) && 'value' in value ? value : { value }, currency);
  if (list && Array.isArray(value)) return value.map((item) => signed(list, item, currency));
  if (!fields || !isObject(value)) return value;
  const own: Data = fields.currency && currency ? { currency } : {};
  for (const [key, part] of Object.entries(value))
    own[key] = signed(fields[key] ?? {}, part, currency);
  if (fields.sources) own.sources = [SITE_SOURCE, ...((value.sources as Id[] | undefined) ?? [])];
  return own;
}

/** A model with the fields of another laid over its own. */
function merge(base: Data, over: Data): Data {
  const merged = { ...base };
  for (const [key, own] of Object.entries(over)) {
    const old = base[key];
    const fields = KEYS[key];
    if (fields && Array.isArray(old)) {
      const place = (record: Data) => JSON.stringify(fields.map((field) => record[field]));
      const taken = new Set((own as Data[]).map(place));
      merged[key] = [
        ...(old as Data[]).filter((record) => !taken.has(place(record))),
        ...(own as Data[]),
      ];
    } else if (key === 'aliases') merged[key] = [...((old as Id[]) ?? []), ...(own as Id[])];
    else if (modelRule.fields?.[key]?.loose) merged[key] = { ...(old as object), ...(own as Data) };
    // A model keeps the id that the catalogue gave it.
    else if (key !== 'id' || old === undefined) merged[key] = own;
  }
  return merged;
}

/** The parts of an overlay, none where it cannot be read at all. */
function readOverlay(overlay: unknown, problems: Problem[]): Data {
  const refuse = (message: string, ...path: string[]) => {
    problems.push({ path: pathText([OVERLAY, ...path]), message });
    return {};
  };
  let json = overlay;
  if (typeof overlay === 'string')
    try {
      json = JSON.parse(overlay);
    } catch (error) {
      return refuse(`expected JSON, got ${describe(overlay)} (${(error as Error).message})`);
    }
  if (!isObject(json)) return refuse(`expected an object, got ${describe(json)}`);
  // In another currency every price would say something else.
  for (const key of ['format', 'currency'])
    if (
      json[key] !== undefined &&
      salvage(headRule.fields?.[key] ?? {}, json[key], [OVERLAY, key], problems) === undefined
    )
      return {};
  const { models } = json;
  if (models !== undefined && !(Array.isArray(models) && models.length <= MOST_ENTRIES)) {
    refuse(`expected a list of at most ${MOST_ENTRIES}, got ${describe(models)}`, 'models');
    return { ...json, models: [] };
  }
  return json;
}

/** A model as the overlay leaves it, with what was wrong in the overlay's entries of it. */
interface Merged {
  model: Model | undefined;
  /** Whether the overlay says that there is such a model, what it is called or who made it. */
  named: boolean;
  /** What was left out. */
  problems: Problem[];
  /** What its entries cite and no dictionary has. */
  missing: Problem[];
}

/**
 * Lays over a catalogue what the page itself supplies. Entries are found by id, models by alias
 * too: of one that the catalogue knows, the fields given take the place of the old ones (facts of
 * `parameters` and `capabilities` one by one; `offers` by provider, model id and variant; `scores`
 * by benchmark, version, variant, metric and shots; `throughput` by hardware, units, bits and
 * requests at once; `tuning` by provider and method; `reviews` by reviewer; exchange rates by their
 * two currencies); another is added. What is not named stays as it is.
 *
 * Whatever the overlay supplies cites `SITE_SOURCE` before its own sources. It is checked as a
 * catalogue is, a model when it is first asked for: what is not sound is left out and reported
 * under paths that begin with `overlay$`. Nothing throws.
 *
 * @param overlay - an object as `Overlay`, or its JSON text; it must not change afterwards
 */
export function applyOverlay(catalogue: Catalogue, overlay: unknown): Catalogue {
  const overlayProblems: Problem[] = [];
  const json = readOverlay(overlay, overlayProblems);
  const entries = (json.models ?? []) as unknown[];
  const sign = (rule: Rule, value: unknown) => signed(rule, value, json.currency);

  const head: Data = {};
  for (const key of Object.keys({ ...headRule.fields, ...dictionaries })) {
    const value = catalogue[key as keyof CatalogueHead];
    if (value !== undefined) head[key] = value;
  }
  const supplied: Record<string, Record<Id, unknown>> = {};
  for (const [name, rule] of Object.entries(dictionaries)) {
    if (json[name] === undefined) continue;
    const old = (head[name] ?? {}) as Record<Id, object>;
    const known = (id: Id) => Object.hasOwn(old, id);
    supplied[name] = openDictionary(
      (id) => (known(id) ? changesTo(rule) : rule),
      json[name],
      [OVERLAY, name],
      overlayProblems,
    );
    const all = (head[name] = Object.assign(Object.create(null) as Record<Id, object>, old));
    for (const [id, entry] of Object.entries(supplied[name])) {
      const before: Data | undefined = known(id) ? { ...old[id] } : undefined;
      const own = sign(rule, entry) as Data;
      // What the entry keeps is still said by who said it.
      if (own.sources && before?.sources)
        own.sources = [...new Set([own.sources, before.sources].flat())];
      all[id] = { ...before, ...own };
    }
  }
  if (json.exchangeRates !== undefined) {
    const rule = headRule.fields?.exchangeRates ?? {};
    const at: Path = [OVERLAY, 'exchangeRates'];
    const own = (salvage(rule, json.exchangeRates, at, overlayProblems) ?? []) as ExchangeRate[];
    const pair = ({ from, to }: ExchangeRate) => [from, to].sort().join();
    const pairs = new Set(own.map(pair));
    head.exchangeRates = [
      ...(sign(rule, own) as ExchangeRate[]),
      ...(catalogue.exchangeRates ?? []).filter((rate) => !pairs.has(pair(rate))),
    ];
    checkCitations(head as unknown as CatalogueHead, own, at, overlayProblems);
  }
  const merged = head as unknown as CatalogueHead;
  checkCitations(merged, supplied, [OVERLAY], overlayProblems);

  const { all, byKey, byPlace } = indexModels(entries, [OVERLAY, 'models'], overlayProblems);
  for (const [place, named] of byPlace.entries())
    // Without a sound id it is refused as such.
    if (!named) salvage(modelRule, entries[place], [OVERLAY, 'models', place], overlayProblems);

  const mergeModel = (base: Model | undefined, id: Id): Merged => {
    // Under whichever of the model's names the overlay has it.
    const named = [id, ...(base?.aliases ?? [])]
      .map((name) => byKey.get(keyOf(name)))
      .filter((named) => named && catalogue.model(named.id) === base);
    const places = [...new Set(named.flatMap((named) => named?.places ?? []))];
    const result: Merged = { model: base, named: !base, problems: [], missing: [] };
    for (const place of places.sort((a, b) => a - b)) {
      const at: Path = [OVERLAY, 'models', place];
      const rule = result.model ? modelChanges : modelRule;
      const part = salvage(rule, entries[place], at, result.problems) as Partial<Model> | undefined;
      if (!part) continue;
      for (const alias of part.aliases ?? []) {
        const other = catalogue.model(alias);
        if (other && other !== base)
          result.problems.push(aliasTaken([...at, 'aliases'], alias, other.id));
      }
      checkCitations(merged, part, at, result.missing);
      result.named ||= part.name !== undefined || part.organization !== undefined;
      result.model = merge({ ...result.model }, sign(modelRule, part) as Data) as unknown as Model;
    }
    result.problems.splice(MOST_PROBLEMS);
    return result;
  };

  const made = new Map<Id, Merged>();
  const find = (idOrAlias: string) => {
    const own = byKey.get(keyOf(idOrAlias));
    // What means a model of the catalogue goes on to mean it.
    const base = catalogue.model(idOrAlias) ?? (own && catalogue.model(own.id));
    const id = base?.id ?? own?.id;
    if (id === undefined) return undefined;
    const result = made.get(id) ?? mergeModel(base, id);
    made.set(id, result);
    return { id, ...result };
  };
  const idsOf = (ids: readonly Id[]) => [
    ...new Set([...ids, ...all.map(({ id }) => catalogue.model(id)?.id ?? id)]),
  ];

  let ids: Id[] | undefined;
  let models: Model[] | undefined;
  let problems: Problem[] | undefined;

  return {
    ...merged,
    ...(catalogue.url !== undefined && { url: catalogue.url }),
    overlayProblems: [
      ...(catalogue.overlayProblems ?? []),
      ...overlayProblems.slice(0, MOST_PROBLEMS),
    ],

    suppliedBySite: (dictionary, id) =>
      id === SITE_SOURCE ||
      (dictionary === 'models'
        ? !!find(id)?.named
        : Object.hasOwn(supplied[dictionary] ?? {}, id)) ||
      !!catalogue.suppliedBySite?.(dictionary, id),

    model: (idOrAlias) => find(idOrAlias)?.model,

    problemsOf(idOrAlias) {
      const found = find(idOrAlias);
      return [...catalogue.problemsOf(found?.id ?? idOrAlias), ...(found?.problems ?? [])];
    },

    nearest(idOrAlias, limit = 3) {
      const known = catalogue.nearest(idOrAlias, limit).map((id) => {
        const { name = id, aliases = [] } = catalogue.model(id) ?? {};
        return { id, names: [id, name, ...aliases] };
      });
      const found = new Set<Id>();
      for (const { id } of nearest(idOrAlias, [...known, ...all])) {
        const model = find(id)?.model;
        if (model && found.size < limit) found.add(model.id);
      }
      return [...found];
    },

    get ids() {
      return (ids ??= idsOf(catalogue.ids));
    },

    get models() {
      return (models ??= idsOf(catalogue.models.map(({ id }) => id))
        .map((id) => find(id)?.model)
        .filter((model) => model !== undefined));
    },

    get problems() {
      return (problems ??= [
        ...catalogue.problems,
        ...overlayProblems,
        ...idsOf([]).flatMap((id) => {
          const { problems = [], missing = [] } = find(id) ?? {};
          return [...problems, ...missing];
        }),
      ]);
    },
  };
}
