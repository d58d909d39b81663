import { expect } from '@open-wc/testing';
import '../../src/elements/cost-estimator/define.js';
import '../../src/elements/model-compare/define.js';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { rowTexts, show, until } from '../support/elements.js';
import {
  MORE,
  STORE,
  enter,
  estimate,
  field,
  money,
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

itWasQuiet();
