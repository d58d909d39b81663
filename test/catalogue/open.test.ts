import { describe, expect, test, vi } from 'vitest';
import { CatalogueError, openCatalogue, parseCatalogue } from '../../src/catalogue/index.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { changed, openChanged } from '../support/changed.js';

// Thousands of models, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

/** The error that a document is refused with. */
function refusal(json: unknown): CatalogueError {
  try {
    openCatalogue(json, 'https://example.org/catalogue.json');
  } catch (error) {
    if (error instanceof CatalogueError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

describe('a sound catalogue', () => {
  test('is given back in full, without a problem', () => {
    const catalogue = openChanged();
    const { models, ...head } = fixtureDocument;
    expect(catalogue.models).toEqual(models);
    expect(catalogue).toMatchObject(head);
    expect(catalogue.problems).toEqual([]);
    expect(catalogue.ids).toEqual(models.map(({ id }) => id));
    expect(catalogue).not.toHaveProperty('url');
  });

  test('may hold what later minor versions of the format add', () => {
    const catalogue = openChanged((document) => {
      document.colour = 'green';
      document.models[0].smell = { value: 'resin' };
      document.models[0].offers[0].prices.inputSmell = 3;
      document.models[0].capabilities.smelling = true;
    });
    expect(catalogue.models).toEqual(fixtureDocument.models);
    expect(catalogue.problems).toEqual([]);
  });

  test('needs nothing but its format and models', () => {
    expect(openCatalogue({ format: 1, models: [] }).models).toEqual([]);
    const catalogue = openCatalogue({ format: 1, models: [{ id: 'a', name: 'A' }] });
    expect(catalogue.models).toEqual([{ id: 'a', name: 'A' }]);
    expect(catalogue.problems).toEqual([]);
  });

  test('is not changed by being opened', () => {
    const document = changed((document) => (document.models[0].offers[0].from = 'soon'));
    const copy = structuredClone(document);
    void openCatalogue(document).problems;
    expect(document).toEqual(copy);
  });
});

describe('something else than a catalogue', () => {
  test.each([
    ['a list', [1, 2, 3], '$', 'a list of 3', 'an object'],
    ['nothing', null, '$', 'null', 'an object'],
    ['text', 'hello', '$', '"hello"', 'an object'],
    ['other JSON', { en: { title: 'x' } }, '$.format', 'nothing', '1'],
    ['a format that is text', { format: '1', models: [] }, '$.format', '"1"', '1'],
    ['no models', { format: 1 }, '$.models', 'nothing', 'a list'],
    ['models by id', { format: 1, models: { a: {} } }, '$.models', 'an object', 'a list'],
  ])('%s is refused, saying what was expected and found', (_, json, path, found, expected) => {
    const error = refusal(json);
    expect(error).toMatchObject({ kind: 'format', path, found, retryable: false });
    expect(error.url).toBe('https://example.org/catalogue.json');
    expect(error.message).toContain(`expected ${expected}`);
    expect(error.message).toContain(`found ${found}`);
    expect(error.message).toContain('https://example.org/catalogue.json');
    expect(error.message).toMatch(/Check that .*\.$/);
  });

  test('a later format is refused by its number, whatever else it holds', () => {
    const error = refusal({ format: 2, catalogue: { models: [] } });
    expect(error).toMatchObject({ kind: 'version', path: '$.format', found: '2' });
    expect(error.message).toMatch(/format 2.*reads format 1.*newer version/);
  });

  test('a bad currency refuses the whole: all prices would be taken for dollars', () => {
    for (const currency of ['euros', 'eur', '', null, 978])
      expect(refusal({ format: 1, currency, models: [] })).toMatchObject({
        kind: 'format',
        path: '$.currency',
      });
  });

  test('more models than a page can hold are refused before they are read', () => {
    const models = Array.from({ length: 50_001 }, () => 1);
    expect(refusal({ format: 1, models })).toMatchObject({ kind: 'too-large', limit: 50_000 });
  });

  test('text that is not JSON is refused, and a web page is named', () => {
    const refused = (text: string) => {
      try {
        parseCatalogue(text);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(refused(' <!doctype html><title>404</title>')).toMatchObject({
      kind: 'not-json',
      found: 'HTML',
      message: expect.stringContaining('web page'),
    });
    expect(refused('')).toMatchObject({ kind: 'not-json', found: 'nothing' });
    expect(refused('{"format": 1, "mod')).toMatchObject({ kind: 'not-json' });
    expect(refused('{"format": 1, "models": []}')).toBeUndefined();
  });
});

describe('looking up a model', () => {
  test('works by id and by alias, whatever the case and the space around', () => {
    const catalogue = openChanged();
    const alder = catalogue.model('alder-1b');
    expect(alder?.name).toBe('Alder 1B');
    for (const name of ['ALDER-1B', '  alder-1b\n', 'north/Alder-1B', 'alder-1b-instruct'])
      expect(catalogue.model(name)).toBe(alder);
    expect(catalogue.model('نخيل')?.id).toBe('nakhil-7b');
    for (const name of ['', 'alder', 'constructor', '__proto__', 'toString'])
      expect(catalogue.model(name)).toBeUndefined();
  });

  test('an id wins over an alias, and the first alias over the second; both are reported', () => {
    const catalogue = openChanged(({ models }) => {
      models[0].aliases = ['Fir', 'oak'];
      models[1].aliases = ['oak', 'birch-22b'];
    });
    expect(catalogue.model('fir')?.name).toBe('Fir');
    expect(catalogue.model('oak')?.id).toBe('alder-1b');
    expect(catalogue.problems).toEqual([
      {
        path: '$.models[0].aliases',
        message: '"Fir" already means "fir"; the alias is not used',
      },
      {
        path: '$.models[1].aliases',
        message: '"oak" already means "alder-1b"; the alias is not used',
      },
    ]);
  });

  test('of two records with one id the first is taken, and the second reported', () => {
    const catalogue = openChanged(({ models }) => {
      models[3] = { id: ' ALDER-1b', name: 'Impostor', aliases: ['impostor'] };
    });
    expect(catalogue.model('alder-1b')?.name).toBe('Alder 1B');
    expect(catalogue.model('impostor')?.name).toBe('Alder 1B');
    expect(catalogue.models).toHaveLength(5);
    expect(catalogue.ids).toHaveLength(5);
    expect(catalogue.problems).toEqual([
      {
        path: '$.models[3].id',
        message: 'the id is that of $.models[0]; left out $.models[3]',
      },
    ]);
  });

  test('of two records with one id the sound one is taken', () => {
    const catalogue = openChanged(({ models }) => {
      models.unshift({ id: 'alder-1b', name: 5 });
    });
    expect(catalogue.model('alder-1b')).toEqual(fixtureDocument.models[0]);
    expect(catalogue.models).toEqual(fixtureDocument.models);
    expect(catalogue.problems.map(({ path }) => path)).toEqual(['$.models[0].name']);
  });

  test('gives the same record each time', () => {
    const catalogue = openChanged();
    expect(catalogue.models).toBe(catalogue.models);
    expect(catalogue.problems).toBe(catalogue.problems);
    expect(catalogue.model('birch-22b')).toBe(catalogue.models[1]);
  });

  test('checks two models of five thousand, and reads no more of the others than their names', () => {
    let reads = 0;
    const models = Array.from({ length: 5000 }, (_, index) => ({
      ...structuredClone(fixtureDocument.models[index % 6]!),
      id: `model-${index}`,
      name: `Model ${index}`,
      aliases: [`alias-${index}`],
      get scores() {
        reads++;
        return fixtureDocument.models[0]!.scores!;
      },
    }));
    const catalogue = openCatalogue({ ...fixtureDocument, models });
    expect(reads).toBe(0);
    expect(catalogue.model('model-17')?.scores).toHaveLength(3);
    const readsOfOne = reads;
    expect(catalogue.model('alias-4999')?.scores).toHaveLength(3);
    expect(catalogue.model('model-17')?.name).toBe('Model 17');
    expect(catalogue.nearest('mode-17')).not.toEqual([]);
    expect(reads).toBeLessThanOrEqual(5 * readsOfOne);
    expect(catalogue.models).toHaveLength(5000);
    expect(reads).toBe(5000 * readsOfOne);
  });
});

describe('an unknown id', () => {
  test.each([
    ['alder1b', 'alder-1b'],
    ['Alder 1 B', 'alder-1b'],
    ['aldre-1b', 'alder-1b'],
    ['brich-22b', 'birch-22b'],
    ['birch', 'birch-22b'],
    ['ceder vision 11b', 'cedar-vision-11b'],
    ['cedar-11b-visoin', 'cedar-vision-11b'],
    ['نخيل ٧', 'nakhil-7b'],
    ['ＦＩＲ', 'fir'],
  ])('%s is most like %s', (given, id) => {
    expect(openChanged().nearest(given)[0]).toBe(id);
  });

  test('is like none if it is like none', () => {
    for (const given of ['', '   ', '-/-', 'quantum-mainframe', '東京', 'x'.repeat(100_000)])
      expect(openChanged().nearest(given)).toEqual([]);
  });

  test('gets as many suggestions as asked for, all of them sound, best first', () => {
    const catalogue = openCatalogue({
      format: 1,
      models: [
        { id: 'oak-4', name: 'Oak 4' },
        { id: 'oak-3', name: 7 },
        { id: 'oak-22', name: 'Oak 22' },
        { id: 'oak-2-mini', name: 'Oak 2 mini' },
        { id: 'oak-2', name: 'Oak 2' },
        { id: 'pine', name: 'Pine' },
      ],
    });
    expect(catalogue.nearest('oak2')).toEqual(['oak-2', 'oak-22', 'oak-2-mini']);
    expect(catalogue.nearest('oak2', 1)).toEqual(['oak-2']);
    expect(catalogue.nearest('oak-3', 9)).toEqual(['oak-4', 'oak-2', 'oak-22']);
  });
});

describe('names that objects inherit', () => {
  test('are ids like any other, and find nothing that is not there', () => {
    const text = JSON.stringify({
      format: 1,
      organizations: { constructor: { name: 'Constructor Inc.' } },
      sources: { toString: { title: 'T' } },
      models: [
        { id: 'constructor', name: 'C', organization: 'constructor' },
        { id: 'valueOf', name: 'V', offers: [{ provider: 'hasOwnProperty', prices: {} }] },
      ],
    }).replace('{"constructor":', '{"__proto__":{"name":"P","polluted":1},"constructor":');
    const catalogue = parseCatalogue(text);
    expect(catalogue.model('constructor')?.name).toBe('C');
    expect(catalogue.organizations!['constructor']).toEqual({ name: 'Constructor Inc.' });
    expect(catalogue.organizations!['valueOf']).toBeUndefined();
    expect(catalogue.organizations!['__proto__']).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
    expect(catalogue.problems).toEqual([
      {
        path: '$.organizations.__proto__',
        message: 'expected an id of 1 to 200 characters, got "__proto__"',
      },
      {
        path: '$.models[1].offers[0].provider',
        message: '"hasOwnProperty" is not among $.providers; add it there',
      },
    ]);
  });
});

describe('the problems of one model', () => {
  const document = {
    format: 1,
    models: [
      { id: 'sound', name: 'Sound' },
      {
        id: 'torn',
        name: 'Torn',
        aliases: ['ragged'],
        offers: [{ provider: 'quay', prices: { input: 'free' } }],
      },
      { id: 'nameless' },
    ],
  };

  test('are told without checking the rest of the catalogue', () => {
    const catalogue = openCatalogue(document);
    expect(catalogue.problemsOf('Ragged').map(({ path }) => path)).toEqual([
      '$.models[1].offers[0].prices.input',
    ]);
    expect(catalogue.problemsOf('sound')).toEqual([]);
  });

  test('say why a model that is listed cannot be had', () => {
    const catalogue = openCatalogue(document);
    expect(catalogue.model('nameless')).toBeUndefined();
    expect(catalogue.problemsOf('nameless').map(({ path }) => path)).toEqual(['$.models[2].name']);
  });

  test('are none where nothing has that name', () => {
    expect(openCatalogue(document).problemsOf('constructor')).toEqual([]);
  });
});
