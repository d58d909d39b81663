import type { PanelMessages } from './en.panel.js';
import { kinds } from './ja.kinds.js';
import { messages as votes } from './ja.votes.js';

export const messages: PanelMessages = {
  title: (names) => `レビューパネル：${names}`,
  sections: { verdict: 'パネルの判定', facts: '概要', reviews: 'レビュー' },

  shipVotes: '「採用」の票',
  meanScore: '平均点',
  sharedVotes: '共通の評者による「採用」の票',
  sharedMean: '共通の評者による平均点',
  sharedBy: (names) => `表示中のすべてのモデルを評価した共通の評者：${names}。`,
  noShared: '表示中のすべてのモデルを評価した評者がいないため、共通の平均点はありません。',
  outOf: (part, whole) => `${part}/${whole}`,
  share: (count, share) => `${count}（${share}）`,
  reviewers: { other: '評者#名' },
  reviewCount: { other: 'レビュー#件' },
  noVotes: 'レビューの記録なし',
  noScores: '点数なし',
  noReviews: (names) => `${names}のレビューは記録されていません。`,
  later: (count, date) => `${date}より後に書かれたため除外：${count}。`,

  both: (first, second, count) => `${first}と${second}の両方を評価したのは${count}です。`,
  rated: (first, forFirst, second, forSecond, neither) =>
    `高く評価した人数：${first}は${forFirst}名、${second}は${forSecond}名、どちらでもないのは${neither}名。`,
  unshared: (first, second) =>
    `${first}と${second}の両方を評価した評者がいないため、パネルがどちらを高く評価しているかはわかりません。`,
  tooFew: (needed) =>
    `両者に差があるとはいえません。両方を評価した評者が少なすぎます。少なくとも${needed}名の意見が一致する必要があります。`,
  alike: (chance) =>
    `両者に差があるとはいえません。偶然だけでも${chance}の割合でこのような結果になります。`,
  apart: (model, chance) =>
    `両者には差があるといえます。${model}のほうが高く評価されています。偶然だけでこのような結果になる割合は${chance}です。`,
  many: {
    pair: (first, second) => `${first}と${second}`,
    allPairs: 'これらのモデルのすべての組',
    apart: (higher, lower, chance) =>
      `${higher}は${lower}より高く評価されています。偶然だけでこのような結果になる割合は${chance}です。`,
    alike: (pairs) => `両方を評価した評者からは差があるとはいえない組：${pairs}。`,
    tooFew: (pairs, needed) =>
      `両方を評価した評者が${needed}名未満のため差があるとはいえない組：${pairs}。`,
    unshared: (pairs) => `両方を評価した評者がいないため比較できない組：${pairs}。`,
  },
  chance: '偶然だけでこの結果になる割合',

  bestFor: '適した用途',
  category: 'カテゴリー',
  price: '価格',
  weightsFree: '重みは無料でダウンロードできます。',
  freeRoutes: (providers) => `価格とみなさないもの：${providers}経由の無料またはトライアルの利用。`,
  priceBasis: (workload) =>
    `価格は、次のワークロードで最も安い有料の提供プランのものです：${workload}。無料トライアルと無料の提供プランは数えません。`,

  verdicts: { ship: '採用', skip: '見送り' },
  notReviewed: 'このモデルは評価していません',
  undated: '日付なし',
  earlier: '同じ評者の以前の評価',
  readOpinion: '意見を読む',

  kinds,
  votes,
};
