import { expect } from '@open-wc/testing';
import '../../src/elements/model-compare/define.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  one,
  PAIR,
  parsed,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
} from '../support/elements.js';
import { model, offer, priced, scored } from '../support/models.js';

const document = (...models: CatalogueDocument['models']): CatalogueDocument => ({
  format: 1,
  providers: { harbor: { name: 'Harbor Cloud' } },
  benchmarks: { quiz: { name: 'Quiz' } },
  models,
});

const compare = (properties: Parameters<typeof show>[1] = {}) => show('model-compare', properties);

/** The titles of the sections. */
const headings = (element: HTMLElement): string[] =>
  all(element, 'heading')
    .filter(({ localName }) => localName === 'h3')
    .map(textOf);
const SECTIONS = [
  'Summary',
  'Verdict',
  'Decision scorecard',
  'Trade-offs',
  'Monthly cost',
  'Switching',
  'Specifications',
  'Pricing and availability',
  'Capabilities',
  'Benchmarks',
  'Deep dive',
  'Questions and answers',
  'Related comparisons',
  'Last reviewed and sources',
];

describe('<model-compare> shows', () => {
  it('all its sections, in a region that names the models', async () => {
    const element = await compare();
    expect(one(element, 'region', 'Comparison of Alder 1B and Birch 22B')).to.be.ok;
    expect(headings(element)).to.eql(SECTIONS);
  });

  it('the models in the order in which they are named', async () => {
    const element = await compare({ models: 'birch-22b, alder-1b' });
    expect(rowTexts(element, 'Released')).to.eql(['Apr 17, 2024', 'Sep 25, 2024']);
  });

  it('who made each, when, on which terms, and when it goes', async () => {
    const text = shownText(await compare({ models: `${PAIR}, fir` }));
    expect(text).to.include('North Lab released Sep 25, 2024 Alder Community License');
    expect(text).to.include('South Works released Apr 17, 2024 Apache 2.0');
    expect(text).to.include('Deprecated, ends Jan 31, 2027');
    expect(text).to.include('Organization: not known release date not known Licence: not known');
  });

  it('what is known, what is known to be none, and what is not known', async () => {
    const element = await compare({
      models: `${PAIR}, elm-reasoner`,
      sections: 'specs, capabilities',
    });
    const cutoffs = ['Dec 2023', 'not known', 'not known'];
    expect(rowTexts(element, 'Knowledge cut-off')).to.eql(cutoffs);
    expect(rowTexts(element, 'Max output')[1]).to.equal('none');
    expect(rowTexts(element, 'Parameters')).to.eql(['1.23B', '141B', 'none']);
    const [no, unknown, yes] = rowTexts(element, 'Reasoning');
    expect(no).to.match(/No$/);
    expect(unknown).to.equal('not known');
    expect(yes).to.match(/Yes$/);
  });

  it('one model too, and asks for a second', async () => {
    const element = await compare({ models: 'alder-1b' });
    expect(shownText(element)).to.include('Name a second model to compare this one with.');
    expect(rowTexts(element, 'Released')).to.eql(['Sep 25, 2024']);
  });
});

describe('The sections of <model-compare>', () => {
  it('are picked and ordered by its attribute', async () => {
    const element = await compare();
    element.setAttribute('sections', 'cost, specs');
    await element.updateComplete;
    expect(headings(element)).to.eql(['Monthly cost', 'Specifications']);
    element.sections = ' Sources,COST ,sources, nonsense,';
    await element.updateComplete;
    expect(headings(element)).to.eql(['Last reviewed and sources', 'Monthly cost']);
  });

  it('are all there where none of those named exists', async () => {
    for (const sections of ['', 'nonsense', ' , ', 'constructor']) {
      expect(headings(await compare({ sections }))).to.eql(SECTIONS);
    }
  });
});

