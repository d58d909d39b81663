/** Questions that readers ask of several models, and their answers from what is known. */
import { isSupplied } from '../analysis/cited.js';
import { convertedPrice } from '../analysis/exchange.js';
import type { Knowable, Known, Question } from '../analysis/index.js';
import { isOwn } from '../analysis/own-price.js';
import { dateTexts, dearerTexts, missingTexts, priceBasis, workloadText } from './costs.js';
import type { DecisionContext } from './decision-words.js';
import { choiceTexts, keysWhere } from './deep-dive.js';
import type { Explain } from './explain.js';
import { FactProse } from './fact-prose.js';
import { offerNotes } from './facts.js';
import type { Sentence } from './prose.js';
import { reasonTexts, unreleasedTexts } from './trade-offs.js';

/** A question and what answers it. */
export interface Answered {
  question: string;
  answer: Sentence;
}

/** Why to choose one model, in an answer: the trade-offs have all. */
const MOST_REASONS = 3;

const STATES = ['yes', 'no', 'unknown'] as const;

type State = (typeof STATES)[number];

const stateOf = (value: boolean | undefined | null): State =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : 'unknown';

const isDisputed = ({ value, disputed }: Known<unknown>): boolean =>
  disputed.some((other) => other.value !== value);

/** Writes sentences that are left out where there is nothing they could be about. */
class AnswerProse extends FactProse {
  /** About the models of which something holds. */
  where<T>(
    list: readonly T[],
    isSo: (item: T) => unknown,
    say: (models: string) => string,
  ): string[] {
    return this.of(keysWhere(list, isSo), say);
  }

  /** The value, marked where other sources give another. */
  marked(value: string, cell: Known<unknown>): string {
    return isDisputed(cell) ? this.context.words.decision.summary.disputed(value) : value;
  }

  /** About the models of yes, of no and of not known. The names open where that comes from. */
  byState(
    cells: readonly Knowable<boolean>[],
    label: string,
    say: Readonly<Record<State, (models: string) => string>>,
    counts: (position: number) => unknown = () => true,
    explain?: (position: number) => Explain,
  ): string[] {
    const { text } = this.context.words;
    const textOf = (able: boolean): string => (able ? text.yes : text.no);
    return STATES.flatMap((state) => {
      const names = cells.flatMap((cell, position) => {
        if (stateOf(cell?.value) !== state || !counts(position)) return [];
        const name = this.name(position);
        if (!cell) return [name];
        const title = text.phrases([label, name]);
        const link = this.link(
          name,
          explain?.(position) ?? ((to) => to.known(this.context, title, cell, textOf)),
        );
        return [this.marked(link, cell)];
      });
      return this.about(names, say[state]);
    });
  }
}

