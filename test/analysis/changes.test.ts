import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesSince,
  compare,
  compareSince,
  type Change,
  type Comparison,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model, Score } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, workload } from '../support/models.js';

const DAY = '2026-05-11';
const head: CatalogueHead = { ...EMPTY_HEAD, published: '2026-11-01' };

/** What changed since the day, each change in one line. */
function since(models: Model[], options: Parameters<typeof compare>[2] = {}): string[] {
  const past = compareSince(head, models, { asOf: DAY, ...options });
  return (past?.changes ?? []).map((change) => {
    const { model: position, kind } = change;
    const on = change.date === undefined ? '' : ` from ${change.date}`;
    return `${position} ${kind} ${detail(change)}${on}`;
  });
}

function detail(change: Change): string {
  switch (change.kind) {
    case 'released':
      return change.released;
    case 'cost':
      return `${change.before?.value} → ${change.after?.value}`;
    case 'cheapest':
    case 'terms':
      return `${change.before.provider} → ${change.after.provider}`;
    case 'price':
      return `${change.name} at ${change.after.provider}: ${change.before.prices[change.name]} → ${change.after.prices[change.name]}`;
    case 'begun':
    case 'ended':
      return `${change.offer.provider} ${change.offer.prices.input}`;
    case 'score':
      return `${change.row.benchmark} ${change.cell.score.value}`;
    case 'spec':
    case 'capability':
      return `${change.name}: ${JSON.stringify(change.before?.value)} → ${JSON.stringify(change.after?.value)}`;
  }
}

const BEFORE = { until: '2026-08-01' };
const AFTER = { from: '2026-08-01' };

