import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/model-compare/define.js';
import type { Workload } from '../../src/analysis/index.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
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
  type Properties,
} from '../support/elements.js';
import { model, offer } from '../support/models.js';
import { scripted } from '../support/scripted.js';

type Estimator = ElementOf<'cost-estimator'>;

const CACHE = { cacheRead: 0.2, cacheWrite: 2.5, cacheWrite1h: 4 };

/** A model whose offer has prices for everything, with others beside it, and one with the usual. */
const money: CatalogueDocument = {
  format: 1,
  providers: { harbor: { name: 'Harbor Cloud' }, quay: { name: 'Quay' } },
  sources: { bank: { title: 'Reference rates' } },
  exchangeRates: [{ from: 'EUR', to: 'USD', rate: 1.25, asOf: '2026-10-30', sources: ['bank'] }],
  models: [
    model('full', {
      offers: [
        offer(2, 8, {
          prices: CACHE,
          batch: { input: 1, output: 4 },
          offPeak: { from: '00:00', until: '06:00', prices: { input: 1, output: 2 } },
        }),
        offer(3, 9, { provider: 'quay' }),
        ...Array.from({ length: 6 }, (_, index) =>
          offer(4 + index, 9, { provider: 'quay', variant: `region ${index + 1}` }),
        ),
      ],
    }),
    model('bare', { offers: [offer(1, 20)] }),
  ],
};

type More = Properties & { share?: boolean; currency?: string };

const estimate = (properties: More = {}): Promise<Estimator> =>
  show('cost-estimator', { catalogue: money, models: 'full, bare', ...properties });

const field = (scope: Estimator | HTMLElement, name: string): HTMLInputElement =>
  one(scope, 'spinbutton', new RegExp(`^${name}`));

const updated = async (element: Estimator): Promise<void> => void (await element.updateComplete);

/** Puts a text into a field as if it were typed at one stroke. */
async function enter(element: Estimator, name: string, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await updated(element);
}

async function select(element: Estimator, name: string, value: string): Promise<void> {
  const list = one<HTMLSelectElement>(element, 'combobox', name);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await updated(element);
}

/** Opens what is folded under this heading. */
async function unfold(element: Estimator, heading: RegExp): Promise<HTMLElement> {
  const summary = [...element.renderRoot.querySelectorAll('summary')].find((candidate) =>
    heading.test(textOf(candidate)),
  );
  const details = summary?.parentElement as HTMLDetailsElement;
  if (!details.open) {
    const opened = new Promise((resolve) => details.addEventListener('toggle', resolve));
    summary!.click();
    await opened;
  }
  await updated(element);
  return details;
}
const MORE = /^Caching, batch/;
const COUNTER = /^Estimate tokens/;
const OFFERS = /^FULL: .* at this workload$/;

/** Everything that is folded, open. */
async function unfoldAll(element: Estimator): Promise<void> {
  for (const summary of element.renderRoot.querySelectorAll('summary')) {
    const details = summary.parentElement as HTMLDetailsElement;
    if (!details.open) summary.click();
  }
  await until(() => all(element, 'group', /^Your price for/).length === 2, 'not all is open');
  await updated(element);
}

/** A cell of the estimate by its model and column. */
function cell(element: Estimator, name: string, column: string): HTMLElement {
  const columns = all(element, 'columnheader').map(textOf);
  return row(element, name)[columns.indexOf(column) - 1]!;
}
const month = (element: Estimator, name = 'FULL'): string =>
  textOf(cell(element, name, 'Per month')).split(' ')[0]!;
/** What stands under a model's name. */
const header = (element: Estimator, name = 'FULL'): string =>
  textOf(all(element, 'rowheader', new RegExp(`^${name}`))[0]);

/** The workload, as the page is told of it. */
function heard(element: Estimator): Workload[] {
  const workloads: Workload[] = [];
  element.addEventListener('workload-change', (event) => {
    workloads.push((event as CustomEvent<{ workload: Workload }>).detail.workload);
  });
  return workloads;
}

const STORE = 'model-widgets:own-prices';

/** Tells the page what another one of the device has kept. */
function keepElsewhere(text: string): void {
  localStorage.setItem(STORE, text);
  dispatchEvent(new StorageEvent('storage', { key: STORE }));
}

