import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/analysis/index.js';
import { preference, reviewPanel, signTest, voteOf } from '../../src/analysis/panel.js';
import type { CatalogueHead, Model, Review } from '../../src/catalogue/types.js';

const head: CatalogueHead = { format: 1, published: '2026-11-01' };

const review = (reviewer: string, score?: number, verdict: Review['verdict'] = 'ship'): Review => ({
  reviewer,
  verdict,
  ...(score !== undefined && { score }),
});

const model = (id: string, reviews?: Review[], rest: Partial<Model> = {}): Model => ({
  id,
  name: id.toUpperCase(),
  ...(reviews && { reviews }),
  ...rest,
});

const panel = (...models: Model[]) => reviewPanel(head, models);

/** The panels of the published page that judged Llama 4 Compact and Mistral Small 3.1. */
const LLAMA = model('llama', [
  review('builder', 82),
  review('skeptic', 75),
  review('futurist', 80),
  review('founder', 72),
]);
const MISTRAL = model('mistral', [
  review('builder', 80),
  review('skeptic', 45, 'skip'),
  review('futurist', 80),
  review('creator', 80),
]);

describe('The verdict of a panel', () => {
  const { verdicts, reviewers, pairs, needed } = panel(LLAMA, MISTRAL);

  it('has every reviewer of a model: its share of ship votes and its mean', () => {
    const [llama, mistral] = verdicts.map(({ own }) => own);
    // 4 ÷ 4; (82 + 75 + 80 + 72) ÷ 4 = 309 ÷ 4 = 77.25
    expect([llama?.ship.length, llama?.skip.length, llama?.share.value]).toEqual([4, 0, 1]);
    expect([llama?.mean?.exact, llama?.mean?.value]).toEqual([77.25, 77.3]);
    // 3 ÷ 4; (80 + 45 + 80 + 80) ÷ 4 = 285 ÷ 4 = 71.25
    expect([mistral?.ship.length, mistral?.skip, mistral?.share.value]).toEqual([
      3,
      ['skeptic'],
      0.75,
    ]);
    expect([mistral?.mean?.exact, mistral?.mean?.value]).toEqual([71.25, 71.3]);
  });

  it('sets models against each other only by those who reviewed all of them', () => {
    const [llama, mistral] = verdicts.map(({ shared }) => shared);
    expect(llama?.scored).toEqual(['builder', 'skeptic', 'futurist']);
    // 3 ÷ 3; (82 + 75 + 80) ÷ 3 = 237 ÷ 3 = 79
    expect([llama?.share.value, llama?.mean?.value]).toEqual([1, 79]);
    // 2 ÷ 3 = 66.7 %; (80 + 45 + 80) ÷ 3 = 205 ÷ 3 = 68.33
    expect([mistral?.share.value, mistral?.mean?.value]).toEqual([0.667, 68.3]);
  });

  it('has a Wilson interval of each share', () => {
    const interval = verdicts[1]?.own?.interval;
    // p = 0.75, n = 4, z² = 3.8415: (0.75 + 0.4802 ± 1.96 √(0.0469 + 0.0600)) ÷ 1.9604
    //   = (1.2302 ± 0.6409) ÷ 1.9604 = 0.3006 and 0.9544
    expect(interval?.low).toBeCloseTo(0.3006, 3);
    expect(interval?.high).toBeCloseTo(0.9544, 3);
  });

  it('says of three shared reviewers that they are too few, whatever they say', () => {
    // All of n agreeing has a chance of 2 ÷ 2^n: 2 ÷ 32 = 6.3 %, 2 ÷ 64 = 3.1 %.
    expect(needed).toBe(6);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      forFirst: ['builder', 'skeptic'],
      forSecond: [],
      neither: ['futurist'],
      outcome: 'too-few',
    });
    // Two for one side or two for the other, of four equally likely cases.
    expect(pairs[0]?.chance?.value).toBe(0.5);
  });

  it('shows its working: the scores, added, and divided by their number', () => {
    const mean = verdicts[0]?.shared?.mean;
    expect(mean?.parts?.[0]?.inputs.map(({ value }) => value)).toEqual([82, 75, 80]);
    expect(mean?.parts?.[0]?.value).toBe(237);
    expect(mean?.inputs).toMatchObject([{ value: 3, divides: true }]);
  });

  it('lists those who reviewed most of the models first', () => {
    expect(reviewers.map(({ id }) => id)).toEqual([
      'builder',
      'skeptic',
      'futurist',
      'founder',
      'creator',
    ]);
    expect(reviewers.at(-1)?.reviews.map((one) => one?.review.score)).toEqual([undefined, 80]);
  });
});

