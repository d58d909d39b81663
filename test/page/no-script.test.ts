/** A reader whose browser runs no scripts. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { browsers } from '../support/browser.js';
import { renderOnServer } from '../support/server-rendered.js';
import { serveAnswers, serveBuild, type TestServer } from '../support/servers.js';
import { TAGS, textsOf, visit } from '../support/visit.js';

const chromium = browsers.filter(({ name }) => name === 'Chromium');

describe.each(chromium)('without JavaScript in $name', ({ launch }) => {
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

  async function read(body: string) {
    pages['/'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
      <link rel="icon" href="data:,">
      <script type="module" src="${cdn.origin}/cdn/model-widgets.js"></script>${body}`;
    return visit(browser, `${host.origin}/`, (page) => page.setJavaScriptEnabled(false));
  }

  test.each(TAGS)('what stands in <%s> is shown', async (tag) => {
    const { page, problems } = await read(
      `<${tag} models="llama-3.2-1b"><table><tr><th>Llama 3.2 1B<td>128,000 tokens</table></${tag}>`,
    );
    const { text, height } = await page.$eval(`${tag} table`, (table) => ({
      text: (table as HTMLElement).innerText,
      height: table.getBoundingClientRect().height,
    }));
    expect(text).toContain('128,000 tokens');
    expect(height).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('what a server rendered is shown, with the workload that it was computed for', async () => {
    const models = 'alder-1b, birch-22b';
    const html = await renderOnServer({ catalogue: fixtureDocument, models });
    const { page, problems } = await read(Object.values(html).join('\n'));
    const [compare, estimator, bars, history, hosting, tuning, profile, fact, panel] =
      await textsOf(page);
    expect(compare).toContain('Specifications');
    for (const text of [compare, estimator]) {
      expect(text).toMatch(/Alder 1B is the cheapest at \$\d[\d.]* a month/);
    }
    expect(bars).toContain('CodeQuiz');
    expect(history).toContain('input fell 33.3%, from $0.30 to $0.20');
    expect(hosting).toMatch(/Alder 1B runs on 1 GPU for \$\d/);
    expect(tuning).toMatch(/\$\d[\d,.]* a run/);
    expect(profile).toMatch(/Alder 1B is an AI model by North Lab.*\[1\]/s);
    expect(fact).toContain('Alder 1B');
    expect(panel).toMatch(/1 of 2 \(50%\)/);
    const shown = await page.$eval('cost-estimator', ({ shadowRoot }) => {
      const list = shadowRoot?.querySelector('select');
      const fields = [...(shadowRoot?.querySelectorAll('input') ?? [])];
      return [list?.selectedOptions[0]?.text.trim(), ...fields.map(({ value }) => value)];
    });
    expect(shown.slice(0, 4)).toEqual(['General', '1000000', '800', '250']);
    expect(problems).toEqual([]);
    await page.close();
  });
});
