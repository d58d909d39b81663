import type { DateText, Model } from '../catalogue/types.js';
import type { CapabilityRow } from './capabilities.js';
import type { Comparison } from './compare.js';
import { mapKnown, readFact, valueOf, type Knowable } from './fact.js';
import { claimOf, leadersOf, type Claim, type Leaders } from './leaders.js';
import type { RankedOffer } from './offers.js';
import type { BenchmarkRow } from './scores.js';
import type { AnySpecRow, SpecName, SpecRow } from './specs.js';

/** Specifications that can speak for a model. */
export type SpecAdvantage =
  | 'contextWindow'
  | 'maxOutput'
  | 'knowledgeCutoff'
  | 'released'
  | 'parametersTotal'
  | 'parametersActive'
  | 'openWeights';

/** The fact itself: what the models have, in their order. */
type Decisive =
  /** Lowest cost of the workload. */
  | { name: 'cost' }
  /** Rows that the model leads beyond their uncertainty, widest lead first. */
  | { name: 'benchmarks'; rows: readonly BenchmarkRow[] }
  /** What it can do and the others are known not to. */
  | { name: 'capabilities'; rows: readonly CapabilityRow[] }
  /** Lowest output price of any offer that is counted on: the offers that have it. */
  | { name: 'outputPrice'; offers: readonly (RankedOffer | undefined)[] }
  /** The most providers with an offer on record; none on record is not known. */
  | { name: 'providers'; counts: readonly (number | undefined)[] }
  | { name: 'openSource' }
  /** Tags of what it suits that no other model with tags has. */
  | { name: 'bestFor'; tags: readonly string[] }
  | { [N in SpecAdvantage]: { name: N; row: SpecRow<N> } }[SpecAdvantage];

/** One fact in which one model alone leads, whichever source is right. */
export type Advantage = Decisive & {
  /** Positions of the models that are known to be behind. */
  against: readonly number[];
  /** Whether of some model it is not known where it stands. */
  amongKnown: boolean;
};

export type AdvantageName = Advantage['name'];

/** A fact before it is known who leads. */
interface Contest {
  fact: Decisive;
  /** The position of the model that alone leads. */
  leader: number | undefined;
  /** Positions of the models of which it is known where they stand. */
  known: readonly number[];
}

/** What speaks for each of several models. */
export interface Advantages {
  /** In the order of the models: what each alone leads in, most telling first. */
  advantages: readonly (readonly Advantage[])[];
  /** In how many facts each model could be set against another, whoever leads. */
  contested: readonly number[];
}

type Compared = Pick<
  Comparison,
  'models' | 'specs' | 'capabilities' | 'benchmarks' | 'offers' | 'costs'
>;

const soleLeader = ({ positions }: Leaders): number | undefined =>
  positions.length === 1 ? positions[0] : undefined;

const positionsOf = (cells: readonly unknown[]): number[] =>
  cells.flatMap((cell, position) => (cell === undefined ? [] : [position]));

function contest(
  fact: Decisive,
  claims: readonly (Claim | undefined)[],
  lowerIsBetter = false,
): Contest {
  return {
    fact,
    leader: soleLeader(leadersOf(claims, lowerIsBetter)),
    known: positionsOf(claims),
  };
}

const exactly = (value: number): Claim => ({ low: value, high: value });

/** The days that a date may mean, as numbers: a date leads only one that does not hold it. */
function dayClaim(known: Knowable<DateText>): Claim | undefined {
  const day = (fill: string) => (date: DateText) =>
    Number(date.replaceAll('-', '').padEnd(8, fill));
  const first = claimOf(mapKnown(known, day('0')));
  const last = claimOf(mapKnown(known, day('9')));
  return first && last && { low: first.low, high: last.high };
}

/** A yes or no that no source disputes. */
function certain(cell: Knowable<boolean>): boolean | undefined {
  const value = cell?.value ?? undefined;
  return cell?.disputed.some((other) => other.value !== value) ? undefined : value;
}

/** Who alone has something that all others are known not to have. */
function sole(cells: readonly Knowable<boolean>[]): Pick<Contest, 'leader' | 'known'> {
  const answers = cells.map(certain);
  const leader = answers.indexOf(true);
  const alone =
    answers.length > 1 && answers.every((answer, position) => answer === (position === leader));
  return { leader: alone ? leader : undefined, known: positionsOf(answers) };
}

/** The offer with the lowest output price, of those counted on and not outdated if there are. */
function lowestOutput(offers: readonly RankedOffer[]): RankedOffer | undefined {
  const [first] = offers;
  return offers
    .filter(
      ({ excluded, outdated, prices }) =>
        !excluded && outdated === first?.outdated && prices.output !== undefined,
    )
    .sort((a, b) => (a.prices.output ?? 0) - (b.prices.output ?? 0))[0];
}

/** The output prices that any source gives for the offer, other sources giving standard prices. */
function outputClaim(ranked: RankedOffer | undefined): Claim | undefined {
  const value = ranked?.prices.output;
  if (!ranked || value === undefined) return undefined;
  const disputed = ranked.tier === undefined ? (ranked.offer.disputed ?? []) : [];
  const values = [value, ...disputed.map(({ prices }) => prices.output ?? value)];
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Tags of each model that no other has; none where only one has tags. */
function tagContests(models: readonly Model[]): Contest[] {
  const all = models.map((model) => valueOf(model.bestFor));
  const known = positionsOf(all);
  return known.map((leader) => {
    const tags = (all[leader] ?? []).filter((tag) =>
      all.every((others, position) => position === leader || !others?.includes(tag)),
    );
    const alone = known.length > 1 && tags.length > 0;
    return { fact: { name: 'bestFor', tags }, leader: alone ? leader : undefined, known };
  });
}

function benchmarkContests(rows: readonly BenchmarkRow[], models: readonly Model[]): Contest[] {
  const comparable = rows.filter(({ gap }) => gap);
  return models.flatMap((_, leader): Contest[] => {
    const led = comparable.filter((row) => soleLeader(row.leaders) === leader);
    const known = comparable.flatMap(({ cells }) => (cells[leader] ? positionsOf(cells) : []));
    return [
      {
        fact: { name: 'benchmarks', rows: led },
        leader: led.length > 0 ? leader : undefined,
        known: [...new Set(known)].sort(),
      },
    ];
  });
}
