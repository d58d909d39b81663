import type { CatalogueError } from '../../catalogue/errors.js';
import type { Messages } from './en.js';

/** What is wrong with a catalogue, and what to do. */
function problem({ kind, url = 'Le catalogue', status, path, message }: CatalogueError): string {
  switch (kind) {
    case 'network':
      return `${url} est inaccessible\u00a0: pas de connexion, serveur inexistant, réponse interrompue ou lecture interdite aux autres sites (CORS). Vérifiez l’adresse et la connexion.`;
    case 'timeout':
      return `${url} n’a pas répondu entièrement dans le délai prévu. Réessayez plus tard.`;
    case 'status':
      return `${url} a répondu avec le statut ${status ?? 0}. Vérifiez l’adresse du catalogue ou réessayez plus tard.`;
    case 'too-large':
      return `${url} dépasse la taille admise. Vérifiez l’adresse du catalogue ou divisez le catalogue.`;
    case 'not-json':
      return `${url} ne contient pas de JSON. Vérifiez l’adresse du catalogue et que le fichier est publié en entier.`;
    case 'format':
      return `${url} n’est pas un catalogue de modèles\u00a0: le contenu n’est pas celui attendu à l’emplacement ${path ?? '$'}. Vérifiez l’adresse du catalogue.`;
    case 'version':
      return `${url} a un format plus récent que ce que cette version de model-widgets sait lire. Utilisez une version plus récente.`;
    default:
      return message;
  }
}

/**
 * French. No name stands where it would ask for an elision (“de”, “que”) or an agreement. A space
 * that does not break stands before a colon and within quotes, a narrow one before “;” and “?”.
 */
