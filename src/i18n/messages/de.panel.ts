import { kinds } from './de.kinds.js';
import { messages as votes } from './de.votes.js';
import type { PanelMessages } from './en.panel.js';

export const messages: PanelMessages = {
  title: (names) => `Bewertungsrunde: ${names}`,
  sections: { verdict: 'Urteil der Runde', facts: 'Auf einen Blick', reviews: 'Bewertungen' },

  shipVotes: 'Stimmen fürs Einsetzen',
  meanScore: 'Mittlere Punktzahl',
  sharedVotes: 'Stimmen fürs Einsetzen, gemeinsame Mitglieder',
  sharedMean: 'Mittlere Punktzahl, gemeinsame Mitglieder',
  sharedBy: (names) => `Gemeinsame Mitglieder, die hier jedes Modell bewertet haben: ${names}.`,
  noShared: 'Niemand hat hier jedes Modell bewertet, daher gibt es kein gemeinsames Mittel.',
  outOf: (part, whole) => `${part} von ${whole}`,
  share: (count, share) => `${count} (${share})`,
  reviewers: { one: '# Mitglied der Runde', other: '# Mitglieder der Runde' },
  reviewCount: { one: '# Bewertung', other: '# Bewertungen' },
  noVotes: 'keine Bewertung erfasst',
  noScores: 'keine Punkte vergeben',
  noReviews: (names) => `Für ${names} ist keine Bewertung erfasst.`,
  later: (count, date) => `Ausgelassen, weil nach dem Stichtag ${date} verfasst: ${count}.`,

  both: (first, second, count) => `Wer sowohl ${first} als auch ${second} bewertet hat: ${count}.`,
  rated: (first, forFirst, second, forSecond, neither) =>
    `Höher bewertet: ${first} von ${forFirst}, ${second} von ${forSecond}, keines der beiden von ${neither}.`,
  unshared: (first, second) =>
    `Niemand hat sowohl ${first} als auch ${second} bewertet. Welches davon die Runde höher bewertet, lässt sich daher nicht sagen.`,
  tooFew: (needed) =>
    `Die beiden lassen sich nicht unterscheiden: Zu wenige haben beide bewertet. Mindestens ${needed} müssten sich einig sein.`,
  alike: (chance) =>
    `Die beiden lassen sich nicht unterscheiden: Der Zufall allein führt in ${chance} der Fälle zu einem solchen Ergebnis.`,
  apart: (model, chance) =>
    `Die beiden lassen sich unterscheiden, höher bewertet ist ${model}: Der Zufall allein führt in ${chance} der Fälle zu einem solchen Ergebnis.`,
  many: {
    pair: (first, second) => `${first} und ${second}`,
    allPairs: 'je zwei dieser Modelle',
    apart: (higher, lower, chance) =>
      `${higher} ist höher bewertet als ${lower}: Der Zufall allein führt in ${chance} der Fälle zu einem solchen Ergebnis.`,
    alike: (pairs) =>
      `Nicht zu unterscheiden nach den Stimmen derer, die beide bewertet haben: ${pairs}.`,
    tooFew: (pairs, needed) =>
      `Nicht zu unterscheiden, weil weniger als ${needed} beide bewertet haben: ${pairs}.`,
    unshared: (pairs) => `Nicht zu vergleichen, weil niemand beide bewertet hat: ${pairs}.`,
  },
  chance: 'Solches Ergebnis allein durch Zufall',

  bestFor: 'Einsatzgebiete',
  category: 'Kategorie',
  price: 'Preis',
  weightsFree: 'Die Gewichte lassen sich kostenlos herunterladen.',
  freeRoutes: (providers) =>
    `Nicht als Preis gezählt: kostenlose Angebote oder Testzugänge über ${providers}.`,
  priceBasis: (workload) =>
    `Als Preis gilt das günstigste kostenpflichtige Angebot für ${workload}. Testzugänge und kostenlose Angebote zählen nicht.`,

  verdicts: { ship: 'einsetzen', skip: 'auslassen' },
  notReviewed: 'Hat dieses Modell nicht bewertet',
  undated: 'ohne Datum',
  earlier: 'Früher, von demselben Mitglied',
  readOpinion: 'Meinung lesen',

  kinds,
  votes,
};
