/** Asks a server of votes, and reads its answers, which are not trusted. */
import type { Id } from '../catalogue/types.js';
import {
  ballotAddress,
  countsAddress,
  type Ballot,
  type Receipt,
  type Vote,
  type VoteCount,
} from './protocol.js';

/**
 * Why there is no answer: no connection, an answer cut short or not allowed to this page (CORS);
 * none in time; asked to come back later; refused; or not of the protocol.
 */
export type VoteErrorKind = 'network' | 'timeout' | 'busy' | 'status' | 'answer';

/** A server of votes did not answer as it should. */
export class VoteError extends Error {
  readonly kind: VoteErrorKind;
  readonly status: number | undefined;
  /** After how many seconds the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(kind: VoteErrorKind, status?: number, retryAfter?: number) {
    super(kind);
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** How long an answer may take, in milliseconds, and its size in bytes. */
const [TIMEOUT_MS, MOST_BYTES] = [10_000, 256 * 1024];
/** No community is larger. */
const MOST_VOTES = 1e12;
/** No wait that is worth a sentence is longer: a week, in seconds. */
const LONGEST_WAIT = 604_800;

/** On the device itself, where a page is made. */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The address of a server as an embedder gives it: absolute, https, or http on the device itself.
 *
 * @returns undefined where it is none
 */
export function voteServer(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return undefined;
  }
  const { protocol, hostname, username, password } = url;
  const safe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  if (!safe || username || password) return undefined;
  url.hash = '';
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}

/** The whole body, unless it is too long. */
async function textOf({ body }: Response): Promise<string> {
  // Piece by piece: a short `Content-Length` may be that of a packed body, which unpacks to anything.
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) throw new VoteError('answer');
    text += decoder.decode(value, { stream: true });
  }
}

/** The seconds of a `Retry-After`, which has them or a date. */
function waitOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return wait > 0 && wait <= LONGEST_WAIT ? Math.ceil(wait) : undefined;
}

/** @throws VoteError, or the signal's reason */
async function ask(address: string, init: RequestInit, signal?: AbortSignal): Promise<unknown> {
  // Ends a connection of which the rest is not wanted.
  const end = new AbortController();
  const late = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // What a reader says goes to the server that the page names and to no other.
      redirect: 'error',
      signal: AbortSignal.any([end.signal, late, ...(signal ? [signal] : [])]),
    });
    const { ok, status, headers } = response;
    if (!ok)
      throw new VoteError(/429|503/.test(`${status}`) ? 'busy' : 'status', status, waitOf(headers));
    const text = await textOf(response);
    try {
      return JSON.parse(text);
    } catch {
      throw new VoteError('answer');
    }
  } catch (error) {
    end.abort();
    signal?.throwIfAborted();
    throw error instanceof VoteError ? error : new VoteError(late.aborted ? 'timeout' : 'network');
  }
}

/** A property of its own of whatever was sent. */
const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_VOTES;

function countOf(value: unknown): VoteCount | undefined {
  const [ship, skip] = [own(value, 'ship'), own(value, 'skip')];
  return isCount(ship) && isCount(skip) ? { ship, skip } : undefined;
}

/** Whether a value is a vote. */
export const isVote = (value: unknown): value is Vote => value === 'ship' || value === 'skip';

/**
 * The counts of models, of those that the answer has.
 *
 * @throws VoteError, or the signal's reason
 */
export async function readCounts(
  server: string,
  models: readonly Id[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<Id, VoteCount>> {
  // Asks again with the ETag, past what a cache holds.
  const answer = own(
    await ask(countsAddress(server, models), { cache: 'no-cache' }, signal),
    'votes',
  );
  const counts = new Map<Id, VoteCount>();
  for (const id of models) {
    const count = countOf(own(answer, id));
    if (count) counts.set(id, count);
  }
  return counts;
}

/**
 * Casts a vote, or takes it back.
 *
 * @throws VoteError
 */
export async function castVote(server: string, model: Id, ballot: Ballot): Promise<Receipt> {
  const answer = await ask(ballotAddress(server, model), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ballot),
  });
  const [count, vote] = [countOf(answer), own(answer, 'vote')];
  if (!count || (vote !== null && !isVote(vote))) throw new VoteError('answer');
  return { ...count, vote };
}
