import type { ProfileMessages } from './en.profile.js';
import { messages as history } from './es.history.js';
import { kinds } from './es.kinds.js';

/** A day, a month or a year; what stands before it depends on which. A date may be a link. */
const isDay = (date: string): boolean => /\d\D+\d/.test(date.replace(/\uE000\d+/, ''));
const when = (date: string): string => `${isDay(date) ? 'el' : 'en'} ${date}`;

export const messages: ProfileMessages = {
  contents: 'Contenido',
  facts: 'De un vistazo',
  sections: {
    uses: 'Usos y límites',
    prices: 'Precios',
    versions: 'Versiones',
  },
  labels: {
    family: 'Familia',
    category: 'Categoría',
    bestFor: 'Usos adecuados',
    retires: 'Fecha de retirada',
    successor: 'Sucesor',
    speed: 'Velocidad de salida',
    result: 'Resultado',
    rank: 'Puesto',
  },
  notKnown: 'No se conoce',

  made: (name, maker) => `${name} es un modelo de IA de ${maker}.`,
  madeOn: (name, maker, date) => `${name} es un modelo de IA de ${maker}, lanzado ${when(date)}.`,
  named: (name) => `${name} es un modelo de IA; el catálogo no dice de quién.`,
  released: (date) => `Se lanzó ${when(date)}.`,
  unreleased: (date) => `Aún no se había lanzado ${when(date)}.`,
  parameters: (total) => `Número de parámetros: ${total}.`,
  activeParameters: (total, active) =>
    `Número de parámetros: ${total}, de los que ${active} trabajan en cada token.`,
  allActive: (total) => `Número de parámetros: ${total}, y todos trabajan en cada token.`,
  modalities: (inputs, outputs) => `Entrada: ${inputs}; salida: ${outputs}.`,
  contextWindow: (tokens) => `Una solicitud y su respuesta pueden sumar ${tokens}.`,
  contextPages: (tokens, pages) =>
    `Una solicitud y su respuesta pueden sumar ${tokens}, unas ${pages} de texto en inglés.`,
  pages: { one: '# página', many: '# de páginas', other: '# páginas' },
  pagesNote:
    'Calculado con 0,75 palabras por token y 500 palabras por página. En otros textos e idiomas varía.',
  maxOutput: (tokens) => `Una respuesta por sí sola puede llegar a ${tokens}.`,
  knowledgeCutoff: (date) =>
    `Sus datos de entrenamiento llegan hasta ${isDay(date) ? `el ${date}` : date}.`,
  openLicence: (licence) => `Sus pesos se pueden descargar (licencia: ${licence}).`,
  closedLicence: (licence) => `Sus pesos no están publicados (licencia: ${licence}).`,
  licence: (licence) => `Licencia: ${licence}.`,
  price: (input, output) =>
    `${input} por millón de tokens de entrada y ${output} por millón de salida`,
  cost: (workload, provider, cost) =>
    `Para ${workload}, la oferta más barata es la de ${provider}: ${cost} al mes.`,
  costAt: (workload, provider, price, cost) =>
    `Para ${workload}, la oferta más barata es la de ${provider}: ${price}, lo que suma ${cost} al mes.`,
  status: (status) => `Estado: ${status}.`,
  retires: (date) => `Su desarrollador lo retira ${when(date)}.`,
  retired: (date) => `Su desarrollador lo retiró ${when(date)}.`,
  successor: (name) => `Su desarrollador recomienda ${name} en su lugar.`,
  disputed: (facts) => `Las fuentes discrepan sobre: ${facts}.`,
  unknown: (facts) => `No se conoce: ${facts}.`,
  missing: {
    released: 'su fecha de lanzamiento',
    parametersTotal: 'su tamaño',
    contextWindow: 'cuánto cabe en una solicitud',
    knowledgeCutoff: 'hasta cuándo llegan sus datos de entrenamiento',
    licence: 'su licencia',
  },

  textOf: (date) =>
    `El texto de las secciones es de la publicación (${date}); las cifras y los resultados son los del día mostrado.`,
  quoted: (by) => `— ${by}`,
  uses: (tags) => `El catálogo lo recomienda para: ${tags}.`,
  cannot: (capabilities) => `Se sabe que no ofrece: ${capabilities}.`,
  nothingAfter: (date) =>
    `Fecha límite de su conocimiento: ${date}. De lo ocurrido después solo sabe lo que le dice la solicitud.`,
  vendorOnly: (count, all) => `${all}, de ellos publicados por su desarrollador: ${count}.`,
  results: {
    one: '# resultado registrado',
    many: '# de resultados registrados',
    other: '# resultados registrados',
  },

  rank: (place, count) => `${place} de ${count}`,
  rankAmong: (place, peers) => `${place} entre ${peers} que tienen un resultado así`,
  places: { other: '#.º' },
  sole: 'ningún otro resultado con el que clasificarlo',
  shared: {
    one: 'compartido con # más',
    many: 'compartido con # más',
    other: 'compartido con # más',
  },
  between: (first, last) => `con la incertidumbre, del ${first} al ${last}`,
  peers: {
    all: { one: '# modelo', many: '# de modelos', other: '# modelos' },
    open: {
      one: '# modelo de pesos abiertos',
      many: '# de modelos de pesos abiertos',
      other: '# modelos de pesos abiertos',
    },
    closed: {
      one: '# modelo de pesos cerrados',
      many: '# de modelos de pesos cerrados',
      other: '# modelos de pesos cerrados',
    },
  },
  sized: (peers, size) => `${peers} ${size}`,
  sizes: {
    upTo: (most) => `con ${most} de parámetros como máximo`,
    between: (least, most) => `con más de ${least} y hasta ${most} de parámetros`,
    above: (least) => `con más de ${least} de parámetros`,
  },
  rankedAmong: (peers) =>
    `Cada resultado se clasifica entre los modelos de este catálogo que tienen un resultado que mide lo mismo (${peers}): mismo benchmark, versión, variante y métrica, y ningún ajuste del que se sepa que difiere.`,
  group: {
    all: 'todos los modelos',
    open: 'modelos de pesos abiertos',
    closed: 'modelos de pesos cerrados',
  },
  sizeClasses: (ends) =>
    `Clases de tamaño según el número total de parámetros, como las traza Artificial Analysis: hasta ${ends}, y por encima.`,
  otherwise: (count) =>
    `Sin clasificar, porque sus resultados miden o pueden medir otra cosa: ${count}.`,
  unplaced: (count) =>
    `Sin clasificar, porque no se conocen sus pesos o su tamaño: ${count} con un resultado.`,
  without: (count) => `Sin resultado en este benchmark: ${count}.`,
  exact: (count) => `Resultados cuya incertidumbre no se conoce, tomados como exactos: ${count}.`,
  place: (place, name, score) => `${place}: ${name}, con ${score}`,
  furtherPlaces: (count) => `y ${count} más`,
  bestPlace: (place, benchmark) => `Su mejor puesto: ${place}, en ${benchmark}.`,
  worstPlace: (place, benchmark) => `Su puesto más bajo: ${place}, en ${benchmark}.`,
  noRange:
    'Muy pocos modelos tienen resultados así, o estos están demasiado próximos, para señalar un mejor puesto y uno más bajo.',

  thisModel: 'este modelo',
  outcomes: {
    better: (version) => `Mejor que ${version}`,
    worse: (version) => `Peor que ${version}`,
    'better-maybe': (version) => `Mejor que ${version}, pero dentro de la incertidumbre`,
    'worse-maybe': (version) => `Peor que ${version}, pero dentro de la incertidumbre`,
    same: (version) => `Como ${version}`,
  },
  rose: (benchmark, before, after, change) =>
    `${benchmark}: sube de ${before} a ${after} (${change})`,
  fell: (benchmark, before, after, change) =>
    `${benchmark}: baja de ${before} a ${after} (${change})`,
  more: (share) => `un ${share} más`,
  less: (share) => `un ${share} menos`,
  uncertain:
    'No se conoce la incertidumbre de algunos de estos resultados: una diferencia pequeña puede ser casual.',
  noneComparable: (version) => `Ningún resultado se puede comparar con ${version}.`,
  incomparable: {
    one: '# resultado que tienen ambos no mide lo mismo y no se compara',
    many: '# de resultados que tienen ambos no miden lo mismo y no se comparan',
    other: '# resultados que tienen ambos no miden lo mismo y no se comparan',
  },

  cite: (number) => `Fuente ${number}`,
  cited: 'Citada en:',
  citedIn: (place) => `Volver a: ${place}`,
  text: (heading) => `sección «${heading}»`,
  version: (version) => `versión ${version}`,

  expectedLevel: (least, most) => `un número entero de ${least} a ${most}`,

  history,
  kinds,
};
