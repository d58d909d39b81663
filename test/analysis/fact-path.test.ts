import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citedIn,
  FACT_ALIASES,
  FACT_PATHS,
  factOf,
  factPaths,
  factPrice,
  isDisputed,
  isFactSupplied,
  WORKLOAD_PRESETS,
  type FactAnswer,
  type PriceOptions,
} from '../../src/analysis/index.js';
import { applyOverlay, openCatalogue, SITE_SOURCE } from '../../src/catalogue/index.js';
import type { Catalogue, CatalogueDocument, Model, Score } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { question } from '../support/arbitraries.js';

const catalogue = openCatalogue(fixtureDocument);

function answer(
  model: string,
  path: string,
  options?: PriceOptions,
  of: Catalogue = catalogue,
): FactAnswer {
  const found = factOf(of, of.model(model)!, path, options);
  if (typeof found === 'string') throw new Error(`${path}: ${found}`);
  return found;
}

const valueOf = (...asked: Parameters<typeof answer>): unknown => answer(...asked).known?.value;

/** Whether anything is known. */
const isKnown = ({ known, figure, score, versus, ahead, ...rest }: FactAnswer): boolean =>
  !!(known ?? figure ?? score ?? versus ?? ahead) || factPrice(rest as FactAnswer) !== undefined;

/** The fixture with other facts of one model. */
const withFacts = (id: string, facts: Partial<Model>, head: Partial<CatalogueDocument> = {}) =>
  openCatalogue({
    ...fixtureDocument,
    ...head,
    models: fixtureDocument.models.map((model) =>
      model.id === id ? { ...model, ...facts } : model,
    ),
  });

/** Each path of the table with parts that the first model of the fixture has. */
const filled = (pattern: string): string =>
  pattern.replace(
    /<(\w+)>/g,
    (_, part: string) =>
      ({
        price: 'input',
        tier: '32000',
        capability: 'vision',
        benchmark: 'codequiz',
        provider: 'harbor',
        hardware: 'anvil-80',
        version: '1.0',
        reviewer: 'skeptic',
        model: 'birch-22b',
      })[part]!,
  );

describe('a path names', () => {
  it('a fact, each in the table', () => {
    const tiered = withFacts('alder-1b', {
      offers: [
        { provider: 'harbor', prices: {}, tiers: [{ aboveInputTokens: 32_000, prices: {} }] },
      ],
    });
    for (const pattern of Object.keys(FACT_PATHS))
      expect(answer('alder-1b', filled(pattern), {}, tiered).asked.pattern).toBe(pattern);
  });

  it('the same as its short name', () => {
    for (const [alias, path] of Object.entries(FACT_ALIASES)) {
      const [short, long] = [alias, path].map((name) => answer('alder-1b', filled(name)));
      expect(short!.asked).toEqual(long!.asked);
    }
  });

  it('what is listed for the model, and nothing that is listed is unknown', () => {
    for (const model of catalogue.models)
      for (const path of factPaths(catalogue, model))
        expect(factOf(catalogue, model, path.replace('<model>', 'fir')), path).toBeTypeOf('object');
  });

  it('the fact of an id that holds dots', () => {
    const dotted = withFacts(
      'alder-1b',
      { scores: [{ benchmark: 'quiz.v2.date', value: 5, date: '2025' }] },
      { benchmarks: { 'quiz.v2.date': { name: 'Quiz' } } },
    );
    expect(answer('alder-1b', 'scores.quiz.v2.date', {}, dotted).score?.cell.score.value).toBe(5);
    expect(valueOf('alder-1b', 'scores.quiz.v2.date.date', {}, dotted)).toBe('2025');
  });

  for (const path of [
    '',
    'prize',
    'price.',
    'price.__proto__',
    'constructor',
    '__proto__',
    'scores.__proto__',
    'scores.constructor',
    'scores.toString.date',
    'offers.__proto__.prices.input',
    'offers.harbor.prices.constructor',
    'capabilities.hasOwnProperty',
    'licence.URL',
    'profile',
    'sources',
    'price.input.above:7',
    'price.input.above:',
    'offers.harbor.tiers.__proto__.input',
    'offers.harbor.offPeak.constructor',
    'scores.codequiz[Plus]',
    'scores.codequiz[__proto__]',
    'scores.codequiz[]',
    'scores.codequiz[pass@1',
    'scores.[pass@1]',
    'scores.codequiz[pass@1]x',
    'versions.__proto__.date',
    'versions.1.0.scores.toString',
    'attention',
    'attention.__proto__',
    'scores.<benchmark>',
    'cheaper-than:<model>.',
    `price.${'x'.repeat(10_000)}`,
    `${'offers.'.repeat(5_000)}prices.input`,
  ])
    it(`nothing: ${path.slice(0, 40)}`, () => {
      expect(factOf(catalogue, catalogue.model('alder-1b')!, path)).toBeTypeOf('string');
    });

  it('no other model than the catalogue has', () => {
    for (const model of ['', 'no', '__proto__', 'constructor'])
      for (const path of ['cheaper-than:', 'scores.codequiz.ahead-of:'])
        expect(factOf(catalogue, catalogue.model('alder-1b')!, path + model), path + model).toBe(
          model === '' ? 'path' : 'model',
        );
  });

  it('no part that stands in the name of another', () => {
    const id = '<benchmark>';
    const tricky = withFacts(
      'alder-1b',
      { scores: [{ benchmark: id, value: 5 }] },
      { benchmarks: { [id]: { name: 'Quiz' } } },
    );
    expect(factPaths(tricky, tricky.model('alder-1b')!)).toContain(`scores.${id}`);
    expect(answer('alder-1b', `scores.${id}`, {}, tricky).score?.cell.score.value).toBe(5);
  });
});

