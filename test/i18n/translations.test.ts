import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Translations } from '../../src/i18n/translations.js';

type Fetched = { messages: string };

/** Translations of which German is fetched as a test has it. */
function german(...answers: (() => Promise<Fetched>)[]) {
  const fetch = vi.fn(() => (answers.length > 1 ? answers.shift()! : answers[0]!)());
  const others = { fr: fetch, es: fetch, ja: fetch, ar: fetch };
  return { fetch, translations: new Translations<string>({ ...others, de: fetch }) };
}

const here = (): Promise<Fetched> => Promise.resolve({ messages: 'Deutsch' });
const refused = (): Promise<Fetched> => Promise.reject(new Error('no connection'));
const never = (): Promise<Fetched> => new Promise(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a language', () => {
  it('is fetched once, for all of its regions and all who ask', async () => {
    const { fetch, translations } = german(here);
    expect(translations.get('de')).toBe(undefined);
    const [one, other] = [translations.load('de-AT'), translations.load('DE')];
    expect(one).toBe(other);
    await one;
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(translations.get('de')).toBe('Deutsch');
    expect(translations.get('de-CH-1996')).toBe('Deutsch');
    expect(translations.load('de')).toBe(undefined);
  });

  it('that is not there is not waited for', () => {
    const { fetch, translations } = german(here);
    for (const lang of ['en', 'tlh', '', 'constructor', '__proto__', 'de_AT'])
      expect(translations.load(lang), lang).toBe(undefined);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('that cannot be had is not waited for again, unless one asks to try again', async () => {
    const { fetch, translations } = german(refused, here);
    await translations.load('de');
    expect(translations.get('de')).toBe(undefined);
    expect(translations.load('de')).toBe(undefined);
    expect(fetch).toHaveBeenCalledTimes(1);
    translations.forgetFailures();
    await translations.load('de');
    expect(translations.get('de')).toBe('Deutsch');
  });

  it('is not waited for without end', async () => {
    const { translations } = german(never);
    const waiting = translations.load('de');
    expect(waiting).not.toBe(undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    await waiting;
    expect(translations.load('de')).toBe(undefined);
  });

  it('that comes late is taken all the same', async () => {
    let come = (_: Fetched): void => undefined;
    const { translations } = german(() => new Promise((resolve) => (come = resolve)));
    void translations.load('de');
    await vi.advanceTimersByTimeAsync(10_000);
    come({ messages: 'Deutsch' });
    await vi.advanceTimersByTimeAsync(0);
    expect(translations.get('de')).toBe('Deutsch');
  });

  it('leaves no clock running when it is there', async () => {
    const { translations } = german(here);
    await translations.load('de');
    expect(vi.getTimerCount()).toBe(0);
  });
});
