/** A model's rank on a benchmark, in words: among whom, and what is open. */
import {
  peerGroup,
  SIZE_ENDS,
  type PeerGroup,
  type RankedScore,
  type Standing,
} from '../analysis/standing.js';
import { sourcesNamed } from '../analysis/cited.js';
import type { BenchmarkRow } from '../analysis/index.js';
import type { Explain } from './explain.js';
import { reportedText, scoreText } from './facts.js';
import type { ProfileContext } from './profile.js';
import { Prose, type Sentence } from './prose.js';

/** Models named behind a rank; how many more there are is said. */
const MOST_RANKED = 50;

const sizeText = ({ say, words }: ProfileContext, size: number): string => {
  const [least, most] = [SIZE_ENDS[size - 1], SIZE_ENDS[size]].map(
    (end) => end && words.format.compact(end),
  );
  if (!least) return say.sizes.upTo(most || '');
  return most ? say.sizes.between(least, most) : say.sizes.above(least);
};

const groupOf = ({ openWeights }: PeerGroup): 'all' | 'open' | 'closed' =>
  openWeights === undefined ? 'all' : openWeights ? 'open' : 'closed';

/** With whom a model is ranked; `count` of them, if it is given. */
export function peersText(context: ProfileContext, count?: number): string {
  const { say, words, profile } = context;
  const group = peerGroup(profile.model);
  const kind = groupOf(group);
  const peers = count === undefined ? say.group[kind] : words.format.plural(count, say.peers[kind]);
  return group.size === undefined ? peers : say.sized(peers, sizeText(context, group.size));
}

const placeText = ({ words, say }: ProfileContext, place: number): string =>
  words.format.plural(place, say.places, 0, 'ordinal');

/** 3rd of 41; of one alone, that it is. */
export const rankText = (context: ProfileContext, { rank, of }: Standing): string =>
  of === 1
    ? context.say.sole
    : context.say.rank(placeText(context, rank), context.words.format.number(of));

/** What is to be said beside a rank: who shares it, and what uncertainty leaves open. */
export function rankNotes(context: ProfileContext, standing: Standing): string[] {
  const { say, words } = context;
  const { first, last, shared } = standing;
  return [
    ...(shared > 0 ? [words.format.plural(shared, say.shared)] : []),
    ...(first < last && (first < standing.rank || last > standing.rank + shared)
      ? [say.between(placeText(context, first), placeText(context, last))]
      : []),
  ];
}

/** The working of a rank: who is ranked, and who is not and why. */
export function explainRank(
  context: ProfileContext,
  title: string,
  row: BenchmarkRow,
  standing: Standing,
): Explain {
  const { words, say, head, sources } = context;
  const { text, format } = words;
  const { ranked, otherwise, unplaced, without, exact, rank, of, decimals } = standing;
  const shownAs = { unit: row.unit, decimals };
  const shown = ranked.slice(0, MOST_RANKED);
  const line = ({ model, score, rank: place }: RankedScore): string => {
    const reported = reportedText(words, score);
    return say.place(
      placeText(context, place),
      format.isolate(model.name),
      text.phrases([scoreText(words, shownAs, score.value), ...(reported ? [reported] : [])]),
    );
  };
  const counted = (count: number, write: (count: string) => string): string[] =>
    count > 0 ? [write(format.number(count))] : [];
  return (to) => {
    // Those of the others are on no list of this page.
    const others = sourcesNamed(
      [...new Set(shown.flatMap(({ score }) => score.sources ?? []))],
      head,
    );
    const listed = new Map(sources.map((cite) => [cite.id, cite]));
    const cited = others.map((cite) => listed.get(cite.id) ?? { ...cite, number: 0 });
    return to.lines(
      title,
      of === 1 ? say.sole : say.rankAmong(placeText(context, rank), peersText(context, of)),
      [
        ...rankNotes(context, standing),
        ...shown.map(line),
        ...counted(ranked.length - shown.length, say.furtherPlaces),
        ...(peerGroup(context.profile.model).size === undefined
          ? []
          : [say.sizeClasses(format.list(SIZE_ENDS.map((end) => format.compact(end))))]),
        ...(of > 1 ? counted(exact, say.exact) : []),
        ...counted(otherwise, say.otherwise),
        ...counted(unplaced, say.unplaced),
        ...counted(without, say.without),
      ],
      cited,
    );
  };
}

/** A rank among fewer says little of a model: the table alone has it. */
const LEAST_TOLD = 3;

/**
 * The best and, where it is not as good, the lowest rank. What may be any rank is neither.
 */
export function rankRange(context: ProfileContext): Sentence {
  const { profile, say, benchmarkName } = context;
  const prose = new Prose();
  const all = profile.benchmarks.flatMap((row, index) => {
    const standing = profile.standings?.[index];
    if (!standing || standing.of < LEAST_TOLD) return [];
    const { first, last, of } = standing;
    return first === 1 && last === of ? [] : [{ row, standing }];
  });
  /** The share of the others that are ahead; of equals the one among more. */
  const ahead = ({ standing: { rank, of } }: (typeof all)[number]): number => (rank - 1) / (of - 1);
  const sorted = [...all].sort((a, b) => ahead(a) - ahead(b) || b.standing.of - a.standing.of);
  const told = (
    one: (typeof all)[number],
    write: (...said: [string, string]) => string,
  ): string => {
    const name = benchmarkName(one.row);
    const explain = explainRank(context, name, one.row, one.standing);
    return write(prose.link(rankText(context, one.standing), explain), name);
  };
  const [best, last] = [sorted[0], sorted.at(-1)];
  if (!best || !last || best === last) return profile.standings ? prose.runs(say.noRange) : [];
  const texts = [told(best, say.bestPlace)];
  const worst = sorted.find((one) => ahead(one) === ahead(last)) ?? last;
  if (worst !== best) texts.push(told(worst, say.worstPlace));
  return prose.runs(context.words.text.sentences(texts));
}
