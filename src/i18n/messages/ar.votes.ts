import type { VotesMessages } from './en.votes.js';

/** Arabic. */
export const messages: VotesMessages = {
  title: 'تصويت القرّاء',
  ship: 'اعتماد',
  skip: 'تجاوز',
  about:
    'اختر الاعتماد إن كنت ستبني على النموذج، والتجاوز إن لم تكن لتفعل. اضغط مرة أخرى لسحب صوتك.',
  kept: (server) => `تُرسل الأصوات إلى ${server} مع رقم عشوائي لا يغيّرها به إلا هذا الجهاز.`,
  lost: (server) =>
    `تُرسل الأصوات إلى ${server} مع رقم عشوائي لا يحفظه هذا الجهاز: يمكنك تغيير صوتك إلى أن تغادر هذه الصفحة.`,

  loading: 'جارٍ تحميل الأصوات…',
  none: 'لا أصوات بعد',
  share: (share) => `${share} للاعتماد`,
  votes: {
    zero: '# صوت',
    one: 'صوت واحد',
    two: 'صوتين',
    few: '# أصوات',
    many: '# صوتًا',
    other: '# صوت',
  },
  tally: (ship, votes) => `${ship} من ${votes}`,
  shareOf: (model) => `أصوات اعتماد ${model}`,
  wilson: 'محسوب من عدد الأصوات (Wilson)',

  ahead: (model, others) => `تُظهر الأصوات تقدّم ${model} على ${others} بأكثر مما تفسّره الصدفة.`,
  untold: (models) => `لا تميّز الأصوات بين ${models}: ففترات الثقة متداخلة.`,
  tooFew: 'لا يمكن التمييز بين النماذج بعد: عدد النماذج التي نالت أصواتًا أقل من اثنين.',

  countsFailed: 'تعذّر تحميل الأصوات.',
  voteFailed: (model) => `لم يتأكّد تسجيل صوتك على ${model}، لذلك لا يظهر.`,
  problems: {
    network: 'تعذّر الوصول إلى الخادم.',
    timeout: 'لم يُجب الخادم في الوقت المحدد.',
    busy: 'الخادم مشغول. حاول لاحقًا.',
    answer: 'تعذّرت قراءة جواب الخادم.',
  },
  refused: (status) => `أجاب الخادم بالخطأ ${status}.`,
  wait: (time) => `مدة الانتظار التي يطلبها الخادم: ${time}.`,
  address: 'عنوان https كامل',
};
