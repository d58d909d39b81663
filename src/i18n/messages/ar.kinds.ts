import type { KindMessages } from './en.kinds.js';

export const kinds: KindMessages = {
  'model-card': 'بطاقة النموذج',
  documentation: 'وثائق',
  'pricing-page': 'قائمة أسعار',
  paper: 'ورقة بحثية',
  announcement: 'إعلان',
  leaderboard: 'لوحة صدارة',
  dataset: 'مجموعة بيانات',
  article: 'مقالة',
  issue: 'بلاغ عن مشكلة',
  other: 'منشور آخر',
};