describe('a recorded fact', () => {
  it('is as it is recorded, with its sources and what others say', () => {
    const { known } = answer('alder-1b', 'contextWindow');
    expect(known).toMatchObject({ value: 128_000, sources: ['alder-card'], asOf: '2026-10-01' });
    expect(isDisputed(answer('alder-1b', 'contextWindow'))).toBe(true);
    expect(citedIn(answer('alder-1b', 'contextWindow'))).toEqual(['alder-card', 'old-snapshot']);
    expect(isDisputed(answer('alder-1b', 'released'))).toBe(false);
  });

  it('within another has its sources', () => {
    expect(answer('alder-1b', 'licence.openSource').known).toMatchObject({
      value: false,
      sources: ['alder-card'],
    });
    expect(answer('alder-1b', 'attention.layers').known).toMatchObject({
      value: 16,
      sources: ['alder-card'],
    });
  });

  it('within another is disputed only where it is itself', () => {
    const open = { name: 'A', openWeights: true, openSource: true };
    const disputed = withFacts('alder-1b', {
      licence: {
        value: open,
        disputed: [{ value: { ...open, openSource: false }, sources: ['old-snapshot'] }],
      },
    });
    expect(isDisputed(answer('alder-1b', 'licence.openWeights', {}, disputed))).toBe(false);
    expect(isDisputed(answer('alder-1b', 'licence.openSource', {}, disputed))).toBe(true);
  });

  it('is not known where nothing is recorded, and never zero or no', () => {
    const fir = catalogue.model('fir')!;
    for (const path of factPaths(catalogue, fir)) {
      const found = factOf(catalogue, fir, path.replace('<model>', 'alder-1b'));
      if (typeof found === 'object' && !/^(id|name)$/.test(found.asked.pattern) && !found.ahead)
        expect(isKnown(found), path).toBe(false);
    }
  });

  it('is known to be none where that is recorded', () => {
    expect(valueOf('birch-22b', 'maxOutput')).toBe(null);
    // Three-state: there is no such capability.
    expect(valueOf('alder-1b', 'capabilities.structuredOutputs')).toBe(false);
    expect(answer('alder-1b', 'capabilities.toolUse').known).toBe(undefined);
  });

  it('of a licence that there is none of is not known', () => {
    expect(answer('elm-reasoner', 'licence').known?.value).toBe(null);
    expect(answer('elm-reasoner', 'licence.openWeights').known).toBe(undefined);
  });

  it('that the page supplies is told apart', () => {
    const overlaid = applyOverlay(catalogue, {
      models: [{ id: 'alder-1b', maxOutput: 9, name: 'Ours' }],
    });
    const is = (path: string): boolean =>
      isFactSupplied(answer('alder-1b', path, {}, overlaid), overlaid);
    expect(citedIn(answer('alder-1b', 'maxOutput', {}, overlaid))).toContain(SITE_SOURCE);
    expect([is('maxOutput'), is('name'), is('contextWindow')]).toEqual([true, true, false]);
  });
});

