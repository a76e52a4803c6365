import type { Locale } from '../locale.js';
import type { Prompt } from '../support/port.js';

/** What the billing department asks in place of the five questions: nothing fails there, money does. */
export const billingPrompts: Record<Locale, readonly Prompt[]> = {
  en: [
    { id: 'invoice', label: 'Which invoice', description: 'Its number stands at the top, e.g. H-20418.' },
    {
      id: 'expected',
      label: 'What it should be',
      description: 'What did you expect: another amount, a refund, a document?',
    },
    {
      id: 'paid',
      label: 'How it was paid',
      description: 'By card or by transfer, and when. Never the whole number of a card.',
    },
    { id: 'bank', label: 'What the bank says', description: 'Its message, copied as text.', kind: 'code' },
  ],
  ru: [
    { id: 'invoice', label: 'Какой счёт', description: 'Номер стоит вверху, например H-20418.' },
    { id: 'expected', label: 'Как должно быть', description: 'Чего вы ждали: другой суммы, возврата, документа?' },
    {
      id: 'paid',
      label: 'Как оплачивали',
      description: 'Картой или переводом и когда. Номер карты целиком не пишите.',
    },
    { id: 'bank', label: 'Что ответил банк', description: 'Его сообщение, скопированное текстом.', kind: 'code' },
  ],
};
