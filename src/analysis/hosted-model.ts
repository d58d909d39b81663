import type { Id, Model } from '../catalogue/types.js';
import { breakEven, type ApiCost, type BreakEven } from './break-even.js';
import { entryOf } from './dictionary.js';
import { readFact, valueOf } from './fact.js';
import type { Figure, FigureInput } from './figure.js';
import type { CountedTokens, HostingPlan } from './hosting-plan.js';
import { decodeBound, inferenceMemory, type InferenceMemory } from './inference-memory.js';
import { claimOf } from './leaders.js';
import type { RankedOffer } from './offers.js';
import type { PriceComparison } from './pricing.js';
import { factor, over, product, shown } from './product.js';
import { busyHours, SECONDS } from './rental.js';
import type { ChosenHardware } from './rented-hardware.js';
import { sharedDecimals, total } from './rounding.js';

/** Why nothing can be said of what hosting a model costs. */
export type HostingGap =
  /** It came out after the day. */
  | 'unreleased'
  /** Its weights are not published. */
  | 'closed'
  /** The catalogue describes no hardware, or not the one that is asked for. */
  | 'no-hardware'
  /** How many parameters the model has is not known. */
  | 'parameters'
  /** How much memory the hardware has is not known. */
  | 'hardware-memory'
  /** It does not fit into the GPUs of one machine. */
  | 'does-not-fit'
  /** No price of the hardware is known. */
  | 'no-price'
  /** The hardware bills in a currency that no rate converts. */
  | 'currency'
  /** How much the hardware writes is not known, and it is paid by the second. */
  | 'throughput';

/** How much one copy of a model writes. */
export interface HostedThroughput {
  value: Figure;
  /** Whether it is the reader's own number; else it was measured. */
  own: boolean;
  /** How many requests ran at once when it was measured, where that is known. */
  concurrent?: number;
  note?: string;
}

/** What hosting one model takes and costs. What is not known is absent. */
export interface ModelHosting {
  memory?: InferenceMemory;
  /** GPUs of one copy, all that fit or not. */
  gpus?: Figure;
  /** Whether it may take more GPUs, and so cost more, since the cache is not known. */
  atLeast?: boolean;
  /** Why there are no costs, or not all of them. */
  gap?: HostingGap;
  /** Whether each request of the workload is longer than the context that is planned for. */
  tooLong?: boolean;
  /** Whether the context is longer than the model's own. */
  beyondContext?: boolean;
  throughput?: HostedThroughput;
  /** The most that the memory's bandwidth allows, in output tokens per second, and what is read. */
  limit?: { bound: Figure; read: Figure };
  /** Whether the throughput is above that. */
  exceeds?: boolean;
  /** Whether the throughput at which hosting would pay is above that. */
  beyondReach?: boolean;
  /** What one copy costs a month, used or not. */
  rent?: Figure;
  /** Tokens that one copy carries a month. */
  capacity?: Figure;
  /** Tokens of the workload a month. */
  load?: Figure;
  /** Copies that carry the workload: a whole number. */
  copies?: Figure;
  /** Hours of one copy that are billed a month, where they are those in which it works. */
  busy?: Figure;
  /** What hosting the workload costs a month. */
  bill?: Figure;
  /** Cost per million tokens where every copy is used as far as is planned. */
  atCapacity?: Figure;
  /** Cost per million tokens of the workload as it is. */
  atWorkload?: Figure;
  /** The cheapest offer that hosting is set against, and whose it is. */
  api?: {
    position: number;
    ranked: RankedOffer;
    monthly: Figure;
    perMillion?: Figure;
    cost: ApiCost;
  };
  /** Tokens of one request that throughput and costs count: output tokens, or all. */
  tokensPerRequest?: number;
  counts?: CountedTokens;
  breakEven?: BreakEven;
}

/** What one request holds on average, in tokens. */
export interface RequestTokens {
  input: number;
  output: number;
}

/** A cost per million tokens, with three digits at least. */
function perMillion(cost: Figure, tokens: Figure): Figure | undefined {
  const decimals = sharedDecimals([(cost.value * 1e6) / tokens.value], 3);
  return product(
    'money-per-million-tokens',
    [shown(cost), factor(1e6, 'tokens'), over(shown(tokens))],
    {
      decimals: Number.isFinite(decimals) ? decimals : 2,
      ...(cost.currency !== undefined && { currency: cost.currency }),
      from: [cost, tokens],
    },
  );
}

const money = (
  inputs: Parameters<typeof product>[1],
  from: readonly Figure[],
  currency: string,
): Figure | undefined => {
  const exact = product('money', inputs)?.exact ?? 0;
  return product('money', inputs, { decimals: sharedDecimals([exact], 3), currency, from });
};

/** Bits that a throughput was measured at whose source does not say: those models are published in. */
const PUBLISHED_BITS = 16;

