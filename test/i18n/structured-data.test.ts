import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { structuredData, type StructuredDataInput } from '../../src/i18n/structured-data.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

interface Node {
  '@type': string;
  [property: string]: unknown;
}

const PRICES: StructuredDataInput['prices'] = [
  { key: 'input', name: 'Input price', unit: '1,000,000 tokens' },
  { key: 'output', name: 'Output price', unit: '1,000,000 tokens' },
  { key: 'perRequest', name: 'Request fee', unit: '1 request' },
];

const write = (
  models: Model[],
  head: CatalogueHead = EMPTY_HEAD,
  questions: StructuredDataInput['questions'] = [],
): string =>
  structuredData({
    head,
    comparison: compare(head, models, { asOf: '2026-05-11' }),
    lang: 'en',
    questions,
    prices: PRICES,
  });

const graphOf = (...given: Parameters<typeof write>): Node[] =>
  (JSON.parse(write(...given)) as { '@graph': Node[] })['@graph'];

const applicationOf = (given: Model, head?: CatalogueHead): Node =>
  graphOf([given], head)[0] as Node;

describe('Search engines are told', () => {
  it('the questions and answers that stand on the page', () => {
    const questions = [{ question: 'Which is cheaper: A or B?', answer: 'A is the cheapest.' }];
    expect(graphOf([model('a'), model('b')], EMPTY_HEAD, questions)[0]).toEqual({
      '@type': 'FAQPage',
      inLanguage: 'en',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Which is cheaper: A or B?',
          acceptedAnswer: { '@type': 'Answer', text: 'A is the cheapest.' },
        },
      ],
    });
  });

  it('each model with its maker, date and licence, and its offers with their prices', () => {
    const alder = model('alder', {
      name: 'Alder',
      organization: 'north',
      released: '2024-09-25',
      licence: { name: 'MIT', url: 'https://example.org/mit' },
      offers: [
        offer(0.2, 0.27, {
          from: '2026-03-13',
          until: '2026-08-01',
          prices: { perRequest: 0.005 },
        }),
        offer(0.3, undefined, { provider: 'quay', currency: 'EUR' }),
      ],
    });
    const head: CatalogueHead = {
      format: 1,
      organizations: { north: { name: 'North', url: 'https://north.example' } },
      providers: { harbor: { name: 'Harbor' } },
    };
    const price = (name: string, amount: number, priceCurrency: string, unitText: string) => ({
      '@type': 'UnitPriceSpecification',
      name,
      price: amount,
      priceCurrency,
      unitText,
    });
    expect(applicationOf(alder, head)).toEqual({
      '@type': 'SoftwareApplication',
      applicationCategory: 'DeveloperApplication',
      name: 'Alder',
      author: { '@type': 'Organization', name: 'North', url: 'https://north.example' },
      datePublished: '2024-09-25',
      license: 'https://example.org/mit',
      offers: [
        {
          '@type': 'Offer',
          seller: { '@type': 'Organization', name: 'Harbor' },
          priceSpecification: [
            price('Input price', 0.2, 'USD', '1,000,000 tokens'),
            price('Output price', 0.27, 'USD', '1,000,000 tokens'),
            price('Request fee', 0.005, 'USD', '1 request'),
          ],
          validFrom: '2026-03-13',
          // The catalogue's date is the first on which the prices no longer hold.
          priceValidUntil: '2026-07-31',
        },
        {
          '@type': 'Offer',
          seller: { '@type': 'Organization', name: 'quay' },
          priceSpecification: [price('Input price', 0.3, 'EUR', '1,000,000 tokens')],
        },
      ],
    });
  });

  it('the last day of prices that end with a month or a year', () => {
    const until = (date: string): unknown =>
      applicationOf(model('a', { offers: [offer(1, 1, { until: date })] })).offers;
    expect(until('2026-09')).toMatchObject([{ priceValidUntil: '2026-08-31' }]);
    expect(until('2028')).toMatchObject([{ priceValidUntil: '2027-12-31' }]);
  });

  it('nothing that is not known', () => {
    expect(applicationOf(model('a', { released: null, licence: { name: 'Own terms' } }))).toEqual({
      '@type': 'SoftwareApplication',
      applicationCategory: 'DeveloperApplication',
      name: 'A',
    });
  });

  it('no trial, no route without a charge, no price of another day', () => {
    const free = model('a', {
      offers: [
        offer(1, 1, { trial: true }),
        offer(0, 0),
        offer(undefined, undefined),
        offer(1, 1, { until: '2026-05-11' }),
      ],
    });
    expect(applicationOf(free)).not.toHaveProperty('offers');
  });

  it('no questions where none stand on the page', () => {
    expect(graphOf([model('a')]).map((node) => node['@type'])).toEqual(['SoftwareApplication']);
  });
});

