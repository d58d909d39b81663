import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/hosting-estimator/define.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  one,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
  until,
  type ElementOf,
} from '../support/elements.js';
import { model, offer } from '../support/models.js';

type Estimator = ElementOf<'hosting-estimator'>;

/** A card of 80 GB and 3.35 TB/s at $2.69 an hour, and a smaller one whose price is not known. */
const hardware: CatalogueDocument['hardware'] = {
  large: {
    name: 'Large 80 GB',
    memoryBytes: 80e9,
    memoryBandwidth: 3.35e12,
    offers: [
      { provider: 'harbor', perHour: 2.69, sources: ['prices'] },
      { provider: 'harbor', perHour: 1.5, spot: true },
    ],
  },
  small: { name: 'Small 24 GB', memoryBytes: 24e9 },
};

const attention = { layers: 32, keyValueHeads: 8, headSize: 128 };
const sized = (total: number, active = total) => ({ parameters: { total, active } });

const catalogue: CatalogueDocument = {
  format: 1,
  providers: { harbor: { name: 'Harbor Cloud' } },
  sources: { prices: { title: 'Harbor prices', url: 'https://harbor.example/prices' } },
  hardware,
  models: [
    model('mix', { ...sized(109e9, 17e9), attention, offers: [offer(2, 6)] }),
    model('lab', {
      ...sized(8e9),
      attention,
      offers: [offer(1, 1)],
      throughput: [
        { hardware: 'large', units: 1, bits: 4, outputTokensPerSecond: 900, concurrent: 64 },
      ],
    }),
    model('dim', { ...sized(8e9), offers: [offer(1, 1)] }),
    model('huge', { ...sized(2e12), attention, offers: [offer(1, 1)] }),
    model('closed', {
      licence: { name: 'Proprietary', openWeights: false },
      offers: [offer(1, 1)],
    }),
    model('unknown', { offers: [offer(1, 1)] }),
  ],
};

/** The guide's workload: 1 M requests of 700 tokens in and 300 out. */
const WORKLOAD = '{"requests": 1000000, "inputTokens": 700, "outputTokens": 300}';

const host = (properties: Record<string, unknown> = {}): Promise<Estimator> =>
  show('hosting-estimator', {
    catalogue,
    models: 'mix',
    workload: WORKLOAD,
    precision: '4',
    throughput: '100',
    counts: 'all',
    ...properties,
  } as never);

const field = (element: Estimator, name: string | RegExp): HTMLInputElement =>
  one(element, 'spinbutton', name);
const list = (element: Estimator, name: string): HTMLSelectElement =>
  one(element, 'combobox', name);

