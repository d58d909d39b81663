/** Messages of one kind, each language fetched when it is first asked for. */
export class Translations<T> {
  readonly #loaders: Readonly<Record<string, () => Promise<{ messages: T }>>>;
  readonly #loaded = new Map<string, T>();
  readonly #loading = new Map<string, Promise<void>>();

  /** @param loaders by language, `de` for all kinds of German */
  constructor(loaders: Readonly<Record<string, () => Promise<{ messages: T }>>>) {
    this.#loaders = loaders;
  }

  /** The messages of a language, by BCP 47 tag, if they are there. */
  get(lang: string): T | undefined {
    return this.#loaded.get(languageCode(lang));
  }

  /**
   * Fetches the messages of a language. Nothing is returned where there is nothing to wait for:
   * they are there, there are none, or they could not be had. Never rejects.
   */
  load(lang: string): Promise<void> | undefined {
    const code = languageCode(lang);
    const loader = Object.hasOwn(this.#loaders, code) ? this.#loaders[code] : undefined;
    if (!loader || this.#loaded.has(code)) return undefined;
    const under = this.#loading.get(code);
    if (under) return under === FAILED ? undefined : under;
    const loading = loader().then(
      ({ messages }) => void this.#loaded.set(code, messages),
      () => void this.#loading.set(code, FAILED),
    );
    this.#loading.set(code, loading);
    return loading;
  }

  /** Lets what could not be had be asked for again. */
  forgetFailures(): void {
    for (const [code, loading] of this.#loading) if (loading === FAILED) this.#loading.delete(code);
  }
}

const FAILED = Promise.resolve();

/** The language of a BCP 47 tag without its region: `de` of `de-AT`. */
export const languageCode = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';
