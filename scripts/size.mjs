/**
 * Fails if the built package is heavier than promised, or not as heavy as the README says. Sizes
 * are bytes after `gzip -9`, 1 kB being 1,000 bytes. Lower a limit when the code gets lighter;
 * never raise one without saying so.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleAsConsumer } from './consumer.mjs';

const limits = {
  'CDN file': 154_600,
  'CDN file that loads on demand': 1_000,
  '<model-compare> on demand': 81_800,
  '<cost-estimator> on demand': 66_400,
  '<benchmark-bars> on demand': 40_100,
  '<price-history> on demand': 53_300,
  '<hosting-estimator> on demand': 66_800,
  '<tuning-estimator> on demand': 57_900,
  '<model-profile> on demand': 70_800,
  '<model-fact> on demand': 63_900,
  '<review-panel> on demand': 64_700,
  '<saved-models> on demand': 56_200,
  'CDN chart chunk': 58_400,
  'CDN chunk for prerendered pages': 6_000,
  'CDN chunks that explain figures': 5_100,
  'CDN chunk for structured data': 1_000,
  'CDN chunks of the heaviest language': 34_700,
  '<model-compare> alone': 74_500,
  '<tuning-estimator> alone': 43_500,
  '<model-profile> alone': 61_100,
  '<model-fact> alone': 49_100,
  '<review-panel> alone': 50_700,
  '<saved-models> alone': 44_300,
  '<benchmark-bars> alone, without Chart.js': 37_500,
  '<cost-estimator> alone, without Chart.js': 57_800,
  '<price-history> alone, without Chart.js': 40_100,
  '<hosting-estimator> alone, without Chart.js': 57_000,
  './analysis alone': 38_400,
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

/** @param {string} tag of an element that is imported alone */
const aloneSize = (tag) => consumerSize(`import 'model-widgets/${tag}/define';`, ['chart.js']);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cdn = join(root, 'dist/cdn');
if (!existsSync(join(cdn, 'model-widgets.js'))) {
  console.error('The package is not built: run `npm run build` first.');
  process.exit(1);
}
/** @param {string} name of a file in the CDN folder */
const read = (name) => readFileSync(join(cdn, name), 'utf8');
const scripts = new Set(readdirSync(cdn).filter((name) => name.endsWith('.js')));

/** The two files for script tags, and what the names of their chunks begin with. */
const FILES = ['model-widgets', 'model-widgets-auto'];

/**
 * The size of the one script in the CDN folder with such a name.
 *
 * @param {RegExp} pattern
 */
function cdnSize(pattern) {
  const names = [...scripts].filter((script) => pattern.test(script));
  const [name] = names;
  if (!name || names.length > 1)
    throw new Error(`${names.length} scripts like ${pattern} in dist/cdn instead of one`);
  scripts.delete(name);
  return size([read(name)]);
}

/**
 * The size of the chunk with such a name, of which each of the two files has one; the greater one.
 *
 * @param {string} name
 */
const chunkSize = (name) =>
  Math.max(...FILES.map((file) => cdnSize(new RegExp(`^${file}-${name}-[\\w-]{8}\\.js$`))));

/** The size of the chunks of each language but English, of which a page fetches one language. */
function languageSizes() {
  /** @type {Record<string, number>} */
  const bytes = {};
  for (const name of scripts) {
    const [, language] = /^(model-widgets-(?:auto-)?(?!en)[a-z]{2})[.-]/.exec(name) ?? [];
    if (language) bytes[language] = (bytes[language] ?? 0) + cdnSize(new RegExp(`^${name}$`));
  }
  return Object.values(bytes);
}

/** All that is fetched on demand. */
const onDemand = new Set(['model-widgets-auto.js']);

/**
 * What a page that has nothing but this element fetches through the file that loads on demand,
 * before a reader does anything: the file itself, too, and not the chart chunk.
 *
 * @param {string} tag
 */
function onDemandSize(tag) {
  const chunk = [...scripts].find((name) => name.startsWith(`model-widgets-auto-${tag}-`));
  if (!chunk) throw new Error(`no chunk of <${tag}> in dist/cdn`);
  const needed = new Set(['model-widgets-auto.js', chunk]);
  const codes = [];
  for (const name of needed) {
    const code = read(name);
    codes.push(code);
    for (const [, imported] of code.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g))
      if (imported) needed.add(imported);
    scripts.delete(name);
    onDemand.add(name);
  }
  return size(codes);
}

/** @type {Record<keyof typeof limits, number>} */
const sizes = {
  'CDN file': cdnSize(/^model-widgets\.js$/),
  'CDN file that loads on demand': size([read('model-widgets-auto.js')]),
  '<model-compare> on demand': onDemandSize('model-compare'),
  '<cost-estimator> on demand': onDemandSize('cost-estimator'),
  '<benchmark-bars> on demand': onDemandSize('benchmark-bars'),
  '<price-history> on demand': onDemandSize('price-history'),
  '<hosting-estimator> on demand': onDemandSize('hosting-estimator'),
  '<tuning-estimator> on demand': onDemandSize('tuning-estimator'),
  '<model-profile> on demand': onDemandSize('model-profile'),
  '<model-fact> on demand': onDemandSize('model-fact'),
  '<review-panel> on demand': onDemandSize('review-panel'),
  '<saved-models> on demand': onDemandSize('saved-models'),
  'CDN chart chunk': chunkSize('engine'),
  'CDN chunk for prerendered pages': chunkSize('hydration'),
  'CDN chunks that explain figures': chunkSize('explain') + chunkSize('en.explanations'),
  'CDN chunk for structured data': chunkSize('structured-data'),
  'CDN chunks of the heaviest language': Math.max(...languageSizes()),
  '<model-compare> alone': await aloneSize('model-compare'),
  '<tuning-estimator> alone': await aloneSize('tuning-estimator'),
  '<model-profile> alone': await aloneSize('model-profile'),
  '<model-fact> alone': await aloneSize('model-fact'),
  '<review-panel> alone': await aloneSize('review-panel'),
  '<saved-models> alone': await aloneSize('saved-models'),
  '<benchmark-bars> alone, without Chart.js': await aloneSize('benchmark-bars'),
  '<cost-estimator> alone, without Chart.js': await aloneSize('cost-estimator'),
  '<price-history> alone, without Chart.js': await aloneSize('price-history'),
  '<hosting-estimator> alone, without Chart.js': await aloneSize('hosting-estimator'),
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

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** @type {[RegExp, number][]} */
const claims = [
  [/\| +all elements, (\d+) \|/, sizes['CDN file']],
  [/would\s+come\s+to (\d+) kB/, size([...onDemand].map(read))],
  [/Chart\.js \((\d+) kB/, sizes['CDN chart chunk']],
  ...Object.entries(sizes).flatMap(([name, bytes]) => {
    const [, tag] = /^(<[\w-]+>) on demand$/.exec(name) ?? [];
    /** @type {[RegExp, number][]} */
    const claim = tag ? [[new RegExp(`\\| \`${tag}\` +\\| +(\\d+) \\|`), bytes]] : [];
    return claim;
  }),
];
for (const [pattern, bytes] of claims) {
  const said = pattern.exec(readme)?.[1];
  const measured = bytes / 1000;
  // Half a kilobyte, and what one zlib does better than another.
  if (Math.abs(Number(said) - measured) < 0.6) continue;
  console.error(
    `README.md, ${pattern}: it says ${said ?? 'nothing'}, and ${measured} kB is measured`,
  );
  process.exitCode = 1;
}
