import type { DateText, DisputedValue, Id, SourcedFact } from '../catalogue/types.js';

/** One source's word on one fact. */
export interface Claim<T> {
  value: T;
  source: Id;
  asOf: DateText;
  /** Whether the model's own maker says so. */
  own: boolean;
}

/** The most other values that are shown beside a fact. */
export const MOST_DISPUTED = 3;

const text = (value: unknown): string => JSON.stringify(value);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two dates say the same, one of them less exactly: 2024-09 and 2024-09-25. */
export const agrees = (a: unknown, b: unknown): boolean =>
  text(a) === text(b) ||
  (typeof a === 'string' && typeof b === 'string' && (a.startsWith(b) || b.startsWith(a)));

/**
 * One fact from what several sources say of it. The maker's own word counts first; then the newer
 * before the older; then what most say. Others are kept as disputed.
 *
 * @param disputes - whether another value disagrees with the chosen one; any other does if absent
 */
export function mergeClaims<T>(
  claims: readonly Claim<T>[],
  disputes: (other: T, chosen: T) => boolean = () => true,
): SourcedFact<T> | undefined {
  const groups = new Map<string, Claim<T>[]>();
  for (const claim of claims) {
    const key = text(claim.value);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const newest = (group: readonly Claim<T>[], own = false): DateText =>
    group
      .filter((claim) => claim.own || !own)
      .reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  const ranked = [...groups.entries()].sort(
    ([aKey, a], [bKey, b]) =>
      byText(newest(b, true), newest(a, true)) ||
      byText(newest(b), newest(a)) ||
      b.length - a.length ||
      // A route that does without an ability does not show that the model lacks it.
      Number(bKey === 'true') - Number(aKey === 'true') ||
      byText(aKey, bKey),
  );
  const best = ranked[0]?.[1];
  const chosen = best?.[0];
  if (!best || !chosen) return undefined;
  // Of dates that agree, the most exact one.
  const exact = ranked
    .map(([, group]) => group[0]?.value as T)
    .filter((value) => agrees(value, chosen.value))
    .reduce((a, b) => (text(b).length > text(a).length ? b : a), chosen.value);
  const disputed: DisputedValue<T>[] = ranked
    .filter(([, [other]]) => other && !agrees(other.value, exact) && disputes(other.value, exact))
    .slice(0, MOST_DISPUTED)
    .map(([, group]) => ({
      value: group[0]?.value as T,
      sources: sourcesOf(group),
      asOf: newest(group),
    }));
  return {
    value: exact,
    sources: sourcesOf(best),
    asOf: newest(best),
    ...(disputed.length > 0 && { disputed }),
  };
}

const sourcesOf = (claims: readonly { source: Id }[]): Id[] =>
  [...new Set(claims.map(({ source }) => source))].sort(byText);

/**
 * Whether a limit disagrees with the model's: a smaller one is usually that of a route, and
 * stands with its offer, but a larger or nearly equal one contradicts.
 */
export const disputesLimit = (other: number, chosen: number): boolean =>
  other > 0.9 * chosen && Math.abs(other - chosen) > 1;
