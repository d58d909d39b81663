import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/cost-estimator/define.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { all, show, textOf, until } from '../support/elements.js';
import {
  COUNTER,
  MORE,
  OFFERS,
  STORE,
  estimate,
  field,
  header,
  money,
  month,
  unfoldAll,
  updated,
} from '../support/estimator.js';

watch();

afterEach(() => {
  localStorage.removeItem(STORE);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('The reader of <cost-estimator>', () => {
  it('can set everything from the keyboard', async () => {
    const element = await estimate();
    const focused = (): HTMLElement | null =>
      element.shadowRoot!.activeElement as HTMLElement | null;
    const tabTo = async (wanted: () => boolean, what: string): Promise<void> => {
      for (let presses = 0; presses < 80 && !wanted(); presses++) await sendKeys({ press: 'Tab' });
      expect(wanted(), what).to.be.true;
    };
    const tabToField = (name: string): Promise<void> =>
      tabTo(() => focused() === all(element, 'spinbutton', new RegExp(`^${name}`))[0], name);
    const open = async (heading: RegExp): Promise<void> => {
      await tabTo(
        () => focused()?.localName === 'summary' && heading.test(textOf(focused())),
        String(heading),
      );
      await sendKeys({ press: 'Enter' });
      await updated(element);
    };
    const before = document.createElement('button');
    element.before(before);
    before.focus();

    await open(MORE);
    await tabToField('Input read from cache');
    await sendKeys({ type: '50' });
    // 400 M × $0.20 + 400 M × $2 + 250 M × $8
    await until(() => month(element) === '$2,880.00', 'the share is not taken');
    await open(COUNTER);
    await tabTo(() => focused()?.localName === 'textarea', 'the text');
    await sendKeys({ type: 'A text' });
    await until(() => all(element, 'button', /^Use the middle/).length === 2, 'nothing is counted');
    await tabTo(() => textOf(focused()) === 'Use the middle as input', 'the button');
    await sendKeys({ press: 'Enter' });
    await until(() => field(element, 'Input tokens').value !== '800', 'it is not used');

    await open(OFFERS);
    await until(() => all(element, 'group', /^Your price/).length === 1, 'offers stay closed');
    await tabToField('Input per million tokens');
    await sendKeys({ type: '0' });
    await tabToField('Output per million tokens');
    await sendKeys({ type: '4' });
    // 250 M × $4
    await until(() => month(element) === '$1,000.00', 'the own price is not taken');
    await tabTo(() => textOf(focused()) === 'Use list prices again', 'the way back');
    await sendKeys({ press: 'Enter' });
    await until(() => header(element).endsWith('via Harbor Cloud'), 'there is no way back');
  });
});

describe('With everything open, <cost-estimator>', () => {
  const EVERYTHING = {
    requests: 1_000_000,
    inputTokens: 800,
    outputTokens: 250,
    cacheWriteShare: 0.5,
    batchShare: 0.3,
    offPeakShare: 0.2,
    reasoningTokens: 100,
    webSearches: 1,
    growth: 0.05,
    users: 100,
  };

  for (const [what, properties, page] of [
    ['as it is at first', {}, ''],
    ['with all in the workload', { workload: { ...EVERYTHING, webSearches: 0 } }, ''],
    ['where nothing can be counted', { workload: EVERYTHING }, ''],
    ['in the dark', { theme: 'dark' as const }, 'style="background: #121214"'],
    ['from right to left', { lang: 'ar' }, 'dir="rtl" lang="ar"'],
    ['in euros', { currency: 'EUR', models: 'full, bare, none' }, ''],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const parent = await fixture<HTMLElement>(`<div ${page}></div>`);
      const element = await show(
        'cost-estimator',
        { catalogue: money, models: 'full, bare', ...properties },
        parent,
      );
      for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
      const area = element.renderRoot.querySelector('textarea')!;
      area.value = 'Some text';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      const input = element.renderRoot.querySelector<HTMLInputElement>(
        'input[data-field=cachedShare]',
      )!;
      input.value = '101';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await until(
        () => element.renderRoot.querySelectorAll('input[data-field^=own-]').length === 8,
        'the offers stay closed',
      );
      const own = element.renderRoot.querySelector<HTMLInputElement>('input[data-field^=own-]')!;
      own.value = '-1';
      own.dispatchEvent(new Event('input', { bubbles: true }));
      await updated(element);
      expect(all(element, 'alert').length).to.equal(2);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  for (const lang of ['en', 'de', 'ar', 'ja'])
    it(`fits into 280 pixels in "${lang}", where nothing sticks out`, async () => {
      const column = await fixture<HTMLElement>(
        `<div style="inline-size: 280px" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"></div>`,
      );
      const element = await show(
        'cost-estimator',
        { catalogue: money, models: 'full, bare', workload: EVERYTHING },
        column,
      );
      for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
      await until(
        () => element.renderRoot.querySelectorAll('input[data-field^=own-]').length === 8,
        'the offers stay closed',
      );
      await updated(element);
      expect(element.scrollWidth).to.be.at.most(280);
      const { left, right } = element.getBoundingClientRect();
      const out = [
        ...element.renderRoot.querySelectorAll('input, select, textarea, button, summary, p'),
      ]
        .filter((part) => part.checkVisibility() && !part.closest('.hidden'))
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        });
      expect(out.map((part) => part.outerHTML.slice(0, 80))).to.eql([]);
    });

  it('is all there again, unasked, after the reader opens it anew', async () => {
    const element = await estimate();
    await unfoldAll(element);
    expect(all(element, 'group', /^Your price for (FULL|BARE), USD$/).length).to.equal(2);
  });
});

itWasQuiet();
