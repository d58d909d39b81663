import { beforeAll, describe, expect, test } from 'vitest';
import type {
  CatalogueDocument,
  Id,
  Model,
  Score,
  TextRun,
  Version,
} from '../../src/catalogue/types.js';
import { citedIds } from '../../src/publish/cited-ids.js';
import { buildDefaultCatalogue } from '../../src/publish/default-catalogue.js';

const FULL = [
  'llama-3.2-1b',
  'llama-3.1-8b',
  'gpt-4o',
  'deepseek-r1',
  'gpt-oss-120b',
  'gemma-3-27b',
  'claude-sonnet-4.5',
  'qwen3-235b-a22b',
  'phi-4',
];

const SECTIONS = [
  'Overview',
  'Architecture',
  'Training and knowledge',
  'Capabilities',
  'Limits',
  'Performance',
  'Safety',
  'Applications',
  'Licence and availability',
  'Reception',
];

let document: CatalogueDocument;

beforeAll(async () => {
  ({ document } = await buildDefaultCatalogue());
}, 20_000);

const model = (id: Id): Model => {
  const found = document.models.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};

const runs = (id: Id): TextRun[] =>
  (model(id).profile ?? []).flatMap(({ content }) =>
    content.flatMap(({ paragraph = [], list = [] }) => [...paragraph, ...list.flat()]),
  );

/** A version's own results, or those of the catalogue's model that it is. */
const resultsOf = ({ scores, model: id }: Version): Score[] =>
  scores ?? (id === undefined ? [] : (model(id).scores ?? []));

/** What makes two results one measure, so that they can be subtracted. */
const measure = ({ benchmark, version, variant, metric, shots }: Score): string =>
  JSON.stringify([benchmark, version, variant, metric, shots]);

describe.each(FULL)('the profile of %s', (id) => {
  test('has every section that a reader looks for, in the same order as the others', () => {
    const headings = (model(id).profile ?? []).map(({ heading }) => heading);
    expect(headings.slice(0, SECTIONS.length)).toEqual(SECTIONS);
  });

  test('tells at least five limits', () => {
    const limits = model(id).profile?.find(({ heading }) => heading === 'Limits');
    const items = limits?.content.flatMap(({ list = [] }) => list) ?? [];
    expect(items.length).toBeGreaterThanOrEqual(5);
  });

  test('has a source behind every run, and more than one publisher behind the whole', () => {
    const publishers = new Set<string | undefined>();
    for (const { text, sources = [] } of runs(id)) {
      expect(sources.length, text).toBeGreaterThan(0);
      for (const source of sources) publishers.add(document.sources?.[source]?.publisher);
    }
    expect(publishers.size).toBeGreaterThanOrEqual(3);
  });

  test('cites sources with title, address and publisher; what was read lately has its passage', () => {
    for (const source of citedIds(model(id).profile, model(id).versions).sources) {
      const { title, url, publisher, kind, published, retrieved, passage } =
        document.sources?.[source] ?? {};
      expect(
        [title, publisher, kind].every((part) => /\w/.test(part ?? '')),
        source,
      ).toBe(true);
      expect(url, source).toMatch(/^https:/);
      expect(published ?? retrieved, source).toMatch(/^20\d\d/);
      if ((retrieved ?? '') >= '2026-11') expect(passage, source).toMatch(/\w/);
    }
  });

  test('joins its runs with spaces, so that sentences do not run into one another', () => {
    for (const { content } of model(id).profile ?? [])
      for (const { paragraph = [] } of content)
        for (const [index, { text }] of paragraph.entries())
          expect(text, text).toMatch(index === 0 ? /^\S.*[.:]$/ : /^ \S.*[.:]$/);
  });

  test('quotes at most one or two sentences at a time, each from one source', () => {
    for (const { content } of model(id).profile ?? [])
      for (const { quote } of content)
        if (quote) {
          expect(quote.sources).toHaveLength(1);
          expect(quote.text.length).toBeLessThan(200);
        }
  });

  test('gives the results that its record and its versions give', () => {
    const { versions = [] } = model(id);
    const known = [model(id).scores ?? [], ...versions.map(resultsOf)].flat();
    const names = Object.entries(document.benchmarks ?? {}).sort(
      ([, a], [, b]) => b.name.length - a.name.length,
    );
    /** Results of other models, which the text names as such. */
    const others = ['50.4 % on AIME 2024', '51.2 % on HumanEval'];
    let told = 0;
    for (const { text } of runs(id))
      for (const [, figure, rest = ''] of text.matchAll(
        /(?<![\d.])(\d[\d.]*) % on (?=(.{3,24}))/g,
      )) {
        const words = `${figure} % on ${rest}`;
        const benchmark = names.find(([, { name }]) => rest.startsWith(name))?.[0];
        if (!benchmark || others.some((other) => words.startsWith(other))) continue;
        told += 1;
        const values = known
          .filter((score) => score.benchmark === benchmark)
          .map(({ value }) => value);
        expect(values, `${id}: ${words}`).toContain(Number(figure));
      }
    expect(told).toBeGreaterThanOrEqual(3);
  });
});

