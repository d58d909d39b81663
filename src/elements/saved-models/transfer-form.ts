import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SavedMessages } from '../../i18n/messages/en.saved.js';
import type { Words } from '../../i18n/words.js';
import { MOST_TEXT } from './saved-file.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How long the browser may take to begin a download, in milliseconds. */
const DOWNLOAD_MS = 10_000;

/** Takes the list to another device, and back. */
export class TransferForm {
  readonly #host: Host;
  readonly #write: () => string;
  readonly #read: (text: string) => boolean;
  #copied: 'yes' | 'no' | undefined;
  #isBad = false;

  /**
   * @param write the list as text
   * @param read takes such a text; false where it is none
   */
  constructor(host: Host, write: () => string, read: (text: string) => boolean) {
    this.#host = host;
    this.#write = write;
    this.#read = read;
  }

  readonly #onDownload = (): void => {
    const href = URL.createObjectURL(new Blob([this.#write()], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href, download: 'saved-models.json' }).click();
    setTimeout(() => URL.revokeObjectURL(href), DOWNLOAD_MS);
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#write());
      this.#copied = 'yes';
    } catch {
      // Pages without a secure context have no clipboard: the reader copies the selection.
      this.#copied = 'no';
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.select();
  };

  #take(text: string): boolean {
    this.#copied = undefined;
    this.#isBad = !this.#read(text);
    this.#host.requestUpdate();
    return !this.#isBad;
  }

  readonly #onFile = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > 4 * MOST_TEXT ? '' : await file.text().catch(() => '');
    // The same file may be chosen again.
    input.value = '';
    this.#take(text);
  };

  readonly #onPaste = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).querySelector('textarea');
    if (field && this.#take(field.value)) field.value = '';
  };

  /** @param isEmpty whether there is nothing to export */
  render({ text }: Words, own: SavedMessages, isEmpty: boolean): TemplateResult {
    return html`<details class="more" part="transfer">
      <summary>${own.transfer}</summary>
      ${
        isEmpty
          ? nothing
          : html`<div class="actions">
                <button type="button" class="action" @click=${this.#onDownload}>
                  ${own.download}
                </button>
                <button type="button" class="action" @click=${this.#onCopy}>${own.copyList}</button>
                <span role="status"
                  >${this.#copied === 'yes' ? text.copied : this.#copied === 'no' ? text.copyFailed : nothing}</span
                >
              </div>
              ${
                this.#copied === 'no'
                  ? html`<label
                      ><span>${own.list}</span>
                      <textarea rows="5" readonly .value=${this.#write()}></textarea>
                    </label>`
                  : nothing
              }`
      }
      <form class="form" part="form" @submit=${this.#onPaste}>
        <label
          ><span>${own.file}</span>
          <input type="file" accept=".json,application/json" @change=${this.#onFile} />
        </label>
        <label class="wide"
          ><span>${own.paste}</span> <textarea rows="3" required></textarea>
        </label>
        <div><button class="action">${own.import}</button></div>
      </form>
      ${this.#isBad ? html`<p class="error" role="alert">${own.notAList}</p>` : nothing}
    </details>`;
  }
}
