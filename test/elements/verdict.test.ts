import { expect } from '@open-wc/testing';
import '../../src/elements/model-compare/define.js';
import type { CatalogueDocument, Model } from '../../src/catalogue/types.js';
import { all, explain, figures, one, row, show, textOf, until } from '../support/elements.js';
import { offer, priced } from '../support/models.js';

type Element = HTMLElementTagNameMap['model-compare'];

const known = (id: string, rest: Partial<Model>): Model => ({
  ...priced(id, 1, 1),
  released: '2025-01-01',
  licence: { name: 'Terms', openWeights: true, openSource: false },
  ...rest,
});

/** One that is cheap, and one whose context window is three times as large. */
const pair: CatalogueDocument = {
  format: 1,
  models: [
    known('cheap', { offers: [offer(0.1, 0.1)], contextWindow: 100_000 }),
    known('roomy', { contextWindow: 300_000 }),
  ],
};

const CHEAP_LEADS = 'CHEAP is ahead of ROOMY';
const ROOMY_LEADS = 'ROOMY is ahead of CHEAP';

const place = (properties: { share?: boolean; models?: string } = {}): Promise<Element> =>
  show('model-compare', {
    catalogue: pair,
    models: 'cheap, roomy',
    sections: 'verdict',
    ...properties,
  });

const verdict = (element: Element): string =>
  textOf(element.renderRoot.querySelector('section .lead'));

/** The sliders, once the reader has opened them. */
function sliders(element: Element): HTMLElement {
  element.renderRoot.querySelector<HTMLDetailsElement>('section section details')!.open = true;
  return one(element, 'group', 'Weights');
}

