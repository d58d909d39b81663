import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Explain, Explainers, Explanation } from '../../i18n/explain.js';
import { loadExplainers } from '../../i18n/explainers.js';
import { sourceText } from '../../i18n/facts.js';
import type { CitedSource } from '../../analysis/index.js';
import type { Words } from '../../i18n/words.js';

type Host = ReactiveControllerHost & HTMLElement;

/** A source as a link, where it has an address. */
export function sourceLink(words: Words, cite: CitedSource, numbered = false): TemplateResult {
  // What no list of the element has is without a number.
  const text = `${numbered && cite.number > 0 ? `[${cite.number}] ` : ''}${sourceText(words, cite)}`;
  const url = cite.source?.url;
  return url ? html`<a href=${url} rel="noopener">${text}</a>` : html`<span>${text}</span>`;
}

/** Signs that a reader may soon open something. */
const NEARNESS = ['pointerover', 'focusin'] as const;

/**
 * Lets the reader open what stands behind any figure, fact or term: one popover for the element,
 * filled with what was asked for. What writes it is fetched when a reader first comes near. Native popovers close by Escape and by a click elsewhere, and
 * give the focus back.
 */
export class ExplanationController implements ReactiveController {
  /** Whether sources are named with the number that they have in the element's list of them. */
  numbered = false;
  readonly #host: Host;
  readonly #words: () => Words;
  #shown: Explanation | undefined;
  #copied: 'yes' | 'no' | undefined;
  /** The button whose popover was open when the press began: that press is to close it. */
  #closing: EventTarget | undefined;
  #opener: HTMLElement | undefined;
  /** The button that was pressed last. */
  #asked: HTMLElement | undefined;
  #explainers: Explainers | undefined;
  /** Whether what is being rendered has marked a figure as supplied by the page. */
  #marked = false;
  /** Where the focus goes back to when the popover closes. */
  #returning: HTMLElement | undefined;

  /** @param words those that the element speaks now */
  constructor(host: Host, words: () => Words) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  readonly #onNear = (): void => {
    // Where it fails, the press will say so.
    loadExplainers(this.#words().format.lang).catch(() => undefined);
  };

  /** What an element moves or leaves the page with is closed: a popover cannot outlive its place. */
  hostConnected(): void {
    for (const sign of NEARNESS) this.#host.addEventListener(sign, this.#onNear, { once: true });
  }

  hostDisconnected(): void {
    for (const sign of NEARNESS) this.#host.removeEventListener(sign, this.#onNear);
    this.#shown = undefined;
    this.#opener = undefined;
  }

