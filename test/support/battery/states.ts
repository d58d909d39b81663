import { expect } from '@open-wc/testing';
import type { CatalogueError, CatalogueErrorKind } from '../../../src/catalogue/index.js';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import {
  all,
  inState,
  one,
  PAIR,
  parsed,
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
const FAILED = 'The models could not be loaded.';
const LOADING = 'Loading the models…';
const FALLBACK = '<p>Our own table</p>';

const isShown = (element: AnyElement): boolean =>
  element.querySelector('p')?.checkVisibility() ?? false;
const announced = (element: AnyElement): string => all(element, 'status').map(textOf).join('');

/** How a catalogue cannot be had, and what is said of it. */
const FAILURES: [what: string, Reply, CatalogueErrorKind, says: RegExp][] = [
  ['is not there', { status: 404 }, 'status', /answered 404/],
  ['stays on a broken server', { status: 503 }, 'status', /answered 503/],
  ['cannot be reached', { cut: 'before' }, 'network', /no connection/],
  ['is cut short', { ...good, cut: 'within' }, 'network', /cut short/],
  ['is a web page', { type: 'text/html', body: '<!doctype html>' }, 'not-json', /web page/],
  ['is other JSON', { body: { models: 'none' } }, 'format', /\$\.format/],
  ['is of a later format', { body: { format: 2, models: [] } }, 'version', /newer version/],
];

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
      const element = await place(tag, { catalogue: url });
      await element.updateComplete;
      expect(element.offsetHeight).to.be.greaterThan(200);
      expect(element.renderRoot.querySelector('[aria-busy=true]')).to.exist;
    });

    it('says nothing at all where it is there at once', async () => {
      const { url } = await scripted(good);
      const element = await place(tag, { catalogue: url, models: PAIR });
      await element.updateComplete;
      const said = new Set<string>();
      new MutationObserver(() => said.add(announced(element))).observe(element.renderRoot, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      await inState(element, 'ready');
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

  for (const [what, reply, kind, says] of FAILURES) {
    describe(`where its catalogue ${what}`, () => {
      it('says so, keeps what it holds, and tries again when asked', async () => {
        const server = await scripted(reply);
        const element = await place(tag, { catalogue: server.url, models: PAIR }, FALLBACK);
        const errors: CatalogueError[] = [];
        element.addEventListener('error', ({ error, message }) => {
          expect(message).to.equal(error.message);
          errors.push(error);
        });
        await inState(element, 'failed', 'ready');

        expect(errors.map((error) => error.kind)).to.eql([kind]);
        expect(element.state).to.equal('failed');
        expect(announced(element)).to.include(FAILED);
        expect(textOf(element.renderRoot.querySelector('details'))).to.match(says);
        expect(isShown(element)).to.be.true;
        expect(all(element, 'table').length).to.equal(0);

        await server.rewrite(good);
        one(element, 'button', 'Try again').click();
        await inState(element, 'ready');
        expect(namesOf(element)).to.have.members(['Alder 1B', 'Birch 22B']);
        expect(shownText(element)).not.to.include(FAILED);
        expect(isShown(element)).to.be.false;
        expect(await server.requests()).to.equal(1);
      });
    });
  }

  describe('where its catalogue can never be had', () => {
    it('says so of an address that is none', async () => {
      for (const catalogue of ['http://', 'file:///etc/hosts', 'javascript:alert(1)']) {
        const element = await show(tag, { catalogue });
        expect(element.matches(':state(failed)')).to.be.true;
        expect(shownText(element)).to.include(FAILED);
      }
    });

    it('says so of bad JSON within it, which there is no use in trying again', async () => {
      for (const json of ['{ "format": 1,', '{ "format": 1 }', 'null']) {
        const script = `<script type="application/json">${json}</script>`;
        const element = await parsed(tag, `<${tag}>${script}${FALLBACK}</${tag}>`);
        expect(element.matches(':state(failed)')).to.be.true;
        expect(shownText(element)).to.include(FAILED);
        expect(isShown(element)).to.be.true;
        expect(all(element, 'button', 'Try again').length).to.equal(0);
      }
    });

    it('says so of a property that is no catalogue', async () => {
      const element = await show(tag, { catalogue: { models: [] } as never });
      expect(element.matches(':state(failed)')).to.be.true;
      expect(textOf(element.renderRoot.querySelector('details'))).to.include('$.format');
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
      expect(textOf(element.renderRoot.querySelector('details'))).to.include('answered 404');

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
