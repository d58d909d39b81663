import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../src/catalogue/types.js';
import type { Hand } from '../../src/publish/hand-kept.js';
import {
  matches,
  readGenaiPrices,
  type FeedBlock,
  type FeedModel,
  type FeedPrices,
} from '../../src/publish/import/genai-prices.js';
import type { Route } from '../../src/publish/import/route.js';
import { Tally } from '../../src/publish/summary.js';
import { handKept } from '../support/hand-kept.js';

interface Read {
  routes: Route[];
  offers: Offer[];
  /** Why entries were left out. */
  reasons: string[];
  tally: Tally;
}

/** What is read of one entry of Harbor's. */
function read(
  prices: FeedPrices | FeedBlock[],
  rest: Partial<FeedModel> = {},
  { provider = 'harbor', hand = handKept() }: { provider?: string; hand?: Hand } = {},
): Read {
  const tally = new Tally();
  const entry = { id: 'acme-1', match: { equals: 'acme-1' }, prices, ...rest };
  const { routes } = readGenaiPrices(
    [{ id: provider, models: [entry] }],
    hand,
    tally,
    '2026-09-23',
  );
  const reasons = [...tally.leftOut].flatMap(([reason, keys]) => keys.map(() => reason));
  return { routes, offers: routes.flatMap(({ offers }) => offers), reasons, tally };
}

const base = { input_mtok: 2, output_mtok: 6 };

describe('prices of the newer feed', () => {
  test('per million tokens are taken over, with provider, source and date', () => {
    const { offers } = read({ ...base, cache_read_mtok: 0.2, output_reasoning_mtok: 8 });
    expect(offers).toEqual([
      {
        provider: 'harbor',
        modelId: 'acme-1',
        prices: { input: 2, output: 6, cacheRead: 0.2, reasoning: 8 },
        asOf: '2026-09-23',
        sources: ['genai-prices'],
      },
    ]);
  });

  test('per thousand requests and searches are given per one', () => {
    const { offers } = read({ ...base, requests_kcount: 12, web_searches_kcount: 10 });
    expect(offers[0]?.prices).toEqual({
      input: 2,
      output: 6,
      perRequest: 0.012,
      perWebSearch: 0.01,
    });
  });

  test('carry no noise of binary fractions', () => {
    const { offers } = read({ ...base, input_mtok: 0.1 + 0.2, requests_kcount: 0.7 });
    expect(offers[0]?.prices).toEqual({ input: 0.3, output: 6, perRequest: 0.0007 });
  });

  test('in a unit of their own are left out and counted, and the rest stays', () => {
    const { offers, tally } = read({ ...base, storage_searches_kcount: 2.5 });
    expect(offers[0]?.prices).toEqual({ input: 2, output: 6 });
    expect(tally.droppedPrices).toEqual({ storage_searches_kcount: 1 });
  });

  test('only by the hour or page make no offer', () => {
    expect(read({ audio_hours: 0.18 })).toMatchObject({
      routes: [],
      reasons: ['only prices by the hour, page or text'],
    });
  });
});

describe('tiers of the newer feed', () => {
  const tiered = {
    input_mtok: { base: 2.5, tiers: [{ start: 271999, price: 5 }] },
    output_mtok: 15,
  };

  test('begin above the number of tokens that they name', () => {
    const [offer] = read(tiered).offers;
    expect(offer?.prices).toEqual({ input: 2.5, output: 15 });
    expect(offer?.tiers).toEqual([{ aboveInputTokens: 271999, prices: { input: 5 } }]);
  });

  test('of several prices come together by threshold, in rising order', () => {
    const [offer] = read({
      input_mtok: {
        base: 1,
        tiers: [
          { start: 256000, price: 3 },
          { start: 128000, price: 2 },
        ],
      },
      output_mtok: { base: 4, tiers: [{ start: 128000, price: 8 }] },
    }).offers;
    expect(offer?.tiers).toEqual([
      { aboveInputTokens: 128000, prices: { input: 2, output: 8 } },
      { aboveInputTokens: 256000, prices: { input: 3, output: 8 } },
    ]);
  });

  test('that the route’s context window never reaches are left out', () => {
    const [offer] = read(tiered, { context_window: 200000 }).offers;
    expect(offer?.contextWindow).toBe(200000);
    expect(offer?.tiers).toBeUndefined();
  });
});

