/** Pages whose content security policy allows next to nothing. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { renderOnServer } from '../support/server-rendered.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import {
  allReady,
  CHARTED,
  chartsDrawn,
  DRAWABLE,
  ELEMENTS,
  INLINE,
  keepModels,
  nextFrame,
  TAGS,
  openFigure,
  textsOf,
  until,
  visit,
} from '../support/visit.js';
import { getCounts, startVoteServer } from '../support/vote-server.mjs';

describe.each(browsers)('a strict page in $name', ({ name, launch }) => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serveAnswers>>;
  let cdn: TestServer;
  const pages: Parameters<typeof serveAnswers>[0] = { '/favicon.ico': { status: 204 } };

  beforeAll(async () => {
    cdn = await serveBuild();
    host = await serveAnswers(pages);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([host?.close(), cdn?.close()]);
  });

  /**
   * Visits a page that lets scripts and data come from the widgets' host, and nothing else for them.
   *
   * @param trustedTypes the names of the policies that may be made
   * @param data where data may come from
   */
  async function strict(body: string, trustedTypes: string, data = cdn.origin) {
    const policy = [
      "default-src 'none'",
      `script-src ${cdn.origin}`,
      `connect-src ${data}`,
      // The icon of the page, which browsers look for by themselves.
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      `trusted-types ${trustedTypes}`,
    ];
    pages['/'] = {
      headers: { 'Content-Security-Policy': policy.join('; ') },
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>
        <script type="module" src="${cdn.origin}/cdn/model-widgets.js"></script>${body}`,
    };
    const visited = await visit(browser, `${host.origin}/`, (page) =>
      Promise.all([
        page.evaluateOnNewDocument(() => {
          const violations: string[] = [];
          Object.assign(globalThis, { violations });
          document.addEventListener('securitypolicyviolation', (event) => {
            violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
          });
        }),
        keepModels(page, `${cdn.origin}/cdn/catalogue.json`, DRAWABLE),
        keepModels(page, `${host.origin}/catalogue.json`, 'alder-1b, birch-22b'),
      ]),
    );
    await allReady(visited.page);
    return visited;
  }

  /** Colours and lines that only the elements' own styles give. */
  const looks = (page: Awaited<ReturnType<typeof strict>>['page']) =>
    page.$$eval(ELEMENTS, (elements) =>
      elements.map(({ localName, shadowRoot }) => {
        const frame = shadowRoot?.querySelector('.frame') ?? document.body;
        const button = shadowRoot?.querySelector('.explain') ?? document.body;
        return {
          localName,
          container: getComputedStyle(frame).containerType,
          underline: getComputedStyle(button).textDecorationStyle,
        };
      }),
    );

  const styled = TAGS.map((localName) => ({
    localName,
    // A line of text is no container.
    container: localName === INLINE ? 'normal' : 'inline-size',
    underline: 'dotted',
  }));

  const violations = (page: Awaited<ReturnType<typeof strict>>['page']) =>
    page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

  test('shows every element, styled, with its chart and its explanations, and is not violated', async () => {
    const { page, problems } = await strict(
      `<model-compare models="llama-3.2-1b, mixtral-8x22b" structured-data share
        link-template="/compare/{a}-vs-{b}">
        <script type="application/json" data-overlay>
          { "models": [{ "id": "llama-3.2-1b", "maxOutput": 64000 }] }
        </script>
      </model-compare>
      ${TAGS.slice(1)
        .map((tag) => `<${tag} models="${DRAWABLE}"></${tag}>`)
        .join('\n')}`,
      'lit-html',
    );
    expect(await looks(page)).toEqual(styled);
    expect(await openFigure(page, 'model-compare')).not.toBe('');
    expect(await chartsDrawn(page)).toEqual(CHARTED);
    await page.waitForSelector('model-compare > script[type="application/ld+json"]');
    const [compare] = await textsOf(page, 'model-compare');
    expect(compare).toContain('Supplied by this site');
    await (
      await page.waitForSelector('model-compare >>> .related a[href^="/compare/"]')
    )?.dispose();
    await page.keyboard.press('Escape');
    await page.$eval('model-compare', ({ shadowRoot }) => {
      const slider = shadowRoot?.querySelector<HTMLInputElement>('input[name=price]');
      slider?.closest('details')?.toggleAttribute('open');
      slider?.focus();
    });
    await page.keyboard.press('ArrowRight');
    await until(page, 'the weights are in the address', async () =>
      page.url().endsWith('#weights=price:26'),
    );
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('counts votes where data may come from their server, and lets readers take their list along', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'strict-'));
    const votes = await startVoteServer(join(folder, 'votes.db'), ['--origin', host.origin]);
    try {
      const { page, problems } = await strict(
        `<review-panel models="${DRAWABLE}" votes="${votes.url}" savable></review-panel>
        <saved-models></saved-models>`,
        'lit-html',
        `${cdn.origin} ${votes.url}`,
      );
      const has = (text: string) =>
        until(page, `it shows "${text}"`, async () =>
          (await textsOf(page, 'review-panel')).join().replace(/\s+/g, ' ').includes(text),
        );
      await has('No votes yet');
      await (await page.waitForSelector('review-panel >>> .vote-buttons button'))?.click();
      await has('100% ship 1 of 1 vote');
      await until(page, 'the vote has arrived', async () =>
        Object.values(await getCounts(votes.url, ['llama-3.1-8b'])).some(({ ship }) => ship === 1),
      );

      await page.$eval('saved-models >>> details', (details) => details.toggleAttribute('open'));
      const download = await page.waitForSelector('saved-models >>> details button');
      if (name === 'Chromium') {
        const session = await browser.target().createCDPSession();
        const saved = new Promise((resolve) =>
          session.on('Browser.downloadProgress', ({ state }) => {
            if (state !== 'inProgress') resolve(state);
          }),
        );
        const options = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
        await session.send('Browser.setDownloadBehavior', options);
        await download?.click();
        expect(await saved).toBe('completed');
        const { models } = JSON.parse(
          await readFile(join(folder, 'saved-models.json'), 'utf8'),
        ) as { models: { id: string }[] };
        expect(models.map(({ id }) => id).sort()).toEqual(DRAWABLE.split(', ').sort());
      } else await download?.click();
      await nextFrame(page);
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.close();
    } finally {
      await votes.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('styles what a server rendered, though it refuses the server’s style elements', async () => {
    const models = 'alder-1b, birch-22b';
    const html = await renderOnServer({ catalogue: fixtureDocument, models });
    pages['/catalogue.json'] = {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fixtureDocument),
    };
    const { page } = await strict(
      `<link rel="model-catalogue" href="/catalogue.json">${Object.values(html).join('')}`,
      "lit-html 'allow-duplicates'",
      "'self'",
    );
    expect(await looks(page)).toEqual(styled);
    await page.close();
  });
});
