/* Long, because each question has its ties, gaps and disputes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison, type ComparisonOptions } from '../../src/analysis/index.js';
import type { Licence, Model } from '../../src/catalogue/types.js';
import { decisionWords } from '../../src/i18n/decision-words.js';
import { faq, type Answered } from '../../src/i18n/faq.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import * as arbitrary from '../support/arbitraries.js';
import { to } from '../support/explainers.js';
import { EMPTY_HEAD, model, offer, priced, workload } from '../support/models.js';

const words = decisionWords(wordsFor('en'));

const answersOf = (comparison: Comparison): Answered[] =>
  faq({
    words,
    comparison,
    sources: comparison.sources,
    nameOf: (id) => comparison.models.find((one) => one.id === id)?.name ?? id,
    providerName: (id) => id,
    benchmarkName: ({ benchmark }) => benchmark,
  });

/** The one answer to the question that begins so. */
function answerTo(start: string, models: Model[], options?: ComparisonOptions): Answered {
  const all = answersOf(compare(EMPTY_HEAD, models, options));
  const found = all.filter(({ question }) => question.startsWith(start));
  expect(found, all.map(({ question }) => question).join('\n')).toHaveLength(1);
  return found[0] as Answered;
}

const textOf = (...given: Parameters<typeof answerTo>): string =>
  plainText(answerTo(...given).answer);

/** What the linked texts of an answer open, as title, value and lines. */
const opened = ({ answer }: Answered): (string | undefined)[][] =>
  answer.flatMap(({ explain }) => {
    if (!explain) return [];
    const { title, value, lines } = explain(to);
    return [[title, value, ...lines]];
  });

describe('Which is cheaper?', () => {
  const pair = [priced('a', 0.2, 0.27), priced('b', 0.5, 1.5)];

  it('says what each costs, at which prices, where, and by how much', () => {
    // 800 × 0.20 + 250 × 0.27 = 227.50; 800 × 0.50 + 250 × 1.50 = 775.00; 775 − 227.50 = 547.50;
    // 775 ÷ 227.50 = 3.41; 1 − 227.50 ÷ 775 = 0.706
    expect(textOf('Which is cheaper: A or B?', pair)).toBe(
      'A is cheaper. ' +
        'A costs $227.50 a month via harbor, at $0.20 per million input tokens and $0.27 per million output tokens. ' +
        'B costs $775.00 a month via harbor, at $0.50 per million input tokens and $1.50 per million output tokens. ' +
        'B costs $547.50 more, 3.4× as much; the cheapest is 70.6% cheaper. ' +
        'These are list prices for 1,000,000 requests a month of 800 tokens in and 250 tokens out.',
    );
  });

  it('opens the working of every amount', () => {
    expect(opened(answerTo('Which is cheaper', pair)).map(([, value]) => value)).toEqual([
      '$227.50',
      '$0.20 per million tokens',
      '$0.27 per million tokens',
      '$775.00',
      '$0.50 per million tokens',
      '$1.50 per million tokens',
      '$547.50',
      '3.4×',
      '70.6%',
    ]);
  });

  it('never takes the input price of one provider with the output price of another', () => {
    const split = model('split', {
      offers: [offer(0.1, 9, { provider: 'quay' }), offer(2, 1, { provider: 'mole' })],
    });
    const text = textOf('Which is cheaper', [split, priced('b', 5, 5)]);
    // 800 × 2 + 250 × 1 = 1,850 is less than 800 × 0.1 + 250 × 9 = 2,330
    expect(text).toContain(
      'SPLIT costs $1,850.00 a month via mole, at $2.00 per million input tokens and $1.00 per million output tokens.',
    );
    expect(text).not.toContain('$0.10');
  });

  it('says at which tier the prices are, and names a fee on each request', () => {
    const tiered = model('tiered', {
      offers: [
        offer(1, 1, {
          prices: { perRequest: 0.01 },
          tiers: [{ aboveInputTokens: 200_000, prices: { input: 2 } }],
        }),
      ],
    });
    const text = textOf('Which is cheaper', [tiered, priced('b', 5, 5)], {
      workload: workload(300_000, 1_000),
    });
    expect(text).toContain(
      'at $2.00 per million input tokens, $1.00 per million output tokens, and $0.01 per request.',
    );
    expect(text).toContain('The prices of TIERED are those for requests above 200,000 tokens.');
  });

  it('calls equal costs equal', () => {
    const text = textOf('Which is cheaper', [priced('a', 1, 1), priced('b', 1, 1)]);
    expect(text).toMatch(/^The lowest cost is the same for A and B\./);
    expect(text).not.toMatch(/cheapest|cheaper|more/);
  });

  it('speaks only of known costs where one is not known, and says why', () => {
    const three = [...pair, model('c')];
    const text = textOf('Which is cheapest: A, B, or C?', three);
    expect(text).toMatch(/^Of the costs that are known, that of A is the lowest\./);
    expect(text).toContain('No estimate can be given for C: no offer is recorded.');
    expect(textOf('Which is cheaper', [priced('a', 1, 1), model('b')])).not.toMatch(/cheapest/);
  });

  it('gives no estimate where none is known', () => {
    const text = textOf('Which is cheaper', [model('a'), model('b')]);
    expect(text).toBe('No estimate can be given for A and B: no offer is recorded.');
    expect(text).not.toMatch(/\d/);
  });
});

