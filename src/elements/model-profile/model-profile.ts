import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { offerStyles } from '../../styles/offers.js';
import { routeStyles } from '../../styles/routes.js';
import { sharedStyles } from '../../styles/shared.js';
import { modelProfileStyles } from './model-profile.styles.js';
import { profileOf, type Profile } from '../../analysis/profile.js';
import type { Catalogue } from '../../catalogue/types.js';
import { PROFILE_WORDS } from '../../i18n/profile-words.js';
import { chartLines } from '../internal/benchmark-table.js';
import { checkRecords } from '../internal/check-records.js';
import { headingLevel } from '../internal/heading.js';
import { PricedElement } from '../internal/priced-element.js';
import { providerName } from '../internal/section.js';
import { article } from './article.js';
import { Marks } from './citations.js';
import type { ProfileView } from './view.js';

/**
 * An article about one model: what it is, what the catalogue tells of it, its results and where
 * they stand among those of others, its prices, what its versions improved and what they made
 * worse, and the sources of it all, numbered and linked both ways.
 *
 * ```html
 * <model-profile model="mistral-small-3.2-24b" heading-level="2"></model-profile>
 * ```
 *
 * @tagname model-profile
 * @slot - Shown until the article is there, and when it cannot be loaded.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @csspart frame - Everything.
 * @csspart heading - Every heading.
 * @csspart facts - The box of facts.
 * @csspart lead - The first paragraph.
 * @csspart contents - The table of contents.
 * @csspart section - Every section; a second name tells which: text, uses, benchmarks, prices, versions, sources.
 * @csspart table - Every table.
 * @csspart figure - A value that opens its source and working.
 * @csspart term - A word that opens its explanation.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class ModelProfileElement extends PricedElement {
  static override styles = [
    sharedStyles,
    comparisonStyles,
    offerStyles,
    routeStyles,
    modelProfileStyles,
  ];

  static override properties: PropertyDeclarations = {
    model: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** The id or an alias of the model. The first of `models` if absent. */
  model?: string | null;

  /** The level of the article's own heading, 1 to 6; those in it go on from there. 2 if absent. */
  headingLevel?: number | string | null;

  #profile: Profile | undefined;
  #marks: Marks | undefined;
  /** What the article was made of. */
  #asked: readonly unknown[] = [];
  #waiting: Promise<unknown> | undefined;
  #showAll = new Set<string>();

  protected override get askedModels(): string | readonly string[] | null | undefined {
    return this.model ?? this.models;
  }

  protected override get mostModels(): number {
    return 1;
  }

  protected override get furtherWords(): typeof PROFILE_WORDS {
    return PROFILE_WORDS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.explanation.numbered = true;
    const { current, selection } = this;
    const [model] = selection.models;
    const waiting = current && this.prepare(current);
    if (waiting && waiting !== this.#waiting) void waiting.then(() => this.requestUpdate());
    this.#waiting = waiting;
    const question = this.question();
    const asked = [current, model, waiting, JSON.stringify(question)];
    // A reader who opens a figure asks for nothing else.
    if (asked.every((part, index) => part === this.#asked[index])) return;
    this.#asked = asked;
    this.#profile = current && model && profileOf(current, model, question, !waiting);
    this.#marks = this.#profile && new Marks(this.#profile);
  }

  /** A rank is one among all records, which must be checked before. */
  protected override prepare(catalogue: Catalogue): Promise<unknown> | undefined {
    return checkRecords(catalogue);
  }

  protected override attributeNotes(): string[] {
    const { text, format } = this.words;
    const { headingLevel: given } = this;
    const isKnown = given === undefined || given === null || Number(given) === headingLevel(given);
    return [
      ...super.attributeNotes(),
      ...(isKnown
        ? []
        : [
            text.badAttribute(
              'heading-level',
              String(given),
              PROFILE_WORDS.beside(this.words).expectedLevel(format.number(1), format.number(6)),
            ),
          ]),
    ];
  }

  /** As measured with models of the default catalogue: half of them need 43 to 82, by the width. */
  protected override reservedRows(): number {
    return 60;
  }

  protected override renderContent(): TemplateResult {
    const [head, profile, marks] = [this.current, this.#profile, this.#marks];
    if (!head || !profile || !marks) return html``;
    const { words } = this;
    const { format } = words;
    const say = PROFILE_WORDS.beside(words);
    const modelName = (id: string): string => format.isolate(head.model(id)?.name ?? id);
    const context: ProfileView = {
      ...this.explanationContext(profile.sources),
      nameOf: modelName,
      modelName,
      words,
      say,
      head,
      profile,
      comparison: profile,
      names: [format.isolate(profile.model.name)],
      providerName: (id) => format.isolate(providerName(head, id)),
      benchmarkName: (row) => {
        const [plain = '', ...lines] = chartLines({ head, words }, row);
        const name = format.isolate(plain);
        const form = words.text.phrases(lines);
        if (form === '') return name;
        // A name may end with a remark of its own. What is said of it runs as the language does.
        return format.list([
          plain.endsWith(')') ? words.text.phrases([name, form]) : `${name} (${form})`,
        ]);
      },
      explanation: this.explanation,
      showAll: this.#showAll,
      onShowAll: this.#onShowAll,
      marks,
      follow: this.#follow,
      citesOf: (of) => marks.of(context, of),
      level: headingLevel(this.headingLevel),
      textLang: head.language ?? 'en',
    };
    return article(context);
  }

  readonly #onShowAll = (id: string): Promise<unknown> => {
    if (!this.#showAll.delete(id)) this.#showAll.add(id);
    this.requestUpdate();
    return this.updateComplete;
  };

  /**
   * Follows a link within the article. The page's address stays: it cannot name what is in a
   * shadow tree, and its hash may hold what other elements keep there.
   */
  readonly #follow = async (event: MouseEvent): Promise<void> => {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const find = (): HTMLElement | null => this.renderRoot.querySelector(`#${id}`);
    if (!find() && this.#profile) {
      // It is cited by an offer that is folded away.
      this.#showAll.add(this.#profile.model.id);
      this.requestUpdate();
      await this.updateComplete;
    }
    const target = find();
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'model-profile': ModelProfileElement;
  }
}
