/** What a page supplies itself, and what sources disagree about, as a reader meets them. */
import { expect } from '@open-wc/testing';
import '../../src/elements/benchmark-bars/define.js';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/model-compare/define.js';
import type { Overlay } from '../../src/catalogue/index.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import {
  all,
  explain,
  failureDetails,
  figures,
  inState,
  one,
  PAIR,
  parsed,
  place,
  recordEvents,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
  type AnyElement,
  type Tag,
} from '../support/elements.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { scripted } from '../support/scripted.js';

watch();

const MARK = 'Supplied by this site';
const TAGS: readonly Tag[] = ['model-compare', 'cost-estimator', 'benchmark-bars'];

/** A price that the site has negotiated, a score of its own, and a limit. */
const negotiated = {
  sources: { contract: { title: 'Our contract', url: 'https://us.example/contract' } },
  models: [
    {
      id: 'alder-1b',
      contextWindow: 64_000,
      offers: [
        {
          provider: 'harbor',
          variant: 'contract',
          prices: { input: 0.02, output: 0.03 },
          sources: ['contract'],
        },
      ],
      scores: [{ benchmark: 'codequiz', value: 90, metric: 'pass@1', shots: 0 }],
    },
  ],
} satisfies Overlay;

/** A model that only the site knows. */
const own = {
  models: [
    {
      id: 'our-model',
      name: 'Our Model',
      offers: [{ provider: 'us', prices: { input: 1, output: 1 } }],
      scores: [{ benchmark: 'codequiz', value: 12, metric: 'pass@1', shots: 0 }],
    },
  ],
  providers: { us: { name: 'Our Servers' } },
} satisfies Overlay;

const script = (overlay: unknown): string =>
  `<script type="application/json" data-overlay>${JSON.stringify(overlay)}</script>`;

const marked = (cells: readonly string[]): boolean[] => cells.map((text) => text.includes(MARK));

/** The sections whose every row is of one fact. */
const compare = (properties: Parameters<typeof show>[1]) =>
  show('model-compare', {
    sections: 'specs, pricing, capabilities, benchmarks, cost, sources',
    ...properties,
  });

/** The first figure of a cell, opened. */
const opened = async (element: AnyElement, cell: HTMLElement | undefined): Promise<string> =>
  textOf(await explain(element, all(cell!, 'button')[0]!));

for (const tag of TAGS) {
  describe(`<${tag}> takes what its page supplies`, () => {
    const models = 'our-model, birch-22b';

    it('as an object and as JSON', async () => {
      for (const overlay of [own, JSON.stringify(own)]) {
        const element = await show(tag, { overlay, models });
        expect(element.state).to.equal('ready');
        expect(shownText(element)).to.include('Our Model').and.to.include(MARK);
      }
    });

    it('from a script within it, beside its catalogue', async () => {
      const { url } = await scripted({ body: fixtureDocument });
      const inside = await parsed(
        tag,
        `<${tag} catalogue="${url}" models="${models}">${script(own)}</${tag}>`,
      );
      expect(shownText(inside)).to.include('Our Model');
      const json = JSON.stringify(fixtureDocument).replaceAll('<', '\\u003c');
      const catalogue = `<script type="application/json">${json}</script>`;
      for (const content of [script(own) + catalogue, catalogue + script(own)]) {
        const both = await parsed(tag, `<${tag} models="${models}">${content}</${tag}>`);
        expect(shownText(both)).to.include('Our Model').and.to.include('Birch 22B');
      }
    });

    it('before and after the catalogue is there, and anew whenever it is given another', async () => {
      const element = await show(tag, { models });
      expect(shownText(element)).to.include('“our-model” is not in this catalogue');
      const events = recordEvents(element, 'load', 'error');
      element.overlay = own;
      await element.updateComplete;
      expect(shownText(element)).to.include('Our Model');
      element.overlay = { models: [{ ...own.models[0]!, name: 'Their Model' }] };
      await element.updateComplete;
      expect(shownText(element)).to.include('Their Model').and.not.to.include('Our Model');
      element.overlay = null;
      await element.updateComplete;
      expect(shownText(element)).to.include('“our-model” is not in this catalogue');
      expect(shownText(element)).not.to.include(MARK);
      // The catalogue itself was there all the while.
      expect(events).to.eql([]);
    });

    it('and goes on without it where it cannot be read, saying why', async () => {
      for (const [overlay, reason] of [
        ['{ "models": [', 'overlay$: expected JSON, got "{ \\"models\\": ["'],
        ['[]', 'overlay$: expected an object, got a list of 0'],
        [{ models: 7 }, 'overlay$.models: expected a list of at most 50000, got 7'],
      ] as const) {
        const element = await show(tag, { overlay: overlay as unknown as Overlay });
        expect(element.state).to.equal('ready');
        expect(shownText(element)).to.include('Birch 22B').and.not.to.include(MARK);
        expect(shownText(element)).to.include('1 entry is invalid and was left out');
        expect(failureDetails(element)).to.include(reason);
      }
    });

    it('and nothing of it runs', async () => {
      const image = '<img src=x onerror="window.ranHostileCode = true">';
      const address = 'javascript:window.ranHostileCode=true';
      const cyclic: Record<string, unknown> = { id: 'alder-1b', family: image };
      cyclic.parameters = cyclic;
      const overlay = {
        sources: { bad: { title: image, url: address } },
        providers: { harbor: { name: image, url: address } },
        organizations: { 'north-lab': { name: image } },
        benchmarks: { codequiz: { name: image, description: image } },
        models: [
          cyclic,
          {
            id: 'alder-1b',
            name: image,
            contextWindow: { value: 1, note: image, sources: ['bad', '__proto__'] },
            offers: [
              { provider: 'harbor', variant: image, prices: { input: 1, output: 1 } },
              { provider: 'harbor', prices: { input: '1', output: 'NaN' } },
            ],
          },
        ],
      } as unknown as Overlay;
      const element = await show(tag, { overlay });
      for (const figure of figures(element)) await explain(element, figure);
      expect(element.renderRoot.querySelectorAll('img, script, [onerror]')).to.have.length(0);
      for (const link of all<HTMLAnchorElement>(element, 'link'))
        expect(link.protocol).to.match(/^(https?|mailto):$/);
      expect('ranHostileCode' in window).to.equal(false);
      expect(shownText(element)).to.include(image).and.to.include('left out');
    }).timeout(60_000);
  });
}

