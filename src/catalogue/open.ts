import { CatalogueError, type CatalogueErrorKind } from './errors.js';
import { nearest } from './nearest.js';
import {
  dictionaries,
  head as headRule,
  id as idRule,
  model as modelRule,
} from './rules.generated.js';
import { accepts, MOST_ENTRIES, type Rule } from './rules.js';
import { describe, isObject, type Path, pathText, salvage } from './salvage.js';
import type { Catalogue, CatalogueHead, Id, Model, Problem } from './types.js';

/** How an id or alias is looked up: case, surrounding space and Unicode form do not matter. */
export const keyOf = (idOrAlias: string): string => idOrAlias.trim().toLowerCase().normalize();

const isId = (value: unknown): value is Id => accepts(idRule, value);

/** The dictionary that each citing key points into. */
const CITED = new Map<string, keyof CatalogueHead>([
  ['sources', 'sources'],
  ['organization', 'organizations'],
  ['provider', 'providers'],
  ['benchmark', 'benchmarks'],
  ['reviewer', 'reviewers'],
  ['hardware', 'hardware'],
]);

/** Reports every id in a sound record that its dictionary lacks. The record stays as it is. */
export function checkCitations(
  head: CatalogueHead,
  record: object,
  path: Path,
  problems: Problem[],
): void {
  for (const [key, part] of Object.entries(record) as [string, unknown][]) {
    const at = [...path, Array.isArray(record) ? Number(key) : key];
    // What a speed was measured on is text.
    const isText = key === 'hardware' && path.at(-2) === 'speed';
    const cited = isText ? undefined : CITED.get(key);
    if (cited && (typeof part === 'string' || Array.isArray(part))) {
      const dictionary = (head[cited] ?? {}) as Record<Id, unknown>;
      for (const id of [part].flat() as Id[])
        if (!Object.hasOwn(dictionary, id))
          problems.push({
            path: pathText(at),
            message: `${describe(id)} is not among $.${cited}; add it there`,
          });
    } else if (part && typeof part === 'object') checkCitations(head, part, at, problems);
  }
}

/** The sound entries of a dictionary, without a prototype: no id finds what is not there. */
export function openDictionary(
  ruleOf: (id: Id) => Rule,
  json: unknown,
  at: Path,
  problems: Problem[],
): Record<Id, unknown> {
  const dictionary = Object.create(null) as Record<Id, unknown>;
  if (!isObject(json))
    problems.push({ path: pathText(at), message: `expected an object, got ${describe(json)}` });
  else
    for (const [id, value] of Object.entries(json)) {
      const path = [...at, id];
      // A bad id is refused as itself.
      const entry = isId(id)
        ? salvage(ruleOf(id), value, path, problems)
        : salvage(idRule, id, path, problems);
      if (entry !== undefined) dictionary[id] = entry;
    }
  return dictionary;
}

/** The head of a document and its list of models, or an error that says what it is instead. */
function checkEnvelope(json: unknown, url: string | undefined, problems: Problem[]) {
  const where = url ?? 'The catalogue';
  const fail = (
    kind: CatalogueErrorKind,
    path: string,
    value: unknown,
    message: string,
    limit?: { limit: number },
  ): never => {
    throw new CatalogueError(kind, `${where} ${message}`, {
      url,
      path,
      found: describe(value),
      ...limit,
    });
  };
  const notCatalogue = (path: string, value: unknown, expected: string): never =>
    fail(
      'format',
      path,
      value,
      `is not a catalogue of models: expected ${expected} at ${path}, found ${describe(value)}. Check that the address is a catalogue's.`,
    );

  if (!isObject(json)) return notCatalogue('$', json, 'an object with "format" and "models"');
  const { format, models, currency } = json;
  if (typeof format === 'number' && Number.isInteger(format) && format > 1)
    fail(
      'version',
      '$.format',
      format,
      `is of format ${format}, and this version of model-widgets reads format 1. Use a newer version.`,
    );
  if (format !== 1) return notCatalogue('$.format', format, '1');
  if (!Array.isArray(models)) return notCatalogue('$.models', models, 'a list');
  if (models.length > MOST_ENTRIES)
    return fail(
      'too-large',
      '$.models',
      models,
      `has ${models.length} models, more than ${MOST_ENTRIES}. Split it.`,
      { limit: MOST_ENTRIES },
    );

  const head = salvage(headRule, json, [], problems) as CatalogueHead;
  for (const [name, rule] of Object.entries(dictionaries))
    if (json[name] !== undefined)
      Object.assign(head, { [name]: openDictionary(() => rule, json[name], [name], problems) });
  // Without it every price would be taken for dollars.
  if (currency !== undefined && !head.currency)
    return notCatalogue('$.currency', currency, 'an ISO 4217 code such as "USD"');
  return { head, entries: models as unknown[] };
}

/** The records of one id. In a catalogue, where there are several, the first sound one counts. */
interface Named {
  id: Id;
  /** What it goes by: its id, its aliases and its name. */
  names: string[];
  /** Where in the list of models. */
  places: number[];
}

