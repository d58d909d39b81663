/** What the default catalogue says of money beside token prices, and where it has it from. */
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  Attention,
  CatalogueDocument,
  Id,
  Model,
  Offer,
  SourcedFact,
} from '../../src/catalogue/types.js';
import { addBatch } from '../../src/publish/batch.js';
import { buildDefaultCatalogue } from '../../src/publish/default-catalogue.js';
import { readHandKept, type Hand, type HandBatch } from '../../src/publish/hand-kept.js';

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

const attentionOf = (id: Id): Attention =>
  (model(id).attention as SourcedFact<Attention>).value as Attention;

const offerOf = (id: Id, provider: Id): Offer | undefined =>
  model(id).offers?.find((offer) => offer.provider === provider && !offer.variant);

/** That a record names where it is from, in publications that the catalogue lists. */
function expectSourced(sources: readonly Id[] | undefined, what: string): void {
  expect(sources?.length, what).toBeGreaterThan(0);
  for (const source of sources ?? []) expect(document.sources, what).toHaveProperty([source]);
}

describe('every GPU', () => {
  test('has its memory and bandwidth, and says who published them', () => {
    const hardware = Object.entries(document.hardware ?? {});
    expect(hardware.length).toBeGreaterThanOrEqual(12);
    for (const [id, { name, memoryBytes = 0, memoryBandwidth = 0, sources }] of hardware) {
      // The name says how many gigabytes: 80 GB are 80 x 10^9 bytes.
      expect(name, id).toContain(` ${memoryBytes / 1e9} GB`);
      expect(memoryBandwidth, id).toBeGreaterThanOrEqual(300e9);
      expect(memoryBandwidth, id).toBeLessThanOrEqual(8e12);
      expectSourced(sources, id);
    }
  });

  test('is rented by the hour at a price with provider, source and day', () => {
    const offers = Object.entries(document.hardware ?? {}).flatMap(([id, { offers: list = [] }]) =>
      list.map((offer) => ({ id, offer })),
    );
    expect(offers.length).toBeGreaterThan(40);
    expect(new Set(offers.map(({ offer }) => offer.provider)).size).toBeGreaterThan(9);
    for (const { id, offer } of offers) {
      expect(document.providers, id).toHaveProperty([offer.provider]);
      expect(offer.perHour, id).toBeGreaterThan(0.1);
      expect(offer.perHour, id).toBeLessThan(10);
      expect(offer.asOf, id).toMatch(/^2026-/);
      expectSourced(offer.sources, id);
    }
  });

  test('costs less where the provider may take it back, by one and the same provider', () => {
    const pairs = Object.entries(document.hardware ?? {}).flatMap(([id, { offers = [] }]) =>
      offers
        .filter(({ spot }) => spot)
        .map((spot) => {
          const same = offers.filter(({ provider }) => provider === spot.provider);
          expect(same, `${id} ${spot.provider}`).toHaveLength(2);
          return [spot.perHour, same.find((offer) => !offer.spot)?.perHour ?? 0] as const;
        }),
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const [spot, onDemand] of pairs) expect(spot).toBeLessThan(onDemand);
  });

  test('has no more than one price of a kind from one provider', () => {
    for (const [id, { offers = [] }] of Object.entries(document.hardware ?? {})) {
      const kinds = offers.map(({ provider, spot }) => `${provider} ${String(spot)}`);
      expect(new Set(kinds).size, id).toBe(kinds.length);
    }
  });

  test.each([
    ['nvidia-h100-80gb', 80e9, 3.35e12, 989e12],
    ['nvidia-h100-pcie-80gb', 80e9, 2e12, 756e12],
    ['nvidia-h200-141gb', 141e9, 4.8e12, 989e12],
    // 1,440 GB and 64 TB/s of a machine with eight.
    ['nvidia-b200-180gb', 1440e9 / 8, 64e12 / 8, 2250e12],
    ['nvidia-a100-80gb', 80e9, 2.039e12, 312e12],
    ['nvidia-a100-pcie-80gb', 80e9, 1.935e12, 312e12],
    ['nvidia-a100-40gb', 40e9, 1.555e12, 312e12],
    ['nvidia-l40s', 48e9, 864e9, 362e12],
    // 242 TFLOPS with sparsity.
    ['nvidia-l4', 24e9, 300e9, 242e12 / 2],
    ['nvidia-a10g', 24e9, 600e9, undefined],
    ['nvidia-rtx-4090', 24e9, 1.008e12, 165.2e12],
    ['amd-mi300x', 192e9, 5.3e12, 1307.4e12],
  ])('%s: %d bytes at %d a second, %d operations without sparsity', (id, memory, speed, flops) => {
    const { memoryBytes, memoryBandwidth, flops: own } = document.hardware?.[id] ?? {};
    expect([memoryBytes, memoryBandwidth, own]).toEqual([memory, speed, flops]);
  });
});

