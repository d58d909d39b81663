/** Of all overlays: what they leave alone, what they mark, and that none of them does harm. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyOverlay, openCatalogue, SITE_SOURCE } from '../../src/catalogue/index.js';
import { accepts, documentSchema, modelSchema } from '../../src/catalogue/schema.js';
import type { Catalogue, Model } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import * as arbitrary from '../support/arbitraries.js';
import { places } from '../support/models.js';
import { overlayProblems } from '../support/overlay.js';

// Hundreds of catalogues, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const published = openCatalogue(fixtureDocument);
const alder = published.model('alder-1b') as Model;
const laid = (overlay: unknown): Catalogue => applyOverlay(published, overlay);

/** What an overlay may say of a known model: anything that the format allows, but for its id. */
const changes = fc
  .tuple(arbitrary.models, fc.array(fc.nat(5), { maxLength: 4 }))
  .map(([models, targets]) =>
    models.map(({ id, ...known }, index) => ({ ...known, id: `model-${targets[index] ?? id}` })),
  );

test('an overlay cannot change what it does not name', () => {
  const routeOf = ({ provider, modelId, variant }: NonNullable<Model['offers']>[number]) =>
    [provider, modelId, variant].join();
  const testOf = (score: NonNullable<Model['scores']>[number]) =>
    [score.benchmark, score.version, score.variant, score.metric, score.shots].join();
  /** The records that none of the others takes the place of. */
  const spared = <T>(records: T[] = [], others: T[] = [], keyOf: (record: T) => string) =>
    records.filter((record) => !others.some((other) => keyOf(other) === keyOf(record)));

  fc.assert(
    fc.property(arbitrary.head, arbitrary.models, changes, (head, models, changed) => {
      const base = openCatalogue({ ...head, models });
      const catalogue = applyOverlay(base, { models: changed });
      for (const [key, value] of Object.entries(head))
        expect(catalogue[key as keyof Catalogue]).toEqual(value);
      for (const before of base.models) {
        const after = catalogue.model(before.id) as Model;
        const named = changed.filter(({ id }) => id === before.id);
        if (named.length === 0) {
          expect(after).toBe(before);
          continue;
        }
        for (const key of Object.keys({ ...before, ...after }) as (keyof Model)[])
          if (!named.some((entry) => key in entry)) expect(after[key]).toEqual(before[key]);
        for (const key of ['parameters', 'capabilities'] as const)
          for (const [name, fact] of Object.entries(before[key] ?? {}))
            if (!named.some((entry) => name in (entry[key] ?? {})))
              expect((after[key] as Record<string, unknown>)[name]).toEqual(fact);
        const offers = named.flatMap((entry) => entry.offers ?? []);
        expect(after.offers ?? []).toEqual(
          expect.arrayContaining(spared(before.offers, offers, routeOf)),
        );
        const scores = named.flatMap((entry) => entry.scores ?? []);
        expect(after.scores ?? []).toEqual(
          expect.arrayContaining(spared(before.scores, scores, testOf)),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('everything that an overlay supplies cites the site, first of all', () => {
  fc.assert(
    fc.property(arbitrary.models, (models) => {
      const catalogue = applyOverlay(openCatalogue({ format: 1, models: [] }), { models });
      expect(catalogue.models).toHaveLength(models.length);
      for (const model of catalogue.models) {
        const lists = places(model, ({ path }) => path.at(-1) === 'sources');
        for (const { value } of lists) expect((value as string[])[0]).toBe(SITE_SOURCE);
        const facts = { ...model, ...model.parameters, ...model.capabilities };
        const bare = new Set([
          ...['id', 'name', 'organization', 'reviewed'],
          ...['parameters', 'capabilities', 'offers', 'scores', 'throughput', 'tuning'],
        ]);
        const { offers = [], scores = [], throughput = [], tuning = [] } = model;
        for (const [key, fact] of Object.entries(facts))
          if (!bare.has(key)) expect(fact).toMatchObject({ sources: expect.any(Array) as [] });
        for (const record of [...offers, ...scores, ...throughput, ...tuning])
          expect(record.sources?.[0]).toBe(SITE_SOURCE);
      }
    }),
    { numRuns: 200 },
  );
});

const key = fc.oneof(
  fc.constantFrom('id', 'name', 'value', 'prices', 'sources', 'aliases', '__proto__', 'fir'),
  fc.string(),
);

/** Any JSON, with a liking for the keys of the format. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, -1, Infinity, '', 'javascript:alert(1)', 'fir', 'alder-1b', ' '),
    fc.double(),
    fc.string(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4 }),
  ),
}));

test('whatever the overlay, the catalogue keeps its promises', () => {
  const entry = fc
    .tuple(fc.constantFrom('alder-1b', 'fir', 'new', 'constructor', ' '), json)
    .map(([id, rest]) => ({ ...(rest as object), id }));
  const envelope = fc.record(
    {
      models: fc.oneof({ weight: 4, arbitrary: fc.array(entry) }, json),
      sources: json,
      benchmarks: json,
      providers: json,
      currency: json,
      format: json,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(json, envelope, fc.string()), (overlay) => {
      const catalogue = laid(overlay);
      const { models, problems, ids } = catalogue;
      // What citing the site stands for is no id, on purpose.
      const plain = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value).replaceAll(`"${SITE_SOURCE}"`, '"site"'));
      for (const model of models) {
        expect(accepts(modelSchema, plain(model))).toBe(true);
        expect(catalogue.model(model.id)).toBe(model);
      }
      expect(models.length).toBeLessThanOrEqual(ids.length);
      expect(problems.every(({ path }) => path.startsWith('overlay$'))).toBe(true);
      const { sources, benchmarks, providers } = catalogue;
      const document = { format: 1, models: [], sources, benchmarks, providers };
      expect(accepts(documentSchema, plain(document))).toBe(true);
      const names = JSON.stringify(overlay) ?? '';
      for (const id of ['birch-22b', 'cedar-vision-11b'])
        if (!names.includes(id)) expect(catalogue.model(id)).toBe(published.model(id));
    }),
    { numRuns: 500 },
  );
});

describe('an overlay that is broken', () => {
  test.each([
    ['not JSON', '{ models: ', /^overlay\$: expected JSON, got "\{ models: " \(.+\)$/],
    ['a page', '<!doctype html>', /^overlay\$: expected JSON, got "<!doctype html>"/],
    ['a list', [], /^overlay\$: expected an object, got a list of 0$/],
    ['the text of a number', '7', /^overlay\$: expected an object, got 7$/],
    [
      'of another format',
      { format: 2, models: [{ id: 'fir', name: 'X' }] },
      /^overlay\$\.format: /,
    ],
    ['with models by id', { models: { fir: {} } }, /^overlay\$\.models: expected a list/],
    ['with a list of sources', { sources: [] }, /^overlay\$\.sources: expected an object/],
    ['with a model without an id', { models: [{ name: 'X' }] }, /^overlay\$\.models\[0\]\.id: /],
    ['with a model that is text', { models: ['fir'] }, /^overlay\$\.models\[0\]: /],
    [
      'with a bad name',
      { providers: { harbor: { name: 7 } } },
      /^overlay\$\.providers\.harbor\.name: /,
    ],
  ])('%s changes nothing, and says what is wrong', (_, overlay, reason) => {
    const catalogue = laid(overlay);
    expect(overlayProblems(catalogue)).toEqual([expect.stringMatching(reason)]);
    expect(catalogue.models).toEqual(published.models);
    expect(catalogue).toMatchObject({ ...fixtureDocument, models: published.models });
    expect(catalogue.ids).toEqual(published.ids);
    expect(catalogue.problems.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^overlay\$/),
    ]);
  });

  test('in one part loses that part, and says where it stands', () => {
    const catalogue = laid({
      models: [
        {
          id: 'alder-1b',
          name: '  ',
          contextWindow: '128000',
          maxOutput: 4000,
          licence: { name: 'Ours', url: 'javascript:alert(1)' },
          offers: [
            { provider: 'quay', prices: { input: '0.01' } },
            { provider: 'quay', variant: 'b', prices: { input: 0.01 } },
          ],
        },
      ],
    });
    const model = catalogue.model('alder-1b');
    expect(model).toMatchObject({ name: 'Alder 1B', maxOutput: { value: 4000 } });
    expect(model?.contextWindow).toEqual(alder.contextWindow);
    expect(model?.licence).toEqual({ value: { name: 'Ours' }, sources: [SITE_SOURCE] });
    expect(model?.offers).toHaveLength((alder.offers ?? []).length + 1);
    expect(overlayProblems(catalogue, 'alder-1b').map((line) => line.split(':')[0])).toEqual([
      'overlay$.models[0].name',
      'overlay$.models[0].contextWindow',
      'overlay$.models[0].licence.url',
      'overlay$.models[0].offers[0].prices.input',
    ]);
    expect(overlayProblems(catalogue, 'alder-1b').at(-1)).toMatch(
      /expected a number of 0 or more, got "0.01"; left out overlay\$\.models\[0\]\.offers\[0\]$/,
    );
    expect(overlayProblems(catalogue, 'birch-22b')).toEqual([]);
  });
});

describe('a hostile overlay', () => {
  test('that refers to itself is read as far as it makes sense', () => {
    const model: Record<string, unknown> = { id: 'fir', family: 'Conifer' };
    const overlay: Record<string, unknown> = { models: [model, model], sources: {} };
    Object.assign(model, { self: model, offers: overlay.models, parameters: model });
    (overlay.sources as Record<string, unknown>).loop = overlay;
    const catalogue = laid(overlay);
    expect(catalogue.model('fir')?.family).toEqual({ value: 'Conifer', sources: [SITE_SOURCE] });
    expect(catalogue.model('fir')?.offers).toEqual([]);
    expect(overlayProblems(catalogue, 'fir').length).toBeGreaterThan(0);
  });

  test('reaches no prototype', () => {
    const catalogue = laid(
      `{ "__proto__": { "models": [] },
         "sources": { "__proto__": { "title": "X" }, "constructor": { "title": "C" } },
         "models": [
           { "id": "__proto__", "name": "P" },
           { "id": "fir", "__proto__": { "name": "Forged" }, "parameters": { "__proto__": { "total": 5 } } },
           { "id": "constructor", "name": "Constructor" }
         ] }`,
    );
    expect(({} as Record<string, unknown>).title).toBeUndefined();
    expect(catalogue.model('fir')).toMatchObject({ name: 'Fir' });
    expect(catalogue.model('fir')?.parameters?.total).toBeUndefined();
    expect(catalogue.model('__proto__')).toBeUndefined();
    expect(catalogue.model('constructor')?.name).toBe('Constructor');
    expect(catalogue.model('toString')).toBeUndefined();
    expect(catalogue.sources?.constructor).toEqual({ title: 'C' });
    expect(catalogue.suppliedBySite?.('toString', 'constructor')).toBe(false);
  });

  test('of a million entries is refused, and of a million mistakes a hundred are told', () => {
    const models = Array.from({ length: 1_000_000 }, (_, index) => ({ id: `m${index}` }));
    expect(overlayProblems(laid({ models }))).toEqual([
      'overlay$.models: expected a list of at most 50000, got a list of 1000000',
    ]);
    const offers = Array.from({ length: 40_000 }, () => ({ provider: 1 }));
    const aliases = Array.from({ length: 40_000 }, () => 'alder-1b');
    const sources = Object.fromEntries(models.slice(0, 1000).map(({ id }) => [id, {}]));
    const catalogue = laid({ models: [{ id: 'fir', offers, aliases }], sources });
    expect(overlayProblems(catalogue).length).toBeLessThanOrEqual(100);
    expect(catalogue.problemsOf('fir').length).toBeLessThanOrEqual(100);
    expect(catalogue.model('fir')).toMatchObject({ id: 'fir', name: 'Fir' });
  });
});