describe('A panel', () => {
  it('of nobody says nothing', () => {
    const { verdicts, reviewers, pairs } = panel(model('a'), model('b', []));
    expect(verdicts).toEqual([{}, {}]);
    expect(reviewers).toEqual([]);
    expect(pairs[0]).toMatchObject({ outcome: 'unshared', forFirst: [], forSecond: [] });
  });

  it('of one model has a verdict and compares nothing', () => {
    const { verdicts, pairs } = panel(LLAMA);
    expect(verdicts[0]?.own?.mean?.value).toBe(77.3);
    expect(verdicts[0]?.shared).toBeUndefined();
    expect(pairs).toEqual([]);
  });

  it('that shares no reviewer cannot compare', () => {
    const { pairs, verdicts } = panel(
      model('a', [review('x', 90)]),
      model('b', [review('y', 10, 'skip')]),
    );
    expect(pairs[0]?.outcome).toBe('unshared');
    expect(pairs[0]?.chance).toBeUndefined();
    expect(verdicts.map(({ shared }) => shared)).toEqual([undefined, undefined]);
  });

  it('counts a review without a score as a vote and as no score', () => {
    const { verdicts } = panel(
      model('a', [review('x', 90), review('y')]),
      model('b', [review('x', 70), review('y', 60, 'skip')]),
    );
    const [a, b] = verdicts;
    expect([a?.own?.share.value, a?.own?.mean?.value, a?.own?.scored]).toEqual([1, 90, ['x']]);
    // (70 + 60) ÷ 2 = 65; of those who scored both only x is left.
    expect([b?.own?.mean?.value, b?.shared?.mean?.value]).toEqual([65, 70]);
    expect([b?.shared?.ship, b?.shared?.skip, b?.shared?.scored]).toEqual([['x'], ['y'], ['x']]);
  });

  it('has no mean where nobody gave a score', () => {
    expect(voteOf([review('x')])?.mean).toBeUndefined();
    expect(voteOf([])).toBeUndefined();
  });

  it('takes a score of 0 for one', () => {
    expect(voteOf([review('x', 0, 'skip'), review('y', 50)])?.mean?.value).toBe(25);
  });

  it('counts each reviewer once, with the latest word', () => {
    const { reviewers, verdicts } = panel(
      model('a', [
        { ...review('x', 60), date: '2026-05' },
        { ...review('x', 20, 'skip'), date: '2026-01-01' },
        review('x', 40, 'skip'),
      ]),
    );
    expect(verdicts[0]?.own?.ship).toEqual(['x']);
    expect(verdicts[0]?.own?.mean?.value).toBe(60);
    expect(reviewers[0]?.reviews[0]?.earlier.map(({ score }) => score)).toEqual([20, 40]);
  });

  it('leaves out what was written after the day, and says how much', () => {
    const early = { ...review('x', 60), date: '2026-01-01' };
    const late = { ...review('y', 90), date: '2026-06-01' };
    const found = reviewPanel(head, [model('a', [early, late])], { asOf: '2026-03-01' });
    expect(found.reviewers.map(({ id }) => id)).toEqual(['x']);
    expect(found.later).toBe(1);
    expect(reviewPanel(head, [model('a', [early, late])]).later).toBe(0);
  });

  it('is harmless where reviewers are named like what every object has', () => {
    const names = ['__proto__', 'constructor', 'toString', ''];
    const { reviewers, verdicts } = panel(
      model(
        'a',
        names.map((id) => review(id, 50)),
      ),
    );
    expect(reviewers.map(({ id }) => id)).toEqual(names);
    expect(verdicts[0]?.own?.ship).toEqual(names);
  });

  it('tells models apart where enough reviewers agree', () => {
    const rated = (id: string, score: number, count: number) =>
      model(
        id,
        Array.from({ length: count }, (_, index) => review(`r${index}`, score)),
      );
    expect(panel(rated('a', 80, 6), rated('b', 70, 6)).pairs[0]?.outcome).toBe('apart');
    expect(panel(rated('a', 80, 5), rated('b', 70, 5)).pairs[0]?.outcome).toBe('too-few');
    expect(panel(rated('a', 80, 6), rated('b', 80, 6)).pairs[0]?.outcome).toBe('alike');
    // Of three pairs each must pass at 5 % ÷ 3 = 1.7 %: 2 ÷ 64 does not, 2 ÷ 128 = 1.6 % does.
    const three = (count: number) =>
      panel(rated('a', 80, count), rated('b', 70, count), rated('c', 60, count));
    expect(three(6).needed).toBe(7);
    expect(new Set(three(6).pairs.map(({ outcome }) => outcome))).toEqual(new Set(['too-few']));
    expect(new Set(three(7).pairs.map(({ outcome }) => outcome))).toEqual(new Set(['apart']));
  });
});