describe('a price', () => {
  it('is of the cheapest offer for the workload, input and output of the same', () => {
    const [input, output] = ['price.input', 'price.output'].map((path) => answer('alder-1b', path));
    expect([factPrice(input!), factPrice(output!)]).toEqual([0.2, 0.27]);
    expect([input!.ranked?.provider, output!.ranked?.provider]).toEqual(['harbor', 'harbor']);
    // All input: 0.1 via Quay and a fee, of which large requests have few.
    const workload = { requests: 1, inputTokens: 50_000, outputTokens: 1 };
    expect(factPrice(answer('alder-1b', 'price.input', { workload }))).toBe(0.1);
    expect(factPrice(answer('alder-1b', 'price.output', { workload }))).toBe(0.9);
    expect(valueOf('alder-1b', 'price.provider', { workload })).toBe('quay');
  });

  it('of a provider is of that one, whether or not it is counted on', () => {
    expect(factPrice(answer('alder-1b', 'offers.quay.prices.input'))).toBe(0.1);
    expect(factPrice(answer('alder-1b', 'offers.mole.prices.input'))).toBe(0.05);
    expect(factPrice(answer('alder-1b', 'offers.harbor.batch.output'))).toBe(0.135);
    expect(factPrice(answer('alder-1b', 'offers.harbor.batch.cacheRead'))).toBe(undefined);
    expect(valueOf('alder-1b', 'offers.quay.contextWindow')).toBe(60_000);
    expect(answer('alder-1b', 'offers.harbor.contextWindow').known).toBe(undefined);
  });

  it('is that of the day', () => {
    expect(factPrice(answer('alder-1b', 'price', { asOf: '2025-06-01' }))).toBe(0.3);
    expect(factPrice(answer('alder-1b', 'price', { asOf: '2020-01-01' }))).toBe(undefined);
    expect(answer('alder-1b', 'price', { asOf: '2020-01-01' }).missing).toBe('unreleased');
  });

  it('is not known where there is no offer, and why is', () => {
    expect(factPrice(answer('fir', 'price'))).toBe(undefined);
    expect(answer('fir', 'price').missing).toBe('no-offer');
    expect(answer('nakhil-7b', 'cost').missing).toBe('currency');
  });
});

describe('a price that holds for some requests only', () => {
  const priceOf = (path: string, options: PriceOptions = {}): number | undefined =>
    factPrice(answer('birch-22b', path, options));

  it('is that above so many tokens: of the tier, or of what stands below it', () => {
    expect(priceOf('offers.harbor.tiers.32000.input')).toBe(1);
    expect(priceOf('offers.harbor.tiers.48000.input')).toBe(2);
    // The second tier gives no price of output: that of the first goes on; of reading the cache neither.
    expect(priceOf('offers.harbor.tiers.48000.output')).toBe(2);
    expect(priceOf('offers.harbor.tiers.48000.cacheRead')).toBe(0.05);
    expect(answer('birch-22b', 'offers.harbor.tiers.48000.input').ranked?.tier).toBe(48_000);
    expect(priceOf('price.input.above:48000')).toBe(2);
    expect(priceOf('price.cacheWrite1h.above:48000')).toBe(undefined);
    expect(priceOf('offers.quay.tiers.32000.input')).toBe(undefined);
  });

  it('is not that of the workload’s own tier', () => {
    const workload = { requests: 1, inputTokens: 50_000, outputTokens: 1 };
    expect(priceOf('price.input', { workload })).toBe(2);
    expect(priceOf('price.input.above:32000', { workload })).toBe(1);
    expect(answer('birch-22b', 'offers.harbor.offPeak.input', { workload }).ranked?.tier).toBe(
      undefined,
    );
  });

  it('is that at off-peak hours, which have names of their own', () => {
    expect(priceOf('offers.harbor.offPeak.output')).toBe(0.75);
    // What has no price then is sold as at any hour.
    expect(priceOf('offers.harbor.offPeak.cacheRead')).toBe(0.05);
    expect(priceOf('offers.quay.offPeak.output')).toBe(undefined);
    expect(valueOf('birch-22b', 'offers.harbor.offPeak.from')).toBe('16:30');
    expect(valueOf('birch-22b', 'offers.harbor.offPeak.until')).toBe('00:30');
  });

  it('is converted as all prices are', () => {
    // 0.135 × 10.25 = 1.38375
    const answered = answer('alder-1b', 'offers.harbor.batch.output', { currency: 'NOK' });
    expect([factPrice(answered), answered.ranked?.currency]).toEqual([1.38375, 'NOK']);
  });

  it('is not disputed by who speaks of the standard prices', () => {
    const disputed = withFacts('alder-1b', {
      offers: [
        {
          provider: 'harbor',
          prices: { input: 1, output: 1 },
          batch: { input: 0.5 },
          tiers: [{ aboveInputTokens: 9000, prices: { input: 3 } }],
          disputed: [{ prices: { input: 2 }, sources: ['old-snapshot'] }],
        },
      ],
    });
    const is = (path: string): boolean => isDisputed(answer('alder-1b', path, {}, disputed));
    expect(is('offers.harbor.prices.input')).toBe(true);
    expect(is('offers.harbor.batch.input')).toBe(false);
    expect(is('offers.harbor.tiers.9000.input')).toBe(false);
    expect(citedIn(answer('alder-1b', 'offers.harbor.batch.input', {}, disputed))).toEqual([]);
  });

  it('is that of the day', () => {
    const dated = withFacts('alder-1b', {
      offers: [
        {
          provider: 'harbor',
          prices: { input: 1 },
          tiers: [{ aboveInputTokens: 9, prices: { input: 3 } }],
          until: '2026-01-01',
        },
        {
          provider: 'harbor',
          prices: { input: 1 },
          tiers: [{ aboveInputTokens: 9, prices: { input: 2 } }],
          from: '2026-01-01',
        },
      ],
    });
    const on = (asOf: string): number | undefined =>
      factPrice(answer('alder-1b', 'offers.harbor.tiers.9.input', { asOf }, dated));
    expect([on('2025-06-01'), on('2026-06-01')]).toEqual([3, 2]);
  });
});

