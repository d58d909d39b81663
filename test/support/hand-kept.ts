import type { Hand } from '../../src/publish/hand-kept.js';

/** Hand-kept records that know three providers, of which Harbor makes the Acme models. */
export function handKept(rest: Partial<Hand> = {}): Hand {
  return {
    packages: [
      {
        package: 'prices',
        version: '1.0.0',
        published: '2026-09-23',
        source: 'genai-prices',
        url: 'https://example.org/prices',
        licence: 'MIT',
        copyright: 'Copyright (c) Prices',
      },
      {
        package: 'models',
        version: '2.0.0',
        published: '2025-09',
        source: 'models-dev',
        url: 'https://example.org/models',
        licence: 'MIT',
        copyright: 'Copyright (c) Models',
      },
    ],
    providers: {
      harbor: { name: 'Harbor', feeds: { 'genai-prices': ['harbor'], 'models-dev': ['harbor'] } },
      quay: { name: 'Quay', feeds: { 'genai-prices': ['quay'], 'models-dev': ['quay'] } },
      openrouter: {
        name: 'OpenRouter',
        feeds: { 'genai-prices': ['openrouter'], 'models-dev': ['openrouter'] },
      },
    },
    organizations: {
      acme: { name: 'Acme', ids: '^acme-', vendors: ['acme'], providers: ['harbor'] },
    },
    aliases: { ids: {}, routes: {}, also: {} },
    leftOut: { entries: [], routes: {} },
    licences: [],
    corrections: {},
    retirements: [],
    batch: [],
    names: {},
    sources: {
      'genai-prices': { title: 'Prices' },
      'models-dev': { title: 'Models' },
    },
    benchmarks: {},
    hardware: {},
    exchangeRates: [],
    reviewers: {},
    models: [],
    ...rest,
  };
}
