import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { comparisonStyles } from '../../styles/comparison.js';
import { sharedStyles } from '../../styles/shared.js';
import { sourceStyles } from '../../styles/sources.js';
import { reviewPanelStyles } from './review-panel.styles.js';
import { voteStyles } from './vote-view.styles.js';
import type { PanelMessages } from '../../i18n/messages/en.panel.js';
import { PANEL_WORDS } from '../../i18n/panel-words.js';
import { entryOf, reviewPanel, type CitedSource, type ReviewPanel } from '../../analysis/index.js';
import { sourcesNamed } from '../../analysis/cited.js';
import { sourceLink } from '../internal/explanation.js';
import { PricedElement } from '../internal/priced-element.js';
import { section } from '../internal/section.js';
import { VotesController } from '../internal/votes.js';
import { factsView } from './facts-view.js';
import { reviewsView } from './reviews-view.js';
import { verdictView, type PanelView } from './verdict-view.js';
import { voteNotes, voteSection } from './vote-view.js';

/**
 * What reviewers say of one model or several: each reviewer's score, vote and opinion, the panel's
 * verdict with its uncertainty, whether the reviews tell the models apart, what they suit and cost,
 * and, where the page names a server for it, the readers' own vote.
 *
 * ```html
 * <review-panel models="llama-4-compact, mistral-small-3.1-24b"></review-panel>
 * ```
 *
 * @tagname review-panel
 * @slot - Shown until the reviews are there, and when they cannot be loaded.
 * @fires {Event} load - The catalogue is there. Does not bubble.
 * @fires {ErrorEvent} error - The catalogue cannot be had; `error` is a `CatalogueError`. Does not bubble.
 * @fires {CustomEvent<{ model: string, vote: 'ship' | 'skip' | null }>} vote - The reader's vote is
 *   written down, or taken back. Bubbles.
 * @csspart frame - Everything.
 * @csspart section - One section: `verdict`, `votes`, `facts`, `reviews` or `sources`.
 * @csspart heading - A section's heading.
 * @csspart table - A table.
 * @csspart magnitude - The bar in a cell.
 * @csspart vote - A model in the readers' vote.
 * @csspart vote-button - A button of the readers' vote.
 * @csspart figure - A value that opens its source and working.
 * @csspart term - A label that opens its explanation.
 * @csspart explanation - The popover with source and working.
 * @csspart note - A remark.
 * @csspart notice - The message when the catalogue cannot be had.
 */
export class ReviewPanelElement extends PricedElement {
  static override styles = [
    sharedStyles,
    comparisonStyles,
    sourceStyles,
    reviewPanelStyles,
    voteStyles,
  ];

  static override properties: PropertyDeclarations = { votes: {} };

  /** The address of the server that keeps the readers' votes. Without it nobody can vote. */
  votes?: string | null;

  readonly #votes = new VotesController(this, () => ({
    address: this.votes,
    models: this.selection.models.map(({ id }) => id),
  }));
  readonly #showAll = new Set<string>();
  #panel: ReviewPanel | undefined;
  #sources: readonly CitedSource[] = [];

  protected override get furtherWords(): typeof PANEL_WORDS {
    return PANEL_WORDS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const head = this.current;
    this.explanation.numbered = true;
    this.#panel = head && reviewPanel(head, this.selection.models, this.question());
    this.#sources = head && this.#panel ? sourcesNamed(this.#panel.cites, head) : [];
  }

  readonly #onShowAll = (list: string): void => {
    if (!this.#showAll.delete(list)) this.#showAll.add(list);
    this.requestUpdate();
  };

  protected override attributeNotes(): string[] {
    return [
      ...super.attributeNotes(),
      ...voteNotes(this.words, PANEL_WORDS.beside(this.words).votes, this.votes),
    ];
  }

  protected override reservedRows(): number {
    return 26 + 10 * this.namedModels + (this.votes ? 6 : 0);
  }

  protected override renderContent(): TemplateResult {
    const [panel, head] = [this.#panel, this.current];
    if (!panel || !head) return html``;
    const { words } = this;
    const { text, format } = words;
    const say = PANEL_WORDS.beside(words);
    const context: PanelView = {
      ...this.explanationContext(this.#sources),
      panel,
      comparison: panel.prices,
      head,
      say,
      names: panel.prices.models.map(({ id }) => this.nameOf(id)),
      reviewerName: (id) => format.isolate(entryOf(head.reviewers, id)?.name ?? id),
      explanation: this.explanation,
      showAll: this.#showAll,
      onShowAll: this.#onShowAll,
    };
    return html`<section aria-label=${say.title(format.list(context.names))}>
      ${section('verdict', say.sections.verdict, verdictView(context))}
      ${voteSection({ ...context, votes: this.#votes, say: say.votes })}
      ${section('facts', say.sections.facts, factsView(context))}
      ${
        panel.reviewers.length > 0
          ? section('reviews', say.sections.reviews, reviewsView(context))
          : nothing
      }
      ${this.#sources.length > 0 ? section('sources', text.sections.sources, this.#sourceList(say)) : nothing}
    </section>`;
  }

  /** The numbered sources with the passage relied on. */
  #sourceList({ kinds }: PanelMessages): TemplateResult {
    return html`<ol class="sources">
      ${this.#sources.map((cite) => {
        const { kind, passage } = cite.source ?? {};
        return html`<li>
          ${sourceLink(this.words, cite)}
          <div class="note">
            ${kind ? kinds[kind] : nothing}
            ${
              passage === undefined
                ? nothing
                : html`<blockquote lang=${this.current?.language ?? 'en'} dir="auto">
                    ${passage}
                  </blockquote>`
            }
          </div>
        </li>`;
      })}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-panel': ReviewPanelElement;
  }
}