describe('every field of the format is told of', () => {
  it('an offer', () => {
    const of = (field: string): unknown => valueOf('alder-1b', `offers.harbor.${field}`);
    expect(of('from')).toBe('2026-03-13');
    expect(of('asOf')).toBe('2026-10-30');
    expect(of('until')).toBe(undefined);
    expect(valueOf('alder-1b', 'offers.harbor.until', { asOf: '2025-06-01' })).toBe('2026-03-13');
    // The document's, where the offer names none.
    expect(of('currency')).toBe('USD');
    expect(valueOf('alder-1b', 'offers.mole.currency')).toBe('EUR');
    expect(valueOf('alder-1b', 'offers.quay.variant')).toBe('fp8');
    expect(of('trial')).toBe(undefined);
  });

  it('a licence', () => {
    expect(valueOf('alder-1b', 'licence.name')).toBe('Alder Community License');
    expect(answer('alder-1b', 'licence.url').known).toMatchObject({
      value: 'https://north.example/licence',
      sources: ['alder-card'],
    });
  });

  it('a score, and the items of a benchmark where all were run', () => {
    expect(valueOf('alder-1b', 'scores.codequiz.shots')).toBe(0);
    expect(valueOf('alder-1b', 'scores.factquiz.harness')).toBe('quiz-harness 0.4');
    expect(valueOf('birch-22b', 'scores.codequiz[Plus].items')).toBe(378);
    expect(answer('alder-1b', 'scores.codequiz.items').known).toMatchObject({
      value: 164,
      sources: [],
    });
    expect(valueOf('alder-1b', 'scores.lag.items')).toBe(undefined);
  });

  it('a measurement: when, by whom and on what its output speed was measured', () => {
    const speed = [
      { timeToFirstToken: 1, date: '2026-05', reportedBy: 'independent', hardware: 'other' },
      { outputTokensPerSecond: 9, date: '2026-04', reportedBy: 'vendor', hardware: '1 x Anvil' },
    ] as const;
    const measured = withFacts('alder-1b', { speed: [...speed] });
    const of = (field: string): unknown => valueOf('alder-1b', `speed.${field}`, {}, measured);
    expect([of('date'), of('reportedBy'), of('hardware')]).toEqual([
      '2026-04',
      'vendor',
      '1 x Anvil',
    ]);
    expect(of('timeToFirstToken')).toBe(1);
    expect(valueOf('alder-1b', 'speed.harbor.date')).toBe('2026-03-24');
    const throughput = ['units', 'bits', 'concurrent', 'date', 'reportedBy'].map((field) =>
      valueOf('alder-1b', `throughput.anvil-80.${field}`),
    );
    expect(throughput).toEqual([1, 16, 64, '2026-03-24', 'independent']);
  });

  it('fine-tuning', () => {
    const of = (field: string): unknown => valueOf('alder-1b', `tuning.harbor.${field}`);
    expect([of('method'), of('from'), of('asOf')]).toEqual(['lora', '2025-06-01', '2026-10-30']);
    expect(answer('alder-1b', 'tuning.harbor.prices.output')).toMatchObject({
      currency: 'USD',
      known: { value: 0.4 },
    });
    expect(valueOf('alder-1b', 'tuning.mole.currency')).toBe('EUR');
    expect(valueOf('alder-1b', 'tuning.harbor.from', { asOf: '2025-01-01' })).toBe(undefined);
  });

  it('a version, whose scores are its own or those of the model that it is', () => {
    expect(valueOf('alder-1b', 'versions.1.0.changes')).toEqual(['First release.']);
    expect(valueOf('alder-1b', 'versions.latest.changes')).toEqual(['First release.']);
    const versions = withFacts('alder-1b', {
      versions: [
        { version: '1.1', date: '2026-02', model: 'birch-22b' },
        {
          version: '1.0',
          date: '2024-09-25',
          scores: [
            { benchmark: 'codequiz', value: 7, date: '2024-10' },
            { benchmark: 'codequiz', value: 9, date: '2026-03' },
          ],
        },
        { version: '1.2', date: '2026-03' },
      ],
    });
    const score = (path: string, asOf?: string): number | undefined =>
      answer('alder-1b', `versions.${path}`, asOf === undefined ? {} : { asOf }, versions).score
        ?.cell.score.value;
    expect(score('1.1.scores.codequiz[Plus]')).toBe(41);
    expect(score('1.0.scores.codequiz')).toBe(9);
    expect(score('1.0.scores.codequiz', '2025-01-01')).toBe(7);
    expect(score('1.1.scores.codequiz', '2025-01-01')).toBe(undefined);
    expect(score('1.0.scores.factquiz')).toBe(undefined);
    expect(valueOf('alder-1b', 'versions.1.1.model', {}, versions)).toBe('birch-22b');
    // The newest by its date, wherever it stands.
    expect(valueOf('alder-1b', 'versions.latest', {}, versions)).toBe('1.2');
  });

  it('no successor that was not out on the day', () => {
    expect(valueOf('birch-22b', 'successor', { asOf: '2024-06-01' })).toBe(undefined);
    expect(valueOf('birch-22b', 'successor', { asOf: '2025-06-01' })).toBe('cedar-vision-11b');
  });
});

