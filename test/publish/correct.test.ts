import { describe, expect, test } from 'vitest';
import { build, first, newer, older, short } from '../support/feeds.js';
import { handKept } from '../support/hand-kept.js';

const card = { title: 'Card', url: 'https://example.org/card' };
const sources = { ...handKept().sources, card };
const said = { sources: ['card'], asOf: '2025-03-21' };

/** What a build with this correction makes of `acme-1` at two providers. */
const corrected = (correction: ReturnType<typeof handKept>['corrections'][string]) =>
  build(
    {
      newer: [newer('harbor', 'acme-1', 2, 6, { context_window: 400_000 })],
      older: [older('quay', 'acme-1', 1, 2, { limit: { context: 64_000, output: 8192 } })],
    },
    handKept({ sources, corrections: { 'acme-1': correction } }),
  );

describe('a correction', () => {
  test('stands in the place of the feeds’ word, which is not kept as another view', () => {
    const { document } = corrected({ released: { value: '2025-03-21', ...said } });
    expect(first(document.models).released).toEqual({ value: '2025-03-21', ...said });
    expect(document.sources).toHaveProperty('card');
  });

  test('leaves the fact out where the feeds are known to be wrong and nobody is right', () => {
    const { models } = corrected({ released: { leaveOut: 'day of another model' } });
    expect(first(models)).not.toHaveProperty('released');
  });

  test('of a limit takes the wrong one from the routes too, and leaves a smaller one', () => {
    const { models } = corrected({ contextWindow: { value: 128_000, ...said } });
    expect(first(models).contextWindow).toEqual({ value: 128_000, ...said });
    expect(first(models).offers?.map((o) => [o.provider, o.contextWindow])).toEqual([
      ['harbor', undefined],
      ['quay', 64_000],
    ]);
  });

  test('upwards takes the wrong limit from the routes that repeat it', () => {
    const { models } = corrected({ contextWindow: { value: 1_000_000, ...said } });
    expect(first(models).offers?.map((o) => o.contextWindow)).toEqual([undefined, 64_000]);
  });

  test('of a capability leaves the others', () => {
    const { models } = build(
      { older: [older('quay', 'acme-1', 1, 2, { tool_call: false, reasoning: true })] },
      handKept({
        sources,
        corrections: { 'acme-1': { capabilities: { functionCalling: { value: true, ...said } } } },
      }),
    );
    expect(first(models).capabilities).toMatchObject({
      functionCalling: { value: true, ...said },
      reasoning: { value: true },
    });
  });

  test('of a fact changes no price', () => {
    const { models } = corrected({ maxOutput: { value: 4096, ...said } });
    expect(short(first(models))).toEqual(['harbor 2 6', 'quay 1 2']);
  });
});

describe('a model that its maker withdraws', () => {
  // The newest package is of 2026-09-23, and so is the catalogue.
  const withdrawn = (day: string) =>
    first(
      build(
        { newer: [newer('harbor', 'acme-1'), newer('quay', 'acme-1')] },
        handKept({
          sources,
          retirements: [{ ...said, note: 'At Harbor.', models: { 'acme-1': day } }],
        }),
      ).models,
    );

  test.each([
    ['2026-09-23', 'retired'],
    ['2025-09', 'retired'],
    ['2026-09-24', 'deprecated'],
  ])('on %s is %s on the day of the catalogue', (day, value) => {
    const { status, retires } = withdrawn(day);
    expect(status).toEqual({ value, ...said });
    expect(retires).toEqual({ value: day, ...said, note: 'At Harbor.' });
  });

  test('keeps its offers: other providers may sell it on', () => {
    expect(short(withdrawn('2025-09'))).toEqual(['harbor 2 6', 'quay 2 6']);
  });
});

describe('the licence of an organization’s models', () => {
  test('is not that of another’s model with a like name', () => {
    const hand = handKept({
      sources,
      licences: [{ organization: 'acme', ids: '^acme-', name: 'Acme Terms', ...said }],
    });
    hand.organizations.tuner = { name: 'Tuner', ids: 'tuned', vendors: ['tuner'] };
    const { models } = build(
      { newer: [newer('harbor', 'acme-1'), newer('quay', 'tuner/acme-1-tuned')] },
      hand,
    );
    expect(models.map(({ id, licence }) => [id, licence])).toEqual([
      ['acme-1', { value: { name: 'Acme Terms' }, ...said }],
      ['acme-1-tuned', undefined],
    ]);
  });
});