describe('the KV cache of one token at 16 bit', () => {
  /** Two bytes a value; keys and values of each head, or one latent vector. */
  const bytes = ({ layers, keyValueHeads = 0, headSize = 0, latentSize }: Attention): number =>
    layers * (latentSize ?? 2 * keyValueHeads * headSize) * 2;

  test.each([
    ['llama-3.1-8b', 2 * 32 * 8 * 128 * 2],
    ['llama-3.1-70b', 2 * 80 * 8 * 128 * 2],
    ['llama-3.1-405b', 2 * 126 * 8 * 128 * 2],
    ['mixtral-8x7b', 2 * 32 * 8 * 128 * 2],
    ['mistral-large', 2 * 88 * 8 * 128 * 2],
    ['phi-4', 2 * 40 * 10 * 128 * 2],
    // Multi-head latent attention: 512 compressed values and 64 of the rotated key.
    ['deepseek-v3', 61 * (512 + 64) * 2],
    ['kimi-k2', 61 * (512 + 64) * 2],
  ])('of %s is %d bytes', (id, expected) => {
    expect(bytes(attentionOf(id))).toBe(expected);
  });

  test('of Llama 3.1 8B is 131,072 bytes, of DeepSeek V3 70,272', () => {
    expect(bytes(attentionOf('llama-3.1-8b'))).toBe(131_072);
    expect(bytes(attentionOf('deepseek-v3'))).toBe(70_272);
  });

  test.each([
    // Five windowed layers and a global one, over and over, beginning with windowed ones.
    ['gemma-3-4b', 34, 34 - 5, 1024],
    ['gemma-3-12b', 48, 48 - 8, 1024],
    ['gemma-3-27b', 62, 62 - 10, 1024],
    ['gpt-oss-20b', 24, 12, 128],
    ['gpt-oss-120b', 36, 18, 128],
    ['llama-4-scout', 48, 36, 8192],
  ])('of %s: of %d layers %d look back %d tokens', (id, ...expected) => {
    const { layers, windowedLayers, window } = attentionOf(id);
    expect([layers, windowedLayers, window]).toEqual(expected);
  });

  test('is known of at least 25 models with open weights, in a form that gives a size', () => {
    const known = document.models.filter(({ attention }) => attention);
    expect(known.length).toBeGreaterThanOrEqual(25);
    for (const { id, licence } of known) {
      const { layers, latentSize, keyValueHeads, headSize, windowedLayers, window } =
        attentionOf(id);
      expect(licence, id).toMatchObject({ value: { openWeights: true } });
      expect(latentSize ?? Number(keyValueHeads) * Number(headSize), id).toBeGreaterThan(0);
      expect(windowedLayers === undefined, id).toBe(window === undefined);
      expect(windowedLayers ?? 0, id).toBeLessThan(layers);
    }
  });
});

describe('measured throughput', () => {
  test('of Llama 3.1 8B: 5,595 tokens a second on an H100, less on smaller GPUs', () => {
    const { throughput = [] } = model('llama-3.1-8b');
    expect(
      throughput.map(({ hardware, outputTokensPerSecond }) => [hardware, outputTokensPerSecond]),
    ).toEqual([
      ['nvidia-h100-80gb', 5595.07],
      ['nvidia-a10g', 441.76],
      ['nvidia-l4', 513.2],
    ]);
  });

  test('names hardware that the catalogue has, its source, and how it was measured', () => {
    for (const { id, throughput = [] } of document.models)
      for (const { hardware, sources, note, date } of throughput) {
        expect(document.hardware, id).toHaveProperty([hardware]);
        expect(note, id).toMatch(/tokens in/);
        expect(date, id).toMatch(/^20\d\d/);
        expectSourced(sources, id);
      }
  });
});

describe('managed fine-tuning', () => {
  test.each([
    ['gpt-4.1', 25, 3, 12],
    ['gpt-4.1-mini', 5, 0.8, 3.2],
    ['gpt-4o', 25, 3.75, 15],
    ['gpt-4o-mini', 3, 0.3, 1.2],
  ])('of %s at OpenAI costs %d a million tokens, and ends on 2027-01-06', (id, ...prices) => {
    const [offer, ...others] = model(id).tuning ?? [];
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ provider: 'openai', until: '2027-01-06' });
    expect([offer?.perMillionTokens, offer?.prices?.input, offer?.prices?.output]).toEqual(prices);
  });

  test('of gpt-oss-20b at Together fell from 1.50 to 0.40 on 2026-09-11', () => {
    const told = (model('gpt-oss-20b').tuning ?? []).map(
      ({ perMillionTokens, from, until, method }) => [perMillionTokens, from, until, method],
    );
    expect(told).toEqual([
      [1.5, undefined, '2026-09-11', 'lora'],
      [0.4, '2026-09-11', undefined, 'lora'],
    ]);
  });

  test('names provider, source and day', () => {
    for (const { id, tuning = [] } of document.models)
      for (const { provider, sources, asOf } of tuning) {
        expect(document.providers, id).toHaveProperty([provider]);
        expect(asOf, id).toMatch(/^2026/);
        expectSourced(sources, id);
      }
  });
});

