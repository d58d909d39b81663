import { expect, fixture } from '@open-wc/testing';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import { all, explain, figures, inState, PAIR, place, show, textOf, until } from '../elements.js';
import { scripted } from '../scripted.js';
import type { Sample } from './sample.js';

const everyModel = fixtureDocument.models.map(({ id }) => id);

/**
 * Firefox lets the space at the end of a line stick out where the next line begins with a name in a
 * script from right to left. Nobody sees it.
 */
const HANGING_SPACE = navigator.userAgent.includes('Firefox') ? 6 : 0;

const wrapper = (attributes: string): Promise<HTMLElement> =>
  fixture<HTMLElement>(`<div ${attributes}></div>`);

export function accessibility({ tag }: Sample): void {
  describe('is accessible', () => {
    it('while it loads, and when it says so', async () => {
      const { url } = await scripted({ delay: 8000 });
      const element = await place(tag, { catalogue: url }, '<p>Our own table</p>');
      await element.updateComplete;
      await expect(element).to.be.accessible();
      await until(() => all(element, 'status').some(textOf), 'it says nothing');
      await expect(element).to.be.accessible();
    });

    it('when it is ready', async () => {
      await expect(await show(tag)).to.be.accessible();
    });

    it('with as many models as it takes', async () => {
      await expect(await show(tag, { models: everyModel })).to.be.accessible();
    });

    it('with one model', async () => {
      await expect(await show(tag, { models: 'alder-1b' })).to.be.accessible();
    });

    it('when it is empty, and when a model is not known', async () => {
      await expect(await show(tag, { models: '' })).to.be.accessible();
      await expect(await show(tag, { models: `${PAIR}, aldr` })).to.be.accessible();
    });

    it('when its catalogue cannot be had, at all or anew', async () => {
      const server = await scripted({ status: 404 });
      const element = await show(tag, { catalogue: server.url });
      await expect(element).to.be.accessible();
      await server.rewrite({ body: fixtureDocument });
      element.reload();
      await inState(element, 'ready');
      await server.rewrite({ status: 404 });
      element.reload();
      await inState(element, 'stale');
      await expect(element).to.be.accessible();
    });

    it('when a figure is open', async () => {
      const element = await show(tag);
      await explain(element, figures(element)[0]!);
      await expect(element).to.be.accessible();
    });

    it('on a dark page, and where only it is dark', async () => {
      const page = await wrapper('style="color-scheme: dark; background: #121214; color: #eee"');
      await expect(await show(tag, {}, page)).to.be.accessible();
      const own = await wrapper('style="background: #121214"');
      const element = await show(tag, { theme: 'dark' }, own);
      await explain(element, figures(element)[0]!);
      await expect(element).to.be.accessible();
    });

    it('where writing runs from right to left', async () => {
      const page = await wrapper('dir="rtl" lang="ar"');
      const element = await show(tag, { models: 'nakhil-7b, alder-1b' }, page);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    for (const [width, models] of [
      [280, everyModel],
      [320, PAIR],
    ] as const) {
      it(`and fits into ${width} pixels`, async () => {
        const column = await wrapper(`style="inline-size: ${width}px"`);
        for (const others of [PAIR, everyModel]) {
          const element = await show(tag, { models: others }, column);
          expect(element.scrollWidth).to.be.at.most(width + HANGING_SPACE);
          element.remove();
        }
        await expect(await show(tag, { models }, column)).to.be.accessible();
      });
    }
  });
}
