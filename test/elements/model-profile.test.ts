import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/model-profile/define.js';
import type { CatalogueDocument, Model } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  figures,
  inState,
  one,
  parsed,
  rowTexts,
  show,
  shownText,
  textOf,
  until,
  type AnyElement,
  type ElementOf,
} from '../support/elements.js';
import { expectToHold } from '../support/working.js';

type Article = ElementOf<'model-profile'>;

const namesOf = (element: AnyElement): string[] =>
  [...element.renderRoot.querySelectorAll('#name')].map(textOf);

/** A model with open weights and 24 billion parameters that scores this on the exam. */
const peer = (id: string, value: number): Model => ({
  id,
  name: id.toUpperCase(),
  licence: { name: 'L', openWeights: true },
  parameters: { total: 24e9 },
  scores: [{ benchmark: 'exam', value, metric: 'accuracy', sources: ['board'] }],
});

const score = (benchmark: string, value: number) => ({
  benchmark,
  value,
  metric: 'share',
  sources: ['card'],
});

const catalogue: CatalogueDocument = {
  format: 1,
  published: '2026-11-01',
  language: 'de',
  organizations: { oak: { name: 'Oak' } },
  providers: { harbor: { name: 'Harbor' } },
  benchmarks: {
    exam: { name: 'Exam' },
    endless: { name: 'Endless answers', higherIsBetter: false },
    reading: { name: 'Reading' },
    drawing: { name: 'Drawing', items: 200 },
  },
  sources: {
    card: {
      title: 'Model card',
      url: 'https://oak.example/card',
      publisher: 'Oak',
      kind: 'model-card',
      published: '2025-06-20',
      retrieved: '2026-03-24',
      passage: 'Context 128k.',
    },
    board: { title: 'Board', url: 'https://board.example/' },
    paper: { title: 'Paper', kind: 'paper' },
    unused: { title: 'Nobody cites this' },
  },
  models: [
    {
      ...peer('oak-2', 60),
      name: 'Oak 2',
      organization: 'oak',
      released: { value: '2025-06-20', sources: ['card'] },
      contextWindow: {
        value: 128_000,
        sources: ['card'],
        disputed: [{ value: 131_072, sources: ['paper'] }],
      },
      capabilities: { vision: { value: false, sources: ['card'] } },
      bestFor: ['Forms'],
      offers: Array.from({ length: 8 }, (_, index) => ({
        provider: 'harbor',
        variant: `route ${index}`,
        prices: { input: 0.1 + index / 10, output: 0.3 },
        sources: index === 7 ? ['paper'] : ['board'],
      })),
      profile: [
        {
          heading: 'Herkunft',
          content: [
            {
              paragraph: [
                { text: 'Aus Eiche.', sources: ['paper', 'card'] },
                { text: ' <b>Nicht</b> fett.' },
              ],
            },
            { subheading: 'Holz' },
            { list: [[{ text: 'Ring um Ring', sources: ['paper'] }]] },
            { quote: { text: 'Solide.', by: 'Ein Förster', sources: ['board'] } },
          ],
        },
        { heading: 'Leer', content: [] },
      ],
      versions: [
        {
          version: '2',
          date: '2025-06-20',
          changes: ['Weniger Ringe.'],
          sources: ['card'],
          scores: [score('endless', 1.29), score('reading', 70), score('drawing', 50)],
        },
        {
          version: '1',
          date: '2025-03-17',
          scores: [score('endless', 2.11), score('reading', 75), score('drawing', 51)],
        },
      ],
      reviewed: '2026-10-30',
    },
    peer('ash', 70),
    peer('elm', 50),
    { ...peer('yew', 99), licence: { name: 'C', openWeights: false } },
    { id: 'bare', name: 'Bare' },
  ],
};

const article = (properties: Record<string, unknown> = {}, parent?: Element): Promise<Article> =>
  show('model-profile', { catalogue, models: 'oak-2', ...properties }, parent);

const headings = (element: Article): string[] =>
  all(element, 'heading').map(
    (one) => `${one.getAttribute('aria-level') ?? one.localName.slice(1)} ${textOf(one)}`,
  );

const section = (element: Article, part: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(`[part~=${part}]`)!;

const links = (element: Article, selector: string): HTMLAnchorElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>(`${selector} a[href^="#"]`),
];

