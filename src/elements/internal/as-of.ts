import { isBeyond } from '../../analysis/index.js';
import { isRealDate } from '../../catalogue/rules.js';
import type { CatalogueHead, DateText } from '../../catalogue/types.js';
import type { Words } from '../../i18n/words.js';

/** The day that an `as-of` attribute names; undefined where it is no date. */
export function dateGiven(asOf: string | null | undefined): DateText | undefined {
  const day = asOf?.trim();
  return day && /^\d{4}(-\d\d){0,2}$/.test(day) && isRealDate(day) ? day : undefined;
}

/** What is wrong with an `as-of` attribute, in words. */
export function asOfNotes(
  { text, format }: Words,
  asOf: string | null | undefined,
  head: CatalogueHead | undefined,
): string[] {
  const day = dateGiven(asOf);
  if (asOf?.trim() && day === undefined)
    return [text.badAttribute('as-of', asOf.trim(), text.expected.date)];
  return head?.published !== undefined && isBeyond(head, day)
    ? [text.publishedOn(format.date(head.published))]
    : [];
}
