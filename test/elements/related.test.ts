import { expect } from '@open-wc/testing';
import '../../src/elements/model-compare/define.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import type { ModelCompareElement } from '../../src/elements/model-compare/model-compare.js';
import { all, one, place, shownText, textOf, until } from '../support/elements.js';
import { priced } from '../support/models.js';

/** Four models of one price, and one of a maker of its own that nobody is near to. */
const catalogue: CatalogueDocument = {
  format: 1,
  models: [
    ...['a', 'b', 'c.d', 'e'].map((id) => ({ ...priced(id, 1, 1), organization: 'north' })),
    { ...priced('far', 900, 900), organization: 'south' },
  ],
};

async function related(
  linkTemplate?: string,
  given: CatalogueDocument = catalogue,
  models = 'a, b',
): Promise<ModelCompareElement> {
  const element = await place('model-compare', { catalogue: given, models, sections: 'related' });
  if (linkTemplate !== undefined) element.setAttribute('link-template', linkTemplate);
  await until(() => all(element, 'list').length > 0 || /No near/.test(shownText(element)), 'none');
  return element;
}

const hrefs = (element: ModelCompareElement): string[] =>
  all<HTMLAnchorElement>(element, 'link').map(({ href }) => href);

describe('Related comparisons', () => {
  it('are links to the addresses of the page, and say what makes the models near', async () => {
    const element = await related('/compare/{a}-vs-{b}?from={a}');
    expect(hrefs(element)).to.eql([
      `${location.origin}/compare/a-vs-c.d?from=a`,
      `${location.origin}/compare/b-vs-e?from=b`,
    ]);
    expect(all(element, 'listitem').map(textOf)).to.eql([
      'A vs. C.D same maker and similar price',
      'B vs. E same maker and similar price',
    ]);
  });

  it('follow the base of the document, and leave nothing in an id to chance', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/deep/';
    document.head.append(base);
    try {
      const odd: CatalogueDocument = {
        format: 1,
        models: ['a', 'b'].map((id) => ({ ...priced(id, 1, 1), organization: 'north' })),
      };
      const element = await related('{a}/{b}', odd, 'a');
      expect(hrefs(element)).to.eql(['https://example.org/deep/a/b']);
    } finally {
      base.remove();
    }
  });

  for (const template of [
    'javascript:alert("{a}{b}")',
    ' java\tscript:alert("{a}{b}")',
    'data:text/html,{a}{b}',
    'http://[{a}{b}',
    '/compare/{a}',
  ])
    it(`are no links where the template is ${JSON.stringify(template)}, and the page is told`, async () => {
      const element = await related(template);
      expect(all(element, 'link')).to.eql([]);
      expect(all(element, 'button', /vs\./)).to.have.length(2);
      expect(shownText(element)).to.include('The attribute “link-template” cannot be');
    });

  it('without a template show the pair here, and say so to the page', async () => {
    const element = await related();
    let event: CustomEvent<{ models: string[] }> | undefined;
    const listen = (fired: Event): void => void (event = fired as typeof event);
    document.addEventListener('models-change', listen, { once: true });
    one(element, 'button', 'A vs. C.D').click();
    expect(event?.detail).to.eql({ models: ['a', 'c.d'] });
    expect(event?.composed).to.equal(true);
    const region = await until(
      () => all(element, 'region', 'Comparison of A and C.D')[0],
      'the pair is not shown',
    ).then(() => one(element, 'region', 'Comparison of A and C.D'));
    await until(() => element.shadowRoot?.activeElement === region, 'the focus is lost');
    expect(all(element, 'button', 'A vs. C.D')).to.eql([]);
  });

  it('leave it to the page where that takes it over', async () => {
    const element = await related();
    element.addEventListener('models-change', (event) => event.preventDefault());
    one(element, 'button', 'A vs. C.D').click();
    await element.updateComplete;
    expect(element.models).to.equal('a, b');
    expect(one(element, 'region', 'Comparison of A and B')).to.be.ok;
  });

  it('are none where nothing is near', async () => {
    const element = await related(undefined, catalogue, 'far');
    expect(shownText(element)).to.include('No near alternative is known.');
  });

  it('keep their place while the records of a large catalogue are checked', async () => {
    const models = Array.from({ length: 2_000 }, (_, index) => ({
      ...priced(`m-${index}`, 1 + index, 1),
      organization: 'north',
    }));
    const element = await place('model-compare', {
      catalogue: { format: 1, models },
      models: 'm-0, m-1',
      sections: 'related',
    });
    await element.updateComplete;
    expect(one(element, 'heading', 'Related comparisons')).to.be.ok;
    expect(element.renderRoot.querySelectorAll('.blank')).to.have.length(6);
    await until(() => all(element, 'listitem').length > 0, 'they never come');
    expect(all(element, 'listitem')).to.have.length(6);
    expect(element.renderRoot.querySelectorAll('.blank')).to.have.length(0);
  });
});
