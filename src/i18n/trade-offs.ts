/** What speaks for each model, in lists and in few words. */
import { isRetired, readFact, valueOf, type Advantage, type SpecRow } from '../analysis/index.js';
import type { DecisionContext, DecisionWords } from './decision-words.js';
import { FactProse } from './fact-prose.js';
import type { Sentence } from './prose.js';

/** When to choose one model. */
export interface ModelTradeOffs {
  heading: string;
  reasons: readonly Sentence[];
  /** Why there are no reasons, and what is to be known of the model whatever they are. */
  notes: readonly Sentence[];
}

/**
 * With no more facts than these that a model could be set against another in, too little is known
 * of it: cost, output price and number of providers all follow from one recorded offer.
 */
const TOO_FEW_FACTS = 3;

/** Named in one sentence; the sections about them have all. */
const NAMED_BENCHMARKS = 3;

/** Of more rivals than these, the nearest one says how far the lead goes. */
const MOST_RIVALS = 2;

/** How it can be said of a model when to choose it. */
export function standingOf(
  { comparison }: DecisionContext,
  position: number,
): 'advantages' | 'none' | 'tooLittle' | 'unreleased' {
  if (comparison.unreleased.includes(position)) return 'unreleased';
  if (comparison.advantages[position]?.length) return 'advantages';
  return (comparison.contested[position] ?? 0) > TOO_FEW_FACTS ? 'none' : 'tooLittle';
}

/** Advantages of one kind in one group. A benchmark that is led in two rows is named once. */
function grouped(advantages: readonly Advantage[]): Advantage[][] {
  const groups = new Map<string, Advantage[]>();
  const benchmarkOf = (one: Advantage): string | undefined =>
    one.name === 'benchmark' ? one.row.benchmark : undefined;
  for (const advantage of advantages) {
    const group = groups.get(advantage.name) ?? [];
    const benchmark = benchmarkOf(advantage);
    if (benchmark === undefined || !group.some((one) => benchmarkOf(one) === benchmark))
      groups.set(advantage.name, [...group, advantage]);
  }
  return [...groups.values()];
}

/** What a model has of what is compared, as text that can be opened. */
function valueText(
  context: DecisionContext,
  prose: FactProse,
  advantage: Advantage,
  position: number,
): string {
  const { words, comparison, sources } = context;
  const { text, format } = words;
  const { tradeOffs: say } = words.decision;
  switch (advantage.name) {
    case 'cost': {
      const monthly = comparison.costs.costs[position]?.monthly;
      return monthly ? prose.figure(text.monthly, position, monthly) : text.unknown;
    }
    case 'outputPrice': {
      const offer = comparison.scorecard.outputPrice.cells[position];
      return offer ? prose.price(offer, 'output') : text.unknown;
    }
    case 'providers':
      return prose.providers(position);
    case 'speed': {
      const cited = advantage.sources[position] ?? [];
      const speed = format.plural(advantage.cells[position]?.[0] ?? 0, say.speed, 1);
      return prose.link(speed, (to) =>
        to.lines(
          prose.name(position),
          speed,
          [],
          sources.filter(({ id }) => cited.includes(id)),
        ),
      );
    }
    case 'openSource':
    case 'openWeights': {
      const licence = readFact(comparison.models[position]?.licence);
      const label = text.phrases([text.specs.licence, prose.name(position)]);
      return licence?.value
        ? prose.link(licence.value.name, (to) => to.licence(context, label, licence))
        : text.unknown;
    }
    case 'capability': {
      const cell = advantage.row.cells[position];
      const label = text.capabilities[advantage.row.name];
      return cell
        ? prose.link(label, (to) => to.known(context, label, cell, () => text.yes))
        : label;
    }
    case 'benchmark':
      // In few words: a list of names in brackets, each without any of its own.
      return context.benchmarkName({ benchmark: advantage.row.benchmark });
    case 'bestFor':
      return format.list(advantage.tags);
    case 'contextWindow':
    case 'maxOutput':
    case 'knowledgeCutoff':
    case 'released':
    case 'parametersTotal':
    case 'parametersActive':
      return prose.spec(advantage.row as SpecRow, position);
  }
}

/** A list of benchmarks; of many the first few, and how many more there are. */
export function benchmarkList(
  { format, decision }: DecisionWords,
  items: readonly string[],
): string {
  const more = items.length - NAMED_BENCHMARKS;
  return format.list(
    more > 0
      ? [...items.slice(0, NAMED_BENCHMARKS), format.plural(more, decision.tradeOffs.more)]
      : items,
  );
}

