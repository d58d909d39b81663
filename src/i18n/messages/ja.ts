import type { CatalogueError } from '../../catalogue/errors.js';
import type { Messages } from './en.js';

/** What is wrong with a catalogue, and what to do. */
function problem({ kind, url = 'カタログ', status, path, message }: CatalogueError): string {
  switch (kind) {
    case 'network':
      return `${url}にアクセスできません。接続がない、サーバーが存在しない、応答が途中で切れた、または他のサイトからの読み込みが許可されていない（CORS）可能性があります。アドレスと接続を確認してください。`;
    case 'timeout':
      return `${url}からの応答が時間内に完了しませんでした。後でもう一度お試しください。`;
    case 'status':
      return `${url}からステータス${status ?? 0}が返されました。カタログのアドレスを確認するか、後でもう一度お試しください。`;
    case 'too-large':
      return `${url}が大きすぎます。カタログのアドレスを確認するか、カタログを分割してください。`;
    case 'not-json':
      return `${url}はJSONではありません。カタログのアドレスと、ファイル全体が公開されているかを確認してください。`;
    case 'format':
      return `${url}はモデルのカタログではありません。${path ?? '$'}の内容が想定と異なります。カタログのアドレスを確認してください。`;
    case 'version':
      return `${url}の形式は、このバージョンのmodel-widgetsが読み込める形式より新しいものです。新しいバージョンを使用してください。`;
    default:
      return message;
  }
}

