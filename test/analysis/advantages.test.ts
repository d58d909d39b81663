import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Advantage, type AdvantageName } from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { question } from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, priced, scored } from '../support/models.js';

const advantagesOf = (...models: Model[]): readonly (readonly Advantage[])[] =>
  compare(EMPTY_HEAD, models, { asOf: '2026-05-11' }).advantages;

const namesOf = (...models: Model[]): AdvantageName[][] =>
  advantagesOf(...models).map((list) => list.map(({ name }) => name));

describe('What speaks for a model', () => {
  it('is what it alone leads in, most telling first', () => {
    const mixtral = model('mixtral', {
      contextWindow: 64_000,
      released: '2024-04-17',
      capabilities: { vision: false, functionCalling: true },
      licence: { name: 'Apache', openWeights: true, openSource: true },
      parameters: { total: 141_000_000_000, active: 39_000_000_000 },
      offers: [offer(0.3, 0.9), offer(0.9, 0.9, { provider: 'quay' })],
      scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 86.2, items: 164 }],
    });
    const llama = model('llama', {
      contextWindow: 128_000,
      released: '2024-09-25',
      capabilities: { vision: false, functionCalling: false },
      licence: { name: 'Community', openWeights: true, openSource: false },
      parameters: { total: 1_230_000_000, active: 1_230_000_000 },
      offers: [offer(0.1, 0.1)],
      scores: [{ benchmark: 'quiz', metric: 'accuracy', value: 28.1, items: 164 }],
    });
    expect(namesOf(mixtral, llama)).toEqual([
      ['benchmark', 'capability', 'openSource', 'providers'],
      ['cost', 'contextWindow', 'outputPrice', 'released', 'parametersTotal', 'parametersActive'],
    ]);
  });

  it('is told once of dense models, whose active parameters are all of them', () => {
    const open = { name: 'Apache', openWeights: true };
    const sized = (id: string, total: number, active: number): Model =>
      model(id, { licence: open, parameters: { total, active } });
    const [small, large] = namesOf(sized('small', 7e9, 7e9), sized('large', 70e9, 70e9));
    expect([small, large]).toEqual([['parametersTotal'], []]);
    expect(namesOf(sized('small', 7e9, 7e9), sized('mixture', 70e9, 12e9))[0]).toEqual([
      'parametersTotal',
      'parametersActive',
    ]);
  });

  it('0.1 points before 30.6: clear leads in benchmarks come with the widest first', () => {
    const on = (id: string, drop: number, simple: number): Model =>
      scored(
        id,
        { benchmark: 'drop', value: drop, items: 1e6 },
        { benchmark: 'simple', value: simple, items: 4_326 },
      );
    const [first] = advantagesOf(on('a', 80.5, 40.6), on('b', 80.2, 10));
    expect(first?.map((one) => one.name === 'benchmark' && one.row.benchmark)).toEqual([
      'simple',
      'drop',
    ]);
  });

  it('is nothing that another has, too', () => {
    const same = { contextWindow: 128_000, released: '2024-09', offers: [offer(1, 1)] };
    expect(namesOf(model('a', same), model('b', same))).toEqual([[], []]);
  });

  it('is nothing where it stands alone: there is nobody to lead', () => {
    const alone = model('a', { contextWindow: 128_000, capabilities: { vision: true } });
    expect(namesOf(alone)).toEqual([[]]);
  });

  it('larger context window: the one that is known is not larger than one that is not', () => {
    expect(namesOf(model('known', { contextWindow: 128_000 }), model('unknown'))).toEqual([[], []]);
  });

  it('of three, a lead is only over those whose value is known, and says so', () => {
    const [, largest] = advantagesOf(
      model('small', { contextWindow: 8_000 }),
      model('large', { contextWindow: 128_000 }),
      model('unknown'),
    );
    expect(largest).toMatchObject([{ name: 'contextWindow', against: [0], amongKnown: true }]);
  });

  it('names those behind by how near they come', () => {
    const windows = [8_000, 200_000, 64_000].map((size) =>
      model(`of-${size}`, { contextWindow: size }),
    );
    expect(advantagesOf(...windows)[1]).toMatchObject([{ against: [2, 0], amongKnown: false }]);
  });

  it('context of 128,000 against 131,072 tokens: both are called 128K, neither decides', () => {
    expect(
      namesOf(model('a', { contextWindow: 128_000 }), model('b', { contextWindow: 131_072 })),
    ).toEqual([[], []]);
  });

  it('holds whichever source is right', () => {
    const disputed = model('a', {
      contextWindow: { value: 200_000, disputed: [{ value: 32_000, sources: ['post'] }] },
      capabilities: { vision: { value: true, disputed: [{ value: false, sources: ['post'] }] } },
    });
    const other = model('b', { contextWindow: 64_000, capabilities: { vision: false } });
    expect(namesOf(disputed, other)).toEqual([[], []]);
  });

  it('a capability counts only against those known to lack it', () => {
    const able = model('a', { capabilities: { reasoning: true } });
    const unable = model('b', { capabilities: { reasoning: false } });
    expect(namesOf(able, unable)).toEqual([['capability'], []]);
    expect(namesOf(able, model('c'))).toEqual([[], []]);
    expect(namesOf(able, unable, model('c'))).toEqual([[], [], []]);
  });

  it('open source counts though a source gives the licence another name', () => {
    const open = model('open', {
      licence: { name: 'Apache', openWeights: true, openSource: true },
    });
    const community = model('community', {
      licence: {
        value: { name: 'Community', openWeights: true, openSource: false },
        disputed: [{ value: { name: 'Open Source' }, sources: ['post'] }],
      },
    });
    expect(namesOf(open, community)).toEqual([['openSource'], []]);
  });

  it('a date leads none that holds it: 2024 is neither before nor after 2024-09', () => {
    expect(namesOf(model('a', { released: '2024' }), model('b', { released: '2024-09' }))).toEqual([
      [],
      [],
    ]);
    expect(namesOf(model('a', { released: '2024' }), model('b', { released: '2025-01' }))).toEqual([
      [],
      ['released'],
    ]);
  });

  it('a score leads only beyond its uncertainty: 5.3 points of 164 items do not', () => {
    // Wilson, 95 %, n = 164: 84.1 % is 77.8 to 88.9 %, 89.4 % is 83.7 to 93.2 %; they overlap.
    const near = namesOf(
      scored('a', { value: 84.1, items: 164 }),
      scored('b', { value: 89.4, items: 164 }),
    );
    expect(near).toEqual([[], []]);
    // 28.1 % is 21.8 to 35.4 %.
    const far = namesOf(
      scored('a', { value: 28.1, items: 164 }),
      scored('b', { value: 89.4, items: 164 }),
    );
    expect(far).toEqual([[], ['benchmark']]);
  });

  it('few parameters speak only for a model whose weights can be had', () => {
    const small = (openWeights: boolean) =>
      model('small', {
        parameters: { total: 8_000_000_000 },
        licence: { name: 'Own', openWeights },
      });
    const large = model('large', {
      parameters: { total: 70_000_000_000 },
      licence: { name: 'Own', openWeights: true },
    });
    expect(namesOf(small(true), large)).toEqual([['parametersTotal'], []]);
    expect(namesOf(small(false), large)).toEqual([[], ['openWeights']]);
  });

  it('how many provide it does not speak for a model that is withdrawn', () => {
    const wide = (rest: Partial<Model>) =>
      model('wide', { offers: [offer(1, 1), offer(1, 1, { provider: 'quay' })], ...rest });
    const narrow = model('narrow', { offers: [offer(1, 1)] });
    expect(namesOf(wide({}), narrow)[0]).toEqual(['providers']);
    expect(namesOf(wide({ status: 'retired' }), narrow)).toEqual([[], []]);
    expect(namesOf(wide({ retires: '2026-01-31' }), narrow)).toEqual([[], []]);
  });

  it('a price that was checked over a year ago does not speak for a model', () => {
    const old = model('old', { offers: [offer(0.1, 0.1, { asOf: '2024-01' })] });
    expect(namesOf(old, priced('new', 1, 1))).toEqual([[], []]);
  });

  it('speed counts where one publication measured both, and no other disagrees', () => {
    const fast = (value: number, ...sources: string[]) => ({
      speed: [{ outputTokensPerSecond: value, sources }],
    });
    expect(namesOf(model('a', fast(150, 'post')), model('b', fast(120, 'post')))).toEqual([
      ['speed'],
      [],
    ]);
    expect(namesOf(model('a', fast(150, 'post')), model('b', fast(120, 'card')))).toEqual([[], []]);
    const split = (one: number, other: number) => ({
      speed: [...fast(one, 'post').speed, ...fast(other, 'card').speed],
    });
    expect(namesOf(model('a', split(150, 90)), model('b', split(120, 100)))).toEqual([[], []]);
  });

  it('tags count where others have tags, and not these', () => {
    const tagged = (id: string, ...tags: string[]) => model(id, { bestFor: tags });
    expect(advantagesOf(tagged('a', 'RAG', 'General'), tagged('b', 'General'))[0]).toMatchObject([
      { name: 'bestFor', tags: ['RAG'] },
    ]);
    expect(namesOf(tagged('a', 'RAG'), model('b'))).toEqual([[], []]);
  });
});

