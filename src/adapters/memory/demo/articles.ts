import type { Article } from '../../../core/model.js';
import type { DemoContext } from './context.js';

/** The knowledge base: short articles that can be read beside the form. */
export function demoArticles({ say }: DemoContext): Article[] {
  const article = (id: string, title: string, excerpt: string, ...paragraphs: string[]): Article => ({
    id,
    title,
    excerpt,
    url: `https://wiki.northhost.example/${id}`,
    body: { format: 'text', value: paragraphs.join('\n\n') },
  });
  return [
    article(
      'ssh-access',
      say('No SSH access to a server: what to check', 'Нет доступа к серверу по SSH: что проверить'),
      say(
        'Time-outs, "Connection refused", keys and the emergency console.',
        'Тайм-аут, «Connection refused», ключи и аварийная консоль.',
      ),
      say(
        'A time-out means that nothing answers at the address. Look in the panel whether the server is running, and check its firewall.',
        'Тайм-аут означает, что по адресу никто не отвечает. Проверьте в панели, что сервер запущен, и посмотрите его межсетевой экран.',
      ),
      say(
        '“Connection refused” means that the server is there and SSH is not. Open the emergency console in the panel and run:',
        '«Connection refused» означает, что сервер на месте, а служба SSH — нет. Откройте в панели аварийную консоль и выполните:',
      ),
      '```\nsystemctl status ssh\nsshd -t\ndf -h\n```',
      say(
        '“Permission denied (publickey)” means that the server does not know your key. Compare it with ~/.ssh/authorized_keys.',
        '«Permission denied (publickey)» означает, что сервер не знает ваш ключ. Сверьте его с ~/.ssh/authorized_keys.',
      ),
    ),
    article(
      'ssl-renew',
      say('How to renew and install an SSL certificate', 'Как продлить и установить SSL-сертификат'),
      say(
        'Why a browser shows a warning, and what to replace.',
        'Почему браузер показывает предупреждение и что заменить.',
      ),
      say(
        'A browser warns when the certificate has expired, belongs to another name or comes without its chain.',
        'Браузер предупреждает, если сертификат истёк, выдан на другое имя или установлен без цепочки.',
      ),
      say(
        'Order the renewal in the panel a week ahead, confirm the domain by mail or DNS, and put both files on the server: the certificate and the chain. Then reload the web server.',
        'Закажите продление в панели за неделю, подтвердите домен письмом или через DNS и положите на сервер оба файла: сертификат и цепочку. Затем перезагрузите конфигурацию веб-сервера.',
      ),
    ),
    article(
      'domain-transfer',
      say('Moving a domain to us', 'Перенос домена к нам'),
      say('Auth code, transfer lock, how long it takes.', 'Код переноса, блокировка, сроки.'),
      say(
        'Ask your present registrar to unlock the domain and for its auth code. A domain that was registered or moved less than 60 days ago cannot be moved yet.',
        'Попросите у нынешнего регистратора снять блокировку и выдать код переноса. Домен, который зарегистрировали или перенесли менее 60 дней назад, перенести пока нельзя.',
      ),
      say(
        'Enter the code in the panel and confirm the letter to the owner. It takes five to seven days; the site and the mail go on working.',
        'Введите код в панели и подтвердите письмо, которое придёт владельцу. Перенос занимает пять–семь дней, сайт и почта всё это время работают.',
      ),
    ),
    article(
      'mail-spam',
      say('Mail lands in spam: SPF, DKIM and DMARC', 'Письма попадают в спам: SPF, DKIM и DMARC'),
      say('Three DNS records that mail servers look at.', 'Три записи DNS, на которые смотрят почтовые серверы.'),
      say(
        'SPF names the servers that may send for your domain, DKIM signs each letter, DMARC says what to do with the others. All three are TXT records, and the panel shows their values.',
        'SPF называет серверы, которые вправе отправлять письма вашего домена, DKIM подписывает каждое письмо, DMARC говорит, что делать с остальными. Все три — записи TXT, их значения показывает панель.',
      ),
      say(
        'Send a letter to yourself at another provider and look at its headers: “spf=pass dkim=pass dmarc=pass” is what you want.',
        'Отправьте письмо себе на другой почтовый сервис и посмотрите заголовки: должно быть «spf=pass dkim=pass dmarc=pass».',
      ),
    ),
    article(
      'payment-methods',
      say('Ways to pay, and why a payment fails', 'Способы оплаты и почему платёж не проходит'),
      say('Cards, bank transfer, automatic renewal.', 'Карты, банковский перевод, автопродление.'),
      say(
        'A card payment is there within minutes, a bank transfer within three working days. A service is renewed by itself when the balance covers it.',
        'Оплата картой приходит за несколько минут, банковский перевод — до трёх рабочих дней. Услуга продлевается сама, если на балансе хватает средств.',
      ),
      say(
        'A payment fails most often because of a limit of the bank or a code that was not entered in time. Try again after ten minutes; money that was only held comes back by itself.',
        'Чаще всего платёж не проходит из-за лимита банка или не введённого вовремя кода. Повторите через десять минут; заблокированная сумма вернётся сама.',
      ),
    ),
    article(
      'backups',
      say('Backups: how often, where, how to restore', 'Резервные копии: как часто, где и как восстановить'),
      say('Restoring one file, a database or a whole server.', 'Восстановление файла, базы данных или всего сервера.'),
      say(
        'Servers and hosting are copied every night to another data centre; the last seven copies are kept.',
        'Серверы и хостинг копируются каждую ночь в другой дата-центр; хранятся семь последних копий.',
      ),
      say(
        'Open the service in the panel, choose the day and what to restore: a file, a database or everything. What is there now is copied first, so you can go back.',
        'Откройте услугу в панели, выберите день и что восстановить: файл, базу данных или всё целиком. Текущее состояние сначала сохранится, так что к нему можно вернуться.',
      ),
    ),
    article(
      'dns-records',
      say('Changing DNS records', 'Изменение записей DNS'),
      say('How long changes take to be seen everywhere.', 'Через сколько изменения видны везде.'),
      say(
        'Records are changed in the panel, under the domain, and are on our name servers within a minute.',
        'Записи меняются в панели, в разделе домена, и попадают на наши серверы имён за минуту.',
      ),
      say(
        'Others keep the old answer as long as its TTL says: an hour here, a day with some providers. A change of name servers takes up to two days.',
        'Остальные помнят старый ответ столько, сколько разрешает его TTL: у нас час, у некоторых провайдеров сутки. Смена серверов имён занимает до двух суток.',
      ),
    ),
  ];
}
