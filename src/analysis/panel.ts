/** What reviewers say of models, and whether they tell them apart. */
import type { CatalogueHead, Id, Licence, Model, Review } from '../catalogue/types.js';
import { isBefore } from './dates.js';
import { readFact, statementsOf, type Knowable } from './fact.js';
import type { Figure } from './figure.js';
import { wilsonInterval } from './intervals.js';
import type { RankedOffer } from './offers.js';
import { comparePrices, type PriceComparison, type PriceOptions } from './pricing.js';
import { factor, over, product } from './product.js';
import { round, sharedDecimals, sum } from './rounding.js';

/** One reviewer's word on one model: the latest, and what it was before. */
export interface PanelReview {
  review: Review;
  earlier: readonly Review[];
}

/** One reviewer and what they say of each model, in the models' order. */
export interface ReviewerRow {
  id: Id;
  reviews: readonly (PanelReview | undefined)[];
}

/** What some reviewers together say of one model. */
export interface PanelVote {
  ship: readonly Id[];
  skip: readonly Id[];
  /** The share of ship votes. */
  share: Figure;
  /** Its 95 % interval (Wilson), 0 to 1. */
  interval: { low: number; high: number };
  /** The mean of the scores of those who gave one; absent where nobody did. */
  mean?: Figure;
  /** Whose scores the mean is of. */
  scored: readonly Id[];
}

/** What the panel says of one model. */
export interface PanelVerdict {
  /** All who reviewed it; absent where nobody did. */
  own?: PanelVote;
  /** Those who reviewed every model, scores counted where they scored every one. */
  shared?: PanelVote;
}

/**
 * - `unshared`: nobody reviewed both
 * - `too-few`: so few reviewed both that even if all agreed it might be chance
 * - `alike`: enough did, but they do not agree enough
 * - `apart`: one is rated higher, beyond chance
 */
export type PanelOutcome = 'unshared' | 'too-few' | 'alike' | 'apart';

/** Two models, by their positions, as those see them who reviewed both. */
export interface PanelPair {
  first: number;
  second: number;
  /** Who rates the first higher, who the second, and who neither. */
  forFirst: readonly Id[];
  forSecond: readonly Id[];
  neither: readonly Id[];
  outcome: PanelOutcome;
  /** How often chance alone makes a split as uneven; absent where nobody reviewed both. */
  chance?: Figure;
}

/** What a reader decides by beside the reviews. */
export interface PanelFacts {
  bestFor: Knowable<string[]>;
  category: Knowable<string>;
  licence: Knowable<Licence>;
  /** Whether every source that speaks of it says that the weights can be downloaded. */
  openWeights: boolean;
  /** Trials and routes without a charge, which are no price. */
  free: readonly RankedOffer[];
}

/** A panel's word on some models, and what they cost. */
export interface ReviewPanel {
  prices: PriceComparison;
  /** Those who reviewed most of the models first. */
  reviewers: readonly ReviewerRow[];
  /** In the order of the models, as are the facts. */
  verdicts: readonly PanelVerdict[];
  facts: readonly PanelFacts[];
  pairs: readonly PanelPair[];
  /** How many would have to review two models, and agree, to tell them apart. */
  needed: number;
  /** Reviews that are left out because they are of a later day. */
  later: number;
  /** Whatever is cited, in the order of the page. */
  cites: readonly Id[];
}

/** Chance may say as much in one of twenty panels. */
const LEVEL = 0.05;

/** Above this many the counts of a sign test are no whole numbers any more. */
const MOST_EXACT = 50;

/** The latest review of each reviewer; of one day, or without days, the last in the list. */
export function latestOf(reviews: readonly Review[]): Map<Id, PanelReview> {
  const found = new Map<Id, PanelReview>();
  for (const review of reviews) {
    const { review: old, earlier = [] } = found.get(review.reviewer) ?? {};
    const isOlder =
      old?.date !== undefined && (review.date === undefined || isBefore(review.date, old.date));
    found.set(review.reviewer, {
      review: isOlder ? old : review,
      earlier: old ? [...earlier, isOlder ? review : old] : [],
    });
  }
  return found;
}

