import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build, first, newer, older, short } from '../support/feeds.js';
import { handKept } from '../support/hand-kept.js';

describe('one model', () => {
  test('is what several providers offer under several ids', () => {
    const { models, summary } = build({
      newer: [
        newer('harbor', 'acme-3.1-8b'),
        newer('quay', 'acme/Acme-3_1-8B-Instruct', 1, 2),
        newer('openrouter', 'acme/acme-3.1-8b-instruct', 3, 4),
      ],
      older: [older('quay', 'accounts/quay/models/acme-3p1-8b', 1, 2)],
    });
    expect(models.map(({ id, name }) => [id, name])).toEqual([['acme-3.1-8b', 'Acme 3.1 8B']]);
    expect(short(first(models))).toEqual(['harbor 2 6', 'openrouter 3 4', 'quay 1 2']);
    expect(summary).toMatchObject({ models: 1, joinedModels: 1, pricedModels: 1 });
  });

  test('is found by what providers call it, unless two models are called so', () => {
    const { models } = build({
      newer: [
        newer('harbor', 'acme-1'),
        newer('quay', 'acme/acme-1-instruct'),
        newer('quay', 'acme-1-2026-01-01', 3),
        newer('quay', 'acme-1', 2),
      ],
    });
    expect(models.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['acme-1', ['acme-1-instruct']],
      ['acme-1-2026-01-01', undefined],
    ]);
  });

  test('of an unknown maker is left out and counted', () => {
    const { models, reasons } = build({ newer: [newer('harbor', 'mystery-1')] });
    expect(models).toEqual([]);
    expect(reasons).toEqual({ 'maker not known': 1 });
  });

  test('made from another maker’s model belongs to the one written before its id', () => {
    const hand = handKept();
    hand.organizations.tuner = { name: 'Tuner', ids: 'tuned', vendors: ['tuner'] };
    const { models } = build({ newer: [newer('quay', 'tuner/acme-1-tuned')] }, hand);
    expect(models[0]?.organization).toBe('tuner');
  });
});

describe('a dated snapshot', () => {
  const dated = (...prices: [number, number]) =>
    build({
      newer: [
        newer('harbor', 'acme-4', ...prices),
        newer('harbor', 'acme-4-2024-05-13', 5, 15),
        newer('quay', 'acme-4-2024-05-13', 5, 15),
        newer('quay', 'acme-4', 2.5, 10),
      ],
    });

  test('at another price is a model of its own, whose offers are not mixed', () => {
    const { models } = dated(2.5, 10);
    expect(models.map((model) => [model.id, short(model)])).toEqual([
      ['acme-4', ['harbor 2.5 10', 'quay 2.5 10']],
      ['acme-4-2024-05-13', ['harbor 5 15', 'quay 5 15']],
    ]);
  });

  test('at the same price is the model itself', () => {
    const { models } = build({
      newer: [newer('harbor', 'acme-4'), newer('harbor', 'acme-4-2024-08-06')],
    });
    expect(models.map((model) => [model.id, short(model)])).toEqual([['acme-4', ['harbor 2 6']]]);
  });

  test('is a model of its own where two are sold at two prices and none without a date', () => {
    const { models } = build({
      newer: [newer('harbor', 'acme-4-2024-05-13', 5, 15), newer('harbor', 'acme-4-2024-08-06')],
    });
    expect(models.map(({ id }) => id)).toEqual(['acme-4-2024-05-13', 'acme-4-2024-08-06']);
  });
});

describe('a dearer or special route', () => {
  test('is an offer with its variant named, never the standard one', () => {
    const { models } = build({
      newer: [
        newer('harbor', 'acme-4', 5, 25),
        newer('harbor', 'acme-4-fast', 10, 50),
        newer('harbor', 'us.acme-4', 5.5, 27.5),
        newer('harbor', 'acme-4:thinking', 6, 30),
      ],
    });
    expect(short(first(models))).toEqual([
      'harbor 5 25',
      'harbor fast 10 50',
      'harbor thinking 6 30',
      'harbor us 5.5 27.5',
    ]);
  });

  test('for batches becomes the batch price of the route beside it', () => {
    const { models } = build({
      newer: [newer('harbor', 'acme-4', 4, 8), newer('harbor', 'acme-4:batch', 2, 4)],
    });
    expect(first(models).offers).toHaveLength(1);
    expect(first(models).offers?.[0]).toMatchObject({
      prices: { input: 4, output: 8 },
      batch: { input: 2, output: 4 },
    });
  });

  test('under a second id of its provider is not offered twice', () => {
    const { models, reasons } = build({
      newer: [newer('openrouter', 'acme/acme-4'), newer('openrouter', 'acme-4')],
    });
    expect(short(first(models))).toEqual(['openrouter 2 6']);
    expect(reasons).toEqual({ 'second id of a route': 1 });
  });
});

describe('the order in which the feeds list their entries', () => {
  test('changes nothing', () => {
    const entries = {
      newer: [
        newer('harbor', 'acme-1', 1, 2),
        newer('harbor', 'acme-1-instruct', 1, 3),
        newer('harbor', 'acme-1-2025-01-01', 3, 4),
        newer('quay', 'acme/acme-1', 1, 3),
        newer('quay', 'acme-1-instruct', 2, 3),
        newer('openrouter', 'acme-1:free', 0, 0, { prices: {} }),
      ],
      older: [
        older('harbor', 'acme-1', 2, 2),
        older('quay', 'acme-1', 1, 3, { release_date: '2025-05-01' }),
        older('openrouter', 'acme-1', 7, 7, { release_date: '2025-06-01' }),
      ],
    };
    const expected = JSON.stringify(build(entries).document);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries.newer, { minLength: 6 }),
        fc.shuffledSubarray(entries.older, { minLength: 3 }),
        (prices, models) => {
          const { document } = build({ newer: prices, older: models });
          expect(JSON.stringify(document)).toBe(expected);
        },
      ),
    );
  });
});
