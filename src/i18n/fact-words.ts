/** The words of `<model-fact>`, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { fact, type FactMessages } from './messages/en.fact.js';

export const FACT_WORDS = new FurtherWords<FactMessages>(fact, {
  de: () => import('./messages/de.fact.js'),
  fr: () => import('./messages/fr.fact.js'),
  es: () => import('./messages/es.fact.js'),
  ja: () => import('./messages/ja.fact.js'),
  ar: () => import('./messages/ar.fact.js'),
});
