import type { CatalogueError } from '../../catalogue/errors.js';
import type { Messages } from './en.js';

/** What is wrong with a catalogue, and what to do. */
function problem({ kind, url = 'Der Katalog', status, path, message }: CatalogueError): string {
  switch (kind) {
    case 'network':
      return `${url} ist nicht erreichbar: keine Verbindung, kein solcher Server, abgebrochene Antwort oder für andere Websites gesperrt (CORS). Bitte Adresse und Verbindung prüfen.`;
    case 'timeout':
      return `${url} hat nicht rechtzeitig vollständig geantwortet. Bitte später erneut versuchen.`;
    case 'status':
      return `${url} hat mit dem Status ${status ?? 0} geantwortet. Bitte die Adresse des Katalogs prüfen oder es später erneut versuchen.`;
    case 'too-large':
      return `${url} ist zu groß. Bitte die Adresse des Katalogs prüfen oder den Katalog aufteilen.`;
    case 'not-json':
      return `${url} ist kein JSON. Bitte die Adresse des Katalogs prüfen und ob die ganze Datei veröffentlicht ist.`;
    case 'format':
      return `${url} ist kein Katalog von Modellen: An der Stelle ${path ?? '$'} steht etwas anderes als erwartet. Bitte die Adresse des Katalogs prüfen.`;
    case 'version':
      return `${url} hat ein neueres Format, als diese Version von model-widgets lesen kann. Bitte eine neuere Version verwenden.`;
    default:
      return message;
  }
}

