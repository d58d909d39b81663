import { describe, expect, test } from 'vitest';
import type { CatalogueDocument, Model, Offer } from '../../src/catalogue/types.js';
import { buildDefaultCatalogue } from '../../src/publish/default-catalogue.js';
import { atomFeed } from '../../src/publish/feed.js';

/** One entry, as a reader of feeds finds it. */
interface Entry {
  id: string;
  title: string;
  day: string;
  content: string;
  links: string[];
}

const unescape = (xml: string): string =>
  xml.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const inside = (xml: string, tag: string): string =>
  unescape(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '');

const entriesOf = (xml: string): Entry[] =>
  [...xml.matchAll(/<entry>([^]*?)<\/entry>/g)].map(([, entry = '']) => ({
    id: inside(entry, 'id'),
    title: inside(entry, 'title'),
    day: inside(entry, 'updated').replace('T00:00:00Z', ''),
    content: inside(entry, 'content'),
    links: [...entry.matchAll(/<link rel="via" href="([^"]*)"/g)].map(([, url = '']) =>
      unescape(url),
    ),
  }));

const catalogue = (
  models: Partial<Model>[],
  rest: Partial<CatalogueDocument> = {},
): CatalogueDocument => ({
  format: 1,
  title: 'Test models',
  published: '2026-11-01',
  organizations: { 'north-lab': { name: 'North Lab' } },
  providers: { harbor: { name: 'Harbor Cloud' } },
  sources: {
    card: { title: 'Model card', publisher: 'North Lab', url: 'https://north.example/c' },
  },
  models: models.map((model, index) => ({ id: `m-${index}`, name: `Model ${index}`, ...model })),
  ...rest,
});

const read = (models: Partial<Model>[], rest?: Partial<CatalogueDocument>): Entry[] =>
  entriesOf(atomFeed(catalogue(models, rest)));

const offer = (prices: Offer['prices'], rest: Partial<Offer> = {}): Offer => ({
  provider: 'harbor',
  prices,
  sources: ['card'],
  ...rest,
});

describe('what a reader of the feed is told', () => {
  test('that a model came out, whose it is, its figures and where that is from', () => {
    const [entry] = read([
      {
        organization: 'north-lab',
        released: { value: '2026-09-25', sources: ['card'] },
        contextWindow: 128_000,
        parameters: { total: 1.23e9 },
      },
    ]);
    expect(entry).toEqual({
      id: 'tag:model-widgets,2026:released/m-0/2026-09-25',
      title: 'Released: Model 0',
      day: '2026-09-25',
      content:
        'Model 0 is an AI model by North Lab, released on Sep 25, 2026. It has 1.23B parameters. ' +
        'A request and its answer can hold 128,000 tokens together. ' +
        'Source: Model card, North Lab (https://north.example/c).',
      links: ['https://north.example/c'],
    });
  });

  test('that its maker withdrew a model, what it recommends instead, and what must be known beside', () => {
    const [entry] = read([
      {
        retires: { value: '2026-10-01', sources: ['card'], note: 'Harbor keeps it.' },
        successor: 'm-1',
      },
      {},
    ]);
    expect(entry?.title).toBe('Withdrawn: Model 0');
    expect(entry?.content).toContain(
      'Its maker withdrew it on Oct 1, 2026. Its maker recommends Model 1 instead. Harbor keeps it.',
    );
  });

  test('by how much prices changed, from what to what, and what they are for', () => {
    const entries = read([
      {
        offers: [
          offer({ input: 4, output: 10 }, { until: '2026-10-02' }),
          offer({ input: 1, output: 30 }, { from: '2026-10-02' }),
        ],
      },
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 'tag:model-widgets,2026:prices/m-0/harbor/2026-10-02',
      title: 'Price change: Model 0 via Harbor Cloud',
      day: '2026-10-02',
      links: ['https://north.example/c'],
    });
    // 1 − 1 ÷ 4 = 75 %; 30 ÷ 10 = 3
    expect(entries[0]?.content).toBe(
      'On Oct 2, 2026, input fell 75%, from $4.00 to $1.00. ' +
        'On Oct 2, 2026, output rose to 3×, from $10.00 to $30.00. ' +
        'Token prices are per million tokens. ' +
        'Source: Model card, North Lab (https://north.example/c).',
    );
  });

  test('once of all routes of a provider, each by its name, and in short of its further prices', () => {
    const route = (variant: string, input: number): Offer[] => [
      offer({ input }, { variant, until: '2026-10-02', batch: { input: input / 2 } }),
      offer({ input: 2 * input }, { variant, from: '2026-10-02', batch: { input } }),
    ];
    const entries = read([{ offers: [...route('near', 1), ...route('far', 3)] }]);
    expect(entries).toHaveLength(1);
    const [{ content } = { content: '' }] = entries;
    for (const route of ['near', 'far']) expect(content).toContain(`Harbor Cloud (${route}): `);
    expect(content.match(/rose to 2×/g)).toHaveLength(2);
    expect(content).toContain('Prices for larger or other requests changed on that day, too.');
  });

  test('that the last price of an offer ended', () => {
    const [entry] = read([{ offers: [offer({ input: 1 }, { until: '2026-10-02' })] }]);
    expect(entry?.content).toMatch(/^The last recorded price ended on Oct 2, 2026\./);
  });

  test('that sources disagree on a day', () => {
    const disputed = [{ value: '2026-09-01', sources: ['card'] }];
    const [entry] = read([{ released: { value: '2026-09-25', disputed } }]);
    expect(entry?.content).toContain('Sources disagree on: when it was released.');
  });
});