/** What these reviews, one of each reviewer, say together. Undefined where there are none. */
export function voteOf(
  reviews: readonly Review[],
  scored: readonly Review[] = reviews,
): PanelVote | undefined {
  const by = (verdict: Review['verdict']): Id[] =>
    reviews.flatMap((review) => (review.verdict === verdict ? [review.reviewer] : []));
  const from = reviews.map(({ sources, date }) => ({ sources, asOf: date }));
  const [ship, skip] = [by('ship'), by('skip')];
  const share = product(
    'share',
    [factor(ship.length, 'number'), over(factor(reviews.length, 'number'))],
    { decimals: 3, from },
  );
  if (!share) return undefined;
  const mean = meanOf(scored);
  return {
    ship,
    skip,
    share,
    interval: wilsonInterval(ship.length / reviews.length, reviews.length),
    ...(mean && { mean }),
    scored: mean ? scored.flatMap((one) => (one.score === undefined ? [] : [one.reviewer])) : [],
  };
}

/** The mean of the scores there are: a review without one is no zero. */
function meanOf(reviews: readonly Review[]): Figure | undefined {
  const scored = reviews.filter(({ score }) => score !== undefined);
  const scores = scored.map(({ score = 0 }) => factor(round(score, 2), 'points', { decimals: 2 }));
  const value = sum(
    scores.map((score) => score.value),
    2,
  );
  const from = scored.map(({ sources, date }) => ({ sources, asOf: date }));
  const count = over(factor(scored.length, 'number'));
  const mean = product('points', [factor(value, 'points'), count], { decimals: 1, from });
  if (!mean) return undefined;
  const { sources } = mean;
  return {
    ...mean,
    inputs: [count],
    parts: [
      { value, exact: value, decimals: 2, unit: 'points', formula: 'sum', inputs: scores, sources },
    ],
  };
}

/**
 * Which of two reviews of one reviewer is the better one: 1 the first, −1 the second, 0 neither.
 * By score where both have one, and by vote; where these contradict each other, neither.
 */
export function preference(first: Review, second: Review): -1 | 0 | 1 {
  const byVote = Number(first.verdict === 'ship') - Number(second.verdict === 'ship');
  const byScore =
    first.score === undefined || second.score === undefined
      ? 0
      : Math.sign(first.score - second.score);
  return byVote * byScore < 0 ? 0 : ((byScore || byVote) as -1 | 0 | 1);
}

/**
 * How often chance alone, a fair coin for each reviewer, splits as many reviewers as unevenly or
 * more, either way: the exact sign test. It asks nothing of the reviewers' scales, which differ,
 * and on votes alone it is McNemar's exact test.
 * Source: W. J. Dixon and A. M. Mood, J. Am. Stat. Assoc. 41 (1946) 557–566; Q. McNemar,
 * Psychometrika 12 (1947) 153–157.
 *
 * @param more who prefer one, a whole number of at least 0
 * @param fewer who prefer the other, likewise
 */
export function signTest(more: number, fewer: number): Figure {
  const count = more + fewer;
  const rarer = Math.min(more, fewer);
  const exactly = count <= MOST_EXACT;
  let ways = 1;
  let log = -count * Math.LN2;
  let uneven = 0;
  for (let side = 0; side <= rarer; side++) {
    uneven += exactly ? ways : Math.exp(log);
    ways = (ways * (count - side)) / (side + 1);
    log += Math.log((count - side) / (side + 1));
  }
  const all = exactly ? 2 ** count : 1;
  const extreme = Math.min(all, 2 * uneven);
  const exact = extreme / all;
  const inputs = exactly
    ? [factor(extreme, 'number'), over(factor(all, 'number'))]
    : [factor(exact, 'share', { decimals: 12 })];
  const decimals = Math.max(3, sharedDecimals([exact], 2));
  return product('share', inputs, { decimals }) as Figure;
}

/** Sets two models against each other for those who reviewed both. */
function pairOf(
  reviewers: readonly ReviewerRow[],
  first: number,
  second: number,
): Omit<PanelPair, 'outcome'> {
  const by = new Map<number, Id[]>([-1, 0, 1].map((sign) => [sign, []]));
  const both: Review[] = [];
  for (const { id, reviews } of reviewers) {
    const [a, b] = [reviews[first]?.review, reviews[second]?.review];
    if (!a || !b) continue;
    both.push(a, b);
    by.get(preference(a, b))?.push(id);
  }
  const [forSecond = [], neither = [], forFirst = []] = by.values();
  const chance = both.length > 0 && {
    ...signTest(forFirst.length, forSecond.length),
    sources: [...new Set(both.flatMap(({ sources = [] }) => sources))],
  };
  return { first, second, forFirst, forSecond, neither, ...(chance && { chance }) };
}

