import { beforeAll, describe, expect, it } from 'vitest';
import { citedSources, priceHistory } from '../../src/analysis/index.js';
import type { CatalogueHead, Model, Offer } from '../../src/catalogue/types.js';
import {
  changeSentence,
  periodText,
  undatedSentence,
  type HistoryContext,
} from '../../src/i18n/history.js';
import { HISTORY_WORDS } from '../../src/i18n/history-words.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { LANGUAGES, loadLanguage } from '../../src/words.js';

const head: CatalogueHead = {
  format: 1,
  published: '2026-11-01',
  sources: { list: { title: 'Price list' } },
};

const offer = (prices: Offer['prices'], rest: Partial<Offer> = {}): Offer => ({
  provider: 'maker',
  prices,
  sources: ['list'],
  ...rest,
});

/** One change of every kind. */
const offers: Offer[] = [
  offer(
    { input: 3, output: 8, cacheRead: 1, reasoning: 0 },
    {
      until: '2025-03-01',
      tiers: [{ aboveInputTokens: 200_000, prices: { input: 6 } }],
    },
  ),
  offer(
    { input: 2, output: 10, inputAudio: 20, reasoning: 7 },
    {
      from: '2025-03-01',
      until: '2025-06-01',
      batch: { input: 1 },
      offPeak: { from: '16:30', until: '00:30', prices: { input: 0.5 } },
    },
  ),
  offer({ input: 5, output: 10, inputAudio: 20, reasoning: 7 }, { from: '2025-09' }),
  offer(
    { input: 4, output: 30, inputAudio: 20, reasoning: 7 },
    { from: '2027-01-01', until: '2028', asOf: '2026-10-30' },
  ),
];

const model: Model = { id: 'm', name: 'M', organization: 'maker', offers };
const { route } = priceHistory(head, [model]).models[0]!;
const undated = priceHistory(head, [{ ...model, offers: [offer({ input: 3, output: 8 })] }]);

const contextIn = (lang: string): HistoryContext => {
  const words = wordsFor(lang);
  return {
    words,
    sources: citedSources({}, head),
    nameOf: (id) => id,
    history: HISTORY_WORDS.beside(words),
    providerName: (id) => id,
  };
};

/** Without marks of direction, and with plain spaces. */
const plain = (text: string): string =>
  text.replace(/[\u200e\u2066-\u2069]/g, '').replace(/\s/g, ' ');

const told = (lang: string): string[] =>
  route!.changes.map((change) =>
    plain(plainText(changeSentence(contextIn(lang), route!, change, ['input', 'output']))),
  );

beforeAll(async () => {
  await Promise.all(LANGUAGES.map((lang) => loadLanguage(lang)));
});

it('every kind of change is told in a sentence', () => {
  expect(told('en')).toEqual([
    // 1 − 2 ÷ 3; (10 − 8) ÷ 8; 5 ÷ 2; 1 − 4 ÷ 5; 30 ÷ 10
    'On Mar 1, 2025, input fell 33.3%, from $3.00 to $2.00.',
    'On Mar 1, 2025, output rose 25%, from $8.00 to $10.00.',
    'On Mar 1, 2025, cached input was no longer recorded, after $1.00.',
    'On Mar 1, 2025, reasoning changed from $0.00 to $7.00.',
    'On Mar 1, 2025, audio input was first recorded, at $20.00.',
    'On Mar 1, 2025, prices for batches were first recorded (input: $1.00).',
    'On Mar 1, 2025, prices at off-peak hours (16:30 to 00:30 UTC) were first recorded (input: $0.50, output: $10.00).',
    'On Mar 1, 2025, prices for requests above 200,000 tokens were no longer recorded (input: $6.00, output: $8.00).',
    'Between Jun 1, 2025 and Sep 2025, input rose to 2.5×, from $2.00 to $5.00.',
    'Between Jun 1, 2025 and Sep 2025, prices for batches were no longer recorded (input: $1.00).',
    'Between Jun 1, 2025 and Sep 2025, prices at off-peak hours (16:30 to 00:30 UTC) were no longer recorded (input: $0.50, output: $10.00).',
    'Announced for Jan 1, 2027: input falls 20%, from $5.00 to $4.00.',
    'Announced for Jan 1, 2027: output rises to 3×, from $10.00 to $30.00.',
    'The price is announced to end in 2028.',
  ]);
});

it('prices that an earlier record lacks are not said to be new: nobody knows since when', () => {
  const later = { input: 4, output: 30 };
  const { route: announced } = priceHistory(head, [
    {
      ...model,
      offers: [
        offer({ input: 4, output: 30 }, { until: '2027-01-01' }),
        offer(later, { from: '2027-01-01', batch: { input: 2, output: 15 } }),
      ],
    },
  ]).models[0]!;
  const [change] = announced!.changes;
  expect(plainText(changeSentence(contextIn('en'), announced!, change!, ['input', 'output']))).toBe(
    'Announced for Jan 1, 2027: prices for batches (input: $2.00, output: $15.00).',
  );
  for (const sentence of told('en')) expect(sentence).not.toMatch(/added|dropped|new /);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  it('each change says its date and amounts, in its own words', () => {
    const { format } = wordsFor(lang);
    const sentences = told(lang);
    expect(sentences[0]).toContain(plain(format.date('2025-03-01')));
    for (const amount of [format.price(3, 'USD'), format.price(2, 'USD'), format.percent(0.333)])
      expect(sentences[0]).toContain(plain(amount));
    expect(sentences[8]).toContain(plain(format.date('2025-09')));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{|[\ue000-\ue002]/);
      expect(sentence).toMatch(/[.。]$/);
    }
    if (lang !== 'en') expect(sentences).not.toContain(told('en')[0]);
  });

  it('a model without dates has its price, and periods their ends', () => {
    const context = contextIn(lang);
    const [single] = undated.models;
    const sentence = plain(
      plainText(undatedSentence(context, 'M', single!.route!, ['input', 'output'], '2026-11-01')),
    );
    const { format } = context.words;
    for (const part of [format.price(3, 'USD'), format.price(8, 'USD'), format.date('2026-11-01')])
      expect(sentence).toContain(plain(part));
    const periods = [...route!.steps, ...single!.route!.steps].map((step) =>
      periodText(context, step),
    );
    expect(new Set(periods).size).toBe(periods.length);
  });
});