describe('only what is known to have happened on a day is told', () => {
  test.each<[string, Partial<Model>]>([
    ['a release in a month', { released: '2026-09' }],
    ['a release in a year', { released: '2026' }],
    ['a release that is announced', { released: '2026-11-02' }],
    ['a release that is known to have no date', { released: { value: null } }],
    ['a withdrawal that is announced', { retires: '2026-11-02' }],
    ['a withdrawal in a month', { retires: '2026-10' }],
    [
      'prices that are announced',
      {
        offers: [
          offer({ input: 1 }, { until: '2027-01-01' }),
          offer({ input: 2 }, { from: '2027-01-01' }),
        ],
      },
    ],
    [
      'prices that changed in a month',
      { offers: [offer({ input: 1 }), offer({ input: 2 }, { from: '2026-10' })] },
    ],
    [
      'prices of different providers',
      {
        offers: [
          offer({ input: 1 }, { provider: 'quay' }),
          offer({ input: 2 }, { from: '2026-10-02' }),
        ],
      },
    ],
  ])('not %s', (_, model) => {
    expect(read([model])).toEqual([]);
  });

  test('but what happened on the day of the catalogue itself', () => {
    expect(read([{ released: '2026-11-01' }])).toHaveLength(1);
  });

  test('and nothing of a catalogue that is of no day', () => {
    expect(() => atomFeed(catalogue([], { published: '2026-11' }))).toThrow(/set "published"/);
  });
});

describe('the feed', () => {
  test('has the latest hundred, newest first, and is of the day of the catalogue', () => {
    const models = Array.from({ length: 150 }, (_, index) => ({
      released: `2026-0${1 + (index % 9)}-1${index % 10}`,
    }));
    const days = read(models).map(({ day }) => day);
    expect(days).toHaveLength(100);
    const all = models.map(({ released }) => released).sort();
    expect(days).toEqual(all.reverse().slice(0, 100));
    expect(inside(atomFeed(catalogue(models)), 'updated')).toBe('2026-11-01T00:00:00Z');
  });

  test('is the same in whichever order the models are', () => {
    const models = [
      { id: 'a', released: '2026-09-25' },
      { id: 'b', released: '2026-09-25' },
      { id: 'c', retires: '2026-09-25' },
    ];
    expect(
      atomFeed(catalogue([...models].reverse().map((model) => ({ name: 'M', ...model })))),
    ).toBe(atomFeed(catalogue(models.map((model) => ({ name: 'M', ...model })))));
  });

  test('keeps the id of an entry when all else about the model changes', () => {
    const ids = (model: Partial<Model>): string[] =>
      read([{ id: 'a', released: '2026-09-25', ...model }]).map(({ id }) => id);
    expect(ids({ name: 'Another', contextWindow: 5, organization: 'north-lab' })).toEqual(
      ids({ name: 'One' }),
    );
  });

  test('has one entry for each id, however the ids of models are written', () => {
    const odd = [
      'a/b',
      'a',
      'b',
      'a%2Fb',
      '\u0001',
      '\u0002',
      '\ud800',
      '\\ud800',
      '__proto__x',
      'é',
    ];
    const ids = read(odd.map((id) => ({ id, released: '2026-09-25' }))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(odd.length);
    for (const id of ids) expect(id).toMatch(/^tag:model-widgets,2026:[\w.~!*'()%/-]+$/);
  });

  test('shows hostile names as text, without what XML forbids', () => {
    const name = `<script>alert("1")</script> & ']]>' \u0000\u0008\u001f\ud800\uffff 😀`;
    const xml = atomFeed(
      catalogue([{ name, released: { value: '2026-09-25', sources: ['card', 'no such'] } }], {
        title: name,
        publisher: { name },
        licence: { name },
        sources: { card: { title: name, url: 'https://north.example/a b?"<&' } },
      }),
    );
    expect(xml).not.toMatch(/<script|\p{Surrogate}|\uffff|&(?!#\d+;)/u);
    expect([...xml].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
    const [entry] = entriesOf(xml);
    const shown = `<script>alert("1")</script> & ']]>' ${'\ufffd'.repeat(5)} 😀`;
    expect(entry?.title).toBe(`Released: ${shown}`);
    expect(entry?.content).toContain('“no such”, which the catalogue does not describe');
    expect(entry?.links).toEqual(['https://north.example/a%20b?%22%3C&']);
  });
});

test('the default catalogue tells of releases, withdrawals and prices, with sources, none after its day', async () => {
  const { document } = await buildDefaultCatalogue();
  const xml = atomFeed(document);
  expect(atomFeed(structuredClone(document))).toBe(xml);
  const entries = entriesOf(xml);
  expect(entries).toHaveLength(100);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
  for (const kind of ['released', 'withdrawn', 'prices'])
    expect(entries.filter(({ id }) => id.includes(`:${kind}/`)).length, kind).toBeGreaterThan(9);
  for (const { day, content, links, title } of entries) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(day <= (document.published ?? ''), title).toBe(true);
    expect(content, title).not.toMatch(/undefined|NaN|\[object|[\u2066-\u2069\uE000-\uE002]/);
    expect(links.length, title).toBeGreaterThan(0);
  }
});