describe('dated prices of the newer feed', () => {
  test('become one offer for each period', () => {
    const { offers } = read([
      { prices: { input_mtok: 3, output_mtok: 6 } },
      { constraint: { type: 'start_date', start_date: '2026-01-01' }, prices: base },
      {
        constraint: { type: 'start_date', start_date: '2027-01-01' },
        prices: { input_mtok: 1, output_mtok: 5 },
      },
    ]);
    expect(offers.map(({ from, until, prices }) => [from, until, prices.input])).toEqual([
      [undefined, '2026-01-01', 3],
      ['2026-01-01', '2027-01-01', 2],
      ['2027-01-01', undefined, 1],
    ]);
  });
});

describe('prices by the hour of the day', () => {
  const hours = (start_time: string, end_time: string, prices: FeedPrices): FeedBlock => ({
    constraint: { type: 'time_of_date', start_time, end_time },
    prices,
  });
  const cheap = { input_mtok: 1, output_mtok: 2 };

  test('are the off-peak ones where the named hours are cheaper', () => {
    const [offer] = read([{ prices: base }, hours('16:30:00Z', '00:30:00Z', cheap)]).offers;
    expect(offer?.prices).toEqual({ input: 2, output: 6 });
    expect(offer?.offPeak).toEqual({
      from: '16:30',
      until: '00:30',
      prices: { input: 1, output: 2 },
    });
  });

  test('are the standard ones where the named hours are dearer, so no estimate is too low', () => {
    const [offer] = read([{ prices: cheap }, hours('00:30:00Z', '16:30:00Z', base)]).offers;
    expect(offer?.prices).toEqual({ input: 2, output: 6 });
    expect(offer?.offPeak).toEqual({
      from: '16:30',
      until: '00:30',
      prices: { input: 1, output: 2 },
    });
  });

  test('with two cheap stretches name the longer one, and the other in a note', () => {
    const [offer] = read([
      { prices: cheap },
      hours('01:00:00Z', '04:00:00Z', base),
      hours('06:00:00Z', '10:00:00Z', base),
    ]).offers;
    expect(offer?.offPeak).toMatchObject({ from: '10:00', until: '01:00' });
    expect(offer?.note).toContain('04:00 to 06:00');
  });

  test('belong to the period before them', () => {
    const { offers } = read([
      { prices: base },
      hours('16:30:00Z', '00:30:00Z', cheap),
      { constraint: { type: 'start_date', start_date: '2026-01-01' }, prices: base },
    ]);
    expect(offers.map(({ offPeak, from }) => [from, Boolean(offPeak)])).toEqual([
      [undefined, true],
      ['2026-01-01', false],
    ]);
  });
});

describe('an entry without known prices', () => {
  test('makes no offer: unknown is not free', () => {
    expect(read({})).toMatchObject({ routes: [], reasons: ['no known price'] });
  });

  test('is a trial at no cost where OpenRouter’s id says free', () => {
    const [offer] = read({}, { id: 'acme/acme-1:free' }, { provider: 'openrouter' }).offers;
    expect(offer).toMatchObject({ prices: { input: 0, output: 0 }, trial: true });
  });

  test('makes no offer where another provider’s id says free: it was copied', () => {
    const { routes, reasons } = read({}, { id: 'acme-1:free' });
    expect([routes, reasons]).toEqual([[], ['price copied from OpenRouter']]);
  });
});

