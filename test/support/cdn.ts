/** The files for script tags, as they were built. */
import { readdirSync } from 'node:fs';
import { path, read } from './package.js';

const names = readdirSync(path('dist/cdn')).filter((name) => name.endsWith('.js'));

/** What the code imports with such a pattern, by file name. */
const matches = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, name = '']) => name);

/** What the code imports, at its start or later. */
export const importsOf = (code: string): string[] =>
  matches(code, /(?<![`'"])\b(?:import|from)\s*\(?\s*[`'"]([\w./@-]+)[`'"]/g);

/** What the code imports at its start. */
export const staticImportsOf = (code: string): string[] =>
  matches(code, /(?<![`'"])\b(?:import|from)\s*[`'"]([\w./@-]+)[`'"]/g);

/** An entry, and the chunks beside it by file name. */
export interface CdnFile {
  entry: string;
  chunks: ReadonlyMap<string, string>;
}

function cdnFile(name: string, isChunk: (script: string) => boolean): CdnFile {
  const chunks = names.filter(isChunk).map((chunk) => [chunk, read(`dist/cdn/${chunk}`)] as const);
  return { entry: read(`dist/cdn/${name}`), chunks: new Map(chunks) };
}

/** The file with all elements. */
export const whole = cdnFile(
  'model-widgets.js',
  (name) => name.startsWith('model-widgets-') && !name.startsWith('model-widgets-auto'),
);

/** The file that fetches each element when the page has one. */
export const auto = cdnFile('model-widgets-auto.js', (name) =>
  name.startsWith('model-widgets-auto-'),
);

/** What a chunk's file is named after. */
export const chunkName = (file: string): string =>
  file.replace(/^model-widgets-(auto-)?|-[\w-]{8}\.js$/g, '');

/** The chunk of the second file with such a name. */
export function autoChunk(name: string): string {
  const file = [...auto.chunks.keys()].find((chunk) => chunkName(chunk) === name);
  if (!file) throw new Error(`There is no chunk for ${name}.`);
  return file;
}

/** A chunk of the second file, and all that has to be there before it runs. */
export function neededFor(file: string, found = new Set<string>()): Set<string> {
  const code = auto.chunks.get(file);
  if (code === undefined) throw new Error(`There is no chunk ${file}.`);
  found.add(file);
  for (const imported of staticImportsOf(code).map((name) => name.replace('./', '')))
    if (!found.has(imported)) neededFor(imported, found);
  return found;
}
