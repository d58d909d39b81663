/** What changes from one model to another, in sentences. */
import type {
  Knowable,
  SpecName,
  SpecRow,
  Switch,
  SwitchChange,
  SwitchChangeName,
} from '../analysis/index.js';
import { specRowOf } from '../analysis/specs.js';
import type { DecisionContext, DecisionWords } from './decision-words.js';
import { FactProse } from './fact-prose.js';
import { figureText, specText } from './facts.js';
import type { Run, Sentence } from './prose.js';

/** The amount of a change without its sign, which the words around it say. */
const amountText = (words: DecisionWords, { difference }: SwitchChange): string =>
  figureText(words, { ...difference, value: Math.abs(difference.value) });

/** What changes for those who make the switch, a sentence for each point. */
export function switchSentences(context: DecisionContext, move: Switch): Sentence[] {
  const { words, comparison } = context;
  const { text, format, decision } = words;
  const { labels, ...say } = decision.switching;
  const prose = new FactProse(context);
  const [from, to] = [prose.name(move.from), prose.name(move.to)];
  const numbers: Record<SwitchChangeName, string> = { ...text.specs, ...labels };
  const lines: string[] = [];
  const kept: string[] = [];

  if (move.providers)
    lines.push(
      move.providers.length > 0
        ? say.shared(prose.someProviders(move.providers, text.provider))
        : say.notShared,
    );

  for (const [name, change] of Object.entries(move.changes)) {
    const what = numbers[name as SwitchChangeName];
    const { difference, cheaper, multiple } = change;
    const linked = (figure: typeof difference, shown = figureText(words, figure)): string =>
      prose.link(shown, (explain) => explain.figure(context, text.phrases([what, to]), figure));
    const amount = linked(difference, amountText(words, change));
    if (difference.value === 0) kept.push(linked(difference, what));
    else if (multiple) lines.push(say.times(what, amount, linked(multiple)));
    else if (cheaper) lines.push(say.cheaper(what, amount, linked(cheaper)));
    else lines.push(say[difference.value > 0 ? 'more' : 'less'](what, amount));
  }

  const spec = <N extends SpecName>(name: N): SpecRow<N> => specRowOf(comparison.specs, name);
  /** Of which of the two something is recorded, the new one before the old. */
  const recorded = (cells: readonly unknown[]): number =>
    [move.to, move.from].find((position) => cells[position]) ?? -1;
  /** A specification by its name, which opens what is recorded. */
  const named = (name: SpecName): string => {
    const row = spec(name);
    const position = recorded(row.cells);
    const cell = row.cells[position] as Knowable<never>;
    const label = text.specs[name];
    return cell
      ? prose.link(label, (explain) =>
          explain.known(context, text.phrases([label, prose.name(position)]), cell, (value) =>
            specText(words, name, value),
          ),
        )
      : label;
  };
  /** Capabilities and terms of the licence, which open what is recorded. */
  const abilities = (part: keyof Switch['capabilities']): string[] => [
    ...move.capabilities[part].map((name) => {
      const label = text.capabilities[name];
      const { cells = [] } = comparison.capabilities.find((row) => row.name === name) ?? {};
      const position = recorded(cells);
      const cell = cells[position];
      return cell
        ? prose.link(label, (explain) =>
            explain.known(context, text.phrases([label, prose.name(position)]), cell, (able) =>
              able ? text.yes : text.no,
            ),
          )
        : label;
    }),
    // A licence that cannot be compared stands for its terms.
    ...(part === 'unknown' && move.named.unknown.includes('licence') ? [] : move.terms[part]).map(
      (term) => {
        const { cells } = spec('licence');
        const position = recorded(cells);
        const licence = cells[position];
        const title = text.phrases([text.specs.licence, prose.name(position)]);
        return licence
          ? prose.link(text.licence[term], (explain) => explain.licence(context, title, licence))
          : text.licence[term];
      },
    ),
  ];
  for (const part of ['lost', 'gained'] as const) {
    const things = abilities(part);
    if (things.length > 0) lines.push(say[part](format.list(things)));
  }
  for (const side of ['inputs', 'outputs'] as const)
    for (const part of ['lost', 'gained'] as const) {
      const things = move[side][part].map((modality) =>
        prose.spec(spec(side), move.to, () => text.modalities[modality]),
      );
      if (things.length > 0) lines.push(say[side][part](format.list(things)));
    }
  for (const name of move.named.changed)
    lines.push(say[name](prose.spec(spec(name), move.from), prose.spec(spec(name), move.to)));

  // Without a cost there is no offer whose prices could be compared: it stands for them.
  const noCost = move.unknown.includes('monthly');
  const unknown = move.unknown
    .filter((name) => !noCost || (name !== 'input' && name !== 'output'))
    .map((name) =>
      name === 'contextWindow' || name === 'maxOutput' ? named(name) : numbers[name],
    );
  kept.push(...move.named.kept.map(named));
  unknown.push(...move.named.unknown.map(named));
  for (const side of ['inputs', 'outputs'] as const) {
    const exchange = move[side];
    if (exchange.unknown.length > 0) unknown.push(named(side));
    else if (exchange.kept.length > 0 && exchange.lost.length + exchange.gained.length === 0)
      kept.push(named(side));
  }
  kept.push(...abilities('kept'));
  unknown.push(...abilities('unknown'));

  if (lines.length + kept.length + unknown.length === 0) lines.push(say.nothing(from, to));
  if (kept.length > 0) lines.push(say.kept(format.list(kept)));
  if (unknown.length > 0) lines.push(say.unknown(format.list(unknown)));
  return lines.map((line) => prose.runs(line));
}

