import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitsWorkload,
  presetOf,
  readWorkload,
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type Workload,
} from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';

const DEFAULT = { requests: 1_000_000, inputTokens: 800, outputTokens: 250 };
const FIELDS = ['requests', 'inputTokens', 'outputTokens'] as const;

describe('A workload is read from a preset, JSON or an object', () => {
  it('is a million requests of 800 input and 250 output tokens unless told otherwise', () => {
    expect(readWorkload(undefined)).toEqual(DEFAULT);
    expect(WORKLOAD_PRESETS.default).toEqual(DEFAULT);
    // 800 M input and 250 M output tokens a month.
    expect(DEFAULT.requests * DEFAULT.inputTokens).toBe(800_000_000);
    expect(DEFAULT.requests * DEFAULT.outputTokens).toBe(250_000_000);
  });

  it('has presets for chat, RAG, agent, classification and batch', () => {
    expect(Object.keys(WORKLOAD_PRESETS)).toEqual(
      expect.arrayContaining(['chat', 'rag', 'agent', 'classification', 'batch']),
    );
    for (const [name, preset] of Object.entries(WORKLOAD_PRESETS)) {
      expect(readWorkload(name)).toEqual(preset);
      expect(presetOf(preset)).toBe(name);
      for (const field of FIELDS) expect(fitsWorkload(field, preset[field])).toBe(true);
    }
  });

  it('takes a preset whatever its case and the space around it', () => {
    expect(readWorkload('  RAG \n')).toEqual(WORKLOAD_PRESETS.rag);
  });

  it('takes what JSON or an object gives, and the rest from the default', () => {
    const given = { requests: 5, inputTokens: 0, outputTokens: 7 };
    expect(readWorkload(JSON.stringify(given))).toEqual(given);
    expect(readWorkload(given)).toEqual(given);
    expect(readWorkload('{"inputTokens": 12}')).toEqual({ ...DEFAULT, inputTokens: 12 });
    expect(readWorkload({ outputTokens: 1, colour: 'red' })).toEqual({
      ...DEFAULT,
      outputTokens: 1,
    });
  });

  it('keeps any workload within the limits, as an object and as text', () => {
    fc.assert(
      fc.property(arbitrary.workload, (workload) => {
        expect(readWorkload(workload)).toEqual(workload);
        expect(readWorkload(JSON.stringify(workload))).toEqual(workload);
        const preset = presetOf(workload);
        if (preset) expect(readWorkload(preset)).toEqual(workload);
      }),
    );
  });
});

describe('Untrusted input: numbers of a workload are whole and bounded', () => {
  it.each([
    ['nothing', null],
    ['no JSON', 'chatty'],
    ['an unfinished object', '{"requests": 5'],
    ['an empty text', ''],
    ['a number', 42],
    ['a number as text', '42'],
    ['a list', '[1, 2, 3]'],
    ['JSON null', 'null'],
    ['JSON text', '"rag"'],
    ['true', true],
    ['a function', () => 1],
    ['a symbol', Symbol('rag')],
    ['a big integer', 5n],
    ['a name that objects inherit', 'constructor'],
    ['another', '__proto__'],
    ['a third', 'toString'],
    ['a prototype', '{"__proto__": {"requests": 5}}'],
    ['a constructor', '{"constructor": {"prototype": {"requests": 5}}}'],
  ])('%s is the default workload', (_, given) => {
    expect(readWorkload(given)).toEqual(DEFAULT);
    expect(({} as Record<string, unknown>)['requests']).toBeUndefined();
  });

  it.each([
    -1,
    -0.5,
    1.5,
    NaN,
    Infinity,
    -Infinity,
    1e99,
    '5',
    ' 5 ',
    null,
    true,
    [5],
    { valueOf: () => 5 },
    5n,
  ])('%s is no number of requests or tokens', (value) => {
    for (const field of FIELDS) {
      expect(fitsWorkload(field, value)).toBe(false);
      expect(readWorkload({ [field]: value })).toEqual(DEFAULT);
    }
  });

  it('takes the limit itself and nothing beyond it', () => {
    for (const field of FIELDS) {
      const limit = WORKLOAD_LIMITS[field];
      expect(readWorkload({ [field]: limit })[field]).toBe(limit);
      expect(readWorkload({ [field]: limit + 1 })[field]).toBe(DEFAULT[field]);
    }
  });

  it('reads −0 as 0', () => {
    expect(readWorkload('{"requests": -0}').requests).toBe(0);
  });

  it('is a workload within bounds whatever is given', () => {
    const value = fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.bigInt());
    const given = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.json(),
      fc.record({ requests: value, inputTokens: value, outputTokens: value }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(given, (input) => {
        const workload = readWorkload(input);
        expect(Object.keys(workload).sort()).toEqual([...FIELDS].sort());
        for (const field of FIELDS) expect(fitsWorkload(field, workload[field])).toBe(true);
      }),
    );
  });

  it('is a copy: changing it changes no preset and not what was given', () => {
    const given: Workload = { requests: 1, inputTokens: 2, outputTokens: 3 };
    for (const input of [undefined, 'default', 'chat', given]) readWorkload(input).requests = 99;
    expect(given.requests).toBe(1);
    expect(WORKLOAD_PRESETS.default.requests).toBe(1_000_000);
    expect(WORKLOAD_PRESETS.chat.requests).toBe(100_000);
  });
});

describe('The preset of a workload', () => {
  it('is known by its numbers, and absent where none of them fits', () => {
    expect(presetOf({ ...DEFAULT })).toBe('default');
    for (const field of FIELDS) expect(presetOf({ ...DEFAULT, [field]: 1 })).toBeUndefined();
  });
});
