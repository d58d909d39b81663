/** What the messages of a language are, whatever their kind. */
import { decision } from '../../src/i18n/messages/en.decision.js';
import { estimate } from '../../src/i18n/messages/en.estimate.js';
import { explanations } from '../../src/i18n/messages/en.explanations.js';
import { fact } from '../../src/i18n/messages/en.fact.js';
import { history } from '../../src/i18n/messages/en.history.js';
import { hosting } from '../../src/i18n/messages/en.hosting.js';
import { en } from '../../src/i18n/messages/en.js';
import { panel } from '../../src/i18n/messages/en.panel.js';
import { profile } from '../../src/i18n/messages/en.profile.js';
import { saved } from '../../src/i18n/messages/en.saved.js';
import { tuning } from '../../src/i18n/messages/en.tuning.js';
import { votes } from '../../src/i18n/messages/en.votes.js';
import type { PluralForms } from '../../src/i18n/format.js';
import { TRANSLATED } from '../../src/i18n/translations.js';

const english = {
  '': en,
  '.decision': decision,
  '.estimate': estimate,
  '.explanations': explanations,
  '.fact': fact,
  '.history': history,
  '.hosting': hosting,
  '.panel': panel,
  '.profile': profile,
  '.saved': saved,
  '.tuning': tuning,
  '.votes': votes,
} as const;

/** Messages by their kind: those of everything, of the deciding sections, of explanations, … */
export type Kinds = Record<keyof typeof english, unknown>;

async function messagesIn(code: string): Promise<Kinds> {
  const kinds = Object.keys(english).map(async (kind) => {
    const { messages } = (await import(`../../src/i18n/messages/${code}${kind}.ts`)) as {
      messages: unknown;
    };
    return [kind, messages] as const;
  });
  return Object.fromEntries(await Promise.all(kinds)) as Kinds;
}

/** The messages of every language by its code. */
export const languages: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  ['en', english],
  ...(await Promise.all(
    TRANSLATED.map(async (code): Promise<[string, Kinds]> => [code, await messagesIn(code)]),
  )),
]);

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

export const isForms = (value: unknown): value is PluralForms =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.values(value).some((form) => String(form).includes('#')) &&
  Object.keys(value).every((key) => CATEGORIES.includes(key));

/** A message: text, forms of a word, or a function from texts to text. */
export type Message = string | PluralForms | ((...texts: unknown[]) => string);

/** Every message under the keys that lead to it. */
export function messagesOf(tree: unknown, path: readonly string[] = []): Map<string, Message> {
  if (typeof tree !== 'object' || tree === null || isLabels(tree))
    return new Map([[path.join('.'), tree as Message]]);
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => [...messagesOf(value, [...path, key])]),
  );
}

/** `{ one: 'Source', other: 'Sources' }` counts nothing, and is one message all the same. */
const isLabels = (tree: object): boolean =>
  isForms(tree) || (Object.keys(tree).length > 0 && 'other' in tree && 'one' in tree);

/** All messages of a language, its kinds together. */
export const allMessages = (kinds: Kinds): Map<string, Message> => messagesOf(kinds);