/** The change of the monthly cost in short; undefined where it is not known. */
export function switchCost(context: DecisionContext, move: Switch): Run | undefined {
  const { words, nameOf, comparison } = context;
  const { switching: say } = words.decision;
  const change = move.changes.monthly;
  if (!change) return undefined;
  const { difference } = change;
  const amount = amountText(words, change);
  const title = words.text.phrases([
    say.labels.monthly,
    nameOf(comparison.models[move.to]?.id ?? ''),
  ]);
  return {
    text:
      difference.value === 0
        ? say.sameCost
        : difference.value > 0
          ? say.moreAMonth(amount)
          : say.lessAMonth(amount),
    explain: (to) => to.figure(context, title, difference),
  };
}

/** How many capabilities are lost and gained, where any are, and which they are. */
export function switchCounts(context: DecisionContext, { capabilities, to }: Switch): Run[] {
  const { words, comparison, nameOf, sources } = context;
  const { switching: say } = words.decision;
  const counts = [
    [capabilities.lost, say.capabilitiesLost],
    [capabilities.gained, say.capabilitiesGained],
  ] as const;
  return counts.flatMap(([names, forms]) => {
    if (names.length === 0) return [];
    const text = words.format.plural(names.length, forms);
    const cited = comparison.capabilities.flatMap(({ name, cells }) =>
      names.includes(name) ? (cells[to]?.sources ?? []) : [],
    );
    return [
      {
        text,
        explain: (write) =>
          write.lines(
            nameOf(comparison.models[to]?.id ?? ''),
            text,
            names.map((name) => words.text.capabilities[name]),
            sources.filter(({ id }) => cited.includes(id)),
          ),
      },
    ];
  });
}

/** Which offers the prices are those of. Undefined where there are none. */
export function offersUsed({
  words,
  comparison,
  nameOf,
  providerName,
}: DecisionContext): string | undefined {
  const { switching: say } = words.decision;
  const used = comparison.costs.costs.flatMap(({ cheapest }, position) =>
    cheapest
      ? [say.offer(nameOf(comparison.models[position]?.id ?? ''), providerName(cheapest.provider))]
      : [],
  );
  return used.length > 1 ? say.prices(words.format.list(used)) : undefined;
}
