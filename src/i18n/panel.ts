/** What a panel says of models, in sentences. */
import type { Figure, PanelPair, PanelVote, ReviewPanel } from '../analysis/index.js';
import type { Review } from '../catalogue/types.js';
import type { ExplanationContext, Explain } from './explain.js';
import { figureText } from './facts.js';
import type { PanelMessages } from './messages/en.panel.js';
import { Prose, type Sentence } from './prose.js';
import type { Words } from './words.js';

/** What sentences about a panel are written from. */
export interface PanelContext extends ExplanationContext {
  panel: ReviewPanel;
  say: PanelMessages;
  reviewerName: (id: string) => string;
}

/** A score of 100. */
export const scoreOf = ({ words: { format }, say }: PanelContext, score: number): string =>
  say.outOf(format.number(score, 2), format.number(100));

/** A mean of such scores: to the tenth, also where that is 0, as means stand beside each other. */
export const meanText = ({ words: { format }, say }: PanelContext, mean: number): string =>
  say.outOf(format.number(mean, 1, 1), format.number(100));

/** The smallest chance that is written as such: a tenth of a percent. */
const LEAST_CHANCE = 0.001;

/** How often chance does something. Never is not what is meant, however seldom it is. */
const chanceText = (words: Words, chance: Figure): string =>
  chance.exact < LEAST_CHANCE
    ? words.format.isolate(`<\u00a0${words.format.percent(LEAST_CHANCE)}`)
    : figureText(words, chance);

/** A review in short: 82 of 100, ship. */
export function reviewText(context: PanelContext, { score, verdict }: Review): string {
  const vote = context.say.verdicts[verdict];
  return score === undefined ? vote : context.words.text.phrases([scoreOf(context, score), vote]);
}

/** How many of those who reviewed a model vote ship. */
export function shipsText({ words: { format }, say }: PanelContext, vote: PanelVote): string {
  const { ship, skip, share } = vote;
  return say.share(
    say.outOf(format.number(ship.length), format.number(ship.length + skip.length)),
    format.percent(share.value),
  );
}

/** Who votes how. */
export function explainShare(context: PanelContext, title: string, vote: PanelVote): Explain {
  const { words, say, reviewerName } = context;
  const lines = (['ship', 'skip'] as const).flatMap((verdict) =>
    vote[verdict].length > 0
      ? [
          words.text.labelled(
            say.verdicts[verdict],
            words.format.list(vote[verdict].map(reviewerName)),
          ),
        ]
      : [],
  );
  return (to) => {
    const working = to.figure(context, title, vote.share);
    return { ...working, lines: [...lines, ...working.lines] };
  };
}

/** Whose scores a mean is of. */
export function explainMean(
  context: PanelContext,
  title: string,
  { mean, scored }: PanelVote,
): Explain {
  const { words, reviewerName } = context;
  const scores = mean?.parts?.[0]?.inputs ?? [];
  const lines = scored.map((id, index) =>
    words.text.labelled(reviewerName(id), scoreOf(context, scores[index]?.value ?? 0)),
  );
  return (to) => {
    const working = mean ? to.figure(context, title, mean) : to.lines(title, undefined, []);
    return { ...working, lines: [...lines, ...working.lines] };
  };
}

/** The interval of a share, and how it is computed. */
export function intervalOf(
  context: PanelContext,
  title: string,
  { ship, skip, share, interval }: PanelVote,
): { text: string; explain: Explain } {
  const { words, sources } = context;
  const { text, format } = words;
  const count = ship.length + skip.length;
  const shown = text.interval(format.percent(interval.low, 0), format.percent(interval.high, 0));
  const cited = sources.filter(({ id }) => share.sources.includes(id));
  return {
    text: shown,
    explain: (to) => ({
      ...to.lines(title, shown, [], cited),
      lines: [
        ...to.term(title, 'wilson').lines,
        format.isolate('(p + z² ÷ 2n ± z √(p (1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)'),
        text.phrases(
          [
            ['p', figureText(words, share)],
            ['n', format.number(count)],
            ['z', format.number(1.96, 2)],
          ].map(([name = '', value = '']) => text.labelled(name, value)),
        ),
      ],
    }),
  };
}