describe('What a reader decides by', () => {
  const offer = (provider: string, input: number, trial?: true) => ({
    provider,
    prices: { input, output: 2 * input },
    ...(trial && { trial }),
  });

  it('is the cheapest price that counts; what is free is told apart from it', () => {
    const { prices, facts } = panel(
      model('a', [], {
        offers: [offer('dear', 2), offer('paid', 1), offer('gift', 0), offer('taste', 0.1, true)],
        licence: { name: 'Open', openWeights: true },
      }),
      model('b', [], { offers: [offer('gift', 0)], licence: 'free' as never }),
      model('c'),
    );
    const providers = prices.costs.costs.map(({ cheapest }) => cheapest?.provider);
    expect(providers).toEqual(['paid', undefined, undefined]);
    expect(prices.costs.costs.map(({ missing }) => missing)).toEqual([
      undefined,
      'zero-price',
      'no-offer',
    ]);
    expect(facts[0]?.free.map(({ provider }) => provider).sort()).toEqual(['gift', 'taste']);
    expect(facts.map(({ openWeights }) => openWeights)).toEqual([true, false, false]);
  });

  it('is no free download where sources disagree about the weights', () => {
    const { facts } = panel(
      model('a', [], {
        licence: {
          value: { name: 'Open', openWeights: true },
          disputed: [{ value: { name: 'Closed', openWeights: false }, sources: ['s'] }],
        },
      }),
    );
    expect(facts[0]?.openWeights).toBe(false);
  });
});

const verdict = fc.constantFrom<Review['verdict']>('ship', 'skip');
const oneReview = fc.record(
  { verdict, score: fc.integer({ min: 0, max: 100 }) },
  { requiredKeys: ['verdict'] },
);
/** Reviews of two models by up to ten reviewers, each of whom may have left one out. */
const reviews = fc
  .array(fc.tuple(fc.option(oneReview), fc.option(oneReview)), { maxLength: 10 })
  .map((rows) =>
    [0, 1].map((side) =>
      rows.flatMap((row, index): Review[] =>
        row[side] ? [{ reviewer: `r${index}`, ...row[side] }] : [],
      ),
    ),
  );

