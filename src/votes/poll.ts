import type { Id } from '../catalogue/types.js';
import { castVote, readCounts, VoteError } from './client.js';
import { followKept, keepVote, tokenFor, voteOf } from './kept.js';
import { MOST_MODELS_ASKED, type Vote, type VoteCount } from './protocol.js';

/** What is known of the votes on one model, with what the reader has just pressed. */
export interface ModelVotes {
  /** Absent until the server has said it. */
  readonly count?: VoteCount;
  /** The day on which the server said it, by this device's clock: 2026-05-11. */
  readonly asOf?: string;
  /** The reader's own vote, as it is to be. */
  readonly mine: Vote | null;
  /** Why the counts, or the reader's last press, got no answer. */
  readonly error?: VoteError;
}

/** Nothing is known yet. */
export const UNASKED: ModelVotes = { mine: null };

/** The votes on one model. */
interface Box {
  count?: VoteCount;
  asOf?: string;
  /** The vote of this reader that is among those counted. */
  counted: Vote | null;
  /** When the count was last set or a vote sent: an answer to what was asked before is too old. */
  changed: number;
  sending: boolean;
  /** What the reader pressed last, while the server has not written it down. */
  wanted?: Vote | null | undefined;
  /** Who is told of that. */
  told?: ((vote: Vote | null) => void) | undefined;
  /** What the reader pressed when no answer came. */
  refused?: Vote | null | undefined;
  error?: VoteError | undefined;
}

/** Milliseconds after which a vote is sent again. */
const PAUSE_MS = 1_000;

/** Orders questions and answers of all servers. */
let time = 0;

/**
 * The votes of one server, shared by all who ask for them on a page: each model is asked for once,
 * and what is asked for in one task goes in one request. A vote shows at once; where the server
 * does not write it down, what shows is again what the server last said.
 */
export class Poll {
  readonly #server: string;
  readonly #boxes = new Map<Id, Box>();
  readonly #listeners = new Set<() => void>();
  #queue = new Set<Id>();
  #reading = new AbortController();
  #unfollow: (() => void) | undefined;

  /** @param server of `voteServer` */
  constructor(server: string) {
    this.#server = server;
  }

  /**
   * Listens to every change. When the last listener has left and none came in the same task, counts
   * are no longer waited for; votes that are under way are.
   *
   * @returns a function that ends the subscription
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#unfollow ??= followKept(() => {
      // It shows at once; the counts with it when they come.
      this.#publish();
      this.#askAgain();
    });
    return () => {
      this.#listeners.delete(listener);
      setTimeout(() => {
        if (this.#listeners.size > 0 || !this.#unfollow) return;
        this.#unfollow();
        this.#unfollow = undefined;
        this.#reading.abort();
        this.#reading = new AbortController();
        // Whoever comes next asks again.
        for (const [id, box] of this.#boxes) if (!box.count) this.#boxes.delete(id);
      });
    };
  }

  /** Asks for the counts of models that nobody has asked for. */
  ask(models: readonly Id[]): void {
    for (const id of models) if (!this.#boxes.has(id)) this.#enqueue(id);
  }

  /** What is known of a model now. */
  of(id: Id): ModelVotes {
    const box = this.#boxes.get(id);
    if (!box) return UNASKED;
    const { count, asOf, counted, wanted, error } = box;
    const mine = wanted === undefined ? voteOf(this.#server, id) : wanted;
    const own = (name: Vote): number =>
      Math.max(0, (count?.[name] ?? 0) + Number(mine === name) - Number(counted === name));
    return {
      mine,
      ...(count && { count: { ship: own('ship'), skip: own('skip') } }),
      ...(asOf !== undefined && { asOf }),
      ...(error && { error }),
    };
  }

  /**
   * Casts the reader's vote, or takes it back with `null`. The votes on a model are sent one after
   * the other; of those pressed meanwhile, only the last.
   *
   * @param told called with what the server has written down
   */
  cast(id: Id, vote: Vote | null, told?: (vote: Vote | null) => void): void {
    const box = this.#boxes.get(id);
    if (!box?.count) return;
    Object.assign(box, { wanted: vote, told, error: undefined, refused: undefined });
    this.#publish();
    if (!box.sending) void this.#send(id, box);
  }

  /** Asks again for what got no answer, of these models. */
  retry(models: readonly Id[], told?: (id: Id, vote: Vote | null) => void): void {
    for (const id of models) {
      const box = this.#boxes.get(id);
      if (!box?.error) continue;
      if (box.refused !== undefined) this.cast(id, box.refused, (vote) => told?.(id, vote));
      else this.#enqueue(id);
    }
    this.#publish();
  }

  #askAgain(): void {
    for (const id of this.#boxes.keys()) this.#enqueue(id);
  }

  #enqueue(id: Id): void {
    let box = this.#boxes.get(id);
    if (!box) this.#boxes.set(id, (box = { counted: null, changed: 0, sending: false }));
    if (box.refused === undefined) box.error = undefined;
    if (this.#queue.size === 0) queueMicrotask(() => this.#flush());
    this.#queue.add(id);
  }

  #flush(): void {
    const ids = [...this.#queue];
    this.#queue.clear();
    for (let first = 0; first < ids.length; first += MOST_MODELS_ASKED)
      void this.#read(ids.slice(first, first + MOST_MODELS_ASKED));
  }

  async #read(ids: readonly Id[]): Promise<void> {
    const at = ++time;
    const { signal } = this.#reading;
    let counts: ReadonlyMap<Id, VoteCount> | undefined;
    let error = new VoteError('answer');
    try {
      counts = await readCounts(this.#server, ids, signal);
    } catch (reason) {
      if (!(reason instanceof VoteError)) return;
      error = reason;
    }
    for (const id of ids) {
      const box = this.#boxes.get(id);
      if (!box || box.sending || box.changed > at) continue;
      const count = counts?.get(id);
      if (count) this.#set(box, count, voteOf(this.#server, id));
      // What was known before is still what the server last said.
      else if (!box.count) box.error = error;
    }
    this.#publish();
  }

  #set(box: Box, { ship, skip }: VoteCount, counted: Vote | null): void {
    box.changed = ++time;
    box.count = { ship, skip };
    box.counted = counted;
    box.asOf = new Date().toISOString().slice(0, 10);
  }

  async #send(id: Id, box: Box): Promise<void> {
    box.sending = true;
    const token = tokenFor(this.#server);
    let again = false;
    while (box.wanted !== undefined) {
      const { wanted } = box;
      try {
        const receipt = await castVote(this.#server, id, { token, vote: wanted });
        keepVote(this.#server, token, id, receipt.vote);
        this.#set(box, receipt, receipt.vote);
        again = false;
        const { told } = box;
        if (box.wanted === wanted) box.wanted = undefined;
        told?.(receipt.vote);
      } catch (reason) {
        const error = reason instanceof VoteError ? reason : new VoteError('network');
        // Its answer may be all that was lost. Sent again, it counts once.
        if (error.kind === 'network' && !again) {
          again = true;
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
          continue;
        }
        Object.assign(box, { refused: box.wanted, wanted: undefined, changed: ++time, error });
      }
      this.#publish();
    }
    box.sending = false;
  }

  #publish(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const polls = new Map<string, Poll>();

/** The poll of a server that all elements of a page share. */
export function pollOf(server: string): Poll {
  let poll = polls.get(server);
  if (!poll) polls.set(server, (poll = new Poll(server)));
  return poll;
}