/**
 * What reviewers say of models, as of a day: their reviews, the panel's verdict on each model,
 * which of them the reviews tell apart, and what a reader decides by besides.
 *
 * Two models are told apart where the sign test of those who reviewed both leaves less than 5 % to
 * chance; of several pairs, 5 % divided by their number (Bonferroni: O. J. Dunn, J. Am. Stat.
 * Assoc. 56 (1961) 52–64). It takes at least six reviewers who agree, so for most panels the answer
 * is that they cannot. Models that nobody reviewed both of cannot be set against each other at all.
 */
export function reviewPanel(
  head: CatalogueHead,
  given: readonly Model[],
  options: PriceOptions = {},
): ReviewPanel {
  const prices = comparePrices(head, given, options);
  const { models, offers } = prices;
  const byModel = models.map(({ reviews = [] }) => latestOf(reviews));
  const reviewers = [...new Set(byModel.flatMap((found) => [...found.keys()]))]
    .map((id): ReviewerRow => ({ id, reviews: byModel.map((found) => found.get(id)) }))
    // Stable: within one number as the catalogue has them.
    .sort((a, b) => countOf(b) - countOf(a));

  const everybody = reviewers.filter((row) => models.length > 1 && countOf(row) === models.length);
  const scoredAll = everybody.filter(({ reviews }) =>
    reviews.every((one) => one?.review.score !== undefined),
  );
  const of = (rows: readonly ReviewerRow[], position: number): Review[] =>
    rows.flatMap(({ reviews }) => reviews[position]?.review ?? []);
  const verdicts = models.map((_, position): PanelVerdict => {
    const own = voteOf(of(reviewers, position));
    const shared = voteOf(of(everybody, position), of(scoredAll, position));
    return { ...(own && { own }), ...(shared && { shared }) };
  });

  const pairs = models.flatMap((_, first) =>
    models.slice(first + 1).map((_, index) => pairOf(reviewers, first, first + 1 + index)),
  );
  const level = LEVEL / Math.max(1, pairs.filter(({ chance }) => chance).length);
  // All of them agreeing has a chance of 2 ÷ 2^n.
  const needed = Math.ceil(Math.log2(2 / level));
  const outcomeOf = ({
    chance,
    forFirst,
    forSecond,
    neither,
  }: Omit<PanelPair, 'outcome'>): PanelOutcome => {
    if (!chance) return 'unshared';
    if (chance.exact <= level) return 'apart';
    return forFirst.length + forSecond.length + neither.length < needed ? 'too-few' : 'alike';
  };

  const facts = models.map((model, position): PanelFacts => {
    const licence = readFact(model.licence);
    const open = statementsOf(licence).map(({ value }) => value?.openWeights);
    return {
      bestFor: readFact(model.bestFor),
      category: readFact(model.category),
      licence,
      openWeights: open.length > 0 && open.every(Boolean),
      free: (offers[position] ?? []).filter(
        ({ excluded }) => excluded === 'trial' || excluded === 'zero-price',
      ),
    };
  });

  const counted = prices.costs.costs.map(({ cheapest }) => cheapest);
  const citing: readonly ({ sources?: readonly Id[] } | undefined)[] = [
    ...reviewers.flatMap(({ reviews }) =>
      reviews.flatMap((one) => (one ? [one.review, ...one.earlier] : [])),
    ),
    ...facts.flatMap(({ bestFor, category }) => [
      ...statementsOf(bestFor),
      ...statementsOf(category),
    ]),
    ...counted.flatMap((ranked) =>
      ranked ? [ranked.offer, ranked.conversion, ...(ranked.offer.disputed ?? [])] : [],
    ),
    ...facts.flatMap(({ free, licence }) => [
      ...free.map(({ offer }) => offer),
      ...statementsOf(licence),
    ]),
  ];

  const reviewsOf = (list: readonly Model[]): number =>
    list.reduce((count, { reviews = [] }) => count + reviews.length, 0);
  return {
    prices,
    reviewers,
    verdicts,
    facts,
    pairs: pairs.map((pair) => ({ ...pair, outcome: outcomeOf(pair) })),
    needed,
    later: reviewsOf(given) - reviewsOf(models),
    cites: [...new Set(citing.flatMap((one) => one?.sources ?? []))],
  };
}

const countOf = ({ reviews }: ReviewerRow): number => reviews.filter(Boolean).length;
