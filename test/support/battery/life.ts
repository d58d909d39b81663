import { expect, fixture } from '@open-wc/testing';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import {
  all,
  inState,
  PAIR,
  place,
  recordEvents,
  show,
  shownText,
  until,
  type AnyElement,
} from '../elements.js';
import { hiddenProperties } from '../reactive.js';
import { scripted } from '../scripted.js';
import { shownOf, type Sample } from './sample.js';

const good = { body: fixtureDocument };

export function life(sample: Sample): void {
  const { tag, namesOf } = sample;
  describe('moved on the page', () => {
    it('keeps what it shows and asks for nothing', async () => {
      const server = await scripted(good);
      const element = await show(tag, { catalogue: server.url });
      const events = recordEvents(element, 'load', 'error');
      const [before, cells] = [shownText(element), all(element, 'cell')];
      const elsewhere = await fixture<HTMLElement>('<section></section>');
      for (const parent of [elsewhere, document.body, elsewhere]) {
        parent.append(element);
        expect(element.matches(':state(ready)')).to.be.true;
        await element.updateComplete;
      }
      expect(shownText(element)).to.equal(before);
      expect(all(element, 'cell').every((cell, index) => cell === cells[index])).to.be.true;
      expect(events).to.eql([]);
      expect(await server.requests()).to.equal(1);
    });

    it('while it loads, goes on with the same request', async () => {
      const server = await scripted({ ...good, delay: 200 });
      const element = await place(tag, { catalogue: server.url, models: PAIR });
      await element.updateComplete;
      (await fixture('<section></section>')).append(element);
      await inState(element, 'ready', 'failed');
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Alder 1B', 'Birch 22B']));
      expect(await server.requests()).to.equal(1);
    });

    it('before it has shown anything, shows that it loads, and what goes wrong', async () => {
      const server = await scripted({ status: 404, delay: 200 });
      const [first, second] = [await fixture('<div></div>'), await fixture('<div></div>')];
      const element = document.createElement(tag);
      Object.assign(element, { catalogue: server.url, models: PAIR });
      first.append(element);
      second.append(element);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('[aria-busy=true]')).to.be.ok;
      await inState(element, 'failed', 'stale');
      expect(element.state).to.equal('failed');
      expect(all(element, 'button', 'Try again').length).to.equal(1);
    });
  });

  describe('moved into another document', () => {
    const otherDocument = async (): Promise<HTMLElement> => {
      const frame = await fixture<HTMLIFrameElement>('<iframe title="Another document"></iframe>');
      return frame.contentDocument!.body;
    };
    const looks = (element: AnyElement): string => {
      const popover = element.renderRoot.querySelector('[popover]')!;
      const { defaultView } = element.ownerDocument;
      const { borderRadius, boxSizing, overflowWrap } = defaultView!.getComputedStyle(popover);
      return `${borderRadius} ${boxSizing} ${overflowWrap}`;
    };

    it('and back, looks as before', async () => {
      const element = await show(tag);
      const before = looks(element);
      for (const parent of [await otherDocument(), await fixture('<div></div>')]) {
        parent.append(element);
        await element.updateComplete;
        expect(element.matches(':state(ready)')).to.be.true;
        expect(looks(element)).to.equal(before);
      }
    });

    it('before it was ever on a page, shows the same', async () => {
      const before = looks(await show(tag));
      const element = document.createElement(tag);
      Object.assign(element, { catalogue: fixtureDocument, models: PAIR });
      (await otherDocument()).append(element);
      await inState(element, 'ready', 'failed');
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Alder 1B', 'Birch 22B']));
      expect(looks(element)).to.equal(before);
    });
  });

  describe('put into a page', () => {
    it('does not ask for its focus, which a frame of another site would be refused', async () => {
      expect((await show(tag)).renderRoot.querySelector('[autofocus]')).to.equal(null);
    });
  });

  describe('taken off the page', () => {
    it('and put back later, shows what has changed meanwhile', async () => {
      const server = await scripted(good);
      const element = await show(tag, { catalogue: server.url });
      const parent = element.parentElement!;
      element.remove();
      element.models = 'fir, birch-22b';
      await element.updateComplete;
      parent.append(element);
      await element.updateComplete;
      expect(element.matches(':state(ready)')).to.be.true;
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Fir', 'Birch 22B']));
      expect(await server.requests()).to.equal(1);
    });

    it('while it loads, and put back later, loads again', async () => {
      const server = await scripted({ ...good, delay: 5000 }, good);
      const element = await place(tag, { catalogue: server.url, models: PAIR });
      const events = recordEvents(element, 'load', 'error');
      await until(async () => (await server.requests()) === 1, 'it does not load');
      element.remove();
      // The request is given up once the page has had the time to put the element elsewhere.
      await new Promise((resolve) => setTimeout(resolve));
      (await fixture('<section></section>')).append(element);
      await inState(element, 'ready', 'failed');
      expect(events).to.eql(['load']);
    });
  });

  describe('known to the page only later', () => {
    it('keeps what it was given before', async () => {
      const name = `${tag}-defined-later`;
      const element = document.createElement(name) as AnyElement;
      Object.assign(element, {
        catalogue: fixtureDocument,
        models: ['alder-1b', 'cedar-vision-11b'],
        theme: 'dark',
      });
      element.setAttribute('lang', 'nl');
      (await fixture('<div></div>')).append(element);
      const known = customElements.get(tag) as CustomElementConstructor;
      customElements.define(name, class extends known {});
      await inState(element, 'ready', 'empty', 'failed');
      expect(namesOf(element)).to.have.members(shownOf(sample, ['Alder 1B', 'Cedar Vision 11B']));
      expect(element.getAttribute('theme')).to.equal('dark');
      expect(element.lang).to.equal('nl');
      expect(hiddenProperties(element)).to.be.empty;
    });
  });

  describe('fifty on one page', () => {
    it('share one request', async () => {
      const server = await scripted({ ...good, delay: 50 });
      const page = await fixture<HTMLElement>('<div></div>');
      const elements = await Promise.all(
        Array.from({ length: 50 }, () =>
          place(tag, { catalogue: server.url, models: 'fir' }, '', page),
        ),
      );
      await Promise.all(elements.map((element) => inState(element, 'ready', 'failed')));
      expect(new Set(elements.map(({ state }) => state))).to.eql(new Set(['ready']));
      expect(await server.requests()).to.equal(1);
    });
  });
}
