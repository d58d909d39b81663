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
  const found = made.get(lang);
  if (found) return found;
  const words: Words = { text: en, format: new Format(lang) };
  made.set(lang, words);
  return words;
}
