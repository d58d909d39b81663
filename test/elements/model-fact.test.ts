import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/model-fact/define.js';
import { factPaths } from '../../src/analysis/index.js';
import { openCatalogue } from '../../src/catalogue/index.js';
import { factText, loadLanguage } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import {
  explain,
  explanation,
  explanationClosed,
  figures,
  inState,
  plain,
  place,
  textOf,
  until,
  type ElementOf,
} from '../support/elements.js';
import { hiddenProperties } from '../support/reactive.js';
import { scripted } from '../support/scripted.js';

type Fact = ElementOf<'model-fact'>;

const catalogue = openCatalogue(fixtureDocument);

/** A sentence of a page with a fact in it, once the fact is there or cannot be. */
async function inSentence(
  attributes: string,
  { content = '', before = 'It is ', after = '.', tag = 'p', properties = {} } = {},
): Promise<{ element: Fact; sentence: HTMLElement }> {
  const sentence = document.createElement(tag);
  sentence.innerHTML = `${before}<model-fact ${attributes}>${content}</model-fact>${after}`;
  customElements.upgrade(sentence);
  const element = sentence.querySelector('model-fact') as Fact;
  Object.assign(element, { catalogue: fixtureDocument, ...properties });
  (await fixture('<div></div>')).append(sentence);
  await inState(element, 'ready', 'empty', 'failed');
  return { element, sentence };
}

const fact = async (
  attributes: string,
  options: Parameters<typeof inSentence>[1] = {},
): Promise<Fact> => (await inSentence(attributes, options)).element;

const valueOf = (element: Fact): HTMLElement => figures(element)[0]!;

const said = (element: Fact): string => plain(valueOf(element).textContent);

/** What stands behind the value, as text. */
const behind = async (element: Fact): Promise<string> =>
  textOf(await explain(element, valueOf(element)));

/** A fact that a page has of the fixture, before anything happens to it. */
const CONTEXT = 'model="alder-1b" fact="contextWindow"';
const MAKER = 'model="alder-1b" fact="organization"';

watch();

describe('<model-fact> shows', () => {
  it('for every path of every model the text that a page is to be published with', async () => {
    const element = await fact(MAKER);
    for (const model of catalogue.models) {
      element.model = model.id;
      for (const path of factPaths(catalogue, model)) {
        element.fact = path.replace('<model>', 'birch-22b');
        await element.updateComplete;
        expect(valueOf(element).textContent, `${model.id} ${path}`).to.equal(
          factText(catalogue, model.id, element.fact),
        );
      }
    }
  });

  it('a value as the `text` property has it', async () => {
    const element = await fact(CONTEXT);
    expect(element.text).to.equal('128,000 tokens');
    expect(said(element)).to.equal('128,000 tokens');
  });

  it('the name of the model where no fact is named', async () => {
    expect(said(await fact('model="alder-1b-instruct"'))).to.equal('Alder 1B');
    expect(said(await fact('models="birch-22b, alder-1b" fact=" "'))).to.equal('Birch 22B');
  });

  it('a price of the cheapest offer for the workload, and with another workload of another', async () => {
    const price = 'model="alder-1b" fact="price.input"';
    expect(said(await fact(price))).to.equal('$0.20');
    // Harbor: 10,000 × 0.2 = $2,000 and $0.27; Quay: 10,000 × 0.1 = $1,000, $0.90 and fees of $100.
    const long = `${price} workload='{"requests":1000000,"inputTokens":10000,"outputTokens":1}'`;
    const element = await fact(long);
    expect(said(element)).to.equal('$0.10');
    expect(await behind(element)).to.include('Input price, Quay Compute, Alder 1B');
  });

  it('money in another currency where a rate is published, and says so where there is none', async () => {
    // 0.2 × 10.25 = 2.05
    const cost = 'model="alder-1b" fact="price.input"';
    expect(said(await fact(`${cost} currency="NOK"`))).to.match(/2\.05/);
    const element = await fact(`${cost} currency="JPY"`);
    // A bare “$” in a page of yen would say nothing of it.
    expect(said(element)).to.equal('USD 0.20');
    const why = 'No exchange rate for JPY is published; prices are in USD.';
    expect(element.note).to.equal(why);
    expect(await behind(element)).to.include(why);
    expect((await fact(`${cost}`)).note).to.equal('');
  });

  it('that nothing is known in words, and why', async () => {
    const element = await fact('model="fir" fact="contextWindow"');
    expect(said(element)).to.equal('not known');
    expect(await behind(element)).to.include('The catalogue does not record this.');
    const cost = await fact('model="fir" fact="cost.monthly"');
    expect(said(cost)).to.equal('not known');
    expect(await behind(cost)).to.include(
      'No estimate can be given for Fir: no offer is recorded.',
    );
  });

  it('what the page supplies, marked as such', async () => {
    const overlay = { models: [{ id: 'alder-1b', contextWindow: 64_000 }] };
    const element = await fact(CONTEXT, { properties: { overlay } });
    expect(said(element)).to.equal('64,000 tokens');
    expect(element.note).to.include('Supplied by this site');
    expect(await behind(element)).to.include('Supplied by this site');
    expect(getComputedStyle(valueOf(element), '::after').content).to.include('*');
  });

  it('the language of the page, and keeps values of the other direction apart', async () => {
    await loadLanguage('ar');
    const element = await fact(`${CONTEXT} lang="ar"`);
    expect(valueOf(element).textContent).to.equal(
      factText(catalogue, 'alder-1b', 'contextWindow', { lang: 'ar' }),
    );
    const frame = element.renderRoot.querySelector<HTMLElement>('.frame')!;
    expect(frame.lang).to.equal('ar');
    expect(frame.dir).to.equal('rtl');
    expect(getComputedStyle(frame).unicodeBidi).to.equal('isolate');
  });
});

