/** What the protocol's bodies and parameters must be. The OpenAPI document is made of the same. */
import * as z from 'zod/mini';
import type { Ballot, Receipt, VoteCount, VoteCounts, VoteProblem } from '../votes/protocol.js';
import { MOST_MODELS_ASKED } from '../votes/protocol.js';

/** An id as catalogues have it, but without U+0000, where what reads a database may end a text. */
// eslint-disable-next-line no-control-regex
const ID = /^(?!__proto__$)[^\u0000]*[^\s\u0000][^\u0000]*$/;
const id = z.string().check(z.maxLength(200), z.regex(ID));

/** What the parameters `model` of a request for counts, and of a ballot, must be. */
export const modelsAsked = z.array(id).check(z.minLength(1), z.maxLength(MOST_MODELS_ASKED));
export const modelVotedOn = z.array(id).check(z.length(1));

const vote = z.nullable(z.enum(['ship', 'skip']));
const count = z.int().check(z.nonnegative());

export const ballot = z.object({
  token: z.string().check(z.regex(/^[\w-]{22,86}$/)),
  vote,
}) satisfies z.ZodMiniType<Ballot>;

const voteCount = z.object({ ship: count, skip: count }) satisfies z.ZodMiniType<VoteCount>;

export const voteCounts = z.object({
  votes: z.record(id, voteCount),
}) satisfies z.ZodMiniType<VoteCounts>;

export const receipt = z.object({
  vote,
  ship: count,
  skip: count,
}) satisfies z.ZodMiniType<Receipt>;

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().check(z.gte(400), z.lte(599)),
  detail: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<VoteProblem>;

export const health = z.object({ status: z.literal('ok') });