/** That an alias is not used, because it means another model. */
export const aliasTaken = (path: Path, alias: string, id: Id | undefined): Problem => ({
  path: pathText(path),
  message: `${describe(alias)} already means ${describe(id)}; the alias is not used`,
});

/** Finds the named records of a document by place and, with their problems, by key. */
export function indexModels(entries: readonly unknown[], at: Path, problems: Problem[]) {
  const byKey = new Map<string, Named>();
  const byPlace = entries.map((entry, place) => {
    if (!isObject(entry) || !isId(entry.id)) return undefined;
    const key = keyOf(entry.id);
    const named = byKey.get(key) ?? { id: entry.id, names: [entry.id], places: [] };
    named.places.push(place);
    if (typeof entry.name === 'string') named.names.push(entry.name);
    byKey.set(key, named);
    return named;
  });
  const all = [...byKey.values()];
  // Aliases after all ids: an id means its own model and no other.
  for (const [place, named] of byPlace.entries()) {
    const aliases = named && (entries[place] as { aliases?: unknown }).aliases;
    for (const alias of Array.isArray(aliases) ? aliases.slice(0, MOST_ENTRIES).filter(isId) : []) {
      const key = keyOf(alias);
      const other = byKey.get(key) ?? named;
      if (other !== named) problems.push(aliasTaken([...at, place, 'aliases'], alias, other?.id));
      else if (named) {
        named.names.push(alias);
        byKey.set(key, named);
      }
    }
  }
  return { all, byKey, byPlace };
}

/**
 * Opens a catalogue document. Its dictionaries are checked here, a model when it is first asked
 * for. Whatever is not sound is left out and reported in `problems`.
 *
 * @param json - the parsed document; it must not change afterwards
 * @param url - the address it came from
 * @throws CatalogueError of kind `format`, `version` or `too-large` if it is no catalogue at all
 */
export function openCatalogue(json: unknown, url?: string): Catalogue {
  const headProblems: Problem[] = [];
  const { head, entries } = checkEnvelope(json, url, headProblems);
  checkCitations(head, head, [], headProblems);
  const { all, byKey, byPlace } = indexModels(entries, ['models'], headProblems);

  const checked = new Map<number, { model: Model | undefined; problems: Problem[] }>();
  const check = (place: number) => {
    let result = checked.get(place);
    if (!result) {
      const problems: Problem[] = [];
      const model = salvage(modelRule, entries[place], ['models', place], problems);
      checked.set(place, (result = { model: model as Model | undefined, problems }));
    }
    return result;
  };
  const placeOf = (named: Named | undefined) => named?.places.find((place) => check(place).model);
  const modelOf = (named: Named | undefined) => {
    const place = placeOf(named);
    return place === undefined ? undefined : check(place).model;
  };

  let models: Model[] | undefined;
  let problems: Problem[] | undefined;

  return {
    ...head,
    ...(url !== undefined && { url }),
    ids: all.map(({ id }) => id),

    model: (idOrAlias) => modelOf(byKey.get(keyOf(idOrAlias))),

    problemsOf(idOrAlias) {
      const named = byKey.get(keyOf(idOrAlias));
      const place = placeOf(named) ?? named?.places[0];
      return place === undefined ? [] : check(place).problems;
    },

    nearest(idOrAlias, limit = 3) {
      const found: Id[] = [];
      for (const named of nearest(idOrAlias, all)) {
        if (found.length >= limit) break;
        if (modelOf(named)) found.push(named.id);
      }
      return found;
    },

    get models() {
      return (models ??= all.map(modelOf).filter((model) => model !== undefined));
    },

    get problems() {
      if (problems) return problems;
      problems = [...headProblems];
      for (const [place, named] of byPlace.entries()) {
        const first = placeOf(named) ?? place;
        if (first < place) {
          problems.push({
            path: pathText(['models', place, 'id']),
            message: `the id is that of $.models[${first}]; left out $.models[${place}]`,
          });
          continue;
        }
        const { model, problems: own } = check(place);
        problems.push(...own);
        if (model) checkCitations(head, model, ['models', place], problems);
      }
      return problems;
    },
  };
}

/**
 * Opens a catalogue document given as text.
 *
 * @throws CatalogueError of kind `not-json`, or as `openCatalogue`
 */
export function parseCatalogue(text: string, url?: string): Catalogue {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const start = text.trimStart().slice(0, 40);
    const found = !start ? 'nothing' : start.startsWith('<') ? 'HTML' : describe(start);
    const where = url ?? 'The catalogue';
    const message =
      found === 'HTML'
        ? `${where} is a web page (HTML), not JSON. Check the catalogue's address.`
        : `${where} is not JSON: found ${found} (${(error as Error).message}). Check that the whole file was published.`;
    throw new CatalogueError('not-json', message, { url, found });
  }
  return openCatalogue(json, url);
}
