/**
 * The community vote's protocol, version 1: what an element and a server say to each other.
 *
 * `{votes}` is the address that the embedder gives: absolute, https, or http on the device itself.
 * Requests carry no cookies; answers allow the page's origin (CORS) and expose `Retry-After` to it.
 *
 * `GET {votes}/v1/votes?model=a&model=b` (`countsAddress`) answers `VoteCounts`, with an ETag. A
 * model that nobody voted on has zeros.
 *
 * `PUT {votes}/v1/votes?model=a` (`ballotAddress`) with a `Ballot` as `application/json` casts,
 * changes or (with `null`) takes back the one vote of its token, and answers a `Receipt`. Sent twice
 * it counts once. The model is in the query, as ids may be `..` or have slashes, which servers on
 * the way may take for parts of a path; the token is in the body, as addresses end up in logs.
 *
 * What goes wrong is a `VoteProblem` (RFC 9457), `application/problem+json`; 429 and 503 say in
 * `Retry-After` after how many seconds to ask again.
 */
import type { Id } from '../catalogue/types.js';

/** What a reader says of a model: that they would build on it, or not. */
export type Vote = 'ship' | 'skip';

/** How many readers said what of one model. */
export interface VoteCount {
  ship: number;
  skip: number;
}

/** The counts of the models that were asked for, by id. */
export interface VoteCounts {
  votes: Record<Id, VoteCount>;
}

/** One reader's vote on one model. */
export interface Ballot {
  /** 22 to 86 characters of base64url, made at random on the reader's device. */
  token: string;
  /** `null` takes the vote back. */
  vote: Vote | null;
}

/** What the server has written down, and the counts with it. */
export interface Receipt extends VoteCount {
  vote: Vote | null;
}

/** What went wrong (RFC 9457). */
export interface VoteProblem {
  /** What kind of problem it is: an address, or `about:blank` where the status says it all. */
  type: string;
  title: string;
  status: number;
  detail?: string;
}

/** The most models that one request may ask for. */
export const MOST_MODELS_ASKED = 100;

const votesAddress = (server: string, models: readonly Id[]): string => {
  const address = new URL(server);
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/v1/votes`;
  for (const model of models) address.searchParams.append('model', model);
  return address.href;
};

/**
 * Where to ask for the counts of models: sorted and each once, so that the same question has the
 * same address, and the answer may come out of a cache.
 *
 * @param server the absolute address that the embedder names
 * @param models up to `MOST_MODELS_ASKED` of them
 */
export const countsAddress = (server: string, models: readonly Id[]): string =>
  votesAddress(server, [...new Set(models)].sort());

/**
 * Where to put a ballot on a model.
 *
 * @param server the absolute address that the embedder names
 */
export const ballotAddress = (server: string, model: Id): string => votesAddress(server, [model]);