/** What the model was measured to write on this hardware at this precision, best per GPU first. */
function measured(
  model: Model,
  hardware: Id,
  { bits, mostGpus }: HostingPlan,
  gpus: number,
): (HostedThroughput & { units: number }) | undefined {
  const [best] = (model.throughput ?? [])
    .filter(
      (one) =>
        one.hardware === hardware &&
        (one.bits ?? PUBLISHED_BITS) === bits &&
        one.units >= gpus &&
        one.units <= mostGpus &&
        one.outputTokensPerSecond > 0,
    )
    .sort((a, b) => b.outputTokensPerSecond / b.units - a.outputTokensPerSecond / a.units);
  const value =
    best &&
    product('tokens-per-second', [factor(best.outputTokensPerSecond, 'tokens-per-second')], {
      decimals: 3,
      from: [{ sources: best.sources, asOf: best.date }],
    });
  return (
    value && {
      value,
      own: false,
      units: best.units,
      ...(best.concurrent !== undefined && { concurrent: best.concurrent }),
      ...(best.note !== undefined && { note: best.note }),
    }
  );
}

/** The offer that hosting is set against: what it bills a month, and for each request. */
function apiOf(comparison: PriceComparison, plan: HostingPlan, own: number): ModelHosting['api'] {
  const { costs, order } = comparison.costs;
  const hasCost = (position: number): boolean => costs[position]?.monthly !== undefined;
  const named = comparison.models.findIndex(({ id }) => id === plan.against);
  const position = [named, own, ...order].find(hasCost);
  const { cheapest: ranked, monthly } = costs[position ?? -1] ?? {};
  if (position === undefined || !ranked?.terms || !monthly) return undefined;
  const { requests } = comparison.workload;
  const isFixed = ({ part }: { part: string }): boolean => part === 'commitment';
  const used = ranked.terms.filter((term) => !isFixed(term));
  return {
    position,
    ranked,
    monthly,
    cost: {
      fixed: total(ranked.terms.filter(isFixed).map((term) => term.monthly)),
      perRequest:
        requests > 0
          ? total(used.map((term) => term.monthly)) / requests
          : total(used.map((term) => term.perRequest)),
      currency: comparison.currency,
      sources: monthly.sources,
      ...(monthly.asOf !== undefined && { asOf: monthly.asOf }),
    },
  };
}

/** What models are hosted on, and for what. */
export interface Setting {
  comparison: PriceComparison;
  plan: HostingPlan;
  hardware: ChosenHardware | undefined;
  hourly: Figure | 'currency' | undefined;
  hours: Figure | undefined;
  context: number;
  request: RequestTokens;
}

/**
 * One model: what it needs, then what that costs. Throughput, capacity and costs count output
 * tokens, whose requests' input is read by the same hardware; or all tokens, where the reader says
 * that their number does.
 */
export function hostModel(setting: Setting, model: Model, position: number): ModelHosting {
  const { comparison, plan, hardware, hourly, hours, context, request } = setting;
  const memory = inferenceMemory(model, { ...plan, context });
  const limitOfModel = claimOf(readFact(model.contextWindow))?.high ?? Infinity;
  const api = apiOf(comparison, plan, position);
  const base: ModelHosting = {
    ...(memory && { memory }),
    ...(request.input + request.output > context && { tooLong: true }),
    ...(context > limitOfModel && { beyondContext: true }),
    ...(api && { api }),
  };
  if (comparison.unreleased.includes(position)) return { gap: 'unreleased' };
  if (valueOf(model.licence)?.openWeights === false) return { ...(api && { api }), gap: 'closed' };
  if (!hardware) return { ...base, gap: 'no-hardware' };

  const { memoryBytes } = hardware.entry;
  const fitting =
    memory && memoryBytes !== undefined
      ? product('gpus', [shown(memory.total), over(factor(memoryBytes, 'bytes'))], {
          roundedUp: true,
          from: [memory.total],
        })
      : undefined;
  const ownNumber = entryOf(plan.throughput, model.id) ?? plan.throughputOfAll;
  const found =
    ownNumber === undefined ? measured(model, hardware.id, plan, fitting?.value ?? 1) : undefined;
  // What it was measured on is what it runs on.
  const gpus = found
    ? product('gpus', [factor(found.units, 'gpus')], { from: [found.value] })
    : fitting;
  if (!gpus) return { ...base, gap: memory ? 'hardware-memory' : 'parameters' };
  if (gpus.value > plan.mostGpus) return { ...base, gpus, gap: 'does-not-fit' };

  const value =
    ownNumber === undefined
      ? found?.value
      : product('tokens-per-second', [factor(ownNumber, 'tokens-per-second')], {
          decimals: 3,
        });
  const throughput: HostedThroughput | undefined =
    found ?? (value && { value, own: ownNumber !== undefined });
  const counts = found ? 'output' : plan.counts;
  const perRequest = request.output + (counts === 'all' ? request.input : 0);
  // While it is written, half of an answer is there on average.
  const held = Math.min(context, request.input + request.output / 2);
  const concurrent = found ? found.concurrent : plan.concurrent;
  const atLeast = memory?.atLeast && !found;
  // It may take more GPUs, whose bandwidth counts too.
  const most = atLeast ? plan.mostGpus : gpus.value;
  const limit =
    concurrent === undefined
      ? undefined
      : decodeBound(model, hardware.entry, most, held, { ...plan, concurrent });
  const outputOf = (tokens: Figure | undefined): number =>
    tokens && perRequest > 0 ? (tokens.value * request.output) / perRequest : 0;
  const sized: ModelHosting = {
    ...base,
    gpus,
    tokensPerRequest: perRequest,
    counts,
    ...(atLeast && { atLeast }),
    ...(throughput && { throughput }),
    ...(limit && { limit }),
    ...(limit && outputOf(value) > limit.bound.exact && { exceeds: true }),
  };
  if (hourly === 'currency') return { ...sized, gap: hourly };
  if (!hourly || !hours) return { ...sized, gap: 'no-price' };
  const costs = costsOf(setting, { hourly, hours, gpus, value, perRequest, api });
  const { outcome, needed } = costs.breakEven ?? {};
  return {
    ...sized,
    ...costs,
    ...(limit &&
      needed &&
      (outcome === 'never' || outcome === 'open') &&
      outputOf(needed) > limit.bound.exact && { beyondReach: true }),
  };
}

