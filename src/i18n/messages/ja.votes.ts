import type { VotesMessages } from './en.votes.js';

/** Japanese. */
export const messages: VotesMessages = {
  title: 'コミュニティ投票',
  ship: '採用',
  skip: '見送り',
  about:
    'このモデルを土台に開発したいなら「採用」、そうでなければ「見送り」に投票してください。もう一度押すと投票を取り消せます。',
  kept: (server) =>
    `票は乱数とともに${server}に送信されます。その乱数により、この端末だけが票を変更できます。`,
  lost: (server) =>
    `票は乱数とともに${server}に送信されます。この端末には乱数が保存されないため、票を変更できるのはこのページを離れるまでです。`,

  loading: '投票を読み込んでいます…',
  none: 'まだ投票がありません',
  share: (share) => `採用${share}`,
  votes: { other: '#票' },
  tally: (ship, votes) => `${votes}中${ship}票`,
  shareOf: (model) => `${model}の「採用」の票`,
  wilson: '票数から算出（Wilson法）',

  ahead: (model, others) =>
    `投票では${model}が${others}を上回っており、その差は偶然だけでは説明できません。`,
  untold: (models) => `この投票では${models}に差があるとはいえません。区間が重なっています。`,
  tooFew: 'まだモデルに差があるとはいえません。票のあるモデルが2つ未満です。',

  countsFailed: '投票を読み込めませんでした。',
  voteFailed: (model) => `${model}への投票は確認できなかったため、表示していません。`,
  problems: {
    network: 'サーバーに接続できませんでした。',
    timeout: 'サーバーから時間内に応答がありませんでした。',
    busy: 'サーバーが混み合っています。後でもう一度お試しください。',
    answer: 'サーバーの応答を読み取れませんでした。',
  },
  refused: (status) => `サーバーがエラー${status}を返しました。`,
  wait: (time) => `サーバーが${time}待つよう求めています。`,
  address: 'httpsの絶対アドレス',
};
