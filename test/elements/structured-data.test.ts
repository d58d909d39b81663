import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/model-compare/define.js';
import type { ModelCompareElement } from '../../src/elements/model-compare/model-compare.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { all, inState, one, PAIR, place, plain, textOf, until } from '../support/elements.js';

const SCRIPT = 'script[type="application/ld+json"]';

interface Node {
  '@type': string;
  name?: string;
  mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
}

const scripts = (element: Element): Element[] => [...element.querySelectorAll(SCRIPT)];

const graphOf = (element: Element): Node[] =>
  (JSON.parse(scripts(element)[0]?.textContent ?? '{}') as { '@graph'?: Node[] })['@graph'] ?? [];

const namesOf = (element: Element): (string | undefined)[] =>
  graphOf(element)
    .filter((node) => node['@type'] === 'SoftwareApplication')
    .map(({ name }) => name);

async function told(sections?: string): Promise<ModelCompareElement> {
  const element = await place('model-compare', {
    catalogue: fixtureDocument,
    models: PAIR,
    ...(sections !== undefined && { sections }),
  });
  element.toggleAttribute('structured-data');
  await until(() => scripts(element).length > 0, 'nothing is told');
  return element;
}

describe('Structured data', () => {
  it('stands in one script among the children of the element, where search engines look', async () => {
    const element = await told();
    expect(scripts(element)).to.have.length(1);
    expect(element.renderRoot.querySelector(SCRIPT)).to.equal(null);
    expect(namesOf(element)).to.eql(['Alder 1B', 'Birch 22B']);
  });

  it('has the questions and answers that the page shows, word for word', async () => {
    const element = await told('faq');
    const shown = all(element, 'heading')
      .filter(({ localName }) => localName === 'h4')
      .map((heading) => [textOf(heading), textOf(heading.nextElementSibling)]);
    expect(shown.length).to.be.greaterThan(3);
    const asked = graphOf(element)[0]?.mainEntity?.map(({ name, acceptedAnswer }) => [
      plain(name),
      plain(acceptedAnswer.text),
    ]);
    expect(asked).to.eql(shown);
  });

  it('has no questions where the page shows none', async () => {
    const element = await told('specs');
    expect(graphOf(element).map((node) => node['@type'])).to.eql([
      'SoftwareApplication',
      'SoftwareApplication',
    ]);
  });

  it('is only there where it is asked for, and goes with the attribute', async () => {
    const element = await told('specs');
    element.removeAttribute('structured-data');
    await element.updateComplete;
    expect(scripts(element)).to.eql([]);
  });

  it('follows what is shown', async () => {
    const element = await told('specs');
    element.models = 'birch-22b, elm-reasoner';
    await until(() => namesOf(element)[0] === 'Birch 22B', 'it stays as it was');
    expect(scripts(element)).to.have.length(1);
    element.models = 'nobody';
    await until(() => scripts(element).length === 0, 'it tells of models that are not shown');
  });

  it('leaves with the element, and comes back with it', async () => {
    const element = await told('specs');
    const parent = element.parentElement;
    element.remove();
    expect(scripts(element)).to.eql([]);
    parent?.append(element);
    await until(() => scripts(element).length === 1, 'it does not come back');
  });

  it('is there once in a copy of the element', async () => {
    const element = await told('specs');
    const copy = element.cloneNode(true) as ModelCompareElement;
    copy.catalogue = fixtureDocument;
    copy.models = 'birch-22b, elm-reasoner';
    element.parentElement?.append(copy);
    await until(() => namesOf(copy)[0] === 'Birch 22B', 'it stays as it was');
    expect(scripts(copy)).to.have.length(1);
  });

  it('is taken neither for a catalogue nor for content of the page', async () => {
    const json = JSON.stringify(fixtureDocument).replaceAll('<', '\\u003c');
    const wrapper = await fixture<HTMLElement>(
      `<div><model-compare models="${PAIR}" sections="specs" structured-data><script
        type="application/json">${json}</script></model-compare></div>`,
    );
    const element = wrapper.querySelector('model-compare') as ModelCompareElement;
    await inState(element, 'ready');
    await until(() => scripts(element).length === 1, 'nothing is told');
    wrapper.append(element);
    await inState(element, 'ready');
    expect(one(element, 'region', 'Comparison of Alder 1B and Birch 22B')).to.be.ok;
    // Without a catalogue to show, the script is no content to show instead.
    element.querySelector('script[type="application/json"]')?.remove();
    element.catalogue = { format: 2 } as never;
    await inState(element, 'failed');
    expect(scripts(element)).to.eql([]);
  });
});