const targetOf = (element: Article, link: HTMLAnchorElement): HTMLElement | null =>
  element.renderRoot.querySelector(`[id="${link.hash.slice(1)}"]`);

describe('The lead of <model-profile>', () => {
  it('says what is known of the model, and what is not', async () => {
    const lead = textOf(section(await article(), 'lead'));
    expect(lead).to.match(/^Oak 2 is an AI model by Oak, released on Jun 20, 2025\. It has 24B/);
    // 128,000 × 0.75 ÷ 500 = 192
    expect(lead).to.include('can hold 128,000 tokens together, about 192 pages of English text.');
    expect(lead).to.include('Sources disagree on: Context window.');
    expect(lead).to.match(/Not known: how far its training data reaches\.$/);
  });

  it('has figures that open their working and sources', async () => {
    const element = await article();
    const pages = figures(section(element, 'lead')).find((one) => textOf(one) === '192 pages')!;
    const popover = await explain(element, pages);
    const lines = [...popover.querySelectorAll('.working li')].map(textOf);
    expectToHold(lines[0]!);
    expect(lines[1]).to.include('0.75 words for a token');
    expect(textOf(popover)).to.include('Model card, Oak');
  });

  it('prices the workload that is asked for', async () => {
    const workload = { requests: 1000, inputTokens: 1000, outputTokens: 1000 };
    // 1,000 × 1,000 × ($0.10 + $0.30) ÷ 1,000,000 = $0.40
    const lead = textOf(section(await article({ workload }), 'lead'));
    expect(lead).to.include(
      'For 1,000 requests a month of 1,000 tokens in and 1,000 tokens out, the cheapest offer is from Harbor: $0.10 for a million tokens of input and $0.30 for a million of output, which comes to $0.40 a month.',
    );
  });
});

