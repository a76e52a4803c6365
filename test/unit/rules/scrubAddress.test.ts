import { describe, expect, it } from 'vitest';
import { scrubAddress } from '../../../src/core/rules/context/scrubAddress.js';

describe('out of an address goes', () => {
  it.each([
    [
      'the value of a telling name',
      'https://a.example/reset?token=abc&lang=ru',
      'https://a.example/reset?token=***&lang=ru',
    ],
    ['a code', 'https://a.example/cb?code=8f3a', 'https://a.example/cb?code=***'],
    ['a password', 'https://a.example/?user=anna&password=word', 'https://a.example/?user=anna&password=***'],
    ['a signature', '/file?sig=a1&expires=5', '/file?sig=***&expires=5'],
    ['a key of two words', '/x?api_key=1&apiKey=2&X-Api-Key=3', '/x?api_key=***&apiKey=***&X-Api-Key=***'],
    ['a session in the path', '/list;jsessionid=A1B2?page=2', '/list;jsessionid=***?page=2'],
    ['a session of PHP', '/?PHPSESSID=q1', '/?PHPSESSID=***'],
    ['who signs in', 'https://anna:word@a.example/b', 'https://a.example/b'],
    ['who signs in without a password', 'ftp://anna@a.example/b', 'ftp://a.example/b'],
    [
      'a token in the fragment',
      'https://a.example/#access_token=1&type=b',
      'https://a.example/#access_token=***&type=b',
    ],
    ['a token behind a route in the fragment', '/#/reset?token=1&a=b', '/#/reset?token=***&a=b'],
    ['what looks random, whatever its name', '/?x=8fK2mQ9zR4tW1yB6', '/?x=***'],
    ['what looks random in the path', '/invite/8fK2mQ9zR4tW1yB6/go', '/invite/***/go'],
    ['a JSON web token', '/?v=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', '/?v=***'],
    ['a hash', '/d41d8cd98f00b204e9800998ecf8427e', '/***'],
    ['a UUID', '/r/123e4567-e89b-12d3-a456-426614174000', '/r/***'],
    ['an encoded name', '/?%74oken=1', '/?%74oken=***'],
    [
      'a token inside an address inside it',
      '/in?next=%2Freset%3Ftoken%3D1%26a%3Db',
      '/in?next=%2Freset%3Ftoken%3D***%26a%3Db',
    ],
    ['each address of a text', 'from /a?key=1 to /b?key=2', 'from /a?key=*** to /b?key=***'],
    ['a pair that stands alone', 'token=abc', 'token=***'],
  ])('%s', (_, address, clean) => {
    expect(scrubAddress(address)).toBe(clean);
  });
});

describe('as it was stays', () => {
  it.each([
    'https://panel.example/services/1042?tab=dns&page=2#records',
    'https://пример.рф/услуги?раздел=почта',
    '/keyboard?monkey=1&zipcode=2&author=anna&design=a&assigned=me',
    '/how-to-set-up-a-vps-2-cpu-4-gb-ram',
    '/assets/MyComponent2023Final.js',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    'Europe/Moscow (UTC+3)',
    'VPS msk-17: running, load 0.42, disk 81% full',
    '2026-03-01T10:00:00Z',
    '/?token=',
    '/%E0%A4%A',
    '',
  ])('%s', (text) => {
    expect(scrubAddress(text)).toBe(text);
  });

  it('what was scrubbed already', () => {
    const clean = scrubAddress('https://a:b@c.example/x?token=1&next=%2Fy%3Fkey%3D2#sid=3');

    expect(scrubAddress(clean)).toBe(clean);
  });
});

it.each(['#', '?', '&', '=', '/', 'a=', '%2f', '//@', '?a=%3f', 'a', '1a'])(
  'is done with 400,000 characters of %j at once',
  { timeout: 5000 },
  (piece) => {
    expect(scrubAddress(piece.repeat(400_000 / piece.length)).length).toBeGreaterThan(0);
  },
);
