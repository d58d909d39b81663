import { describe, expect, test } from 'vitest';
import { CatalogueError, openCatalogue, parseCatalogue } from '../../src/catalogue/index.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

/** The fixture as it comes from JSON, changed in one place. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break it at will
function changed(change: (document: any) => void): unknown {
  const document: unknown = JSON.parse(JSON.stringify(fixtureDocument));
  change(document);
  return document;
}

const open = (change: Parameters<typeof changed>[0] = () => undefined) =>
  openCatalogue(changed(change));

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
    const catalogue = open();
    const { models, ...head } = fixtureDocument;
    expect(catalogue.models).toEqual(models);
    expect(catalogue).toMatchObject(head);
    expect(catalogue.problems).toEqual([]);
    expect(catalogue.ids).toEqual(models.map(({ id }) => id));
    expect(catalogue).not.toHaveProperty('url');
  });

  test('may hold what later minor versions of the format add', () => {
    const catalogue = open((document) => {
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

describe('a bad record', () => {
  test('never takes down a good one: each is left out alone, with its place and reason', () => {
    const catalogue = open(({ models, ...document }) => {
      models[0].offers[0].prices.input = 'free';
      models[0].scores[1].value = null;
      models[0].speed[0].date = '2024-02-30';
      models[0].reviews[1].verdict = 'maybe';
      models[0].versions[0].version = 7;
      models[0].profile[0].paragraphs[0][0].text = 9;
      models[0].aliases[0] = '';
      models[1].offers[0].tiers[1].aboveInputTokens = -1;
      models[2].name = ' ';
      document.sources['old-snapshot'].title = null;
      document.benchmarks.lag.unit = 'furlongs';
      document.hardware['anvil-80'].offers[1].perHour = 'cheap';
      document.credits.push({ name: 'No licence' });
    });
    const expected = structuredClone(fixtureDocument.models) as Required<
      (typeof fixtureDocument.models)[number]
    >[];
    const [alder, birch] = expected;
    alder!.offers.splice(0, 1);
    alder!.scores.splice(1, 1);
    alder!.speed = [];
    alder!.reviews.splice(1, 1);
    alder!.versions = [];
    alder!.profile = [];
    alder!.aliases.splice(0, 1);
    birch!.offers.splice(0, 1);
    expected.splice(2, 1);
    expect(catalogue.models).toEqual(expected);
    expect(catalogue.sources).toEqual(
      Object.fromEntries(
        Object.entries(fixtureDocument.sources!).filter(([id]) => id !== 'old-snapshot'),
      ),
    );
    expect(catalogue.hardware!['anvil-80']!.offers).toHaveLength(1);
    expect(catalogue.credits).toEqual(fixtureDocument.credits);
    expect(catalogue.benchmarks).not.toHaveProperty('lag');

    const problems = new Map(catalogue.problems.map(({ path, message }) => [path, message]));
    expect(problems.get('$.models[0].offers[0].prices.input')).toBe(
      'expected a number of 0 or more, got "free"; left out $.models[0].offers[0]',
    );
    expect(problems.get('$.models[0].scores[1].value')).toBe(
      'expected a number, got null; left out $.models[0].scores[1]',
    );
    expect(problems.get('$.models[0].speed[0].date')).toBe(
      'expected a date such as 2024, 2024-09 or 2024-09-25, got "2024-02-30"; left out $.models[0].speed[0]',
    );
    expect(problems.get('$.models[0].reviews[1].verdict')).toBe(
      'expected "ship" or "skip", got "maybe"; left out $.models[0].reviews[1]',
    );
    expect(problems.get('$.models[0].aliases[0]')).toBe(
      'expected an id of 1 to 200 characters, got ""',
    );
    expect(problems.get('$.models[2].name')).toBe(
      'expected text of 1 to 500 characters, got " "; left out $.models[2]',
    );
    expect(problems.get('$.credits[1].licence')).toBe(
      'expected text of at most 10,000 characters, got nothing; left out $.credits[1]',
    );
    expect(problems.get('$.sources["old-snapshot"].title')).toContain(
      '; left out $.sources["old-snapshot"]',
    );
  });

  test('a bad fact is not known; the model and its other facts stay', () => {
    const bad: Record<string, unknown> = {
      contextWindow: 'big',
      maxOutput: { value: -5 },
      released: '2024-18-4',
      knowledgeCutoff: { value: '2023-12', sources: 'alder-card' },
      status: 'resting',
      inputs: ['text', 'smell'],
      licence: { value: { openWeights: true } },
      organization: 12,
      reviewed: 'yesterday',
      offers: 'none',
    };
    const catalogue = open(({ models }) => {
      Object.assign(models[0], bad);
      models[0].capabilities.vision = 'yes';
      models[0].parameters.total = { value: 1e300 };
    });
    const expected = structuredClone(fixtureDocument.models[0]!);
    for (const key of Object.keys(bad)) Reflect.deleteProperty(expected, key);
    delete expected.capabilities!.vision;
    delete expected.parameters!.total;
    expect(catalogue.model('alder-1b')).toEqual(expected);
    expect(catalogue.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '$.models[0].contextWindow',
        '$.models[0].maxOutput.value',
        '$.models[0].knowledgeCutoff.sources',
        '$.models[0].inputs[1]',
        '$.models[0].licence.value.name',
        '$.models[0].capabilities.vision',
        '$.models[0].parameters.total.value',
      ]),
    );
    expect(catalogue.problems).toHaveLength(Object.keys(bad).length + 2);
  });

  test('one that lacks a sound id or name is left out, and named by its place', () => {
    const catalogue = open(({ models }) => {
      delete models[0].id;
      models[1].id = '__proto__';
      models[2].id = 'x'.repeat(201);
      models[3].name = { value: 'Nakhil' };
      models[4] = null;
    });
    expect(catalogue.models.map(({ id }) => id)).toEqual(['fir']);
    expect(catalogue.ids).toEqual(['nakhil-7b', 'fir']);
    expect(catalogue.model('nakhil-7b')).toBeUndefined();
    expect(catalogue.model('__proto__')).toBeUndefined();
    expect(catalogue.problems.map(({ path }) => path)).toEqual([
      '$.models[0].id',
      '$.models[1].id',
      '$.models[2].id',
      '$.models[3].name',
      '$.models[4]',
    ]);
  });

  test('an address that could run code is dropped; what it belongs to stays', () => {
    const catalogue = open(({ models, ...document }) => {
      models[0].licence.value.url = 'javascript:alert(1)';
      document.sources['alder-card'].url = ' javascript:alert(1)';
      document.benchmarks.codequiz.url = 'data:text/html,<script>alert(1)</script>';
      document.providers.harbor.pricingUrl = '/pricing';
      document.credits[0].url = 'https://';
      document.publisher.url = 'mailto:press@press.example';
    });
    const [alder] = catalogue.models;
    expect(alder!.licence).toMatchObject({ value: { name: 'Alder Community License' } });
    expect(catalogue.sources!['alder-card']).toMatchObject({ title: 'Alder model card' });
    expect(catalogue.publisher!.url).toBe('mailto:press@press.example');
    expect(JSON.stringify({ ...catalogue, problems: [] })).not.toMatch(/javascript:|data:/);
    expect(catalogue.problems.map(({ path }) => path)).toEqual([
      '$.credits[0].url',
      '$.providers.harbor.pricingUrl',
      '$.benchmarks.codequiz.url',
      '$.sources["alder-card"].url',
      '$.models[0].licence.value.url',
    ]);
  });

  test('what cites an entry that is not there stays, and is reported', () => {
    const catalogue = open(({ models, ...document }) => {
      delete document.providers.quay;
      models[0].organization = 'nowhere';
      models[0].scores[0].sources.push('constructor');
    });
    expect(catalogue.model('alder-1b')!.organization).toBe('nowhere');
    expect(catalogue.model('alder-1b')!.offers).toHaveLength(6);
    expect(catalogue.problems).toContainEqual({
      path: '$.models[0].organization',
      message: '"nowhere" is not among $.organizations; add it there',
    });
    expect(catalogue.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '$.hardware["anvil-80"].offers[0].provider',
        '$.models[0].offers[2].provider',
        '$.models[0].scores[0].sources',
        '$.models[1].speed[0].provider',
      ]),
    );
  });

  test('a list of millions costs no more than being counted', () => {
    const many = Array.from({ length: 3_000_000 }, () => 1);
    const catalogue = open(({ models }) => {
      models[0].aliases = many;
      models[0].scores[0].interval = many;
      models[0].offers[0].tiers = many;
    });
    expect(catalogue.models).toHaveLength(6);
    expect(catalogue.model('alder-1b')!.offers).toHaveLength(5);
    expect(catalogue.problems.map(({ message }) => message)).toEqual([
      'expected a list of at most 50000, got a list of 3000000',
      'expected a list of at most 50000, got a list of 3000000; left out $.models[0].offers[0]',
      'expected two numbers, the lower one first, got a list of 3000000; left out $.models[0].scores[0]',
    ]);
  });

  test('of a record with thousands of mistakes the first hundred are reported', () => {
    const catalogue = open(({ models }) => {
      models[0].offers = Array.from({ length: 5000 }, () => ({ provider: 'harbor' }));
    });
    expect(catalogue.problems).toHaveLength(100);
    expect(catalogue.model('alder-1b')!.offers).toEqual([]);
  });
});

describe('values', () => {
  /** What becomes of a value of a field of the first model. */
  const kept = (field: string, value: unknown) =>
    Object.hasOwn(open(({ models }) => (models[0][field] = value)).models[0]!, field);

  test.each(['2024', '2024-09', '2024-09-25', '2024-02-29', '1999-12-31'])(
    '%s is a date',
    (date) => {
      expect(kept('released', date)).toBe(true);
    },
  );

  test.each([
    '',
    '24',
    '2024-18-4',
    '2024-13',
    '2023-02-29',
    '2024-9-25',
    '2024-09-25T00:00Z',
    2024,
  ])('%s is no date', (date) => {
    expect(kept('released', date)).toBe(false);
  });

  test('numbers are finite and bounded', () => {
    for (const number of [0, 0.5, 131072, 1e15]) expect(kept('contextWindow', number)).toBe(true);
    for (const number of [-1, 2e15, Infinity, NaN, '131072'])
      expect(kept('contextWindow', number)).toBe(false);
  });

  test('texts are bounded', () => {
    expect(kept('architecture', 'x'.repeat(10_000))).toBe(true);
    expect(kept('architecture', 'x'.repeat(10_001))).toBe(false);
  });

  test('a price of less than nothing, an upside-down interval or half an hour drops the record', () => {
    const offers = (change: object) =>
      open(({ models }) => Object.assign(models[1].offers[0], change)).models[1]!.offers!.length;
    expect(offers({})).toBe(2);
    expect(offers({ prices: { input: -0.1 } })).toBe(1);
    expect(offers({ currency: 'dollars' })).toBe(1);
    expect(offers({ until: 'tomorrow' })).toBe(1);
    expect(offers({ trial: 'no' })).toBe(1);
    expect(offers({ offPeak: { from: '24:30', until: '00:30', prices: {} } })).toBe(1);
    const reviews = (score: unknown) =>
      open(({ models }) => (models[0].reviews[0].score = score)).models[0]!.reviews!.length;
    expect([0, 100, 100.5, -1].map(reviews)).toEqual([2, 2, 1, 1]);
    const scores = (interval: unknown) =>
      open(({ models }) => (models[0].scores[1].interval = interval)).models[0]!.scores!.length;
    expect(scores([1, 1])).toBe(3);
    for (const bad of [[2, 1], [1], [], [1, 2, 3], ['1', '2'], 5]) expect(scores(bad)).toBe(2);
  });
});

