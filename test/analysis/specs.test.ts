import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Model } from '../../src/catalogue/types.js';
import {
  compareSpecs,
  readFact,
  valueOf,
  type SpecName,
  type SpecRow,
} from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { model } from '../support/models.js';

function row<N extends SpecName>(name: N, models: Model[]): SpecRow<N> {
  return compareSpecs(models).find((spec) => spec.name === name) as unknown as SpecRow<N>;
}

/** The row of the context windows of models that record these. */
const contexts = (...facts: (Fact<number> | undefined)[]): SpecRow<'contextWindow'> =>
  row(
    'contextWindow',
    facts.map((contextWindow, n) =>
      model(`model-${n}`, contextWindow === undefined ? {} : { contextWindow }),
    ),
  );

describe('A fact has three states: known, known to be none, not known', () => {
  it('known, in either of its forms', () => {
    expect(readFact(5)).toEqual({ value: 5, sources: [], disputed: [] });
    const sourced = { value: 5, sources: ['card'], asOf: '2026', note: 'Rounded.' };
    expect(readFact(sourced)).toEqual({ ...sourced, disputed: [] });
    expect(valueOf(sourced)).toBe(5);
  });

  it('false, zero and an empty list are known', () => {
    expect(readFact(false)?.value).toBe(false);
    expect(valueOf(0)).toBe(0);
    expect(valueOf<string[]>([])).toEqual([]);
  });

  it('known to be none is not unknown, and neither is a value', () => {
    expect(readFact(null)).toEqual({ value: null, sources: [], disputed: [] });
    expect(readFact({ value: null, sources: ['card'] })).toMatchObject({ value: null });
    expect(readFact(undefined)).toBeUndefined();
    expect(valueOf(null)).toBeUndefined();
    expect(valueOf({ value: null })).toBeUndefined();
    expect(valueOf(undefined)).toBeUndefined();
  });

  it('a value that is an object or a list is not taken for a sourced one', () => {
    expect(readFact(['text', 'image'])?.value).toEqual(['text', 'image']);
    expect(readFact({ name: 'Apache 2.0' })?.value).toEqual({ name: 'Apache 2.0' });
  });
});

describe('Unknown is unknown: specifications', () => {
  it('every row is there whether or not anything is known, and no cell is made up', () => {
    const rows = compareSpecs([model('bare'), model('bare-too')]);
    expect(rows.map(({ name }) => name)).toEqual([
      'released',
      'knowledgeCutoff',
      'contextWindow',
      'maxOutput',
      'parametersTotal',
      'parametersActive',
      'architecture',
      'tokenizer',
      'inputs',
      'outputs',
      'licence',
      'openWeights',
      'status',
    ]);
    for (const { cells, leaders } of rows) {
      expect(cells).toEqual([undefined, undefined]);
      expect(leaders.positions).toEqual([]);
    }
  });

  it('a context window that is known does not lead over one that is not', () => {
    expect(contexts(128_000, undefined).leaders.positions).toEqual([]);
    expect(contexts(undefined, 128_000).leaders.positions).toEqual([]);
  });

  it('nor over one that is known to be none', () => {
    expect(contexts(128_000, null).leaders.positions).toEqual([]);
    expect(contexts(128_000, { value: null }).cells[1]).toMatchObject({ value: null });
  });

  it('of known ones the larger leads, and with a third unknown only among the known', () => {
    expect(contexts(128_000, 65_536).leaders).toEqual({
      positions: [0],
      tie: false,
      equal: false,
      amongKnown: false,
    });
    expect(contexts(65_536, undefined, 128_000).leaders).toEqual({
      positions: [2],
      tie: false,
      equal: false,
      amongKnown: true,
    });
  });

  it('equal ones lead together', () => {
    expect(contexts(128_000, 128_000).leaders).toMatchObject({
      positions: [0, 1],
      tie: true,
      equal: true,
    });
  });

  it('only rows in which more is better have a leader', () => {
    const full = (id: string, more: number): Model =>
      model(id, {
        released: `202${more}`,
        knowledgeCutoff: `202${more}`,
        contextWindow: more,
        maxOutput: more,
        parameters: { total: more, active: more },
      });
    const led = compareSpecs([full('a', 4), full('b', 5)]).filter(
      ({ leaders }) => leaders.positions.length > 0,
    );
    expect(led.map(({ name }) => name)).toEqual(['contextWindow', 'maxOutput']);
  });
});

