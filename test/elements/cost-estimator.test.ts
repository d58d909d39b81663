import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/model-compare/define.js';
import type { Workload } from '../../src/analysis/index.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  inState,
  one,
  recordEvents,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
  until,
  type ElementOf,
} from '../support/elements.js';
import { model, offer, priced } from '../support/models.js';
import { scripted } from '../support/scripted.js';
import { numberIn } from '../support/working.js';

type Estimator = ElementOf<'cost-estimator'>;

const pair: CatalogueDocument = {
  format: 1,
  providers: { harbor: { name: 'Harbor Cloud' } },
  models: [
    priced('large', 0.5, 1.5),
    priced('small', 0.2, 0.27),
    model('fee', { offers: [offer(0.2, 0.27, { prices: { perRequest: 0.005 } })] }),
    model('free', { offers: [offer(0, 0)] }),
  ],
};

/** Estimates for the reference pair, dearer one first, or what the properties say instead. */
const estimate = (properties: Parameters<typeof show>[1] = {}): Promise<Estimator> =>
  show('cost-estimator', { catalogue: pair, models: 'large, small', ...properties });

const preset = (element: Estimator): HTMLSelectElement => one(element, 'combobox', 'Preset');
const field = (element: Estimator, name: string): HTMLInputElement =>
  one(element, 'spinbutton', new RegExp(`^${name}`));
const REQUESTS = 'Requests a month';
const INPUT = 'Input tokens a request';
const OUTPUT = 'Output tokens a request';

/** What the form holds. */
const form = (element: Estimator): string[] => [
  textOf(preset(element).selectedOptions[0]),
  ...[REQUESTS, INPUT, OUTPUT].map((name) => field(element, name).value),
];

/** A cell by the names of its model and column. */
function cell(element: Estimator, name: string, column: string): HTMLElement {
  const columns = all(element, 'columnheader').map(textOf);
  return row(element, name)[columns.indexOf(column) - 1]!;
}
const monthly = (element: Estimator, name = 'SMALL'): string =>
  textOf(cell(element, name, 'Per month')).split(' ')[0]!;

