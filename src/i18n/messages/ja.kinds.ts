import type { KindMessages } from './en.kinds.js';

export const kinds: KindMessages = {
  'model-card': 'モデルカード',
  documentation: 'ドキュメント',
  'pricing-page': '料金表',
  paper: '論文',
  announcement: '発表',
  leaderboard: 'リーダーボード',
  dataset: 'データセット',
  article: '記事',
  issue: '不具合報告',
  other: 'その他の公開資料',
};
