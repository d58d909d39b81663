/** Which scores of one benchmark stand in one row. */
import type { Id, Score } from '../catalogue/types.js';
import { isBefore } from './dates.js';

/** What makes two results of one benchmark different measures. Not stated is a value of its own. */
export const FORM = ['version', 'variant', 'metric'] as const;

/** What scores of one form may differ in. Where one is not stated, it is not known to differ. */
export const SETTINGS = ['shots', 'effort', 'harness'] as const;

/** A score that is shown, and further ones of the same model that stand behind it. */
export interface ShownScore {
  score: Score;
  others: readonly Score[];
}

/** Scores of one benchmark by the position of their model, the preferred first. */
type Lists = readonly (readonly Score[])[];

/** At most one score of each model. */
type Line = readonly (Score | undefined)[];

/** How many ways to agree are tried, so that no catalogue takes long: more than any row needs. */
const MOST_ANCHORS = 48;

const known = (line: Line): Score[] => line.filter((score) => score !== undefined);

/** Independent before reported by the vendor, then newer before older. */
export function byTrust(a: Score, b: Score): number {
  return (
    Number(b.reportedBy === 'independent') - Number(a.reportedBy === 'independent') ||
    Number(isBefore(a.date ?? '', b.date ?? '')) - Number(isBefore(b.date ?? '', a.date ?? ''))
  );
}

const unlessKnownToDiffer = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined || a === b;

/** Whether two scores measure the same, as far as is known. */
export const measuredAlike = (a: Score, b: Score): boolean =>
  FORM.every((name) => a[name] === b[name]) &&
  SETTINGS.every((name) => unlessKnownToDiffer(a[name], b[name]));

/** The line with most merit; of equals the one with most independent scores, then the newest. */
function best(lines: readonly { line: Line; merit: number }[]): Line | undefined {
  const independent = (line: Line): number =>
    known(line).filter(({ reportedBy }) => reportedBy === 'independent').length;
  const dates = (line: Line): string =>
    known(line)
      .map(({ date = '' }) => date)
      .sort()
      .join();
  return [...lines].sort(
    (a, b) =>
      b.merit - a.merit ||
      independent(b.line) - independent(a.line) ||
      Number(dates(b.line) > dates(a.line)) - Number(dates(b.line) < dates(a.line)),
  )[0]?.line;
}

/** The anchors by their text, so that their order does not follow that of the models. */
function anchorsOf<A>(anchors: Iterable<A>): A[] {
  const unlike = new Map([...anchors].map((anchor) => [JSON.stringify(anchor), anchor]));
  const keys = unlike.size > 1 ? [...unlike.keys()].sort().slice(0, MOST_ANCHORS) : unlike.keys();
  return [...keys].map((key) => unlike.get(key) as A);
}

/** The value that most of the models state; of equals the first in the order of text. */
function mostStated(lists: readonly (readonly unknown[])[]): unknown {
  const counts = new Map<unknown, number>();
  for (const list of lists)
    for (const value of new Set(list))
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1))[0]?.[0];
}

/**
 * Scores of one form of which no two are known to differ in a setting, one for each of as many
 * models as possible: those that stand in no row of this form yet count first.
 *
 * Every score's own settings are tried, and what it leaves open is settled as most of the models
 * that fit have it. So two scores that can be compared are never missed for a third.
 *
 * @param oneSource whether the scores must be of one publication, too
 */
function agreement(form: Lists, placed: ReadonlySet<number>, oneSource: boolean): Line | undefined {
  const line = form.map(([first]) => first);
  if (known(line).length < 2 || !line.some((score, position) => score && !placed.has(position)))
    return undefined;
  const all = form.flat();
  const alike = (score: Score): boolean => SETTINGS.every((name) => score[name] === all[0]?.[name]);
  if (!oneSource && all.every(alike)) return line;
  const anchors = anchorsOf(
    all.flatMap((score) => {
      const settings = SETTINGS.map((name) => score[name]);
      const sources: readonly (Id | undefined)[] = oneSource ? (score.sources ?? []) : [undefined];
      return sources.map((source) => ({ settings, source }));
    }),
  );
  return best(
    anchors.flatMap(({ settings, source }) => {
      let fitting = form.map((list) =>
        list.filter(
          (score) =>
            (source === undefined || score.sources?.includes(source)) &&
            SETTINGS.every((name, index) => unlessKnownToDiffer(score[name], settings[index])),
        ),
      );
      SETTINGS.forEach((name, index) => {
        if (settings[index] !== undefined) return;
        const value = mostStated(fitting.map((list) => list.map((score) => score[name])));
        fitting = fitting.map((list) =>
          list.filter((score) => unlessKnownToDiffer(score[name], value)),
        );
      });
      const found = fitting.map(([first]) => first);
      const fresh = found.filter((score, position) => score && !placed.has(position)).length;
      const count = known(found).length;
      // No row has so many models that a fresh one would not outweigh them.
      return count > 1 && fresh > 0 ? [{ line: found, merit: fresh * 1e6 + count }] : [];
    }),
  );
}