describe('What a page supplies to <model-compare>', () => {
  it('is marked in every cell that shows it or is derived from it, and in no other', async () => {
    const element = await compare({ overlay: negotiated });
    for (const [label, ...expected] of [
      ['Context window', true, false],
      ['Released', false, false],
      ['Cheapest offer', true, false],
      ['Input price', true, false],
      ['Output price', true, false],
      ['Per month', true, false],
      ['Per request', true, false],
      // The difference is one from its price.
      ['Versus cheapest', false, true],
      [/^CodeQuiz pass@1\b(?!0)/, true, false],
      ['LagTest', false, false],
    ] as const) {
      expect(marked(rowTexts(element, label)), String(label)).to.eql(expected);
    }
    const offers = one(element, 'table', /Offers of Alder 1B/);
    const labels = all(offers, 'rowheader').map(textOf);
    expect(labels.filter((text) => text.includes(MARK))).to.eql([
      `Harbor Cloud cheapest contract ${MARK}`,
    ]);
    const lead = all(element, 'rowheader').map(textOf);
    expect(lead.find((text) => text.startsWith('CodeQuiz pass@1 '))).to.match(/leads by.*Supplied/);
  });

  it('is said where a figure shows its working and sources, and in what is copied', async () => {
    const element = await compare({ overlay: negotiated });
    for (const label of ['Per month', 'Per request', 'Input price', 'Context window'])
      expect(await opened(element, row(element, label)[0]), label).to.include(MARK);
    const gap = await opened(element, row(element, 'Versus cheapest')[1]);
    expect(gap).to.include(MARK).and.to.include('Our contract').and.to.include('Harbor Cloud');
    expect(await opened(element, row(element, 'Per month')[1])).not.to.include(MARK);

    await opened(element, row(element, 'Per month')[0]);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    one(one(element, 'dialog'), 'button', 'Copy').click();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied.join()).to.include(MARK).and.to.include('Our contract, Supplied by this site');
  });

  it('is among the sources', async () => {
    const sections = { sections: 'sources' };
    const element = await compare({ overlay: negotiated, ...sections });
    expect(shownText(element)).to.include(MARK);
    expect(shownText(element)).to.include('Our contract, Supplied by this site');
    expect(shownText(await compare(sections))).not.to.include(MARK);
  });

  it('is marked at the names of models that only it knows, or names or ascribes anew', async () => {
    const header = (element: AnyElement): string[] =>
      [...element.renderRoot.querySelectorAll('[part=header] > div')].map(textOf);
    const names = async (overlay: Overlay, models = PAIR) =>
      marked(header(await compare({ overlay, models })));
    expect(await names(own, 'our-model, birch-22b')).to.eql([true, false]);
    expect(await names({ models: [{ id: 'birch-22b', name: 'B' }] })).to.eql([false, true]);
    expect(await names({ models: [{ id: 'alder-1b', organization: 'us' }] })).to.eql([true, false]);
    const organizations = { 'south-works': { name: 'Southern Works' } };
    expect(await names({ organizations })).to.eql([false, true]);
    expect(await names({ models: [{ id: 'alder-1b', released: '2025' }] })).to.eql([true, false]);
    expect(await names({ models: [{ id: 'alder-1b', maxOutput: 1 }] })).to.eql([false, false]);
  });

  it('is marked where it names the provider of a published offer, or a benchmark', async () => {
    const overlay = {
      providers: { harbor: { name: 'Cheap Cloud' } },
      benchmarks: { lag: { name: 'Slowness' } },
    };
    const element = await compare({ overlay });
    expect(rowTexts(element, 'Cheapest offer')[0]).to.match(/^Cheap Cloud.*Supplied by this site/);
    const labels = all(element, 'rowheader').map(textOf);
    expect(labels.find((text) => text.startsWith('Slowness'))).to.include(MARK);
    expect(labels.find((text) => text.startsWith('FactQuiz'))).not.to.include(MARK);
  });

  it('is taken though it comes into the page after the comparison is there', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
    try {
      const element = await place('model-compare', { catalogue: fixtureDocument, models: PAIR });
      await inState(element, 'ready');
      element.insertAdjacentHTML('beforeend', script(negotiated));
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await element.updateComplete;
      expect(shownText(element)).to.include(MARK);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});

describe('What a page supplies to the other elements', () => {
  it('is marked in the table of <cost-estimator>', async () => {
    const element = await show('cost-estimator', { overlay: negotiated });
    const labels = all(element, 'rowheader').map(textOf);
    expect(marked(labels)).to.eql([true, false]);
    const [, theirs] = all(element, 'row', /^(Alder|Birch)/);
    expect(textOf(theirs)).to.match(/more .*Supplied by this site/);
  });

  it('is marked in the table of <benchmark-bars>', async () => {
    const element = await show('benchmark-bars', { overlay: negotiated });
    expect(marked(rowTexts(element, /^CodeQuiz pass@1\b(?!0)/))).to.eql([true, false]);
    expect(marked(rowTexts(element, 'LagTest'))).to.eql([false, false]);
  });
});

describe('Where sources disagree, <model-compare> says so', () => {
  const DISAGREE = 'sources disagree';
  const catalogue = {
    format: 1,
    sources: { card: { title: 'The card' }, list: { title: 'The list' } },
    models: [
      {
        id: 'a',
        name: 'A',
        released: {
          value: '2024-09-25',
          sources: ['card'],
          disputed: [{ value: '2024-10-01', sources: ['list'] }],
        },
        contextWindow: {
          value: 128_000,
          sources: ['card'],
          disputed: [{ value: 131_072, sources: ['list'] }],
        },
        capabilities: {
          reasoning: {
            value: true,
            sources: ['card'],
            disputed: [{ value: false, sources: ['list'] }],
          },
        },
        licence: {
          value: { name: 'Open' },
          sources: ['card'],
          disputed: [{ value: { name: 'Closed' }, sources: ['list'] }],
        },
        offers: [
          {
            provider: 'p',
            prices: { input: 1, output: 2 },
            tiers: [{ aboveInputTokens: 10_000, prices: { input: 3 } }],
            sources: ['card'],
            disputed: [{ prices: { input: 1.5 }, sources: ['list'] }],
          },
        ],
      },
    ],
  } satisfies CatalogueDocument;
  const disputed = () => compare({ catalogue, models: 'a' });

  for (const [label, first, second] of [
    ['Context window', '128,000 tokens', '131,072 tokens'],
    ['Released', 'Sep 25, 2024', 'Oct 1, 2024'],
    ['Licence', 'Open', 'Closed'],
    ['Reasoning', 'Yes', 'No'],
    ['Input price', '$1.00 per million tokens', '$1.50 per million tokens'],
  ] as const) {
    it(`of ${label.toLowerCase()}, and opens both values with their sources`, async () => {
      const element = await disputed();
      const mark = one(row(element, label)[0]!, 'button', DISAGREE);
      const text = textOf(await explain(element, mark));
      const order = [first, 'Other sources say', second, 'The list', 'The card'];
      const places = order.map((part) => text.indexOf(part));
      expect(places, text).to.eql([...places].sort((a, b) => a - b));
      expect(Math.min(...places), text).to.be.greaterThan(0);
    });
  }

  it('at the head of a model too', async () => {
    const element = await disputed();
    const header = element.renderRoot.querySelector<HTMLElement>('[part=header]')!;
    const buttons = all(header, 'button', DISAGREE);
    const texts = [];
    for (const button of buttons) texts.push(textOf(await explain(element, button)));
    expect(texts).to.have.length(2);
    expect(texts[0]).to.include('Sep 25, 2024').and.to.include('Oct 1, 2024');
    expect(texts[1]).to.include('Open').and.to.include('Closed');
  });

  it('not of prices that none of them gives otherwise', async () => {
    const element = await disputed();
    expect(rowTexts(element, 'Output price')[0]).not.to.include(DISAGREE);
    // Of a tier's price the others say nothing.
    element.workload = { requests: 1, inputTokens: 20_000, outputTokens: 1 };
    await element.updateComplete;
    expect(rowTexts(element, 'Input price')[0]).to.match(/^\$3\.00/);
    expect(rowTexts(element, 'Input price')[0]).not.to.include(DISAGREE);
  });
});

itWasQuiet();
