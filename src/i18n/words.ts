import { Format } from './format.js';
import { en, type Messages } from './messages/en.js';

/** One language: its messages and its formatters. */
export interface Words {
  readonly text: Messages;
  readonly format: Format;
}

const made = new Map<string, Words>();

/** The words of a language, by BCP 47 tag. English where there are none in that language. */
export function wordsFor(lang: string): Words {
  // Numbers in another language than the words around them would be a third language.
  const spoken = /^en\b/i.test(lang) ? lang : 'en';
  const found = made.get(spoken);
  if (found) return found;
  const words: Words = { text: en, format: new Format(spoken) };
  made.set(spoken, words);
  return words;
}
