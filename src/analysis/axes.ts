import { WORKLOAD_LIMITS, type Workload } from './workload.js';

/** The quantities of a workload along which costs are followed. */
export const DIMENSIONS = [
  'outputShare',
  'requests',
  'inputTokens',
  'outputTokens',
  'cachedShare',
  'batchShare',
  'reasoningTokens',
] as const;

/** One of them; `outputShare` is that of the tokens of one request, whose sum is held. */
export type Dimension = (typeof DIMENSIONS)[number];

/** One quantity of a workload, everything else held. */
export interface Axis {
  dimension: Dimension;
  workload: Workload;
  /** Its value in the workload. An output share is followed in output tokens. */
  today: number;
  /** The least is 0. */
  most: number;
  /** The workload with another value of it. */
  at(value: number): Workload;
}

/** A workload with other input of a request; where sizes are listed, all grow alike. */
function withInput(workload: Workload, inputTokens: number): Workload {
  const { sizes, inputTokens: mean } = workload;
  if (!sizes || mean === 0) return { ...workload, inputTokens };
  return {
    ...workload,
    inputTokens,
    sizes: sizes.map((size) => ({ ...size, inputTokens: (size.inputTokens / mean) * inputTokens })),
  };
}

/** A quantity of a workload to follow. Undefined for an output share of no tokens. */
export function axisOf(dimension: Dimension, workload: Workload): Axis | undefined {
  const { inputTokens, outputTokens } = workload;
  if (dimension === 'outputShare') {
    const most = inputTokens + outputTokens;
    const at = (value: number): Workload => ({
      ...withInput(workload, most - value),
      outputTokens: value,
    });
    return most > 0 ? { dimension, workload, today: outputTokens, most, at } : undefined;
  }
  const most =
    dimension === 'cachedShare'
      ? 1 - (workload.cacheWriteShare ?? 0)
      : dimension === 'batchShare'
        ? 1
        : (WORKLOAD_LIMITS[dimension] ?? 0);
  const at =
    dimension === 'inputTokens'
      ? (value: number): Workload => withInput(workload, value)
      : (value: number): Workload => ({ ...workload, [dimension]: value });
  return { dimension, workload, today: workload[dimension] ?? 0, most, at };
}
