/** Element tests, in every browser that is installed. */
import { writeFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { inspect } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { chooseBrowsers, chromiumArguments } from './scripts/browsers.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { scriptedServer } from './test/support/scripted-server.mjs';

// The runner stops at one, and ends before it has printed why.
process.prependListener('uncaughtException', (error) => {
  writeSync(2, `\nUncaught: ${inspect(error)}\n`);
});

const { chromium, firefox, webkit } = chooseBrowsers();

const launchers = [];
if (chromium) {
  launchers.push(
    Object.assign(
      chromeLauncher({
        launchOptions: { executablePath: chromium, args: chromiumArguments },
        // Pages run side by side, and each believes it has the focus.
        createPage: async ({ context }) => {
          const page = await context.newPage();
          await page.emulateFocusedPage(true);
          return page;
        },
      }),
      { name: 'Chromium' },
    ),
  );
}
if (firefox) {
  launchers.push(
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: firefox,
          // It would ask up to ten times by itself where a connection breaks before an answer.
          extraPrefsFirefox: { 'network.http.request.max-attempts': 1 },
        },
        concurrency: 1,
      }),
      { name: 'Firefox' },
    ),
  );
}
if (webkit) launchers.push(webkitLauncher(webkit));

/** @param {any} suite @returns {any[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Writes how many tests passed and failed to the file that TEST_COUNTS names. */
const countReporter = {
  /** @param {{ sessions: any[] }} run */
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap((session) => testsOf(session.testResults));
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const counts = { passed: tests.filter((test) => test.passed).length, failed };
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  },
};

/**
 * The runner clones what a failed assertion compared, which throws for nodes and functions: the
 * test file would then never finish. Names what cannot be cloned instead.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const nameUncloneable = {
  name: 'name-uncloneable',
  transform({ path, body }) {
    if (path !== '/__web-dev-server__web-socket.js') return undefined;
    return `${String(body).replace('structuredClone(obj)', 'cloneOrName(obj)')}
      function cloneOrName(message) {
        const isPlain = (value) => {
          try {
            JSON.stringify(structuredClone(value));
            return true;
          } catch {
            return false;
          }
        };
        if (isPlain(message)) return structuredClone(message);
        return JSON.parse(JSON.stringify(message, (key, value) =>
          (key === 'actual' || key === 'expected') && !isPlain(value) ? String(value) : value));
      }`;
  },
};

export default {
  files: 'test/elements/**/*.test.ts',
  // Lit's own build for development says what is not as it should be.
  nodeResolve: { exportConditions: ['browser', 'development'] },
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) =>
    !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    scriptedServer(),
    nameUncloneable,
    // Without its tsconfig it would compile class fields that hide reactive properties.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  browsers: launchers,
  concurrentBrowsers: 2,
  reporters: [defaultReporter(), countReporter],
  // Checking accessibility takes seconds where all browsers share two cores.
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 420_000,
};
