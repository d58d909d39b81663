/**
 * Makes `catalogue/rules.generated.ts`: what `catalogue/schema.ts` says as plain data, so that no
 * page carries zod. To be run by `node scripts/compile-schema.mjs`.
 */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as rules from '../catalogue/rules.js';
import {
  dictionaries,
  expectations,
  headSchema,
  leaves,
  modelSchema,
  salvageable,
  type Schema,
} from '../catalogue/schema.js';
import { type Check, definition } from './definition.js';

const HEADER = `/**
 * The rules of catalogue format 1. Made of \`schema.ts\` by \`node scripts/compile-schema.mjs\`: do
 * not edit.
 */
`;

/** A rule as code. Equal code is one piece, which gets a name where it is used more than once. */
interface Piece {
  name: string;
  code: readonly Part[];
  /** Whether it is in terms of a fact's value, and so no constant. */
  open: boolean;
  uses: number;
}

type Part = string | Piece;

const refuse = (what: string): never => {
  throw new Error(`compile-schema.ts has no rule for ${what}: add it, and to catalogue/rules.ts`);
};

const leafNames = new Map<Schema, string>(
  Object.entries(leaves).map(([name, schema]) => [schema, name]),
);

/** The value of the fact that is compiled. */
const VALUE: Piece = { name: 'value', code: ['value'], open: true, uses: 0 };

class Compiler {
  readonly #pieces = new Map<string, Piece>();
  readonly #ids = new Map<Piece, number>();
  #sourced: Piece | undefined;

  /** Every piece, after whatever it is made of. */
  get pieces(): Iterable<Piece> {
    return this.#pieces.values();
  }

  #piece(name: string, code: readonly Part[]): Piece {
    const key = code
      .map((part) => (typeof part === 'string' ? part : `<${this.#ids.get(part)}>`))
      .join('');
    const known = this.#pieces.get(key);
    if (known) return known;
    const parts = code.filter((part) => typeof part !== 'string');
    for (const part of parts) part.uses++;
    const piece = { name, code, open: parts.some(({ open }) => open), uses: 0 };
    this.#ids.set(piece, this.#ids.size);
    this.#pieces.set(key, piece);
    return piece;
  }

  /** An object of rules by key. */
  record(name: string, entries: readonly (readonly [string, Part])[]): Piece {
    return this.#piece(name, [
      '{',
      ...entries.flatMap(([key, part]) => [`${JSON.stringify(key)}: `, part, ',']),
      '}',
    ]);
  }

  /**
   * The rule of a schema.
   *
   * @param key - the field it was found in, by which it is named if it has no name of its own
   * @param value - the schema that `VALUE` stands for, in the field of that name
   */
  compile(schema: Schema, key: string, value?: Schema): Piece {
    if (schema === value && key === 'value') return VALUE;
    const { type, innerType, options, element, shape, checks } = definition(schema);
    const leaf = leafNames.get(schema);

    if (type === 'optional' && innerType) return this.compile(innerType, key, value);
    if (type === 'nullable' && innerType)
      return this.record(key, [['nullable', this.compile(innerType, key, value)]]);
    if (type === 'union' && options) return this.#fact(options, key);

    if (leaf) return this.#leaf(leaf, schema);
    if (type === 'enum' || type === 'literal') return this.#options(key, schema);

    if (type === 'array' && element) {
      const [most, ...others] = (checks ?? []).map(({ _zod }) => _zod.def);
      if (most?.check !== 'max_length' || most.maximum !== rules.MOST_ENTRIES || others.length > 0)
        refuse(`a list without the one bound that all have, in "${key}"`);
      const item = this.compile(element, key, value);
      const name = leafNames.has(element) ? `${item.name}s` : key;
      return this.record(name, [['list', item]]);
    }

    if (type === 'object' && shape) {
      if (checks?.length) refuse(`a check of an object, in "${key}"`);
      const fields = Object.entries(shape);
      const required = fields
        .filter(([, field]) => definition(field).type !== 'optional')
        .map(([name]) => name);
      const compiled = fields.map(
        ([name, field]) => [name, this.compile(field, name, value)] as const,
      );
      return this.record(key, [
        ['fields', this.record(`${key}Fields`, compiled)],
        ...(required.length > 0 ? [['required', JSON.stringify(required)] as const] : []),
        ...(salvageable.has(schema) ? [['loose', 'true'] as const] : []),
      ]);
    }

    return refuse(`a schema of type "${type}", in "${key}"`);
  }

  #fact([bare, none, sourced]: [Schema, Schema, Schema], key: string): Piece {
    if (definition(none).type !== 'null') refuse(`a union that is no fact, in "${key}"`);
    const template = this.compile(sourced, 'sourced', bare);
    if (template !== (this.#sourced ??= template)) refuse(`a fact unlike others, in "${key}"`);
    const fact = this.#piece('fact', [
      '(value: Rule): Rule => ({ fact: value, sourced: ',
      template,
      '})',
    ]);
    // A function is not repeated, however often it is used.
    Object.assign(fact, { open: false, uses: Infinity });
    const value = this.compile(bare, key);
    return this.#piece(`${value.name}Fact`, [fact, '(', value, ')']);
  }

  #options(name: string, schema: Schema): Piece {
    const { values, entries, checks } = definition(schema);
    if (checks?.length) refuse(`a check of an enumeration, in "${name}"`);
    const options = values ?? Object.values(entries ?? {});
    return this.record(name, [['options', JSON.stringify(options)]]);
  }

  #leaf(name: string, schema: Schema): Piece {
    const { type, element, checks = [] } = definition(schema);
    // As any enumeration, it says itself what it expects.
    if (type === 'boolean') return this.record(name, [['options', '[true, false]']]);
    if (type === 'number' ? checks.length !== 2 : !/^(string|array)$/.test(type))
      refuse(`a schema of type "${type}", "${name}"`);
    return this.record(name, [
      ['words', JSON.stringify(expectations.get(schema))],
      ...(element ? [['items', this.compile(element, name)] as const] : []),
      ...checks.map(({ _zod }) => checkCode(_zod.def, name)),
    ]);
  }
}

