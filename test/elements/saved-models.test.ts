import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/benchmark-bars/define.js';
import { SavedModelsElement } from '../../src/elements/saved-models/define.js';
import { readList } from '../../src/elements/saved-models/saved-file.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { defaults } from '../support/battery/defaults.js';
import { reader } from '../support/battery/reader.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import {
  all,
  explain,
  figures,
  inState,
  one,
  place,
  plain,
  rowTexts,
  show,
  shownText,
  textOf,
  until,
  type ElementOf,
  type Properties,
} from '../support/elements.js';
import { model, offer } from '../support/models.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { forget, keep, otherTab, savedIds, storageKey } from '../support/saved.js';
import { scripted } from '../support/scripted.js';
import { priced } from '../support/models.js';

watch();

type Saved = ElementOf<'saved-models'>;

const NOTHING = 'No models are saved yet.';
const NOT_KEPT = 'This device does not keep what you change now';

const catalogue: CatalogueDocument = {
  format: 1,
  title: 'A list of saved models',
  published: '2026-11-01',
  providers: { harbor: { name: 'Harbor Cloud' }, quay: { name: 'Quay' } },
  sources: { card: { title: 'Model card' }, prices: { title: 'Prices of Harbor' } },
  models: [
    model('alder', {
      name: 'Alder 1B',
      aliases: ['alder-old'],
      released: { value: '2024-09-25', sources: ['card'] },
      contextWindow: { value: 128_000, sources: ['card'] },
      offers: [
        offer(2, 8, { provider: 'quay' }),
        offer(0.2, 0.27, { sources: ['prices'], asOf: '2026-10-01' }),
      ],
    }),
    model('birch', { name: 'Birch 22B', offers: [offer(1, 2)] }),
    model('fir', { name: 'Fir' }),
    ...Array.from({ length: 10 }, (_, index) => priced(`m${index}`, index + 1, index + 1)),
  ],
};

const list = async (properties: Properties & { compareUrl?: string } = {}): Promise<Saved> => {
  const element = await show('saved-models', { catalogue, ...properties } as Properties);
  element.parentElement!.style.inlineSize = '1280px';
  return element;
};

const namesOf = (element: Saved): string[] =>
  [...element.renderRoot.querySelectorAll('.model-name')].map((name) => textOf(name));

const press = async (element: Saved, name: string | RegExp): Promise<void> => {
  one(element, 'button', name).click();
  await element.updateComplete;
  // The focus follows what was rendered.
  await element.updateComplete;
};

const focused = (element: Saved): Element | null | undefined => element.shadowRoot?.activeElement;

const done = (element: Saved): string => textOf(element.renderRoot.querySelector('.done'));

/** Which of the three an element shows: rows to come, that nothing is saved, the list. */
const shown = (element: Saved): string[] => [
  ...(element.renderRoot.querySelector('.skeleton') ? ['loading'] : []),
  ...(shownText(element).includes(NOTHING) ? ['empty'] : []),
  ...(all(element, 'table').length > 0 ? ['filled'] : []),
];

afterEach(() => forget(catalogue));

