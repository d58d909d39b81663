/** What a device keeps of its reader's votes: for each server a token and the votes given with it. */
import type { Id } from '../catalogue/types.js';
import { followDevice } from '../device/follow.js';
import { bare, DeviceStore } from '../device/store.js';
import { isVote } from './client.js';
import type { Vote } from './protocol.js';

const KEY = 'model-widgets:votes';
const TOKEN = /^[\w-]{22,86}$/;

interface Kept {
  token?: string;
  votes: Readonly<Record<Id, Vote>>;
}

const store = /* @__PURE__ */ new DeviceStore<Kept>(KEY, (value) => {
  const { token, votes } = bare<unknown>(value);
  // Votes of which the token is lost can no longer be changed.
  if (typeof token !== 'string' || !TOKEN.test(token)) return { votes: bare<Vote>() };
  const given = Object.entries(bare<unknown>(votes)).filter(([, vote]) => isVote(vote));
  return { token, votes: bare<Vote>(Object.fromEntries(given)) };
});

/** Whether the device keeps what a reader votes; else it lasts as long as the page. */
export const isKept = (): boolean => store.lasting;

/** What the reader has voted on a model, as a server has written it down. */
export const voteOf = (server: string, model: Id): Vote | null =>
  store.of(server).votes[model] ?? null;

/** The reader's token for a server: 128 random bits, made when it is first needed. */
export function tokenFor(server: string): string {
  const { token: known, votes } = store.of(server);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
  // Before it is sent: a vote whose answer is lost can be changed all the same.
  store.set(server, { token, votes });
  return store.of(server).token ?? token;
}

/** Keeps what a server has written down under a token. */
export function keepVote(server: string, token: string, model: Id, vote: Vote | null): void {
  const kept = store.of(server);
  // Of another tab, which did not know of this one.
  if (kept.token && kept.token !== token) return;
  const others = Object.entries(kept.votes).filter(([id]) => id !== model);
  const votes = bare<Vote>(Object.fromEntries(others), vote ? { [model]: vote } : {});
  store.set(server, { token, votes });
}

/**
 * Tells when another page of this device has kept something.
 *
 * @returns a function that ends it
 */
export const followKept = (listener: () => void): (() => void) => followDevice(KEY, listener);