  get #popover(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[popover]') ?? null;
  }

  /** Content that opens its explanation. The explanation is made when it is asked for. */
  button(content: unknown, explain: Explain, kind: 'figure' | 'term' = 'figure'): TemplateResult {
    // The spaces that align a column stand outside, where no underline runs under them.
    const inside = typeof content === 'string' ? content.trimEnd() : content;
    const padding = typeof content === 'string' ? content.slice(content.trimEnd().length) : '';
    return html`<button
        type="button"
        class=${`explain ${kind}`}
        part=${kind}
        aria-haspopup="dialog"
        @pointerdown=${this.#onPress}
        @click=${(event: Event) => this.#open(event, explain)}
      >
        ${inside}</button
      >${padding}`;
  }

  /**
   * The same within a sentence: text that breaks with its line, can be selected and searched, as
   * that of no button is.
   *
   * @param note what a reader should know at once; it is marked
   */
  inline(content: string, explain: Explain, note?: string): TemplateResult {
    const open = (event: Event): Promise<void> => this.#open(event, explain);
    return html`<span
      role="button"
      tabindex="0"
      class=${note ? 'explain noted' : 'explain'}
      part="figure"
      aria-haspopup="dialog"
      title=${note || nothing}
      @pointerdown=${this.#onPress}
      @click=${open}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        void open(event);
      }}
      >${content}</span
    >`;
  }

  /** The mark of a figure in a sentence that rests on what the page supplies. */
  siteMark({ text }: Words): TemplateResult {
    this.#marked = true;
    return html`<sup class="mark">*<span class="hidden"> ${text.suppliedBySite}</span></sup>`;
  }

  readonly #onPress = (event: Event): void => {
    this.#closing = this.#opener === event.currentTarget ? this.#opener : undefined;
  };

  async #open(event: Event, explain: Explain): Promise<void> {
    const opener = event.currentTarget as HTMLElement;
    const closing = this.#closing === opener;
    this.#closing = undefined;
    if (closing) return;
    this.#asked = opener;
    const explanation = await this.#written(explain);
    // Another one was asked for meanwhile, or the element has left the page.
    if (this.#asked !== opener || !opener.isConnected) return;
    this.#shown = explanation;
    this.#copied = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const popover = this.#popover;
    if (!popover?.isConnected) return;
    popover.hidePopover();
    const { top, bottom } = opener.getBoundingClientRect();
    popover.classList.toggle('above', top + bottom > innerHeight);
    // Anchors the popover at its opener where the browser can.
    popover.showPopover({ source: opener });
    popover.focus({ preventScroll: true });
    this.#opener = opener;
  }

  async #written(explain: Explain): Promise<Explanation> {
    const { text, format } = this.#words();
    this.#explainers = await loadExplainers(format.lang).catch(() => undefined);
    if (this.#explainers) return explain(this.#explainers);
    const lines = [text.explanationFailed];
    return { title: text.explain, lines, others: [], sources: [], sourced: false };
  }

  readonly #onBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    this.#returning = this.#popover?.matches(':focus-within') ? this.#opener : undefined;
  };

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    this.#opener = undefined;
    const focused = this.#host.shadowRoot?.activeElement;
    // Chromium gives the focus back by itself only where the popover is in no shadow tree.
    if (!focused || this.#popover?.contains(focused))
      this.#returning?.focus({ preventScroll: true });
  };

  readonly #onClose = (): void => this.#popover?.hidePopover();

  async #copy(words: Words): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    try {
      if (!this.#explainers) throw new Error('no explanation to copy');
      await navigator.clipboard.writeText(this.#explainers.text(words, shown));
      this.#copied = 'yes';
    } catch {
      // Pages without a secure context have no clipboard: the reader copies the selection.
      this.#copied = 'no';
      const text = this.#popover?.querySelector('.explanation-text');
      if (text) getSelection()?.selectAllChildren(text);
    }
    this.#host.requestUpdate();
  }

  /** What the marks of sentences mean, where there are any. It is rendered after them. */
  legend({ text }: Words): TemplateResult | typeof nothing {
    const marked = this.#marked;
    this.#marked = false;
    return marked ? html`<p class="note" part="note">* ${text.suppliedBySite}</p>` : nothing;
  }

  /**
   * The popover. It is rendered once, at the end of the element.
   *
   * @param actions what else a reader can do there
   */
  popover(words: Words, actions: unknown = nothing): TemplateResult {
    const { text } = words;
    const shown = this.#shown;
    const status =
      this.#copied === 'yes' ? text.copied : this.#copied === 'no' ? text.copyFailed : nothing;
    return html`<div
      popover
      class="explanation"
      part="explanation"
      role="dialog"
      tabindex="-1"
      aria-label=${shown?.title ?? text.explain}
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
    >
      ${
        shown
          ? html`<div class="explanation-text">${this.#body(words, shown)}</div>
              <div class="actions">
                <button type="button" class="action" @click=${() => this.#copy(words)}>
                  ${text.copy}
                </button>
                <button type="button" class="action" @click=${this.#onClose}>${text.close}</button>
                ${actions}
                <span role="status">${status}</span>
              </div>`
          : nothing
      }
    </div>`;
  }

  #body(
    words: Words,
    { title, value, lines, others, othersTitle, sources, sourced, asOf }: Explanation,
  ): TemplateResult {
    const { text, format } = words;
    return html`<p class="title">
        ${title}${value === undefined ? nothing : html`<strong>${value}</strong>`}
      </p>
      ${
        lines.length > 0
          ? html`<ul class="working">
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      ${
        others.length > 0
          ? html`<p>${othersTitle ?? text.otherValues}</p>
              <ul>
                ${others.map(
                  (other) =>
                    html`<li>
                      <strong>${other.text}</strong>
                      ${other.sources.map((cite) => html`<br />${sourceLink(words, cite, this.numbered)}`)}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        sourced
          ? html`<p class="cited">
              ${
                sources.length === 0
                  ? text.noSource
                  : html`${text.labelled(format.plural(sources.length, text.sourcesLabel), '')}
                    ${sources.map((cite, index) => html`${index > 0 ? text.separator : ''}${sourceLink(words, cite, this.numbered)}`)}`
              }
              ${asOf === undefined ? nothing : html`<br />${asOf}`}
            </p>`
          : nothing
      }`;
  }
}