/** Puts a text into a field as if it were typed at one stroke. */
async function enter(element: Estimator, name: string, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: Estimator, value: string): Promise<void> {
  preset(element).value = value;
  preset(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<cost-estimator> shows', () => {
  it('the cost of each model, cheapest first, and the offer it comes from', async () => {
    const element = await estimate();
    expect(one(element, 'region', 'Cost estimate')).to.be.ok;
    expect(all(element, 'rowheader').map(textOf)).to.eql([
      'SMALL via Harbor Cloud',
      'LARGE via Harbor Cloud',
    ]);
    // 800 M × $0.20 + 250 M × $0.27 and 800 M × $0.50 + 250 M × $1.50, each per million.
    // A year is 12 × $227.50 and 12 × $775.00.
    expect(textOf(cell(element, 'SMALL', 'Per month'))).to.equal(
      '$227.50 lowest Per year: $2,730.00',
    );
    expect(textOf(cell(element, 'LARGE', 'Per month'))).to.equal('$775.00 Per year: $9,300.00');
    expect(textOf(cell(element, 'SMALL', 'Per request'))).to.equal('$0.0002275');
    expect(shownText(element)).to.include('SMALL is the cheapest at $227.50 a month');
  });

  it('by how much, how many times and by which share the others are dearer', async () => {
    const element = await estimate();
    // 775.00 − 227.50, 775.00 ÷ 227.50 = 3.41 and 1 − 227.50 ÷ 775.00 = 0.7065
    expect(textOf(cell(element, 'LARGE', 'Versus cheapest'))).to.equal(
      '$547.50 more 3.4× as much the cheapest is 70.6% cheaper',
    );
    expect(textOf(cell(element, 'SMALL', 'Versus cheapest'))).to.equal('–');
    const [gap] = all(cell(element, 'LARGE', 'Versus cheapest'), 'button');
    const opened = await explain(element, gap!);
    expect(all(opened, 'listitem').map(textOf)).to.eql([
      '$775.00: LARGE',
      '$227.50: SMALL',
      '$775.00 − $227.50 = $547.50',
    ]);
  });

  it('what each cost is made of, and the parts add up to it', async () => {
    const element = await estimate({ models: 'large, small, fee' });
    for (const [requests, input, output] of [
      ['1000000', '800', '250'],
      ['7', '333', '11'],
      ['999999', '1', '1'],
      ['1', '1', '0'],
      ['1000000000', '9999999', '123457'],
    ] as const) {
      await enter(element, REQUESTS, requests);
      await enter(element, INPUT, input);
      await enter(element, OUTPUT, output);
      for (const name of ['LARGE', 'SMALL', 'FEE']) {
        // Firefox's text leaves out the space that a line breaks at.
        const parts = textOf(cell(element, name, 'Made of'))
          .split(/ \+ ?/)
          .map(numberIn);
        const total = numberIn(monthly(element, name));
        expect(parts.length).to.equal(name === 'FEE' ? 3 : 2);
        const sum = parts.reduce((result, part) => result + part, 0);
        expect(sum / total, `${parts.join(' + ')} = ${total}`).to.be.closeTo(1, 1e-14);
      }
    }
  });

  it('models of which no cost is known last, and says so', async () => {
    const element = await estimate({ models: 'free, large, small' });
    const headers = all(element, 'rowheader').map(textOf);
    expect(headers[2]).to.equal('FREE');
    expect(rowTexts(element, 'FREE')).to.eql(['only routes without a charge']);
    expect(shownText(element)).to.include(
      'No estimate can be given for FREE: only routes without a charge.',
    );
    expect(textOf(cell(element, 'SMALL', 'Per month'))).to.match(
      /^\$227\.50 lowest of those known /,
    );
  });

  it('the prices of the day it is asked for', async () => {
    const element = await estimate({ catalogue: fixtureDocument, models: 'alder-1b' });
    element.setAttribute('as-of', '2026-01-01');
    await element.updateComplete;
    // 800 M × $0.30 + 250 M × $0.40
    expect(monthly(element, 'Alder 1B')).to.equal('$340.00');
  });
});

describe('The workload of <cost-estimator>', () => {
  it('is a million requests of 800 and 250 tokens at first', async () => {
    expect(form(await estimate())).to.eql(['General', '1000000', '800', '250']);
  });

  it('is what it is given: a preset, JSON or an object', async () => {
    const element = await estimate();
    element.setAttribute('workload', 'chat');
    await element.updateComplete;
    expect(form(element)).to.eql(['Chat', '100000', '1500', '400']);
    // 150 M × $0.20 + 40 M × $0.27
    expect(monthly(element)).to.equal('$40.80');
    element.setAttribute('workload', '{ "outputTokens": 0 }');
    await element.updateComplete;
    expect(form(element)).to.eql(['Your own', '1000000', '800', '0']);
    expect(monthly(element)).to.equal('$160.00');
    element.workload = { requests: 2, inputTokens: 3, outputTokens: 4 };
    await element.updateComplete;
    expect(form(element)).to.eql(['Your own', '2', '3', '4']);
    element.workload = '{"requests": "many"}';
    await element.updateComplete;
    expect(form(element)).to.eql(['General', '1000000', '800', '250']);
  });

  it('is the preset that the reader chooses', async () => {
    const element = await estimate();
    await choose(element, 'chat');
    expect(form(element)).to.eql(['Chat', '100000', '1500', '400']);
    expect(monthly(element)).to.equal('$40.80');
    await enter(element, REQUESTS, '200000');
    expect(form(element)).to.eql(['Your own', '200000', '1500', '400']);
    expect(monthly(element)).to.equal('$81.60');
    await choose(element, 'default');
    expect(form(element)).to.eql(['General', '1000000', '800', '250']);
    expect(monthly(element)).to.equal('$227.50');
  });

  it('is that of the reader until the embedder gives another', async () => {
    const element = await estimate({ workload: 'chat' });
    await enter(element, REQUESTS, '200000');
    expect(monthly(element)).to.equal('$81.60');
    element.models = 'small, large';
    await element.updateComplete;
    expect(monthly(element)).to.equal('$81.60');
    await enter(element, OUTPUT, '');
    element.workload = 'default';
    await element.updateComplete;
    expect(form(element)).to.eql(['General', '1000000', '800', '250']);
    expect(monthly(element)).to.equal('$227.50');
    expect(all(element, 'alert').length).to.equal(0);
  });
});

