import type { DemoTicket } from './seedTicket.js';

/** What Anna is waiting for, and what waits for her. */
export const annaOpenTickets: readonly DemoTicket[] = [
  {
    customer: 'anna',
    subject: 'Сайт магазина отвечает 502 после обновления PHP',
    department: 'technical',
    priority: 'high',
    service: 'shopVps',
    status: 'answered',
    assignee: 'pavel',
    age: 7,
    read: false,
    steps: [
      {
        by: 'anna',
        after: 0,
        say: `С 9:40 магазин открывается через раз, чаще — «502 Bad Gateway». Утром обновили PHP с 8.2 до 8.3, больше ничего не меняли.

В /var/log/nginx/error.log:

\`\`\`
[crit] 1182#1182: *2217 connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory)
\`\`\`

Перезапускали nginx — не помогло. Скриншот прикладываю.`,
        files: [{ name: 'oshibka-502.png', picture: 'page' }],
      },
      { by: 'pavel', after: 0.3, status: 'in_progress', was: 'open' },
      {
        by: 'pavel',
        after: 0.1,
        note: 'Сокет 8.2 остался в двух конфигах: shop.conf и shop-api.conf. Второй клиентка, скорее всего, не заметит. С кешем аккуратно: в прошлый раз чистка opcache положила сайт.',
      },
      {
        by: 'pavel',
        after: 0.4,
        say: `Здравствуйте, Анна.

Причина в сокете: nginx обращается к \`php8.2-fpm.sock\`, а после обновления работает \`php8.3-fpm\`. Поправил \`fastcgi_pass\` в двух файлах:

- /etc/nginx/sites-enabled/shop.conf
- /etc/nginx/sites-enabled/shop-api.conf

Сайт открывается. Проверьте, пожалуйста, оформление заказа и обмен с 1С: он идёт через второй файл.`,
        files: [
          {
            name: 'nginx-shop.conf.txt',
            text: 'location ~ \\.php$ {\n  include fastcgi_params;\n  fastcgi_pass unix:/run/php/php8.3-fpm.sock;\n}\n',
          },
        ],
      },
    ],
  },
  {
    customer: 'anna',
    subject: 'Продлить домен vishnya.example на два года',
    department: 'billing',
    priority: 'normal',
    service: 'shopDomain',
    status: 'open',
    age: 3,
    steps: [
      {
        by: 'anna',
        after: 0,
        say: 'Здравствуйте! Домен заканчивается через неделю. В панели можно продлить только на год, а нам нужно сразу на два. Выставьте, пожалуйста, счёт на юрлицо.',
      },
    ],
  },
  {
    customer: 'anna',
    subject: 'Тестовый сервер тормозит по ночам',
    department: 'technical',
    priority: 'normal',
    service: 'testVps',
    status: 'in_progress',
    assignee: 'pavel',
    age: 52,
    steps: [
      {
        by: 'anna',
        after: 0,
        say: 'Примерно с 3 до 5 утра сервер 192.0.2.57 отвечает по 10–15 секунд. Днём всё хорошо. График нагрузки из панели прикладываю: видно горб.',
        files: [{ name: 'nagruzka-za-sutki.png', picture: 'chart' }],
      },
      { by: 'pavel', after: 6, status: 'in_progress', was: 'open' },
      {
        by: 'pavel',
        after: 0.2,
        say: 'Здравствуйте! В это время на сервере идёт резервное копирование базы без ограничения скорости диска (`mysqldump` в cron пользователя deploy). Можно запускать его через `ionice -c3 nice -n19`. Сделать это за вас?',
      },
      { by: 'anna', after: 14, say: 'Да, сделайте, пожалуйста. И посмотрите, не пора ли нам на тариф побольше.' },
      {
        by: 'pavel',
        after: 1,
        note: 'Поставил ionice, смотрю графики до четверга. Эмме: после этого — предложить «Причал-4».',
      },
    ],
  },
  {
    customer: 'anna',
    subject: 'Почему заблокирован хостинг блога?',
    department: 'billing',
    priority: 'normal',
    service: 'blogHosting',
    status: 'answered',
    assignee: 'emma',
    age: 30,
    steps: [
      { by: 'anna', after: 0, say: 'Блог не открывается, в панели статус «Приостановлена». Вроде бы оплачивали.' },
      {
        by: 'emma',
        after: 5,
        say: 'Добрый день! Услуга закончилась три дня назад, автопродление для неё выключено. Данные мы храним ещё 27 дней: как только счёт H-20455 будет оплачен, блог включится сам. Включить для неё автопродление?',
      },
    ],
  },
  {
    customer: 'anna',
    subject: 'Подозрительные входы на сервер магазина',
    department: 'abuse',
    priority: 'normal',
    service: 'shopVps',
    status: 'in_progress',
    assignee: 'pavel',
    age: 26,
    steps: [
      {
        by: 'anna',
        after: 0,
        say: `В журнале много таких строк, это опасно?

\`\`\`
Failed password for root from 198.51.100.200 port 51022 ssh2
Failed password for invalid user oracle from 198.51.100.200 port 51310 ssh2
\`\`\`

Больше тысячи за сутки.`,
        files: [{ name: 'auth-log.png', picture: 'terminal' }],
      },
      { by: 'emma', after: 1, department: 'abuse', was: 'technical' },
      { by: 'pavel', after: 2, status: 'in_progress', was: 'open' },
      {
        by: 'pavel',
        after: 0.5,
        say: 'Здравствуйте! Это перебор паролей, он идёт по всему интернету. Пока вход по паролю включён, риск есть. Предлагаю включить fail2ban и оставить вход только по ключам. Вы сами входите по ключу?',
      },
      { by: 'anna', after: 10, say: 'По ключу только я, коллега — по паролю. Завтра сделаю ему ключ и напишу сюда.' },
    ],
  },
];
