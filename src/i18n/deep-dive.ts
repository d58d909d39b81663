/** A comparison in four paragraphs: benchmarks, capabilities, cost, and when to choose which. */
import { BLEND_MIX, clearLeads, comparedRows, type BenchmarkRow } from '../analysis/index.js';
import { round } from '../analysis/rounding.js';
import { priceBasis } from './costs.js';
import type { DecisionContext } from './decision-words.js';
import { FactProse } from './fact-prose.js';
import type { Sentence } from './prose.js';
import { benchmarkList, briefReasons, leavingTexts, standingOf } from './trade-offs.js';

/** Comparable benchmarks whose scores are told. */
const TOLD_BENCHMARKS = 3;

/** The positions of those of which something holds. */
export const keysWhere = <T>(
  list: readonly T[],
  isSo: (item: T, position: number) => unknown,
): number[] => [...list.keys()].filter((position) => isSo(list[position] as T, position));

/** Whether two models have the same score as it is shown, whichever source is right. */
function sameScore({ cells, decimals }: BenchmarkRow, position: number, other = 0): boolean {
  const [one, two] = [cells[position], cells[other]];
  const shown = (cell: typeof one): number => round(cell?.score.value ?? NaN, decimals);
  return shown(one) === shown(two) && !one?.disputed && !two?.disputed;
}

function aboutBenchmark(context: DecisionContext, prose: FactProse, row: BenchmarkRow): string {
  const { deepDive: say } = context.words.decision;
  const benchmark = prose.benchmark(row);
  const { cells, leaders, leftOpen, gap } = row;
  const { positions } = leaders;
  const known = keysWhere(cells, Boolean);
  const scores = known.map((position) => prose.score(row, position));
  const [score = ''] = scores;
  if (known.every((position) => sameScore(row, position, known[0])))
    return say.same(benchmark, score, prose.names(known));
  const all = prose.each(known, (position) => scores[known.indexOf(position)] ?? '');
  if (leftOpen) return say.leftOpen(benchmark, all);
  const [leader, second] = positions;
  if (leader === undefined || !gap) return say.inseparable(benchmark, all);
  if (second !== undefined) return say.ahead(benchmark, all, prose.names(positions));
  const led = cells.every((cell) => !cell || cell.interval) ? say.led : say.ledUncertain;
  return led(benchmark, all, prose.name(leader), prose.gap(row, gap));
}

function benchmarkTexts(context: DecisionContext, prose: FactProse): string[] {
  const { words, comparison } = context;
  const { text, format } = words;
  const { deepDive: say } = words.decision;
  const { benchmarks, models } = comparison;
  if (benchmarks.length === 0) return [text.noBenchmarks, say.untested];
  const clear = clearLeads(benchmarks);
  const comparable = [...new Set([...clear, ...comparedRows(benchmarks)])];
  const apart = benchmarks.filter(({ shared, gap }) => shared && !gap);
  const told = comparable.slice(0, TOLD_BENCHMARKS);
  const led = [...models.keys()].map(
    (position) => clear.filter(({ leaders }) => leaders.positions[0] === position).length,
  );
  const leading = keysWhere(led, Boolean);
  return [
    ...(comparable.length === 0 ? [text.noSharedBenchmarks] : []),
    ...told.map((row) => aboutBenchmark(context, prose, row)),
    ...(told.some(({ cells }) => cells.some((cell) => cell?.score.reportedBy === 'vendor'))
      ? [say.vendor]
      : []),
    ...(comparable.length > told.length
      ? [
          leading.length > 0
            ? say.leads(
                format.plural(comparable.length, say.rows),
                prose.each(leading, (position) => format.number(led[position] ?? 0)),
              )
            : say.noLeads(format.plural(comparable.length, say.rows)),
        ]
      : []),
    ...(apart.length > 0
      ? [say.apart(benchmarkList(words, [...new Set(apart.map((row) => prose.benchmark(row)))]))]
      : []),
    comparable.length > 0 ? say.directional : say.untested,
  ];
}

/** What the models can do, those together of whom the same is known. */
function capabilityTexts(context: DecisionContext, prose: FactProse): string[] {
  const { words, comparison } = context;
  const { text, format } = words;
  const { deepDive: say } = words.decision;
  const { capabilities } = comparison;
  const groups = new Map<string, string[]>();
  for (const { name, cells } of capabilities) {
    const answers = cells.map((cell) =>
      typeof cell?.value !== 'boolean'
        ? '?'
        : cell.disputed.length > 0
          ? '!'
          : cell.value
            ? '+'
            : '-',
    );
    const key = answers.join('');
    groups.set(key, [...(groups.get(key) ?? []), text.capabilities[name]]);
  }
  const clauses = { '+': say.has, '-': say.lacks, '!': say.disputed, '?': say.notKnown };
  const facts = [...groups].flatMap(([key, names]) => {
    if (!/[^?]/.test(key)) return [];
    const said = Object.entries(clauses).flatMap(([answer, clause]) =>
      prose.of(
        keysWhere([...key], (one) => one === answer),
        clause,
      ),
    );
    return [say.capabilities(format.list(names), format.list(said))];
  });
  const keys = [...groups.keys()];
  const isAll = (pattern: RegExp): boolean => keys.every((key) => pattern.test(key));
  if (facts.length === 0) return [say.noCapabilities];
  const differs = keys.some((key) => key.includes('+') && key.includes('-'));
  const unrecorded = [...groups].flatMap(([key, names]) => (/[^?]/.test(key) ? [] : names));
  return [
    differs ? say.footprintsDiffer : isAll(/^(\++|-+)$/) ? say.footprintsClose : say.footprintsOpen,
    ...facts,
    ...prose.about(unrecorded, say.unrecorded),
  ];
}