describe('The prices of <model-compare>', () => {
  it('come from the cheapest offer for the workload, which is named', async () => {
    const element = await compare({ sections: 'pricing' });
    for (const offer of rowTexts(element, 'Cheapest offer')) {
      expect(offer).to.equal('Harbor Cloud checked Oct 30, 2026');
    }
    expect(rowTexts(element, 'Input price')).to.eql(['$0.20', '$0.50']);
    expect(rowTexts(element, 'Output price')).to.eql(['$0.27', '$1.50']);

    // 50,000 × 0.10 ÷ 10⁶ + $0.0001 a request is less than 50,000 × 0.20 ÷ 10⁶.
    element.workload = { requests: 1000, inputTokens: 50_000, outputTokens: 1 };
    await element.updateComplete;
    expect(rowTexts(element, 'Cheapest offer')[0]).to.include('Quay Compute');
    expect(rowTexts(element, 'Input price')[0]).to.equal('$0.10');
    expect(rowTexts(element, 'Output price')[0]).to.equal('$0.90');
  });

  it('are listed for every offer, with the cheapest marked by a word', async () => {
    const table = one(await compare(), 'table', /Offers of Alder 1B/);
    const providers = all(table, 'rowheader').map(textOf);
    expect(providers).to.have.length(5);
    expect(providers[0]).to.equal('Harbor Cloud cheapest checked Oct 30, 2026');
    expect(providers.slice(1).join()).not.to.match(/cheapest/);
    const [harbor] = all(table, 'row').slice(1);
    expect(all(harbor!, 'cell').map(textOf)).to.eql(['$0.20', '$0.27', 'not known', '$227.50']);
  });

  it('of trials and of what costs nothing are listed, not counted on, and said to be so', async () => {
    const element = await compare();
    const table = one(element, 'table', /Offers of Alder 1B/);
    const providers = all(table, 'rowheader').map(textOf);
    expect(providers).to.include('Gratis Gate trial, not in estimates');
    expect(providers).to.include('Gratis Gate no charge, not in estimates');
    expect(shownText(element)).to.include('Free trials and routes without a charge are listed');
    expect(rowTexts(element, 'Cheapest offer')[0]).not.to.include('Gratis');
    expect(rowTexts(element, 'Per month')[0]).to.match(/^\$227\.50/);
  });

  it('of which one is missing, or in another currency, count for nothing', async () => {
    const element = await compare();
    const notes = all(element, 'rowheader').map(textOf);
    expect(notes).to.include('Môle Œuvre GmbH bills in another currency');
    expect(notes).to.include('Quay Compute a price is not known');
    element.models = 'nakhil-7b, fir';
    await element.updateComplete;
    const reasons = ['no offer in this currency', 'no offer is recorded'];
    expect(rowTexts(element, 'Cheapest offer')).to.eql(reasons);
    expect(rowTexts(element, 'Per month')).to.eql(reasons);
    expect(shownText(element))
      .to.include('No estimate can be given for نخيل 7B: no offer in this currency.')
      .and.to.include('No estimate can be given for Fir: no offer is recorded.');
  });

  it('are those of the tier that a request reaches', async () => {
    const workload = { requests: 1000, inputTokens: 40_000, outputTokens: 1000 };
    const element = await compare({ workload });
    expect(rowTexts(element, 'Cheapest offer')[1]).to.include('requests above 32,000 tokens');
    expect(rowTexts(element, 'Input price')[1]).to.equal('$1.00');
  });

  it('are those of the day it is asked for', async () => {
    const element = await parsed(
      'model-compare',
      `<model-compare models="alder-1b" as-of="2026-01-01" catalogue="about:none"></model-compare>`,
    );
    element.catalogue = (await compare()).catalogue!;
    await element.updateComplete;
    expect(rowTexts(element, 'Input price')).to.eql(['$0.30']);
    // 800 M × $0.30 + 250 M × $0.40
    expect(rowTexts(element, 'Per month')[0]).to.match(/^\$340\.00/);
    expect(shownText(element)).to.include('Jan 1, 2026');
    element.asOf = '2026-06-01';
    await element.updateComplete;
    expect(rowTexts(element, 'Input price')).to.eql(['$0.20']);
    element.asOf = 'yesterday';
    await element.updateComplete;
    expect(shownText(element)).to.include('Nov 1, 2026');
  });

  it('of more than six offers are folded, and all there when asked for', async () => {
    const offers = Array.from({ length: 8 }, (_, index) => offer(index + 1, index + 1));
    const catalogue = document(model('many', { offers }), priced('few', 1, 1));
    const element = await compare({ catalogue, models: 'many, few' });
    const rows = (): number => all(one(element, 'table', /Offers of MANY/), 'rowheader').length;
    const button = one(element, 'button', 'Show all 8 offers');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(rows()).to.equal(6);
    button.click();
    await element.updateComplete;
    expect(rows()).to.equal(8);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    one(element, 'button', 'Show fewer').click();
    await element.updateComplete;
    expect(rows()).to.equal(6);
  });
});

