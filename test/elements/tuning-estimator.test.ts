import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/tuning-estimator/define.js';
import type { TuningPlan } from '../../src/analysis/index.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  figures,
  inState,
  one,
  recordEvents,
  show,
  shownText,
  textOf,
  until,
  type ElementOf,
} from '../support/elements.js';
import { model } from '../support/models.js';
import { scripted } from '../support/scripted.js';
import { expectToHold } from '../support/working.js';

type Estimator = ElementOf<'tuning-estimator'>;

const catalogue: CatalogueDocument = {
  format: 1,
  published: '2026-11-01',
  providers: { harbor: { name: 'Harbor Cloud' }, forge: { name: 'Forge' } },
  sources: { prices: { title: 'Prices of GPUs' }, card: { title: 'Model card' } },
  hardware: {
    h100: {
      name: 'H100 80 GB',
      memoryBytes: 80e9,
      flops: 989e12,
      offers: [
        { provider: 'harbor', perHour: 2.69, asOf: '2026-03', sources: ['prices'] },
        { provider: 'forge', perHour: 1.5, spot: true, asOf: '2026-03' },
      ],
    },
  },
  models: [
    model('mixtral', {
      parameters: { total: { value: 46.7e9, sources: ['card'] }, active: 12.9e9 },
    }),
    model('dense', {
      parameters: { total: 13e9, active: 13e9 },
      tuning: [{ provider: 'forge', perMillionTokens: 25, minimum: 4, storagePerMonth: 2 }],
    }),
    model('closed', {
      licence: { name: 'Closed', openWeights: false },
      tuning: [{ provider: 'forge', perMillionTokens: 25 }],
    }),
    model('unknown'),
  ],
};

/** An estimate as it stands on a wide page: with all columns. */
async function estimate(
  properties: Parameters<typeof show>[1] & { plan?: unknown } = {},
): Promise<Estimator> {
  const element = await show('tuning-estimator', {
    catalogue,
    models: 'mixtral, dense',
    ...properties,
  });
  element.parentElement!.style.inlineSize = '1280px';
  return element;
}

const field = (element: Estimator, name: string): HTMLInputElement => {
  openDetails(element);
  return one(element, 'spinbutton', new RegExp(`^${name}`));
};

function openDetails(element: Estimator): void {
  element.renderRoot.querySelector('details.more')?.setAttribute('open', '');
}

