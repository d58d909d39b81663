/** The file for script tags that fetches each element when the page has one. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  auto,
  autoChunk,
  chunkName,
  importsOf,
  neededFor,
  staticImportsOf,
  whole,
} from '../support/cdn.js';
import { path } from '../support/package.js';

const tags = readdirSync(path('src/elements')).filter((tag) =>
  existsSync(path(`src/elements/${tag}/define.ts`)),
);
const { entry, chunks } = auto;

/** What the entry asks for together, in each place. */
const together = [...entry.matchAll(/Promise\.all\(\[([^\]]*)\]\)/g)].map(([, list = '']) =>
  importsOf(list).map((name) => name.replace('./', '')),
);

describe('the file that fetches elements on demand', () => {
  test('knows every element', () => {
    expect(tags.length).toBeGreaterThan(2);
    for (const tag of tags) expect(entry).toContain(`"${tag}":()=>`);
    expect(together).toHaveLength(tags.length + 1);
  });

  test('needs no other script to look for them', () => {
    expect(staticImportsOf(entry)).toEqual([]);
  });

  test.each([...tags, 'hydration'])('asks for all of %s at once, and for nothing else', (name) => {
    const needed = [...neededFor(autoChunk(name))].sort();
    expect(together.map((list) => [...list].sort())).toContainEqual(needed);
    // As many as a browser asks an old server for at once.
    expect(needed.length).toBeLessThanOrEqual(6);
    // Not the other elements, what draws, what explains, or the languages.
    expect([...new Set(needed.map(chunkName))].sort()).toEqual([name, 'shared'].sort());
  });

  test.each([...chunks.keys()])(
    'is not imported by %s: under another address it would run twice',
    (name) => {
      for (const imported of importsOf(chunks.get(name)!))
        expect([...chunks.keys()]).toContain(imported.replace('./', ''));
    },
  );

  test('has the same chunks that are fetched later as the file with all elements', () => {
    const later = [...chunks.keys()]
      .map(chunkName)
      .filter((name) => name !== 'shared' && !tags.includes(name));
    expect(later.sort()).toEqual([...whole.chunks.keys()].map(chunkName).sort());
  });

  test('has Lit, the catalogue store and the default catalogue once', () => {
    for (const only of [
      'litElementVersions',
      'litHtmlVersions',
      'reactiveElementVersions',
      'catalogue.json',
    ])
      expect(
        [...chunks.values()].filter((code) => code.includes(only)),
        only,
      ).toHaveLength(1);
  });
});
