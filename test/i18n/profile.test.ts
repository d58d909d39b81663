import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/analysis/profile.js';
import { openCatalogue } from '../../src/catalogue/index.js';
import type { CatalogueDocument, Model } from '../../src/catalogue/types.js';
import { PROFILE_WORDS } from '../../src/i18n/profile-words.js';
import {
  lead,
  placeLabel,
  resultSentence,
  usesAndLimits,
  type ProfileContext,
} from '../../src/i18n/profile.js';
import { rankRange, rankText } from '../../src/i18n/profile-ranks.js';
import { plainText } from '../../src/i18n/prose.js';
import { LANGUAGES, loadLanguage } from '../../src/words.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

/** All that an article of the model says in sentences. */
async function said(
  lang: string,
  document: CatalogueDocument,
  id: string,
  asOf?: string,
): Promise<{ lines: string[]; context: ProfileContext }> {
  await loadLanguage(lang);
  await PROFILE_WORDS.load(lang);
  const catalogue = openCatalogue(document);
  const words = PROFILE_WORDS.complete(lang);
  const profile = profileOf(catalogue, catalogue.model(id)!, asOf ? { asOf } : {}, true);
  const modelName = (other: string): string =>
    words.format.isolate(catalogue.model(other)?.name ?? other);
  const context: ProfileContext = {
    words,
    say: PROFILE_WORDS.beside(words),
    head: catalogue,
    profile,
    sources: profile.sources,
    nameOf: modelName,
    modelName,
    providerName: (provider) => provider,
    benchmarkName: ({ benchmark }) => benchmark,
  };
  const changes = profile.versions.flatMap(({ since }) => since?.changes ?? []);
  return {
    context,
    lines: [
      ...lead(context, profile.model.organization),
      ...usesAndLimits(context),
      rankRange(context),
      ...changes.map((change) => resultSentence(context, change)),
    ]
      .map(plainText)
      .concat(profile.places.map((place) => placeLabel(context, place))),
  };
}

/** Three models of which the second stands between the others, and has got better and worse. */
const ranked: CatalogueDocument = {
  format: 1,
  benchmarks: { quiz: { name: 'Quiz' }, exam: { name: 'Exam' } },
  models: ['a', 'b', 'c'].map((id, index): Model => ({
    id,
    name: id.toUpperCase(),
    status: 'deprecated',
    retires: '2027',
    successor: 'c',
    bestFor: ['Forms', 'Code'],
    scores: [
      { benchmark: 'quiz', value: 90 - 10 * index, metric: 'accuracy', reportedBy: 'vendor' },
      { benchmark: 'exam', value: 50 + 10 * index, metric: 'accuracy' },
    ],
    versions: [
      {
        version: '2',
        scores: [
          { benchmark: 'quiz', value: 80 },
          { benchmark: 'exam', value: 2 },
        ],
      },
      {
        version: '1',
        scores: [
          { benchmark: 'quiz', value: 70 },
          { benchmark: 'exam', value: 3 },
        ],
      },
    ],
  })),
};