async function set(element: Element, signal: string, weight: number): Promise<void> {
  const slider = one<HTMLInputElement>(sliders(element), 'slider', signal);
  slider.value = String(weight);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const hashIs = async (element: Element, hash: string): Promise<void> => {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
  await element.updateComplete;
};

const WEIGHTS = {
  'Benchmark scores': 30,
  Price: 25,
  Capabilities: 12,
  'Context window': 10,
  Availability: 8,
  Licence: 5,
  Speed: 5,
  Age: 5,
};

const settings = (element: Element): number[] =>
  all<HTMLInputElement>(sliders(element), 'slider').map(({ valueAsNumber }) => valueAsNumber);

describe('The verdict', () => {
  it('says who leads, and shows points that add up', async () => {
    const element = await place();
    expect(verdict(element)).to.match(/^Cannot say which works better: no benchmark scores/);
    expect(verdict(element)).to.include('CHEAP is ahead of ROOMY by 29.1 points of 100.');
    for (const position of [0, 1]) {
      const points = all(element, 'row')
        .map((line) => /^[\d.]+(?= points)/.exec(textOf(all(line, 'cell')[position]))?.[0])
        .filter((text) => text !== undefined)
        .map(Number);
      const total = points.pop() ?? NaN;
      expect(points.length).to.equal(5);
      expect(points.reduce((sum, value) => sum + value, 0)).to.be.closeTo(total, 1e-9);
    }
  });

  it('says what is left out', async () => {
    const element = await place();
    expect(row(element, 'Speed').map(textOf)).to.eql(['not known', 'not known']);
    expect(textOf(one(element, 'rowheader', /^Speed/))).to.include('nothing comparable is known');
  });

  it('opens the working of every figure', async () => {
    const element = await place();
    const section = element.renderRoot.querySelector<HTMLElement>('section section')!;
    for (const figure of figures(section)) {
      const shown = await explain(element, figure);
      expect(textOf(shown)).to.not.match(/undefined|NaN/);
      expect(textOf(shown).length).to.be.above(10);
    }
    expect(figures(section).length).to.be.above(20);
  });

  it('is there for two models or more', async () => {
    const element = await place({ models: 'cheap' });
    expect(all(element, 'heading', 'Verdict')).to.eql([]);
  });
});

describe('The reader weighs', () => {
  it('with a named slider for each signal, which says what it is set to', async () => {
    const element = await place();
    const named = Object.entries(WEIGHTS).map(([name, weight]) => {
      const slider = one<HTMLInputElement>(sliders(element), 'slider', name);
      expect(slider.getAttribute('aria-valuetext')).to.equal(`${weight} of 100`);
      return slider.valueAsNumber;
    });
    expect(named).to.eql(Object.values(WEIGHTS));
  });

  it('and the verdict follows, said politely, the slider keeping the focus', async () => {
    const element = await place();
    const slider = one(sliders(element), 'slider', 'Price');
    slider.focus();
    await set(element, 'Price', 5);
    await set(element, 'Context window', 60);
    expect(verdict(element)).to.include(ROOMY_LEADS);
    expect(element.renderRoot.querySelector('.lead')?.getAttribute('role')).to.equal('status');
    expect(element.shadowRoot?.activeElement).to.equal(slider);
    expect(slider.getAttribute('aria-valuetext')).to.equal('5 of 100');
  });

  it('and goes back to the published weights', async () => {
    const element = await place();
    await set(element, 'Price', 0);
    one(sliders(element), 'button', 'Back to the published weights').click();
    await element.updateComplete;
    expect(settings(element)).to.eql(Object.values(WEIGHTS));
    expect(verdict(element)).to.include(CHEAP_LEADS);
  });

  it('without touching the address, unless asked to', async () => {
    const before = location.href;
    const element = await place();
    await set(element, 'Price', 0);
    expect(location.href).to.equal(before);
  });
});

describe('Where weights are shared', () => {
  const { replaceState } = history;

  afterEach(() => {
    history.replaceState = replaceState;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('the address has those that the reader has changed, and no entry is added', async () => {
    const entries = history.length;
    const element = await place({ share: true });
    await set(element, 'Price', 40);
    await set(element, 'Benchmark scores', 0);
    expect(location.hash).to.equal('#weights=scores:0,price:40');
    expect(history.length).to.equal(entries);
  });

  it('what else the address and its state hold stays, and published weights are not in it', async () => {
    history.replaceState({ kept: true }, '', '#part-2');
    const element = await place({ share: true });
    await set(element, 'Price', 40);
    expect(location.hash).to.equal('#part-2&weights=price:40');
    expect(history.state).to.eql({ kept: true });
    await set(element, 'Price', 25);
    expect(location.hash).to.equal('#part-2');
  });

  it('a link shows the same, also after a messenger has encoded it', async () => {
    for (const hash of ['#x&weights=price:5,context:60', '#weights=price%3A5%2Ccontext%3A60']) {
      history.replaceState(null, '', hash);
      const element = await place({ share: true });
      await until(() => verdict(element).includes(ROOMY_LEADS), 'the weights were not read');
      expect(settings(element)).to.eql([30, 5, 12, 60, 8, 5, 5, 5]);
    }
  });

  it('it follows the address when that changes, and a link within the page loses nothing', async () => {
    const element = await place({ share: true });
    await hashIs(element, 'weights=price:5,context:60');
    expect(verdict(element)).to.include(ROOMY_LEADS);
    await hashIs(element, 'other');
    expect(settings(element)).to.eql([30, 5, 12, 60, 8, 5, 5, 5]);
    await hashIs(element, 'weights=price:25');
    expect(settings(element)).to.eql(Object.values(WEIGHTS));
  });

  it('all comparisons of a page that share are weighed alike', async () => {
    const [first, second] = [await place({ share: true }), await place({ share: true })];
    await set(first, 'Price', 40);
    await second.updateComplete;
    expect(settings(second)).to.eql([30, 40, 12, 10, 8, 5, 5, 5]);
  });

  it('what is wrong in the address counts as not given', async () => {
    for (const weights of ['price:101', 'price', '%', 'constructor:1', '__proto__:5', ',,:', '']) {
      history.replaceState(null, '', `#weights=${weights}`);
      const element = await place({ share: true });
      expect(settings(element)).to.eql(Object.values(WEIGHTS));
    }
  });

  it('a page that refuses changes of its address can still be weighed', async () => {
    history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const element = await place({ share: true });
    await set(element, 'Price', 5);
    await set(element, 'Context window', 60);
    expect(verdict(element)).to.include(ROOMY_LEADS);
  });
});
