import type { CatalogueError } from '../../catalogue/errors.js';
import type { Messages } from './en.js';

/** An address or a value as a page gives it, which would run into the Arabic around it. */
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is wrong with a catalogue, and what to do. */
function problem({ kind, url, status, path, message }: CatalogueError): string {
  const where = url === undefined ? 'الكتالوج' : apart(url);
  switch (kind) {
    case 'network':
      return `تعذّر الوصول إلى ${where}: إمّا أنه لا يوجد اتصال أو لا يوجد خادم بهذا الاسم، أو أن الاستجابة انقطعت، أو أن الوصول من مواقع أخرى غير مسموح به (CORS). تحقّق من العنوان ومن الاتصال.`;
    case 'timeout':
      return `لم تكتمل الاستجابة من ${where} في الوقت المحدّد. أعد المحاولة لاحقًا.`;
    case 'status':
      return `جاءت الاستجابة من ${where} بالحالة ${status ?? 0}. تحقّق من عنوان الكتالوج أو أعد المحاولة لاحقًا.`;
    case 'too-large':
      return `حجم ${where} أكبر من اللازم. تحقّق من عنوان الكتالوج أو قسّم الكتالوج.`;
    case 'not-json':
      return `محتوى ${where} ليس بصيغة JSON. تحقّق من عنوان الكتالوج ومن أن الملف منشور كاملًا.`;
    case 'format':
      return `محتوى ${where} ليس كتالوج نماذج: القيمة في الموضع ${apart(path ?? '$')} ليست كما هو متوقَّع. تحقّق من عنوان الكتالوج.`;
    case 'version':
      return `صيغة ${where} أحدث مما يستطيع هذا الإصدار من model-widgets قراءته. استخدم إصدارًا أحدث.`;
    default:
      return message;
  }
}

