import type { ExplanationMessages } from './en.explanations.js';

/** Spanish for what stands behind figures and words. */
export const messages: ExplanationMessages = {
  classes: {
    standard: 'precios estándar',
    tier: (tokens) => `solicitudes de más de ${tokens}`,
    batch: 'por lotes',
    offPeak: 'en horarios de baja demanda',
  },
  terms: {
    released: 'El día en que su desarrollador publicó el modelo.',
    knowledgeCutoff: 'La fecha hasta la que llegan sus datos de entrenamiento.',
    contextWindow:
      'La mayor cantidad de texto, entre prompt y respuesta, que cabe en una solicitud.',
    maxOutput: 'La respuesta más larga que puede pedir una solicitud.',
    parametersTotal:
      'Todos los números que componen el modelo. De ellos depende la memoria que necesita.',
    parametersActive:
      'Los parámetros que se utilizan para un token. De ellos depende la capacidad de cálculo que necesita.',
    architecture:
      'Cómo está construida la red. Una mezcla de expertos (mixture of experts) utiliza solo una parte de sus parámetros para cada token.',
    tokenizer:
      'Lo que divide el texto en tokens. Los modelos que no comparten tokenizador cuentan un número distinto de tokens para el mismo texto.',
    inputs: 'Lo que el modelo admite como entrada.',
    outputs: 'Lo que el modelo devuelve como salida.',
    licence: 'Las condiciones en las que se puede utilizar el modelo.',
    openWeights:
      'Indica si el modelo se puede descargar. Eso por sí solo no lo convierte en un modelo de código abierto.',
    status: 'Indica si su desarrollador sigue ofreciendo el modelo.',
    vision: 'Entiende imágenes.',
    multimodal: 'Admite o devuelve más de un tipo de contenido, como texto e imágenes.',
    reasoning: 'Trabaja por pasos antes de responder.',
    functionCalling: 'Puede responder con una llamada a una función que se le ha descrito.',
    toolUse:
      'Puede avanzar por sí solo a lo largo de varios pasos, llamando a herramientas y leyendo lo que devuelven.',
    structuredOutputs: 'Se le puede exigir que se ajuste a un esquema JSON dado.',
    codeExecution:
      'Puede ejecutar, en la infraestructura del proveedor, código que ha escrito él mismo.',
    webSearch: 'Puede buscar en la web por sí solo.',
    fineTuning: 'Se puede seguir entrenando con datos propios.',
    scoresShare:
      'De los ítems que resolvería solo uno de los dos modelos, la parte que resuelve cada uno; es el promedio de los resultados comparables. Las diferencias dentro de la incertidumbre cuentan como empate. Tres resultados bastan para la cobertura completa.',
    priceShare:
      'El costo mensual del otro modelo para esta carga de trabajo, dividido entre la suma de ambos costos.',
    capabilitiesShare:
      'Lo que se conoce de ambos: todo para el único que tiene la capacidad y la mitad para cada uno si no difieren. Es el promedio de las capacidades.',
    contextShare: 'La ventana de contexto, dividida entre la suma de ambas.',
    availabilityShare:
      'El número de proveedores cuyas ofertas se pueden utilizar para esta carga de trabajo, dividido entre la suma de los de ambos modelos. Las ofertas del propio desarrollador de un modelo retirado no cuentan.',
    licenceShare:
      'La mitad para cada uno si las condiciones son las mismas; un cuarto más para los pesos abiertos frente a los cerrados y para el código abierto frente a los pesos abiertos.',
    speedShare:
      'Los tokens de salida por segundo, divididos entre la suma de los de ambos, cuando una misma fuente los midió de la misma manera.',
    ageShare:
      'La mitad para cada uno si el día es el mismo; el más reciente obtiene más, y todo a partir de dos años de diferencia.',
    token: 'Un token es un fragmento de texto; en inglés, unas tres cuartas partes de una palabra.',
    offer: 'El acceso al modelo en un proveedor, con sus propios precios y límites.',
    cachedInput:
      'Lo que cuesta la entrada que el proveedor aún conserva de una solicitud anterior.',
    shots: 'Cuántos ejemplos resueltos contenía el prompt antes de la pregunta.',
    effort: 'Cuánto se le permitió razonar al modelo antes de responder.',
    harness:
      'El software que ejecutó la prueba. Los entornos de evaluación difieren en sus prompts y en cómo leen las respuestas.',
    metric: 'Lo que se contó, con el nombre que le da la fuente.',
    accuracy: 'La proporción de ítems respondidos correctamente.',
    passAtK:
      'La proporción de tareas que resuelve al menos una de k respuestas. Con pass@1, cada tarea recibe una sola respuesta.',
    majorityVote: 'La proporción de ítems en los que es correcta la más frecuente de k respuestas.',
    exactMatch: 'La proporción de respuestas que son el texto esperado, palabra por palabra.',
    f1: 'Qué parte de la respuesta se esperaba y qué parte de lo esperado está en la respuesta: la media armónica de la precisión y la exhaustividad (recall).',
    elo: 'Una calificación obtenida de comparaciones por pares. Con 100 puntos más, se espera que un modelo gane 64 de cada 100.',
    resolved:
      'La proporción de problemas de software notificados que el modelo corrige, según muestran las pruebas.',
    winRate: 'La proporción de comparaciones por pares en las que se prefirió su respuesta.',
    successRate: 'La proporción de tareas completadas.',
    instructionsFollowed:
      'La proporción de prompts o instrucciones que se siguieron; «loose» tolera el formato añadido, «strict» no.',
    similarity:
      'Cuánto se parece la respuesta a un texto esperado, desde 0 si no tienen nada en común hasta la puntuación máxima si son iguales.',
    tuningFull:
      'Se entrenan todos los parámetros. Con Adam en precisión mixta, cada uno necesita 16 bytes: 16 bits para el peso, 16 para su gradiente y 96 para el optimizador (Rajbhandari et al., ZeRO, 2020).',
    tuningLora:
      'Los pesos quedan como están, con 16 bits; se entrenan pequeños adaptadores a su lado (Hu et al., LoRA, 2021). Cada parámetro de un adaptador necesita 128 bits, como en el ajuste fino completo.',
    tuningQlora:
      'Como LoRA, con pesos de 4 bits y 0,127 bits para las constantes con las que se restauran (Dettmers et al., QLoRA, 2023).',
    tuningHours:
      'El ajuste fino completo requiere 6 operaciones por parámetro activo y token: 2 hacia delante y 4 hacia atrás (Kaplan et al., Scaling Laws, 2020). Con LoRA y QLoRA son 4: los pesos congelados no necesitan gradientes. Las GPU alcanzan una parte de su rendimiento máximo, alrededor del 40\u00a0% en un entrenamiento bien ajustado de modelos grandes.',
    hostingMemory:
      'Lo que debe caber en la memoria de las GPU: los pesos, las claves y los valores de todos los tokens en curso (caché KV) y lo que necesita el propio software.',
    hostingCopy:
      'Todas las GPU que juntas contienen el modelo una vez. Más réplicas atienden más solicitudes.',
    hostingSpeed:
      'Los tokens por segundo de todas las solicitudes juntas, no los de una sola respuesta.',
    breakEven:
      'El volumen a partir del cual el autoalojamiento no cuesta más que la oferta. Lo que atiende una réplica puede ser menos.',
    shipVotes: 'Vota «adoptar» quien construiría sobre el modelo, y «descartar» quien no lo haría.',
    panelMean:
      'Las puntuaciones de quienes dieron una, sumadas y divididas entre su número. Una reseña sin puntuación solo cuenta como voto.',
    sharedReviewers:
      'Solo quienes reseñaron todos los modelos mostrados. Las medias de grupos distintos dicen tanto de los grupos como de los modelos.',
    wilson:
      'Si estas personas se hubieran elegido al azar entre muchas parecidas, la proporción entre todas estaría en un intervalo así 95 veces de cada 100 (Wilson, 1927). Con pocos votos es amplio.',
    communityVote:
      'La proporción de quienes construirían sobre el modelo entre quienes votaron aquí. Votaron por decisión propia, así que otras personas pueden pensar distinto; el intervalo solo muestra lo que el azar deja abierto.',
    signTest:
      'Si nadie prefiriera de verdad uno de los dos modelos, cada juicio sería como lanzar una moneda. Los modelos solo se distinguen si el azar produce un reparto tan desigual en menos del 5\u00a0% de los casos, dividido entre el número de pares comparados (prueba de los signos). Esto supone que los juicios son independientes entre sí.',
  },
};
