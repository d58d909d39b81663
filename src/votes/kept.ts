/** What a device keeps of its reader's votes: for each server a token and the votes given with it. */
import type { Id } from '../catalogue/types.js';
import { isVote } from './client.js';
import type { Vote } from './protocol.js';

const KEY = 'model-widgets:votes';
const TOKEN = /^[\w-]{22,86}$/;

interface Kept {
  token?: string;
  votes: Readonly<Record<Id, Vote>>;
}

type AllKept = Readonly<Record<string, Kept>>;

/** Ids may be names that every object has. */
const bare = <T>(...from: object[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...from);

/** Where the device keeps nothing, for as long as the page is open. */
let inMemory: AllKept | undefined;
let parsed: { text: string | null; kept: AllKept } | undefined;

const listeners = new Set<() => void>();
const onStorage = ({ key }: StorageEvent): void => {
  if (key === KEY || key === null) for (const listener of [...listeners]) listener();
};
/** A page that comes back from the browser's memory was told of nothing meanwhile. */
const onReturn = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) for (const listener of [...listeners]) listener();
};
const EVENTS = [
  ['storage', onStorage],
  ['pageshow', onReturn],
] as [string, EventListener][];

/** Anybody can write there: what is no token and no vote is not taken. */
function parse(text: string | null): AllKept {
  if (parsed?.text === text) return parsed.kept;
  const kept = bare<Kept>();
  try {
    for (const [server, value] of Object.entries(JSON.parse(text ?? '{}') as object)) {
      const { token, votes } = bare<unknown>(value as object);
      const given = Object.entries(bare<unknown>(votes as object)).filter(([, vote]) =>
        isVote(vote),
      );
      const isToken = typeof token === 'string' && TOKEN.test(token);
      // Votes of which the token is lost can no longer be changed.
      if (isToken) kept[server] = { token, votes: bare<Vote>(Object.fromEntries(given)) };
    }
  } catch {
    // What cannot be read is not written over before the reader votes.
  }
  parsed = { text, kept };
  return kept;
}

function read(): AllKept {
  if (inMemory) return inMemory;
  try {
    return parse(localStorage.getItem(KEY));
  } catch {
    return (inMemory = bare());
  }
}

function write(server: string, entry: Kept): void {
  const kept = bare<Kept>(read(), { [server]: entry });
  if (!inMemory)
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      inMemory = kept;
    }
  else inMemory = kept;
}

const NONE: Kept = { votes: bare<Vote>() };

/** Whether the device keeps what a reader votes; else it lasts as long as the page. */
export const isKept = (): boolean => !inMemory;

/** What the reader has voted on a model, as a server has written it down. */
export const voteOf = (server: string, model: Id): Vote | null =>
  (read()[server] ?? NONE).votes[model] ?? null;

/** The reader's token for a server: 128 random bits, made when it is first needed. */
export function tokenFor(server: string): string {
  const known = read()[server]?.token;
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
  // Before it is sent: a vote whose answer is lost can be changed all the same.
  write(server, { token, votes: NONE.votes });
  return read()[server]?.token ?? token;
}

/** Keeps what a server has written down under a token. */
export function keepVote(server: string, token: string, model: Id, vote: Vote | null): void {
  const kept = read()[server];
  // Of another tab, which did not know of this one.
  if (kept?.token && kept.token !== token) return;
  const others = Object.entries(kept?.votes ?? {}).filter(([id]) => id !== model);
  const votes = bare<Vote>(Object.fromEntries(others), vote ? { [model]: vote } : {});
  write(server, { token, votes });
}

/**
 * Tells when another page of this device has kept something.
 *
 * @returns a function that ends it
 */
export function followKept(listener: () => void): () => void {
  if (listeners.size === 0) EVENTS.forEach((event) => addEventListener(...event));
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) EVENTS.forEach((event) => removeEventListener(...event));
  };
}
