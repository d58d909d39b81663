import { beforeAll, describe, expect, test } from 'vitest';
import type { CatalogueDocument, Fact, Id, Model, SourcedFact } from '../../src/catalogue/types.js';
import { buildDefaultCatalogue } from '../../src/publish/default-catalogue.js';
import { readHandKept, type Hand } from '../../src/publish/hand-kept.js';

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

const offer = (id: Id, provider: Id) =>
  model(id).offers?.find((candidate) => candidate.provider === provider);

describe('wrong words of the feeds', () => {
  test.each([
    ['o3-mini', 'released', '2025-01-31'],
    ['claude-3.7-sonnet', 'released', '2025-02-24'],
    ['gpt-4-turbo', 'released', '2024-04-09'],
    ['llama-3-70b', 'knowledgeCutoff', '2023-12'],
    ['claude-2', 'contextWindow', 100_000],
    ['gpt-5-chat', 'contextWindow', 128_000],
    ['gpt-3.5-turbo-0613', 'contextWindow', 4096],
    ['qwen3-coder-480b-a35b', 'maxOutput', 65_536],
  ] as const)('are put right: %s %s is %s, undisputed', (id, field, right) => {
    const fact = model(id)[field];
    expect(value<unknown>(fact)).toBe(right);
    expect(disputes(fact as Fact<unknown>)).toEqual([]);
  });

  test('leave a gap where nothing better is known: Llama 3.3 8B has no day of release', () => {
    expect(model('llama-3.3-8b').released).toBeUndefined();
  });

  test('Gemini 1.5 Pro read two million tokens, and a million by the feeds', () => {
    const { contextWindow } = model('gemini-1.5-pro');
    expect(value(contextWindow)).toBe(2_097_152);
    expect(disputes(contextWindow).map(([other]) => other)).toEqual([1e6, 2e6]);
  });

  test('make no offer: Groq’s Llama 3.1 405B and Azure’s GPT-3.5 Turbo 0613 had others’ prices', () => {
    expect(offer('llama-3.1-405b', 'groq')).toBeUndefined();
    expect(offer('gpt-3.5-turbo-0613', 'azure')).toBeUndefined();
  });
});

describe('the life of models', () => {
  test.each([
    ['claude-2', 'retired', '2025-07-21'],
    ['text-davinci-003', 'retired', '2024-01-04'],
    ['gemini-1.5-pro', 'retired', '2025-09'],
    ['grok-4', 'retired', '2026-05-15'],
  ])('%s is %s: its maker’s day is %s', (id, life, day) => {
    const { status, retires } = model(id);
    expect([value(status), value(retires)]).toEqual([life, day]);
    expect(sourced(status).sources).toEqual(sourced(retires).sources);
  });

  test('is told by one file: it names known models, each once', () => {
    const ids = hand.retirements.flatMap(({ models }) => Object.keys(models));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(() => model(id), id).not.toThrow();
    for (const { id, retires } of hand.models) if (retires) expect(ids).not.toContain(id);
  });
});

describe('proprietary models', () => {
  test.each([
    ['openai', /^(?!gpt-oss)/, 'openai.com'],
    ['anthropic', /^claude-/, 'anthropic.com'],
    ['google', /^gemini-/, 'ai.google.dev'],
    ['xai', /^grok-(?!2$)/, 'x.ai'],
  ])('of %s all name the terms of service, the newest too', (organization, ids, host) => {
    const models = document.models.filter((m) => m.organization === organization && ids.test(m.id));
    expect(models.length).toBeGreaterThan(5);
    for (const { id, licence } of models) {
      expect(value(licence), id).toMatchObject({
        name: 'Proprietary',
        openWeights: false,
        openSource: false,
      });
      expect(value(licence)?.url, id).toContain(host);
    }
  });

  test('are not those with open weights', () => {
    for (const id of ['gpt-oss-120b', 'grok-2', 'gemma-3-27b'])
      expect(value(model(id).licence)?.openWeights, id).toBe(true);
  });
});

test('a gateway’s prices below list say whose they are', () => {
  const offers = document.models.flatMap(({ offers: list = [] }) =>
    list.filter(({ provider }) => provider === 'quicksilverpro'),
  );
  expect(offers.length).toBeGreaterThan(20);
  for (const { note } of offers) expect(note).toContain('not that of the model’s maker');
});

describe('metrics', () => {
  const metrics = () =>
    document.models.flatMap(({ id, scores = [] }) =>
      scores.map(({ benchmark, metric = '' }) => ({ id, benchmark, metric })),
    );

  test('are spelt one way', () => {
    const spellings = new Set(metrics().map(({ metric }) => metric));
    expect(new Set([...spellings].map((metric) => metric.toLowerCase())).size).toBe(spellings.size);
  });

  test('call the share of right single answers accuracy; pass@1 is for code', () => {
    const code = /^(humaneval|mbpp|livecodebench)/;
    for (const { id, benchmark, metric } of metrics())
      if (/^(pass@|avg@)/.test(metric)) expect(benchmark, id).toMatch(code);
  });

  test('keep beside a score that it is the mean of several answers', () => {
    const { scores = [] } = model('kimi-k2');
    expect(scores.find(({ benchmark }) => benchmark === 'aime-2024')).toMatchObject({
      metric: 'accuracy',
      note: 'Mean of 64 answers to each question.',
    });
  });
});
