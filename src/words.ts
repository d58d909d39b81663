/** The languages of the elements, for servers and for pages that fetch theirs ahead. */
import { DECISION_WORDS } from './i18n/decision-words.js';
import { ESTIMATE_WORDS } from './i18n/estimate-words.js';
import { loadExplainers } from './i18n/explainers.js';
import { FACT_WORDS } from './i18n/fact-words.js';
import { HISTORY_WORDS } from './i18n/history-words.js';
import { HOSTING_WORDS } from './i18n/hosting-words.js';
import { PANEL_WORDS } from './i18n/panel-words.js';
import { PROFILE_WORDS } from './i18n/profile-words.js';
import { SAVED_WORDS } from './i18n/saved-words.js';
import { TRANSLATED } from './i18n/translations.js';
import { TUNING_WORDS } from './i18n/tuning-words.js';

export { factText, type FactTextOptions } from './i18n/model-fact.js';

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
  await Promise.all([
    DECISION_WORDS.load(lang),
    ESTIMATE_WORDS.load(lang),
    HISTORY_WORDS.load(lang),
    HOSTING_WORDS.load(lang),
    TUNING_WORDS.load(lang),
    PROFILE_WORDS.load(lang),
    FACT_WORDS.load(lang),
    PANEL_WORDS.load(lang),
    SAVED_WORDS.load(lang),
    loadExplainers(lang),
  ]);
}
