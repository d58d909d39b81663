import type { HostingMessages } from './en.hosting.js';

/** Arabic for what `<hosting-estimator>` alone says. */
export const messages: HostingMessages = {
  title: 'الاستضافة الذاتية مقابل أسعار واجهات API',
  plan: 'الاستضافة',
  expected: {
    number: (least, most) => `عدد من ${least} إلى ${most}`,
    whole: (least, most) => `عدد صحيح من ${least} إلى ${most}`,
    throughput: 'الرموز في الثانية، لكل النماذج أو بصيغة «نموذج: عدد, نموذج: عدد»',
  },

  hardware: 'العتاد وسعره',
  offer: (hardware, provider, price) => `${hardware}، ${provider}، ${price}`,
  spotOffer: (hardware, provider, price) => `${hardware}، ${provider}، ${price}، فوري`,
  unpriced: (hardware) => `${hardware}، السعر غير معروف`,
  precision: 'عدد بتات الوزن الواحد',
  rental: 'ما يُدفع ثمنه',
  rentals: {
    always: 'كل ساعات الشهر',
    scheduled: 'ساعات جدول محدد',
    'per-second': 'ثواني العمل فقط',
  },
  counts: 'الرموز المحتسبة',
  counted: { output: 'رموز الإخراج', all: 'رموز الإدخال والإخراج' },
  against: 'عرض API للمقارنة',
  ownOffer: 'أرخص عرض للنموذج نفسه',
  more: 'السياق والطلبات المتزامنة والذاكرة وأسعارك الخاصة',
  speedOf: (model) => `الرموز في الثانية، ${model}`,
  speedHint: 'لنسخة واحدة، لكل الطلبات معًا؛ مثلًا 1000.',
  measuredHint: (speed) => `إن تُرك فارغًا فالقيمة المقيسة: ${speed}.`,
  fields: {
    utilisation: 'نسبة الاستخدام، %',
    hoursPerDay: 'الساعات في اليوم',
    daysPerWeek: 'الأيام في الأسبوع',
    context: 'سياق كل طلب، بالرموز',
    concurrent: 'الطلبات المتزامنة',
    overhead: 'الذاكرة الإضافية، % من الأوزان',
    mostGpus: 'وحدات GPU في الجهاز الواحد',
    cacheBytes: 'ذاكرة الرمز الواحد المؤقتة، بالبايت',
    hourly: 'سعرك لوحدة GPU في الساعة',
  },
  hints: {
    utilisation: 'ما يُستخدم من معدل المعالجة في المتوسط.',
    context: 'إن تُرك فارغًا فبقدر ما يتطلبه عبء العمل.',
    cacheBytes: 'للنماذج التي لا تُعرف هذه القيمة لها.',
    hourly: 'إن تُرك فارغًا فالسعر أعلاه.',
  },
  outOfRange: (least, most) => `أدخل عددًا من ${least} إلى ${most}.`,
  wholeOutOfRange: (least, most) => `أدخل عددًا صحيحًا من ${least} إلى ${most}.`,

  rows: {
    memory: 'الذاكرة',
    gpus: 'وحدات GPU للنسخة الواحدة',
    speed: 'معدل معالجة النسخة الواحدة',
    rent: 'إيجار النسخة الواحدة',
    capacity: 'سعة النسخة الواحدة',
    copies: 'النسخ اللازمة لعبء العمل هذا',
    busy: 'ساعات العمل',
    bill: 'الفاتورة الشهرية',
    perMillion: 'لكل مليون رمز',
    api: 'عرض API',
    breakEven: 'نقطة التعادل',
  },
  partNames: {
    weights: 'الأوزان',
    keyValueCache: 'ذاكرة KV المؤقتة',
    overhead: 'الذاكرة الإضافية',
  },
  copies: {
    zero: '# نسخة',
    one: 'نسخة واحدة',
    two: 'نسختان',
    few: '# نسخ',
    many: '# نسخة',
    other: '# نسخة',
  },
  atLeast: (amount) => `${amount} على الأقل`,
  cacheUnknown: 'ذاكرة KV المؤقتة غير معروفة',
  doesNotFit: (gpus, most) => `لا يتسع له جهاز واحد (اللازم: ${gpus}، والحد الأقصى: ${most})`,
  yourNumber: 'قيمتك',
  measured: 'قيمة مقيسة',
  measuredWith: (requests) => `قيمة مقيسة، الطلبات المتزامنة: ${requests}`,
  bound: (speed, requests) =>
    `أقصى ما يسمح به عرض نطاق الذاكرة للإخراج مع ${requests} في آن واحد: ${speed}`,
  exceeds: 'أكثر مما يسمح به عرض نطاق الذاكرة',
  atCapacity: (price) => `${price} عند السعة الكاملة`,
  atWorkload: (price) => `${price} عند عبء العمل هذا`,
  offerOf: (provider, model) => `${model} عبر ${provider}`,
  aMonth: (price) => `${price} شهريًا`,
  even: {
    from: (volume) => `ابتداءً من ${volume} شهريًا`,
    requests: (requests) => `${requests} شهريًا`,
    steady: (volume) => `أرخص دائمًا ابتداءً من ${volume} شهريًا`,
    never: 'لا تتحقق أبدًا بهذه السرعة',
    tooMuch: (volume) => `تتحقق ابتداءً من ${volume} شهريًا، وهذا أكثر مما تتحمله نسخة واحدة`,
    would: (volume) => `تتحقق لنسخة واحدة ابتداءً من ${volume} شهريًا`,
    any: 'منذ الطلب الأول',
    open: 'حسب معدل المعالجة',
    takes: (speed) => `اللازم: ${speed} أو أكثر`,
    noOffer: 'لا عرض للمقارنة به',
  },
  gaps: {
    unreleased: 'لم يكن قد صدر في هذا اليوم',
    closed: 'أوزانه غير منشورة',
    'no-hardware': 'لا يصف الكتالوج هذا العتاد',
    parameters: 'عدد معلماته غير معروف',
    'hardware-memory': 'ذاكرة العتاد غير معروفة',
    'does-not-fit': 'لا يتسع له جهاز واحد',
    'no-price': 'سعر العتاد غير معروف؛ أدخل سعرك',
    currency: 'يُفوتر العتاد بعملة أخرى',
    throughput: 'معدل المعالجة على هذا العتاد غير معروف؛ أدخل قيمتك',
  },
  tooLong: 'الطلبات أطول من هذا السياق',
  beyondContext: 'السياق أكبر من نافذة سياق النموذج',

  hosts: (model, gpus, cost) => `استضافة ${model}: ${gpus} مقابل ${cost} شهريًا.`,
  hostsBySecond: (model, gpus, cost) =>
    `استضافة ${model}: ${gpus}؛ وتكلفة عبء العمل هذا ${cost} شهريًا.`,
  hostsCopies: (model, gpus, copies, cost) =>
    `استضافة ${model}: ${gpus} لكل نسخة؛ واللازم لعبء العمل هذا ${copies} مقابل ${cost} شهريًا.`,
  hostsIn: (model, gpus) => `استضافة ${model}: ${gpus}.`,
  cannot: (model, reason) => `لا يمكن تقدير تكلفة ${model}: ${reason}.`,
  offerCosts: (offer, cost) => `تكلفة ${offer}: ${cost}.`,
  breaksEven: (volume) =>
    `لا تزيد تكلفة الاستضافة الذاتية على تكلفة العرض ابتداءً من ${volume} شهريًا.`,
  breaksEvenSteadily: (volume, steady) =>
    `لا تزيد تكلفة الاستضافة الذاتية على تكلفة العرض ابتداءً من ${volume} شهريًا، لكن نسخة إضافية قد تجعلها أغلى من جديد؛ وابتداءً من ${steady} لا يحدث ذلك.`,
  neverBreaksEven: (volume, capacity, speed) =>
    `لا تبلغ الاستضافة الذاتية نقطة التعادل أبدًا بهذه السرعة: يلزم لذلك ${volume} شهريًا، وسعة النسخة الواحدة ${capacity}. والسرعة اللازمة: ${speed} أو أكثر.`,
  neverBySecond: (speed) =>
    `لا تبلغ الاستضافة الذاتية نقطة التعادل أبدًا بهذه السرعة. والسرعة اللازمة: ${speed} أو أكثر.`,
  alwaysCheaper: 'الاستضافة الذاتية أرخص منذ الطلب الأول.',
  wouldBreakEven: (speed) => `تبلغ الاستضافة الذاتية نقطة التعادل عند ${speed} أو أكثر.`,
  faster: (first, share, second) =>
    `تعالج نسخة من ${first} في الثانية رموزًا أكثر مما تعالجه نسخة من ${second} بنسبة ${share}.`,
  timesFaster: (first, times, second) =>
    `ما تعالجه نسخة من ${first} من الرموز في الثانية يعادل ${times} ما تعالجه نسخة من ${second}.`,
  aboveBound: (model, requests, speed) =>
    `تحقق من معدل معالجة ${model}: أقصى ما يسمح به عرض نطاق ذاكرة وحدات GPU للإخراج مع ${requests} في آن واحد ${speed}.`,
  neededAboveBound: (requests, speed) =>
    `لا يمكن بلوغ ذلك مع ${requests} في آن واحد: أقصى ما يسمح به عرض نطاق ذاكرة وحدات GPU للإخراج ${speed}.`,

  forWorkload: (workload) => `عبء العمل: ${workload}.`,
  countsOutput:
    'يُحسب معدل المعالجة وتُحسب التكاليف على أساس رموز الإخراج؛ ويقرأ العتاد نفسه إدخال الطلبات.',
  countsAll: 'يُحسب معدل المعالجة وتُحسب التكاليف على أساس الرموز المقروءة والمكتوبة.',
  assumes: (requests, context, share, measured) =>
    `الذاكرة مقدّرة للطلبات المتزامنة: ${requests}، سياق كل منها ${context}، مع 16 بت لكل قيمة في ذاكرة KV المؤقتة. وتُقدَّر الذاكرة الإضافية بنسبة ${share} من الأوزان؛ ووجدت EleutherAI (Transformer Math 101) ما يصل إلى ${measured}.`,
  lowerBounds: (models) =>
    `ذاكرة KV المؤقتة غير معروفة لما يلي: ${models}. فالمتطلبات والتكاليف هي على الأقل كما هو مبيَّن.`,
  onlyRent: 'يُحتسب إيجار وحدات GPU وحده، دون أجور العاملين والشبكة والتخزين.',
  spotNote: 'يمكن سحب العتاد الفوري في أي وقت.',
  outdated: (date) => `آخر تحقق من سعر العتاد كان في ${date}، أي قبل أكثر من عام.`,
  unconverted: (currency, shown) =>
    `لا يوجد في الكتالوج سعر صرف إلى ${currency}. التكاليف بعملة ${shown}.`,

  chart: 'التكلفة بحسب الحجم',
  chartModel: 'نموذج المخطط',
  chartOf: (model) =>
    `التكلفة الشهرية لاستضافة ${model} ولعرض API بحسب عدد الطلبات شهريًا. يتضمّن الجدول أدناه الأرقام نفسها.`,
  chartTable: 'أرقام المخطط',
  hosted: (model) => `${model}، استضافة ذاتية`,
  requests: 'الطلبات شهريًا',
  costAxis: 'التكلفة شهريًا',
  crossing: 'نقطة التعادل',
  today: 'عبء العمل هذا',

  formulas: {
    memory:
      'الأوزان: المعلمات × البتات ÷ 8. ذاكرة KV المؤقتة: المفاتيح والقيم × الرؤوس × الحجم × الطبقات × البتات ÷ 8 × الرموز × الطلبات. الذاكرة الإضافية: نسبة من الأوزان.',
    gpus: 'الذاكرة ÷ ذاكرة وحدة GPU واحدة، مقرّبًا إلى الأعلى.',
    gpusMeasured: 'بعدد الوحدات التي قيس عليها معدل المعالجة.',
    bound:
      'الطلبات المتزامنة × وحدات GPU × عرض نطاق الذاكرة ÷ ما يُقرأ لكل رمز: الأوزان النشطة وذاكرة KV المؤقتة.',
    rent: 'سعر الساعة × وحدات GPU × ساعات الشهر، استُخدمت أم لا. تشغيل دائم: 24 × 365 ÷ 12 ساعة. حسب جدول: الساعات في اليوم × الأيام في الأسبوع × 365 ÷ 7 ÷ 12.',
    capacity: 'معدل المعالجة × نسبة الاستخدام × ثواني الساعة × ساعات الشهر.',
    copies: 'رموز عبء العمل ÷ سعة النسخة الواحدة، مقرّبًا إلى الأعلى.',
    busy: 'رموز عبء العمل ÷ معدل المعالجة ÷ ثواني الساعة.',
    bill: 'تكلفة النسخة الواحدة × النسخ.',
    billBySecond: 'سعر الساعة × وحدات GPU × ساعات العمل.',
    perMillion: 'التكلفة × 1,000,000 ÷ الرموز.',
    volume: 'تكلفة النسخة الواحدة ÷ ما يتقاضاه العرض عن الطلب الواحد × رموز الطلب الواحد.',
    requests: 'تكلفة النسخة الواحدة ÷ ما يتقاضاه العرض عن الطلب الواحد.',
    steady: 'النسخ التي لا تعود بعدها نسخة أخرى تجعل الاستضافة الذاتية أغلى × نقطة التعادل.',
    needed: 'نقطة التعادل ÷ نسبة الاستخدام ÷ ثواني الساعة ÷ ساعات الشهر، مقرّبًا إلى الأعلى.',
    neededBySecond:
      'سعر الساعة ÷ ثواني الساعة × رموز الطلب الواحد ÷ ما يتقاضاه العرض عنه، مقرّبًا إلى الأعلى.',
    faster: 'فرق معدلي المعالجة ÷ الأدنى منهما.',
  },
};
