import { describe, expect, it } from 'vitest';
import { findDetails } from '../../../src/core/rules/details/findDetails.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';

const lexicons = [en, ru];

/** What is found, as `kind value`. */
const found = (text: string) => findDetails(text, lexicons).map(({ kind, value }) => `${kind} ${value}`);

describe('an IPv4 address', () => {
  it.each([
    ['Server 203.0.113.7 is down.', 'ipv4 203.0.113.7'],
    ['Сеть 203.0.113.0/24 недоступна', 'ipv4 203.0.113.0/24'],
    ['connect to 203.0.113.7:8080 fails', 'ipv4 203.0.113.7:8080'],
    ['root@203.0.113.7', 'ipv4 203.0.113.7'],
    ['Не пингуется (203.0.113.7)', 'ipv4 203.0.113.7'],
    ['IP:203.0.113.7,', 'ipv4 203.0.113.7'],
  ])('is found in "%s"', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each(['Version 1.2.3.4.5', '999.1.1.1', 'v10.0.19.1', '1.2.3', '256.1.1.1', 'nginx-1.2.3.4', '1.2.3.04'])(
    'is not seen in "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is found on both sides of a range', () => {
    expect(found('203.0.113.7-203.0.113.9')).toEqual(['ipv4 203.0.113.7', 'ipv4 203.0.113.9']);
  });
});

describe('an IPv6 address', () => {
  it.each([
    '2001:db8::1',
    '::1',
    'fe80::1%eth0',
    '2001:0db8:0000:0000:0000:ff00:0042:8329',
    '::ffff:192.0.2.128',
    '2001:db8::/32',
    '[2001:db8::1]:443',
    '2001:DB8:0:0:8:800:200C:417A',
  ])('is found in each form of RFC 4291: %s', (address) => {
    expect(found(`Адрес ${address} не отвечает`)).toEqual([`ipv6 ${address}`]);
  });

  it.each([
    '10:20:30',
    '00:1a:2b:3c:4d:5e',
    'std::vector',
    'Foo::Bar',
    'a::b',
    '1::2::3',
    '12345::1',
    ':::',
    '1:2:3:4:5:6:7',
  ])('is not seen in "%s"', (text) => {
    expect(found(text).filter((detail) => detail.startsWith('ipv6'))).toEqual([]);
  });

  it('ends before the colon of the sentence', () => {
    expect(found('2001:db8::1: no answer')).toEqual(['ipv6 2001:db8::1']);
  });
});

describe('a domain', () => {
  it.each([
    ['Сайт почта.рф не открывается', 'domain почта.рф'],
    ['Сайт магазин-цветов.онлайн лежит', 'domain магазин-цветов.онлайн'],
    ['example.com.', 'domain example.com'],
    ['На shop.example.co.uk белый экран', 'domain shop.example.co.uk'],
    ['The record _dmarc.example.com is gone', 'domain _dmarc.example.com'],
    ['xn--80a1acny.xn--p1ai', 'domain xn--80a1acny.xn--p1ai'],
    ['mail.example.org:587', 'domain mail.example.org:587'],
    ['«flowers.shop»', 'domain flowers.shop'],
  ])('is found in "%s"', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'index.php',
    'config.yml',
    'see error.log and backup.tar.gz',
    'т.е. не работает',
    'и т.д. и т.п.',
    'e.g. this',
    'It stopped.It does not start',
    'не работает.Но вчера работал',
    'node.js and ASP.NET',
    'wp-config.php',
    'user.id = 5',
    'os.path(',
    'версия 8.2',
  ])('is not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an address of a page or a person', () => {
  it.each([
    ['https://example.com/a?b=c#d.', 'url https://example.com/a?b=c#d'],
    ['(see https://example.com/a_(b))', 'url https://example.com/a_(b)'],
    ['Открываю «https://пример.рф/корзина»', 'url https://пример.рф/корзина'],
    ['example.com/wp-admin,', 'url example.com/wp-admin'],
    ['ftp://example.com/pub', 'url ftp://example.com/pub'],
    ['anna+test@mail.example.com', 'email anna+test@mail.example.com'],
    ['Пишите на анна@почта.рф.', 'email анна@почта.рф'],
  ])('is one detail, the domain in it is none of its own: %s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it('of a database is its host: the rest is a password more often than not', () => {
    expect(found('postgres://app:Fake1@db.example.com:5432/prod')).toEqual(['domain db.example.com']);
    expect(found('redis://:Fake1@203.0.113.7:6379/0')).toEqual(['ipv4 203.0.113.7']);
  });
});

describe('a number after a word', () => {
  it.each([
    ['заказ №12345', 'order 12345'],
    ['Order #5 is stuck', 'order 5'],
    ['order number: A-77', 'order a-77'],
    ['счёт на оплату № 2026/03-17', 'invoice 2026/03-17'],
    ['invoice #A-1042', 'invoice a-1042'],
    ['INV-20418 was paid twice', 'invoice inv-20418'],
    ['тикет 1042', 'ticket 1042'],
    ['По обращению №7 ответа нет', 'ticket 7'],
    ['request #314', 'ticket 314'],
  ])('is found in "%s"', (text, detail) => {
    expect(found(text).map((one) => one.toLowerCase())).toEqual([detail]);
  });

  it.each([
    'I ordered 3 servers',
    'заказал 10 серверов',
    'счёт 5000 руб.',
    'заказ 12.03',
    '№12345',
    'в случае 100 клиентов',
    'in case 100 users',
  ])('is not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('may be one of several', () => {
    expect(found('заказы №123, №124 и 125')).toEqual(['order 123', 'order 124', 'order 125']);
  });
});

describe('an HTTP status', () => {
  it.each([
    ['ошибка 502', '502'],
    ['код ответа 403', '403'],
    ['Сайт выдаёт 500', '500'],
    ['error 404', '404'],
    ['The page returns a 503', '503'],
    ['HTTP/1.1 404', '404'],
    ['502 Bad Gateway', '502'],
    ['500 ошибка', '500'],
    ['504-я ошибка', '504'],
    ['website 502 since noon', '502'],
    ['authentication failure (401)', '401'],
  ])('is found in "%s"', (text, code) => {
    expect(found(text)).toContain(`http ${code}`);
  });

  it.each(['Комната 404', 'About 500 visitors', 'vps-502', 'порт 8080', '500 рублей', 'get 500 emails', '451 4.7.1'])(
    'is not seen in "%s"',
    (text) => {
      expect(found(text).filter((detail) => detail.startsWith('http'))).toEqual([]);
    },
  );

  it('may be one of several, each once', () => {
    expect(found('ошибки 502, 504 и 502')).toEqual(['http 502', 'http 504']);
    expect(found('502/504 errors')).toEqual(['http 502', 'http 504']);
  });
});

describe('an exit code', () => {
  it.each([
    ['exit code 137', '137'],
    ['Exit Code:    137', '137'],
    ['exited with code 1', '1'],
    ['app Exited (255)', '255'],
    ['завершился с кодом 127', '127'],
    ['код возврата -1', '-1'],
    ['код выхода: 0xC0000005', '0xC0000005'],
  ])('is found in "%s"', (text, code) => {
    expect(found(text)).toEqual([`exit ${code}`]);
  });

  it('is a status of HTTP when it reads as one', () => {
    expect(found('отвечает с кодом 502')).toEqual(['http 502']);
  });
});