function checkCode(check: Check, name: string): readonly [string, string] {
  switch (check.check) {
    case 'max_length':
      return ['most', String(check.maximum)];
    case 'string_format':
      return ['pattern', String(check.pattern)];
    case 'greater_than':
    case 'less_than':
      if (!check.inclusive) refuse(`a bound that is not within, in "${name}"`);
      return [check.check === 'less_than' ? 'most' : 'least', String(check.value)];
    case 'custom': {
      const known = Object.entries(rules).find(([, rule]) => rule === check.fn);
      return [
        'check',
        known?.[0] ?? refuse(`a check that is not in catalogue/rules.ts, "${name}"`),
      ];
    }
    default:
      return refuse(`the check "${(check as Check).check}", in "${name}"`);
  }
}

/** The text of `catalogue/rules.generated.ts`. */
export async function compileSchema(): Promise<string> {
  const compiler = new Compiler();
  const roots = new Map<Piece, string>([
    [compiler.compile(leaves.id, 'id'), 'id'],
    [compiler.compile(headSchema, 'head'), 'head'],
    [
      compiler.record(
        'dictionaries',
        Object.entries(dictionaries).map(
          ([name, schema]) => [name, compiler.compile(schema, name)] as const,
        ),
      ),
      'dictionaries',
    ],
    [compiler.compile(modelSchema, 'model'), 'model'],
  ]);

  const isNamed = (piece: Piece) => !piece.open && (piece.uses > 1 || roots.has(piece));
  const render = ({ code }: Piece): string =>
    code
      .map((part) => (typeof part === 'string' ? part : isNamed(part) ? part.name : render(part)))
      .join('');

  const named = [...compiler.pieces].filter(isNamed);
  const names = named.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) refuse(`two pieces that are both called "${twice}"`);
  const lines = named.map((piece) => {
    const type =
      piece.name === 'fact'
        ? ''
        : piece.name === 'dictionaries'
          ? ': Record<string, Rule>'
          : ': Rule';
    return `${roots.has(piece) ? 'export ' : ''}const ${piece.name}${type} = ${render(piece)};\n`;
  });
  const checks = Object.keys(rules).filter((name) =>
    lines.some((line) => line.includes(`: ${name},`)),
  );
  const file = fileURLToPath(new URL('../catalogue/rules.generated.ts', import.meta.url));
  const text = `${HEADER}import { ${checks.join(', ')}, type Rule } from './rules.js';\n\n${lines.join('')}`;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
