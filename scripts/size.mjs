/**
 * Fails if the built package is heavier than promised. Sizes are bytes after `gzip -9`, 1 kB being
 * 1,000 bytes. Lower a limit when the code gets lighter; never raise one without saying so.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleAsConsumer } from './consumer.mjs';

const limits = {
  'CDN file': 67_500,
  'CDN chart chunk': 56_000,
  'CDN chunk for prerendered pages': 6_000,
  'CDN chunks that explain figures': 3_800,
  'CDN chunk for structured data': 1_000,
  'CDN chunks of the heaviest language': 14_200,
  '<benchmark-bars> alone, without Chart.js': 31_500,
  '<model-compare> alone': 63_500,
  './analysis alone': 15_200,
};

/** @param {string[]} files contents of files that are fetched apart */
const size = (files) =>
  files.reduce((total, file) => total + gzipSync(file, { level: 9 }).byteLength, 0);

/**
 * What a page fetches for a module before a reader does anything: not what explains a figure that
 * is pressed, other languages than English, or what takes over prerendered elements.
 *
 * @param {string} source
 * @param {string[]} [external]
 */
async function consumerSize(source, external) {
  const { chunks, atOnce } = await bundleAsConsumer(source, external && { external });
  const drawing = Object.keys(chunks).filter((name) => name.startsWith('engine'));
  return size([...atOnce, ...drawing].map((name) => chunks[name] ?? ''));
}

const cdn = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cdn');
if (!existsSync(join(cdn, 'model-widgets.js'))) {
  console.error('The package is not built: run `npm run build` first.');
  process.exit(1);
}
const scripts = new Set(readdirSync(cdn).filter((name) => name.endsWith('.js')));

/**
 * The size of the scripts in the CDN folder with such a name, of which there must be so many.
 *
 * @param {RegExp} pattern
 */
function cdnSize(pattern, count = 1) {
  const names = [...scripts].filter((script) => pattern.test(script));
  if (names.length !== count)
    throw new Error(`${names.length} scripts like ${pattern} in dist/cdn instead of ${count}`);
  for (const name of names) scripts.delete(name);
  return size(names.map((name) => readFileSync(join(cdn, name), 'utf8')));
}

/** The size of the chunks of each language but English, of which a page fetches one language. */
function languageSizes() {
  /** @type {Record<string, number>} */
  const bytes = {};
  for (const name of scripts) {
    const [, language] = /^model-widgets-(?!en)([a-z]{2})[.-]/.exec(name) ?? [];
    if (language) bytes[language] = (bytes[language] ?? 0) + cdnSize(new RegExp(name));
  }
  return Object.values(bytes);
}

/** @type {Record<keyof typeof limits, number>} */
const sizes = {
  'CDN file': cdnSize(/^model-widgets\.js$/),
  'CDN chart chunk': cdnSize(/-engine-/),
  'CDN chunk for prerendered pages': cdnSize(/-hydration-/),
  'CDN chunks that explain figures': cdnSize(/-explain-/) + cdnSize(/-en\.explanations-/),
  'CDN chunk for structured data': cdnSize(/-structured-data-/),
  'CDN chunks of the heaviest language': Math.max(...languageSizes()),
  '<benchmark-bars> alone, without Chart.js': await consumerSize(
    "import 'model-widgets/benchmark-bars/define';",
    ['chart.js'],
  ),
  '<model-compare> alone': await consumerSize("import 'model-widgets/model-compare/define';"),
  './analysis alone': await consumerSize("export * from 'model-widgets/analysis';"),
};

if (scripts.size > 0) throw new Error(`no limit for ${[...scripts].join(', ')}`);

console.log(`${'gzip -9, bytes'.padEnd(42)}   size  limit`);
for (const [name, bytes] of Object.entries(sizes)) {
  const limit = limits[/** @type {keyof typeof limits} */ (name)];
  const over = bytes > limit ? `  over by ${bytes - limit}` : '';
  console.log(
    `${name.padEnd(42)} ${String(bytes).padStart(6)} ${String(limit).padStart(6)}${over}`,
  );
  if (over) process.exitCode = 1;
}
