import { lateWords } from '../../i18n/translations.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language of an element: that of its nearest ancestor which states one, itself included. */
function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const stated: Element | null = node.closest('[lang]');
      if (stated) return stated.getAttribute('lang') || 'en';
    }
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Follows the language around an element: one observer for all of the page's elements. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #last = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language at this moment. */
  get current(): string {
    return (this.#last = languageOf(this.#host));
  }

  readonly #update = (): void => this.#host.requestUpdate();

  readonly #follow = (): void => {
    if (this.#last !== languageOf(this.#host)) this.#host.requestUpdate();
  };

  hostConnected(): void {
    followers.add(this.#follow);
    lateWords.add(this.#update);
    observer ??= new MutationObserver(() => followers.forEach((follow) => follow()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    followers.delete(this.#follow);
    lateWords.delete(this.#update);
    if (followers.size === 0) observer?.disconnect();
  }
}