describe('a derived figure', () => {
  // 1,000,000 requests of 800 tokens in and 250 out.
  const workload = WORKLOAD_PRESETS.default;

  it('is a cost with its working', () => {
    expect(workload).toMatchObject({ requests: 1_000_000, inputTokens: 800, outputTokens: 250 });
    // 800 × 0.2 + 250 × 0.27 = 160 + 67.5; per request a millionth; a year twelve times.
    expect(answer('alder-1b', 'cost.monthly').figure).toMatchObject({
      value: 227.5,
      currency: 'USD',
      sources: ['harbor-prices'],
    });
    expect(answer('alder-1b', 'cost.perRequest').figure?.value).toBe(0.0002275);
    expect(answer('alder-1b', 'cost.yearly').figure?.value).toBe(2730);
    // 0.7 × 0.2 + 0.3 × 0.27
    expect(answer('alder-1b', 'blend').figure?.value).toBe(0.221);
    // 800 × 0.1 + 250 × 0.9 + 1,000,000 × 0.0001 = 80 + 225 + 100
    expect(answer('alder-1b', 'offers.quay.cost.monthly').figure?.value).toBe(405);
  });

  it('tells by which share the cheaper of two models is cheaper, in both directions', () => {
    // Birch: 800 × 0.5 + 250 × 1.5 = 775; 1 − 227.5 ÷ 775 = 70.6 %; 775 ÷ 227.5 = 3.4
    const cheaper = answer('alder-1b', 'cheaper-than:birch-22b').versus;
    expect(cheaper).toMatchObject({
      dearer: false,
      share: { value: 0.706 },
      times: { value: 3.4 },
    });
    const dearer = answer('birch-22b', 'cheaper-than:alder-1b').versus;
    expect(dearer).toMatchObject({ dearer: true, share: { value: 0.706 }, times: { value: 3.4 } });
  });

  it('has no share where both cost the same, and no multiple below two times', () => {
    expect(answer('alder-1b', 'cheaper-than:alder-1b-instruct').versus).toEqual(
      expect.not.objectContaining({ share: expect.anything() as unknown }),
    );
    // Cedar: 800 × 0.16 + 250 × 0.16 = 168; 227.5 ÷ 168 = 1.35
    const { versus } = answer('cedar-vision-11b', 'cheaper-than:alder-1b');
    expect(versus?.share?.value).toBe(0.262);
    expect(versus?.times).toBe(undefined);
  });

  it('compares nothing with a cost that is not known, or with a price of over a year ago', () => {
    expect(answer('alder-1b', 'cheaper-than:fir').versus).toBe(undefined);
    const old = withFacts('birch-22b', {
      offers: [{ provider: 'harbor', prices: { input: 1, output: 1 }, asOf: '2024-01-01' }],
    });
    expect(answer('birch-22b', 'cost.monthly', {}, old).figure?.value).toBe(1050);
    expect(answer('alder-1b', 'cheaper-than:birch-22b', {}, old).versus).toBe(undefined);
  });

  it('is the lead on a benchmark where results are comparable, and no lead within the uncertainty', () => {
    // 45.1 − 28.1
    const { ahead } = answer('alder-1b', 'scores.codequiz.ahead-of:birch-22b');
    expect(ahead?.row?.gap?.value).toBe(17);
    expect(ahead?.row?.leaders.positions).toEqual([1]);
    // 1,148 of [1,143, 1,152] and 1,146 of [1,139, 1,153]
    const tie = answer('birch-22b', 'scores.arena.ahead-of:cedar-vision-11b').ahead;
    expect(tie?.row?.leaders.positions).not.toHaveLength(1);
    const apart = withFacts('alder-1b', {
      scores: [{ benchmark: 'codequiz', value: 28.1, metric: 'pass@100' }],
    });
    expect(answer('alder-1b', 'scores.codequiz.ahead-of:birch-22b', {}, apart).ahead).toMatchObject(
      {
        scored: true,
      },
    );
    expect(answer('alder-1b', 'scores.codequiz.ahead-of:birch-22b', {}, apart).ahead?.row).toBe(
      undefined,
    );
  });
});

