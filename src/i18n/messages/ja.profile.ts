import type { ProfileMessages } from './en.profile.js';
import { messages as history } from './ja.history.js';
import { kinds } from './ja.kinds.js';

export const messages: ProfileMessages = {
  contents: '目次',
  facts: '概要',
  sections: {
    uses: '用途と限界',
    prices: '価格',
    versions: 'バージョン',
  },
  labels: {
    family: 'ファミリー',
    category: 'カテゴリー',
    bestFor: '適した用途',
    retires: '提供終了日',
    successor: '後継モデル',
    speed: '出力速度',
    result: '結果',
    rank: '順位',
  },
  notKnown: '不明',

  made: (name, maker) => `${name}は${maker}のAIモデルです。`,
  madeOn: (name, maker, date) => `${name}は${maker}が${date}にリリースしたAIモデルです。`,
  named: (name) => `${name}はAIモデルです。開発元はカタログに記載がありません。`,
  released: (date) => `リリース日は${date}です。`,
  unreleased: (date) => `${date}の時点では未公開でした。`,
  parameters: (total) => `パラメーター数は${total}です。`,
  activeParameters: (total, active) =>
    `パラメーター数は${total}で、トークンごとに使われるのはそのうち${active}です。`,
  allActive: (total) => `パラメーター数は${total}で、そのすべてがトークンごとに使われます。`,
  modalities: (inputs, outputs) => `入力は${inputs}で、出力は${outputs}です。`,
  contextWindow: (tokens) => `リクエストと回答は合わせて${tokens}まで扱えます。`,
  contextPages: (tokens, pages) =>
    `リクエストと回答は合わせて${tokens}まで、英文でおよそ${pages}分を扱えます。`,
  pages: { other: '#ページ' },
  pagesNote:
    '1トークンを0.75語、1ページを500語として計算しています。文章や言語によって異なります。',
  maxOutput: (tokens) => `回答だけでは${tokens}までです。`,
  knowledgeCutoff: (date) => `学習データは${date}までのものです。`,
  openLicence: (licence) => `重みはダウンロードできます（ライセンス：${licence}）。`,
  closedLicence: (licence) => `重みは公開されていません（ライセンス：${licence}）。`,
  licence: (licence) => `ライセンスは${licence}です。`,
  price: (input, output) => `100万トークンあたり入力${input}、出力${output}`,
  cost: (workload, provider, cost) =>
    `${workload}の場合、最も安いのは${provider}の提供プランで、月額${cost}です。`,
  costAt: (workload, provider, price, cost) =>
    `${workload}の場合、最も安いのは${provider}の提供プランです。価格は${price}で、月額${cost}になります。`,
  status: (status) => `ステータス：${status}。`,
  retires: (date) => `開発元は${date}に提供を終了します。`,
  retired: (date) => `開発元は${date}に提供を終了しました。`,
  successor: (name) => `開発元は代わりに${name}を勧めています。`,
  disputed: (facts) => `出典によって異なる項目：${facts}。`,
  unknown: (facts) => `不明な項目：${facts}。`,
  missing: {
    released: 'リリース日',
    parametersTotal: '規模',
    contextWindow: 'リクエストの上限',
    knowledgeCutoff: '学習データの時期',
    licence: 'ライセンス',
  },

  textOf: (date) => `各節の文章は${date}のもので、数値と結果は表示している日のものです。`,
  quoted: (by) => `— ${by}`,
  uses: (tags) => `カタログが勧める用途：${tags}。`,
  cannot: (capabilities) => `非対応であることがわかっている機能：${capabilities}。`,
  nothingAfter: (date) =>
    `${date}より後の出来事については、リクエストに書かれていることしか知りません。`,
  vendorOnly: (count, all) => `${all}のうち、開発元自身によるもの：${count}。`,
  results: { other: '記録された#件の結果' },

  rank: (place, count) => `${count}件中${place}`,
  rankAmong: (place, peers) => `同じ測定の結果がある${peers}のうち${place}`,
  places: { other: '#位' },
  sole: '同じ測定の結果はほかにありません',
  shared: { other: 'ほか#件と同順位' },
  between: (first, last) => `不確かさを考えると${first}から${last}`,
  peers: {
    all: { other: '#モデル' },
    open: { other: 'オープンウェイトの#モデル' },
    closed: { other: '重み非公開の#モデル' },
  },
  sized: (peers, size) => `${size}${peers}`,
  sizes: {
    upTo: (most) => `パラメーター数${most}以下の`,
    between: (least, most) => `パラメーター数${least}超${most}以下の`,
    above: (least) => `パラメーター数${least}超の`,
  },
  rankedAmong: (peers) =>
    `各結果は、このカタログの${peers}のうち、同じものを測った結果があるものの中で順位を付けています。ベンチマーク、バージョン、バリアント、指標が同じで、異なるとわかっている設定がないものに限ります。`,
  group: {
    all: 'すべてのモデル',
    open: 'オープンウェイトのモデル',
    closed: '重み非公開のモデル',
  },
  sizeClasses: (ends) =>
    `規模の区分は総パラメーター数により、Artificial Analysisの区分に従います：${ends}以下、およびそれを超えるもの。`,
  otherwise: (count) =>
    `測っているものが異なる（またはその可能性がある）ため順位の対象外：${count}件。`,
  unplaced: (count) => `結果はあるが、重みの公開または規模が不明なため順位の対象外：${count}件。`,
  without: (count) => `このベンチマークの結果がないもの：${count}件。`,
  exact: (count) => `不確かさが不明なため、正確とみなした結果：${count}件。`,
  place: (place, name, score) => `${place}：${name}、${score}`,
  furtherPlaces: (count) => `ほか${count}件`,
  bestPlace: (place, benchmark) => `最も高い順位は${benchmark}の${place}です。`,
  worstPlace: (place, benchmark) => `最も低い順位は${benchmark}の${place}です。`,
  noRange:
    '同じ測定の結果があるモデルが少なすぎるか、結果が近すぎるため、最も高い順位と最も低い順位は示していません。',

  thisModel: 'このモデル',
  outcomes: {
    better: (version) => `${version}より良い`,
    worse: (version) => `${version}より悪い`,
    'better-maybe': (version) => `${version}より良いが、不確かさの範囲内`,
    'worse-maybe': (version) => `${version}より悪いが、不確かさの範囲内`,
    same: (version) => `${version}と同じ`,
  },
  rose: (benchmark, before, after, change) =>
    `${benchmark}：${before}から${after}に上昇（${change}）`,
  fell: (benchmark, before, after, change) =>
    `${benchmark}：${before}から${after}に低下（${change}）`,
  more: (share) => `${share}増`,
  less: (share) => `${share}減`,
  uncertain: '一部の結果は不確かさがわかっていません。小さな差は偶然かもしれません。',
  noneComparable: (version) => `${version}と比較できる結果はありません。`,
  incomparable: { other: '両方にある#件の結果は測っているものが異なるため、比較していません' },

  cite: (number) => `出典${number}`,
  cited: '引用箇所：',
  citedIn: (place) => `${place}に戻る`,
  text: (heading) => `「${heading}」の節`,
  version: (version) => `バージョン${version}`,

  expectedLevel: (least, most) => `${least}から${most}までの整数`,

  history,
  kinds,
};
