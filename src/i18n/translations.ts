import { languageCode } from './format.js';

/** The languages into which everything is translated from English, which needs no fetching. */
export const TRANSLATED = ['de', 'fr', 'es', 'ja', 'ar'] as const;

/** Fetches the messages of one kind in one language. */
type Loader<T> = () => Promise<{ messages: T }>;

/** How to fetch the messages of one kind. A missing language is a compile error. */
export type Loaders<T> = Readonly<
  Record<(typeof TRANSLATED)[number], Loader<T>> & { en?: Loader<T> }
>;

/** Readers wait so long for their language before they are spoken to in English. */
const PATIENCE_MS = 10_000;

/** Stands for what could not be had in time, and for what is there. */
const ENDED = Promise.resolve();

/** Called when words have come after readers were spoken to in English. */
export const lateWords = new Set<() => void>();

/** Messages of one kind, each language fetched when it is first asked for. */
export class Translations<T> {
  readonly #loaders: Readonly<Partial<Record<string, Loader<T>>>>;
  readonly #loaded = new Map<string, T>();
  readonly #loading = new Map<string, Promise<void>>();

  /** @param loaders by language, `de` for all kinds of German */
  constructor(loaders: Loaders<T>) {
    this.#loaders = loaders;
  }

  /** The messages of a language, by BCP 47 tag, if they are there. */
  get(lang: string): T | undefined {
    return this.#loaded.get(languageCode(lang));
  }

  /**
   * Fetches the messages of a language. Nothing is returned where there is nothing to wait for:
   * they are there, there are none, or they could not be had. Never rejects.
   *
   * @param again asks once more for what could not be had
   */
  load(lang: string, again = false): Promise<void> | undefined {
    const code = languageCode(lang);
    const loader = Object.hasOwn(this.#loaders, code) ? this.#loaders[code] : undefined;
    if (!loader || this.#loaded.has(code)) return undefined;
    const under = this.#loading.get(code);
    if (under && !(again && under === ENDED)) return under === ENDED ? undefined : under;
    const loading = new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#loading.set(code, ENDED);
        resolve();
      };
      const timer = setTimeout(end, PATIENCE_MS);
      loader().then(({ messages }) => {
        this.#loaded.set(code, messages);
        const late = this.#loading.get(code) === ENDED;
        end();
        if (late) for (const arrived of lateWords) arrived();
      }, end);
    });
    this.#loading.set(code, loading);
    return loading;
  }

  /** Lets what could not be had be asked for again. */
  forgetFailures(): void {
    for (const [code, loading] of this.#loading) if (loading === ENDED) this.#loading.delete(code);
  }
}