describe('<saved-models> shows', () => {
  it('what is known now of each model, the newest first', async () => {
    keep(catalogue, 'alder', 'birch', 'fir');
    const element = await list();
    expect(namesOf(element)).to.eql(['Fir', 'Birch 22B', 'Alder 1B']);
    expect(element.matches(':state(ready)')).to.be.true;
    // 800 M × $0.20 + 250 M × $0.27 = $160.00 + $67.50
    const cells = rowTexts(element, 'Alder 1B').slice(0, 5);
    expect(cells).to.eql(['Sep 25, 2024', '128,000', '$0.20', '$0.27', '$227.50']);
    const [header] = all(element, 'rowheader', /^Alder/);
    expect(textOf(header)).to.equal(
      'Alder 1B via Harbor Cloud checked Oct 1, 2026 saved Nov 1, 2026',
    );
    expect(rowTexts(element, 'Fir').slice(0, 3)).to.eql([
      'not known',
      'not known',
      'no offer is recorded',
    ]);
    await expect(element).to.be.accessible();
  });

  it('source and working of each figure', async () => {
    keep(catalogue, 'alder');
    const element = await list();
    const open = async (text: string): Promise<string> =>
      textOf(await explain(element, one(element, 'button', text)));
    expect(await open('$227.50')).to.match(/800.*\$0\.20.*Source: Prices of Harbor/);
    expect(await open('$0.20')).to.include('Prices of Harbor');
    expect(await open('128,000')).to.include('Source: Model card');
  });

  it('the cost at the workload of the page', async () => {
    keep(catalogue, 'birch');
    const element = await list({
      workload: '{"requests":1000000,"inputTokens":1,"outputTokens":1}',
    });
    // 1 M × $1 + 1 M × $2
    expect(rowTexts(element, 'Birch')[4]).to.equal('$3.00');
    expect(shownText(element)).to.include('Workload: 1,000,000 requests a month of 1 token in');
  });

  it('a model that the catalogue no longer has, by the name that it had, until it is removed', async () => {
    keep(catalogue, 'gone', 'alder');
    const element = await list();
    expect(namesOf(element)).to.eql(['Alder 1B', 'gone, as it was called']);
    expect(rowTexts(element, 'gone')[0]).to.equal('no longer in this catalogue');
    expect(shownText(element)).not.to.include('“gone”');
    await expect(element).to.be.accessible();
    await press(element, 'Remove gone, as it was called');
    expect(savedIds(catalogue)).to.eql(['alder']);
    forget(catalogue);
    keep(catalogue, 'gone');
    await element.updateComplete;
    expect(shown(element)).to.eql(['filled']);
  });

  it('a model once that is saved by an id which it had before, and by its own', async () => {
    keep(catalogue, 'alder-old', 'alder');
    const element = await list();
    expect(namesOf(element)).to.eql(['Alder 1B']);
    await press(element, 'Remove Alder 1B');
    expect(savedIds(catalogue)).to.eql([]);
  });

  it('a list for each catalogue of the page', async () => {
    const other = { ...catalogue, title: 'Another list of saved models' };
    keep(catalogue, 'alder');
    keep(other, 'birch');
    try {
      const [one, two] = [await list(), await list({ catalogue: other })];
      expect([namesOf(one), namesOf(two)]).to.eql([['Alder 1B'], ['Birch 22B']]);
      one.catalogue = other;
      await one.updateComplete;
      expect(namesOf(one)).to.eql(['Birch 22B']);
    } finally {
      forget(other);
    }
  });

  it('five hundred of them, the first fifty until it is asked for all', async () => {
    const many = {
      ...catalogue,
      models: Array.from({ length: 500 }, (_, i) => priced(`x${i}`, 1, i)),
    };
    keep(many, ...many.models.map(({ id }) => id));
    const start = performance.now();
    const element = await list({ catalogue: many });
    expect(performance.now() - start).to.be.lessThan(2000);
    expect(namesOf(element).length).to.equal(50);
    await press(element, 'Show all 500');
    expect(namesOf(element).length).to.equal(500);
  });
});

