/**
 * What a keystroke in a cost estimate takes: `node test/bench/money.bench.mjs`.
 *
 * A frame has 16 ms of script, of which drawing needs most. Six models with forty offers each are
 * priced for a rich workload, ranked, and asked where the ranking turns. Fails where the median of
 * many turns is above its limit.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROUNDS = 101;

/** @type {(path: string) => Promise<any>} */
const load = async (path) =>
  (
    await runnerImport(fileURLToPath(new URL(`../../src/analysis/${path}`, import.meta.url)), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;

/** @type {typeof import('../../src/analysis/index.js')} */
const { comparePrices } = await load('index.ts');
/** @type {typeof import('../../src/analysis/flips.js')} */
const { flipsOf } = await load('flips.ts');
/** @type {typeof import('../../src/analysis/cost-curve.js')} */
const { costCurves } = await load('cost-curve.ts');

// --- What is compared ---------------------------------------------------------------------------

/** @param {number} length */
const range = (length) => [...Array(length).keys()];

/**
 * A model with forty offers: prices of every kind, limits, and every fourth with a tier.
 *
 * @param {number} n
 * @returns {import('../../src/catalogue/types.js').Model}
 */
function model(n) {
  return {
    id: `model-${n}`,
    name: `Model ${n}`,
    contextWindow: { value: 128_000 * (n + 1), sources: ['card'] },
    maxOutput: { value: 16_384, sources: ['card'] },
    offers: range(40).map((k) => {
      const input = 0.1 + ((n * 7 + k * 3) % 23) / 10;
      const output = 0.3 + ((n * 5 + k * 7) % 29) / 10;
      return {
        provider: `provider-${k}`,
        prices: { input, output, cacheRead: input / 10, cacheWrite: input * 1.25 },
        ...(k % 2 === 0 && { batch: { input: input / 2, output: output / 2 } }),
        ...(k % 4 === 0 && {
          tiers: [
            { aboveInputTokens: 200_000, prices: { input: 2 * input, output: 1.5 * output } },
          ],
        }),
        sources: [`price-list-${k}`],
        asOf: '2026-10-30',
      };
    }),
  };
}

/** @type {import('../../src/catalogue/types.js').CatalogueHead} */
const head = { format: 1, published: '2026-11-01' };
const models = range(6).map(model);

/** @type {import('../../src/analysis/index.js').Workload} */
const rich = {
  requests: 250_000,
  inputTokens: 6_000,
  outputTokens: 700,
  cachedShare: 0.6,
  cacheWriteShare: 0.1,
  batchShare: 0.2,
  reasoningTokens: 400,
  images: 0.5,
  growth: 0.05,
  users: 5_000,
};
const spread = { ...rich, spread: 2 };
const listed = {
  ...rich,
  sizes: [1_000, 2_000, 6_000, 15_000].map((inputTokens) => ({ inputTokens, share: 0.25 })),
};
const ownPrices = { 'model-3': { input: 0.1, output: 0.4, perMonth: 500 } };

// --- Contestants --------------------------------------------------------------------------------

/** @param {import('../../src/analysis/index.js').Workload} workload */
const priced = (workload) => comparePrices(head, models, { workload, ownPrices });
const ready = priced(rich);

/** Each with the most that one call may take, in milliseconds. @type {Record<string, [number, () => unknown]>} */
const contestants = {
  prices: [8, () => priced(rich)],
  flips: [4, () => flipsOf(ready)],
  'prices and flips': [10, () => flipsOf(priced(rich))],
  'prices and flips, sizes spread': [12, () => flipsOf(priced(spread))],
  'prices and flips, sizes listed': [12, () => flipsOf(priced(listed))],
  'the chart of costs': [6, () => costCurves(ready)],
};

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** @type {Record<string, number[]>} */
const times = {};
for (let round = -20; round < ROUNDS; round += 1)
  for (const [name, [, run]] of Object.entries(contestants)) {
    const start = performance.now();
    run();
    // The first rounds only get the code compiled.
    if (round >= 0) (times[name] ??= []).push(performance.now() - start);
  }

for (const [name, [limit]] of Object.entries(contestants)) {
  const ms = median(times[name] ?? []);
  const kept = ms <= limit;
  console.log(`${kept ? 'ok  ' : 'FAIL'} ${ms.toFixed(2)} ms (limit ${limit}) ${name}`);
  if (!kept) process.exitCode = 1;
}
