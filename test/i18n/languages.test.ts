import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CatalogueError } from '../../src/catalogue/errors.js';
import { LANGUAGES } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { question } from '../support/arbitraries.js';
import { allMessages, isForms, languages, type Message } from '../support/messages.js';
import { everything, say, speech, type Speech } from '../support/say.js';

/** What may be the same in a language as in English: names, and words that it has taken over. */
const SAME: Record<string, readonly string[]> = {
  de: [
    '.capabilities.reasoning',
    '.counts.gpus',
    '.estimate.pasteText',
    '.fact.labels.version',
    '.fact.methods.lora',
    '.hosting.crossing',
    '.hosting.forWorkload',
    '.hosting.rows.breakEven',
    '.modalities.pdf',
    '.presets.agent',
    '.presets.chat',
    '.presets.rag',
    '.sections.benchmarks',
    '.specs.status',
    '.specs.tokenizer',
    '.tuning.gpus',
    '.tuning.methods.lora',
    '.tuning.methods.qlora',
    '.tuning.plan',
    '.workload',
  ],
  fr: [
    '.capabilities.fineTuning',
    '.capabilities.vision',
    '.costParts.audio',
    '.costParts.images',
    '.decision.sections.verdict',
    '.decision.sources.kinds.article',
    '.decision.sources.kinds.documentation',
    '.decision.verdict.signals.licence',
    '.decision.verdict.total',
    '.estimate.cacheLifetimes.5m',
    '.estimate.volume',
    '.fact.labels.date',
    '.fact.labels.verdict',
    '.fact.labels.version',
    '.fact.labels.versions',
    '.fact.methods.lora',
    '.history.prices.outputCitation',
    '.hosting.spotOffer',
    '.licence.openSource',
    '.modalities.audio',
    '.modalities.embedding',
    '.modalities.image',
    '.modalities.pdf',
    '.panel.kinds.article',
    '.panel.kinds.documentation',
    '.presets.agent',
    '.presets.classification',
    '.profile.history.prices.outputCitation',
    '.profile.kinds.article',
    '.profile.kinds.documentation',
    '.sections.benchmarks',
    '.sections.sources',
    '.shots',
    '.sourcesLabel',
    '.specs.architecture',
    '.specs.licence',
    '.tuning.methods.lora',
    '.tuning.methods.qlora',
    '.tuning.partNames.gradients',
    '.tuning.spot',
  ],
  es: [
    '.costParts.audio',
    '.decision.verdict.total',
    '.fact.methods.lora',
    '.fact.no',
    '.hosting.spotOffer',
    '.modalities.audio',
    '.modalities.embedding',
    '.modalities.pdf',
    '.modalities.video',
    '.no',
    '.sections.benchmarks',
    '.shots',
    '.tuning.methods.lora',
    '.tuning.methods.qlora',
    '.tuning.spot',
  ],
  ja: ['.fact.methods.lora', '.modalities.pdf', '.tuning.methods.lora', '.tuning.methods.qlora'],
  ar: ['.fact.methods.lora', '.modalities.pdf', '.tuning.methods.lora', '.tuning.methods.qlora'],
};

/** “70.6% cheaper” in each language: the number must not be above 100. */
const CHEAPER: Record<string, RegExp> = {
  en: /([\d.,]+)% cheaper/g,
  de: /([\d.,]+)\s?% günstiger/g,
  fr: /(?:coûte|soit|baisse de) ([\d.,]+)\s%/g,
  es: /un ([\d.,]+)\s?% menos/g,
  ja: /([\d.,]+)%安/g,
  ar: /أقل تكلفة بنسبة ([\d.,]+)/g,
};

const models = (...ids: string[]) =>
  ids.flatMap((id) => fixtureDocument.models.find((model) => model.id === id) ?? []);

const { models: all, ...head } = fixtureDocument;

/** Comparisons that are the same in every language. */
const COMPARISONS = {
  'two models of which much is known': models('alder-1b', 'birch-22b'),
  'two models of which nearly nothing is known': models('nakhil-7b', 'fir'),
  'six models': models(
    'alder-1b',
    'birch-22b',
    'cedar-vision-11b',
    'nakhil-7b',
    'elm-reasoner',
    'fir',
  ),
};

const BRACKETS = ['()', '（）', '\u2068\u2069'];

/** How each language quotes. */
const QUOTES: Record<string, string> = {
  en: '“”',
  de: '„“',
  fr: '«»',
  es: '«»',
  ja: '「」',
  ar: '«»',
};

const FAILURES = [
  'network',
  'timeout',
  'status',
  'too-large',
  'not-json',
  'format',
  'version',
] as const;

/** Places in an order, 3rd, take other forms than counts do. */
const typeOf = (key: string): Intl.PluralRuleType =>
  key.endsWith('.places') ? 'ordinal' : 'cardinal';

/** Numbers of which each shows another form of a word in some language. */
const COUNTS = [0, 1, 2, 3, 7, 11, 100, 102, 1_000_000];

/** Texts that no message holds, to see what becomes of the texts it is given. */
const markers = (message: (...texts: unknown[]) => string): string[] =>
  Array.from({ length: message.length }, (_, index) => `‹${index}›`);

/** What a message says of texts that are marked; lists of parts are given as one. */
function spoken(message: Message): string {
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') return Object.values(message).join(' ');
  const texts = markers(message);
  try {
    return String(message(...texts));
  } catch {
    return message(texts);
  }
}

