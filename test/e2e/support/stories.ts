/** What people write, in their own language, about services that they have in the example panel. */
export const stories = {
  ru: {
    subject: 'Помогите!!! ничего не работает',
    what: 'С самого утра ничего не грузится, клиенты звонят и спрашивают.',
    host: 'mail.vishnya.example',
    where: 'Это про mail.vishnya.example.',
    service: 'Хостинг «Маяк» — почта и сайт-визитка',
    error: ' HTTP/1.1 503 Service Unavailable\n\tat  ```proxy``` *upstream* [emerg]  <b>98</b>',
    chips: ['mail.vishnya.example', 'ошибка 503'],
    password: 'Zk7vQp2xLm9',
    login: 'Пароль: Zk7vQp2xLm9',
    secretField: 'Пароль root',
    urgent: 'Высокий',
    meaning: 'Услуга не работает прямо сейчас',
  },
  en: {
    subject: 'Help!!! nothing works',
    what: 'Nothing loads since early today, our customers ring and ask about it.',
    host: 'build-01.brightoak.example',
    where: 'It is about build-01.brightoak.example.',
    service: 'Dedicated E-2388G — build-01',
    error: ' HTTP/1.1 503 Service Unavailable\n\tat  ```proxy``` *upstream* [emerg]  <b>98</b>',
    chips: ['build-01.brightoak.example', 'error 503'],
    password: 'Zk7vQp2xLm9',
    login: 'Password: Zk7vQp2xLm9',
    secretField: 'Root password',
    urgent: 'High',
    meaning: 'The service is down right now',
  },
} as const;

/** Questions that an article, or a request of theirs that is still open, is about already. */
export const known = {
  ru: {
    article: {
      subject: 'Сайт отвечает ошибкой 502',
      title: 'Сайт отвечает ошибкой 502 или 504',
      says: '/var/log/nginx/error.log',
    },
    similar: {
      existing: 'Тестовый сервер тормозит по ночам',
      service: 'VPS «Причал-2»',
      subject: 'Тестовый сервер снова тормозит ночью',
      body: 'Сервер 192.0.2.57 снова отвечает по 15 секунд с 3 до 5 утра.',
    },
    two: {
      first: 'Сайт vishnya.example с утра показывает ошибку 403 на всех страницах.',
      second: 'Другой вопрос: когда придёт счёт за продление домена и как его оплатить?',
      subjects: ['Сайт vishnya.example показывает ошибку 403', 'Счёт за продление домена vishnya.example'],
    },
  },
  en: {
    article: {
      subject: 'The site answers error 502',
      title: 'The site answers 502 or 504',
      says: '/var/log/nginx/error.log',
    },
    similar: {
      existing: 'db-01 is unreachable from web-01 since 06:20 UTC',
      service: 'VPS Quay 16',
      subject: 'db-01 is unreachable again from web-01',
      body: 'web-01 (203.0.113.8) still cannot reach db-01 (203.0.113.9): No route to host.',
    },
    two: {
      first: 'The site brightoak.example shows error 403 on every page since this morning.',
      second: 'Another question: when will the invoice for the domain come, and how do I pay it?',
      subjects: ['The site brightoak.example shows error 403', 'Invoice for the domain brightoak.example'],
    },
  },
} as const;