export const messages: Messages = {
  // How texts are put together
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  sentences: (parts) => parts.join(' '),
  phrases: (parts) => parts.join(', '),
  separator: '\u202f; ',
  labelled: (label, value) => `${label}\u00a0: ${value}`,

  // States
  loading: 'Chargement des modèles…',
  ready: 'La comparaison est prête.',
  retry: 'Réessayer',
  details: 'Détails',
  failed: 'Les modèles n’ont pas pu être chargés.',
  problem,
  staleNote:
    'Ces chiffres sont peut-être périmés\u00a0: les plus récents n’ont pas pu être chargés.',
  noModels:
    'Aucun modèle n’est indiqué. Les identifiants se donnent dans l’attribut «\u00a0models\u00a0».',
  oneModel: 'Il manque un second modèle pour la comparaison.',
  unknownModel: (id) => `«\u00a0${id}\u00a0» ne figure pas dans ce catalogue.`,
  didYouMean: (ids) => `Peut-être ${ids}\u202f?`,
  tooManyModels: (shown, given) =>
    `Sur ${given} modèles, seuls les ${shown} premiers sont affichés.`,
  onlyFirst: (given) => `Seul le premier des ${given} modèles est affiché.`,
  leftOut: {
    one: '# entrée non valide a été ignorée',
    many: '# d’entrées non valides ont été ignorées',
    other: '# entrées non valides ont été ignorées',
  },

  publishedOn: (date) =>
    `Publication du catalogue\u00a0: ${date}. Rien n’est connu au-delà de cette date.`,
  badAttribute: (name, value, expected) =>
    `L’attribut «\u00a0${name}\u00a0» n’accepte pas la valeur «\u00a0${value}\u00a0». Valeur attendue\u00a0: ${expected}.`,
  expected: {
    date: 'une date, par exemple 2026-05-11',
    currency: 'un code ISO 4217, par exemple EUR',
    workload: 'un préréglage ou du JSON avec des nombres entiers',
    sections: (names) => `un ou plusieurs noms parmi ${names}`,
  },

  // Shared words
  unknown: 'donnée inconnue',
  none: 'néant',
  yes: 'Oui',
  no: 'Non',
  tokens: { one: '# token', many: '# de tokens', other: '# tokens' },
  tokensPerSecond: {
    one: '# token par seconde',
    many: '# de tokens par seconde',
    other: '# tokens par seconde',
  },
  operationsPerSecond: (number) => `${number} opérations par seconde`,
  anHour: (price) => `${price} par heure`,
  counts: {
    gpus: { one: '# GPU', many: '# de GPU', other: '# GPU' },
    images: { one: '# image', many: '# d’images', other: '# images' },
    searches: { one: '# recherche', many: '# de recherches', other: '# recherches' },
    users: { one: '# utilisateur', many: '# d’utilisateurs', other: '# utilisateurs' },
    runs: { one: '# entraînement', many: '# d’entraînements', other: '# entraînements' },
  },
  perMillion: 'par million de tokens',
  pricePerMillion: (price) => `${price} par million de tokens`,
  multiple: (number) => `${number}\u00a0fois`,
  asOf: (date) => `Date des données\u00a0: ${date}`,
  lowest: 'le plus bas',
  best: 'meilleur score',
  largest: 'la plus grande',
  equal: 'à égalité',
  jointBest: 'indiscernable du meilleur',
  amongKnown: 'parmi les données connues',
  tie: 'aucun écart discernable',
  disagree: 'sources divergentes',
  suppliedBySite: 'Donnée fournie par ce site',
  ownPrice: 'Votre propre prix',
  showAll: (count) => `Tout afficher (${count})`,
  showLess: 'Afficher moins',
  explain: 'Explication',

  // Sections of the comparison
  comparisonOf: (names) => `Comparaison\u00a0: ${names}`,
  sections: {
    specs: 'Caractéristiques',
    pricing: 'Prix et disponibilité',
    capabilities: 'Capacités',
    benchmarks: 'Benchmarks',
    cost: 'Coût mensuel',
    sources: 'Sources',
  },
  attribute: 'Caractéristique',
  organization: 'Éditeur',
  releasedOn: (date) => `publication\u00a0: ${date}`,
  releaseUnknown: 'date de publication inconnue',
  retiresOn: (status, date) => `${status}, fin\u00a0: ${date}`,

  specs: {
    released: 'Publication',
    knowledgeCutoff: 'Date limite des connaissances',
    contextWindow: 'Fenêtre de contexte',
    maxOutput: 'Sortie maximale',
    parametersTotal: 'Paramètres',
    parametersActive: 'Paramètres actifs',
    architecture: 'Architecture',
    tokenizer: 'Tokeniseur',
    inputs: 'Modalités d’entrée',
    outputs: 'Modalités de sortie',
    licence: 'Licence',
    openWeights: 'Poids ouverts',
    status: 'Statut',
  },
  statuses: {
    active: 'Actif',
    preview: 'Préversion',
    deprecated: 'En cours de retrait',
    retired: 'Retiré',
  },
  modalities: {
    text: 'texte',
    image: 'images',
    audio: 'audio',
    video: 'vidéo',
    pdf: 'PDF',
    embedding: 'embeddings',
  },
  capabilities: {
    vision: 'Vision',
    multimodal: 'Multimodalité',
    reasoning: 'Raisonnement',
    functionCalling: 'Appel de fonctions',
    toolUse: 'Utilisation d’outils',
    structuredOutputs: 'Sorties structurées',
    codeExecution: 'Exécution de code',
    webSearch: 'Recherche web',
    fineTuning: 'Fine-tuning',
  },

  // Offers
  cheapestOffer: 'Offre la moins chère',
  inputPrice: 'Prix en entrée',
  outputPrice: 'Prix en sortie',
  cacheReadPrice: 'Prix de l’entrée en cache',
  offers: 'Offres',
  offerCount: { one: '# offre', many: '# d’offres', other: '# offres' },
  noOffers: 'Aucune offre n’est recensée.',
  offersOf: (model) => `Offres pour ${model}`,
  provider: 'Fournisseur',
  input: 'Entrée',
  output: 'Sortie',
  context: 'Contexte',
  monthly: 'Par mois',
  cheapest: 'la moins chère',
  tierNote: (tokens) => `prix des requêtes de plus de ${tokens}`,
  excluded: {
    retired: 'modèle retiré par l’éditeur',
    unreleased: 'modèle pas encore publié à cette date',
    trial: 'offre d’essai, exclue des estimations',
    'zero-price': 'offre gratuite, exclue des estimations',
    'no-price': 'un prix est inconnu',
    currency: 'facturation dans une autre devise',
    modality: 'le modèle n’accepte pas ce qui est envoyé',
    context: 'la requête dépasse la fenêtre de contexte',
    'max-output': 'la réponse dépasse la sortie maximale',
  },
  checked: (date) => `vérification\u00a0: ${date}`,
  checkedLongAgo: (date) => `vérification\u00a0: ${date}, il y a plus d’un an`,
  pricesNote:
    'Les prix s’entendent par million de tokens. Tous les prix d’une ligne proviennent de la même offre.',
  freeLeftOut:
    'Les essais et les offres gratuites sont listés, mais n’entrent pas dans les estimations.',
  outdatedLast:
    'Les prix vérifiés pour la dernière fois il y a plus d’un an ne servent qu’à défaut de prix plus récents.',
  noUsableOffer: {
    retired: 'retrait par l’éditeur',
    unreleased: 'pas encore publié à cette date',
    'no-offer': 'aucune offre recensée',
    trial: 'uniquement des essais gratuits',
    'zero-price': 'uniquement des offres gratuites',
    'no-price': 'prix inconnus',
    currency: 'aucune offre dans cette devise',
    modality: 'le modèle n’accepte pas ce qui est envoyé',
    context: 'aucune offre n’accepte une requête aussi longue',
    'max-output': 'aucune offre ne permet une réponse aussi longue',
  },

  // Benchmarks
  noBenchmarks: 'Aucun résultat de benchmark n’est recensé pour ces modèles.',
  noSharedBenchmarks: 'Aucun benchmark n’a de résultats comparables pour ces modèles.',
  notComparable: (parts) => `non comparable, différences\u00a0: ${parts}`,
  notComparableUnstated: (parts) =>
    `non comparable, précisions manquantes pour au moins un modèle\u00a0: ${parts}`,
  unstated: (parts) => `précisions manquantes pour au moins un modèle\u00a0: ${parts}`,
  comparabilityReasons: {
    version: 'version',
    variant: 'variante',
    metric: 'métrique',
    shots: 'nombre d’exemples (shots)',
    effort: 'effort de raisonnement',
    harness: 'outil d’évaluation',
  },
  unknownHere: 'donnée inconnue sous cette forme',
  gapLead: (name, gap) => `${name}\u00a0: ${gap} d’avance`,
  points: { one: '# point', many: '# de points', other: '# points' },
  metricUnknown: 'métrique non précisée',
  lowerIsBetter: 'le plus bas est le meilleur',
  shots: (count) => `${count}-shot`,
  interval: (low, high) => `intervalle à 95\u00a0%\u00a0: de ${low} à ${high}`,
  intervalBasis: {
    published: 'tel que publié',
    wilson: 'calculé d’après le nombre d’items (Wilson)',
  },
  reportedBy: {
    vendor: 'déclaré par l’éditeur',
    independent: 'mesure indépendante',
    unknown: 'origine non précisée',
  },
  moreResults: {
    one: '# autre résultat',
    many: '# d’autres résultats',
    other: '# autres résultats',
  },
  effort: (effort) => `effort de raisonnement\u00a0: ${effort}`,
  harness: (harness) => `outil d’évaluation\u00a0: ${harness}`,
  chartOf: (names) =>
    `Diagramme en barres des scores aux benchmarks\u00a0: ${names}. Le tableau ci-dessous contient les mêmes chiffres.`,
  chartFailed: 'Le diagramme n’a pas pu être tracé. Le tableau contient les mêmes chiffres.',
  chartUnits:
    'Le diagramme montre les résultats comparables exprimés en pourcentage\u202f; le tableau montre tous les résultats.',

  // Cost
  workload: 'Charge de travail',
  workloadOf: (requests, input, output) =>
    `${requests} par mois, avec ${input} en entrée et ${output} en sortie par requête`,
  workloadParts: {
    cachedShare: (share) => `${share} de l’entrée lue en cache`,
    cacheWriteShare: (share, time) => `${share} de l’entrée écrite en cache pour ${time}`,
    batchShare: (share) => `${share} des requêtes par lots`,
    offPeakShare: (share) => `${share} des requêtes hors lots aux heures creuses`,
    reasoningTokens: (tokens) => `${tokens} de raisonnement par requête`,
    images: (images, tokens) => `${images} de ${tokens} par requête`,
    audioMinutes: (time, tokens) => `${time} d’audio à ${tokens} la minute par requête`,
    webSearches: (searches) => `${searches} par requête`,
    spread: (factor) => `tailles dispersées d’un facteur ${factor} autour de la moyenne`,
    sizes: (least, most) => `tailles de ${least} à ${most}`,
    growth: (share) => `croissance de ${share} par mois`,
  },
  costEstimate: 'Estimation du coût',
  preset: 'Préréglage',
  presets: {
    default: 'Usage général',
    chat: 'Conversation',
    rag: 'Recherche documentaire (RAG)',
    agent: 'Agent',
    classification: 'Classification',
    batch: 'Traitement par lots',
    custom: 'Personnalisé',
  },
  requests: 'Requêtes par mois',
  inputTokens: 'Tokens d’entrée par requête',
  outputTokens: 'Tokens de sortie par requête',
  wholeNumber: (most) => `Saisissez un nombre entier de 0 à ${most}.`,
  model: 'Modèle',
  perRequest: 'Par requête',
  madeOf: 'Composition',
  comparedToCheapest: 'Par rapport au moins cher',
  costParts: {
    input: 'entrée',
    output: 'sortie',
    requestFee: 'frais par requête',
    cacheRead: 'entrée en cache',
    cacheWrite: 'écriture en cache',
    reasoning: 'raisonnement',
    images: 'images',
    audio: 'audio',
    webSearch: 'recherches web',
    commitment: 'engagement',
  },
  more: (gap) => `${gap} de plus`,
  timesAsMuch: (times) => `${times} autant`,
  cheaperBy: (share) => `le moins cher coûte ${share} de moins`,
  via: (provider) => `chez ${provider}`,
  listPrices:
    'Il s’agit de tarifs publics\u00a0: les remises liées à la mise en cache, au traitement par lots, aux heures creuses ou à un accord ne sont pas prises en compte.',
  pricesSupplied: (models) => `Les prix utilisés pour ${models} sont fournis par ce site.`,
  otherPrices:
    'Les autres prix sont des tarifs publics\u00a0: les remises liées à la mise en cache, au traitement par lots, aux heures creuses ou à un accord ne sont pas prises en compte.',
  listPricesOnly:
    'Il s’agit de tarifs publics\u00a0: les remises liées à un accord ne sont pas prises en compte.',
  otherPricesOnly:
    'Les autres prix sont des tarifs publics\u00a0: les remises liées à un accord ne sont pas prises en compte.',
  pricesOwn: (models) => `Les prix utilisés pour ${models} sont les vôtres.`,
  cheapestIs: (model, cost, provider) =>
    `${model} est le modèle le moins cher\u00a0: ${cost} par mois, chez ${provider}.`,
  equalCost: (models, cost) => `${models} coûtent le même prix\u00a0: ${cost} par mois.`,
  soleCost: (model, cost, provider) => `${model} coûte ${cost} par mois, chez ${provider}.`,
  costMissing: (model, reason) => `Le coût n’est pas estimé pour ${model}\u00a0: ${reason}.`,
  costOutdated: (model, date) =>
    `La dernière vérification du prix pour ${model} remonte à plus d’un an\u00a0: ${date}.`,
  costLater: (model, date) =>
    `Date du prix pour ${model}\u00a0: ${date}\u202f; on ignore s’il valait déjà le jour affiché.`,
  dearer: (model, gap, share) =>
    `${model} coûte ${gap} de plus\u202f; le modèle le moins cher coûte ${share} de moins.`,
  dearerTimes: (model, gap, share, times) =>
    `${model} coûte ${gap} de plus, soit ${times} autant\u202f; le modèle le moins cher coûte ${share} de moins.`,

  // Working and sources
  copy: 'Copier',
  copied: 'Copié',
  otherValues: 'D’autres sources indiquent',
  otherResults: 'Autres résultats de ce modèle',
  explanationFailed:
    'L’explication n’a pas pu être chargée. Vérifiez la connexion et appuyez de nouveau.',
  copyFailed: 'Sélectionnez le texte et copiez-le à la main.',
  close: 'Fermer',
  save: (name: string) => `Enregistrer ${name}`,
  savedMost: (count: string) =>
    `${count} modèles sont déjà enregistrés\u00a0: retirez-en d’abord quelques-uns.`,
  savedNotKept:
    'Cet appareil ne conserve pas ce que vous modifiez maintenant\u00a0: ce sera perdu quand vous quitterez la page.',
  follow: 'Suivre les changements',
  sourcesLabel: { one: 'Source', other: 'Sources' },
  noSource: 'Le catalogue n’indique aucune source.',
  licence: {
    openWeights: 'Poids ouverts',
    openSource: 'Open source',
    commercialUse: 'Usage commercial',
    conditional: 'sous conditions',
  },
  requestsUnit: { one: '# requête', many: '# de requêtes', other: '# requêtes' },
  retrieved: (date) => `consultation\u00a0: ${date}`,
  published: (date) => `publication\u00a0: ${date}`,
  undescribedSource: (id) => `«\u00a0${id}\u00a0», source non décrite dans le catalogue`,
  lastReviewed: (date) => `Dernière révision\u00a0: ${date}`,
  pricesChecked: (first, last) =>
    first === last
      ? `Vérification des prix\u00a0: ${first}`
      : `Vérification des prix\u00a0: ${first} – ${last}`,
  inForceOn: (date) => `Date de validité des offres\u00a0: ${date}`,
  licensed: (licence) => `Licence des données\u00a0: ${licence}`,
  catalogueOf: (title, publisher) => `Données\u00a0: ${title}, ${publisher}`,
  catalogueTitle: (title) => `Données\u00a0: ${title}`,
  creditedTo: (names) => `Établi à partir des données suivantes\u00a0: ${names}`,
};
