import { createLogger, defineConfig, type Plugin } from 'vite';
import { shortenStyles } from './scripts/css.mjs';
import { shortenMarkup } from './scripts/markup.mjs';

const logger = createLogger('warn');
const { warnOnce } = logger;
logger.warnOnce = (message, options) => {
  // The default catalogue lies beside the script, where the build puts it.
  if (!message.includes('new URL("./catalogue.json", import.meta.url)')) warnOnce(message, options);
};

const takeover = /[\\/]@lit-labs[\\/]ssr-client[\\/]/;

/**
 * Gives what takes over server-rendered elements a Lit of its own. Shared with the entry, it would
 * have to import the entry, and an entry that was loaded with a query behind its name or through a
 * redirect would be loaded again, with a second set of elements.
 */
const ownLitForTakeover: Plugin = {
  name: 'own-lit-for-takeover',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !(takeover.test(importer) || importer.endsWith('?own'))) return null;
    const from = importer.replace(/\?own$/, '');
    const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
    if (!resolved || takeover.test(resolved.id)) return resolved;
    return { ...resolved, id: `${resolved.id}?own` };
  },
};

const shortTemplates: Plugin = {
  name: 'short-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    handler: (code) => ({ code: shortenMarkup(shortenStyles(code)), map: null }),
  },
};

/** The file for script tags. What it imports on demand becomes a chunk beside it. */
export default defineConfig({
  customLogger: logger,
  logLevel: 'warn',
  publicDir: false,
  plugins: [ownLitForTakeover, shortTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    reportCompressedSize: false,
    license: { fileName: 'THIRD-PARTY.md' },
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'model-widgets.js' },
    rolldownOptions: {
      // Keeps the entry one file, with nothing in it split off for a chunk's sake.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // `build.minify` alone leaves the whitespace of ES modules.
        minify: true,
        comments: { legal: true, annotation: false, jsdoc: false },
        chunkFileNames: 'model-widgets-[name]-[hash].js',
      },
    },
  },
});
