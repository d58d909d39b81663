import type { DecisionMessages } from './en.decision.js';
import { kinds } from './ja.kinds.js';

/** Japanese for the sections that help to decide. Long, because it has every key of the English. */
export const messages: DecisionMessages = {
  sections: {
    summary: '概要',
    verdict: '判定',
    scorecard: '選定スコアカード',
    'trade-offs': 'トレードオフ',
    switching: '乗り換え',
    'deep-dive': '詳細分析',
    faq: '質問と回答',
    related: '関連する比較',
    sources: '最終レビューと出典',
  },

  changes: {
    then: (date) => `${date}時点の数値を表示しています。`,
    now: (date) => `最新の数値（${date}時点）を表示しています。`,
    showNow: '最新の数値を表示',
    showThen: (date) => `${date}時点の数値を表示`,
    none: (date) => `${date}以降の変更は記録されていません。`,
    since: (count, date) => `${date}以降：${count}`,
    count: { other: '変更#件' },
    on: (date, change) => `${date}：${change}`,
    released: (date) => `${date}のリリースまでは未公開でした。`,
    cost: (after, before) => `このワークロードの月額費用：現在は${after}、以前は${before}。`,
    cheapest: (after, before) => `最安のプロバイダー：現在は${after}、以前は${before}。`,
    price: (what, provider, after, before) =>
      `${provider}の${what}：現在は100万トークンあたり${after}、以前は${before}。`,
    terms: (provider) => `${provider}の提供プランで、その他の条件が変更されました。`,
    begun: (provider, input, output) =>
      `${provider}の提供プランが追加：100万トークンあたり入力${input}、出力${output}。`,
    ended: (provider, input, output) =>
      `${provider}の提供プランが終了：100万トークンあたり入力${input}、出力${output}。`,
    fact: (what, after, before) => `${what}：現在は${after}、以前は${before}。`,
    score: (benchmark, score) => `${benchmark}の新しい結果：${score}。`,
  },

  scorecard: {
    age: 'リリースからの期間',
    providers: { other: '対応プロバイダー#社（このワークロード）' },
    comparable: { other: '比較できる結果#件' },
    noneComparable: '比較できる結果なし',
    leads: { other: 'リードするベンチマーク#件' },
    most: '最多',
    latest: '最新',
    newest: '最も新しい',
  },

  verdict: {
    signals: {
      scores: 'ベンチマークスコア',
      price: '価格',
      capabilities: '機能',
      context: 'コンテキストウィンドウ',
      availability: '提供状況',
      licence: 'ライセンス',
      speed: '速度',
      age: '新しさ',
    },
    leads: (first, second, lead) =>
      `${first}が${second}を上回り、その差は100ポイント中${lead}です。`,
    untested: 'どちらの性能が高いかは判定できません。比較できるベンチマークスコアがありません。',
    untestedAll:
      'どれの性能が最も高いかは判定できません。順位付けの対象となるすべてのモデルのスコアを比較できるベンチマークがありません。',
    byTheRest: (first, second, lead) =>
      `それ以外の評価対象では${first}が${second}を上回り、その差は100ポイント中${lead}です。`,
    closePair: (names, lead) =>
      `僅差のため優劣を判定できません。${names}の差は、100ポイント中${lead}です。`,
    close: (names, lead) =>
      `僅差のため優劣を判定できません。${names}の差は、100ポイント中${lead}以内です。`,
    level: (names) => `優劣を判定できません。${names}は同点です。`,
    split: (cheap, price, strong, scores) =>
      `価格とベンチマークで評価が分かれます。価格では${cheap}が${price}優位、ベンチマークスコアでは${strong}が${scores}優位です。`,
    restsOnPrice: (name) => `価格を考慮しなければ、${name}はリードしません。`,
    abstains: (signals) => `判定できません。比較できる情報が判明していない項目：${signals}。`,
    tooLittle: '判定できません。判明している情報のうち、比較できるものが少なすぎます。',
    onlyOne: (signal) =>
      `判定できません。評価対象のうち、比較できる項目は1つ（${signal}）だけです。`,
    noWeight: '判定できません。すべての重みが0です。',
    signal: (signal, points) => `${signal}（${points}）`,
    speaksFor: (name, signals) => `${name}に有利な項目：${signals}。`,
    nothingFor: (name) => `比較できる項目のうち、${name}に有利なものはありません。`,
    sole: (name) =>
      `順位付けの対象がありません。これらのモデルのうち、提供を終了していないのは${name}だけです。`,
    retired: (names) => `提供終了のため順位付けの対象外：${names}。`,
    soleReleased: (name) => `${name}と順位を比べられるモデルがありません。`,
    unreleased: (names, date) => `${date}時点で未公開のため順位付けの対象外：${names}。`,
    allUnreleased: (date) => `これらのモデルは、いずれも${date}時点で未公開です。`,
    allRetired: 'これらのモデルは、すべて提供を終了しています。',
    unranked: (names) => `判明している情報が少なすぎるため順位付けの対象外：${names}。`,
    covered: (share) => `比較できる部分は、重み全体の${share}を占めます。`,
    couldTurn: '比較できない部分によって、このリードが覆る可能性があります。',
    cannotTurn: '比較できない部分によって、このリードが覆ることはありません。',

    table: '判定の内訳',
    total: '合計',
    share: (share) => `配分${share}`,
    weightOf: (weight, share) => `重み${weight}（比較できる部分の${share}）`,
    coverage: (share) => `${share}が比較可能`,
    notWeighed: '評価対象外',
    ahead: (name, points) => `${name}が${points}リード`,
    aheadOf: (name, other, points) => `${name}が${other}を${points}リード`,
    even: '互角',
    goneWithout: 'この項目がなければリード消失',
    goneBelow: (weight) => `重み${weight}以下でリード消失`,
    goneAbove: (weight) => `重み${weight}以上でリード消失`,
    goneAt: (name, cost) => `${name}の費用が月額${cost}以上ならリード消失`,
    unknown: (names) => `除外：${names}の情報が不明`,
    outdated: (names) => `除外：${names}の最終確認から1年超`,
    incomparable: '除外：比較できる情報が判明していない',

    weighYourself: '重みを自分で調整',
    weights: '重み',
    ofMost: (weight, most) => `${most}中${weight}`,
    reset: '公表されている重みに戻す',
  },

  switching: {
    heading: (from, to) => `${from}から${to}へ`,
    from: (model) => `${model}から`,
    to: (model) => `${model}へ`,
    table: '行のモデルから列のモデルに乗り換えた場合の変化',
    shared: (providers) =>
      `両モデルとも${providers}で提供されています。エンドポイントが変わらないため、最初のテストに適しています。`,
    notShared:
      '記録されているプロバイダーの中に、このワークロード向けに両モデルを提供しているものはありません。',
    labels: {
      monthly: 'ワークロードの月額費用',
      input: '入力価格（100万トークンあたり）',
      output: '出力価格（100万トークンあたり）',
    },
    more: (what, amount) => `${what}：${amount}増。`,
    times: (what, amount, times) => `${what}：${amount}増、${times}になります。`,
    less: (what, amount) => `${what}：${amount}減。`,
    cheaper: (what, amount, share) => `${what}：${amount}減、${share}安くなります。`,
    prices: (offers) =>
      `価格はすべて、このワークロードで最安となる提供プランのものです（${offers}）。`,
    offer: (model, provider) => `${model}：${provider}`,
    lost: (what) => `失われるもの：${what}。`,
    gained: (what) => `加わるもの：${what}。`,
    inputs: {
      lost: (what) => `入力できなくなるもの：${what}。`,
      gained: (what) => `新たに入力できるもの：${what}。`,
    },
    outputs: {
      lost: (what) => `出力できなくなるもの：${what}。`,
      gained: (what) => `新たに出力できるもの：${what}。`,
    },
    licence: (from, to) => `ライセンスが変わります。変更前：${from}、変更後：${to}。`,
    tokenizer: (from, to) =>
      `トークナイザーが変わります。変更前：${from}、変更後：${to}。同じテキストでもトークン数が増減しますが、ここに示す価格には反映されていません。`,
    kept: (what) => `変更なし：${what}。`,
    unknown: (what) =>
      `情報の不足、古い価格、または出典間の不一致により比較できないもの：${what}。`,
    nothing: (from, to) => `${from}と${to}について、比較できる情報は判明していません。`,
    lessAMonth: (amount) => `月額${amount}減`,
    moreAMonth: (amount) => `月額${amount}増`,
    sameCost: '月額費用は同じ',
    capabilitiesLost: { other: '機能が#件減少' },
    capabilitiesGained: { other: '機能が#件増加' },
  },

  faq: {
    whichWindow: (models, two) =>
      `コンテキストウィンドウが${two ? '大きい' : '最も大きい'}のは、${models}のいずれですか？`,
    whichPrice: (models, two) =>
      `費用が${two ? '安い' : '最も安い'}のは、${models}のいずれですか？`,
    isOpen: (models) => `${models}はオープンソースですか？`,
    asked: (capability) => capability,
    whichSupports: (models, capabilities) =>
      `${capabilities}に対応しているのは、${models}のいずれですか？`,
    whichMultimodal: (models) => `マルチモーダルなのは、${models}のいずれですか？`,
    where: (models) => `${models}はどこで利用できますか？`,
    whenOver: (model, other) => `${other}ではなく${model}を選ぶのは、どのような場合ですか？`,
    when: (models) => `${models}を選ぶのは、どのような場合ですか？`,

    largest: (model, all, two) =>
      all
        ? `コンテキストウィンドウが${two ? '大きい' : '最も大きい'}のは${model}です。`
        : `判明している中でコンテキストウィンドウが最も大きいのは${model}です。`,
    sameWindow: (models, tokens) => `${models}のコンテキストウィンドウは同じで、${tokens}です。`,
    roughlySame: (models) => `${models}のコンテキストウィンドウはほぼ同じ大きさです。`,
    unclear: (two) =>
      two ? 'どちらが大きいかは判断できません。' : 'どれが最も大きいかは判断できません。',
    windowUnknown: (models) => `${models}のコンテキストウィンドウは不明です。`,

    cheapest: (model, all, two) =>
      all
        ? `${two ? '安い' : '最も安い'}のは${model}です。`
        : `費用が判明している中で最も安いのは${model}です。`,
    sameCost: (models, all) =>
      all
        ? `最も安いのは${models}で、費用は同額です。`
        : `費用が判明している中で最も安いのは${models}で、費用は同額です。`,
    offer: (model, monthly, provider, prices) =>
      `${model}の費用は、${provider}経由で月額${monthly}です（${prices}）。`,
    prices: {
      input: (price) => `入力100万トークンあたり${price}`,
      output: (price) => `出力100万トークンあたり${price}`,
      requestFee: (price) => `リクエストあたり${price}`,
      cacheRead: (price) => `キャッシュ読み取り100万トークンあたり${price}`,
      cacheWrite: (price) => `キャッシュ書き込み100万トークンあたり${price}`,
      reasoning: (price) => `推論100万トークンあたり${price}`,
      images: (price) => `画像100万トークンあたり${price}`,
      image: (price) => `画像1枚あたり${price}`,
      audio: (price) => `音声100万トークンあたり${price}`,
      webSearch: (price) => `ウェブ検索1回あたり${price}`,
      commitment: (price) => `月額${price}`,
    },
    severalPrices: (model) =>
      `${model}への長いリクエスト、バッチ、オフピーク時間帯などの一部のリクエストには別の価格が適用され、費用にはそれぞれの価格が反映されています。`,
    tier: (model, tokens) => `${model}の価格は、${tokens}を超えるリクエストに適用されるものです。`,
    listPrices: (workload) => `これらは、${workload}の場合の定価です。`,

    licence: {
      yes: (model, licence) => `${model}のライセンス：${licence}（オープンソースライセンス）。`,
      no: (model, licence) =>
        `${model}のライセンス：${licence}（オープンソースライセンスではない）。`,
      unknown: (model, licence) =>
        `${model}のライセンス：${licence}（オープンソースライセンスかどうかは不明）。`,
    },
    noLicence: (models) => `${models}については、ライセンスがないことが記録されています。`,
    licenceUnknown: (models) => `${models}のライセンスは不明です。`,
    weights: {
      yes: (models) => `${models}の重みはダウンロードできます。`,
      no: (models) => `${models}の重みはダウンロードできません。`,
      unknown: (models) => `${models}の重みをダウンロードできるかどうかは不明です。`,
    },
    weightsAlone: 'オープンウェイトであるだけでは、オープンソースモデルとは言えません。',

    supported: {
      yes: (models) => `${models}は「対応」と記録されています。`,
      no: (models) => `${models}は「非対応」と記録されています。`,
      unknown: (models) => `${models}については不明です。`,
    },

    providers: (model, providers) => `${model}の提供元は、${providers}です。`,
    notCounted: (model, count) => `${model}の提供プランのうち集計対象外：${count}件。`,
    more: { other: 'ほか#社' },
    noProviders: (models) => `${models}について、有効な提供プランは記録されていません。`,
    ownHardware: (models) =>
      `${models}の重みは、ダウンロードして自前のハードウェアで実行できます。`,

    choose: (model, reason) => `${model}を選ぶとよいのは、次の場合です。${reason}。`,
    also: (reason) => `${reason}。`,
  },

  related: {
    pair: (model, other) => `${model}と${other}の比較`,
    reasons: {
      family: '同じモデルファミリー',
      maker: '同じ開発元',
      price: '近い価格',
      score: '近いスコア',
      size: '近い規模',
    },
    none: '近い代替モデルは判明していません。',
    template: '{a}と{b}を含むhttpまたはhttpsのアドレス',
  },

  sources: {
    noReview: 'レビュー日は記録されていません。',
    reviewOf: (model, date) => `${model}：${date}`,
    noReviewOf: (model) => `${model}：レビュー日の記録なし`,
    citedFor: (model, facts) => `${model}での引用箇所：${facts}`,
    facts: { other: '引用箇所：#件' },
    citedForOffers: (model, providers) => `${model}の提供プランでの引用箇所：${providers}`,
    other: { bestFor: '適した用途', speed: '速度' },
    kinds,
  },

  summary: {
    valueFor: (value, model) => `${model}が${value}`,
    disputed: (value) => `${value}（出典により異なる）`,
    compared: (models) => `ここでは、${models}を並べて比較します。`,
    about: (model, about) => `${model}（${about}）`,
    made: (model, maker, year) => `${model}（${maker}、${year}）`,
    contextWindow: (values) => `コンテキストウィンドウは、${values}です。`,
    contextWindows: (least, most) =>
      `コンテキストウィンドウは、最小で${least}、最大で${most}です。`,
    sameContextWindow: (value) => `コンテキストウィンドウは、どのモデルも${value}です。`,
    lead: (benchmark, model, gap) =>
      `${benchmark}では${model}が${gap}差でリードしており、これは比較できるスコアの中で最も大きな明確な差です。`,
    leadAmongKnown: (benchmark, model, gap) =>
      `${benchmark}では${model}が${gap}差でリードしており、これは比較できるスコアの中で最も大きな明確な差です。ただし、このベンチマークのスコアがないモデルもあります。`,
    noLead: '比較できるスコアの中に、明確な差は記録されていません。',
    prices: (models) => `100万トークンあたりの定価は、${models}です。`,
    anyPrices: (models) => `100万トークンあたりの価格は、${models}です。`,
    priced: (model, input, output) => `${model}（入力${input}、出力${output}）`,
    workload: (workload) => `ワークロードは、${workload}です。`,
    unknown: (models, facts) => `${models}について不明な項目：${facts}。`,
    unknownOf: {
      organization: '開発元',
      released: 'リリース日',
      contextWindow: 'コンテキストウィンドウ',
      scores: '比較できるベンチマークスコア',
      cost: '費用',
    },
    nothing:
      '開発元、リリース日、コンテキストウィンドウ、比較できるスコア、価格は、いずれも判明していません。',
  },

  tradeOffs: {
    choose: (model) => `${model}を選ぶとよい場合`,
    when: {
      cost: (own, others) => `費用を最優先する場合：このワークロードで月額${own}に対し、${others}`,
      benchmark: (leads) => `明確な差のあるベンチマークにタスクが近い場合：${leads}`,
      contextWindow: (own, others) =>
        `リクエストが長い場合：コンテキストウィンドウ${own}に対し、${others}`,
      capability: (names, others) => `${names}が必要な場合：${others}は非対応であることが判明`,
      outputPrice: (own, others) =>
        `出力が費用の大半を占める場合：出力100万トークンあたり${own}に対し、${others}`,
      openSource: (licence, others) =>
        `オープンソースライセンス（${licence}）が必要な場合：${others}は該当しないことが判明`,
      openWeights: (licence, others) =>
        `モデルの重みをダウンロードしたい場合（${licence}）：${others}はダウンロードできないことが判明`,
      providers: (own, others) =>
        `プロバイダーの選択肢が必要な場合：プロバイダー${own}に対し、${others}`,
      speed: (own, others) => `高速な応答が必要な場合：${own}に対し、${others}`,
      maxOutput: (own, others) => `1回の回答が長い場合：最大${own}に対し、${others}`,
      knowledgeCutoff: (own, others) =>
        `新しい知識が重要な場合：学習データが${own}までであるのに対し、${others}`,
      released: (own, others) =>
        `最も新しいモデルがよい場合：リリースが${own}であるのに対し、${others}`,
      parametersTotal: (own, others) =>
        `セルフホストでメモリが限られる場合：パラメーター数${own}に対し、${others}`,
      parametersActive: (own, others) =>
        `セルフホストで計算能力が限られる場合：アクティブパラメーター数${own}に対し、${others}`,
      bestFor: (tags) => `用途がタグと合う場合：${tags}`,
    },
    unknownOf: (reason, models) => `${reason}。${models}は不明`,
    outdatedOf: (reason, models) => `${reason}。${models}の価格は最終確認から1年超`,
    nearest: (other) => `最も近い${other}`,
    lead: (benchmark, gap) => `${benchmark}で${gap}差`,
    notAllScored: (reason) => `${reason}。スコアのないモデルあり`,
    more: { other: 'ほか#件' },
    providers: { other: '#社' },
    speed: { other: '毎秒#トークン' },
    none: (models) =>
      `${models}だけに有利な情報は記録されていません。判断には独自のテストが必要です。`,
    tooLittle: (models) =>
      `比較できる情報が少なすぎるため、${models}をどのような場合に選ぶべきかは判断できません。`,
    unreleased: (models, date) => `${date}時点で未公開：${models}。`,
    leaving: {
      deprecated: (models) => `開発元は${models}の提供終了を進めています。`,
      retired: (models) => `開発元は${models}の提供を終了しました。`,
    },
    briefly: {
      cost: 'このワークロードで最も安い費用',
      benchmark: (names) => `スコア（${names}）`,
      contextWindow: '最大のコンテキストウィンドウ',
      capability: (names) => `対応機能（${names}）`,
      outputPrice: '最も安い出力価格',
      openSource: 'オープンソースライセンス',
      openWeights: 'オープンウェイト',
      providers: '最も多いプロバイダーの選択肢',
      speed: '最速の応答',
      maxOutput: '最長の回答',
      knowledgeCutoff: '最新の知識',
      released: '最も新しいリリース',
      parametersTotal: 'セルフホスト時の最小のメモリ要件',
      parametersActive: 'セルフホスト時の最小の計算要件',
      bestFor: (tags) => `タグ付けされた用途（${tags}）`,
    },
    amongKnown: (reason) => `${reason}［既知の範囲］`,
  },

  deepDive: {
    led: (benchmark, scores, model, gap) =>
      `${benchmark}のスコアは、${scores}で、${model}が${gap}差でリードしています。`,
    ledUncertain: (benchmark, scores, model, gap) =>
      `${benchmark}のスコアは、${scores}で、${model}が${gap}差で上回っていますが、これらのスコアの不確かさは不明です。`,
    same: (benchmark, score, models) => `${benchmark}のスコアは、${models}のいずれも${score}です。`,
    inseparable: (benchmark, scores) =>
      `${benchmark}のスコアは、${scores}ですが、差は不確かさの範囲内にあり、区別できません。`,
    ahead: (benchmark, scores, models) =>
      `${benchmark}のスコアは、${scores}ですが、上位のスコア（${models}）の差は不確かさの範囲内にあり、区別できません。`,
    leftOpen: (benchmark, scores) =>
      `${benchmark}のスコアは、${scores}ですが、同じモデルの別の結果もあるため、どれが最も良いかは判断できません。`,
    rows: { other: 'ベンチマーク#行' },
    leads: (rows, counts) => `比較できる${rows}を通じて、明確なリードの数は、${counts}です。`,
    noLeads: (rows) => `比較できる${rows}を通じて、明確にリードしているモデルはありません。`,
    apart: (benchmarks) =>
      `同じ条件で測定されていない、またはその可能性があるため比較できないもの：${benchmarks}。`,
    vendor: 'これらのスコアの一部は、開発元自身が報告したものです。',
    directional:
      'ベンチマークをどの程度重視すべきかは、そのタスクが実際の用途にどれだけ近いかによります。',
    untested: 'どのモデルの成果が優れているかは、独自のテストでしか判断できません。',

    footprintsDiffer: '対応機能に違いがあります。',
    footprintsClose: '対応機能は近似しています。すべて判明しており、違いはありません。',
    footprintsOpen:
      '機能の違いは記録されていませんが、すべての機能が記録されているわけでもありません。',
    noCapabilities: '機能が記録されていないため、違いがあるかどうかは判断できません。',
    capabilities: (names, answers) => `${names}：${answers}。`,
    has: (models) => `対応（${models}）`,
    lacks: (models) => `非対応（${models}）`,
    disputed: (models) => `出典により異なる（${models}）`,
    notKnown: (models) => `不明（${models}）`,
    unrecorded: (names) => `どのモデルについても不明：${names}。`,

    listed: (model, input, output, provider) =>
      `${model}の定価は、${provider}経由で入力100万トークンあたり${input}、出力100万トークンあたり${output}です。`,
    priced: (model, input, output, provider) =>
      `${model}の価格は、${provider}経由で入力100万トークンあたり${input}、出力100万トークンあたり${output}です。`,
    unpriced: (models, reason) => `${models}には、見積もりに使える価格がありません（${reason}）。`,
    blended: '混合単価（100万トークン）',
    blend: (input, output, values) =>
      `100万トークン（入力${input}、出力${output}）の混合単価は、${values}です。`,
    blendGap: (lowest, dearest, gap, share) =>
      `この混合単価が最も低いのは${lowest}で、${dearest}より${gap}低く、${share}安価です。`,
    blendTimes: (lowest, dearest, gap, share, times) =>
      `この混合単価が最も低いのは${lowest}で、${dearest}より${gap}低く、${share}安価です。${dearest}の費用は${times}です。`,
    sameBlend: '混合単価は同じです。',
    fees: 'リクエストごとの料金は混合単価に含まれません。',
    availability: (counts) => `見積もりに使える提供プランの提供元は、${counts}です。`,
    noFallback: (models) =>
      `プロバイダーが1社のみのため、${models}の代替となる提供元は記録されていません。`,

    choose: (model, reasons) => `${model}を選ぶ理由は、${reasons}です。`,
    verify:
      '本番導入の前に、利用予定のプロバイダー、リージョン、ツールを使い、実際のプロンプトで検証してください。',
  },
};