/** One score of each model that has any, so that they differ in as little as possible. */
function nearest(lists: Lists): Line {
  const distance = (score: Score, anchor: readonly unknown[]): number =>
    [...FORM, ...SETTINGS].filter((name, index) =>
      index < FORM.length
        ? score[name] !== anchor[index]
        : !unlessKnownToDiffer(score[name], anchor[index]),
    ).length;
  const anchors = anchorsOf(
    lists.flat().map((score) => [...FORM, ...SETTINGS].map((name) => score[name])),
  );
  const lines = anchors.map((anchor) => {
    let merit = 0;
    const line = lists.map((list) => {
      const [nearby] = list
        .map((score) => ({ score, far: distance(score, anchor) }))
        .sort((a, b) => a.far - b.far);
      merit -= nearby?.far ?? 0;
      return nearby?.score;
    });
    return { line, merit };
  });
  return best(lines) ?? [];
}

/** The scores of the line, each with the rest of its model's list. */
const withRest = (line: Line, lists: Lists): (ShownScore | undefined)[] =>
  line.map(
    (score, position) =>
      score && { score, others: (lists[position] ?? []).filter((other) => other !== score) },
  );

/**
 * Sets the scores of one benchmark in rows. First those that agree: in version, variant and
 * metric, in every setting that is known, and where nobody says what they measure in the
 * publication. Models with no score in such a row share one row, where their scores stand side by
 * side though they cannot be compared. What is left stands alone. Every score is in one place.
 *
 * @param scores by the position of their model
 * @param isVague whether nobody says of a score what exactly it measures
 */
export function scoreRows(
  scores: readonly (readonly Score[])[],
  isVague: (score: Score) => boolean,
): (ShownScore | undefined)[][] {
  const lists = scores.map((list) => (list.length > 1 ? [...list].sort(byTrust) : list));
  const forms = new Map<string, Score[][]>();
  lists.forEach((list, position) => {
    for (const score of list) {
      const key = JSON.stringify(FORM.map((name) => score[name]));
      const form = forms.get(key) ?? lists.map((): Score[] => []);
      form[position]?.push(score);
      forms.set(key, form);
    }
  });

  const rows: (ShownScore | undefined)[][] = [];
  const settled = new Set<number>();
  const leftovers = [...forms.values()].map((form) => {
    const oneSource = isVague(form.flat()[0] as Score);
    const placed = new Set<number>();
    const lines: Line[] = [];
    let rest: Lists = form;
    for (;;) {
      const line = agreement(rest, placed, oneSource);
      if (!line) break;
      lines.push(line);
      rest = rest.map((list, position) => list.filter((score) => score !== line[position]));
      line.forEach((score, position) => score && placed.add(position));
    }
    // Further results go behind the one that measures the same, else behind the first.
    const home = (score: Score, position: number): Line | undefined => {
      const own = lines.filter((line) => line[position]);
      return own.find((line) => measuredAlike(line[position] as Score, score)) ?? own[0];
    };
    for (const line of lines)
      rows.push(
        line.map((score, position) => {
          const others = rest[position]?.filter((other) => home(other, position) === line) ?? [];
          return score && { score, others };
        }),
      );
    for (const position of placed) settled.add(position);
    return rest.map((list, position) => (placed.has(position) ? [] : list));
  });

  const alone = lists.map((list, position) => (settled.has(position) ? [] : list));
  const together = alone.filter((list) => list.length > 0).length > 1;
  if (together) rows.push(withRest(nearest(alone), alone));
  for (const form of leftovers) {
    const left = together
      ? form.map((list, position) => (settled.has(position) ? list : []))
      : form;
    if (left.some((list) => list.length > 0)) rows.push(withRest(nearest(left), left));
  }
  return rows;
}
