import { describe, expect, it } from 'vitest';
import { compareTuning, readTuningPlan, entryOf } from '../../src/analysis/index.js';
import { plainText } from '../../src/i18n/prose.js';
import { TUNING_WORDS } from '../../src/i18n/tuning-words.js';
import {
  setupName,
  tuningNotes,
  tuningSummary,
  type TuningContext,
} from '../../src/i18n/tuning.js';
import { wordsFor } from '../../src/i18n/words.js';
import { LANGUAGES, loadLanguage } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

const { models, ...head } = fixtureDocument;

async function contextIn(lang: string, ids: readonly string[], plan: unknown, asOf?: string) {
  await loadLanguage(lang);
  const words = wordsFor(lang);
  const named = models.filter(({ id }) => ids.includes(id));
  const context: TuningContext = {
    words,
    own: TUNING_WORDS.beside(words),
    comparison: compareTuning(head, named, {
      plan: readTuningPlan(plan),
      currency: 'JPY',
      ...(asOf !== undefined && { asOf }),
    }),
    sources: [],
    nameOf: (id) => words.format.isolate(named.find((model) => model.id === id)?.name ?? id),
    providerName: (id) => entryOf(head.providers, id)?.name ?? id,
  };
  return context;
}

/** All that is said of a comparison, the names of its setups included. */
const said = (context: TuningContext): string =>
  [
    plainText(tuningSummary(context)),
    ...tuningNotes(context),
    ...context.comparison.setups.map((setup) => setupName(context, setup)),
  ].join(' ');

describe('What is said of fine-tuning', () => {
  it('names the setup that costs least, and how much dearer the dearest is', async () => {
    const plan = { methods: ['lora', 'qlora'], days: 7 };
    const context = await contextIn('en', ['alder-1b', 'birch-22b'], plan);
    // 30 M × $0.50 ÷ 1 M = $15 against 7 × 24 h × 4 × $2.69 = $1,807.68
    expect(plainText(tuningSummary(context))).toBe(
      'Alder 1B (by Harbor Cloud) costs least: $15.00 a run. Birch 22B (LoRA) costs $1,792.68 more, 121× as much; the lowest cost is 99.2% below it.',
    );
  });

  it('says that the price of a GPU is of a later day than the one shown', async () => {
    const notes = async (asOf?: string): Promise<string> =>
      tuningNotes(await contextIn('en', ['alder-1b'], { methods: ['lora'], days: 7 }, asOf)).join(
        ' ',
      );
    expect(await notes('2024-12-31')).toMatch(/Price of .+ as of .+; whether it was the same/);
    expect(await notes()).not.toContain('Price of');
  });

  it('says that nothing can be said where nothing is known', async () => {
    const context = await contextIn('en', ['fir'], {});
    expect(plainText(tuningSummary(context))).toBe(
      'No cost can be given: see the reasons in the table.',
    );
    // Of an assumption that nothing rests on there is nothing to say.
    expect(tuningNotes(context)).toEqual([
      'The catalogue has no exchange rate to JPY. Costs are in USD.',
    ]);
  });

  it.each(LANGUAGES)('is whole in "%s", whatever is known and given', async (lang) => {
    for (const ids of [['alder-1b', 'birch-22b'], ['birch-22b'], ['fir'], ['cedar-vision-11b']])
      for (const plan of [
        {},
        { methods: ['full'] },
        { days: 31, gpus: 40, gpuPrice: 1, evaluationHours: 2 },
        { throughput: 1000, runs: 10_000 },
      ]) {
        const text = said(await contextIn(lang, ids, plan));
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[\uE000-\uE002]|\(\)/);
      }
  });
});
