import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { CatalogueError, openCatalogue } from '../../src/catalogue/index.js';
import { accepts, dictionaries, documentSchema, modelSchema } from '../../src/catalogue/schema.js';
import type { Catalogue, CatalogueHead, Model } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

// Hundreds of catalogues, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const names = Object.keys(dictionaries) as (keyof typeof dictionaries)[];

/** What a catalogue holds, as a document again. */
function documentOf(catalogue: Catalogue): Record<string, unknown> {
  const document: Record<string, unknown> = { ...catalogue };
  for (const key of ['url', 'ids', 'model', 'nearest', 'problems', 'problemsOf'])
    Reflect.deleteProperty(document, key);
  for (const name of names) if (catalogue[name]) document[name] = { ...catalogue[name] };
  return document;
}

/** Every promise of a catalogue that can be told without its document. */
function expectSound(catalogue: Catalogue): void {
  expect(accepts(documentSchema, documentOf(catalogue))).toBe(true);
  const found = catalogue.models.map(({ id }) => catalogue.model(id));
  expect(found.every((model, index) => model === catalogue.models[index])).toBe(true);
  const { models, ids, problems } = catalogue;
  expect(models.length).toBeLessThanOrEqual(ids.length);
  expect(problems.every(({ path }) => path.startsWith('$'))).toBe(true);
  const words = problems.map(({ message }) => message.replace(/"(?:[^"\\]|\\.)*"/g, ''));
  expect(words.join('\n')).not.toMatch(/undefined|Invalid input/);
}

/** The values and keys of a document, each with a way to replace it. */
function places(node: unknown): ((value: unknown) => void)[] {
  if (typeof node !== 'object' || node === null) return [];
  const container = node as Record<string, unknown>;
  return Object.keys(container).flatMap((key) => [
    (value) => (container[key] = value),
    ...places(container[key]),
  ]);
}

const key = fc.oneof(
  fc.constantFrom('id', 'name', 'value', 'prices', 'url', 'sources', '__proto__', 'constructor'),
  fc.string(),
);

/** Any JSON, with a liking for the keys of the format. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, Infinity, '', 'javascript:alert(1)', '2024-13-01'),
    fc.double(),
    fc.string(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4 }),
  ),
}));

const envelope = fc.record(
  {
    format: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, json),
    models: fc.oneof({ weight: 9, arbitrary: fc.array(json) }, json),
    currency: json,
    sources: json,
    organizations: json,
    benchmarks: json,
    hardware: json,
    credits: json,
    publisher: json,
  },
  { requiredKeys: ['format', 'models'] },
);

test('whatever the JSON, a catalogue is opened that keeps its promises, or a CatalogueError is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(json, envelope), (document) => {
      let catalogue: Catalogue;
      try {
        catalogue = openCatalogue(document);
      } catch (error) {
        expect(error).toBeInstanceOf(CatalogueError);
        return;
      }
      expectSound(catalogue);
    }),
    { numRuns: 500 },
  );
});

test('whatever the format allows is given back in full, without a problem of its own', () => {
  fc.assert(
    fc.property(arbitrary.head, arbitrary.models, (head, models) => {
      const catalogue = openCatalogue({ ...head, models });
      expect(catalogue.models).toEqual(models);
      expect(documentOf(catalogue)).toEqual({ ...head, models });
      const broken = catalogue.problems.filter(({ message }) => !message.includes('is not among'));
      expect(broken).toEqual([]);
    }),
  );
});

test('however one model is broken, no other is lost and none is changed', () => {
  const last = fixtureDocument.models.length - 1;
  fc.assert(
    fc.property(fc.nat(last), fc.nat(), json, (index, at, value) => {
      const document = structuredClone(fixtureDocument);
      const broken = { model: document.models[index] };
      const replace = places(broken);
      (replace[at % replace.length] ?? fail)(value);
      document.models[index] = broken.model as Model;
      const catalogue = openCatalogue(document);
      const others = fixtureDocument.models.filter((_, other) => other !== index);
      expect(others.map(({ id }) => catalogue.model(id))).toEqual(others);
      expectSound(catalogue);
    }),
    { numRuns: 200 },
  );
});

test('however one entry of a dictionary is broken, no other and no model is lost', () => {
  const entries = names.flatMap((name) =>
    Object.keys(fixtureDocument[name] ?? {}).map((id) => ({ name, id })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.nat(), json, ({ name, id }, at, value) => {
      const document = structuredClone(fixtureDocument);
      const broken = { entry: document[name]?.[id] };
      const replace = places(broken);
      (replace[at % replace.length] ?? fail)(value);
      Object.assign(document[name] ?? {}, { [id]: broken.entry });
      const catalogue = openCatalogue(document);
      const without = (head: CatalogueHead) =>
        names.map((each) => [
          each,
          { ...head[each], ...(each === name && { [id]: 'the broken one' }) },
        ]);
      expect(without(catalogue)).toEqual(without(fixtureDocument));
      expect(catalogue.models).toEqual(fixtureDocument.models);
      expectSound(catalogue);
    }),
    { numRuns: 150 },
  );
});

test('one part of a model that is broken costs the record it stands in, and no more', () => {
  fc.assert(
    fc.property(fc.nat(), json, (at, value) => {
      const document = structuredClone(fixtureDocument);
      const offers = document.models[0]?.offers ?? [];
      const replace = places(offers[1]);
      (replace[at % replace.length] ?? fail)(value);
      const model = openCatalogue(document).model('alder-1b');
      expect(accepts(modelSchema, model)).toBe(true);
      const [first, , ...rest] = fixtureDocument.models[0]?.offers ?? [];
      const kept = model?.offers ?? [];
      expect([first, ...rest]).toEqual(
        kept.length === rest.length + 1 ? kept : [kept[0], ...kept.slice(2)],
      );
      expect({ ...model, offers: [] }).toEqual({ ...fixtureDocument.models[0], offers: [] });
    }),
    { numRuns: 150 },
  );
});

function fail(): never {
  throw new Error('there is nothing to break');
}
