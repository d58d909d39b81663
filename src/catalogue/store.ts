import type { CatalogueError } from './errors.js';
import { loadCatalogue, type LoadOptions } from './load.js';
import type { Catalogue } from './types.js';

/**
 * How far the catalogue of one address is. A catalogue that was once loaded stays while it is
 * loaded again, and if that fails.
 */
export type CatalogueEntry =
  | { readonly state: 'loading'; readonly catalogue?: Catalogue }
  | { readonly state: 'ready'; readonly catalogue: Catalogue }
  | { readonly state: 'failed'; readonly error: CatalogueError; readonly catalogue?: Catalogue };

export type CatalogueListener = (entry: CatalogueEntry) => void;

interface Slot {
  entry: CatalogueEntry;
  listeners: Set<{ listener: CatalogueListener }>;
  /** The request under way, if any. */
  request?: AbortController | undefined;
}

/** The address without its hash, which no server sees. */
const keyOf = (url: string): string => url.replace(/#.*/s, '');

/**
 * Catalogues by address, one request for each however many ask. Addresses are absolute.
 * A failure is not kept: whoever asks next, or `retry`, starts another request.
 */
export class CatalogueStore {
  readonly #options: LoadOptions;
  readonly #slots = new Map<string, Slot>();

  /** @param options - how to load; `signal` is the store's own */
  constructor(options: Omit<LoadOptions, 'signal'> = {}) {
    this.#options = options;
  }

  /** What is known of an address now, or undefined if nobody asked for it. Never starts a request. */
  get(url: string): CatalogueEntry | undefined {
    return this.#slots.get(keyOf(url))?.entry;
  }

  /**
   * Asks for a catalogue and listens to every later change of its entry; `get` gives the entry as
   * it is now. The request is given up when the last listener has left and none came in the same
   * task, so that an element can be moved.
   *
   * @returns a function that ends the subscription; safe to call twice
   */
  subscribe(url: string, listener: CatalogueListener): () => void {
    const slot = this.#ask(keyOf(url));
    const subscription = { listener };
    slot.listeners.add(subscription);
    return () => {
      slot.listeners.delete(subscription);
      if (slot.listeners.size === 0) setTimeout(() => this.#giveUp(keyOf(url), slot));
    };
  }

  /** Loads a catalogue again, unless it is being loaded already. What was loaded stays meanwhile. */
  retry(url: string): void {
    const slot = this.#ask(keyOf(url));
    if (!slot.request) this.#load(keyOf(url), slot);
  }

  /** The slot of an address, being loaded unless it is ready. */
  #ask(key: string): Slot {
    let slot = this.#slots.get(key);
    if (!slot) this.#slots.set(key, (slot = { entry: { state: 'loading' }, listeners: new Set() }));
    if (!slot.request && slot.entry.state !== 'ready') this.#load(key, slot);
    return slot;
  }

  #load(key: string, slot: Slot): void {
    const request = (slot.request = new AbortController());
    const last = slot.entry.catalogue && { catalogue: slot.entry.catalogue };
    /** Unless the request was given up meanwhile. */
    const end = (entry: CatalogueEntry) => {
      if (slot.request !== request) return;
      slot.request = undefined;
      publish(slot, entry);
    };
    publish(slot, { state: 'loading', ...last });
    loadCatalogue(key, { ...this.#options, signal: request.signal }).then(
      (catalogue) => end({ state: 'ready', catalogue }),
      (error: CatalogueError) => end({ state: 'failed', error, ...last }),
    );
  }

  #giveUp(key: string, slot: Slot): void {
    if (slot.listeners.size > 0 || !slot.request) return;
    slot.request.abort();
    slot.request = undefined;
    const { catalogue } = slot.entry;
    if (catalogue) slot.entry = { state: 'ready', catalogue };
    else this.#slots.delete(key);
  }
}

function publish(slot: Slot, entry: CatalogueEntry): void {
  slot.entry = entry;
  for (const { listener } of [...slot.listeners]) listener(entry);
}

/** The store that all elements of a page share. */
export const catalogueStore = /* @__PURE__ */ new CatalogueStore();
