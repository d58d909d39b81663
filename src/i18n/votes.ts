/** What readers' votes say, in words. */
import type { Leaders, ShipShare } from '../analysis/index.js';
import type { MeasureUnit } from './format.js';
import type { VotesMessages } from './messages/en.votes.js';
import type { Words } from './words.js';

/** Why a server of votes gave no answer. */
interface Problem {
  kind: keyof VotesMessages['problems'] | 'status';
  status?: number | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** How many seconds a unit has, and from how many on it is used. */
const SPANS: readonly (readonly [unit: MeasureUnit, seconds: number, from: number])[] = [
  ['hour', 3600, 5400],
  ['minute', 60, 90],
];

/** A wait, rounded up: who comes back then does not come too early. */
function waitText({ format }: Words, seconds: number): string {
  const [unit, size] = SPANS.find(([, , from]) => seconds > from) ?? (['second', 1] as const);
  return format.unit(Math.ceil(seconds / size), unit);
}

/** Why there is no answer, in a sentence. */
export function problemText(words: Words, say: VotesMessages, problem: Problem): string {
  const { kind, status, retryAfter } = problem;
  if (kind === 'status') return say.refused(String(status));
  return retryAfter === undefined || kind !== 'busy'
    ? say.problems[kind]
    : say.wait(waitText(words, retryAfter));
}

/** Which model the votes put first, or that they do not say. */
export function votesText(
  { format }: Words,
  say: VotesMessages,
  names: readonly string[],
  shares: readonly (ShipShare | undefined)[],
  { positions }: Leaders,
): string {
  const voted = [...shares.keys()].filter((position) => shares[position]);
  const list = (of: readonly number[]): string =>
    format.list(of.map((position) => names[position] ?? ''));
  if (voted.length < 2) return say.tooFew;
  const [first] = positions;
  return first !== undefined && positions.length === 1
    ? say.ahead(names[first] ?? '', list(voted.filter((position) => position !== first)))
    : say.untold(list(positions.length > 0 ? positions : voted));
}