describe('Whatever reviewers say', () => {
  it('swapping the models swaps the answer', () => {
    fc.assert(
      fc.property(reviews, ([a = [], b = []]) => {
        const [one] = panel(model('a', a), model('b', b)).pairs;
        const [other] = panel(model('b', b), model('a', a)).pairs;
        expect(other?.outcome).toBe(one?.outcome);
        expect(other?.chance).toEqual(one?.chance);
        expect([...(other?.forFirst ?? [])].sort()).toEqual([...(one?.forSecond ?? [])].sort());
      }),
    );
  });

  it('means lie between the lowest and the highest score, and shares hold their interval', () => {
    fc.assert(
      fc.property(reviews, (sides) => {
        const models = sides.map((list, index) => model(`m${index}`, list));
        panel(...models).verdicts.forEach(({ own, shared }, index) => {
          for (const vote of [own, shared]) {
            if (!vote) continue;
            const count = vote.ship.length + vote.skip.length;
            expect(vote.interval).toEqual(wilsonInterval(vote.ship.length / count, count));
            const scores = (sides[index] ?? [])
              .filter(({ reviewer }) => vote.scored.includes(reviewer))
              .map(({ score = NaN }) => score);
            expect(vote.mean === undefined).toBe(scores.length === 0);
            if (!vote.mean) continue;
            expect(vote.mean.exact).toBeGreaterThanOrEqual(Math.min(...scores));
            expect(vote.mean.exact).toBeLessThanOrEqual(Math.max(...scores));
          }
          expect(own ? own.ship.length + own.skip.length : 0).toBe(sides[index]?.length);
        });
      }),
    );
  });

  it('less than six shared reviewers never tell two models apart', () => {
    fc.assert(
      fc.property(reviews, (sides) => {
        const result = panel(...sides.map((list, index) => model(`m${index}`, list)));
        const shared = result.reviewers.filter((row) => row.reviews.every(Boolean)).length;
        if (shared < 6) expect(result.pairs[0]?.outcome).not.toBe('apart');
        expect(result.pairs[0]?.outcome === 'unshared').toBe(shared === 0);
      }),
    );
  });
});

describe('A reviewer prefers', () => {
  it('the higher score; with equal or missing scores, the vote; neither where these conflict', () => {
    expect(preference(review('x', 80), review('x', 70))).toBe(1);
    expect(preference(review('x', 70), review('x', 80))).toBe(-1);
    expect(preference(review('x', 80), review('x', 80))).toBe(0);
    expect(preference(review('x', 80), review('x', 80, 'skip'))).toBe(1);
    expect(preference(review('x'), review('x', 80, 'skip'))).toBe(1);
    // A missing score is no 0.
    expect(preference(review('x'), review('x', 80))).toBe(0);
    expect(preference(review('x', 60), review('x', 65, 'skip'))).toBe(0);
  });
});

describe('The sign test', () => {
  it.each([
    // 2 × (1) ÷ 2^6; 2 × (1 + 7) ÷ 2^7; 2 × (1 + 8 + 28) ÷ 2^8; all; all
    [6, 0, 2 / 64],
    [6, 1, 16 / 128],
    [2, 6, 74 / 256],
    [3, 3, 1],
    [0, 0, 1],
  ])('%i against %i comes up by chance as often as counted', (more, fewer, chance) => {
    expect(signTest(more, fewer).exact).toBeCloseTo(chance, 12);
  });

  it('counts as all ways of tossing coins do', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), (more, fewer) => {
        const count = more + fewer;
        let uneven = 0;
        for (let tosses = 0; tosses < 2 ** count; tosses++) {
          const heads = [...tosses.toString(2)].filter((toss) => toss === '1').length;
          if (Math.abs(2 * heads - count) >= Math.abs(more - fewer)) uneven += 1;
        }
        expect(signTest(more, fewer).exact).toBeCloseTo(uneven / 2 ** count, 12);
      }),
    );
  });

  it('goes on smoothly above what can be counted in whole numbers, and stays finite', () => {
    // 30 of 50 is counted in whole numbers, 31 of 51 in logarithms.
    const [counted, rounded] = [signTest(30, 20).exact, signTest(31, 20).exact];
    expect(Math.abs(counted - rounded)).toBeLessThan(0.08);
    // Of 100 coins 60 heads or more, or tails: 0.0569 (R, binom.test(60, 100)).
    expect(signTest(60, 40).exact).toBeCloseTo(0.0569, 4);
    const far = signTest(5000, 4000);
    expect(far.exact).toBeGreaterThanOrEqual(0);
    expect(far.value).toBeLessThan(1e-20);
    expect(signTest(5000, 5000).exact).toBeCloseTo(1, 6);
  });
});