describe('A number that <cost-estimator> cannot use', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['a negative one', '-5'],
    ['a fraction', '1.5'],
    ['one too large', '1e30'],
  ] as const) {
    it(`such as ${what}, is said to be so, and the last good one counts`, async () => {
      const element = await estimate();
      const events = recordEvents(element, 'workload-change');
      await enter(element, INPUT, text);
      const input = field(element, INPUT);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const message = one(element, 'alert');
      expect(textOf(message)).to.equal('Enter a whole number from 0 to 10,000,000.');
      expect(input.getAttribute('aria-describedby')).to.equal(message.id);
      expect(monthly(element)).to.equal('$227.50');
      expect(events).to.eql([]);
      await expect(element).to.be.accessible();

      await enter(element, INPUT, '900');
      expect(input.getAttribute('aria-invalid')).to.equal('false');
      expect(all(element, 'alert').length).to.equal(0);
      // 900 M × $0.20 + 250 M × $0.27
      expect(monthly(element)).to.equal('$247.50');
    });
  }

  it('stays as it was typed, and said to be wrong, until it is mended', async () => {
    const element = await estimate();
    const input = field(element, INPUT);
    input.focus();
    input.select();
    await sendKeys({ press: 'Backspace' });
    await until(() => all(element, 'alert').length === 1, 'nothing is said');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(input.value).to.equal('');
    expect(all(element, 'alert').length).to.equal(1);
    expect(monthly(element)).to.equal('$227.50');
  });

  it('does not count in part: costs are those from before it was typed', async () => {
    const element = await estimate();
    const input = field(element, INPUT);
    input.focus();
    input.select();
    await sendKeys({ type: '2.5' });
    await until(() => all(element, 'alert').length === 1, 'nothing is said');
    // Not those of 2 tokens.
    expect(monthly(element)).to.equal('$227.50');
  });
});