/** Japanese. */
export const messages: Messages = {
  // How texts are put together
  sentence: (text) => (text.endsWith('。') ? text : `${text}。`),
  sentences: (parts) => parts.join(''),
  phrases: (parts) => parts.join('、'),
  separator: '；',
  labelled: (label, value) => `${label}：${value}`,

  // States
  loading: 'モデルを読み込んでいます…',
  ready: '比較の準備ができました。',
  retry: '再試行',
  details: '詳細',
  failed: 'モデルを読み込めませんでした。',
  problem,
  staleNote: '表示中の数値は古い可能性があります。最新の数値を読み込めませんでした。',
  noModels: 'モデルが指定されていません。「models」属性にモデルのIDを指定してください。',
  oneModel: '比較するには、2つ目のモデルを指定してください。',
  unknownModel: (id) => `「${id}」はこのカタログにありません。`,
  didYouMean: (ids) => `もしかして：${ids}`,
  tooManyModels: (shown, given) => `${given}件のモデルのうち、最初の${shown}件を表示しています。`,
  onlyFirst: (given) => `${given}件のモデルのうち、最初の1件だけを表示しています。`,
  leftOut: { other: '無効な項目を#件除外しました' },

  publishedOn: (date) => `カタログの公開日は${date}です。それより後の情報はありません。`,
  badAttribute: (name, value, expected) =>
    `属性「${name}」に「${value}」は指定できません。指定できる値：${expected}。`,
  expected: {
    date: '2026-05-11のような日付',
    currency: 'EURのようなISO 4217コード',
    workload: 'プリセット名、または整数値を持つJSON',
    sections: (names) => `${names}のいずれか`,
  },

  // Shared words
  unknown: '不明',
  none: 'なし',
  yes: 'はい',
  no: 'いいえ',
  tokens: { other: '#トークン' },
  tokensPerSecond: { other: '毎秒#トークン' },
  operationsPerSecond: (number) => `毎秒${number}回の演算`,
  anHour: (price) => `1時間あたり${price}`,
  counts: {
    gpus: { other: 'GPU #基' },
    images: { other: '画像#枚' },
    searches: { other: '検索#回' },
    users: { other: '#人' },
    runs: { other: '#回' },
  },
  perMillion: '100万トークンあたり',
  pricePerMillion: (price) => `100万トークンあたり${price}`,
  multiple: (number) => `${number}倍`,
  asOf: (date) => `${date}時点`,
  lowest: '最安',
  best: '最良',
  largest: '最大',
  equal: '同値',
  jointBest: '最良と区別できる差なし',
  amongKnown: '（既知の範囲）',
  tie: '区別できる差なし',
  disagree: '出典により異なる',
  suppliedBySite: 'このサイトによる情報',
  ownPrice: 'ご自身の価格',
  showAll: (count) => `${count}をすべて表示`,
  showLess: '表示を減らす',
  explain: '説明',

  // Sections of the comparison
  comparisonOf: (names) => `${names}の比較`,
  sections: {
    specs: '仕様',
    pricing: '価格と提供状況',
    capabilities: '機能',
    benchmarks: 'ベンチマーク',
    cost: '月額費用',
    sources: '出典',
  },
  attribute: '項目',
  organization: '開発元',
  releasedOn: (date) => `${date}リリース`,
  releaseUnknown: 'リリース日不明',
  retiresOn: (status, date) => `${status}、${date}に終了`,

  specs: {
    released: 'リリース日',
    knowledgeCutoff: '知識カットオフ',
    contextWindow: 'コンテキストウィンドウ',
    maxOutput: '最大出力',
    parametersTotal: 'パラメーター数',
    parametersActive: 'アクティブパラメーター数',
    architecture: 'アーキテクチャ',
    tokenizer: 'トークナイザー',
    inputs: '入力モダリティ',
    outputs: '出力モダリティ',
    licence: 'ライセンス',
    openWeights: 'オープンウェイト',
    status: 'ステータス',
  },
  statuses: {
    active: '提供中',
    preview: 'プレビュー',
    deprecated: '非推奨',
    retired: '提供終了',
  },
  modalities: {
    text: 'テキスト',
    image: '画像',
    audio: '音声',
    video: '動画',
    pdf: 'PDF',
    embedding: '埋め込み',
  },
  capabilities: {
    vision: '画像理解',
    multimodal: 'マルチモーダル',
    reasoning: '推論',
    functionCalling: '関数呼び出し',
    toolUse: 'ツール使用',
    structuredOutputs: '構造化出力',
    codeExecution: 'コード実行',
    webSearch: 'ウェブ検索',
    fineTuning: 'ファインチューニング',
  },

  // Offers
  cheapestOffer: '最安の提供プラン',
  inputPrice: '入力価格',
  outputPrice: '出力価格',
  cacheReadPrice: 'キャッシュ入力価格',
  offers: '提供プラン',
  offerCount: { other: '提供プラン#件' },
  noOffers: '提供プランは記録されていません。',
  offersOf: (model) => `${model}の提供プラン`,
  provider: 'プロバイダー',
  input: '入力',
  output: '出力',
  context: 'コンテキスト',
  monthly: '月額',
  cheapest: '最安',
  tierNote: (tokens) => `${tokens}を超えるリクエストの価格`,
  excluded: {
    retired: '開発元が提供を終了',
    unreleased: 'この時点では未公開',
    trial: 'トライアル（見積もり対象外）',
    'zero-price': '無料（見積もり対象外）',
    'no-price': '不明な価格あり',
    currency: '別の通貨での請求',
    modality: '送信内容にモデルが非対応',
    context: 'リクエストがコンテキストウィンドウを超過',
    'max-output': '回答が最大出力を超過',
  },
  checked: (date) => `${date}確認`,
  checkedLongAgo: (date) => `${date}確認（1年超経過）`,
  pricesNote:
    '価格は100万トークンあたりの金額です。同じ行の価格は、すべて同じ提供プランのものです。',
  freeLeftOut: '無料トライアルと無料の提供プランは一覧に表示しますが、見積もりには使用しません。',
  outdatedLast: '最終確認から1年を超えた価格は、それより新しい価格がない場合にのみ使用します。',
  noUsableOffer: {
    retired: '開発元が提供を終了',
    unreleased: 'この時点では未公開',
    'no-offer': '提供プランの記録なし',
    trial: '無料トライアルのみ',
    'zero-price': '無料の提供プランのみ',
    'no-price': '価格不明',
    currency: 'この通貨の提供プランなし',
    modality: '送信内容にモデルが非対応',
    context: 'この長さのリクエストに対応する提供プランなし',
    'max-output': 'この長さの回答に対応する提供プランなし',
  },

  // Benchmarks
  noBenchmarks: 'これらのモデルのベンチマーク結果は記録されていません。',
  noSharedBenchmarks: 'これらのモデルについて比較できる結果のあるベンチマークはありません。',
  notComparable: (parts) => `比較不可：${parts}が異なる`,
  notComparableUnstated: (parts) => `比較不可：一部の結果で${parts}の記載なし`,
  unstated: (parts) => `一部の結果で${parts}の記載なし`,
  comparabilityReasons: {
    version: 'バージョン',
    variant: 'バリアント',
    metric: '指標',
    shots: 'ショット数',
    effort: '推論量',
    harness: '評価ハーネス',
  },
  unknownHere: 'この条件では不明',
  gapLead: (name, gap) => `${name}が${gap}差でリード`,
  points: { other: '#ポイント' },
  metricUnknown: '指標の記載なし',
  lowerIsBetter: '低いほど良い',
  shots: (count) => `${count}ショット`,
  interval: (low, high) => `95%区間：${low}～${high}`,
  intervalBasis: {
    published: '公表値',
    wilson: '問題数から算出（Wilson法）',
  },
  reportedBy: {
    vendor: '開発元による報告',
    independent: '第三者による報告',
    unknown: '報告元の記載なし',
  },
  moreResults: { other: '他の結果#件' },
  effort: (effort) => `推論量：${effort}`,
  harness: (harness) => `評価ハーネス：${harness}`,
  chartOf: (names) => `${names}のベンチマークスコアの棒グラフ。下の表に同じ数値があります。`,
  chartFailed: 'グラフを描画できませんでした。表に同じ数値があります。',
  chartUnits:
    'グラフに示すのは、パーセントで表される比較可能な結果です。すべての結果は表にあります。',

  // Cost
  workload: 'ワークロード',
  workloadOf: (requests, input, output) =>
    `月間${requests}（1件あたり入力${input}、出力${output}）`,
  workloadParts: {
    cachedShare: (share) => `入力の${share}をキャッシュから読み取り`,
    cacheWriteShare: (share, time) => `入力の${share}をキャッシュに書き込み（${time}保持）`,
    batchShare: (share) => `リクエストの${share}をバッチ処理`,
    offPeakShare: (share) => `バッチ以外のリクエストの${share}をオフピーク時間帯に送信`,
    reasoningTokens: (tokens) => `1件あたり推論${tokens}`,
    images: (images, tokens) => `1件あたり${images}（各${tokens}）`,
    audioMinutes: (time, tokens) => `1件あたり音声${time}（1分あたり${tokens}）`,
    webSearches: (searches) => `1件あたり${searches}`,
    spread: (factor) => `サイズは平均を中心に${factor}倍の幅で分布`,
    sizes: (least, most) => `サイズは${least}から${most}まで`,
    growth: (share) => `月間成長率${share}`,
  },
  costEstimate: '費用の見積もり',
  preset: 'プリセット',
  presets: {
    default: '汎用',
    chat: 'チャット',
    rag: '検索拡張生成（RAG）',
    agent: 'エージェント',
    classification: '分類',
    batch: 'バッチ処理',
    custom: 'カスタム',
  },
  requests: '月間リクエスト数',
  inputTokens: 'リクエストあたりの入力トークン数',
  outputTokens: 'リクエストあたりの出力トークン数',
  wholeNumber: (most) => `0～${most}の整数を入力してください。`,
  model: 'モデル',
  perRequest: 'リクエストあたり',
  madeOf: '内訳',
  comparedToCheapest: '最安との比較',
  costParts: {
    input: '入力',
    output: '出力',
    requestFee: 'リクエスト料金',
    cacheRead: 'キャッシュ読み取り',
    cacheWrite: 'キャッシュ書き込み',
    reasoning: '推論トークン',
    images: '画像',
    audio: '音声',
    webSearch: 'ウェブ検索',
    commitment: '固定額',
  },
  more: (gap) => `${gap}高い`,
  timesAsMuch: (times) => `費用は${times}`,
  cheaperBy: (share) => `最安モデルは${share}安い`,
  via: (provider) => `${provider}経由`,
  listPrices:
    'これらは定価であり、キャッシュ、バッチ、オフピーク時間帯、個別契約による割引は含みません。',
  pricesSupplied: (models) => `${models}に使用した価格は、このサイトによる情報です。`,
  otherPrices:
    'その他の価格は定価であり、キャッシュ、バッチ、オフピーク時間帯、個別契約による割引は含みません。',
  listPricesOnly: 'これらは定価であり、個別契約による割引は含みません。',
  otherPricesOnly: 'その他の価格は定価であり、個別契約による割引は含みません。',
  pricesOwn: (models) => `${models}に使用した価格は、ご自身で入力した価格です。`,
  cheapestIs: (model, cost, provider) => `${model}が最も安く、${provider}経由で月額${cost}です。`,
  equalCost: (models, cost) => `${models}の費用は同じで、月額${cost}です。`,
  soleCost: (model, cost, provider) => `${model}の費用は、${provider}経由で月額${cost}です。`,
  costMissing: (model, reason) => `${model}の見積もりはありません（${reason}）。`,
  costOutdated: (model, date) => `${model}の価格は、最終確認（${date}）から1年を超えています。`,
  costLater: (model, date) =>
    `${model}の価格は${date}時点のものです。表示中の日に同じだったかどうかは不明です。`,
  dearer: (model, gap, share) =>
    `${model}は${gap}高くなります。最安モデルはこれより${share}安価です。`,
  dearerTimes: (model, gap, share, times) =>
    `${model}は${gap}高く、費用は${times}です。最安モデルはこれより${share}安価です。`,

  // Working and sources
  copy: 'コピー',
  copied: 'コピーしました',
  otherValues: '他の出典の値',
  otherResults: 'このモデルの他の結果',
  explanationFailed: '説明を読み込めませんでした。接続を確認して、もう一度押してください。',
  copyFailed: 'テキストを選択し、手動でコピーしてください。',
  close: '閉じる',
  save: (name: string) => `${name}を保存`,
  savedMost: (count: string) =>
    `すでに${count}件のモデルが保存されています。先にいくつか削除してください。`,
  savedNotKept: 'この端末には今の変更を残せません。ページを離れると失われます。',
  follow: '更新をフォロー',
  sourcesLabel: { one: '出典', other: '出典' },
  noSource: 'カタログに出典の記載がありません。',
  licence: {
    openWeights: 'オープンウェイト',
    openSource: 'オープンソース',
    commercialUse: '商用利用',
    conditional: '条件付き',
  },
  requestsUnit: { other: '#リクエスト' },
  retrieved: (date) => `${date}取得`,
  published: (date) => `${date}公開`,
  undescribedSource: (id) => `「${id}」（カタログに説明なし）`,
  lastReviewed: (date) => `最終レビュー：${date}`,
  pricesChecked: (first, last) =>
    first === last ? `価格の確認日：${first}` : `価格の確認期間：${first}～${last}`,
  inForceOn: (date) => `${date}時点で有効な提供プラン`,
  licensed: (licence) => `データのライセンス：${licence}`,
  catalogueOf: (title, publisher) => `データ：${title}、${publisher}`,
  catalogueTitle: (title) => `データ：${title}`,
  creditedTo: (names) => `${names}をもとに作成`,
};
