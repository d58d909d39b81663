/** What has changed since a day, in sentences. */
import type { Change, Figure, Knowable, RankedOffer } from '../analysis/index.js';
import type { Prices } from '../catalogue/types.js';
import type { DecisionContext } from './decision-words.js';
import { figureText, knownText, scoreText, specText } from './facts.js';
import { Prose, type Sentence } from './prose.js';

/** One change of one model, whose name stands above it. */
export function changeSentence(context: DecisionContext, change: Change): Sentence {
  const { words, comparison, providerName, benchmarkName } = context;
  const { text, format, decision } = words;
  const say = decision.changes;
  const prose = new Prose();

  /** A provider, and which of its routes. */
  const route = ({ provider, offer: { variant } }: RankedOffer): string =>
    providerName(provider) + (variant === undefined ? '' : ` (${variant})`);
  const price = (ranked: RankedOffer, name: keyof Prices, label: string): string => {
    const amount = ranked.prices[name];
    if (amount === undefined) return text.unknown;
    return prose.link(format.price(amount, ranked.currency), (to) =>
      to.price(context, text.phrases([label, route(ranked)]), ranked, name),
    );
  };
  const fact = <T>(label: string, known: Knowable<T>, textOf: (value: T) => string): string =>
    known
      ? prose.link(knownText(words, known, textOf), (to) => to.known(context, label, known, textOf))
      : text.unknown;

  const write = (): string => {
    switch (change.kind) {
      case 'released':
        return say.released(format.date(change.released));
      case 'cost': {
        const title = text.phrases([
          text.monthly,
          context.nameOf(comparison.models[change.model]?.id ?? ''),
        ]);
        const cost = (figure: Figure | undefined): string =>
          figure
            ? prose.link(figureText(words, figure), (to) => to.figure(context, title, figure))
            : text.unknown;
        return say.cost(cost(change.after), cost(change.before));
      }
      case 'cheapest':
        return say.cheapest(route(change.after), route(change.before));
      case 'price': {
        const label = text[`${change.name}Price`];
        return say.price(
          label,
          route(change.after),
          price(change.after, change.name, label),
          price(change.before, change.name, label),
        );
      }
      case 'terms':
        return say.terms(route(change.after));
      case 'begun':
      case 'ended':
        return say[change.kind](
          route(change.offer),
          price(change.offer, 'input', text.inputPrice),
          price(change.offer, 'output', text.outputPrice),
        );
      case 'spec': {
        const { name } = change;
        const label = text.specs[name];
        const short = (value: never): string => specText(words, name, value);
        const [after, before] = [change.after, change.before] as Knowable<never>[];
        const shown = [after, before].map((known) => known && knownText(words, known, short));
        // Large counts can differ where their short forms do not.
        const textOf = (value: never): string =>
          shown[0] === shown[1] && typeof value === 'number' ? format.number(value) : short(value);
        return say.fact(label, fact(label, after, textOf), fact(label, before, textOf));
      }
      case 'capability': {
        const label = text.capabilities[change.name];
        const textOf = (value: boolean): string => (value ? text.yes : text.no);
        return say.fact(
          label,
          fact(label, change.after, textOf),
          fact(label, change.before, textOf),
        );
      }
      case 'score': {
        const { row, cell } = change;
        const label = benchmarkName(row);
        return say.score(
          label,
          prose.link(scoreText(words, row, cell.score.value), (to) =>
            to.score(context, label, row, cell),
          ),
        );
      }
    }
  };
  return prose.runs(
    change.date === undefined ? write() : say.on(format.date(change.date), write()),
  );
}
