import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/index.js';
import { accepts, documentSchema, type Schema } from '../../src/catalogue/schema.js';
import { definition } from '../../src/publish/definition.js';
import { exampleDocument } from '../../src/publish/example-document.js';
import { catalogueJsonSchema, type JsonSchema } from '../../src/publish/json-schema.js';
import { readTypeDocs } from '../../src/publish/type-docs.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import * as arbitrary from '../support/arbitraries.js';

const schema = catalogueJsonSchema();
const { $defs = {} } = schema;

interface Field {
  path: string;
  json: JsonSchema;
  /** What checks it at run time. */
  schema: Schema;
}

/** Every field of a schema and of whatever it is made of, with the schema that checks it. */
function fieldsOf(json: JsonSchema, zod: Schema, path: string, seen = new Set<string>()): Field[] {
  if (json.$ref) {
    if (seen.has(json.$ref)) return [];
    seen.add(json.$ref);
    const name = json.$ref.replace('#/$defs/', '');
    return fieldsOf($defs[name] ?? {}, zod, name, seen);
  }
  const { innerType, element, valueType, options, shape } = definition(zod);
  const within = (part: JsonSchema | undefined, inner: Schema | undefined) =>
    part && inner ? fieldsOf(part, inner, path, seen) : [];
  if (innerType) return fieldsOf(json, innerType, path, seen);
  if (json.items && element) return within(json.items, element);
  if (valueType) return within(json.additionalProperties, valueType);
  if (options) return options.flatMap((option, index) => within(json.anyOf?.[index], option));
  return Object.entries(json.properties ?? {}).flatMap(([name, property]) => {
    const field = shape?.[name];
    if (!field) throw new Error(`${path}.${name} is not in the schema`);
    return [
      { path: `${path}.${name}`, json: property, schema: field },
      ...fieldsOf(property, field, `${path}.${name}`, seen),
    ];
  });
}

const fields = fieldsOf(schema, documentSchema, 'Document');

/** Whether a value of a field can be a number, or a list of numbers. */
function isNumeric(json: JsonSchema): boolean {
  const { type, $ref, items, anyOf } = json;
  if (type === 'number') return true;
  if ($ref) return isNumeric($defs[$ref.replace('#/$defs/', '')] ?? {});
  return items ? isNumeric(items) : (anyOf ?? []).slice(0, 1).some(isNumeric);
}

describe('the published JSON Schema', () => {
  test('is of the draft it says, and refers only to what it defines', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)];
    expect(new Set(references.map(([, name]) => name))).toEqual(new Set(Object.keys($defs)));
  });

  test('has every field of every type, and no other', () => {
    const generic = ['SourcedFact', 'DisputedValue'];
    const checked = ['CatalogueDocument', ...Object.keys($defs)];
    const documented = [...readTypeDocs()].filter(([name]) => checked.includes(name));
    for (const [name, { fields }] of documented) {
      const json = name === 'CatalogueDocument' ? schema : $defs[name];
      expect([name, ...Object.keys(json?.properties ?? {})].sort()).toEqual(
        [name, ...fields.keys()].sort(),
      );
    }
    // Types of what the page computes are no part of the format.
    const runtime = ['Fact', 'Problem', 'CatalogueHead', 'Catalogue', 'SiteSource', ...generic];
    const missing = [...readTypeDocs().keys()].filter((name) => !checked.includes(name));
    expect(missing.sort()).toEqual(runtime.sort());
  });

  test('describes every field, and the type of each', () => {
    expect(fields.length).toBeGreaterThan(150);
    const silent = fields.filter(({ json }) => !json.description).map(({ path }) => path);
    expect(silent).toEqual([]);
    const nameless = Object.keys($defs).filter((name) => !$defs[name]?.description);
    expect(nameless).toEqual([]);
  });

  test('gives every number its unit', () => {
    // Of these the unit is that of the fact, or there is none.
    const without = /\.(value|format)$/;
    const numbers = fields.filter(({ json, path }) => isNumeric(json) && !without.test(path));
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers.filter(({ json }) => !json['x-unit']).map(({ path }) => path)).toEqual([]);
    expect($defs.Score?.properties?.value?.['x-unit']).toBe("the benchmark's");
  });

  test('gives an example of every field that is not made of others, each one valid', () => {
    const examples = fields.filter(({ json }) => json.examples);
    expect(examples.length).toBeGreaterThan(130);
    const invalid = examples.filter(({ json, schema }) =>
      json.examples?.some((example) => !accepts(schema, example)),
    );
    expect(invalid.map(({ path }) => path)).toEqual([]);
    const made = (json: JsonSchema): boolean => {
      const { $ref, items, properties, additionalProperties } = json;
      const name = $ref?.replace('#/$defs/', '') ?? '';
      const inner = items ?? additionalProperties ?? $defs[name.replace('FactOf', '')];
      return properties !== undefined || (inner ? made(inner) : false);
    };
    const bare = fields.filter(
      ({ json, path }) => !json.examples && !made(json) && !/\.value$/.test(path),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

test('the example document is a catalogue without a problem', () => {
  expect(accepts(documentSchema, exampleDocument)).toBe(true);
  const catalogue = openCatalogue(JSON.parse(JSON.stringify(exampleDocument)));
  expect(catalogue.problems).toEqual([]);
  expect(catalogue.models).toEqual(exampleDocument.models);
});

describe('a validator that knows nothing but the published schema', () => {
  // Formats are for readers; the patterns beside them are what is checked.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });
  ajv.addKeyword('x-unit');
  const validate = ajv.compile(schema);

  test('accepts what the library opens without a problem', () => {
    expect(validate(exampleDocument)).toBe(true);
    expect(validate(fixtureDocument)).toBe(true);
    fc.assert(
      fc.property(arbitrary.head, arbitrary.models, (head, models) => {
        expect(validate({ ...head, models }), ajv.errorsText(validate.errors)).toBe(true);
      }),
    );
  });

  test.each([
    [
      '/models/0/offers/0/prices/input',
      { offers: [{ provider: 'harbor', prices: { input: -1 } }] },
    ],
    ['/models/0/released', { released: { value: '25.9.2024' } }],
    ['/models/0/licence', { licence: { name: 'X', url: 'javascript:alert(1)' } }],
    ['/models/0/scores/0/interval', { scores: [{ benchmark: 'b', value: 1, interval: [1] }] }],
    ['/models/0/status', { status: 'resting' }],
    ['/models/0', { name: undefined }],
  ])('refuses what the library reports at %s', (path, change) => {
    const model = JSON.parse(JSON.stringify({ id: 'a', name: 'A', ...change }));
    const document = { format: 1, models: [model] };
    expect(validate(document)).toBe(false);
    expect(validate.errors?.[0]?.instancePath).toContain(path);
    const reported = openCatalogue(document).problems.map((problem) => problem.path);
    expect(reported[0]?.replace(/\[(\d+)\]/g, '/$1').replace(/\./g, '/')).toContain(path);
  });
});
