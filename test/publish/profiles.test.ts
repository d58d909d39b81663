import { beforeAll, describe, expect, test } from 'vitest';
import type {
  CatalogueDocument,
  Id,
  Model,
  ProfileBlock,
  Score,
  SourcedFact,
  TextRun,
} from '../../src/catalogue/types.js';
import { citedIds } from '../../src/publish/cited-ids.js';
import { buildDefaultCatalogue } from '../../src/publish/default-catalogue.js';

const SMALL = 'mistral-small-3.2-24b';
const BEFORE = 'mistral-small-3.1-24b';
const CARD = 'mistral-small-3.2-card';
const CARD_BEFORE = 'mistral-small-3.1-card';
const AMALLO = 'amallo-mistral-small-3.2';
const ARTIFICIAL_ANALYSIS = 'artificial-analysis-mistral-small-3.2';
const AGGREGATOR = 'mistral-small-3.2-benchmarks';
const PANEL = 'shiporskip-llama-4-compact';

let document: CatalogueDocument;

beforeAll(async () => {
  ({ document } = await buildDefaultCatalogue());
}, 20_000);

const model = (id: Id): Model => {
  const found = document.models.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};

const blocks = ({ profile = [] }: Model): ProfileBlock[] => profile.flatMap((s) => s.content);

const runs = (of: Model): TextRun[] =>
  blocks(of).flatMap(({ paragraph = [], list = [], quote }) => [
    ...paragraph,
    ...list.flat(),
    ...(quote ? [quote] : []),
  ]);

const text = (of: Model): string =>
  runs(of)
    .map((run) => run.text)
    .join(' ');

/** The value at a path of a record: `contextWindow`, `parameters.total`. A fact gives its value. */
function at(record: unknown, path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], record);
  return (found as SourcedFact<unknown> | undefined)?.value ?? found;
}

/** What makes two results one measure, so that they can be subtracted. */
const measure = ({ benchmark, version, variant, metric, shots }: Score): string =>
  JSON.stringify([benchmark, version, variant, metric, shots]);

