import type { CatalogueDocument } from '../catalogue/types.js';

/** A small whole catalogue for the reference page. Its names and figures are invented. */
export const exampleDocument: CatalogueDocument = {
  format: 1,
  title: 'Example models',
  publisher: { name: 'Example Press', url: 'https://example.org' },
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  published: '2026-11-01',
  currency: 'USD',
  organizations: { 'north-lab': { name: 'North Lab' } },
  providers: { harbor: { name: 'Harbor Cloud', pricingUrl: 'https://harbor.example/pricing' } },
  benchmarks: { codequiz: { name: 'CodeQuiz', unit: 'percent', items: 164 } },
  sources: {
    'alder-card': {
      title: 'Alder model card',
      url: 'https://north.example/alder',
      publisher: 'North Lab',
      kind: 'model-card',
      published: '2025-09-25',
    },
    'harbor-prices': {
      title: 'Harbor Cloud pricing',
      url: 'https://harbor.example/pricing',
      kind: 'pricing-page',
      retrieved: '2026-10-30',
    },
  },
  models: [
    {
      id: 'alder-1b',
      name: 'Alder 1B',
      aliases: ['alder-1b-instruct'],
      organization: 'north-lab',
      status: 'active',
      released: '2025-09-25',
      contextWindow: { value: 128000, sources: ['alder-card'], asOf: '2025-09-25' },
      maxOutput: null,
      parameters: { total: 1230000000 },
      licence: { name: 'Apache 2.0', spdx: 'Apache-2.0', openWeights: true, openSource: true },
      inputs: ['text'],
      outputs: ['text'],
      capabilities: { vision: false, functionCalling: true },
      offers: [
        {
          provider: 'harbor',
          prices: { input: 0.2, output: 0.27, cacheRead: 0.02 },
          tiers: [{ aboveInputTokens: 64000, prices: { input: 0.4, output: 0.54 } }],
          from: '2026-03-13',
          asOf: '2026-10-30',
          sources: ['harbor-prices'],
        },
      ],
      scores: [
        {
          benchmark: 'codequiz',
          value: 28.1,
          metric: 'pass@1',
          shots: 0,
          date: '2025-09-25',
          reportedBy: 'vendor',
          sources: ['alder-card'],
        },
      ],
    },
  ],
};
