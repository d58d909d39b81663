import type { PriceComparison } from '../../analysis/index.js';
import type { CatalogueHead } from '../../catalogue/types.js';
import type { Words } from '../../i18n/words.js';

/** Of which day prices are, whose data all this is, and on what terms. */
export function creditLines(
  { text, format }: Words,
  { title, publisher, credits = [], licence }: CatalogueHead,
  { asOf, pricesChecked }: Pick<PriceComparison, 'asOf' | 'pricesChecked'>,
): string[] {
  const data =
    title === undefined
      ? undefined
      : publisher
        ? text.catalogueOf(format.isolate(title), format.isolate(publisher.name))
        : text.catalogueTitle(format.isolate(title));
  const credited = credits.map(({ name, licence }) => format.isolate(`${name} (${licence})`));
  return [
    asOf === undefined ? undefined : text.inForceOn(format.date(asOf)),
    pricesChecked &&
      text.pricesChecked(format.date(pricesChecked.first), format.date(pricesChecked.last)),
    data,
    credited.length > 0 ? text.creditedTo(format.list(credited)) : undefined,
    licence && text.licensed(format.isolate(licence.name)),
  ].filter((line) => line !== undefined);
}
