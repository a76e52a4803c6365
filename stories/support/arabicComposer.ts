import type { PartialMessages } from 'ticketdock';

/** Arabic for what helps with an answer while it is written. */
export const arabicComposer: NonNullable<PartialMessages['composer']> = {
  formatting: 'التنسيق',
  code: 'شيفرة',
  quote: 'اقتباس',
  list: 'قائمة',
  quoteSelected: 'اقتباس',
  quoteOf: (name) => `كتب ${name}:`,
  quoteOfMine: 'كتبتُ سابقًا:',
  looksLikeLog: 'يبدو هذا سجلًّا أو شيفرة.',
  asCode: 'تنسيقه كشيفرة',
  asText: 'تركه كما هو',
  dropHere: 'أفلت الملفات هنا لإرفاقها',
  sendAndClose: 'الرد والإغلاق',
  sendAndCloseForGood: 'الرد والإغلاق نهائيًا',
  stillOpen: 'أُرسل ردك، لكن الطلب ما زال مفتوحًا.',
  closeNow: 'إغلاق الطلب',
  away: (time) => `لا أحد في المكتب الآن. ردك بانتظارهم: ${time}.`,
  typing: (name) => `${name} يكتب الآن`,
};