describe.each(LANGUAGES)('In "%s", an article', (lang) => {
  it('has no hole in any sentence', async () => {
    const all = [
      ...(await Promise.all(
        fixtureDocument.models.flatMap(({ id }) => [
          said(lang, fixtureDocument, id),
          said(lang, fixtureDocument, id, '2024-01-01'),
        ]),
      )),
      await said(lang, ranked, 'b'),
    ];
    const lines = all.flatMap((one) => one.lines);
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      expect(line).not.toMatch(/undefined|NaN|null|\[object|[#\uE000-\uE002]|,,|::|[^.]\.\.(?!\.)/);
      expect(line).not.toMatch(/ {2}|[ ][.,;]|\(\)|^\s|[ \u00a0]$/);
    }
  });
});

describe('A place in an order', () => {
  const placed = async (lang: string): Promise<string> => {
    const { context } = await said(lang, ranked, 'b');
    return rankText(context, context.profile.standings![0]!);
  };

  it('is said as the language says it', async () => {
    expect(await placed('en')).toBe('2nd of 3');
    expect(await placed('de')).toBe('Platz 2 von 3');
    expect(await placed('fr')).toBe('2e sur 3');
    expect(await placed('es')).toBe('2.º de 3');
    expect(await placed('ja')).toBe('3件中2位');
    expect(await placed('ar')).toBe('المرتبة 2 من 3');
  });

  it('takes the form of its number', async () => {
    const { context } = await said('en', ranked, 'b');
    const { words, say } = context;
    const shown = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map((place) =>
      words.format.plural(place, say.places, 0, 'ordinal'),
    );
    expect(shown.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 103rd 111th');
  });
});

describe('The lead', () => {
  it('tells a day from a month', async () => {
    const released = (date: string): CatalogueDocument => ({
      format: 1,
      models: [{ id: 'm', name: 'M', released: date }],
    });
    const first = async (date: string): Promise<string> =>
      (await said('en', released(date), 'm')).lines[0]!;
    expect(await first('2025-06-20')).toContain('It was released on Jun 20, 2025.');
    expect(await first('2025-06')).toContain('It was released in Jun 2025.');
    expect(await first('2025')).toContain('It was released in 2025.');
  });

  it('does not say of a model to come that it was released', async () => {
    const catalogue: CatalogueDocument = {
      format: 1,
      published: '2026-11-01',
      models: [{ id: 'm', name: 'M', organization: 'Oak', released: '2027-01-01' }],
    };
    const [first = '', second] = (await said('en', catalogue, 'm')).lines;
    expect(first).toContain('M is an AI model by Oak.');
    expect(first).not.toContain('released');
    expect(second).toContain('It was not released on Nov 1, 2026.');
  });
});

describe('The best and the lowest rank', () => {
  /** The ranks of a model with 50, 60 and 70 on exam, quiz and drill, among others with these. */
  const told = async (
    exam: number[],
    quiz: number[],
    items?: number,
    drill: number[] = [],
  ): Promise<string> => {
    const results = (one: number | undefined, benchmark: string) =>
      one === undefined ? [] : [{ benchmark, value: one, metric: 'accuracy' }];
    const { context } = await said(
      'en',
      {
        format: 1,
        benchmarks: { quiz: { name: 'Quiz' }, exam: { name: 'Exam', ...(items && { items }) } },
        models: [[50, 60, 70], ...[0, 1, 2, 3].map((at) => [exam[at], quiz[at], drill[at]])].map(
          ([one, other, third], index): Model => ({
            id: `m${index}`,
            name: `M${index}`,
            scores: [
              ...results(one, 'exam'),
              ...results(other, 'quiz'),
              ...results(third, 'drill'),
            ],
          }),
        ),
      },
      'm0',
    );
    return plainText(rankRange(context));
  };

  it('are among three at least', async () => {
    expect(await told([70, 80], [10, 20])).toBe(
      'Its best rank is 1st of 3, on quiz. Its lowest is 3rd of 3, on exam.',
    );
    expect(await told([70], [10, 20])).toMatch(/^Too few models have such results/);
    expect(await told([70], [10])).toMatch(/^Too few models have such results/);
  });

  it('are told as one where the model is as far ahead in both', async () => {
    expect(await told([10, 20, 30], [10, 20])).toBe('Its best rank is 1st of 4, on exam.');
  });

  it('are, of several that are as high or as low, those among the most models', async () => {
    const drill = [10, 20];
    expect(await told([80, 90], [80, 90, 95], undefined, drill)).toMatch(/4th of 4, on quiz\.$/);
    expect(await told([80, 90, 95], [80, 90], undefined, drill)).toMatch(/4th of 4, on exam\.$/);
    expect(await told([10, 20, 30], [80, 90], undefined, drill)).toMatch(/is 1st of 4, on exam\./);
  });

  it('are none that the uncertainty leaves open altogether', async () => {
    // Wilson, n = 100: 50 is 40.4 to 59.6, 52 is 42.3 to 61.5, 54 is 44.3 to 63.4
    expect(await told([52, 54], [10], 100)).toMatch(/^Too few .* too close/);
  });
});

describe('What a model cannot know', () => {
  it('is said where sources agree on the end of its knowledge', async () => {
    const lines = async (disputed: string[]): Promise<string> => {
      const knowledgeCutoff = {
        value: '2023-10',
        sources: ['a'],
        disputed: disputed.map((value) => ({ value, sources: ['b'] })),
      };
      const models = [{ id: 'm', name: 'M', knowledgeCutoff }];
      return (await said('en', { format: 1, models }, 'm')).lines.join('\n');
    };
    expect(await lines([])).toContain('Of what happened after Oct 2023');
    expect(await lines(['2024-10'])).not.toContain('happened after');
  });
});
