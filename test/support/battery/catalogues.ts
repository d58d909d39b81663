import { expect } from '@open-wc/testing';
import { openCatalogue } from '../../../src/catalogue/index.js';
import type { CatalogueDocument } from '../../../src/catalogue/types.js';
import { fixtureDocument } from '../../fixtures/catalogue.js';
import { inState, parsed, show } from '../elements.js';
import { scripted } from '../scripted.js';
import type { Sample } from './sample.js';

/** The fixture with another name for its first model, to tell catalogues apart. */
const from = (name: string): CatalogueDocument => ({
  ...fixtureDocument,
  models: fixtureDocument.models.map((model, index) => (index === 0 ? { ...model, name } : model)),
});
const json = (name: string): string => JSON.stringify(from(name)).replaceAll('<', '\\u003c');

/** An element in the page's head, while something is done. */
async function withHead(html: string, act: () => Promise<void>): Promise<void> {
  const template = document.createElement('template');
  template.innerHTML = html;
  const node = template.content.firstElementChild!;
  document.head.prepend(node);
  try {
    await act();
  } finally {
    node.remove();
  }
}

export function catalogues({ tag, namesOf }: Sample): void {
  const models = 'alder-1b';
  const element = (attributes: string, content = ''): string =>
    `<${tag} models="${models}" ${attributes}>${content}</${tag}>`;
  const script = (name: string): string => `<script type="application/json">${json(name)}</script>`;

  describe('takes its catalogue', () => {
    it('from the URL in its attribute', async () => {
      const { url } = await scripted({ body: from('Attribute') });
      expect(namesOf(await parsed(tag, element(`catalogue="${url}"`)))).to.eql(['Attribute']);
    });

    it('from a URL given as a property', async () => {
      const { url } = await scripted({ body: from('Property') });
      expect(namesOf(await show(tag, { catalogue: url, models }))).to.eql(['Property']);
    });

    it('from a URL relative to the page', async () => {
      const { url } = await scripted({ body: from('Relative') });
      const { origin, pathname } = new URL(url);
      await withHead(`<base href="${origin}/">`, async () => {
        const relative = await parsed(tag, element(`catalogue="${pathname.slice(1)}"`));
        expect(namesOf(relative)).to.eql(['Relative']);
      });
    });

    it('from a document given as a property', async () => {
      expect(namesOf(await show(tag, { catalogue: from('Document'), models }))).to.eql([
        'Document',
      ]);
    });

    it('from an opened catalogue given as a property', async () => {
      const catalogue = openCatalogue(from('Opened'));
      expect(namesOf(await show(tag, { catalogue, models }))).to.eql(['Opened']);
    });

    it('from a script within it', async () => {
      expect(namesOf(await parsed(tag, element('', script('Inline'))))).to.eql(['Inline']);
    });

    it('from a script that comes into it later', async () => {
      const { url } = await scripted({ status: 404 });
      await withHead(`<link rel="model-catalogue" href="${url}">`, async () => {
        const later = await parsed(tag, element(''));
        expect(later.state).to.equal('failed');
        const child = document.createElement('script');
        child.type = 'application/json';
        child.textContent = json('Later');
        later.append(child);
        await inState(later, 'ready');
        expect(namesOf(later)).to.eql(['Later']);
      });
    });

    it('from the link of the page', async () => {
      const { url } = await scripted({ body: from('Linked') });
      await withHead(`<link rel="model-catalogue" href="${url}">`, async () => {
        expect(namesOf(await parsed(tag, element('')))).to.eql(['Linked']);
      });
    });

    it('from beside the library where nothing names another', async () => {
      const beside = await parsed(tag, `<${tag} models="beside"></${tag}>`);
      expect(namesOf(beside)).to.eql(['Beside']);
    });

    it('from its attribute before its content, and from that before the page', async () => {
      const [attribute, link] = [
        await scripted({ body: from('Attribute') }),
        await scripted({ body: from('Linked') }),
      ];
      await withHead(`<link rel="model-catalogue" href="${link.url}">`, async () => {
        const all = await parsed(tag, element(`catalogue="${attribute.url}"`, script('Inline')));
        expect(namesOf(all)).to.eql(['Attribute']);
        all.removeAttribute('catalogue');
        await all.updateComplete;
        expect(namesOf(all)).to.eql(['Inline']);
      });
      expect(await link.requests()).to.equal(0);
    });

    it('anew whenever it is given another', async () => {
      const { url } = await scripted({ body: from('Second') });
      const changing = await show(tag, { catalogue: from('First'), models });
      changing.catalogue = url;
      await changing.updateComplete;
      await inState(changing, 'ready');
      expect(namesOf(changing)).to.eql(['Second']);
      changing.catalogue = from('Third');
      await changing.updateComplete;
      expect(namesOf(changing)).to.eql(['Third']);
    });
  });
}
