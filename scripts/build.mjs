/**
 * Builds everything into `dist`:
 *
 *   catalogue  the default catalogue, the feed of its changes, and the JSON Schema of its format
 *   lib        npm modules with their types, one file per source file
 *   cdn        the files for script tags, with the catalogue beside them
 *   cli        the command `model-widgets`, which serves votes, and the OpenAPI document of the votes
 *   demo       the demo site, which uses nothing but the files above, and the page that explains the
 *              catalogue's format
 *
 * `--only=lib,cdn` builds just those, over what is there.
 */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import { shortenStyles } from './css.mjs';
import { shortenMarkup } from './markup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

// Vite would otherwise take over "development" from running the builder, and Lit's own warnings.
process.env.NODE_ENV = 'production';

/** Types of the JSON files: the compiler would infer them from the text, number by number. */
const jsonTypes = {
  'catalogue.json.d.ts':
    "import type { CatalogueDocument } from './catalogue/types.js';\n" +
    'declare const document: CatalogueDocument;\nexport default document;\n',
  'catalogue.schema.json.d.ts':
    'declare const schema: Record<string, unknown>;\nexport default schema;\n',
};

/** @param {string} module of `src/publish`, as a path below the root */
const runBuilder = (module) => runnerImport(module, { root, configFile: false });

async function buildCatalogue() {
  const { module: builder } = await runBuilder('./src/publish/default-catalogue.ts');
  const { document, summary } = await builder.buildDefaultCatalogue();
  const { module: feed } = await runBuilder('./src/publish/feed.ts');
  const { module: schema } = await runBuilder('./src/publish/json-schema.ts');
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'catalogue.json'), `${JSON.stringify(document)}\n`);
  await writeFile(join(dist, feed.FEED_FILE), feed.atomFeed(document));
  await writeFile(
    join(dist, 'catalogue.schema.json'),
    `${JSON.stringify(schema.catalogueJsonSchema(), null, 2)}\n`,
  );
  for (const [name, text] of Object.entries(jsonTypes)) await writeFile(join(dist, name), text);
  console.log(builder.formatSummary(summary));
}

/** @returns {Promise<void>} */
function compile() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve() : reject(new Error('tsc found errors'))));
  });
}

async function buildLib() {
  await compile();
  for (const name of await readdir(dist, { recursive: true })) {
    if (!name.endsWith('.js') || /^(cdn|demo)\b/.test(name)) continue;
    const code = await readFile(join(dist, name), 'utf8');
    const short = shortenMarkup(shortenStyles(code));
    if (short !== code) await writeFile(join(dist, name), short);
  }
}

async function buildCdn() {
  await build({ root });
  await build({ root, mode: 'auto' });
  // Only here is it certain that the feed lies beside the catalogue: a bundler moves that alone.
  const { module: feed } = await runBuilder('./src/publish/feed.ts');
  await cp(join(dist, feed.FEED_FILE), join(dist, 'cdn', feed.FEED_FILE));
  const document = JSON.parse(await readFile(join(dist, 'catalogue.json'), 'utf8'));
  const named = { ...document, feed: feed.FEED_FILE };
  await writeFile(join(dist, 'cdn/catalogue.json'), `${JSON.stringify(named)}\n`);
}

/** The command in one file with what it needs, but for the database's driver. */
async function buildCli() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@libsql/client'] },
    build: {
      ssr: 'src/cli.ts',
      target: 'node20',
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      license: { fileName: 'cli.THIRD-PARTY.md' },
      rolldownOptions: {
        output: {
          entryFileNames: 'cli.js',
          minify: true,
          comments: { legal: true, annotation: false, jsdoc: false },
        },
      },
    },
  });
  await chmod(join(dist, 'cli.js'), 0o755);
  const { module } = await runBuilder('./src/server/openapi.ts');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const name = 'votes.openapi.json';
  await writeFile(join(dist, name), `${JSON.stringify(module.openApi(version), null, 2)}\n`);
  await writeFile(join(dist, `${name}.d.ts`), jsonTypes['catalogue.schema.json.d.ts']);
}

async function buildDemo() {
  await rm(join(dist, 'demo'), { recursive: true, force: true });
  await cp(join(root, 'demo'), join(dist, 'demo'), { recursive: true });
  const { module: reference } = await runBuilder('./src/publish/reference-page.ts');
  const schema = JSON.parse(await readFile(join(dist, 'catalogue.schema.json'), 'utf8'));
  await writeFile(join(dist, 'demo/catalogue-format.html'), reference.referencePage(schema));
}

const steps = {
  catalogue: buildCatalogue,
  lib: buildLib,
  cdn: buildCdn,
  cli: buildCli,
  demo: buildDemo,
};

/** @param {string[]} [names] of the steps to run; without any, all of them from an empty folder */
export async function buildAll(names = []) {
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) {
    throw new Error(`no build step "${unknown[0]}": there are ${Object.keys(steps).join(', ')}`);
  }
  if (names.length === 0) await rm(dist, { recursive: true, force: true });
  for (const [name, step] of Object.entries(steps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const start = performance.now();
    await step();
    console.log(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const only = process.argv.find((argument) => argument.startsWith('--only='));
  try {
    await buildAll(only?.slice('--only='.length).split(','));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
