import type { Locale, Localized } from '../locale.js';
import type { DetailNeed, FieldSchema, OfficeHours, Prompt } from '../support/port.js';
import { billingPrompts } from './billingPrompts.js';

export interface DemoDepartment {
  id: string;
  label: Localized;
  description: Localized;
  replyTime: string;
  fields?: Record<Locale, FieldSchema[]>;
  needs?: readonly DetailNeed[];
  prompts?: Record<Locale, readonly Prompt[]>;
  /** Without them it is there around the clock. */
  hours?: OfficeHours;
}

const officeHours: OfficeHours = {
  timeZone: 'Europe/Moscow',
  week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
  holidays: [2026, 2027, 2028].flatMap((year) => [
    ...Array.from({ length: 8 }, (_, index) => `${year}-01-0${index + 1}`),
    `${year}-02-23`,
    `${year}-03-08`,
    `${year}-05-01`,
    `${year}-05-09`,
    `${year}-06-12`,
    `${year}-11-04`,
  ]),
};

export const demoDepartments: readonly DemoDepartment[] = [
  {
    id: 'technical',
    label: { en: 'Technical support', ru: 'Техническая поддержка' },
    description: {
      en: 'Servers, sites, mail, domains and certificates that do not work as they should',
      ru: 'Серверы, сайты, почта, домены и сертификаты, с которыми что-то не так',
    },
    replyTime: 'PT1H',
    needs: ['address', 'error'],
    fields: {
      en: [{ id: 'rootPassword', label: 'Root password', type: 'secret', help: 'Only if we need to sign in.' }],
      ru: [
        { id: 'rootPassword', label: 'Пароль root', type: 'secret', help: 'Только если нам нужно войти на сервер.' },
      ],
    },
  },
  {
    id: 'billing',
    label: { en: 'Billing', ru: 'Финансовый отдел' },
    description: {
      en: 'Invoices, payments, refunds and closing documents',
      ru: 'Счета, платежи, возвраты и закрывающие документы',
    },
    replyTime: 'PT4H',
    needs: ['order'],
    prompts: billingPrompts,
    hours: officeHours,
    fields: {
      en: [
        {
          id: 'invoice',
          label: 'Invoice number',
          type: 'text',
          help: 'If it is about a certain invoice, e.g. H-20418.',
        },
      ],
      ru: [
        {
          id: 'invoice',
          label: 'Номер счёта',
          type: 'text',
          help: 'Если вопрос о конкретном счёте, например H-20418.',
        },
      ],
    },
  },
  {
    id: 'abuse',
    label: { en: 'Abuse and security', ru: 'Безопасность и жалобы' },
    description: {
      en: 'Spam, attacks and break-ins from or against our network',
      ru: 'Спам, атаки и взломы: из нашей сети или против неё',
    },
    replyTime: 'PT2H',
    needs: ['address', 'time'],
    fields: {
      en: [
        {
          id: 'source',
          label: 'Address it comes from',
          type: 'text',
          required: true,
          help: 'An IP address or a link.',
        },
      ],
      ru: [{ id: 'source', label: 'Адрес источника', type: 'text', required: true, help: 'IP-адрес или ссылка.' }],
    },
  },
  {
    id: 'sales',
    label: { en: 'Sales', ru: 'Отдел продаж' },
    description: {
      en: 'Advice before you buy, other plans, moving to us',
      ru: 'Помощь с выбором услуг, смена тарифа, переезд к нам',
    },
    replyTime: 'P1D',
    hours: officeHours,
  },
];

export interface DemoPriority {
  id: string;
  label: Localized;
  description: Localized;
  urgent?: boolean;
  default?: boolean;
}

/** From the least to the most urgent: their order is the order of the queue. */
export const demoPriorities: readonly DemoPriority[] = [
  {
    id: 'low',
    label: { en: 'Low', ru: 'Низкий' },
    description: { en: 'A question, nothing is broken', ru: 'Вопрос, ничего не сломалось' },
  },
  {
    id: 'normal',
    label: { en: 'Normal', ru: 'Обычный' },
    description: { en: 'Something works badly', ru: 'Что-то работает не так, как должно' },
    default: true,
  },
  {
    id: 'high',
    label: { en: 'High', ru: 'Высокий' },
    description: { en: 'The service is down right now', ru: 'Услуга не работает прямо сейчас' },
    urgent: true,
  },
];
