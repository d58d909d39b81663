/** The words of hosting, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { hosting, type HostingMessages } from './messages/en.hosting.js';

export const HOSTING_WORDS = new FurtherWords<HostingMessages>(hosting, {
  de: () => import('./messages/de.hosting.js'),
  fr: () => import('./messages/fr.hosting.js'),
  es: () => import('./messages/es.hosting.js'),
  ja: () => import('./messages/ja.hosting.js'),
  ar: () => import('./messages/ar.hosting.js'),
});
