import type { VotesMessages } from './en.votes.js';

/** French. */
export const messages: VotesMessages = {
  title: 'Vote de la communauté',
  ship: 'Adopter',
  skip: 'Passer',
  about:
    'Adopter\u00a0: vous construiriez sur ce modèle\u202f; passer\u00a0: vous ne le feriez pas. Appuyez de nouveau pour retirer votre vote.',
  kept: (server) =>
    `Les votes sont envoyés à ${server} avec un nombre aléatoire, grâce auquel seul cet appareil peut les modifier.`,
  lost: (server) =>
    `Les votes sont envoyés à ${server} avec un nombre aléatoire que cet appareil ne conserve pas\u00a0: vous pouvez modifier le vôtre tant que vous ne quittez pas cette page.`,

  loading: 'Chargement des votes…',
  none: 'Aucun vote pour l’instant',
  share: (share) => `${share} pour «\u00a0adopter\u00a0»`,
  votes: { one: '# vote', many: '# de votes', other: '# votes' },
  tally: (ship, votes) => `${ship} sur ${votes}`,
  shareOf: (model) => `Votes «\u00a0adopter\u00a0» pour ${model}`,
  wilson: 'calculé d’après le nombre de votes (Wilson)',

  ahead: (model, others) =>
    `Les votes placent ${model} devant ${others}, au-delà de ce que le hasard explique.`,
  untold: (models) =>
    `Les votes ne départagent pas ${models}\u00a0: leurs intervalles se chevauchent.`,
  tooFew:
    'On ne peut pas encore départager les modèles\u00a0: moins de deux d’entre eux ont reçu des votes.',

  countsFailed: 'Les votes n’ont pas pu être chargés.',
  voteFailed: (model) =>
    `Votre vote sur ${model} n’a pas été confirmé\u00a0: il n’est pas affiché.`,
  problems: {
    network: 'Le serveur est injoignable.',
    timeout: 'Le serveur n’a pas répondu à temps.',
    busy: 'Le serveur est surchargé. Réessayez plus tard.',
    answer: 'La réponse du serveur est illisible.',
  },
  refused: (status) => `Le serveur a répondu par l’erreur ${status}.`,
  wait: (time) => `Le serveur demande d’attendre ${time}.`,
  address: 'une adresse https complète',
};