describe('every profile of the catalogue', () => {
  const profiled = (): Model[] => document.models.filter(({ profile = [] }) => profile.length > 0);

  test('cites only sources that are listed, with a title and where or by whom they are', () => {
    expect(profiled().length).toBeGreaterThanOrEqual(8);
    for (const { id, profile, versions, reviews } of profiled())
      for (const source of citedIds(profile, versions, reviews).sources) {
        const { title, url, publisher } = document.sources?.[source] ?? {};
        expect(title, `${id} ${source}`).toMatch(/\w/);
        expect(url ?? publisher, `${id} ${source}`).toMatch(/\w/);
      }
  });

  test('has a source behind every statement and every quotation', () => {
    for (const profile of profiled())
      for (const run of runs(profile))
        expect(run.sources?.length, `${profile.id}: ${run.text}`).toBeGreaterThan(0);
  });

  test('is made of plain text: no markup, no second space, no straight apostrophe', () => {
    for (const profile of profiled())
      for (const run of runs(profile))
        expect(run.text, profile.id).not.toMatch(/<\/?\w+>|\]\(|\*\*| {2}|[a-z]'[a-z]/);
  });
});

describe('the full profiles of Mistral’s and Meta’s models', () => {
  const BASE = ['Overview', 'Architecture', 'Capabilities', 'Limits', 'Applications', 'Reception'];
  const FULL = [...BASE, 'Background', 'Training and knowledge', 'Performance', 'Safety'];

  test.each([
    [SMALL, [...FULL, 'Changes since Mistral Small 3.1']],
    [BEFORE, FULL],
    ['magistral-small-2509', [...FULL, 'Cost']],
    ['mixtral-8x22b', [...FULL, 'Cost and providers']],
    ['llama-4-compact', [...BASE, 'Licence and price']],
  ])('%s has its sections, none of them empty', (id, headings) => {
    const { profile = [] } = model(id);
    expect(profile.map(({ heading }) => heading).sort()).toEqual([...headings].sort());
    for (const { heading, content } of profile) expect(content.length, heading).toBeGreaterThan(0);
  });

  test('name where each source is, when it was published or read, and what it was cited for', () => {
    for (const id of [SMALL, BEFORE, 'magistral-small-2509', 'mixtral-8x22b', 'llama-4-compact'])
      for (const source of citedIds(model(id).profile).sources) {
        const { kind, published, retrieved, passage } = document.sources?.[source] ?? {};
        expect(kind, source).toMatch(/\w/);
        expect(published ?? retrieved, source).toMatch(/^20\d\d/);
        if (!/^(genai-prices|models-dev|mixtral-8x7b-news|llama-4-licence)$/.test(source))
          expect(passage, source).toMatch(/\w/);
      }
  });
});

describe('Mistral Small 3.2: each fact of the published article is in the record', () => {
  test.each<[string, string, unknown]>([
    ['its day of release', 'released', '2025-06-20'],
    ['its parameters', 'parameters.total', 23.6e9],
    ['that all of them work on every token', 'parameters.active', 23.6e9],
    ['that it is dense', 'architecture', expect.stringMatching(/^Dense/)],
    ['its licence', 'licence', expect.objectContaining({ spdx: 'Apache-2.0', openWeights: true })],
    ['the end of its knowledge', 'knowledgeCutoff', '2023-10'],
    ['its context window', 'contextWindow', 128_000],
    ['what it reads', 'inputs', ['text', 'image']],
    ['what it writes', 'outputs', ['text']],
    ['function calling', 'capabilities.functionCalling', true],
    ['structured outputs', 'capabilities.structuredOutputs', true],
    ['use of tools', 'capabilities.toolUse', true],
    ['fine-tuning', 'capabilities.fineTuning', true],
    ['its successor', 'successor', 'mistral-small-4'],
  ])('%s', (_fact, path, expected) => {
    expect(at(model(SMALL), path)).toEqual(expected);
  });

  test.each<[string, string, unknown, Id]>([
    ['its parameters', 'parameters.total', 24e9, ARTIFICIAL_ANALYSIS],
    ['its context window', 'contextWindow', 131_072, AMALLO],
    ['the end of its knowledge', 'knowledgeCutoff', '2024-10', 'models-dev'],
  ])('%s is also given otherwise, and that is kept', (_fact, path, other, source) => {
    const fact = path
      .split('.')
      .reduce<unknown>((part, name) => (part as never)[name], model(SMALL));
    expect((fact as SourcedFact<unknown>).disputed).toContainEqual(
      expect.objectContaining({ value: other, sources: expect.arrayContaining([source]) }),
    );
  });

  test.each<[Id, number, Partial<Score>]>([
    ['docvqa', 94.86, { metric: 'accuracy' }],
    ['ai2d', 92.91, { metric: 'accuracy' }],
    ['chartqa', 87.4, { metric: 'accuracy' }],
    ['humaneval-plus', 92.9, { metric: 'pass@5' }],
    ['mbpp-plus', 78.33, { metric: 'pass@5' }],
    ['mistral-if', 84.78, { metric: 'accuracy' }],
    ['mmlu', 80.5, { shots: 5 }],
    ['mmlu-pro', 69.06, { shots: 5 }],
    ['math', 69.42, { metric: 'accuracy' }],
    ['gpqa', 46.13, { variant: 'Diamond', shots: 5 }],
    ['gpqa', 44.22, { variant: 'Main', shots: 5 }],
    ['wildbench', 65.33, { version: 'v2' }],
    ['arena-hard', 43.1, { version: 'v2' }],
    ['infinite-generations', 1.29, { metric: 'share of prompts' }],
  ])('%s %d, from Mistral’s card', (benchmark, value, more) => {
    expect(model(SMALL).scores).toContainEqual(
      expect.objectContaining({
        ...{ benchmark, value, reportedBy: 'vendor', sources: [CARD] },
        ...more,
      }),
    );
  });

  test('what others measured: 15 points and 191.1 tokens a second', () => {
    const { scores, speed } = model(SMALL);
    expect(scores).toContainEqual(
      expect.objectContaining({
        ...{ benchmark: 'aa-intelligence-index', value: 15, reportedBy: 'independent' },
        note: expect.stringMatching(/13 of 53 .* 12\.$/),
      }),
    );
    expect(speed?.[0]).toMatchObject({
      ...{ outputTokensPerSecond: 191.1, date: '2026-03-24', reportedBy: 'independent' },
    });
  });

  test.each<[string, Id]>([
    ['a minor update of Mistral Small 3.1', CARD],
    ['allows commercial use and research', AGGREGATOR],
    ['4 to 40 billion parameters', ARTIFICIAL_ANALYSIS],
    ['in one place 131,072', AMALLO],
    ['128,000 × 0.75 / 500', ARTIFICIAL_ANALYSIS],
    ['first on HumanEval Plus (0.93) and on IF (0.85)', AGGREGATOR],
    ['57th on MMLU, 67th on MMLU-Pro, 39th on MATH', AGGREGATOR],
    ['18th on MathVista, 21st on Arena Hard and 152nd on GPQA', AMALLO],
    ['0.95, 0.93 and 0.87', AGGREGATOR],
    ['0.69, 81 % and 69.1 %', AMALLO],
    ['46.13 % on its harder part Diamond', CARD],
    ['once for Diamond and once for GPQA as a whole', AMALLO],
    ['where comparable models have 12 on average: 13th of 53', ARTIFICIAL_ANALYSIS],
    ['191.1 output tokens a second, fifth of 53', ARTIFICIAL_ANALYSIS],
    ['4.5 million tokens, where similar models write 5.3 million', ARTIFICIAL_ANALYSIS],
    ['$0.10 for a million input tokens and $0.30', ARTIFICIAL_ANALYSIS],
    ['similar models cost $0.20 for output', ARTIFICIAL_ANALYSIS],
    ['cost $21.97', ARTIFICIAL_ANALYSIS],
    ['from $0.075 for input', 'designforonline-mistral-small-3.2'],
    ['fits a single RTX 4090', CARD_BEFORE],
    ['cards of 24 or 48 GB', AMALLO],
    ['chat completions, function calling, structured outputs and OCR', 'mistral-docs-small-3.2'],
    ['agents, function calls of its own and answers in JSON', CARD_BEFORE],
    ['tests of n8n', AMALLO],
    ['below GPT-5 and Mistral Large', AMALLO],
    ['84.78 %, 2.03 points more', 'aws-mistral-small-3.2'],
    ['from 55.6 % to 65.33 %', CARD],
    ['on MBPP Plus 78.33 %', CARD],
    ['from 2.11 % to 1.29 %', CARD],
    ['document understanding', 'aws-mistral-small-3.2'],
    ['Bedrock Marketplace and SageMaker JumpStart', 'aws-mistral-small-3.2'],
    ['compute a value rightly and still report another', 'procedural-hallucinations'],
    ['failed on images where version 3.1 worked', 'vllm-issue-mistral-small-3.2'],
    ['Phi 4 Reasoning is ahead', 'mistral-small-3.2-vs-phi-4-reasoning'],
    ['finance and law', AMALLO],
    ['stays on the user’s own machines', AMALLO],
    ['a moderation service', 'mistral-moderation-docs'],
    ['test it for bias', AMALLO],
    ['Mistral Small 4', AMALLO],
  ])('“%s”, by %s', (words, source) => {
    const found = runs(model(SMALL)).filter((run) => run.text.includes(words));
    expect(found.map(({ sources }) => sources).flat()).toContain(source);
  });

  test('leaves out how it was tuned and what it refuses: no source that is cited says so', () => {
    expect(text(model(SMALL))).not.toMatch(/\bDPO\b|RLHF|human feedback|preference|sexual/i);
  });
});

describe('Mistral Small 3.2: figures that the article derives are computed anew', () => {
  test.each([
    ['38.9 % fewer', 'share of endless answers', ((2.11 - 1.29) / 2.11) * 100, 38.9],
    ['192 pages', 'pages in the window', (128_000 * 0.75) / 500, 192],
    ['15.1 % fewer', 'tokens of the index', ((5.3 - 4.5) / 5.3) * 100, 15.1],
    ['47.2 GB', 'gigabytes at 16 bits', (23.6e9 * 16) / 8 / 1e9, 47.2],
    ['11.8 GB', 'gigabytes at 4 bits', (23.6e9 * 4) / 8 / 1e9, 11.8],
    ['$0.15', 'dollars at three to one', (3 * 0.1 + 0.3) / 4, 0.15],
    ['95 days', 'days', (Date.parse('2025-06-20') - Date.parse('2025-03-17')) / 864e5, 95],
  ])('%s (%s)', (words, _what, computed, told) => {
    expect(computed).toBeCloseTo(told, told < 1 ? 4 : 1);
    expect(text(model(SMALL))).toContain(words);
  });

  test('the repetition is not said to be halved but as the card’s own claim', () => {
    expect(text(model(SMALL))).not.toMatch(/(?<![.\d])50 ?%/);
    const halved = runs(model(SMALL)).filter((run) => /halv|by 2x/.test(run.text));
    for (const { sources, text: told } of halved) {
      expect(sources).toContain(CARD);
      expect(told).toMatch(/The card calls|by 2x/);
    }
  });

  /** Both versions’ results of the same measure. */
  const pairs = (): [Score, Score][] =>
    (model(SMALL).scores ?? []).flatMap((now) =>
      (model(BEFORE).scores ?? [])
        .filter((then) => measure(then) === measure(now))
        .map((then): [Score, Score] => [now, then]),
    );

  test('both versions have 17 results of the same measure, each once', () => {
    expect(pairs()).toHaveLength(17);
    expect(new Set(pairs().map(([now]) => measure(now))).size).toBe(17);
  });

  test('five of them got worse, as the profile says, and each could be chance', () => {
    const worse = pairs().filter(
      ([now, then]) => now.value < then.value && now.benchmark !== 'infinite-generations',
    );
    expect(worse.map(([{ benchmark }]) => benchmark).sort()).toEqual(
      ['mmlu', 'gpqa', 'mmmu', 'mathvista', 'ai2d'].sort(),
    );
    for (const [now, then] of worse) {
      const [was, is] = [then.value.toFixed(2), now.value.toFixed(2)];
      expect(text(model(SMALL))).toContain(`from ${was} % to ${is} %`);
      // The two-proportion z test, both runs of the benchmark’s own number of items.
      const n = now.items ?? document.benchmarks?.[now.benchmark]?.items ?? NaN;
      const p = (now.value + then.value) / 200;
      const z = (then.value - now.value) / 100 / Math.sqrt((2 * p * (1 - p)) / n);
      expect(z, now.benchmark).toBeLessThan(1.96);
    }
  });

  test('its versions are the catalogue’s models, the newest first', () => {
    expect(
      model(SMALL).versions?.map(({ version, date, model: id }) => [version, date, id]),
    ).toEqual([
      ['2506', '2025-06-20', SMALL],
      ['2503', '2025-03-17', BEFORE],
      ['2501', '2025-01-30', 'mistral-small-3-24b'],
    ]);
    for (const { model: id } of model(SMALL).versions ?? [])
      expect(() => model(id ?? ''), id).not.toThrow();
  });
});

describe('the reviewer panel', () => {
  const judged = (id: Id): Record<Id, [number, string]> =>
    Object.fromEntries(
      (model(id).reviews ?? []).map(({ reviewer, score, verdict }) => [
        reviewer,
        [Number(score), verdict],
      ]),
    );
  const read = (panel: Record<Id, [number, string]>, reviewers = Object.keys(panel)) => {
    const own = reviewers.map((reviewer) => panel[reviewer]!);
    const mean = own.reduce((sum, [score]) => sum + score, 0) / own.length;
    return [own.filter(([, verdict]) => verdict === 'ship').length, own.length, mean.toFixed(2)];
  };

  test('ships Llama 4 Compact 4 of 4 (mean 77.25), Mistral Small 3.1 3 of 4 (mean 71.25)', () => {
    // (82 + 75 + 80 + 72) / 4 and (80 + 45 + 80 + 80) / 4
    expect(read(judged('llama-4-compact'))).toEqual([4, 4, '77.25']);
    expect(read(judged(BEFORE))).toEqual([3, 4, '71.25']);
  });

  test('on the three reviewers of both: 3 of 3 at 79.00 against 2 of 3 at 68.33', () => {
    const [a, b] = [judged('llama-4-compact'), judged(BEFORE)];
    const shared = Object.keys(a).filter((reviewer) => reviewer in b);
    expect(shared.sort()).toEqual(['builder', 'futurist', 'skeptic']);
    expect([read(a, shared), read(b, shared)]).toEqual([
      [3, 3, '79.00'],
      [2, 3, '68.33'],
    ]);
  });

  test('is told with category and tags, by the page; the page gives no day', () => {
    for (const id of ['llama-4-compact', BEFORE]) {
      const { category, bestFor, reviews = [] } = model(id);
      expect(category).toMatchObject({ value: 'Developer tools', sources: [PANEL] });
      expect(bestFor).toMatchObject({ sources: [PANEL] });
      for (const { date, sources } of reviews)
        expect([date, sources]).toEqual([undefined, [PANEL]]);
      expect(text(model(id))).toContain('The page is undated');
    }
  });

  test('calls both free; one of them has a priced API all the same', () => {
    expect(model('llama-4-compact').offers).toBeUndefined();
    const priced = (model(BEFORE).offers ?? []).filter(
      ({ trial, prices }) => !trial && Number(prices.input) > 0,
    );
    expect(priced.length).toBeGreaterThanOrEqual(2);
    expect(text(model(BEFORE))).toContain('by API it has a price');
  });
});

describe('a route that its maker has withdrawn', () => {
  test.each([
    [SMALL, '2026-07-31', '31 July'],
    ['magistral-small-2509', '2026-07-31', '31 July'],
    ['mixtral-8x22b', '2025-03-30', '30 March 2025'],
  ])('is no offer of %s any more, as the article says', (id, day, told) => {
    const own = (model(id).offers ?? []).filter(({ provider }) => provider === 'mistral');
    expect(own.map(({ until }) => until)).toEqual([day]);
    expect(own[0]!.sources).toContain('mistral-retired-models');
    expect(text(model(id))).toContain(told);
  });
});

describe('results that do not agree stand apart', () => {
  test('Mixtral’s HumanEval: 45.1 % by Mistral for the base model, 86.2 by a page', () => {
    const found = (model('mixtral-8x22b').scores ?? []).filter((s) => s.benchmark === 'humaneval');
    expect(found.map(({ value, variant, metric }) => [value, variant, metric])).toEqual([
      [86.2, undefined, undefined],
      [45.1, 'base model', 'pass@1'],
    ]);
    expect(text(model('mixtral-8x22b'))).toContain('41.1 and 6.75 points above');
  });

  test('Magistral’s versions: 1.1 was slightly worse than 1.0 on both AIMEs', () => {
    const { versions = [], scores = [] } = model('magistral-small-2509');
    const aime = ['aime-2024', 'aime-2025'].map((benchmark) =>
      [scores, ...versions.slice(1).map((version) => version.scores ?? [])].map(
        (list) => list.find((score) => score.benchmark === benchmark)?.value,
      ),
    );
    expect(aime).toEqual([
      [86.14, 70.52, 70.68],
      [77.34, 62, 62.76],
    ]);
  });
});