describe('<model-fact> stands in a sentence', () => {
  for (const style of [
    '',
    'font: italic 700 31px/2.2 serif; color: rgb(10, 120, 30); letter-spacing: 2px; text-transform: uppercase',
    'font: 9px/1 monospace; word-spacing: 4px',
  ]) {
    it(`in its font, size, colour and lines (${style.slice(0, 20) || 'as they are'})`, async () => {
      const page = await fixture<HTMLElement>(
        `<div style="inline-size: 300px; ${style}">
          <p>It holds 128,000 tokens in all, which is as many as fit on some 300 pages or so.</p>
          <p>It holds <model-fact ${CONTEXT}></model-fact> in all, which is as many as fit on some 300 pages or so.</p>
        </div>`,
      );
      const element = page.querySelector('model-fact')!;
      element.catalogue = {
        ...fixtureDocument,
        models: fixtureDocument.models.map((one) => ({ ...one, contextWindow: 128_000 })),
      };
      await inState(element, 'ready');
      const [plainText, sentence] = [...page.querySelectorAll('p')] as HTMLElement[];
      expect(sentence!.offsetHeight).to.equal(plainText!.offsetHeight);
      const [own, other] = [valueOf(element), sentence!].map((one) => getComputedStyle(one));
      for (const name of [
        'fontFamily',
        'fontSize',
        'fontStyle',
        'fontWeight',
        'color',
        'lineHeight',
        'letterSpacing',
        'wordSpacing',
        'textTransform',
        'backgroundColor',
      ] as const)
        expect(own![name], name).to.equal(other![name]);
      expect(own!.display).to.equal('inline');
      expect(getComputedStyle(element).display).to.equal('inline');
    });
  }

  it('no higher for its mark', async () => {
    const page = await fixture<HTMLElement>(
      `<div><p>It holds 128,000 tokens*.</p><p>It holds <model-fact ${CONTEXT}></model-fact>.</p></div>`,
    );
    const element = page.querySelector('model-fact')!;
    element.catalogue = fixtureDocument;
    await inState(element, 'ready');
    expect(element.note).to.equal('sources disagree');
    const [other, own] = [...page.querySelectorAll('p')].map((one) => one.offsetHeight);
    expect(own).to.equal(other);
  });

  it('and breaks with its lines', async () => {
    const { element, sentence } = await inSentence('model="elm-reasoner" fact="inputs"');
    sentence.style.inlineSize = '4em';
    expect(said(element)).to.equal('text, images, and PDF');
    expect(valueOf(element).getClientRects().length).to.be.greaterThan(1);
    expect(sentence.scrollWidth).to.be.at.most(sentence.clientWidth);
  });

  it('and breaks an address before it runs out of a narrow column', async () => {
    const { element, sentence } = await inSentence('model="birch-22b" fact="licence.url"');
    sentence.style.inlineSize = '8em';
    expect(said(element)).to.equal('https://www.apache.org/licenses/LICENSE-2.0');
    expect(sentence.scrollWidth).to.be.at.most(sentence.clientWidth);
  });

  it('without a space of its own at either side', async () => {
    const { element, sentence } = await inSentence(MAKER, { before: '(', after: ')' });
    const whole = sentence.getBoundingClientRect();
    const other = await fixture<HTMLElement>('<p>(North Lab)</p>');
    const widthOf = (node: HTMLElement): number => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().width;
    };
    expect(whole.height).to.equal(other.offsetHeight);
    sentence.style.display = other.style.display = 'inline-block';
    expect(sentence.offsetWidth).to.be.closeTo(other.offsetWidth, 1);
    expect(widthOf(element.parentElement!)).to.be.closeTo(widthOf(other), 1);
  });

  it('whose theme it takes for what stands behind the value alone', async () => {
    const { element, sentence } = await inSentence(`${MAKER} theme="dark"`);
    const [own, other] = [valueOf(element), sentence].map((one) => getComputedStyle(one));
    expect(own!.color).to.equal(other!.color);
    expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const popover = await explain(element, valueOf(element));
    expect(getComputedStyle(popover).backgroundColor).to.equal('rgb(28, 28, 31)');
  });
});

