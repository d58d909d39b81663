/** The sections of `<model-compare>` that help to decide, as a reader meets them. Long: there are eight. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/model-compare/define.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import type { ModelCompareElement } from '../../src/elements/model-compare/model-compare.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { HOLES } from '../support/decision.js';
import {
  all,
  explain,
  figures,
  one,
  plain,
  row,
  show,
  shownText,
  textOf,
  until,
} from '../support/elements.js';
import { priced } from '../support/models.js';
import { expectToHold } from '../support/working.js';

type Properties = Parameters<typeof show>[1] & {
  linkTemplate?: string;
  structuredData?: boolean;
  share?: boolean;
};

const compare = (properties: Properties = {}, parent?: Element): Promise<ModelCompareElement> =>
  show('model-compare', properties, parent);

const SECTIONS = {
  summary: 'Summary',
  verdict: 'Verdict',
  scorecard: 'Decision scorecard',
  'trade-offs': 'Trade-offs',
  cost: 'Monthly cost',
  switching: 'Switching',
  specs: 'Specifications',
  pricing: 'Pricing and availability',
  capabilities: 'Capabilities',
  benchmarks: 'Benchmarks',
  'deep-dive': 'Deep dive',
  faq: 'Questions and answers',
  related: 'Related comparisons',
  sources: 'Last reviewed and sources',
};

const SIX = fixtureDocument.models.map(({ id }) => id);

/** Two models that have a name, and nothing else. */
const NAMES_ONLY: Properties = {
  catalogue: {
    format: 1,
    models: [
      { id: 'ash', name: 'Ash' },
      { id: 'yew', name: 'Yew' },
    ],
  },
  models: 'ash, yew',
};

/** One that is cheap, and one whose context window is three times as large. */
const WEIGHED: Properties = {
  catalogue: {
    format: 1,
    models: [
      { ...priced('cheap', 0.1, 0.1), contextWindow: 100_000 },
      { ...priced('roomy', 1, 1), contextWindow: 300_000 },
    ].map((model) => ({
      ...model,
      released: '2025',
      licence: { name: 'Terms', openWeights: true, openSource: false },
    })),
  },
  models: 'cheap, roomy',
  sections: 'verdict',
};

/** Two of which only the context window and the licence are known: 15 of the 100 weights. */
const ABSTAINS: Properties = {
  catalogue: {
    format: 1,
    models: ['ash', 'yew'].map((id, index) => ({
      id,
      name: id,
      contextWindow: 100_000 * (index + 1),
      licence: { name: 'Terms', openWeights: true, openSource: index === 0 },
    })),
  },
  models: 'ash, yew',
  sections: 'verdict',
};

/** The titles of the sections that are shown. */
const titles = (element: ModelCompareElement): string[] =>
  all(element, 'heading')
    .filter(({ localName }) => localName === 'h3')
    .map(textOf);

const verdict = (element: ModelCompareElement): string =>
  textOf(element.renderRoot.querySelector('.lead[role=status]'));

const focused = (element: ModelCompareElement): Element | null =>
  element.shadowRoot?.activeElement ?? null;

/** Opens the sliders as a reader does from the keyboard. */
async function openSliders(element: ModelCompareElement): Promise<HTMLElement> {
  const summary = element.renderRoot.querySelector<HTMLElement>('section section summary')!;
  summary.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => all(element, 'group', 'Weights').length > 0, 'the sliders stay hidden');
  return one(element, 'group', 'Weights');
}