/** Arabic. */
export const messages: Messages = {
  // How texts are put together
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  sentences: (parts) => parts.join(' '),
  phrases: (parts) => parts.join('، '),
  separator: '؛ ',
  labelled: (label, value) => `${label}: ${value}`,

  // States
  loading: 'جارٍ تحميل النماذج…',
  ready: 'المقارنة جاهزة.',
  retry: 'إعادة المحاولة',
  details: 'التفاصيل',
  failed: 'تعذّر تحميل النماذج.',
  problem,
  staleNote: 'قد تكون هذه البيانات قديمة: تعذّر تحميل أحدث البيانات.',
  noModels: 'لم يُذكر أي نموذج. أدخل معرّفات النماذج في السمة «models».',
  oneModel: 'أضف نموذجًا ثانيًا لمقارنته بهذا النموذج.',
  unknownModel: (id) => `المعرّف «${apart(id)}» غير موجود في هذا الكتالوج.`,
  didYouMean: (ids) => `هل تقصد ${ids}؟`,
  tooManyModels: (shown, given) => `عدد النماذج المعروضة: أول ${shown} من أصل ${given}.`,
  onlyFirst: (given) => `يُعرض أول نموذج فقط من أصل ${given}.`,
  leftOut: {
    zero: '# مُدخل غير صالح وقد استُبعد',
    one: 'مُدخل واحد غير صالح وقد استُبعد',
    two: 'مُدخلان غير صالحين وقد استُبعدا',
    few: '# مُدخلات غير صالحة وقد استُبعدت',
    many: '# مُدخلًا غير صالح وقد استُبعدت',
    other: '# مُدخل غير صالح وقد استُبعدت',
  },

  publishedOn: (date) => `نُشر الكتالوج في ${date}، ولا يُعرف شيء بعد ذلك.`,
  badAttribute: (name, value, expected) =>
    `لا يمكن أن تكون قيمة السمة «${apart(name)}» هي «${apart(value)}». المتوقَّع: ${expected}.`,
  expected: {
    date: `تاريخ مثل ${apart('2026-05-11')}`,
    currency: 'رمز ISO 4217 مثل EUR',
    workload: 'إعداد مسبق أو JSON بأعداد صحيحة',
    sections: (names) => `أيٌّ من ${names}`,
  },

  // Shared words
  unknown: 'غير معروف',
  none: 'لا يوجد',
  yes: 'نعم',
  no: 'لا',
  tokens: {
    zero: '# رمز',
    one: 'رمز واحد',
    two: 'رمزان',
    few: '# رموز',
    many: '# رمزًا',
    other: '# رمز',
  },
  tokensPerSecond: {
    zero: '# رمز في الثانية',
    one: 'رمز واحد في الثانية',
    two: 'رمزان في الثانية',
    few: '# رموز في الثانية',
    many: '# رمزًا في الثانية',
    other: '# رمز في الثانية',
  },
  operationsPerSecond: (number) => `${number} عملية في الثانية`,
  anHour: (price) => `${price} في الساعة`,
  counts: {
    gpus: {
      zero: '# وحدة GPU',
      one: 'وحدة GPU واحدة',
      two: 'وحدتا GPU',
      few: '# وحدات GPU',
      many: '# وحدة GPU',
      other: '# وحدة GPU',
    },
    images: {
      zero: '# صورة',
      one: 'صورة واحدة',
      two: 'صورتان',
      few: '# صور',
      many: '# صورة',
      other: '# صورة',
    },
    searches: {
      zero: '# عملية بحث',
      one: 'عملية بحث واحدة',
      two: 'عمليتا بحث',
      few: '# عمليات بحث',
      many: '# عملية بحث',
      other: '# عملية بحث',
    },
    users: {
      zero: '# مستخدم',
      one: 'مستخدم واحد',
      two: 'مستخدمان',
      few: '# مستخدمين',
      many: '# مستخدمًا',
      other: '# مستخدم',
    },
    runs: {
      zero: '# عملية تدريب',
      one: 'عملية تدريب واحدة',
      two: 'عمليتا تدريب',
      few: '# عمليات تدريب',
      many: '# عملية تدريب',
      other: '# عملية تدريب',
    },
  },
  perMillion: 'لكل مليون رمز',
  pricePerMillion: (price) => `${price} لكل مليون رمز`,
  multiple: (number) => `${number}×`,
  asOf: (date) => `بحسب بيانات ${date}`,
  lowest: 'الأدنى',
  best: 'الأفضل',
  largest: 'الأكبر',
  equal: 'متساوٍ',
  jointBest: 'لا يمكن تمييزه عن الأفضل',
  amongKnown: 'من بين المعروف',
  tie: 'لا فارق يمكن تمييزه',
  disagree: 'المصادر متعارضة',
  suppliedBySite: 'مقدَّم من هذا الموقع',
  ownPrice: 'سعرك الخاص',
  showAll: (count) => `عرض الكل (${count})`,
  showLess: 'عرض أقل',
  explain: 'شرح',

  // Sections of the comparison
  comparisonOf: (names) => `مقارنة بين ${names}`,
  sections: {
    specs: 'المواصفات',
    pricing: 'الأسعار والتوفّر',
    capabilities: 'القدرات',
    benchmarks: 'الاختبارات المعيارية',
    cost: 'التكلفة الشهرية',
    sources: 'المصادر',
  },
  attribute: 'الخاصية',
  organization: 'الجهة المطوِّرة',
  releasedOn: (date) => `صدر في ${date}`,
  releaseUnknown: 'تاريخ الإصدار غير معروف',
  retiresOn: (status, date) => `${status}، تاريخ الانتهاء: ${date}`,

  specs: {
    released: 'تاريخ الإصدار',
    knowledgeCutoff: 'تاريخ انقطاع المعرفة',
    contextWindow: 'نافذة السياق',
    maxOutput: 'الحد الأقصى للإخراج',
    parametersTotal: 'المعلمات',
    parametersActive: 'المعلمات النشطة',
    architecture: 'البنية',
    tokenizer: 'مُجزِّئ النص',
    inputs: 'أنواع الإدخال',
    outputs: 'أنواع الإخراج',
    licence: 'الترخيص',
    openWeights: 'الأوزان المفتوحة',
    status: 'الحالة',
  },
  statuses: {
    active: 'نشط',
    preview: 'معاينة',
    deprecated: 'قيد الإيقاف',
    retired: 'موقوف',
  },
  modalities: {
    text: 'نص',
    image: 'صور',
    audio: 'صوت',
    video: 'فيديو',
    pdf: 'PDF',
    embedding: 'تضمينات',
  },
  capabilities: {
    vision: 'الرؤية',
    multimodal: 'تعدّد الوسائط',
    reasoning: 'الاستدلال',
    functionCalling: 'استدعاء الدوال',
    toolUse: 'استخدام الأدوات',
    structuredOutputs: 'المخرجات المنظَّمة',
    codeExecution: 'تنفيذ التعليمات البرمجية',
    webSearch: 'البحث في الويب',
    fineTuning: 'الضبط الدقيق',
  },

  // Offers
  cheapestOffer: 'أرخص عرض',
  inputPrice: 'سعر الإدخال',
  outputPrice: 'سعر الإخراج',
  cacheReadPrice: 'سعر الإدخال المخزَّن مؤقتًا',
  offers: 'العروض',
  offerCount: {
    zero: 'لا توجد عروض',
    one: 'عرض واحد',
    two: 'عرضان',
    few: '# عروض',
    many: '# عرضًا',
    other: '# عرض',
  },
  noOffers: 'لا يوجد عرض مسجَّل.',
  offersOf: (model) => `عروض ${model}`,
  provider: 'المزوّد',
  input: 'الإدخال',
  output: 'الإخراج',
  context: 'السياق',
  monthly: 'شهريًا',
  cheapest: 'الأرخص',
  tierNote: (tokens) => `سعر الطلبات التي تتجاوز ${tokens}`,
  excluded: {
    retired: 'أوقفت الجهة المطوِّرة النموذج',
    unreleased: 'لم يكن النموذج قد صدر في هذا التاريخ',
    trial: 'تجريبي، لا يدخل في التقديرات',
    'zero-price': 'بلا رسوم، لا يدخل في التقديرات',
    'no-price': 'أحد الأسعار غير معروف',
    currency: 'الفوترة بعملة أخرى',
    modality: 'النموذج لا يقبل ما يُرسَل',
    context: 'الطلب يتجاوز نافذة السياق',
    'max-output': 'الإجابة تتجاوز الحد الأقصى للإخراج',
  },
  checked: (date) => `جرى التحقّق في ${date}`,
  checkedLongAgo: (date) => `جرى التحقّق في ${date}، قبل أكثر من عام`,
  pricesNote: 'الأسعار لكل مليون رمز. جميع الأسعار في الصف الواحد مأخوذة من العرض نفسه.',
  freeLeftOut:
    'العروض التجريبية المجانية والمسارات التي بلا رسوم مدرَجة، لكنها لا تدخل في التقديرات.',
  outdatedLast:
    'الأسعار التي مضى على آخر تحقّق منها أكثر من عام لا تُستخدم إلا حيث لا يوجد سعر أحدث.',
  noUsableOffer: {
    retired: 'إيقاف من الجهة المطوِّرة',
    unreleased: 'عدم صدور النموذج بعدُ في هذا التاريخ',
    'no-offer': 'لا يوجد عرض مسجَّل',
    trial: 'عروض تجريبية مجانية فقط',
    'zero-price': 'مسارات بلا رسوم فقط',
    'no-price': 'الأسعار غير معروفة',
    currency: 'لا يوجد عرض بهذه العملة',
    modality: 'النموذج لا يقبل ما يُرسَل',
    context: 'لا يوجد عرض يقبل طلبًا بهذا الطول',
    'max-output': 'لا يوجد عرض يعطي إجابة بهذا الطول',
  },

  // Benchmarks
  noBenchmarks: 'لا توجد نتيجة مسجَّلة لهذه النماذج في أي اختبار معياري.',
  noSharedBenchmarks: 'لا يوجد اختبار معياري فيه نتائج قابلة للمقارنة لهذه النماذج.',
  notComparable: (parts) => `غير قابل للمقارنة، لاختلاف ما يلي: ${parts}`,
  notComparableUnstated: (parts) => `غير قابل للمقارنة، لأن ما يلي غير مذكور للجميع: ${parts}`,
  unstated: (parts) => `غير مذكور للجميع: ${parts}`,
  comparabilityReasons: {
    version: 'الإصدار',
    variant: 'الصيغة',
    metric: 'المقياس',
    shots: 'عدد الأمثلة',
    effort: 'جهد الاستدلال',
    harness: 'إطار التقييم',
  },
  unknownHere: 'غير معروف بهذه الصيغة',
  gapLead: (name, gap) => `يتقدّم ${name}، والفارق ${gap}`,
  points: {
    zero: '# نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '# نقاط',
    many: '# نقطة',
    other: '# نقطة',
  },
  metricUnknown: 'المقياس غير مذكور',
  lowerIsBetter: 'الأقل أفضل',
  shots: (count) => `عدد الأمثلة: ${count}`,
  interval: (low, high) => `فترة الثقة 95\u200e%\u200e: من ${low} إلى ${high}`,
  intervalBasis: {
    published: 'كما نُشرت',
    wilson: 'محسوبة من عدد بنود الاختبار (Wilson)',
  },
  reportedBy: {
    vendor: 'نتيجة أعلنتها الجهة المطوِّرة',
    independent: 'نتيجة مستقلة',
    unknown: 'الجهة المعلِنة غير مذكورة',
  },
  moreResults: {
    zero: '# نتيجة أخرى',
    one: 'نتيجة أخرى',
    two: 'نتيجتان أخريان',
    few: '# نتائج أخرى',
    many: '# نتيجة أخرى',
    other: '# نتيجة أخرى',
  },
  effort: (effort) => `جهد الاستدلال: ${effort}`,
  harness: (harness) => `إطار التقييم: ${harness}`,
  chartOf: (names) =>
    `مخطط أعمدة لنتائج ${names} في الاختبارات المعيارية. يتضمّن الجدول أدناه الأرقام نفسها.`,
  chartFailed: 'تعذّر رسم المخطط. يتضمّن الجدول الأرقام نفسها.',
  chartUnits:
    'يعرض المخطط النتائج القابلة للمقارنة بالنسبة المئوية، أما الجدول فيعرض جميع النتائج.',

  // Cost
  workload: 'عبء العمل',
  workloadOf: (requests, input, output) =>
    `${requests} شهريًا (لكل طلب: ${input} للإدخال و${output} للإخراج)`,
  workloadParts: {
    cachedShare: (share) => `${share} من الإدخال مقروء من الذاكرة المؤقتة`,
    cacheWriteShare: (share, time) => `${share} من الإدخال مكتوب في الذاكرة المؤقتة لمدة ${time}`,
    batchShare: (share) => `${share} من الطلبات في دفعات`,
    offPeakShare: (share) => `${share} من الطلبات خارج الدفعات في ساعات انخفاض الطلب`,
    reasoningTokens: (tokens) => `الاستدلال لكل طلب: ${tokens}`,
    images: (images, tokens) => `لكل طلب: ${images}، ولكل صورة ${tokens}`,
    audioMinutes: (time, tokens) => `الصوت لكل طلب: ${time}، ولكل دقيقة ${tokens}`,
    webSearches: (searches) => `لكل طلب: ${searches}`,
    spread: (factor) => `أحجام موزَّعة حول المتوسط بمعامل ${factor}`,
    sizes: (least, most) => `أحجام من ${least} إلى ${most}`,
    growth: (share) => `نمو بنسبة ${share} شهريًا`,
  },
  costEstimate: 'تقدير التكلفة',
  preset: 'إعداد مسبق',
  presets: {
    default: 'عام',
    chat: 'محادثة',
    rag: 'استرجاع (RAG)',
    agent: 'وكيل',
    classification: 'تصنيف',
    batch: 'معالجة على دفعات',
    custom: 'قيم خاصة بك',
  },
  requests: 'عدد الطلبات شهريًا',
  inputTokens: 'رموز الإدخال لكل طلب',
  outputTokens: 'رموز الإخراج لكل طلب',
  wholeNumber: (most) => `أدخل عددًا صحيحًا من 0 إلى ${most}.`,
  model: 'النموذج',
  perRequest: 'لكل طلب',
  madeOf: 'المكوّنات',
  comparedToCheapest: 'مقارنةً بالأرخص',
  costParts: {
    input: 'الإدخال',
    output: 'الإخراج',
    requestFee: 'رسم الطلب',
    cacheRead: 'إدخال من الذاكرة المؤقتة',
    cacheWrite: 'كتابة في الذاكرة المؤقتة',
    reasoning: 'استدلال',
    images: 'صور',
    audio: 'صوت',
    webSearch: 'عمليات بحث في الويب',
    commitment: 'التزام',
  },
  more: (gap) => `أعلى بمقدار ${gap}`,
  timesAsMuch: (times) => `${times} تكلفة الأرخص`,
  cheaperBy: (share) => `الأرخص أقل تكلفة بنسبة ${share}`,
  via: (provider) => `عبر ${provider}`,
  listPrices:
    'هذه أسعار معلنة: لا تُحتسب خصومات التخزين المؤقت والدفعات وساعات انخفاض الطلب والخصومات المتفق عليها.',
  pricesSupplied: (models) => `الأسعار المستخدمة لـ\u00a0${models} مقدَّمة من هذا الموقع.`,
  otherPrices:
    'الأسعار الأخرى أسعار معلنة: لا تُحتسب خصومات التخزين المؤقت والدفعات وساعات انخفاض الطلب والخصومات المتفق عليها.',
  listPricesOnly: 'هذه أسعار معلنة: لا تُحتسب الخصومات المتفق عليها.',
  otherPricesOnly: 'الأسعار الأخرى أسعار معلنة: لا تُحتسب الخصومات المتفق عليها.',
  pricesOwn: (models) => `الأسعار المستخدمة لـ\u00a0${models} هي أسعارك الخاصة.`,
  cheapestIs: (model, cost, provider) => `الأرخص هو ${model} بتكلفة ${cost} شهريًا عبر ${provider}.`,
  equalCost: (models, cost) => `التكلفة متساوية لـ\u00a0${models}: ${cost} شهريًا.`,
  soleCost: (model, cost, provider) => `تبلغ تكلفة ${model} شهريًا ${cost} عبر ${provider}.`,
  costMissing: (model, reason) => `لا يوجد تقدير لـ\u00a0${model}: ${reason}.`,
  costOutdated: (model, date) => `آخر تحقّق من سعر ${model} كان في ${date}، قبل أكثر من عام.`,
  costLater: (model, date) => `سعر ${model} كما في ${date}؛ ولا يُعرف هل كان نفسه في اليوم المعروض.`,
  dearer: (model, gap, share) =>
    `تزيد تكلفة ${model} على تكلفة الأرخص بمقدار ${gap}؛ والأرخص أقل تكلفة بنسبة ${share}.`,
  dearerTimes: (model, gap, share, times) =>
    `تزيد تكلفة ${model} على تكلفة الأرخص بمقدار ${gap} وتعادل ${times} تكلفته؛ والأرخص أقل تكلفة بنسبة ${share}.`,

  // Working and sources
  copy: 'نسخ',
  copied: 'تم النسخ',
  otherValues: 'تذكر مصادر أخرى',
  otherResults: 'نتائج أخرى لهذا النموذج',
  explanationFailed: 'تعذّر تحميل الشرح. تحقّق من الاتصال واضغط مرة أخرى.',
  copyFailed: 'حدّد النص وانسخه يدويًا.',
  close: 'إغلاق',
  save: (name: string) => `حفظ ${name}`,
  savedMost: (count: string) => `بلغ عدد النماذج المحفوظة ${count}: أزل بعضها أولًا.`,
  savedNotKept: 'لا يحتفظ هذا الجهاز بما تغيّره الآن: يضيع عند مغادرة الصفحة.',
  follow: 'متابعة التغييرات',
  sourcesLabel: { one: 'المصدر', two: 'المصدران', other: 'المصادر' },
  noSource: 'لا يذكر الكتالوج أي مصدر.',
  licence: {
    openWeights: 'الأوزان المفتوحة',
    openSource: 'المصدر المفتوح',
    commercialUse: 'الاستخدام التجاري',
    conditional: 'بشروط',
  },
  requestsUnit: {
    zero: '# طلب',
    one: 'طلب واحد',
    two: 'طلبان',
    few: '# طلبات',
    many: '# طلبًا',
    other: '# طلب',
  },
  retrieved: (date) => `استُرجع في ${date}`,
  published: (date) => `نُشر في ${date}`,
  undescribedSource: (id) => `«${apart(id)}»، ولا يصفه الكتالوج`,
  lastReviewed: (date) => `آخر مراجعة: ${date}`,
  pricesChecked: (first, last) =>
    first === last
      ? `جرى التحقّق من الأسعار في ${first}`
      : `جرى التحقّق من الأسعار بين ${first} و${last}`,
  inForceOn: (date) => `العروض السارية في ${date}`,
  licensed: (licence) => `ترخيص البيانات: ${licence}`,
  catalogueOf: (title, publisher) => `البيانات: ${title}، ${publisher}`,
  catalogueTitle: (title) => `البيانات: ${title}`,
  creditedTo: (names) => `مبنية على ${names}`,
};
