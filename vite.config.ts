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

/**
 * Lets the entry ask for all that a chunk imports along with the chunk, not when the chunk has
 * come. Whether a file is asked for once or twice, it is loaded once.
 */
const askAtOnce: Plugin = {
  name: 'ask-at-once',
  generateBundle(_options, bundle) {
    const all = (name: string, found = new Set<string>()): Set<string> => {
      const chunk = bundle[name];
      if (chunk?.type !== 'chunk' || found.has(name)) return found;
      found.add(name);
      for (const imported of chunk.imports) all(imported, found);
      return found;
    };
    for (const entry of Object.values(bundle)) {
      if (entry.type !== 'chunk' || !entry.isEntry) continue;
      entry.code = entry.code
        .replace(/import\(`\.\/([^`]+)`\)/g, (_import, name: string) => {
          const imports = [...all(name)].map((file) => `import(\`./${file}\`)`);
          return `Promise.all([${imports.join()}])`;
        })
        // The map would not fit any more.
        .replace(/\n\/\/# sourceMappingURL=.*/, '');
      Reflect.deleteProperty(bundle, `${entry.fileName}.map`);
    }
  },
};

/** What several elements share: few files, of which an element loads little that it does not need. */
const shared = {
  name: 'shared',
  // A language's words stay in files of that language.
  test: /^(?!.*[\\/]messages[\\/](?!en[.]))/,
  minShareCount: 2,
  entriesAware: true,
  // In bytes of source. With more, lighter elements load parts of heavier ones.
  entriesAwareMergeThreshold: 5_500,
};

/** The chunk of an element is named after it; a shared one not after all that share it. */
const chunkName = ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }) =>
  /([\w-]+)[\\/]define\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? name.replace(/~.*/, '');

/**
 * The files for script tags: one with all elements, and in the mode `auto` one that fetches each
 * element when the page has one. What they import on demand becomes chunks beside them, which may
 * import each other and never the entry: under another address that would run twice.
 */
export default defineConfig(({ mode }) => {
  const auto = mode === 'auto';
  const file = auto ? 'model-widgets-auto' : 'model-widgets';
  return {
    customLogger: logger,
    logLevel: 'warn',
    publicDir: false,
    plugins: [auto ? askAtOnce : ownLitForTakeover, shortTemplates],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: !auto,
      sourcemap: true,
      reportCompressedSize: false,
      license: { fileName: 'THIRD-PARTY.md' },
      lib: {
        entry: auto ? 'src/autoload.ts' : 'src/define.ts',
        formats: ['es'],
        fileName: () => `${file}.js`,
      },
      rolldownOptions: {
        // Keeps the entry one file, with nothing in it split off for a chunk's sake.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // `build.minify` alone leaves the whitespace of ES modules.
          minify: true,
          comments: { legal: true, annotation: false, jsdoc: false },
          codeSplitting: auto ? { groups: [shared] } : true,
          chunkFileNames: (chunk) => `${file}-${chunkName(chunk)}-[hash].js`,
        },
      },
    },
  };
});