/** What a reader must want for one kind of advantage to count, and what the others have. */
function reasonText(
  context: DecisionContext,
  prose: FactProse,
  group: readonly Advantage[],
  position: number,
): string {
  const { words, comparison } = context;
  const { tradeOffs: say } = words.decision;
  const [first] = group;
  if (!first) return '';
  const { name, against, amongKnown } = first;
  const own = group.map((advantage) => {
    if (advantage.name !== 'benchmark' || !advantage.row.gap)
      return valueText(context, prose, advantage, position);
    return say.lead(prose.benchmark(advantage.row), prose.gap(advantage.row, advantage.row.gap));
  });
  if (name === 'benchmark') {
    const reason = say.when.benchmark(benchmarkList(words, own));
    return group.some((one) => one.amongKnown) ? say.notAllScored(reason) : reason;
  }
  const valueOf = (rival: number): string => valueText(context, prose, first, rival);
  const rivals =
    name === 'capability' || name === 'openSource' || name === 'openWeights'
      ? prose.names(against)
      : against.length > MOST_RIVALS
        ? say.nearest(prose.each(against.slice(0, 1), valueOf))
        : prose.each(against, valueOf);
  const reason = say.when[name](words.format.list(own), rivals);
  const unknown = [...comparison.models.keys()].filter(
    (other) => other !== position && !against.includes(other),
  );
  if (!amongKnown) return reason;
  const isPrice = name === 'cost' || name === 'outputPrice';
  const isOld = (other: number): boolean =>
    isPrice && (comparison.costs.costs[other]?.cheapest?.outdated ?? false);
  const missing = unknown.filter((other) => !isOld(other));
  const old = unknown.filter(isOld);
  const said = missing.length > 0 ? say.unknownOf(reason, prose.names(missing)) : reason;
  return old.length > 0 ? say.outdatedOf(said, prose.names(old)) : said;
}

/** What a reader must want for each kind of advantage of a model to count, most telling first. */
export const reasonTexts = (
  context: DecisionContext,
  prose: FactProse,
  position: number,
): string[] =>
  grouped(context.comparison.advantages[position] ?? []).map((group) =>
    reasonText(context, prose, group, position),
  );

/** What speaks for a model in a few words each. */
export function briefReasons(
  context: DecisionContext,
  prose: FactProse,
  position: number,
): string[] {
  const { words, comparison } = context;
  const { tradeOffs: say } = words.decision;
  return grouped(comparison.advantages[position] ?? []).map((group) => {
    const [first] = group;
    const brief = say.briefly[first?.name ?? 'cost'];
    const values = group.map((advantage) => valueText(context, prose, advantage, position));
    const text =
      typeof brief === 'string'
        ? brief
        : brief(
            first?.name === 'benchmark' ? benchmarkList(words, values) : words.format.list(values),
          );
    return group.some(({ amongKnown }) => amongKnown) ? say.amongKnown(text) : text;
  });
}

/** Which models were not released on the day. */
export function unreleasedTexts(
  { words, comparison, nameOf }: DecisionContext,
  positions: readonly number[] = comparison.unreleased,
): string[] {
  const names = comparison.unreleased.flatMap((position) =>
    positions.includes(position) ? [nameOf(comparison.models[position]?.id ?? '')] : [],
  );
  const { unreleased } = words.decision.tradeOffs;
  return names.length > 0
    ? [unreleased(words.format.list(names), words.format.date(comparison.asOf ?? ''))]
    : [];
}

/** Which models cannot be had yet, or are on their way out, whatever speaks for them. */
export function leavingTexts(context: DecisionContext, positions: readonly number[]): string[] {
  const { words, comparison, nameOf } = context;
  const { leaving } = words.decision.tradeOffs;
  const left = (['deprecated', 'retired'] as const).flatMap((status) => {
    const names = positions.flatMap((position) => {
      const model = comparison.models[position];
      if (!model || comparison.unreleased.includes(position)) return [];
      const own = isRetired(model, comparison.asOf) ? 'retired' : valueOf(model.status);
      return own === status ? [nameOf(model.id)] : [];
    });
    return names.length > 0 ? [leaving[status](words.format.list(names))] : [];
  });
  return [...unreleasedTexts(context, positions), ...left];
}

/** When to choose each of the models, in their order. Empty for less than two models. */
export function tradeOffs(context: DecisionContext): ModelTradeOffs[] {
  const { words, comparison } = context;
  const { models } = comparison;
  const { tradeOffs: say } = words.decision;
  if (models.length < 2) return [];
  return models.map((_, position) => {
    const prose = new FactProse(context);
    const name = prose.name(position);
    const standing = standingOf(context, position);
    const notes = [
      ...(standing === 'none' || standing === 'tooLittle' ? [say[standing](name)] : []),
      ...leavingTexts(context, [position]),
    ];
    return {
      heading: standing === 'advantages' ? say.choose(name) : name,
      reasons: reasonTexts(context, prose, position).map((reason) => prose.runs(reason)),
      notes: notes.map((note) => prose.runs(note)),
    };
  });
}