describe('Is it open source?', () => {
  const licensed = (id: string, licence: Licence | null): Model => model(id, { licence });
  const ask = (...models: Model[]): string => textOf('Is ', models);

  it('names the licence; open weights are not open source', () => {
    const llama = licensed('a', {
      name: 'Llama 3.2 Community License',
      openWeights: true,
      openSource: false,
    });
    const apache = licensed('b', { name: 'Apache 2.0', openWeights: true, openSource: true });
    expect(ask(llama, apache)).toBe(
      'Licence of A: Llama 3.2 Community License, not an open-source licence. ' +
        'Licence of B: Apache 2.0, an open-source licence. ' +
        'The weights of A and B can be downloaded. ' +
        'Open weights alone do not make a model open source.',
    );
  });

  it('does not guess terms that are not recorded', () => {
    expect(ask(licensed('a', { name: 'Own terms' }), model('b'))).toBe(
      'Licence of A: Own terms; whether it is an open-source licence is not known. ' +
        'Whether the weights of A can be downloaded is not known. ' +
        'The licence of B is not known.',
    );
    expect(ask(licensed('a', null), model('b'))).toBe(
      'It is recorded that there is no licence for A. The licence of B is not known.',
    );
  });

  it('marks what sources give otherwise, and opens both', () => {
    const disputed = model('a', {
      licence: {
        value: { name: 'MIT', openSource: true, openWeights: true },
        disputed: [{ value: { name: 'Own terms', openWeights: false }, sources: ['post'] }],
      },
    });
    const answer = answerTo('Is ', [disputed, model('b')]);
    expect(plainText(answer.answer)).toBe(
      'Licence of A: MIT (sources disagree), an open-source licence. ' +
        'The weights of A (sources disagree) can be downloaded. ' +
        'The licence of B is not known.',
    );
    expect(answer.answer.flatMap(({ explain }) => explain?.(to).others ?? [])).toMatchObject([
      { text: 'Own terms' },
      { text: 'No' },
    ]);
  });
});

describe('Which has the larger context window?', () => {
  const sized = (id: string, contextWindow: Model['contextWindow'] & {}): Model =>
    model(id, { contextWindow });
  const ask = (...models: Model[]): string => textOf('Which has the', models);

  it('gives both, the largest first', () => {
    expect(ask(sized('a', 64_000), sized('b', 128_000))).toBe(
      'B has the larger context window. ' +
        'The context window is 64,000 tokens for A and 128,000 tokens for B.',
    );
  });

  it('calls a tie a tie', () => {
    expect(ask(sized('a', 64_000), sized('b', 64_000))).toBe(
      'The context window of A and B is the same: 64,000 tokens.',
    );
    expect(ask(sized('a', 64_000), sized('b', 64_000), sized('c', 8_000))).toBe(
      'The context window of A and B is the same: 64,000 tokens. ' +
        'The context window is 8,000 tokens for C.',
    );
  });

  it('does not say which is larger where sources disagree about it', () => {
    const disputed = sized('a', {
      value: 128_000,
      disputed: [{ value: 200_000, sources: ['post'] }],
    });
    expect(ask(disputed, sized('b', 150_000))).toBe(
      'It cannot be said which is larger. The context window is ' +
        '128,000 tokens (sources disagree) for A and 150,000 tokens for B.',
    );
  });

  it('calls windows of 128,000 and 131,072 tokens about the same', () => {
    const texts = 'The context window is 128,000 tokens for A and 131,072 tokens for B.';
    expect(ask(sized('a', 128_000), sized('b', 131_072))).toBe(
      `The context windows of A and B are about the same. ${texts}`,
    );
    const disputed = { value: 128_000, disputed: [{ value: 131_072, sources: ['post'] }] };
    expect(ask(sized('a', disputed), sized('b', 128_000))).toMatch(
      /^The context windows of A and B are about the same\./,
    );
    expect(ask(sized('a', 128_000), sized('b', 131_072), sized('c', 8_000))).toMatch(
      /^The context windows of A and B are about the same\./,
    );
  });

  it('claims nothing of one that is not known', () => {
    const text = ask(sized('a', 64_000), sized('b', 128_000), model('c'));
    expect(text).toMatch(/^Of the context windows that are known, that of B is the largest\./);
    expect(text).toMatch(/The context window of C is not known\.$/);
  });
});

