import type { HistoryMessages } from './en.history.js';

/** Days take an article, months and years none. */
const isDay = (date: string): boolean => /^(1er|\d\d?)\s/.test(date);

const inCase = (date: string): string => (isDay(date) ? `le ${date}` : date);

/** Nouns instead of verbs: what is past and what is announced is told alike. */
const changes: HistoryMessages['past'] = {
  fell: (price, share, before, after) =>
    `${price}\u00a0: baisse de ${share}, de ${before} à ${after}`,
  rose: (price, share, before, after) =>
    `${price}\u00a0: hausse de ${share}, de ${before} à ${after}`,
  multiplied: (price, times, before, after) =>
    `${price}\u00a0: ${times} le prix, de ${before} à ${after}`,
  changed: (price, before, after) => `${price}\u00a0: passage de ${before} à ${after}`,
  appeared: (price, after) => `${price}\u00a0: premier prix recensé, ${after}`,
  vanished: (price, before) =>
    `${price}\u00a0: aucun prix n’est plus recensé, le dernier était de ${before}`,
  begun: (terms, prices) => `premiers prix recensés ${terms} (${prices})`,
  ended: (terms, prices) => `les prix ${terms} ne sont plus recensés (${prices})`,
};

/** French. */
export const messages: HistoryMessages = {
  priceHistory: 'Historique des prix',
  prices: {
    input: 'entrée',
    output: 'sortie',
    cacheRead: 'entrée en cache',
    cacheWrite: 'écriture en cache',
    cacheWrite1h: 'écriture en cache pour une heure',
    reasoning: 'raisonnement',
    inputAudio: 'entrée audio',
    outputAudio: 'sortie audio',
    cacheReadAudio: 'entrée audio en cache',
    inputImage: 'entrée image',
    outputImage: 'sortie image',
    cacheReadImage: 'entrée image en cache',
    inputVideo: 'entrée vidéo',
    outputVideo: 'sortie vidéo',
    outputCitation: 'citations',
    perRequest: 'frais par requête',
    perImage: 'frais par image',
    perWebSearch: 'frais par recherche web',
  },
  terms: {
    tier: (tokens) => `pour les requêtes de plus de ${tokens}`,
    batch: 'pour le traitement par lots',
    offPeak: (from, until) => `aux heures creuses (de ${from} à ${until} UTC)`,
  },
  qualified: (price, terms) => `${price} ${terms}`,

  past: changes,
  announced: { ...changes, begun: (terms, prices) => `prix ${terms} (${prices})` },
  on: (date, change) => `${date} – ${change}.`,
  between: (since, date, change) => `Entre ${inCase(since)} et ${inCase(date)} – ${change}.`,
  announcedFor: (date, change) => `Annoncé pour ${inCase(date)} – ${change}.`,
  stopped: (date) => `Fin du dernier prix recensé\u00a0: ${date}.`,
  stopping: (date) => `Fin annoncée du prix\u00a0: ${date}.`,
  noChange: 'Aucun changement de prix n’est recensé.',

  tableOf: (model, provider) =>
    `Prix pour ${model} chez ${provider}, du plus récent au plus ancien`,
  period: 'Période',
  fromUntil: (from, until) => `${from} – ${until}`,
  from: (date) => (isDay(date) ? `à partir du ${date}` : `à partir de ${date}`),
  before: (date) => `avant ${inCase(date)}`,
  beginningUnknown: 'début non recensé',
  datesUnknown: 'dates non recensées',
  announcedMark: 'prix annoncé',
  heldOn: (date) => `en vigueur à la date retenue (${date})`,

  undated: (model) => `Aucun prix daté n’est recensé pour ${model}.`,
  priceOn: (date, provider, prices) =>
    `Prix par million de tokens chez ${provider} (${date})\u00a0: ${prices}.`,
  priceNow: (provider, prices) => `Prix par million de tokens chez ${provider}\u00a0: ${prices}.`,
  noOffers: (model) => `Aucune offre n’est recensée pour ${model}.`,
  noOffersVia: (model, provider) => `Aucune offre n’est recensée pour ${model} chez ${provider}.`,
  others: (model, providers) =>
    `D’autres prix datés sont recensés pour ${model} chez ${providers}.`,

  chartOf: (names) =>
    `Graphique des prix dans le temps pour ${names}. Les tableaux ci-dessous contiennent les mêmes chiffres.`,
  dotted:
    'Une ligne est en pointillé là où le prix n’a pas été vérifié depuis, ou là où son début n’est pas recensé.',
  logarithmic: 'L’échelle des prix est logarithmique\u00a0: à distance égale, rapport égal.',
  otherCurrency: (models) =>
    `Absents du graphique, car les prix sont dans une autre devise\u00a0: ${models}.`,
};