/** A comparison in a state that differs from the plain one, made by what a reader does. */
const STATES: Record<string, () => Promise<ModelCompareElement>> = {
  'of two models of which nothing is known': () => compare(NAMES_ONLY),
  'whose verdict abstains': () => compare(ABSTAINS),
  'whose weights are open': async () => {
    const element = await compare(WEIGHED);
    await openSliders(element);
    return element;
  },
  'of six models': () =>
    compare({ models: SIX, sections: 'summary, verdict, scorecard, trade-offs, switching' }),
  'with prose of six models': () => compare({ models: SIX, sections: 'deep-dive, faq' }),
  'with links to related ones': () =>
    compare({ sections: 'related', linkTemplate: '/compare/{a}-vs-{b}' }),
  'with buttons for related ones, a template being wrong': () =>
    compare({ sections: 'related', linkTemplate: 'javascript:alert("{a}{b}")' }),
  'of a past day, with all that has changed': async () => {
    const element = await compare({ asOf: '2026-01-01', sections: 'cost' });
    one(element, 'button', /^Show all \d+ changes$/).click();
    await element.updateComplete;
    return element;
  },
  'with what the page supplies': () =>
    compare({
      overlay: { models: [{ id: 'alder-1b', name: 'Our Alder', contextWindow: 64_000 }] },
      sections: 'summary, scorecard, specs, sources',
    }),
  'with structured data': () => compare({ sections: 'faq', structuredData: true }),
};

watch();

describe('The sections of <model-compare>', () => {
  it('are each shown alone where one alone is asked for', async () => {
    const element = await compare();
    for (const [name, title] of Object.entries(SECTIONS)) {
      element.sections = name;
      await element.updateComplete;
      expect(titles(element), name).to.eql([title]);
      const section = one(element, 'heading', title).closest('section');
      expect(textOf(section).length, name).to.be.greaterThan(title.length + 40);
    }
  });

  it('are in the order in which they are asked for', async () => {
    const element = await compare({ sections: Object.keys(SECTIONS).reverse().join() });
    expect(titles(element)).to.eql(Object.values(SECTIONS).reverse());
  });

  it('are all there for six models', async () => {
    expect(titles(await compare({ models: SIX }))).to.eql(Object.values(SECTIONS));
  });

  it('need no second model, apart from those that set one against another', async () => {
    const shown = titles(await compare({ models: 'alder-1b' }));
    const missing = Object.values(SECTIONS).filter((title) => !shown.includes(title));
    expect(missing).to.include.members(['Verdict', 'Switching']);
    expect(shown).to.include.members(['Specifications', 'Monthly cost', 'Related comparisons']);
  });
});

describe('Two models of which nothing is known', () => {
  it('are told as such: no cell claims anything', async () => {
    const element = await compare(NAMES_ONLY);
    const said = new Set(all(element, 'cell').map(textOf));
    expect([...said].sort()).to.eql(['no comparable result', 'no offer is recorded', 'not known']);
    expect(element.renderRoot.querySelectorAll('[part~=leader], .magnitude')).to.have.length(0);
  });

  it('are told as such: no sentence claims anything', async () => {
    const element = await compare(NAMES_ONLY);
    const sentences = [...element.renderRoot.querySelectorAll('section section p, li')].map(textOf);
    expect(sentences.length).to.be.greaterThan(15);
    for (const text of sentences) {
      // How a table is to be read.
      if (text.startsWith('Prices are per million tokens.')) continue;
      expect(text).to.match(/\.$/);
      expect(text).not.to.match(HOLES);
      // No amount, but those of the workload and the nothing that is covered.
      expect(text.replace(/^Workload: .*? out\. | 0% /, '')).not.to.match(/\d/);
      expect(text).not.to.match(
        /\b(leads?|ahead|best|largest|cheaper|cheapest|lowest|equal|same|more|less|costs?|supports?|is an open|open-source licence)\b/,
      );
    }
    const text = shownText(element);
    expect(verdict(element)).to.match(/^Cannot say: /);
    expect(text).to.include('Too little can be compared to say when to choose Ash.');
    expect(text).to.include('Nothing comparable is known of Ash and Yew.');
  });
});

