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

/** A module of ours in one of these folders, with one of these names. */
const ours = (folders: Record<string, string>) =>
  new RegExp(
    `[\\\\/](${Object.entries(folders)
      .map(([folder, names]) => `${folder}[\\\\/](${names})`)
      .join('|')})\\.ts$`,
  );

/** A language's words stay in files of that language, whatever else shares them. */
const LANGUAGES = /[\\/]messages[\\/](?!en[.])/;

/** What nearly all elements share, and then by what they show: prices, costs, charts, scores. */
const PRICES = ours({
  analysis: 'as-of|blend|capabilities|cost|exchange|offers|product|sizes|specs|workload(-link)?',
  device: 'store',
  i18n: 'further-words|prose|supplied',
  internal:
    'as-of|check-records|credits|encoded-id|page-workload|priced-element|section|shared-hash',
  messages: 'en[.]kinds',
});
const COSTS = ours({
  analysis: 'cost-figures|costs|pricing',
  i18n: 'costs',
  internal: 'offer-table',
  styles: 'offers|sources',
});
const CHARTS = ours({ charts: '\\w+', internal: 'chart-\\w+', styles: 'charts' });
const SCORES = ours({ analysis: 'intervals|score-rows|scores', internal: 'benchmark-table' });

/**
 * The files of what several elements share: six at most for an element, for no more are asked of an
 * old server at once, and little in them that it does not need. The first that fits has a module,
 * along with what that imports.
 */
const shared = [
  {
    name: 'shared',
    test: (id: string) =>
      ![PRICES, COSTS, CHARTS, SCORES, LANGUAGES].some((pattern) => pattern.test(id)),
    minShareCount: 9,
    priority: 5,
  },
  { name: 'shared~prices', test: PRICES, minShareCount: 2, priority: 4 },
  { name: 'shared~charts', test: CHARTS, minShareCount: 3, priority: 4 },
  { name: 'shared~scores', test: SCORES, minShareCount: 2, priority: 4 },
  { name: 'shared~costs', test: COSTS, minShareCount: 2, priority: 3 },
  {
    name: 'shared~some',
    test: (id: string) => !LANGUAGES.test(id),
    minShareCount: 2,
    entriesAware: true,
    // In bytes of source.
    entriesAwareMergeThreshold: 15_000,
  },
];

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
          codeSplitting: auto ? { groups: shared } : true,
          chunkFileNames: (chunk) => `${file}-${chunkName(chunk)}-[hash].js`,
        },
      },
    },
  };
});
