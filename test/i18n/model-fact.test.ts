import { beforeAll, describe, expect, it } from 'vitest';
import {
  citedIn,
  FACT_PATHS,
  factOf,
  factPaths,
  type PriceOptions,
} from '../../src/analysis/index.js';
import { sourcesNamed } from '../../src/analysis/cited.js';
import { openCatalogue } from '../../src/catalogue/index.js';
import { loadExplainers } from '../../src/i18n/explainers.js';
import { FACT_WORDS } from '../../src/i18n/fact-words.js';
import {
  answerText,
  explainFact,
  factTitle,
  factWords,
  type FactContext,
} from '../../src/i18n/model-fact.js';
import { factText, LANGUAGES, loadLanguage } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

const catalogue = openCatalogue(fixtureDocument);

/** What is said of a fact, and what stands behind it. */
async function told(model: string, path: string, lang = 'en', options: PriceOptions = {}) {
  const words = factWords(FACT_WORDS.complete(lang));
  const to = await loadExplainers(lang);
  const answer = factOf(catalogue, catalogue.model(model)!, path, options);
  if (typeof answer === 'string') throw new Error(`${path}: ${answer}`);
  const context: FactContext = {
    words,
    catalogue,
    sources: sourcesNamed(citedIn(answer), catalogue),
    nameOf: (id) => words.format.isolate(catalogue.model(id)?.name ?? id),
  };
  return {
    text: answerText(words, catalogue, answer),
    title: factTitle(context, answer),
    behind: to.text(words, explainFact(context, answer)(to)),
  };
}

beforeAll(() => Promise.all(LANGUAGES.map(loadLanguage)));

