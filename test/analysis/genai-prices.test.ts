/**
 * Our costs against those of the reference implementation, `calcPrice` of `@pydantic/genai-prices`:
 * every route of its data that our importer takes over, priced by both.
 *
 * Deliberate differences, none of which these requests touch:
 * - Where no price for something is known at all, `calcPrice` counts nothing; we say that the cost
 *   is not known. Routes without a price for input or output are not imported.
 * - Where hours have prices of their own and there are several cheap stretches of a day, we keep
 *   the longest and say so in the offer's note; what falls into another is billed in full.
 * - Free routes are promotions to us, and cost what others charge for them.
 */
import { calcPrice, waitForUpdate, type ModelInfo, type Provider } from '@pydantic/genai-prices';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf, monthlyCost, rankOffers, type Workload } from '../../src/analysis/index.js';
import type { Model, Offer } from '../../src/catalogue/types.js';
import { readHandKept } from '../../src/publish/hand-kept.js';
import { readGenaiPrices, type FeedProvider } from '../../src/publish/import/genai-prices.js';
import { Tally } from '../../src/publish/summary.js';

/** One entry of the data with the offers that we make of it. */
interface Entry {
  name: string;
  provider: Provider;
  model: ModelInfo;
  offers: readonly Offer[];
}

const DAY = '2026-09-23';
const NOON = 'T12:00:00Z';

let entries: Entry[];

beforeAll(async () => {
  const hand = await readHandKept();
  const providers = (await waitForUpdate()) ?? [];
  entries = providers.flatMap((provider) =>
    provider.models.flatMap((model): Entry[] => {
      const alone = { ...provider, models: [model] };
      const feed = { id: provider.id, models: [model] } as unknown as FeedProvider;
      const { routes } = readGenaiPrices([feed], hand, new Tally(), DAY);
      const offers = routes.find(({ modelId }) => modelId === model.id)?.offers ?? [];
      return offers.length > 0 && !offers[0]?.trial
        ? [{ name: `${provider.id}/${model.id}`, provider: alone, model, offers }]
        : [];
    }),
  );
});

/** What the reference implementation bills for one request of a workload. */
function theirs({ provider, model }: Entry, one: Workload, timestamp: string): number | undefined {
  const { inputTokens, outputTokens, reasoningTokens = 0, cacheLifetime } = one;
  const written = inputTokens * (one.cacheWriteShare ?? 0);
  const usage = {
    input_tokens: inputTokens,
    // They count reasoning within the output, as APIs report it.
    output_tokens: outputTokens + reasoningTokens,
    cache_read_tokens: inputTokens * (one.cachedShare ?? 0),
    cache_write_tokens: written,
    ...(reasoningTokens && { output_reasoning_tokens: reasoningTokens }),
    ...(cacheLifetime === '1h' && { cache_write_1h_tokens: written }),
  };
  return calcPrice(usage, model.id, { provider, timestamp: new Date(timestamp) })?.total_price;
}

/** The offer that holds on a day, as a comparison finds it. */
function offerOn({ offers }: Entry, day: string): Offer | undefined {
  const model: Model = { id: 'one', name: 'One', offers: [...offers] };
  const question = { workload: request(1, 1), currency: 'USD', asOf: day, includeFree: true };
  return rankOffers(model, question)[0]?.offer;
}

const request = (inputTokens: number, outputTokens: number, rest: Partial<Workload> = {}) => ({
  requests: 1,
  inputTokens,
  outputTokens,
  ...rest,
});

/** A time of day at which the standard prices hold. */
const standardTime = ({ offPeak }: Offer): string => (offPeak ? `T${offPeak.until}:00Z` : NOON);

/** Expects one price of both, to nine digits; returns whether there was any to compare. */
function expectSame(entry: Entry, one: Workload, day = DAY, at?: string): boolean {
  const offer = offerOn(entry, day);
  const time = at ?? (offer && standardTime(offer)) ?? NOON;
  const reference = theirs(entry, one, `${day}${time}`);
  if (!offer || reference === undefined) return false;
  const own = monthlyCost(offer, one);
  expect(Math.abs((own ?? NaN) - reference), `${entry.name}: ${own} and ${reference}`).toBeLessThan(
    1e-9 * Math.max(1, reference),
  );
  return true;
}

/** Expects both to agree on all entries that are of interest, which must be some. */
function agreeOnAll(
  interest: (entry: Entry) => boolean,
  least: number,
  compare: (entry: Entry) => boolean,
): void {
  const compared = entries.filter(interest).filter(compare);
  expect(compared.length).toBeGreaterThanOrEqual(least);
}

