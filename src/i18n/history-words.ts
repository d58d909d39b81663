/** The words of price histories, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { history, type HistoryMessages } from './messages/en.history.js';

export const HISTORY_WORDS = new FurtherWords<HistoryMessages>(history, {
  de: () => import('./messages/de.history.js'),
  fr: () => import('./messages/fr.history.js'),
  es: () => import('./messages/es.history.js'),
  ja: () => import('./messages/ja.history.js'),
  ar: () => import('./messages/ar.history.js'),
});
