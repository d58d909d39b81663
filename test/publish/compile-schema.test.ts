import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as rules from '../../src/catalogue/rules.generated.js';
import { accepts as acceptsByRule, MOST_ENTRIES, type Rule } from '../../src/catalogue/rules.js';
import {
  accepts,
  dictionaries,
  documentSchema,
  expectations,
  headSchema,
  leaves,
  modelSchema,
  salvageable,
  type Schema,
} from '../../src/catalogue/schema.js';
import { compileSchema } from '../../src/publish/compile-schema.js';
import { definition } from '../../src/publish/definition.js';

test('the committed rules are those of the schema: else run `node scripts/compile-schema.mjs`', async () => {
  const committed = new URL('../../src/catalogue/rules.generated.ts', import.meta.url);
  expect(readFileSync(committed, 'utf8').replace(/\r\n/g, '\n')).toBe(await compileSchema());
});

/** A schema without parts and the rule that stands for it. */
interface Leaf {
  path: string;
  schema: Schema;
  rule: Rule;
}

const parts = ['nullable', 'fact', 'sourced', 'list', 'fields', 'required', 'loose'] as const;

/** Expects that a rule is made as its schema is, and gives what both are made of. */
function leavesOf(schema: Schema, rule: Rule | undefined, path: string): Leaf[] {
  if (!rule) throw new Error(`${path} has no rule`);
  const { type, innerType, options, element, shape, checks } = definition(schema);
  const expectParts = (...expected: (typeof parts)[number][]) =>
    expect([path, ...parts.filter((part) => rule[part] !== undefined)]).toEqual([
      path,
      ...expected,
    ]);

  if (type === 'nullable') {
    expectParts('nullable');
    return leavesOf(innerType!, rule.nullable, path);
  }
  if (options) {
    expectParts('fact', 'sourced');
    expect([path, options.length, definition(options[1]).type]).toEqual([path, 3, 'null']);
    return [
      ...leavesOf(options[0], rule.fact, path),
      ...leavesOf(options[2], rule.sourced, `${path}(sourced)`),
    ];
  }
  if (shape) {
    const isOptional = (key: string) => definition(shape[key]!).type === 'optional';
    const keys = Object.keys(shape);
    expect([path, ...Object.keys(rule.fields ?? {})]).toEqual([path, ...keys]);
    const required = keys.filter((key) => !isOptional(key));
    expect([path, ...(rule.required ?? [])]).toEqual([path, ...required]);
    expect([path, rule.loose ?? false]).toEqual([path, salvageable.has(schema)]);
    expect([path, rule.nullable, rule.fact, rule.list]).toEqual([
      path,
      undefined,
      undefined,
      undefined,
    ]);
    return keys.flatMap((key) => {
      const field = isOptional(key) ? definition(shape[key]!).innerType! : shape[key]!;
      return leavesOf(field, rule.fields?.[key], `${path}.${key}`);
    });
  }
  if (element && !expectations.has(schema)) {
    expectParts('list');
    const bounds = checks?.map(({ _zod }) => _zod.def);
    expect(bounds).toMatchObject([{ check: 'max_length', maximum: MOST_ENTRIES }]);
    return leavesOf(element, rule.list, `${path}[]`);
  }
  expectParts();
  return [{ path, schema, rule }];
}

const found = [
  ...leavesOf(leaves.id, rules.id, 'id'),
  ...leavesOf(headSchema, rules.head, 'head'),
  ...Object.entries(dictionaries).flatMap(([name, schema]) =>
    leavesOf(schema, rules.dictionaries[name], name),
  ),
  ...leavesOf(modelSchema, rules.model, 'model'),
];
/** Each pair once, by where it is first. */
const pairs = found.filter(
  ({ schema, rule }, index) =>
    found.findIndex((other) => other.schema === schema && other.rule === rule) === index,
);

