import type { KindMessages } from './en.kinds.js';

export const kinds: KindMessages = {
  'model-card': 'Fiche du modèle',
  documentation: 'Documentation',
  'pricing-page': 'Grille tarifaire',
  paper: 'Article scientifique',
  announcement: 'Annonce',
  leaderboard: 'Classement',
  dataset: 'Jeu de données',
  article: 'Article',
  issue: 'Signalement de problème',
  other: 'Autre publication',
};
