import type { CatalogueHead, Hardware, HardwareOffer, Id } from '../catalogue/types.js';
import { entryOf } from './dictionary.js';
import { rateBetween } from './exchange.js';
import type { Figure } from './figure.js';
import type { HostingPlan } from './hosting-plan.js';
import { OWN_SOURCE } from './own-price.js';
import { DEFAULT_CURRENCY, type PriceComparison } from './pricing.js';
import { factor, product } from './product.js';

/** Hardware to host on, and the offer at which it is rented. */
export interface ChosenHardware {
  id: Id;
  entry: Hardware;
  offer?: HardwareOffer;
}

/** The hardware's offers, those on demand first, each cheapest first. */
export const rankHardware = ({ offers = [] }: Hardware): readonly HardwareOffer[] =>
  [...offers].sort(
    (a, b) => Number(a.spot ?? false) - Number(b.spot ?? false) || a.perHour - b.perHour,
  );

/** The hardware and the offer that a plan names; the first with a price where it names none. */
export function chooseHardware(
  head: CatalogueHead,
  { hardware, provider, spot }: HostingPlan,
): ChosenHardware | undefined {
  const all = Object.entries(head.hardware ?? {});
  const id = hardware ?? (all.find(([, { offers }]) => offers?.length) ?? all[0])?.[0];
  const entry = id === undefined ? undefined : entryOf(head.hardware, id);
  if (id === undefined || !entry) return undefined;
  const offer = rankHardware(entry).find(
    (one) => (provider ?? one.provider) === one.provider && (spot ?? !!one.spot) === !!one.spot,
  );
  return { id, entry, ...(offer && { offer }) };
}

/**
 * The price of one GPU for one hour in the comparison's currency: the reader's own, or the offer's;
 * `currency` where no published rate converts that.
 */
export function hourlyPrice(
  head: CatalogueHead,
  { hourly }: HostingPlan,
  offer: HardwareOffer | undefined,
  { currency, asOf }: Pick<PriceComparison, 'currency' | 'asOf'>,
): Figure | 'currency' | undefined {
  const unit = 'money-per-hour';
  if (hourly !== undefined)
    return product(unit, [factor(hourly, unit, { currency })], {
      decimals: 4,
      currency,
      from: [{ sources: [OWN_SOURCE] }],
    });
  if (!offer) return undefined;
  const billed = offer.currency ?? head.currency ?? DEFAULT_CURRENCY;
  const rate = rateBetween(head, billed, currency, asOf);
  return rate
    ? product(unit, [factor(offer.perHour, unit, { currency: billed }), ...rate.inputs], {
        // What is converted is no published price.
        decimals: rate.inputs.length > 0 ? 4 : 12,
        currency,
        from: rate.inputs.length > 0 ? [offer, rate] : [offer],
      })
    : 'currency';
}