describe('a fact reads, within a sentence,', () => {
  const say = (model: string, fact: string, options = {}): string | undefined =>
    factText(catalogue, model, fact, options);

  it('as its value with its unit', () => {
    expect(say('alder-1b', 'context')).toBe('128,000 tokens');
    expect(say('alder-1b', 'price')).toBe('$0.20');
    expect(say('alder-1b', 'score.codequiz')).toBe('28.1%');
    expect(say('alder-1b', 'scores.lag')).toBe('12.5 sec');
    expect(say('alder-1b', 'date')).toBe('Sep 25, 2024');
    expect(say('alder-1b', 'cutoff')).toBe('Dec 2023');
    expect(say('alder-1b', 'licence')).toBe('Alder Community License');
    expect(say('alder-1b', 'parameters')).toBe('1.23B');
    expect(say('alder-1b', 'speed')).toBe('191.1 tokens per second');
    expect(say('alder-1b', 'organization')).toBe('North Lab');
    expect(say('birch-22b', 'successor')).toBe('Cedar Vision 11B');
    expect(say('alder-1b', 'reviews.skeptic.score')).toBe('45/100');
    expect(say('alder-1b', 'cost.yearly')).toBe('$2,730.00');
  });

  it('as yes, no or not known, and none where there is none', () => {
    expect(say('alder-1b', 'capabilities.functionCalling')).toBe('yes');
    expect(say('alder-1b', 'capabilities.vision')).toBe('no');
    expect(say('alder-1b', 'capabilities.toolUse')).toBe('not known');
    expect(say('alder-1b', 'licence.commercialUse')).toBe('with conditions');
    expect(say('birch-22b', 'maxOutput')).toBe('none');
    expect(say('fir', 'offers')).toBe('not known');
  });

  it('of a reviewer who wrote twice the later review, as the panel has it', () => {
    const review = (score: number, date?: string) => ({
      reviewer: 'skeptic',
      verdict: 'ship' as const,
      score,
      ...(date && { date }),
    });
    const scoreOf = (...reviews: ReturnType<typeof review>[]): string | undefined =>
      factText(
        openCatalogue({ ...fixtureDocument, models: [{ id: 'a', name: 'A', reviews }] }),
        'a',
        'reviews.skeptic.score',
      );
    expect(scoreOf(review(10), review(20))).toBe('20/100');
    expect(scoreOf(review(10, '2026-02-01'), review(20, '2026-02-01'))).toBe('20/100');
    expect(scoreOf(review(10, '2026-02-01'), review(20, '2026-01-01'))).toBe('10/100');
    expect(scoreOf(review(10, '2026-02-01'), review(20))).toBe('10/100');
  });

  it('as cheaper or dearer than another model in words', () => {
    expect(say('alder-1b', 'cheaper-than:birch-22b')).toBe(
      '70.6% cheaper than Birch 22B, which costs 3.4× as much',
    );
    expect(say('birch-22b', 'cheaper-than:alder-1b')).toBe(
      '3.4× as expensive as Alder 1B, which is 70.6% cheaper',
    );
    expect(say('alder-1b', 'cheaper-than:cedar-vision-11b')).toBe(
      'dearer than Cedar Vision 11B, which is 26.2% cheaper',
    );
    expect(say('alder-1b', 'cheaper-than:alder-1b')).toBe('as expensive as Alder 1B');
    expect(say('alder-1b', 'cheaper-than:fir')).toBe('not known');
  });

  it('as ahead or behind on a benchmark, or neither', () => {
    const score = 'scores.codequiz.ahead-of:';
    expect(say('alder-1b', `${score}birch-22b`)).toBe('17 points behind Birch 22B');
    expect(say('birch-22b', `${score}alder-1b`)).toBe('17 points ahead of Alder 1B');
    expect(say('birch-22b', 'scores.arena.ahead-of:cedar-vision-11b')).toBe(
      'level with Cedar Vision 11B, without a separable difference',
    );
    expect(say('alder-1b', `${score}fir`)).toBe('not known');
  });

  it('as that of the day and the currency', () => {
    expect(say('alder-1b', 'price', { asOf: '2025-06-01' })).toBe('$0.30');
    expect(say('alder-1b', 'price', { currency: 'NOK' })).toMatch(/2\.05/);
  });

  it('with the code of its currency where no rate converts it', () => {
    const nbsp = (text?: string): string | undefined => text?.replaceAll('\u00a0', ' ');
    const chf = { currency: 'CHF' };
    expect(nbsp(say('alder-1b', 'price', chf))).toBe('USD 0.20');
    expect(nbsp(say('alder-1b', 'cost', chf))).toBe('USD 227.50');
    expect(nbsp(say('alder-1b', 'offers.harbor.batch.input', chf))).toBe('USD 0.10');
    expect(nbsp(say('alder-1b', 'tuning.harbor.minimum', chf))).toBe('USD 4.00');
    expect(nbsp(say('alder-1b', 'price', { ...chf, lang: 'de' }))).toBe('0,20 USD');
    // Nobody asked for another currency: this offer bills in one.
    expect(nbsp(say('alder-1b', 'offers.mole.prices.input'))).toBe('EUR 0.05');
    expect(nbsp(say('alder-1b', 'tuning.mole.perMillionTokens'))).toBe('EUR 2.00');
    // A share is the same in every currency.
    expect(say('alder-1b', 'cheaper-than:birch-22b', chf)).toMatch(/^70.6% cheaper/);
    expect(say('fir', 'price', chf)).toBe('not known');
  });

  it('as what a writer needs of an offer, a score and a version', () => {
    expect(say('birch-22b', 'offers.harbor.offPeak.from')).toBe('16:30 UTC');
    expect(say('birch-22b', 'scores.codequiz[Plus]')).toBe('41%');
    expect(say('alder-1b', 'versions.1.0.changes')).toBe('First release.');
    expect(say('alder-1b', 'tuning.harbor.method')).toBe('LoRA');
    expect(say('alder-1b', 'licence.url')).toBe('https://north.example/licence');
    expect(say('alder-1b', 'id')).toBe('alder-1b');
  });

  it('as nothing where there is no such model or fact', () => {
    expect(say('no', 'price')).toBe(undefined);
    expect(say('alder-1b', 'prize')).toBe(undefined);
    expect(say('alder-1b', 'cheaper-than:no')).toBe(undefined);
    expect(say('__proto__', 'constructor')).toBe(undefined);
  });

  it('in the language that is asked for', () => {
    expect(say('alder-1b', 'context', { lang: 'de' })).toBe('128.000 Token');
    expect(say('alder-1b', 'capabilities.vision', { lang: 'fr' })).toBe('non');
    expect(say('alder-1b', 'cheaper-than:birch-22b', { lang: 'ja' })).toBe(
      'Birch 22B（費用は3.4倍）より70.6%安価',
    );
  });
});

