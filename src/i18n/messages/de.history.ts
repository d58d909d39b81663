import type { HistoryMessages } from './en.history.js';

/** Days take an article, months and years none. */
const inCase = (date: string): string => (/^\d{1,2}\./.test(date) ? `dem ${date}` : date);

/** The same after “für”. */
const forDay = (date: string): string => (/^\d{1,2}\./.test(date) ? `den ${date}` : date);

/** German tells what was and what will be with other verbs. */
const changes = (
  fallen: string,
  risen: string,
  changed: string,
): HistoryMessages['past' | 'announced'] => ({
  fell: (price, share, before, after) =>
    `${price}: Preis ${fallen} um ${share}, von ${before} auf ${after}`,
  rose: (price, share, before, after) =>
    `${price}: Preis ${risen} um ${share}, von ${before} auf ${after}`,
  multiplied: (price, times, before, after) =>
    `${price}: Preis ${risen} auf ein Vielfaches (${times}), von ${before} auf ${after}`,
  changed: (price, before, after) => `${price}: Preis ${changed} von ${before} auf ${after}`,
  appeared: (price, after) => `${price}: erster erfasster Preis ${after}`,
  vanished: (price, before) => `${price}: kein Preis mehr erfasst, zuletzt ${before}`,
  begun: (terms, prices) => `erste erfasste Preise ${terms} (${prices})`,
  ended: (terms, prices) => `keine Preise ${terms} mehr erfasst (zuletzt ${prices})`,
});

/** German. */
export const messages: HistoryMessages = {
  priceHistory: 'Preisverlauf',
  prices: {
    input: 'Eingabe',
    output: 'Ausgabe',
    cacheRead: 'Eingabe aus dem Cache',
    cacheWrite: 'Schreiben in den Cache',
    cacheWrite1h: 'Schreiben in den Cache für eine Stunde',
    reasoning: 'Reasoning',
    inputAudio: 'Audioeingabe',
    outputAudio: 'Audioausgabe',
    cacheReadAudio: 'Audioeingabe aus dem Cache',
    inputImage: 'Bildeingabe',
    outputImage: 'Bildausgabe',
    cacheReadImage: 'Bildeingabe aus dem Cache',
    inputVideo: 'Videoeingabe',
    outputVideo: 'Videoausgabe',
    outputCitation: 'Zitate',
    perRequest: 'Gebühr pro Anfrage',
    perImage: 'Gebühr pro Bild',
    perWebSearch: 'Gebühr pro Websuche',
  },
  terms: {
    tier: (tokens) => `für Anfragen über ${tokens}`,
    batch: 'für Stapelverarbeitung',
    offPeak: (from, until) => `zu Nebenzeiten (${from} bis ${until} UTC)`,
  },
  qualified: (price, terms) => `${price} ${terms}`,

  past: changes('sank', 'stieg', 'änderte sich'),
  announced: {
    ...changes('sinkt', 'steigt', 'ändert sich'),
    begun: (terms, prices) => `Preise ${terms} (${prices})`,
  },
  on: (date, change) => `${date} – ${change}.`,
  between: (since, date, change) => `Zwischen ${inCase(since)} und ${inCase(date)} – ${change}.`,
  announcedFor: (date, change) => `Angekündigt für ${forDay(date)} – ${change}.`,
  stopped: (date) => `Ende des letzten erfassten Preises: ${date}.`,
  stopping: (date) => `Angekündigtes Ende des Preises: ${date}.`,
  noChange: 'Es ist keine Änderung des Preises erfasst.',

  tableOf: (model, provider) => `Preise von ${model} über ${provider}, neueste zuerst`,
  period: 'Zeitraum',
  fromUntil: (from, until) => `${from} bis ${until}`,
  from: (date) => `ab ${date}`,
  before: (date) => `vor ${inCase(date)}`,
  beginningUnknown: 'Beginn nicht erfasst',
  datesUnknown: 'Zeitraum nicht erfasst',
  announcedMark: 'angekündigt',
  heldOn: (date) => `gültig am Stichtag (${date})`,

  undated: (model) => `Für ${model} sind keine datierten Preise erfasst.`,
  priceOn: (date, provider, prices) =>
    `Preis pro Million Token über ${provider}, Stand ${date}: ${prices}.`,
  priceNow: (provider, prices) => `Preis pro Million Token über ${provider}: ${prices}.`,
  noOffers: (model) => `Für ${model} ist kein Angebot erfasst.`,
  noOffersVia: (model, provider) => `Für ${model} ist kein Angebot von ${provider} erfasst.`,
  others: (model, providers) =>
    `Weitere datierte Preise von ${model} sind erfasst bei: ${providers}.`,

  chartOf: (names) =>
    `Diagramm der Preise von ${names} im Zeitverlauf. Die Tabellen darunter enthalten dieselben Werte.`,
  dotted:
    'Gepunktet ist eine Linie dort, wo ein Preis seither nicht geprüft wurde oder sein Beginn nicht erfasst ist.',
  logarithmic: 'Die Preisachse ist logarithmisch: Gleiche Abstände bedeuten gleiche Verhältnisse.',
  otherCurrency: (models) => `Nicht im Diagramm, weil in anderer Währung: ${models}.`,
};
