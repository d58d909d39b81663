import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/catalogue/types.js';
import { mergeClaims, type Claim } from '../../src/publish/merge-facts.js';
import { build, first, newer, older, short } from '../support/feeds.js';
import { handKept } from '../support/hand-kept.js';

describe('where the feeds disagree on a price', () => {
  test('the newer one wins and the older one is kept as disputed, with source and date', () => {
    const { models } = build({
      newer: [newer('harbor', 'acme-1', 1, 2)],
      older: [older('harbor', 'acme-1', 3, 4)],
    });
    expect(first(models).offers).toEqual([
      {
        provider: 'harbor',
        modelId: 'acme-1',
        prices: { input: 1, output: 2 },
        contextWindow: { value: 128000, sources: ['models-dev'], asOf: '2025-09' },
        maxOutput: { value: 8192, sources: ['models-dev'], asOf: '2025-09' },
        asOf: '2026-09-23',
        sources: ['genai-prices'],
        disputed: [{ prices: { input: 3, output: 4 }, sources: ['models-dev'], asOf: '2025-09' }],
      },
    ]);
  });

  test('a price that only one of them knows, or that one of them rounds, is no dispute', () => {
    const { models } = build({
      newer: [newer('harbor', 'acme-1', 0.676, 6)],
      older: [
        older('harbor', 'acme-1', 0.68, 6, { cost: { input: 0.68, output: 6, cache_read: 1 } }),
      ],
    });
    expect(first(models).offers?.[0]?.disputed).toBeUndefined();
  });

  test('a route that only the older one has keeps its older date', () => {
    const { models } = build({
      newer: [newer('harbor', 'acme-1')],
      older: [older('quay', 'acme-1', 1, 1)],
    });
    expect(first(models).offers?.map(({ provider, asOf }) => [provider, asOf])).toEqual([
      ['harbor', '2026-09-23'],
      ['quay', '2025-09'],
    ]);
  });

  test('a route that the newer one calls withdrawn is not offered at the older price', () => {
    const { models, reasons } = build({
      newer: [newer('harbor', 'acme-1', 2, 6, { deprecated: true }), newer('quay', 'acme-1')],
      older: [older('harbor', 'acme-1')],
    });
    expect(short(first(models))).toEqual(['quay 2 6']);
    expect(first(models).status).toEqual({
      value: 'deprecated',
      sources: ['genai-prices'],
      asOf: '2026-09-23',
    });
    expect(reasons).toEqual({ 'route that its provider has withdrawn': 2 });
  });
});

describe('a price of zero in the older feed', () => {
  test('is unknown, and counted, where nothing calls the route free', () => {
    const { models, reasons } = build({ older: [older('quay', 'acme-1', 0, 0)] });
    expect(models).toEqual([]);
    expect(reasons['price of zero that nothing calls free']).toBe(1);
  });

  test('is a trial where the id says free or the provider is a trial', () => {
    const hand = handKept();
    hand.providers.quay!.trial = true;
    const { models } = build(
      { older: [older('openrouter', 'acme-1:free', 0, 0), older('quay', 'acme-1', 0, 0)] },
      hand,
    );
    expect(first(models).offers?.map(({ provider, trial }) => [provider, trial])).toEqual([
      ['openrouter', true],
      ['quay', true],
    ]);
  });
});

describe('facts of the older feed', () => {
  test('name their source and date; a flag that is false is said, an absent limit is not known', () => {
    const { models } = build({
      older: [older('harbor', 'acme-1', 1, 2, { limit: { context: 0, output: 0 } })],
    });
    const { capabilities, contextWindow, maxOutput, released } = first(models);
    const said = { sources: ['models-dev'], asOf: '2025-09' };
    expect(capabilities).toEqual({
      vision: { value: false, ...said },
      reasoning: { value: false, ...said },
      functionCalling: { value: true, ...said },
    });
    expect(released).toEqual({ value: '2025-03', ...said });
    expect([contextWindow, maxOutput]).toEqual([undefined, undefined]);
  });

  test('follow the maker’s own entry, and show what others say', () => {
    const release = (provider: string, release_date: string) =>
      older(provider, 'acme-1', 1, 2, { release_date });
    const { models } = build({
      older: [
        release('harbor', '2025-03-05'),
        release('quay', '2025-04-05'),
        release('openrouter', '2025-04-05'),
      ],
    });
    expect(first(models).released).toMatchObject({
      value: '2025-03-05',
      disputed: [{ value: '2025-04-05', sources: ['models-dev'], asOf: '2025-09' }],
    });
  });

  test('on the first of a month name the month alone: the feed writes months as days', () => {
    const dated = (provider: string, release_date: string, knowledge: string) =>
      older(provider, 'acme-1', 1, 2, { release_date, knowledge });
    const facts = (...dates: [string, string, string][]) => {
      const { released, knowledgeCutoff } = first(
        build({ older: dates.map((date) => dated(...date)) }).models,
      );
      return [released, knowledgeCutoff];
    };
    const said = { sources: ['models-dev'], asOf: '2025-09' };
    expect(facts(['harbor', '2025-03-01', '2024-11-01'])).toEqual([
      { value: '2025-03', ...said },
      { value: '2024-11', ...said },
    ]);
    // A day that another entry gives is the more exact word on the same month.
    expect(facts(['harbor', '2025-03-01', '2024-11'], ['quay', '2025-03-21', '2024-11'])).toEqual([
      { value: '2025-03-21', ...said },
      { value: '2024-11', ...said },
    ]);
  });

  test('that cannot be are left out: a cutoff after the release, a date that the id contradicts', () => {
    const { models } = build({
      older: [
        older('harbor', 'acme-1', 1, 2, { knowledge: '2025-04' }),
        older('harbor', 'acme-2507'),
      ],
    });
    expect(
      models.map(({ id, knowledgeCutoff, released }) => [id, knowledgeCutoff, released]),
    ).toEqual([
      ['acme-1', undefined, expect.objectContaining({ value: '2025-03' })],
      ['acme-2507', undefined, undefined],
    ]);
  });

  test('a smaller context window of one route does not dispute the model’s', () => {
    const context = (provider: string, tokens: number) =>
      older(provider, 'acme-1', 1, 2, { limit: { context: tokens, output: 0 } });
    const { models } = build({
      older: [context('harbor', 128000), context('quay', 16000), context('openrouter', 131072)],
    });
    expect(first(models).contextWindow).toMatchObject({
      value: 128000,
      disputed: [{ value: 131072 }],
    });
    expect(first(models).offers?.map(({ contextWindow }) => contextWindow)).toEqual([
      128000, 131072, 16000,
    ]);
  });
});

