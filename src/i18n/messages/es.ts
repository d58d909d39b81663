import type { CatalogueError } from '../../catalogue/errors.js';
import type { Messages } from './en.js';

/** What is wrong with a catalogue, and what to do. */
function problem({ kind, url = 'El catálogo', status, path, message }: CatalogueError): string {
  switch (kind) {
    case 'network':
      return `${url} no está accesible: no hay conexión, el servidor no existe, la respuesta se ha interrumpido o el acceso desde otros sitios web está bloqueado (CORS). Compruebe la dirección y la conexión.`;
    case 'timeout':
      return `${url} no ha respondido por completo a tiempo. Vuelva a intentarlo más tarde.`;
    case 'status':
      return `${url} ha respondido con el estado ${status ?? 0}. Compruebe la dirección del catálogo o vuelva a intentarlo más tarde.`;
    case 'too-large':
      return `${url} supera el tamaño admitido. Compruebe la dirección del catálogo o divida el catálogo.`;
    case 'not-json':
      return `${url} no es JSON. Compruebe la dirección del catálogo y que el archivo esté publicado completo.`;
    case 'format':
      return `${url} no es un catálogo de modelos: en la posición ${path ?? '$'} no figura lo esperado. Compruebe la dirección del catálogo.`;
    case 'version':
      return `${url} tiene un formato más reciente que los que puede leer esta versión de model-widgets. Utilice una versión más reciente.`;
    default:
      return message;
  }
}

