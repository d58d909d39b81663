/** Readers vote in what a server rendered, on a server of votes as it ships. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticFiles } from '../../scripts/serve.mjs';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { path } from '../support/package.js';
import { inlineJson, renderOnServer, withChildren } from '../support/server-rendered.js';
import type { TestServer } from '../support/servers.js';
import { allReady, axeViolations, textsOf, until, visit } from '../support/visit.js';
import { getCounts, putBallot, startVoteServer } from '../support/vote-server.mjs';

const MODELS = ['alder-1b', 'birch-22b'];
const TAG = 'review-panel';

describe.each(browsers)('votes in $name', ({ launch }) => {
  let browser: Browser;
  let host: TestServer;
  let votes: Awaited<ReturnType<typeof startVoteServer>>;
  let folder: string;
  let rendered: string;
  const files = staticFiles(path('dist'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'votes-'));
    host = await listen((request, response) => {
      if (request.url !== '/') return files(request, response);
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          // Nobody else is asked.
          'Content-Security-Policy': `connect-src 'self' ${votes.url}`,
        })
        .end(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>Votes</title>
            <link rel="icon" href="data:,"><main><h1>Votes</h1><h2>Panel</h2>
            ${withChildren(rendered, inlineJson(fixtureDocument))}</main>
            <script type="module" src="/cdn/model-widgets.js"></script>`,
        );
    });
    votes = await startVoteServer(join(folder, 'votes.db'), ['--origin', host.origin]);
    for (const [index, vote] of ['ship', 'ship', 'skip'].entries())
      await putBallot(votes.url, 'alder-1b', { token: `${index}`.repeat(22), vote });
    [rendered, browser] = await Promise.all([
      renderOnServer({ catalogue: fixtureDocument, models: MODELS.join(), votes: votes.url }).then(
        (all) => all[TAG] ?? '',
      ),
      launch(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([host?.close(), votes?.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** The page once it says something. */
  async function open(says: string) {
    const visited = await visit(browser, `${host.origin}/`, (page) =>
      page.evaluateOnNewDocument(() => {
        Object.assign(globalThis, { shift: 0 });
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              (globalThis as unknown as { shift: number }).shift += Number(
                Reflect.get(entry, 'value'),
              );
          }).observe({ type: 'layout-shift', buffered: true });
      }),
    );
    await allReady(visited.page);
    await shows(visited.page, says);
    return visited;
  }

  const shows = (page: Page, text: string): Promise<void> =>
    until(page, `it shows "${text}"`, async () =>
      (await textsOf(page, TAG)).join().replace(/\s+/g, ' ').includes(text),
    );

  const press = (page: Page, name: string): Promise<void> =>
    page.$eval(
      TAG,
      ({ shadowRoot }, wanted) =>
        shadowRoot?.querySelector<HTMLElement>(`button[aria-label="${wanted}"]`)?.click(),
      name,
    );

  const pressed = (page: Page): Promise<(string | null)[]> =>
    page.$$eval(`${TAG} >>> button[aria-pressed="true"]`, (all) =>
      all.map((button) => button.getAttribute('aria-label')),
    );

  test('a server renders their place, without asking for any', () => {
    expect(rendered).toContain('Loading votes…');
    expect(rendered).toContain('aria-label="Ship: Alder 1B"');
    expect(votes.log.filter(({ method }) => method === 'GET')).toEqual([]);
  });

  test('counts come without a shift; a vote counts at once, stays, and can be taken back', async () => {
    // 2 of 3: 66.7 %
    const { page, problems } = await open('66.7% ship 2 of 3 votes');
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    expect(shift).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    const told = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('vote', (event) => resolve((event as CustomEvent).detail), {
            once: true,
          }),
        ),
    );
    await press(page, 'Ship: Alder 1B');
    expect(await told).toEqual({ model: 'alder-1b', vote: 'ship' });
    await shows(page, '75% ship 3 of 4 votes');
    expect(await getCounts(votes.url, MODELS)).toEqual({
      'alder-1b': { ship: 3, skip: 1 },
      'birch-22b': { ship: 0, skip: 0 },
    });
    expect(problems).toEqual([]);
    await page.close();

    const again = await open('75% ship 3 of 4 votes');
    expect(await pressed(again.page)).toEqual(['Ship: Alder 1B']);
    await press(again.page, 'Skip: Alder 1B');
    await shows(again.page, '50% ship 2 of 4 votes');
    await press(again.page, 'Skip: Alder 1B');
    await shows(again.page, '66.7% ship 2 of 3 votes');
    await until(again.page, 'it is taken back', async () => {
      const { 'alder-1b': alder } = await getCounts(votes.url, MODELS);
      return alder?.ship === 2 && alder.skip === 1;
    });
    expect(again.problems).toEqual([]);
    await again.page.close();
  });
});
