import { expect } from '@open-wc/testing';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import {
  all,
  failureDetails,
  inState,
  one,
  PAIR,
  place,
  recordEvents,
  show,
  shownText,
  textOf,
  until,
  type AnyElement,
} from '../elements.js';
import { scripted, type Reply } from '../scripted.js';
import type { Sample } from './sample.js';

const good: Reply = { body: fixtureDocument };
const LOADING = 'Loading the models…';
const FALLBACK = '<p>Our own table</p>';

const isShown = (element: AnyElement): boolean =>
  element.querySelector('p')?.checkVisibility() ?? false;
const announced = (element: AnyElement): string => all(element, 'status').map(textOf).join('');

export function states({ tag, namesOf }: Sample): void {
  describe('while its catalogue loads', () => {
    it('shows what it holds, says nothing at first, and then so', async () => {
      const { url } = await scripted({ ...good, delay: 900 });
      const start = performance.now();
      const element = await place(tag, { catalogue: url, models: PAIR }, FALLBACK);
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.be.true;
      expect(isShown(element)).to.be.true;
      expect(shownText(element)).to.equal('');
      await until(() => announced(element), 'it says nothing');
      expect(announced(element)).to.equal(LOADING);
      expect(performance.now() - start).to.be.greaterThan(400);
      expect(isShown(element)).to.be.true;
      await inState(element, 'ready');
      expect(announced(element)).to.include('The comparison is ready.');
      expect(shownText(element)).not.to.include(LOADING);
      expect(isShown(element)).to.be.false;
    });

    it('says so too if it is moved meanwhile', async () => {
      const { url } = await scripted({ ...good, delay: 5000 });
      const element = await place(tag, { catalogue: url });
      await element.updateComplete;
      element.parentElement!.prepend(element);
      await until(() => announced(element) === LOADING, 'it says nothing');
    });

    it('keeps its place, and is said to be busy', async () => {
      const { url } = await scripted({ ...good, delay: 5000 });
      const element = await place(tag, { catalogue: url, models: PAIR });
      await element.updateComplete;
      expect(element.offsetHeight).to.be.greaterThan(200);
      expect(element.renderRoot.querySelector('[aria-busy=true]')).to.exist;
    });

    it('says nothing at all where it is there soon', async () => {
      const { url } = await scripted(good);
      const start = performance.now();
      const element = await place(tag, { catalogue: url, models: 'alder-1b' });
      await element.updateComplete;
      // What comes later, together with its text, is not read out.
      const regions = all(element, 'status');
      const said = new Set<string>();
      new MutationObserver(() => {
        if (performance.now() - start < 450) said.add(regions.map(textOf).join(''));
      }).observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
      await inState(element, 'ready');
      expect(regions.map((region) => region.isConnected)).to.eql([true, true]);
      expect([...said].join('')).to.equal('');
    });

    it('asks again by itself where the server is at fault', async () => {
      const server = await scripted({ status: 500 }, good);
      const element = await place(tag, { catalogue: server.url, models: PAIR });
      const events = recordEvents(element, 'load', 'error');
      await inState(element, 'ready', 'failed');
      expect(events).to.eql(['load']);
      expect(await server.requests()).to.equal(2);
    });
  });

  describe('where a newer catalogue cannot be had', () => {
    it('keeps the last good one, says so, and takes the next good one', async () => {
      const server = await scripted(good);
      const element = await show(tag, { catalogue: server.url });
      const events = recordEvents(element, 'load', 'error');
      const before = namesOf(element);

      await server.rewrite({ status: 404 });
      element.reload();
      await inState(element, 'stale');
      expect(element.state).to.equal('stale');
      expect(namesOf(element)).to.eql(before);
      expect(announced(element)).to.include('These figures may be out of date');
      expect(failureDetails(element)).to.include('answered 404');

      one(element, 'button', 'Try again').click();
      await until(() => events.length > 1, 'the second failure is not told');
      await element.updateComplete;
      expect(events).to.eql(['error', 'error']);
      expect(element.state).to.equal('stale');

      await server.rewrite({
        body: { ...fixtureDocument, models: fixtureDocument.models.slice(1) },
      });
      one(element, 'button', 'Try again').click();
      await until(() => events.length > 2, 'the new catalogue is not told');
      await inState(element, 'ready');
      expect(events).to.eql(['error', 'error', 'load']);
      expect(namesOf(element)).to.eql(['Birch 22B']);
      expect(shownText(element)).not.to.include('out of date');
    });

    it('keeps the very nodes that show it', async () => {
      const server = await scripted(good);
      const element = await show(tag, { catalogue: server.url });
      const table = all(element, 'table')[0];
      await server.rewrite({ status: 404 });
      element.reload();
      await inState(element, 'stale');
      expect(all(element, 'table')[0] === table, 'it is the same table').to.be.true;
    });
  });

  describe('events', () => {
    it('of its state reach it alone, once for each outcome', async () => {
      const server = await scripted({ status: 404 });
      const wrapper = document.createElement('div');
      document.body.append(wrapper);
      const above = recordEvents(wrapper, 'load', 'error');
      const element = await place(tag, { catalogue: server.url, models: PAIR }, '', wrapper);
      const own = recordEvents(element, 'load', 'error');
      await inState(element, 'failed');
      await server.rewrite(good);
      element.reload();
      await inState(element, 'ready');
      element.models = 'fir';
      await element.updateComplete;
      wrapper.append(element);
      await element.updateComplete;
      expect(own).to.eql(['error', 'load']);
      expect(above).to.eql([]);
      wrapper.remove();
    });

    it('tell of a catalogue that was handed over too', async () => {
      const element = document.createElement(tag);
      const events = recordEvents(element, 'load', 'error');
      element.catalogue = fixtureDocument;
      (await place(tag, { catalogue: fixtureDocument })).replaceWith(element);
      await inState(element, 'empty');
      expect(events).to.eql(['load']);
    });
  });
}
