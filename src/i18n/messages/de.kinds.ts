import type { KindMessages } from './en.kinds.js';

export const kinds: KindMessages = {
  'model-card': 'Modellkarte',
  documentation: 'Dokumentation',
  'pricing-page': 'Preisliste',
  paper: 'Fachartikel',
  announcement: 'Ankündigung',
  leaderboard: 'Rangliste',
  dataset: 'Datensatz',
  article: 'Artikel',
  issue: 'Fehlerbericht',
  other: 'Andere Veröffentlichung',
};