describe('Of loading, empty and filled <saved-models> shows one', () => {
  it('while the catalogue loads, when it is there, when models come and go', async () => {
    const server = await scripted({ body: catalogue, delay: 100 });
    const element = await place('saved-models', { catalogue: server.url });
    const seen = new Set<string>();
    const look = (): void => void seen.add(shown(element).join('+'));
    new MutationObserver(look).observe(element.renderRoot, { childList: true, subtree: true });
    await element.updateComplete;
    expect(shown(element)).to.eql(['loading']);
    await inState(element, 'empty');
    expect(shown(element)).to.eql(['empty']);
    keep(server.url, 'alder');
    await inState(element, 'ready');
    expect(shown(element)).to.eql(['filled']);
    await press(element, 'Remove Alder 1B');
    expect(element.state).to.equal('empty');
    expect(shown(element)).to.eql(['empty']);
    await press(element, 'Undo');
    expect(shown(element)).to.eql(['filled']);
    await server.rewrite({ status: 404 });
    element.reload();
    await inState(element, 'stale');
    expect(shown(element)).to.eql(['filled']);
    await expect(element).to.be.accessible();
    await press(element, 'Remove Alder 1B');
    expect(shown(element)).to.eql(['empty']);
    expect([...seen].sort()).to.eql(['empty', 'filled']);
  });

  it('and none where the catalogue cannot be had', async () => {
    const { url } = await scripted({ status: 404 });
    const element = await place('saved-models', { catalogue: url }, '<p>Our own list</p>');
    await inState(element, 'failed');
    expect(shown(element)).to.eql([]);
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('and says what to do where nothing is saved, with what the page says of it', async () => {
    const element = await place('saved-models', { catalogue }, '<p>Start with these</p>');
    await inState(element, 'empty');
    expect(shownText(element)).to.include('Press “Save” where a model is shown');
    expect(shownText(element)).not.to.include('attribute');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('before the device was looked at, as where a server rendered it: loading', async () => {
    keep(catalogue, 'alder');
    // It becomes an element of ours when it has a shadow tree already.
    const elsewhere = document.implementation.createHTMLDocument();
    const element = elsewhere.createElement('saved-models');
    const root = element.attachShadow({ mode: 'open' });
    Object.assign(element, { catalogue });
    const seen: string[] = [];
    new MutationObserver(() => seen.push(shown(element).join('+'))).observe(root, {
      childList: true,
      subtree: true,
    });
    // That it updates at once again is meant.
    const { disableWarning, enableWarning } = SavedModelsElement;
    disableWarning?.call(SavedModelsElement, 'change-in-update');
    (await fixture('<div></div>')).append(element);
    await inState(element, 'ready');
    enableWarning?.call(SavedModelsElement, 'change-in-update');
    expect(shown(element)).to.eql(['filled']);
    expect([...new Set(seen)]).to.eql(['loading', 'filled']);
  });
});

describe('The reader of <saved-models>', () => {
  it('removes a model, and can undo it where it stood', async () => {
    keep(catalogue, 'alder', 'birch', 'fir');
    const element = await list();
    const heard: unknown[] = [];
    element.addEventListener('save', (event) => heard.push((event as CustomEvent).detail));
    await press(element, 'Remove Birch 22B');
    expect(namesOf(element)).to.eql(['Fir', 'Alder 1B']);
    expect(savedIds(catalogue)).to.eql(['alder', 'fir']);
    expect(done(element)).to.equal('Birch 22B was removed. Undo');
    expect(element.renderRoot.querySelector('.done')!.closest('[role=status]')).not.to.equal(null);
    expect(focused(element) === one(element, 'button', 'Undo')).to.be.true;
    await expect(element).to.be.accessible();
    await press(element, 'Undo');
    expect(namesOf(element)).to.eql(['Fir', 'Birch 22B', 'Alder 1B']);
    expect(localStorage.getItem(storageKey(catalogue, 'birch'))).to.include('2026-11-02');
    expect(done(element)).to.equal('1 model is in the list again.');
    expect(focused(element)?.matches('.done')).to.be.true;
    expect(heard).to.eql([
      { model: 'birch', saved: false },
      { model: 'birch', saved: true },
    ]);
  });

  it('removes one model with a double click, not the one that comes in its place', async () => {
    keep(catalogue, 'alder', 'birch', 'fir');
    const element = await list();
    expect(shownText(element)).to.include('kept on this device');
    const button = one(element, 'button', 'Remove Fir');
    button.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    await element.updateComplete;
    button.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await element.updateComplete;
    expect(namesOf(element)).to.eql(['Birch 22B', 'Alder 1B']);
  });

  it('removes several one by one, or all, and can undo all of it', async () => {
    keep(catalogue, 'alder', 'birch', 'fir', 'gone');
    const element = await list();
    await press(element, 'Remove Birch 22B');
    await press(element, 'Remove all');
    expect(shown(element)).to.eql(['empty']);
    expect(done(element)).to.equal('4 models were removed. Undo');
    expect(focused(element) === one(element, 'button', 'Undo')).to.be.true;
    expect(savedIds(catalogue)).to.eql([]);
    await expect(element).to.be.accessible();
    await press(element, 'Undo');
    expect(savedIds(catalogue)).to.eql(['alder', 'birch', 'fir', 'gone']);
    expect(done(element)).to.equal('4 models are in the list again.');
  });

  it('does not undo what has been saved anew meanwhile: that stays', async () => {
    keep(catalogue, 'alder');
    const element = await list();
    await press(element, 'Remove Alder 1B');
    localStorage.setItem(storageKey(catalogue, 'alder'), '{"name":"anew"}');
    await press(element, 'Undo');
    expect(localStorage.getItem(storageKey(catalogue, 'alder'))).to.equal('{"name":"anew"}');
    expect(namesOf(element)).to.eql(['Alder 1B']);
  });

  it('loses nothing where the list has filled up meanwhile: the rest can be undone later', async () => {
    keep(catalogue, 'alder');
    const element = await list();
    await press(element, 'Remove Alder 1B');
    keep(catalogue, ...Array.from({ length: 500 }, (_, index) => `x${index}`));
    await element.updateComplete;
    await press(element, 'Undo');
    expect(done(element)).to.equal('Alder 1B was removed. Undo');
    forget(catalogue);
    await element.updateComplete;
    await press(element, 'Undo');
    expect(savedIds(catalogue)).to.eql(['alder']);
  });

  it('opens a comparison of two to six, by a link', async () => {
    keep(catalogue, ...Array.from({ length: 7 }, (_, index) => `m${index}`), 'a&b');
    const element = await list({ compareUrl: '/compare?models={models}' });
    const boxes = all<HTMLInputElement>(element, 'checkbox');
    expect(boxes.length).to.equal(7);
    boxes[0]!.click();
    await element.updateComplete;
    expect(one<HTMLButtonElement>(element, 'button', 'Compare the chosen models').disabled).to.be
      .true;
    for (const box of boxes.slice(1, 6)) box.click();
    await element.updateComplete;
    expect(boxes[6]!.disabled).to.be.true;
    const link = one<HTMLAnchorElement>(element, 'link', 'Compare the chosen models');
    expect(link.getAttribute('href')).to.equal('/compare?models=m6,m5,m4,m3,m2,m1');
    await expect(element).to.be.accessible();
    await press(element, 'Remove M6');
    expect(one(element, 'link', /^Compare/).getAttribute('href')).to.equal(
      '/compare?models=m5,m4,m3,m2,m1',
    );
  });

  it('also where an id is half a character, or begins with a space', async () => {
    const odd = { ...catalogue, models: [priced(' a', 1, 1), priced('b\ud800', 1, 1)] };
    keep(odd, ' a', 'b\ud800');
    const element = await list({ catalogue: odd, compareUrl: '/compare?models={models}' });
    for (const box of all<HTMLInputElement>(element, 'checkbox')) box.click();
    await element.updateComplete;
    expect(one(element, 'link', /^Compare/).getAttribute('href')).to.equal(
      '/compare?models=b%EF%BF%BD,%20a',
    );
  });

  it('or else tells the page which models', async () => {
    keep(catalogue, 'alder', 'birch');
    const element = await list();
    const heard: CustomEvent[] = [];
    element.parentElement!.addEventListener('models-change', (event) =>
      heard.push(event as CustomEvent),
    );
    for (const name of ['Compare Birch 22B', 'Compare Alder 1B'])
      one(element, 'checkbox', name).click();
    await element.updateComplete;
    await press(element, 'Compare the chosen models');
    expect(heard.map(({ detail, composed }) => [detail, composed])).to.eql([
      [{ models: ['birch', 'alder'] }, true],
    ]);
  });

  it('is told of a template that leads nowhere, and gets no link from it', async () => {
    keep(catalogue, 'alder', 'birch');
    for (const compareUrl of ['/compare', 'javascript:alert("{models}")']) {
      const element = await list({ compareUrl });
      expect(shownText(element)).to.include('“compare-url”').and.to.include('{models}');
      for (const box of all(element, 'checkbox')) box.click();
      await element.updateComplete;
      expect(one(element, 'button', 'Compare the chosen models')).to.be.ok;
      element.remove();
    }
  });

  it('can do it all from the keyboard', async () => {
    keep(catalogue, 'alder', 'birch');
    const element = await list();
    one(element, 'checkbox', 'Compare Alder 1B').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element) === one(element, 'button', 'Remove Alder 1B')).to.be.true;
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.textContent?.includes('Undo'), 'Undo has no focus');
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('.done'), 'what was done has no focus');
    expect(namesOf(element)).to.eql(['Birch 22B', 'Alder 1B']);
  });

  it('sees what other tabs save and remove', async () => {
    const frame = await otherTab();
    try {
      const element = await list();
      const { localStorage: theirs } = frame.contentWindow!;
      theirs.setItem(storageKey(catalogue, 'alder'), '{"name":"Alder 1B"}');
      await inState(element, 'ready');
      expect(namesOf(element)).to.eql(['Alder 1B']);
      theirs.removeItem(storageKey(catalogue, 'alder'));
      await inState(element, 'empty');
    } finally {
      frame.remove();
    }
  });

  it('sees what was saved while the page was away, when they come back', async () => {
    const element = await list();
    localStorage.setItem(storageKey(catalogue, 'alder'), '{}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(namesOf(element)).to.include('Alder 1B');
  });

  it('is told how many models are gone, also where one was saved anew and removed again', async () => {
    keep(catalogue, 'alder', 'birch');
    const element = await list();
    await press(element, 'Remove Alder 1B');
    keep(catalogue, 'alder');
    await element.updateComplete;
    await press(element, 'Remove Alder 1B');
    expect(done(element)).to.equal('Alder 1B was removed. Undo');
  });

  it('sees at once what is saved elsewhere on the page', async () => {
    const element = await list();
    const bars = await show('benchmark-bars', {
      catalogue,
      models: 'birch',
      savable: true,
    } as Properties);
    one(bars, 'button', /Save Birch 22B$/).click();
    await inState(element, 'ready');
    expect(namesOf(element)).to.eql(['Birch 22B']);
  });
});

describe('A list of saved models', () => {
  const open = async (properties: Properties = {}): Promise<Saved> => {
    const element = await list(properties);
    element.renderRoot.querySelector('details')!.open = true;
    return element;
  };
  const take = async (element: Saved, text: string): Promise<void> => {
    element.renderRoot.querySelector('details')!.open = true;
    const field = one<HTMLTextAreaElement>(element, 'textbox', 'Or paste a list here');
    field.value = text;
    await press(element, 'Import this list');
  };
  /** The text that is downloaded. */
  async function downloaded(element: Saved): Promise<{ name: string; text: string }> {
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (given) => createObjectURL.call(URL, (blob = given as Blob));
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      await press(element, 'Download as JSON');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    return { name, text: await blob!.text() };
  }

  it('goes to another device and comes back the same, with what the catalogue no longer has', async () => {
    // An id may begin with a space.
    const ids = ['alder', ' gone', 'fir'];
    keep(catalogue, ...ids);
    const dates = (): unknown[] =>
      ids.map(
        (id) =>
          (JSON.parse(localStorage.getItem(storageKey(catalogue, id))!) as { saved: string }).saved,
      );
    const before = dates();
    const element = await open();
    const { name, text } = await downloaded(element);
    expect(name).to.equal('saved-models.json');
    expect(JSON.parse(text)).to.include({ format: 'model-widgets/saved-models', version: 1 });
    await press(element, 'Remove all');
    await take(element, text);
    expect(dates()).to.eql(before);
    expect(done(element)).to.equal(
      '3 models were added. Not in this catalogue, but kept in the list: gone, as it was called.',
    );
    expect(focused(element)?.matches('.done')).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('is merged: nothing is there twice, nothing is lost, and all of it is said', async () => {
    keep(catalogue, 'alder', 'birch');
    const kept = localStorage.getItem(storageKey(catalogue, 'alder'));
    const element = await open();
    await take(
      element,
      JSON.stringify([
        { id: 'ALDER-old', name: 'another name' },
        'fir',
        'fir',
        'birch',
        7,
        null,
        { name: 'no id' },
        { id: 'm1', saved: 'yesterday' },
        { id: '__proto__', name: '<img src=x onerror=alert(1)>' },
      ]),
    );
    expect(done(element)).to.equal(
      '3 models were added. 2 were saved already. ' +
        'Not in this catalogue, but kept in the list: <img src=x onerror=alert(1)>. ' +
        '3 entries are not saved models and were left out.',
    );
    expect(savedIds(catalogue)).to.eql(['__proto__', 'alder', 'birch', 'fir', 'm1']);
    expect(localStorage.getItem(storageKey(catalogue, 'alder'))).to.equal(kept);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('is refused where it is none, and nothing changes', async () => {
    keep(catalogue, 'alder');
    const element = await open();
    for (const text of ['{"models": 5}', '<html>', '[]', '[[]]', '{', ' , ']) {
      await take(element, text);
      expect(textOf(one(element, 'alert'))).to.include('This is not a list of saved models.');
      expect(savedIds(catalogue)).to.eql(['alder']);
      expect(one<HTMLTextAreaElement>(element, 'textbox').value).to.equal(text);
    }
    await expect(element).to.be.accessible();
    await take(element, 'birch');
    expect(all(element, 'alert').length).to.equal(0);
    expect(done(element)).to.equal('1 model was added.');
    await take(element, '{');
    expect(shownText(element), 'what was done before').not.to.include('was added');
    expect(readList('x'.repeat(1_000_001))).to.equal(undefined);
  });

  it('is not said to be added any more once another tab has removed it', async () => {
    const element = await open();
    await take(element, 'birch');
    expect(done(element)).to.equal('1 model was added.');
    forget(catalogue);
    await element.updateComplete;
    expect(shown(element)).to.eql(['empty']);
    expect(shownText(element)).not.to.include('was added');
  });

  it('comes from a file, also where nothing is saved', async () => {
    const element = await open();
    const input = element.renderRoot.querySelector<HTMLInputElement>('[type=file]')!;
    const choose = (text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'saved-models.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('no list at all!');
    await until(() => all(element, 'alert').length === 1, 'it does not say so');
    choose('{"models":[{"id":"birch","saved":"2026-10-05T10:00:00.000Z"}]}');
    await inState(element, 'ready');
    expect(done(element)).to.equal('1 model was added.');
    expect(shownText(element)).to.include('saved Oct 5, 2026');
  });

  it('has no more than 500 models, and says what did not fit', async () => {
    const element = await open();
    await take(element, JSON.stringify(Array.from({ length: 503 }, (_, index) => `x${index}`)));
    expect(done(element)).to.equal(
      '500 models were added. Not in this catalogue, but kept in the list: 500. ' +
        '3 models did not fit into the list.',
    );
    expect(savedIds(catalogue).length).to.equal(500);
    localStorage.removeItem(storageKey(catalogue, 'x0'));
    await take(element, 'y1, y2');
    expect(done(element)).to.equal(
      '1 model was added. Not in this catalogue, but kept in the list: y1. ' +
        '1 model did not fit into the list.',
    );
  });

  it('is copied, or where there is no clipboard shown to be copied by hand', async () => {
    keep(catalogue, 'alder');
    const element = await open();
    const copied: string[] = [];
    const clipboards = [{ writeText: async (text: string) => void copied.push(text) }, undefined];
    for (const value of clipboards) {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
      try {
        await press(element, 'Copy as JSON');
        const says = value ? 'Copied' : 'Select the text and copy it by hand.';
        await until(() => shownText(element).includes(says), 'it says nothing');
      } finally {
        delete (navigator as { clipboard?: unknown }).clipboard;
      }
    }
    const field = one<HTMLTextAreaElement>(element, 'textbox', 'The list as JSON');
    expect(field.value).to.equal(copied[0]);
    await expect(element).to.be.accessible();
  });
});

describe('Where the device keeps nothing', () => {
  const { setItem, removeItem } = Storage.prototype;
  const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const reopen = (): void => {
    Object.defineProperty(window, 'localStorage', storage);
  };
  afterEach(() => {
    Object.assign(Storage.prototype, { setItem, removeItem });
    reopen();
  });

  it('the list says so, and can be exported, changed and undone all the same', async () => {
    keep(catalogue, 'alder');
    const element = await list();
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, { setItem: refuse, removeItem: refuse });
    await press(element, 'Remove Alder 1B');
    expect(shown(element)).to.eql(['empty']);
    expect(shownText(element)).to.include(NOT_KEPT);
    await expect(element).to.be.accessible();
    await press(element, 'Undo');
    expect(namesOf(element)).to.eql(['Alder 1B']);
    Object.assign(Storage.prototype, { setItem, removeItem });
    expect(savedIds(catalogue)).to.eql(['alder']);
    await press(element, 'Remove Alder 1B');
    expect(savedIds(catalogue)).to.eql([]);
    expect(shownText(element)).not.to.include(NOT_KEPT);
  });

  it('as where it is closed while the page is open, what was read stays', async () => {
    keep(catalogue, 'alder');
    const element = await list();
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await element.updateComplete;
    expect(namesOf(element)).to.eql(['Alder 1B']);
    expect(shownText(element)).to.include(NOT_KEPT);
    element.renderRoot.querySelector('details')!.open = true;
    one<HTMLTextAreaElement>(element, 'textbox').value = 'birch';
    await press(element, 'Import this list');
    expect(namesOf(element)).to.eql(['Birch 22B', 'Alder 1B']);
    expect(shownText(element)).not.to.include('kept on this device');
    await expect(element).to.be.accessible();
    reopen();
    await press(element, 'Remove Alder 1B');
    expect(savedIds(catalogue)).to.eql(['birch']);
  });
});

describe('<saved-models> is usable', () => {
  for (const width of [280, 320, 700, 1280])
    it(`at ${width} px, with nothing cut off, and by axe`, async () => {
      keep(catalogue, 'alder', 'birch', 'fir', 'a-model-with-a-very-long-name-that-is-gone');
      const element = await list();
      element.parentElement!.style.inlineSize = `${width}px`;
      element.renderRoot.querySelector('details')!.open = true;
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expect(element).to.be.accessible();
    });

  it('in Arabic and on a dark page', async () => {
    keep(catalogue, 'alder', 'gone');
    const page = await fixture<HTMLElement>(
      '<div dir="rtl" lang="ar" style="color-scheme: dark; background: #121214; color: #eee"></div>',
    );
    const element = await show('saved-models', { catalogue }, page);
    await until(() => shownText(element).includes('لم يعد في هذا الكتالوج'), 'it is not Arabic');
    await expect(element).to.be.accessible();
    await explain(element, figures(element)[0]!);
    await expect(element).to.be.accessible();
  });

  it('with a model of the page, which is said to be of it', async () => {
    keep(catalogue, 'ours');
    const element = await list({
      overlay: { models: [{ id: 'ours', name: 'Ours', offers: [offer(1, 1)] }] },
    });
    expect(plain(textOf(all(element, 'rowheader', /^Ours/)[0]))).to.include(
      'Supplied by this site',
    );
  });
});

describe('<saved-models> of the fixture', () => {
  beforeEach(() => keep(fixtureDocument, 'alder-1b', 'birch-22b'));
  after(() => forget(fixtureDocument));
  const sample = { tag: 'saved-models', english: '$227.50', namesOf: () => [] } as const;
  defaults(sample);
  reader(sample);
});

itWasQuiet();
