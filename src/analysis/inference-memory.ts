import type { Hardware, Model } from '../catalogue/types.js';
import { readFact, type Knowable, type Known } from './fact.js';
import type { Figure, FigureInput } from './figure.js';
import {
  bitsInput,
  memoryDecimals,
  memoryFigure,
  parametersTerm,
  termBytes,
  type MemoryTerm,
} from './memory.js';
import { factor, over, product, shown } from './product.js';

/** Bits of one key or value in the cache: servers keep them at 16 bits unless told otherwise. */
const CACHE_BITS = 16;

/** How a model is to be served. */
export interface Serving {
  /** Bits of one weight. */
  bits: number;
  /** Tokens of its context that each request may fill. */
  context: number;
  /** Requests that run at once. */
  concurrent: number;
  /** What one token needs in the cache, in bytes, where the shape of the attention is not known. */
  cacheBytes?: number | undefined;
  /** What is needed besides weights and cache, as a share of the weights. */
  overhead: number;
}

/** What serving a model needs in memory. */
export interface InferenceMemory {
  /** The whole, made of weights, cache and overhead. */
  total: Figure;
  /** Whether the cache is missing in it, since the shape of the attention is not known. */
  atLeast: boolean;
}

const counted = (value: number): FigureInput => factor(value, 'number');

const isCount = (value: number | undefined): value is number => value !== undefined && value > 0;

/**
 * What the KV cache of requests of so many tokens needs, a term for each kind of layer; undefined
 * where it is not known. For each token and layer a model keeps a key and a value of each head,
 * 2 × heads × size (Pope et al., Efficiently Scaling Transformer Inference, 2022, section 3.3), or
 * one compressed vector (DeepSeek-AI, DeepSeek-V2, 2024, section 2.1). Layers that look back no
 * further than a window keep no more than that.
 */
function cacheTerms(
  model: Model,
  tokens: number,
  { concurrent, cacheBytes }: Pick<Serving, 'concurrent' | 'cacheBytes'>,
): MemoryTerm[] | undefined {
  const known = readFact(model.attention);
  const shape = known?.value;
  const requests = factor(concurrent, 'requests');
  const part = 'keyValueCache';
  const perLayer = isCount(shape?.latentSize)
    ? [counted(shape.latentSize)]
    : isCount(shape?.keyValueHeads) && isCount(shape.headSize)
      ? [counted(2), counted(shape.keyValueHeads), counted(shape.headSize)]
      : undefined;
  if (!shape || !perLayer) {
    return cacheBytes === undefined
      ? undefined
      : [
          {
            part,
            inputs: [bitsInput(cacheBytes * 8), factor(tokens, 'tokens'), requests],
            sources: [],
          },
        ];
  }
  const { layers, windowedLayers = 0, window = Infinity } = shape;
  const windowed = window < tokens ? Math.min(windowedLayers, layers) : 0;
  return [
    [layers - windowed, tokens] as const,
    [windowed, Math.min(window, tokens)] as const,
  ].flatMap(([of, length]) =>
    of > 0
      ? [
          {
            part,
            inputs: [
              ...perLayer,
              counted(of),
              bitsInput(CACHE_BITS),
              factor(length, 'tokens'),
              requests,
            ],
            ...cited(known),
          } as const,
        ]
      : [],
  );
}

const cited = (known: Knowable<unknown>): Pick<MemoryTerm, 'sources' | 'asOf'> => ({
  sources: known?.sources ?? [],
  ...(known?.asOf !== undefined && { asOf: known.asOf }),
});

/** A count that is known. */
function countOf(known: Knowable<number>): Known<number> | undefined {
  return isCount(known?.value ?? undefined) ? known : undefined;
}

/**
 * What serving a model needs in memory; undefined where its parameters are not known.
 *
 * - weights: parameters × bits ÷ 8, of a mixture of experts all of them
 * - KV cache: see `cacheTerms`; where it is not known the whole is a lower bound
 * - overhead: a share of the weights. Measurements put it at up to a fifth (EleutherAI,
 *   Transformer Math 101, 2023, section Inference)
 */
export function inferenceMemory(model: Model, serving: Serving): InferenceMemory | undefined {
  const known = countOf(readFact(model.parameters?.total));
  if (!known) return undefined;
  const { bits, overhead } = serving;
  const cache = cacheTerms(model, serving.context, serving);
  const terms: MemoryTerm[] = [
    parametersTerm('weights', known, bits),
    ...(cache ?? []),
    parametersTerm('overhead', { value: known.value, sources: [], disputed: [] }, bits, overhead),
  ];
  return {
    total: memoryFigure(terms, memoryDecimals(terms.map(termBytes))),
    atLeast: cache === undefined,
  };
}

/**
 * How many tokens a second a set of GPUs can write at most: for each token of each request that is
 * under way, the active weights and the caches are read once from memory, so that
 *
 *     tokens/s ≤ requests at once × GPUs × bandwidth ÷ (active weights + caches)
 *
 * (Pope et al. 2022, section 2; kipply, Transformer Inference Arithmetic, 2022). Experts that only
 * some of the requests need, and all that is not reading, make it less. Undefined where the active
 * parameters or the bandwidth are not known; caches that are not known are left out, which makes the
 * bound looser.
 *
 * @param tokens what a request holds on average while it is answered
 */
export function decodeBound(
  model: Model,
  { memoryBandwidth }: Hardware,
  gpus: number,
  tokens: number,
  serving: Omit<Serving, 'context' | 'overhead'>,
): { bound: Figure; read: Figure } | undefined {
  const active = countOf(readFact(model.parameters?.active));
  if (!active || !isCount(memoryBandwidth)) return undefined;
  const terms: MemoryTerm[] = [
    parametersTerm('weights', active, serving.bits),
    ...(tokens > 0 ? (cacheTerms(model, tokens, serving) ?? []) : []),
  ];
  const read = memoryFigure(terms, memoryDecimals(terms.map(termBytes)));
  const bound = product(
    'tokens-per-second',
    [
      factor(serving.concurrent, 'requests'),
      factor(gpus, 'gpus'),
      factor(memoryBandwidth, 'bytes-per-second'),
      over(shown(read)),
    ],
    { from: [read] },
  );
  return bound && { bound, read };
}