const marked = (text: string): string[] => [...new Set(text.match(/‹\d›/g))].sort();

it('there are messages for every language', () => {
  expect([...languages.keys()]).toEqual(LANGUAGES);
});

describe.each(LANGUAGES)('in "%s"', (lang) => {
  let speaking: Speech;
  beforeAll(async () => {
    speaking = await speech(lang);
  });

  const own = allMessages(languages.get(lang)!);
  const english = allMessages(languages.get('en')!);

  it('the same comparisons read like this', async () => {
    const text = Object.entries(COMPARISONS)
      .map(([title, compared], index) => {
        const { sections, explanations } = say(
          speaking,
          { head, models: compared, asOf: index === 0 ? '2026-01-01' : '2026-11-01' },
          all,
        );
        const titles: Record<string, string> = {
          ...speaking.words.text.sections,
          ...speaking.words.decision.sections,
        };
        const said = Object.entries(sections).map(
          ([name, lines]) => `## ${titles[name] ?? name}\n\n${[...new Set(lines)].join('\n')}`,
        );
        return [`# ${title}`, ...said, ...(index === 0 ? new Set(explanations) : [])].join('\n\n');
      })
      .join('\n\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`./snapshots/${lang}.txt`);
  });

  it('there is every message, and none besides', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('every message says all that it is given', () => {
    for (const [key, message] of own) {
      const model = english.get(key)!;
      expect(typeof message, key).toBe(typeof model);
      // What it is given is an error, with texts inside.
      if (typeof message !== 'function' || typeof model !== 'function' || key === '.problem')
        continue;
      expect(message.length, key).toBe(model.length);
      expect(marked(spoken(message)), key).toEqual(marked(spoken(model)));
    }
  });

  it('words have all the forms that counts ask for', () => {
    for (const [key, message] of own) {
      if (!isForms(message)) continue;
      const type = typeOf(key);
      const categories = new Intl.PluralRules(lang, { type }).resolvedOptions().pluralCategories;
      const forms = Object.keys(message);
      if (forms.length > 1) expect(forms.sort(), key).toEqual([...categories].sort());
    }
  });

  it('figures and names keep their places in a text from right to left', () => {
    if (speaking.words.format.direction === 'ltr') return;
    for (const [key, message] of own) expect(spoken(message), key).not.toMatch(/\d%|[A-Za-z]، ?\d/);
  });

  it('nothing but names and borrowed words is English', () => {
    if (lang === 'en') return;
    const same = [...own.keys()].filter((key) => {
      if (key === '.problem') return false;
      const text = spoken(own.get(key)!);
      const hasWords = /\p{L}/u.test(text.replaceAll(/‹\d›|#/g, ''));
      return hasWords && text === spoken(english.get(key)!);
    });
    expect(same.sort()).toEqual([...(SAME[lang] ?? [])].sort());
  });

  it('counts go with the right form of the word', () => {
    const { format } = speaking.words;
    for (const [key, message] of own) {
      if (!isForms(message)) continue;
      const type = typeOf(key);
      const categories = new Intl.PluralRules(lang, { type });
      for (const count of COUNTS) {
        const form = message[categories.select(count)] ?? message.other;
        const shown = format.plural(count, message, 0, type);
        expect(shown, key).toBe(form.replace('#', format.number(count)));
      }
    }
  });

  const categories = new Intl.PluralRules(lang);

  /** Each form of a word with a number before it, and in which cases it stands there. */
  const counted = [...own.values()].filter(isForms).flatMap((forms) =>
    Object.values(forms)
      .filter((form) => form.startsWith('# '))
      .map((form) => ({
        pattern: new RegExp(
          `(?<![\\d.,٠-٩])(\\d)${form.slice(1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{M}])`,
          'gu',
        ),
        form,
        forms,
      })),
  );

  /** What is wrong with a text of several lines. */
  function flaws(text: string): string[] {
    const found = [
      /.*(undefined|NaN|\bnull\b|Infinity|\[object|∞).*/g,
      /.*( {2}|[ ][.,;!?؟،。、]|\(\)|（）|^[ \u00a0]|[ \u00a0]$).*/gm,
      /.*[#\uE000-\uE002].*/g,
      /.*([^.]\.\.(?!\.)|。。|,,|::).*/g,
    ].flatMap((flaw) => text.match(flaw) ?? []);
    // Two marks open what one closes.
    for (const line of text.replaceAll('\u2067', '\u2068').split('\n'))
      for (const [open, close] of [...BRACKETS, QUOTES[lang]!])
        if (line.split(open!).length !== line.split(close!).length) found.push(line);
    for (const [phrase, share] of text.matchAll(CHEAPER[lang]!))
      if (parseInt(share ?? '') > 100) found.push(phrase);
    for (const { pattern, form, forms } of counted)
      for (const [phrase, digit] of text.matchAll(pattern))
        if ((forms[categories.select(Number(digit))] ?? forms.other) !== form) found.push(phrase);
    return found;
  }

  it('whatever is compared, no sentence has a hole in it', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(flaws(everything(say(speaking, asked)).join('\n'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('every kind of failure is explained', () => {
    for (const kind of FAILURES) {
      const error = new CatalogueError(kind, 'In English.', { url: 'https://a.example/c.json' });
      const told = speaking.words.text.problem(error);
      if (lang === 'en') expect(told).toBe('In English.');
      else expect(told).toMatch(/^(?!.*(undefined|In English)).*https:\/\/a\.example\/c\.json/);
    }
  });
});
