import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { modelFactStyles } from './model-fact.styles.js';
import { sharedStyles } from '../../styles/shared.js';
import { FACT_WORDS } from '../../i18n/fact-words.js';
import { isPast } from '../../analysis/as-of.js';
import { sourcesNamed } from '../../analysis/cited.js';
import {
  citedIn,
  factOf,
  factPaths,
  isDisputed,
  isFactSupplied,
  type FactAnswer,
  type FactProblem,
} from '../../analysis/index.js';
import { nearest } from '../../catalogue/nearest.js';
import type { Selection } from '../../catalogue/select.js';
import type { Catalogue, Model } from '../../catalogue/types.js';
import type { Explain } from '../../i18n/explain.js';
import {
  answerText,
  currencyLines,
  dateLines,
  explainFact,
  factWords,
  type FactContext,
} from '../../i18n/model-fact.js';
import { PricedElement } from '../internal/priced-element.js';

/** The fact that is shown where none is named. */
const DEFAULT_FACT = 'name';

/** Letters of a wrong name that are repeated, and how many right ones are offered. */
const MOST_LETTERS = 60;
const MOST_NAMES = 3;

const short = (given: string): string =>
  given.length > MOST_LETTERS ? `${given.slice(0, MOST_LETTERS)}…` : given;

/**
 * One value within a sentence of the page, in the page's own font, with its source, date and
 * working a press away. What stands within the element is shown until the value is there, and
 * where it cannot be had.
 *
 * @tagname model-fact
 */
export class ModelFactElement extends PricedElement {
  static override styles = [sharedStyles, modelFactStyles];

  static override properties: PropertyDeclarations = { model: {}, fact: {} };

  /** The id or an alias of the model. The first of `models` if absent. */
  model?: string | null;

  /**
   * Which of its facts: a path such as `contextWindow`, `price.output` or `scores.mmlu`, or a
   * derived figure such as `cost.monthly` or `cheaper-than:other-id`. Its name if absent.
   */
  fact?: string | null;

  #answer: FactAnswer | FactProblem | undefined;
  /** What is known of the catalogue's own day, where a past one is shown. */
  #latest: FactAnswer | undefined;

  /** The value as it is shown; undefined where what stands within the element is. */
  get text(): string | undefined {
    return this.current && typeof this.#answer === 'object'
      ? this.#textOf(this.current, this.#answer)
      : undefined;
  }

  /** What is wrong or should be known at once, as the mark's tooltip has it; empty if nothing. */
  get note(): string {
    return (this.text === undefined ? this.#problems() : this.#notes()).join('\n');
  }

  protected override get askedModels(): string | readonly string[] | null | undefined {
    return this.model ?? this.models;
  }

  protected override get mostModels(): number {
    return 1;
  }

  protected override get furtherWords(): typeof FACT_WORDS {
    return FACT_WORDS;
  }

  protected override reservedRows(): number {
    return 0;
  }

  protected override get isInline(): boolean {
    return true;
  }

  protected override get isEmpty(): boolean {
    return typeof this.#answer !== 'object';
  }

  protected override select(catalogue: Catalogue): Selection {
    const selection = super.select(catalogue);
    const [model] = selection.models;
    this.#answer = this.#latest = undefined;
    if (model) this.#read(catalogue, model);
    return selection;
  }

  #read(catalogue: Catalogue, model: Model): void {
    const { asOf, ...question } = this.question();
    const read = (options: object): FactAnswer | FactProblem =>
      factOf(catalogue, model, this.#path, { ...question, ...options });
    this.#answer = read(asOf === undefined ? {} : { asOf });
    if (this.isEmpty || catalogue.published === undefined || !isPast(catalogue, asOf)) return;
    this.#latest = read({}) as FactAnswer;
  }

  get #path(): string {
    const { fact } = this;
    return (typeof fact === 'string' && fact.trim()) || DEFAULT_FACT;
  }

