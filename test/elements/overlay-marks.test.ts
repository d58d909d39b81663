/** Whatever rests on what a page supplies says so where it stands, before anything is opened. */
import { expect } from '@open-wc/testing';
import '../../src/elements/benchmark-bars/define.js';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/model-compare/define.js';
import type { Overlay } from '../../src/catalogue/index.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import {
  all,
  explain,
  figures,
  PAIR,
  place,
  row,
  show,
  shownText,
  textOf,
  until,
  type AnyElement,
} from '../support/elements.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

watch();

const MARK = 'Supplied by this site';
const LEGEND = `* ${MARK}`;

/** A negotiated price, facts and a score of every kind that sentences tell. */
const overlay = {
  models: [
    {
      id: 'alder-1b',
      released: '2026-01',
      contextWindow: 640_000,
      knowledgeCutoff: '2025-12',
      licence: { name: 'Our terms', openSource: true, openWeights: true },
      capabilities: { structuredOutputs: true },
      offers: [
        { provider: 'harbor', variant: 'contract', prices: { input: 0.011, output: 0.012 } },
      ],
      scores: [{ benchmark: 'codequiz', value: 90, metric: 'pass@1', shots: 0 }],
    },
  ],
} satisfies Overlay;

const hasMark = (node: Element | null | undefined): boolean => textOf(node).includes(MARK);

/** Where a table or a heading says it of a figure: in its cell, or at the head of its row. */
const saying = (figure: Element): (Element | null | undefined)[] => [
  figure.closest('td, th, [part=header] > div'),
  figure.closest('tr')?.querySelector('th'),
];

for (const [tag, models] of [
  ['model-compare', PAIR],
  ['model-compare', `${PAIR}, elm-reasoner`],
  ['cost-estimator', PAIR],
  ['benchmark-bars', PAIR],
] as const) {
  it(`no figure of <${tag}> opens as the site's that is not marked as such: ${models}`, async () => {
    const element = await show(tag, { overlay, models });
    let own = 0;
    for (const figure of figures(element)) {
      const opened = textOf(await explain(element, figure));
      const marked = figure.querySelector('sup') !== null;
      const name = `${textOf(figure.closest('section section'))}: ${textOf(figure)}`;
      if (opened.includes(MARK)) {
        own += 1;
        expect([figure, ...saying(figure)].some(hasMark), name).to.equal(true);
      }
      // What is marked in a sentence is what opens as such.
      if (marked) expect(opened, name).to.include(MARK);
    }
    expect(own).to.be.greaterThan(1);
  }).timeout(60_000);
}

describe('In the sentences of <model-compare>', () => {
  const SECTIONS = [
    'summary',
    'verdict',
    'trade-offs',
    'cost',
    'switching',
    'deep-dive',
    'faq',
  ] as const;

  for (const sections of SECTIONS) {
    it(`of ${sections}, figures of the site have a mark, which is read out and explained`, async () => {
      const element = await show('model-compare', { overlay, sections });
      const marked = all(element, 'button', new RegExp(`\\* ?${MARK}$`));
      expect(marked.length).to.be.greaterThan(0);
      expect(shownText(element).endsWith(LEGEND)).to.equal(true);
    });

    it(`of ${sections}, nothing is marked without an overlay`, async () => {
      const element = await show('model-compare', { sections });
      expect(shownText(element)).not.to.include(MARK);
      expect(element.renderRoot.querySelector('sup')).to.equal(null);
    });
  }

  it('the mark is explained only where there is one', async () => {
    const element = await show('model-compare', { overlay, sections: 'specs, summary' });
    expect(shownText(element)).to.include(LEGEND);
    const tables = await show('model-compare', { overlay, sections: 'specs' });
    expect(shownText(tables)).to.include(MARK).and.not.to.include(LEGEND);
    element.overlay = null;
    await element.updateComplete;
    expect(shownText(element)).not.to.include(MARK);
  });
});