describe('a score', () => {
  it('is the independent one before the vendor’s, and the newest of each; the others stand behind it', () => {
    const scores = [
      { benchmark: 'codequiz', value: 1, reportedBy: 'vendor', date: '2026' },
      { benchmark: 'codequiz', value: 2, reportedBy: 'independent', date: '2024' },
      {
        benchmark: 'codequiz',
        value: 3,
        reportedBy: 'independent',
        date: '2025',
        metric: 'pass@5',
      },
    ] as const;
    const several = withFacts('alder-1b', { scores: [...scores] });
    const { score } = answer('alder-1b', 'score.codequiz', {}, several);
    expect(score?.cell.score.value).toBe(3);
    expect(score?.cell.others.map(({ value }) => value).sort()).toEqual([1, 2]);
    expect(valueOf('alder-1b', 'scores.codequiz.metric', {}, several)).toBe('pass@5');
  });

  it('is one that says what it measures, before one that is newer or by others and does not', () => {
    const scores = [
      { benchmark: 'codequiz', value: 92.9, metric: 'pass@1', reportedBy: 'vendor', date: '2025' },
      { benchmark: 'codequiz', value: 93, reportedBy: 'independent', date: '2026' },
    ] as const;
    const valueIn = (own: readonly Score[]): number | undefined =>
      answer('alder-1b', 'score.codequiz', {}, withFacts('alder-1b', { scores: [...own] })).score
        ?.cell.score.value;
    expect(valueIn(scores)).toBe(92.9);
    expect(valueIn(scores.slice(1))).toBe(93);
  });

  it('of a form that is named is of that one: a variant, version, metric or effort', () => {
    const score = (path: string): FactAnswer['score'] => answer('birch-22b', path).score;
    expect(score('scores.codequiz')?.cell.score.value).toBe(45.1);
    expect(score('scores.codequiz[Plus]')?.cell.score.value).toBe(41);
    expect(score('score.codequiz[pass@10]')?.cell.score.value).toBe(72.4);
    expect(score('scores.factquiz[v2]')?.cell.score.value).toBe(74.9);
    // Behind it stand those of its form alone.
    expect(score('scores.codequiz[pass@1]')?.cell.others.map(({ value }) => value)).toEqual([41]);
    expect(valueOf('birch-22b', 'scores.codequiz[Plus].metric')).toBe('pass@1');
    expect(answer('birch-22b', 'scores.codequiz[Plus]').asked).toMatchObject({
      benchmark: 'codequiz',
      form: 'Plus',
    });
    expect(factPaths(catalogue, catalogue.model('birch-22b')!)).toContain('scores.codequiz[Plus]');
  });

  it('is set against the other model’s of the same form', () => {
    const plus = { benchmark: 'codequiz', value: 51, metric: 'pass@1', variant: 'Plus' };
    const rival = withFacts('cedar-vision-11b', {
      scores: [{ ...plus, variant: 'Base', value: 99 }, plus],
    });
    const path = 'scores.codequiz[Plus].ahead-of:birch-22b';
    expect(answer('cedar-vision-11b', path, {}, rival).ahead?.row?.gap?.value).toBe(10);
  });

  for (const form of [
    '__proto__',
    'constructor',
    'a.b',
    ']',
    '[x]',
    '].date',
    '.ahead-of:birch-22b',
    '<benchmark>',
    'Ärger, “früh”',
    'نخيل',
    ' ',
  ])
    it(`of a form called ${form} is found, and its fields are`, () => {
      const odd = withFacts('alder-1b', {
        scores: [
          { benchmark: 'codequiz', value: 1, date: '2026' },
          { benchmark: 'codequiz', value: 2, variant: form, date: '2025' },
        ],
      });
      const path = `scores.codequiz[${form}]`;
      expect(answer('alder-1b', path, {}, odd).score?.cell.score.value).toBe(2);
      expect(valueOf('alder-1b', `${path}.date`, {}, odd)).toBe('2025');
      expect(answer('alder-1b', `${path}.ahead-of:birch-22b`, {}, odd).ahead?.other.id).toBe(
        'birch-22b',
      );
    });

  it('of a benchmark whose id looks like another with a form is that benchmark’s', () => {
    const twin = withFacts('alder-1b', {
      scores: [
        { benchmark: 'codequiz', value: 1, variant: 'b' },
        { benchmark: 'codequiz[b]', value: 2 },
      ],
    });
    expect(answer('alder-1b', 'scores.codequiz[b]', {}, twin).score?.cell.score.value).toBe(2);
  });

  it('of a later day is not known on an earlier one', () => {
    expect(answer('alder-1b', 'score.factquiz', { asOf: '2024-10-01' }).score).toBe(undefined);
    expect(answer('alder-1b', 'score.factquiz', { asOf: '2025-10-01' }).score).toBeTypeOf('object');
  });
});

