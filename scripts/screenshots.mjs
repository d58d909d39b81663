/**
 * Takes the README's pictures of the built demo: the first comparison with its verdict and what
 * that is made of, on light and on dark paper. `node scripts/screenshots.mjs [folder]`, by default
 * into `docs`.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './browsers.mjs';
import { listen, staticFiles } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(root, 'docs'));

/** What a picture in a README may weigh, in bytes. */
const heaviest = 250_000;

/** The sections in the picture, and the row that it ends before: all would be too much for it. */
const sections = 'verdict, cost';
const endsBefore = '[part~="verdict"] tbody tr:nth-child(5)';

/** The space around the comparison, in px. The heading before it stays outside. */
const margin = 24;
const marginTop = 10;

const pictures = [
  { file: 'model-compare.png', scheme: 'light' },
  { file: 'model-compare-dark.png', scheme: 'dark' },
];

/** @param {string} origin @param {import('puppeteer-core').Browser} browser */
async function takePictures(origin, browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1000, deviceScaleFactor: 2 });
  for (const { file, scheme } of pictures) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${origin}/demo/`);
    await page.waitForSelector('model-compare:state(ready)');
    const { left, top, width, bottom } = await page.$eval(
      'model-compare',
      async (element, names, row) => {
        element.setAttribute('sections', names);
        await element.updateComplete;
        const end = element.shadowRoot?.querySelector(row);
        if (!end) throw new Error(`<model-compare> has no ${row}`);
        const box = element.getBoundingClientRect().toJSON();
        return { ...box, bottom: end.getBoundingClientRect().top };
      },
      sections,
      endsBefore,
    );
    const path = join(folder, file);
    await page.screenshot({
      path: /** @type {`${string}.png`} */ (path),
      captureBeyondViewport: true,
      clip: {
        x: left - margin,
        y: top - marginTop,
        width: width + 2 * margin,
        height: bottom - top + marginTop,
      },
    });
    const { size } = await stat(path);
    console.log(`${path}: ${Math.round(size / 1000)} kB`);
    if (size > heaviest) throw new Error(`${file} weighs ${size} bytes: more than ${heaviest}`);
  }
}

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found: set CHROME_PATH to one');
await mkdir(folder, { recursive: true });
const server = await listen(staticFiles(join(root, 'dist')));
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArguments });
try {
  await takePictures(server.origin, browser);
} finally {
  await browser.close();
  await server.close();
}
