import type { Id } from '../catalogue/types.js';
import { isRetired } from './as-of.js';
import type { CapabilityRow } from './capabilities.js';
import { mapKnown, readFact, valueOf, type Knowable } from './fact.js';
import { dayClaim, leadersOf, sizeClaim, type Claim, type Leaders } from './leaders.js';
import type { Scorecard } from './scorecard.js';
import { clearLeads, comparedRows, type BenchmarkRow } from './scores.js';
import { speeds, type Facts } from './signals.js';
import { specRowOf, type SpecRow } from './specs.js';

/** Specifications that can speak for a model. */
export type SpecAdvantage =
  | 'contextWindow'
  | 'maxOutput'
  | 'knowledgeCutoff'
  | 'released'
  | 'parametersTotal'
  | 'parametersActive';

/** A fact that several models can be set against each other in; cells are in their order. */
type Decisive =
  /**
   * The lowest cost of the workload, the lowest output price of the offers that are cheapest for it,
   * the most providers whose offers are counted on (where there is none, it is not known), and terms
   * of the licence that all others are known not to have.
   */
  | { name: 'cost' | 'outputPrice' | 'providers' | 'openSource' | 'openWeights' }
  /** A clear lead in a score; the widest first. */
  | { name: 'benchmark'; row: BenchmarkRow }
  /** What one can do and all others are known not to. */
  | { name: 'capability'; row: CapabilityRow }
  /** The highest output speed: tokens per second as one publication measured them. */
  | {
      name: 'speed';
      cells: readonly (readonly number[] | undefined)[];
      sources: readonly (readonly Id[])[];
    }
  /** Tags of what it suits that no other model with tags has. */
  | { name: 'bestFor'; tags: readonly string[] }
  | { [N in SpecAdvantage]: { name: N; row: SpecRow<N> } }[SpecAdvantage];

/** A fact in which one model alone leads, whichever of its sources is right. */
export type Advantage = Decisive & {
  /** Positions of the models that are known to be behind, of values the nearest first. */
  against: readonly number[];
  /** Whether it is not known of some model where it stands. */
  amongKnown: boolean;
};

export type AdvantageName = Advantage['name'];

/** What speaks for each of several models. */
export interface Advantages {
  /** In the order of the models: the facts in which each alone leads, most telling first. */
  advantages: readonly (readonly Advantage[])[];
  /** In how many facts each could be set against another, whoever leads. */
  contested: readonly number[];
}

/** A fact, the position of who alone leads in it, and what is known of each model. */
type Contest = [fact: Decisive, leader: number | undefined, known: readonly unknown[]];

const soleLeader = ({ positions }: Leaders): number | undefined =>
  positions.length === 1 ? positions[0] : undefined;

const rangeOf = (values: readonly number[] | undefined): Claim | undefined =>
  values && { low: Math.min(...values), high: Math.max(...values) };

function ranking(
  fact: Decisive,
  claims: readonly (Claim | undefined)[],
  lowerIsBetter = false,
): Contest {
  return [fact, soleLeader(leadersOf(claims, lowerIsBetter)), claims];
}

/** A yes or no that no source disputes; a source may be silent on it. */
function certain(cell: Knowable<boolean | undefined>): boolean | undefined {
  const value = cell?.value ?? undefined;
  const disputed = cell?.disputed.some(
    (other) => other.value !== undefined && other.value !== value,
  );
  return disputed ? undefined : value;
}

/** One leads by having something only where all others are known not to. */
function having(fact: Decisive, cells: readonly Knowable<boolean | undefined>[]): Contest {
  const answers = cells.map(certain);
  const first = answers.indexOf(true);
  const alone = answers.every((answer, position) => answer === (position === first));
  return [fact, first >= 0 && alone ? first : undefined, answers];
}

/** Where publications disagree on who is faster, or one sees no difference, nobody leads. */
function speedContests(models: Facts['models']): Contest[] {
  const contests = speeds(models)
    .filter(({ claims }) => claims.filter(Boolean).length > 1)
    .map(({ claims, sources }) =>
      ranking({ name: 'speed', cells: claims, sources }, claims.map(rangeOf)),
    );
  return new Set(contests.map(([, leader]) => leader)).size > 1 ? [] : contests;
}

/**
 * Finds for each model the facts in which it alone leads. None for and against one that came out
 * after the day.
 */
