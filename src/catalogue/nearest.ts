/** Longer names differ enough within this, and a hostile one costs no more. */
const LONGEST = 64;

/** Above this share of differing letters a name is no likely misspelling. */
const FARTHEST = 0.5;

/** What of a name counts for its spelling: letters and digits, in one case. */
const letters = (name: string): string =>
  name
    .slice(0, 4 * LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, LONGEST);

/** Levenshtein's distance: the fewest letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i++) {
    let left = i;
    let aboveLeft = i + 1;
    row = row.map((above, j) => {
      left = Math.min(above + 1, left + 1, aboveLeft + (a[i] === b[j - 1] ? 0 : 1));
      aboveLeft = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

/** How far two names are apart, from 0 to 1. A name that begins or ends the other is near. */
function apart(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  const within = shortest > 2 && (a.includes(b) || b.includes(a));
  return (within ? 0.4 * (longest - shortest) : distance(a, b)) / longest;
}

/** Those candidates of which a name is spelt like `name`, best first. */
export function nearest<T extends { names: readonly string[] }>(
  name: string,
  candidates: readonly T[],
): T[] {
  const wanted = letters(name);
  return candidates
    .map((candidate) => {
      const far = (least: number, other: string) => Math.min(least, apart(wanted, letters(other)));
      return { candidate, far: candidate.names.reduce(far, 1) };
    })
    .filter(({ far }) => wanted && far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate);
}
