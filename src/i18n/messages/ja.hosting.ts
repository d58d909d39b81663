import type { HostingMessages } from './en.hosting.js';

/** Japanese for what `<hosting-estimator>` alone says. */
export const messages: HostingMessages = {
  title: 'セルフホスティングとAPI価格の比較',
  plan: 'ホスティング',
  expected: {
    number: (least, most) => `${least}から${most}までの数値`,
    whole: (least, most) => `${least}から${most}までの整数`,
    throughput: '毎秒のトークン数。全モデル共通、または「モデル: 数値, モデル: 数値」',
  },

  hardware: 'ハードウェアと価格',
  offer: (hardware, provider, price) => `${hardware}、${provider}、${price}`,
  spotOffer: (hardware, provider, price) => `${hardware}、${provider}、${price}、スポット`,
  unpriced: (hardware) => `${hardware}、価格は不明`,
  precision: '重み1つのビット数',
  rental: '支払い対象',
  rentals: {
    always: '月の全時間',
    scheduled: 'スケジュールの時間',
    'per-second': '稼働した秒数のみ',
  },
  counts: '数えるトークン',
  counted: { output: '出力トークン', all: '入力と出力のトークン' },
  against: '比較するAPIの提供プラン',
  ownOffer: '同じモデルの最安プラン',
  more: 'コンテキスト、同時リクエスト、メモリ、ご自身の価格',
  speedOf: (model) => `${model}の毎秒トークン数`,
  speedHint: '1レプリカの全リクエスト合計。例：1000。',
  measuredHint: (speed) => `空欄の場合は測定値（${speed}）。`,
  fields: {
    utilisation: '使用率（%）',
    hoursPerDay: '1日の時間数',
    daysPerWeek: '週の日数',
    context: '各リクエストのコンテキスト（トークン）',
    concurrent: '同時リクエスト数',
    overhead: 'オーバーヘッド（重みの%）',
    mostGpus: 'マシン1台のGPU数',
    cacheBytes: '1トークンのキャッシュ（バイト）',
    hourly: 'ご自身のGPU価格（1基1時間あたり）',
  },
  hints: {
    utilisation: 'スループットのうち平均して使う割合。',
    context: '空欄の場合はワークロードが必要とする量。',
    cacheBytes: '不明なモデルに使います。',
    hourly: '空欄の場合は上の価格。',
  },
  outOfRange: (least, most) => `${least}から${most}までの数値を入力してください。`,
  wholeOutOfRange: (least, most) => `${least}から${most}までの整数を入力してください。`,

  rows: {
    memory: 'メモリ',
    gpus: '1レプリカのGPU',
    speed: '1レプリカのスループット',
    rent: '1レプリカの賃料',
    capacity: '1レプリカの処理能力',
    copies: 'このワークロードのレプリカ数',
    busy: '稼働時間',
    bill: '月々の請求額',
    perMillion: '100万トークンあたり',
    api: 'APIの提供プラン',
    breakEven: '損益分岐点',
  },
  partNames: { weights: '重み', keyValueCache: 'KVキャッシュ', overhead: 'オーバーヘッド' },
  copies: { other: '#レプリカ' },
  atLeast: (amount) => `${amount}以上`,
  cacheUnknown: 'KVキャッシュは不明',
  doesNotFit: (gpus, most) => `マシン1台に収まりません（必要：${gpus}、上限：${most}）`,
  yourNumber: 'ご自身の値',
  measured: '測定値',
  measuredWith: (requests) => `同時${requests}での測定値`,
  bound: (speed, requests) => `同時${requests}では、メモリ帯域幅による出力の上限は${speed}`,
  exceeds: 'メモリ帯域幅の上限を超えています',
  atCapacity: (price) => `最大稼働時${price}`,
  atWorkload: (price) => `このワークロードで${price}`,
  offerOf: (provider, model) => `${provider}経由の${model}`,
  aMonth: (price) => `月額${price}`,
  even: {
    from: (volume) => `月${volume}から`,
    requests: (requests) => `月${requests}`,
    steady: (volume) => `月${volume}からは常に安価`,
    never: 'この速度では到達しません',
    tooMuch: (volume) => `採算が取れるのは月${volume}からで、1レプリカの処理能力を超えます`,
    would: (volume) => `1レプリカの採算が取れるのは月${volume}から`,
    any: '最初のリクエストから',
    open: 'スループットによります',
    takes: (speed) => `必要なのは${speed}以上`,
    noOffer: '比較する提供プランがありません',
  },
  gaps: {
    unreleased: 'この日には未公開',
    closed: '重みが公開されていません',
    'no-hardware': 'カタログにこのハードウェアの記載がありません',
    parameters: 'パラメーター数が不明です',
    'hardware-memory': 'ハードウェアのメモリが不明です',
    'does-not-fit': 'マシン1台に収まりません',
    'no-price': 'ハードウェアの価格が不明です。ご自身の価格を入力してください',
    currency: 'ハードウェアの請求は別の通貨です',
    throughput: 'このハードウェアでのスループットは不明です。ご自身の値を入力してください',
  },
  tooLong: 'リクエストがこのコンテキストより長くなっています',
  beyondContext: 'モデルのコンテキストを超えています',

  hosts: (model, gpus, cost) => `${model}は${gpus}で動作し、月額${cost}です。`,
  hostsBySecond: (model, gpus, cost) =>
    `${model}は${gpus}で動作し、このワークロードは月額${cost}です。`,
  hostsCopies: (model, gpus, copies, cost) =>
    `${model}は1レプリカあたり${gpus}で動作します。このワークロードには${copies}が必要で、月額${cost}です。`,
  hostsIn: (model, gpus) => `${model}は${gpus}で動作します。`,
  cannot: (model, reason) => `${model}の費用は示せません：${reason}。`,
  offerCosts: (offer, cost) => `${offer}は${cost}です。`,
  breaksEven: (volume) =>
    `月${volume}から、セルフホスティングの費用は提供プランを超えなくなります。`,
  breaksEvenSteadily: (volume, steady) =>
    `月${volume}から、セルフホスティングの費用は提供プランを超えなくなります。ただしレプリカの追加で再び割高になることがあり、${steady}からはそれもなくなります。`,
  neverBreaksEven: (volume, capacity, speed) =>
    `この速度ではセルフホスティングの採算は取れません。月${volume}が必要ですが、1レプリカの処理能力は${capacity}です。採算を取るには${speed}以上が必要です。`,
  neverBySecond: (speed) =>
    `この速度ではセルフホスティングの採算は取れません。採算を取るには${speed}以上が必要です。`,
  alwaysCheaper: 'セルフホスティングは最初のリクエストから安価です。',
  wouldBreakEven: (speed) => `${speed}以上であれば、セルフホスティングの採算が取れます。`,
  faster: (first, share, second) =>
    `${first}の1レプリカは、毎秒のトークン数が${second}の1レプリカより${share}多くなります。`,
  timesFaster: (first, times, second) =>
    `${first}の1レプリカは、毎秒のトークン数が${second}の1レプリカの${times}です。`,
  aboveBound: (model, requests, speed) =>
    `${model}のスループットを確認してください。同時${requests}では、GPUのメモリ帯域幅による出力の上限は${speed}です。`,
  neededAboveBound: (requests, speed) =>
    `同時${requests}では、この速度に達しません。GPUのメモリ帯域幅による出力の上限は${speed}です。`,

  forWorkload: (workload) => `ワークロード：${workload}。`,
  countsOutput:
    'スループットと費用では、出力トークンを数えます。リクエストの入力も同じハードウェアが読み込みます。',
  countsAll: 'スループットと費用では、読み込むトークンと書き出すトークンの両方を数えます。',
  assumes: (requests, context, share, measured) =>
    `メモリは同時${requests}、それぞれ${context}、KVキャッシュの値1つに16ビットとして見積もっています。オーバーヘッドは重みの${share}としています。EleutherAI（Transformer Math 101）によれば最大${measured}です。`,
  lowerBounds: (models) =>
    `${models}のKVキャッシュは不明です。必要量と費用は、少なくとも表示の値になります。`,
  onlyRent: 'GPUの賃料のみを含みます。人件費、ネットワーク、ストレージは含みません。',
  spotNote: 'スポットのハードウェアは、いつでも回収されることがあります。',
  outdated: (date) => `ハードウェアの価格は、最終確認（${date}）から1年を超えています。`,
  unconverted: (currency, shown) =>
    `カタログに${currency}の為替レートがありません。費用は${shown}で示しています。`,

  chart: '利用量と費用',
  chartModel: 'グラフのモデル',
  chartOf: (model) =>
    `${model}のセルフホスティングとAPIの提供プランの月額費用を、月間リクエスト数に対して示します。同じ数値を下の表に示します。`,
  chartTable: 'グラフの数値',
  hosted: (model) => `${model}、セルフホスティング`,
  requests: '月間リクエスト数',
  costAxis: '月額費用',
  crossing: '損益分岐点',
  today: 'このワークロード',

  formulas: {
    memory:
      '重み：パラメーター数 × ビット数 ÷ 8。KVキャッシュ：キーと値 × ヘッド数 × サイズ × 層数 × ビット数 ÷ 8 × トークン数 × リクエスト数。オーバーヘッド：重みに対する割合。',
    gpus: 'メモリ ÷ GPU 1基のメモリ（切り上げ）。',
    gpusMeasured: 'スループットを測定したときのGPU数。',
    bound:
      '同時リクエスト数 × GPU数 × メモリ帯域幅 ÷ 1トークンごとに読み込む量（アクティブな重みとKVキャッシュ）。',
    rent: '1時間の価格 × GPU数 × 月の時間数（使用の有無を問わず）。常時稼働：24 × 365 ÷ 12時間。スケジュール：1日の時間数 × 週の日数 × 365 ÷ 7 ÷ 12。',
    capacity: 'スループット × 使用率 × 1時間の秒数 × 月の時間数。',
    copies: 'ワークロードのトークン数 ÷ 1レプリカの処理能力（切り上げ）。',
    busy: 'ワークロードのトークン数 ÷ スループット ÷ 1時間の秒数。',
    bill: '1レプリカの費用 × レプリカ数。',
    billBySecond: '1時間の価格 × GPU数 × 稼働時間。',
    perMillion: '費用 × 1,000,000 ÷ トークン数。',
    volume: '1レプリカの費用 ÷ 提供プランの1リクエストの料金 × 1リクエストのトークン数。',
    requests: '1レプリカの費用 ÷ 提供プランの1リクエストの料金。',
    steady: '追加してもセルフホスティングが再び高くならないレプリカ数 × 損益分岐点。',
    needed: '損益分岐点 ÷ 使用率 ÷ 1時間の秒数 ÷ 月の時間数（切り上げ）。',
    neededBySecond:
      '1時間の価格 ÷ 1時間の秒数 × 1リクエストのトークン数 ÷ 提供プランの1リクエストの料金（切り上げ）。',
    faster: 'スループットの差 ÷ 低いほうのスループット。',
  },
};
