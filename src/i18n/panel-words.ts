/** The words of `<review-panel>`, which elements without them do not load. */
import { FurtherWords } from './further-words.js';
import { panel, type PanelMessages } from './messages/en.panel.js';

export const PANEL_WORDS = new FurtherWords<PanelMessages>(panel, {
  de: () => import('./messages/de.panel.js'),
  fr: () => import('./messages/fr.panel.js'),
  es: () => import('./messages/es.panel.js'),
  ja: () => import('./messages/ja.panel.js'),
  ar: () => import('./messages/ar.panel.js'),
});
