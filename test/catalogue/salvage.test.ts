import { describe, expect, test, vi } from 'vitest';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { openChanged } from '../support/changed.js';

// Thousands of models, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a bad record', () => {
  test('never takes down a good one: each is left out alone, with its place and reason', () => {
    const catalogue = openChanged(({ models, ...document }) => {
      models[0].offers[0].prices.input = 'free';
      models[0].scores[1].value = null;
      models[0].speed[0].date = '2024-02-30';
      models[0].reviews[1].verdict = 'maybe';
      models[0].versions[0].version = 7;
      models[0].profile[0].content[0].paragraph[0].text = 9;
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
    const catalogue = openChanged(({ models }) => {
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
    const catalogue = openChanged(({ models }) => {
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
    const catalogue = openChanged(({ models, ...document }) => {
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
    const catalogue = openChanged(({ models, ...document }) => {
      delete document.providers.quay;
      models[0].organization = 'nowhere';
      models[0].scores[0].sources.push('constructor');
      models[0].throughput[0].hardware = 'sledge-8';
      models[0].tuning[0].provider = 'nowhere';
      models[0].speed[0].hardware = 'one of those';
      document.exchangeRates[0].sources.push('nowhere');
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
        '$.models[0].throughput[0].hardware',
        '$.models[0].tuning[0].provider',
        '$.models[1].speed[0].provider',
        '$.exchangeRates[0].sources',
      ]),
    );
    // What a speed was measured on is told in words.
    expect(catalogue.problems.map(({ path }) => path)).not.toContain(
      '$.models[0].speed[0].hardware',
    );
  });

  test('a list of millions costs no more than being counted', () => {
    const many = Array.from({ length: 3_000_000 }, () => 1);
    const catalogue = openChanged(({ models }) => {
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
    const catalogue = openChanged(({ models }) => {
      models[0].offers = Array.from({ length: 5000 }, () => ({ provider: 'harbor' }));
    });
    expect(catalogue.problems).toHaveLength(100);
    expect(catalogue.model('alder-1b')!.offers).toEqual([]);
  });
});

describe('values', () => {
  /** What becomes of a value of a field of the first model. */
  const kept = (field: string, value: unknown) =>
    Object.hasOwn(openChanged(({ models }) => (models[0][field] = value)).models[0]!, field);

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
      openChanged(({ models }) => Object.assign(models[1].offers[0], change)).models[1]!.offers!
        .length;
    expect(offers({})).toBe(2);
    expect(offers({ prices: { input: -0.1 } })).toBe(1);
    expect(offers({ currency: 'dollars' })).toBe(1);
    expect(offers({ until: 'tomorrow' })).toBe(1);
    expect(offers({ trial: 'no' })).toBe(1);
    expect(offers({ offPeak: { from: '24:30', until: '00:30', prices: {} } })).toBe(1);
    const reviews = (score: unknown) =>
      openChanged(({ models }) => (models[0].reviews[0].score = score)).models[0]!.reviews!.length;
    expect([0, 100, 100.5, -1].map(reviews)).toEqual([2, 2, 1, 1]);
    const scores = (interval: unknown) =>
      openChanged(({ models }) => (models[0].scores[1].interval = interval)).models[0]!.scores!
        .length;
    expect(scores([1, 1])).toBe(3);
    for (const bad of [[2, 1], [1], [], [1, 2, 3], ['1', '2'], 5]) expect(scores(bad)).toBe(2);
  });
});