describe('Which supports a capability?', () => {
  const able = (id: string, vision: boolean): Model => model(id, { capabilities: { vision } });

  it('says what is recorded for each, and opens where that comes from', () => {
    const answer = answerTo('Which supports vision: A or B?', [able('a', true), able('b', false)]);
    expect(plainText(answer.answer)).toBe('Supported by A. Not supported by B.');
    expect(opened(answer)).toEqual([
      ['Vision, A', 'Yes'],
      ['Vision, B', 'No'],
    ]);
  });

  it('does not take what is not known for a no', () => {
    expect(textOf('Which supports vision', [able('a', true), model('b')])).toBe(
      'Supported by A. Not known for B.',
    );
    expect(textOf('Which supports vision', [model('a'), able('b', false)])).toBe(
      'Not supported by B. Not known for A.',
    );
  });

  it('names all that share an answer', () => {
    const models = [able('a', true), able('b', false), able('c', true), model('d')];
    expect(textOf('Which supports vision', models)).toBe(
      'Supported by A and C. Not supported by B. Not known for D.',
    );
  });
});

describe('Which supports several capabilities?', () => {
  it('is one question where nothing is known of one of the models', () => {
    const known = model('a', { capabilities: { reasoning: true, toolUse: true } });
    const answer = answerTo('Which supports reasoning and tool use: A or B?', [known, model('b')]);
    expect(plainText(answer.answer)).toBe('Supported by A. Not known for B.');
    expect(opened(answer)).toEqual([['A', 'Yes', 'Reasoning and Tool use']]);
  });
});

describe('Where can I run it?', () => {
  const served = (id: string, ...providers: string[]): Model =>
    model(id, {
      offers: providers.map((provider, index) => offer(index + 1, index + 1, { provider })),
    });
  const ask = (...models: Model[]): string => textOf('Where can I run', models);

  it('names every provider of a few', () => {
    expect(ask(served('a', 'p1', 'p2', 'p3', 'p4', 'p5'), served('b', 'p1'))).toBe(
      'A is offered by p1, p2, p3, p4, and p5. B is offered by p1.',
    );
  });

  it('of many says how many more there are, and names all behind that', () => {
    const eight = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
    const answer = answerTo('Where can I run A and B?', [served('a', ...eight), served('b', 'p1')]);
    expect(plainText(answer.answer)).toContain('A is offered by p1, p2, p3, p4, p5, and 3 more.');
    expect(opened(answer)).toEqual([['Provider, A', '8 providers', ...eight]]);
  });

  it('does not name whose offers are not counted on, and opens why', () => {
    const free = offer(0, 0, { provider: 'free' });
    const trial = offer(1, 1, { provider: 'mole', trial: true });
    const answer = answerTo('Where', [
      model('a', { offers: [offer(1, 1), free, trial] }),
      model('b', { offers: [trial] }),
    ]);
    expect(plainText(answer.answer)).toBe(
      'A is offered by harbor. Offers of A that are not counted: 2. ' +
        'Offers of B that are not counted: 1.',
    );
    expect(opened(answer)[0]).toEqual([
      'Provider, A',
      '2',
      'free, no charge, not in estimates',
      'mole, trial, not in estimates',
    ]);
  });

  it('does not count what the maker of a withdrawn model once offered', () => {
    const gone = model('a', {
      organization: 'acme',
      status: 'retired',
      offers: ['acme', 'acme-cloud', 'quay'].map((provider) => offer(1, 1, { provider })),
    });
    const comparison = compare(EMPTY_HEAD, [gone, served('b', 'acme', 'quay')]);
    expect(ask(gone, served('b', 'acme'))).toMatch(
      /^A is offered by quay\. Offers of A that are not counted: 2\. B is offered by acme\.$/,
    );
    expect(comparison.scorecard.offers.cells.map((cell) => cell?.providers)).toEqual([
      ['quay'],
      ['acme', 'quay'],
    ]);
    expect(comparison.switches[0]?.providers).toEqual(['quay']);
    expect(comparison.costs.costs[0]?.cheapest?.provider).toBe('quay');
  });

  it('says that no offer is recorded, not that there is none', () => {
    expect(ask(model('a'), model('b'))).toBe('No offer in force is recorded for A and B.');
  });

  it('adds your own hardware where the weights can be downloaded, whoever is asked', () => {
    const open = (id: string, ...disputed: boolean[]): Model =>
      model(id, {
        licence: {
          value: { name: 'MIT', openWeights: true },
          disputed: disputed.map((openWeights) => ({
            value: { name: 'Own terms', openWeights },
            sources: [],
          })),
        },
      });
    expect(ask(open('a', false), open('b', true), open('c'), model('d'))).toContain(
      'The weights of B and C can be downloaded, to run on your own hardware.',
    );
  });
});

