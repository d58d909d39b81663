import type { HistoryMessages } from './en.history.js';

/** Nouns instead of verbs: what is past and what is announced is told alike. */
const changes: HistoryMessages['past'] = {
  fell: (price, share, before, after) =>
    `${price}: انخفاض السعر بنسبة ${share}، من ${before} إلى ${after}`,
  rose: (price, share, before, after) =>
    `${price}: ارتفاع السعر بنسبة ${share}، من ${before} إلى ${after}`,
  multiplied: (price, times, before, after) =>
    `${price}: ارتفاع السعر إلى ${times} ما كان عليه، من ${before} إلى ${after}`,
  changed: (price, before, after) => `${price}: تغيّر السعر من ${before} إلى ${after}`,
  appeared: (price, after) => `${price}: أول سعر مسجَّل، ${after}`,
  vanished: (price, before) => `${price}: لم يعد السعر مسجَّلًا، وآخر سعر ${before}`,
  begun: (terms, prices) => `أول أسعار مسجَّلة ${terms} (${prices})`,
  ended: (terms, prices) => `لم تعد الأسعار ${terms} مسجَّلة (${prices})`,
};

/** Arabic. */
export const messages: HistoryMessages = {
  priceHistory: 'تاريخ الأسعار',
  prices: {
    input: 'الإدخال',
    output: 'الإخراج',
    cacheRead: 'الإدخال المخزَّن مؤقتًا',
    cacheWrite: 'الكتابة في الذاكرة المؤقتة',
    cacheWrite1h: 'الكتابة في الذاكرة المؤقتة لمدة ساعة',
    reasoning: 'الاستدلال',
    inputAudio: 'إدخال الصوت',
    outputAudio: 'إخراج الصوت',
    cacheReadAudio: 'إدخال الصوت المخزَّن مؤقتًا',
    inputImage: 'إدخال الصور',
    outputImage: 'إخراج الصور',
    cacheReadImage: 'إدخال الصور المخزَّن مؤقتًا',
    inputVideo: 'إدخال الفيديو',
    outputVideo: 'إخراج الفيديو',
    outputCitation: 'الاستشهادات',
    perRequest: 'رسم كل طلب',
    perImage: 'رسم كل صورة',
    perWebSearch: 'رسم كل عملية بحث في الويب',
  },
  terms: {
    tier: (tokens) => `للطلبات التي تتجاوز ${tokens}`,
    batch: 'للمعالجة على دفعات',
    offPeak: (from, until) => `في ساعات انخفاض الطلب (من ${from} إلى ${until} UTC)`,
  },
  qualified: (price, terms) => `${price} ${terms}`,

  past: changes,
  announced: changes,
  on: (date, change) => `${date} – ${change}.`,
  between: (since, date, change) => `بين ${since} و${date} – ${change}.`,
  announcedFor: (date, change) => `تغيير معلَن (${date}) – ${change}.`,
  stopped: (date) => `انتهى آخر سعر مسجَّل في ${date}.`,
  stopping: (date) => `أُعلن عن انتهاء السعر في ${date}.`,
  noChange: 'لا يوجد تغيير مسجَّل في السعر.',

  tableOf: (model, provider) => `أسعار ${model} عبر ${provider}، الأحدث أولًا`,
  period: 'الفترة',
  fromUntil: (from, until) => `من ${from} إلى ${until}`,
  from: (date) => `من ${date}`,
  before: (date) => `قبل ${date}`,
  beginningUnknown: 'البداية غير مسجَّلة',
  datesUnknown: 'الفترة غير مسجَّلة',
  announcedMark: 'معلَن',
  heldOn: (date) => `سارٍ في ${date}`,

  undated: (model) => `لا توجد أسعار مؤرَّخة مسجَّلة للنموذج ${model}.`,
  priceOn: (date, provider, prices) => `السعر لكل مليون رمز في ${date} عبر ${provider}: ${prices}.`,
  priceNow: (provider, prices) => `السعر لكل مليون رمز عبر ${provider}: ${prices}.`,
  noOffers: (model) => `لا يوجد عرض مسجَّل للنموذج ${model}.`,
  noOffersVia: (model, provider) => `لا يوجد عرض مسجَّل من ${provider} للنموذج ${model}.`,
  others: (model, providers) => `توجد أيضًا أسعار مؤرَّخة مسجَّلة للنموذج ${model} عبر ${providers}.`,

  chartOf: (names) => `مخطط لأسعار ${names} عبر الزمن. تتضمّن الجداول أدناه الأرقام نفسها.`,
  dotted: 'تكون الخطوط منقَّطة حيث لم يُتحقَّق من السعر منذ ذلك الحين، أو حيث بدايته غير مسجَّلة.',
  logarithmic: 'مقياس الأسعار لوغاريتمي: المسافات المتساوية نِسب متساوية.',
  otherCurrency: (models) => `غير موجود في المخطط لأنه بعملة أخرى: ${models}.`,
};