describe('The monthly cost of <model-compare>', () => {
  // 800 M × $0.20 + 250 M × $0.27 and 800 M × $0.50 + 250 M × $1.50, each per million.
  const golden = { catalogue: document(priced('small', 0.2, 0.27), priced('large', 0.5, 1.5)) };
  const pair = { ...golden, models: 'small, large' };

  it('is $227.50 and $775.00, and $547.50 more, for a million requests', async () => {
    const element = await compare(pair);
    const [small, large] = rowTexts(element, 'Per month');
    expect(small)
      .to.match(/^\$227\.50 lowest/)
      .and.to.include('via Harbor Cloud');
    expect(large)
      .to.match(/^\$775\.00/)
      .and.not.to.include('lowest');
    expect(rowTexts(element, 'Per request')).to.eql(['$0.0002275', '$0.000775']);
    expect(rowTexts(element, 'Versus cheapest')[1]).to.equal('$547.50 more');
    expect(shownText(element)).to.include(
      'SMALL is the cheapest at $227.50 a month, via Harbor Cloud. ' +
        'LARGE costs $547.50 more, 3.4× as much; the cheapest is 70.6% cheaper.',
    );
  });

  it('shows how it comes about', async () => {
    const element = await compare(pair);
    const button = all(row(element, 'Per month')[1]!, 'button')[0]!;
    const opened = await explain(element, button);
    expect(all(opened, 'listitem').map(textOf)).to.eql([
      'input: 1,000,000 requests × 800 tokens × $0.50 ÷ 1,000,000 tokens = $400.00',
      'output: 1,000,000 requests × 250 tokens × $1.50 ÷ 1,000,000 tokens = $375.00',
      '$400.00 + $375.00 = $775.00',
    ]);
    expect(textOf(opened)).to.include('The catalogue names no source.');
  });

  it('is that of the workload it is given: a preset, JSON or an object', async () => {
    const element = await compare(pair);
    const monthly = async (): Promise<string> => {
      await element.updateComplete;
      return rowTexts(element, 'Per month')[0]!.split(' ')[0]!;
    };
    // 150 M × $0.20 + 40 M × $0.27
    element.setAttribute('workload', ' Chat ');
    expect(await monthly()).to.equal('$40.80');
    element.setAttribute('workload', '{ "requests": 2000000 }');
    expect(await monthly()).to.equal('$455.00');
    element.workload = { requests: 10_000_000, inputTokens: 800, outputTokens: 0 };
    expect(await monthly()).to.equal('$1,600.00');
    for (const nonsense of ['gigantic', '{', 'null', '[]', '{"requests": -1}', 7]) {
      element.workload = nonsense;
      expect(await monthly(), String(nonsense)).to.equal('$227.50');
    }
  });
});

describe('Who leads in <model-compare>', () => {
  /** The sections whose every row is of one fact. */
  const FACTS = 'specs, benchmarks, cost';

  it('is said in words, not only by weight', async () => {
    const element = await compare({ sections: FACTS });
    for (const [label, word, leader] of [
      ['Context window', 'largest', 0],
      [/^CodeQuiz pass@1\b(?!0)/, 'best', 1],
      ['LagTest', 'best', 0],
      ['Per month', 'lowest', 0],
    ] as const) {
      const texts = rowTexts(element, label).map((text) => text.includes(word));
      expect(texts, String(label)).to.eql([leader === 0, leader === 1]);
    }
    const labels = all(element, 'rowheader').map(textOf).join();
    expect(labels).to.include('Birch 22B leads by 17 points');
    expect(labels).to.include('lower is better');
  });

  it('is nobody where values are equal or cannot be told apart', async () => {
    const catalogue = document(
      { ...priced('a', 1, 1), contextWindow: 100_000, scores: [score(50, [45, 55])] },
      { ...priced('b', 1, 1), contextWindow: 100_000, scores: [score(52, [47, 57])] },
      model('c'),
    );
    const element = await compare({ catalogue, models: 'a, b, c', sections: FACTS });
    const equal = '100,000 tokens equal of those known';
    expect(rowTexts(element, 'Context window')).to.eql([equal, equal, 'not known']);
    expect(rowTexts(element, 'Quiz').join()).not.to.include('best');
    expect(all(element, 'rowheader').map(textOf).join()).to.include('no separable difference');
    expect(shownText(element)).to.include('A and B cost the same, $1,050.00 a month.');
    expect(shownText(element)).to.include('No estimate can be given for C: no offer is recorded.');
  });

  it('is nobody where results are not comparable, which is said', async () => {
    const catalogue = document(
      scored('a', { value: 50, shots: 0 }),
      scored('b', { value: 90, shots: 5 }),
    );
    const element = await compare({ catalogue, models: 'a, b' });
    const label = all(element, 'rowheader').map(textOf).join();
    expect(label).to.include('not comparable: different shots');
    expect(label).not.to.include('leads');
    expect(rowTexts(element, 'Quiz').join()).not.to.include('best');
    expect(shownText(element)).to.include('No benchmark has comparable results');
  });

  const score = (value: number, interval: [number, number]) => ({
    benchmark: 'quiz',
    metric: 'accuracy',
    value,
    interval,
  });
});

