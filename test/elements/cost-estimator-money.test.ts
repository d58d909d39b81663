import { expect } from '@open-wc/testing';
import '../../src/elements/cost-estimator/define.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { all, explain, one, rowTexts, shownText, textOf } from '../support/elements.js';
import {
  COUNTER,
  type Estimator,
  MORE,
  OFFERS,
  STORE,
  cell,
  enter,
  estimate,
  field,
  header,
  heard,
  month,
  select,
  unfold,
  updated,
} from '../support/estimator.js';

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

itWasQuiet();
