import { kinds } from './ar.kinds.js';
import { messages as votes } from './ar.votes.js';
import type { PanelMessages } from './en.panel.js';

export const messages: PanelMessages = {
  title: (names) => `لجنة المراجعة: ${names}`,
  sections: { verdict: 'حكم اللجنة', facts: 'لمحة سريعة', reviews: 'المراجعات' },

  shipVotes: 'أصوات الاعتماد',
  meanScore: 'متوسط الدرجات',
  sharedVotes: 'أصوات الاعتماد لدى المراجعين المشتركين',
  sharedMean: 'متوسط الدرجات لدى المراجعين المشتركين',
  sharedBy: (names) => `المراجعون المشتركون الذين راجعوا كل النماذج المعروضة: ${names}.`,
  noShared: 'لم يراجع أحد كل النماذج المعروضة، فلا متوسط للمراجعين المشتركين.',
  outOf: (part, whole) => `${part} من ${whole}`,
  share: (count, share) => `${count} (${share})`,
  reviewers: {
    zero: '# مراجع',
    one: 'مراجع واحد',
    two: 'مراجعان',
    few: '# مراجعين',
    many: '# مراجعًا',
    other: '# مراجع',
  },
  reviewCount: {
    zero: '# مراجعة',
    one: 'مراجعة واحدة',
    two: 'مراجعتان',
    few: '# مراجعات',
    many: '# مراجعة',
    other: '# مراجعة',
  },
  noVotes: 'لا توجد مراجعة مسجَّلة',
  noScores: 'لم تُعطَ درجة',
  noReviews: (names) => `لا توجد مراجعة مسجَّلة لـ\u00a0${names}.`,
  later: (count, date) => `استُبعد ما كُتب بعد ${date}: ${count}.`,

  both: (first, second, count) => `من راجعوا كلًّا من ${first} و${second}: ${count}.`,
  rated: (first, forFirst, second, forSecond, neither) =>
    `عدد من قيّموا أحدهما أعلى: ${forFirst} لصالح ${first}، و${forSecond} لصالح ${second}، و${neither} دون تفضيل.`,
  unshared: (first, second) =>
    `لم يراجع أحد كلًّا من ${first} و${second}، فلا يمكن تحديد أيّهما تقيّمه اللجنة أعلى.`,
  tooFew: (needed) =>
    `لا يمكن التمييز بين الاثنين: من راجعوا كليهما قليلون جدًا. يلزم أن يتفق ${needed} على الأقل.`,
  alike: (chance) =>
    `لا يمكن التمييز بين الاثنين: فالصدفة وحدها تنتج تفاوتًا كهذا في ${chance} من الحالات.`,
  apart: (model, chance) =>
    `يمكن التمييز بين الاثنين، والأعلى تقييمًا ${model}: فالصدفة وحدها تنتج تفاوتًا كهذا في ${chance} من الحالات.`,
  many: {
    pair: (first, second) => `${first} و${second}`,
    allPairs: 'أي اثنين من هذه النماذج',
    apart: (higher, lower, chance) =>
      `تقييم ${higher} أعلى من تقييم ${lower}: فالصدفة وحدها تنتج تفاوتًا كهذا في ${chance} من الحالات.`,
    alike: (pairs) => `لا يمكن التمييز بحسب من راجعوا كليهما: ${pairs}.`,
    tooFew: (pairs, needed) => `لا يمكن التمييز لأن من راجعوا كليهما أقل من ${needed}: ${pairs}.`,
    unshared: (pairs) => `لا تمكن المقارنة لأن أحدًا لم يراجع كليهما: ${pairs}.`,
  },
  chance: 'التفاوت بالصدفة وحدها',

  bestFor: 'الاستخدامات المناسبة',
  category: 'الفئة',
  price: 'السعر',
  weightsFree: 'يمكن تنزيل الأوزان مجانًا.',
  freeRoutes: (providers) => `لا يُعدّ سعرًا: الوصول المجاني أو التجريبي عبر ${providers}.`,
  priceBasis: (workload) =>
    `الأسعار هي أسعار أرخص عرض مدفوع لما يلي: ${workload}. ولا تُحتسب العروض التجريبية المجانية والمسارات التي بلا رسوم.`,

  verdicts: { ship: 'اعتماد', skip: 'تجاوز' },
  notReviewed: 'لم يراجع هذا النموذج',
  undated: 'بلا تاريخ',
  earlier: 'سابقًا، من المراجع نفسه',
  readOpinion: 'اقرأ الرأي',

  kinds,
  votes,
};