describe('The article of <model-profile>', () => {
  it('has sections in order, none of them empty, and a list of them', async () => {
    const element = await article();
    expect(headings(element)).to.eql([
      '2 Oak 2',
      '3 Herkunft',
      '4 Holz',
      '3 Uses and limits',
      '3 Benchmarks',
      '3 Prices',
      '3 Versions',
      '4 2 [1] Jun 20, 2025',
      '4 1 Mar 17, 2025',
      '3 Sources',
    ]);
    const contents = one(element, 'navigation', 'Contents');
    expect([...contents.querySelectorAll('a')].map(textOf)).to.eql([
      'Herkunft',
      'Uses and limits',
      'Benchmarks',
      'Prices',
      'Versions',
      'Sources',
    ]);
  });

  it('begins at the level that the page says, and goes on below the sixth', async () => {
    const element = await article({ headingLevel: 1 });
    expect(headings(element).slice(0, 3)).to.eql(['1 Oak 2', '2 Herkunft', '3 Holz']);
    element.setAttribute('heading-level', '5');
    await element.updateComplete;
    expect(headings(element).slice(0, 3)).to.eql(['5 Oak 2', '6 Herkunft', '7 Holz']);
    await expect(element).to.be.accessible();
    element.setAttribute('heading-level', '0');
    await element.updateComplete;
    expect(headings(element)[0]).to.equal('2 Oak 2');
    expect(shownText(element)).to.include('The attribute “heading-level” cannot be “0”.');
  });

  it('shows text as text, in the language of the catalogue', async () => {
    const element = await article({ lang: 'en' });
    const text = section(element, 'text');
    const paragraph = text.querySelector('p')!;
    expect(textOf(paragraph)).to.equal('Aus Eiche. [1] [2] <b>Nicht</b> fett.');
    expect(paragraph.querySelector('b')).to.equal(null);
    expect(paragraph.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    expect(textOf(text.querySelector('blockquote')!)).to.equal('Solide.');
    expect(textOf(text.querySelector('figcaption')!)).to.match(/^— Ein Förster \[\d\]$/);
    const passage = element.renderRoot.querySelector<HTMLElement>('.references blockquote')!;
    expect([passage.lang, passage.dir]).to.eql(['de', 'auto']);
  });

  it('keeps a per cent sign in the line of its number', async () => {
    const [oak, ...others] = catalogue.models;
    const column = await fixture<HTMLElement>('<div></div>');
    const content = [{ paragraph: [{ text: '12 % '.repeat(50) }] }];
    const models = [{ ...oak!, profile: [{ heading: 'Anteile', content }] }, ...others];
    const element = await article({ catalogue: { ...catalogue, models } }, column);
    const paragraph = element.renderRoot.querySelector('.prose p')!;
    const text = [...paragraph.childNodes].find((one) => one instanceof Text && /%/.test(one.data));
    const range = document.createRange();
    for (let width = 100; width < 200; width += 8) {
      column.style.inlineSize = `${width}px`;
      for (const { index, 0: share } of (text as Text).data.matchAll(/\d+.%/g)) {
        range.setStart(text!, index);
        range.setEnd(text!, index + share.length);
        expect(range.getClientRects().length, `${width} px`).to.equal(1);
      }
    }
  });

  it('goes on below the section before where a section has no heading, and leaves out what is empty', async () => {
    const [oak, ...others] = catalogue.models;
    const said = (text: string) => [{ paragraph: [{ text }] }];
    const profile = [
      { heading: 'Holz', content: said('Eiche.') },
      { heading: ' ', content: said('Ohne Titel.') },
      { heading: 'Nichts', content: [{ paragraph: [] }, { list: [] }, { subheading: '' }] },
    ];
    const versions = [{ version: ' ', date: '2025-01' }];
    const models = [{ ...oak!, profile, versions }, ...others];
    const element = await article({ catalogue: { ...catalogue, models } });
    expect(headings(element).slice(0, 3)).to.eql(['2 Oak 2', '3 Holz', '3 Uses and limits']);
    expect(shownText(element)).to.include('Ohne Titel.');
    const contents = one(element, 'navigation', 'Contents');
    expect(textOf(contents)).to.match(/^Contents Holz Uses and limits /);
    await expect(element).to.be.accessible();
  });

  it('leads to its sections by keyboard, without a word to the page’s address', async () => {
    const element = await article();
    const before = location.href;
    const [link] = links(element, '.contents').slice(-1);
    link!.focus();
    await sendKeys({ press: 'Enter' });
    const target = targetOf(element, link!)!;
    await until(() => element.shadowRoot!.activeElement === target, 'the section has no focus');
    expect(target.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(location.href).to.equal(before);
  });

  it('is short and whole where nothing but a name is known', async () => {
    const element = await article({ models: 'bare' });
    expect(headings(element)).to.eql(['2 Bare', '3 Sources']);
    expect(textOf(section(element, 'lead'))).to.match(
      /^Bare is an AI model; the catalogue does not say who made it\. .*Not known: when it was released, how large it is, .*published\.$/,
    );
    expect(textOf(one(element, 'complementary', 'At a glance'))).to.match(
      /^Not known Organization, Released, .*Fine-tuning$/,
    );
    expect(shownText(element)).to.include('The catalogue names no source.');
    await expect(element).to.be.accessible();
  });

  it('marks what the page supplies', async () => {
    const overlay = {
      models: [
        {
          id: 'oak-2',
          maxOutput: 8000,
          profile: [{ heading: 'Bei uns', content: [{ paragraph: [{ text: 'Im Einsatz.' }] }] }],
        },
        { ...peer('our-own', 65), scores: [{ benchmark: 'exam', value: 65, metric: 'accuracy' }] },
      ],
    };
    const element = await article({ overlay });
    const facts = one(element, 'complementary', 'At a glance');
    const row = [...facts.querySelectorAll('dl > div')].find((one) =>
      textOf(one).startsWith('Max output'),
    )!;
    expect(textOf(row)).to.include('Supplied by this site');
    expect(textOf(section(element, 'text'))).to.match(
      /Im Einsatz\. \[\d\] ?\* ?Supplied by this site/,
    );
    await until(() => rowTexts(element, 'Exam')[1], 'no rank is told');
    expect(rowTexts(element, 'Exam')[1]).to.equal('3rd of 4 Supplied by this site');
  });
});

describe('The facts of <model-profile>', () => {
  const factsOf = (element: Article): Map<string, string> =>
    new Map(
      [...element.renderRoot.querySelectorAll('dl > div')].map((row) => [
        textOf(row.querySelector('dt')!),
        textOf(row.querySelector('dd')!),
      ]),
    );

  it('are known, known to be none, or not known', async () => {
    const facts = factsOf(await article());
    expect(facts.get('Vision')).to.equal('– No [1]');
    expect(facts.get('Open weights')).to.equal('Yes');
    expect(facts.get('Not known')).to.include('Reasoning');
    expect(facts.has('Reasoning')).to.be.false;
  });

  it('stand in groups: what it is and its terms, how it is built, what it can do, what is not known', async () => {
    const facts = one(await article(), 'complementary', 'At a glance');
    const groups = [...facts.querySelectorAll('dl')].map((list) =>
      [...list.querySelectorAll('dt')].map(textOf).join(', '),
    );
    expect(groups).to.eql([
      'Organization, Released, Licence, Open weights',
      'Parameters, Context window',
      'Best for, Vision',
      'Not known',
    ]);
  });

  it('stand in two columns where the page is of middle width', async () => {
    const column = await fixture<HTMLElement>('<div style="inline-size: 750px"></div>');
    const facts = section(await article({}, column), 'facts');
    const lefts = new Set(
      [...facts.querySelectorAll('dt')].map((one) => Math.round(one.getBoundingClientRect().left)),
    );
    expect(lefts.size).to.equal(2);
    column.style.inlineSize = '300px';
    const rights = [...facts.querySelectorAll('dl > div')].map((one) =>
      Math.round(one.getBoundingClientRect().left),
    );
    expect(new Set(rights).size).to.equal(1);
  });

  it('have their citation before the marks of a value', async () => {
    const [oak, ...others] = catalogue.models;
    const capabilities = {
      vision: {
        value: false,
        sources: ['card'],
        disputed: [{ value: true, sources: ['board'] }],
      },
    };
    const models = [{ ...oak!, capabilities }, ...others];
    const element = await article({ catalogue: { ...catalogue, models } });
    expect(factsOf(element).get('Vision')).to.match(/^– No \[\d\] \[\d\] sources disagree$/);
  });

  it('have their citation in the last line of a value, however long it is', async () => {
    const [oak, ...others] = catalogue.models;
    const architecture = {
      value: 'Ring um Ring gewachsen, mit einem Kern aus Eiche und einer Rinde aus Kork',
      sources: ['card'],
    };
    const column = await fixture<HTMLElement>('<div style="inline-size: 300px"></div>');
    const models = [{ ...oak!, architecture }, ...others];
    const element = await article({ catalogue: { ...catalogue, models } }, column);
    const value = one(element, 'button', architecture.value);
    const lines = [...value.getClientRects()];
    expect(lines.length).to.be.above(1);
    const mark = value.parentElement!.querySelector('.cites a')!.getBoundingClientRect();
    expect(mark.top).to.be.below(lines.at(-1)!.bottom);
    expect(mark.left).to.be.at.least(lines.at(-1)!.right);
  });

  it('are not told where a catalogue has blanks for them, or the model for its own successor', async () => {
    const [oak, ...others] = catalogue.models;
    const blank = {
      category: ' ',
      architecture: '',
      successor: 'oak-2',
      versions: [{ version: '2', changes: ['', ' ', 'Weniger Ringe.'] }],
    };
    const element = await article({
      catalogue: { ...catalogue, models: [{ ...oak!, ...blank }, ...others] },
    });
    for (const name of ['Category', 'Architecture', 'Successor'])
      expect(factsOf(element).has(name), name).to.be.false;
    expect(section(element, 'versions').querySelectorAll('li').length).to.equal(1);
  });

  it('say where sources disagree, and open what each of them says', async () => {
    const element = await article();
    expect(factsOf(element).get('Context window')).to.equal(
      '128,000 tokens [1] [2] sources disagree',
    );
    const popover = await explain(element, one(element, 'button', 'sources disagree'));
    expect(textOf(popover)).to.include('131,072 tokens [2] Paper');
  });
});

describe('The sources of <model-profile>', () => {
  it('are numbered in the order of the article, each once, and none that is not cited', async () => {
    const element = await article();
    const seen: string[] = [];
    for (const mark of links(element, '.cites'))
      if (!seen.includes(textOf(mark))) seen.push(textOf(mark));
    expect(seen).to.eql(['[1]', '[2]', '[3]']);
    const listed = [...element.renderRoot.querySelectorAll('.references > li')].map(textOf);
    expect(listed.length).to.equal(3);
    expect(listed[0]).to.match(
      /^Model card, Oak, published Jun 20, 2025, retrieved Mar 24, 2026 Model card Context 128k\. Cited: a b c /,
    );
    expect(listed.filter((text) => /^Board Cited: a b/.test(text)).length).to.equal(1);
  });

  it('are one where several ids have one address, with all that is recorded of it', async () => {
    const [oak, ...others] = catalogue.models;
    const { card, board } = catalogue.sources!;
    const paragraph = ['card', 'again', 'later'].map((id) => ({ text: `${id}.`, sources: [id] }));
    const element = await article({
      catalogue: {
        ...catalogue,
        sources: {
          ...catalogue.sources,
          again: card!,
          later: { ...card!, retrieved: '2026-10', passage: 'Context 131,072.' },
          twin: { title: board!.title },
        },
        models: [{ ...oak!, profile: [{ heading: 'Oft', content: [{ paragraph }] }] }, ...others],
      },
    });
    expect(links(element, '.prose .cites').map(textOf)).to.eql(['[1]', '[1]', '[1]']);
    const listed = [...element.renderRoot.querySelectorAll('.references > li')].map(textOf);
    const own = listed.filter((text) => text.startsWith('Model card, Oak'));
    expect(own.length).to.equal(1);
    expect(own[0]!.match(/Context 128k\./g)!.length).to.equal(1);
    expect(own[0]).to.include('retrieved Oct 2026 Model card Context 131,072. Cited:');
  });

  it('are linked from each mark and back to it, in marks of their own', async () => {
    const element = await article();
    one(element, 'button', 'Show all 8 offers').click();
    await element.updateComplete;
    const marks = links(element, '.cites');
    const back = links(element, '.back');
    expect(marks.every((mark) => /^\[\d+\]$/.test(textOf(mark)))).to.be.true;
    expect(new Set(marks.map(({ id }) => id)).size).to.equal(marks.length);
    expect(back.map(({ hash }) => hash.slice(1)).sort()).to.eql(marks.map(({ id }) => id).sort());
    for (const mark of marks) expect(targetOf(element, mark)?.localName).to.equal('li');
    const letters = back.slice(0, 3).map(textOf);
    expect(letters).to.eql(['a', 'b', 'c']);
    expect(back[0]!.getAttribute('aria-label')).to.equal('a, Back to: Released');
  });

  it('fold the links back of one that is cited often, which stay links', async () => {
    const often = Array.from({ length: 30 }, (_, index) => ({
      paragraph: [{ text: `Ring ${index}.`, sources: ['card'] }],
    }));
    const [oak, ...others] = catalogue.models;
    const element = await article({
      catalogue: {
        ...catalogue,
        models: [{ ...oak!, profile: [{ heading: 'Oft', content: often }] }, ...others],
      },
    });
    const [card] = element.renderRoot.querySelectorAll('.references > li');
    const all = [...card!.querySelectorAll<HTMLAnchorElement>('.back a')];
    const shown = all.filter((link) => link.checkVisibility());
    expect(shown.length).to.equal(12);
    const summary = card!.querySelector('summary')!;
    expect(textOf(summary)).to.equal(`and ${all.length - 12} more`);
    summary.click();
    const last = all.at(-1)!;
    expect(last.checkVisibility()).to.be.true;
    last.click();
    await until(
      () => element.shadowRoot!.activeElement === targetOf(element, last),
      'the mark has no focus',
    );
    await expect(element).to.be.accessible();
  });

  it('have the same numbers in what a figure opens', async () => {
    const element = await article();
    const facts = one(element, 'complementary', 'At a glance');
    const released = figures(facts).find((one) => textOf(one) === 'Jun 20, 2025')!;
    expect(textOf(await explain(element, released))).to.include('[1] Model card');
  });

  it('lead back to offers that are folded away', async () => {
    const element = await article();
    const last = links(element, '.back').find(
      (link) => !targetOf(element, link) && link.title.includes('Harbor'),
    )!;
    last.click();
    await until(() => targetOf(element, last), 'the offer stays folded');
    await until(
      () => element.shadowRoot!.activeElement === targetOf(element, last),
      'it has no focus',
    );
  });
});

describe('The results of <model-profile>', () => {
  it('are ranked among comparable results of models of their class', async () => {
    const element = await article();
    await until(() => rowTexts(element, 'Exam')[1], 'no rank is told');
    expect(rowTexts(element, 'Exam')[1]).to.equal('2nd of 3');
    const text = textOf(section(element, 'benchmarks'));
    expect(text).to.include(
      'ranked among open-weights models of more than 4B and up to 40B parameters',
    );
  });

  it('open who is ranked, and who is not and why', async () => {
    const element = await article();
    await until(() => rowTexts(element, 'Exam')[1], 'no rank is told');
    const popover = await explain(element, one(element, 'button', '2nd of 3'));
    const text = textOf(popover);
    expect(text).to.include(
      '2nd of 3 open-weights models of more than 4B and up to 40B parameters that have this score',
    );
    expect(text).to.match(/1st: ASH, 70% .*2nd: Oak 2, 60% .*3rd: ELM, 50%/);
    expect(text).to.include('as Artificial Analysis draws them: up to 4B, 40B, and 150B');
    expect(text).not.to.include('YEW');
  });

  it('keep their place while the records are checked', async () => {
    const models = Array.from({ length: 400 }, (_, index) => peer(`m${index}`, index / 10));
    const big = { ...catalogue, models: [...catalogue.models, ...models] };
    const element = await article({ catalogue: big });
    const before = element.offsetHeight;
    expect(rowTexts(element, 'Exam')[1]).to.equal('');
    await until(() => rowTexts(element, 'Exam')[1], 'no rank is told');
    // 70 and 399 others at most 39.9 below
    expect(rowTexts(element, 'Exam')[1]).to.equal('2nd of 403');
    expect(Math.abs(element.offsetHeight - before)).to.be.at.most(2);
  });
});

describe('The sentence on ranks', () => {
  for (const width of [320, 800, 1280])
    it(`has its room before the ranks are there, ${width} px wide`, async () => {
      const column = await fixture<HTMLElement>(`<div style="inline-size: ${width}px"></div>`);
      const models = ['oak-2', ...Array.from({ length: 400 }, (_, index) => `m${index}`)].map(
        (id, index) => ({
          ...peer(id, 90),
          scores: ['exam', 'reading'].map((benchmark, which) => ({
            ...score(benchmark, which === 0 ? 90 - index / 10 : index / 10),
            variant: 'Quite a long variant',
          })),
        }),
      );
      const element = await article({ catalogue: { ...catalogue, models } }, column);
      const top = (): number => element.renderRoot.querySelector('table')!.offsetTop;
      const before = top();
      expect(rowTexts(element, 'Exam')[1]).to.equal('');
      await until(() => rowTexts(element, 'Exam')[1], 'no rank is told');
      expect(textOf(section(element, 'benchmarks'))).to.include('Its best rank is 1st of 401, on');
      expect(Math.abs(top() - before)).to.be.at.most(2);
    });
});

describe('The versions of <model-profile>', () => {
  it('tell what improved, what regressed, and what cannot be told apart', async () => {
    const versions = section(await article(), 'versions');
    const groups = [...versions.querySelectorAll('.group')].map((group) => [
      textOf(group),
      ...[...group.nextElementSibling!.querySelectorAll('li')].map(textOf),
    ]);
    expect(groups).to.eql([
      [
        'Better than 1',
        // 2.11 − 1.29 = 0.82; 0.82 ÷ 2.11 = 38.9 %
        'Endless answers (share): down from 2.11% to 1.29% (0.82 points, 38.9% less) [1]',
      ],
      [
        'Worse than 1',
        // 5 ÷ 75 = 6.7 %
        'Reading (share): down from 75% to 70% (5 points, 6.7% less) [1]',
      ],
      [
        'Worse than 1, but within the uncertainty',
        'Drawing (share): down from 51% to 50% (1 point, 2% less) [1]',
      ],
    ]);
  });

  it('open the working of every difference', async () => {
    const element = await article();
    const versions = section(element, 'versions');
    for (const figure of figures(versions).filter((one) => /points|38\.9/.test(textOf(one)))) {
      const popover = await explain(element, figure);
      const working = [...popover.querySelectorAll('.working li')].map(textOf);
      working.filter((line) => line.includes(' = ')).forEach(expectToHold);
      expect(
        working.some((line) => line.includes(' = ')),
        textOf(figure),
      ).to.be.true;
      expect(textOf(popover)).to.include('[1] Model card');
    }
  });
});

describe('<model-profile> of a past day', () => {
  it('knows what was known then, and says of which day its text is', async () => {
    const element = await article({ asOf: '2025-04-01' });
    const text = shownText(element);
    expect(text).to.include('As of Apr 1, 2025.');
    expect(text).to.include('It was not released on Apr 1, 2025.');
    expect(text).to.include('The text of the sections is that of Nov 1, 2026');
    expect(headings(element)).not.to.include('3 Benchmarks');
    expect(text).not.to.include('Better than 1');
  });

  it('tells of no recommendation or status that is of a later day', async () => {
    const [oak, ...others] = catalogue.models;
    const models = [
      {
        ...oak!,
        successor: { value: 'ash', sources: ['board'], asOf: '2026-03' },
        status: { value: 'deprecated' as const, sources: ['board'], asOf: '2026-03' },
      },
      ...others,
    ];
    const of = async (asOf: string): Promise<string> =>
      shownText(await article({ catalogue: { ...catalogue, models }, asOf }));
    const after = await of('2026-04-01');
    expect(after).to.include('Its status: Deprecated.');
    expect(after).to.include('Its maker recommends ASH instead.');
    const before = await of('2025-08-01');
    expect(before).not.to.include('Its status');
    expect(before).not.to.include('ASH instead');
  });

  it('keeps the prices of a model that nobody offers any more', async () => {
    const [oak, ...others] = catalogue.models;
    const offer = {
      provider: 'harbor',
      prices: { input: 3, output: 7 },
      until: '2026-01-01',
      sources: ['board'],
    };
    const element = await article({
      catalogue: { ...catalogue, models: [{ ...oak!, offers: [offer] }, ...others] },
    });
    expect(headings(element)).to.include('3 Prices');
    expect(shownText(element)).to.include('before Jan 1, 2026');
    for (const link of links(element, '.back')) expect(targetOf(element, link)).to.exist;
  });

  it('names no successor that was not out yet', async () => {
    const [oak, ...others] = catalogue.models;
    const models = [
      { ...oak!, successor: 'oak-3' },
      { ...peer('oak-3', 80), released: '2026-03' },
      ...others,
    ];
    const of = async (asOf: string): Promise<string> =>
      shownText(await article({ catalogue: { ...catalogue, models }, asOf }));
    expect(await of('2026-04-01')).to.include('Its maker recommends OAK-3 instead.');
    const before = await of('2025-08-01');
    expect(before).to.include('Oak 2 is an AI model');
    expect(before).not.to.include('OAK-3');
  });
});

describe('<model-profile> on the page', () => {
  it('takes its attributes', async () => {
    const json = JSON.stringify(fixtureDocument).replaceAll('<', '\\u003c');
    const element = await parsed(
      'model-profile',
      `<model-profile model="birch-22b" models="alder-1b" heading-level="3" currency="EUR">
        <script type="application/json">${json}</script></model-profile>`,
    );
    expect(namesOf(element)).to.eql(['Birch 22B']);
    expect(headings(element)[0]).to.equal('3 Birch 22B');
  });

  it('has the facts beside the text where there is room, and between it where there is not', async () => {
    const column = await fixture<HTMLElement>('<div style="inline-size: 1200px"></div>');
    const element = await article({}, column);
    const [lead, facts] = [section(element, 'lead'), section(element, 'facts')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(facts!.left).to.be.greaterThan(lead!.left + 300);
    expect(Math.abs(facts!.top - lead!.top)).to.be.lessThan(20);
    column.style.inlineSize = '320px';
    const [narrow, below] = [section(element, 'lead'), section(element, 'facts')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(below!.top).to.be.at.least(narrow!.bottom);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('says that it shows one model alone where several are named', async () => {
    const element = await article({ models: 'oak-2, ash' });
    expect(shownText(element)).to.include('Only the first of 2 models is shown.');
  });

  it('says what is said of a benchmark in the direction of the language', async () => {
    const [oak, ...others] = structuredClone(catalogue).models;
    for (const { scores = [] } of oak!.versions!) for (const told of scores) told.shots = 5;
    const element = await article({
      catalogue: { ...catalogue, models: [oak!, ...others] },
      lang: 'ar',
    });
    await until(() => shownText(element).includes('الإصدارات'), 'it is not Arabic');
    // Browsers differ in the digits of Arabic.
    expect(section(element, 'versions').textContent).to.match(
      /\u2067\u2068Reading\u2069 \(share، عدد الأمثلة: [5٥]\)\u2069/,
    );
  });

  it('changes with the model', async () => {
    const element = await article();
    element.model = 'ash';
    await inState(element, 'ready');
    await element.updateComplete;
    expect(namesOf(element)).to.eql(['ASH']);
  });
});

battery({ tag: 'model-profile', namesOf, most: 1, english: '$0.20' });
