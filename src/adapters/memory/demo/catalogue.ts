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
      hosts: ['203.0.113.24', '2001:db8:24::1', 'web-1.northhost.example'],
      kind: 'vps',
      status: active,
      expiresAt: ahead(41),
    },
    {
      id: 'vps-db',
      label: 'VPS db-1',
      description: '203.0.113.31, Debian 12, 2 vCPU, 4 GB',
      hosts: ['203.0.113.31', '2001:db8:31::1', 'db-1.northhost.example'],
      kind: 'vps',
      status: active,
      expiresAt: ahead(41),
    },
    {
      id: 'domain-shop',
      label: 'flower-workshop.example',
      hosts: ['flower-workshop.example', 'www.flower-workshop.example'],
      description: say('Domain name', 'Доменное имя'),
      kind: 'domain',
      status: active,
      expiresAt: ahead(203),
    },
    {
      id: 'domain-old',
      label: 'anna-flowers.example',
      hosts: ['anna-flowers.example', 'www.anna-flowers.example'],
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
      hosts: ['blog.flower-workshop.example'],
      kind: 'hosting',
      status: say('suspended', 'приостановлена'),
      expiresAt: ahead(-3),
    },
    {
      id: 'vps-hale',
      customerId: 'boris',
      label: 'VPS hale',
      description: '198.51.100.7',
      hosts: ['198.51.100.7'],
      kind: 'vps',
      status: active,
      expiresAt: ahead(88),
    },
  ];
}
