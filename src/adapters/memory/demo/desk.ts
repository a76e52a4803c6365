import type { MemorySeed } from '../seedTypes.js';
import type { OfficeHours, Prompt } from '../../../core/model.js';
import type { DemoContext } from './context.js';

/** The support desk of a hosting provider: technical support is there around the clock, the others in office hours. */
export function demoDesk(context: DemoContext): NonNullable<MemorySeed['desk']> {
  const { say } = context;
  const hours = officeHours(context);
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
        needs: ['address', 'error'],
      },
      {
        id: 'billing',
        label: say('Billing', 'Финансовый отдел'),
        description: say('Invoices, payments, refunds, documents', 'Счета, оплата, возвраты, закрывающие документы'),
        replyTime: 'PT4H',
        needs: ['order'],
        prompts: billingPrompts(context),
        hours,
      },
      {
        id: 'sales',
        label: say('Sales', 'Отдел продаж'),
        description: say('Help with choosing and changing a plan', 'Помощь с выбором и сменой тарифа'),
        replyTime: 'P1D',
        hours,
      },
    ],
    priorities: [
      {
        id: 'low',
        label: say('Low', 'Низкий'),
        description: say('A question, nothing is broken', 'Вопрос, ничего не сломалось'),
      },
      {
        id: 'normal',
        label: say('Normal', 'Обычный'),
        description: say('Something does not work as it should', 'Что-то работает не так, как должно'),
        default: true,
      },
      {
        id: 'high',
        label: say('High', 'Высокий'),
        description: say('The service is down right now', 'Услуга не работает прямо сейчас'),
        urgent: true,
      },
    ],
    contact: { email: 'support@northhost.example', phone: say('+44 20 7946 0018', '+7 495 000-00-18') },
    locale: say('en-GB', 'ru-RU'),
  };
}

function officeHours({ say, ahead }: DemoContext): OfficeHours {
  const year = Number(ahead(0).slice(0, 4));
  const days = say('01-01 12-25 12-26', '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 05-01 05-09').split(' ');
  return {
    timeZone: say('Europe/London', 'Europe/Moscow'),
    week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
    holidays: [year, year + 1].flatMap((each) => days.map((day) => `${each}-${day}`)),
  };
}

function billingPrompts({ say }: DemoContext): Prompt[] {
  return [
    {
      id: 'invoice',
      label: say('Which invoice', 'Какой счёт'),
      description: say('Its number stands at the top, e.g. INV-20418.', 'Номер стоит вверху, например INV-20418.'),
    },
    {
      id: 'expected',
      label: say('What it should be', 'Как должно быть'),
      description: say(
        'What did you expect: another amount, a refund, a document?',
        'Чего вы ждали: другой суммы, возврата, документа?',
      ),
    },
    {
      id: 'paid',
      label: say('How it was paid', 'Как оплачивали'),
      description: say(
        'By card or by transfer, and when. Never the whole number of a card.',
        'Картой или переводом и когда. Номер карты целиком не пишите.',
      ),
    },
    {
      id: 'bank',
      label: say('What the bank says', 'Что ответил банк'),
      description: say('Its message, copied as text.', 'Его сообщение, скопированное текстом.'),
      kind: 'code',
    },
  ];
}