describe('In any comparison', () => {
  it('nobody leads in what is not known of them or of any other', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const comparison = compare(head, models, options);
        const known = (advantage: Advantage, position: number): boolean => {
          const { costs, offers, scorecard } = comparison;
          if ('row' in advantage) return advantage.row.cells[position] !== undefined;
          switch (advantage.name) {
            case 'cost':
              return costs.costs[position]?.monthly !== undefined;
            case 'outputPrice':
              return scorecard.outputPrice.cells[position]?.prices.output !== undefined;
            case 'providers':
              return (offers[position] ?? []).some(({ excluded }) => !excluded);
            case 'openSource':
            case 'openWeights':
              return models[position]?.licence !== undefined;
            case 'bestFor':
              return models[position]?.bestFor !== undefined;
            case 'speed':
              return advantage.cells[position] !== undefined;
          }
        };
        comparison.advantages.forEach((list, position) => {
          for (const advantage of list) {
            expect(advantage.against.length).toBeGreaterThan(0);
            expect(advantage.against).not.toContain(position);
            for (const one of [position, ...advantage.against])
              expect([advantage.name, known(advantage, one)]).toEqual([advantage.name, true]);
            expect(advantage.amongKnown).toBe(advantage.against.length < models.length - 1);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('no two models lead in one fact', () => {
    fc.assert(
      fc.property(question, ({ head, models, ...options }) => {
        const facts = compare(head, models, options)
          .advantages.flat()
          .filter(({ name }) => name !== 'bestFor' && name !== 'speed')
          .map((one) => ('row' in one ? one.row : one.name));
        expect(new Set(facts).size).toBe(facts.length);
      }),
      { numRuns: 100 },
    );
  });
});
