/** How the sizes of a workload's requests are distributed: what is above a threshold. */
import { DEFAULT_AUDIO_TOKENS, DEFAULT_IMAGE_TOKENS, sharesOf, type Workload } from './workload.js';

/** Beyond this many standard deviations the normal distribution is 0 or 1 in 16 digits. */
const FAR = 8.3;

/** ln √(2π) */
const LN_ROOT_TWO_PI = 0.9189385332046727;

/**
 * The cumulative normal distribution Φ(x), to about 15 digits: the Taylor series
 * Φ(x) = ½ + φ(x) · (x + x³/3 + x⁵/(3·5) + …), which has no cancellation, from G. Marsaglia,
 * Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
export function normalBelow(x: number): number {
  if (Math.abs(x) > FAR || Number.isNaN(x)) return x > 0 ? 1 : 0;
  const square = x * x;
  let [sum, before, term, odd] = [x, 0, x, 1];
  while (sum !== before) {
    before = sum;
    odd += 2;
    term *= square / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-square / 2 - LN_ROOT_TWO_PI);
}

/** Tokens of a request's images and audio, which are part of its size. */
export const mediaTokens = ({
  images = 0,
  imageTokens = DEFAULT_IMAGE_TOKENS,
  audioMinutes = 0,
  audioTokens = DEFAULT_AUDIO_TOKENS,
}: Workload): number => images * imageTokens + audioMinutes * audioTokens;

/** Input tokens of the average request, with its images and audio: what tiers go by. */
export const averageInput = (workload: Workload): number =>
  workload.inputTokens + mediaTokens(workload);

/** Requests above a threshold. */
export interface Above {
  /** The share of requests. */
  share: number;
  /** Their input tokens without media, for one request of all: those of one of them × share. */
  tokens: number;
}

/** A share of the requests or of their tokens that no bill shows: one in a billion. */
const NEGLIGIBLE = 1e-9;

/**
 * The requests whose input, with images and audio, is more than so many tokens.
 *
 * Of a list of sizes they are counted. A spread is log-normal with σ = ln spread and
 * μ = ln mean − σ²/2, of which lie above T: requests 1 − Φ((ln T − μ) / σ), and of the tokens
 * mean · Φ((μ + σ² − ln T) / σ), the partial expectation (N. L. Johnson, S. Kotz,
 * N. Balakrishnan, Continuous Univariate Distributions 1, 1994, ch. 14).
 */
export function requestsAbove(workload: Workload, threshold: number): Above {
  const { inputTokens, spread = 1, sizes } = workload;
  const limit = threshold - mediaTokens(workload);
  if (sizes) {
    const larger = sizes.filter((size) => size.inputTokens > limit);
    const all = sharesOf(sizes);
    return {
      share: larger.length === sizes.length ? 1 : sharesOf(larger) / all,
      tokens: larger.reduce((sum, size) => sum + size.inputTokens * size.share, 0) / all,
    };
  }
  let share = Number(inputTokens > limit);
  let tokens = share * inputTokens;
  if (spread > 1 && inputTokens > 0 && limit > 0 && limit < Infinity) {
    const sigma = Math.log(spread);
    // (μ − ln T) / σ
    const distance = (Math.log(inputTokens) - sigma ** 2 / 2 - Math.log(limit)) / sigma;
    share = normalBelow(distance);
    tokens = inputTokens * normalBelow(distance + sigma);
    // Few requests can hold many tokens, so that both must be negligible: tokens are the larger share.
    if (tokens < NEGLIGIBLE * inputTokens) return { share: 0, tokens: 0 };
    if (share > 1 - NEGLIGIBLE) return { share: 1, tokens: inputTokens };
  }
  return { share, tokens };
}

/** The input of the largest request that is known, with images and audio: none is known of a spread. */
export const largestInput = (workload: Workload): number =>
  (workload.sizes
    ? workload.sizes.reduce((most, { inputTokens }) => Math.max(most, inputTokens), 0)
    : workload.inputTokens) + mediaTokens(workload);
