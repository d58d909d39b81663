import type { ModelHosting } from './hosted-model.js';
import { TOKENS_PER_PRICE } from './cost.js';

/** What so many requests a month cost, hosted and at the offer, unrounded. */
export interface HostingPoint {
  requests: number;
  /** Copies that carry them; absent where hardware is paid by the second. */
  copies?: number;
  hosted: number;
  /** Absent where there is no offer. */
  api?: number;
}

/** The cost of hosting a model against volume, with a step for each copy, and that of the offer. */
export interface HostingCurve {
  /** By rising volume; the cost of hosting holds from each point to the next where it steps. */
  points: readonly HostingPoint[];
  stepped: boolean;
  /** Where the two first cost the same. */
  crossing?: { requests: number; cost: number };
  /** Round volumes, for a table. */
  rows: readonly HostingPoint[];
}

/** More steps than these are too close to be told apart: then points lie a fixed ratio apart. */
const MOST_STEPS = 24;
const RATIO = 1.05;

/** Rows of a table that can be taken in at one look. */
const MOST_ROWS = 12;

/**
 * What a volume costs: copies = volume ÷ capacity, rounded up and at least one, × rent; paid by the
 * second, volume × cost per token. Undefined where capacity or costs are not known.
 */
export function hostingAt(model: ModelHosting, requests: number): HostingPoint | undefined {
  const { rent, capacity, atCapacity, tokensPerRequest, api } = model;
  if (!capacity || !tokensPerRequest || !(capacity.value > 0)) return undefined;
  const tokens = requests * tokensPerRequest;
  const copies = Math.max(1, Math.ceil(Number((tokens / capacity.value).toPrecision(12))));
  const hosted = rent
    ? copies * rent.value
    : (tokens * (atCapacity?.exact ?? NaN)) / TOKENS_PER_PRICE;
  if (!Number.isFinite(hosted)) return undefined;
  return {
    requests,
    hosted,
    ...(rent && { copies }),
    ...(api && { api: api.cost.fixed + requests * api.cost.perRequest }),
  };
}

/** 1, 2 and 5 times the powers of ten between two volumes; the powers alone where those are many. */
function roundVolumes(first: number, last: number): number[] {
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(first)); 10 ** power <= last; power++)
    powers.push(10 ** power);
  const fine = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const within = (volumes: number[]): number[] =>
    volumes.filter((volume) => volume >= first && volume <= last);
  return within(fine).length <= MOST_ROWS ? within(fine) : within(powers);
}

/**
 * Costs over a range of volumes that holds the workload's, what one copy carries and the
 * break-even, with room on both sides.
 */
export function hostingCurve(model: ModelHosting, workload: number): HostingCurve | undefined {
  const { rent, capacity, tokensPerRequest, breakEven } = model;
  if (!capacity || !tokensPerRequest || !hostingAt(model, 1)) return undefined;
  const one = capacity.value / tokensPerRequest;
  const crossed = breakEven?.outcome === 'from' ? breakEven.requests?.exact : undefined;
  const held = [workload, one, breakEven?.requests?.exact].filter(
    (volume) => volume !== undefined && volume > 0,
  ) as number[];
  const [first, last] = [Math.min(...held) / 10, Math.max(...held) * 3];
  const volumes = new Set([first, last, ...(crossed === undefined ? [] : [crossed])]);
  const steps = last / one;
  if (rent && steps <= MOST_STEPS) {
    // A further copy is needed from just above what those before it carry.
    for (let copies = 1; copies < steps; copies++) volumes.add(copies * one);
  } else {
    for (let volume = first; volume < last; volume *= RATIO) volumes.add(volume);
  }
  const at = (volume: number, above = 0): HostingPoint[] => {
    const point = hostingAt(model, volume * (1 + above));
    return point ? [{ ...point, requests: volume }] : [];
  };
  const rising = [...volumes].sort((a, b) => a - b);
  return {
    // Just above it, so that a step begins where the copies before it are full.
    points: rising.flatMap((volume) => at(volume, volume < last ? 1e-9 : 0)),
    stepped: rent !== undefined,
    ...(crossed !== undefined && rent && { crossing: { requests: crossed, cost: rent.value } }),
    rows: roundVolumes(first, last).flatMap((volume) => at(volume)),
  };
}
