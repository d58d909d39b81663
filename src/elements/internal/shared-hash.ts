import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readWeights, weightsText, type Weights } from '../../analysis/index.js';

const KEY = 'weights=';

/** What the page's address says, for all elements that share it. */
const page: { seen?: string | undefined; weights?: Weights | undefined } = {};

/** Elements whose state is in the page's address. */
const followers = new Set<ReactiveControllerHost>();
const update = (): void => followers.forEach((host) => host.requestUpdate());

const parts = (): string[] => location.hash.slice(1).split('&');
const isOurs = (part: string): boolean => part.startsWith(KEY);

/** What messengers may have encoded on the way. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Keeps the weights that a reader sets, in the page's address where they are to be shared:
 * `#weights=price:40,scores:0`, beside whatever else the hash holds.
 */
export class SharedHash implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shares: () => boolean;
  #chosen: Weights | undefined;
  /** Whether what a server rendered, without knowing the hash, has been taken over. */
  #taken: boolean;

  /** @param shares whether the address is read and written */
  constructor(host: ReactiveControllerHost & HTMLElement, shares: () => boolean) {
    this.#host = host;
    this.#shares = shares;
    this.#taken = !isServer && !host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {
    if (followers.size === 0) addEventListener('hashchange', update);
    followers.add(this.#host);
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
    if (followers.size > 0) return;
    removeEventListener('hashchange', update);
    page.seen = page.weights = undefined;
  }

  hostUpdated(): void {
    if (this.#taken) return;
    this.#taken = true;
    if (this.read()) this.#host.requestUpdate();
  }

  /** The weights that the reader has set or followed a link to. */
  read(): Weights | undefined {
    if (!this.#taken || !this.#shares()) return this.#chosen;
    const own = parts().find(isOurs);
    // A link within the page takes the weights out of the address, not from the reader.
    if (own !== undefined && own !== page.seen)
      page.weights = readWeights(decoded(own.slice(KEY.length)));
    page.seen = own;
    return page.weights;
  }

  /** Sets the weights, without an entry in the browser's history. */
  write(weights: Weights): void {
    this.#host.requestUpdate();
    if (!this.#shares()) {
      this.#chosen = weights;
      return;
    }
    page.weights = weights;
    const text = weightsText(weights);
    const url = new URL(location.href);
    const others = parts().filter((part) => part && !isOurs(part));
    url.hash = [...others, ...(text ? [KEY + text] : [])].join('&');
    try {
      history.replaceState(history.state, '', url);
      page.seen = parts().find(isOurs);
      update();
    } catch {
      // A frame without an address, or too many changes at once: what was set is kept here.
    }
  }
}
