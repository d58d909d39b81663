import type { DecisionMessages } from './en.decision.js';
import { kinds } from './ar.kinds.js';

/** Arabic for the sections that help to decide. Long, because it has every key of the English. */
export const messages: DecisionMessages = {
  sections: {
    summary: 'الملخّص',
    verdict: 'الحكم',
    scorecard: 'بطاقة التقييم لاتخاذ القرار',
    'trade-offs': 'المفاضلة',
    switching: 'الانتقال بين النماذج',
    'deep-dive': 'تحليل معمّق',
    faq: 'أسئلة وأجوبة',
    related: 'مقارنات ذات صلة',
    sources: 'آخر مراجعة والمصادر',
  },

  changes: {
    then: (date) => `هذه هي البيانات في ${date}.`,
    now: (date) => `هذه هي أحدث البيانات، في ${date}.`,
    showNow: 'عرض أحدث البيانات',
    showThen: (date) => `عرض بيانات ${date}`,
    none: (date) => `لا يوجد تغيير مسجَّل منذ ${date}.`,
    since: (count, date) => `${count} منذ ${date}`,
    count: {
      zero: '# تغيير',
      one: 'تغيير واحد',
      two: 'تغييران',
      few: '# تغييرات',
      many: '# تغييرًا',
      other: '# تغيير',
    },
    on: (date, change) => `${date}: ${change}`,
    released: (date) => `لم يصدر قبل ${date}.`,
    cost: (after, before) => `تكلفة عبء العمل هذا شهريًا: الآن ${after}، وسابقًا ${before}.`,
    cheapest: (after, before) => `أرخص مزوّد: الآن ${after}، وسابقًا ${before}.`,
    price: (what, provider, after, before) =>
      `${what} لكل مليون رمز لدى ${provider}: الآن ${after}، وسابقًا ${before}.`,
    terms: (provider) => `تغيّرت شروط أخرى في عرض ${provider}.`,
    begun: (provider, input, output) =>
      `عرض جديد من ${provider}: الإدخال ${input} والإخراج ${output} لكل مليون رمز.`,
    ended: (provider, input, output) =>
      `عرض منتهٍ من ${provider}: الإدخال ${input} والإخراج ${output} لكل مليون رمز.`,
    fact: (what, after, before) => `${what}: الآن ${after}، وسابقًا ${before}.`,
    score: (benchmark, score) => `نتيجة جديدة في ${benchmark}: ${score}.`,
  },

  scorecard: {
    age: 'العمر',
    providers: {
      zero: 'لا يوجد مزوّد لعبء العمل هذا',
      one: 'مزوّد واحد لعبء العمل هذا',
      two: 'مزوّدان لعبء العمل هذا',
      few: '# مزوّدين لعبء العمل هذا',
      many: '# مزوّدًا لعبء العمل هذا',
      other: '# مزوّد لعبء العمل هذا',
    },
    comparable: {
      zero: '# نتيجة قابلة للمقارنة',
      one: 'نتيجة واحدة قابلة للمقارنة',
      two: 'نتيجتان قابلتان للمقارنة',
      few: '# نتائج قابلة للمقارنة',
      many: '# نتيجة قابلة للمقارنة',
      other: '# نتيجة قابلة للمقارنة',
    },
    noneComparable: 'لا توجد نتيجة قابلة للمقارنة',
    leads: {
      zero: 'غير متقدّم في أي اختبار معياري',
      one: 'متقدّم في اختبار معياري واحد',
      two: 'متقدّم في اختبارين معياريين',
      few: 'متقدّم في # اختبارات معيارية',
      many: 'متقدّم في # اختبارًا معياريًا',
      other: 'متقدّم في # اختبار معياري',
    },
    most: 'الأكثر',
    latest: 'الأحدث',
    newest: 'الأحدث',
  },

  verdict: {
    signals: {
      scores: 'نتائج الاختبارات المعيارية',
      price: 'السعر',
      capabilities: 'القدرات',
      context: 'نافذة السياق',
      availability: 'التوفّر',
      licence: 'الترخيص',
      speed: 'السرعة',
      age: 'العمر',
    },
    leads: (first, second, lead) => `يتقدّم ${first} على ${second}، والفارق ${lead} من 100.`,
    untested: 'لا يمكن القول أيّهما أفضل أداءً: لا توجد نتائج اختبارات معيارية قابلة للمقارنة.',
    untestedAll:
      'لا يمكن القول أيّها أفضل أداءً: لا يوجد اختبار معياري له نتائج قابلة للمقارنة لجميع النماذج المرتَّبة.',
    byTheRest: (first, second, lead) =>
      `بحسب كل ما عدا ذلك مما له وزن، يتقدّم ${first} على ${second}، والفارق ${lead} من 100.`,
    closePair: (names, lead) =>
      `النتيجة متقاربة إلى حدّ لا يسمح بالحسم بين ${names}: الفارق ${lead} من 100.`,
    close: (names, lead) =>
      `النتيجة متقاربة إلى حدّ لا يسمح بالحسم بين ${names}: الفارق ${lead} من 100 على الأكثر.`,
    level: (names) => `النتيجة متقاربة إلى حدّ لا يسمح بالحسم: تعادل بين ${names}.`,
    split: (cheap, price, strong, scores) =>
      `السعر والاختبارات المعيارية لا يتفقان: السعر يرجّح ${cheap} (${price})، ونتائج الاختبارات المعيارية ترجّح ${strong} (${scores}).`,
    restsOnPrice: (name) => `لولا السعر لما تقدّم ${name}.`,
    abstains: (signals) => `لا يمكن الحكم: لا يُعرف شيء قابل للمقارنة عن ${signals}.`,
    tooLittle: 'لا يمكن الحكم: ما هو معروف وقابل للمقارنة لا يكفي.',
    onlyOne: (signal) =>
      `لا يمكن الحكم: من بين كل ما له وزن لا يمكن مقارنة سوى أمر واحد (${signal}).`,
    noWeight: 'لا يمكن الحكم: جميع الأوزان صفر.',
    signal: (signal, points) => `${signal} (${points})`,
    speaksFor: (name, signals) => `لصالح ${name}: ${signals}.`,
    nothingFor: (name) => `لا شيء مما يمكن مقارنته يرجّح ${name}.`,
    sole: (name) => `لا شيء لترتيبه: من بين هذه النماذج، النموذج ${name} وحده غير موقوف.`,
    retired: (names) => `خارج الترتيب بسبب الإيقاف: ${names}.`,
    soleReleased: (name) => `لا يوجد نموذج آخر يمكن ترتيبه مع ${name}.`,
    unreleased: (names, date) => `خارج الترتيب، لعدم الصدور بعدُ في ${date}: ${names}.`,
    allUnreleased: (date) => `لم يكن أيٌّ من هذه النماذج قد صدر في ${date}.`,
    allRetired: 'جميع هذه النماذج موقوفة.',
    unranked: (names) => `خارج الترتيب، لأن المعلومات المعروفة لا تكفي: ${names}.`,
    covered: (share) => `يشكّل ما يمكن مقارنته ${share} من الأوزان.`,
    couldTurn: 'ما لا يمكن مقارنته قد يفوق هذا التقدّم وزنًا.',
    cannotTurn: 'ما لا يمكن مقارنته لا يمكن أن يفوق هذا التقدّم وزنًا.',

    table: 'مكوّنات الحكم',
    total: 'المجموع',
    share: (share) => `الحصة ${share}`,
    weightOf: (weight, share) => `الوزن ${weight} (${share} مما تشمله التغطية)`,
    coverage: (share) => `التغطية: ${share}`,
    notWeighed: 'بلا وزن',
    ahead: (name, points) => `يتقدّم ${name}، والفارق ${points}`,
    aheadOf: (name, other, points) => `يتقدّم ${name} على ${other}، والفارق ${points}`,
    even: 'تعادل',
    goneWithout: 'يزول التقدّم من دون هذا المعيار',
    goneBelow: (weight) => `يزول التقدّم عند وزن ${weight} أو أقل`,
    goneAbove: (weight) => `يزول التقدّم عند وزن ${weight} أو أكثر`,
    goneAt: (name, cost) => `يزول التقدّم إذا بلغت تكلفة ${name} شهريًا ${cost} أو أكثر`,
    unknown: (names) => `مستبعَد: غير معروف لـ\u00a0${names}`,
    outdated: (names) => `مستبعَد: مضى أكثر من عام على آخر تحقّق لـ\u00a0${names}`,
    incomparable: 'مستبعَد: لا يُعرف شيء قابل للمقارنة',

    weighYourself: 'حدّد الأوزان بنفسك',
    weights: 'الأوزان',
    ofMost: (weight, most) => `${weight} من ${most}`,
    reset: 'العودة إلى الأوزان المنشورة',
  },

  switching: {
    heading: (from, to) => `من ${from} إلى ${to}`,
    from: (model) => `من ${model}`,
    to: (model) => `إلى ${model}`,
    table: 'ما يعنيه الانتقال من نموذج الصف إلى نموذج العمود',
    shared: (providers) =>
      `كلاهما متوفّر لدى ${providers}: ابدأ التجربة هناك، حيث تبقى نقطة النهاية نفسها.`,
    notShared: 'لا يوجد مزوّد مسجَّل لديه عروض لكليهما لعبء العمل هذا.',
    labels: {
      monthly: 'التكلفة الشهرية لعبء العمل',
      input: 'سعر الإدخال لكل مليون رمز',
      output: 'سعر الإخراج لكل مليون رمز',
    },
    more: (what, amount) => `${what}: زيادة قدرها ${amount}.`,
    times: (what, amount, times) =>
      `${what}: زيادة قدرها ${amount}، أي ${times} القيمة قبل الانتقال.`,
    less: (what, amount) => `${what}: انخفاض قدره ${amount}.`,
    cheaper: (what, amount, share) =>
      `${what}: انخفاض قدره ${amount}، أي أقل تكلفة بنسبة ${share}.`,
    prices: (offers) => `جميع الأسعار هي أسعار أرخص عرض لعبء العمل: ${offers}.`,
    offer: (model, provider) => `${model} عبر ${provider}`,
    lost: (what) => `ما يُفقد: ${what}.`,
    gained: (what) => `ما يُكتسب: ${what}.`,
    inputs: {
      lost: (what) => `لم يعد مقبولًا في الإدخال: ${what}.`,
      gained: (what) => `أصبح مقبولًا في الإدخال: ${what}.`,
    },
    outputs: {
      lost: (what) => `لم يعد متاحًا في الإخراج: ${what}.`,
      gained: (what) => `أصبح متاحًا في الإخراج: ${what}.`,
    },
    licence: (from, to) => `يتغيّر الترخيص: قبل الانتقال ${from}، وبعده ${to}.`,
    tokenizer: (from, to) =>
      `يتغيّر مُجزِّئ النص: قبل الانتقال ${from}، وبعده ${to}. عندئذٍ يُحسب النص نفسه بعدد أكبر أو أقل من الرموز، وهو ما لا يراعيه أي سعر هنا.`,
    kept: (what) => `دون تغيير: ${what}.`,
    unknown: (what) => `تتعذّر المقارنة، لنقص المعلومات أو قِدمها أو تعارض المصادر: ${what}.`,
    nothing: (from, to) => `لا يُعرف شيء قابل للمقارنة عن ${from} و${to}.`,
    lessAMonth: (amount) => `أقل شهريًا بمقدار ${amount}`,
    moreAMonth: (amount) => `أكثر شهريًا بمقدار ${amount}`,
    sameCost: 'التكلفة الشهرية نفسها',
    capabilitiesLost: {
      zero: 'تُفقد # قدرة',
      one: 'تُفقد قدرة واحدة',
      two: 'تُفقد قدرتان',
      few: 'تُفقد # قدرات',
      many: 'تُفقد # قدرة',
      other: 'تُفقد # قدرة',
    },
    capabilitiesGained: {
      zero: 'تُكتسب # قدرة',
      one: 'تُكتسب قدرة واحدة',
      two: 'تُكتسب قدرتان',
      few: 'تُكتسب # قدرات',
      many: 'تُكتسب # قدرة',
      other: 'تُكتسب # قدرة',
    },
  },

  faq: {
    whichWindow: (models, two) =>
      `أيّ ${two ? 'النموذجين' : 'النماذج'} لديه أكبر نافذة سياق: ${models}؟`,
    whichPrice: (models, two) => `أيّ ${two ? 'النموذجين' : 'النماذج'} أرخص: ${models}؟`,
    isOpen: (models) => `هل ${models} مفتوح المصدر؟`,
    asked: (capability) => capability,
    whichSupports: (models, capabilities) => `أيّ نموذج يدعم ${capabilities}: ${models}؟`,
    whichMultimodal: (models) => `أيّ نموذج متعدد الوسائط: ${models}؟`,
    where: (models) => `أين يمكن تشغيل ${models}؟`,
    whenOver: (model, other) => `متى يُفضَّل اختيار ${model} على ${other}؟`,
    when: (models) => `متى يُفضَّل اختيار ${models}؟`,

    largest: (model, all, two) =>
      all
        ? `أكبر ${two ? 'النافذتين' : 'نافذة سياق'} هي نافذة ${model}.`
        : `من بين نوافذ السياق المعروفة، نافذة ${model} هي الأكبر.`,
    sameWindow: (models, tokens) => `نافذة السياق هي نفسها لـ\u00a0${models}: ${tokens}.`,
    roughlySame: (models) => `نوافذ السياق متقاربة الحجم لـ\u00a0${models}.`,
    unclear: (two) => `لا يمكن القول ${two ? 'أيّهما' : 'أيّها'} الأكبر.`,
    windowUnknown: (models) => `نافذة السياق غير معروفة لـ\u00a0${models}.`,

    cheapest: (model, all, two) =>
      all
        ? `الأرخص ${two ? 'بين النموذجين ' : ''}هو ${model}.`
        : `من بين التكاليف المعروفة، تكلفة ${model} هي الأدنى.`,
    sameCost: (models, all) =>
      all
        ? `أدنى تكلفة هي نفسها لـ\u00a0${models}.`
        : `من بين التكاليف المعروفة، أدنى تكلفة هي نفسها لـ\u00a0${models}.`,
    offer: (model, monthly, provider, prices) =>
      `تبلغ تكلفة ${model} شهريًا ${monthly} عبر ${provider}، بسعر ${prices}.`,
    prices: {
      input: (price) => `${price} لكل مليون من رموز الإدخال`,
      output: (price) => `${price} لكل مليون من رموز الإخراج`,
      requestFee: (price) => `${price} لكل طلب`,
      cacheRead: (price) => `${price} لكل مليون من رموز الإدخال المقروءة من الذاكرة المؤقتة`,
      cacheWrite: (price) => `${price} لكل مليون من الرموز المكتوبة في الذاكرة المؤقتة`,
      reasoning: (price) => `${price} لكل مليون من رموز الاستدلال`,
      images: (price) => `${price} لكل مليون من رموز الصور`,
      image: (price) => `${price} لكل صورة`,
      audio: (price) => `${price} لكل مليون من رموز الصوت`,
      webSearch: (price) => `${price} لكل عملية بحث في الويب`,
      commitment: (price) => `${price} شهريًا`,
    },
    severalPrices: (model) =>
      `لبعض الطلبات إلى ${model}، كالطويلة أو التي في دفعات أو في ساعات انخفاض الطلب، أسعار أخرى، والتكلفة تحتسب كلًّا منها بسعره.`,
    tier: (model, tokens) => `أسعار ${model} هي أسعار الطلبات التي تتجاوز ${tokens}.`,
    listPrices: (workload) => `هذه أسعار معلنة لعبء العمل التالي: ${workload}.`,

    licence: {
      yes: (model, licence) => `ترخيص ${model}: ${licence}، وهو ترخيص مفتوح المصدر.`,
      no: (model, licence) => `ترخيص ${model}: ${licence}، وليس ترخيصًا مفتوح المصدر.`,
      unknown: (model, licence) => `ترخيص ${model}: ${licence}؛ ولا يُعرف هل هو ترخيص مفتوح المصدر.`,
    },
    noLicence: (models) => `المسجَّل أنه لا يوجد ترخيص لـ\u00a0${models}.`,
    licenceUnknown: (models) => `الترخيص غير معروف لـ\u00a0${models}.`,
    weights: {
      yes: (models) => `يمكن تنزيل أوزان ${models}.`,
      no: (models) => `لا يمكن تنزيل أوزان ${models}.`,
      unknown: (models) => `لا يُعرف هل يمكن تنزيل أوزان ${models}.`,
    },
    weightsAlone: 'الأوزان المفتوحة وحدها لا تجعل النموذج مفتوح المصدر.',

    supported: {
      yes: (models) => `الدعم مسجَّل لـ\u00a0${models}.`,
      no: (models) => `عدم الدعم مسجَّل لـ\u00a0${models}.`,
      unknown: (models) => `لا يُعرف شيء عن الدعم في ${models}.`,
    },

    providers: (model, providers) => `يتوفّر ${model} لدى ${providers}.`,
    notCounted: (model, count) => `عروض غير محسوبة لـ\u00a0${model}: ${count}.`,
    more: {
      zero: '# مزوّد آخر',
      one: 'مزوّد آخر',
      two: 'مزوّدين آخرين',
      few: '# مزوّدين آخرين',
      many: '# مزوّدًا آخر',
      other: '# مزوّد آخر',
    },
    noProviders: (models) => `لا يوجد عرض سارٍ مسجَّل لـ\u00a0${models}.`,
    ownHardware: (models) => `يمكن تنزيل أوزان ${models} لتشغيلها على عتادك الخاص.`,

    choose: (model, reason) => `اختر ${model} إذا ${reason}.`,
    also: (reason) => `وكذلك إذا ${reason}.`,
  },

  related: {
    pair: (model, other) => `${model} مقابل ${other}`,
    reasons: {
      family: 'العائلة نفسها',
      maker: 'الجهة المطوِّرة نفسها',
      price: 'سعر متقارب',
      score: 'نتائج متقاربة',
      size: 'حجم متقارب',
    },
    none: 'لا يُعرف بديل قريب.',
    template: 'عنوان http أو https يتضمّن {a} و{b}',
  },

  sources: {
    noReview: 'لا يوجد تاريخ مراجعة مسجَّل.',
    reviewOf: (model, date) => `\u2068${model}\u2069: ${date}`,
    noReviewOf: (model) => `\u2068${model}\u2069: لا يوجد تاريخ مسجَّل`,
    citedFor: (model, facts) => `مصدر لمعلومات عن ${model}: ${facts}`,
    facts: {
      zero: 'مصدر لـ\u00a0# معلومة',
      one: 'مصدر لمعلومة واحدة',
      two: 'مصدر لمعلومتين',
      few: 'مصدر لـ\u00a0# معلومات',
      many: 'مصدر لـ\u00a0# معلومة',
      other: 'مصدر لـ\u00a0# معلومة',
    },
    citedForOffers: (model, providers) => `مصدر لعروض ${model}: ${providers}`,
    other: { bestFor: 'الاستخدامات المناسبة', speed: 'السرعة' },
    kinds,
  },

  summary: {
    valueFor: (value, model) => `${value} لـ\u00a0${model}`,
    disputed: (value) => `${value} (المصادر متعارضة)`,
    compared: (models) => `تضع هذه المقارنة ${models} جنبًا إلى جنب.`,
    about: (model, about) => `${model} (${about})`,
    made: (model, maker, year) => `${model} (${maker}، ${year})`,
    contextWindow: (values) => `نافذة السياق: ${values}.`,
    contextWindows: (least, most) => `تتراوح نوافذ السياق بين ${least} و${most}.`,
    sameContextWindow: (value) => `نافذة السياق في كل نموذج: ${value}.`,
    lead: (benchmark, model, gap) =>
      `في ${benchmark} يتقدّم ${model}، والفارق ${gap}، وهو أوسع فارق واضح بين النتائج التي يمكن مقارنتها.`,
    leadAmongKnown: (benchmark, model, gap) =>
      `في ${benchmark} يتقدّم ${model}، والفارق ${gap}، وهو أوسع فارق واضح بين النتائج التي يمكن مقارنتها؛ وليس لكل نموذج نتيجة هناك.`,
    noLead: 'لا يوجد تقدّم واضح مسجَّل بين النتائج التي يمكن مقارنتها.',
    prices: (models) => `الأسعار المعلنة لكل مليون رمز: ${models}.`,
    anyPrices: (models) => `الأسعار لكل مليون رمز: ${models}.`,
    priced: (model, input, output) => `${model} (الإدخال ${input}، الإخراج ${output})`,
    workload: (workload) => `عبء العمل: ${workload}.`,
    unknown: (models, facts) => `غير معروف عن ${models}: ${facts}.`,
    unknownOf: {
      organization: 'الجهة المطوِّرة',
      released: 'تاريخ الإصدار',
      contextWindow: 'نافذة السياق',
      scores: 'نتائج قابلة للمقارنة في الاختبارات المعيارية',
      cost: 'التكلفة',
    },
    nothing:
      'لا يُعرف شيء من الجهات المطوِّرة وتواريخ الإصدار ونوافذ السياق والنتائج القابلة للمقارنة والأسعار.',
  },

  tradeOffs: {
    choose: (model) => `اختر ${model} إذا`,
    when: {
      cost: (own, others) => `كانت التكلفة هي الفيصل: ${own} شهريًا لعبء العمل هذا، مقابل ${others}`,
      benchmark: (leads) => `كانت مهامك تشبه اختبارات معيارية فيها تقدّم واضح: ${leads}`,
      contextWindow: (own, others) =>
        `كانت الطلبات طويلة: نافذة سياق سعتها ${own}، مقابل ${others}`,
      capability: (names, others) =>
        `كنت تحتاج إلى ما يلي: ${names}؛ ومن المعروف أنه غير متوفّر في ${others}`,
      outputPrice: (own, others) =>
        `كان الإخراج يشكّل معظم التكلفة: ${own} لكل مليون من رموز الإخراج، مقابل ${others}`,
      openSource: (licence, others) =>
        `كنت تحتاج إلى ترخيص مفتوح المصدر (${licence})، ومن المعروف أنه غير متوفّر لـ\u00a0${others}`,
      openWeights: (licence, others) =>
        `كنت تريد تنزيل الأوزان (${licence})، ومن المعروف أن ذلك غير ممكن لـ\u00a0${others}`,
      providers: (own, others) => `كان تعدّد المزوّدين مهمًا لك: ${own}؛ وللمقارنة: ${others}`,
      speed: (own, others) => `كان لا بد من سرعة الإجابات: ${own}؛ وللمقارنة: ${others}`,
      maxOutput: (own, others) => `كانت الإجابة الواحدة طويلة: حتى ${own}، مقابل ${others}`,
      knowledgeCutoff: (own, others) =>
        `كانت حداثة المعرفة مهمة: بيانات تدريب حتى ${own}، مقابل ${others}`,
      released: (own, others) => `كنت تفضّل الأحدث: صدر في ${own}، مقابل ${others}`,
      parametersTotal: (own, others) =>
        `كنت تستضيفه بنفسك والذاكرة محدودة: عدد المعلمات ${own}، مقابل ${others}`,
      parametersActive: (own, others) =>
        `كنت تستضيفه بنفسك والقدرة الحاسوبية محدودة: عدد المعلمات النشطة ${own}، مقابل ${others}`,
      bestFor: (tags) => `كانت وسومه تناسب استخدامك: ${tags}`,
    },
    unknownOf: (reason, models) => `${reason}؛ وغير معروف لـ\u00a0${models}`,
    outdatedOf: (reason, models) => `${reason}؛ وسعر ${models} مضى عليه أكثر من عام`,
    nearest: (other) => `${other}، وهو الأقرب`,
    lead: (benchmark, gap) => `${gap} في ${benchmark}`,
    notAllScored: (reason) => `${reason}؛ وليس لكل نموذج نتيجة هناك`,
    more: {
      zero: '# اختبار معياري آخر',
      one: 'اختبار معياري آخر',
      two: 'اختباران معياريان آخران',
      few: '# اختبارات معيارية أخرى',
      many: '# اختبارًا معياريًا آخر',
      other: '# اختبار معياري آخر',
    },
    providers: {
      zero: '# مزوّد',
      one: 'مزوّد واحد',
      two: 'مزوّدان',
      few: '# مزوّدين',
      many: '# مزوّدًا',
      other: '# مزوّد',
    },
    speed: {
      zero: '# رمز في الثانية',
      one: 'رمز واحد في الثانية',
      two: 'رمزان في الثانية',
      few: '# رموز في الثانية',
      many: '# رمزًا في الثانية',
      other: '# رمز في الثانية',
    },
    none: (models) => `لا توجد مزية مسجَّلة ينفرد بها ${models}: على اختباراتك الخاصة أن تحسم الأمر.`,
    tooLittle: (models) => `ما يمكن مقارنته لا يكفي لتحديد متى يُختار ${models}.`,
    unreleased: (models, date) => `لم يصدر بعدُ في ${date}: ${models}.`,
    leaving: {
      deprecated: (models) => `قيد الإيقاف من الجهة المطوِّرة: ${models}.`,
      retired: (models) => `أُوقف من الجهة المطوِّرة: ${models}.`,
    },
    briefly: {
      cost: 'أدنى تكلفة لعبء العمل هذا',
      benchmark: (names) => `نتائج الاختبارات المعيارية (${names})`,
      contextWindow: 'أكبر نافذة سياق',
      capability: (names) => `القدرات (${names})`,
      outputPrice: 'أدنى سعر إخراج',
      openSource: 'ترخيص مفتوح المصدر',
      openWeights: 'أوزان مفتوحة',
      providers: 'أوسع اختيار من المزوّدين',
      speed: 'أسرع الإجابات',
      maxOutput: 'أطول الإجابات',
      knowledgeCutoff: 'أحدث معرفة',
      released: 'أحدث إصدار',
      parametersTotal: 'أقل ذاكرة لاستضافته',
      parametersActive: 'أقل قدرة حاسوبية لاستضافته',
      bestFor: (tags) => `استخدامات بهذه الوسوم (${tags})`,
    },
    amongKnown: (reason) => `${reason} (من بين المعروف)`,
  },

  deepDive: {
    led: (benchmark, scores, model, gap) =>
      `النتائج في ${benchmark}: ${scores}؛ ويتقدّم ${model}، والفارق ${gap}.`,
    ledUncertain: (benchmark, scores, model, gap) =>
      `النتائج في ${benchmark}: ${scores}؛ ويتقدّم ${model}، والفارق ${gap}، لكن مقدار عدم اليقين في هذه النتائج غير معروف.`,
    same: (benchmark, score, models) =>
      `النتيجة في ${benchmark} واحدة لـ\u00a0${models}: ${score}.`,
    inseparable: (benchmark, scores) =>
      `النتائج في ${benchmark}: ${scores}؛ ولا يمكن التمييز بينها ضمن عدم اليقين فيها.`,
    ahead: (benchmark, scores, models) =>
      `النتائج في ${benchmark}: ${scores}؛ ولا يمكن التمييز بين أفضلها (${models}) ضمن عدم اليقين فيها.`,
    leftOpen: (benchmark, scores) =>
      `النتائج في ${benchmark}: ${scores}؛ ولا تتيح نتائج أخرى للنماذج نفسها تحديد أيّها الأفضل.`,
    rows: {
      zero: '# صف قابل للمقارنة من الاختبارات المعيارية',
      one: 'صف واحد قابل للمقارنة من الاختبارات المعيارية',
      two: 'صفّين قابلين للمقارنة من الاختبارات المعيارية',
      few: '# صفوف قابلة للمقارنة من الاختبارات المعيارية',
      many: '# صفًا قابلًا للمقارنة من الاختبارات المعيارية',
      other: '# صف قابل للمقارنة من الاختبارات المعيارية',
    },
    leads: (rows, counts) => `عدد مرات التقدّم الواضح من أصل ${rows}: ${counts}.`,
    noLeads: (rows) => `من أصل ${rows}، لا يوجد تقدّم واضح لأحد.`,
    apart: (benchmarks) =>
      `تتعذّر المقارنة، لأن القياس لم يجرِ، أو ربما لم يجرِ، بالطريقة نفسها: ${benchmarks}.`,
    vendor: 'بعض هذه النتائج أعلنتها الجهات المطوِّرة نفسها.',
    directional: 'قيمة الاختبار المعياري بقدر ما تشبه مهامه مهامك.',
    untested: 'اختباراتك الخاصة وحدها تبيّن أيّها يؤدي العمل على نحو أفضل.',

    footprintsDiffer: 'القدرات مختلفة.',
    footprintsClose: 'القدرات متقاربة: كلها معروفة، ولا شيء منها يختلف.',
    footprintsOpen: 'لا يوجد اختلاف مسجَّل في القدرات، لكن القدرات ليست كلها مسجَّلة.',
    noCapabilities: 'لا توجد أي قدرة مسجَّلة، ولذلك لا يمكن القول هل تختلف القدرات.',
    capabilities: (names, answers) => `${names}: ${answers}.`,
    has: (models) => `مدعوم في ${models}`,
    lacks: (models) => `غير مدعوم في ${models}`,
    disputed: (models) => `محل خلاف في ${models}`,
    notKnown: (models) => `غير معروف في ${models}`,
    unrecorded: (names) => `غير معروف لأي نموذج: ${names}.`,

    listed: (model, input, output, provider) =>
      `السعر المعلن لـ\u00a0${model} هو ${input} لكل مليون من رموز الإدخال و${output} لكل مليون من رموز الإخراج عبر ${provider}.`,
    priced: (model, input, output, provider) =>
      `سعر ${model} هو ${input} لكل مليون من رموز الإدخال و${output} لكل مليون من رموز الإخراج عبر ${provider}.`,
    unpriced: (models, reason) => `لا يوجد سعر يُعتدّ به لـ\u00a0${models}: ${reason}.`,
    blended: 'مليون رمز مختلط',
    blend: (input, output, values) =>
      `تكلفة مليون رمز، منها ${input} إدخال و${output} إخراج: ${values}.`,
    blendGap: (lowest, dearest, gap, share) =>
      `أدنى تكلفة لهذا المزيج هي لـ\u00a0${lowest}: أقل من تكلفة ${dearest} بمقدار ${gap}، أي أقل تكلفة بنسبة ${share}.`,
    blendTimes: (lowest, dearest, gap, share, times) =>
      `أدنى تكلفة لهذا المزيج هي لـ\u00a0${lowest}: أقل من تكلفة ${dearest} بمقدار ${gap}، أي أقل تكلفة بنسبة ${share}؛ وتكلفة ${dearest} تعادل ${times} أدنى تكلفة.`,
    sameBlend: 'تكلفة المزيج متساوية.',
    fees: 'الرسوم على كل طلب غير مشمولة في المزيج.',
    availability: (counts) => `المزوّدون الذين لديهم عروض يُعتدّ بها: ${counts}.`,
    noFallback: (models) => `بوجود مزوّد واحد، لا يوجد بديل احتياطي مسجَّل لـ\u00a0${models}.`,

    choose: (model, reasons) => `ما يرجّح اختيار ${model}: ${reasons}.`,
    verify:
      'قبل الإطلاق، جرّب موجّهاتك الخاصة لدى المزوّد نفسه وفي المنطقة نفسها وبالأدوات نفسها التي تنوي استخدامها.',
  },
};
