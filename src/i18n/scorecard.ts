/** The scorecard in words. */
import type { Known, Leaders, Scorecard, Signal } from '../analysis/index.js';
import type { Id } from '../catalogue/types.js';
import type { DecisionContext } from './decision-words.js';
import type { Explain } from './explain.js';
import { knownText, offerNotes, scoreText } from './facts.js';

/** One signal of one model in words. */
export interface ScorecardCell {
  text: string;
  /** Absent where there is no value: the text then says so. */
  explain?: Explain;
  /** What stands below the value. */
  notes?: readonly string[];
  /** What the value is taken from. */
  cited?: { sources?: readonly Id[]; disputed?: readonly unknown[] };
}

/** One signal in words. */
export interface ScorecardRow {
  name: keyof Scorecard;
  label: string;
  /** What is said of the cell that leads. */
  leading: string;
  leaders: Leaders;
  /** In the order of the models. */
  cells: readonly ScorecardCell[];
}

/** The scorecard, signal by signal. */
export function scorecardRows(context: DecisionContext): ScorecardRow[] {
  const { words, comparison, sources, nameOf, providerName, benchmarkName } = context;
  const { text, format, decision } = words;
  const { scorecard: say } = decision;
  const { scorecard, costs, currency } = comparison;

  function row<T>(
    name: keyof Scorecard,
    { cells, leaders }: Signal<T>,
    label: string,
    leading: string,
    cellOf: (cell: T, title: string, position: number) => ScorecardCell,
    missing: (position: number) => string = () => text.unknown,
  ): ScorecardRow {
    return {
      name,
      label,
      leading,
      leaders,
      cells: cells.map((cell, position) =>
        cell === undefined
          ? { text: missing(position) }
          : cellOf(
              cell,
              text.phrases([label, nameOf(comparison.models[position]?.id ?? '')]),
              position,
            ),
      ),
    };
  }
  const fact =
    <T>(textOf: (value: T) => string) =>
    (known: Known<T>, title: string): ScorecardCell => ({
      text: knownText(words, known, textOf),
      explain: (to) => to.known(context, title, known, textOf),
      cited: known,
    });
  const date = fact<string>((day) => format.date(day));
  const yesNo = (value: boolean | undefined): string =>
    value === undefined ? text.unknown : value ? text.yes : text.no;

  return [
    row(
      'bestFor',
      scorecard.bestFor,
      decision.sources.other.bestFor,
      '',
      fact((tags) => (tags.length > 0 ? format.list(tags) : text.none)),
    ),
    row(
      'contextWindow',
      scorecard.contextWindow,
      text.specs.contextWindow,
      text.largest,
      fact((tokens) => format.plural(tokens, text.tokens)),
    ),
    row(
      'outputPrice',
      scorecard.outputPrice,
      text.outputPrice,
      text.lowest,
      (ranked, title) => ({
        text: format.price(ranked.prices.output ?? 0, currency),
        explain: (to) => to.price(context, title, ranked, 'output'),
        notes: [text.perMillion, text.via(providerName(ranked.provider))],
        cited: ranked.offer,
      }),
      (position) => {
        const reason = costs.costs[position]?.missing;
        return reason ? text.noUsableOffer[reason] : text.unknown;
      },
    ),
    row('offers', scorecard.offers, text.offers, say.most, ({ offers, providers }, title) => {
      const shown = format.plural(providers.length, say.providers);
      const cited = offers.flatMap(({ offer }) => offer.sources ?? []);
      return {
        text: shown,
        notes: [format.plural(offers.length, text.offerCount)],
        explain: (to) =>
          to.lines(
            title,
            shown,
            offers.map((ranked) =>
              text.phrases([providerName(ranked.provider), ...offerNotes(words, ranked)]),
            ),
            sources.filter(({ id }) => cited.includes(id)),
          ),
        cited: { sources: cited },
      };
    }),
    row(
      'benchmarks',
      scorecard.benchmarks,
      text.sections.benchmarks,
      say.most,
      ({ rows, led }, title, position) => {
        if (rows.length === 0) return { text: say.noneComparable };
        const shown = format.plural(led, say.leads);
        const scores = rows.flatMap((data) => {
          const score = data.cells[position]?.score;
          return score ? [{ data, score }] : [];
        });
        const cited = scores.flatMap(({ score }) => score.sources ?? []);
        return {
          text: shown,
          notes: [format.plural(rows.length, say.comparable)],
          explain: (to) =>
            to.lines(
              title,
              shown,
              scores.map(({ data, score }) =>
                text.labelled(benchmarkName(data), scoreText(words, data, score.value)),
              ),
              sources.filter(({ id }) => cited.includes(id)),
            ),
          cited: { sources: cited },
        };
      },
    ),
    row('licence', scorecard.licence, text.specs.licence, '', (known, title) => ({
      text: known.value?.name ?? text.none,
      explain: (to) => to.licence(context, title, known),
      notes: known.value
        ? (['openWeights', 'openSource'] as const).map((term) =>
            text.labelled(text.licence[term], yesNo(known.value?.[term])),
          )
        : [],
      cited: known,
    })),
    row('knowledgeCutoff', scorecard.knowledgeCutoff, text.specs.knowledgeCutoff, say.latest, date),
    row('age', scorecard.age, say.age, say.newest, ({ released, months }, title) => {
      const cell = date(released, title);
      return months === undefined
        ? cell
        : { ...cell, text: format.duration(months), notes: [text.releasedOn(cell.text)] };
    }),
  ];
}
