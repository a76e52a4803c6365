import type { MemorySeed } from '../seedTypes.js';
import type { DemoContext } from './context.js';

/** The support desk of a hosting provider. */
export function demoDesk({ say }: DemoContext): NonNullable<MemorySeed['desk']> {
  return {
    departments: [
      {
        id: 'technical',
        label: say('Technical support', 'Техническая поддержка'),
        description: say(
          'Servers, websites, domains, certificates and mail that do not work as they should',
          'Серверы, сайты, домены, сертификаты и почта: если что-то не работает',
        ),
        replyTime: 'PT1H',
      },
      {
        id: 'billing',
        label: say('Billing', 'Финансовый отдел'),
        description: say('Invoices, payments, refunds, documents', 'Счета, оплата, возвраты, закрывающие документы'),
        replyTime: 'PT4H',
      },
      {
        id: 'sales',
        label: say('Sales', 'Отдел продаж'),
        description: say('Help with choosing and changing a plan', 'Помощь с выбором и сменой тарифа'),
        replyTime: 'P1D',
      },
    ],
    priorities: [
      { id: 'low', label: say('Low', 'Низкий'), description: say('It can wait', 'Может подождать') },
      { id: 'normal', label: say('Normal', 'Обычный'), default: true },
      {
        id: 'high',
        label: say('High', 'Высокий'),
        description: say('The service is down right now', 'Услуга не работает прямо сейчас'),
        urgent: true,
      },
    ],
    hours: {
      timeZone: say('Europe/London', 'Europe/Moscow'),
      week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '21:00' })),
    },
    contact: { email: 'support@northhost.example', phone: say('+44 20 7946 0018', '+7 495 000-00-18') },
    locale: say('en-GB', 'ru-RU'),
  };
}
