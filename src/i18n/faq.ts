/** Questions that readers ask of several models, and their answers from what is known. */
import type { Knowable, Known, Question } from '../analysis/index.js';
import { dearerTexts, workloadText } from './costs.js';
import type { DecisionContext } from './decision-words.js';
import { choiceTexts, keysWhere } from './deep-dive.js';
import { FactProse } from './fact-prose.js';
import type { Sentence } from './prose.js';

/** A question and what answers it. */
export interface Answered {
  question: string;
  answer: Sentence;
}

/** Providers named in an answer; the link behind them names all. */
const NAMED_PROVIDERS = 5;

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
  ): string[] {
    const { text } = this.context.words;
    const textOf = (able: boolean): string => (able ? text.yes : text.no);
    return STATES.flatMap((state) => {
      const names = cells.flatMap((cell, position) => {
        if (stateOf(cell?.value) !== state || !counts(position)) return [];
        const name = this.name(position);
        if (!cell) return [name];
        const title = text.phrases([label, name]);
        const link = this.link(name, (to) => to.known(this.context, title, cell, textOf));
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
  context(prose, { words }, { row }) {
    const { faq: say, summary } = words.decision;
    const { cells, leaders } = row;
    const { positions, tie, equal, amongKnown } = leaders;
    const value = (position: number): string => prose.spec(row, position);
    const [first = 0] = positions;
    const rest = keysWhere(cells, Boolean).filter(
      (position) => !equal || !positions.includes(position),
    );
    return [
      equal
        ? say.sameWindow(prose.names(positions), value(first))
        : tie
          ? say.unclear
          : say.largest(prose.name(first), !amongKnown),
      ...(rest.length > 0 ? [summary.contextWindow(prose.each(rest, value))] : []),
      ...prose.where(cells, (cell) => !cell, say.windowUnknown),
    ];
  },

  price(prose, { words, comparison, providerName }) {
    const { text, format, decision } = words;
    const { faq: say } = decision;
    const { costs, order, leaders } = comparison.costs;
    const { positions, tie, amongKnown } = leaders;
    const lead = tie ? say.sameCost : say.cheapest;
    const offers = order.flatMap((position) => {
      const { cheapest, monthly } = costs[position] ?? {};
      if (!cheapest || !monthly) return [];
      const { terms = [], tier, provider } = cheapest;
      const name = prose.name(position);
      const prices = terms.map(({ part, price }) =>
        say.prices[part](
          part === 'requestFee'
            ? format.price(price, comparison.currency)
            : prose.price(cheapest, part),
        ),
      );
      const cost = prose.figure(text.monthly, position, monthly);
      return [
        say.offer(name, cost, providerName(provider), format.list(prices)),
        ...(tier === undefined ? [] : [say.tier(name, format.plural(tier, text.tokens))]),
      ];
    });
    // Of many, the dearest says how wide the field is.
    const dearest = order.findLast((position) => costs[position]?.monthly) ?? 0;
    return [
      ...prose.of(positions, (models) => lead(models, !amongKnown)),
      ...offers,
      ...dearerTexts(text, prose.name(dearest), costs[dearest], (figure) =>
        prose.figure(text.comparedToCheapest, dearest, figure),
      ),
      ...order.flatMap((position) => {
        const { missing } = costs[position] ?? {};
        return missing ? [text.costMissing(prose.name(position), text.noUsableOffer[missing])] : [];
      }),
      offers.length > 0 ? say.listPrices(workloadText(words, comparison.workload)) : text.noCost,
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
        (position) => cells[position]?.value,
      ),
      ...(cells.some((cell) => cell?.value?.openWeights && !cell.value.openSource)
        ? [say.weightsAlone]
        : []),
      ...prose.where(cells, (cell) => cell?.value === null, say.noLicence),
      ...prose.where(cells, (cell) => !cell, say.licenceUnknown),
    ];
  },

  capability(prose, { words }, { row }) {
    const { text, decision } = words;
    return prose.byState(row.cells, text.capabilities[row.name], decision.faq.supported);
  },

  providers(prose, { words, providerName }, { providers, weights }) {
    const { text, format, decision } = words;
    const { faq: say } = decision;
    return [
      ...providers.flatMap((ids, position) => {
        const names = ids.map(providerName);
        const named = names.slice(0, NAMED_PROVIDERS);
        const beyond = names.length - named.length;
        if (beyond > 0) {
          const title = text.phrases([text.provider, prose.name(position)]);
          const count = format.plural(names.length, decision.tradeOffs.providers);
          named.push(
            prose.link(format.plural(beyond, say.more), (to) => to.lines(title, count, names)),
          );
        }
        return prose.about(named, (list) => say.providers(prose.name(position), list));
      }),
      ...prose.where(providers, (ids) => ids.length === 0, say.noProviders),
      ...prose.where(weights.cells, (cell) => cell?.value && !isDisputed(cell), say.ownHardware),
    ];
  },

  choice: (prose, context) => choiceTexts(context, prose),
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
      return question.row.name === 'multimodal'
        ? say.whichMultimodal(any)
        : say.whichSupports(any, text.capabilities[question.row.name]);
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
