/** A price that the page supplies is not said to be a list price, in any language. */
import { beforeAll, describe, expect, it } from 'vitest';
import { applyOverlay, openCatalogue } from '../../src/catalogue/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { LANGUAGES } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { say, speech, type Speech } from '../support/say.js';

const published = openCatalogue(fixtureDocument);
const PAIR = ['alder-1b', 'birch-22b'];

/** Whether the words of a language speak of list prices or of what is left out of them. */
const LISTED: Record<string, RegExp> = {
  en: /list|discount|agreement|negotiat/i,
  de: /Liste|Rabatt|ausgehandelt/,
  fr: /tarifs publics|remise|négocié/i,
  es: /de lista|descuento|negociado/i,
  ja: /定価|割引|交渉/,
  ar: /معلن|خصومات|متفاوَض/,
};

/** What sections say where these models have prices of the site's own. */
function said(speaking: Speech, ...ids: string[]): Record<string, string> {
  const catalogue = applyOverlay(published, {
    models: ids.map((id) => ({
      id,
      offers: [{ provider: 'harbor', variant: 'contract', prices: { input: 0.01, output: 0.01 } }],
    })),
  });
  const models = PAIR.map((id) => catalogue.model(id) as Model);
  const { sections } = say(speaking, { head: catalogue, models, asOf: '2026-11-01' });
  return Object.fromEntries(
    ['summary', 'cost', 'deep-dive', 'faq'].map((name) => [name, sections[name]?.join('\n') ?? '']),
  );
}

describe.each(LANGUAGES)('in "%s"', (lang) => {
  let speaking: Speech;
  beforeAll(async () => {
    speaking = await speech(lang);
  });
  const name = (id: string): string =>
    speaking.words.format.isolate(published.model(id)?.name ?? '');

  it('published prices are said to be list prices wherever there are prices', () => {
    for (const [section, text] of Object.entries(said(speaking)))
      expect(text, section).toMatch(LISTED[lang]!);
  });

  it('where all are of the site, no section speaks of list prices or what they leave out', () => {
    const { text, format } = speaking.words;
    const supplied = text.pricesSupplied(format.list(PAIR.map(name)));
    for (const [section, words] of Object.entries(said(speaking, ...PAIR))) {
      expect(words, section).not.toMatch(LISTED[lang]!);
      if (section !== 'summary') expect(words, section).toContain(supplied);
    }
  });

  it('where one is, only the others are said to be list prices', () => {
    const { text, format } = speaking.words;
    const supplied = text.sentences([
      text.pricesSupplied(format.list([name('alder-1b')])),
      text.otherPrices,
    ]);
    const { summary, cost, ...others } = said(speaking, 'alder-1b');
    expect(summary).not.toMatch(LISTED[lang]!);
    for (const [section, words] of Object.entries(others))
      expect(words, section).toContain(supplied);
    expect(cost).toContain(text.otherPrices);
    for (const words of [cost, ...Object.values(others)])
      expect(words).not.toContain(text.listPrices);
  });
});
