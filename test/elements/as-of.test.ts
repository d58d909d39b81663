import { expect } from '@open-wc/testing';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/model-compare/define.js';
import type { CatalogueDocument, Source } from '../../src/catalogue/types.js';
import {
  all,
  explain,
  one,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
  type ElementOf,
} from '../support/elements.js';
import { model, offer } from '../support/models.js';

type Compare = ElementOf<'model-compare'>;

const source = (title: string, more: Partial<Source> = {}): Source => ({
  title,
  url: `https://sources.example/${title}`,
  ...more,
});

const BEFORE = { until: '2026-08-01', sources: ['old-prices'] };
const AFTER = { from: '2026-08-01', sources: ['prices'] };

/** In August Harbor's price for A fell, and in September A's context window grew. */
const catalogue: CatalogueDocument = {
  format: 1,
  published: '2026-11-01',
  providers: { harbor: { name: 'Harbor Cloud' }, quay: { name: 'Quay Compute' } },
  benchmarks: { quiz: { name: 'Quiz' } },
  sources: {
    card: source('card', { kind: 'model-card', passage: 'Holds 128k tokens.' }),
    post: source('post'),
    prices: source('prices'),
    'old-prices': source('old-prices'),
  },
  models: [
    model('a', {
      contextWindow: {
        value: 128_000,
        sources: ['card', 'post'],
        asOf: '2026-09',
        disputed: [{ value: 64_000, sources: ['post'], asOf: '2026-01' }],
      },
      released: { value: '2024', sources: ['card'] },
      knowledgeCutoff: { value: '2023', sources: ['card'] },
      maxOutput: { value: 4096, sources: ['card', 'post'] },
      architecture: { value: 'Dense', sources: ['card'] },
      offers: [offer(3, 3, BEFORE), offer(2, 2, AFTER)],
      scores: [{ benchmark: 'quiz', value: 50, date: '2026-10', sources: ['card'] }],
      reviewed: '2026-10-30',
    }),
    model('b', { offers: [offer(1, 1, { provider: 'quay' })] }),
    model('late', { released: '2026-07-01', offers: [offer(1, 1)] }),
  ],
};

const compare = (properties: Parameters<typeof show>[1] = {}): Promise<Compare> =>
  show('model-compare', {
    catalogue,
    models: 'a, b',
    asOf: '2026-05-11',
    sections: 'cost, specs, sources',
    ...properties,
  });

/** What A, which Harbor Cloud serves, costs a month. */
const monthly = (element: Compare): string =>
  rowTexts(element, 'Per month')
    .find((text) => text.includes('via Harbor Cloud'))!
    .split(' ')[0]!;

/** The entries of the list of sources. */
const entries = (element: Compare): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('ol.sources > li'),
];

async function press(element: Compare, name: string): Promise<void> {
  one(element, 'button', name).click();
  await element.updateComplete;
}

/** The changes that are shown. */
const changes = (element: Compare): string[] => all(element, 'listitem').map(textOf);
const ONLY_COST = { sections: 'cost' };

describe('A day after the catalogue’s own', () => {
  const NOTE = 'The catalogue was published on Nov 1, 2026; nothing is known after it.';
  for (const tag of ['model-compare', 'cost-estimator'] as const)
    it(`is that of the catalogue, and <${tag}> says so`, async () => {
      const noted = async (asOf: string): Promise<boolean> => {
        const element = await show(tag, { catalogue, models: 'a, b', asOf });
        expect(shownText(element)).to.include('$2,100.00');
        return shownText(element).includes(NOTE);
      };
      expect(await noted('2026-11-02')).to.equal(true);
      expect(await noted('2027')).to.equal(true);
      for (const day of ['2026-11-01', '2026-11', '2026-10-31', 'tomorrow', ''])
        expect(await noted(day)).to.equal(false);
    });
});

