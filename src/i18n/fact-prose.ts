/** Facts of a comparison as texts that open what stands behind them. */
import { isSupplied } from '../analysis/cited.js';
import type {
  BenchmarkRow,
  Figure,
  RankedOffer,
  SpecName,
  SpecRow,
  SpecValues,
} from '../analysis/index.js';
import type { DecisionContext } from './decision-words.js';
import { figureText, knownText, measureRuns, scoreText, specText } from './facts.js';
import { Prose, type Sentence } from './prose.js';

/** Providers named in a sentence; the link behind them names all. */
const NAMED_PROVIDERS = 5;

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

  names(positions: readonly number[], type?: 'disjunction'): string {
    const names = positions.map((position) => this.name(position));
    return this.context.words.format.list(names, type);
  }

  /** A sentence about some things; left out where there are none. */
  about(items: readonly string[], say: (items: string) => string): string[] {
    return items.length > 0 ? [say(this.context.words.format.list(items))] : [];
  }

  /** A sentence about the models at these positions; left out where there are none. */
  of(
    positions: readonly number[],
    say: (models: string) => string,
    type?: 'disjunction',
  ): string[] {
    return positions.length > 0 ? [say(this.names(positions, type))] : [];
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
    const { words, providerName } = this.context;
    const { text, format } = words;
    const label = name === 'input' ? text.inputPrice : text.outputPrice;
    return this.link(format.price(ranked.prices[name] ?? 0, ranked.currency), (to) =>
      to.price(this.context, text.phrases([label, providerName(ranked.provider)]), ranked, name),
    );
  }

  /**
   * Input and output price of each model's cheapest offer, where both are known.
   *
   * @param sayOwn says those that the page supplies
   */
  prices(
    say: (model: string, input: string, output: string, provider: string) => string,
    sayOwn = say,
  ): string[] {
    const { comparison, providerName } = this.context;
    return comparison.costs.costs.flatMap(({ cheapest }, position) => {
      const { input, output } = cheapest?.prices ?? {};
      return cheapest && input !== undefined && output !== undefined
        ? [
            (isSupplied(cheapest.offer) ? sayOwn : say)(
              this.name(position),
              this.price(cheapest, 'input'),
              this.price(cheapest, 'output'),
              providerName(cheapest.provider),
            ),
          ]
        : [];
    });
  }

  /** A benchmark's name, with what tells its row from others in which models have results of it. */
  benchmark(row: BenchmarkRow): string {
    const { words, benchmarkName, comparison } = this.context;
    const { benchmark, variant, metric } = row;
    const others = comparison.benchmarks.filter(
      (other) => other.shared && other.benchmark === benchmark && other.variant === variant,
    );
    const differing = (['version', 'metric', 'shots', 'effort', 'harness'] as const).filter(
      (part) => others.some((other) => other[part] !== row[part]),
    );
    const told = measureRuns(
      words,
      Object.fromEntries(['variant' as const, ...differing].map((part) => [part, row[part]])),
    ).map(({ text }) => text);
    if (metric === undefined && differing.includes('metric')) told.push(words.text.metricUnknown);
    const name = benchmarkName({ benchmark });
    return told.length > 0 ? words.decision.summary.about(name, words.text.phrases(told)) : name;
  }

  /** A known score. */
  score(row: BenchmarkRow, position: number): string {
    const { words } = this.context;
    const cell = row.cells[position];
    if (!cell) return words.text.unknown;
    const title = this.#title(this.benchmark(row), position);
    return this.#marked(
      this.link(scoreText(words, row, cell.score.value), (to) =>
        to.score(this.context, title, row, cell),
      ),
      cell.disputed ?? false,
    );
  }

  /** By how much the best of a row leads. */
  gap(row: BenchmarkRow, gap: Figure): string {
    return this.link(figureText(this.context.words, gap), (to) =>
      to.figure(this.context, this.benchmark(row), gap),
    );
  }

  /** Providers as a list; of many the first few, and how many more there are. */
  someProviders(ids: readonly string[], title: string): string {
    const { words, providerName } = this.context;
    const { format, decision } = words;
    const names = ids.map(providerName);
    const named = names.slice(0, NAMED_PROVIDERS);
    const beyond = names.length - named.length;
    if (beyond > 0) {
      const count = format.plural(names.length, decision.tradeOffs.providers);
      named.push(
        this.link(format.plural(beyond, decision.faq.more), (to) => to.lines(title, count, names)),
      );
    }
    return format.list(named);
  }

  /** How many providers' offers are counted on, of a model that has any. */
  providers(position: number): string {
    const { words, comparison, providerName, sources } = this.context;
    const { providers = [], offers = [] } = comparison.scorecard.offers.cells[position] ?? {};
    const cited = offers.flatMap(({ offer }) => offer.sources ?? []);
    const count = words.format.plural(providers.length, words.decision.tradeOffs.providers);
    return this.link(count, (to) =>
      to.lines(
        this.name(position),
        count,
        providers.map(providerName),
        sources.filter(({ id }) => cited.includes(id)),
      ),
    );
  }
}
