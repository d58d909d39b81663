import { expect } from '@open-wc/testing';
import '../../src/elements/cost-estimator/define.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { all, explain, one, rowTexts, textOf } from '../support/elements.js';
import {
  type Estimator,
  OFFERS,
  STORE,
  cell,
  enter,
  estimate,
  field,
  header,
  keepElsewhere,
  money,
  month,
  unfold,
  updated,
} from '../support/estimator.js';
import { scripted } from '../support/scripted.js';

watch();

/** What prices of a catalogue with neither an address nor a publisher nor a title are kept under. */
const UNNAMED = JSON.stringify('[null,null]');

afterEach(() => {
  localStorage.removeItem(STORE);
  history.replaceState(null, '', location.pathname + location.search);
});

async function enterPrice(element: Estimator): Promise<HTMLElement> {
  const offers = await unfold(element, OFFERS);
  await enter(element, 'Input per million tokens', '1.5');
  await enter(element, 'Output per million tokens', '6');
  return offers;
}

describe("The reader's own price in <cost-estimator>", () => {
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
    expect(header(element)).to.equal('FULL Your price');
    expect(rowTexts(offers, 'Your price').slice(0, 2)).to.eql(['$1.50', '$6.00']);
    expect(month(element, 'BARE')).to.equal('$5,800.00');
    await expect(element).to.be.accessible();
    const [figure] = all(cell(element, 'FULL', 'Per month'), 'button');
    const opened = await explain(element, figure!);
    expect(textOf(opened)).to.include('Your own price');
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
    keepElsewhere(`{${UNNAMED}:{"full":{"input":1,"output":1}}}`);
    await updated(other);
    // 800 M × $1 + 250 M × $1
    expect(month(other)).to.equal('$1,050.00');
  });

  it('is the one that was set elsewhere while the page was away, when a reader comes back', async () => {
    const element = await estimate();
    localStorage.setItem(STORE, `{${UNNAMED}:{"full":{"input":1,"output":1}}}`);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await updated(element);
    expect(month(element)).to.equal('$1,050.00');
  });

  it('takes nothing away from what else is kept, though nobody could read that', async () => {
    const others = { broken: null, 'of a later day': { full: { input: [1] } }, '[]': { b: 7 } };
    keepElsewhere(JSON.stringify({ ...others, '[null,null]': {} }));
    await enterPrice(await estimate());
    const kept = JSON.parse(localStorage.getItem(STORE)!) as Record<string, unknown>;
    expect(kept['[null,null]']).to.eql({ full: { input: 1.5, output: 6 } });
    for (const [catalogue, value] of Object.entries(others)) expect(kept[catalogue]).to.eql(value);
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

  it('is of one catalogue, also where the page supplies two that differ in their titles', async () => {
    const element = await estimate({ catalogue: { ...money, title: 'Ours' } });
    const apart = await estimate({ catalogue: { ...money, title: 'Theirs' } });
    const same = await estimate({ catalogue: { ...money, title: 'Ours' } });
    await enterPrice(element);
    await Promise.all([updated(apart), updated(same)]);
    expect(month(element)).to.equal('$2,700.00');
    expect(month(same)).to.equal('$2,700.00');
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
      `{${UNNAMED}:null}`,
      `{${UNNAMED}:{"full":null}}`,
      `{${UNNAMED}:{"full":{"input":-5,"output":"6"}}}`,
      `{${UNNAMED}:{"full":{"input":1e999,"output":[6]}}}`,
      `{${UNNAMED}:{"__proto__":{"input":1,"output":1}},"__proto__":{"full":{"input":1,"output":1}}}`,
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

describe('A device that keeps nothing', () => {
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
    const next = await estimate();
    expect(month(next)).to.equal('$2,700.00');
    expect(localStorage.getItem(STORE)).to.equal(null);
    // With the next change it is kept after all.
    await unfold(next, OFFERS);
    await enter(next, 'Input per million tokens', '2');
    expect(localStorage.getItem(STORE)).to.include('{"input":2,"output":6}');
  });
});

itWasQuiet();