describe('a hand-kept record', () => {
  const card = { title: 'Card', url: 'https://example.org/card' };
  const sources = { ...handKept().sources, card };
  const record: Model = {
    id: 'acme-1',
    name: 'Acme One',
    organization: 'acme',
    released: { value: '2025-02-01', sources: ['card'], asOf: '2025-02-01' },
    reviewed: '2026-11-01',
  };

  test('has the first word on every fact, and the feeds’ stays beside it', () => {
    const hand = handKept({ sources, models: [record] });
    const { document, models } = build({ older: [older('harbor', 'acme-1')] }, hand);
    expect(first(models)).toMatchObject({
      name: 'Acme One',
      released: {
        value: '2025-02-01',
        disputed: [{ value: '2025-03', sources: ['models-dev'], asOf: '2025-09' }],
      },
      contextWindow: { value: 128000, sources: ['models-dev'] },
    });
    expect(document.published).toBe('2026-11-01');
  });

  test('does not put an older price over the feeds’ newer one', () => {
    const offers = [
      {
        provider: 'harbor',
        prices: { input: 9, output: 9 },
        asOf: '2026-05-11',
        sources: ['card'],
      },
      { provider: 'quay', prices: { input: 8, output: 8 }, asOf: '2026-05-11', sources: ['card'] },
    ];
    const hand = handKept({ sources, models: [{ ...record, offers }] });
    const { models } = build({ newer: [newer('harbor', 'acme-1')] }, hand);
    expect(short(first(models))).toEqual(['harbor 2 6', 'quay 8 8']);
    expect(first(models).offers?.[0]?.disputed).toEqual([
      { prices: { input: 9, output: 9 }, sources: ['card'], asOf: '2026-05-11' },
    ]);
  });

  test('stands by itself where the feeds do not have the model', () => {
    const hand = handKept({ sources, models: [record] });
    expect(build({}, hand).models).toEqual([record]);
  });
});

describe('a fact that several sources give', () => {
  const claim = <T>(value: T, rest: Partial<Claim<T>> = {}): Claim<T> => ({
    value,
    source: 'models-dev',
    asOf: '2025-09',
    own: false,
    ...rest,
  });

  test('is what most of them say', () => {
    expect(mergeClaims([claim(1), claim(2), claim(2)])?.value).toBe(2);
  });

  test('is what the newer says, however many of the older say otherwise', () => {
    const late = claim(2, { source: 'genai-prices', asOf: '2026-09-23' });
    expect(mergeClaims([claim(1), claim(1), late])).toEqual({
      value: 2,
      sources: ['genai-prices'],
      asOf: '2026-09-23',
      disputed: [{ value: 1, sources: ['models-dev'], asOf: '2025-09' }],
    });
  });

  test('keeps at most three other values', () => {
    const merged = mergeClaims([1, 2, 3, 4, 5, 6].map((value) => claim(value)));
    expect(merged?.disputed).toHaveLength(3);
  });

  test('that is a date takes the more exact one, without a dispute', () => {
    const merged = mergeClaims([claim('2024-09'), claim('2024-09'), claim('2024-09-25')]);
    expect(merged).toEqual({ value: '2024-09-25', sources: ['models-dev'], asOf: '2025-09' });
  });

  test('never disputes itself, whatever is claimed', () => {
    const any = fc.record({
      value: fc.integer({ min: 0, max: 5 }),
      source: fc.constantFrom('a', 'b'),
      asOf: fc.constantFrom('2025', '2026'),
      own: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (claims) => {
        const merged = mergeClaims(claims);
        const values = [merged?.value, ...(merged?.disputed ?? []).map(({ value }) => value)];
        expect(new Set(values).size).toBe(values.length);
        expect(claims.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
      }),
    );
  });
});