describe('A verdict that abstains', () => {
  it('says what is missing, ranks nobody, and can still be weighed and opened', async () => {
    const element = await compare(ABSTAINS);
    expect(verdict(element)).to.match(
      /^Cannot say: nothing comparable is known about benchmark scores, price, .*, and age\.$/,
    );
    expect(all(element, 'row').map(textOf).join()).not.to.match(/points|Total/);
    const weights = await openSliders(element);
    expect(all(weights, 'slider')).to.have.length(8);
    const section = one(element, 'heading', 'Verdict').closest('section')!;
    const opened = await explain(element, figures(section)[0]!);
    expect(textOf(opened))
      .to.match(/^Verdict 15% /)
      .and.to.include('Context window: 10 × 100%')
      .and.to.include('Speed: 5 × 0%');
  });
});

describe('The sliders of the verdict', () => {
  it('weigh anew at every key, and go back at one', async () => {
    const element = await compare(WEIGHED);
    const weights = await openSliders(element);
    expect(verdict(element)).to.include('CHEAP is ahead of ROOMY');
    const slider = (name: string): HTMLInputElement =>
      one<HTMLInputElement>(weights, 'slider', name);

    // From the line that opens them to the second of the sliders.
    for (const name of ['Benchmark scores', 'Price']) {
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(slider(name));
    }
    const before = verdict(element);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(slider('Price').getAttribute('aria-valuetext')).to.equal('26 of 100');
    expect(verdict(element)).not.to.equal(before);
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    // Of the others, 28 of 75 are covered: too little.
    expect(verdict(element)).to.match(/^Cannot say/);
    expect(focused(element)).to.equal(slider('Price'));
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(verdict(element)).to.include('CHEAP is ahead of ROOMY');
    expect(slider('Price').getAttribute('aria-valuetext')).to.equal('100 of 100');

    const reset = one(weights, 'button', 'Back to the published weights');
    for (let presses = 0; presses < 8 && focused(element) !== reset; presses++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(verdict(element)).to.equal(before);
    expect(slider('Price').valueAsNumber).to.equal(25);
    expect(focused(element)).to.equal(reset);
  });

  it('take a hostile address for what is right in it, and nothing else', async () => {
    try {
      for (const [hash, price, context] of [
        [`#weights=${'price:9,'.repeat(100_000)}`, 9, 10],
        [`#weights=${'x'.repeat(1_000_000)}`, 25, 10],
        ['#weights=price:NaN,context:60', 25, 60],
        ['#weights=price:-5,context:60', 25, 60],
        ['#weights=price:1e2,context:0x10', 25, 10],
        ['#weights=__proto__:7,constructor:7,context:60', 25, 60],
        ['#weights=price:%3Cimg src=x onerror=alert(1)%3E', 25, 10],
        ['#weights=%E0%A4%A,price:7', 7, 10],
        ['#price=3&weights=price:3&weights=price:4', 3, 10],
      ] as const) {
        history.replaceState(null, '', hash);
        const address = location.href;
        const element = await compare({ ...WEIGHED, share: true });
        const weights = await openSliders(element);
        const set = (name: string): number =>
          one<HTMLInputElement>(weights, 'slider', name).valueAsNumber;
        expect([set('Price'), set('Context window')], hash.slice(0, 60)).to.eql([price, context]);
        expect(({} as { price?: number }).price).to.equal(undefined);
        // Whoever only reads the address does not change it.
        expect(location.href === address, 'the address is as it was').to.equal(true);
        element.remove();
      }
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});

describe('The prose of <model-compare>', () => {
  it('has no amount that does not open its working', async () => {
    for (const models of ['alder-1b, birch-22b', 'fir, alder-1b', SIX.join()]) {
      const element = await compare({
        models,
        sections: 'summary, verdict, trade-offs, cost, switching, deep-dive, faq',
      });
      const bare = [...element.renderRoot.querySelectorAll('section section :is(p, li)')].map(
        (sentence) => {
          const copy = sentence.cloneNode(true) as Element;
          for (const opens of copy.querySelectorAll('.explain')) opens.remove();
          return plain(copy.textContent);
        },
      );
      expect(bare.length).to.be.greaterThan(8);
      for (const text of bare) expect(text).not.to.match(/[$€]\s?\d|\d points|\d×|\d% cheaper/);
    }
  });

  it('opens a working that holds, with the name of what it is of', async () => {
    const element = await compare({ sections: 'trade-offs, switching, deep-dive, faq' });
    let lines = 0;
    for (const figure of figures(element)) {
      const opened = await explain(element, figure);
      expect(opened.getAttribute('aria-label')).to.match(/\w/);
      for (const line of all(opened, 'listitem').map(textOf)) {
        if (!line.includes(' = ')) continue;
        lines += 1;
        expectToHold(line);
      }
    }
    expect(lines).to.be.greaterThan(20);
  });
});

describe('The scorecard', () => {
  it('marks who leads a row in words, and nobody where that is not known', async () => {
    const element = await compare({ models: 'alder-1b, birch-22b, fir', sections: 'scorecard' });
    const leads = (label: string): boolean[] =>
      row(element, label).map((cell) => cell.querySelector('[part~=leader]') !== null);
    expect(leads('Context window')).to.eql([true, false, false]);
    expect(leads('Output price')).to.eql([true, false, false]);
    expect(textOf(row(element, 'Context window')[0])).to.include('largest of those known');
    expect(leads('Licence')).to.eql([false, false, false]);
    expect(leads('Knowledge cut-off')).to.eql([false, false, false]);
    expect(row(element, 'Knowledge cut-off').map(textOf)).to.eql([
      'Dec 2023',
      'not known',
      'not known',
    ]);
  });
});

describe('Switching among six models', () => {
  const matrix = async () => {
    const element = await compare({ models: SIX, sections: 'switching' });
    // Room for six columns.
    element.style.inlineSize = '1200px';
    return { element, table: one(element, 'table') };
  };
  const names = fixtureDocument.models.map(({ name }) => name);

  it('is a table from each to each other', async () => {
    const { table } = await matrix();
    const columns = all(table, 'columnheader').slice(1).map(textOf);
    expect(columns).to.eql(names.map((name) => `To ${name}`));
    expect(all(table, 'rowheader').map(textOf)).to.eql(names.map((name) => `From ${name}`));
    for (const [from, name] of names.entries()) {
      const cells = row(table, `From ${name}`).map(textOf);
      expect(cells.map((text) => text === '–')).to.eql(names.map((_, to) => from === to));
    }
  });

  it('costs as much more one way as less the other, and is not known without prices', async () => {
    const { element, table } = await matrix();
    const cell = (from: number, to: number): HTMLElement => row(table, `From ${names[from]}`)[to]!;
    // 775.00 − 227.50 a month.
    expect(textOf(cell(0, 1))).to.match(/^\$547\.50 more a month/);
    expect(textOf(cell(1, 0))).to.match(/^\$547\.50 less a month/);
    expect(textOf(cell(0, 5))).to.match(/^not known/);
    const opened = await explain(element, figures(cell(0, 1))[0]!);
    const working = all(opened, 'listitem').map(textOf);
    expect(working.at(-1)).to.equal('$775.00 − $227.50 = $547.50');
  });

  it('tells all that changes at one press, and opens what stands behind each of the facts', async () => {
    const { element, table } = await matrix();
    const details = (from: number, to: number): HTMLElement =>
      one(
        row(table, `From ${names[from]}`)[to]!,
        'button',
        `Details: From ${names[from]} to ${names[to]}`,
      );
    const button = details(0, 1);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const isMuted = getComputedStyle(button.parentElement!).color;
    expect(getComputedStyle(button).color).not.to.equal(isMuted);
    button.click();
    await until(() => element.shadowRoot?.activeElement?.localName === 'h4', 'nothing opened');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const heading = element.shadowRoot!.activeElement as HTMLElement;
    expect(textOf(heading)).to.equal('From Alder 1B to Birch 22B');
    const list = heading.nextElementSibling as HTMLElement;
    const lines = all(list, 'listitem').map(textOf);
    expect(lines.join(' '))
      .to.include('Harbor Cloud')
      .and.to.include('62,464 tokens')
      .and.to.include('Apache 2.0');
    for (const line of lines) expect(line).to.match(/\.$/).and.not.to.match(HOLES);
    const cost = figures(list).find((figure) => textOf(figure) === '$547.50');
    const opened = await explain(element, cost!);
    expect(all(opened, 'listitem').map(textOf).at(-1)).to.equal('$775.00 − $227.50 = $547.50');
    button.click();
    await until(() => !heading.isConnected, 'it stayed open');
  });

  it('is named for each of its ways by what it shows', async () => {
    const { table } = await matrix();
    const labels = [...table.querySelectorAll('button[aria-expanded]')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(labels.length).to.equal(30);
    expect(new Set(labels).size).to.equal(30);
  });

  it('leaves out each model’s way to itself where it is a list', async () => {
    const { element, table } = await matrix();
    const itself = row(table, `From ${names[0]}`)[0]!;
    expect(itself.checkVisibility()).to.equal(true);
    element.style.inlineSize = '320px';
    await until(() => !itself.checkVisibility(), 'it is still there');
    expect(row(table, `From ${names[1]}`)[0]!.checkVisibility()).to.equal(true);
  });
});

describe('A comparison', () => {
  for (const [state, make] of Object.entries(STATES)) {
    it(`${state} is accessible, and fits into 320 pixels`, async () => {
      const column = await fixture<HTMLElement>('<div style="inline-size: 320px"></div>');
      const element = await make();
      await expect(element).to.be.accessible();
      column.append(element);
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(320);
      for (const node of element.renderRoot.querySelectorAll<HTMLElement>('section *')) {
        if (node.closest('.hidden, thead') || !node.checkVisibility()) continue;
        const { left, right } = node.getBoundingClientRect();
        const { left: start, right: end } = column.getBoundingClientRect();
        expect(left, node.outerHTML.slice(0, 200)).to.be.at.least(start - 1);
        expect(right, node.outerHTML.slice(0, 200)).to.be.at.most(end + 1);
      }
    });
  }

  it('lets the keyboard reach whatever can be pressed, in the order in which it stands', async () => {
    const element = await compare({
      sections: 'summary, verdict, switching, faq, related, sources',
      linkTemplate: '/compare/{a}-vs-{b}',
      asOf: '2026-01-01',
    });
    const weights = await openSliders(element);
    expect(all(weights, 'slider')).to.have.length(8);
    const stops = [
      ...element.renderRoot.querySelectorAll<HTMLElement>('button, a, input, summary'),
    ].filter((stop) => stop.checkVisibility());
    expect(stops.length).to.be.greaterThan(60);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const reached: (Element | null)[] = [];
    for (const stop of stops) {
      await sendKeys({ press: 'Tab' });
      reached.push(focused(element));
      expect(focused(element), textOf(stop)).to.equal(stop);
      expect(getComputedStyle(stop).outlineStyle, textOf(stop)).to.equal('solid');
    }
    expect(new Set(reached).size).to.equal(stops.length);
  }).timeout(30_000);
});

describe('What search engines are told', () => {
  it('never ends the script that it stands in, whatever a catalogue says', async () => {
    const name = '</script><img src=x onerror="window.ranHostileCode = true">';
    const catalogue: CatalogueDocument = {
      format: 1,
      models: [{ ...priced('a', 1, 1), name }, priced('b', 2, 2)],
    };
    const element = await compare({ catalogue, models: 'a, b', structuredData: true });
    const script = (): Element | null => element.querySelector('script');
    await until(script, 'nothing is told');
    expect(script()?.textContent).not.to.include('<');
    const told = JSON.parse(script()?.textContent ?? '') as { '@graph': { name?: string }[] };
    expect(told['@graph'].map((node) => node.name)).to.include(name);
    const copy = await fixture<HTMLElement>(`<div>${element.innerHTML}</div>`);
    expect(copy.querySelectorAll('img')).to.have.length(0);
    expect('ranHostileCode' in window).to.equal(false);
  });
});

itWasQuiet();