describe('<model-compare> of a past day', () => {
  it('shows the figures of that day, says so, and shows the latest at one click and back', async () => {
    const element = await compare();
    // 1,050 M tokens × $3; × $2 since August.
    expect(monthly(element)).to.equal('$3,150.00');
    expect(rowTexts(element, 'Context window')[0]).to.include('64,000 tokens');
    expect(shownText(element)).to.include('These are the figures of May 11, 2026.');

    await press(element, 'Show the latest figures');
    expect(monthly(element)).to.equal('$2,100.00');
    expect(rowTexts(element, 'Context window')[0]).to.include('128,000 tokens');
    expect(shownText(element)).to.include('These are the latest figures, of Nov 1, 2026.');
    expect(element.asOf).to.equal('2026-05-11');

    await press(element, 'Show the figures of May 11, 2026');
    expect(monthly(element)).to.equal('$3,150.00');
  });

  it('reads out which day is shown when that changes', async () => {
    const element = await compare();
    const status = all(element, 'status').find((part) => textOf(part).includes('May 11'));
    await press(element, 'Show the latest figures');
    expect(textOf(status)).to.equal('These are the latest figures, of Nov 1, 2026.');
  });

  it('lists what has changed since, by model, and folds what is more than a few', async () => {
    const element = await compare(ONLY_COST);
    expect(shownText(element)).to.include('5 changes since May 11, 2026');
    const told = [
      'Cost of this workload a month: $2,100.00 now, $3,150.00 before.',
      'Aug 1, 2026: Input price at Harbor Cloud: $2.00 per million tokens now, $3.00 before.',
      'Aug 1, 2026: Output price at Harbor Cloud: $2.00 per million tokens now, $3.00 before.',
    ];
    expect(changes(element)).to.eql(told);
    const more = one(element, 'button', 'Show all 5 changes');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    await press(element, 'Show all 5 changes');
    expect(changes(element)).to.eql([
      ...told,
      'Context window: 128,000 tokens now, 64,000 tokens before.',
      'New result on Quiz: 50%.',
    ]);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    await press(element, 'Show fewer');
    expect(changes(element)).to.eql(told);
  });

  it('says which model was not yet released', async () => {
    const element = await compare({ ...ONLY_COST, models: 'late, b' });
    expect(changes(element)).to.eql(['Not released until Jul 1, 2026.']);
    expect(shownText(element)).to.include('1 change since May 11, 2026');
    expect(shownText(element)).to.include(
      'No estimate can be given for LATE: not released on this day.',
    );
  });

  it('says that nothing has changed where nothing has', async () => {
    const element = await compare({ ...ONLY_COST, models: 'b' });
    expect(shownText(element)).to.include('No change since May 11, 2026 is recorded.');
    expect(changes(element)).to.eql([]);
  });

  it('is told by its attribute: another day is shown as such, and none without a note', async () => {
    const element = await compare();
    await press(element, 'Show the latest figures');
    element.setAttribute('as-of', '2026-05-12');
    await element.updateComplete;
    expect(shownText(element)).to.include('These are the figures of May 12, 2026.');
    for (const asOf of ['2026-11-01', '2026-12-24', null]) {
      element.asOf = asOf;
      await element.updateComplete;
      expect(shownText(element)).not.to.match(/These are the|since May/);
      expect(monthly(element)).to.equal('$2,100.00');
    }
  });

  it('explains the figures of either day, with sources by their number in the list', async () => {
    const element = await compare();
    const [now, before] = all(all(element, 'listitem')[1]!, 'button');
    for (const [figure, title] of [
      [now, 'prices'],
      [before, 'old-prices'],
    ] as const) {
      const number = entries(element).findIndex((item) => textOf(item).startsWith(title)) + 1;
      expect(textOf(await explain(element, figure!))).to.include(`[${number}] ${title}`);
    }
  });
});

describe('The sources of <model-compare>', () => {
  const SOURCES = { sections: 'sources, specs', asOf: null };
  it('are a numbered list, in which explanations’ numbers are the same', async () => {
    const element = await compare(SOURCES);
    const numbers = entries(element).map(
      (item, index) => `[${index + 1}] ${textOf(all(item, 'link')[0])}`,
    );
    expect(numbers).to.eql(['[1] card', '[2] post', '[3] prices']);
    const [cell] = row(element, 'Max output');
    const opened = await explain(element, all(cell!, 'button')[0]!);
    expect(all(opened, 'link').map(textOf)).to.eql(['[1] card', '[2] post']);
  });

  it('that stand side by side are links of their own, never run together', async () => {
    const element = await compare({ ...SOURCES, sections: 'sources, specs, cost' });
    const [cell] = row(element, 'Context window');
    const opened = await explain(element, all(cell!, 'button')[0]!);
    const links = all<HTMLAnchorElement>(opened, 'link');
    expect(links.map(({ href }) => href)).to.eql([
      // Of the other value, then of the value itself.
      'https://sources.example/post',
      'https://sources.example/card',
      'https://sources.example/post',
    ]);
    expect(textOf(opened)).to.include('Sources: [1] card; [2] post');
    expect(textOf(opened)).not.to.match(/\]\[|\d\d\]/);
  });

  it('have no numbers where the list is not shown', async () => {
    const element = await compare({ asOf: null, sections: 'specs' });
    const [cell] = row(element, 'Max output');
    const opened = await explain(element, all(cell!, 'button')[0]!);
    expect(all(opened, 'link').map(textOf)).to.eql(['card', 'post']);
  });

  it('say of what kind they are, which passage was relied on, and what they are cited for', async () => {
    const element = await compare(SOURCES);
    const [card, post, prices] = entries(element);
    expect(textOf(card))
      .to.match(/^card Model card/)
      .and.to.include('Holds 128k tokens.');
    expect(textOf(post)).to.equal('post Cited for A: Context window and Max output');
    expect(textOf(prices)).to.equal('prices Cited for offers of A: Harbor Cloud');
  });

  it('fold a long list of facts behind a line that counts them', async () => {
    const element = await compare(SOURCES);
    const details = entries(element)[0]!.querySelector('details')!;
    expect(textOf(details.querySelector('summary'))).to.equal('Cited for 6 facts');
    expect(details.open).to.equal(false);
    details.open = true;
    expect(textOf(details)).to.equal(
      'Cited for 6 facts ' +
        'Cited for A: Released, Knowledge cut-off, Context window, Max output, Architecture, and Quiz',
    );
  });

  it('stand below the date of the last review, of each model where they differ', async () => {
    const text = shownText(await compare(SOURCES));
    expect(text).to.include('Last reviewed: Oct 30, 2026 A: Oct 30, 2026 B: no date recorded');
    const alone = shownText(await compare({ ...SOURCES, models: 'a' }));
    expect(alone).to.include('Last reviewed: Oct 30, 2026').and.not.to.include('A: Oct 30');
    // It was reviewed after the day that is asked for.
    const past = shownText(await compare({ sections: 'sources' }));
    expect(past).to.include('No date of a review is recorded.');
  });
});