describe('what versions improved and what they made worse', () => {
  test.each<[Id, Id, number, number]>([
    ['llama-3.2-1b', 'gsm8k', 46.5, 44.4],
    ['llama-3.2-1b', 'ifeval', 55.6, 59.5],
    ['llama-3.1-8b', 'math', 51.9, 29.1],
    ['llama-3.1-8b', 'gpqa', 30.4, 34.6],
    ['gpt-4o', 'mmlu', 85.7, 88.7],
    ['gpt-4o', 'drop', 81.5, 79.8],
    ['deepseek-r1', 'gpqa', 81, 71.5],
    ['deepseek-r1', 'simpleqa', 27.8, 30.1],
    ['gemma-3-27b', 'math', 89, 55.6],
    ['claude-sonnet-4.5', 'osworld', 61.4, 42.2],
    ['qwen3-235b-a22b', 'aime-2025', 92.3, 81.5],
  ])('%s, %s: %d in the newest, %d before, by the same measure', (id, benchmark, now, then) => {
    const [newest, previous] = model(id).versions ?? [];
    const of = (version: Version | undefined, value: number) =>
      version &&
      resultsOf(version).find((score) => score.benchmark === benchmark && score.value === value);
    const [a, b] = [of(newest, now), of(previous, then)];
    expect(a && measure(a)).toBe(b && measure(b));
    expect(a).toBeDefined();
  });

  test('stand newest first, and name only models that the catalogue has', () => {
    for (const id of FULL) {
      const { versions = [] } = model(id);
      const dates = versions.flatMap(({ date }) => date ?? []);
      expect([...dates].sort().reverse(), id).toEqual(dates);
      for (const version of versions) if (version.model) expect(model(version.model)).toBeDefined();
    }
  });
});

describe('sources that disagree are both heard', () => {
  test('Meta’s two cards on Llama 3.1 8B and GPQA', () => {
    const found = (model('llama-3.1-8b').scores ?? []).filter(
      ({ benchmark, variant }) => benchmark === 'gpqa' && !variant,
    );
    expect(found.map(({ value, sources }) => [value, sources?.[0]])).toEqual([
      [30.4, 'llama-3.1-card'],
      [32.8, 'llama-3.2-card'],
    ]);
  });

  test('OpenAI and a list of models on where GPT-4o’s knowledge ends', () => {
    expect(model('gpt-4o').knowledgeCutoff).toMatchObject({
      value: '2023-10',
      sources: ['gpt-4o-system-card'],
      disputed: [{ value: '2023-09', sources: ['models-dev'] }],
    });
  });

  test('DeepSeek’s two figures for R1-0528 on SWE-bench Verified', () => {
    const found = runs('deepseek-r1').find(({ text }) => text.includes('57.6 %'));
    expect(found?.text).toContain('44.6 %');
    expect(found?.sources).toEqual(['deepseek-r1-0528-card', 'deepseek-v3.1-card']);
  });

  test('Claude Sonnet 4.5 is deprecated, with the day and the source', () => {
    expect(model('claude-sonnet-4.5')).toMatchObject({
      status: { value: 'deprecated', sources: ['anthropic-sonnet-4.5-docs'] },
      retires: { value: '2026-11-30' },
    });
  });
});
