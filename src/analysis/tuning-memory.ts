import type { Known } from './fact.js';
import type { FurtherPart } from './figure.js';
import { parametersTerm, type MemoryTerm } from './memory.js';
import type { TuningMethodName } from './tuning-plan.js';

/**
 * Bits of memory for each trained parameter with Adam in mixed precision: weights and gradients of
 * 16 bits, and 96 bits of optimizer states, which are the weights, their momentum and variance at
 * 32 bits (Rajbhandari et al. 2020, ZeRO, section 3.1: 16 bytes in all).
 */
const TRAINED = { weights: 16, gradients: 16, optimizer: 96 } as const;
const TRAINED_BITS = TRAINED.weights + TRAINED.gradients + TRAINED.optimizer;

/**
 * Bits of a frozen weight of QLoRA, and of its part of the constants it is restored with, quantised
 * twice (Dettmers et al. 2023, QLoRA, section 3: 8 ÷ 64 + 32 ÷ (64 × 256) = 0.127).
 */
const QUANTISED = { weights: 4, constants: 0.127 } as const;

/**
 * What training must hold in memory besides activations, which depend on batch and length of the
 * texts, and are not included.
 */
export function tuningTerms(
  method: TuningMethodName,
  parameters: Known<number>,
  adapterShare: number,
): MemoryTerm[] {
  const term = (part: FurtherPart, bits: number, share?: number): MemoryTerm =>
    parametersTerm(part, parameters, bits, share);
  if (method === 'full')
    return (['weights', 'gradients', 'optimizer'] as const).map((part) =>
      term(part, TRAINED[part]),
    );
  const frozen =
    method === 'lora'
      ? [term('weights', TRAINED.weights)]
      : [term('weights', QUANTISED.weights), term('constants', QUANTISED.constants)];
  return [...frozen, term('adapters', TRAINED_BITS, adapterShare)];
}
