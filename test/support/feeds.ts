import type { Model } from '../../src/catalogue/types.js';
import { assemble, type Feeds } from '../../src/publish/default-catalogue.js';
import type { Hand } from '../../src/publish/hand-kept.js';
import { handKept } from './hand-kept.js';

type Newer = Feeds['genai-prices'][number]['models'][number];
type Older = Feeds['models-dev'][number]['models'][string];

/** An entry of the newer feed: a provider's id and its prices per million tokens. */
export const newer = (
  provider: string,
  id: string,
  input = 2,
  output = 6,
  rest: Partial<Newer> = {},
) => ({
  provider,
  model: {
    id,
    match: { equals: id },
    prices: { input_mtok: input, output_mtok: output },
    ...rest,
  } satisfies Newer,
});

/** An entry of the older feed. */
export const older = (
  provider: string,
  id: string,
  input = 2,
  output = 6,
  rest: Partial<Older> = {},
) => ({
  provider,
  model: {
    id,
    name: id,
    reasoning: false,
    tool_call: true,
    release_date: '2025-03-01',
    modalities: { input: ['text'], output: ['text'] },
    limit: { context: 128000, output: 8192 },
    cost: { input, output },
    ...rest,
  } satisfies Older,
});

/** What a build makes of these entries. */
export function build(
  entries: { newer?: ReturnType<typeof newer>[]; older?: ReturnType<typeof older>[] },
  hand: Hand = handKept(),
) {
  const { newer: prices = [], older: models = [] } = entries;
  const { document, summary } = assemble(hand, {
    'genai-prices': prices.map(({ provider, model }) => ({ id: provider, models: [model] })),
    'models-dev': models.map(({ provider, model }) => ({
      id: provider,
      models: { [model.id]: model },
    })),
  });
  const reasons = Object.fromEntries(summary.leftOut.map(({ reason, count }) => [reason, count]));
  return { document, summary, models: document.models, reasons };
}

/** Offers in short: who, which kind, at what price. */
export const short = ({ offers = [] }: Model) =>
  offers.map(({ provider, variant, prices }) =>
    [provider, variant, prices.input, prices.output].filter((part) => part !== undefined).join(' '),
  );

/** The first model, where there must be one. */
export const first = (models: readonly Model[]): Model => models[0]!;