describe('looking up a model', () => {
  test('works by id and by alias, whatever the case and the space around', () => {
    const catalogue = open();
    const alder = catalogue.model('alder-1b');
    expect(alder?.name).toBe('Alder 1B');
    for (const name of ['ALDER-1B', '  alder-1b\n', 'north/Alder-1B', 'alder-1b-instruct'])
      expect(catalogue.model(name)).toBe(alder);
    expect(catalogue.model('نخيل')?.id).toBe('nakhil-7b');
    for (const name of ['', 'alder', 'constructor', '__proto__', 'toString'])
      expect(catalogue.model(name)).toBeUndefined();
  });

  test('an id wins over an alias, and the first alias over the second; both are reported', () => {
    const catalogue = open(({ models }) => {
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
    const catalogue = open(({ models }) => {
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
    const catalogue = open(({ models }) => {
      models.unshift({ id: 'alder-1b', name: 5 });
    });
    expect(catalogue.model('alder-1b')).toEqual(fixtureDocument.models[0]);
    expect(catalogue.models).toEqual(fixtureDocument.models);
    expect(catalogue.problems.map(({ path }) => path)).toEqual(['$.models[0].name']);
  });

  test('gives the same record each time', () => {
    const catalogue = open();
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
    expect(open().nearest(given)[0]).toBe(id);
  });

  test('is like none if it is like none', () => {
    for (const given of ['', '   ', '-/-', 'quantum-mainframe', '東京', 'x'.repeat(100_000)])
      expect(open().nearest(given)).toEqual([]);
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