describe('What has changed since a day is', () => {
  it('each price that an offer raised or lowered, with the cost that follows', () => {
    const alder = model('alder', {
      offers: [offer(3, 15, BEFORE), offer(2, 16, AFTER), offer(9, 90, { provider: 'quay' })],
    });
    // 1,000,000 requests: 800 M × $3 + 250 M × $15 = $6,150; 800 M × $2 + 250 M × $16 = $5,600.
    expect(since([model('birch'), alder])).toEqual([
      '1 cost 6150 → 5600',
      '1 price input at harbor: 3 → 2 from 2026-08-01',
      '1 price output at harbor: 15 → 16 from 2026-08-01',
    ]);
  });

  it('that of input read from a cache too, and a price that became known', () => {
    const alder = model('alder', {
      offers: [
        offer(1, undefined, { ...BEFORE, prices: { cacheRead: 0.1 } }),
        offer(1, 2, { ...AFTER, prices: { cacheRead: 0.2 } }),
      ],
    });
    // 800 M × $1 + 250 M × $2
    expect(since([alder])).toEqual([
      '0 cost undefined → 1300',
      '0 price output at harbor: undefined → 2 from 2026-08-01',
      '0 price cacheRead at harbor: 0.1 → 0.2 from 2026-08-01',
    ]);
  });

  it('each offer that began or ended, and the provider that is cheapest now', () => {
    const alder = model('alder', {
      offers: [
        offer(1, 1, BEFORE),
        offer(2, 2, { provider: 'quay' }),
        offer(3, 3, { provider: 'mole', ...AFTER }),
      ],
    });
    expect(since([alder], { workload: workload(1_000_000, 0) })).toEqual([
      '0 cost 1 → 2',
      '0 cheapest harbor → quay',
      '0 ended harbor 1 from 2026-08-01',
      '0 begun mole 3 from 2026-08-01',
    ]);
  });

  it('each route of a provider for itself', () => {
    const alder = model('alder', {
      offers: [
        offer(1, 1, { variant: 'fast', ...BEFORE }),
        offer(2, 2, { variant: 'slow', ...AFTER }),
        offer(3, 3, { variant: 'deep', ...BEFORE }),
        offer(4, 4, { variant: 'deep', ...AFTER }),
        offer(5, 5, { currency: 'EUR', ...BEFORE }),
        offer(5, 5, { currency: 'CHF', ...AFTER }),
      ],
    });
    // 1,050 M tokens at $1; at $2.
    expect(since([alder])).toEqual([
      '0 cost 1050 → 2100',
      '0 ended harbor 1 from 2026-08-01',
      '0 price input at harbor: 3 → 4 from 2026-08-01',
      '0 price output at harbor: 3 → 4 from 2026-08-01',
      '0 ended harbor 5 from 2026-08-01',
      '0 begun harbor 2 from 2026-08-01',
      '0 begun harbor 5 from 2026-08-01',
    ]);
  });

  it('of two offers of one route the one that changed', () => {
    const alder = model('alder', {
      offers: [offer(1, 1, BEFORE), offer(2, 2), offer(3, 3, AFTER)],
    });
    expect(since([alder])).toContain('0 price input at harbor: 1 → 3 from 2026-08-01');
    expect(since([alder]).join()).not.toContain('2 →');
  });

  it('that other terms changed, where the prices that are told did not', () => {
    const tiers = [{ aboveInputTokens: 200_000, prices: { input: 10 } }];
    const alder = model('alder', {
      offers: [offer(5, 25, { tiers, ...BEFORE }), offer(5, 25, AFTER)],
    });
    expect(since([alder])).toEqual(['0 terms harbor → harbor from 2026-08-01']);
    const swapped = model('alder', {
      offers: [
        offer(1, 1, { contextWindow: 8000, maxOutput: 4000, ...BEFORE }),
        offer(1, 1, { contextWindow: 4000, maxOutput: 8000, ...AFTER }),
      ],
    });
    expect(since([swapped])).toEqual(['0 terms harbor → harbor from 2026-08-01']);
    // A request in the tier meets its price.
    expect(since([alder], { workload: workload(300_000, 0) })).toEqual([
      '0 cost 3 → 1.5',
      '0 price input at harbor: 10 → 5 from 2026-08-01',
    ]);
  });

  it('nothing where an offer was only recorded anew', () => {
    const prices = { input: 1, output: 2 };
    const alder = model('alder', {
      offers: [
        { provider: 'harbor', prices, asOf: '2026-05', note: 'Old.', contextWindow: 9, ...BEFORE },
        {
          provider: 'harbor',
          contextWindow: { value: 9, sources: ['card'] },
          prices: { output: 2, input: 1 },
          trial: false,
          ...AFTER,
        },
      ],
    });
    expect(since([alder])).toEqual([]);
  });

  it('nothing where only the decimals of a cost changed, which the models share', () => {
    // Before, costs are shown in cents; after, the other model's need more decimals.
    const birch = model('birch', { offers: [offer(1, 1, BEFORE), offer(1e-7, 1e-7, AFTER)] });
    const alder = model('alder', { offers: [offer(1 / 3, 0)] });
    const lines = since([alder, birch], { workload: workload(1000, 1000) });
    expect(lines.filter((line) => line.startsWith('0'))).toEqual([]);
    expect(lines).toContain('1 price input at harbor: 1 → 1e-7 from 2026-08-01');
  });

  it('each fact and capability that is not what it was', () => {
    const then = <T>(value: T, other: T) => ({
      value,
      asOf: '2026-09',
      disputed: [{ value: other, sources: ['post'], asOf: '2026-01' }],
    });
    const alder = model('alder', {
      contextWindow: then(128_000, 64_000),
      status: { value: 'retired', asOf: '2026-09' },
      retires: '2026-09-01',
      capabilities: { toolUse: then(true, false) },
    });
    expect(since([alder])).toEqual([
      '0 spec contextWindow: 64000 → 128000',
      '0 spec status: "active" → "retired"',
      '0 capability toolUse: false → true',
    ]);
  });

  it('nothing where a fact is written in another way', () => {
    const licence = { name: 'Apache 2.0', url: 'https://example.org' };
    const then = <T>(value: T, other: T) => ({
      value,
      asOf: '2026-09',
      disputed: [{ value: other, sources: [], asOf: '2026' }],
    });
    const alder = model('alder', {
      licence: then<{ name: string; url?: string }>(licence, { name: 'Apache 2.0' }),
      inputs: then<('text' | 'image')[]>(['text', 'image'], ['image', 'text']),
    });
    expect(since([alder])).toEqual([]);
  });

  it('each score of a later date, also beside one that was there', () => {
    const score = (value: number, date: string, more: Partial<Score> = {}): Score => ({
      benchmark: 'quiz',
      metric: 'accuracy',
      value,
      date,
      ...more,
    });
    const alder = model('alder', {
      scores: [score(50, '2026'), score(60, '2026-09'), score(70, '2026-10', { variant: 'hard' })],
    });
    expect(since([alder]).sort()).toEqual(['0 score quiz 60', '0 score quiz 70']);
  });

  it('of a model that was not released, that it was, and nothing else', () => {
    const alder = model('alder', {
      released: '2026-06-02',
      offers: [offer(1, 1), offer(2, 2, { from: '2026-07' })],
      scores: [{ benchmark: 'quiz', value: 1, date: '2026-07' }],
    });
    expect(since([alder])).toEqual(['0 released 2026-06-02']);
  });

  it('not known where the day is not before the catalogue’s', () => {
    for (const asOf of ['2026-11-01', '2026-11', '2026', '2027'])
      expect(compareSince(head, [], { asOf })).toBeUndefined();
    expect(compareSince(head, [], {})).toBeUndefined();
    expect(compareSince(EMPTY_HEAD, [], { asOf: DAY })).toBeUndefined();
    expect(compareSince(head, [], { asOf: DAY })?.changes).toEqual([]);
  });
});

