import { expect } from '@open-wc/testing';
import type { CatalogueDocument } from '../../../src/catalogue/types.js';
import { all, explain, figures, show, shownText, textOf, type AnyElement } from '../elements.js';
import { shownOf, type Sample } from './sample.js';

const IMAGE = '<img src=x onerror="window.ranHostileCode = true">';
const MARKDOWN = '**bold** [click](javascript:alert(1))';
const LONG = 'x'.repeat(10_000);
const BAD_URLS = [
  'javascript:window.ranHostileCode=true',
  ' JavaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  'file:///etc/hosts',
];

/** A catalogue whose every text wants to be more than text. */
const hostile = {
  format: 1,
  title: IMAGE,
  publisher: { name: IMAGE, url: BAD_URLS[0] },
  licence: { name: MARKDOWN, url: BAD_URLS[1] },
  credits: [{ name: IMAGE, licence: MARKDOWN, url: BAD_URLS[2] }],
  organizations: { constructor: { name: IMAGE } },
  providers: { toString: { name: MARKDOWN, url: BAD_URLS[0] } },
  benchmarks: { valueOf: { name: IMAGE, description: LONG } },
  sources: Object.fromEntries(
    BAD_URLS.map((url, index) => [`source-${index}`, { title: IMAGE, publisher: MARKDOWN, url }]),
  ),
  models: [
    {
      id: 'image',
      name: IMAGE,
      organization: 'constructor',
      architecture: {
        value: LONG,
        note: IMAGE,
        sources: ['source-0', 'source-1', 'source-2', 'source-3', 'source-4', 'hasOwnProperty'],
        disputed: [{ value: MARKDOWN, sources: ['source-0'] }],
      },
      licence: { name: MARKDOWN, url: BAD_URLS[0] },
      offers: [{ provider: 'toString', prices: { input: 1, output: 2 }, sources: ['source-1'] }],
      scores: [{ benchmark: 'valueOf', value: 50, metric: IMAGE, harness: IMAGE, note: LONG }],
    },
    {
      id: 'markdown',
      name: MARKDOWN,
      organization: 'isPrototypeOf',
      offers: [
        { provider: 'propertyIsEnumerable', prices: { input: 2, output: 3 }, variant: IMAGE },
      ],
      scores: [{ benchmark: 'valueOf', value: 60, metric: IMAGE, sources: ['source-2'] }],
    },
    { id: 'long', name: 'y'.repeat(500), offers: [{ provider: 'x', prices: { input: 1e15 } }] },
    { id: 'endless', name: LONG },
    { id: 'image', name: 'The second of one id' },
    { id: '__proto__', name: 'Bad id' },
    null,
  ],
} as unknown as CatalogueDocument;

const ranHostileCode = (): boolean => 'ranHostileCode' in window;

function expectHarmless(element: AnyElement): void {
  const root = element.renderRoot;
  const markup = root.querySelectorAll('img, script, iframe, [onerror], b, i:not(:empty)');
  expect(markup.length).to.equal(0);
  for (const link of root.querySelectorAll('a')) {
    expect(link.protocol).to.match(/^(https?|mailto):$/);
  }
  expect(ranHostileCode()).to.be.false;
}

export function hostileInput(sample: Sample): void {
  const { tag, namesOf } = sample;
  describe('of a hostile catalogue', () => {
    const models = 'image, markdown, long';

    it('every text is shown as text, and no bad address becomes a link', async () => {
      const element = await show(tag, { catalogue: hostile, models });
      expect(namesOf(element)).to.include.members(shownOf(sample, [IMAGE, MARKDOWN]));
      expectHarmless(element);
      for (const figure of figures(element)) {
        await explain(element, figure);
        expectHarmless(element);
      }
    });

    it('a name of 10,000 letters is left out, which is said', async () => {
      const element = await show(tag, { catalogue: hostile, models: 'endless, markdown' });
      expect(namesOf(element)).to.eql([MARKDOWN]);
      expect(shownText(element)).to.match(/“endless” is not in this catalogue.*left out/);
    });

    it('long words stay within the page', async () => {
      const element = await show(tag, { catalogue: hostile, models });
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  });

  describe('of hostile attributes', () => {
    it('each is text, and each gives way to what is usual', async () => {
      const element = await show(tag);
      for (const [name, value] of [
        ['as-of', IMAGE],
        ['workload', '{"requests": 1e400, "inputTokens": -5, "__proto__": {"outputTokens": 1}}'],
        ['theme', IMAGE],
        ['lang', IMAGE],
        ['sections', IMAGE],
      ] as const) {
        element.setAttribute(name, value);
        await element.updateComplete;
        expect(namesOf(element)).to.have.members(shownOf(sample, ['Alder 1B', 'Birch 22B']));
        expectHarmless(element);
      }
      element.setAttribute('models', `${IMAGE}, alder-1b, __proto__, constructor`);
      await element.updateComplete;
      expect(namesOf(element)).to.eql(['Alder 1B']);
      expect(shownText(element)).to.include(`“${IMAGE}” is not in this catalogue.`);
      expect(all(element, 'link').map(textOf).join()).not.to.include(IMAGE);
      expectHarmless(element);
    });
  });
}
