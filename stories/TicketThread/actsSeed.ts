import type { SeedTicket } from 'ticketdock/adapters/memory';
import { ago, withDesk } from '../support/seeds.js';
import type { Stage } from '../support/StoryStage.js';

const texts = {
  en: {
    subject: 'The mail server refuses connections',
    asked:
      'Since this morning nobody here can send mail.\n\nThe server is mail.example.com, the password of root is Qwerty12.',
    answer: 'Thank you. A certificate had expired; we have replaced it. Does it work again?',
    now: 'It works for me, but not for my colleague: Connection refused.',
    before: 'It works for me.',
    reasons: ['The problem is solved', 'It went away by itself', 'I have asked elsewhere'],
    comment: 'Quick and friendly.',
  },
  ru: {
    subject: 'Почтовый сервер не принимает подключения',
    asked: 'С утра никто не может отправить почту.\n\nСервер mail.example.com, пароль root: Qwerty12.',
    answer: 'Спасибо. Истёк сертификат, мы его заменили. Теперь почта работает?',
    now: 'У меня работает, а у коллеги нет: Connection refused.',
    before: 'У меня работает.',
    reasons: ['Проблема решена', 'Прошло само', 'Вопрос решён другим способом'],
    comment: 'Быстро и вежливо.',
  },
  ar: {
    subject: 'خادم البريد يرفض الاتصال',
    asked: 'منذ الصباح لا يستطيع أحد إرسال البريد.\n\nالخادم mail.example.com وكلمة المرور password: Qwerty12',
    answer: 'شكرًا لك. انتهت صلاحية الشهادة وقد استبدلناها. هل يعمل الآن؟',
    now: 'يعمل عندي، لكن ليس عند زميلي: Connection refused.',
    before: 'يعمل عندي.',
    reasons: ['حُلّت المشكلة', 'اختفت من تلقاء نفسها', 'سألت في مكان آخر'],
    comment: 'سريع ولطيف.',
  },
};

/** One ticket whose newest words can still be changed, on a desk that asks why a request is closed. */
export function actsOn(stage: Stage, ticket: Partial<SeedTicket> = {}) {
  const words = texts[stage.language];
  const { seed } = withDesk(stage, {
    closeReasons: words.reasons.map((label, index) => ({ id: `reason-${index}`, label })),
  });
  const thread: SeedTicket['thread'] = [
    { id: 'asked', from: 'customer', at: ago(3), body: words.asked },
    {
      id: 'answer',
      from: { role: 'staff', name: 'Ivan Petrov', title: 'Network engineer' },
      at: ago(1),
      body: words.answer,
    },
    {
      id: 'now',
      from: 'customer',
      at: ago(0.05),
      body: words.now,
      editedAt: ago(0.02),
      revisions: [{ at: ago(0.05), body: { format: 'text', value: words.before } }],
    },
  ];
  return {
    seed: {
      ...seed,
      tickets: [{ id: 'acts', number: '1070', subject: words.subject, status: 'open', thread, ...ticket }],
    },
  };
}

/** The rating of the closed one, with words. */
export const ratedBy = (stage: Stage) => ({ score: 5, comment: texts[stage.language].comment });
