import type { EstimateMessages } from './en.estimate.js';

/** German for what `<cost-estimator>` alone says. */
export const messages: EstimateMessages = {
  presetHints: {
    default: 'Gemischte Nutzung einer API: eine halbe Seite hinein, ein Absatz heraus.',
    chat: 'Beiträge eines Gesprächs, bei denen das bisher Gesagte jedes Mal mitgeht.',
    rag: 'Fragen, die aus mitgeschickten Textstellen beantwortet werden.',
    agent: 'Lange Aufgaben in vielen Schritten, mit viel Kontext und etwas Ausgabe.',
    classification: 'Kurze Texte, die eine Kategorie bekommen.',
    batch: 'Dokumente, auf deren Verarbeitung niemand wartet.',
    custom: 'Ihre eigenen Zahlen.',
  },
  volume: 'Menge',
  volumeUnits: {
    'requests-month': 'Anfragen pro Monat',
    'requests-day': 'Anfragen pro Tag',
    'tokens-month': 'Token pro Monat',
  },
  volumeIn: 'Einheit der Menge',
  more: 'Caching, Stapelverarbeitung, Reasoning und mehr',
  fields: {
    cachedShare: 'Aus dem Cache gelesene Eingabe, %',
    cacheWriteShare: 'In den Cache geschriebene Eingabe, %',
    batchShare: 'Anfragen als Stapel, %',
    offPeakShare: 'Anfragen zu Nebenzeiten, %',
    reasoningTokens: 'Reasoning-Token pro Anfrage',
    images: 'Bilder pro Anfrage',
    imageTokens: 'Token eines Bildes',
    audioMinutes: 'Minuten Audio pro Anfrage',
    webSearches: 'Websuchen pro Anfrage',
    spread: 'Streuung der Größen, ×',
    growth: 'Wachstum pro Monat, %',
    users: 'Nutzer',
  },
  hints: {
    cachedShare: 'Zählt, wo ein Anbieter einen Preis dafür hat.',
    batchShare: 'Zählt, wo ein Anbieter Preise für Stapel hat.',
    offPeakShare: 'Zählt, wo ein Anbieter Preise für Nebenzeiten hat.',
    reasoningTokens: 'Wird als Ausgabe abgerechnet oder zu einem eigenen Preis.',
    imageTokens: 'Gilt, wo ein Anbieter keinen Preis pro Bild hat.',
    spread:
      'Zwei Drittel der Anfragen liegen zwischen Durchschnitt ÷ Streuung und Durchschnitt × Streuung.',
    growth: 'Für die Kosten eines Jahres.',
  },
  cacheLifetime: 'Haltezeit im Cache',
  cacheLifetimes: { '5m': '5 Minuten', '1h': '1 Stunde' },
  outOfRange: (least, most) => `Bitte eine Zahl von ${least} bis ${most} eingeben.`,
  sharesExceed: 'Gelesenes und Geschriebenes zusammen dürfen 100\u00a0% nicht überschreiten.',

  countText: 'Token eines Textes schätzen',
  pasteText: 'Text',
  textStays: 'Der Text bleibt auf dieser Seite: Er wird nirgendwohin gesendet.',
  tokenRange: (low, high) =>
    `Etwa ${low} bis ${high}. Das ist eine Schätzung: Jedes Modell zählt anders.`,
  useAsInput: 'Mittelwert als Eingabe verwenden',
  useAsOutput: 'Mittelwert als Ausgabe verwenden',

  yearly: 'Pro Jahr',
  perUser: 'Pro Nutzer und Monat',
  breakdown: (model) => `Zusammensetzung der Kosten von ${model}`,
  caching: 'Mit und ohne Caching',
  cachingCosts: (model, amount) =>
    `Bei ${model} erhöht das Caching mit diesen Werten die Kosten um ${amount} pro Monat: Vom Geschriebenen wird zu wenig wieder gelesen.`,
  offersOf: (model, count) => `${model}: ${count} bei diesem Workload`,
  countedInFull: (parts) => `voll berechnet, weil kein eigener Preis bekannt ist: ${parts}`,
  notes: {
    'cache-unknown': 'Eingabe aus dem Cache',
    'cache-write-unknown': 'Schreiben in den Cache',
    'batch-unknown': 'Stapel',
    'batch-tier': 'lange Anfragen als Stapel',
    'off-peak-unknown': 'Nebenzeiten',
    'off-peak-tier': 'lange Anfragen zu Nebenzeiten',
  },
  unfit: (share) => `${share} der Anfragen passen nicht in das Kontextfenster`,
  unconverted: (currency, shown) =>
    `Der Katalog enthält keinen Wechselkurs für ${currency}. Die Kosten sind in ${shown} angegeben.`,

  ownPrice: (model) => `Ihr Preis für ${model}`,
  ownPriceMark: 'Ihr Preis',
  ownPriceNote: 'Wird nur auf diesem Gerät gespeichert.',
  ownPriceLost:
    'Dieses Gerät speichert nichts für diese Seite: Ihr Preis geht verloren, wenn Sie sie verlassen.',
  ownPrices: {
    input: 'Eingabe pro Million Token',
    output: 'Ausgabe pro Million Token',
    cacheRead: 'Eingabe aus dem Cache pro Million Token',
    perMonth: 'Fester Betrag pro Monat',
  },
  removeOwnPrice: 'Wieder Listenpreise verwenden',

  curve: {
    title: { requests: 'Kosten nach Menge', outputShare: 'Kosten nach Ausgabeanteil' },
    against: 'Kosten nach',
    options: { requests: 'Menge', outputShare: 'Ausgabeanteil' },
    axis: { requests: 'Anfragen pro Monat', outputShare: 'Anteil der Ausgabe an den Token' },
    cost: 'Kosten pro Monat',
    chartOf: (names) =>
      `Liniendiagramm der monatlichen Kosten: ${names}. Die Tabelle darunter enthält dieselben Zahlen.`,
    table: 'Zahlen des Diagramms',
    crossing: (first, second) => `${first} und ${second} kosten gleich viel`,
    today: 'Ihr Workload',
  },

  // Wo sich die Reihenfolge ändert
  flips: {
    title: 'Wo sich die Reihenfolge ändert',
    quantities: {
      outputShare: 'Anteil der Ausgabe',
      requests: 'Zahl der Anfragen',
      inputTokens: 'Eingabe pro Anfrage',
      outputTokens: 'Ausgabe pro Anfrage',
      cachedShare: 'Anteil der Eingabe aus dem Cache',
      batchShare: 'Anteil der Anfragen in Stapeln',
      reasoningTokens: 'Reasoning pro Anfrage',
    },
    where: {
      outputShare: {
        above: (share) => `bei einem Ausgabeanteil über ${share}`,
        below: (share) => `bei einem Ausgabeanteil unter ${share}`,
      },
      requests: {
        above: (amount) => `bei mehr als ${amount} pro Monat`,
        below: (amount) => `bei weniger als ${amount} pro Monat`,
      },
      inputTokens: {
        above: (tokens) => `bei mehr als ${tokens} Eingabe pro Anfrage`,
        below: (tokens) => `bei weniger als ${tokens} Eingabe pro Anfrage`,
      },
      outputTokens: {
        above: (tokens) => `bei mehr als ${tokens} Ausgabe pro Anfrage`,
        below: (tokens) => `bei weniger als ${tokens} Ausgabe pro Anfrage`,
      },
      cachedShare: {
        above: (share) => `bei mehr als ${share} der Eingabe aus dem Cache`,
        below: (share) => `bei weniger als ${share} der Eingabe aus dem Cache`,
      },
      batchShare: {
        above: (share) => `bei mehr als ${share} der Anfragen in Stapeln`,
        below: (share) => `bei weniger als ${share} der Anfragen in Stapeln`,
      },
      reasoningTokens: {
        above: (tokens) => `bei mehr als ${tokens} Reasoning pro Anfrage`,
        below: (tokens) => `bei weniger als ${tokens} Reasoning pro Anfrage`,
      },
    },
    requestsADay: {
      above: (requests) => `bei mehr als ${requests} pro Tag`,
      below: (requests) => `bei weniger als ${requests} pro Tag`,
    },
    causes: {
      equal: (to, from, where) => `${to} ist ${where} günstiger als ${from}.`,
      tier: (to, from, where) =>
        `${to} ist ${where} günstiger als ${from}: Dort beginnt oder endet eine Preisstufe.`,
      limit: (to, from, where) =>
        `${to} ist ${where} am günstigsten: Das günstigste Angebot für ${from} deckt das nicht ab.`,
      opens: (to, from, where) =>
        `${to} ist ${where} günstiger als ${from}: Erst dort ist das Angebot nutzbar.`,
    },
    limitUnknown: (to) => `Ob das Angebot für ${to} es abdeckt, ist nicht bekannt.`,
    steady: (quantities) =>
      `Keine dieser Größen macht allein ein anderes Modell zum günstigsten: ${quantities}.`,
    notes: {
      equal:
        'Bei diesem Wert kosten beide pro Monat gleich viel; alles andere bleibt wie im Workload.',
      tier: 'Bei diesem Wert springt ein Preis. Gleich dahinter kostet ein Monat:',
      limit:
        'Jenseits dieses Wertes ist das bisher günstigste Angebot nicht nutzbar. Dort kostet ein Monat:',
      opens: 'Jenseits dieses Wertes ist ein günstigeres Angebot nutzbar. Dort kostet ein Monat:',
    },
    solved:
      'Zwischen den Schwellen der Preise sind Kosten gerade Linien. Sie treffen sich bei der Differenz der Kosten, geteilt durch die Differenz der Steigungen.',
    halved:
      'Weil die Größen der Anfragen streuen, sind Kosten hier Kurven. Der Wert wurde durch Halbieren von Intervallen gefunden.',
  },
};
