import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Modality, Model } from '../../src/catalogue/types.js';
import {
  compareCapabilities,
  type CapabilityName,
  type CapabilityRow,
} from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { model } from '../support/models.js';

function row(name: CapabilityName, ...models: Model[]): CapabilityRow {
  return compareCapabilities(models).find((item) => item.name === name)!;
}

const values = ({ cells }: CapabilityRow): unknown[] => cells.map((cell) => cell?.value);

const reads = (...inputs: Modality[]): Model => model('reads', { inputs });

describe('Capabilities have three states: yes, no, not known', () => {
  it('nothing recorded is not known, never "no"', () => {
    const rows = compareCapabilities([model('bare'), model('bare-too')]);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    for (const { cells } of rows) expect(cells).toEqual([undefined, undefined]);
  });

  it('blank rows neither differ nor are said to be equal or close', () => {
    for (const item of compareCapabilities([model('bare'), model('bare-too')])) {
      expect(item.differs).toBe(false);
      expect(Object.keys(item).sort()).toEqual(['cells', 'differs', 'name']);
    }
  });

  it('yes differs from no, and neither from what is not known', () => {
    const yes = model('yes', { capabilities: { toolUse: true } });
    const no = model('no', { capabilities: { toolUse: { value: false, sources: ['card'] } } });
    const bare = model('bare');
    expect(row('toolUse', yes, no).differs).toBe(true);
    expect(row('toolUse', yes, bare).differs).toBe(false);
    expect(row('toolUse', no, bare).differs).toBe(false);
    expect(row('toolUse', yes, bare, no).differs).toBe(true);
    expect(values(row('toolUse', yes, bare, no))).toEqual([true, undefined, false]);
    expect(row('toolUse', no).cells[0]?.sources).toEqual(['card']);
  });

  it('a row differs exactly where one is known to be able and another not to', () => {
    fc.assert(
      fc.property(arbitrary.models, (models) => {
        for (const item of compareCapabilities(models)) {
          const known = values(item);
          expect(item.differs).toBe(known.includes(true) && known.includes(false));
        }
      }),
    );
  });
});

describe('Vision and multimodal agree', () => {
  it('text and image in is multimodal, and sees', () => {
    expect(values(row('vision', reads('text', 'image')))).toEqual([true]);
    expect(values(row('multimodal', reads('text', 'image')))).toEqual([true]);
  });

  it('vision yes implies multimodal yes', () => {
    const sees = model('sees', { capabilities: { vision: { value: true, sources: ['card'] } } });
    expect(row('multimodal', sees).cells[0]).toMatchObject({ value: true, sources: ['card'] });
    fc.assert(
      fc.property(arbitrary.models, (models) => {
        const sight = values(row('vision', ...models));
        const both = values(row('multimodal', ...models));
        sight.forEach((value, position) => {
          if (value === true) expect(both[position]).toBe(true);
        });
      }),
    );
  });

  it('text in and audio out is multimodal, and does not see', () => {
    const speaks = model('speaks', { inputs: ['text'], outputs: ['text', 'audio'] });
    expect(values(row('multimodal', speaks))).toEqual([true]);
    expect(values(row('vision', speaks))).toEqual([false]);
  });

  it('text alone, both ways, is not', () => {
    const plain = model('plain', { inputs: ['text'], outputs: ['text'] });
    expect(values(row('multimodal', plain))).toEqual([false]);
  });

  it('one side alone says nothing about the other', () => {
    expect(values(row('multimodal', reads('text')))).toEqual([undefined]);
    expect(values(row('multimodal', model('writes', { outputs: ['text'] })))).toEqual([undefined]);
    expect(values(row('vision', model('writes', { outputs: ['image'] })))).toEqual([undefined]);
  });

  it('what follows from the modalities has their sources and date', () => {
    const sourced = model('sourced', {
      inputs: { value: ['text', 'image'], sources: ['card'], asOf: '2026-05' },
    });
    for (const name of ['vision', 'multimodal'] as const)
      expect(row(name, sourced).cells[0]).toMatchObject({ sources: ['card'], asOf: '2026-05' });
  });
});

describe('Disagreeing sources are shown, not averaged or hidden', () => {
  it('a recorded capability that the modalities contradict', () => {
    const torn = model('torn', {
      capabilities: { vision: { value: false, sources: ['post'] } },
      inputs: { value: ['text', 'image'], sources: ['card'], asOf: '2026-05' },
    });
    expect(row('vision', torn).cells[0]).toEqual({
      value: false,
      sources: ['post'],
      disputed: [{ value: true, sources: ['card'], asOf: '2026-05' }],
    });
  });

  it('one that they confirm is not disputed', () => {
    const agreed = model('agreed', {
      capabilities: { vision: { value: true, sources: ['post'] } },
      inputs: { value: ['text', 'image'], sources: ['card'] },
    });
    expect(row('vision', agreed).cells[0]?.disputed).toEqual([]);
  });

  it('a disagreement about what a model reads is one about whether it sees', () => {
    const torn = model('torn', {
      inputs: {
        value: ['text', 'image'],
        sources: ['card'],
        disputed: [
          { value: ['text'], sources: ['snapshot'], asOf: '2025-09' },
          { value: ['text', 'image', 'audio'], sources: ['post'] },
        ],
      },
    });
    expect(row('vision', torn).cells[0]).toEqual({
      value: true,
      sources: ['card'],
      disputed: [{ value: false, sources: ['snapshot'], asOf: '2025-09' }],
    });
  });
});

describe('Known to be none', () => {
  it('is a no, not an unknown', () => {
    const able = model('able', { capabilities: { webSearch: true } });
    const none = model('none', { capabilities: { webSearch: null } });
    const compared = row('webSearch', able, none);
    expect(values(compared)).toEqual([true, false]);
    expect(compared.differs).toBe(true);
  });

  it('and a vision that the modalities contradict is shown as a disagreement', () => {
    const torn = model('torn', { inputs: ['text', 'image'], capabilities: { vision: false } });
    expect(row('vision', torn).cells[0]?.disputed).toEqual([{ value: true, sources: [] }]);
  });
});
