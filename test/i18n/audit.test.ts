/**
 * What published comparison pages get wrong, each with what is right. The first number of each
 * test is the wrong one that was published, the calculation of the right one stands beside it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { compare, WORKLOAD_PRESETS } from '../../src/analysis/index.js';
import { model, offer, priced } from '../support/models.js';
import { everything, say, speech, type Said, type Speech } from '../support/say.js';

const head: CatalogueHead = {
  format: 1,
  published: '2026-05-11',
  providers: { bedrock: { name: 'AWS Bedrock' } },
  benchmarks: {
    humaneval: { name: 'HumanEval', items: 164 },
    mmlu: { name: 'MMLU', items: 14_042 },
    gpqa: { name: 'GPQA', items: 448 },
  },
  sources: { card: { title: 'Model card' }, page: { title: 'Comparison page' } },
};

let english: Speech;
beforeAll(async () => {
  english = await speech('en');
});

const said = (models: Model[], all?: Model[]): Said => say(english, { head, models }, all);
const section = (name: string, models: Model[]): string =>
  (said(models).sections[name] ?? []).join('\n');

const at = (id: string, input: number, output: number, provider = 'bedrock'): Model =>
  model(id, { offers: [offer(input, output, { provider, asOf: '2026-05-11' })] });

describe('“~150% cheaper”, 0.20 against 0.50', () => {
  const pair = [at('vision', 0.2, 0.27), at('small', 0.5, 1.5)];

  it('60 % on input, 82 % on output, 72.4 % on the blend, 70.6 % at the workload', () => {
    // 1 − 0.20/0.50; 1 − 0.27/1.50; 1 − 0.221/0.800; 1 − 227.50/775.00
    const text = everything(said(pair)).join('\n');
    for (const share of ['60%', '82%', '72.4%', '70.6%']) expect(text).toContain(share);
    expect(section('switching', pair)).toMatch(/Input price.*60% cheaper/);
    expect(section('switching', pair)).toMatch(/Output price.*82% cheaper/);
    expect(section('deep-dive', pair)).toContain('72.4%');
    expect(section('cost', pair)).toContain('70.6% cheaper');
  });

  it('or the other costs 2.5 times as much, and nothing is more than 100 % cheaper', () => {
    // 0.50 ÷ 0.20
    expect(section('switching', pair)).toMatch(/Input price.*2\.5× as much/);
    for (const text of everything(said(pair)))
      for (const [, percent] of text.matchAll(/([\d.,]+)% cheaper/g))
        expect(Number(percent)).toBeLessThan(100);
  });
});

describe('“~200% cheaper”, 0.10 against 0.30', () => {
  it('66.7 % on input, 88.9 % on output, 79.2 % on the blend', () => {
    const pair = [at('tiny', 0.1, 0.1), at('mixture', 0.3, 0.9)];
    // 1 − 0.1/0.3; 1 − 0.1/0.9; 1 − 0.10/0.48
    expect(section('switching', pair)).toMatch(/Input price.*66\.7% cheaper/);
    expect(section('switching', pair)).toMatch(/Output price.*88\.9% cheaper/);
    expect(section('deep-dive', pair)).toContain('79.2%');
  });
});

describe('“$228”, “$775”, a gap of “$548”', () => {
  it('the figures that are shown add up: $227.50 and $775.00, $547.50 apart', () => {
    const pair = [at('vision', 0.2, 0.27), at('small', 0.5, 1.5)];
    // 800 × 0.20 + 250 × 0.27 = 227.50; 800 × 0.50 + 250 × 1.50 = 775.00
    const cost = section('cost', pair);
    expect(cost).toContain('$227.50');
    expect(cost).toContain('$547.50');
    expect(everything(said(pair)).join('\n')).not.toMatch(/\$22[78]\b(?!\.50)|\$54[78]\b(?!\.50)/);
  });
});

describe('“larger context window”, said of the only one that is known', () => {
  const pair = [model('known', { contextWindow: 128_000 }), model('unknown')];

  it('cannot be said: unknown is not smaller', () => {
    const text = everything(said(pair)).join('\n');
    expect(text).not.toMatch(/larger context|largest context|UNKNOWN.*smaller/i);
    expect(section('trade-offs', pair)).not.toMatch(/context window/);
    expect(section('summary', pair)).toMatch(/Not known of UNKNOWN: .*the context window/);
    // Nor is it asked which is larger.
    expect(section('faq', pair)).not.toMatch(/context window/i);
  });
});

describe('a capability “No” where nothing is recorded', () => {
  it('is not known', () => {
    const { capabilities } = compare(head, [
      model('sees', { capabilities: { vision: true } }),
      model('silent'),
    ]);
    for (const { cells } of capabilities) expect(cells[1]).toBeUndefined();
    const pair = [model('sees', { capabilities: { vision: true } }), model('silent')];
    expect(section('faq', pair)).toMatch(/Not known for SILENT/);
    expect(section('switching', pair)).not.toMatch(/Lost: .*Vision|Gained: .*Vision/);
  });
});

describe('Vision “Yes” beside Multimodal “No”', () => {
  it('who reads text and images is multimodal', () => {
    const { capabilities } = compare(head, [
      model('sees', { capabilities: { vision: true } }),
      model('reads', { inputs: ['text', 'image'] }),
    ]);
    const multimodal = capabilities.find(({ name }) => name === 'multimodal');
    expect(multimodal?.cells.map((cell) => cell?.value)).toEqual([true, true]);
  });
});

describe('“the capability footprint is close” with every row blank', () => {
  it('cannot be said: no data is not equality', () => {
    const deep = section('deep-dive', [model('a'), model('b')]);
    expect(deep).not.toMatch(/close|same|equal/i);
    expect(deep).toMatch(/cannot be said|not known/i);
  });
});

describe('a verdict “only for provider fit” beside +58.1 and +30.3 benchmark points', () => {
  const score = (benchmark: string, value: number) => ({ benchmark, value, sources: ['page'] });
  const tiny: Model = {
    ...at('tiny', 0.1, 0.1),
    contextWindow: 128_000,
    scores: [score('humaneval', 28.1), score('mmlu', 54.2)],
  };
  const mixture: Model = {
    ...at('mixture', 0.3, 0.9),
    contextWindow: 64_000,
    scores: [score('humaneval', 86.2), score('mmlu', 84.5)],
  };

  it('weighs the benchmarks: it does not conclude on the price', () => {
    const { verdict } = compare(head, [tiny, mixture]);
    expect([verdict?.outcome, verdict?.ranking[0]?.position]).not.toEqual(['leads', 0]);
    const drivers = verdict?.drivers.filter(({ favours }) => favours === 1);
    expect(drivers?.map(({ signal }) => signal)).toContain('scores');
    expect(section('verdict', [tiny, mixture])).toMatch(/benchmark scores/i);
    expect(section('trade-offs', [tiny, mixture])).toMatch(/58\.1 points on HumanEval/);
  });
});

describe('1 provider against 8, of which a list shows 5', () => {
  it('the count and the list agree, or the list says how many more there are', () => {
    const many = model('many', {
      offers: [...'abcdefgh'].map((name) => offer(1, 1, { provider: `provider-${name}` })),
    });
    const pair = [at('one', 1, 1), many];
    const answer = section('faq', pair);
    expect(answer).toMatch(/MANY is offered by (provider-\w, ){5}and 3 more/);
    expect(section('scorecard', pair)).toMatch(/8 offers/);
    expect(everything(said(pair)).join('\n')).not.toMatch(/\b1 (providers|offers)\b/);
  });
});

describe('“8x22B” as a parameter count', () => {
  it('a mixture of experts has two: 141 billion in all, 39 billion active', () => {
    const { specs } = compare(head, [
      model('mixture', { parameters: { total: 141e9, active: 39e9 } }),
      model('other'),
    ]);
    const value = (name: string) => specs.find((row) => row.name === name)?.cells[0]?.value;
    expect([value('parametersTotal'), value('parametersActive')]).toEqual([141e9, 39e9]);
  });
});

describe('a community licence called “Open Source”', () => {
  it('is named, and open weights are not called open source', () => {
    const licence = {
      name: 'Llama 3.2 Community License',
      openWeights: true,
      openSource: false,
      commercialUse: 'conditional',
    } as const;
    const answer = section('faq', [model('llama', { licence }), model('other')]);
    expect(answer).toMatch(/LLAMA: Llama 3\.2 Community License, not an open-source licence/);
    expect(answer).toMatch(/weights of LLAMA can be downloaded/);
  });
});

describe('context 128,000 and 131,072 on one page', () => {
  it('both are shown with their sources, as a disagreement', () => {
    const disputed = model('disputed', {
      contextWindow: {
        value: 128_000,
        sources: ['card'],
        disputed: [{ value: 131_072, sources: ['page'] }],
      },
    });
    const { explanations } = said([disputed, model('other', { contextWindow: 1000 })]);
    const opened = explanations.find((text) => text.includes('131,072'));
    expect(opened).toMatch(/128,000 tokens[^]*Other sources say: 131,072 tokens; Comparison page/);
    expect(opened).toMatch(/Model card/);
  });
});

describe('GPQA and GPQA Diamond with one score; Pass@5 shown as accuracy', () => {
  it.each([
    ['variants', { variant: 'Main' }, { variant: 'Diamond' }],
    ['metrics', { metric: 'pass@1' }, { metric: 'pass@5' }],
    ['shots', { metric: 'accuracy', shots: 0 }, { metric: 'accuracy', shots: 5 }],
  ])('different %s stay apart, side by side, with the reason', (reason, first, second) => {
    const scored = (id: string, value: number, how: object): Model =>
      model(id, { scores: [{ benchmark: 'gpqa', value, ...how }] });
    const pair = [scored('first', 30, first), scored('second', 60, second)];
    const text = section('benchmarks', pair);
    expect(text).toMatch(new RegExp(`not comparable: different .*${reason}`));
    expect(text).toContain('30%');
    expect(text).toContain('60%');
    expect(everything(said(pair)).join('\n')).not.toMatch(/leads by|ahead by 30/);
  });
});

describe('500 in and 300 out at $2 and $6 “cost $0.0000038”', () => {
  it('$0.0028 a request', () => {
    const { costs } = compare(head, [priced('guide', 2, 6)], {
      workload: { ...WORKLOAD_PRESETS.default, inputTokens: 500, outputTokens: 300 },
    });
    // 500 × 2/10⁶ + 300 × 6/10⁶
    expect(costs.costs[0]?.perRequest?.value).toBe(0.0028);
  });
});

describe('a gap of 5.3 points on HumanEval that “decides”', () => {
  it('is not separable: 164 items, and the intervals overlap', () => {
    const scored = (id: string, value: number): Model =>
      model(id, { scores: [{ benchmark: 'humaneval', value, metric: 'pass@1', shots: 0 }] });
    const pair = [scored('first', 84.1), scored('second', 89.4)];
    // Wilson, 95 %: 77.8 to 88.9 and 83.8 to 93.2
    const { benchmarks, verdict } = compare(head, pair);
    expect(benchmarks[0]?.leaders).toMatchObject({ positions: [], tie: true });
    expect(verdict?.outcome).toBe('abstains');
    const text = everything(said(pair)).join('\n');
    expect(text).not.toMatch(/(FIRST|SECOND) leads/);
    expect(section('deep-dive', pair)).toMatch(/uncertainty|separable/);
  });

  it('nor is it where the page does not even say what was counted', () => {
    const scored = (id: string, value: number): Model =>
      model(id, { scores: [{ benchmark: 'humaneval', value, sources: ['page'] }] });
    const pair = [scored('first', 84.1), scored('second', 89.4)];
    // At most as uncertain as a proportion: 77.8 to 88.9 and 83.8 to 93.2
    const { benchmarks, advantages, scorecard } = compare(head, pair);
    expect(benchmarks[0]?.gap?.value).toBe(5.3);
    expect(benchmarks[0]?.leaders).toMatchObject({ positions: [], tie: true });
    expect(advantages).toEqual([[], []]);
    expect(scorecard.benchmarks.cells.map((cell) => cell?.led)).toEqual([0, 0]);
    const text = everything(said(pair)).join('\n');
    expect(text).not.toMatch(/(FIRST|SECOND) leads|with a clear lead|5\.3 points on/);
    expect(section('deep-dive', pair)).toMatch(/cannot be told apart within their uncertainty/);
  });
});