watch();

afterEach(() => {
  localStorage.removeItem(STORE);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('The volume in <cost-estimator>', () => {
  it('can be counted in requests a day, of which 30.4 make a month', async () => {
    const element = await estimate();
    const told = heard(element);
    await select(element, 'Volume counted in', 'requests-day');
    expect(told, 'counting otherwise changes nothing').to.eql([]);
    // 1,000,000 × 12 ÷ 365
    expect(Number(field(element, 'Volume').value)).to.be.closeTo(32_876.71, 0.01);
    await enter(element, 'Volume', '12000');
    // 12,000 × 365 ÷ 12
    expect(told.at(-1)?.requests).to.equal(365_000);
    // 365,000 × (800 × $2 + 250 × $8) ÷ 1,000,000
    expect(month(element)).to.equal('$1,314.00');
    expect(field(element, 'Volume').value, 'it stays as it was typed').to.equal('12000');
  });

  it('can be counted in tokens a month', async () => {
    const element = await estimate();
    await select(element, 'Volume counted in', 'tokens-month');
    // 1,000,000 × (800 + 250)
    expect(field(element, 'Volume').value).to.equal('1050000000');
    await enter(element, 'Volume', '21000000');
    // 21 M ÷ 1,050 = 20,000 requests: 20,000 × (800 × $2 + 250 × $8) ÷ 1,000,000
    expect(month(element)).to.equal('$72.00');
    await select(element, 'Volume counted in', 'requests-month');
    expect(field(element, 'Requests a month').value).to.equal('20000');
  });

  it('is refused where it is no number of requests', async () => {
    const element = await estimate();
    for (const [unit, name, text] of [
      ['requests-month', 'Requests a month', '1.5'],
      ['requests-day', 'Volume', '-0.001'],
      ['requests-day', 'Volume', '1e12'],
      ['tokens-month', 'Volume', '1e30'],
    ] as const) {
      await select(element, 'Volume counted in', unit);
      await enter(element, name, text);
      expect(textOf(one(element, 'alert')), text).to.match(/^Enter a whole number from 0 to /);
      expect(month(element)).to.equal('$3,600.00');
      await select(element, 'Volume counted in', 'requests-month');
      expect(all(element, 'alert').length).to.equal(0);
    }
  });
});

describe('Caching in <cost-estimator>', () => {
  it('is set in percent of the input, read and written', async () => {
    const element = await estimate();
    const told = heard(element);
    await unfold(element, MORE);
    await enter(element, 'Input read from cache', '60');
    await enter(element, 'Input written to cache', '20');
    expect(told.at(-1)).to.deep.include({ cachedShare: 0.6, cacheWriteShare: 0.2 });
    // 480 M × $0.20 + 160 M × $2.50 + 160 M × $2 + 250 M × $8, each per million
    expect(month(element)).to.equal('$2,816.00');
    await select(element, 'Cache lifetime', '1h');
    // 160 M × $4 instead of × $2.50: $240 more
    expect(month(element)).to.equal('$3,056.00');
    expect(told.at(-1)?.cacheLifetime).to.equal('1h');
    await select(element, 'Cache lifetime', '5m');
    await enter(element, 'Input read from cache', '');
    await enter(element, 'Input written to cache', '');
    expect(month(element)).to.equal('$3,600.00');
  });

  it('over all of the input is refused, and said to be so', async () => {
    const element = await estimate();
    await unfold(element, MORE);
    await enter(element, 'Input read from cache', '60');
    // 480 M × $0.20 + 320 M × $2 + 250 M × $8
    expect(month(element)).to.equal('$2,736.00');
    await enter(element, 'Input written to cache', '40.1');
    const written = field(element, 'Input written to cache');
    expect(written.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(one(element, 'alert'))).to.equal(
      'Enter a number from 0 to 100. Read and written together cannot be more than 100%.',
    );
    expect(month(element)).to.equal('$2,736.00');
    await enter(element, 'Input written to cache', '40');
    expect(all(element, 'alert').length).to.equal(0);
  });

  it('that costs more than none is said to', async () => {
    const element = await estimate();
    await unfold(element, MORE);
    await enter(element, 'Input written to cache', '50');
    // 400 M × $2.50 instead of × $2
    expect(shownText(element)).to.include(
      'For FULL, caching as set costs $200.00 a month more than none',
    );
    await enter(element, 'Input read from cache', '50');
    // 400 M × $2.50 + 400 M × $0.20 = $1,080 instead of $1,600
    expect(shownText(element)).not.to.include('caching as set costs');
  });
});

describe('Where an offer has no price for what is set, <cost-estimator>', () => {
  it('counts batches in full, and says so of that offer alone', async () => {
    const element = await estimate();
    await unfold(element, MORE);
    await enter(element, 'Requests in batches', '100');
    // 800 M × $1 + 250 M × $4, and of the other 800 M × $1 + 250 M × $20
    expect(month(element)).to.equal('$1,800.00');
    expect(month(element, 'BARE')).to.equal('$5,800.00');
    expect(header(element, 'BARE')).to.match(/counted in full: batches$/);
    expect(header(element)).not.to.include('in full');
  });

  it('does the same with off-peak hours and the cache', async () => {
    const element = await estimate();
    await unfold(element, MORE);
    await enter(element, 'Requests at off-peak hours', '50');
    await enter(element, 'Input read from cache', '50');
    expect(header(element, 'BARE')).to.match(/in full: .*(cached input|off-peak).* and .*/);
    expect(month(element, 'BARE')).to.equal('$5,800.00');
  });
});

describe('A text pasted into <cost-estimator>', () => {
  const TEXT =
    'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.';

  async function paste(element: Estimator, text: string): Promise<HTMLElement> {
    const counter = await unfold(element, COUNTER);
    const area = one<HTMLTextAreaElement>(counter, 'textbox', 'Text');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await updated(element);
    return counter;
  }

  it('is a range of tokens, said to be an estimate and to stay here', async () => {
    const counter = await paste(await estimate(), TEXT);
    const [, low, high] = /About (\d+) to (\d+)\. This is an estimate/.exec(textOf(counter)) ?? [];
    // GPT-4 counts 33, Llama 2 36.
    expect(Number(low)).to.be.within(20, 33);
    expect(Number(high)).to.be.within(36, 80);
    const area = one(counter, 'textbox', 'Text');
    const hint = counter.querySelector(`#${area.getAttribute('aria-describedby')}`);
    expect(textOf(hint)).to.include('nothing is sent anywhere');
  });

  it('has a middle that can be used as input and as output', async () => {
    const element = await estimate();
    const counter = await paste(element, TEXT);
    const [, low, high] = /About (\d+) to (\d+)/.exec(textOf(counter)) ?? [];
    const middle = String(Math.round((Number(low) + Number(high)) / 2));
    for (const [button, name] of [
      ['Use the middle as input', 'Input tokens a request'],
      ['Use the middle as output', 'Output tokens a request'],
    ] as const) {
      one(counter, 'button', button).click();
      await updated(element);
      expect(field(element, name).value).to.equal(middle);
    }
  });

  it('says nothing where there is none, or none any more', async () => {
    const element = await estimate();
    const counter = await paste(element, TEXT);
    await paste(element, '');
    expect(textOf(counter)).not.to.include('About');
    expect(all(counter, 'button', /^Use/).length).to.equal(0);
  });
});

describe("The reader's own price in <cost-estimator>", () => {
  async function enterPrice(element: Estimator): Promise<HTMLElement> {
    const offers = await unfold(element, OFFERS);
    await enter(element, 'Input per million tokens', '1.5');
    await enter(element, 'Output per million tokens', '6');
    return offers;
  }

  it('is used for that model, labelled as theirs, and in the currency of the catalogue', async () => {
    const element = await estimate();
    const offers = await unfold(element, OFFERS);
    expect(one(offers, 'group', 'Your price for FULL, USD')).to.be.ok;
    await enter(element, 'Input per million tokens', '1.5');
    // Without a price for the output it says nothing of the cost.
    expect(header(element)).to.match(/via Harbor Cloud$/);
    await enter(element, 'Output per million tokens', '6');
    // 800 M × $1.50 + 250 M × $6
    expect(month(element)).to.equal('$2,700.00');
    expect(header(element)).to.equal('FULL via Your price');
    expect(rowTexts(offers, 'Your price').slice(0, 2)).to.eql(['$1.50', '$6.00']);
    expect(month(element, 'BARE')).to.equal('$5,800.00');
    const [figure] = all(cell(element, 'FULL', 'Per month'), 'button');
    const opened = await explain(element, figure!);
    expect(textOf(opened)).to.include('Your own price');
    await expect(element).to.be.accessible();
  });

  it('has a fixed amount beside', async () => {
    const element = await estimate();
    await enterPrice(element);
    await enter(element, 'Fixed amount a month', '300');
    expect(month(element)).to.equal('$3,000.00');
    expect(textOf(cell(element, 'FULL', 'Made of'))).to.include('$300.00 commitment');
  });

  it('is kept for the next visit, and can be taken back', async () => {
    const first = await estimate();
    await enterPrice(first);
    first.remove();
    const element = await estimate();
    expect(month(element)).to.equal('$2,700.00');
    const offers = await unfold(element, OFFERS);
    expect(field(offers, 'Input per million tokens').value).to.equal('1.5');
    expect(textOf(offers)).to.include('Kept on this device only.');

    one(offers, 'button', 'Use list prices again').click();
    await updated(element);
    expect(month(element)).to.equal('$3,600.00');
    expect(field(offers, 'Input per million tokens').value).to.equal('');
    expect(all(offers, 'button', 'Use list prices again').length).to.equal(0);
    expect(localStorage.getItem(STORE)).not.to.include('1.5');
    expect(month(await estimate())).to.equal('$3,600.00');
  });

  it('is no price where it is negative or beyond reason, which is said', async () => {
    const element = await estimate();
    await enterPrice(element);
    for (const wrong of ['-1', '1e12']) {
      await enter(element, 'Input per million tokens', wrong);
      expect(textOf(one(element, 'alert'))).to.equal('Enter a number from 0 to 1,000,000,000.');
      expect(month(element)).to.equal('$2,700.00');
    }
  });

  it('holds for all estimates of the page, and comes from other pages, too', async () => {
    const [element, other] = [await estimate(), await estimate()];
    await enterPrice(element);
    await updated(other);
    expect(month(other)).to.equal('$2,700.00');
    keepElsewhere('{"":{"full":{"input":1,"output":1}}}');
    await updated(other);
    // 800 M × $1 + 250 M × $1
    expect(month(other)).to.equal('$1,050.00');
  });

  it('is of one catalogue: another with a model of that name does not have it', async () => {
    const [one, other] = [await scripted({ body: money }), await scripted({ body: money })];
    const element = await estimate({ catalogue: one.url });
    const apart = await estimate({ catalogue: other.url });
    await enterPrice(element);
    await updated(apart);
    expect(month(element)).to.equal('$2,700.00');
    expect(month(apart)).to.equal('$3,600.00');
  });

  it('is not whatever somebody put into the storage', async () => {
    const element = await estimate();
    for (const hostile of [
      'null',
      '7',
      '[]',
      '"text"',
      '{',
      '{"":null}',
      '{"":{"full":null}}',
      '{"":{"full":{"input":-5,"output":"6"}}}',
      '{"":{"full":{"input":1e999,"output":[6]}}}',
      '{"":{"__proto__":{"input":1,"output":1}},"__proto__":{"full":{"input":1,"output":1}}}',
      '['.repeat(100_000),
    ]) {
      keepElsewhere(hostile);
      await updated(element);
      expect(month(element), hostile.slice(0, 60)).to.equal('$3,600.00');
    }
    expect(Object.prototype).not.to.have.property('full');
  });

  it('is of the model alone, though that be called as what every object has', async () => {
    const named = { ...money, models: [{ ...money.models[0]!, id: 'constructor' }] };
    const element = await estimate({ catalogue: named, models: 'constructor' });
    const offers = await unfold(element, OFFERS);
    expect(all(offers, 'button', 'Use list prices again').length).to.equal(0);
    await enter(element, 'Input per million tokens', '1.5');
    await enter(element, 'Output per million tokens', '6');
    expect(month(element)).to.equal('$2,700.00');
    one(offers, 'button', 'Use list prices again').click();
    await updated(element);
    expect(month(element)).to.equal('$3,600.00');
  });
});

describe('Where <cost-estimator> shares,', () => {
  it('what is typed is in the address of the page', async () => {
    const element = await estimate({ share: true });
    expect(location.hash).to.equal('');
    await enter(element, 'Requests a month', '5');
    expect(location.hash).to.equal('#workload=requests:5,inputTokens:800,outputTokens:250');
    await select(element, 'Preset', 'chat');
    expect(location.hash).to.equal('#workload=chat');
    await unfold(element, MORE);
    await enter(element, 'Requests in batches', '50');
    expect(location.hash).to.equal(
      '#workload=requests:100000,inputTokens:1500,outputTokens:400,batchShare:0.5',
    );
  });

  const follow = async (hash: string): Promise<void> => {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = hash;
    await changed;
  };

  it('a link sets the workload of every element, those that do not share included', async () => {
    const element = await estimate({ share: true });
    const other = await estimate();
    const compared = await show('model-compare', { catalogue: money, models: 'full, bare' });
    const own = await estimate({ workload: 'default' });
    await follow('#workload=requests:5000,inputTokens:800,outputTokens:250,cachedShare:0.5');
    // 5,000 × (400 × $0.20 + 400 × $2 + 250 × $8) ÷ 1,000,000
    await until(() => month(element) === '$14.40', 'the link is not followed');
    await until(() => month(other) === '$14.40', 'what does not share does not follow');
    await compared.updateComplete;
    expect(rowTexts(compared, 'Per month').join()).to.include('$14.40');
    expect(month(own)).to.equal('$3,600.00');
    await unfold(element, MORE);
    expect(field(element, 'Input read from cache').value).to.equal('50');
  });

  it('a page opened by a link shows its workload', async () => {
    history.replaceState(null, '', '#workload=requests%3A5000%2CinputTokens%3A800');
    const element = await estimate({ share: true });
    // 5,000 × (800 × $2 + 250 × $8) ÷ 1,000,000
    await until(() => month(element) === '$18.00', 'the link is not followed');
  });

  it('what one sets on the page without sharing it holds there, too', async () => {
    const element = await estimate({ share: true });
    const other = await estimate();
    await enter(element, 'Requests a month', '2000000');
    await enter(other, 'Requests a month', '3000000');
    await updated(element);
    // 3 × $3,600
    expect(month(element)).to.equal('$10,800.00');
    await follow('#workload=default');
    await until(() => month(element) === '$3,600.00', 'the link is not followed');
    expect(month(other)).to.equal('$3,600.00');
  });

  it('a link comes before what the page says, until the page says otherwise', async () => {
    history.replaceState(null, '', '#workload=requests:2000000');
    const element = await estimate({ share: true, workload: 'default' });
    await until(() => month(element) === '$7,200.00', 'the link is not followed');
    element.workload = { requests: 3_000_000 };
    await updated(element);
    expect(month(element)).to.equal('$10,800.00');
  });

  it('weights and whatever else the address holds stay there', async () => {
    history.replaceState(null, '', '#part-2&weights=price:40');
    const element = await estimate({ share: true });
    await enter(element, 'Requests a month', '5');
    expect(location.hash).to.equal(
      '#part-2&weights=price:40&workload=requests:5,inputTokens:800,outputTokens:250',
    );
  });

  it('a hostile link counts for nothing', async () => {
    const element = await estimate({ share: true });
    for (const text of ['__proto__', 'requests:-1', '%E0%A4%A', '<img src=x>', ',,:,']) {
      await follow(`#workload=${text}`);
      await updated(element);
      expect(month(element), text).to.equal('$3,600.00');
    }
  });

  it('and not where it does not', async () => {
    history.replaceState(null, '', '#workload=chat');
    const element = await estimate();
    expect(month(element)).to.equal('$3,600.00');
    await enter(element, 'Requests a month', '5');
    expect(location.hash).to.equal('#workload=chat');
  });
});

describe('The currency of <cost-estimator>', () => {
  it('is converted by a published rate, which the working shows', async () => {
    const element = await estimate({ currency: 'EUR' });
    // $3,600 ÷ 1.25
    expect(month(element)).to.equal('€2,880.00');
    const [input] = all(cell(element, 'FULL', 'Made of'), 'button');
    const opened = await explain(element, input!);
    // 800 M × $2 ÷ 1.25
    expect(textOf(opened)).to.match(/1\.25.*= €1,280\.00/);
    expect(textOf(opened)).to.include('Reference rates');
  });

  it('stays as it is where there is no rate, which is said', async () => {
    const element = await estimate({ currency: 'JPY' });
    expect(month(element)).to.equal('$3,600.00');
    expect(shownText(element)).to.include(
      'The catalogue has no exchange rate to JPY. Costs are in USD.',
    );
  });
});

describe('Further spans in <cost-estimator>', () => {
  it('are a year, with growth, and a user, if there are any', async () => {
    const element = await estimate();
    expect(textOf(cell(element, 'FULL', 'Per month'))).not.to.include('user');
    await unfold(element, MORE);
    await enter(element, 'Growth a month', '10');
    await enter(element, 'Users', '100');
    // $3,600 × (1.1¹² − 1) ÷ 0.1 = $3,600 × 21.384284 = $76,983.42; $3,600 ÷ 100 = $36
    expect(textOf(cell(element, 'FULL', 'Per month'))).to.match(
      /Per year: \$76,983\.42 Per user and month: \$36\.00$/,
    );
  });
});

describe('Every offer of a model', () => {
  it('is listed when it is opened, dearest last, with what is to be known of it', async () => {
    const element = await estimate();
    await unfold(element, MORE);
    await enter(element, 'Requests in batches', '100');
    const offers = await unfold(element, OFFERS);
    const table = one(offers, 'table', 'Offers of FULL');
    const rows = all(table, 'rowheader').map(textOf);
    expect(rows.length).to.equal(8);
    expect(rows[0]).to.match(/^Harbor Cloud cheapest/);
    expect(rows[0]).not.to.include('in full');
    expect(rows.slice(1).every((text) => /^Quay.*counted in full: batches/.test(text))).to.be.true;
    expect(rows[7]).to.include('region 6');
    // 800 M × $3 + 250 M × $9
    expect(rowTexts(table, /^Quay(?!.*region)/)[3]).to.equal('$4,650.00');
  });

  it('of as many models as are opened stays open when the workload changes', async () => {
    const element = await estimate();
    const offers = await unfold(element, OFFERS);
    await enter(element, 'Requests a month', '2000000');
    // 2 × ($1,600 + $2,000)
    expect(rowTexts(offers, 'Harbor')[3]).to.equal('$7,200.00');
    await unfold(element, /^BARE/);
    expect(all(element, 'table', /^Offers of/).length).to.equal(2);
  });
});

describe('The reader of <cost-estimator>', () => {
  it('can set everything from the keyboard', async () => {
    const element = await estimate();
    const focused = (): HTMLElement | null =>
      element.shadowRoot!.activeElement as HTMLElement | null;
    const tabTo = async (wanted: () => boolean, what: string): Promise<void> => {
      for (let presses = 0; presses < 80 && !wanted(); presses++) await sendKeys({ press: 'Tab' });
      expect(wanted(), what).to.be.true;
    };
    const tabToField = (name: string): Promise<void> =>
      tabTo(() => focused() === all(element, 'spinbutton', new RegExp(`^${name}`))[0], name);
    const open = async (heading: RegExp): Promise<void> => {
      await tabTo(
        () => focused()?.localName === 'summary' && heading.test(textOf(focused())),
        String(heading),
      );
      await sendKeys({ press: 'Enter' });
      await updated(element);
    };
    const before = document.createElement('button');
    element.before(before);
    before.focus();

    await open(MORE);
    await tabToField('Input read from cache');
    await sendKeys({ type: '50' });
    // 400 M × $0.20 + 400 M × $2 + 250 M × $8
    await until(() => month(element) === '$2,880.00', 'the share is not taken');
    await open(COUNTER);
    await tabTo(() => focused()?.localName === 'textarea', 'the text');
    await sendKeys({ type: 'A text' });
    await until(() => all(element, 'button', /^Use the middle/).length === 2, 'nothing is counted');
    await tabTo(() => textOf(focused()) === 'Use the middle as input', 'the button');
    await sendKeys({ press: 'Enter' });
    await until(() => field(element, 'Input tokens').value !== '800', 'it is not used');

    await open(OFFERS);
    await until(() => all(element, 'group', /^Your price/).length === 1, 'offers stay closed');
    await tabToField('Input per million tokens');
    await sendKeys({ type: '0' });
    await tabToField('Output per million tokens');
    await sendKeys({ type: '4' });
    // 250 M × $4
    await until(() => month(element) === '$1,000.00', 'the own price is not taken');
    await tabTo(() => textOf(focused()) === 'Use list prices again', 'the way back');
    await sendKeys({ press: 'Enter' });
    await until(() => header(element).endsWith('via Harbor Cloud'), 'there is no way back');
  });
});

describe('With everything open, <cost-estimator>', () => {
  const EVERYTHING = {
    requests: 1_000_000,
    inputTokens: 800,
    outputTokens: 250,
    cacheWriteShare: 0.5,
    batchShare: 0.3,
    offPeakShare: 0.2,
    reasoningTokens: 100,
    webSearches: 1,
    growth: 0.05,
    users: 100,
  };

  for (const [what, properties, page] of [
    ['as it is at first', {}, ''],
    ['with all in the workload', { workload: { ...EVERYTHING, webSearches: 0 } }, ''],
    ['where nothing can be counted', { workload: EVERYTHING }, ''],
    ['in the dark', { theme: 'dark' as const }, 'style="background: #121214"'],
    ['from right to left', { lang: 'ar' }, 'dir="rtl" lang="ar"'],
    ['in euros', { currency: 'EUR', models: 'full, bare, none' }, ''],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const parent = await fixture<HTMLElement>(`<div ${page}></div>`);
      const element = await show(
        'cost-estimator',
        { catalogue: money, models: 'full, bare', ...properties },
        parent,
      );
      for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
      const area = element.renderRoot.querySelector('textarea')!;
      area.value = 'Some text';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      const input = element.renderRoot.querySelector<HTMLInputElement>(
        'input[data-field=cachedShare]',
      )!;
      input.value = '101';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await until(
        () => element.renderRoot.querySelectorAll('input[data-field^=own-]').length === 8,
        'the offers stay closed',
      );
      const own = element.renderRoot.querySelector<HTMLInputElement>('input[data-field^=own-]')!;
      own.value = '-1';
      own.dispatchEvent(new Event('input', { bubbles: true }));
      await updated(element);
      expect(all(element, 'alert').length).to.equal(2);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  for (const lang of ['en', 'de', 'ar', 'ja'])
    it(`fits into 280 pixels in "${lang}", where nothing sticks out`, async () => {
      const column = await fixture<HTMLElement>(
        `<div style="inline-size: 280px" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"></div>`,
      );
      const element = await show(
        'cost-estimator',
        { catalogue: money, models: 'full, bare', workload: EVERYTHING },
        column,
      );
      for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
      await until(
        () => element.renderRoot.querySelectorAll('input[data-field^=own-]').length === 8,
        'the offers stay closed',
      );
      await updated(element);
      expect(element.scrollWidth).to.be.at.most(280);
      const { left, right } = element.getBoundingClientRect();
      const out = [
        ...element.renderRoot.querySelectorAll('input, select, textarea, button, summary, p'),
      ]
        .filter((part) => part.checkVisibility() && !part.closest('.hidden'))
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        });
      expect(out.map((part) => part.outerHTML.slice(0, 80))).to.eql([]);
    });

  it('is all there again, unasked, after the reader opens it anew', async () => {
    const element = await estimate();
    await unfoldAll(element);
    expect(all(element, 'group', /^Your price for (FULL|BARE), USD$/).length).to.equal(2);
  });
});

describe('A device that keeps nothing', () => {
  // The last of this page: what it cannot keep stays in the page as long as that is open.
  it('is said to, and the price holds as long as the page', async () => {
    const element = await estimate();
    const offers = await unfold(element, OFFERS);
    expect(textOf(offers)).to.include('Kept on this device only.');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await enter(element, 'Input per million tokens', '1.5');
      await enter(element, 'Output per million tokens', '6');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(month(element)).to.equal('$2,700.00');
    expect(textOf(offers)).to.include('your price is lost when you leave');
    expect(textOf(offers)).not.to.include('Kept on this device');
    element.remove();
    expect(month(await estimate())).to.equal('$2,700.00');
    expect(localStorage.getItem(STORE)).to.equal(null);
  });
});

itWasQuiet();
