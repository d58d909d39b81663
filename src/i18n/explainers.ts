/** Fetches the writers of explanations, which nobody needs before a reader asks for one. */
import type { Explainers } from './explain.js';
import {
  figureText,
  intervalText,
  knownText,
  measureRuns,
  offerNotes,
  reportedText,
  scoreText,
  sourceText,
} from './facts.js';
import type { ExplanationMessages } from './messages/en.explanations.js';
import { Translations } from './translations.js';

/** The texts that explanations share with what is on the page. */
const facts = {
  figureText,
  intervalText,
  knownText,
  measureRuns,
  offerNotes,
  reportedText,
  scoreText,
  sourceText,
};

export type FactTexts = typeof facts;

const messages = new Translations<ExplanationMessages>({
  en: async () => ({ messages: (await import('./messages/en.explanations.js')).explanations }),
  de: () => import('./messages/de.explanations.js'),
  fr: () => import('./messages/fr.explanations.js'),
  es: () => import('./messages/es.explanations.js'),
  ja: () => import('./messages/ja.explanations.js'),
  ar: () => import('./messages/ar.explanations.js'),
});

/**
 * The writers of explanations in a language.
 *
 * @throws where they cannot be fetched
 */
export async function loadExplainers(lang: string): Promise<Explainers> {
  const [{ explainersWith }] = await Promise.all([import('./explain.js'), messages.load(lang)]);
  const own = messages.get(lang) ?? (await messages.load('en'), messages.get('en'));
  if (!own) {
    messages.forgetFailures();
    throw new Error(`no words of explanations for "${lang}"`);
  }
  return explainersWith(facts, own);
}
