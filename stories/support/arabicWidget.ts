import type { PartialMessages } from 'ticketdock';

/** Arabic for the widget, as `arabic.ts`. */
export const arabicWidget: PartialMessages = {
  widget: {
    launcher: (label, _count, shown) => `${label}، جديد في ${shown} من الطلبات`,
    close: 'إغلاق',
    partFailed: 'تعذّر تحميل هذا الجزء.',
    partFailedHint: 'لم يضِع شيء مما كتبته. تحقّق من الاتصال ثم حاول مرة أخرى.',
    signedOut: 'لم تعد مسجّل الدخول.',
    signedOutHint: 'ما كتبته باقٍ هنا. سجّل الدخول من جديد لتتابع من حيث توقفت.',
    signedInAgain: 'سجّلت الدخول',
    left: 'لم تعد مسجّل الدخول.',
    leftHint: 'سجّل الدخول لترى طلباتك وتكتب إلى الدعم.',
  },
};