async function enter(element: Estimator, name: string, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The cells of a model's setup, by the name of the model and how its row begins. */
function cells(element: Estimator, name: string, setup: string): string[] {
  const group = all(element, 'rowgroup').find((rows) => textOf(rows).startsWith(name));
  const rows = all(group!, 'row').filter((row) =>
    all(row, 'rowheader').some((header) => textOf(header).startsWith(setup)),
  );
  expect(rows.length, `${setup} of ${name}`).to.equal(1);
  return all(rows[0]!, 'cell').map(textOf);
}

const [MEMORY, GPUS, HOURS, RUN, YEAR] = [0, 1, 2, 3, 4];

describe('<tuning-estimator> shows', () => {
  it('memory, GPUs, duration and cost of each method', async () => {
    const element = await estimate();
    expect(one(element, 'region', 'Fine-tuning cost')).to.be.ok;
    // 46.7 B × 16 bytes = 747.2 GB, ÷ 80 GB → 10 GPUs
    const full = cells(element, 'MIXTRAL', 'Full fine-tuning');
    expect([full[MEMORY], full[GPUS]]).to.eql(['747.2 GB', '10 GPUs']);
    // 4 × 12.9e9 × 10e6 × 3 ÷ (2 × 989e12 × 40 %) ÷ 3,600 s = 0.543 h; × 2 × $2.69 = $2.92; × 12
    const lora = cells(element, 'MIXTRAL', 'LoRA');
    expect([lora[HOURS], lora[RUN], lora[YEAR]]).to.eql(['0.543 hours', '$2.92 lowest', '$35.04']);
    expect(shownText(element)).to.include(
      'MIXTRAL (LoRA) costs least: $2.92 a run, 0.543 hours on 2 GPUs.',
    );
  });

  it('providers that tune beside GPUs of one’s own', async () => {
    const element = await estimate();
    // 10 M × 3 × $25 ÷ 1 M = $750; 12 × $750 + 12 × $2 = $9,024; $750.00 − $2.92
    const [memory, gpus, hours, run, year, against] = cells(element, 'DENSE', 'by Forge');
    expect([memory, gpus, hours, run, year]).to.eql(['–', '–', '–', '$750.00', '$9,024.00']);
    expect(against).to.match(/^\$747\.08 more/);
    await enter(element, 'Training tokens', '100');
    expect(cells(element, 'DENSE', 'by Forge')[RUN]).to.equal('$4.00 the least that a job costs');
  });

  it('seven days on four H100 as $1,807.68, whatever the model', async () => {
    const element = await estimate({ plan: '{"days": 7, "gpus": 4, "methods": ["qlora"]}' });
    for (const name of ['MIXTRAL', 'DENSE']) {
      const row = cells(element, name, 'QLoRA');
      // 7 × 24 h × 4 × $2.69
      expect([row[HOURS], row[RUN]]).to.eql(['168 hours', '$1,807.68']);
      expect(row[GPUS]).to.equal('4 GPUs 1 GPU needed');
    }
  });

  it('why there is no cost, and never a guess', async () => {
    const element = await estimate({ models: 'closed, unknown' });
    expect(cells(element, 'CLOSED', 'Full')).to.eql(['its weights are not published']);
    expect(cells(element, 'UNKNOWN', 'Full')).to.eql(['its parameters are not known']);
    expect(cells(element, 'CLOSED', 'by Forge')[RUN]).to.equal('$750.00');
    const small = await estimate({ plan: { gpus: 1, methods: ['full'] } });
    expect(cells(small, 'MIXTRAL', 'Full')[3]).to.equal('does not fit');
    expect(cells(small, 'MIXTRAL', 'Full')[GPUS]).to.equal('1 GPU 10 GPUs needed');
    // What is given is computed with, and whether it can be is not known.
    const given = await estimate({ models: 'unknown', plan: { gpus: 2, days: 1 } });
    expect(cells(given, 'UNKNOWN', 'LoRA').slice(0, 4)).to.eql([
      'not known',
      '2 GPUs whether it fits is not known',
      '24 hours',
      '$129.12 equal',
    ]);
    const none = await estimate({ catalogue: { ...catalogue, hardware: {} }, models: 'dense' });
    expect(cells(none, 'DENSE', 'LoRA').at(-1)).to.equal('the catalogue has no GPUs');
  });

  it('what is assumed and what is left out', async () => {
    const element = await estimate();
    const text = shownText(element);
    expect(text).to.include('Activations are not included');
    expect(text).to.include('training reaches 40% of the GPUs’ peak');
    expect(text).to.include('Adapters are taken to have 1% of the model’s parameters.');
    element.plan = { days: 31, methods: ['full'] };
    await element.updateComplete;
    expect(shownText(element)).not.to.include('peak.');
    expect(shownText(element)).not.to.include('Adapters are taken');
    expect(shownText(element)).to.include('A year’s training (12 runs) takes longer than a year');
  });

  it('the working of every figure, which holds', async () => {
    const element = await estimate({
      plan: { evaluationHours: 2, preparationHours: 3, preparationPrice: 40 },
    });
    let lines = 0;
    for (const figure of figures(element)) {
      const opened = await explain(element, figure);
      for (const line of all(opened, 'listitem').map(textOf)) {
        if (!line.includes(' = ')) continue;
        expectToHold(line);
        lines += 1;
      }
    }
    expect(lines).to.be.greaterThan(40);
  });

  it('the sources of a price, of parameters, and of the formulas', async () => {
    const element = await estimate();
    const open = async (shown: string): Promise<string> =>
      textOf(await explain(element, one(element, 'button', shown)));
    expect(await open('747.2 GB')).to.match(/optimizer states: .*ZeRO.*Source: Model card/);
    expect(await open('46.7B parameters')).to.include('Source: Model card');
    expect(await open('$35.04')).to.match(/Prices of GPUs.*As of Mar 2026/);
    const [hours] = all(element, 'button', '0.543 hours');
    expect(textOf(await explain(element, hours!))).to.include('Kaplan');
  });
});

describe('The reader of <tuning-estimator>', () => {
  it('sets tokens, GPUs, days and prices, and may leave blank what can be computed', async () => {
    const element = await estimate({ models: 'dense' });
    const lora = (): string[] => cells(element, 'DENSE', 'LoRA');
    await enter(element, 'Days a run takes', '2.5');
    // 60 h × $2.69
    expect([lora()[HOURS], lora()[RUN]]).to.eql(['60 hours', '$161.40 equal']);
    await enter(element, 'Number of GPUs', '3');
    await enter(element, 'Your price of a GPU', '1');
    expect(lora()[RUN]).to.match(/^\$180\.00/);
    expect(shownText(element)).to.include('The price of the GPU is yours.');
    await enter(element, 'Number of GPUs', '');
    expect(lora()[RUN]).to.match(/^\$60\.00/);
    await enter(element, 'Days a run takes', '');
    await enter(element, 'Share of peak speed', '80');
    // 4 × 13e9 × 30e6 ÷ (989e12 × 80 %) ÷ 3,600 s
    expect(lora()[HOURS]).to.equal('0.548 hours');
  });

  it('chooses the GPU and its price', async () => {
    const element = await estimate({ models: 'dense', plan: { days: 1 } });
    const list = one<HTMLSelectElement>(element, 'combobox', 'GPU and its price');
    expect([...list.options].map(textOf)).to.eql([
      'H100 80 GB, Harbor Cloud, $2.69 an hour',
      'H100 80 GB, Forge, $1.50 an hour, spot',
    ]);
    list.value = '1';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(cells(element, 'DENSE', 'LoRA')[RUN]).to.match(/^\$36\.00/);
    element.plan = { days: 1, provider: 'harbor', hardware: 'h100' };
    await element.updateComplete;
    expect(list.value).to.equal('0');
    expect(cells(element, 'DENSE', 'LoRA')[RUN]).to.match(/^\$64\.56/);
  });

  it('chooses the methods, at least one', async () => {
    const element = await estimate({ models: 'mixtral' });
    const boxes = all<HTMLInputElement>(element, 'checkbox');
    for (const box of boxes) box.click();
    await element.updateComplete;
    expect(boxes.map((box) => box.checked)).to.eql([false, false, true]);
    expect(textOf(one(element, 'alert'))).to.equal('Choose at least one method.');
    expect(all(element, 'rowheader').map(textOf)).to.eql([
      'MIXTRAL 46.7B parameters · 12.9B active',
      'QLoRA',
    ]);
    await expect(element).to.be.accessible();
    boxes[0]!.click();
    await element.updateComplete;
    expect(all(element, 'alert').length).to.equal(0);
  });

  it('is told what cannot be, and the last good number counts', async () => {
    const element = await estimate();
    const before = cells(element, 'MIXTRAL', 'LoRA');
    for (const [name, text, message] of [
      ['Epochs', '0', 'Enter a whole number from 1 to 1,000.'],
      ['Epochs', '1.5', 'Enter a whole number from 1 to 1,000.'],
      ['Epochs', '', 'Enter a whole number from 1 to 1,000.'],
      ['Share of peak speed', '101', 'Enter a number from 0.1 to 100.'],
      ['Number of GPUs', '-1', 'Enter a whole number from 1 to 100,000.'],
    ] as const) {
      const good = field(element, name).value;
      await enter(element, name, text);
      expect(textOf(one(element, 'alert'))).to.equal(message);
      expect(field(element, name).getAttribute('aria-invalid')).to.equal('true');
      expect(cells(element, 'MIXTRAL', 'LoRA')).to.eql(before);
      await expect(element).to.be.accessible();
      await enter(element, name, good);
      expect(all(element, 'alert').length).to.equal(0);
    }
  });

  it('can do everything from the keyboard', async () => {
    const element = await estimate({ models: 'dense', plan: { days: 1 } });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const focused = (): HTMLElement => element.shadowRoot?.activeElement as HTMLElement;
    await sendKeys({ press: 'Tab' });
    expect((focused() as HTMLInputElement).dataset.method).to.equal('full');
    await sendKeys({ press: ' ' });
    await until(() => !textOf(one(element, 'table')).includes('Full'), 'the box cannot be used');
    for (let presses = 0; presses < 3; presses++) await sendKeys({ press: 'Tab' });
    expect(focused() === field(element, 'Training tokens')).to.be.true;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    await until(() => field(element, 'Epochs').value === '4', 'the field has no steps');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused().localName).to.equal('select');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => /\$36\.00/.test(shownText(element)), 'the list cannot be used');
    await sendKeys({ press: 'Tab' });
    expect(focused().localName).to.equal('summary');
  });

  it('hears the result when they pause', async () => {
    const element = await estimate({ models: 'dense' });
    await enter(element, 'Days a run takes', '2');
    const status = (): string => all(element, 'status').map(textOf).join('');
    expect(status()).to.equal('');
    await until(status, 'nothing is read out');
    // 48 h × $2.69
    expect(status()).to.match(/cost the same: \$129\.12 a run\./);
  });

  it('keeps what was set when the catalogue is loaded again', async () => {
    const server = await scripted({ body: catalogue });
    const element = await estimate({ catalogue: server.url, models: 'dense' });
    await enter(element, 'Days a run takes', '2');
    await server.rewrite({ status: 404 });
    element.reload();
    await inState(element, 'stale');
    expect(cells(element, 'DENSE', 'LoRA')[HOURS]).to.equal('48 hours');
    expect(field(element, 'Days a run takes').value).to.equal('2');
  });

  it('is heard by the page: the plan and the models', async () => {
    const element = await estimate();
    const listener = oneEvent(element.parentElement!, 'plan-change');
    await enter(element, 'Epochs', '5');
    const event = (await listener) as CustomEvent<{ plan: TuningPlan; models: string[] }>;
    expect(event.composed).to.be.true;
    expect(event.detail.plan.epochs).to.equal(5);
    expect(event.detail.models).to.eql(['mixtral', 'dense']);
    const events = recordEvents(element, 'plan-change');
    element.plan = { epochs: 2 };
    await element.updateComplete;
    expect(events).to.eql([]);
    expect(field(element, 'Epochs').value).to.equal('2');
  });
});

