import { documentJsonSchema, documentSchema, type Schema } from '../catalogue/schema.js';
import { definition } from './definition.js';
import { type Docs, readTypeDocs, type TypeDocs } from './type-docs.js';

/** The part of JSON Schema 2020-12 that the catalogue's schema uses. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  /** The unit of the value, in words. */
  'x-unit'?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** The name of the type that a type is made of: `Model` of `Fact<Model[]>` or `Record<Id, Model>`. */
const innermost = (type: string): string =>
  type
    .replace(/^Record<Id, (.*)>$/, '$1')
    .replace(/^Fact<(.*)>$/, '$1')
    .replace(/(\[\])+$/, '');

/** The schema that a schema is made of, likewise. */
function innermostSchema(schema: Schema): Schema {
  const { innerType, element, valueType, options } = definition(schema);
  const inner = innerType ?? valueType ?? options?.[0] ?? element;
  return inner ? innermostSchema(inner) : schema;
}

/** The name of the definition of a fact: `FactOfNumber`, `FactOfModalityList`. */
const factName = (type: string): string =>
  `FactOf${type.charAt(0).toUpperCase()}${type.slice(1).replace('[]', 'List')}`;

/** Names each schema after its type, by walking types and schema side by side. */
function nameSchemas(
  type: string,
  schema: Schema,
  types: ReadonlyMap<string, TypeDocs>,
  names: Map<Schema, string>,
): Map<Schema, string> {
  const { shape = {} } = definition(schema);
  for (const [field, docs] of types.get(type)?.fields ?? []) {
    const name = innermost(docs.type);
    const inner = shape[field] && innermostSchema(shape[field]);
    const fact = shape[field] && definition(shape[field]).innerType;
    const [, factType] = /^Fact<(.*)>$/.exec(docs.type) ?? [];
    if (fact && factType) names.set(fact, factName(factType));
    if (!inner || !types.has(name) || names.has(inner)) continue;
    names.set(inner, name);
    nameSchemas(name, inner, types, names);
  }
  return names;
}

const annotations = ({ description, unit, example }: Docs): JsonSchema => ({
  ...(description && { description }),
  ...(unit !== undefined && { 'x-unit': unit }),
  ...(example !== undefined && { examples: [example] }),
});

/** Adds a type's docs to its schema and its fields. */
function annotate(schema: JsonSchema, docs: TypeDocs | undefined): void {
  if (!docs) throw new Error('a schema has a name that is no type');
  Object.assign(schema, annotations(docs));
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const fieldDocs = docs.fields.get(field);
    if (fieldDocs) Object.assign(property, annotations(fieldDocs));
  }
}

/** Adds the docs of sourced facts wherever there is one: they have no name, for each is of its type. */
function annotateFacts(schema: JsonSchema, types: ReadonlyMap<string, TypeDocs>): void {
  const { properties = {} } = schema;
  const name = properties.disputed ? 'SourcedFact' : 'DisputedValue';
  if (properties.value && properties.sources && !schema.description) {
    annotate(schema, types.get(name));
    // The example is a number, whatever this one's value is.
    delete properties.value.examples;
    delete schema.examples;
  }
  const parts = [schema.items, ...Object.values(properties), ...(schema.anyOf ?? [])];
  for (const part of parts) if (part) annotateFacts(part, types);
}

/**
 * The JSON Schema of catalogue format 1: what `catalogue/schema.ts` checks, explained by the doc
 * comments of `catalogue/types.ts`. `x-unit` is the unit of a number, in words.
 *
 * Reads that file from its place in the source, so it is for the build and not for a page.
 */
export function catalogueJsonSchema(): JsonSchema {
  const types = readTypeDocs();
  const names = nameSchemas('CatalogueDocument', documentSchema, types, new Map());
  const { $schema, $defs = {}, ...document } = documentJsonSchema(names) as JsonSchema;
  annotate(document, types.get('CatalogueDocument'));
  for (const [name, schema] of Object.entries($defs))
    annotate(schema, types.get(name.replace(/^FactOf.*/, 'Fact')));
  for (const schema of [document, ...Object.values($defs)]) annotateFacts(schema, types);
  return {
    ...($schema && { $schema }),
    title: 'Catalogue of AI models, format 1',
    ...document,
    $defs,
  };
}
