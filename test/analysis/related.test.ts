import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/catalogue/types.js';
import { compare, relatedModels, type ComparisonOptions } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, scored, scoredUnstated, workload } from '../support/models.js';

/** Pairs in short, `a~b: reasons`, of the first models with the others. */
function related(
  compared: Model[],
  others: Model[],
  limit = 6,
  options: ComparisonOptions = {},
  head = EMPTY_HEAD,
): string[] {
  const comparison = compare(head, compared, options);
  return relatedModels([...compared, ...others], comparison, limit).map(
    ({ a, b, reasons }) => `${a.id}~${b.id}: ${reasons.join()}`,
  );
}

/** A model of a maker at so much for both input and output. */
const made = (id: string, organization: string, price: number, rest: Partial<Model> = {}): Model =>
  model(id, { organization, offers: [offer(price, price)], ...rest });

describe('The nearest alternatives', () => {
  it('are named with what makes them near', () => {
    const own = made('own', 'north', 1, {
      family: 'Alder',
      parameters: { total: 8e9 },
      scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 70 }],
    });
    const twin = made('twin', 'north', 1.2, {
      family: 'Alder',
      parameters: { total: 7e9 },
      scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 74 }],
    });
    const cousin = made('cousin', 'north', 20, { family: 'Birch' });
    const rival = made('rival', 'south', 1.2);
    // Means: twin of 0, 0.13 (1.2 times), 0.2 (4 of 20 points) and 0.10 (8 to 7); rival of 0.5
    // and 0.13; cousin of 0.25 and 1.
    expect(related([own], [cousin, rival, twin])).toEqual([
      'own~twin: family,price,score,size',
      'own~rival: price',
      'own~cousin: maker',
    ]);
  });

  it('are near in price up to about 1.5 times, whichever is the dearer', () => {
    // log 1.5 ÷ log 4 = 0.292 and log 1.6 ÷ log 4 = 0.339; near is up to 0.3.
    const at = (price: number): string[] =>
      related([made('own', 'north', 3)], [made('other', 'south', price)]);
    expect(at(3 * 1.5)).toEqual(['own~other: price']);
    expect(at(3 / 1.5)).toEqual(['own~other: price']);
    expect(at(3 * 1.6)).toEqual([]);
    expect(at(3 / 1.6)).toEqual([]);
  });

  it('are priced on one route, for the workload at hand', () => {
    const own = model('own', { organization: 'north', offers: [offer(1, 1)] });
    // The cheapest input and the cheapest output of it would be 1 and 1.
    const split = model('split', {
      organization: 'south',
      offers: [offer(1, 9), offer(9, 1, { provider: 'quay' })],
    });
    const by = (input: number, output: number): string[] =>
      related([own], [split], 6, { workload: workload(input, output) });
    expect(by(500, 500)).toEqual([]);
    expect(by(1000, 0)).toEqual(['own~split: price']);
  });

  it('are found anew for another workload in the same catalogue', () => {
    const catalogue = [
      model('own', { organization: 'north', offers: [offer(1, 10)] }),
      model('input', { organization: 'south', offers: [offer(1, 100)] }),
      model('output', { organization: 'south', offers: [offer(100, 10)] }),
    ];
    const first = (input: number, output: number): string | undefined =>
      relatedModels(
        catalogue,
        compare(EMPTY_HEAD, catalogue.slice(0, 1), { workload: workload(input, output) }),
        1,
      )[0]?.b.id;
    expect(first(1000, 0)).toBe('input');
    expect(first(0, 1000)).toBe('output');
    expect(first(1000, 0)).toBe('input');
  });

  it('are each offered once, to the models in turn', () => {
    const pair = [made('a', 'north', 1), made('b', 'north', 1.1)];
    const others = [made('c', 'north', 1), made('d', 'north', 1.1), made('e', 'north', 1.2)];
    expect(related(pair, others)).toEqual([
      'a~c: maker,price',
      'b~d: maker,price',
      'a~e: maker,price',
    ]);
    expect(related(pair, others, 2)).toHaveLength(2);
    expect(related(pair, others, 0)).toEqual([]);
  });
});

describe('What is not known of a model', () => {
  const own = made('own', 'north', 1, { parameters: { total: 8e9 } });

  it('counts as neither near nor far', () => {
    const same = made('same', 'north', 1.2, { parameters: { total: 8e9 } });
    const unknown = made('unknown', 'north', 1.2);
    const far = made('far', 'north', 1.2, { parameters: { total: 400e9 } });
    // Maker 0.25, price 0.13, scores 0.5 as not known, and size 0; 0.5 as not known; 1.
    expect(related([own], [far, unknown, same]).map((pair) => pair.split(':')[0])).toEqual([
      'own~same',
      'own~unknown',
      'own~far',
    ]);
  });

  it('puts one of the same price alone after one that is alike in more', () => {
    const chance = made('chance', 'south', 1);
    const sibling = made('sibling', 'north', 1.5, { parameters: { total: 10e9 } });
    // chance: (0.5 + 0 + 0.5 + 0.5) ÷ 4 = 0.38; sibling: (0.25 + 0.29 + 0.5 + 0.16) ÷ 4 = 0.30
    expect(related([own], [chance, sibling]).map((pair) => pair.split(':')[0])).toEqual([
      'own~sibling',
      'own~chance',
    ]);
  });

  it('leaves it out where it leaves less than two things to go by', () => {
    expect(related([own], [model('priced', { offers: [offer(1, 1)] })])).toEqual([]);
    expect(related([own], [model('made', { organization: 'north' })])).toEqual([]);
    expect(related([model('blank')], [own])).toEqual([]);
  });

  it('is not the price of a trial or of a route without a charge', () => {
    const free = model('free', { organization: 'south', offers: [offer(0, 0)] });
    const trial = model('trial', { organization: 'south', offers: [offer(1, 1, { trial: true })] });
    expect(related([own], [free, trial])).toEqual([]);
  });
});

