import type { HostingMessages } from './en.hosting.js';

/** Spanish for what `<hosting-estimator>` alone says. */
export const messages: HostingMessages = {
  title: 'Autoalojamiento frente a los precios de las API',
  plan: 'Alojamiento',
  expected: {
    number: (least, most) => `un número de ${least} a ${most}`,
    whole: (least, most) => `un número entero de ${least} a ${most}`,
    throughput:
      'tokens por segundo, para todos los modelos o como «modelo: número, modelo: número»',
  },

  hardware: 'Hardware y precio',
  offer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}`,
  spotOffer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}, spot`,
  unpriced: (hardware) => `${hardware}, precio desconocido`,
  precision: 'Bits de un peso',
  rental: 'Se paga',
  rentals: {
    always: 'cada hora del mes',
    scheduled: 'las horas programadas',
    'per-second': 'solo los segundos de trabajo',
  },
  counts: 'Tokens que se cuentan',
  counted: { output: 'tokens de salida', all: 'tokens de entrada y de salida' },
  against: 'Oferta de API con la que comparar',
  ownOffer: 'la más barata del mismo modelo',
  more: 'Contexto, solicitudes simultáneas, memoria y precios propios',
  speedOf: (model) => `Tokens por segundo, ${model}`,
  speedHint: 'De una réplica, todas las solicitudes juntas; por ejemplo, 1000.',
  measuredHint: (speed) => `Si está vacío, lo medido: ${speed}.`,
  fields: {
    utilisation: 'Utilización, %',
    hoursPerDay: 'Horas al día',
    daysPerWeek: 'Días a la semana',
    context: 'Contexto de cada solicitud, tokens',
    concurrent: 'Solicitudes simultáneas',
    overhead: 'Memoria adicional, % de los pesos',
    mostGpus: 'GPU de una máquina',
    cacheBytes: 'Caché de un token, bytes',
    hourly: 'Su precio de una GPU por hora',
  },
  hints: {
    utilisation: 'Cuánto de su rendimiento se usa de media.',
    context: 'Si está vacío, lo que pide la carga de trabajo.',
    cacheBytes: 'Para modelos de los que no se conoce.',
    hourly: 'Si está vacío, el precio de arriba.',
  },
  outOfRange: (least, most) => `Escriba un número de ${least} a ${most}.`,
  wholeOutOfRange: (least, most) => `Escriba un número entero de ${least} a ${most}.`,

  rows: {
    memory: 'Memoria',
    gpus: 'GPU de una réplica',
    speed: 'Rendimiento de una réplica',
    rent: 'Alquiler de una réplica',
    capacity: 'Capacidad de una réplica',
    copies: 'Réplicas para esta carga',
    busy: 'Horas de trabajo',
    bill: 'Factura mensual',
    perMillion: 'Por millón de tokens',
    api: 'Oferta de API',
    breakEven: 'Punto de equilibrio',
  },
  partNames: { weights: 'pesos', keyValueCache: 'caché KV', overhead: 'memoria adicional' },
  copies: { one: '# réplica', many: '# de réplicas', other: '# réplicas' },
  atLeast: (amount) => `al menos ${amount}`,
  cacheUnknown: 'caché KV desconocida',
  doesNotFit: (gpus, most) => `no cabe: se necesitan ${gpus}, ${most} como máximo`,
  yourNumber: 'su cifra',
  measured: 'medido',
  measuredWith: (requests) => `medido con ${requests} a la vez`,
  bound: (speed, requests) =>
    `con ${requests} a la vez, el ancho de banda de memoria permite como máximo ${speed} de salida`,
  exceeds: 'más de lo que permite el ancho de banda de memoria',
  atCapacity: (price) => `${price} a plena capacidad`,
  atWorkload: (price) => `${price} con esta carga`,
  offerOf: (provider, model) => `${model} en ${provider}`,
  aMonth: (price) => `${price} al mes`,
  even: {
    from: (volume) => `a partir de ${volume} al mes`,
    requests: (requests) => `${requests} al mes`,
    steady: (volume) => `siempre más barato a partir de ${volume} al mes`,
    never: 'nunca con este rendimiento',
    tooMuch: (volume) =>
      `compensaría a partir de ${volume} al mes, más de lo que atiende una réplica`,
    would: (volume) => `una réplica compensaría a partir de ${volume} al mes`,
    any: 'desde la primera solicitud',
    open: 'depende del rendimiento',
    takes: (speed) => `hacen falta ${speed} o más`,
    noOffer: 'sin oferta con la que comparar',
  },
  gaps: {
    unreleased: 'aún no publicado en esta fecha',
    closed: 'sus pesos no están publicados',
    'no-hardware': 'el catálogo no describe este hardware',
    parameters: 'no se conoce su número de parámetros',
    'hardware-memory': 'no se conoce la memoria del hardware',
    'does-not-fit': 'no cabe en una máquina',
    'no-price': 'no se conoce el precio del hardware; indique el suyo',
    currency: 'el hardware se factura en otra moneda',
    throughput: 'rendimiento desconocido en este hardware; indique el suyo',
  },
  tooLong: 'las solicitudes superan este contexto',
  beyondContext: 'más contexto del que tiene el modelo',

  hosts: (model, gpus, cost) => `${model} funciona con ${gpus} por ${cost} al mes.`,
  hostsBySecond: (model, gpus, cost) =>
    `${model} funciona con ${gpus}; esta carga cuesta ${cost} al mes.`,
  hostsCopies: (model, gpus, copies, cost) =>
    `${model} funciona con ${gpus} por réplica; esta carga requiere ${copies}, por ${cost} al mes.`,
  hostsIn: (model, gpus) => `${model} funciona con ${gpus}.`,
  cannot: (model, reason) => `No se puede dar ningún costo de ${model}: ${reason}.`,
  offerCosts: (offer, cost) => `${offer} cuesta ${cost}.`,
  breaksEven: (volume) =>
    `El autoalojamiento no cuesta más que la oferta a partir de ${volume} al mes.`,
  breaksEvenSteadily: (volume, steady) =>
    `El autoalojamiento no cuesta más que la oferta a partir de ${volume} al mes, pero otra réplica puede volver a encarecerlo; a partir de ${steady} ya no ocurre.`,
  neverBreaksEven: (volume, capacity, speed) =>
    `Con este rendimiento, el autoalojamiento nunca compensa: harían falta ${volume} al mes, y una réplica procesa ${capacity}. Para que compense, hacen falta ${speed} o más.`,
  neverBySecond: (speed) =>
    `Con este rendimiento, el autoalojamiento nunca compensa. Para que compense, hacen falta ${speed} o más.`,
  alwaysCheaper: 'El autoalojamiento es más barato desde la primera solicitud.',
  wouldBreakEven: (speed) => `El autoalojamiento compensa con ${speed} o más.`,
  faster: (first, share, second) =>
    `Una réplica de ${first} procesa un ${share} más de tokens por segundo que una de ${second}.`,
  timesFaster: (first, times, second) =>
    `Una réplica de ${first} procesa ${times} los tokens por segundo de una de ${second}.`,
  aboveBound: (model, requests, speed) =>
    `Compruebe el rendimiento de ${model}: con ${requests} a la vez, el ancho de banda de memoria de las GPU permite como máximo ${speed} de salida.`,
  neededAboveBound: (requests, speed) =>
    `Eso no se alcanza con ${requests} a la vez: el ancho de banda de memoria de las GPU permite como máximo ${speed} de salida.`,

  forWorkload: (workload) => `Carga de trabajo: ${workload}.`,
  countsOutput:
    'Rendimiento y costos cuentan los tokens de salida; el mismo hardware lee la entrada de las solicitudes.',
  countsAll: 'Rendimiento y costos cuentan los tokens leídos y los escritos.',
  assumes: (requests, context, share, measured) =>
    `La memoria es para ${requests} a la vez, ${context} cada una, con 16 bits por valor de la caché KV. La memoria adicional se estima en el ${share} de los pesos; EleutherAI (Transformer Math 101) halló hasta el ${measured}.`,
  lowerBounds: (models) =>
    `No se conoce la caché KV de ${models}: lo necesario y los costos son como mínimo los indicados.`,
  onlyRent: 'Solo se cuenta el alquiler de las GPU: ni trabajo, ni red, ni almacenamiento.',
  spotNote: 'El hardware spot puede retirarse en cualquier momento.',
  outdated: (date) =>
    `El precio del hardware se verificó por última vez hace más de un año: ${date}.`,
  unconverted: (currency, shown) =>
    `El catálogo no tiene tipo de cambio para ${currency}. Los costos están en ${shown}.`,

  chart: 'Costo según el volumen',
  chartModel: 'Modelo del gráfico',
  chartOf: (model) =>
    `Costo mensual de alojar ${model} y de la oferta de API según las solicitudes al mes. La tabla de abajo tiene las mismas cifras.`,
  chartTable: 'Cifras del gráfico',
  hosted: (model) => `${model}, autoalojamiento`,
  requests: 'Solicitudes al mes',
  costAxis: 'Costo al mes',
  crossing: 'Punto de equilibrio',
  today: 'Esta carga',

  formulas: {
    memory:
      'Pesos: parámetros × bits ÷ 8. Caché KV: claves y valores × cabezas × tamaño × capas × bits ÷ 8 × tokens × solicitudes. Memoria adicional: una parte de los pesos.',
    gpus: 'Memoria ÷ memoria de una GPU, redondeado hacia arriba.',
    gpusMeasured: 'Tantas como se usaron al medir el rendimiento.',
    bound:
      'Solicitudes simultáneas × GPU × ancho de banda de memoria ÷ lo que se lee por cada token: pesos activos y caché KV.',
    rent: 'Precio de una hora × GPU × horas del mes, usadas o no. Siempre encendido: 24 × 365 ÷ 12 horas. Horas programadas: horas al día × días a la semana × 365 ÷ 7 ÷ 12.',
    capacity: 'Rendimiento × utilización × segundos de una hora × horas del mes.',
    copies: 'Tokens de la carga ÷ capacidad de una réplica, redondeado hacia arriba.',
    busy: 'Tokens de la carga ÷ rendimiento ÷ segundos de una hora.',
    bill: 'Costo de una réplica × réplicas.',
    billBySecond: 'Precio de una hora × GPU × horas de trabajo.',
    perMillion: 'Costo × 1\u00a0000\u00a0000 ÷ tokens.',
    volume:
      'Costo de una réplica ÷ lo que la oferta cobra por una solicitud × tokens de una solicitud.',
    requests: 'Costo de una réplica ÷ lo que la oferta cobra por una solicitud.',
    steady:
      'Réplicas a partir de las cuales ninguna más vuelve a encarecer el autoalojamiento × punto de equilibrio.',
    needed:
      'Punto de equilibrio ÷ utilización ÷ segundos de una hora ÷ horas del mes, redondeado hacia arriba.',
    neededBySecond:
      'Precio de una hora ÷ segundos de una hora × tokens de una solicitud ÷ lo que la oferta cobra por ella, redondeado hacia arriba.',
    faster: 'Diferencia de los rendimientos ÷ el menor.',
  },
};
