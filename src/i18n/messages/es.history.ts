import type { HistoryMessages } from './en.history.js';

/** Days take an article, months and years none. */
const isDay = (date: string): boolean => /^\d{1,2}\s/.test(date);

const inCase = (date: string): string => (isDay(date) ? `el ${date}` : date);

/** Nouns instead of verbs: what is past and what is announced is told alike. */
const changes: HistoryMessages['past'] = {
  fell: (price, share, before, after) => `${price}: bajada del ${share}, de ${before} a ${after}`,
  rose: (price, share, before, after) => `${price}: subida del ${share}, de ${before} a ${after}`,
  multiplied: (price, times, before, after) =>
    `${price}: ${times} el precio, de ${before} a ${after}`,
  changed: (price, before, after) => `${price}: cambio de ${before} a ${after}`,
  appeared: (price, after) => `${price}: primer precio registrado, ${after}`,
  vanished: (price, before) => `${price}: ya no consta ningún precio, el último era de ${before}`,
  begun: (terms, prices) => `primeros precios registrados ${terms} (${prices})`,
  ended: (terms, prices) => `ya no constan precios ${terms} (${prices})`,
};

/** Spanish. */
export const messages: HistoryMessages = {
  priceHistory: 'Historial de precios',
  prices: {
    input: 'entrada',
    output: 'salida',
    cacheRead: 'entrada en caché',
    cacheWrite: 'escritura en caché',
    cacheWrite1h: 'escritura en caché durante una hora',
    reasoning: 'razonamiento',
    inputAudio: 'entrada de audio',
    outputAudio: 'salida de audio',
    cacheReadAudio: 'entrada de audio en caché',
    inputImage: 'entrada de imagen',
    outputImage: 'salida de imagen',
    cacheReadImage: 'entrada de imagen en caché',
    inputVideo: 'entrada de video',
    outputVideo: 'salida de video',
    outputCitation: 'citas',
    perRequest: 'tarifa por solicitud',
    perImage: 'tarifa por imagen',
    perWebSearch: 'tarifa por búsqueda web',
  },
  terms: {
    tier: (tokens) => `para solicitudes de más de ${tokens}`,
    batch: 'para procesamiento por lotes',
    offPeak: (from, until) => `en horario de baja demanda (de ${from} a ${until} UTC)`,
  },
  qualified: (price, terms) => `${price} ${terms}`,

  past: changes,
  announced: { ...changes, begun: (terms, prices) => `precios ${terms} (${prices})` },
  on: (date, change) => `${date} – ${change}.`,
  between: (since, date, change) => `Entre ${inCase(since)} y ${inCase(date)} – ${change}.`,
  announcedFor: (date, change) => `Anunciado para ${inCase(date)} – ${change}.`,
  stopped: (date) => `Fin del último precio registrado: ${date}.`,
  stopping: (date) => `Fin anunciado del precio: ${date}.`,
  noChange: 'No consta ningún cambio de precio.',

  tableOf: (model, provider) =>
    `Precios de ${model} en ${provider}, del más reciente al más antiguo`,
  period: 'Periodo',
  fromUntil: (from, until) => `${from} – ${until}`,
  from: (date) => (isDay(date) ? `a partir del ${date}` : `a partir de ${date}`),
  before: (date) => (isDay(date) ? `antes del ${date}` : `antes de ${date}`),
  beginningUnknown: 'inicio no registrado',
  datesUnknown: 'fechas no registradas',
  announcedMark: 'precio anunciado',
  heldOn: (date) => `en vigor en la fecha de referencia (${date})`,

  undated: (model) => `No constan precios con fecha para ${model}.`,
  priceOn: (date, provider, prices) =>
    `Precio por millón de tokens en ${provider} (${date}): ${prices}.`,
  priceNow: (provider, prices) => `Precio por millón de tokens en ${provider}: ${prices}.`,
  noOffers: (model) => `No consta ninguna oferta para ${model}.`,
  noOffersVia: (model, provider) => `No consta ninguna oferta de ${provider} para ${model}.`,
  others: (model, providers) => `También constan precios con fecha de ${model} en ${providers}.`,

  chartOf: (names) =>
    `Gráfico de los precios de ${names} a lo largo del tiempo. Las tablas siguientes contienen los mismos datos.`,
  dotted:
    'La línea es de puntos donde un precio no se ha verificado desde entonces o no consta su inicio.',
  logarithmic: 'La escala de precios es logarítmica: a igual distancia, igual proporción.',
  otherCurrency: (models) => `No están en el gráfico, por ser de otra moneda: ${models}.`,
};