describe('of any catalogue', () => {
  it('any path names a fact, or nothing; no number is none', () => {
    const part = fc.constantFrom(
      ...['price', 'input', 'offers', 'prices', 'scores', 'quiz', 'constructor', '__proto__'],
      ...['cost', 'monthly', 'licence', 'openWeights', 'speed', 'versions', 'latest', 'toString'],
      ...['cheaper-than:model-1', 'ahead-of:model-1', '<price>', 'quiz[a]', 'above:1', 'tiers', ''],
    );
    const path = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(question, fc.array(path), fc.nat(), ({ head, models, ...rest }, paths, pick) => {
        const { workload, asOf } = rest;
        const any = openCatalogue({ ...head, models });
        // One model has hundreds of paths.
        const model = any.models[pick % any.models.length];
        if (model)
          for (const given of [...paths, ...factPaths(any, model)]) {
            const found = factOf(any, model, given.replace('<model>', 'model-1'), {
              workload,
              ...(asOf !== undefined && { asOf }),
            });
            if (typeof found === 'string') continue;
            const { figure, known, versus } = found;
            for (const value of [
              figure?.value,
              versus?.share?.value,
              factPrice(found),
              known?.value,
            ])
              if (typeof value === 'number') expect(value, given).toBeGreaterThanOrEqual(0);
            expect((versus?.share?.value ?? 0) <= 1).toBe(true);
            expect(citedIn(found)).toEqual([...new Set(citedIn(found))]);
          }
      }),
      { numRuns: 40 },
    );
  });
});