describe('behind a fact stands', () => {
  it('what it is, whose it is and who says so', async () => {
    const { behind } = await told('alder-1b', 'price.output');
    expect(behind).toContain('Output price, Harbor Cloud, Alder 1B: $0.27 per million tokens');
    expect(behind).toContain('Of the cheapest offer for this workload: 1,000,000 requests');
    expect(behind).toContain('Source: Harbor Cloud pricing');
    expect(behind).toContain('As of Oct 30, 2026');
  });

  it('for which requests a price holds', async () => {
    const { title, behind } = await told('birch-22b', 'offers.harbor.tiers.48000.input');
    expect(title).toBe('Input price, Harbor Cloud, Birch 22B');
    expect(behind).toContain('$2.00 per million tokens');
    expect(behind).toContain('price for requests above 48,000 tokens');
    expect((await told('birch-22b', 'offers.harbor.offPeak.input')).title).toBe(
      'Input price, at off-peak hours (16:30 to 00:30 UTC), Harbor Cloud, Birch 22B',
    );
    expect((await told('alder-1b', 'offers.harbor.batch.input')).title).toBe(
      'Input price, for batches, Harbor Cloud, Alder 1B',
    );
    expect((await told('alder-1b', 'tuning.harbor.prices.input')).title).toBe(
      'Input price, fine-tuned model, Harbor Cloud, Alder 1B',
    );
  });

  it('which form of a benchmark, which hardware and which version it is of', async () => {
    const titles = await Promise.all(
      [
        ['birch-22b', 'scores.codequiz[Plus]'],
        ['alder-1b', 'throughput.anvil-80.units'],
        ['alder-1b', 'versions.latest.date'],
        ['alder-1b', 'versions.1.0.date'],
      ].map(async ([model, path]) => (await told(model!, path!)).title),
    );
    expect(titles).toEqual([
      'CodeQuiz, Plus, Birch 22B',
      'Units together, Anvil 80 GB, Alder 1B',
      'Date, Latest version, Alder 1B',
      'Date, 1.0, Alder 1B',
    ]);
  });

  it('once, why an amount is not in the currency that is asked for', async () => {
    for (const path of ['price', 'cost', 'offers.harbor.prices.input', 'cheaper-than:birch-22b']) {
      const { behind } = await told('alder-1b', path, 'en', { currency: 'CHF' });
      expect(
        behind.match(/No exchange rate for CHF is published; prices are in USD\./g),
      ).toHaveLength(1);
    }
    expect((await told('alder-1b', 'price')).behind).not.toContain('exchange rate');
  });

  it('what other sources say, in the marks of the language', async () => {
    const others = await Promise.all(
      LANGUAGES.map(async (lang) => {
        const { behind } = await told('alder-1b', 'contextWindow', lang);
        return [lang, /131.072[^\n]*?(; |\u202f; |؛ |；)/u.exec(behind)?.[1]] as const;
      }),
    );
    expect(Object.fromEntries(others)).toEqual({
      en: '; ',
      de: '; ',
      fr: '\u202f; ',
      es: '; ',
      ja: '；',
      ar: '؛ ',
    });
  });

  it('every result of a benchmark, each with what it measures', async () => {
    const { behind } = await told('birch-22b', 'score.codequiz');
    expect(behind).toMatch(/^CodeQuiz, Birch 22B: 45\.1%\npass@1\n/);
    expect(behind).toContain('More results of this model: 72.4%, pass@10');
    expect(behind).toContain('More results of this model: 41%, Plus, pass@1');
  });

  it('why it is not known', async () => {
    expect((await told('fir', 'cost')).behind).toContain('no offer is recorded');
    expect((await told('fir', 'context')).behind).toContain('The catalogue does not record this.');
    const old = await told('alder-1b', 'price', 'en', { asOf: '2020' });
    expect(old.behind).toContain('not released on this day');
  });

  it('a title for every path', async () => {
    for (const path of factPaths(catalogue, catalogue.model('alder-1b')!)) {
      const { title } = await told('alder-1b', path.replace('<model>', 'birch-22b'));
      expect(title, path).toMatch(/^\p{Lu}?.+, Alder 1B$|^95%/u);
    }
  });
});

describe.each(LANGUAGES)('in %s', (lang) => {
  it('every fact of every model is said, without a hole', async () => {
    const flaws = /undefined|NaN|\bnull\b|Infinity|\[object|[#\uE000-\uE002]| {2}|\(\)/;
    for (const model of catalogue.models)
      for (const path of factPaths(catalogue, model)) {
        for (const options of [{}, { asOf: '2025-06-01' }]) {
          const said = await told(model.id, path.replace('<model>', 'birch-22b'), lang, options);
          expect(said.text, path).not.toMatch(/^\s*$/);
          for (const text of Object.values(said))
            expect(text.replace(/https:\S+/g, ''), path).not.toMatch(flaws);
        }
      }
  }, 60_000);

  it('and every path has a label of its own', async () => {
    const titles = new Map<string, string>();
    for (const pattern of Object.keys(FACT_PATHS).filter((path) => !path.includes('<'))) {
      const { title } = await told('fir', pattern, lang);
      expect(titles.get(title), `${pattern}: ${title}`).toBe(undefined);
      titles.set(title, pattern);
    }
  });
});
