import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/catalogue/types.js';
import { rankOffers } from '../../src/analysis/index.js';
import * as arbitrary from '../support/arbitraries.js';
import { model, offer, workload } from '../support/models.js';
import { cheapestOf, providersOf, rank } from '../support/ranked.js';

describe('At one price the route stands first that a reader would take', () => {
  const rankOf = (organization: string, offers: Offer[]): string[] =>
    providersOf(
      rankOffers(model('alder', { organization, offers }), {
        workload: workload(1000, 1000),
        currency: 'USD',
      }),
    );
  const harbor = offer(1, 1, { provider: 'harbor', asOf: '2026-05-11' });
  const mole = offer(1, 1, { provider: 'mole', asOf: '2026-03' });
  const quay = offer(1, 1, { provider: 'quay' });

  it("the maker's own, whenever it was checked", () => {
    expect(rankOf('quay', [harbor, mole, quay])).toEqual(['quay', 'harbor', 'mole']);
    expect(rankOf('mole', [harbor, mole, quay])).toEqual(['mole', 'harbor', 'quay']);
  });

  it('then the one checked last, those without a date behind', () => {
    const later = offer(1, 1, { provider: 'zebra', asOf: '2026-06' });
    expect(rankOf('north', [quay, mole, harbor, later])).toEqual([
      'zebra',
      'harbor',
      'mole',
      'quay',
    ]);
  });

  it('then by name', () => {
    const same = ['quay', 'mole'].map((provider) => offer(1, 1, { provider, asOf: '2026-05-11' }));
    expect(rankOf('north', [...same, harbor])).toEqual(['harbor', 'mole', 'quay']);
  });

  it('but a lower price goes before all of these', () => {
    const cheaper = offer(0.9, 1, { provider: 'zebra' });
    expect(rankOf('quay', [harbor, quay, cheaper])[0]).toBe('zebra');
  });
});

describe('The cheapest route is that of one request', () => {
  it('so that with no request a month it is the same as with one', () => {
    const anyOffers = fc.array(arbitrary.offer, { maxLength: 6 });
    fc.assert(
      fc.property(anyOffers, arbitrary.workload, (offers, load) => {
        const order = (requests: number) =>
          rank(offers, { workload: { ...load, requests } }).map(({ offer: route, cheapest }) => [
            route,
            cheapest,
          ]);
        expect(order(0)).toEqual(order(1));
      }),
    );
  });

  it('and not the first by name', () => {
    const dear = offer(9, 9, { provider: 'harbor' });
    const cheap = offer(1, 1, { provider: 'quay' });
    expect(cheapestOf(rank([dear, cheap], { workload: workload(800, 250, 0) }))?.offer).toBe(cheap);
  });
});
