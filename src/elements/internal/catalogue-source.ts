import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { CatalogueError } from '../../catalogue/errors.js';
import { openCatalogue, parseCatalogue } from '../../catalogue/open.js';
import { applyOverlay } from '../../catalogue/overlay.js';
import { catalogueStore, type CatalogueEntry } from '../../catalogue/store.js';
import type { Catalogue, CatalogueDocument } from '../../catalogue/types.js';
import { DEFAULT_CATALOGUE_URL } from '../../default-catalogue.js';

/** A catalogue in any of the forms an element takes: its URL, its JSON, or opened. */
export type CatalogueInput = string | CatalogueDocument | Catalogue;

type Host = ReactiveControllerHost &
  HTMLElement & { catalogue?: CatalogueInput | null; overlay?: object | string | null };

/** Which scripts inside the element hold its catalogue, and what the page lays over one. */
const INLINE = [':not([data-overlay])', '[data-overlay]'];

const isOpened = (input: CatalogueDocument | Catalogue): input is Catalogue =>
  typeof (input as Catalogue).model === 'function';

function open(input: CatalogueDocument | Catalogue | string): CatalogueEntry {
  try {
    if (typeof input === 'string') return { state: 'ready', catalogue: parseCatalogue(input) };
    return { state: 'ready', catalogue: isOpened(input) ? input : openCatalogue(input) };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return { state: 'failed', error };
  }
}

/**
 * Where an element's catalogue comes from: its own property or attribute, JSON inside it, the
 * page's link, the default. Follows the store for what is fetched, and asks its host to update.
 */
export class CatalogueSource implements ReactiveController {
  readonly #host: Host;
  /** The text of these. */
  #inline: readonly (string | undefined)[] = [];
  #opened: { input: unknown; entry: CatalogueEntry } | undefined;
  #overlaid: { catalogue: Catalogue; overlay: unknown; result: Catalogue } | undefined;
  #url: string | undefined;
  #children: MutationObserver | undefined;
  #unsubscribe: (() => void) | undefined;
  #wake: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(this.readInline);
    this.#children.observe(this.#host, { childList: true });
    this.readInline();
    // Children may still be on their way, and the catalogue be there before them.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.readInline, { once: true });
    this.wake();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#follow(undefined);
  }

  /** Whether the catalogue is fetched, so that it can be fetched again. */
  get fetched(): boolean {
    return this.#url !== undefined;
  }

  /** Fetches the catalogue again, past every cache that failed. */
  reload(): void {
    if (this.#url !== undefined) catalogueStore.retry(this.#url);
  }

  /** What is known of the catalogue now. Starts to fetch it where nobody did. */
  entry(): CatalogueEntry {
    const input = this.#handedOver();
    if (input !== undefined) {
      this.#follow(undefined);
      if (this.#opened?.input !== input) this.#opened = { input, entry: open(input) };
      return this.#opened.entry;
    }
    if (this.#host.isConnected) this.#follow(this.#address());
    const entry = this.#url === undefined ? undefined : catalogueStore.get(this.#url);
    return entry ?? { state: 'loading' };
  }

  /** Looks for JSON inside the element, which may have come late. */
  readonly readInline = (): void => {
    const inline = INLINE.map((which) =>
      this.#host
        .querySelector(`:scope > script[type="application/json"]${which}`)
        ?.textContent?.trim(),
    );
    if (inline.every((text, index) => text === this.#inline[index])) return;
    this.#inline = inline;
    this.#host.requestUpdate();
  };

  /** The catalogue with what the page lays over it. */
  overlaid(catalogue: Catalogue | undefined): Catalogue | undefined {
    const overlay = this.#host.overlay || this.#inline[1];
    if (!catalogue || !overlay) return catalogue;
    if (this.#overlaid?.catalogue !== catalogue || this.#overlaid.overlay !== overlay)
      this.#overlaid = { catalogue, overlay, result: applyOverlay(catalogue, overlay) };
    return this.#overlaid.result;
  }

  /** Waits until something may have changed. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Ends the waiting. */
  wake(): void {
    this.#wake?.();
  }

  #handedOver(): CatalogueDocument | Catalogue | string | undefined {
    const given = this.#host.catalogue;
    if (typeof given === 'object' && given !== null) return given;
    return given ? undefined : this.#inline[0] || undefined;
  }

  #address(): string | undefined {
    if (isServer) return undefined;
    const given =
      this.#host.catalogue ||
      document.querySelector('link[rel~="model-catalogue"]')?.getAttribute('href') ||
      DEFAULT_CATALOGUE_URL;
    if (typeof given !== 'string') return undefined;
    try {
      return new URL(given, document.baseURI).href;
    } catch {
      return given;
    }
  }

  #follow(url: string | undefined): void {
    if (url === this.#url) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#url = url;
    if (url === undefined) return;
    this.#unsubscribe = catalogueStore.subscribe(url, () => {
      this.wake();
      this.#host.requestUpdate();
    });
  }
}
