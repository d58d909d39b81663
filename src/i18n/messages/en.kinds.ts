import type { SourceKind } from '../../catalogue/types.js';

/** What kinds of publications are called. */
export const kinds = {
  'model-card': 'Model card',
  documentation: 'Documentation',
  'pricing-page': 'Price list',
  paper: 'Paper',
  announcement: 'Announcement',
  leaderboard: 'Leaderboard',
  dataset: 'Data set',
  article: 'Article',
  issue: 'Issue report',
  other: 'Other publication',
} satisfies Record<SourceKind, string>;

export type KindMessages = typeof kinds;