describe('what a page checks by', () => {
  test('is made of every part of the schema, and of nothing else', () => {
    expect(found.length).toBeGreaterThan(200);
    expect(Object.keys(rules).sort()).toEqual(['dictionaries', 'head', 'id', 'model']);
    expect(Object.keys(rules.dictionaries)).toEqual(Object.keys(dictionaries));
    expect(new Set(pairs.map(({ schema }) => schema)).size).toBe(pairs.length);
    const used = new Set(found.map(({ schema }) => schema));
    expect(Object.entries(leaves).filter(([, schema]) => !used.has(schema))).toEqual([]);
    const { shape = {} } = definition(documentSchema);
    expect(Object.keys(shape).sort()).toEqual(
      [...Object.keys(rules.head.fields!), ...Object.keys(dictionaries), 'models'].sort(),
    );
  });

  const near = (...numbers: number[]) =>
    numbers.flatMap((number) => [
      number,
      -number,
      number + 1,
      number - 1,
      number * (1 + Number.EPSILON),
      number * (1 - Number.EPSILON),
    ]);
  const lengths = [200, 500, 2000, 10_000].flatMap((most) => [most - 1, most, most + 1]);
  /** Either side of every bound, with characters of one and of two units, and with blanks only. */
  const edges: unknown[] = [
    ...pairs.flatMap(({ rule }) => rule.options ?? []),
    ...near(0, 1, 100, 1e15, 1e18, 50),
    ...[
      NaN,
      Infinity,
      -Infinity,
      Number.MIN_VALUE,
      true,
      false,
      null,
      undefined,
      {},
      'constructor',
    ],
    ...['', ' ', '\n', '\u00a0', '\u200b', '__proto__', '__proto__ ', '\n__proto__'],
    ...lengths.flatMap((length) => [
      'x'.repeat(length),
      ' '.repeat(length),
      '🦊'.repeat(length),
      '🦊'.repeat(length - 1) + '\ud83e',
      'https://a.example/'.padEnd(length, 'x'),
    ]),
    ...['2024', '2024-09', '2024-02-29', '2023-02-29', '2024-02-29\n', '0000', '9999-12-31'],
    ...['00:00', '23:59', '24:00', '12:60', '12:30\n', 'USD', 'usd', 'USD\n', 'USDX'],
    // A page can hand over what JSON cannot say.
    ...[[], [1], [1, 2], [2, 1], [1, 1], [1, 2, 3], ['1', '2'], [NaN, 1], [1, undefined]],
    ...[new Array(2), Object.assign(new Array(2), [undefined, 1]), Object.assign([], { 1: 1 })],
  ];
  const number = fc.double();
  const two = fc.integer({ min: 0, max: 99 }).map((part) => String(part).padStart(2, '0'));
  const date = fc
    .tuple(fc.integer({ min: 0, max: 12_000 }), two, two)
    .map(([year, month, day]) => [String(year).padStart(4, '0'), month, day]);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    date.chain((all) => fc.constantFrom(1, 2, 3).map((count) => all.slice(0, count).join('-'))),
    date.map(([year, month, day]) => `${year}-${month}-${day}T00:00:00Z`),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
    fc.tuple(two, two).map(([hours, minutes]) => `${hours}:${minutes}`),
    fc.webUrl(),
    fc
      .tuple(
        fc.constantFrom(
          'http:',
          'HTTPS:',
          'mailto:',
          ' https:',
          'javascript:',
          'data:',
          'ftp:',
          '',
        ),
        fc.constantFrom('//a.example', 'a@a.example', '', '//', '//[::1', 'alert(1)'),
      )
      .map(([scheme, rest]) => scheme + rest),
    fc.stringMatching(/^[A-Za-z]{2,4}\n?$/),
  );
  const scalar = fc.oneof(number, text, fc.constantFrom(true, false, null, undefined));
  const value = fc.oneof(
    { weight: 8, arbitrary: scalar },
    fc.array(number, { maxLength: 3 }),
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('length', '0', '1', 'value'), scalar),
    fc.object(),
  );

  test.each(pairs)('accepts as $path exactly what the schema accepts', ({ schema, rule }) => {
    const choices = rule.options?.map((option) => JSON.stringify(option)).join(' or ');
    const words = expectations.get(schema) ?? choices;
    expect(rule.words ?? choices).toBe(words);
    const same = (value: unknown) => acceptsByRule(rule, value) === accepts(schema, value);
    expect(edges.filter((edge) => !same(edge))).toEqual([]);
    // Or it would be the same in refusing everything.
    expect(edges.some((edge) => accepts(schema, edge))).toBe(true);
    fc.assert(fc.property(value, same), { numRuns: 1000 });
  });
});
