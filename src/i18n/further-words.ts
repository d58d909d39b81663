import { Translations, type Loaders } from './translations.js';
import { loadWords, wordsFor, type Words } from './words.js';

/** The words that only some elements say, and what they need of the language besides. */
export class FurtherWords<T> {
  readonly #english: T;
  readonly #translations: Translations<T>;

  /** @param loaders of the other languages */
  constructor(english: T, loaders: Loaders<T>) {
    this.#english = english;
    this.#translations = new Translations(loaders);
  }

  /** These words in the same language as those. */
  beside(words: Words): T {
    return this.#translations.get(words.format.lang) ?? this.#english;
  }

  /** The words of a language if all of them are there, else English: two at once are none. */
  complete(lang: string): Words {
    return wordsFor(this.#translations.get(lang) || /^en\b/i.test(lang) ? lang : 'en');
  }

  /** Fetches everything of a language. Undefined where there is nothing to wait for. */
  load(lang: string, again?: boolean): Promise<unknown> | undefined {
    const [shared, own] = [loadWords(lang, again), this.#translations.load(lang, again)];
    return shared && own ? Promise.all([shared, own]) : (shared ?? own);
  }
}
