import { Format } from './format.js';
import { en, type Messages } from './messages/en.js';
import { Translations } from './translations.js';

/** One language: its messages and its formatters. */
export interface Words {
  readonly text: Messages;
  readonly format: Format;
}

const translations = new Translations<Messages>({
  de: () => import('./messages/de.js'),
  fr: () => import('./messages/fr.js'),
  es: () => import('./messages/es.js'),
  ja: () => import('./messages/ja.js'),
  ar: () => import('./messages/ar.js'),
});

const made = new Map<string, Words>();

/**
 * The words of a language, by BCP 47 tag. English where there are none in that language, or none
 * yet: `loadWords` fetches them.
 */
export function wordsFor(lang: string): Words {
  const translated = translations.get(lang);
  // Numbers in another language than the words around them would be a third language.
  const spoken = translated || /^en\b/i.test(lang) ? lang : 'en';
  const found = made.get(spoken);
  if (found) return found;
  const words: Words = { text: translated ?? en, format: new Format(spoken) };
  made.set(spoken, words);
  return words;
}

/** Fetches the words of a language. Undefined where there is nothing to wait for. */
export const loadWords = (lang: string, again?: boolean): Promise<void> | undefined =>
  translations.load(lang, again);
