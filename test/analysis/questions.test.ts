import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/catalogue/types.js';
import { compare, type Question } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

const questionsOf = (...models: Model[]): readonly Question[] =>
  compare(EMPTY_HEAD, models, { asOf: '2026-05-11' }).questions;

/** The questions in short, capabilities by their name. */
const asked = (...models: Model[]): string[] =>
  questionsOf(...models).map((question) =>
    question.name === 'capability'
      ? question.rows.map(({ name }) => name).join(' ')
      : question.name,
  );

describe('Readers are told', () => {
  it('price, licence, where to run and when to pick, even where nothing is known', () => {
    expect(asked(model('a'), model('b'))).toEqual(['price', 'licence', 'providers', 'choice']);
  });

  it('the context window where two can be set against each other', () => {
    const known = (id: string): Model => model(id, { contextWindow: 128_000 });
    expect(asked(known('a'), model('b'))).not.toContain('context');
    expect(asked(known('a'), model('b', { contextWindow: null }))).not.toContain('context');
    expect(asked(known('a'), known('b'))[0]).toBe('context');
    expect(asked(known('a'), model('b'), known('c'))[0]).toBe('context');
  });

  it('each capability that differs or is known of one only, and no other', () => {
    const a = model('a', {
      capabilities: { vision: true, reasoning: false, toolUse: true, webSearch: false },
      inputs: ['text', 'image'],
    });
    const b = model('b', {
      capabilities: { vision: false, reasoning: false, fineTuning: false, webSearch: null },
      inputs: ['text'],
      outputs: ['text'],
    });
    expect(asked(a, b).slice(2, -2)).toEqual(['vision', 'multimodal', 'toolUse', 'fineTuning']);
  });

  it('in one question, what is not known of the same model and answered alike by the others', () => {
    const known = model('a', {
      capabilities: {
        vision: true,
        reasoning: false,
        toolUse: true,
        webSearch: { value: true, disputed: [{ value: false, sources: ['blog'] }] },
      },
    });
    const names = ['vision toolUse', 'multimodal', 'reasoning', 'webSearch'];
    expect(asked(known, model('b')).slice(2, -2)).toEqual(names);
  });

  it('nothing of a single model, which differs from none', () => {
    expect(asked(model('a', { capabilities: { vision: true } }))).toEqual([]);
    expect(asked()).toEqual([]);
  });
});

describe('Who serves a model', () => {
  const providersOf = (...models: Model[]): unknown =>
    questionsOf(...models).find((question) => question.name === 'providers')?.providers;

  it('is whose offers in force are counted on, each once', () => {
    const served = model('a', {
      offers: [
        offer(2, 2, { provider: 'quay' }),
        offer(1, 1, { provider: 'harbor' }),
        offer(3, 3, { provider: 'harbor', variant: 'fast' }),
        offer(0, 0, { provider: 'mole', trial: true }),
        offer(1, 1, { provider: 'past', until: '2026-05-11' }),
        offer(1, 1, { provider: 'future', from: '2026-05-12' }),
      ],
    });
    expect(providersOf(served, model('b'))).toEqual([['harbor', 'quay'], []]);
  });
});

describe('Of any models', () => {
  it('a capability is asked about exactly where the cells are not all alike', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, workload, asOf }) => {
        const { questions, capabilities, scorecard } = compare(head, models, {
          workload,
          ...(asOf !== undefined && { asOf }),
        });
        const rows = questions.flatMap((one) => (one.name === 'capability' ? one.rows : []));
        for (const row of capabilities) {
          const [first, ...others] = row.cells.map((cell) => cell?.value);
          expect(rows.includes(row)).toBe(others.some((value) => value !== first));
        }
        for (const question of questions)
          if (question.name === 'providers')
            question.providers.forEach((ids, position) => {
              expect(new Set(ids).size).toBe(ids.length);
              expect(ids).toEqual(scorecard.offers.cells[position]?.providers ?? []);
            });
      }),
    );
  });
});
