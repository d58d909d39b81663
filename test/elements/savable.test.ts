import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { openCatalogue } from '../../src/catalogue/open.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import {
  all,
  explain,
  figures,
  inState,
  one,
  place,
  show,
  shownText,
  until,
  type AnyElement,
  type Properties,
  type Tag,
} from '../support/elements.js';
import { model } from '../support/models.js';
import { forget, keep, otherTab, savedIds, storageKey } from '../support/saved.js';
import { scripted } from '../support/scripted.js';

watch();

/** Of its own: other test files may save models at the same time. */
const catalogue: CatalogueDocument = { ...fixtureDocument, title: 'Models to save' };
const FEED = 'https://press.example/changes.xml';

/** The elements that show models by name. */
const SHOWING = [
  'model-compare',
  'cost-estimator',
  'benchmark-bars',
  'price-history',
  'hosting-estimator',
  'tuning-estimator',
  'model-profile',
  'model-fact',
  'review-panel',
] as const;
const BLOCKS: readonly Tag[] = [...SHOWING.filter((tag) => tag !== 'model-fact'), 'saved-models'];

type Savable = Properties & { savable?: boolean; fact?: string };

const showSavable = (tag: Tag, properties: Savable = {}): Promise<AnyElement> =>
  show(tag, {
    catalogue,
    models: 'alder-1b',
    savable: true,
    ...(tag === 'model-fact' && { fact: 'released' }),
    ...properties,
  } as Properties);

/** The button that saves a model; of an inline element it is in the popover. */
async function saveButton(element: AnyElement, name = 'Alder 1B'): Promise<HTMLElement> {
  if (element.localName === 'model-fact') {
    const popover = element.renderRoot.querySelector<HTMLElement>('[popover]')!;
    if (!popover.matches(':popover-open')) await explain(element, figures(element)[0]!);
  }
  return one(element, 'button', new RegExp(`Save ${name}$`));
}

const isPressed = (button: Element): boolean => button.getAttribute('aria-pressed') === 'true';

afterEach(() => forget(catalogue));

describe('A reader saves a model', () => {
  for (const tag of SHOWING)
    it(`from <${tag}>, and takes it off the list again`, async () => {
      const element = await showSavable(tag);
      const button = await saveButton(element);
      expect(isPressed(button)).to.be.false;
      const heard: unknown[] = [];
      element.parentElement!.addEventListener('save', (event) => {
        expect(event.composed).to.be.true;
        heard.push((event as CustomEvent).detail);
      });
      button.click();
      await element.updateComplete;
      expect(isPressed(button)).to.be.true;
      expect(savedIds(catalogue)).to.eql(['alder-1b']);
      await expect(element).to.be.accessible();
      button.click();
      await element.updateComplete;
      expect(isPressed(button)).to.be.false;
      expect(savedIds(catalogue)).to.eql([]);
      expect(heard).to.eql([
        { model: 'alder-1b', saved: true },
        { model: 'alder-1b', saved: false },
      ]);
    });

  for (const tag of SHOWING)
    it(`only where the page says so: not from <${tag}> by itself`, async () => {
      const element = await showSavable(tag, { savable: false });
      if (tag === 'model-fact') await explain(element, figures(element)[0]!);
      expect(all(element, 'button', /^. ?Save/).length).to.equal(0);
      expect(element.renderRoot.querySelector('.bar')).to.equal(null);
    });

  it('from the keyboard', async () => {
    const element = await showSavable('benchmark-bars');
    const button = await saveButton(element);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isPressed(button)).to.be.true;
    expect(element.shadowRoot?.activeElement === button, 'the focus stays').to.be.true;
  });

  it('of several, each with a button that names it', async () => {
    const element = await showSavable('cost-estimator', { models: 'alder-1b, birch-22b' });
    (await saveButton(element, 'Birch 22B')).click();
    await element.updateComplete;
    expect(isPressed(await saveButton(element, 'Birch 22B'))).to.be.true;
    expect(isPressed(await saveButton(element))).to.be.false;
    expect(savedIds(catalogue)).to.eql(['birch-22b']);
  });

  it('once, for all elements of the page and the next visit', async () => {
    const [element, other] = [
      await showSavable('benchmark-bars'),
      await showSavable('cost-estimator'),
    ];
    (await saveButton(element)).click();
    await other.updateComplete;
    expect(isPressed(await saveButton(other))).to.be.true;
    expect(isPressed(await saveButton(await showSavable('price-history')))).to.be.true;
  });

  it('once with a double click, which does not take it off the list again', async () => {
    const button = await saveButton(await showSavable('benchmark-bars'));
    for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent('click', { detail }));
    expect(savedIds(catalogue)).to.eql(['alder-1b']);
  });

  it('of one catalogue: in another that has a model of that name it is not saved', async () => {
    const element = await showSavable('benchmark-bars');
    const apart = { ...catalogue, title: 'Another to save from' };
    const other = await showSavable('benchmark-bars', { catalogue: apart });
    (await saveButton(element)).click();
    await other.updateComplete;
    expect(isPressed(await saveButton(other))).to.be.false;
  });

  it('that has been renamed since: its alias is known', async () => {
    keep(catalogue, 'alder-1b-instruct');
    const element = await showSavable('benchmark-bars');
    const button = await saveButton(element);
    expect(isPressed(button)).to.be.true;
    button.click();
    await element.updateComplete;
    expect(isPressed(button)).to.be.false;
    expect(savedIds(catalogue)).to.eql([]);
  });

  it('up to 500, and is told so', async () => {
    keep(catalogue, ...Array.from({ length: 500 }, (_, index) => `m${index}`));
    const element = await showSavable('benchmark-bars');
    const button = await saveButton(element);
    const events: Event[] = [];
    element.addEventListener('save', (event) => events.push(event));
    button.click();
    await element.updateComplete;
    expect(isPressed(button)).to.be.false;
    expect(shownText(element)).to.include('500 models are saved already: remove some first.');
    expect(savedIds(catalogue).length).to.equal(500);
    expect(events).to.eql([]);
  });
});

