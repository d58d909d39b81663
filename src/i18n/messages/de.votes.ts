import type { VotesMessages } from './en.votes.js';

/** German. */
export const messages: VotesMessages = {
  title: 'Abstimmung der Community',
  ship: 'Einsetzen',
  skip: 'Auslassen',
  about:
    'Einsetzen heißt: Sie würden auf das Modell bauen; Auslassen: Sie würden es nicht. Noch einmal drücken nimmt die Stimme zurück.',
  kept: (server) =>
    `Stimmen gehen an ${server}, zusammen mit einer Zufallszahl, mit der nur dieses Gerät sie ändern kann.`,
  lost: (server) =>
    `Stimmen gehen an ${server}, zusammen mit einer Zufallszahl, die dieses Gerät nicht behält: Ihre können Sie ändern, bis Sie diese Seite verlassen.`,

  loading: 'Stimmen werden geladen …',
  none: 'Noch keine Stimmen',
  share: (share) => `${share} fürs Einsetzen`,
  votes: { one: '# Stimme', other: '# Stimmen' },
  tally: (ship, votes) => `${ship} von ${votes}`,
  shareOf: (model) => `Stimmen für den Einsatz von ${model}`,
  wilson: 'aus der Zahl der Stimmen berechnet (Wilson)',

  ahead: (model, others) =>
    `Nach den Stimmen liegt ${model} vor ${others}, und zwar deutlicher, als es der Zufall erklärt.`,
  untold: (models) =>
    `Die Stimmen unterscheiden nicht zwischen ${models}: Die Intervalle überlappen sich.`,
  tooFew:
    'Die Modelle lassen sich noch nicht unterscheiden: Weniger als zwei von ihnen haben Stimmen.',

  countsFailed: 'Die Stimmen konnten nicht geladen werden.',
  voteFailed: (model) =>
    `Ihre Stimme zu ${model} wurde nicht bestätigt und wird daher nicht gezeigt.`,
  problems: {
    network: 'Der Server ist nicht erreichbar.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
    busy: 'Der Server ist überlastet. Versuchen Sie es später noch einmal.',
    answer: 'Die Antwort des Servers ist nicht lesbar.',
  },
  refused: (status) => `Der Server antwortete mit Fehler ${status}.`,
  wait: (time) => `Wartezeit, um die der Server bittet: ${time}.`,
  address: 'eine vollständige https-Adresse',
};
