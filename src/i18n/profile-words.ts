/** The words of `<model-profile>`, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { profile, type ProfileMessages } from './messages/en.profile.js';

export const PROFILE_WORDS = new FurtherWords<ProfileMessages>(profile, {
  de: () => import('./messages/de.profile.js'),
  fr: () => import('./messages/fr.profile.js'),
  es: () => import('./messages/es.profile.js'),
  ja: () => import('./messages/ja.profile.js'),
  ar: () => import('./messages/ar.profile.js'),
});