/** German. */
export const messages: Messages = {
  // How texts are put together
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  sentences: (parts) => parts.join(' '),
  phrases: (parts) => parts.join(', '),
  separator: '; ',
  labelled: (label, value) => `${label}: ${value}`,

  // States
  loading: 'Modelle werden geladen …',
  ready: 'Der Vergleich ist bereit.',
  retry: 'Erneut versuchen',
  details: 'Einzelheiten',
  failed: 'Die Modelle konnten nicht geladen werden.',
  problem,
  staleNote:
    'Diese Angaben sind möglicherweise veraltet: Die neuesten konnten nicht geladen werden.',
  noModels: 'Es ist kein Modell angegeben. Die IDs gehören in das Attribut „models“.',
  oneModel: 'Für einen Vergleich fehlt ein zweites Modell.',
  unknownModel: (id) => `„${id}“ steht nicht in diesem Katalog.`,
  didYouMean: (ids) => `Vielleicht gemeint: ${ids}?`,
  tooManyModels: (shown, given) => `Von ${given} Modellen werden die ersten ${shown} gezeigt.`,
  onlyFirst: (given) => `Von ${given} Modellen wird nur das erste gezeigt.`,
  leftOut: {
    one: '# Eintrag ist ungültig und wurde ausgelassen',
    other: '# Einträge sind ungültig und wurden ausgelassen',
  },

  publishedOn: (date) =>
    `Veröffentlichung des Katalogs: ${date}. Über die Zeit danach ist nichts bekannt.`,
  badAttribute: (name, value, expected) =>
    `„${value}“ ist kein gültiger Wert des Attributs „${name}“. Erwartet: ${expected}.`,
  expected: {
    date: 'ein Datum wie 2026-05-11',
    currency: 'ein ISO-4217-Code wie EUR',
    workload: 'eine Vorlage oder JSON mit ganzen Zahlen',
    sections: (names) => `eine Auswahl aus ${names}`,
  },

  // Shared words
  unknown: 'unbekannt',
  none: 'keine',
  yes: 'Ja',
  no: 'Nein',
  tokens: { other: '# Token' },
  tokensPerSecond: { one: '# Token pro Sekunde', other: '# Token pro Sekunde' },
  operationsPerSecond: (number) => `${number} Operationen pro Sekunde`,
  anHour: (price) => `${price} pro Stunde`,
  counts: {
    gpus: { one: '# GPU', other: '# GPUs' },
    images: { one: '# Bild', other: '# Bilder' },
    searches: { one: '# Suche', other: '# Suchen' },
    users: { one: '# Nutzer', other: '# Nutzer' },
    runs: { one: '# Durchlauf', other: '# Durchläufe' },
  },
  perMillion: 'pro Million Token',
  pricePerMillion: (price) => `${price} pro Million Token`,
  multiple: (number) => `${number}×`,
  asOf: (date) => `Stand: ${date}`,
  lowest: 'am niedrigsten',
  best: 'Bestwert',
  largest: 'am größten',
  equal: 'gleichauf',
  jointBest: 'vom Bestwert nicht unterscheidbar',
  amongKnown: 'unter den bekannten',
  tie: 'kein belastbarer Unterschied',
  disagree: 'Quellen widersprechen sich',
  suppliedBySite: 'Angabe dieser Website',
  ownPrice: 'Ihr eigener Preis',
  showAll: (count) => `Alle anzeigen: ${count}`,
  showLess: 'Weniger anzeigen',
  explain: 'Erläuterung',

  // Sections of the comparison
  comparisonOf: (names) => `Vergleich von ${names}`,
  sections: {
    specs: 'Technische Daten',
    pricing: 'Preise und Verfügbarkeit',
    capabilities: 'Fähigkeiten',
    benchmarks: 'Benchmarks',
    cost: 'Monatliche Kosten',
    sources: 'Quellen',
  },
  attribute: 'Merkmal',
  organization: 'Hersteller',
  releasedOn: (date) => `veröffentlicht: ${date}`,
  releaseUnknown: 'Veröffentlichung unbekannt',
  retiresOn: (status, date) => `${status}, Ende: ${date}`,

  specs: {
    released: 'Veröffentlicht',
    knowledgeCutoff: 'Wissensstand',
    contextWindow: 'Kontextfenster',
    maxOutput: 'Maximale Ausgabe',
    parametersTotal: 'Parameter',
    parametersActive: 'Aktive Parameter',
    architecture: 'Architektur',
    tokenizer: 'Tokenizer',
    inputs: 'Eingabeformate',
    outputs: 'Ausgabeformate',
    licence: 'Lizenz',
    openWeights: 'Offene Gewichte',
    status: 'Status',
  },
  statuses: {
    active: 'Aktiv',
    preview: 'Vorschau',
    deprecated: 'Läuft aus',
    retired: 'Eingestellt',
  },
  modalities: {
    text: 'Text',
    image: 'Bilder',
    audio: 'Audio',
    video: 'Video',
    pdf: 'PDF',
    embedding: 'Embeddings',
  },
  capabilities: {
    vision: 'Bildverständnis',
    multimodal: 'Multimodalität',
    reasoning: 'Reasoning',
    functionCalling: 'Function Calling',
    toolUse: 'Werkzeugnutzung',
    structuredOutputs: 'Strukturierte Ausgaben',
    codeExecution: 'Codeausführung',
    webSearch: 'Websuche',
    fineTuning: 'Fine-Tuning',
  },

  // Offers
  cheapestOffer: 'Günstigstes Angebot',
  inputPrice: 'Preis der Eingabe',
  outputPrice: 'Preis der Ausgabe',
  cacheReadPrice: 'Eingabe aus dem Cache',
  offers: 'Angebote',
  offerCount: { one: '# Angebot', other: '# Angebote' },
  noOffers: 'Es ist kein Angebot erfasst.',
  offersOf: (model) => `Angebote für ${model}`,
  provider: 'Anbieter',
  input: 'Eingabe',
  output: 'Ausgabe',
  context: 'Kontext',
  monthly: 'Pro Monat',
  cheapest: 'am günstigsten',
  tierNote: (tokens) => `Preis für Anfragen über ${tokens}`,
  excluded: {
    retired: 'Modell vom Hersteller eingestellt',
    unreleased: 'Modell an diesem Tag noch nicht veröffentlicht',
    trial: 'Testzugang, nicht in Schätzungen',
    'zero-price': 'kostenlos, nicht in Schätzungen',
    'no-price': 'ein Preis ist unbekannt',
    currency: 'Abrechnung in anderer Währung',
    modality: 'Modell nimmt nicht an, was gesendet wird',
    context: 'Anfrage größer als das Kontextfenster',
    'max-output': 'Antwort länger als die maximale Ausgabe',
  },
  checked: (date) => `geprüft: ${date}`,
  checkedLongAgo: (date) => `geprüft: ${date}, vor über einem Jahr`,
  pricesNote:
    'Die Preise gelten pro Million Token. Alle Preise einer Zeile stammen aus demselben Angebot.',
  freeLeftOut:
    'Testzugänge und kostenlose Angebote sind aufgeführt, gehen aber nicht in Schätzungen ein.',
  outdatedLast:
    'Preise, die zuletzt vor über einem Jahr geprüft wurden, gelten nur, wo es keinen neueren gibt.',
  noUsableOffer: {
    retired: 'vom Hersteller eingestellt',
    unreleased: 'an diesem Tag noch nicht veröffentlicht',
    'no-offer': 'kein Angebot erfasst',
    trial: 'nur Testzugänge',
    'zero-price': 'nur kostenlose Angebote',
    'no-price': 'Preise unbekannt',
    currency: 'kein Angebot in dieser Währung',
    modality: 'das Modell nimmt nicht an, was gesendet wird',
    context: 'kein Angebot für so lange Anfragen',
    'max-output': 'kein Angebot für so lange Antworten',
  },

  // Benchmarks
  noBenchmarks: 'Für diese Modelle ist kein Benchmark-Ergebnis erfasst.',
  noSharedBenchmarks: 'Kein Benchmark hat vergleichbare Ergebnisse für diese Modelle.',
  notComparable: (parts) => `nicht vergleichbar, abweichend: ${parts}`,
  notComparableUnstated: (parts) => `nicht vergleichbar, nicht für alle angegeben: ${parts}`,
  unstated: (parts) => `nicht für alle angegeben: ${parts}`,
  comparabilityReasons: {
    version: 'Version',
    variant: 'Variante',
    metric: 'Metrik',
    shots: 'Shots',
    effort: 'Reasoning-Aufwand',
    harness: 'Testumgebung',
  },
  unknownHere: 'in dieser Form unbekannt',
  gapLead: (name, gap) => `Vorsprung von ${name}: ${gap}`,
  points: { one: '# Punkt', other: '# Punkte' },
  metricUnknown: 'Metrik nicht angegeben',
  lowerIsBetter: 'niedriger ist besser',
  shots: (count) => `${count}-Shot`,
  interval: (low, high) => `95-%-Intervall ${low} bis ${high}`,
  intervalBasis: {
    published: 'wie veröffentlicht',
    wilson: 'aus der Zahl der Aufgaben berechnet (Wilson)',
  },
  reportedBy: {
    vendor: 'Herstellerangabe',
    independent: 'unabhängig gemessen',
    unknown: 'Herkunft nicht angegeben',
  },
  moreResults: { one: '# weiteres Ergebnis', other: '# weitere Ergebnisse' },
  effort: (effort) => `Reasoning-Aufwand: ${effort}`,
  harness: (harness) => `Testumgebung: ${harness}`,
  chartOf: (names) =>
    `Balkendiagramm der Benchmark-Ergebnisse von ${names}. Die Tabelle darunter enthält dieselben Werte.`,
  chartFailed: 'Das Diagramm konnte nicht gezeichnet werden. Die Tabelle enthält dieselben Werte.',
  chartUnits:
    'Das Diagramm zeigt vergleichbare Ergebnisse in Prozent, die Tabelle alle Ergebnisse.',

  // Cost
  workload: 'Workload',
  workloadOf: (requests, input, output) =>
    `${requests} pro Monat, je Anfrage ${input} Eingabe und ${output} Ausgabe`,
  workloadParts: {
    cachedShare: (share) => `${share} der Eingabe aus dem Cache gelesen`,
    cacheWriteShare: (share, time) => `${share} der Eingabe für ${time} in den Cache geschrieben`,
    batchShare: (share) => `${share} der Anfragen als Stapel`,
    offPeakShare: (share) => `${share} der Anfragen außerhalb von Stapeln zu Nebenzeiten`,
    reasoningTokens: (tokens) => `${tokens} Reasoning je Anfrage`,
    images: (images, tokens) => `${images} zu je ${tokens} pro Anfrage`,
    audioMinutes: (time, tokens) => `${time} Audio zu ${tokens} pro Minute je Anfrage`,
    webSearches: (searches) => `${searches} je Anfrage`,
    spread: (factor) => `Größen um den Faktor ${factor} um den Durchschnitt gestreut`,
    sizes: (least, most) => `Größen von ${least} bis ${most}`,
    growth: (share) => `Wachstum ${share} pro Monat`,
  },
  costEstimate: 'Kostenschätzung',
  preset: 'Vorlage',
  presets: {
    default: 'Allgemein',
    chat: 'Chat',
    rag: 'Retrieval (RAG)',
    agent: 'Agent',
    classification: 'Klassifizierung',
    batch: 'Stapelverarbeitung',
    custom: 'Eigene Werte',
  },
  requests: 'Anfragen pro Monat',
  inputTokens: 'Eingabe-Token pro Anfrage',
  outputTokens: 'Ausgabe-Token pro Anfrage',
  wholeNumber: (most) => `Bitte eine ganze Zahl von 0 bis ${most} eingeben.`,
  model: 'Modell',
  perRequest: 'Pro Anfrage',
  madeOf: 'Zusammen\u00adsetzung',
  comparedToCheapest: 'Gegenüber dem günstigsten',
  costParts: {
    input: 'Eingabe',
    output: 'Ausgabe',
    requestFee: 'Gebühr pro Anfrage',
    cacheRead: 'Eingabe aus dem Cache',
    cacheWrite: 'in den Cache geschrieben',
    reasoning: 'Reasoning',
    images: 'Bilder',
    audio: 'Audio',
    webSearch: 'Websuchen',
    commitment: 'Mindestbetrag',
  },
  more: (gap) => `${gap} mehr`,
  timesAsMuch: (times) => `${times} so viel`,
  cheaperBy: (share) => `das günstigste ist ${share} günstiger`,
  via: (provider) => `über ${provider}`,
  listPrices:
    'Dies sind Listenpreise: Rabatte für Caching, Stapelverarbeitung und Nebenzeiten sowie ausgehandelte Preise sind nicht berücksichtigt.',
  pricesSupplied: (models) =>
    `Die Preise, mit denen hier gerechnet wird, sind bei ${models} Angaben dieser Website.`,
  otherPrices:
    'Die übrigen Preise sind Listenpreise: Rabatte für Caching, Stapelverarbeitung und Nebenzeiten sowie ausgehandelte Preise sind nicht berücksichtigt.',
  listPricesOnly: 'Dies sind Listenpreise: Ausgehandelte Preise sind nicht berücksichtigt.',
  otherPricesOnly:
    'Die übrigen Preise sind Listenpreise: Ausgehandelte Preise sind nicht berücksichtigt.',
  pricesOwn: (models) =>
    `Die Preise, mit denen hier gerechnet wird, sind bei ${models} Ihre eigenen.`,
  cheapestIs: (model, cost, provider) =>
    `${model} ist mit ${cost} pro Monat am günstigsten, über ${provider}.`,
  equalCost: (models, cost) => `${models} kosten gleich viel: ${cost} pro Monat.`,
  soleCost: (model, cost, provider) => `${model} kostet ${cost} pro Monat, über ${provider}.`,
  costMissing: (model, reason) => `Für ${model} ist keine Schätzung möglich: ${reason}.`,
  costOutdated: (model, date) =>
    `Der Preis von ${model} wurde zuletzt vor über einem Jahr geprüft: ${date}.`,
  costLater: (model, date) =>
    `Stand des Preises von ${model}: ${date}; ob er am gezeigten Tag schon galt, ist unbekannt.`,
  dearer: (model, gap, share) =>
    `${model} kostet ${gap} mehr; das günstigste Modell ist ${share} günstiger.`,
  dearerTimes: (model, gap, share, times) =>
    `${model} kostet ${gap} mehr, ${times} so viel; das günstigste Modell ist ${share} günstiger.`,

  // Working and sources
  copy: 'Kopieren',
  copied: 'Kopiert',
  otherValues: 'Andere Quellen nennen',
  otherResults: 'Weitere Ergebnisse dieses Modells',
  explanationFailed:
    'Die Erläuterung konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut drücken.',
  copyFailed: 'Bitte den markierten Text von Hand kopieren.',
  close: 'Schließen',
  save: (name: string) => `${name} merken`,
  savedMost: (count: string) =>
    `Es sind schon ${count} Modelle gemerkt: Entfernen Sie zuerst einige.`,
  savedNotKept:
    'Dieses Gerät bewahrt nicht auf, was Sie jetzt ändern: Es geht verloren, wenn Sie die Seite verlassen.',
  follow: 'Änderungen verfolgen',
  sourcesLabel: { one: 'Quelle', other: 'Quellen' },
  noSource: 'Der Katalog nennt keine Quelle.',
  licence: {
    openWeights: 'Offene Gewichte',
    openSource: 'Open Source',
    commercialUse: 'Kommerzielle Nutzung',
    conditional: 'unter Bedingungen',
  },
  requestsUnit: { one: '# Anfrage', other: '# Anfragen' },
  retrieved: (date) => `abgerufen: ${date}`,
  published: (date) => `veröffentlicht: ${date}`,
  undescribedSource: (id) => `„${id}“, im Katalog nicht beschrieben`,
  lastReviewed: (date) => `Zuletzt überprüft: ${date}`,
  pricesChecked: (first, last) =>
    first === last ? `Preise geprüft: ${first}` : `Preise geprüft: ${first} bis ${last}`,
  inForceOn: (date) => `Angebote mit Stand ${date}`,
  licensed: (licence) => `Lizenz der Daten: ${licence}`,
  catalogueOf: (title, publisher) => `Daten: ${title}, ${publisher}`,
  catalogueTitle: (title) => `Daten: ${title}`,
  creditedTo: (names) => `Erstellt aus ${names}`,
};