describe('<model-fact> opens what stands behind its value', () => {
  it('source, date and what other sources say', async () => {
    const element = await fact(CONTEXT);
    expect(await behind(element)).to.match(
      /Context window, Alder 1B ?128,000 tokens.*Quantised builds hold 8,000 tokens\..*Other sources say.*131,072 tokens.*Snapshot of limits.*Alder model card.*As of Oct 1, 2026/,
    );
  });

  it('the working of a cost, its workload and whose offer it is', async () => {
    const element = await fact('model="alder-1b" fact="cost.monthly"');
    const text = await behind(element);
    expect(text).to.include('Per month, Alder 1B');
    expect(text).to.include('Of the cheapest offer for this workload: 1,000,000 requests a month');
    expect(text).to.include('Provider: Harbor Cloud');
    expect(text).to.include('Harbor Cloud pricing');
    expect(text).to.match(/×.*\$0\.20 ÷ 1,000,000 tokens/);
  });

  it('both costs of a comparison', async () => {
    const element = await fact('model="alder-1b" fact="cheaper-than:birch-22b"');
    // 1 − 227.5 ÷ 775 = 70.6 %; 775 ÷ 227.5 = 3.4
    expect(said(element)).to.equal('70.6% cheaper than Birch 22B, which costs 3.4× as much');
    const text = await behind(element);
    expect(text).to.include('1 − $227.50 ÷ $775.00 = 70.6%');
    expect(text).to.include('Birch 22B costs $775.00 a month, via Harbor Cloud.');
  });

  it('by keyboard, and gives the focus back', async () => {
    const element = await fact(CONTEXT);
    for (const key of ['Enter', ' ']) {
      valueOf(element).focus();
      await sendKeys({ press: key });
      await explanation(element);
      await sendKeys({ press: 'Escape' });
      await explanationClosed(element);
      expect(element.shadowRoot!.activeElement).to.equal(valueOf(element));
    }
  });

  it('upright, in the size of the page, whatever the sentence is like', async () => {
    const page = await fixture<HTMLElement>(
      `<h1 style="text-transform: uppercase; letter-spacing: 3px; text-shadow: 1px 1px red; white-space: pre;
        color: transparent; -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; text-align-last: justify;
        text-emphasis: filled"><em><small>
        <model-fact ${CONTEXT}></model-fact></small></em></h1>`,
    );
    const element = page.querySelector('model-fact')!;
    element.catalogue = fixtureDocument;
    await inState(element, 'ready');
    const style = getComputedStyle(await explain(element, valueOf(element)));
    expect(style.fontSize).to.equal('15px');
    expect(style.fontStyle).to.equal('normal');
    expect(style.fontWeight).to.equal('400');
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textShadow).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    // As in headings that are filled with a picture.
    expect(style.color).not.to.equal('rgba(0, 0, 0, 0)');
    expect(style.webkitTextFillColor).to.equal(style.color);
    expect(style.webkitTextStrokeWidth).to.equal('0px');
    expect(style.textAlignLast).to.equal('auto');
    expect(style.textEmphasisStyle).to.equal('none');
  });

  it('within a link, and leads nowhere', async () => {
    const link = await fixture<HTMLAnchorElement>(
      `<a href="#away">Its context: <model-fact ${CONTEXT}></model-fact></a>`,
    );
    const element = link.querySelector('model-fact')!;
    element.catalogue = fixtureDocument;
    await inState(element, 'ready');
    const popover = await explain(element, valueOf(element));
    popover.querySelector<HTMLElement>('.title')!.click();
    expect(location.hash).to.equal('');
  });
});

