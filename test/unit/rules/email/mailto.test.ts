import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMailto, mailto } from '../../../../src/core/rules/email/mailto.js';

const standIn = 'Paste the text here.';
const to = 'support@example.com';

const link = (email: { to?: string; subject?: string; body?: string }) =>
  mailto({ to, subject: 'Hello', body: 'One', ...email }, standIn);

/** As a mail program reads it (RFC 6068, 2). */
function read(href: string) {
  const [, receiver = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(href) ?? [];
  const headers = query.split('&').map((header) => header.split('='));
  return {
    receiver: decodeURIComponent(receiver),
    headers: headers.map(([name, value = '']) => [name, decodeURIComponent(value)]),
  };
}

it('carries receiver, subject and text', () => {
  expect(link({ body: 'One\nTwo' })).toEqual({
    href: 'mailto:support@example.com?subject=Hello&body=One%0D%0ATwo',
    isWhole: true,
  });
});

it('reads back as it was written, whatever was written', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((one) => one.replace(/\p{Cc}|[\u2028\u2029]/gu, ''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 2 }), (subject, lines) => {
      const made = link({ subject, body: lines.join('\n') });
      fc.pre(made?.isWhole === true);
      expect(read(made.href)).toEqual({
        receiver: to,
        headers: [
          ['subject', subject.trim()],
          ['body', lines.join('\r\n')],
        ],
      });
    }),
    { numRuns: 2000 },
  );
});

it('never has a third header, a second receiver or a raw line break, and is never too long, whatever is written', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ maxLength: 40 }).map((one) => `${one}\r\nBcc: all@example.com&cc=b@example.com?to=c@example.com\ud83d`),
  );
  fc.assert(
    fc.property(nasty, nasty, (subject, body) => {
      const href = link({ subject, body })?.href ?? '';
      expect(href).toMatch(/^mailto:support@example\.com(\?subject=[^&?=#\s]*&body=[^&?=#\s]*)?$/);
      expect(href.length).toBeLessThanOrEqual(longestMailto);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'Hello\r\nBcc: all@example.com',
  'Hello\nBcc: all@example.com',
  'Hello\u2028Bcc: all@example.com',
  'Hello\0Bcc: all@example.com',
])('adds no header by %j in the subject', (subject) => {
  expect(read(link({ subject })?.href ?? '').headers).toEqual([
    ['subject', 'Hello Bcc: all@example.com'],
    ['body', 'One'],
  ]);
});

it.each(['a & b', 'why?', '100 % sure', 'a=b#c', '+1 + 1', '😀 👩‍💻', 'привет', 'مرحبا', 'it\'s "quoted"'])(
  'carries %s as it is',
  (text) => {
    expect(read(link({ subject: text, body: text })?.href ?? '').headers).toEqual([
      ['subject', text],
      ['body', text],
    ]);
  },
);

it('puts a sign in place of half a character', () => {
  expect(read(link({ body: 'cut \ud83d' })?.href ?? '').headers[1]).toEqual(['body', 'cut \ufffd']);
});

it('makes one line break of any, and leaves out what is no text', () => {
  expect(read(link({ body: 'a\rb\r\nc\nd\u2028e\0\u001b' })?.href ?? '').headers[1]).toEqual([
    'body',
    'a\r\nb\r\nc\r\nd\r\ne',
  ]);
});

describe('too long for mail programs', () => {
  const long = 'Не открывается сайт. '.repeat(30);

  it('asks for the text to be pasted, and says so', () => {
    const short = link({ body: long });
    expect(short?.isWhole).toBe(false);
    expect(read(short?.href ?? '').headers).toEqual([
      ['subject', 'Hello'],
      ['body', standIn],
    ]);
  });

  it('counts from the first character that does not fit', () => {
    const empty = link({ body: '' })?.href.length ?? 0;
    expect(link({ body: 'a'.repeat(longestMailto - empty) })?.isWhole).toBe(true);
    expect(link({ body: 'a'.repeat(longestMailto - empty + 1) })?.isWhole).toBe(false);
  });

  it('leaves a subject that fills it by itself to be pasted, too', () => {
    expect(link({ subject: 'ж'.repeat(400), body: long })).toEqual({
      href: 'mailto:support@example.com',
      isWhole: false,
    });
  });
});

describe('the address', () => {
  it.each([
    ['support@example.com', 'support@example.com'],
    ['a+b@example.com', 'a%2Bb@example.com'],
    ['a?b&c%d/e@example.com', 'a%3Fb%26c%25d%2Fe@example.com'],
    ['помощь@пример.рф', `${encodeURIComponent('помощь')}@${encodeURIComponent('пример.рф')}`],
  ])('%s is one', (address, written) => {
    expect(link({ to: address })?.href).toBe(`mailto:${written}?subject=Hello&body=One`);
  });

  it.each([
    '',
    'support',
    '@example.com',
    'support@',
    'a@example.com,b@example.com',
    'a@example.com;b@example.com',
    'a b@example.com',
    'a@example.com?cc=b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'a@b@example.com',
    'Support <a@example.com>',
    'a\u202e@example.com',
    `${'a'.repeat(320)}@example.com`,
  ])('%j is none', (address) => {
    expect(link({ to: address })).toBeUndefined();
  });
});
