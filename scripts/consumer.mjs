/** Bundles code that uses the built package by its public name, as a consumer's Vite would. */
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What Vite adds around dynamic imports is not the package's: this does without. */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/**
 * @param {string} source of the consumer's only module
 * @param {{ external?: string[] }} [options] packages to leave out of the bundle
 * @returns {Promise<{ chunks: Record<string, string>, atOnce: string[], assets: string[] }>} minified code by file
 *   name, the entry being `main.js`, those of them that are loaded at once, and the names of other
 *   files
 */
export async function bundleAsConsumer(source, { external = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'model-widgets-consumer-'));
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await mkdir(join(folder, 'node_modules'));
    await symlink(root, join(folder, 'node_modules/model-widgets'), 'junction');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'main.js'), source);
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [plainImports],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: join(folder, 'main.js'),
          external: external.flatMap((name) => [name, new RegExp(`^${name}/`)]),
          preserveEntrySignatures: 'allow-extension',
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            assetFileNames: '[name][extname]',
          },
        },
      },
    });
    const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
    /** @type {Record<string, string>} */
    const chunks = {};
    /** @type {Record<string, string[]>} */
    const imports = {};
    const assets = [];
    for (const file of output) {
      if (file.type === 'chunk') {
        chunks[file.fileName] = file.code;
        imports[file.fileName] = file.imports;
      } else assets.push(file.fileName);
    }
    const atOnce = new Set(['main.js']);
    for (const name of atOnce) for (const other of imports[name] ?? []) atOnce.add(other);
    return { chunks, atOnce: [...atOnce].filter((name) => name in chunks), assets };
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    await rm(folder, { recursive: true, force: true });
  }
}
