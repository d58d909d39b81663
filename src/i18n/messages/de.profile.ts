import { messages as history } from './de.history.js';
import { kinds } from './de.kinds.js';
import type { ProfileMessages } from './en.profile.js';

export const messages: ProfileMessages = {
  contents: 'Inhalt',
  facts: 'Auf einen Blick',
  sections: {
    uses: 'Einsatz und Grenzen',
    prices: 'Preise',
    versions: 'Versionen',
  },
  labels: {
    family: 'Familie',
    category: 'Kategorie',
    bestFor: 'Geeignet für',
    retires: 'Ende',
    successor: 'Nachfolger',
    speed: 'Ausgabegeschwindigkeit',
    result: 'Ergebnis',
    rank: 'Rang',
  },
  notKnown: 'Nicht bekannt',

  made: (name, maker) => `${name} ist ein KI-Modell von ${maker}.`,
  named: (name) => `${name} ist ein KI-Modell; von wem, sagt der Katalog nicht.`,
  released: (date) => `Veröffentlicht: ${date}.`,
  unreleased: (date) => `An diesem Tag noch nicht veröffentlicht: ${date}.`,
  family: (family) => `Es gehört zur Familie ${family}.`,
  parameters: (total) => `Es hat ${total} Parameter.`,
  activeParameters: (total, active) =>
    `Es hat ${total} Parameter; an jedem Token arbeiten ${active} davon.`,
  allActive: (total) => `Es hat ${total} Parameter, und alle arbeiten an jedem Token.`,
  modalities: (inputs, outputs) => `Eingabe: ${inputs}; Ausgabe: ${outputs}.`,
  contextWindow: (tokens) => `Anfrage und Antwort fassen zusammen ${tokens}.`,
  contextPages: (tokens, pages) =>
    `Anfrage und Antwort fassen zusammen ${tokens}, etwa ${pages} englischen Texts.`,
  pages: { one: '# Seite', other: '# Seiten' },
  pagesNote:
    'Gerechnet mit 0,75 Wörtern je Token und 500 Wörtern je Seite. Andere Texte und Sprachen weichen davon ab.',
  maxOutput: (tokens) => `Eine Antwort allein darf bis zu ${tokens} haben.`,
  knowledgeCutoff: (date) => `Die Trainingsdaten reichen bis: ${date}.`,
  openLicence: (licence) => `Die Gewichte können heruntergeladen werden; Lizenz: ${licence}.`,
  closedLicence: (licence) => `Die Gewichte sind nicht veröffentlicht; Bedingungen: ${licence}.`,
  licence: (licence) => `Lizenz: ${licence}.`,
  price: (provider, input, output) =>
    `Das günstigste Angebot für diesen Workload ist das von ${provider}: ${input} je Million Token Eingabe und ${output} je Million Token Ausgabe.`,
  cost: (workload, cost) => `Dort kostet ein Workload von ${workload} ${cost} im Monat.`,
  status: (status) => `Status: ${status}.`,
  retires: (date) => `Der Hersteller stellt es ein: ${date}.`,
  retired: (date) => `Der Hersteller hat es eingestellt: ${date}.`,
  successor: (name) => `Der Hersteller empfiehlt stattdessen ${name}.`,
  disputed: (facts) => `Uneinig sind sich die Quellen über: ${facts}.`,
  unknown: (facts) => `Nicht bekannt: ${facts}.`,

  textOf: (date) =>
    `Der Text der Abschnitte hat den Stand ${date}; Zahlen und Ergebnisse sind die des gezeigten Tages.`,
  quoted: (by) => `— ${by}`,
  uses: (tags) => `Der Katalog empfiehlt es für: ${tags}.`,
  cannot: (capabilities) => `Bekanntermaßen nicht vorhanden: ${capabilities}.`,
  nothingAfter: (date) => `Was danach geschah, weiß es nur, wenn die Anfrage es enthält: ${date}.`,
  vendorOnly: (count, all) => `${all}, davon vom Hersteller selbst: ${count}.`,
  results: { one: '# erfasstes Ergebnis', other: '# erfasste Ergebnisse' },

  rank: (place, count) => `Platz ${place} von ${count}`,
  rankAmong: (place, peers) => `Platz ${place} unter: ${peers} mit diesem Ergebnis`,
  places: { other: '#' },
  sole: 'kein anderes hat dieses Ergebnis',
  shared: { one: 'geteilt mit # weiteren', other: 'geteilt mit # weiteren' },
  between: (first, last) => `mit Unsicherheit Platz ${first} bis ${last}`,
  peers: {
    all: { one: '# Modell', other: '# Modelle' },
    open: { one: '# Modell mit offenen Gewichten', other: '# Modelle mit offenen Gewichten' },
    closed: {
      one: '# Modell mit geschlossenen Gewichten',
      other: '# Modelle mit geschlossenen Gewichten',
    },
  },
  sized: (peers, size) => `${peers} und ${size}`,
  sizes: {
    upTo: (most) => `bis zu ${most} Parametern`,
    between: (least, most) => `mehr als ${least} bis ${most} Parametern`,
    above: (least) => `mehr als ${least} Parametern`,
  },
  rankedAmong: (peers) =>
    `Jedes Ergebnis wird in diesem Katalog unter diesen eingeordnet, soweit sie ein Ergebnis haben, das dasselbe misst (${peers}): selber Benchmark, selbe Version, Variante und Metrik, und keine Einstellung, von der bekannt ist, dass sie abweicht.`,
  group: {
    all: 'alle Modelle',
    open: 'Modelle mit offenen Gewichten',
    closed: 'Modelle mit geschlossenen Gewichten',
  },
  sizeClasses: (ends) =>
    `Größenklassen nach allen Parametern, wie Artificial Analysis sie zieht: bis ${ends} und darüber.`,
  otherwise: (count) => `Nicht eingeordnet, weil ihre Ergebnisse etwas anderes messen: ${count}.`,
  unplaced: (count) =>
    `Nicht eingeordnet, weil Gewichte oder Größe nicht bekannt sind: ${count} mit einem Ergebnis.`,
  without: (count) => `Ohne Ergebnis in diesem Benchmark: ${count}.`,
  exact: (count) =>
    `Ergebnisse, deren Unsicherheit nicht bekannt ist, als genau genommen: ${count}.`,
  place: (place, name, score) => `Platz ${place}: ${name}, ${score}`,
  furtherPlaces: (count) => `und ${count} weitere`,
  bestPlace: (place, benchmark) => `Bester Rang: ${place} (${benchmark}).`,
  worstPlace: (place, benchmark) => `Schlechtester Rang: ${place} (${benchmark}).`,

  thisModel: 'dieses Modell',
  outcomes: {
    better: (version) => `Besser als ${version}`,
    worse: (version) => `Schlechter als ${version}`,
    'better-maybe': (version) => `Besser als ${version}, aber innerhalb der Unsicherheit`,
    'worse-maybe': (version) => `Schlechter als ${version}, aber innerhalb der Unsicherheit`,
    same: (version) => `Wie bei ${version}`,
  },
  rose: (benchmark, before, after, gap) =>
    `${benchmark}: gestiegen von ${before} auf ${after}, um ${gap}`,
  fell: (benchmark, before, after, gap) =>
    `${benchmark}: gefallen von ${before} auf ${after}, um ${gap}`,
  ofBefore: (change, share) => `${change}, das sind ${share} des älteren Werts`,
  uncertain:
    'Wie unsicher einige dieser Ergebnisse sind, ist nicht bekannt: Ein kleiner Unterschied kann Zufall sein.',
  noneComparable: (version) => `Kein Ergebnis lässt sich mit ${version} vergleichen.`,
  incomparable: {
    one: '# Ergebnis beider misst etwas anderes und wird nicht verglichen',
    other: '# Ergebnisse beider messen etwas anderes und werden nicht verglichen',
  },

  cite: (number) => `Quelle ${number}`,
  citedIn: (place) => `Zurück zu: ${place}`,
  text: (heading) => `Abschnitt „${heading}“`,
  version: (version) => `Version ${version}`,

  expectedLevel: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,

  history,
  kinds,
};