describe('Nothing in a catalogue', () => {
  it('ends the script that it stands in', () => {
    const hostile = '</script><script>alert(1)</script><!--';
    const json = write([model('a', { name: hostile })], EMPTY_HEAD, [
      { question: hostile, answer: hostile },
    ]);
    expect(json).not.toContain('<');
    expect((JSON.parse(json) as { '@graph': Node[] })['@graph'][1]?.name).toBe(hostile);
  });

  it('is found under a name that every object inherits', () => {
    const inherited = model('a', {
      organization: 'constructor',
      offers: [offer(1, 1, { provider: 'toString' })],
    });
    expect(applicationOf(inherited, { format: 1, organizations: {}, providers: {} })).toMatchObject(
      {
        author: { name: 'constructor' },
        offers: [{ seller: { name: 'toString' } }],
      },
    );
  });
});

/**
 * What schema.org allows, of what is used here: the properties of each type, its own and those it
 * inherits, and what each of them may hold.
 */
const THING = { name: 'Text', url: 'URL' };
const CREATIVE_WORK = {
  ...THING,
  author: 'Organization',
  datePublished: 'Date',
  inLanguage: 'Text',
  license: 'URL',
  mainEntity: 'Question',
  text: 'Text',
};
const VOCABULARY: Record<string, Record<string, string>> = {
  FAQPage: CREATIVE_WORK,
  Question: { ...CREATIVE_WORK, acceptedAnswer: 'Answer' },
  Answer: CREATIVE_WORK,
  SoftwareApplication: { ...CREATIVE_WORK, applicationCategory: 'Text', offers: 'Offer' },
  Organization: THING,
  Offer: {
    ...THING,
    priceSpecification: 'UnitPriceSpecification',
    priceValidUntil: 'Date',
    seller: 'Organization',
    validFrom: 'Date',
  },
  UnitPriceSpecification: {
    ...THING,
    price: 'Number',
    priceCurrency: 'Text',
    unitText: 'Text',
  },
};

const SIMPLE: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value !== '',
  Number: (value) => typeof value === 'number',
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value),
  URL: (value) => typeof value === 'string' && URL.canParse(value),
};

function expectInVocabulary(node: Node): void {
  const allowed = VOCABULARY[node['@type']];
  expect(allowed, node['@type']).toBeDefined();
  for (const [property, value] of Object.entries(node)) {
    if (property === '@type') continue;
    const range = allowed?.[property] ?? 'nothing';
    const simple = SIMPLE[range];
    for (const one of [value].flat()) {
      if (simple) {
        expect(simple(one), `${node['@type']}.${property}: ${String(one)}`).toBe(true);
      } else {
        expect((one as Node)['@type'], `${node['@type']}.${property}`).toBe(range);
        expectInVocabulary(one as Node);
      }
    }
  }
}

describe('The vocabulary of schema.org', () => {
  it('has every type and property that is said of any models', () => {
    fc.assert(
      fc.property(arbitrary.question, ({ head, models, workload, asOf }) => {
        const comparison = compare(head, models, { workload, ...(asOf !== undefined && { asOf }) });
        const questions = [{ question: 'Is it?', answer: 'It is not known.' }];
        const input = { head, comparison, lang: 'en', questions, prices: PRICES };
        const data = JSON.parse(structuredData(input)) as { '@graph': Node[] };
        expect(Object.keys(data)).toEqual(['@context', '@graph']);
        expect(data['@graph']).toHaveLength(1 + models.length);
        for (const node of data['@graph']) expectInVocabulary(node);
      }),
      { numRuns: 100 },
    );
  });
});
