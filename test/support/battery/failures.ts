import { expect } from '@open-wc/testing';
import type { CatalogueError } from '../../../src/catalogue/index.js';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import {
  all,
  failureDetails,
  inState,
  one,
  PAIR,
  parsed,
  place,
  show,
  shownText,
  textOf,
  type AnyElement,
} from '../elements.js';
import { scripted, type Reply, type Scripted } from '../scripted.js';
import { shownOf, type Sample } from './sample.js';

const good: Reply = { body: fixtureDocument };
const FAILED = 'The models could not be loaded.';
const FALLBACK = '<p>Our own table</p>';

/** How a catalogue cannot be had, and what is said of it. */
const FAILURES: [what: string, Reply, kind: RegExp, says: RegExp][] = [
  ['is not there', { status: 404 }, /^status$/, /answered 404/],
  ['stays on a broken server', { status: 503 }, /^status$/, /answered 503/],
  ['cannot be reached', { cut: 'before' }, /^network$/, /no connection/],
  // WebKit takes what it has for the whole.
  ['is cut short', { ...good, cut: 'within' }, /^(network|not-json)$/, /cut short|whole file/],
  ['is a web page', { type: 'text/html', body: '<!doctype html>' }, /^not-json$/, /web page/],
  ['is other JSON', { body: { models: 'none' } }, /^format$/, /\$\.format/],
  ['is of a later format', { body: { format: 2, models: [] } }, /^version$/, /newer version/],
];

const fallbackShown = (element: AnyElement): boolean =>
  element.querySelector('p')?.checkVisibility() ?? false;

export function failures(sample: Sample): void {
  const { tag, namesOf } = sample;
  describe('where its catalogue', () => {
    interface Case {
      server: Scripted;
      element: AnyElement;
      errors: CatalogueError[];
    }
    const cases = new Map<string, Case>();
    const page = document.createElement('div');

    // All at once, because several are asked for again and again before they are given up.
    before(async () => {
      document.body.append(page);
      for (const [what, reply] of FAILURES) {
        const server = await scripted(reply);
        const errors: CatalogueError[] = [];
        const properties = { catalogue: server.url, models: PAIR };
        const element = await place(tag, properties, FALLBACK, page);
        element.addEventListener('error', ({ error, message }) => {
          if (message === error.message) errors.push(error);
        });
        cases.set(what, { server, element, errors });
      }
    });
    after(() => page.remove());

    for (const [what, , kind, says] of FAILURES) {
      it(`${what}, says so, keeps what it holds, and tries again when asked`, async () => {
        const { server, element, errors } = cases.get(what)!;
        await inState(element, 'failed', 'ready');
        expect(element.state).to.equal('failed');
        expect(errors.map((error) => error.kind).join()).to.match(kind);
        expect(all(element, 'status').map(textOf).join()).to.include(FAILED);
        expect(failureDetails(element)).to.match(says);
        expect(fallbackShown(element)).to.be.true;
        expect(all(element, 'table').length).to.equal(0);

        await server.rewrite(good);
        one(element, 'button', 'Try again').click();
        await inState(element, 'ready');
        expect(namesOf(element)).to.have.members(shownOf(sample, ['Alder 1B', 'Birch 22B']));
        expect(shownText(element)).not.to.include(FAILED);
        expect(fallbackShown(element)).to.be.false;
        expect(await server.requests()).to.equal(1);
      });
    }
  });

  describe('where its catalogue can never be had', () => {
    it('says so of an address that is none', async () => {
      for (const catalogue of ['http://', 'file:///etc/hosts', 'javascript:alert(1)']) {
        const element = await show(tag, { catalogue });
        expect(element.state).to.equal('failed');
        expect(shownText(element)).to.include(FAILED);
      }
    });

    it('says so of bad JSON within it, which there is no use in trying again', async () => {
      for (const json of ['{ "format": 1,', '{ "format": 1 }', 'null']) {
        const script = `<script type="application/json">${json}</script>`;
        const element = await parsed(tag, `<${tag}>${script}${FALLBACK}</${tag}>`);
        expect(element.state).to.equal('failed');
        expect(shownText(element)).to.include(FAILED);
        expect(fallbackShown(element)).to.be.true;
        expect(all(element, 'button', 'Try again').length).to.equal(0);
      }
    });

    it('says so of a property that is no catalogue', async () => {
      const element = await show(tag, { catalogue: { models: [] } as never });
      expect(element.state).to.equal('failed');
      expect(failureDetails(element)).to.include('$.format');
    });
  });
}
