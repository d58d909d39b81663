import type { HostingMessages } from './en.hosting.js';

/** German for what `<hosting-estimator>` alone says. */
export const messages: HostingMessages = {
  title: 'Selbsthosting im Vergleich zu API-Preisen',
  plan: 'Betrieb',
  expected: {
    number: (least, most) => `eine Zahl von ${least} bis ${most}`,
    whole: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,
    throughput: 'Token pro Sekunde, für alle Modelle oder als „Modell: Zahl, Modell: Zahl“',
  },

  hardware: 'Hardware und Preis',
  offer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}`,
  spotOffer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}, Spot`,
  unpriced: (hardware) => `${hardware}, Preis nicht bekannt`,
  precision: 'Bits eines Gewichts',
  rental: 'Bezahlt wird',
  rentals: {
    always: 'jede Stunde des Monats',
    scheduled: 'Stunden nach Zeitplan',
    'per-second': 'nur die Sekunden der Arbeit',
  },
  counts: 'Gezählte Token',
  counted: { output: 'Ausgabe-Token', all: 'Ein- und Ausgabe-Token' },
  against: 'API-Angebot zum Vergleich',
  ownOffer: 'das günstigste desselben Modells',
  more: 'Kontext, gleichzeitige Anfragen, Speicher und eigene Preise',
  speedOf: (model) => `Token pro Sekunde, ${model}`,
  speedHint: 'Eines Replikats, alle Anfragen zusammen; zum Beispiel 1000.',
  measuredHint: (speed) => `Leer: der gemessene Wert, ${speed}.`,
  fields: {
    utilisation: 'Auslastung, %',
    hoursPerDay: 'Stunden pro Tag',
    daysPerWeek: 'Tage pro Woche',
    context: 'Kontext jeder Anfrage, Token',
    concurrent: 'Gleichzeitige Anfragen',
    overhead: 'Zusatzbedarf, % der Gewichte',
    mostGpus: 'GPUs einer Maschine',
    cacheBytes: 'Cache eines Tokens, Byte',
    hourly: 'Ihr Preis einer GPU pro Stunde',
  },
  hints: {
    utilisation: 'Wie viel des Durchsatzes im Mittel genutzt wird.',
    context: 'Leer: so viel, wie der Workload verlangt.',
    cacheBytes: 'Für Modelle, bei denen er nicht bekannt ist.',
    hourly: 'Leer: der Preis oben.',
  },
  outOfRange: (least, most) => `Bitte eine Zahl von ${least} bis ${most} eingeben.`,
  wholeOutOfRange: (least, most) => `Bitte eine ganze Zahl von ${least} bis ${most} eingeben.`,

  rows: {
    memory: 'Speicher',
    gpus: 'GPUs eines Replikats',
    speed: 'Durchsatz eines Replikats',
    rent: 'Miete eines Replikats',
    capacity: 'Kapazität eines Replikats',
    copies: 'Replikate für diesen Workload',
    busy: 'Arbeitsstunden',
    bill: 'Monatsrechnung',
    perMillion: 'Pro Million Token',
    api: 'API-Angebot',
    breakEven: 'Break-even',
  },
  partNames: { weights: 'Gewichte', keyValueCache: 'KV-Cache', overhead: 'Zusatzbedarf' },
  copies: { one: '# Replikat', other: '# Replikate' },
  atLeast: (amount) => `mindestens ${amount}`,
  cacheUnknown: 'KV-Cache nicht bekannt',
  doesNotFit: (gpus, most) => `passt nicht: ${gpus} nötig, höchstens ${most}`,
  yourNumber: 'Ihre Angabe',
  measured: 'gemessen',
  measuredWith: (requests) => `gemessen bei gleichzeitig ${requests}`,
  bound: (speed, requests) =>
    `bei gleichzeitig ${requests} erlaubt die Speicherbandbreite bei der Ausgabe höchstens ${speed}`,
  exceeds: 'mehr, als die Speicherbandbreite erlaubt',
  atCapacity: (price) => `${price} bei voller Kapazität`,
  atWorkload: (price) => `${price} bei diesem Workload`,
  offerOf: (provider, model) => `${model} über ${provider}`,
  aMonth: (price) => `${price} pro Monat`,
  even: {
    from: (volume) => `ab ${volume} pro Monat`,
    requests: (requests) => `${requests} pro Monat`,
    steady: (volume) => `durchgehend günstiger ab ${volume} pro Monat`,
    never: 'nie bei diesem Durchsatz',
    tooMuch: (volume) =>
      `würde sich ab ${volume} pro Monat lohnen, mehr als ein Replikat bewältigt`,
    would: (volume) => `ein Replikat würde sich ab ${volume} pro Monat lohnen`,
    any: 'ab der ersten Anfrage',
    open: 'hängt vom Durchsatz ab',
    takes: (speed) => `nötig: ${speed} oder mehr`,
    noOffer: 'kein Angebot zum Vergleich',
  },
  gaps: {
    unreleased: 'an diesem Tag noch nicht veröffentlicht',
    closed: 'die Gewichte sind nicht veröffentlicht',
    'no-hardware': 'der Katalog beschreibt diese Hardware nicht',
    parameters: 'die Zahl der Parameter ist nicht bekannt',
    'hardware-memory': 'der Speicher der Hardware ist nicht bekannt',
    'does-not-fit': 'passt nicht in eine Maschine',
    'no-price': 'der Preis der Hardware ist nicht bekannt; geben Sie Ihren ein',
    currency: 'die Hardware wird in einer anderen Währung abgerechnet',
    throughput: 'Durchsatz auf dieser Hardware nicht bekannt; geben Sie Ihren ein',
  },
  tooLong: 'Anfragen sind länger als dieser Kontext',
  beyondContext: 'mehr Kontext, als das Modell hat',

  hosts: (model, gpus, cost) => `${model} läuft auf ${gpus} für ${cost} pro Monat.`,
  hostsBySecond: (model, gpus, cost) =>
    `${model} läuft auf ${gpus}; dieser Workload kostet ${cost} pro Monat.`,
  hostsCopies: (model, gpus, copies, cost) =>
    `${model} läuft auf ${gpus} je Replikat; dieser Workload braucht ${copies} für ${cost} pro Monat.`,
  hostsIn: (model, gpus) => `${model} läuft auf ${gpus}.`,
  cannot: (model, reason) => `Für ${model} lassen sich keine Kosten angeben: ${reason}.`,
  offerCosts: (offer, cost) => `${offer} kostet ${cost}.`,
  breaksEven: (volume) => `Selbsthosting kostet ab ${volume} pro Monat nicht mehr als das Angebot.`,
  breaksEvenSteadily: (volume, steady) =>
    `Selbsthosting kostet ab ${volume} pro Monat nicht mehr als das Angebot; ein weiteres Replikat kann es aber wieder teurer machen, ab ${steady} keines mehr.`,
  neverBreaksEven: (volume, capacity, speed) =>
    `Bei diesem Durchsatz lohnt sich Selbsthosting nie: Nötig sind ${volume} pro Monat, ein Replikat bewältigt ${capacity}. Damit es sich lohnt, braucht es ${speed} oder mehr.`,
  neverBySecond: (speed) =>
    `Bei diesem Durchsatz lohnt sich Selbsthosting nie. Damit es sich lohnt, braucht es ${speed} oder mehr.`,
  alwaysCheaper: 'Selbsthosting ist ab der ersten Anfrage günstiger.',
  wouldBreakEven: (speed) => `Selbsthosting lohnt sich bei ${speed} oder mehr.`,
  faster: (first, share, second) =>
    `Ein Replikat von ${first} verarbeitet ${share} mehr Token pro Sekunde als eines von ${second}.`,
  timesFaster: (first, times, second) =>
    `Ein Replikat von ${first} verarbeitet ${times} so viele Token pro Sekunde wie eines von ${second}.`,
  aboveBound: (model, requests, speed) =>
    `Prüfen Sie den Durchsatz von ${model}: Bei gleichzeitig ${requests} erlaubt die Speicherbandbreite der GPUs bei der Ausgabe höchstens ${speed}.`,
  neededAboveBound: (requests, speed) =>
    `Das ist bei gleichzeitig ${requests} nicht zu erreichen: Die Speicherbandbreite der GPUs erlaubt bei der Ausgabe höchstens ${speed}.`,

  forWorkload: (workload) => `Workload: ${workload}.`,
  countsOutput:
    'Durchsatz und Kosten zählen Ausgabe-Token; die Eingabe der Anfragen wird von derselben Hardware gelesen.',
  countsAll: 'Durchsatz und Kosten zählen gelesene und geschriebene Token.',
  assumes: (requests, context, share, measured) =>
    `Der Speicher reicht für gleichzeitig ${requests} mit je ${context} und 16 Bit für jeden Wert des KV-Cache. Der Zusatzbedarf ist mit ${share} der Gewichte angesetzt; EleutherAI (Transformer Math 101) fand bis zu ${measured}.`,
  lowerBounds: (models) =>
    `Der KV-Cache von ${models} ist nicht bekannt: Bedarf und Kosten sind mindestens so hoch wie gezeigt.`,
  onlyRent: 'Gezählt wird nur die Miete der GPUs: ohne Arbeit, Netz und Datenspeicher.',
  spotNote: 'Spot-Hardware kann jederzeit zurückgenommen werden.',
  outdated: (date) => `Der Preis der Hardware wurde zuletzt vor über einem Jahr geprüft: ${date}.`,
  unconverted: (currency, shown) =>
    `Der Katalog enthält keinen Wechselkurs für ${currency}. Die Kosten sind in ${shown} angegeben.`,

  chart: 'Kosten nach Menge',
  chartModel: 'Modell des Diagramms',
  chartOf: (model) =>
    `Monatliche Kosten des Selbsthostings von ${model} und des API-Angebots nach Anfragen pro Monat. Die Tabelle darunter enthält dieselben Zahlen.`,
  chartTable: 'Zahlen des Diagramms',
  hosted: (model) => `${model}, selbst gehostet`,
  requests: 'Anfragen pro Monat',
  costAxis: 'Kosten pro Monat',
  crossing: 'Break-even',
  today: 'Dieser Workload',

  formulas: {
    memory:
      'Gewichte: Parameter × Bits ÷ 8. KV-Cache: Schlüssel und Werte × Heads × Größe × Schichten × Bits ÷ 8 × Token × Anfragen. Zusatzbedarf: ein Anteil der Gewichte.',
    gpus: 'Speicherbedarf ÷ Speicher einer GPU, aufgerundet.',
    gpusMeasured: 'So viele, wie bei der Messung des Durchsatzes liefen.',
    bound:
      'Gleichzeitige Anfragen × GPUs × Speicherbandbreite ÷ was für jedes Token gelesen wird: aktive Gewichte und KV-Cache.',
    rent: 'Preis pro Stunde × GPUs × Stunden des Monats, genutzt oder nicht. Immer an: 24 × 365 ÷ 12 Stunden. Nach Zeitplan: Stunden pro Tag × Tage pro Woche × 365 ÷ 7 ÷ 12.',
    capacity: 'Durchsatz × Auslastung × Sekunden einer Stunde × Stunden des Monats.',
    copies: 'Token des Workloads ÷ Kapazität eines Replikats, aufgerundet.',
    busy: 'Token des Workloads ÷ Durchsatz ÷ Sekunden einer Stunde.',
    bill: 'Kosten eines Replikats × Replikate.',
    billBySecond: 'Preis pro Stunde × GPUs × Arbeitsstunden.',
    perMillion: 'Kosten × 1.000.000 ÷ Token.',
    volume:
      'Kosten eines Replikats ÷ was das Angebot für eine Anfrage berechnet × Token einer Anfrage.',
    requests: 'Kosten eines Replikats ÷ was das Angebot für eine Anfrage berechnet.',
    steady: 'Replikate, ab denen kein weiteres das Selbsthosting wieder teurer macht × Break-even.',
    needed: 'Break-even ÷ Auslastung ÷ Sekunden einer Stunde ÷ Stunden des Monats, aufgerundet.',
    neededBySecond:
      'Preis pro Stunde ÷ Sekunden einer Stunde × Token einer Anfrage ÷ was das Angebot für sie berechnet, aufgerundet.',
    faster: 'Unterschied der Durchsätze ÷ der niedrigere.',
  },
};
