import type { DemoArticle } from './articles.js';

/** Sites, domains, certificates, mail. */
export const siteArticles: readonly DemoArticle[] = [
  {
    id: 'error-502',
    title: { en: 'The site answers 502 or 504', ru: 'Сайт отвечает ошибкой 502 или 504' },
    excerpt: {
      en: 'The web server works, what stands behind it does not: PHP-FPM, the application or its database.',
      ru: 'Веб-сервер работает, а то, что за ним, — нет: PHP-FPM, приложение или база данных.',
    },
    body: {
      en: `502 means that the application has stopped or refuses connections, 504 that it takes too long. The reason is in the web server's log: tail -n 50 /var/log/nginx/error.log.

Look whether the application is running: systemctl status php8.3-fpm, or pm2 status, or docker ps.

Look whether memory has run out: dmesg | grep -i "out of memory". If so, the server needs more memory or fewer workers (pm.max_children).`,
      ru: `Ошибка 502 означает, что приложение остановилось или не принимает соединения, 504 — что оно отвечает слишком долго. Причина — в журнале веб-сервера: tail -n 50 /var/log/nginx/error.log.

Проверьте, запущено ли приложение: systemctl status php8.3-fpm, pm2 status или docker ps.

Проверьте, не закончилась ли память: dmesg | grep -i "out of memory". Если да, серверу нужно больше памяти или меньше процессов (pm.max_children).`,
    },
    keywords: {
      en: '502 504 bad gateway timeout site down error nginx php slow',
      ru: '502 504 bad gateway ошибка сайт не открывается не работает nginx php тормозит',
    },
  },
  {
    id: 'ssl-renewal',
    title: { en: 'Renewing an SSL certificate', ru: 'Продление SSL-сертификата' },
    excerpt: {
      en: 'Free certificates renew themselves; a bought one has to be confirmed and installed again.',
      ru: 'Бесплатные сертификаты продлеваются сами, купленный нужно подтвердить и установить заново.',
    },
    body: {
      en: `Order the renewal in the panel up to 30 days before the end: the days that are left are added to the new term.

Confirm that the domain is yours: by a mail to admin@ of your domain, by a DNS record or by a file on the site. For a wildcard certificate only DNS will do.

Install the new certificate together with the intermediate one and reload the web server: nginx -t && systemctl reload nginx. Check the date with openssl s_client -connect brightoak.example:443.`,
      ru: `Закажите продление в панели не ранее чем за 30 дней до окончания: оставшиеся дни добавятся к новому сроку.

Подтвердите, что домен ваш: письмом на admin@ вашего домена, записью DNS или файлом на сайте. Для сертификата на все поддомены подходит только DNS.

Установите новый сертификат вместе с промежуточным и перезагрузите веб-сервер: nginx -t && systemctl reload nginx. Проверьте дату: openssl s_client -connect vishnya.example:443.`,
    },
    keywords: {
      en: 'ssl tls certificate https expired renew wildcard not secure warning',
      ru: 'ssl tls сертификат https истёк продлить продление небезопасно предупреждение',
    },
  },
  {
    id: 'domain-dns',
    title: { en: 'The domain does not open after a change of DNS', ru: 'Домен не открывается после смены DNS' },
    excerpt: {
      en: 'Changes travel for up to a day; how to see what the world sees now.',
      ru: 'Изменения расходятся до суток. Как посмотреть, что видно снаружи уже сейчас.',
    },
    body: {
      en: `A change of records is seen within their TTL, a change of name servers within a day or two. Until then some see the old address and some the new one.

Ask our name servers directly: dig @ns1.harbour.example brightoak.example. If the answer is right, only time is needed. If it is not, check the zone in the panel.

Lower the TTL to 300 a day before a move, and leave the old server on for two days after it.`,
      ru: `Изменение записей становится видно за время их TTL, смена серверов имён — за сутки-двое. До этого часть посетителей видит старый адрес, а часть — новый.

Спросите наши серверы имён напрямую: dig @ns1.harbour.example vishnya.example. Если ответ верный, нужно только подождать. Если нет, проверьте зону в панели.

За сутки до переезда уменьшите TTL до 300, а старый сервер не выключайте ещё два дня.`,
    },
    keywords: {
      en: 'domain dns name servers records propagation ttl move does not open',
      ru: 'домен днс dns записи серверы имён делегирование ttl переезд не открывается',
    },
  },
  {
    id: 'mail-spam',
    title: { en: 'Our mails end up in spam', ru: 'Письма попадают в спам' },
    excerpt: {
      en: 'Three DNS records and one reverse name decide whether a mail is believed.',
      ru: 'Поверят ли письму, решают три записи DNS и обратное имя сервера.',
    },
    body: {
      en: `SPF says which servers may send for your domain, DKIM signs the mails, DMARC says what to do with the rest. All three are made in the panel: Domain, Mail records.

The address of the server needs a reverse name (PTR) equal to the name it greets with. Order it in the panel or write to us.

Do not send newsletters from the server your invoices come from: one complaint hurts both.`,
      ru: `SPF говорит, какие серверы могут отправлять почту вашего домена, DKIM подписывает письма, DMARC определяет, что делать с остальными. Все три записи создаются в панели: «Домен», «Почтовые записи».

Адресу сервера нужно обратное имя (PTR), совпадающее с именем, которым он представляется. Закажите его в панели или напишите нам.

Не отправляйте рассылки с того же сервера, с которого уходят счета: одна жалоба навредит и тем, и другим.`,
    },
    keywords: {
      en: 'mail email spam spf dkim dmarc ptr delivery rejected bounced',
      ru: 'почта письма спам spf dkim dmarc ptr не доходят отклонены',
    },
  },
  {
    id: 'backups',
    title: {
      en: 'Restoring a site or a database from a backup',
      ru: 'Восстановление сайта или базы из резервной копии',
    },
    excerpt: {
      en: 'Copies of the last 14 days are in the panel; single files and tables can be taken out.',
      ru: 'Копии за последние 14 дней есть в панели, из них можно достать отдельные файлы и таблицы.',
    },
    body: {
      en: `Open the service, then Backups, and choose a day. “Download” gives the archive, “Restore” puts it in place of what is there now: make a fresh copy first.

For one table take the dump out of the archive and load only it: zcat db.sql.gz | mysql shop, into a database beside the real one, and copy the rows from there.

Not sure which day is right? Write to us: we look without touching anything.`,
      ru: `Откройте услугу, затем «Резервные копии» и выберите день. «Скачать» отдаст архив, «Восстановить» заменит им текущие данные, поэтому сначала сделайте свежую копию.

Если нужна одна таблица, достаньте дамп из архива и загрузите его в соседнюю базу: zcat db.sql.gz | mysql shop_copy, а строки перенесите оттуда.

Не уверены, какой день нужен? Напишите нам: посмотрим, ничего не меняя.`,
    },
    keywords: {
      en: 'backup restore copy deleted database table files snapshot recover lost',
      ru: 'резервная копия бэкап восстановить удалил база таблица файлы снимок потеряли',
    },
  },
];
