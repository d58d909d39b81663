/**
 * Finds the browsers that tests run in. Chromium (or Chrome, or Edge) is always needed; Firefox and
 * WebKit are used where they are installed.
 *
 * Environment: CHROME_PATH or PUPPETEER_EXECUTABLE_PATH, and FIREFOX_PATH, name an executable;
 * BROWSERS=chromium,firefox,webkit asks for browsers by name, and a missing one is then an error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const { env, platform } = process;
const root = process.getuid?.() === 0;

/** @param {(string | undefined)[]} paths */
const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

/** @param {string[]} names */
const onPath = (names) =>
  firstExisting(
    names.flatMap((name) =>
      (env.PATH ?? '').split(delimiter).map((folder) => folder && join(folder, name)),
    ),
  );

/**
 * The path that a variable of the environment names. It is never passed over in silence.
 *
 * @param {string} variable
 */
function named(variable) {
  const path = env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, which does not exist`);
  return path || undefined;
}

/** @param {string} path below the folders of programs */
const programFiles = (path) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map(
    (folder) => folder && join(folder, path),
  );

/** @returns {string | undefined} */
function installedChromium() {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return firstExisting(
      ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      ),
    );
  }
  if (platform === 'win32') {
    return firstExisting([
      ...programFiles('Google/Chrome/Application/chrome.exe'),
      ...programFiles('Chromium/Application/chrome.exe'),
      ...programFiles('Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return undefined;
}

/** The newest Chromium that Playwright downloaded; it keeps one folder for each revision. */
function playwrightChromium() {
  const cache = {
    darwin: join(homedir(), 'Library/Caches'),
    win32: env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'),
  }[/** @type {string} */ (platform)];
  const folder =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    join(cache ?? env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
  if (!existsSync(folder)) return undefined;
  const app = 'Contents/MacOS';
  const executables = [
    'chrome',
    'chrome.exe',
    'headless_shell',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'headless_shell.exe',
    `Chromium.app/${app}/Chromium`,
    `Google Chrome for Testing.app/${app}/Google Chrome for Testing`,
  ];
  /** @param {string} name */
  const revision = (name) => Number(name.split('-')[1]);
  const folders = readdirSync(folder)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => Number(a.includes('_')) - Number(b.includes('_')) || revision(b) - revision(a))
    .map((name) => join(folder, name));
  return firstExisting(
    folders.flatMap((revisionFolder) =>
      readdirSync(revisionFolder).flatMap((build) =>
        executables.map((executable) => join(revisionFolder, build, executable)),
      ),
    ),
  );
}

/**
 * The path of a Chromium, or undefined if there is none.
 *
 * @throws if the environment names one that does not exist
 */
export function findChromium() {
  return (
    named('CHROME_PATH') ??
    named('PUPPETEER_EXECUTABLE_PATH') ??
    onPath([
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ]) ??
    installedChromium() ??
    playwrightChromium()
  );
}

/** What to do where there is no Chromium, in one line. */
const noChromium =
  'No Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.';

/** The path of a Firefox, or undefined if there is none. Playwright's is patched and of no use. */
export function findFirefox() {
  return (
    named('FIREFOX_PATH') ??
    onPath(['firefox', 'firefox-esr']) ??
    (platform === 'darwin'
      ? firstExisting(['/Applications/Firefox.app/Contents/MacOS/firefox'])
      : platform === 'win32'
        ? firstExisting(programFiles('Mozilla Firefox/firefox.exe'))
        : undefined)
  );
}

/**
 * WebKitGTK's driver and browser, and the X server to show it on unless there is a display; or
 * undefined if a part is missing.
 */
export function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = onPath(['WebKitWebDriver']);
  const lib = '/usr/lib';
  const libraries = existsSync(lib) ? readdirSync(lib).map((name) => join(lib, name)) : [];
  const browser = firstExisting(
    [lib, '/usr/lib64', '/usr/libexec', ...libraries].flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        join(folder, version, 'MiniBrowser'),
      ),
    ),
  );
  const xvfb = env.DISPLAY ? undefined : onPath(['Xvfb']);
  return driver && browser && (env.DISPLAY || xvfb) ? { driver, browser, xvfb } : undefined;
}

/** Arguments for a Chromium that tests drive. The sandbox cannot work as root or in most CI. */
export const chromiumArguments = [
  ...(root || env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const asked = env.BROWSERS?.split(',').map((name) => name.trim().toLowerCase());

/** @param {string} name */
const wanted = (name) => !asked || asked.includes(name);

const noFirefox = 'Not tested in Firefox: install it, or set FIREFOX_PATH to it.';
const noWebKit =
  platform === 'linux'
    ? 'Not tested in WebKit: install WebKitWebDriver, MiniBrowser and Xvfb (on Debian: webkit2gtk-driver xvfb).'
    : 'Not tested in WebKit: its driver exists on Linux only.';

/**
 * The browsers to test in, and a line about each that is left out.
 *
 * @throws if there is no Chromium, or a browser asked for by name is missing
 */
export function chooseBrowsers() {
  const unknown = asked?.find((name) => !['chromium', 'firefox', 'webkit'].includes(name));
  if (unknown !== undefined) {
    throw new Error(`BROWSERS names "${unknown}": there are chromium, firefox and webkit`);
  }
  const chromium = wanted('chromium') ? findChromium() : undefined;
  const firefox = wanted('firefox') ? findFirefox() : undefined;
  const webkit = wanted('webkit') ? findWebKit() : undefined;
  if (wanted('chromium') && !chromium) throw new Error(noChromium);
  const missing = [];
  if (wanted('firefox') && !firefox) missing.push(noFirefox);
  if (wanted('webkit') && !webkit) missing.push(noWebKit);
  if (asked && missing[0]) throw new Error(missing[0]);
  return { chromium, firefox, webkit, missing };
}

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32' })
    .status === 0;

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Chooses browsers, after installing a Chromium if that is wanted and there is none.
 *
 * @throws as `chooseBrowsers` does, if the installation fails too
 */
export function ensureBrowsers() {
  if (wanted('chromium') && !findChromium()) {
    console.log('No Chromium found: installing one for the tests.');
    if (root && isDebian()) {
      run('apt-get', ['update', '-q']);
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    } else {
      const withLibraries = root && platform === 'linux' ? ['--with-deps'] : [];
      run('npx', ['--yes', 'playwright', 'install', ...withLibraries, 'chromium']);
    }
  }
  return chooseBrowsers();
}