describe('What stands behind a value of <model-compare>', () => {
  it('is both values and both sources where sources disagree', async () => {
    const element = await compare({ sections: 'specs' });
    const [cell] = row(element, 'Context window');
    expect(textOf(cell)).to.include('sources disagree');
    const opened = await explain(element, all(cell!, 'button')[0]!);
    const text = textOf(opened);
    expect(text).to.include('128,000 tokens').and.to.include('131,072 tokens');
    expect(text).to.include('Quantised builds hold 8,000 tokens.');
    expect(text).to.include('Other sources say');
    expect(text).to.include('Snapshot of limits, published Sep 2025');
    const [link] = all<HTMLAnchorElement>(opened, 'link', /Alder model card/);
    expect(link?.href).to.equal('https://north.example/alder');
  });

  it('is every price that a source gives for an offer', async () => {
    const disputed = [{ prices: { input: 0.3 }, sources: ['other'] }];
    const catalogue = {
      ...document(model('a', { offers: [offer(0.2, 0.4, { disputed })] })),
      sources: { other: { title: 'Another price list' } },
    };
    const element = await compare({ catalogue, models: 'a', sections: 'pricing' });
    const [cell] = row(element, 'Input price');
    expect(textOf(cell)).to.equal('$0.20 sources disagree');
    expect(rowTexts(element, 'Output price')).to.eql(['$0.40']);
    const opened = await explain(element, all(cell!, 'button')[0]!);
    expect(textOf(opened)).to.match(/Other sources say \$0\.30.*Another price list/);
  });

  it('is a line in plain words for each term', async () => {
    const element = await compare();
    const terms = [...element.renderRoot.querySelectorAll<HTMLElement>('[part~=term]')];
    expect(terms.length).to.be.greaterThan(20);
    for (const term of terms) {
      const opened = await explain(element, term);
      expect(opened.getAttribute('aria-label')).to.equal(textOf(term));
      expect(all(opened, 'listitem').map(textOf).join().length).to.be.greaterThan(15);
      expect(textOf(opened)).not.to.match(/Sources?:|no source/);
    }
  });

  it('is listed under its sources, with whose data it is and when it was reviewed', async () => {
    const element = await compare({ sections: 'sources' });
    const links = all<HTMLAnchorElement>(element, 'link');
    expect(links.map(({ href }) => href)).to.include.members([
      'https://north.example/alder',
      'https://south.example/birch?a=1&b=2#table',
      'https://harbor.example/pricing',
    ]);
    const text = shownText(element);
    expect(text).to.include('Quay price list, retrieved Oct 30, 2026');
    expect(text).to.include('Last reviewed: Oct 30, 2026');
    expect(text).to.include('Nov 1, 2026');
    expect(text).to.include('Data: Invented models, Test Press');
    expect(text).to.include('invented-prices 1.2.3 (MIT)');
  });
});

battery({
  tag: 'model-compare',
  namesOf: (element) =>
    all(all(element, 'table')[0] ?? element, 'columnheader')
      .slice(1)
      .map(textOf),
  english: '$227.50',
});