describe('In another tab', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('what is saved is pressed here, too, and what is removed is not', async () => {
    const element = await showSavable('benchmark-bars');
    const button = await saveButton(element);
    const tab = (await otherTab()).contentWindow!;
    tab.localStorage.setItem(storageKey(catalogue, 'alder-1b'), '{"name":"Alder 1B"}');
    await until(() => isPressed(button), 'nobody heard of it');
    tab.localStorage.removeItem(storageKey(catalogue, 'alder-1b'));
    await until(() => !isPressed(button), 'nobody heard of it');
  });

  it('another model can be saved at the same moment, and neither is lost', async () => {
    const frame = await otherTab(
      '<script type="module" src="/src/elements/benchmark-bars/define.ts"></script>',
    );
    const theirs = frame.contentDocument!.createElement('benchmark-bars');
    Object.assign(theirs, { catalogue, models: 'alder-1b, birch-22b', savable: true });
    frame.contentDocument!.body.append(theirs);
    await until(() => theirs.shadowRoot?.querySelector('[part=save]'), 'the tab shows nothing');
    const element = await showSavable('benchmark-bars', { models: 'alder-1b, birch-22b' });
    // Neither hears of the other before both are saved.
    (await saveButton(element)).click();
    const buttons = [...theirs.shadowRoot!.querySelectorAll<HTMLElement>('[part=save]')];
    buttons.find((button) => button.textContent?.includes('Birch'))!.click();
    expect(savedIds(catalogue)).to.eql(['alder-1b', 'birch-22b']);
    const isComplete = (root: ShadowRoot | null): boolean =>
      [...(root?.querySelectorAll('[part=save]') ?? [])].every(isPressed);
    await until(() => isComplete(element.shadowRoot), 'this tab does not have both');
    await until(() => isComplete(theirs.shadowRoot), 'the other tab does not have both');
  });
});