  #textOf(catalogue: Catalogue, answer: FactAnswer): string {
    return answerText(factWords(this.words), catalogue, answer);
  }

  // --- What is told beside the value -----------------------------------------------------------

  /** Why there is no value. */
  #problems(): string[] {
    const { state, current, words } = this;
    const { text, format } = words;
    if (state === 'loading') return [];
    if (!current) return [text.failed];
    const { fact } = factWords(words);
    const wrong = (
      name: string,
      given: string,
      expected: string,
      names: readonly string[],
    ): string =>
      text.sentences([
        text.badAttribute(name, short(given), expected),
        ...(names.length > 0
          ? [text.didYouMean(format.list(names.slice(0, MOST_NAMES), 'disjunction'))]
          : []),
      ]);
    const [model] = this.selection.models;
    const [unknown] = this.selection.unknown;
    if (!model)
      return [wrong('model', unknown?.given ?? '', fact.expectedModel, unknown?.nearest ?? [])];
    const path = this.#path;
    if (this.#answer === 'model') {
      const colon = path.lastIndexOf(':') + 1;
      const names = current.nearest(path.slice(colon)).map((id) => path.slice(0, colon) + id);
      return [wrong('fact', path, fact.expected, names)];
    }
    const names = nearest(
      path,
      factPaths(current, model).map((name) => ({ names: [name] })),
    );
    return [
      wrong(
        'fact',
        path,
        fact.expected,
        names.flatMap((one) => one.names),
      ),
    ];
  }

  /** What a reader should know of the value at once. */
  #notes(): string[] {
    const { current, words, state } = this;
    const answer = this.#answer;
    if (!current || typeof answer !== 'object') return [];
    const { text } = words;
    const { changed, unreleased } = this.#since(current, answer);
    return [
      ...this.attributeNotes(),
      ...(changed === undefined ? [] : [changed]),
      ...unreleased,
      ...currencyLines(factWords(words), answer),
      ...dateLines(this.#context(current, answer), answer),
      ...(isDisputed(answer) ? [text.disagree] : []),
      ...(isFactSupplied(answer, current) ? [text.suppliedBySite] : []),
      ...(state === 'stale' ? [text.staleNote] : []),
    ];
  }

  /** How the value of a past day stands to that of the catalogue's own. */
  #since(
    catalogue: Catalogue,
    answer: FactAnswer,
  ): { changed?: string; same?: string; unreleased: string[] } {
    const { text, format } = this.words;
    const { fact } = factWords(this.words);
    const { prices, model } = answer;
    const unreleased = prices.unreleased.includes(0)
      ? [text.labelled(this.nameOf(model.id), text.excluded.unreleased)]
      : [];
    if (!this.#latest) return { unreleased };
    const [then, now] = [answer, this.#latest].map(({ prices }) => format.date(prices.asOf ?? ''));
    const [before, after] = [answer, this.#latest].map((one) => this.#textOf(catalogue, one));
    return before === after
      ? { same: fact.unchanged(then ?? '', now ?? ''), unreleased }
      : { changed: fact.changed(then ?? '', before ?? '', now ?? '', after ?? ''), unreleased };
  }

  #context(catalogue: Catalogue, answer: FactAnswer): FactContext {
    const words = factWords(this.words);
    return {
      ...this.explanationContext(sourcesNamed(citedIn(answer), catalogue)),
      words,
      catalogue,
      nameOf: (id) => words.format.isolate(catalogue.model(id)?.name ?? id),
    };
  }

  #explain(catalogue: Catalogue, answer: FactAnswer): Explain {
    return (to) => {
      const context = this.#context(catalogue, answer);
      const { same, changed, unreleased } = this.#since(catalogue, answer);
      const notes = [same, changed].filter((note) => note !== undefined);
      const supplied = isFactSupplied(answer, catalogue) ? [this.words.text.suppliedBySite] : [];
      return explainFact(context, answer, [...notes, ...unreleased, ...supplied])(to);
    };
  }

  // --- Rendering -------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const { current, text, note } = this;
    const answer = this.#answer;
    if (!current || text === undefined || typeof answer !== 'object') {
      // What stands within the element is in the page's language, and runs as the page does.
      return html`<span class="frame" part="frame" title=${note || nothing}
        ><slot>${note}</slot></span
      >`;
    }
    const { format } = this.words;
    return html`<span
      class="frame"
      part="frame"
      lang=${format.lang}
      dir=${format.direction}
      aria-busy="false"
      >${this.explanation.inline(text, this.#explain(current, answer), note)}${this.renderReach()}</span
    >`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // Within a link, neither the value nor what stands behind it leads away.
    this.renderRoot.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('a, button')) event.preventDefault();
    });
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-fact': ModelFactElement;
  }
}
