/** Apart from the other tests of votes: a page asks for its storage once. */
import { expect } from '@open-wc/testing';
import { textOf } from '../support/elements.js';
import { scripted } from '../support/scripted.js';
import {
  counted,
  counts,
  nextVote,
  press,
  pressed,
  receipt,
  results,
} from '../support/vote-host.js';

describe('Where a page may not use its storage,', () => {
  it('readers can vote and change it all the same, and are told for how long', async () => {
    // As in a frame of another site.
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const server = await scripted(
      counts({ a: [3, 1], b: [0, 0] }),
      receipt('ship', 4, 1),
      receipt(null, 3, 1),
    );
    const element = await counted(server.url);
    expect(textOf(element.renderRoot.querySelector('.note'))).to.include(
      'which this device does not keep: you can change yours until you leave this page',
    );
    for (const shown of [['Ship: A'], []]) {
      const told = nextVote(element);
      await press(element, 'a', 'ship');
      expect(pressed(element)).to.eql(shown);
      await told;
    }
    const ballots = (await server.log()).slice(1).map(({ body }) => JSON.parse(body));
    expect(ballots.map(({ vote }) => vote)).to.eql(['ship', null]);
    expect(ballots[0].token).to.equal(ballots[1].token);
    expect(results(element)[0]).to.match(/^75% ship 3 of 4/);
    await expect(element).to.be.accessible();
  });
});
