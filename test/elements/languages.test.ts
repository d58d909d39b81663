import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { Format } from '../../src/i18n/format.js';
import { decision } from '../../src/i18n/messages/en.decision.js';
import { history } from '../../src/i18n/messages/en.history.js';
import { en } from '../../src/i18n/messages/en.js';
import { LANGUAGES, loadLanguage } from '../../src/words.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import {
  all,
  explain,
  figures,
  inState,
  one,
  PAIR,
  place,
  plain,
  row,
  rowTexts,
  show,
  shownText,
  until,
  type AnyElement,
  type Tag,
} from '../support/elements.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

const TAGS: Tag[] = ['model-compare', 'cost-estimator', 'benchmark-bars', 'price-history'];

const frame = (element: AnyElement): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>('[part~=frame]')!;

const spoken = (element: AnyElement, lang: string): Promise<void> =>
  until(() => frame(element)?.lang === lang, `it does not come to speak "${lang}"`);

/** Every plain text of the messages. */
const textsOf = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : typeof tree === 'object' && tree !== null
      ? Object.values(tree).flatMap(textsOf)
      : [];

/** English that stands alone; what is the same in many languages says nothing. */
const ENGLISH = new Set(
  [...textsOf(en), ...textsOf(decision), ...textsOf(history)].filter(
    (text) =>
      !/^(Agent|Chat|PDF|Status|Tokenizer|Reasoning|Benchmarks|Workload|Retrieval \(RAG\)|Architecture|Sources?|Documentation|Article|Capabilities|Vision|Parameters|Offers|Model|Data set|.{0,3}|[^a-z]*)$/i.test(
        text,
      ) && !text.includes('#'),
  ),
);

/** Each text that an element shows or has read out. */
function said(element: AnyElement): string[] {
  const found: string[] = [];
  for (const node of element.renderRoot.querySelectorAll('*')) {
    if (node.localName === 'style') continue;
    const label = node.getAttribute('aria-label');
    if (label) found.push(plain(label));
    for (const child of node.childNodes)
      if (child instanceof Text && plain(child.data)) found.push(plain(child.data));
  }
  return found;
}