describe('No alternative', () => {
  const own = made('own', 'north', 1, { outputs: ['text'] });

  it('is withdrawn', () => {
    const status = made('status', 'north', 1, { status: 'retired' });
    const date = made('date', 'north', 1, { retires: '2026-04-30' });
    const later = made('later', 'north', 1, { retires: '2026-06' });
    // Some day of that month, which may be still to come.
    const month = made('month', 'north', 1, { retires: '2026-05' });
    const found = related([own], [status, date, later, month], 6, { asOf: '2026-05-11' });
    expect(found.map((pair) => pair.split(':')[0])).toEqual(['own~later', 'own~month']);
  });

  it('is yet to be released on the day that is asked for', () => {
    const next = made('next', 'north', 1, { released: '2026-06-01' });
    expect(related([own], [next], 6, { asOf: '2026-05-11' })).toEqual([]);
    expect(related([own], [next], 6, { asOf: '2026-06-01' })).toHaveLength(1);
  });

  it('gives back another kind of content', () => {
    const embeddings = made('embeddings', 'north', 1, { outputs: ['embedding'] });
    const both = made('both', 'north', 1, { outputs: ['text', 'image'] });
    const unknown = made('unknown', 'north', 1);
    const found = related([own], [embeddings, both, unknown]);
    expect(found.map((pair) => pair.split(':')[0])).toEqual(['own~both', 'own~unknown']);
  });
});

describe('Scores make models near', () => {
  const maker = { organization: 'north' };
  const near = (a: Model, b: Model, head = EMPTY_HEAD): boolean =>
    related([{ ...a, ...maker }], [{ ...b, ...maker }], 6, {}, head).some((pair) =>
      pair.includes('score'),
    );

  it('up to 6 of 100 points apart', () => {
    expect(near(scored('a', { value: 70 }), scored('b', { value: 76 }))).toBe(true);
    expect(near(scored('a', { value: 70 }), scored('b', { value: 76.1 }))).toBe(false);
  });

  it('only where they may be subtracted', () => {
    const a = scored('a', { value: 70, metric: 'pass@1', shots: 0 });
    expect(near(a, scored('b', { value: 70, metric: 'pass@1' }))).toBe(true);
    expect(near(a, scored('b', { value: 70, metric: 'pass@5' }))).toBe(false);
    expect(near(a, scored('b', { value: 70, metric: 'pass@1', shots: 5 }))).toBe(false);
    expect(near(a, scored('b', { value: 70, metric: 'pass@1', variant: 'Hard' }))).toBe(false);
  });

  it('without a metric, only from one publication', () => {
    const a = scoredUnstated('a', { value: 70, sources: ['board'] });
    expect(near(a, scoredUnstated('b', { value: 70, sources: ['card', 'board'] }))).toBe(true);
    expect(near(a, scoredUnstated('b', { value: 70, sources: ['card'] }))).toBe(false);
    expect(near(a, scoredUnstated('b', { value: 70 }))).toBe(false);
  });

  it('without saying which of several variants, only from one publication', () => {
    const benchmarks = { quiz: { name: 'Quiz', variants: ['Easy', 'Hard'] } };
    const head = { ...EMPTY_HEAD, benchmarks };
    const a = scored('a', { value: 70, sources: ['board'] });
    expect(near(a, scored('b', { value: 70, sources: ['board'] }), head)).toBe(true);
    expect(near(a, scored('b', { value: 70, sources: ['card'] }), head)).toBe(false);
  });
});

describe('Of any catalogue', () => {
  it('no model stands beside itself, twice, or without a reason that is known of both', () => {
    fc.assert(
      fc.property(
        arbitrary.head,
        arbitrary.models,
        arbitrary.workload,
        fc.integer({ min: 1, max: 5 }),
        (head, models, load, count) => {
          const comparison = compare(head, models.slice(0, count), { workload: load });
          const ids = comparison.models.map(({ id }) => id);
          const pairs = relatedModels(models, comparison, 4);
          expect(pairs.length).toBeLessThanOrEqual(4);
          expect(new Set([...ids, ...pairs.map(({ b }) => b.id)]).size).toBe(
            ids.length + pairs.length,
          );
          for (const { a, b, reasons } of pairs) {
            expect(ids).toContain(a.id);
            expect(reasons.length).toBeGreaterThan(0);
            for (const reason of reasons) {
              if (reason === 'maker') expect(a.organization).toBe(b.organization);
              if (reason === 'size') {
                expect(a.parameters?.total).toBeDefined();
                expect(b.parameters?.total).toBeDefined();
              }
              if (reason === 'score') expect(a.scores && b.scores).toBeTruthy();
              if (reason === 'price') {
                const costs = compare(head, [a, b], { workload: load }).costs.costs;
                for (const { perRequest } of costs) expect(perRequest?.exact).toBeGreaterThan(0);
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