interface Sized {
  hourly: Figure;
  hours: Figure;
  gpus: Figure;
  /** Tokens per second of one copy, and how many of a request they count. */
  value: Figure | undefined;
  perRequest: number;
  api: ModelHosting['api'];
}

/**
 * What copies of a model cost and carry: rent = price × GPUs × hours, whatever they do; capacity =
 * throughput × utilisation × 3,600 × hours; copies = workload ÷ capacity, rounded up. Paid by the
 * second, only the hours in which they work are billed: workload ÷ throughput ÷ 3,600.
 */
function costsOf(
  { comparison: { currency, workload }, plan }: Setting,
  { hourly, hours, gpus, value, perRequest, api }: Sized,
): Partial<ModelHosting> {
  const from = [hourly, gpus];
  // A bill of many hours is made of it: it keeps the digits of a converted price.
  const anHour = product('money', [shown(hourly), shown(gpus)], { decimals: 4, currency, from });
  const bySecond = plan.rental === 'per-second';
  const rent = bySecond
    ? undefined
    : money([shown(hourly), shown(gpus), shown(hours)], from, currency);
  const seconds = factor(SECONDS, 'seconds');
  const tokens = (...rest: FigureInput[]): Figure | undefined =>
    value && product('tokens', [shown(value), ...rest], { from: [value] });
  const capacity = tokens(factor(plan.utilisation, 'share'), seconds, shown(hours));
  const load = product('tokens', [
    factor(workload.requests, 'requests'),
    factor(perRequest, 'tokens'),
  ]);
  if (!anHour || !load) return { gap: 'no-price' };

  const busy = bySecond && value ? busyHours(load, value) : undefined;
  const copies = capacity && copiesFor(load, capacity);
  const bill = rent
    ? copies && money([shown(rent), shown(copies)], [rent, copies], currency)
    : busy && money([shown(anHour), shown(busy)], [...from, busy], currency);
  // One month's work, or one hour's.
  const work = rent ? capacity : tokens(seconds);
  const atCapacity = work && perMillion(rent ?? anHour, work);
  const atWorkload = bill && perMillion(bill, load);
  const apiPerMillion = api && perMillion(api.monthly, load);
  const even =
    api && perRequest > 0
      ? breakEven(
          {
            anHour,
            hours,
            utilisation: plan.utilisation,
            perRequest,
            ...(rent && { rent }),
            ...(value && { throughput: value }),
            ...(capacity && { capacity }),
          },
          api.cost,
        )
      : undefined;
  return {
    load,
    ...(!value && bySecond && { gap: 'throughput' }),
    ...(rent && { rent }),
    ...(capacity && { capacity }),
    ...(copies && { copies }),
    ...(busy && { busy }),
    ...(bill && { bill }),
    ...(atCapacity && { atCapacity }),
    ...(atWorkload && { atWorkload }),
    ...(api && {
      api: { ...api, ...(apiPerMillion && { perMillion: apiPerMillion }) },
    }),
    ...(even && { breakEven: even }),
  };
}

/** Copies that carry a workload. What is idle is rented all the same: there is one at least. */
function copiesFor(load: Figure, capacity: Figure): Figure | undefined {
  const copies = product('number', [shown(load), over(shown(capacity))], {
    roundedUp: true,
    from: [capacity],
  });
  return copies && copies.value < 1 ? product('number', [factor(1, 'number')]) : copies;
}
