/** Readers who print a comparison, or read it in the few colours that their system has. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../support/browser.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import {
  allReady,
  CHARTED,
  chartsDrawn,
  DRAWABLE,
  ELEMENTS,
  keepModels,
  TAGS,
  nextFrame,
  openFigure,
  until,
  visit,
} from '../support/visit.js';

const chromium = browsers.filter(({ name }) => name === 'Chromium');

/** The width of an A4 page within its margins, and that of a wide window. */
const PAPER = 718;
const WINDOW = 1280;

describe.each(chromium)('in $name', ({ launch }) => {
  let browser: Browser;
  let cdn: TestServer;
  let host: Awaited<ReturnType<typeof serveAnswers>>;
  const pages: Parameters<typeof serveAnswers>[0] = {};

  beforeAll(async () => {
    [cdn, host, browser] = await Promise.all([serveBuild(), serveAnswers(pages), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([cdn?.close(), host?.close()]);
  });

  async function open(width: number, attributes = ''): Promise<Page> {
    pages['/'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Media</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <style>body { margin: 0; font: 16px/1.5 sans-serif }</style>
      <script type="module" src="${cdn.origin}/cdn/model-widgets.js"></script>
      ${TAGS.map((tag) => `<${tag} models="${DRAWABLE}" ${attributes}></${tag}>`).join('\n')}`;
    const { page } = await visit(browser, `${host.origin}/`, (tab) =>
      Promise.all([
        tab.setViewport({ width, height: 1000 }),
        keepModels(tab, `${cdn.origin}/cdn/catalogue.json`, DRAWABLE),
      ]),
    );
    await allReady(page);
    expect(await chartsDrawn(page)).toEqual(CHARTED);
    await until(page, 'related comparisons are there', () =>
      page.$eval('model-compare', ({ shadowRoot }) => !!shadowRoot?.querySelector('.related li')),
    );
    return page;
  }

  /**
   * Every text that takes place on the page, but for links back to where a source is cited, those
   * to the catalogue's feed and what a list of saved models has to be pressed, and what of it
   * sticks out of it.
   */
  const texts = (page: Page) =>
    page.evaluate((tags) => {
      const [shown, outside]: [string[], string[]] = [[], []];
      for (const { shadowRoot } of document.querySelectorAll(tags)) {
        const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
          const parent = node.parentElement;
          if (!text || !parent?.checkVisibility() || parent.closest('.hidden, option, .back, .bar'))
            continue;
          const isSaved = shadowRoot!.host.localName === 'saved-models';
          if (isSaved && parent.closest('button:not(.explain), .pick, summary')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { left, right, width, height } = range.getBoundingClientRect();
          if (width < 1 || height < 5) continue;
          shown.push(text);
          if (left < -1 || right > innerWidth + 1) outside.push(text);
        }
      }
      return { shown, outside };
    }, ELEMENTS);

  describe('on paper', () => {
    test('everything that the screen shows is there, and no table is clipped', async () => {
      const page = await open(PAPER);
      const { shown } = await texts(page);
      await page.emulateMediaType('print');
      await nextFrame(page);
      const printed = await texts(page);
      expect(shown.length).toBeGreaterThan(300);
      expect(printed).toEqual({ shown, outside: [] });
      const clipped = await page.$$eval(ELEMENTS, (elements) =>
        elements
          .flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll('section, table, td') ?? []),
          ])
          .filter(
            (node) =>
              node.scrollWidth > node.clientWidth + 1 &&
              getComputedStyle(node).overflowX !== 'visible',
          )
          .map((node) => node.outerHTML.slice(0, 100)),
      );
      expect(clipped).toEqual([]);
      await page.close();
    });

    test('no explanation lies over the text, and nothing is underlined as if to be pressed', async () => {
      const page = await open(PAPER);
      await openFigure(page, 'model-compare');
      await page.emulateMediaType('print');
      await nextFrame(page);
      const seen = await page.$$eval(ELEMENTS, (elements) =>
        elements.map(({ shadowRoot }) => ({
          popover: shadowRoot?.querySelector('[popover]')?.checkVisibility(),
          underlined: [...(shadowRoot?.querySelectorAll('.explain') ?? [])].filter(
            (button) => getComputedStyle(button).textDecorationLine !== 'none',
          ).length,
        })),
      );
      expect(seen).toEqual(TAGS.map(() => ({ popover: false, underlined: 0 })));
      await page.close();
    });

    test('a chart of a dark page is drawn in dark ink, and in colours of the screen again after', async () => {
      const page = await open(PAPER);
      const darkest = () =>
        page.$eval('price-history', ({ shadowRoot }) => {
          const canvas = shadowRoot!.querySelector('canvas')!;
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          let least = 255;
          for (let at = 0; at < data.length; at += 4)
            if (data[at + 3] === 255)
              least = Math.min(least, Math.max(data[at]!, data[at + 1]!, data[at + 2]!));
          return least;
        });
      await page.$eval('price-history', (element) => element.setAttribute('theme', 'dark'));
      await until(page, 'the chart is pale', async () => (await darkest()) > 100);
      await page.emulateMediaType('print');
      await nextFrame(page);
      expect(await darkest()).toBeLessThan(60);
      await page.emulateMediaType('screen');
      await nextFrame(page);
      expect(await darkest()).toBeGreaterThan(100);
      await page.close();
    });

    test('an article has the addresses of its sources, and no links back', async () => {
      const page = await open(PAPER);
      await page.emulateMediaType('print');
      await nextFrame(page);
      const printed = await page.$eval('model-profile', ({ shadowRoot }) => {
        const link = shadowRoot!.querySelector<HTMLAnchorElement>('.source a')!;
        return {
          address: getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!),
          back: shadowRoot!.querySelector('.back')!.checkVisibility(),
        };
      });
      expect(printed).toEqual({ address: true, back: false });
      await page.close();
    });

    test('nothing is there to be pressed in a list of saved models or a vote', async () => {
      const page = await open(PAPER, `votes="${host.origin}"`);
      const toPress = () =>
        page.evaluate(() =>
          (
            [
              ['saved-models', 'button:not(.explain), input, summary'],
              ['review-panel', '.votes button:not(.explain), .votes .note'],
            ] as const
          ).flatMap(([tag, controls]) =>
            [...document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>(controls)]
              .filter((control) => control.checkVisibility({ visibilityProperty: true }))
              .map((control) => control.textContent!.trim()),
          ),
        );
      expect((await toPress()).join()).toMatch(/Remove.*Ship,Skip/);
      await page.emulateMediaType('print');
      await nextFrame(page);
      expect(await toPress()).toEqual([]);
      await page.close();
    });

    test('a dark comparison is printed in black', async () => {
      const page = await open(PAPER, 'theme="dark"');
      await page.emulateMediaType('print');
      await nextFrame(page);
      const colours = await page.$$eval(ELEMENTS, (elements) =>
        elements.map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return { color, backgroundColor };
        }),
      );
      const black = { color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)' };
      expect(colours).toEqual(TAGS.map(() => black));
      await page.close();
    });
  });

  describe('in forced colours', () => {
    /** A page in the colours of a system, light or dark. */
    async function forced(scheme: 'light' | 'dark'): Promise<Page> {
      const page = await open(WINDOW);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      await nextFrame(page);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      return page;
    }

    test.each(['light', 'dark'] as const)('that are %s, everything stands out', async (scheme) => {
      const page = await forced(scheme);
      const { shown, outside } = await texts(page);
      expect(shown.length).toBeGreaterThan(300);
      expect(outside).toEqual([]);
      const faint = await page.evaluate((tags) => {
        /** Luminance by WCAG 2.2 of a colour as the browser paints it. */
        const canvas = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        });
        const luminance = (colour: string): number => {
          if (!canvas) return NaN;
          canvas.fillStyle = paper;
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
            .slice(0, 3)
            .map((byte) => byte / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const probe = document.createElement('p');
        probe.style.color = 'Canvas';
        document.body.append(probe);
        const paper = getComputedStyle(probe).color;
        probe.remove();
        const contrast = (colour: string): number => {
          const [low = 0, high = 0] = [luminance(colour), luminance(paper)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const found: string[] = [];
        for (const { shadowRoot } of document.querySelectorAll(tags)) {
          for (const node of shadowRoot?.querySelectorAll('*') ?? []) {
            if (!node.checkVisibility() || node.closest('option')) continue;
            const style = getComputedStyle(node);
            if (node.matches('.fill') && contrast(style.fill) < 3) found.push(node.outerHTML);
            // Browsers tell the colour of the line as it would be otherwise.
            if (node.matches('.explain') && style.textDecorationLine !== 'underline')
              found.push(`no underline: ${node.outerHTML}`);
            const speaks = [...node.childNodes].some(
              (child) => child instanceof Text && child.data.trim() !== '',
            );
            if (speaks && !node.closest('svg') && contrast(style.color) < 4.5)
              found.push(`${style.color} ${node.outerHTML.slice(0, 150)}`);
          }
        }
        return found;
      }, ELEMENTS);
      expect(faint).toEqual([]);
      await page.close();
    });

    test('an explanation has an edge', async () => {
      const page = await forced('dark');
      await openFigure(page, 'model-compare');
      const edge = await page.$eval('model-compare', ({ shadowRoot }) => {
        const style = getComputedStyle(shadowRoot!.querySelector(':popover-open')!);
        return { width: style.borderTopWidth, style: style.borderTopStyle };
      });
      expect(edge).toEqual({ width: '1px', style: 'solid' });
      await page.close();
    });
  });
});
