import type { HistoryMessages } from './en.history.js';

/** Nouns instead of verbs: what is past and what is announced is told alike. */
const changes: HistoryMessages['past'] = {
  fell: (price, share, before, after) => `${price}を${share}値下げ（${before}から${after}へ）`,
  rose: (price, share, before, after) => `${price}を${share}値上げ（${before}から${after}へ）`,
  multiplied: (price, times, before, after) =>
    `${price}を${times}に値上げ（${before}から${after}へ）`,
  changed: (price, before, after) => `${price}を${before}から${after}へ変更`,
  appeared: (price, after) => `${price}の価格を初めて記録（${after}）`,
  vanished: (price, before) => `${price}の価格の記録が終了（最後は${before}）`,
  begun: (terms, prices) => `${terms}の価格を初めて記録（${prices}）`,
  ended: (terms, prices) => `${terms}の価格の記録が終了（${prices}）`,
};

/** Japanese. */
export const messages: HistoryMessages = {
  priceHistory: '価格の推移',
  prices: {
    input: '入力',
    output: '出力',
    cacheRead: 'キャッシュ入力',
    cacheWrite: 'キャッシュ書き込み',
    cacheWrite1h: 'キャッシュ書き込み（1時間）',
    reasoning: '推論トークン',
    inputAudio: '音声入力',
    outputAudio: '音声出力',
    cacheReadAudio: 'キャッシュ音声入力',
    inputImage: '画像入力',
    outputImage: '画像出力',
    cacheReadImage: 'キャッシュ画像入力',
    inputVideo: '動画入力',
    outputVideo: '動画出力',
    outputCitation: '引用',
    perRequest: 'リクエスト1件',
    perImage: '画像1枚',
    perWebSearch: 'ウェブ検索1回',
  },
  terms: {
    tier: (tokens) => `${tokens}を超えるリクエスト`,
    batch: 'バッチ処理',
    offPeak: (from, until) => `オフピーク時間帯（UTC ${from}～${until}）`,
  },
  qualified: (price, terms) => `${terms}の${price}`,

  past: changes,
  announced: changes,
  on: (date, change) => `${date}：${change}。`,
  between: (since, date, change) => `${since}から${date}の間：${change}。`,
  announcedFor: (date, change) => `予告されている変更（${date}）：${change}。`,
  stopped: (date) => `記録されている最後の価格の終了日：${date}。`,
  stopping: (date) => `予告されている価格の終了日：${date}。`,
  noChange: '価格の変更は記録されていません。',

  tableOf: (model, provider) => `${provider}経由の${model}の価格（新しい順）`,
  period: '期間',
  fromUntil: (from, until) => `${from}～${until}`,
  from: (date) => `${date}から`,
  before: (date) => `${date}より前`,
  beginningUnknown: '開始日の記録なし',
  datesUnknown: '期間の記録なし',
  announcedMark: '予告',
  heldOn: (date) => `${date}時点で有効`,

  undated: (model) => `${model}には日付のある価格が記録されていません。`,
  priceOn: (date, provider, prices) =>
    `${date}時点の${provider}経由の価格（100万トークンあたり）：${prices}。`,
  priceNow: (provider, prices) => `${provider}経由の価格（100万トークンあたり）：${prices}。`,
  noOffers: (model) => `${model}の提供プランは記録されていません。`,
  noOffersVia: (model, provider) => `${model}には${provider}の提供プランが記録されていません。`,
  others: (model, providers) =>
    `${model}の日付のある価格は、次の経路にも記録されています：${providers}。`,

  chartOf: (names) => `${names}の価格の推移グラフ。下の表に同じ数値があります。`,
  dotted: '点線は、その後価格が確認されていない期間、または開始日の記録がない期間を表します。',
  logarithmic: '価格の目盛りは対数です。等しい間隔は等しい比率を表します。',
  otherCurrency: (models) => `別の通貨のため、グラフに含まれていません：${models}。`,
};