describe('The two days', () => {
  const alder = model('alder', {
    offers: [
      offer(1, 1, { sources: ['old'], ...BEFORE }),
      offer(2, 2, { sources: ['new'], ...AFTER }),
    ],
  });

  it('are compared for the same workload', () => {
    const load = workload(1_000_000, 0);
    const past = compareSince(head, [alder], { asOf: DAY, workload: load });
    expect(past?.then).toMatchObject({ asOf: DAY, workload: load });
    expect(past?.now).toMatchObject({ asOf: '2026-11-01', workload: load });
    expect(past?.then.costs.costs[0]?.monthly?.value).toBe(1);
    expect(past?.now.costs.costs[0]?.monthly?.value).toBe(2);
  });

  it('number the sources of both, their own first', () => {
    const past = compareSince(head, [alder], { asOf: DAY });
    const ids = (comparison: Comparison | undefined) =>
      comparison?.sources.map(({ number, id }) => `${number} ${id}`);
    expect(ids(past?.then)).toEqual(['1 old', '2 new']);
    expect(ids(past?.now)).toEqual(['1 new', '2 old']);
  });
});

// --- Whatever the catalogue says ------------------------------------------------------------------

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe('For any catalogue', () => {
  it('nothing has changed from a comparison to itself', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head: any, models, ...options }) => {
        const comparison = compare(any, models, options);
        expect(changesSince(comparison, comparison)).toEqual([]);
        expect(changesSince(comparison, compare(any, models, options))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('what is listed as changed really differs, and is there on the side that it is told of', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.workload, arbitrary.dayText, (models, load, asOf) => {
        const past = compareSince({ ...head, published: '2028-01-01' }, models, {
          asOf,
          workload: load,
        });
        const { then, now, changes } = past!;
        for (const change of changes) {
          const at = change.model;
          const [old, recent] = [then.offers[at], now.offers[at]];
          switch (change.kind) {
            case 'released':
              expect(change.released > asOf).toBe(true);
              break;
            case 'cost':
              expect(change.before).toBe(then.costs.costs[at]?.monthly);
              expect(change.after).toBe(now.costs.costs[at]?.monthly);
              expect(change.before?.value).not.toBe(change.after?.value);
              break;
            case 'cheapest':
              expect(change.before.provider).not.toBe(change.after.provider);
              break;
            case 'price':
              expect(old).toContain(change.before);
              expect(recent).toContain(change.after);
              expect(change.before.provider).toBe(change.after.provider);
              expect(change.before.prices[change.name]).not.toBe(change.after.prices[change.name]);
              break;
            case 'terms':
              expect(same(change.before.offer, change.after.offer)).toBe(false);
              break;
            case 'begun':
              expect(recent).toContain(change.offer);
              expect(old?.map(({ offer: one }) => one)).not.toContain(change.offer.offer);
              break;
            case 'ended':
              expect(old).toContain(change.offer);
              expect(recent?.map(({ offer: one }) => one)).not.toContain(change.offer.offer);
              break;
            case 'score':
              expect(then.models[at]?.scores).not.toContain(change.cell.score);
              expect(now.models[at]?.scores).toContain(change.cell.score);
              break;
            case 'spec':
            case 'capability':
              expect(same(change.before?.value, change.after?.value)).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('where nothing is listed, costs, prices, facts and scores are what they were', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.dayText, (models, asOf) => {
        const past = compareSince({ ...head, published: '2028-01-01' }, models, { asOf });
        models.forEach((_, position) => {
          if (past!.changes.some((change) => change.model === position)) return;
          const shown = ({ specs, capabilities, offers, models: known, costs }: Comparison) => ({
            specs: specs.map(({ name, cells }) => [
              name,
              name === 'licence'
                ? (cells[position]?.value as { name: string } | null | undefined)?.name
                : [cells[position]?.value].flat().sort(),
            ]),
            capabilities: capabilities.map(({ cells }) => cells[position]?.value),
            prices: offers[position]
              ?.map(({ provider, prices }) =>
                JSON.stringify([provider, prices.input, prices.output, prices.cacheRead]),
              )
              .sort(),
            scores: known[position]?.scores,
            cost: costs.costs[position]?.monthly?.exact,
          });
          expect(shown(past!.then)).toEqual(shown(past!.now));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('whatever a change cites is among the sources of both days', () => {
    fc.assert(
      fc.property(arbitrary.models, arbitrary.dayText, (models, asOf) => {
        const past = compareSince({ ...head, published: '2028-01-01' }, models, { asOf });
        const { then, now, changes } = past!;
        const ids = (comparison: Comparison) => comparison.sources.map(({ id }) => id).sort();
        expect(ids(then)).toEqual(ids(now));
        for (const { number } of then.sources.slice(-1)) expect(number).toBe(then.sources.length);
        const cited = JSON.stringify(changes).matchAll(/"sources":(\[[^\]]*\])/g);
        for (const [, list] of cited)
          for (const id of JSON.parse(list!) as string[]) expect(ids(now)).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});