describe('Where the device keeps nothing', () => {
  const { setItem, removeItem } = Storage.prototype;
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  afterEach(() => Object.assign(Storage.prototype, { setItem, removeItem }));

  it('models are saved as long as the page is open, which is said, and kept when there is room', async () => {
    keep(catalogue, 'birch-22b');
    const element = await showSavable('benchmark-bars', { models: 'alder-1b, birch-22b' });
    Storage.prototype.setItem = refuse;
    const button = await saveButton(element);
    button.click();
    await element.updateComplete;
    expect(isPressed(button)).to.be.true;
    expect(isPressed(await saveButton(element, 'Birch 22B'))).to.be.true;
    expect(shownText(element)).to.include(
      'what you change now: it is lost when you leave the page',
    );
    expect(savedIds(catalogue)).to.eql(['birch-22b']);
    await expect(element).to.be.accessible();

    Storage.prototype.setItem = setItem;
    (await saveButton(element, 'Birch 22B')).click();
    await element.updateComplete;
    expect(savedIds(catalogue)).to.eql(['alder-1b']);
    expect(shownText(element)).not.to.include('is lost');
  });
});

describe('What another script has written', () => {
  it('is harmless, and stays as it is', async () => {
    const odd = [
      'model-widgets:saved:1:{',
      'model-widgets:saved:1:["a"]',
      'model-widgets:saved:2:x',
    ];
    try {
      for (const key of odd) localStorage.setItem(key, '<b>');
      localStorage.setItem(storageKey(catalogue, 'alder-1b'), '{"name": 5, "__proto__": 7');
      keep(catalogue, '__proto__', 'constructor');
      const element = await showSavable('benchmark-bars', { models: 'alder-1b, birch-22b' });
      // The key says that it is saved, whatever became of the rest.
      expect(isPressed(await saveButton(element))).to.be.true;
      (await saveButton(element, 'Birch 22B')).click();
      for (const key of odd) expect(localStorage.getItem(key)).to.equal('<b>');
      expect(localStorage.getItem(storageKey(catalogue, 'alder-1b'))).to.equal(
        '{"name": 5, "__proto__": 7',
      );
    } finally {
      for (const key of odd) localStorage.removeItem(key);
    }
  });
});

describe('A reader follows changes', () => {
  for (const tag of BLOCKS)
    it(`from <${tag}>, where the catalogue names a feed`, async () => {
      const element = await showSavable(tag, { catalogue: { ...catalogue, feed: FEED } });
      const link = one<HTMLAnchorElement>(element, 'link', 'Follow changes');
      expect(link.href).to.equal(FEED);
      expect(link.rel).to.equal('alternate noopener');
      await expect(element).to.be.accessible();
    });

  for (const savable of [false, true])
    it(`not in the middle of a sentence, but behind the value${savable ? ', beside the save button' : ''}`, async () => {
      const fact = await showSavable('model-fact', {
        catalogue: { ...catalogue, feed: FEED },
        savable,
      });
      expect(all(fact, 'link', 'Follow changes').length).to.equal(0);
      const popover = await explain(fact, figures(fact)[0]!);
      const link = one<HTMLAnchorElement>(fact, 'link', 'Follow changes');
      expect(popover.contains(link)).to.be.true;
      expect(link.href).to.equal(FEED);
      expect(all(fact, 'button', /Save /).length).to.equal(savable ? 1 : 0);
      await expect(fact).to.be.accessible();
    });

  it('behind no value of a catalogue without a feed', async () => {
    const fact = await showSavable('model-fact');
    await explain(fact, figures(fact)[0]!);
    expect(all(fact, 'link', 'Follow changes').length).to.equal(0);
  });

  /** Where the link leads. */
  const followed = (element: AnyElement): string =>
    one<HTMLAnchorElement>(element, 'link', 'Follow changes').href;
  const RELATIVE: CatalogueDocument = { ...catalogue, feed: 'news/all changes.xml' };
  const ofPage = new URL('news/all%20changes.xml', document.baseURI).href;

  for (const tag of BLOCKS)
    it(`from <${tag}>, where the address is relative to the page that has the catalogue`, async () => {
      expect(followed(await showSavable(tag, { catalogue: RELATIVE }))).to.equal(ofPage);
    });

  it('behind a value in the same way', async () => {
    const fact = await showSavable('model-fact', { catalogue: RELATIVE });
    await explain(fact, figures(fact)[0]!);
    expect(followed(fact)).to.equal(ofPage);
  });

  it('from an element that finds its catalogue inside itself', async () => {
    const json = JSON.stringify(RELATIVE);
    const inline = `<script type="application/json">${json}</script>`;
    const element = await place('benchmark-bars', { models: 'alder-1b' }, inline);
    await inState(element, 'ready');
    expect(followed(element)).to.equal(ofPage);
  });

  it('at an address relative to that of the catalogue, where it is loaded from one', async () => {
    const server = await scripted({ body: RELATIVE });
    const properties = { catalogue: `${server.url}/deep/catalogue.json`, models: 'alder-1b' };
    const element = await place('benchmark-bars', properties);
    await inState(element, 'ready');
    expect(followed(element)).to.equal(`${server.url}/deep/news/all%20changes.xml`);
    expect(new URL(followed(element)).origin).not.to.equal(location.origin);
  });

  it('nowhere but at an address of http or https', async () => {
    for (const feed of [
      undefined,
      '',
      ' ',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:,x',
      'file:///a',
      'https://',
      'x'.repeat(1e5),
    ]) {
      const doc = { ...catalogue, feed } as CatalogueDocument;
      const element = await showSavable('benchmark-bars', { catalogue: doc, savable: false });
      expect(all(element, 'link', 'Follow changes').length, feed).to.equal(0);
      expect(element.renderRoot.querySelector('.bar')).to.equal(null);
    }
  });

  it('nor where a script has put another address into an opened catalogue', async () => {
    const opened = { ...openCatalogue(catalogue), feed: 'javascript:alert(1)' };
    const element = await showSavable('benchmark-bars', { catalogue: opened, savable: false });
    expect(all(element, 'link', 'Follow changes').length).to.equal(0);
  });
});

