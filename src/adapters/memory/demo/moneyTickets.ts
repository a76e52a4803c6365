import type { SeedTicket } from '../seedTypes.js';
import type { DemoContext } from './context.js';

/** Tickets about payments, papers and plans. */
export function moneyTickets({ say, ago, staff }: DemoContext): SeedTicket[] {
  return [
    {
      number: '1065',
      subject: say('Card payment is refused', 'Не проходит оплата картой'),
      status: 'open',
      departmentId: 'billing',
      serviceId: 'hosting-blog',
      thread: [
        {
          from: 'customer',
          at: ago(2),
          body: say(
            'I am trying to renew the hosting "Start". The card is fine elsewhere, here I get "Payment declined, code 05". Three attempts, two different cards. Could you keep the blog from being deleted meanwhile?',
            'Пытаюсь продлить хостинг «Старт». В других местах карта работает, здесь — «Платёж отклонён, код 05». Три попытки, две разные карты. Можно пока не удалять блог?',
          ),
        },
      ],
    },
    {
      number: '1059',
      subject: say('Invoice INV-20418 was paid twice', 'Счёт INV-20418 оплачен дважды'),
      status: 'answered',
      departmentId: 'billing',
      thread: [
        {
          from: 'customer',
          at: ago(80),
          body: say(
            'The bank shows two payments of 46.00 for INV-20418 on the same day. Please return one of them.',
            'В банке два платежа по 4 600 ₽ за счёт INV-20418 в один день. Верните, пожалуйста, один из них.',
          ),
        },
        {
          from: staff.billing,
          at: ago(76),
          body: say(
            'Both payments have arrived. We can send the second one back to the card (3 to 5 working days) or leave it on your balance for the next renewal, which is due in 41 days. Which do you prefer?',
            'Оба платежа поступили. Второй можем вернуть на карту (3–5 рабочих дней) или оставить на балансе для следующего продления, до него 41 день. Как удобнее?',
          ),
        },
      ],
    },
    {
      number: '1057',
      subject: say('Which plan for three times as many orders?', 'Какой тариф выбрать под втрое больше заказов?'),
      status: 'answered',
      departmentId: 'sales',
      priorityId: 'low',
      serviceId: 'vps-web',
      unread: 1,
      thread: [
        {
          from: 'customer',
          at: ago(98),
          body: say(
            'Before the holidays we expect about three times as many orders. Is it better to take a larger VPS or a second one?',
            'К праздникам ждём примерно втрое больше заказов. Что лучше: взять VPS побольше или второй такой же?',
          ),
        },
        {
          from: staff.sales,
          at: ago(75),
          body: say(
            'From your charts the database is the narrow place, not the web server. We would double db-1 to 4 vCPU and 8 GB (one reboot of two minutes) and leave web-1 as it is. After the holidays you can go back without a charge.\n\nShall we plan it for a night?',
            'По графикам узкое место — база данных, а не веб-сервер. Мы бы удвоили db-1 до 4 vCPU и 8 ГБ (одна перезагрузка на две минуты), а web-1 не трогали. После праздников можно бесплатно вернуться.\n\nЗапланировать на ночь?',
          ),
        },
      ],
    },
    {
      number: '1046',
      subject: say('Documents for the accountant, third quarter', 'Закрывающие документы за третий квартал'),
      status: 'closed',
      departmentId: 'billing',
      thread: [
        {
          from: 'customer',
          at: ago(420),
          body: say(
            'Please send the signed statements for July to September.',
            'Пришлите, пожалуйста, подписанные акты за июль–сентябрь.',
          ),
        },
        {
          from: staff.billing,
          at: ago(416),
          body: say('Here they are, signed.', 'Прикладываю, с подписью.'),
          files: [
            {
              name: say('statements Q3.pdf', 'акты 3 квартал.pdf'),
              mediaType: 'application/pdf',
              content:
                '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
            },
          ],
        },
        { from: 'customer', at: ago(415), body: say('Received, thank you.', 'Получила, спасибо.') },
        { at: ago(415), actor: { role: 'customer' }, change: { field: 'status', from: 'open', to: 'closed' } },
      ],
    },
    {
      number: '1038',
      subject: say('More disk for db-1', 'Увеличить диск на db-1'),
      status: 'closed',
      departmentId: 'sales',
      serviceId: 'vps-db',
      rating: { score: 5 },
      thread: [
        {
          from: 'customer',
          at: ago(700),
          body: say(
            'The disk of db-1 is 88 % full. Can it be enlarged without reinstalling?',
            'На db-1 занято 88 % диска. Можно увеличить его без переустановки?',
          ),
        },
        {
          from: staff.sales,
          at: ago(690),
          body: say(
            'Yes: from 40 to 80 GB, without a reboot. The difference is 3.00 a month. Shall we do it now?',
            'Да: с 40 до 80 ГБ, без перезагрузки. Доплата 300 ₽ в месяц. Сделать сейчас?',
          ),
        },
        { from: 'customer', at: ago(689), body: say('Yes, now is fine.', 'Да, можно сейчас.') },
        {
          from: staff.sales,
          at: ago(688),
          body: say('Done: `df -h` shows 80 GB.', 'Готово: `df -h` показывает 80 ГБ.'),
        },
        { at: ago(664), actor: { role: 'system' }, change: { field: 'status', from: 'answered', to: 'closed' } },
      ],
    },
  ];
}
