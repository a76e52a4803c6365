import type { PersonKey } from './people.js';

export interface DemoService {
  key: string;
  owner: PersonKey;
  kind: 'vps' | 'dedicated' | 'hosting' | 'domain' | 'ssl' | 'backup';
  title: string;
  status: 'active' | 'expiring' | 'suspended';
  /** From the ranges for documentation (RFC 5737, RFC 3849). */
  ip?: string;
  /** What else it is known by. */
  hosts?: readonly string[];
  /** A month, in hundredths. */
  price: number;
  currency: 'RUB' | 'USD';
  /** Days from the first start. */
  expiresIn: number;
}

/** What the two customers have bought. */
export const demoServices = [
  {
    key: 'shopVps',
    owner: 'anna',
    kind: 'vps',
    title: 'VPS «Причал-4» — магазин',
    status: 'active',
    ip: '192.0.2.14',
    hosts: ['2001:db8:14::1', 'shop.vishnya.example'],
    price: 119_000,
    currency: 'RUB',
    expiresIn: 41,
  },
  {
    key: 'testVps',
    owner: 'anna',
    kind: 'vps',
    title: 'VPS «Причал-2» — тест',
    status: 'active',
    ip: '192.0.2.57',
    hosts: ['2001:db8:57::1', 'test.vishnya.example'],
    price: 59_000,
    currency: 'RUB',
    expiresIn: 12,
  },
  {
    key: 'shopDomain',
    owner: 'anna',
    kind: 'domain',
    title: 'vishnya.example',
    hosts: ['vishnya.example', 'www.vishnya.example'],
    status: 'expiring',
    price: 1_990,
    currency: 'RUB',
    expiresIn: 6,
  },
  {
    key: 'shopSsl',
    owner: 'anna',
    kind: 'ssl',
    title: 'SSL: vishnya.example',
    status: 'active',
    price: 24_900,
    currency: 'RUB',
    expiresIn: 87,
  },
  {
    key: 'mailHosting',
    owner: 'anna',
    kind: 'hosting',
    title: 'Хостинг «Маяк» — почта и сайт-визитка',
    status: 'active',
    ip: '198.51.100.23',
    hosts: ['mail.vishnya.example'],
    price: 29_000,
    currency: 'RUB',
    expiresIn: 154,
  },
  {
    key: 'blogHosting',
    owner: 'anna',
    kind: 'hosting',
    title: 'Хостинг «Маяк» — блог',
    status: 'suspended',
    ip: '198.51.100.61',
    hosts: ['blog.vishnya.example'],
    price: 29_000,
    currency: 'RUB',
    expiresIn: -3,
  },
  {
    key: 'webVps',
    owner: 'john',
    kind: 'vps',
    title: 'VPS Quay 8 — web-01',
    status: 'active',
    ip: '203.0.113.8',
    hosts: ['2001:db8:8::1', 'web-01.brightoak.example'],
    price: 3_400,
    currency: 'USD',
    expiresIn: 23,
  },
  {
    key: 'dbVps',
    owner: 'john',
    kind: 'vps',
    title: 'VPS Quay 16 — db-01',
    status: 'active',
    ip: '203.0.113.9',
    hosts: ['2001:db8:9::1', 'db-01.brightoak.example'],
    price: 6_200,
    currency: 'USD',
    expiresIn: 23,
  },
  {
    key: 'metal',
    owner: 'john',
    kind: 'dedicated',
    title: 'Dedicated E-2388G — build-01',
    status: 'active',
    ip: '203.0.113.140',
    hosts: ['build-01.brightoak.example'],
    price: 11_900,
    currency: 'USD',
    expiresIn: 66,
  },
  {
    key: 'oakDomain',
    owner: 'john',
    kind: 'domain',
    title: 'brightoak.example',
    hosts: ['brightoak.example', 'www.brightoak.example'],
    status: 'active',
    price: 120,
    currency: 'USD',
    expiresIn: 210,
  },
  {
    key: 'oakSsl',
    owner: 'john',
    kind: 'ssl',
    title: 'SSL wildcard: *.brightoak.example',
    status: 'expiring',
    price: 900,
    currency: 'USD',
    expiresIn: 9,
  },
  {
    key: 'backup',
    owner: 'john',
    kind: 'backup',
    title: 'Off-site backup 500 GB',
    status: 'active',
    price: 1_500,
    currency: 'USD',
    expiresIn: 23,
  },
] as const satisfies readonly DemoService[];

export type ServiceKey = (typeof demoServices)[number]['key'];