describe("The page's own sign-up form", () => {
  const FORM = '<form slot="sign-up"><label>Mail <input type="email"></label></form>';

  for (const tag of BLOCKS)
    it(`is shown by <${tag}>, and takes no room where there is none`, async () => {
      const element = await showSavable(tag, { savable: false });
      const before = element.offsetHeight;
      element.append(document.createElement('script'));
      await element.updateComplete;
      expect(element.offsetHeight).to.equal(before);
      element.innerHTML = FORM;
      await element.updateComplete;
      expect(element.querySelector('form')!.checkVisibility()).to.be.true;
      expect(element.offsetHeight).to.be.greaterThan(before);
    });

  it('is there while the catalogue loads, when it cannot be had, and afterwards', async () => {
    const server = await scripted({ status: 404 });
    const element = await place(
      'benchmark-bars',
      { catalogue: server.url, models: 'alder-1b' },
      FORM,
    );
    const form = element.querySelector('form')!;
    await element.updateComplete;
    expect(form.checkVisibility()).to.be.true;
    // A form of the page is nothing to show in place of the models.
    expect(element.renderRoot.querySelector('.skeleton')).not.to.equal(null);
    await inState(element, 'failed');
    expect(form.checkVisibility()).to.be.true;
    await server.rewrite({ body: catalogue });
    element.reload();
    await inState(element, 'ready');
    expect(form.checkVisibility()).to.be.true;
  });
});

describe('The room for the buttons', () => {
  for (const width of [280, 1280])
    it(`is kept before the models are there, at ${width} px`, async () => {
      const models = 'alder-1b, birch-22b, cedar-vision-11b';
      const { url } = await scripted({ body: catalogue, delay: 5000 });
      const column = await fixture<HTMLElement>(`<div style="inline-size: ${width}px"></div>`);
      const loading = await place(
        'benchmark-bars',
        { catalogue: url, models, savable: true } as Properties,
        '',
        column,
      );
      await loading.updateComplete;
      const height = (element: AnyElement): number =>
        element.renderRoot.querySelector('.bar')!.getBoundingClientRect().height;
      const room = height(loading);
      expect(all(loading, 'button').length).to.equal(0);
      const shown = await show(
        'benchmark-bars',
        { catalogue, models, savable: true } as Properties,
        column,
      );
      // Names are not as long as ids: another line may be needed, or one less.
      expect(Math.abs(room - height(shown))).to.be.lessThan(width < 300 ? 40 : 1);
    });
});

// A model that nobody describes can be saved all the same.
it('a model of which nothing is known is saved as any other', async () => {
  const bare = { ...catalogue, models: [model('bare')] };
  const element = await showSavable('benchmark-bars', { catalogue: bare, models: 'bare' });
  (await saveButton(element, 'BARE')).click();
  expect(savedIds(catalogue)).to.eql(['bare']);
});

itWasQuiet();