describe('A change of the workload in <cost-estimator>', () => {
  it('is told to the page, with the workload and the models', async () => {
    const element = await estimate();
    const outside = element.parentElement!;
    const listener = oneEvent(outside, 'workload-change');
    await enter(element, REQUESTS, '5');
    const event = (await listener) as CustomEvent<{ workload: Workload; models: string[] }>;
    expect(event.bubbles).to.be.true;
    expect(event.composed).to.be.true;
    expect(event.detail).to.eql({
      workload: { requests: 5, inputTokens: 800, outputTokens: 250 },
      models: ['large', 'small'],
    });
    event.detail.workload.requests = 9;
    await element.updateComplete;
    expect(form(element)[1]).to.equal('5');
  });

  it('is told once for each, and not where the embedder makes it', async () => {
    const element = await estimate();
    const events = recordEvents(element, 'workload-change');
    element.workload = 'chat';
    await element.updateComplete;
    expect(events.length).to.equal(0);
    await choose(element, 'rag');
    await enter(element, OUTPUT, '6');
    expect(events.length).to.equal(2);
  });

  it('is read out once, politely, when the reader pauses', async () => {
    const element = await estimate();
    const status = (): string => all(element, 'status').map(textOf).join('');
    const said: string[] = [];
    new MutationObserver(() => said.push(status())).observe(element.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    // Somebody who types for longer than a pause takes.
    const start = performance.now();
    for (let key = 1; key <= 6; key++) {
      await enter(element, REQUESTS, '2000000'.slice(0, key + 1));
      await until(() => performance.now() - start > 150 * key, 'time stands still');
      expect(status()).to.equal('');
    }
    const last = performance.now();
    await until(status, 'nothing is read out');
    expect(performance.now() - last).to.be.greaterThan(400);
    // 1,600 M × $0.20 + 500 M × $0.27
    expect(status()).to.match(/^SMALL is the cheapest at \$455\.00 a month/);
    expect(new Set(said)).to.eql(new Set(['', status()]));
  });

  it('is followed by what else is on the page, unless that has a workload of its own', async () => {
    const element = await estimate();
    const catalogue = { catalogue: pair, models: 'small, large' };
    const follower = await show('model-compare', catalogue);
    const other = await estimate();
    const own = await show('model-compare', { ...catalogue, workload: 'default' });
    await choose(element, 'chat');
    await Promise.all([follower.updateComplete, other.updateComplete, own.updateComplete]);
    expect(rowTexts(follower, 'Per month')[0]).to.match(/^\$40\.80/);
    expect(form(other)).to.eql(['Chat', '100000', '1500', '400']);
    expect(rowTexts(own, 'Per month')[0]).to.match(/^\$227\.50/);

    await enter(other, REQUESTS, '200000');
    await Promise.all([follower.updateComplete, element.updateComplete]);
    expect(rowTexts(follower, 'Per month')[0]).to.match(/^\$81\.60/);
    expect(form(element)).to.eql(['Your own', '200000', '1500', '400']);
    expect(monthly(element)).to.equal('$81.60');
  });
});

describe('The reader of <cost-estimator>', () => {
  it('can do everything from the keyboard', async () => {
    const element = await estimate();
    const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused() === preset(element), 'the list is first').to.be.true;
    await sendKeys({ type: 'R' });
    await until(() => form(element)[0] === 'Retrieval (RAG)', 'the list cannot be used');
    // 200,000 × 6,000 × $0.20 + 200,000 × 500 × $0.27, each per million
    expect(monthly(element)).to.equal('$267.00');

    await sendKeys({ press: 'Tab' });
    const input = field(element, REQUESTS);
    expect(focused() === input, 'then the number of requests').to.be.true;
    input.select();
    await sendKeys({ type: '400000' });
    await until(() => monthly(element) === '$534.00', 'the field cannot be typed into');
    await sendKeys({ press: 'Tab' });
    const unit = one<HTMLSelectElement>(element, 'combobox', 'Volume counted in');
    expect(focused() === unit, 'then what they are counted in').to.be.true;
    for (const name of [INPUT, OUTPUT]) {
      await sendKeys({ press: 'Tab' });
      expect(focused() === field(element, name), name).to.be.true;
    }
    await sendKeys({ press: 'ArrowUp' });
    await until(() => form(element)[3] === '501', 'the field has no steps');
  });

  it('keeps what was set, and the place in it, when the catalogue is loaded again', async () => {
    const server = await scripted({ body: pair });
    const element = await estimate({ catalogue: server.url });
    await enter(element, REQUESTS, '2000000');
    await enter(element, OUTPUT, '');
    const input = field(element, OUTPUT);
    input.focus();
    const expectKept = (): void => {
      expect(form(element)).to.eql(['Your own', '2000000', '800', '']);
      expect(element.shadowRoot?.activeElement === input, 'it has the focus').to.be.true;
    };

    const dearer = pair.models.map(({ id }) => priced(id, 1, 1));
    await server.rewrite({ body: { ...pair, models: dearer } });
    element.reload();
    await oneEvent(element, 'load');
    await element.updateComplete;
    expectKept();
    // 1,600 M × $1 + 500 M × $1
    expect(monthly(element)).to.equal('$2,100.00');

    await server.rewrite({ status: 404 });
    element.reload();
    await inState(element, 'stale');
    expectKept();
    await server.rewrite({ body: pair });
    element.reload();
    await inState(element, 'ready');
    expectKept();
    expect(monthly(element)).to.equal('$455.00');
  });
});

battery({
  tag: 'cost-estimator',
  namesOf: (element) =>
    all(element, 'rowheader').map((header) => textOf(header).replace(/ via .*/, '')),
  english: '$227.50',
});