function costTexts(context: DecisionContext, prose: FactProse): string[] {
  const { words, comparison } = context;
  const { text, format } = words;
  const { deepDive: say } = words.decision;
  const { blends, costs, scorecard } = comparison;

  const prices = prose.prices(say.listed, say.priced);
  // What is over a year old is said to be so, and nothing is said to be cheaper by it.
  const outdated = keysWhere(costs.costs, ({ cheapest }) => cheapest?.outdated);
  const dated = outdated.flatMap((position) => {
    const date = costs.costs[position]?.cheapest?.offer.asOf;
    return date === undefined ? [] : [text.costOutdated(prose.name(position), format.date(date))];
  });
  const missing = [...new Set(costs.costs.flatMap(({ missing: why }) => why ?? []))].map((reason) =>
    say.unpriced(
      prose.names(keysWhere(costs.costs, ({ missing: why }) => why === reason)),
      text.noUsableOffer[reason],
    ),
  );

  const blended = keysWhere(blends, ({ blend }) => blend);
  const figure = (position: number, name: 'blend' | 'gap' | 'cheaper' | 'multiple'): string => {
    const value = blends[position]?.[name];
    return value ? prose.figure(say.blended, position, value) : '';
  };
  const { inputTokens, outputTokens } = BLEND_MIX;
  const share = (tokens: number): string => format.percent(tokens / (inputTokens + outputTokens));
  const value = (position: number): number => blends[position]?.blend?.value ?? 0;
  const dearest = [...blended].sort((a, b) => value(a) - value(b)).at(-1);
  const highest = dearest === undefined ? undefined : blends[dearest];
  const lowest = blended.filter((position) => !blends[position]?.gap);
  const difference = (): string[] => {
    if (dearest === undefined || blended.length < 2) return [];
    if (lowest.some((position) => outdated.includes(position))) return [];
    if (!highest?.gap) return [say.sameBlend];
    const said = [
      prose.names(lowest),
      prose.name(dearest),
      figure(dearest, 'gap'),
      figure(dearest, 'cheaper'),
    ] as const;
    return [
      highest.multiple
        ? say.blendTimes(...said, figure(dearest, 'multiple'))
        : say.blendGap(...said),
    ];
  };

  const offered = keysWhere(scorecard.offers.cells, (cell) => cell?.providers.length);
  const alone = offered.filter(
    (position) => scorecard.offers.cells[position]?.providers.length === 1,
  );
  return [
    ...prices,
    ...dated,
    ...missing,
    ...(blended.length > 0
      ? [
          say.blend(
            share(inputTokens),
            share(outputTokens),
            prose.each(blended, (position) => figure(position, 'blend')),
          ),
          ...difference(),
        ]
      : []),
    ...(blended.some((position) => costs.costs[position]?.cheapest?.prices.perRequest)
      ? [say.fees]
      : []),
    ...(offered.length > 0
      ? [say.availability(prose.each(offered, (position) => prose.providers(position)))]
      : []),
    ...prose.of(alone, say.noFallback),
    ...(prices.length > 0 ? priceBasis(context) : []),
  ];
}

/** When to choose which model; `choose` writes of one that has advantages. */
export function choiceTexts(
  context: DecisionContext,
  prose: FactProse,
  choose: (position: number) => readonly string[],
): string[] {
  const { words, comparison } = context;
  const { deepDive, tradeOffs } = words.decision;
  const standing = comparison.models.map((_, position) => standingOf(context, position));
  const unsaid = (['none', 'tooLittle'] as const).flatMap((why) =>
    prose.of(
      keysWhere(standing, (one) => one === why),
      tradeOffs[why],
      'disjunction',
    ),
  );
  return [
    ...keysWhere(standing, (one) => one === 'advantages').flatMap(choose),
    ...unsaid,
    ...leavingTexts(context, [...standing.keys()]),
    deepDive.verify,
  ];
}

const briefChoices = (context: DecisionContext, prose: FactProse): string[] =>
  choiceTexts(context, prose, (position) => [
    context.words.decision.deepDive.choose(
      prose.name(position),
      context.words.format.list(briefReasons(context, prose, position)),
    ),
  ]);

/** The paragraphs. None for less than two models. */
export function deepDive(context: DecisionContext): Sentence[] {
  if (context.comparison.models.length < 2) return [];
  return [benchmarkTexts, capabilityTexts, costTexts, briefChoices].map((write) => {
    const prose = new FactProse(context);
    return prose.runs(context.words.text.sentences(write(context, prose)));
  });
}
