import type { DecisionMessages } from './en.decision.js';
import { kinds } from './es.kinds.js';

/** After “desde”: a day has an article, a month or a year has none. */
const day = (date: string): string => (/^\d{1,2}\s/.test(date) ? `el ${date}` : date);

/** Spanish for the sections that help to decide. Long, because it has every key of the English. */
export const messages: DecisionMessages = {
  sections: {
    summary: 'Resumen',
    verdict: 'Veredicto',
    scorecard: 'Cuadro de decisión',
    'trade-offs': 'Criterios de elección',
    switching: 'Cambio de modelo',
    'deep-dive': 'Análisis detallado',
    faq: 'Preguntas y respuestas',
    related: 'Comparaciones relacionadas',
    sources: 'Última revisión y fuentes',
  },

  changes: {
    then: (date) => `Se muestran los datos con fecha de ${date}.`,
    now: (date) => `Se muestran los datos más recientes, con fecha de ${date}.`,
    showNow: 'Mostrar los datos más recientes',
    showThen: (date) => `Mostrar los datos con fecha de ${date}`,
    none: (date) => `No consta ningún cambio desde ${day(date)}.`,
    since: (count, date) => `${count} desde ${day(date)}`,
    count: { one: '# cambio', many: '# de cambios', other: '# cambios' },
    on: (date, change) => `${date}: ${change}`,
    released: (date) => `Lanzamiento posterior: ${date}.`,
    cost: (after, before) =>
      `Costo mensual de esta carga de trabajo: ahora ${after}, antes ${before}.`,
    cheapest: (after, before) => `Proveedor más barato: ahora ${after}, antes ${before}.`,
    price: (what, provider, after, before) =>
      `${what} por millón de tokens en ${provider}: ahora ${after}, antes ${before}.`,
    terms: (provider) => `Han cambiado otras condiciones de la oferta de ${provider}.`,
    begun: (provider, input, output) =>
      `Nueva oferta de ${provider}, por millón de tokens: entrada ${input}, salida ${output}.`,
    ended: (provider, input, output) =>
      `Oferta de ${provider} finalizada, por millón de tokens: entrada ${input}, salida ${output}.`,
    fact: (what, after, before) => `${what}: ahora ${after}, antes ${before}.`,
    score: (benchmark, score) => `Nuevo resultado en ${benchmark}: ${score}.`,
  },

  scorecard: {
    age: 'Antigüedad',
    providers: {
      one: '# proveedor para esta carga de trabajo',
      many: '# de proveedores para esta carga de trabajo',
      other: '# proveedores para esta carga de trabajo',
    },
    comparable: {
      one: '# resultado comparable',
      many: '# de resultados comparables',
      other: '# resultados comparables',
    },
    noneComparable: 'ningún resultado comparable',
    leads: {
      one: 'por delante en # benchmark',
      many: 'por delante en # de benchmarks',
      other: 'por delante en # benchmarks',
    },
    most: 'mayor número',
    latest: 'más reciente',
    newest: 'más reciente',
  },

  verdict: {
    signals: {
      scores: 'puntuaciones en benchmarks',
      price: 'precio',
      capabilities: 'capacidades',
      context: 'ventana de contexto',
      availability: 'disponibilidad',
      licence: 'licencia',
      speed: 'velocidad',
      age: 'fecha de lanzamiento',
    },
    leads: (first, second, lead) =>
      `${first} queda por delante de ${second} por ${lead} sobre 100.`,
    untested:
      'No es posible decir qué modelo funciona mejor: no hay puntuaciones en benchmarks que se puedan comparar.',
    untestedAll:
      'No es posible decir qué modelo funciona mejor: ningún benchmark tiene puntuaciones comparables de todos los clasificados.',
    byTheRest: (first, second, lead) =>
      `Según todo lo demás que se pondera, ${first} queda por delante de ${second} por ${lead} sobre 100.`,
    closePair: (names, lead) =>
      `Demasiado ajustado para decidir: la diferencia entre ${names} es de ${lead} sobre 100.`,
    close: (names, lead) =>
      `Demasiado ajustado para decidir: la diferencia entre ${names} no supera ${lead} sobre 100.`,
    level: (names) => `Demasiado ajustado para decidir: ${names} empatan.`,
    split: (cheap, price, strong, scores) =>
      `El precio y los benchmarks no coinciden: el precio favorece a ${cheap} por ${price}, y las puntuaciones en benchmarks favorecen a ${strong} por ${scores}.`,
    restsOnPrice: (name) => `Sin el precio, ${name} no iría por delante.`,
    abstains: (signals) =>
      `No es posible dar un veredicto: no se conoce nada comparable en cuanto a ${signals}.`,
    tooLittle:
      'No es posible dar un veredicto: no hay suficientes datos conocidos que se puedan comparar.',
    onlyOne: (signal) =>
      `No es posible dar un veredicto: de todo lo que se pondera, solo se puede comparar un aspecto (${signal}).`,
    noWeight: 'No es posible dar un veredicto: todas las ponderaciones son cero.',
    signal: (signal, points) => `${signal} (${points})`,
    speaksFor: (name, signals) => `A favor de ${name}: ${signals}.`,
    nothingFor: (name) => `Nada de lo que se puede comparar favorece a ${name}.`,
    sole: (name) =>
      `Nada que clasificar: de estos modelos, solo el modelo ${name} no está retirado.`,
    retired: (names) => `Sin clasificar, por haberse retirado: ${names}.`,
    soleReleased: (name) => `No hay ningún otro modelo con el que clasificar ${name}.`,
    unreleased: (names, date) =>
      `Sin clasificar, por no haberse publicado aún en esa fecha (${date}): ${names}.`,
    allUnreleased: (date) => `Ninguno de estos modelos se había publicado en esa fecha (${date}).`,
    allRetired: 'Todos estos modelos están retirados.',
    unranked: (names) => `Sin clasificar, porque se conocen muy pocos datos: ${names}.`,
    covered: (share) => `Lo que se puede comparar representa el ${share} de las ponderaciones.`,
    couldTurn: 'Lo que no se puede comparar podría anular esta ventaja.',
    cannotTurn: 'Lo que no se puede comparar no podría anular esta ventaja.',

    table: 'De qué se compone el veredicto',
    total: 'Total',
    share: (share) => `proporción: ${share}`,
    weightOf: (weight, share) => `ponderación ${weight}, el ${share} de lo cubierto`,
    coverage: (share) => `cobertura: ${share}`,
    notWeighed: 'sin ponderar',
    ahead: (name, points) => `${name}, con ${points} de ventaja`,
    aheadOf: (name, other, points) => `${name}, con ${points} de ventaja sobre ${other}`,
    even: 'empate',
    goneWithout: 'la ventaja desaparece sin este criterio',
    goneBelow: (weight) => `la ventaja desaparece con una ponderación de ${weight} o menos`,
    goneAbove: (weight) => `la ventaja desaparece con una ponderación de ${weight} o más`,
    goneAt: (name, cost) => `la ventaja desaparece si ${name} cuesta ${cost} al mes o más`,
    unknown: (names) => `no se tiene en cuenta: sin datos para ${names}`,
    outdated: (names) =>
      `no se tiene en cuenta: última verificación hace más de un año para ${names}`,
    incomparable: 'no se tiene en cuenta: no se conoce nada comparable',

    weighYourself: 'Ponderación propia',
    weights: 'Ponderaciones',
    ofMost: (weight, most) => `${weight} de ${most}`,
    reset: 'Restablecer las ponderaciones publicadas',
  },

  switching: {
    heading: (from, to) => `De ${from} a ${to}`,
    from: (model) => `De ${model}`,
    to: (model) => `A ${model}`,
    table: 'Lo que supone pasar del modelo de la fila al modelo de la columna',
    shared: (providers) =>
      `Ambos modelos se ofrecen en ${providers}: conviene hacer ahí las primeras pruebas, porque el endpoint no cambia.`,
    notShared:
      'Ningún proveedor registrado tiene ofertas de ambos modelos para esta carga de trabajo.',
    labels: {
      monthly: 'Costo mensual de la carga de trabajo',
      input: 'Precio de entrada por millón de tokens',
      output: 'Precio de salida por millón de tokens',
    },
    more: (what, amount) => `${what}: ${amount} más.`,
    times: (what, amount, times) => `${what}: ${amount} más (${times} el valor de partida).`,
    less: (what, amount) => `${what}: ${amount} menos.`,
    cheaper: (what, amount, share) => `${what}: ${amount} menos (un ${share} menos).`,
    prices: (offers) =>
      `Todos los precios son los de la oferta más barata para la carga de trabajo: ${offers}.`,
    offer: (model, provider) => `${model} en ${provider}`,
    lost: (what) => `Lo que se pierde: ${what}.`,
    gained: (what) => `Lo que se gana: ${what}.`,
    inputs: {
      lost: (what) => `Entrada que deja de admitirse: ${what}.`,
      gained: (what) => `Entrada que pasa a admitirse: ${what}.`,
    },
    outputs: {
      lost: (what) => `Salida que deja de generarse: ${what}.`,
      gained: (what) => `Salida que pasa a generarse: ${what}.`,
    },
    licence: (from, to) =>
      `La licencia cambia: ${from} en el modelo de partida y ${to} en el de destino.`,
    tokenizer: (from, to) =>
      `El tokenizador cambia: ${from} en el modelo de partida y ${to} en el de destino. El mismo texto supone entonces más o menos tokens, lo que ninguno de los precios indicados tiene en cuenta.`,
    kept: (what) => `Sin cambios: ${what}.`,
    unknown: (what) =>
      `Sin comparación posible, porque faltan datos, son demasiado antiguos o las fuentes no coinciden: ${what}.`,
    nothing: (from, to) => `No se conoce nada comparable de ${from} y ${to}.`,
    lessAMonth: (amount) => `${amount} menos al mes`,
    moreAMonth: (amount) => `${amount} más al mes`,
    sameCost: 'mismo costo al mes',
    capabilitiesLost: {
      one: '# capacidad perdida',
      many: '# de capacidades perdidas',
      other: '# capacidades perdidas',
    },
    capabilitiesGained: {
      one: '# capacidad ganada',
      many: '# de capacidades ganadas',
      other: '# capacidades ganadas',
    },
  },

  faq: {
    whichWindow: (models, two) =>
      `¿Cuál de ${two ? 'los dos' : 'estos'} modelos tiene la ventana de contexto más grande: ${models}?`,
    whichPrice: (models, two) =>
      `¿Cuál de ${two ? 'los dos' : 'estos'} modelos es más barato: ${models}?`,
    isOpen: (models) => `¿Es de código abierto ${models}?`,
    asked: (capability) => capability.toLowerCase(),
    whichSupports: (models, capabilities) => `¿Qué modelo ofrece ${capabilities}: ${models}?`,
    whichMultimodal: (models) => `¿Qué modelo es multimodal: ${models}?`,
    where: (models) => `¿Dónde ejecutar ${models}?`,
    whenOver: (model, other) => `¿Cuándo conviene elegir ${model} en lugar de ${other}?`,
    when: (models) => `¿Cuándo conviene elegir ${models}?`,

    largest: (model, all, two) =>
      all
        ? `${model} tiene la ventana de contexto más grande${two ? ' de las dos' : ''}.`
        : `De las ventanas de contexto conocidas, la de ${model} es la más grande.`,
    sameWindow: (models, tokens) => `La ventana de contexto de ${models} es la misma: ${tokens}.`,
    roughlySame: (models) =>
      `Las ventanas de contexto de ${models} tienen aproximadamente el mismo tamaño.`,
    unclear: (two) => `No se puede decir cuál ${two ? 'de las dos ' : ''}es la más grande.`,
    windowUnknown: (models) => `No se conoce la ventana de contexto de ${models}.`,

    cheapest: (model, all, two) =>
      all
        ? `${model} es el ${two ? 'más barato de los dos' : 'modelo más barato'}.`
        : `De los costos conocidos, el de ${model} es el más bajo.`,
    sameCost: (models, all) =>
      all
        ? `El costo más bajo es el mismo para ${models}.`
        : `De los costos conocidos, el más bajo es el mismo para ${models}.`,
    offer: (model, monthly, provider, prices) =>
      `${model} cuesta ${monthly} al mes en ${provider}, a razón de ${prices}.`,
    prices: {
      input: (price) => `${price} por millón de tokens de entrada`,
      output: (price) => `${price} por millón de tokens de salida`,
      requestFee: (price) => `${price} por solicitud`,
      cacheRead: (price) => `${price} por millón de tokens de entrada en caché`,
      cacheWrite: (price) => `${price} por millón de tokens escritos en la caché`,
      reasoning: (price) => `${price} por millón de tokens de razonamiento`,
      images: (price) => `${price} por millón de tokens de imagen`,
      image: (price) => `${price} por imagen`,
      audio: (price) => `${price} por millón de tokens de audio`,
      webSearch: (price) => `${price} por búsqueda web`,
      commitment: (price) => `${price} al mes`,
    },
    severalPrices: (model) =>
      `Parte de las solicitudes a ${model}, como las largas, las de lotes o las de horarios de baja demanda, se factura a otros precios; el costo cuenta cada una al suyo.`,
    tier: (model, tokens) =>
      `Los precios de ${model} son los que se aplican a solicitudes de más de ${tokens}.`,
    listPrices: (workload) => `Son precios de lista para ${workload}.`,

    licence: {
      yes: (model, licence) => `Licencia de ${model}: ${licence}, una licencia de código abierto.`,
      no: (model, licence) =>
        `Licencia de ${model}: ${licence}, que no es una licencia de código abierto.`,
      unknown: (model, licence) =>
        `Licencia de ${model}: ${licence}; no se sabe si es una licencia de código abierto.`,
    },
    noLicence: (models) => `Consta que no hay licencia para ${models}.`,
    licenceUnknown: (models) => `No se conoce la licencia de ${models}.`,
    weights: {
      yes: (models) => `Los pesos de ${models} se pueden descargar.`,
      no: (models) => `Los pesos de ${models} no se pueden descargar.`,
      unknown: (models) => `No se sabe si los pesos de ${models} se pueden descargar.`,
    },
    weightsAlone: 'Los pesos abiertos por sí solos no hacen que un modelo sea de código abierto.',

    supported: {
      yes: (models) => `Para ${models}, consta como disponible.`,
      no: (models) => `Para ${models}, consta como no disponible.`,
      unknown: (models) => `Para ${models}, no se sabe.`,
    },

    providers: (model, providers) => `${model} se ofrece en ${providers}.`,
    notCounted: (model, count) => `Ofertas de ${model} que no se cuentan: ${count}.`,
    more: { other: '# más' },
    noProviders: (models) => `No consta ninguna oferta vigente para ${models}.`,
    ownHardware: (models) =>
      `Los pesos de ${models} se pueden descargar para ejecutarlos en hardware propio.`,

    choose: (model, reason) => `Conviene elegir ${model} cuando ${reason}.`,
    also: (reason) => `También cuando ${reason}.`,
  },

  related: {
    pair: (model, other) => `${model} frente a ${other}`,
    reasons: {
      family: 'misma familia',
      maker: 'mismo desarrollador',
      price: 'precio similar',
      score: 'puntuaciones similares',
      size: 'tamaño similar',
    },
    none: 'No se conoce ninguna alternativa cercana.',
    template: 'una dirección http o https con {a} y {b}',
  },

  sources: {
    noReview: 'No consta la fecha de ninguna revisión.',
    reviewOf: (model, date) => `${model}: ${date}`,
    noReviewOf: (model) => `${model}: no consta ninguna fecha`,
    citedFor: (model, facts) => `Citada para ${model}: ${facts}`,
    facts: {
      one: 'Citada para # dato',
      many: 'Citada para # de datos',
      other: 'Citada para # datos',
    },
    citedForOffers: (model, providers) => `Citada para ofertas de ${model}: ${providers}`,
    other: { bestFor: 'Usos adecuados', speed: 'Velocidad' },
    kinds,
  },

  summary: {
    valueFor: (value, model) => `${value} para ${model}`,
    disputed: (value) => `${value} (las fuentes no coinciden)`,
    compared: (models) => `Se comparan ${models}.`,
    about: (model, about) => `${model} (${about})`,
    made: (model, maker, year) => `${model} (${maker}, ${year})`,
    contextWindow: (values) => `Ventana de contexto: ${values}.`,
    contextWindows: (least, most) => `Las ventanas de contexto van desde ${least} hasta ${most}.`,
    sameContextWindow: (value) => `Cada modelo tiene una ventana de contexto de ${value}.`,
    lead: (benchmark, model, gap) =>
      `En ${benchmark}, ${model} tiene una ventaja de ${gap}, la mayor ventaja clara entre puntuaciones que se pueden comparar.`,
    leadAmongKnown: (benchmark, model, gap) =>
      `En ${benchmark}, ${model} tiene una ventaja de ${gap}, la mayor ventaja clara entre puntuaciones que se pueden comparar; no todos los modelos tienen ahí una puntuación.`,
    noLead: 'No consta ninguna ventaja clara entre puntuaciones que se pueden comparar.',
    prices: (models) => `Precios de lista por millón de tokens: ${models}.`,
    anyPrices: (models) => `Precios por millón de tokens: ${models}.`,
    priced: (model, input, output) => `${model} (entrada ${input}, salida ${output})`,
    workload: (workload) => `La carga de trabajo es de ${workload}.`,
    unknown: (models, facts) => `No se conoce lo siguiente de ${models}: ${facts}.`,
    unknownOf: {
      organization: 'el desarrollador',
      released: 'la fecha de lanzamiento',
      contextWindow: 'la ventana de contexto',
      scores: 'puntuaciones comparables en benchmarks',
      cost: 'el costo',
    },
    nothing:
      'No se conocen sus desarrolladores, fechas de lanzamiento, ventanas de contexto, puntuaciones comparables ni precios.',
  },

  tradeOffs: {
    choose: (model) => `Conviene elegir ${model} cuando…`,
    when: {
      cost: (own, others) =>
        `el costo es decisivo: ${own} al mes con esta carga de trabajo, frente a ${others}`,
      benchmark: (leads) =>
        `las tareas previstas se parecen a benchmarks con una ventaja clara: ${leads}`,
      contextWindow: (own, others) =>
        `las solicitudes son largas: una ventana de contexto de ${own}, frente a ${others}`,
      capability: (names, others) =>
        `se necesita lo siguiente: ${names}; se sabe que falta en ${others}`,
      outputPrice: (own, others) =>
        `la salida domina la factura: ${own} por millón de tokens de salida, frente a ${others}`,
      openSource: (licence, others) =>
        `se necesita una licencia de código abierto (${licence}); se sabe que falta en ${others}`,
      openWeights: (licence, others) =>
        `se necesita descargar los pesos (${licence}); se sabe que no es posible con ${others}`,
      providers: (own, others) =>
        `importa poder elegir entre proveedores: ${own}, frente a ${others}`,
      speed: (own, others) => `las respuestas deben ser rápidas: ${own}, frente a ${others}`,
      maxOutput: (own, others) =>
        `cada respuesta puede ser larga: hasta ${own}, frente a ${others}`,
      knowledgeCutoff: (own, others) =>
        `importan los conocimientos recientes (datos de entrenamiento hasta ${own}, frente a ${others})`,
      released: (own, others) =>
        `se prefiere lo más nuevo (lanzamiento: ${own}, frente a ${others})`,
      parametersTotal: (own, others) =>
        `el modelo se aloja en equipos propios y la memoria es escasa (parámetros: ${own}, frente a ${others})`,
      parametersActive: (own, others) =>
        `el modelo se aloja en equipos propios y la capacidad de cálculo es escasa (parámetros activos: ${own}, frente a ${others})`,
      bestFor: (tags) => `sus etiquetas se ajustan al uso previsto: ${tags}`,
    },
    unknownOf: (reason, models) => `${reason}; sin datos para ${models}`,
    outdatedOf: (reason, models) => `${reason}; precio de hace más de un año para ${models}`,
    nearest: (other) => `${other}, el más cercano`,
    lead: (benchmark, gap) => `${gap} en ${benchmark}`,
    notAllScored: (reason) => `${reason}; no todos los modelos tienen ahí una puntuación`,
    more: { one: '# benchmark más', many: '# de benchmarks más', other: '# benchmarks más' },
    providers: { one: '# proveedor', many: '# de proveedores', other: '# proveedores' },
    speed: {
      one: '# token por segundo',
      many: '# de tokens por segundo',
      other: '# tokens por segundo',
    },
    none: (models) =>
      `No consta nada que favorezca únicamente a ${models}: la decisión dependería de pruebas propias.`,
    tooLittle: (models) =>
      `No hay suficientes datos comparables para decir cuándo conviene elegir ${models}.`,
    unreleased: (models, date) => `Sin publicar aún en esa fecha (${date}): ${models}.`,
    leaving: {
      deprecated: (models) => `Retirada en curso por parte del desarrollador: ${models}.`,
      retired: (models) => `Retirada completada por parte del desarrollador: ${models}.`,
    },
    briefly: {
      cost: 'el costo más bajo con esta carga de trabajo',
      benchmark: (names) => `las puntuaciones (${names})`,
      contextWindow: 'la ventana de contexto más grande',
      capability: (names) => `las capacidades que ofrece (${names})`,
      outputPrice: 'el precio de salida más bajo',
      openSource: 'una licencia de código abierto',
      openWeights: 'los pesos abiertos',
      providers: 'la mayor variedad de proveedores',
      speed: 'las respuestas más rápidas',
      maxOutput: 'las respuestas más largas',
      knowledgeCutoff: 'los conocimientos más recientes',
      released: 'el lanzamiento más reciente',
      parametersTotal: 'la menor memoria necesaria para alojarlo',
      parametersActive: 'la menor capacidad de cálculo necesaria para alojarlo',
      bestFor: (tags) => `los usos de sus etiquetas (${tags})`,
    },
    amongKnown: (reason) => `${reason} según los datos conocidos`,
  },

  deepDive: {
    led: (benchmark, scores, model, gap) =>
      `En ${benchmark}, las puntuaciones son ${scores}: ${model} tiene una ventaja de ${gap}.`,
    ledUncertain: (benchmark, scores, model, gap) =>
      `En ${benchmark}, las puntuaciones son ${scores}: ${model} tiene una ventaja de ${gap}, pero se desconoce la incertidumbre de estas puntuaciones.`,
    same: (benchmark, score, models) =>
      `En ${benchmark}, la puntuación es la misma para ${models}: ${score}.`,
    inseparable: (benchmark, scores) =>
      `En ${benchmark}, las puntuaciones son ${scores}: no se pueden distinguir dentro de su incertidumbre.`,
    ahead: (benchmark, scores, models) =>
      `En ${benchmark}, las puntuaciones son ${scores}: las mejores (${models}) no se pueden distinguir dentro de su incertidumbre.`,
    leftOpen: (benchmark, scores) =>
      `En ${benchmark}, las puntuaciones son ${scores}: otros resultados de los mismos modelos no permiten decir cuál de ellos es el mejor.`,
    rows: {
      one: '# fila comparable de benchmarks',
      many: '# de filas comparables de benchmarks',
      other: '# filas comparables de benchmarks',
    },
    leads: (rows, counts) => `Ventajas claras en un total de ${rows}: ${counts}.`,
    noLeads: (rows) => `En un total de ${rows}, ningún modelo tiene una ventaja clara.`,
    apart: (benchmarks) =>
      `Sin comparación posible, porque no se midió, o puede que no se midiera, de la misma manera: ${benchmarks}.`,
    vendor: 'Algunas de estas puntuaciones proceden de los propios desarrolladores.',
    directional: 'Un benchmark vale en la medida en que sus tareas se parecen a las propias.',
    untested: 'Solo las pruebas propias pueden mostrar qué modelo trabaja mejor.',

    footprintsDiffer: 'Las capacidades difieren.',
    footprintsClose: 'Las capacidades son muy similares: se conocen todas y ninguna difiere.',
    footprintsOpen:
      'No consta ninguna diferencia de capacidades, pero tampoco constan todas las capacidades.',
    noCapabilities: 'No consta ninguna capacidad, por lo que no se puede decir si hay diferencias.',
    capabilities: (names, answers) => `${names}: ${answers}.`,
    has: (models) => `sí (${models})`,
    lacks: (models) => `no (${models})`,
    disputed: (models) => `fuentes discrepantes (${models})`,
    notKnown: (models) => `sin datos (${models})`,
    unrecorded: (names) => `Sin datos para ningún modelo: ${names}.`,

    listed: (model, input, output, provider) =>
      `Precios de lista de ${model} en ${provider}: ${input} por millón de tokens de entrada y ${output} por millón de tokens de salida.`,
    priced: (model, input, output, provider) =>
      `Precios de ${model} en ${provider}: ${input} por millón de tokens de entrada y ${output} por millón de tokens de salida.`,
    unpriced: (models, reason) => `No hay ningún precio utilizable para ${models}: ${reason}.`,
    blended: 'Un millón de tokens combinados',
    blend: (input, output, values) =>
      `Precio de un millón de tokens, con un ${input} de entrada y un ${output} de salida: ${values}.`,
    blendGap: (lowest, dearest, gap, share) =>
      `Esta combinación tiene el precio más bajo con ${lowest}: ${gap} menos que con ${dearest} (un ${share} menos).`,
    blendTimes: (lowest, dearest, gap, share, times) =>
      `Esta combinación tiene el precio más bajo con ${lowest}: ${gap} menos que con ${dearest} (un ${share} menos); con ${dearest} cuesta ${times} el precio más bajo.`,
    sameBlend: 'Las combinaciones cuestan lo mismo.',
    fees: 'Las tarifas por solicitud no están incluidas en la combinación.',
    availability: (counts) => `Las ofertas utilizables proceden de ${counts}.`,
    noFallback: (models) =>
      `Con un solo proveedor, no consta ninguna alternativa de respaldo para ${models}.`,

    choose: (model, reasons) => `Motivos para elegir ${model}: ${reasons}.`,
    verify:
      'Antes de pasar a producción, conviene probar los prompts propios con el proveedor, en la región y con las herramientas que se vayan a utilizar.',
  },
};
