import type { PartialMessages } from 'ticketdock';

/** Arabic for getting about in a long thread. */
export const arabicReading: PartialMessages = {
  reading: {
    newMessages: (count) => `رسائل جديدة: ${count}.`,
    toNew: (count) => `رسائل جديدة: ${count}`,
    toNewest: 'إلى أحدث رسالة',
    changes: (count) => `تغييرات: ${count}`,
    hideChanges: 'إخفاء التغييرات',
    showChanges: 'إظهار التغييرات',
    find: 'البحث في الرسائل',
    copyLink: 'نسخ رابط هذه الرسالة',
  },
  find: {
    label: 'البحث في الرسائل',
    place: (at, _, shown) => `${at} من ${shown}`,
    hits: (_, shown) => `النتائج: ${shown}`,
    within: (_, shown) => `في رسائل عددها ${shown}`,
    nothing: 'لا توجد نتائج',
    partly: (count) => `تم البحث في ${count}، ولم تُحمّل الرسائل الأقدم`,
    newest: (count) => `تم البحث في أحدث ${count}`,
    previous: 'السابق',
    next: 'التالي',
    close: 'إغلاق البحث',
  },
};