const ANSWERS: {
  readonly [N in Question['name']]: (
    prose: AnswerProse,
    context: DecisionContext,
    question: Question & { name: N },
  ) => string[];
} = {
  context(prose, { words, comparison }, { row }) {
    const { faq: say, summary } = words.decision;
    const { cells, leaders } = row;
    const { positions, tie, equal, roughly, amongKnown } = leaders;
    const value = (position: number): string => prose.spec(row, position);
    const [first] = positions;
    const two = comparison.models.length === 2;
    const known = keysWhere(cells, (cell) => cell?.value);
    const rest = keysWhere(cells, Boolean).filter(
      (position) => !equal || !positions.includes(position),
    );
    return [
      equal
        ? say.sameWindow(prose.names(positions), value(first ?? 0))
        : tie
          ? roughly
            ? say.roughlySame(prose.names(first === undefined ? known : positions))
            : say.unclear(two)
          : say.largest(prose.name(first ?? 0), !amongKnown, two),
      ...(rest.length > 0 ? [summary.contextWindow(prose.each(rest, value))] : []),
      ...prose.where(cells, (cell) => !cell, say.windowUnknown),
    ];
  },

  price(prose, context) {
    const { words, comparison, providerName } = context;
    const { text, format, decision } = words;
    const { faq: say } = decision;
    const { costs, order, leaders } = comparison.costs;
    const { positions, tie, amongKnown } = leaders;
    const workload = workloadText(words, comparison.workload);
    const lead = tie ? say.sameCost : say.cheapest;
    const named = order.map((position) => [prose.name(position), costs[position]] as const);
    const offers = order.flatMap((position) => {
      const { cheapest, monthly } = costs[position] ?? {};
      if (!cheapest || !monthly) return [];
      const { terms = [], tier, provider, prices: standard, conversion } = cheapest;
      const name = prose.name(position);
      // Of several classes of requests, those at the first of their prices.
      const first = terms.filter(({ part }, index) => terms[index - 1]?.part !== part);
      const prices = first.map(({ part, price, per }) => {
        const own = convertedPrice(price, conversion);
        return say.prices[part === 'images' && per === 1 ? 'image' : part](
          (part === 'input' || part === 'output') && own === standard[part]
            ? prose.price(cheapest, part)
            : format.price(own, comparison.currency),
        );
      });
      const cost = prose.figure(text.monthly, position, monthly);
      return [
        say.offer(name, cost, providerName(provider), format.list(prices)),
        ...(tier === undefined ? [] : [say.tier(name, format.plural(tier, text.tokens))]),
        ...(first.length < terms.length ? [say.severalPrices(name)] : []),
      ];
    });
    // Of many, the dearest says how wide the field is.
    const dearest = order.findLast((position) => costs[position]?.monthly) ?? 0;
    return [
      ...prose.of(positions, (models) => lead(models, !amongKnown, comparison.models.length === 2)),
      ...offers,
      ...dearerTexts(text, prose.name(dearest), costs[dearest], (figure) =>
        prose.figure(text.comparedToCheapest, dearest, figure),
      ),
      ...dateTexts(
        words,
        named.map(([model, cost]) => [model, cost?.cheapest]),
      ),
      ...missingTexts(words, named),
      ...(offers.length === 0
        ? []
        : costs.some(
              ({ cheapest }) => cheapest && (isSupplied(cheapest.offer) || isOwn(cheapest.offer)),
            )
          ? [decision.summary.workload(workload), ...priceBasis(context)]
          : [say.listPrices(workload)]),
    ];
  },

  licence(prose, context, { row, weights }) {
    const { text, decision } = context.words;
    const { faq: say } = decision;
    const { cells } = row;
    return [
      ...cells.flatMap((cell, position) => {
        if (!cell?.value) return [];
        const { name, openSource } = cell.value;
        const title = text.phrases([text.specs.licence, prose.name(position)]);
        const link = prose.link(name, (to) => to.licence(context, title, cell));
        return [say.licence[stateOf(openSource)](prose.name(position), prose.marked(link, cell))];
      }),
      ...prose.byState(
        weights.cells,
        text.specs.openWeights,
        say.weights,
        (position) => cells[position]?.value && !context.comparison.unreleased.includes(position),
      ),
      ...unreleasedTexts(context),
      ...(cells.some((cell) => cell?.value?.openWeights && !cell.value.openSource)
        ? [say.weightsAlone]
        : []),
      ...prose.where(cells, (cell) => cell?.value === null, say.noLicence),
      ...prose.where(cells, (cell) => !cell, say.licenceUnknown),
    ];
  },

  capability(prose, { words, sources }, { rows: [row, ...more] }) {
    const { text, format, decision } = words;
    const label = text.capabilities[row.name];
    const say = decision.faq.supported;
    if (more.length === 0) return prose.byState(row.cells, label, say);
    // Rows of one question have the same answers.
    const rows = [row, ...more];
    return prose.byState(row.cells, label, say, undefined, (position) => (to) => {
      const cited = rows.flatMap(({ cells }) => cells[position]?.sources ?? []);
      return to.lines(
        prose.name(position),
        row.cells[position]?.value ? text.yes : text.no,
        [format.list(rows.map(({ name }) => text.capabilities[name]))],
        sources.filter(({ id }) => cited.includes(id)),
      );
    });
  },

  providers(prose, context, { providers, weights }) {
    const { words, comparison, providerName, sources } = context;
    const { text, format, decision } = words;
    const { faq: say } = decision;
    return [
      ...providers.flatMap((ids, position) => {
        const name = prose.name(position);
        const title = text.phrases([text.provider, name]);
        const left = (comparison.offers[position] ?? []).filter(
          ({ provider }) => !ids.includes(provider),
        );
        const notes = left.map((ranked) =>
          text.phrases([providerName(ranked.provider), ...offerNotes(words, ranked)]),
        );
        const cited = left.flatMap(({ offer }) => offer.sources ?? []);
        const count = format.number(left.length);
        return [
          ...(ids.length > 0 ? [say.providers(name, prose.someProviders(ids, title))] : []),
          ...(left.length > 0
            ? [
                say.notCounted(
                  name,
                  prose.link(count, (to) =>
                    to.lines(
                      title,
                      count,
                      notes,
                      sources.filter(({ id }) => cited.includes(id)),
                    ),
                  ),
                ),
              ]
            : []),
        ];
      }),
      ...prose.where(comparison.offers, (list) => list.length === 0, say.noProviders),
      ...prose.of(
        keysWhere(
          weights.cells,
          (cell, position) =>
            cell?.value && !isDisputed(cell) && !comparison.unreleased.includes(position),
        ),
        say.ownHardware,
      ),
      ...unreleasedTexts(context),
    ];
  },

  choice: (prose, context) =>
    choiceTexts(context, prose, (position) => {
      const { faq: say } = context.words.decision;
      const [first = '', ...more] = reasonTexts(context, prose, position);
      const also = more.slice(0, MOST_REASONS - 1).map(say.also);
      return [say.choose(prose.name(position), first), ...also];
    }),
};

function ask({ words, comparison, nameOf }: DecisionContext, question: Question): string {
  const { format, text, decision } = words;
  const { faq: say } = decision;
  const names = comparison.models.map(({ id }) => nameOf(id));
  const any = format.list(names, 'disjunction');
  const two = names.length === 2;
  const [first = '', second = ''] = names;
  switch (question.name) {
    case 'context':
      return say.whichWindow(any, two);
    case 'price':
      return say.whichPrice(any, two);
    case 'licence':
      return say.isOpen(any);
    case 'capability':
      return question.rows[0].name === 'multimodal'
        ? say.whichMultimodal(any)
        : say.whichSupports(
            any,
            format.list(question.rows.map((row) => say.asked(text.capabilities[row.name]))),
          );
    case 'providers':
      return say.where(format.list(names));
    case 'choice':
      return two ? say.whenOver(first, second) : say.when(any);
  }
}

/** The questions of a comparison with their answers, in its order. */
export function faq(context: DecisionContext): Answered[] {
  const { words, comparison } = context;
  return comparison.questions.map((question) => {
    const prose = new AnswerProse(context);
    const write = ANSWERS[question.name] as (typeof ANSWERS)[Question['name']];
    return {
      question: ask(context, question),
      answer: prose.runs(words.text.sentences(write(prose, context, question as never))),
    };
  });
}
