import type { EstimateMessages } from './en.estimate.js';

/** Spanish for what `<cost-estimator>` alone says. */
export const messages: EstimateMessages = {
  presetHints: {
    default: 'Uso variado de una API: media página de entrada y un párrafo de salida.',
    chat: 'Turnos de una conversación que incluyen lo dicho antes.',
    rag: 'Preguntas que se responden a partir de fragmentos adjuntos.',
    agent: 'Tareas largas de muchos pasos, con mucho contexto y algo de salida.',
    classification: 'Textos cortos que reciben una etiqueta.',
    batch: 'Documentos que se procesan sin que nadie espere.',
    custom: 'Sus propios números.',
  },
  volume: 'Volumen',
  volumeUnits: {
    'requests-month': 'solicitudes al mes',
    'requests-day': 'solicitudes al día',
    'tokens-month': 'tokens al mes',
  },
  volumeIn: 'Unidad del volumen',
  more: 'Caché, lotes, razonamiento y más',
  fields: {
    cachedShare: 'Entrada leída de la caché, %',
    cacheWriteShare: 'Entrada escrita en la caché, %',
    batchShare: 'Solicitudes por lotes, %',
    offPeakShare: 'Solicitudes en horarios de baja demanda, %',
    reasoningTokens: 'Tokens de razonamiento por solicitud',
    images: 'Imágenes por solicitud',
    imageTokens: 'Tokens de una imagen',
    audioMinutes: 'Minutos de audio por solicitud',
    webSearches: 'Búsquedas web por solicitud',
    spread: 'Dispersión de los tamaños, ×',
    growth: 'Crecimiento al mes, %',
    users: 'Usuarios',
  },
  hints: {
    cachedShare: 'Solo cuenta si el proveedor tiene un precio para ello.',
    batchShare: 'Solo cuenta si el proveedor tiene precios por lotes.',
    offPeakShare: 'Solo cuenta si el proveedor tiene precios para horarios de baja demanda.',
    reasoningTokens: 'Se facturan como salida o a una tarifa propia.',
    imageTokens: 'Se usa si el proveedor no tiene un precio por imagen.',
    spread:
      'Dos tercios de las solicitudes están entre el promedio dividido y el promedio multiplicado por este número.',
    growth: 'Para el costo de un año.',
  },
  cacheLifetime: 'Duración en la caché',
  cacheLifetimes: { '5m': '5 minutos', '1h': '1 hora' },
  outOfRange: (least, most) => `Escriba un número de ${least} a ${most}.`,
  sharesExceed: 'La lectura y la escritura no pueden superar juntas el 100\u00a0%.',

  countText: 'Estimar los tokens de un texto',
  pasteText: 'Texto',
  textStays: 'El texto no sale de esta página: no se envía a ningún sitio.',
  tokenRange: (low, high) =>
    `De ${low} a ${high}, aproximadamente. Es una estimación: cada modelo cuenta de otra manera.`,
  useAsInput: 'Usar el valor medio como entrada',
  useAsOutput: 'Usar el valor medio como salida',

  yearly: 'Al año',
  perUser: 'Por usuario al mes',
  breakdown: (model) => `Desglose del costo de ${model}`,
  caching: 'Con caché y sin caché',
  cachingCosts: (model, amount) =>
    `Con estos valores, usar la caché en ${model} cuesta al mes ${amount} más que no usarla: se vuelve a leer demasiado poco de lo escrito.`,
  offersOf: (model, count) => `${model}: ${count} con esta carga de trabajo`,
  countedInFull: (parts) => `sin precio propio conocido, a precio completo: ${parts}`,
  notes: {
    'cache-unknown': 'entrada en caché',
    'cache-write-unknown': 'escritura en caché',
    'batch-unknown': 'lotes',
    'batch-tier': 'solicitudes largas por lotes',
    'off-peak-unknown': 'horarios de baja demanda',
    'off-peak-tier': 'solicitudes largas en horarios de baja demanda',
  },
  unfit: (share) => `el ${share} de las solicitudes no cabe en su ventana de contexto`,
  unconverted: (currency, shown) =>
    `El catálogo no tiene tipo de cambio para ${currency}. Los costos están en ${shown}.`,

  ownPrice: (model) => `Su precio para ${model}`,
  ownPriceMark: 'Su precio',
  ownPriceNote: 'Se guarda solo en este dispositivo.',
  ownPriceLost:
    'Este dispositivo no guarda nada para esta página: su precio se perderá cuando salga de ella.',
  ownPrices: {
    input: 'Entrada por millón de tokens',
    output: 'Salida por millón de tokens',
    cacheRead: 'Entrada en caché por millón de tokens',
    perMonth: 'Importe fijo al mes',
  },
  removeOwnPrice: 'Volver a los precios de lista',

  curve: {
    title: {
      requests: 'Costo según el volumen',
      outputShare: 'Costo según la proporción de salida',
    },
    against: 'Costo según',
    options: { requests: 'el volumen', outputShare: 'la proporción de salida' },
    axis: { requests: 'Solicitudes al mes', outputShare: 'Proporción de salida en los tokens' },
    cost: 'Costo al mes',
    chartOf: (names) =>
      `Gráfico de líneas del costo mensual: ${names}. La tabla de abajo contiene los mismos datos.`,
    table: 'Datos del gráfico',
    crossing: (first, second) => `${first} y ${second} cuestan lo mismo`,
    today: 'Su carga',
  },

  // Dónde cambia la clasificación
  flips: {
    title: 'Dónde cambia la clasificación',
    quantities: {
      outputShare: 'proporción de salida',
      requests: 'número de solicitudes',
      inputTokens: 'entrada por solicitud',
      outputTokens: 'salida por solicitud',
      cachedShare: 'proporción de entrada leída de la caché',
      batchShare: 'proporción de solicitudes por lotes',
      reasoningTokens: 'razonamiento por solicitud',
    },
    where: {
      outputShare: {
        above: (share) => `cuando la salida supera el ${share} de los tokens`,
        below: (share) => `cuando la salida no llega al ${share} de los tokens`,
      },
      requests: {
        above: (amount) => `por encima de ${amount} al mes`,
        below: (amount) => `por debajo de ${amount} al mes`,
      },
      inputTokens: {
        above: (tokens) => `por encima de ${tokens} de entrada por solicitud`,
        below: (tokens) => `por debajo de ${tokens} de entrada por solicitud`,
      },
      outputTokens: {
        above: (tokens) => `por encima de ${tokens} de salida por solicitud`,
        below: (tokens) => `por debajo de ${tokens} de salida por solicitud`,
      },
      cachedShare: {
        above: (share) => `cuando más del ${share} de la entrada se lee de la caché`,
        below: (share) => `cuando menos del ${share} de la entrada se lee de la caché`,
      },
      batchShare: {
        above: (share) => `con más del ${share} de las solicitudes por lotes`,
        below: (share) => `con menos del ${share} de las solicitudes por lotes`,
      },
      reasoningTokens: {
        above: (tokens) => `por encima de ${tokens} de razonamiento por solicitud`,
        below: (tokens) => `por debajo de ${tokens} de razonamiento por solicitud`,
      },
    },
    requestsADay: {
      above: (requests) => `por encima de ${requests} al día`,
      below: (requests) => `por debajo de ${requests} al día`,
    },
    causes: {
      equal: (to, from, where) => `${to} cuesta menos que ${from} ${where}.`,
      tier: (to, from, where) =>
        `${to} cuesta menos que ${from} ${where}, donde empieza o acaba un tramo de precios.`,
      limit: (to, from, where) =>
        `${to} pasa a ser el modelo más barato ${where}: la oferta más barata de ${from} no lo cubre.`,
      opens: (to, from, where) =>
        `${to} cuesta menos que ${from} ${where}: solo ahí se puede usar su oferta.`,
    },
    limitUnknown: (to) => `No consta si la de ${to} lo cubre.`,
    steady: (quantities) =>
      `Ninguna de estas magnitudes basta por sí sola para que otro modelo sea el más barato: ${quantities}.`,
    notes: {
      equal:
        'Con este valor ambos cuestan lo mismo al mes, sin cambiar el resto de la carga de trabajo.',
      tier: 'Con este valor un precio cambia de golpe. Justo más allá, un mes cuesta:',
      limit:
        'Más allá de este valor no se puede usar la oferta que era la más barata. Ahí, un mes cuesta:',
      opens: 'Más allá de este valor se puede usar una oferta más barata. Ahí, un mes cuesta:',
    },
    solved:
      'Entre los umbrales de los precios, los costos son líneas rectas. Se cruzan en la diferencia de los costos dividida entre la diferencia de las pendientes.',
    halved:
      'Como los tamaños de las solicitudes varían, aquí los costos son curvas. El valor se halló dividiendo intervalos por la mitad.',
  },
};
