/** The languages of the elements, for servers and for pages that fetch theirs ahead. */
import { loadDecisionWords } from './i18n/decision-words.js';
import { loadExplainers } from './i18n/explainers.js';
import { TRANSLATED } from './i18n/translations.js';
import { loadWords } from './i18n/words.js';

/** The languages that elements speak, as BCP 47 tags. They also speak their regional forms. */
export const LANGUAGES = ['en', ...TRANSLATED] as const;

/**
 * Fetches everything that elements say in a language. A server does so before it renders: it
 * cannot wait while it does, and would render English. So do pages that want to lose no time. Where
 * a language cannot be had, elements speak English.
 *
 * @param lang BCP 47 tag, such as `de` or `de-AT`
 */
export async function loadLanguage(lang: string): Promise<void> {
  await Promise.all([loadWords(lang), loadDecisionWords(lang), loadExplainers(lang)]);
}
