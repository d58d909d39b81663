import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** A part of the page's address: `#weights=price:40`, beside whatever else the hash holds. */
export interface HashPart<T> {
  /** What it is called there. */
  readonly key: string;
  /** What a link says, whoever made it; undefined where that is nothing. */
  read(text: string): T | undefined;
  /** The text of a link; empty where there is nothing to say. */
  write(value: T): string;
}

/** What the page's address says of a part, for all elements that share it. */
interface PageState {
  seen?: string | undefined;
  value?: unknown;
}

const page = new Map<object, PageState>();

/** Elements whose state is in the page's address. */
const followers = new Set<{ readonly host: ReactiveControllerHost }>();
const update = (): void => followers.forEach(({ host }) => host.requestUpdate());

const parts = (): string[] => location.hash.slice(1).split('&');

/** What messengers may have encoded on the way. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keeps what a reader sets, in the page's address where that is to be shared. */
export class SharedHash<T> implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly #part: HashPart<T>;
  readonly #shares: () => boolean;
  #chosen: T | undefined;
  /** Whether what a server rendered, without knowing the hash, has been taken over. */
  #taken: boolean;

  /** @param shares whether the address is read and written */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    part: HashPart<T>,
    shares: () => boolean,
  ) {
    this.host = host;
    this.#part = part;
    this.#shares = shares;
    this.#taken = !isServer && !host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {
    if (followers.size === 0) addEventListener('hashchange', update);
    followers.add(this);
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size > 0) return;
    removeEventListener('hashchange', update);
    page.clear();
  }

  hostUpdated(): void {
    if (this.#taken) return;
    this.#taken = true;
    if (this.read() !== undefined) this.host.requestUpdate();
  }

  readonly #isOurs = (part: string): boolean => part.startsWith(`${this.#part.key}=`);

  get #page(): PageState {
    let state = page.get(this.#part);
    if (!state) page.set(this.#part, (state = {}));
    return state;
  }

  /** What the reader has set or followed a link to. */
  read(): T | undefined {
    if (!this.#taken || !this.#shares()) return this.#chosen;
    const state = this.#page;
    const own = parts().find(this.#isOurs);
    // A link within the page takes it out of the address, not from the reader.
    if (own !== undefined && own !== state.seen)
      state.value = this.#part.read(decoded(own.slice(this.#part.key.length + 1)));
    state.seen = own;
    return state.value as T | undefined;
  }

  /** Sets it, without an entry in the browser's history. */
  write(value: T): void {
    this.host.requestUpdate();
    if (!this.#shares()) {
      this.#chosen = value;
      return;
    }
    const state = this.#page;
    state.value = value;
    const text = this.#part.write(value);
    const url = new URL(location.href);
    const others = parts().filter((part) => part && !this.#isOurs(part));
    url.hash = [...others, ...(text ? [`${this.#part.key}=${text}`] : [])].join('&');
    try {
      history.replaceState(history.state, '', url);
      state.seen = parts().find(this.#isOurs);
      update();
    } catch {
      // A frame without an address, or too many changes at once: what was set is kept here.
    }
  }
}