export function advantagesOf(
  { models, asOf, unreleased, specs, capabilities, benchmarks, costs }: Facts,
  { outputPrice, offers }: Pick<Scorecard, 'outputPrice' | 'offers'>,
): Advantages {
  const spec = <N extends SpecAdvantage>(
    name: N,
    claim: (cell: SpecRow<N>['cells'][number]) => Claim | undefined,
    lowerIsBetter = false,
  ): Contest => {
    const row = specRowOf(specs, name);
    return ranking({ name, row } as Decisive, row.cells.map(claim), lowerIsBetter);
  };
  const term = (name: 'openSource' | 'openWeights'): Contest =>
    having(
      { name },
      models.map((model) => mapKnown(readFact(model.licence), (licence) => licence[name])),
    );
  const openWeights = term('openWeights');
  /** Fewer parameters help those who host a model, which takes its weights. */
  const fewer = (name: 'parametersTotal' | 'parametersActive'): Contest => {
    const [fact, leader = -1, known] = spec(name, sizeClaim, true);
    return [fact, openWeights[2][leader] ? leader : undefined, known];
  };
  const [widest, most = -1, counted] = ranking(
    { name: 'providers' },
    offers.cells.map((cell) =>
      rangeOf(cell?.providers.length ? [cell.providers.length] : undefined),
    ),
  );
  const led = clearLeads(benchmarks);
  // Of dense models the active parameters are all of them, and would be told twice.
  const { cells: active } = specRowOf(specs, 'parametersActive');
  const isDense = specRowOf(specs, 'parametersTotal').cells.every(
    (total, position) => !active[position] || active[position].value === total?.value,
  );
  const contests: Contest[] = [
    [
      { name: 'cost' },
      soleLeader(costs.leaders),
      costs.costs.map(({ cheapest, monthly }) =>
        rangeOf(monthly && !cheapest?.outdated ? [monthly.value] : undefined),
      ),
    ],
    ...[...new Set([...led, ...comparedRows(benchmarks)])].map((row): Contest => [
      { name: 'benchmark', row },
      led.includes(row) ? row.leaders.positions[0] : undefined,
      row.cells,
    ]),
    spec('contextWindow', sizeClaim),
    ...capabilities.map((row) => having({ name: 'capability', row }, row.cells)),
    [
      { name: 'outputPrice' },
      soleLeader(outputPrice.leaders),
      outputPrice.cells.map((offer) =>
        rangeOf(offer && !offer.outdated ? [offer.prices.output ?? 0] : undefined),
      ),
    ],
    term('openSource'),
    openWeights,
    // Offers of what is withdrawn will not last, however many there are.
    [widest, models[most] && !isRetired(models[most], asOf) ? most : undefined, counted],
    ...speedContests(models),
    spec('maxOutput', sizeClaim),
    spec('knowledgeCutoff', dayClaim),
    spec('released', dayClaim),
    fewer('parametersTotal'),
    ...(isDense ? [] : [fewer('parametersActive')]),
  ];
  const tags = models.map((model) => valueOf(model.bestFor));
  const tagged = tags.map((all = [], position): Contest => {
    const own = all.filter((tag) =>
      tags.every((others, other) => other === position || !others?.includes(tag)),
    );
    return [{ name: 'bestFor', tags: own }, own.length > 0 ? position : undefined, tags];
  });
  const positions = [...models.keys()];
  const isRival = (known: readonly unknown[], position: number) => (other: number) =>
    other !== position && known[other] !== undefined && !unreleased.includes(other);
  const rivals = (known: readonly unknown[], position: number): number[] => {
    const at = (other: number): number => (known[other] as Partial<Claim>).low ?? 0;
    const distance = (other: number): number => Math.abs(at(other) - at(position));
    return positions.filter(isRival(known, position)).sort((a, b) => distance(a) - distance(b));
  };
  const all = [...contests, ...tagged];
  return {
    advantages: positions.map((position) =>
      all.flatMap(([fact, leader, known]) => {
        const leads = leader === position && !unreleased.includes(position);
        const against = leads ? rivals(known, position) : [];
        return against.length > 0
          ? [{ against, amongKnown: against.length < models.length - 1, ...fact }]
          : [];
      }),
    ),
    contested: positions.map(
      (position) =>
        contests.filter(
          ([, , known]) =>
            known[position] !== undefined && positions.some(isRival(known, position)),
        ).length,
    ),
  };
}
