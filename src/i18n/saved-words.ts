/** The words of `<saved-models>`, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { saved, type SavedMessages } from './messages/en.saved.js';

export const SAVED_WORDS = new FurtherWords<SavedMessages>(saved, {
  de: () => import('./messages/de.saved.js'),
  fr: () => import('./messages/fr.saved.js'),
  es: () => import('./messages/es.saved.js'),
  ja: () => import('./messages/ja.saved.js'),
  ar: () => import('./messages/ar.saved.js'),
});
