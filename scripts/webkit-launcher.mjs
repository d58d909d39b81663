/**
 * Runs element tests in WebKitGTK's MiniBrowser: a launcher for Web Test Runner that speaks W3C
 * WebDriver to WebKitWebDriver. One window, one test file at a time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

const startTimeout = 30_000;

/** Keys by name, as WebDriver's code points; other keys are the character itself. */
/** @type {Record<string, string>} */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
/** @type {Record<string, number>} */
const buttons = { left: 0, middle: 1, right: 2 };

/** @returns {Promise<number>} a port that nobody listens on */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts an X server on a free display.
 *
 * @param {string} xvfb
 */
async function startDisplay(xvfb) {
  const server = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const output = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const [number] = await Promise.race([
    once(output, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb ended before it had a display');
    }),
  ]);
  return { server, display: `:${String(number).trim()}` };
}

/**
 * @param {{ driver: string, browser: string, xvfb?: string | undefined }} paths as found by
 *   browsers.mjs
 */
export function webkitLauncher({ driver, browser, xvfb }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  /** @type {string} the WebDriver session's URL */
  let session = '';
  /** @type {Promise<void> | undefined} */
  let started;
  /** @type {{ id: string, url: string } | undefined} */
  let active;

  /**
   * @param {string} method
   * @param {string} url
   * @param {unknown} [body]
   */
  async function command(method, url, body) {
    const response = await fetch(url, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
    return value;
  }

  const killAll = () => {
    for (const child of processes.splice(0).reverse()) child.kill();
  };

  process.once('exit', killAll);

  async function start() {
    let display = process.env.DISPLAY;
    if (xvfb) {
      const x = await startDisplay(xvfb);
      processes.push(x.server);
      display = x.display;
    }
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    processes.push(
      spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        // Its threads that paint with a GPU, which no test machine has, crash now and then.
        env: { ...process.env, DISPLAY: display, WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' },
        stdio: 'ignore',
      }),
    );
    const deadline = Date.now() + startTimeout;
    while (!(await command('GET', `${origin}/status`).catch(() => undefined))?.ready) {
      if (Date.now() > deadline) throw new Error(`WebKitWebDriver did not start: ${driver}`);
      await delay(50);
    }
    const { sessionId } = await command('POST', `${origin}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    session = `${origin}/session/${sessionId}`;
  }

  /**
   * @param {'key' | 'pointer'} type
   * @param {object[]} actions
   */
  const act = (type, actions) =>
    command('POST', `${session}/actions`, { actions: [{ type, id: type, actions }] });
  /** @param {string} key */
  const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
  /** @param {string} key */
  const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
  /** @param {number} x @param {number} y */
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  /** @param {'pointerDown' | 'pointerUp'} type @param {{ button?: string }} [options] */
  const press = (type, options) => ({ type, button: buttons[options?.button ?? 'left'] });

  /** The part of a puppeteer page that the test runner's commands use. */
  const page = {
    keyboard: {
      /** @param {string} text */
      type: (text) =>
        act(
          'key',
          [...text].flatMap((key) => [down(key), up(key)]),
        ),
      /** @param {string} key */
      press: (key) => act('key', [down(key), up(key)]),
      /** @param {string} key */
      down: (key) => act('key', [down(key)]),
      /** @param {string} key */
      up: (key) => act('key', [up(key)]),
    },
    mouse: {
      /** @param {number} x @param {number} y */
      move: (x, y) => act('pointer', [move(x, y)]),
      /** @param {number} x @param {number} y @param {{ button?: string }} [options] */
      click: (x, y, options) =>
        act('pointer', [move(x, y), press('pointerDown', options), press('pointerUp', options)]),
      /** @param {{ button?: string }} [options] */
      down: (options) => act('pointer', [press('pointerDown', options)]),
      /** @param {{ button?: string }} [options] */
      up: (options) => act('pointer', [press('pointerUp', options)]),
      reset: () => command('DELETE', `${session}/actions`),
    },
    /** The window has a toolbar, and a smallest width of its own. */
    /** @param {{ width: number, height: number }} size of the page, in CSS pixels */
    async setViewport({ width, height }) {
      const chrome = await command('POST', `${session}/execute/sync`, {
        script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
        args: [],
      });
      await command('POST', `${session}/window/rect`, {
        width: width + chrome[0],
        height: height + chrome[1],
      });
    },
  };

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      await (started ??= start());
      active = { id, url };
      await page.setViewport({ width: 800, height: 600 });
      await command('POST', `${session}/url`, { url });
    },
    /** @param {string} id */
    isActive: (id) => id === active?.id,
    /** Asked where the page went when its tests broke off: nowhere, if the browser crashed. */
    async getBrowserUrl() {
      try {
        return await command('GET', `${session}/url`);
      } catch (error) {
        console.error('WebKit crashed, and is started anew for the next file:', error);
        killAll();
        started = undefined;
        session = '';
        return active?.url;
      }
    },
    getPage: () => page,
    async stopSession() {
      active = undefined;
      if (session) await command('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: use another browser.');
    },
    async stop() {
      if (session) await command('DELETE', session).catch(() => undefined);
      killAll();
    },
  };
}