async function enter(element: Estimator, name: string | RegExp, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: Estimator, name: string, value: string): Promise<void> {
  list(element, name).value = value;
  list(element, name).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function open(element: Estimator): Promise<void> {
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  await element.updateComplete;
}

/** The first table: that of the chart has rows of its own. */
const cell = (element: Estimator, name: string): string[] => rowTexts(element, name);

const SPEED = /^Tokens per second, MIX/;

describe('<hosting-estimator> shows', () => {
  it('what the guide’s card costs and carries, and that it never breaks even', async () => {
    const element = await host();
    expect(cell(element, 'Rent')).to.eql(['$1,963.70']);
    expect(cell(element, 'Capacity')).to.eql(['210,240,000 tokens']);
    // 1,000 million tokens ÷ 210.24 million
    expect(cell(element, 'Copies')).to.eql(['5 copies']);
    expect(cell(element, 'Per million')[0]).to.match(/^\$9\.34 at capacity/);
    expect(cell(element, 'API offer')[0]).to.match(
      /^\$3,200\.00 a month .*\$3\.20 .*MIX via Harbor/,
    );
    expect(cell(element, 'Break-even')[0]).to.equal(
      'never at this speed takes 292 tokens per second or more ' +
        'would pay from 613,656,250 tokens a month, more than one copy carries',
    );
    expect(shownText(element)).to.include('Self-hosting never breaks even at this speed');
  });

  it('what the memory holds, and how that comes about', async () => {
    const element = await host();
    expect(cell(element, 'Memory')[0]).to.match(
      // 109 × 4 ÷ 8; 131,072 bytes × 8,192 × 8; a fifth of the weights
      /^73\.99 GB weights: 54\.5 GB KV cache: 8\.59 GB overhead: 10\.9 GB$/,
    );
    const opened = await explain(element, all(row(element, 'Memory')[0]!, 'button')[0]!);
    const lines = all(opened, 'listitem').map(textOf);
    expect(lines[0]).to.equal('weights: 109B × 4 bits ÷ 8 = 54.5 GB');
    expect(lines.at(-1)).to.include('parameters × bits ÷ 8');
    await expect(element).to.be.accessible();
  });

  it('the source of a price', async () => {
    const element = await host();
    const opened = await explain(element, all(row(element, 'Rent')[0]!, 'button')[0]!);
    expect(all(opened, 'listitem').map(textOf)[0]).to.equal(
      '$2.69 an hour × 1 GPU × 730 hours = $1,963.70',
    );
    expect(one(opened, 'link').textContent).to.include('Harbor prices');
  });

  it('from which volume on hosting pays', async () => {
    const element = await host({ throughput: '1000' });
    expect(cell(element, 'Break-even')[0]).to.match(
      /^from 613,656,250 tokens a month 613,656 requests a month/,
    );
    expect(one(element, 'img').getAttribute('aria-label')).to.include('hosting MIX');
  });

  it('what was measured, and warns of what the bandwidth does not allow', async () => {
    const element = await host({ models: 'lab', throughput: null });
    expect(cell(element, 'Throughput')[0]).to.match(
      /^900 tokens per second measured with 64 requests at once/,
    );
    await enter(element, /^Tokens per second/, '1000000');
    expect(cell(element, 'Throughput')[0]).to.include('more than the memory bandwidth allows');
    expect(shownText(element)).to.include('Check the throughput of LAB');
  });

  it('several models side by side, whatever is known of them', async () => {
    const element = await host({ models: 'mix, dim, huge, closed, unknown' });
    const gpus = cell(element, 'GPUs');
    // 2,000 × 0.5 × 1.2 + 8.59 GB in 80 GB each
    expect(gpus.slice(0, 3)).to.eql([
      '1 GPU',
      'at least 1 GPU',
      'does not fit: 16 GPUs needed, 8 GPUs at most',
    ]);
    const [, dim, , closed, unknown] = cell(element, 'Memory');
    expect(dim).to.match(/^at least 4\.8 GB .* KV cache not known$/);
    expect([closed, unknown]).to.eql([
      'its weights are not published',
      'its parameters are not known',
    ]);
    expect(cell(element, 'Monthly bill')[1]).to.match(/^at least \$/);
    expect(cell(element, 'Monthly bill')[2]).to.equal('not known');
    await open(element);
    await expect(element).to.be.accessible();
  });

  it('what it would take where no throughput is known', async () => {
    const element = await host({ throughput: null });
    expect(cell(element, 'Throughput')[0]).to.match(/^throughput on this hardware not known/);
    expect(cell(element, 'Monthly bill')).to.eql(['not known']);
    expect(cell(element, 'Break-even')[0]).to.match(
      /^depends on the throughput takes 292 tokens per second or more/,
    );
    expect(all(element, 'img').length).to.equal(0);
  });

  it('that nothing can be said without hardware', async () => {
    const { hardware: _, ...without } = catalogue;
    const element = await host({ catalogue: without });
    expect(cell(element, 'GPUs')).to.eql(['the catalogue does not describe this hardware']);
    await expect(element).to.be.accessible();
  });
});

describe('The plan of <hosting-estimator>', () => {
  it('is what its attributes say', async () => {
    const element = await host();
    element.setAttribute('rental', 'scheduled');
    element.setAttribute('hours-per-day', '10');
    element.setAttribute('utilisation', '50');
    element.setAttribute('spot', '');
    await element.updateComplete;
    // An empty attribute says nothing: on demand, 10 × 5 × 365 ÷ 7 ÷ 12 = 217.26 hours × $2.69
    expect(cell(element, 'Rent')).to.eql(['$584.43']);
    expect(field(element, /^Utilisation/).value).to.equal('50');
    element.setAttribute('spot', 'true');
    element.setAttribute('rental', 'always');
    await element.updateComplete;
    expect(cell(element, 'Rent')).to.eql(['$1,095.00']);
    expect(shownText(element)).to.include('Spot hardware can be taken back');
  });

  it('counts what is wrong as not given, and says so', async () => {
    const element = await host();
    for (const [name, value, expected] of [
      ['hardware', 'constructor', 'large or small'],
      ['precision', '5', '16, 8, or 4'],
      ['throughput', '<img src=x onerror=alert(1)>', 'tokens per second'],
      ['utilisation', '0', 'a number from 1 to 100'],
      ['concurrent', '1.5', 'a whole number from 1 to 10,000'],
      ['rental', '__proto__', 'always'],
      ['hourly', '1e999', 'a number from'],
    ] as const) {
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      await element.updateComplete;
      expect(shownText(element)).to.include(`The attribute “${name}” cannot be “${value}”`);
      expect(shownText(element)).to.include(expected);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
    }
  });

  it('is that of the reader', async () => {
    const element = await host();
    await enter(element, SPEED, '1000');
    expect(cell(element, 'Copies')).to.eql(['1 copy']);
    await choose(element, 'Bits of a weight', '16');
    // 218 + 8.59 + 43.6 GB in 80 GB each
    expect(cell(element, 'GPUs')).to.eql(['4 GPUs']);
    await choose(element, 'Paid for', 'per-second');
    expect(cell(element, 'Hours of work')[0]).to.equal('277.78 hours');
    await choose(element, 'Paid for', 'scheduled');
    await enter(element, 'Hours a day', '24');
    await enter(element, 'Days a week', '7');
    // 4 × $2.69 × 730
    expect(cell(element, 'Rent')).to.eql(['$7,854.80']);
    await choose(element, 'Bits of a weight', '4');
    await choose(element, 'Hardware and its price', '2');
    expect(cell(element, 'Rent')[0]).to.equal(
      'the price of the hardware is not known; enter yours',
    );
    await open(element);
    await enter(element, /^Your price/, '1');
    expect(cell(element, 'Rent')[0]).to.match(/^\$/);
  });

  it('keeps what counted before where a field holds no number', async () => {
    const element = await host();
    await enter(element, /^Utilisation/, '400');
    const input = field(element, /^Utilisation/);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(one(element, 'alert'))).to.equal('Enter a number from 1 to 100.');
    expect(cell(element, 'Capacity')).to.eql(['210,240,000 tokens']);
    await expect(element).to.be.accessible();
    await enter(element, SPEED, '');
    expect(cell(element, 'Throughput')[0]).to.match(/not known/);
  });

  it('can be set by keyboard alone, and the result is read out', async () => {
    const element = await host();
    field(element, SPEED).focus();
    field(element, SPEED).select();
    await sendKeys({ type: '1000' });
    await until(
      () =>
        all(element, 'status').some((status) => /Self-hosting costs no more/.test(textOf(status))),
      'nothing is read out',
    );
    await sendKeys({ press: 'Tab' });
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.field).to.equal(
      'utilisation',
    );
  });

  it('compares with the offer of another model where the reader asks for it', async () => {
    const element = await host({ models: 'mix, lab' });
    await open(element);
    await choose(element, 'API offer to compare with', 'lab');
    expect(cell(element, 'API offer')[0]).to.include('LAB via Harbor Cloud');
  });

  it('follows the workload of the page', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const element = await show(
      'hosting-estimator',
      { catalogue, models: 'mix', throughput: '100', precision: '4' } as never,
      page,
    );
    const costs = await show('cost-estimator', { catalogue, models: 'mix' }, page);
    const requests = one<HTMLInputElement>(costs, 'spinbutton', /^Requests a month/);
    requests.value = '2000000';
    requests.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(shownText(element)).to.include('2,000,000 requests a month');
    requests.value = '1000000';
    requests.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  });
});

describe('<hosting-estimator> fits', () => {
  for (const width of [280, 320, 1280])
    it(`into ${width} pixels with everything open`, async () => {
      const column = await fixture<HTMLElement>(`<div></div>`);
      column.style.inlineSize = `${width}px`;
      const element = await show(
        'hosting-estimator',
        { catalogue, models: 'mix, lab, dim, huge', throughput: '500', precision: '4' } as never,
        column,
      );
      await open(element);
      expect(element.scrollWidth).to.be.at.most(width);
      await expect(element).to.be.accessible();
    });

  it('a page from right to left, in the dark', async () => {
    const page = await fixture<HTMLElement>(
      '<div dir="rtl" lang="ar" style="color-scheme: dark; background: #121214; color: #eee; inline-size: 320px"></div>',
    );
    const element = await show(
      'hosting-estimator',
      { catalogue, models: 'mix, lab', throughput: '500', precision: '4' } as never,
      page,
    );
    await until(() => shownText(element).includes('الذاكرة'), 'it does not speak Arabic');
    await open(element);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expect(element).to.be.accessible();
  });
});

battery({
  tag: 'hosting-estimator',
  namesOf: (element) => all(element, 'columnheader').slice(1).map(textOf),
  english: 'GPUs of one copy',
});
