import type { Article } from '../../../core/model.js';
import type { MemoryCustomer, SeedService } from '../seedTypes.js';
import type { DemoContext } from './context.js';

/** Anna, whom the demo is about, and Boris, whose tickets she must never see. */
export function demoCustomers({ say }: DemoContext): MemoryCustomer[] {
  return [
    {
      id: 'anna',
      name: say('Anna Clarke', 'Анна Петрова'),
      email: 'anna@flower-workshop.example',
      login: 'anna@flower-workshop.example',
    },
    { id: 'boris', name: say('Boris Hale', 'Борис Орлов'), email: 'boris@hale.example', login: 'boris@hale.example' },
  ];
}

/** What they have bought. */
export function demoServices({ say, ahead }: DemoContext): SeedService[] {
  const active = say('active', 'активна');
  return [
    {
      id: 'vps-web',
      label: 'VPS web-1',
      description: '203.0.113.24, Debian 12, 4 vCPU, 8 GB',
      kind: 'vps',
      status: active,
      expiresAt: ahead(41),
    },
    {
      id: 'vps-db',
      label: 'VPS db-1',
      description: '203.0.113.31, Debian 12, 2 vCPU, 4 GB',
      kind: 'vps',
      status: active,
      expiresAt: ahead(41),
    },
    {
      id: 'domain-shop',
      label: 'flower-workshop.example',
      description: say('Domain name', 'Доменное имя'),
      kind: 'domain',
      status: active,
      expiresAt: ahead(203),
    },
    {
      id: 'domain-old',
      label: 'anna-flowers.example',
      description: say('Domain name', 'Доменное имя'),
      kind: 'domain',
      status: say('transfer pending', 'переносится'),
      expiresAt: ahead(17),
    },
    {
      id: 'ssl-shop',
      label: say('SSL certificate for flower-workshop.example', 'SSL-сертификат для flower-workshop.example'),
      description: 'Domain Validation, 1 year',
      kind: 'ssl',
      status: active,
      expiresAt: ahead(334),
    },
    {
      id: 'hosting-blog',
      label: say('Shared hosting "Start"', 'Виртуальный хостинг «Старт»'),
      description: 'blog.flower-workshop.example',
      kind: 'hosting',
      status: say('suspended', 'приостановлена'),
      expiresAt: ahead(-3),
    },
    {
      id: 'vps-hale',
      customerId: 'boris',
      label: 'VPS hale',
      description: '198.51.100.7',
      kind: 'vps',
      status: active,
      expiresAt: ahead(88),
    },
  ];
}

/** The knowledge base. */
export function demoArticles({ say }: DemoContext): Article[] {
  const article = (id: string, title: string, excerpt: string): Article => ({
    id,
    title,
    excerpt,
    url: `https://wiki.northhost.example/${id}`,
  });
  return [
    article(
      'ssh-access',
      say('No SSH access to a server: what to check', 'Нет доступа к серверу по SSH: что проверить'),
      say(
        'Time-outs, "Connection refused", keys and the emergency console.',
        'Тайм-аут, «Connection refused», ключи и аварийная консоль.',
      ),
    ),
    article(
      'ssl-renew',
      say('How to renew and install an SSL certificate', 'Как продлить и установить SSL-сертификат'),
      say(
        'Why a browser shows a warning, and what to replace.',
        'Почему браузер показывает предупреждение и что заменить.',
      ),
    ),
    article(
      'domain-transfer',
      say('Moving a domain to us', 'Перенос домена к нам'),
      say('Auth code, transfer lock, how long it takes.', 'Код переноса, блокировка, сроки.'),
    ),
    article(
      'mail-spam',
      say('Mail lands in spam: SPF, DKIM and DMARC', 'Письма попадают в спам: SPF, DKIM и DMARC'),
      say('Three DNS records that mail servers look at.', 'Три записи DNS, на которые смотрят почтовые серверы.'),
    ),
    article(
      'payment-methods',
      say('Ways to pay, and why a payment fails', 'Способы оплаты и почему платёж не проходит'),
      say('Cards, bank transfer, automatic renewal.', 'Карты, банковский перевод, автопродление.'),
    ),
    article(
      'backups',
      say('Backups: how often, where, how to restore', 'Резервные копии: как часто, где и как восстановить'),
      say('Restoring one file, a database or a whole server.', 'Восстановление файла, базы данных или всего сервера.'),
    ),
    article(
      'dns-records',
      say('Changing DNS records', 'Изменение записей DNS'),
      say('How long changes take to be seen everywhere.', 'Через сколько изменения видны везде.'),
    ),
  ];
}
