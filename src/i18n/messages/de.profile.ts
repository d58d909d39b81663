import { messages as history } from './de.history.js';
import { kinds } from './de.kinds.js';
import type { ProfileMessages } from './en.profile.js';

/** A day, a month or a year; what stands before it depends on which. A date may be a link. */
const when = (date: string): string => {
  const plain = date.replace(/\uE000\d+/, '');
  if (/\d\D+\d/.test(plain)) return `am ${date}`;
  return /\p{L}/u.test(plain) ? `im ${date}` : `im Jahr ${date}`;
};

export const messages: ProfileMessages = {
  contents: 'Inhalt',
  facts: 'Auf einen Blick',
  sections: {
    uses: 'Einsatz und Grenzen',
    prices: 'Preise',
    versions: 'Versionen',
  },
  labels: {
    family: 'Modellfamilie',
    category: 'Kategorie',
    bestFor: 'Einsatzgebiete',
    retires: 'Einstellung des Modells',
    successor: 'Nachfolger',
    speed: 'Ausgabegeschwindigkeit',
    result: 'Ergebnis',
    rank: 'Rang',
  },
  notKnown: 'Nicht bekannt',

  made: (name, maker) => `${name} ist ein KI-Modell von ${maker}.`,
  madeOn: (name, maker, date) =>
    `${name} ist ein KI-Modell von ${maker}, veröffentlicht ${when(date)}.`,
  named: (name) => `${name} ist ein KI-Modell; von wem, sagt der Katalog nicht.`,
  released: (date) => `Es wurde ${when(date)} veröffentlicht.`,
  unreleased: (date) => `Es war ${when(date)} noch nicht veröffentlicht.`,
  parameters: (total) => `Es hat ${total} Parameter.`,
  activeParameters: (total, active) =>
    `Es hat ${total} Parameter; an jedem Token arbeiten ${active} davon.`,
  allActive: (total) => `Es hat ${total} Parameter, und alle arbeiten an jedem Token.`,
  modalities: (inputs, outputs) => `Es nimmt ${inputs} entgegen und gibt ${outputs} aus.`,
  contextWindow: (tokens) => `Anfrage und Antwort dürfen zusammen ${tokens} umfassen.`,
  contextPages: (tokens, pages) =>
    `Anfrage und Antwort dürfen zusammen ${tokens} umfassen, etwa ${pages} englischen Texts.`,
  pages: { one: '# Seite', other: '# Seiten' },
  pagesNote:
    'Gerechnet mit 0,75 Wörtern je Token und 500 Wörtern je Seite. Andere Texte und Sprachen weichen davon ab.',
  maxOutput: (tokens) => `Eine Antwort allein darf bis zu ${tokens} umfassen.`,
  knowledgeCutoff: (date) => `Die Trainingsdaten reichen bis ${date}.`,
  openLicence: (licence) => `Die Gewichte können heruntergeladen werden (Lizenz: ${licence}).`,
  closedLicence: (licence) => `Die Gewichte sind nicht veröffentlicht (Lizenz: ${licence}).`,
  licence: (licence) => `Lizenz: ${licence}.`,
  price: (input, output) =>
    `${input} je Million Token Eingabe und ${output} je Million Token Ausgabe`,
  cost: (workload, provider, cost) =>
    `Das günstigste Angebot ist das von ${provider}, mit ${cost} im Monat (${workload}).`,
  costAt: (workload, provider, price, cost) =>
    `Das günstigste Angebot ist das von ${provider}: ${price}. Das macht ${cost} im Monat (${workload}).`,
  status: (status) => `Status: ${status}.`,
  retires: (date) => `Der Hersteller stellt es ${when(date)} ein.`,
  retired: (date) => `Der Hersteller hat es ${when(date)} eingestellt.`,
  successor: (name) => `Der Hersteller empfiehlt stattdessen ${name}.`,
  disputed: (facts) => `Uneinig sind sich die Quellen über: ${facts}.`,
  unknown: (facts) => `Nicht bekannt: ${facts}.`,
  missing: {
    released: 'wann es veröffentlicht wurde',
    parametersTotal: 'wie groß es ist',
    contextWindow: 'wie viel eine Anfrage fasst',
    knowledgeCutoff: 'wie weit die Trainingsdaten reichen',
    licence: 'unter welcher Lizenz es steht',
  },

  textOf: (date) =>
    `Der Text der Abschnitte hat den Stand ${date}; Zahlen und Ergebnisse sind die des gezeigten Tages.`,
  quoted: (by) => `– ${by}`,
  uses: (tags) => `Der Katalog empfiehlt es für: ${tags}.`,
  cannot: (capabilities) => `Bekanntermaßen nicht vorhanden: ${capabilities}.`,
  nothingAfter: (date) =>
    `Wissensstand: ${date}. Was danach geschah, weiß das Modell nur, wenn es in der Anfrage steht.`,
  vendorOnly: (count, all) => `${all}, davon vom Hersteller selbst: ${count}.`,
  results: { one: '# erfasstes Ergebnis', other: '# erfasste Ergebnisse' },

  rank: (place, count) => `Platz ${place} von ${count}`,
  rankAmong: (place, peers) => `Platz ${place} von ${peers}, die ein solches Ergebnis haben`,
  places: { other: '#' },
  sole: 'kein anderes Ergebnis zum Einordnen',
  shared: { one: 'geteilt mit # weiteren Modell', other: 'geteilt mit # weiteren Modellen' },
  between: (first, last) => `im Rahmen der Unsicherheit Platz ${first} bis ${last}`,
  peers: {
    all: { one: '# Modell', other: '# Modellen' },
    open: { one: '# Modell mit offenen Gewichten', other: '# Modellen mit offenen Gewichten' },
    closed: {
      one: '# Modell mit geschlossenen Gewichten',
      other: '# Modellen mit geschlossenen Gewichten',
    },
  },
  sized: (peers, size) => `${peers} ${size}`,
  sizes: {
    upTo: (most) => `in der Größenklasse bis ${most} Parameter`,
    between: (least, most) => `in der Größenklasse über ${least} bis ${most} Parameter`,
    above: (least) => `in der Größenklasse über ${least} Parameter`,
  },
  rankedAmong: (peers) =>
    `Jedes Ergebnis wird unter den Modellen dieses Katalogs eingeordnet, die ein Ergebnis haben, das dasselbe misst (${peers}): derselbe Benchmark, dieselbe Version, Variante und Metrik und keine Einstellung, von der bekannt ist, dass sie abweicht.`,
  group: {
    all: 'alle Modelle',
    open: 'Modelle mit offenen Gewichten',
    closed: 'Modelle mit geschlossenen Gewichten',
  },
  sizeClasses: (ends) =>
    `Größenklassen nach der Gesamtzahl der Parameter, wie Artificial Analysis sie zieht: bis ${ends} sowie darüber.`,
  otherwise: (count) =>
    `Nicht eingeordnet, weil ihre Ergebnisse etwas anderes messen oder messen könnten: ${count}.`,
  unplaced: (count) =>
    `Nicht eingeordnet, weil Gewichte oder Größe nicht bekannt sind: ${count} mit einem Ergebnis.`,
  without: (count) => `Ohne Ergebnis in diesem Benchmark: ${count}.`,
  exact: (count) =>
    `Ergebnisse, deren Unsicherheit nicht bekannt ist, als exakt behandelt: ${count}.`,
  place: (place, name, score) => `Platz ${place}: ${name}, ${score}`,
  furtherPlaces: (count) => `und ${count} weitere`,
  bestPlace: (place, benchmark) => `Bester Rang: ${place}, bei ${benchmark}.`,
  worstPlace: (place, benchmark) => `Schlechtester Rang: ${place}, bei ${benchmark}.`,
  noRange:
    'Zu wenige Modelle haben solche Ergebnisse, oder diese liegen zu nah beieinander, um einen besten und einen schlechtesten Rang zu nennen.',

  thisModel: 'dieses Modell',
  outcomes: {
    better: (version) => `Besser als ${version}`,
    worse: (version) => `Schlechter als ${version}`,
    'better-maybe': (version) => `Besser als ${version}, aber innerhalb der Unsicherheit`,
    'worse-maybe': (version) => `Schlechter als ${version}, aber innerhalb der Unsicherheit`,
    same: (version) => `Wie bei ${version}`,
  },
  rose: (benchmark, before, after, change) =>
    `${benchmark}: gestiegen von ${before} auf ${after} (${change})`,
  fell: (benchmark, before, after, change) =>
    `${benchmark}: gefallen von ${before} auf ${after} (${change})`,
  more: (share) => `${share} mehr`,
  less: (share) => `${share} weniger`,
  uncertain:
    'Wie unsicher einige dieser Ergebnisse sind, ist nicht bekannt: Ein kleiner Unterschied kann Zufall sein.',
  noneComparable: (version) => `Kein Ergebnis lässt sich mit ${version} vergleichen.`,
  incomparable: {
    one: '# Ergebnis, das beide haben, misst nicht dasselbe und wird nicht verglichen',
    other: '# Ergebnisse, die beide haben, messen nicht dasselbe und werden nicht verglichen',
  },

  cite: (number) => `Quelle ${number}`,
  cited: 'Zitiert:',
  citedIn: (place) => `Zurück zu: ${place}`,
  text: (heading) => `Abschnitt „${heading}“`,
  version: (version) => `Version ${version}`,

  expectedLevel: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,

  history,
  kinds,
};