describe('an entry is left out and counted', () => {
  test.each<[reason: string, prices: FeedPrices, rest: Partial<FeedModel>]>([
    ['price in the wrong unit', { input_mtok: 2000, output_mtok: 6000 }, {}],
    ['negative price', { input_mtok: -1, output_mtok: 1 }, {}],
    ['negative price', { ...base, cache_read_mtok: -0.1 }, {}],
    [
      'negative price',
      { output_mtok: 1, input_mtok: { base: 1, tiers: [{ start: 1000, price: -2 }] } },
      {},
    ],
    ['output far cheaper than input', { input_mtok: 100, output_mtok: 1 }, {}],
    ['cache dearer than input', { ...base, cache_read_mtok: 21 }, {}],
    ['no output price, so no text to buy', { input_mtok: 1 }, {}],
    ['no input price', { output_mtok: 1 }, {}],
    [
      'price copied from OpenRouter',
      base,
      { price_comments: 'Imported from OpenRouter pricing; verify it.' },
    ],
    ['route that its provider has withdrawn', base, { deprecated: true }],
    ['route that its provider has withdrawn', base, { price_comments: 'Retired on 2025-06-16.' }],
  ])('%s: %j %j', (reason, prices, rest) => {
    expect(read(prices, rest)).toMatchObject({ routes: [], reasons: [reason] });
  });

  test('whose id is not a model’s, by the hand-kept patterns', () => {
    const leftOut = { entries: [{ reason: 'embedding model', pattern: /embed/ }], routes: {} };
    const { routes, reasons } = read(base, { id: 'acme-embed-1' }, { hand: handKept({ leftOut }) });
    expect([routes, reasons]).toEqual([[], ['embedding model']]);
  });

  test('whose fault is known by hand', () => {
    const leftOut = { entries: [], routes: { 'genai-prices:harbor/acme-1': 'wrong price' } };
    expect(read(base, {}, { hand: handKept({ leftOut }) }).reasons).toEqual(['wrong price']);
  });

  test('whose provider sells no tokens', () => {
    const hand = handKept();
    hand.providers.harbor!.leaveOut = 'plan or tool';
    expect(read(base, {}, { hand })).toMatchObject({ routes: [], reasons: ['plan or tool'] });
  });
});

describe('the hand-kept lists', () => {
  test('must know every provider', () => {
    expect(() => read(base, {}, { provider: 'pier' })).toThrow(
      /genai-prices has a provider "pier".*name it under "feeds".*catalogue\/providers\.json/,
    );
  });

  test('share a feed’s provider out by model id', () => {
    const hand = handKept();
    hand.providers.quay!.feeds['genai-prices'] = ['harbor:^quay/'];
    expect(read(base, { id: 'quay/acme-1' }, { hand }).offers[0]?.provider).toBe('quay');
    expect(read(base, {}, { hand }).offers[0]?.provider).toBe('harbor');
  });

  test('name further models that an entry prices', () => {
    const also = { 'genai-prices:harbor/acme-1': ['acme-1-code'] };
    const match = { starts_with: 'acme-1' };
    const hand = handKept({ aliases: { ids: {}, routes: {}, also } });
    expect(read(base, { match }, { hand }).routes.map(({ id }) => id)).toEqual([
      'acme-1',
      'acme-1-code',
    ]);
    expect(() => read(base, {}, { hand })).toThrow(/prices "acme-1-code" too.*correct "also"/);
  });

  test('bring an id to its model, by id or by single entry', () => {
    const ids = { 'acme-large-2512': 'acme-large-3' };
    const routes = { 'genai-prices:harbor/acme-chat': { id: 'acme-2', variant: 'thinking' } };
    const hand = handKept({ aliases: { ids, routes, also: {} } });
    expect(read(base, { id: 'acme-large-2512' }, { hand }).routes[0]?.id).toBe('acme-large-3');
    expect(read(base, { id: 'acme-chat' }, { hand }).routes[0]).toMatchObject({
      id: 'acme-2',
      variant: 'thinking',
    });
  });
});

describe('the feed’s own rule for ids', () => {
  test.each([
    [{ equals: 'a' }, 'a', 'ab'],
    [{ starts_with: 'a' }, 'ab', 'ba'],
    [{ ends_with: 'a' }, 'ba', 'ab'],
    [{ contains: 'a' }, 'bab', 'b'],
    [{ regex: '^a+$' }, 'aa', 'ab'],
    [{ or: [{ equals: 'a' }, { equals: 'b' }] }, 'b', 'c'],
    [{ and: [{ starts_with: 'a' }, { ends_with: 'b' }] }, 'ab', 'a'],
  ])('%j matches %s, not %s', (match, yes, no) => {
    expect([matches(match, yes), matches(match, no)]).toEqual([true, false]);
  });
});

test('no price that is read is negative or above 1,000 dollars per million', () => {
  const price = fc.option(fc.double({ noNaN: true, min: -10, max: 1e6 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({ input_mtok: price, output_mtok: price, cache_read_mtok: price }),
      (prices) => {
        for (const { prices: known } of read(prices).offers) {
          expect(Object.values(known).every((value) => value >= 0)).toBe(true);
          expect(known.input).toBeLessThanOrEqual(1000);
          expect(known.output).toBeLessThanOrEqual(1000);
        }
      },
    ),
  );
});