describe('At the head of a model', () => {
  const catalogue = {
    format: 1,
    models: [
      {
        id: 'a',
        name: 'A',
        organization: 'o',
        family: 'F',
        status: 'deprecated',
        released: '2024',
        licence: { name: 'Open' },
      },
      { id: 'b', name: 'B' },
    ],
    organizations: { o: { name: 'O' } },
  } satisfies CatalogueDocument;

  const headers = (element: AnyElement): Element[] => [
    ...element.renderRoot.querySelectorAll('[part=header] > div'),
  ];

  for (const [field, change] of Object.entries({
    name: { name: 'Anew' },
    organization: { organization: 'us' },
    released: { released: '2025' },
    licence: { licence: { name: 'Closed' } },
    status: { status: 'retired' },
    retires: { retires: '2027-01-01' },
  } as const)) {
    it(`an overlay that gives only its ${field} is named`, async () => {
      const named = { models: [{ id: 'a', ...change }] } satisfies Overlay;
      const element = await show('model-compare', { catalogue, models: 'a, b', overlay: named });
      expect(headers(element).map(hasMark)).to.eql([true, false]);
    });
  }

  it('what an overlay gives that does not stand there is not', async () => {
    const unseen = { models: [{ id: 'a', family: 'G', maxOutput: 5 }] } satisfies Overlay;
    const element = await show('model-compare', { catalogue, models: 'a, b', overlay: unseen });
    expect(headers(element).map(hasMark)).to.eql([false, false]);
  });

  it('a date of retirement opens as the site’s', async () => {
    const dated = { models: [{ id: 'a', retires: '2027-01-01' }] } satisfies Overlay;
    const element = await show('model-compare', { catalogue, models: 'a, b', overlay: dated });
    const [button] = all(headers(element)[0] as HTMLElement, 'button', /2027/);
    expect(textOf(await explain(element, button!))).to.include(MARK);
  });
});

describe('What only has another name', () => {
  const names = {
    models: [{ id: 'birch-22b', name: 'Our Birch' }],
    providers: { harbor: { name: 'Our Harbor' } },
  } satisfies Overlay;

  it('is marked in <cost-estimator>, model or provider', async () => {
    const { providers, models } = names;
    for (const [given, marked] of [
      [{ models }, [false, true]],
      [{ providers }, [true, true]],
      [{ providers: { mole: { name: 'Elsewhere' } } }, [false, false]],
    ] as const) {
      const element = await show('cost-estimator', { overlay: given as Overlay });
      expect(all(element, 'rowheader').map(hasMark)).to.eql(marked);
    }
  });

  it('is marked in the costs of <model-compare>, if the provider', async () => {
    const { providers } = names;
    const element = await show('model-compare', { overlay: { providers }, sections: 'cost' });
    expect(row(element, 'Per month').map(hasMark)).to.eql([true, true]);
  });

  it('is marked in <benchmark-bars>, if the model', async () => {
    const element = await show('benchmark-bars', { overlay: names });
    expect(shownText(element)).to.include(`Our Birch: ${MARK}`);
    expect(shownText(await show('benchmark-bars'))).not.to.include(MARK);
  });
});

describe('Of a price that the site supplies', () => {
  it('neither the estimates of <cost-estimator> nor those of <model-compare> say that it is a list price', async () => {
    for (const element of [
      await show('cost-estimator', { overlay }),
      await show('model-compare', { overlay, sections: 'cost' }),
    ])
      expect(shownText(element))
        .to.include('The prices used for Alder 1B are supplied by this site.')
        .and.to.include('The other prices are list prices')
        .and.not.to.include('These are list prices');
  });

  it('search engines are told nothing, and of published ones as before', async () => {
    const element = await place('model-compare', {
      catalogue: fixtureDocument,
      models: PAIR,
      overlay,
      sections: 'specs',
    });
    element.toggleAttribute('structured-data');
    const script = (): string =>
      element.querySelector('[type="application/ld+json"]')?.textContent ?? '';
    await until(script, 'nothing is told');
    const graph = JSON.parse(script())['@graph'] as {
      offers?: { priceSpecification: { price: number }[] }[];
    }[];
    const prices = graph.map(({ offers = [] }) =>
      offers.flatMap(({ priceSpecification }) => priceSpecification.map(({ price }) => price)),
    );
    expect(prices[0]).to.include(0.2).and.not.to.include(0.011);
  });
});

itWasQuiet();
