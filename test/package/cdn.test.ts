import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auto, chunkName, importsOf, whole } from '../support/cdn.js';
import { path, read } from '../support/package.js';

/** What several elements say: fetched by the words of each, in the same language. */
const isShared = (name: string): boolean => chunkName(name).endsWith('.kinds');

/**
 * The messages that are fetched: all but those in English that every element needs at once, and
 * those of votes, which only the panel's bring along.
 */
const messages = readdirSync(path('src/i18n/messages'))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => !name.startsWith('en') || name === 'en.explanations')
  .filter((name) => !name.endsWith('.votes'));

const fetchedOnDemand = [...messages, 'engine', 'explain', 'hydration', 'structured-data'];

describe('the file for script tags', () => {
  const { entry, chunks } = whole;
  const names = [...chunks.keys()];

  test('fetches its chunks only when they are needed, and no other script', () => {
    expect(names.map(chunkName).sort()).toEqual([...fetchedOnDemand].sort());
    const asked = names.filter((name) => !isShared(name));
    expect(importsOf(entry).sort()).toEqual(asked.map((name) => `./${name}`));
    for (const name of asked) expect(entry.includes(`import(\`./${name}\`)`)).toBe(true);
  });

  test.each(names)('is not imported by %s: under another address it would run twice', (name) => {
    const language = /^\w+/.exec(chunkName(name))?.[0];
    for (const imported of importsOf(chunks.get(name)!)) {
      expect(names).toContain(imported.replace('./', ''));
      expect(imported).toMatch(new RegExp(`^\\./model-widgets-${language}\\.`));
    }
  });
});

describe.each([
  ['model-widgets.js', whole],
  ['model-widgets-auto.js', auto],
])('%s, with its chunks', (_name, { entry, chunks }) => {
  const codes = [entry, ...chunks.values()];

  test('keeps the licences of what it contains', () => {
    expect(codes.some((code) => /@license\s[\s*]*Copyright \d+ Google LLC/.test(code))).toBe(true);
    expect(codes.some((code) => code.includes('Chart.js v'))).toBe(true);
    const licences = read('dist/cdn/THIRD-PARTY.md');
    const packages = [...chunks.keys(), 'model-widgets.js'].flatMap((name) => {
      const { sources } = JSON.parse(read(`dist/cdn/${name}.map`)) as { sources: string[] };
      return sources.flatMap(
        (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
      );
    });
    expect(packages).toContain('@lit/reactive-element');
    for (const name of new Set([...packages, 'lit'])) expect(licences).toContain(`## ${name} - `);
  });

  test('finds the default catalogue next to itself', () => {
    const named = `${read('dist/catalogue.json').trimEnd().slice(0, -1)},"feed":"feed.xml"}\n`;
    expect(read('dist/cdn/catalogue.json') === named).toBe(true);
    expect(read('dist/cdn/feed.xml') === read('dist/feed.xml')).toBe(true);
    const found = codes.filter((code) =>
      /new URL\([`'"]\.\/catalogue\.json[`'"],[^)]*import\.meta\.url\)/.test(code),
    );
    expect(found).toHaveLength(1);
  });

  test('carries no zod', () => {
    for (const code of [...codes, read('dist/cdn/THIRD-PARTY.md')])
      expect(/\b_?_?zod\b|safeParse/i.exec(code)?.[0]).toBe(undefined);
  });

  test('makes no code from strings', () => {
    const fromStrings = /\bnew Function\b|[^.\w]Function\(|\beval\(/;
    for (const code of codes) expect(fromStrings.exec(code)?.[0]).toBe(undefined);
  });

  test('is a production build', () => {
    for (const code of codes) {
      expect(code.includes('Lit is in dev mode')).toBe(false);
      expect(code.includes('process.env')).toBe(false);
    }
  });
});
