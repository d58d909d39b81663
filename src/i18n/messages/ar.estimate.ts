import type { EstimateMessages } from './en.estimate.js';

/** Arabic for what `<cost-estimator>` alone says. */
export const messages: EstimateMessages = {
  presetHints: {
    default: 'استخدام متنوّع لواجهة API: نصف صفحة للإدخال وفقرة للإخراج.',
    chat: 'أدوار محادثة يُعاد في كلٍّ منها إرسال ما قيل من قبل.',
    rag: 'أسئلة يُجاب عنها من مقاطع تُرسَل معها.',
    agent: 'مهام طويلة من خطوات كثيرة، بسياق كبير وبعض الإخراج.',
    classification: 'نصوص قصيرة يُوضع لكلٍّ منها تصنيف.',
    batch: 'مستندات تُعالَج دون أن ينتظرها أحد.',
    custom: 'أرقامك الخاصة.',
  },
  volume: 'الحجم',
  volumeUnits: {
    'requests-month': 'طلبات شهريًا',
    'requests-day': 'طلبات يوميًا',
    'tokens-month': 'رموز شهريًا',
  },
  volumeIn: 'وحدة قياس الحجم',
  more: 'التخزين المؤقت والدفعات والاستدلال وغيرها',
  fields: {
    cachedShare: 'الإدخال المقروء من الذاكرة المؤقتة، %',
    cacheWriteShare: 'الإدخال المكتوب في الذاكرة المؤقتة، %',
    batchShare: 'الطلبات في دفعات، %',
    offPeakShare: 'الطلبات في ساعات انخفاض الطلب، %',
    reasoningTokens: 'رموز الاستدلال لكل طلب',
    images: 'الصور لكل طلب',
    imageTokens: 'رموز الصورة الواحدة',
    audioMinutes: 'دقائق الصوت لكل طلب',
    webSearches: 'عمليات البحث في الويب لكل طلب',
    spread: 'تشتّت الأحجام، ×',
    growth: 'النمو شهريًا، %',
    users: 'عدد المستخدمين',
  },
  hints: {
    cachedShare: 'يُحتسب حيث يكون لدى المزوّد سعر له.',
    batchShare: 'يُحتسب حيث تكون لدى المزوّد أسعار للدفعات.',
    offPeakShare: 'يُحتسب حيث تكون لدى المزوّد أسعار لساعات انخفاض الطلب.',
    reasoningTokens: 'تُفوتَر كالإخراج أو بسعر خاص بها.',
    imageTokens: 'تُستخدم حيث لا يكون لدى المزوّد سعر للصورة.',
    spread: 'يقع ثلثا الطلبات بين المتوسط مقسومًا على هذا العدد والمتوسط مضروبًا فيه.',
    growth: 'لحساب تكلفة العام.',
  },
  cacheLifetime: 'مدة البقاء في الذاكرة المؤقتة',
  cacheLifetimes: { '5m': '5 دقائق', '1h': 'ساعة واحدة' },
  outOfRange: (least, most) => `أدخل عددًا من ${least} إلى ${most}.`,
  sharesExceed: 'لا يمكن أن يتجاوز مجموع المقروء والمكتوب 100\u200e%\u200e.',

  countText: 'تقدير عدد رموز نص',
  pasteText: 'النص',
  textStays: 'يبقى النص في هذه الصفحة: لا يُرسَل إلى أي مكان.',
  tokenRange: (low, high) => `من ${low} إلى ${high} تقريبًا. هذا تقدير: لكل نموذج طريقته في العدّ.`,
  useAsInput: 'استخدام القيمة الوسطى للإدخال',
  useAsOutput: 'استخدام القيمة الوسطى للإخراج',

  yearly: 'سنويًا',
  perUser: 'لكل مستخدم شهريًا',
  breakdown: (model) => `مكوّنات تكلفة ${model}`,
  caching: 'مع التخزين المؤقت ومن دونه',
  cachingCosts: (model, amount) =>
    `يزيد التخزين المؤقت بهذه القيم تكلفة ${model} بمقدار ${amount} شهريًا مقارنةً بعدم استخدامه: فما يُقرأ مما كُتب قليل جدًا.`,
  offersOf: (model, count) => `${model}: ${count} لعبء العمل هذا`,
  countedInFull: (parts) => `احتُسب ما يلي بالسعر الكامل لعدم معرفة سعر خاص به: ${parts}`,
  notes: {
    'cache-unknown': 'الإدخال من الذاكرة المؤقتة',
    'cache-write-unknown': 'الكتابة في الذاكرة المؤقتة',
    'batch-unknown': 'الدفعات',
    'batch-tier': 'الطلبات الطويلة في دفعات',
    'off-peak-unknown': 'ساعات انخفاض الطلب',
    'off-peak-tier': 'الطلبات الطويلة في ساعات انخفاض الطلب',
  },
  unfit: (share) => `${share} من الطلبات لا تتّسع لها نافذة السياق`,
  unconverted: (currency, shown) =>
    `لا يوجد في الكتالوج سعر صرف إلى ${currency}. التكاليف بعملة ${shown}.`,

  ownPrice: (model) => `سعرك لنموذج ${model}`,
  ownPriceMark: 'سعرك',
  ownPriceNote: 'يُحفظ على هذا الجهاز فقط.',
  ownPriceLost: 'لا يحفظ هذا الجهاز شيئًا لهذه الصفحة: ستفقد سعرك عند مغادرتها.',
  ownPrices: {
    input: 'الإدخال لكل مليون رمز',
    output: 'الإخراج لكل مليون رمز',
    cacheRead: 'الإدخال من الذاكرة المؤقتة لكل مليون رمز',
    perMonth: 'مبلغ ثابت شهريًا',
  },
  removeOwnPrice: 'العودة إلى الأسعار المعلنة',

  curve: {
    title: { requests: 'التكلفة بحسب الحجم', outputShare: 'التكلفة بحسب حصة الإخراج' },
    against: 'التكلفة بحسب',
    options: { requests: 'الحجم', outputShare: 'حصة الإخراج' },
    axis: { requests: 'الطلبات شهريًا', outputShare: 'حصة الإخراج من الرموز' },
    cost: 'التكلفة شهريًا',
    chartOf: (names) => `مخطط خطي للتكلفة الشهرية: ${names}. يتضمّن الجدول أدناه الأرقام نفسها.`,
    table: 'أرقام المخطط',
    crossing: (first, second) => `تتساوى تكلفة ${first} و${second}`,
    today: 'عبء العمل لديك',
  },

  // أين يتغيّر الترتيب
  flips: {
    title: 'أين يتغيّر الترتيب',
    quantities: {
      outputShare: 'حصة الإخراج',
      requests: 'عدد الطلبات',
      inputTokens: 'إدخال الطلب الواحد',
      outputTokens: 'إخراج الطلب الواحد',
      cachedShare: 'نسبة الإدخال المقروء من الذاكرة المؤقتة',
      batchShare: 'نسبة الطلبات المعالَجة على دفعات',
      reasoningTokens: 'استدلال الطلب الواحد',
    },
    where: {
      outputShare: {
        above: (share) => `عندما تزيد حصة الإخراج على ${share}`,
        below: (share) => `عندما تقل حصة الإخراج عن ${share}`,
      },
      requests: {
        above: (amount) => `عند تجاوز الحجم الشهري التالي: ${amount}`,
        below: (amount) => `عندما يقل الحجم الشهري عمّا يلي: ${amount}`,
      },
      inputTokens: {
        above: (tokens) => `عندما يزيد إدخال الطلب الواحد على ${tokens}`,
        below: (tokens) => `عندما يقل إدخال الطلب الواحد عن ${tokens}`,
      },
      outputTokens: {
        above: (tokens) => `عندما يزيد إخراج الطلب الواحد على ${tokens}`,
        below: (tokens) => `عندما يقل إخراج الطلب الواحد عن ${tokens}`,
      },
      cachedShare: {
        above: (share) => `عندما تزيد نسبة المقروء من الذاكرة المؤقتة على ${share}`,
        below: (share) => `عندما تقل نسبة المقروء من الذاكرة المؤقتة عن ${share}`,
      },
      batchShare: {
        above: (share) => `عندما تزيد نسبة الطلبات المعالَجة على دفعات على ${share}`,
        below: (share) => `عندما تقل نسبة الطلبات المعالَجة على دفعات عن ${share}`,
      },
      reasoningTokens: {
        above: (tokens) => `عندما يزيد استدلال الطلب الواحد على ${tokens}`,
        below: (tokens) => `عندما يقل استدلال الطلب الواحد عن ${tokens}`,
      },
    },
    requestsADay: {
      above: (requests) => `عند تجاوز الحجم اليومي التالي: ${requests}`,
      below: (requests) => `عندما يقل الحجم اليومي عمّا يلي: ${requests}`,
    },
    causes: {
      equal: (to, from, where) => `تصبح تكلفة ${to} أقل من تكلفة ${from} ${where}.`,
      tier: (to, from, where) =>
        `تصبح تكلفة ${to} أقل من تكلفة ${from} ${where}، حيث تبدأ شريحة أسعار أو تنتهي.`,
      limit: (to, from, where) => `يصبح ${to} الأرخص ${where}؛ فأرخص عروض ${from} لا يشمل ذلك.`,
      opens: (to, from, where) =>
        `تصبح تكلفة ${to} أقل من تكلفة ${from} ${where}؛ فلا يمكن استخدام عرضه إلا هناك.`,
    },
    limitUnknown: (to) => `ولا يُعرف هل يشمله عرض ${to}.`,
    steady: (quantities) =>
      `لا يكفي تغيير أيٍّ مما يلي وحده ليصبح نموذج آخر هو الأرخص: ${quantities}.`,
    notes: {
      equal: 'عند هذه القيمة تتساوى التكلفة الشهرية للنموذجين، مع بقاء سائر عبء العمل كما هو.',
      tier: 'عند هذه القيمة يتغيّر سعر دفعة واحدة. وبعدها مباشرةً تبلغ التكلفة الشهرية:',
      limit: 'بعد هذه القيمة لا يمكن استخدام العرض الذي كان الأرخص. وتبلغ التكلفة الشهرية هناك:',
      opens: 'بعد هذه القيمة يمكن استخدام عرض أرخص. وتبلغ التكلفة الشهرية هناك:',
    },
    solved:
      'التكاليف خطوط مستقيمة بين حدود الأسعار، وتلتقي عند فرق التكاليف مقسومًا على فرق الميلين.',
    halved: 'لأن أحجام الطلبات متفاوتة فالتكاليف هنا منحنيات، وقد وُجدت القيمة بتنصيف المجالات.',
  },
};