/** Spanish as it is written everywhere: words that are usual in one country only are avoided. */
export const messages: Messages = {
  // How texts are put together
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  sentences: (parts) => parts.join(' '),
  phrases: (parts) => parts.join(', '),
  separator: '; ',
  labelled: (label, value) => `${label}: ${value}`,

  // States
  loading: 'Cargando los modelos…',
  ready: 'La comparación está lista.',
  retry: 'Reintentar',
  details: 'Detalles',
  failed: 'No se han podido cargar los modelos.',
  problem,
  staleNote:
    'Es posible que estos datos no estén actualizados: no se han podido cargar los más recientes.',
  noModels:
    'No se ha indicado ningún modelo. Los identificadores se indican en el atributo «models».',
  oneModel: 'Falta un segundo modelo para la comparación.',
  unknownModel: (id) => `«${id}» no figura en este catálogo.`,
  didYouMean: (ids) => `¿Quizá se trate de ${ids}?`,
  tooManyModels: (shown, given) => `Se muestran los primeros ${shown} de ${given} modelos.`,
  onlyFirst: (given) => `Solo se muestra el primero de ${given} modelos.`,
  leftOut: {
    one: '# entrada no es válida y se ha omitido',
    many: '# de entradas no son válidas y se han omitido',
    other: '# entradas no son válidas y se han omitido',
  },

  publishedOn: (date) =>
    `Publicación del catálogo: ${date}. No se conoce nada posterior a esa fecha.`,
  badAttribute: (name, value, expected) =>
    `El atributo «${name}» no admite el valor «${value}». Valor esperado: ${expected}.`,
  expected: {
    date: 'una fecha, por ejemplo 2026-05-11',
    currency: 'un código ISO 4217, por ejemplo EUR',
    workload: 'un perfil predefinido o JSON con números enteros',
    sections: (names) => `una selección de ${names}`,
  },

  // Shared words
  unknown: 'sin datos',
  none: 'no hay',
  yes: 'Sí',
  no: 'No',
  tokens: { one: '# token', many: '# de tokens', other: '# tokens' },
  tokensPerSecond: {
    one: '# token por segundo',
    many: '# de tokens por segundo',
    other: '# tokens por segundo',
  },
  operationsPerSecond: (number) => `${number} operaciones por segundo`,
  anHour: (price) => `${price} por hora`,
  counts: {
    gpus: { one: '# GPU', many: '# de GPU', other: '# GPU' },
    images: { one: '# imagen', many: '# de imágenes', other: '# imágenes' },
    searches: { one: '# búsqueda', many: '# de búsquedas', other: '# búsquedas' },
    users: { one: '# usuario', many: '# de usuarios', other: '# usuarios' },
    runs: { one: '# entrenamiento', many: '# de entrenamientos', other: '# entrenamientos' },
  },
  perMillion: 'por millón de tokens',
  pricePerMillion: (price) => `${price} por millón de tokens`,
  multiple: (number) => `${number}\u00a0veces`,
  asOf: (date) => `Fecha de los datos: ${date}`,
  lowest: 'menor',
  best: 'mejor',
  largest: 'mayor',
  equal: 'mismo valor',
  jointBest: 'no distinguible del mejor',
  amongKnown: 'según los datos conocidos',
  tie: 'sin diferencia distinguible',
  disagree: 'las fuentes no coinciden',
  suppliedBySite: 'Dato proporcionado por este sitio',
  ownPrice: 'Su propio precio',
  showAll: (count) => `Mostrar todo (${count})`,
  showLess: 'Mostrar menos',
  explain: 'Explicación',

  // Sections of the comparison
  comparisonOf: (names) => `Comparación de ${names}`,
  sections: {
    specs: 'Especificaciones',
    pricing: 'Precios y disponibilidad',
    capabilities: 'Capacidades',
    benchmarks: 'Benchmarks',
    cost: 'Costo mensual',
    sources: 'Fuentes',
  },
  attribute: 'Característica',
  organization: 'Desarrollador',
  releasedOn: (date) => `lanzamiento: ${date}`,
  releaseUnknown: 'fecha de lanzamiento desconocida',
  retiresOn: (status, date) => `${status}, fin: ${date}`,

  specs: {
    released: 'Lanzamiento',
    knowledgeCutoff: 'Fecha límite de conocimiento',
    contextWindow: 'Ventana de contexto',
    maxOutput: 'Salida máxima',
    parametersTotal: 'Parámetros',
    parametersActive: 'Parámetros activos',
    architecture: 'Arquitectura',
    tokenizer: 'Tokenizador',
    inputs: 'Modalidades de entrada',
    outputs: 'Modalidades de salida',
    licence: 'Licencia',
    openWeights: 'Pesos abiertos',
    status: 'Estado',
  },
  statuses: {
    active: 'Activo',
    preview: 'Versión preliminar',
    deprecated: 'En proceso de retirada',
    retired: 'Retirado',
  },
  modalities: {
    text: 'texto',
    image: 'imágenes',
    audio: 'audio',
    video: 'video',
    pdf: 'PDF',
    embedding: 'embeddings',
  },
  capabilities: {
    vision: 'Visión',
    multimodal: 'Multimodalidad',
    reasoning: 'Razonamiento',
    functionCalling: 'Llamadas a funciones',
    toolUse: 'Uso de herramientas',
    structuredOutputs: 'Salidas estructuradas',
    codeExecution: 'Ejecución de código',
    webSearch: 'Búsqueda web',
    fineTuning: 'Ajuste fino',
  },

  // Offers
  cheapestOffer: 'Oferta más barata',
  inputPrice: 'Precio de entrada',
  outputPrice: 'Precio de salida',
  cacheReadPrice: 'Precio de entrada en caché',
  offers: 'Ofertas',
  offerCount: { one: '# oferta', many: '# de ofertas', other: '# ofertas' },
  noOffers: 'No consta ninguna oferta.',
  offersOf: (model) => `Ofertas de ${model}`,
  provider: 'Proveedor',
  input: 'Entrada',
  output: 'Salida',
  context: 'Contexto',
  monthly: 'Al mes',
  cheapest: 'oferta más barata',
  tierNote: (tokens) => `precio para solicitudes de más de ${tokens}`,
  excluded: {
    retired: 'modelo retirado por su desarrollador',
    unreleased: 'modelo aún no publicado en esta fecha',
    trial: 'prueba gratuita, fuera de las estimaciones',
    'zero-price': 'sin costo, fuera de las estimaciones',
    'no-price': 'se desconoce un precio',
    currency: 'se factura en otra moneda',
    modality: 'el modelo no admite lo que se envía',
    context: 'la solicitud excede su ventana de contexto',
    'max-output': 'la respuesta excede su salida máxima',
  },
  checked: (date) => `verificación: ${date}`,
  checkedLongAgo: (date) => `verificación: ${date}, hace más de un año`,
  pricesNote:
    'Los precios son por millón de tokens. Todos los precios de una fila proceden de la misma oferta.',
  freeLeftOut:
    'Las pruebas gratuitas y las ofertas sin costo figuran en la lista, pero no se usan en las estimaciones.',
  outdatedLast:
    'Los precios verificados por última vez hace más de un año solo se usan cuando no hay otro más reciente.',
  noUsableOffer: {
    retired: 'retirada por parte del desarrollador',
    unreleased: 'modelo aún no publicado en esta fecha',
    'no-offer': 'no consta ninguna oferta',
    trial: 'solo pruebas gratuitas',
    'zero-price': 'solo ofertas sin costo',
    'no-price': 'precios desconocidos',
    currency: 'ninguna oferta en esta moneda',
    modality: 'el modelo no admite lo que se envía',
    context: 'ninguna oferta admite una solicitud tan larga',
    'max-output': 'ninguna oferta permite una respuesta tan larga',
  },

  // Benchmarks
  noBenchmarks: 'No consta ningún resultado de benchmarks para estos modelos.',
  noSharedBenchmarks: 'Ningún benchmark tiene resultados comparables de estos modelos.',
  notComparable: (parts) => `no comparable, por diferencias de ${parts}`,
  notComparableUnstated: (parts) =>
    `no comparable, porque no consta para todos los resultados: ${parts}`,
  unstated: (parts) => `no consta para todos los resultados: ${parts}`,
  comparabilityReasons: {
    version: 'versión',
    variant: 'variante',
    metric: 'métrica',
    shots: 'número de ejemplos (shots)',
    effort: 'esfuerzo de razonamiento',
    harness: 'entorno de evaluación',
  },
  unknownHere: 'sin datos en esta forma',
  gapLead: (name, gap) => `${name}, con ${gap} de ventaja`,
  points: { one: '# punto', many: '# de puntos', other: '# puntos' },
  metricUnknown: 'métrica no indicada',
  lowerIsBetter: 'cuanto menor, mejor',
  shots: (count) => `${count}-shot`,
  interval: (low, high) => `intervalo del 95\u00a0%: de ${low} a ${high}`,
  intervalBasis: {
    published: 'según lo publicado',
    wilson: 'calculado a partir del número de ítems (Wilson)',
  },
  reportedBy: {
    vendor: 'según el desarrollador',
    independent: 'medición independiente',
    unknown: 'procedencia no indicada',
  },
  moreResults: {
    one: '# resultado más',
    many: '# de resultados más',
    other: '# resultados más',
  },
  effort: (effort) => `esfuerzo de razonamiento: ${effort}`,
  harness: (harness) => `entorno de evaluación: ${harness}`,
  chartOf: (names) =>
    `Gráfico de barras de las puntuaciones de ${names} en benchmarks. La tabla siguiente contiene los mismos datos.`,
  chartFailed: 'No se ha podido dibujar el gráfico. La tabla contiene los mismos datos.',
  chartUnits:
    'El gráfico muestra los resultados comparables en porcentaje; la tabla muestra todos.',

  // Cost
  workload: 'Carga de trabajo',
  workloadOf: (requests, input, output) =>
    `${requests} al mes, con ${input} de entrada y ${output} de salida por solicitud`,
  workloadParts: {
    cachedShare: (share) => `${share} de la entrada leída de la caché`,
    cacheWriteShare: (share, time) => `${share} de la entrada escrita en la caché durante ${time}`,
    batchShare: (share) => `${share} de las solicitudes por lotes`,
    offPeakShare: (share) =>
      `${share} de las solicitudes fuera de lotes en horarios de baja demanda`,
    reasoningTokens: (tokens) => `${tokens} de razonamiento por solicitud`,
    images: (images, tokens) => `${images} de ${tokens} por solicitud`,
    audioMinutes: (time, tokens) => `${time} de audio a ${tokens} por minuto en cada solicitud`,
    webSearches: (searches) => `${searches} por solicitud`,
    spread: (factor) => `tamaños dispersos alrededor del promedio por un factor de ${factor}`,
    sizes: (least, most) => `tamaños de ${least} a ${most}`,
    growth: (share) => `crecimiento del ${share} al mes`,
  },
  costEstimate: 'Estimación del costo',
  preset: 'Perfil predefinido',
  presets: {
    default: 'Uso general',
    chat: 'Conversación',
    rag: 'Recuperación (RAG)',
    agent: 'Agente',
    classification: 'Clasificación',
    batch: 'Procesamiento por lotes',
    custom: 'Personalizado',
  },
  requests: 'Solicitudes al mes',
  inputTokens: 'Tokens de entrada por solicitud',
  outputTokens: 'Tokens de salida por solicitud',
  wholeNumber: (most) => `Escriba un número entero de 0 a ${most}.`,
  model: 'Modelo',
  perRequest: 'Por solicitud',
  madeOf: 'Desglose',
  comparedToCheapest: 'Frente al más barato',
  costParts: {
    input: 'entrada',
    output: 'salida',
    requestFee: 'tarifa por solicitud',
    cacheRead: 'entrada en caché',
    cacheWrite: 'escritura en caché',
    reasoning: 'razonamiento',
    images: 'imágenes',
    audio: 'audio',
    webSearch: 'búsquedas web',
    commitment: 'compromiso',
  },
  more: (gap) => `${gap} más`,
  timesAsMuch: (times) => `${times} el costo más bajo`,
  cheaperBy: (share) => `el más barato cuesta un ${share} menos`,
  via: (provider) => `en ${provider}`,
  listPrices:
    'Son precios de lista: no se tienen en cuenta los descuentos por uso de caché, por lotes, por horarios de baja demanda o por acuerdo.',
  pricesSupplied: (models) => `Los precios usados para ${models} los proporciona este sitio.`,
  otherPrices:
    'Los demás precios son precios de lista: no se tienen en cuenta los descuentos por uso de caché, por lotes, por horarios de baja demanda o por acuerdo.',
  listPricesOnly: 'Son precios de lista: no se tienen en cuenta los descuentos por acuerdo.',
  otherPricesOnly:
    'Los demás precios son precios de lista: no se tienen en cuenta los descuentos por acuerdo.',
  pricesOwn: (models) => `Los precios usados para ${models} son los suyos.`,
  cheapestIs: (model, cost, provider) =>
    `${model} es el modelo más barato: ${cost} al mes en ${provider}.`,
  equalCost: (models, cost) => `${models} cuestan lo mismo: ${cost} al mes.`,
  soleCost: (model, cost, provider) => `${model} cuesta ${cost} al mes en ${provider}.`,
  costMissing: (model, reason) => `No hay estimación para ${model}: ${reason}.`,
  costOutdated: (model, date) =>
    `El precio de ${model} se verificó por última vez hace más de un año: ${date}.`,
  costLater: (model, date) =>
    `Fecha del precio de ${model}: ${date}; no se sabe si ya regía el día mostrado.`,
  dearer: (model, gap, share) =>
    `${model} cuesta ${gap} más; el modelo más barato cuesta un ${share} menos.`,
  dearerTimes: (model, gap, share, times) =>
    `${model} cuesta ${gap} más, es decir, ${times} el costo más bajo; el modelo más barato cuesta un ${share} menos.`,

  // Working and sources
  copy: 'Copiar',
  copied: 'Copiado',
  otherValues: 'Otras fuentes indican',
  otherResults: 'Más resultados de este modelo',
  explanationFailed:
    'No se ha podido cargar la explicación. Compruebe la conexión y vuelva a pulsar.',
  copyFailed: 'Seleccione el texto y cópielo manualmente.',
  close: 'Cerrar',
  save: (name: string) => `Guardar ${name}`,
  savedMost: (count: string) => `Ya hay ${count} modelos guardados: quite antes alguno.`,
  savedNotKept:
    'Este dispositivo no conserva lo que cambie ahora: se pierde al salir de la página.',
  follow: 'Seguir los cambios',
  sourcesLabel: { one: 'Fuente', other: 'Fuentes' },
  noSource: 'El catálogo no indica ninguna fuente.',
  licence: {
    openWeights: 'Pesos abiertos',
    openSource: 'Código abierto',
    commercialUse: 'Uso comercial',
    conditional: 'con condiciones',
  },
  requestsUnit: { one: '# solicitud', many: '# de solicitudes', other: '# solicitudes' },
  retrieved: (date) => `consulta: ${date}`,
  published: (date) => `publicación: ${date}`,
  undescribedSource: (id) => `«${id}», que el catálogo no describe`,
  lastReviewed: (date) => `Última revisión: ${date}`,
  pricesChecked: (first, last) =>
    first === last
      ? `Verificación de los precios: ${first}`
      : `Verificación de los precios: de ${first} a ${last}`,
  inForceOn: (date) => `Ofertas vigentes a fecha de ${date}`,
  licensed: (licence) => `Licencia de los datos: ${licence}`,
  catalogueOf: (title, publisher) => `Datos: ${title}, ${publisher}`,
  catalogueTitle: (title) => `Datos: ${title}`,
  creditedTo: (names) => `Elaborado a partir de ${names}`,
};
