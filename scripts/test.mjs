/**
 * Runs every check and every test, and stops at the first step that fails:
 *
 *   format     Prettier
 *   lint       ESLint, and Knip for what nothing uses
 *   types      the TypeScript compiler
 *   build      the library, the default catalogue and the demo
 *   unit       tests in Node
 *   package    size limits, and tests of the built package and of the server that it has
 *   elements   tests of the elements in Chromium, and in Firefox and WebKit if installed
 *   page       tests of the built files on pages of their own, in browsers
 *
 * `npm test -- unit elements` runs just those steps. The last line gives the number of tests; a
 * step that is not made of tests counts as one if it fails.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const counts = mkdtempSync(join(tmpdir(), 'model-widgets-'));

/**
 * Runs a program of a dependency in this Node.
 *
 * @param {string} script path below the root
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [variables]
 * @returns {Promise<boolean>} whether it succeeded
 */
function node(script, args, variables = {}) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .on('error', reject)
      .on('exit', (code) => resolve(code === 0));
  });
}

let passed = 0;
let failed = 0;

/**
 * Adds up a run's tests. A run that fails without a failed test did so outside of one.
 *
 * @param {string} file of the run's results
 * @param {boolean} ok whether the run succeeded
 */
function count(file, ok) {
  let results = { passed: 0, failed: 0 };
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    results = {
      passed: json.passed ?? json.numPassedTests,
      failed: json.failed ?? json.numFailedTests,
    };
  } catch {
    // The run ended before it had results.
  }
  passed += results.passed;
  failed += ok ? results.failed : Math.max(1, results.failed);
  return ok && results.failed === 0;
}

/** @param {boolean} ok whether a step that is not made of tests succeeded */
function check(ok) {
  if (!ok) failed += 1;
  return ok;
}

/** @param {'unit' | 'package' | 'page'} project */
async function vitest(project) {
  const file = join(counts, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...reporters];
  return count(file, await node('node_modules/vitest/vitest.mjs', args));
}

async function elements() {
  const file = join(counts, 'elements.json');
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  return count(file, await node(runner, [], { TEST_COUNTS: file }));
}

/** @type {Record<string, () => Promise<boolean>>} */
const steps = {
  format: async () => check(await node('node_modules/prettier/bin/prettier.cjs', ['--check', '.'])),
  lint: async () =>
    check(
      (await node('node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.'])) &&
        (await node('node_modules/knip/bin/knip.js', [])),
    ),
  types: async () => check(await node('node_modules/typescript/lib/tsc.js', [])),
  build: async () => check(await node('scripts/build.mjs', [])),
  unit: () => vitest('unit'),
  package: async () => check(await node('scripts/size.mjs', [])) && vitest('package'),
  elements,
  page: () => vitest('page'),
};

/** @param {string[]} names */
async function runSteps(names) {
  const unknown = names.find((name) => !Object.hasOwn(steps, name));
  if (unknown !== undefined) {
    console.error(`No step "${unknown}": there are ${Object.keys(steps).join(', ')}.`);
    return false;
  }
  for (const [name, step] of Object.entries(steps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n--- ${name}`);
    const start = performance.now();
    if (name === 'elements' || name === 'page') {
      for (const line of ensureBrowsers().missing) console.log(line);
    }
    const ok = await step();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!ok) {
      console.error(
        `\nFAILED: ${name}, after ${seconds} s. To run this step alone: npm test -- ${name}`,
      );
      return false;
    }
    console.log(`--- ${name} took ${seconds} s`);
  }
  return true;
}

let ok = false;
try {
  ok = await runSteps(process.argv.slice(2));
} catch (error) {
  console.error(`\nFAILED: ${error instanceof Error ? error.message : error}`);
}
rmSync(counts, { recursive: true, force: true });
if (!ok) failed = Math.max(1, failed);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = ok ? 0 : 1;