const has =
  (name: keyof Offer['prices']) =>
  ({ offers }: Entry): boolean =>
    offers.some(({ prices }) => prices[name] !== undefined);

describe('Our cost of a request is that of the reference implementation', () => {
  it('for plain input and output, on hundreds of routes', () => {
    agreeOnAll(
      () => true,
      400,
      (entry) =>
        expectSame(entry, request(1_000, 300)) &&
        expectSame(entry, request(0, 1)) &&
        expectSame(entry, request(7_919, 0)),
    );
  });

  it('for input read from a cache, with a price for it or without', () => {
    const half = request(2_000, 300, { cachedShare: 0.5 });
    const whole = request(2_000, 300, { cachedShare: 1 });
    const both = (entry: Entry) => expectSame(entry, half) && expectSame(entry, whole);
    agreeOnAll(has('cacheRead'), 100, both);
    agreeOnAll((entry) => !has('cacheRead')(entry), 100, both);
  });

  it('for input written to a cache, for five minutes or an hour', () => {
    const written = request(2_000, 300, { cachedShare: 0.25, cacheWriteShare: 0.5 });
    agreeOnAll(has('cacheWrite'), 20, (entry) => expectSame(entry, written));
    agreeOnAll(has('cacheWrite1h'), 5, (entry) =>
      expectSame(entry, { ...written, cacheLifetime: '1h' }),
    );
    agreeOnAll(
      (entry) => !has('cacheWrite')(entry),
      100,
      (entry) => expectSame(entry, written),
    );
  });

  it('for reasoning, as output or at a rate of its own', () => {
    const thinking = request(1_000, 300, { reasoningTokens: 5_000 });
    agreeOnAll(
      () => true,
      400,
      (entry) => expectSame(entry, thinking),
    );
    agreeOnAll(has('reasoning'), 1, (entry) => expectSame(entry, thinking));
  });

  it('in tiers: below a threshold, at it, and one token above, cached or not', () => {
    const tiered = ({ offers }: Entry): boolean =>
      offers.some(({ tiers = [] }) => tiers.length > 0);
    agreeOnAll(tiered, 15, (entry) => {
      const thresholds = (offerOn(entry, DAY)?.tiers ?? []).map((tier) => tier.aboveInputTokens);
      return thresholds
        .flatMap((threshold) => [threshold - 1, threshold, threshold + 1])
        .flatMap((size) => [
          request(size, 1_000),
          request(size, 1_000, { cachedShare: 0.5, cacheWriteShare: 0.25 }),
        ])
        .every((one) => expectSame(entry, one));
    });
  });

  it('on the days before, of and after a change of prices', () => {
    const changed = ({ offers }: Entry): boolean => offers.some(({ from }) => from !== undefined);
    let days = 0;
    agreeOnAll(changed, 5, (entry) => {
      const starts = entry.offers.flatMap(({ from }) => from ?? []);
      return starts
        .flatMap((start) =>
          [-1, 0, 1].map((shift) =>
            new Date(Date.parse(start) + shift * 86_400_000).toISOString().slice(0, 10),
          ),
        )
        .every((day) => {
          days++;
          return expectSame(entry, request(1_000, 300, { cachedShare: 0.5 }), day);
        });
    });
    expect(days).toBeGreaterThanOrEqual(15);
  });

  it('at off-peak hours and outside them', () => {
    const hourly = ({ offers }: Entry): boolean => offers.some(({ offPeak }) => offPeak);
    agreeOnAll(hourly, 1, (entry) =>
      entry.offers
        .filter(({ offPeak }) => offPeak)
        .every((offer) => {
          const day = offer.from ?? DAY;
          const { from = '', until = '' } = offer.offPeak ?? {};
          const one = request(1_000, 300, { cachedShare: 0.5 });
          return (
            expectSame(entry, { ...one, offPeakShare: 1 }, day, `T${from}:00Z`) &&
            expectSame(entry, { ...one, offPeakShare: 0 }, day, `T${until}:00Z`)
          );
        }),
    );
  });

  it('and that of many requests is as many times that of one', () => {
    agreeOnAll(
      () => true,
      400,
      (entry) => {
        const offer = offerOn(entry, DAY);
        const one = offer && theirs(entry, request(1_000, 300), DAY + standardTime(offer));
        if (!offer || one === undefined) return false;
        const many = costOf(offer, { requests: 12_345, inputTokens: 1_000, outputTokens: 300 });
        const total = many?.terms.reduce((sum, { monthly }) => sum + monthly, 0) ?? NaN;
        expect(total / 12_345).toBeCloseTo(one, 9);
        return true;
      },
    );
  });
});
