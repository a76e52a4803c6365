import type { DemoTicket } from './seedTicket.js';

/** What has been settled for Anna. */
export const annaPastTickets: readonly DemoTicket[] = [
  {
    customer: 'anna',
    subject: 'Как перенести магазин с другого хостинга без простоя?',
    department: 'sales',
    priority: 'low',
    status: 'closed',
    assignee: 'emma',
    age: 2900,
    rating: { score: 5, comment: 'Всё подробно объяснили и перенесли за вечер. Спасибо!' },
    steps: [
      {
        by: 'anna',
        after: 0,
        say: `Здравствуйте! Сейчас магазин на PrestaShop живёт у другого провайдера, хотим переехать к вам на VPS.

Сайт — около 12 ГБ вместе с картинками, база — 1,4 ГБ. Главное — не потерять заказы во время переезда. Как это лучше сделать и поможете ли вы?`,
      },
      {
        by: 'emma',
        after: 3,
        say: `Добрый день, Анна!

Поможем, это бесплатно. Обычно делаем так:

1. За сутки уменьшаем TTL записей домена до 300 секунд.
2. Копируем файлы и базу на новый сервер, вы проверяете сайт по временному адресу.
3. Ночью включаем на старом сайте режим обслуживания (10–15 минут), докачиваем изменения и переключаем домен.

Для такого магазина подойдёт «Причал-4»: 4 ядра, 8 ГБ памяти, 120 ГБ NVMe. Когда вам удобно?`,
      },
      {
        by: 'anna',
        after: 20,
        say: 'Спасибо, так и сделаем. Удобно в четверг после 23:00. Доступы пришлю в пятницу отдельно.',
      },
      {
        by: 'emma',
        after: 70,
        say: 'Перенесли, домен переключён в 23:40, заказы на месте. Старый сервер не выключайте ещё два дня.',
      },
      { by: 'anna', after: 9, say: 'Проверила, всё работает. Можно закрывать!' },
      { by: 'emma', after: 1, status: 'closed', was: 'in_progress' },
    ],
  },
  {
    customer: 'anna',
    subject: 'Письма от магазина попадают в спам',
    department: 'technical',
    priority: 'normal',
    service: 'mailHosting',
    status: 'closed',
    assignee: 'pavel',
    age: 1100,
    rating: { score: 4 },
    steps: [
      {
        by: 'anna',
        after: 0,
        say: `Покупатели жалуются, что письма о заказах приходят в спам. Вот заголовок из одного такого письма:

\`\`\`
Authentication-Results: mx.mail.example;
  spf=pass smtp.mailfrom=shop@vishnya.example;
  dkim=none;
  dmarc=fail (p=none) header.from=vishnya.example
\`\`\`

Отправляем через ваш хостинг, сервер 198.51.100.23.`,
      },
      { by: 'pavel', after: 1, status: 'in_progress', was: 'open' },
      {
        by: 'pavel',
        after: 1,
        say: `Здравствуйте, Анна.

Письма не подписаны: \`dkim=none\`. Включил DKIM для домена, добавил записи в зону:

\`\`\`
mail._domainkey  TXT  "v=DKIM1; k=rsa; p=MIIBIjANBgkq…"
_dmarc           TXT  "v=DMARC1; p=quarantine; rua=mailto:dmarc@vishnya.example"
\`\`\`

Через час отправьте, пожалуйста, пробное письмо и пришлите его заголовки.`,
      },
      { by: 'anna', after: 5, say: 'Теперь dkim=pass и dmarc=pass, письмо во входящих. Спасибо!' },
      { by: 'anna', after: 0.1, status: 'closed', was: 'in_progress' },
    ],
  },
  {
    customer: 'anna',
    subject: 'Нужен акт за октябрь',
    department: 'billing',
    priority: 'low',
    status: 'closed',
    assignee: 'emma',
    age: 410,
    steps: [
      {
        by: 'anna',
        after: 0,
        say: 'Добрый день! В разделе «Платежи» нет акта за октябрь, а бухгалтерия просит. Счёт H-20391.',
      },
      {
        by: 'emma',
        after: 4,
        say: 'Здравствуйте! Акт сформирован заново и лежит в разделе «Платежи». Причина — в реквизитах не было КПП, мы его добавили из вашей карточки.',
        files: [
          {
            name: 'akt-H-20391.txt',
            text: 'Акт № H-20391 от 31.10\nУслуги хостинга за октябрь: 1 769,00 руб.\nНДС не облагается.\n',
          },
        ],
      },
      { by: 'anna', after: 2, say: 'Получили, спасибо.' },
      { by: 'emma', after: 1, status: 'closed', was: 'open' },
    ],
  },
];
