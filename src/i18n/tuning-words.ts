/** The words of fine-tuning, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { tuning, type TuningMessages } from './messages/en.tuning.js';

export const TUNING_WORDS = new FurtherWords<TuningMessages>(tuning, {
  de: () => import('./messages/de.tuning.js'),
  fr: () => import('./messages/fr.tuning.js'),
  es: () => import('./messages/es.tuning.js'),
  ja: () => import('./messages/ja.tuning.js'),
  ar: () => import('./messages/ar.tuning.js'),
});
