import type { PanelMessages } from './en.panel.js';
import { kinds } from './fr.kinds.js';
import { messages as votes } from './fr.votes.js';

export const messages: PanelMessages = {
  title: (names) => `Avis du panel\u00a0: ${names}`,
  sections: { verdict: 'Verdict du panel', facts: 'En bref', reviews: 'Avis' },

  shipVotes: 'Votes «\u00a0adopter\u00a0»',
  meanScore: 'Note moyenne',
  sharedVotes: 'Votes «\u00a0adopter\u00a0» des évaluateurs communs',
  sharedMean: 'Note moyenne des évaluateurs communs',
  sharedBy: (names) =>
    `Évaluateurs communs, qui ont évalué tous les modèles affichés\u00a0: ${names}.`,
  noShared:
    'Personne n’a évalué tous les modèles affichés\u00a0: il n’y a pas de moyenne des évaluateurs communs.',
  outOf: (part, whole) => `${part} sur ${whole}`,
  share: (count, share) => `${count} (${share})`,
  reviewers: { one: '# évaluateur', many: '# d’évaluateurs', other: '# évaluateurs' },
  reviewCount: { one: '# avis', many: '# d’avis', other: '# avis' },
  noVotes: 'aucun avis recensé',
  noScores: 'aucune note donnée',
  noReviews: (names) => `Aucun avis n’est recensé pour ${names}.`,
  later: (count, date) => `Laissés de côté, car postérieurs au ${date}\u00a0: ${count}.`,

  both: (first, second, count) => `Ont évalué à la fois ${first} et ${second}\u00a0: ${count}.`,
  rated: (first, forFirst, second, forSecond, neither) =>
    `Mieux noté\u00a0: ${first} par ${forFirst}, ${second} par ${forSecond}, aucun des deux par ${neither}.`,
  unshared: (first, second) =>
    `Personne n’a évalué à la fois ${first} et ${second}\u00a0: on ne peut pas dire lequel le panel préfère.`,
  tooFew: (needed) =>
    `On ne peut pas les départager\u00a0: trop peu de personnes ont évalué les deux. Il en faudrait au moins ${needed} du même avis.`,
  alike: (chance) =>
    `On ne peut pas les départager\u00a0: le hasard seul produit un tel partage dans ${chance} des cas.`,
  apart: (model, chance) =>
    `On peut les départager, ${model} étant mieux noté\u00a0: le hasard seul produit un tel partage dans ${chance} des cas.`,
  many: {
    pair: (first, second) => `${first} et ${second}`,
    allPairs: 'toute paire de ces modèles',
    apart: (higher, lower, chance) =>
      `${higher} devance ${lower} dans les avis\u00a0: le hasard seul produit un tel partage dans ${chance} des cas.`,
    alike: (pairs) =>
      `Impossibles à départager d’après ceux qui ont évalué les deux\u00a0: ${pairs}.`,
    tooFew: (pairs, needed) =>
      `Impossibles à départager, car moins de ${needed} personnes ont évalué les deux\u00a0: ${pairs}.`,
    unshared: (pairs) =>
      `Impossibles à comparer, car personne n’a évalué les deux\u00a0: ${pairs}.`,
  },
  chance: 'Partage dû au seul hasard',

  bestFor: 'Usages indiqués',
  category: 'Catégorie',
  price: 'Prix',
  weightsFree: 'Les poids peuvent être téléchargés gratuitement.',
  freeRoutes: (providers) =>
    `Non retenus comme prix\u00a0: les accès gratuits ou d’essai chez ${providers}.`,
  priceBasis: (workload) =>
    `Les prix sont ceux de l’offre payante la moins chère pour ${workload}. Les essais et les offres gratuites ne comptent pas.`,

  verdicts: { ship: 'adopter', skip: 'passer' },
  notReviewed: 'N’a pas évalué ce modèle',
  undated: 'sans date',
  earlier: 'Auparavant, de la même personne',
  readOpinion: 'Lire l’avis',

  kinds,
  votes,
};
