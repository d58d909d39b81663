import type { CatalogueHead, Id } from '../catalogue/types.js';
import { multiple } from './differences.js';
import type { Figure } from './figure.js';
import type { HostingPlan } from './hosting-plan.js';
import { hostModel, type ModelHosting, type RequestTokens } from './hosted-model.js';
import type { PriceComparison } from './pricing.js';
import { factor, over, product, shown } from './product.js';
import { hoursAMonth } from './rental.js';
import { chooseHardware, hourlyPrice, type ChosenHardware } from './rented-hardware.js';
import { averageInput } from './sizes.js';

/** What hosting several models takes and costs, set against their cheapest offers. */
export interface HostingEstimate {
  hardware?: ChosenHardware;
  /** The price of one GPU for one hour, in the comparison's currency. */
  hourly?: Figure;
  /** Hours of the month in which the hardware is there. */
  hours?: Figure;
  /** Tokens of its context that each request may fill. */
  context: number;
  /** What a request of the workload holds. */
  request: RequestTokens;
  models: readonly ModelHosting[];
  /**
   * How much more one copy of a model writes than one of another, on as many GPUs: a share, from
   * twice as much on a multiple.
   */
  faster?: { first: number; second: number; by: Figure };
}

/** The sources of what is shown: every figure rests on these. */
export const hostingCites = ({ hourly, models }: HostingEstimate): Id[] => [
  ...new Set(
    [
      hourly,
      ...models.flatMap(({ memory, throughput, limit, api }) => [
        memory?.total,
        throughput?.value,
        limit?.bound,
        api?.monthly,
      ]),
    ].flatMap((figure) => figure?.sources ?? []),
  ),
];

/** Context that is planned for at least, in tokens: most requests of a chat fit into it. */
const LEAST_CONTEXT = 8_192;

/** How much more the fastest model writes than the next, where both run on as many GPUs. */
function fasterOf(models: readonly ModelHosting[]): HostingEstimate['faster'] {
  const [first, second] = [...models.keys()]
    .filter((position) => models[position]?.throughput && !models[position].exceeds)
    .sort((a, b) => speed(b) - speed(a));
  function speed(position: number): number {
    return models[position]?.throughput?.value.value ?? 0;
  }
  if (first === undefined || second === undefined || speed(first) === speed(second))
    return undefined;
  const [fast, slow] = [models[first], models[second]];
  if (fast?.gpus?.value !== slow?.gpus?.value || !fast?.throughput || !slow?.throughput)
    return undefined;
  const [value, other] = [fast.throughput.value, slow.throughput.value];
  const by =
    multiple(value, other) ??
    product(
      'share',
      [
        factor(value.value - other.value, 'tokens-per-second', { decimals: value.decimals }),
        over(shown(other)),
      ],
      { decimals: 3, from: [value, other] },
    );
  return by && { first, second, by };
}

/**
 * What it takes and costs to host the models of a price comparison, and from which volume on that
 * is cheaper than the cheapest offer at the same workload.
 *
 * @param head the catalogue, for its hardware and exchange rates
 */
export function estimateHosting(
  head: CatalogueHead,
  comparison: PriceComparison,
  plan: HostingPlan,
): HostingEstimate {
  const { workload } = comparison;
  const hardware = chooseHardware(head, plan);
  const hourly = hourlyPrice(head, plan, hardware?.offer, comparison);
  const hours = hoursAMonth(plan);
  // Reasoning is written like the answer.
  const request: RequestTokens = {
    input: averageInput(workload),
    output: workload.outputTokens + (workload.reasoningTokens ?? 0),
  };
  const context = plan.context ?? Math.max(LEAST_CONTEXT, request.input + request.output);
  const setting = { comparison, plan, hardware, hourly, hours, context, request };
  const models = comparison.models.map((model, position) => hostModel(setting, model, position));
  const faster = fasterOf(models);
  return {
    context,
    request,
    models,
    ...(hardware && { hardware }),
    ...(typeof hourly === 'object' && { hourly }),
    ...(hours && { hours }),
    ...(faster && { faster }),
  };
}
