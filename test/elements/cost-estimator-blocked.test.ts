/** Apart from the other tests of the element: a page asks for its storage once. */
import { expect } from '@open-wc/testing';
import '../../src/elements/cost-estimator/define.js';
import { one, show, textOf } from '../support/elements.js';
import { priced } from '../support/models.js';

describe('Where a page may not use its storage, <cost-estimator>', () => {
  it('says so, and takes a price all the same', async () => {
    // As in a frame of another site.
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const catalogue = { format: 1 as const, models: [priced('a', 1, 1)] };
    const element = await show('cost-estimator', { catalogue, models: 'a' });
    const details = [...element.renderRoot.querySelectorAll('details')].find((candidate) =>
      textOf(candidate).startsWith('A: 1 offer'),
    )!;
    details.querySelector('summary')!.click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await element.updateComplete;
    expect(textOf(details)).to.include('your price is lost when you leave');
    for (const name of ['Input', 'Output']) {
      const input = one<HTMLInputElement>(
        details,
        'spinbutton',
        new RegExp(`^${name} per million tokens`),
      );
      input.value = '2';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    }
    // 800 M × $2 + 250 M × $2
    expect(textOf(element.renderRoot.querySelector('table'))).to.include('$2,100.00');
    await expect(element).to.be.accessible();
  });
});
