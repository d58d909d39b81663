import type { EstimateMessages } from './en.estimate.js';

/** Japanese for what `<cost-estimator>` alone says. */
export const messages: EstimateMessages = {
  presetHints: {
    default: 'APIの一般的な利用です。入力は半ページほど、出力は1段落ほどです。',
    chat: 'それまでの内容を毎回送る会話のやり取りです。',
    rag: '一緒に送った文章をもとに質問に答えます。',
    agent: '多くの手順からなる長い作業です。コンテキストが長く、出力もある程度あります。',
    classification: '短いテキストにラベルを付けます。',
    batch: '待つ人のいない文書の処理です。',
    custom: 'ご自身で入力した数値です。',
  },
  volume: '利用量',
  volumeUnits: {
    'requests-month': 'リクエスト／月',
    'requests-day': 'リクエスト／日',
    'tokens-month': 'トークン／月',
  },
  volumeIn: '利用量の単位',
  more: 'キャッシュ、バッチ、推論など',
  fields: {
    cachedShare: 'キャッシュから読み取る入力（%）',
    cacheWriteShare: 'キャッシュに書き込む入力（%）',
    batchShare: 'バッチ処理するリクエスト（%）',
    offPeakShare: 'オフピーク時間帯のリクエスト（%）',
    reasoningTokens: 'リクエストあたりの推論トークン数',
    images: 'リクエストあたりの画像数',
    imageTokens: '画像1枚のトークン数',
    audioMinutes: 'リクエストあたりの音声（分）',
    webSearches: 'リクエストあたりのウェブ検索回数',
    spread: 'サイズのばらつき（倍）',
    growth: '月間成長率（%）',
    users: 'ユーザー数',
  },
  hints: {
    cachedShare: 'プロバイダーにその価格がある場合に計算に入れます。',
    batchShare: 'プロバイダーにバッチ価格がある場合に計算に入れます。',
    offPeakShare: 'プロバイダーにオフピーク価格がある場合に計算に入れます。',
    reasoningTokens: '出力として、または独自の料金で請求されます。',
    imageTokens: 'プロバイダーに画像1枚の価格がない場合に使います。',
    spread: 'リクエストの3分の2が、平均をこの値で割ったサイズから掛けたサイズの間に入ります。',
    growth: '年額の計算に使います。',
  },
  cacheLifetime: 'キャッシュの保持時間',
  cacheLifetimes: { '5m': '5分', '1h': '1時間' },
  outOfRange: (least, most) => `${least}～${most}の数値を入力してください。`,
  sharesExceed: '読み取りと書き込みの合計は100%以下にしてください。',

  countText: 'テキストのトークン数を見積もる',
  pasteText: 'テキスト',
  textStays: 'テキストはこのページの中だけで使い、どこにも送信しません。',
  tokenRange: (low, high) => `およそ${low}～${high}。数え方はモデルごとに異なるため、推定値です。`,
  useAsInput: '中間の値を入力に使う',
  useAsOutput: '中間の値を出力に使う',

  yearly: '年額',
  perUser: 'ユーザーあたりの月額',
  breakdown: (model) => `${model}の費用の内訳`,
  caching: 'キャッシュありとなし',
  cachingCosts: (model, amount) =>
    `${model}では、この設定でキャッシュを使うと、使わない場合より月額${amount}高くなります。書き込んだ分のうち、読み取られる分が少なすぎます。`,
  offersOf: (model, count) => `${model}：このワークロードでの${count}`,
  countedInFull: (parts) => `専用の価格が不明なため通常価格で計算：${parts}`,
  notes: {
    'cache-unknown': 'キャッシュ読み取り',
    'cache-write-unknown': 'キャッシュ書き込み',
    'batch-unknown': 'バッチ',
    'batch-tier': '長いリクエストのバッチ',
    'off-peak-unknown': 'オフピーク時間帯',
    'off-peak-tier': 'オフピーク時間帯の長いリクエスト',
  },
  unfit: (share) => `リクエストの${share}がコンテキストウィンドウを超過`,
  unconverted: (currency, shown) =>
    `カタログに${currency}の為替レートがありません。費用は${shown}で示しています。`,

  ownPrice: (model) => `${model}のご自身の価格`,
  ownPriceMark: 'ご自身の価格',
  ownPriceNote: 'この端末にのみ保存されます。',
  ownPriceLost:
    'この端末ではこのページのデータを保存できません。ページを離れると、入力した価格は失われます。',
  ownPrices: {
    input: '入力（100万トークンあたり）',
    output: '出力（100万トークンあたり）',
    cacheRead: 'キャッシュ読み取り（100万トークンあたり）',
    perMonth: '月々の固定額',
  },
  removeOwnPrice: '定価に戻す',

  curve: {
    title: { requests: '利用量と費用', outputShare: '出力の割合と費用' },
    against: '費用の比較軸',
    options: { requests: '利用量', outputShare: '出力の割合' },
    axis: { requests: '月間リクエスト数', outputShare: 'トークンに占める出力の割合' },
    cost: '月額費用',
    chartOf: (names) => `${names}の月額費用を示す折れ線グラフ。下の表に同じ数値があります。`,
    table: 'グラフの数値',
    crossing: (first, second) => `${first}と${second}が同額`,
    today: 'ご自身のワークロード',
  },

  // 順位が入れ替わるところ
  flips: {
    title: '順位が入れ替わるところ',
    quantities: {
      outputShare: '出力の割合',
      requests: 'リクエスト数',
      inputTokens: 'リクエストあたりの入力',
      outputTokens: 'リクエストあたりの出力',
      cachedShare: '入力のうちキャッシュから読み取る割合',
      batchShare: 'バッチで処理するリクエストの割合',
      reasoningTokens: 'リクエストあたりの推論トークン',
    },
    where: {
      outputShare: {
        above: (share) => `出力の割合が${share}を上回ると`,
        below: (share) => `出力の割合が${share}を下回ると`,
      },
      requests: {
        above: (amount) => `月間${amount}を上回ると`,
        below: (amount) => `月間${amount}を下回ると`,
      },
      inputTokens: {
        above: (tokens) => `リクエストあたりの入力が${tokens}を上回ると`,
        below: (tokens) => `リクエストあたりの入力が${tokens}を下回ると`,
      },
      outputTokens: {
        above: (tokens) => `リクエストあたりの出力が${tokens}を上回ると`,
        below: (tokens) => `リクエストあたりの出力が${tokens}を下回ると`,
      },
      cachedShare: {
        above: (share) => `キャッシュから読み取る割合が${share}を上回ると`,
        below: (share) => `キャッシュから読み取る割合が${share}を下回ると`,
      },
      batchShare: {
        above: (share) => `バッチ処理の割合が${share}を上回ると`,
        below: (share) => `バッチ処理の割合が${share}を下回ると`,
      },
      reasoningTokens: {
        above: (tokens) => `リクエストあたりの推論が${tokens}を上回ると`,
        below: (tokens) => `リクエストあたりの推論が${tokens}を下回ると`,
      },
    },
    requestsADay: {
      above: (requests) => `1日${requests}を上回ると`,
      below: (requests) => `1日${requests}を下回ると`,
    },
    causes: {
      equal: (to, from, where) => `${where}、${to}が${from}より安くなります。`,
      tier: (to, from, where) =>
        `${where}、${to}が${from}より安くなります。ここが料金区分の境目です。`,
      limit: (to, from, where) =>
        `${where}、${to}が最も安くなります。${from}の最安の提供プランはそこまで対応していません。`,
      opens: (to, from, where) =>
        `${where}、${to}が${from}より安くなります。その提供プランはここで初めて使えます。`,
    },
    limitUnknown: (to) => `${to}の提供プランが対応しているかは不明です。`,
    steady: (quantities) =>
      `次のいずれか1つだけを変えても、最も安いモデルは変わりません：${quantities}。`,
    notes: {
      equal: 'この値では、ほかの条件が同じなら、両方の月額費用が等しくなります。',
      tier: 'この値で価格が一度に変わります。そのすぐ先の月額費用：',
      limit: 'この値を超えると、それまで最安だった提供プランは使えません。その先の月額費用：',
      opens: 'この値を超えると、より安い提供プランが使えます。その先の月額費用：',
    },
    solved:
      '料金区分の境目の間では費用は直線です。交点は、費用の差を傾きの差で割って求めています。',
    halved: 'リクエストの大きさにばらつきがあるため、費用は曲線です。値は二分法で求めています。',
  },
};