describe('Disagreeing sources are shown, not averaged or hidden', () => {
  const disputed = {
    value: 128_000,
    sources: ['card'],
    disputed: [{ value: 131_072, sources: ['snapshot'], asOf: '2025-09' }],
  };

  it('128,000 and 131,072 both stand in the cell, with their sources', () => {
    expect(contexts(disputed, 1000).cells[0]).toEqual(disputed);
  });

  it('a lead that a disputed value reverses is none', () => {
    // 130,000 is more than 128,000 and less than 131,072.
    expect(contexts(disputed, 130_000).leaders).toMatchObject({ positions: [], tie: true });
    expect(contexts(130_000, disputed).leaders.positions).toEqual([]);
  });

  it('a lead that holds for every claimed value stays', () => {
    expect(contexts(disputed, 120_000).leaders.positions).toEqual([0]);
    expect(contexts(disputed, 140_000).leaders.positions).toEqual([1]);
  });

  it('windows about as large as each other tie, equal ones above all', () => {
    expect(contexts(disputed, 128_000).leaders).toMatchObject({ positions: [], roughly: true });
    expect(contexts(128_000, 131_072).leaders).toMatchObject({ positions: [], roughly: true });
    expect(contexts(128_000, 131_072, 64_000).leaders).toMatchObject({
      positions: [0, 1],
      equal: false,
      roughly: true,
    });
    expect(contexts(128_000, 128_000, 64_000).leaders).toMatchObject({
      positions: [0, 1],
      equal: true,
    });
    expect(contexts(128_000, 128_000).leaders).toMatchObject({ positions: [0, 1], equal: true });
    // 200,000 and 128,000 are not about the same: it cannot be said which is right.
    const wide = { value: 200_000, disputed: [{ value: 128_000, sources: [] }] };
    expect(contexts(wide, 131_072).leaders).toMatchObject({ positions: [], roughly: false });
  });

  it('whichever of the claimed values is right, a lead holds', () => {
    fc.assert(
      fc.property(arbitrary.models, (models) => {
        const { cells, leaders } = row('contextWindow', models);
        const claims = cells.map((cell) =>
          cell?.value == null
            ? []
            : [cell.value, ...cell.disputed.map(({ value }) => value)].filter(
                (value) => value !== null,
              ),
        );
        if (leaders.positions.length === 0) return;
        const led = Math.max(
          ...leaders.positions.map((position) => Math.min(...claims[position]!)),
        );
        claims.forEach((values, position) => {
          if (!leaders.positions.includes(position))
            for (const value of values) expect(value).toBeLessThan(led);
        });
      }),
    );
  });

  it('a cell that reads "none" does not lead by a value that others claim', () => {
    const none = { value: null, disputed: [{ value: 1_000_000, sources: ['snapshot'] }] };
    expect(contexts(none, 128_000).leaders.positions).toEqual([]);
    expect(contexts(none, 128_000, 65_536).leaders).toMatchObject({
      positions: [1],
      amongKnown: true,
    });
  });
});

describe('Parameters and licences', () => {
  const mixture = model('mixture', {
    parameters: { total: 141e9, active: { value: 39e9, sources: ['post'] } },
    licence: { name: 'Apache 2.0', openWeights: true, openSource: true },
  });
  const community = model('community', {
    licence: {
      value: { name: 'Llama 3.2 Community License', openWeights: true, openSource: false },
      sources: ['card'],
      asOf: '2026',
      disputed: [
        { value: { name: 'Open Source', openWeights: false }, sources: ['page'] },
        { value: { name: 'Other' }, sources: ['post'] },
        { value: null, sources: ['post'] },
      ],
    },
  });

  it('a mixture of experts has both its numbers: 141 B in total, 39 B active', () => {
    expect(row('parametersTotal', [mixture]).cells[0]?.value).toBe(141e9);
    expect(row('parametersActive', [mixture]).cells[0]).toMatchObject({
      value: 39e9,
      sources: ['post'],
    });
  });

  it('a licence is named, and open weights are not open source', () => {
    expect(row('licence', [community]).cells[0]?.value).toEqual({
      name: 'Llama 3.2 Community License',
      openWeights: true,
      openSource: false,
    });
    expect(row('openWeights', [mixture]).cells[0]?.value).toBe(true);
  });

  it('whether weights are open is as sourced, dated and disputed as the licence', () => {
    expect(row('openWeights', [community]).cells[0]).toEqual({
      value: true,
      sources: ['card'],
      asOf: '2026',
      disputed: [{ value: false, sources: ['page'] }],
    });
  });

  it('is not known where the licence does not say, or where there is none', () => {
    const silent = model('silent', { licence: { name: 'Terms of service' } });
    const none = model('none', { licence: null });
    expect(row('openWeights', [silent, none, model('bare')]).cells).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