describe('The plan of <tuning-estimator>', () => {
  it('that cannot be is said to be wrong, and what of it is right counts', async () => {
    const element = await estimate({ plan: '{"epochs": 2, "gpus": 1.5}' });
    expect(shownText(element)).to.include(
      'The attribute “plan” cannot be “{"epochs": 2, "gpus": 1.5}”.',
    );
    expect(field(element, 'Epochs').value).to.equal('2');
    expect(field(element, 'Number of GPUs').value).to.equal('');
    for (const plan of [
      '<img src=x onerror=alert(1)>',
      '{"__proto__": {"days": 7}}',
      '[1]',
      'null',
    ]) {
      element.setAttribute('plan', plan);
      await element.updateComplete;
      expect(shownText(element)).to.include('cannot be “');
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      expect(cells(element, 'MIXTRAL', 'LoRA')[RUN]).to.equal('$2.92 lowest');
    }
    element.removeAttribute('plan');
    await element.updateComplete;
    expect(shownText(element)).not.to.include('cannot be');
  });
});

describe('<tuning-estimator> is usable', () => {
  for (const width of [280, 700, 1280])
    it(`at ${width} px, with nothing cut off, and by axe`, async () => {
      const element = await estimate({ models: 'mixtral, dense, closed, unknown' });
      element.parentElement!.style.inlineSize = `${width}px`;
      openDetails(element);
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      for (const part of element.renderRoot.querySelectorAll('input, select, table, svg'))
        expect(part.getBoundingClientRect().right).to.be.at.most(
          element.getBoundingClientRect().right + 0.5,
        );
      await expect(element).to.be.accessible();
    });
});

battery({
  tag: 'tuning-estimator',
  namesOf: (element) =>
    [...element.renderRoot.querySelectorAll('.model-name')].map((name) => textOf(name)),
  english: '$15.00',
});