describe('<model-fact as-of>', () => {
  const PRICE = 'model="alder-1b" fact="price.input"';

  it('keeps the value of the day, and tells what it is now', async () => {
    const element = await fact(`${PRICE} as-of="2025-06-01"`);
    expect(said(element)).to.equal('$0.30');
    const now = 'Jun 1, 2025: $0.30; now (Nov 1, 2026): $0.20';
    expect(valueOf(element).title).to.equal(now);
    expect(await behind(element)).to.include(now);
  });

  it('says nothing but behind the value where nothing has changed', async () => {
    const element = await fact(`${PRICE} as-of="2026-06-01"`);
    expect(said(element)).to.equal('$0.20');
    expect(element.note).to.equal('');
    expect(await behind(element)).to.include('The same value: Jun 1, 2026 and Nov 1, 2026');
  });

  it('says that the model was not out yet', async () => {
    const element = await fact(`${PRICE} as-of="2020-01-01"`);
    expect(said(element)).to.equal('not known');
    expect(element.note).to.include('Alder 1B: not released on this day');
  });

  it('that is no date counts as none, which is told', async () => {
    const element = await fact(`${PRICE} as-of="soon"`);
    expect(said(element)).to.equal('$0.20');
    expect(element.note).to.include('The attribute “as-of” cannot be “soon”.');
  });
});

describe('<model-fact> leaves the page’s own text', () => {
  const shown = (element: Fact): boolean => element.querySelector('b')!.checkVisibility();
  const OWN = { content: '<b>128,000 tokens</b>' };

  it('until the value is there', async () => {
    const { url } = await scripted({ body: fixtureDocument, delay: 300 });
    const element = await place('model-fact', { catalogue: url, models: 'alder-1b' }, OWN.content);
    await element.updateComplete;
    expect(shown(element)).to.be.true;
    await inState(element, 'ready');
    expect(shown(element)).to.be.false;
  });

  it('where the catalogue cannot be had', async () => {
    const { url } = await scripted({ status: 404 });
    const element = await fact(CONTEXT, { ...OWN, properties: { catalogue: url } });
    expect(element.state).to.equal('failed');
    expect(shown(element)).to.be.true;
    expect(element.note).to.equal('The models could not be loaded.');
    expect(element.text).to.equal(undefined);
  });

  for (const [attributes, note] of [
    [
      'model="aldr-1b" fact="contextWindow"',
      'The attribute “model” cannot be “aldr-1b”. Expected: the id of a model. Did you mean alder-1b?',
    ],
    [
      'model="alder-1b" fact="contxtWindow"',
      'The attribute “fact” cannot be “contxtWindow”. Expected: a fact such as price.input, contextWindow or released. Did you mean contextWindow',
    ],
    ['model="birch-22b" fact="scores.codequiz[Pluss]"', 'Did you mean scores.codequiz[Plus]'],
    ['model="alder-1b" fact="cheaper-than:birch22b"', 'Did you mean cheaper-than:birch-22b'],
    ['fact="contextWindow"', 'The attribute “model” cannot be “”.'],
    [`model="alder-1b" fact="${'y'.repeat(10_000)}"`, 'The attribute “fact” cannot be “yyyy'],
    ['model="alder-1b" fact="__proto__"', 'The attribute “fact” cannot be “__proto__”'],
    ['model="alder-1b" fact="scores.__proto__"', 'cannot be “scores.__proto__”'],
    ['model="constructor" fact="name"', 'The attribute “model” cannot be “constructor”'],
  ] as const) {
    it(`and tells what is wrong: ${attributes.slice(0, 60)}`, async () => {
      const element = await fact(attributes, OWN);
      expect(element.state).to.equal('empty');
      expect(shown(element)).to.be.true;
      expect(element.note).to.include(note);
      expect(element.note.length).to.be.lessThan(500);
      const wrapper = element.renderRoot.querySelector<HTMLElement>('[title]')!;
      expect(wrapper.title).to.equal(element.note);
      expect(element.text).to.equal(undefined);
    });
  }

  it('or says itself what is wrong where the page has none', async () => {
    const { sentence, element } = await inSentence(
      'model="alder-1b" fact="nothing-like-it-at-all"',
    );
    expect(element.renderRoot.querySelector('slot')!.textContent).to.include('cannot be');
    expect(sentence.offsetHeight).to.be.greaterThan(0);
  });

  it('in the page’s own direction and language', async () => {
    const element = await fact('model="no" lang="ar"', OWN);
    expect(getComputedStyle(element.querySelector('b')!).direction).to.equal('ltr');
  });
});

