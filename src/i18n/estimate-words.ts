/** The words of estimates, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { estimate, type EstimateMessages } from './messages/en.estimate.js';

export const ESTIMATE_WORDS = new FurtherWords<EstimateMessages>(estimate, {
  de: () => import('./messages/de.estimate.js'),
  fr: () => import('./messages/fr.estimate.js'),
  es: () => import('./messages/es.estimate.js'),
  ja: () => import('./messages/ja.estimate.js'),
  ar: () => import('./messages/ar.estimate.js'),
});
