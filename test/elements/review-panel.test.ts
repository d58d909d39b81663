import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/review-panel/define.js';
import type { CatalogueDocument, Model, Review } from '../../src/catalogue/types.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  figures,
  one,
  parsed,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
  type AnyElement,
  type ElementOf,
} from '../support/elements.js';
import { expectToHold } from '../support/working.js';

type Panel = ElementOf<'review-panel'>;

const review = (
  reviewer: string,
  score?: number,
  verdict: Review['verdict'] = 'ship',
  rest: Partial<Review> = {},
): Review => ({ reviewer, verdict, ...(score !== undefined && { score }), ...rest });

const LONG_WORD = 'x'.repeat(600);

/** Two panels of four that share three reviewers, and further models. */
const document: CatalogueDocument = {
  format: 1,
  language: 'en-GB',
  published: '2026-11-01',
  providers: { harbor: { name: 'Harbor Cloud' }, gratis: { name: 'Gratis Gate' } },
  sources: { page: { title: 'Panel page', url: 'https://panel.example', passage: 'Four votes.' } },
  reviewers: {
    builder: {
      name: 'Builder',
      url: 'https://builder.example',
      disclosure: 'Is paid by nobody.',
    },
    skeptic: { name: 'Skeptic' },
    futurist: { name: 'Futurist' },
    founder: { name: 'Founder' },
    creator: { name: 'Creator' },
  },
  models: [
    {
      id: 'oak',
      name: 'Oak',
      category: { value: 'Developer tools', sources: ['page'] },
      bestFor: ['Phones', 'Edge'],
      licence: { name: 'Oak Licence', openWeights: true },
      reviews: [
        review('builder', 82, 'ship', {
          opinion: 'Loads <b>at once</b>.',
          date: '2026-04-01',
          sources: ['page'],
        }),
        review('skeptic', 75),
        review('futurist', 80),
        review('founder', 72),
      ],
    },
    {
      id: 'elm',
      name: 'Elm',
      licence: { name: 'Apache 2.0', openWeights: true },
      offers: [
        { provider: 'gratis', prices: { input: 0, output: 0 } },
        { provider: 'harbor', prices: { input: 0.1, output: 0.3 } },
      ],
      reviews: [
        review('builder', 80, 'ship', { opinion: `${'Long words. '.repeat(60)}${LONG_WORD}` }),
        review('skeptic', 45, 'skip', { date: '2026-06' }),
        review('futurist', 80),
        review('creator', 80),
      ],
    },
    { id: 'ash', name: 'Ash', reviews: [review('skeptic'), review('stranger', 50)] },
    { id: 'yew', name: 'Yew' },
    { id: 'fig', name: 'Fig', reviews: [review('nobody-else', 10, 'skip')] },
  ],
};

/** A panel of as many reviewers as given who all rate these models so. */
const unanimous = (count: number, scores: Readonly<Record<string, number>>): CatalogueDocument => ({
  format: 1,
  models: Object.entries(scores).map(([id, score]): Model => ({
    id,
    name: id.toUpperCase(),
    reviews: Array.from({ length: count }, (_, index) => review(`r${index}`, score)),
  })),
});

const panel = (properties: Parameters<typeof show>[1] = {}, parent?: Element): Promise<Panel> =>
  show('review-panel', { catalogue: document, models: 'oak, elm', ...properties }, parent);

const tableNamed = (element: Panel, name: string): HTMLElement => one(element, 'table', name);

const [SHIP, MEAN] = [/^Ship votes$/, /^Mean score$/];

const verdictTexts = (element: Panel, label: string | RegExp): string[] =>
  rowTexts(tableNamed(element, 'Panel verdict'), label);

const factTexts = (element: Panel, label: string): string[] =>
  rowTexts(tableNamed(element, 'At a glance'), label);

const reviewTexts = (element: Panel, reviewer: string): string[] =>
  rowTexts(tableNamed(element, 'Reviews'), reviewer);

const headings = (element: Panel): string[] => all(element, 'heading').map(textOf);

const figureNamed = (element: Panel, text: string): HTMLElement =>
  figures(element).find((figure) => textOf(figure) === text)!;

const workingOf = (popover: HTMLElement): string[] =>
  [...popover.querySelectorAll('.working li')].map(textOf);

