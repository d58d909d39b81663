/** What a verdict weighs. */
export type SignalName =
  'scores' | 'price' | 'capabilities' | 'context' | 'availability' | 'licence' | 'speed' | 'age';

/** How much each signal counts against the others: whole numbers from 0 to 100. */
export type Weights = Readonly<Record<SignalName, number>>;

/**
 * The published weights, in hundredths of the whole. They are a judgement, not a measurement: what
 * a model can do (scores and capabilities) and what it costs to use (price, context, availability)
 * count for about the same, and what changes fastest or is told least comparably (licence, speed,
 * age) can tip a balance but not make one. Readers may set their own.
 */
export const DEFAULT_WEIGHTS: Weights = {
  scores: 30,
  price: 25,
  capabilities: 12,
  context: 10,
  availability: 8,
  licence: 5,
  speed: 5,
  age: 5,
};

/** The signals, in the order of their published weights. */
export const SIGNALS = Object.keys(DEFAULT_WEIGHTS) as readonly SignalName[];

/** The most that one signal can weigh. */
export const MOST_WEIGHT = 100;

/** No text that names each signal once is longer. */
const LONGEST_TEXT = 500;

function parse(text: string): Record<string, unknown> {
  const pairs = text.slice(0, LONGEST_TEXT).matchAll(/(\w+):(\d{1,3})(?![^,])/g);
  return Object.fromEntries([...pairs].map(([, name, weight]) => [name, Number(weight)]));
}

/**
 * Weights from what a reader or a link gives: `price:40,scores:0`, or an object with any of the
 * signals. What is absent, unknown, no whole number or out of bounds is taken from the published
 * weights.
 */
export function readWeights(given: unknown): Weights {
  const source = (typeof given === 'string' ? parse(given) : given) as Record<string, unknown>;
  const weights = { ...DEFAULT_WEIGHTS };
  for (const signal of SIGNALS) {
    const weight = source?.[signal];
    if (Number.isInteger(weight) && (weight as number) >= 0 && (weight as number) <= MOST_WEIGHT)
      // A negative zero would be shown as one.
      weights[signal] = (weight as number) || 0;
  }
  return weights;
}

/** The weights that differ from the published ones, as text that `readWeights` takes. */
export function weightsText(weights: Weights): string {
  return SIGNALS.filter((signal) => weights[signal] !== DEFAULT_WEIGHTS[signal])
    .map((signal) => `${signal}:${weights[signal]}`)
    .join(',');
}