/** Who rates which of two models higher, and how often chance would. */
function explainPair(context: PanelContext, pair: PanelPair): Explain {
  const { words, say, panel, nameOf, reviewerName } = context;
  const { text } = words;
  const { first, second, forFirst, forSecond, neither, chance } = pair;
  const name = (position: number): string => nameOf(panel.prices.models[position]?.id ?? '');
  const title = say.many.pair(name(first), name(second));
  const both = [...forFirst, ...forSecond, ...neither];
  const lines = panel.reviewers.flatMap(({ id, reviews }) => {
    const said = [first, second].flatMap((position) => {
      const review = reviews[position]?.review;
      return review ? [text.labelled(name(position), reviewText(context, review))] : [];
    });
    return both.includes(id) ? [text.labelled(reviewerName(id), said.join(text.separator))] : [];
  });
  return (to) => {
    const working = chance
      ? { ...to.figure(context, title, chance), value: chanceText(words, chance) }
      : to.lines(title, undefined, []);
    return {
      ...working,
      lines: [
        ...lines,
        ...working.lines.map((line) => text.labelled(say.chance, line)),
        ...to.term(title, 'signTest').lines,
      ],
    };
  };
}

/** Whether two models can be told apart. */
function pairSentence(context: PanelContext, pair: PanelPair): Sentence {
  const { words, say, panel, nameOf } = context;
  const { format, text } = words;
  const { first, second, forFirst, forSecond, neither, outcome, chance } = pair;
  const [a, b] = [first, second].map((at) => nameOf(panel.prices.models[at]?.id ?? ''));
  if (a === undefined || b === undefined) return [];
  const prose = new Prose();
  if (outcome === 'unshared' || !chance) return prose.runs(say.unshared(a, b));
  const explain = explainPair(context, pair);
  const counts = [forFirst, forSecond, neither].map(({ length }) => format.number(length));
  const [byFirst = '', bySecond = '', byNeither = ''] = counts;
  const count = format.plural(forFirst.length + forSecond.length + neither.length, say.reviewers);
  const split = prose.link(chanceText(words, chance), explain);
  const verdict = {
    'too-few': () => say.tooFew(format.number(panel.needed)),
    alike: () => say.alike(split),
    apart: () => say.apart(forFirst.length > forSecond.length ? a : b, split),
  }[outcome];
  return prose.runs(
    text.sentences([
      verdict(),
      say.both(a, b, prose.link(count, explain)),
      say.rated(a, byFirst, b, bySecond, byNeither),
    ]),
  );
}

/** Which of several models can be told apart, a sentence each. */
export function panelSentences(context: PanelContext): Sentence[] {
  const { words, say, panel, nameOf } = context;
  const { format } = words;
  const { needed, verdicts } = panel;
  // Of several models, those that nobody reviewed are in no pair worth a word.
  const pairs = panel.pairs.filter(
    ({ first, second }) => verdicts.length < 3 || (verdicts[first]?.own && verdicts[second]?.own),
  );
  if (verdicts.length < 3) return pairs.map((pair) => pairSentence(context, pair));
  const name = (position: number): string => nameOf(panel.prices.models[position]?.id ?? '');
  const apart = pairs
    .filter(({ outcome }) => outcome === 'apart')
    .map((pair): Sentence => {
      const { first, second, forFirst, forSecond, chance } = pair;
      const [higher, lower] =
        forFirst.length > forSecond.length ? [first, second] : [second, first];
      const prose = new Prose();
      const split = chance ? prose.link(chanceText(words, chance), explainPair(context, pair)) : '';
      return prose.runs(say.many.apart(name(higher), name(lower), split));
    });
  const others = (['alike', 'too-few', 'unshared'] as const).flatMap((outcome): Sentence[] => {
    const such = pairs.filter((pair) => pair.outcome === outcome);
    if (such.length === 0) return [];
    const prose = new Prose();
    const names =
      such.length === panel.pairs.length
        ? say.many.allPairs
        : words.text.phrases(
            such.map((pair) => {
              const text = say.many.pair(name(pair.first), name(pair.second));
              return pair.chance ? prose.link(text, explainPair(context, pair)) : text;
            }),
          );
    return [
      prose.runs(
        outcome === 'too-few'
          ? say.many.tooFew(names, format.number(needed))
          : say.many[outcome](names),
      ),
    ];
  });
  return [...apart, ...others];
}
