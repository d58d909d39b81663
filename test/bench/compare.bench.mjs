/**
 * How the time of a comparison grows: `node test/bench/compare.bench.mjs`.
 *
 * Milliseconds say more about the machine than about the code, so it is ratios of this very run
 * that count, but for one promise: six models of five thousand take less than ten milliseconds. All
 * contestants take turns in every round; a ratio is the median of those of the rounds. Fails where
 * one is above its limit.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROUNDS = 31;
/** Rounds before these, in which code is still being compiled: it takes some thousand calls. */
const WARM_UP = 20;
/** What one turn of a contestant should last at least, so that the clock is fine enough. */
const TURN_MS = 4;

/** @type {{ module: typeof import('../../src/analysis/index.js') }} */
const { module: analysis } = await runnerImport(
  fileURLToPath(new URL('../../src/analysis/index.ts', import.meta.url)),
  { configFile: false, logLevel: 'error' },
);

// --- Catalogues ---------------------------------------------------------------------------------

/** @param {number} length */
const range = (length) => [...Array(length).keys()];

/**
 * A model with every fact sourced, offers with tiers, and scores on as many benchmarks.
 *
 * @param {number} n
 * @param {number} offers
 * @param {number} scores
 * @returns {import('../../src/catalogue/types.js').Model}
 */
function model(n, offers, scores) {
  const sources = [`source-${n}`];
  return {
    id: `model-${n}`,
    name: `Model ${n}`,
    released: { value: '2026-05-11', sources },
    contextWindow: {
      value: 128_000 + n,
      sources,
      disputed: [{ value: 131_072, sources: ['snapshot'] }],
    },
    maxOutput: { value: 4096, sources },
    inputs: { value: ['text', 'image'], sources },
    outputs: { value: ['text'], sources },
    capabilities: { reasoning: { value: n % 2 === 0, sources }, toolUse: true },
    offers: range(offers).map((k) => ({
      provider: `provider-${k}`,
      prices: { input: 0.1 + ((n * 7 + k * 3) % 11) / 10, output: 0.3 + ((n * 5 + k) % 13) / 10 },
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 4, output: 9 } }],
      sources: [`price-list-${k}`],
      asOf: '2026-10-30',
    })),
    scores: range(scores).map((k) => ({
      benchmark: `benchmark-${k}`,
      value: 50 + ((n * 3 + k) % 40),
      metric: 'accuracy',
      shots: 5,
      sources: ['leaderboard'],
    })),
  };
}

/**
 * @param {number} entries
 * @returns {import('../../src/catalogue/types.js').CatalogueHead}
 */
function head(entries) {
  const named = (/** @type {string} */ prefix) =>
    range(entries).map((n) => /** @type {const} */ ([`${prefix}-${n}`, `${prefix} ${n}`]));
  return {
    format: 1,
    published: '2026-11-01',
    sources: Object.fromEntries(named('source').map(([id, title]) => [id, { title }])),
    providers: Object.fromEntries(named('provider').map(([id, name]) => [id, { name }])),
    benchmarks: Object.fromEntries(
      named('benchmark').map(([id, name]) => [id, { name, items: 164 }]),
    ),
  };
}

const small = head(20);
const large = head(5000);
const six = range(6).map((n) => model(n, 8, 8));
const two = six.slice(0, 2);
const crowded = range(2).map((n) => model(n, 80, 8));
const tested = range(2).map((n) => model(n, 8, 80));
const rich = range(6).map((n) => model(n, 20, 20));
const text = JSON.stringify(two);

// --- Contestants --------------------------------------------------------------------------------

/** @type {Record<string, () => unknown>} */
const contestants = {
  'two models': () => analysis.compare(small, two),
  'six models': () => analysis.compare(small, six),
  'two models of a large catalogue': () => analysis.compare(large, two),
  'six rich models of a large catalogue': () => analysis.compare(large, rich),
  'two models with ten times the offers': () => analysis.compare(small, crowded),
  'two models with ten times the scores': () => analysis.compare(small, tested),
  'reading the JSON of two models': () => JSON.parse(text),
};

/** What a ratio promises: [slower, faster, limit]. */
const LIMITS = /** @type {const} */ ([
  // Drawing a comparison is more than reading it, by less than what a frame would notice.
  ['two models', 'reading the JSON of two models', 30],
  // Three times the models: three times the time and some.
  ['six models', 'two models', 5],
  // What is not compared costs nothing.
  ['two models of a large catalogue', 'two models', 1.3],
  // In proportion, never its square.
  ['two models with ten times the offers', 'two models', 12],
  ['two models with ten times the scores', 'two models', 12],
]);

/** The most that one call may take, in milliseconds. */
const LONGEST = { 'six rich models of a large catalogue': 10 };

// --- Measuring ----------------------------------------------------------------------------------

/**
 * Milliseconds of one call, over so many calls.
 *
 * @param {() => unknown} run
 * @param {number} calls
 */
function time(run, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) run();
  return (performance.now() - start) / calls;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** @type {Record<string, number>} */
const calls = {};
for (const [name, run] of Object.entries(contestants)) {
  time(run, 300);
  calls[name] = Math.max(1, Math.ceil(TURN_MS / time(run, 100)));
}

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(contestants)) {
    const ms = time(run, calls[name] ?? 1);
    if (round >= 0) times[name]?.push(ms);
  }
}

console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      { 'median µs': Number((median(list) * 1000).toFixed(1)) },
    ]),
  ),
);
for (const [slower, faster, limit] of LIMITS) {
  const ratio = median(
    (times[slower] ?? []).map((ms, round) => ms / (times[faster]?.[round] ?? 0)),
  );
  const kept = ratio <= limit;
  console.log(
    `${kept ? 'ok  ' : 'FAIL'} ${ratio.toFixed(2)} × (limit ${limit}) ${slower} / ${faster}`,
  );
  if (!kept) process.exitCode = 1;
}
for (const [name, limit] of Object.entries(LONGEST)) {
  const ms = median(times[name] ?? []);
  const kept = ms < limit;
  console.log(`${kept ? 'ok  ' : 'FAIL'} ${ms.toFixed(2)} ms (limit ${limit}) ${name}`);
  if (!kept) process.exitCode = 1;
}
