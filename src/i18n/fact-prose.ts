/** Facts of a comparison as texts that open what stands behind them. */
import type {
  BenchmarkRow,
  Figure,
  RankedOffer,
  SpecName,
  SpecRow,
  SpecValues,
} from '../analysis/index.js';
import type { DecisionContext } from './decision-words.js';
import { figureText, knownText, scoreText, specText } from './facts.js';
import { Prose, type Sentence } from './prose.js';

/** Writes sentences about a comparison. Models are named by their positions in it. */
export class FactProse extends Prose {
  protected readonly context: DecisionContext;

  constructor(context: DecisionContext) {
    super();
    this.context = context;
  }

  name(position: number): string {
    const { nameOf, comparison } = this.context;
    return nameOf(comparison.models[position]?.id ?? '');
  }

  names(positions: readonly number[]): string {
    return this.context.words.format.list(positions.map((position) => this.name(position)));
  }

  /** A sentence about some things; left out where there are none. */
  about(items: readonly string[], say: (items: string) => string): string[] {
    return items.length > 0 ? [say(this.context.words.format.list(items))] : [];
  }

  /** A sentence about the models at these positions; left out where there are none. */
  of(positions: readonly number[], say: (models: string) => string): string[] {
    return positions.length > 0 ? [say(this.names(positions))] : [];
  }

  /** A finished sentence, to stand among others. */
  finished(sentence: Sentence): string {
    return sentence
      .map(({ text, explain }) => (explain ? this.link(text, explain) : text))
      .join('');
  }

  /** 128,000 tokens for A and 64,000 tokens for B. */
  each(positions: readonly number[], valueOf: (position: number) => string): string {
    const { format, decision } = this.context.words;
    return format.list(
      positions.map((position) =>
        decision.summary.valueFor(valueOf(position), this.name(position)),
      ),
    );
  }

  #title(label: string, position: number): string {
    return this.context.words.text.phrases([label, this.name(position)]);
  }

  /** Marks a value that other sources give otherwise. */
  #marked(value: string, disputed: boolean): string {
    return disputed ? this.context.words.decision.summary.disputed(value) : value;
  }

  /** A known specification; `shown` is a shorter text of it, which nobody disputes. */
  spec<N extends SpecName>(
    { name, cells }: SpecRow<N>,
    position: number,
    shown?: (value: SpecValues[N]) => string,
  ): string {
    const { words } = this.context;
    const cell = cells[position];
    if (!cell) return words.text.unknown;
    const title = this.#title(words.text.specs[name], position);
    const textOf = (value: SpecValues[N]): string => specText(words, name, value);
    return this.#marked(
      this.link(knownText(words, cell, shown ?? textOf), (to) =>
        to.known(this.context, title, cell, textOf),
      ),
      !shown && cell.disputed.length > 0,
    );
  }

  figure(label: string, position: number, figure: Figure): string {
    return this.link(figureText(this.context.words, figure), (to) =>
      to.figure(this.context, this.#title(label, position), figure),
    );
  }

  /** A known price per million tokens. */
  price(ranked: RankedOffer, name: 'input' | 'output'): string {
    const { words, comparison, providerName } = this.context;
    const { text, format } = words;
    const label = name === 'input' ? text.inputPrice : text.outputPrice;
    return this.link(format.price(ranked.prices[name] ?? 0, comparison.currency), (to) =>
      to.price(
        this.context,
        text.phrases([label, providerName(ranked.provider)]),
        ranked,
        name,
        comparison.currency,
      ),
    );
  }

  /** Input and output price of each model's cheapest offer, where both are known. */
  prices(
    say: (model: string, input: string, output: string, provider: string) => string,
  ): string[] {
    const { comparison, providerName } = this.context;
    return comparison.costs.costs.flatMap(({ cheapest }, position) => {
      const { input, output } = cheapest?.prices ?? {};
      return cheapest && input !== undefined && output !== undefined
        ? [
            say(
              this.name(position),
              this.price(cheapest, 'input'),
              this.price(cheapest, 'output'),
              providerName(cheapest.provider),
            ),
          ]
        : [];
    });
  }

  /** A known score. */
  score(row: BenchmarkRow, position: number): string {
    const { words, benchmarkName } = this.context;
    const cell = row.cells[position];
    if (!cell) return words.text.unknown;
    const title = this.#title(benchmarkName(row), position);
    return this.#marked(
      this.link(scoreText(words, row, cell.score.value), (to) =>
        to.score(this.context, title, row, cell),
      ),
      cell.disputed ?? false,
    );
  }

  /** By how much the best of a row leads. */
  gap(row: BenchmarkRow, gap: Figure): string {
    const { words, benchmarkName } = this.context;
    return this.link(figureText(words, gap), (to) =>
      to.figure(this.context, benchmarkName(row), gap),
    );
  }

  /** How many providers' offers are counted on, of a model that has any. */
  providers(position: number): string {
    const { words, comparison, providerName } = this.context;
    const { providers = [] } = comparison.scorecard.offers.cells[position] ?? {};
    const count = words.format.plural(providers.length, words.decision.tradeOffs.providers);
    return this.link(count, (to) =>
      to.lines(this.name(position), count, providers.map(providerName)),
    );
  }
}
