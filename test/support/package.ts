import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The absolute path of a file of the package. */
export const path = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The text of a file of the package. */
export const read = (relative: string): string => readFileSync(path(relative), 'utf8');

type Target = string | { types: string; default: string };

/** What package.json says. */
export const manifest = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  bin: Record<string, string>;
  exports: Record<string, Target>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** The public entries that are modules, by the name they are imported under. */
export const moduleEntries = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => manifest.name + entry.slice(1));