describe('<model-fact> of a hostile catalogue', () => {
  it('is text', async () => {
    const name = '<img src=x onerror="ranHostileCode = 1">';
    const element = await fact('model="bad"', {
      properties: { catalogue: { format: 1, models: [{ id: 'bad', name }] } },
    });
    expect(said(element)).to.equal(name);
    await explain(element, valueOf(element));
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect('ranHostileCode' in window).to.be.false;
  });
});

describe('<model-fact> is accessible', () => {
  for (const [state, attributes] of [
    ['with its value', CONTEXT],
    ['of a past day', `${CONTEXT} as-of="2025-06-01"`],
    ['where nothing is known', 'model="fir" fact="price"'],
    ['of a model that is not there', 'model="no" fact="price"'],
    ['of a fact that is not there', 'model="fir" fact="prize"'],
    ['in Arabic', `${CONTEXT} lang="ar"`],
    ['where only it is dark', `${CONTEXT} theme="dark"`],
  ] as const) {
    it(state, async () => {
      const { sentence } = await inSentence(attributes, { content: 'its own text' });
      await expect(sentence).to.be.accessible();
    });
  }

  it('when it is open', async () => {
    const { element, sentence } = await inSentence(CONTEXT);
    await explain(element, valueOf(element));
    await expect(sentence).to.be.accessible();
  });

  it('while it loads and when it failed', async () => {
    const { url } = await scripted({ status: 404, delay: 100 });
    const element = await place('model-fact', { catalogue: url }, 'Our own');
    await expect(element).to.be.accessible();
    await inState(element, 'failed');
    await expect(element).to.be.accessible();
  });
});

describe('A hundred <model-fact> of one page', () => {
  it('share one request and are there within a second', async () => {
    const server = await scripted({ body: fixtureDocument });
    const page = await fixture<HTMLElement>('<p></p>');
    const start = performance.now();
    const elements = await Promise.all(
      Array.from({ length: 100 }, () =>
        place('model-fact', { catalogue: server.url, models: 'alder-1b' }, '128,000', page),
      ),
    );
    for (const element of elements) element.fact = 'cost.monthly';
    await Promise.all(elements.map((element) => inState(element, 'ready', 'failed')));
    expect(performance.now() - start).to.be.lessThan(1000);
    expect(elements.map(({ text }) => text)).to.eql(Array(100).fill('$227.50'));
    expect(await server.requests()).to.equal(1);
  });

  it('follow the workload of the page', async () => {
    const element = await fact('model="alder-1b" fact="cost.monthly"');
    const { shareWorkload } = await import('../../src/elements/internal/page-workload.js');
    // 1 request of a million tokens in: $0.20
    shareWorkload({ requests: 1, inputTokens: 1_000_000, outputTokens: 0 });
    await element.updateComplete;
    await until(() => said(element) === 'not known' || said(element) === '$0.20', said(element));
  });

  it('hide no property', async () => {
    expect(hiddenProperties(document.createElement('model-fact'))).to.be.empty;
    expect(hiddenProperties(await fact(CONTEXT))).to.be.empty;
  });
});

itWasQuiet();
