import { expect } from '@open-wc/testing';
import type { CatalogueDocument } from '../../../src/catalogue/types.js';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import { all, PAIR, parsed, show, shownText, textOf } from '../elements.js';
import { priced } from '../models.js';
import { shownOf, type Sample } from './sample.js';

/** A catalogue of eight models, dearer one by one. */
const eight: CatalogueDocument = {
  format: 1,
  models: Array.from({ length: 8 }, (_, index) => ({
    ...priced(`m${index + 1}`, index + 1, index + 1),
    scores: [{ benchmark: 'quiz', value: 10 * (index + 1) }],
  })),
};

export function selection(sample: Sample): void {
  const { tag, namesOf } = sample;
  const pair = ['Alder 1B', 'Birch 22B'];

  describe('shows the models that are named', () => {
    it('in its attribute, by id or alias, in any case and with any spaces', async () => {
      const json = JSON.stringify(fixtureDocument).replaceAll('<', '\\u003c');
      const element = await parsed(
        tag,
        `<${tag} models="  ALDER-1b-instruct ,, birch-22B,
        alder-1b, Birch-8x22b">
        <script type="application/json">${json}</script></${tag}>`,
      );
      expect(namesOf(element)).to.have.members(shownOf(sample, pair));
    });

    it('in a list given as a property', async () => {
      const element = await show(tag, { models: ['birch-22b', ' نخيل ', 'nakhil-7b', 'fir'] });
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Birch 22B', 'نخيل 7B', 'Fir']));
    });

    it('and others as soon as others are named', async () => {
      const element = await show(tag);
      element.models = 'cedar-vision-11b, alder-1b';
      await element.updateComplete;
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Cedar Vision 11B', 'Alder 1B']));
      element.setAttribute('models', 'fir, birch-22b');
      await element.updateComplete;
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Fir', 'Birch 22B']));
    });

    it('where it is only one', async () => {
      const element = await show(tag, { models: 'alder-1b' });
      expect(element.matches(':state(ready)')).to.be.true;
      expect(namesOf(element)).to.eql(['Alder 1B']);
    });

    it('up to as many as fit, and says that there are more', async () => {
      const models = 'm1, m2, m3, m4, m5, m6, m7, m8, m7, m8';
      const element = await show(tag, { catalogue: eight, models });
      expect(namesOf(element)).to.have.members(
        shownOf(sample, ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']),
      );
      expect(shownText(element)).to.include(
        sample.most === 1
          ? 'Only the first of 8 models is shown.'
          : `The first ${sample.most ?? 6} of 8 models are shown.`,
      );
    });
  });

  describe('names that the catalogue does not have', () => {
    it('are said, with the nearest there are, and the others are shown', async () => {
      const element = await show(tag, { models: `aldr-1b, ${PAIR}` });
      expect(shownText(element)).to.include('“aldr-1b” is not in this catalogue.');
      expect(shownText(element)).to.match(/Did you mean alder-1b/);
      expect(namesOf(element)).to.have.members(shownOf(sample, pair));
    });

    it('are said where there is nothing near', async () => {
      const element = await show(tag, { models: `${PAIR}, zzzzzzzz` });
      expect(shownText(element)).to.include('“zzzzzzzz” is not in this catalogue.');
      expect(shownText(element)).not.to.include('Did you mean');
    });

    it('leave it empty where there are no others', async () => {
      const element = await show(tag, { models: 'birch-22' });
      expect(element.matches(':state(empty)')).to.be.true;
      expect(element.state).to.equal('empty');
      expect(shownText(element)).to.match(/“birch-22” is not .* Did you mean birch-22b/);
      expect(all(element, 'table').length).to.equal(0);
    });
  });

  describe('what the catalogue has wrong of a model', () => {
    it('is left out and said, and the rest is shown', async () => {
      const catalogue = structuredClone(fixtureDocument);
      const [alder] = catalogue.models;
      alder!.contextWindow = 'plenty' as never;
      alder!.scores![1]!.value = '<i>much</i>' as never;
      const element = await show(tag, { catalogue });
      expect(namesOf(element)).to.have.members(shownOf(sample, pair));
      const details = element.renderRoot.querySelector('details')!;
      expect(textOf(details.querySelector('summary'))).to.match(/^2 .*left out/i);
      details.open = true;
      expect(textOf(details)).to.include('$.models[0].contextWindow: expected a number');
      expect(textOf(details))
        .to.include('$.models[0].scores[1].value')
        .and.to.include('<i>much</i>');
      await expect(element).to.be.accessible();
    });
  });

  describe('without models', () => {
    it('is empty and says what to do', async () => {
      for (const models of [undefined, null, '', ' , ,', []] as const) {
        const element = await show(tag, { models: models as string });
        expect(element.matches(':state(empty)')).to.be.true;
        expect(shownText(element)).to.equal(
          'No models are named. Give their ids in the “models” attribute.',
        );
      }
    });
  });

  describe('of whatever is not known', () => {
    it('no cell of a table is blank', async () => {
      const models = fixtureDocument.models.map(({ id }) => id);
      const element = await show(tag, { models });
      // What is folded has no text before it is opened.
      const cells = [...element.renderRoot.querySelectorAll('td, th')].filter((shown) =>
        shown.checkVisibility(),
      );
      expect(cells.length).to.be.greaterThan(6);
      expect(cells.filter((cell) => textOf(cell) === '').map((cell) => cell.outerHTML)).to.eql([]);
    });
  });
}
