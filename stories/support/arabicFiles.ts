import type { PartialMessages } from 'ticketdock';

/** Arabic for files, their viewer, and what to expect. */
export const arabicFiles: PartialMessages = {
  files: {
    total: (count, size) => `${count} ملفات، ${size}`,
    received: (received, total) => (total === undefined ? received : `${received} من ${total}`),
    downloading: (name) => `جارٍ تنزيل ${name}`,
    cancel: (name) => `إلغاء تنزيل ${name}`,
    scanningSoon: 'يمكن فتحه هنا فور الانتهاء.',
    refused: (reason) => `لم يُقبل: ${reason}`,
    all: (count) => (count === undefined ? 'كل الملفات' : `الملفات (${count})`),
    fact: 'المرفقات',
  },
  gallery: {
    label: 'صور هذا الطلب',
    position: (number, total) => `${number} من ${total}`,
    previous: 'الصورة السابقة',
    next: 'الصورة التالية',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'ملاءمة النافذة',
    actual: 'الحجم الفعلي، 1:1',
    percent: (value) => `${value} ٪`,
  },
  outlook: {
    title: 'ما يمكن توقعه',
    queue: (position) => (position === 1 ? 'دورك هو التالي.' : `موقعك في قائمة الانتظار: ${position}.`),
    replyBy: (time) => `من المتوقع وصول الرد قبل: ${time}.`,
    closed: (time) => `لا أحد في المكتب الآن. نعود: ${time}.`,
    hours: (times, zone) => (zone === undefined ? `نرد ${times}.` : `نرد ${times} (${zone}).`),
    yours: (times) => `أي ${times} بتوقيتك.`,
  },
  incidents: {
    known: (title) => `مشكلة معروفة: ${title}`,
    working: 'يجري العمل على حلها.',
    until: (time) => `من المتوقع حلها قبل: ${time}.`,
    more: 'المزيد عنها',
    hide: 'إخفاء',
  },
};
