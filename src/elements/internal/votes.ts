import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Id } from '../../catalogue/types.js';
import { voteServer } from '../../votes/client.js';
import { isKept } from '../../votes/kept.js';
import { pollOf, UNASKED, type ModelVotes, type Poll } from '../../votes/poll.js';
import type { Vote } from '../../votes/protocol.js';

/** What an element wants to know. */
export interface VotesAsked {
  /** The server's address as the page gives it. */
  address: unknown;
  models: readonly Id[];
}

/**
 * What readers vote on the models of an element. It asks nobody before the element is in a page, and
 * fires `vote` where the server has written down what was pressed in it.
 */
export class VotesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asked: () => VotesAsked;
  /** Whether what a server rendered, which knows neither votes nor device, has been taken over. */
  #taken: boolean;
  #followed: string | undefined;
  #poll: Poll | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Whether what was focused may be gone after the update. */
  #focused = false;

  /** @param asked what the element wants to know now */
  constructor(host: ReactiveControllerHost & HTMLElement, asked: () => VotesAsked) {
    this.#host = host;
    this.#asked = asked;
    this.#taken = !isServer && !host.shadowRoot;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  hostUpdate(): void {
    this.#focused = !!this.#host.shadowRoot?.activeElement?.matches('.vote-retry');
    if (!this.#taken || !this.#host.isConnected) return;
    this.#follow(this.server);
    this.#poll?.ask(this.models);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#focused && !root?.activeElement) root?.querySelector<HTMLElement>('.votes')?.focus();
    if (this.#taken) return;
    this.#taken = true;
    this.#host.requestUpdate();
  }

  /** The server's address; undefined where the page gives none, or one that cannot be used. */
  get server(): string | undefined {
    return voteServer(this.#asked().address);
  }

  /** The models that are voted on. */
  get models(): readonly Id[] {
    return this.#asked().models;
  }

  /** Whether the device keeps the reader's votes; else they can be changed only in this page. */
  get lasting(): boolean {
    return !this.#taken || isKept();
  }

  of(model: Id): ModelVotes {
    return (this.#taken && this.#poll?.of(model)) || UNASKED;
  }

  /** Votes as the reader does: pressing what is pressed takes the vote back. */
  press(model: Id, vote: Vote): void {
    const next = this.of(model).mine === vote ? null : vote;
    this.#poll?.cast(model, next, (written) => this.#tell(model, written));
  }

  /** Asks again for all that got no answer. */
  readonly retry = (): void => {
    this.#poll?.retry(this.models, (model, written) => this.#tell(model, written));
  };

  #tell(model: Id, vote: Vote | null): void {
    const detail = { model, vote };
    this.#host.dispatchEvent(new CustomEvent('vote', { bubbles: true, composed: true, detail }));
  }

  #follow(server: string | undefined): void {
    if (server === this.#followed) return;
    this.#followed = server;
    this.#unsubscribe?.();
    this.#poll = server === undefined ? undefined : pollOf(server);
    this.#unsubscribe = this.#poll?.subscribe(() => this.#host.requestUpdate());
  }
}