describe('The language', () => {
  watch();

  it('is waited for: until it is there, nothing is said in another', async () => {
    const place = await fixture<HTMLElement>('<div lang="de"></div>');
    const element = document.createElement('model-compare');
    Object.assign(element, { catalogue: fixtureDocument, models: PAIR });
    place.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(shownText(element)).to.equal('');
    await inState(element, 'ready');
    expect(frame(element).lang).to.equal('de');
  });

  for (const tag of TAGS)
    it(`of <${tag}> is that of the nearest ancestor which states one`, async () => {
      const page = await fixture<HTMLElement>('<div lang="en"><p lang="de-AT"></p></div>');
      const element = await show(tag, {}, page.firstElementChild!);
      expect(frame(element).lang).to.equal('de-AT');
      expect(said(element).filter((text) => ENGLISH.has(text))).to.eql([]);
    });

  it('is stated by the element itself, if by anybody', async () => {
    const page = await fixture<HTMLElement>('<div lang="de"></div>');
    const element = await show('model-compare', { lang: 'en' }, page);
    expect(frame(element).lang).to.equal('en');
    expect(rowTexts(element, 'Released')[0]).to.equal('Sep 25, 2024');
  });

  it('changes with the attribute, of the element or around it', async () => {
    const page = await fixture<HTMLElement>('<div lang="en"></div>');
    const element = await show('model-compare', { sections: 'specs' }, page);
    const heading = (): string => plain(all(element, 'heading')[0]?.textContent);
    expect(heading()).to.equal('Specifications');
    page.lang = 'de';
    await spoken(element, 'de');
    expect(heading()).to.equal('Technische Daten');
    expect(rowTexts(element, 'Kontextfenster')[1]).to.include('65.536 Token');
    element.lang = 'en-GB';
    await spoken(element, 'en-GB');
    expect(rowTexts(element, 'Released')[0]).to.equal('25 Sept 2024');
    element.removeAttribute('lang');
    await spoken(element, 'de');
    page.removeAttribute('lang');
    await spoken(element, document.documentElement.lang || 'en');
  });

  it('is that of the chart, too', async () => {
    const element = await show('benchmark-bars', { lang: 'en' });
    const canvas = element.renderRoot.querySelector('canvas')!;
    const { Chart } = await import('chart.js');
    const axis = (): unknown => {
      const { ticks } = Chart.getChart(canvas)?.options.scales?.['x'] ?? {};
      return (ticks?.callback as ((value: number) => string) | undefined)?.(12.5);
    };
    await until(() => axis() === '12.5%', 'the chart does not speak English');
    element.lang = 'de';
    await until(() => axis() === '12,5\u00a0%', 'the chart does not come to speak German');
  });

  it('comes with numbers, money and dates of its region', async () => {
    const german = await show('model-compare', { lang: 'de' });
    expect(rowTexts(german, 'Pro Monat')[1]).to.match(/^775,00 \$/);
    expect(rowTexts(german, 'Veröffentlicht')[0]).to.equal('25. Sept. 2024');
    const swiss = await show('model-compare', { lang: 'de-CH' });
    expect(rowTexts(swiss, 'Pro Monat')[1]).to.match(/^\$ ?775\.00/);
  });

  it('that is no language, or one that nobody speaks, is English', async () => {
    for (const lang of ['tlh', 'x', 'de_AT', '"><img>', 'constructor']) {
      const element = await show('model-compare', { lang });
      expect(frame(element).lang, lang).to.equal('en');
      expect(rowTexts(element, 'Released')[0]).to.equal('Sep 25, 2024');
    }
  });

  it('does not turn the names in its credits around', async () => {
    const element = await show('model-compare', { lang: 'ar' });
    await spoken(element, 'ar');
    expect(element.renderRoot.textContent).to.include('\u2068invented-prices 1.2.3 (MIT)\u2069');
  });

  it('is that of what stands behind a figure, too', async () => {
    const element = await show('model-compare', { lang: 'de', sections: 'cost' });
    const opened = await explain(element, figures(row(element, 'Pro Monat')[0]!)[0]!);
    expect(plain(opened.textContent)).to.match(
      /1\.000\.000 Anfragen × 800 Token × 0,20 \$ ÷ 1\.000\.000 Token = 160,00 \$/,
    );
    one(opened, 'button', 'Kopieren');
  });

  it('is that of what is wrong', async () => {
    const element = await show('model-compare', {
      lang: 'de',
      models: 'alder-1b, nobody',
      sections: 'nonsense',
    });
    expect(shownText(element)).to.include('„nobody“ steht nicht in diesem Katalog.');
    expect(shownText(element)).to.include(
      '„nonsense“ ist kein gültiger Wert des Attributs „sections“.',
    );
    const failed = await place('cost-estimator', { lang: 'de', catalogue: 'about:none' });
    await inState(failed, 'failed');
    expect(shownText(failed)).to.include('Die Modelle konnten nicht geladen werden.');
    one(failed, 'button', 'Erneut versuchen');
    failed.renderRoot.querySelector('details')!.open = true;
    expect(shownText(failed)).to.include('about:none ist nicht erreichbar');
  });

  for (const lang of LANGUAGES)
    describe(`"${lang}"`, () => {
      const rightToLeft = new Format(lang).direction === 'rtl';

      it('runs in its own direction, wherever it stands', async () => {
        await loadLanguage(lang);
        for (const tag of TAGS) {
          const element = await show(tag, { lang });
          await spoken(element, lang);
          const { direction, textAlign } = getComputedStyle(frame(element));
          expect([direction, textAlign]).to.eql(rightToLeft ? ['rtl', 'right'] : ['ltr', 'left']);
          const bars = [...element.renderRoot.querySelectorAll('.magnitude')];
          if (tag === 'model-compare' || tag === 'benchmark-bars') expect(bars).not.to.be.empty;
          for (const bar of bars)
            expect(getComputedStyle(bar).transform).to.equal(
              rightToLeft ? 'matrix(-1, 0, 0, 1, 0, 0)' : 'none',
            );
        }
      });

      it('has one kind of digits, those of its words', async () => {
        for (const tag of TAGS) {
          const element = await show(tag, { lang });
          await spoken(element, lang);
          expect(/[0-9]/.test(shownText(element))).to.equal(true);
          expect(shownText(element).match(/(?![0-9])\p{Nd}/gu) ?? []).to.eql([]);
        }
      });

      it('sets amounts on their decimal points', async () => {
        const element = await show('cost-estimator', { lang, models: 'alder-1b, birch-22b' });
        await spoken(element, lang);
        // What a request costs has more digits than fit others; the last of them stands rightmost.
        const cells = [...element.renderRoot.querySelectorAll('td.number:nth-of-type(3)')];
        const points = cells.map((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = /[.,٫](?=[\d٠-٩])/.exec(node.textContent ?? '')?.index;
            if (at === undefined) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return Math.round(range.getBoundingClientRect().x);
          }
          return undefined;
        });
        expect(points).to.have.length(2);
        // In some fonts the space that stands for a digit is not quite as wide as one.
        expect(points[0]).to.be.closeTo(points[1] ?? NaN, 2);
      });

      it('fits into a narrow place', async () => {
        for (const width of [280, 320]) {
          const column = await fixture<HTMLElement>(`<div style="inline-size: ${width}px"></div>`);
          for (const tag of TAGS) {
            const element = await show(tag, { lang }, column);
            await spoken(element, lang);
            expect(element.scrollWidth, `${tag} at ${width} px`).to.be.at.most(width);
            element.remove();
          }
        }
      });

      it('is accessible', async () => {
        const element = await show('model-compare', { lang });
        await spoken(element, lang);
        await expect(element).to.be.accessible();
      }).timeout(30_000);
    });

  itWasQuiet();
});
