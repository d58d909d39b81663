import type { ProfileContext } from '../../i18n/profile.js';
import type { OfferContext } from '../internal/offer-table.js';
import type { Marks } from './citations.js';

/** What the parts of an article are rendered from. */
export interface ProfileView extends ProfileContext, Omit<OfferContext, 'words'> {
  marks: Marks;
  /** Follows a link within the article. */
  follow: (event: MouseEvent) => unknown;
  /** The level of the model's name; what stands below it goes on from there. */
  level: number;
  /** The language of the catalogue's texts. */
  textLang: string;
}