describe('batch prices', () => {
  test.each([
    ['gpt-5', 'openai', { input: 0.625, output: 5, cacheRead: 0.0625 }],
    // No cache in a batch: what is read from it costs as any input.
    ['gpt-4.1', 'openai', { input: 1, output: 4, cacheRead: 1 }],
    [
      'claude-sonnet-4.5',
      'anthropic',
      { input: 1.5, output: 7.5, cacheRead: 0.15, cacheWrite: 1.875, cacheWrite1h: 3 },
    ],
    ['gemini-2.5-flash', 'google', { input: 0.15, output: 1.25, inputAudio: 0.5 }],
    ['mistral-large-3', 'mistral', { input: 0.25, output: 0.75 }],
    // 60 % of 0.60 and 3.00.
    ['kimi-k2.5', 'moonshot', { input: 0.36, output: 1.8 }],
  ])('of %s at %s are those that its maker publishes', (id, provider, batch) => {
    expect(offerOf(id, provider)?.batch).toEqual(batch);
  });

  test('are told as such, with the day and the source of the share', () => {
    const { note, sources } = offerOf('claude-sonnet-4.5', 'anthropic') ?? {};
    expect(note).toBe('In a batch 50 % of the standard prices, as of 2026-09-25.');
    expect(sources).toEqual(['genai-prices', 'anthropic-batch-docs']);
  });

  test('follow from rules each of which has a use and a listed source', () => {
    for (const { provider, ids, sources, share } of hand.batch) {
      const used = document.models.some(
        ({ id }) => new RegExp(ids).test(id) && offerOf(id, provider)?.batch,
      );
      expect(used, ids).toBe(true);
      expect(share).toBeLessThan(1);
      expectSourced(sources, ids);
    }
  });

  const rule: HandBatch = {
    provider: 'harbor',
    ids: '^acme-',
    share: 0.5,
    prices: ['input', 'output'],
    sources: ['harbor-docs'],
    asOf: '2026-01',
  };
  const offer: Offer = { provider: 'harbor', prices: { input: 2, output: 6, perWebSearch: 0.01 } };
  const batchOf = (changes: Partial<Offer>, id = 'acme-1') =>
    addBatch({ id, name: id, offers: [{ ...offer, ...changes }] }, [rule]).offers?.[0]?.batch;

  test('are of the provider’s standard route of today, and of no other', () => {
    expect(batchOf({})).toEqual({ input: 1, output: 3 });
    for (const other of [
      { provider: 'quay' },
      { until: '2026-02-01' },
      { variant: 'fast' },
      { trial: true },
    ])
      expect(batchOf(other)).toBeUndefined();
    expect(batchOf({}, 'other-1')).toBeUndefined();
  });

  test('leave those alone that a feed gives', () => {
    expect(batchOf({ batch: { input: 1.5 } })).toEqual({ input: 1.5 });
  });

  test('say nothing of a price that is not known', () => {
    expect(batchOf({ prices: { input: 2 } })).toEqual({ input: 1 });
  });

  test('keep the note and the sources that the offer has', () => {
    const [only] = addBatch(
      { id: 'acme-1', name: 'Acme', offers: [{ ...offer, note: 'Here.', sources: ['a'] }] },
      [rule],
    ).offers!;
    expect(only?.note).toBe('Here. In a batch 50 % of the standard prices, as of 2026-01.');
    expect(only?.sources).toEqual(['a', 'harbor-docs']);
  });
});

describe('exchange rates', () => {
  test('are of one day, against the euro, with their source', () => {
    const rates = document.exchangeRates ?? [];
    expect(rates.map(({ from, to, rate }) => [from, to, rate])).toEqual([
      ['EUR', 'USD', 1.1622],
      ['EUR', 'GBP', 0.85898],
      ['EUR', 'JPY', 181.59],
    ]);
    for (const { asOf, sources, to } of rates) {
      expect(asOf).toBe('2026-09-04');
      expectSourced(sources, to);
    }
  });
});
