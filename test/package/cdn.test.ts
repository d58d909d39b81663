import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRANSLATED } from '../../src/i18n/translations.js';
import { path, read } from '../support/package.js';

const scripts = readdirSync(path('dist/cdn')).filter((name) => name.endsWith('.js'));
const chunks = scripts.filter((name) => name !== 'model-widgets.js');
const entry = read('dist/cdn/model-widgets.js');

const codes = new Map(chunks.map((name) => [name, read(`dist/cdn/${name}`)]));

/** What the code imports, at its start or later. */
const importsOf = (code: string): (string | undefined)[] =>
  [...code.matchAll(/(?<![`'"])\b(?:import|from)\s*\(?\s*[`'"]([^`'"]+)[`'"]/g)].map(
    (match) => match[1],
  );

describe('the file for script tags', () => {
  test('fetches its chunks only when they are needed, and no other script', () => {
    const languages = TRANSLATED.flatMap((code) => [
      code,
      `${code}.decision`,
      `${code}.explanations`,
    ]);
    expect(
      chunks.map((name) => name.replace(/^model-widgets-|-[\w-]{8}\.js$/g, '')).sort(),
    ).toEqual(
      [...languages, 'en.explanations', 'engine', 'explain', 'hydration', 'structured-data'].sort(),
    );
    expect(importsOf(entry).sort()).toEqual(chunks.map((name) => `./${name}`));
    for (const name of chunks) expect(entry.includes(`import(\`./${name}\`)`)).toBe(true);
  });

  test.each(chunks)('is not imported by %s: under another address it would run twice', (name) => {
    expect(importsOf(codes.get(name)!)).toEqual([]);
  });

  test('keeps the licences of what it contains', () => {
    expect(/@license\s[\s*]*Copyright \d+ Google LLC/.test(entry)).toBe(true);
    expect([...codes.values()].some((code) => code.includes('Chart.js v'))).toBe(true);
    const licences = read('dist/cdn/THIRD-PARTY.md');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']) {
      expect(licences).toContain(`## ${name} - `);
    }
    expect(licences).toContain('## chart.js - ');
  });

  test('finds the default catalogue next to itself', () => {
    expect(read('dist/cdn/catalogue.json') === read('dist/catalogue.json')).toBe(true);
    expect(/new URL\([`'"]\.\/catalogue\.json[`'"],[^)]*import\.meta\.url\)/.test(entry)).toBe(
      true,
    );
  });

  test('carries no zod', () => {
    for (const code of [entry, ...codes.values(), read('dist/cdn/THIRD-PARTY.md')])
      expect(/\b_?_?zod\b|safeParse/i.exec(code)?.[0]).toBe(undefined);
  });

  test('makes no code from strings', () => {
    const fromStrings = /\bnew Function\b|[^.\w]Function\(|\beval\(/;
    for (const code of [entry, ...codes.values()])
      expect(fromStrings.exec(code)?.[0]).toBe(undefined);
  });

  test('is a production build', () => {
    expect(entry.includes('Lit is in dev mode')).toBe(false);
    expect(entry.includes('process.env')).toBe(false);
  });
});