describe('When should I pick which?', () => {
  it('says what speaks for each, with the figures', () => {
    const a = priced('a', 0.1, 0.1);
    const b = model('b', { offers: [offer(1, 1)], contextWindow: 128_000 });
    const text = textOf('When should I pick A over B?', [{ ...a, contextWindow: 64_000 }, b]);
    // 800 × 0.10 + 250 × 0.10 = 105; 800 × 1 + 250 × 1 = 1,050
    expect(text).toContain(
      'Choose A when cost decides: $105.00 a month at this workload, against $1,050.00 for B. Also when ',
    );
    expect(text).toContain(
      'Choose B when requests are long: a context window of 128,000 tokens, against 64,000 tokens for A.',
    );
  });

  it('gives the three most telling reasons', () => {
    const best = model('a', {
      offers: [offer(0.1, 0.1), offer(1, 1, { provider: 'quay' })],
      contextWindow: 128_000,
      maxOutput: 64_000,
      released: '2025-01',
    });
    const worse = model('b', {
      offers: [offer(1, 1)],
      contextWindow: 8_000,
      maxOutput: 4_000,
      released: '2023-01',
    });
    const text = textOf('When should I pick', [best, worse]);
    expect(text.match(/Choose A when|Also when/g)).toHaveLength(3);
  });

  it('warns of a model that its maker withdraws', () => {
    const gone = model('a', { status: 'retired' });
    const text = textOf('When should I pick', [gone, model('b')]);
    expect(text).toContain('Withdrawn by the maker: A.');
    const both = textOf('When should I pick', [gone, model('b', { status: 'retired' })]);
    expect(both).toContain('Withdrawn by the maker: A and B.');
    expect(both).toContain('to say when to choose A or B.');
  });
});

describe('Whatever is asked of any models', () => {
  const every = (run: (answered: Answered[], comparison: Comparison) => void): void =>
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, workload: load, asOf }) => {
        // Names that tell who is spoken of.
        const named = models.map((one, index) => ({ ...one, name: `M${index}M` }));
        const options = { workload: load, ...(asOf !== undefined && { asOf }) };
        const comparison = compare(head, named, options);
        run(answersOf(comparison), comparison);
      }),
      { numRuns: 100 },
    );

  it('no answer is empty or has a hole', () => {
    every((answered) => {
      for (const { question, answer } of answered) {
        expect(question).toMatch(/^\p{Lu}.*\?$/u);
        const text = plainText(answer);
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|[\uE000-\uE002]/);
        expect(text).not.toMatch(/ {2}| [.,;]|\(\)/);
        for (const [, percent] of text.matchAll(/([\d.,]+)% cheaper/g))
          expect(Number(percent?.replaceAll(',', ''))).toBeLessThanOrEqual(100);
      }
    });
  });

  it('nothing is claimed of a capability that is not known, and nothing known is left out', () => {
    every((answered, { capabilities, models }) => {
      for (const { question, answer } of answered) {
        const [, label] = /^Which (?:supports|is) (.+): /.exec(question) ?? [];
        const rows = capabilities.filter(({ name }) =>
          label?.split(/, and | and |, /).includes(words.text.capabilities[name].toLowerCase()),
        );
        if (rows.length === 0) continue;
        for (const sentence of plainText(answer).split(/(?<=\.) /)) {
          const value = sentence.startsWith('Supported')
            ? true
            : sentence.startsWith('Not known')
              ? undefined
              : false;
          for (const [, at] of sentence.matchAll(/M(\d)M/g))
            for (const row of rows) expect(row.cells[Number(at)]?.value).toBe(value);
        }
        expect([...plainText(answer).matchAll(/M\dM/g)]).toHaveLength(models.length);
      }
    });
  });

  it('each model is named among those with providers, with others and without any', () => {
    every((answered, { models }) => {
      const where = answered.find(({ question }) => question.startsWith('Where'));
      const sentences = plainText(where?.answer ?? []).split(/(?<=\.) /);
      const told = sentences.filter((sentence) => !sentence.startsWith('The weights'));
      const named = [...told.join(' ').matchAll(/M(\d)M/g)].map(([, at]) => Number(at)).sort();
      expect([...new Set(named)]).toEqual(models.map((_, position) => position));
    });
  });
});