const namesOf = (element: AnyElement): string[] => [
  ...new Set(
    [...element.renderRoot.querySelectorAll('[part~=facts] thead th:not(:first-child)')].map(
      (name) => (name.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim(),
    ),
  ),
];

describe('The verdict of <review-panel>', () => {
  it('has the ship votes of each model with their count and interval', async () => {
    const element = await panel();
    // Wilson: 4 of 4 is 51 % to 100 %, 3 of 4 is 30 % to 95 %.
    expect(verdictTexts(element, SHIP)).to.eql([
      '4 of 4 (100%) 95% interval 51% to 100%',
      '3 of 4 (75%) 95% interval 30% to 95%',
    ]);
  });

  it('has the mean over shared reviewers beside each model’s own', async () => {
    const element = await panel();
    // (82 + 75 + 80 + 72) ÷ 4 = 77.25; (80 + 45 + 80 + 80) ÷ 4 = 71.25
    expect(verdictTexts(element, MEAN)).to.eql([
      '77.3 of 100 4 reviewers',
      '71.3 of 100 4 reviewers',
    ]);
    // (82 + 75 + 80) ÷ 3 = 79; (80 + 45 + 80) ÷ 3 = 68.33
    expect(verdictTexts(element, 'Mean score of shared')).to.eql([
      '79.0 of 100 3 reviewers',
      '68.3 of 100 3 reviewers',
    ]);
    expect(verdictTexts(element, 'Ship votes of shared').map((text) => text.slice(0, 6))).to.eql([
      '3 of 3',
      '2 of 3',
    ]);
    expect(shownText(element)).to.include(
      'Shared reviewers, who reviewed every model here: Builder, Skeptic, and Futurist.',
    );
  });

  it('says that three shared reviewers cannot tell two models apart', async () => {
    const element = await panel();
    expect(shownText(element)).to.include(
      'The two cannot be told apart: there are too few shared reviewers. At least 6 would have to agree. ' +
        '3 reviewers judged both Oak and Elm. Rated higher: Oak by 2, Elm by 0, neither by 1.',
    );
    const working = workingOf(await explain(element, figureNamed(element, '3 reviewers')));
    expect(working).to.include('Skeptic: Oak: 75 of 100, ship; Elm: 45 of 100, skip');
    expect(working).to.include('Split by chance alone: 2 ÷ 4 = 50%');
  });

  it('opens whose scores a mean is of, and the interval’s formula', async () => {
    const element = await panel();
    const mean = await explain(element, figureNamed(element, '68.3 of 100'));
    const working = workingOf(mean);
    expect(working.slice(0, 3)).to.eql([
      'Builder: 80 of 100',
      'Skeptic: 45 of 100',
      'Futurist: 80 of 100',
    ]);
    expect(working).to.include('80 points + 45 points + 80 points = 205 points');
    expect(working).to.include('205 points ÷ 3 = 68.3 points');
    working.filter((line) => line.includes(' = ')).forEach(expectToHold);
    const votes = workingOf(await explain(element, figureNamed(element, '3 of 4 (75%)')));
    expect(votes).to.eql(['ship: Builder, Futurist, and Creator', 'skip: Skeptic', '3 ÷ 4 = 75%']);
    const interval = await explain(element, figureNamed(element, '95% interval 30% to 95%'));
    expect(textOf(interval)).to.include('Wilson').and.to.include('p: 75%, n: 4, z: 1.96');
  });

  it('tells models apart only where enough reviewers agree', async () => {
    const six = await panel({ catalogue: unanimous(6, { a: 80, b: 70 }), models: 'b, a' });
    // 2 ÷ 2^6 = 3.1 %
    expect(shownText(six)).to.include(
      'The two can be told apart, and A is rated higher: chance alone makes such a split in 3.1% of cases.',
    );
    const alike = await panel({ catalogue: unanimous(6, { a: 80, b: 80 }), models: 'a, b' });
    expect(shownText(alike)).to.include('cannot be told apart: chance alone');
  });

  it('never says never: a chance below a tenth of a percent is said to be below it', async () => {
    // 2 ÷ 2^10 = 0.195 %, 2 ÷ 2^12 = 0.049 %
    const said = async (count: number, models: string): Promise<string> =>
      shownText(await panel({ catalogue: unanimous(count, { a: 80, b: 70, c: 80 }), models }));
    expect(await said(10, 'a, b')).to.include('makes such a split in 0.2% of cases.');
    for (const count of [12, 500])
      for (const models of ['a, b', 'a, b, c'])
        expect(await said(count, models)).to.match(
          /chance alone makes such a split in <\s0\.1% of cases/,
        );
  });

  it('names up to twelve shared reviewers, and counts more', async () => {
    const said = async (count: number): Promise<string> =>
      shownText(await panel({ catalogue: unanimous(count, { a: 80, b: 70 }), models: 'a, b' }));
    expect(await said(12))
      .to.include('here: r0, r1, r2,')
      .and.to.include('and r11.');
    expect(await said(13)).to.include('who reviewed every model here: 13 reviewers.');
  });

  it('says of several models which can be told apart', async () => {
    const catalogue = unanimous(7, { a: 80, b: 80, c: 10 });
    const element = await panel({ catalogue, models: 'a, b, c' });
    expect(shownText(element))
      .to.include('A is rated higher than C: chance alone makes such a split in 1.6% of cases.')
      .and.to.include('B is rated higher than C')
      .and.to.include('Cannot be told apart by those who reviewed both: A and B.');
    await expect(element).to.be.accessible();
    const few = await panel({
      catalogue: unanimous(6, { a: 80, b: 20, c: 10 }),
      models: 'a, b, c',
    });
    expect(shownText(few)).to.include(
      'Cannot be told apart, as fewer than 7 reviewed both: any two of these models.',
    );
  });

  it('cannot say where nobody reviewed both', async () => {
    const element = await panel({ models: 'oak, fig' });
    expect(shownText(element)).to.include(
      'Nobody reviewed both Oak and Fig, so which of them the panel rates higher cannot be said.',
    );
    expect(shownText(element)).not.to.include('shared reviewers');
  });

  it('of one model compares nothing', async () => {
    const element = await panel({ models: 'elm' });
    expect(verdictTexts(element, MEAN)).to.eql(['71.3 of 100 4 reviewers']);
    expect(shownText(element)).not.to.match(/told apart|shared/);
  });

  it('counts a review without a score as a vote only, and one of nobody described by its id', async () => {
    const element = await panel({ models: 'ash' });
    expect(verdictTexts(element, SHIP)[0]).to.include('2 of 2');
    expect(verdictTexts(element, MEAN)).to.eql(['50.0 of 100 1 reviewer']);
    expect(reviewTexts(element, 'Skeptic')).to.eql(['ship no date given']);
    expect(reviewTexts(element, 'stranger')).to.eql(['50 of 100, ship no date given']);
  });

  it('says plainly that nobody reviewed a model', async () => {
    const none = await panel({ models: 'yew' });
    expect(shownText(none)).to.include('No review is recorded of Yew.');
    expect(headings(none)).to.eql(['Panel verdict', 'At a glance']);
    await expect(none).to.be.accessible();
    const some = await panel({ models: 'elm, yew, oak' });
    expect(verdictTexts(some, SHIP)[1]).to.equal('no review recorded');
    expect(shownText(some)).to.include('No review is recorded of Yew.');
    expect(shownText(some)).to.include('Nobody reviewed every model here');
  });
});

describe('The reviews of <review-panel>', () => {
  it('have score, vote, date and opinion, and say who did not review', async () => {
    const element = await panel();
    expect(reviewTexts(element, 'Builder')[0]).to.equal(
      '82 of 100, ship Apr 1, 2026 Loads <b>at once</b>.',
    );
    expect(reviewTexts(element, 'Skeptic')[1]).to.equal('45 of 100, skip Jun 2026');
    expect(reviewTexts(element, 'Founder')[1]).to.equal('Has not reviewed this model');
    expect(reviewTexts(element, 'Creator')[0]).to.equal('Has not reviewed this model');
    expect(all(element, 'rowheader', /^Builder/).map(textOf)).to.eql([
      'Builder Is paid by nobody.',
    ]);
    expect(one<HTMLAnchorElement>(element, 'link', 'Builder').href).to.equal(
      'https://builder.example/',
    );
  });

  it('cite where they are from', async () => {
    const element = await panel();
    const opened = await explain(element, figureNamed(element, '82 of 100, ship'));
    expect(textOf(opened)).to.include('[1] Panel page');
    expect(headings(element).at(-1)).to.equal('Sources');
    expect(shownText(element)).to.include('Four votes.');
  });

  it('fold long opinions, which open by keyboard as by mouse', async () => {
    const element = await panel();
    const details = element.renderRoot.querySelector('details')!;
    expect(details.open).to.be.false;
    expect(textOf(details)).to.equal('Read the opinion');
    details.querySelector('summary')!.click();
    expect(textOf(details)).to.include(LONG_WORD);
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('of more than twenty reviewers are folded until the reader asks for all', async () => {
    const rows = (element: Panel): number =>
      tableNamed(element, 'Reviews').querySelectorAll('tbody tr').length;
    const few = await panel({ catalogue: unanimous(20, { a: 80 }), models: 'a' });
    expect(rows(few)).to.equal(20);
    expect(all(few, 'button', /^Show/)).to.eql([]);
    const element = await panel({ catalogue: unanimous(21, { a: 80 }), models: 'a' });
    expect(rows(element)).to.equal(20);
    expect(verdictTexts(element, MEAN)).to.eql(['80.0 of 100 21 reviewers']);
    const button = one(element, 'button', 'Show all 21 reviewers');
    button.click();
    await element.updateComplete;
    expect(rows(element)).to.equal(21);
    expect(button.ariaExpanded).to.equal('true');
    await expect(element).to.be.accessible();
    one(element, 'button', 'Show fewer').click();
    await element.updateComplete;
    expect(rows(element)).to.equal(20);
  });

  it('stand below what the panel says of the same model', async () => {
    const column = await fixture<HTMLElement>('<div style="inline-size: 1000px"></div>');
    const element = await panel({}, column);
    const starts = all(element, 'columnheader', 'Elm').map((th) => th.getBoundingClientRect().left);
    expect(starts).to.have.length(3);
    for (const start of starts) expect(start).to.be.closeTo(starts[0]!, 1);
  });

  it('are in the language of the catalogue, whatever the page’s', async () => {
    const element = await panel({ lang: 'de' });
    const opinions = [...element.renderRoot.querySelectorAll<HTMLElement>('.opinion')];
    expect(opinions).to.have.length(2);
    for (const { lang } of opinions) expect(lang).to.equal('en-GB');
    const passage = element.renderRoot.querySelector('blockquote')!;
    expect([passage.lang, passage.dir]).to.eql(['en-GB', 'auto']);
  });

  it('of a later day are left out, and that is said', async () => {
    const element = await panel({ asOf: '2026-05-01' });
    expect(shownText(element)).to.include('Left out, because written after May 1, 2026: 1 review.');
    expect(reviewTexts(element, 'Skeptic')[1]).to.equal('Has not reviewed this model');
    expect(verdictTexts(element, SHIP)[1]).to.include('3 of 3');
  });

  it('and reviewers that the site supplies are marked', async () => {
    const element = await panel({
      overlay: {
        reviewers: { us: { name: 'Our editor' } },
        models: [{ id: 'oak', reviews: [review('us', 60, 'skip')] }],
      },
    });
    expect(textOf(one(element, 'rowheader', /^Our editor/))).to.include('Supplied by this site');
    expect(reviewTexts(element, 'Our editor')[0]).to.include(
      '60 of 100, skip Supplied by this site',
    );
    expect(reviewTexts(element, 'Builder')[0]).not.to.include('Supplied');
    // (82 + 75 + 80 + 72 + 60) ÷ 5 = 73.8
    expect(verdictTexts(element, MEAN)[0]).to.equal(
      '73.8 of 100 Supplied by this site 5 reviewers',
    );
    expect(verdictTexts(element, 'Mean score of shared')[0]).to.equal('79.0 of 100 3 reviewers');
  });

  it('are cards in a narrow place that name the model of each review', async () => {
    const column = await fixture<HTMLElement>('<div style="inline-size: 320px"></div>');
    const element = await panel({}, column);
    expect(element.scrollWidth).to.be.at.most(320);
    const [oak, elm] = row(tableNamed(element, 'Reviews'), 'Skeptic');
    expect(oak!.dataset.model).to.equal('Oak');
    // Browsers differ in which of the two they tell.
    expect(getComputedStyle(oak!, '::before').content).to.be.oneOf(['"Oak"', 'attr(data-model)']);
    expect(elm!.getBoundingClientRect().top).to.be.at.least(oak!.getBoundingClientRect().bottom);
    column.style.inlineSize = '1200px';
    expect(elm!.getBoundingClientRect().top).to.equal(oak!.getBoundingClientRect().top);
  });
});

describe('What <review-panel> says besides', () => {
  it('is what a model suits, its category, licence and price, as far as they are known', async () => {
    const element = await panel();
    expect(factTexts(element, 'Best for')).to.eql(['Phones, Edge', 'not known']);
    expect(factTexts(element, 'Category')).to.eql(['Developer tools', 'not known']);
    expect(factTexts(element, 'Licence')).to.eql(['Oak Licence', 'Apache 2.0']);
    const [oak, elm] = factTexts(element, 'Price');
    expect(oak).to.equal(
      'not known: no offer is recorded The weights can be downloaded free of charge.',
    );
    expect(elm).to.equal(
      'Input price $0.10 Output price $0.30 per million tokens, via Harbor Cloud ' +
        'The weights can be downloaded free of charge. Not taken for the price: routes without a charge or on trial, via Gratis Gate.',
    );
  });

  it('has no votes of readers where the page names no server for them', async () => {
    const element = await panel();
    expect(headings(element)).to.eql(['Panel verdict', 'At a glance', 'Reviews', 'Sources']);
  });

  it('can be asked for in attributes', async () => {
    const json = JSON.stringify(document).replaceAll('<', '\\u003c');
    const element = await parsed(
      'review-panel',
      `<review-panel models="oak, elm" as-of="2026-05-01" workload="chat">
        <script type="application/json">${json}</script></review-panel>`,
    );
    expect([element.asOf, element.workload]).to.eql(['2026-05-01', 'chat']);
    expect(shownText(element)).to.include('written after May 1, 2026');
  });
});

battery({ tag: 'review-panel', namesOf, english: '$0.20' });
