import { describe, expect, test } from 'vitest';
import { compare, type Comparison } from '../../src/analysis/index.js';
import { applyOverlay, openCatalogue, SITE_SOURCE } from '../../src/catalogue/index.js';
import { id as idRule } from '../../src/catalogue/rules.generated.js';
import { accepts } from '../../src/catalogue/rules.js';
import type { Catalogue, Model } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { overlayProblems } from '../support/overlay.js';

const published = openCatalogue(fixtureDocument);
const alder = published.model('alder-1b') as Model;
const laid = (overlay: unknown): Catalogue => applyOverlay(published, overlay);
const over = (...models: unknown[]): Catalogue => laid({ models });

/** The comparison of these models on the day of the fixture. */
const compared = (catalogue: Catalogue, ...names: string[]): Comparison =>
  compare(
    catalogue,
    names.map((name) => catalogue.model(name) as Model),
  );

const GPU_PRICES = { provider: 'quay', prices: { input: 0.01, output: 0.02 }, asOf: '2026-11-01' };

describe('an overlay adds to a model, or overrides', () => {
  test('a fact, bare or with sources, and leaves the others as they are', () => {
    const catalogue = over({
      id: 'alder-1b',
      contextWindow: 64_000,
      released: { value: '2024-10-01', sources: ['alder-card'], note: 'Here.' },
      knowledgeCutoff: null,
      parameters: { active: 1e9 },
      capabilities: { reasoning: true },
    });
    expect(catalogue.model('alder-1b')).toEqual({
      ...alder,
      contextWindow: { value: 64_000, sources: [SITE_SOURCE] },
      released: { value: '2024-10-01', sources: [SITE_SOURCE, 'alder-card'], note: 'Here.' },
      knowledgeCutoff: { value: null, sources: [SITE_SOURCE] },
      parameters: { ...alder.parameters, active: { value: 1e9, sources: [SITE_SOURCE] } },
      capabilities: { ...alder.capabilities, reasoning: { value: true, sources: [SITE_SOURCE] } },
    });
    expect(overlayProblems(catalogue, 'alder-1b')).toEqual([]);
  });

  test('values that other sources of the site dispute', () => {
    const catalogue = over({
      id: 'fir',
      contextWindow: { value: 1000, disputed: [{ value: 2000, sources: ['leaderboard'] }] },
    });
    expect(catalogue.model('fir')?.contextWindow).toEqual({
      value: 1000,
      sources: [SITE_SOURCE],
      disputed: [{ value: 2000, sources: [SITE_SOURCE, 'leaderboard'] }],
    });
  });

  test('offers, of which the same route is replaced and another added', () => {
    const count = alder.offers?.length ?? 0;
    const routes = (overlaid: Catalogue) => overlaid.model('alder-1b')?.offers ?? [];
    // The fixture has two offers of this route, one after the other in time.
    const [first] = alder.offers ?? [];
    const { provider, modelId, variant } = first!;
    const same = (alder.offers ?? []).filter(
      (offer) =>
        offer.provider === provider && offer.modelId === modelId && offer.variant === variant,
    );
    const mine = {
      ...JSON.parse(JSON.stringify({ provider, modelId, variant })),
      prices: { input: 1 },
    };
    const replaced = routes(over({ id: 'alder-1b', offers: [mine] }));
    expect(replaced).toHaveLength(count - same.length + 1);
    expect(replaced.at(-1)).toEqual({ ...mine, sources: [SITE_SOURCE] });
    expect(alder.offers).toEqual(expect.arrayContaining(replaced.slice(0, -1)));

    const added = routes(over({ id: 'alder-1b', offers: [{ ...mine, variant: 'ours' }] }));
    expect(added.slice(0, -1)).toEqual(alder.offers);
    expect(added.at(-1)).toMatchObject({ variant: 'ours', sources: [SITE_SOURCE] });
  });

  test('scores and reviews, likewise', () => {
    const score = { benchmark: 'codequiz', value: 99, metric: 'pass@1', shots: 0 };
    const review = { reviewer: 'skeptic', verdict: 'ship' };
    const model = over({
      id: 'alder-1b',
      scores: [score, { ...score, shots: 3, sources: ['leaderboard'] }],
      reviews: [review, { ...review, reviewer: 'us' }],
    }).model('alder-1b');
    expect(model?.scores).toEqual([
      ...(alder.scores ?? []).filter(({ benchmark }) => benchmark !== 'codequiz'),
      { ...score, sources: [SITE_SOURCE] },
      { ...score, shots: 3, sources: [SITE_SOURCE, 'leaderboard'] },
    ]);
    expect(model?.reviews).toEqual([
      ...(alder.reviews ?? []).filter(({ reviewer }) => reviewer !== 'skeptic'),
      { ...review, sources: [SITE_SOURCE] },
      { ...review, reviewer: 'us', sources: [SITE_SOURCE] },
    ]);
  });

  test('by id or alias, however it is written, in as many entries as it likes', () => {
    const catalogue = over(
      { id: ' ALDER-1B ', family: 'First', architecture: 'Dense' },
      { id: 'north/alder-1b', family: 'Second', aliases: ['our-alder'] },
    );
    for (const name of ['alder-1b', 'alder-1b-instruct', 'OUR-ALDER']) {
      const model = catalogue.model(name);
      expect(model).toMatchObject({ id: 'alder-1b', family: { value: 'Second' } });
      expect(model?.architecture).toEqual({ value: 'Dense', sources: [SITE_SOURCE] });
    }
    expect(catalogue.ids).toEqual(published.ids);
    expect(catalogue.models).toHaveLength(published.models.length);
  });

  test('prices in a currency of its own', () => {
    const offers = [GPU_PRICES, { ...GPU_PRICES, variant: 'x', currency: 'USD' }];
    const euro = laid({ currency: 'EUR', models: [{ id: 'fir', offers }] });
    expect(euro.model('fir')?.offers?.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
    expect(euro.currency).toBe('USD');
    const wrong = laid({ currency: 'euro', models: [{ id: 'fir', offers }] });
    expect(wrong.model('fir')).toBe(published.model('fir'));
    expect(overlayProblems(wrong)).toEqual([
      'overlay$.currency: expected an ISO 4217 code such as "USD", got "euro"',
    ]);
  });
});

describe('an overlay adds a model', () => {
  const own = { id: 'our-model', name: 'Our Model', aliases: ['ours'], offers: [GPU_PRICES] };

  test('that is found as any other is', () => {
    const catalogue = over(own);
    const model = catalogue.model('OURS');
    expect(model).toEqual({ ...own, offers: [{ ...GPU_PRICES, sources: [SITE_SOURCE] }] });
    expect(catalogue.model('our-model')).toBe(model);
    expect(catalogue.ids).toEqual([...published.ids, 'our-model']);
    expect(catalogue.models).toEqual([...published.models, model]);
    expect(catalogue.nearest('our-modle')).toContain('our-model');
    expect(catalogue.nearest('alder-1')[0]).toBe(published.nearest('alder-1')[0]);
    expect(catalogue.nearest('our-modle', 1)).toHaveLength(1);
  });

  test('but not one without a name, which it reports', () => {
    const catalogue = over({ ...own, name: undefined });
    expect(catalogue.model('our-model')).toBeUndefined();
    expect(overlayProblems(catalogue, 'ours')).toEqual([
      expect.stringMatching(/^overlay\$\.models\[0\]\.name: expected text.*, got nothing/),
    ]);
    expect(catalogue.models).toEqual(published.models);
  });

  test('but takes no name that means another', () => {
    const thief = { ...own, aliases: ['birch-22b', 'alder-1b-instruct'] };
    const catalogue = over(thief, { id: 'cheat', name: 'Cheat', aliases: ['our-model'] });
    for (const name of published.ids) expect(catalogue.model(name)).toBe(published.model(name));
    expect(catalogue.model('alder-1b-instruct')).toBe(alder);
    expect(overlayProblems(catalogue, 'our-model')).toEqual([
      expect.stringContaining('overlay$.models[1].aliases: "our-model" already means "our-model"'),
      expect.stringContaining('overlay$.models[0].aliases: "birch-22b" already means "birch-22b"'),
      expect.stringContaining('"alder-1b-instruct" already means "alder-1b"'),
    ]);
  });
});

describe('an overlay says more of what models refer to', () => {
  const catalogue = laid({
    organizations: { ours: { name: 'Us' }, 'north-lab': { name: 'North' } },
    providers: { harbor: { pricingUrl: 'https://example.org' } },
    benchmarks: { codequiz: { items: 10 } },
    sources: { contract: { title: 'Contract' } },
    models: [{ id: 'fir', organization: 'ours', family: { value: 'F', sources: ['contract'] } }],
  });

  test('field by field, and leaves the rest as it is', () => {
    const { north, ...others } = { north: 'north-lab', ...fixtureDocument.organizations };
    expect({ ...catalogue.organizations }).toEqual({
      ...others,
      ours: { name: 'Us' },
      [north]: { ...fixtureDocument.organizations?.[north], name: 'North' },
    });
    expect(catalogue.providers?.harbor).toEqual({
      ...fixtureDocument.providers?.harbor,
      pricingUrl: 'https://example.org',
    });
    expect(catalogue.benchmarks?.codequiz).toEqual({
      ...fixtureDocument.benchmarks?.codequiz,
      items: 10,
    });
    expect(catalogue.reviewers).toEqual(published.reviewers);
    expect(catalogue.problems).toEqual([]);
  });

  test('and is known to have said it', () => {
    const supplied = (dictionary: string, ...ids: string[]) =>
      ids.map((id) => catalogue.suppliedBySite?.(dictionary, id));
    expect(supplied('organizations', 'ours', 'north-lab', 'east-lab')).toEqual([true, true, false]);
    expect(supplied('providers', 'harbor', 'quay', 'constructor')).toEqual([true, false, false]);
    expect(supplied('sources', 'contract', 'alder-card', SITE_SOURCE)).toEqual([true, false, true]);
    // It says who made the one, and nothing of the other.
    expect(supplied('models', 'fir', 'alder-1b', 'nobody')).toEqual([true, false, false]);
    expect(supplied('nothing', 'fir')).toEqual([false]);
    expect(published.suppliedBySite).toBeUndefined();
  });

  test('measured throughput and tuning prices, of which the same record is replaced', () => {
    const { throughput = [], tuning = [] } = alder;
    const faster = { ...throughput[0]!, outputTokensPerSecond: 12_000 };
    const eight = { ...faster, bits: 8 };
    const catalogue = over({
      id: 'alder-1b',
      throughput: [faster, eight],
      tuning: [{ ...tuning[0]!, perMillionTokens: 0.1 }],
    });
    const kept = over({ id: 'alder-1b', throughput: [eight] }).model('alder-1b');
    expect(kept?.throughput?.map(({ bits }) => bits)).toEqual([16, 8]);
    const model = catalogue.model('alder-1b');
    const site = (sources: readonly string[] = []) => [SITE_SOURCE, ...sources];
    expect(model?.throughput).toEqual(
      [faster, eight].map((record) => ({ ...record, sources: site(record.sources) })),
    );
    expect(model?.tuning).toEqual([
      tuning[1],
      { ...tuning[0], perMillionTokens: 0.1, sources: site(tuning[0]?.sources) },
    ]);
  });

  test('a GPU’s price, which leaves to its maker what the maker says of it', () => {
    const { hardware } = laid({
      hardware: { 'anvil-80': { offers: [{ provider: 'quay', perHour: 1.5 }] } },
    });
    expect(hardware?.['anvil-80']).toEqual({
      ...fixtureDocument.hardware?.['anvil-80'],
      sources: [SITE_SOURCE, 'old-snapshot'],
      offers: [{ provider: 'quay', perHour: 1.5, sources: [SITE_SOURCE] }],
    });
  });

  test('exchange rates: its own of two currencies takes the place of the published one', () => {
    const own = { from: 'NOK', to: 'USD', rate: 0.1 };
    const other = { from: 'EUR', to: 'USD', rate: 1.1, sources: ['quay-prices'] };
    const { exchangeRates, problems } = laid({ exchangeRates: [other] });
    expect(exchangeRates).toEqual([
      { ...other, sources: [SITE_SOURCE, 'quay-prices'] },
      ...fixtureDocument.exchangeRates!,
    ]);
    expect(problems).toEqual([]);
    expect(laid({ exchangeRates: [own] }).exchangeRates).toEqual([
      { ...own, sources: [SITE_SOURCE] },
    ]);
  });

  test('and a rate of nothing, or from nowhere, is reported', () => {
    const bad = laid({
      exchangeRates: [
        { from: 'EUR', to: 'USD', rate: 0 },
        { from: 'EUR', to: 'USD', rate: 1.1, sources: ['nowhere'] },
      ],
    });
    expect(bad.exchangeRates?.map(({ rate }) => rate)).toEqual([1.1, 10.25]);
    expect(bad.problems.map(({ path }) => path)).toEqual([
      'overlay$.exchangeRates[0].rate',
      'overlay$.exchangeRates[0].sources',
    ]);
    expect(laid({ exchangeRates: 'free' }).exchangeRates).toEqual(fixtureDocument.exchangeRates);
  });

  test('and where it cites what nobody describes, that is reported', () => {
    const missing = laid({ models: [{ id: 'fir', offers: [{ provider: 'nobody', prices: {} }] }] });
    expect(missing.problems.map(({ path }) => path)).toEqual([
      'overlay$.models[0].offers[0].provider',
    ]);
  });
});

describe('what an overlay supplies is known as that', () => {
  const overlay = {
    models: [
      {
        id: 'alder-1b',
        offers: [{ ...GPU_PRICES, variant: 'contract' }],
        scores: [
          {
            benchmark: 'codequiz',
            value: 90,
            metric: 'pass@1',
            shots: 0,
            sources: ['leaderboard'],
          },
        ],
        outputs: ['text', 'audio'],
      },
    ],
  };
  const comparison = compared(laid(overlay), 'alder-1b', 'birch-22b');
  const { costs } = comparison.costs;

  test('in every figure derived from it: cost, gap, share, multiple and lead', () => {
    const [ours, theirs] = costs;
    const gap = comparison.benchmarks.find((row) => row.gap && row.benchmark === 'codequiz')?.gap;
    for (const figure of [
      ours?.monthly,
      ...(ours?.monthly?.parts ?? []),
      ours?.perRequest,
      theirs?.gap,
      theirs?.cheaper,
      theirs?.multiple,
      gap,
    ]) {
      expect(figure?.sources).toContain(SITE_SOURCE);
    }
    expect(theirs?.monthly?.sources).toEqual(['harbor-prices']);
    expect(gap?.sources).toEqual([SITE_SOURCE, 'leaderboard', 'birch-post']);
  });

  test('in what follows from several facts, one of which is its own', () => {
    const { cells } = comparison.capabilities.find(({ name }) => name === 'multimodal')!;
    expect(cells[0]).toMatchObject({ value: true });
    expect(cells[0]?.sources).toContain(SITE_SOURCE);
  });

  test('in the list of sources, and nowhere without an overlay', () => {
    const [site, ...others] = comparison.sources.filter(({ site }) => site);
    expect(site).toMatchObject({ id: SITE_SOURCE });
    expect(others).toEqual([]);
    const plain = compared(published, 'alder-1b', 'birch-22b');
    expect(plain.sources.filter(({ id, site }) => site || id === SITE_SOURCE)).toEqual([]);
  });

  test('even where it describes a source of the catalogue anew', () => {
    const catalogue = laid({ sources: { 'alder-card': { title: 'Another card' } } });
    const cited = compared(catalogue, 'alder-1b').sources.find(({ id }) => id === 'alder-card');
    expect(cited).toMatchObject({ site: true, source: { title: 'Another card' } });
  });

  test('which no catalogue and no overlay can claim or deny of itself', () => {
    expect(accepts(idRule, SITE_SOURCE)).toBe(false);
    const forged = { value: 1, sources: [SITE_SOURCE] };
    const models = [{ id: 'a', name: 'A', contextWindow: forged }];
    const catalogue = openCatalogue({
      format: 1,
      models,
      sources: { [SITE_SOURCE]: { title: 'X' } },
    });
    expect(catalogue.model('a')?.contextWindow).toBeUndefined();
    expect(Object.keys(catalogue.sources ?? {})).toEqual([]);
    const own = over({ id: 'fir', contextWindow: forged });
    expect(own.model('fir')?.contextWindow).toBeUndefined();
    const twice = applyOverlay(laid({ sources: { mine: { title: 'Mine' } } }), overlay);
    expect(twice.suppliedBySite?.('sources', 'mine')).toBe(true);
  });
});

describe('laying an overlay over a catalogue', () => {
  test('changes neither of them', () => {
    const overlay = { models: [{ id: 'alder-1b', family: 'X', offers: [GPU_PRICES] }] };
    const [document, copy] = [structuredClone(fixtureDocument), structuredClone(overlay)];
    const catalogue = openCatalogue(document);
    const result = applyOverlay(catalogue, overlay);
    void [result.models, result.problems, result.ids];
    expect(document).toEqual(fixtureDocument);
    expect(overlay).toEqual(copy);
    expect(catalogue.model('alder-1b')).toEqual(alder);
  });

  test('looks at no model before it is asked for, and then once', () => {
    let looks = 0;
    const watched = (id: string) => ({
      id,
      get family() {
        looks++;
        return 'Watched';
      },
    });
    const checked: string[] = [];
    const catalogue = applyOverlay(
      {
        ...published,
        get models(): never {
          throw new Error('all models were checked');
        },
        get problems(): never {
          throw new Error('all models were checked');
        },
        model: (id) => {
          checked.push(id);
          return published.model(id);
        },
      },
      { models: [watched('alder-1b'), watched('birch-22b'), { id: 'new', name: 'New' }] },
    );
    expect([looks, checked]).toEqual([0, []]);
    expect(catalogue.model('cedar-vision-11b')).toBe(published.model('cedar-vision-11b'));
    expect(looks).toBe(0);
    const first = catalogue.model('alder-1b');
    const once = looks;
    expect(once).toBeGreaterThan(0);
    expect(catalogue.model('alder-1b-instruct')).toBe(first);
    expect(looks).toBe(once);
  });
});
