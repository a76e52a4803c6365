import { describe, expect, it } from 'vitest';
import { findDetails } from '../../../src/core/rules/details/findDetails.js';
import { hostOf } from '../../../src/core/rules/details/hostOf.js';
import { matchService } from '../../../src/core/rules/details/matchService.js';
import { missingDetails } from '../../../src/core/rules/details/missingDetails.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import type { Service } from '../../../src/core/model.js';

const lexicons = [en, ru];
const detailsOf = (text: string) => findDetails(text, lexicons);

const services: Service[] = [
  { id: 'vps', label: 'VPS msk-17', hosts: ['203.0.113.7', '2001:db8::17'] },
  { id: 'shop', label: 'Hosting', hosts: ['Example.com', 'почта.рф'] },
  { id: 'blog', label: 'Hosting of the blog', hosts: ['blog.example.com'] },
  { id: 'named', label: 'flowers.example', description: 'Dedicated server, 198.51.100.4, until May' },
];
const serviceIn = (text: string) => matchService(detailsOf(text), services)?.service.id;

describe('the service that is written about', () => {
  it.each([
    ['Ping to 203.0.113.7 fails', 'vps'],
    ['203.0.113.7:22 refuses', 'vps'],
    ['2001:DB8:0:0::17 does not answer', 'vps'],
    ['example.com is down', 'shop'],
    ['http://www.example.com/cart shows 500', 'shop'],
    ['anna@example.com gets no mail', 'shop'],
    ['Не открывается Почта.рф', 'shop'],
    ['Не открывается xn--80a1acny.xn--p1ai', 'shop'],
    ['https://почта.рф:8443/вход', 'shop'],
    ['pictures.blog.example.com is slow', 'blog'],
    ['flowers.example expires', 'named'],
    ['shop.flowers.example expires', 'named'],
    ['198.51.100.4 is slow', 'named'],
  ])('"%s" is found by its address', (text, id) => {
    expect(serviceIn(text)).toBe(id);
  });

  it.each([
    '203.0.113.70 fails',
    '198.51.100.40 fails',
    'notexample.com',
    'example.com.evil.example',
    'flowers.example.org',
    'example.org',
    'blog of mine',
  ])('"%s" is none of them', (text) => {
    expect(serviceIn(text)).toBeUndefined();
  });

  it('with the closest name is taken, and the address that gave it away is told', () => {
    const match = matchService(detailsOf('See shop.example.com and blog.example.com'), services);

    expect(match?.service.id).toBe('blog');
    expect(match?.detail.value).toBe('blog.example.com');
  });

  it('that comes first is taken among equals', () => {
    expect(serviceIn('example.com and 203.0.113.7')).toBe('shop');
  });
});

describe('the machine in an address', () => {
  it.each([
    ['url', 'https://user:word@Example.com:8443/a', 'example.com'],
    ['url', 'example.com/wp-admin', 'example.com'],
    ['url', 'http://[2001:db8::1]:8080/', '2001:db8::1'],
    ['email', 'a@b.example.com', 'b.example.com'],
    ['ipv4', '203.0.113.0/24', '203.0.113.0'],
    ['ipv6', '[2001:db8:0::1]:443', '2001:db8::1'],
    ['ipv6', '::ffff:192.0.2.1', '::ffff:c000:201'],
    ['time', '10:00', null],
    ['domain', '[', null],
  ] as const)('%s %s is %s', (kind, value, host) => {
    expect(hostOf({ kind, value })).toBe(host);
  });
});

const nothing = { details: [], text: '', hasService: false, hasPicture: false };
const missingIn = (text: string, more: Partial<typeof nothing> = {}) =>
  missingDetails(
    ['address', 'error', 'time', 'order', 'email'],
    { ...nothing, details: detailsOf(text), text, ...more },
    lexicons,
  );

describe('what a department needs', () => {
  it('is missing as long as nothing answers it', () => {
    expect(missingIn('It does not work')).toEqual(['address', 'error', 'time', 'order', 'email']);
  });

  it.each([
    ['Server 203.0.113.7', 'address'],
    ['https://example.com/a', 'address'],
    ['ошибка 502', 'error'],
    ['ssh пишет Permission denied', 'error'],
    ['It says:\n```\nboom\n```', 'error'],
    ['It says `boom`', 'error'],
    ['с 09:30', 'time'],
    ['since noon', 'time'],
    ['не работает со вчерашнего вечера', 'time'],
    ['три часа назад', 'time'],
    ['заказ №5', 'order'],
    ['INV-1042', 'order'],
    ['anna@example.com', 'email'],
  ])('is answered by "%s": %s', (text, need) => {
    expect(missingIn(text)).not.toContain(need);
  });

  it('is answered by a chosen service, as staff know its address', () => {
    expect(missingIn('It is down', { hasService: true })).not.toContain('address');
  });

  it('is answered by a picture, as it shows the error', () => {
    expect(missingIn('It is down', { hasPicture: true })).not.toContain('error');
  });

  it('is asked for in the order that the department gives', () => {
    expect(missingDetails(['time', 'address'], nothing, lexicons)).toEqual(['time', 'address']);
  });
});
